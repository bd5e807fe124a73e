//! An employer's workers' committee: the election, the minutes of each quarter, and quarters without any.

use crate::base::{OrganisationId, read_day};
use crate::error::{AppError, AppResult};
use crate::organisations::actions::{enter_election, enter_minutes, missing_quarters};
use crate::organisations::rules::{Election, needs_committee};
use crate::organisations::store::{committee as store, display_name, load};
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What is typed: an election, or the minutes of a meeting.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct CommitteeForm {
    what: String,
    elected: String,
    seats: String,
    women: String,
    men: String,
    migrants: String,
    #[validate(length(max = 200))]
    languages: String,
    held: String,
    #[validate(length(max = 4000))]
    topics: String,
}

#[derive(Template)]
#[template(path = "organisations/committee.html")]
struct CommitteePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    name: String,
    is_needed: bool,
    elected: Option<ElectedView>,
    missing: Vec<String>,
    minutes: Vec<MinutesView>,
    form: CommitteeForm,
}

struct ElectedView {
    day: String,
    seats: i32,
    women: i32,
    men: i32,
    migrants: i32,
    languages: String,
}

struct MinutesView {
    quarter: String,
    day: String,
    topics: String,
}

fn own(visit: &SignedIn, path: &str) -> AppResult<OrganisationId> {
    OrganisationId::parse(path).filter(|id| visit.actor().is_member(id)).ok_or(AppError::NotFound)
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    visit.show(&page(&visit, id, CommitteeForm::default(), FormErrors::none()).await?)
}

pub(super) async fn submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<CommitteeForm>,
) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    let mut errors = FormErrors::check(visit.l(), &*form);
    let done = match form.what.as_str() {
        "minutes" => minutes(&visit, &id, &form, &mut errors).await,
        _ => election(&visit, &id, &form, &mut errors).await,
    };
    match done {
        Some(Ok(())) => Ok(visit.redirect_saying(&urls::my_committee(visit.language, &id), "flash-committee-saved")),
        Some(Err(AppError::Refused(refusal))) => {
            errors.add_refusal(visit.l(), "", &*refusal);
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Some(Err(other)) => Err(other),
        None => {
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn election(
    visit: &SignedIn,
    id: &OrganisationId,
    form: &CommitteeForm,
    errors: &mut FormErrors,
) -> Option<AppResult<()>> {
    let l = visit.l();
    let elected_on = errors.need(l, "elected", read_day(&form.elected), "error-date");
    let mut number = |field: &str, text: &str| {
        let text = text.trim();
        errors.need(l, field, text.parse::<i32>().ok().filter(|count| *count >= 0), "error-number")
    };
    let seats = number("seats", &form.seats);
    let women = number("women", &form.women);
    let men = number("men", &form.men);
    let migrants = number("migrants", &form.migrants);
    if form.languages.trim().is_empty() {
        errors.add(l, "languages", "error-required");
    }
    if !errors.is_empty() {
        return None;
    }
    let election = Election {
        elected_on: elected_on?,
        seats: seats?,
        women: women?,
        men: men?,
        migrants: migrants?,
        languages: form.languages.clone(),
    };
    let (actor, now, id) = (visit.actor(), visit.now, id.clone());
    Some(visit.state.db.write(move |conn| enter_election(conn, &actor, &id, &election, now)).await)
}

async fn minutes(
    visit: &SignedIn,
    id: &OrganisationId,
    form: &CommitteeForm,
    errors: &mut FormErrors,
) -> Option<AppResult<()>> {
    let l = visit.l();
    let held = errors.need(l, "held", read_day(&form.held), "error-date");
    let topics = form.topics.trim().to_owned();
    if topics.is_empty() {
        errors.add(l, "topics", "error-required");
    }
    let held = held.filter(|_| errors.is_empty())?;
    let (actor, now, id) = (visit.actor(), visit.now, id.clone());
    let done = visit.state.db.write(move |conn| enter_minutes(conn, &actor, &id, (held, &topics), now)).await;
    Some(done.map(|_| ()))
}

async fn page(
    visit: &SignedIn,
    id: OrganisationId,
    form: CommitteeForm,
    errors: FormErrors,
) -> AppResult<CommitteePage> {
    let (l, language, now, wanted) = (visit.l(), visit.language, visit.now, id.clone());
    let (name, is_needed, committee, missing, held) = visit
        .state
        .db
        .read(move |conn| {
            let row = load(conn, &wanted)?;
            Ok((
                display_name(conn, &wanted, language)?,
                needs_committee(row.kind, row.head_count),
                store::find_committee(conn, &wanted)?,
                missing_quarters(conn, &wanted, now.local_date())?,
                store::list_minutes(conn, &wanted)?,
            ))
        })
        .await?;
    let mut shell = visit.shell(l.t("org-workers-committee").to_string());
    shell.has_errors = !errors.is_empty();
    let elected = committee.map(|committee| ElectedView {
        day: l.day(committee.elected_on),
        seats: committee.seats,
        women: committee.women,
        men: committee.men,
        migrants: committee.migrants,
        languages: committee.languages,
    });
    let minutes =
        held.into_iter().map(|row| MinutesView { quarter: row.quarter, day: l.day(row.held_on), topics: row.topics });
    Ok(CommitteePage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::my_organisation(language, &id),
        name,
        is_needed,
        elected,
        missing,
        minutes: minutes.collect(),
        form,
    })
}
