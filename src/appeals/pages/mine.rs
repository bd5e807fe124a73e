//! An organisation's appeals: what it may still appeal against, what it has filed, and what was answered.

use crate::appeals::actions;
use crate::appeals::rules::{AppealStatus, Effect, may_appeal};
use crate::appeals::store::{self, Appeal};
use crate::base::{AppealId, DecisionId, Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::decisions::rules::APPEAL_DAYS;
use crate::decisions::store as decisions;
use crate::error::{AppError, AppResult};
use crate::i18n::words;
use crate::impartiality::store::load_case;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::Duration;
use serde::Deserialize;
use validator::Validate;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct AppealForm {
    decision: String,
    #[validate(length(max = 6000))]
    grounds: String,
    version: String,
}

#[derive(Template)]
#[template(path = "appeals/mine.html")]
struct MinePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    name: String,
    open: Vec<Choice>,
    appeals: Vec<AppealView>,
    form: AppealForm,
}

struct AppealView {
    number: String,
    class: &'static str,
    state: String,
    when: String,
    due: String,
    grounds: String,
    outcome: String,
    reasons: String,
    effect: String,
    /// Where it is taken back, if it still may be.
    take_back: String,
    version: i32,
}

fn own(visit: &SignedIn, path: &str) -> AppResult<OrganisationId> {
    OrganisationId::parse(path).filter(|id| visit.actor().is_member(id)).ok_or(AppError::NotFound)
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    visit.show(&page(&visit, id, AppealForm::default(), FormErrors::none()).await?)
}

pub(super) async fn file(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<AppealForm>,
) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &*form);
    let decision = errors.need(l, "decision", DecisionId::parse(&form.decision), "error-choice");
    if form.grounds.trim().is_empty() {
        errors.add(l, "grounds", "error-required");
    }
    let (Some(decision), true) = (decision, errors.is_empty()) else {
        let page = page(&visit, id, form.0, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let (actor, now, grounds) = (visit.actor(), visit.now, form.grounds.trim().to_owned());
    let done = visit.state.db.write(move |conn| {
        if decisions::load(conn, &decision)?.taken_at.is_none() {
            return Err(AppError::NotFound);
        }
        actions::file(conn, &actor, &decision, &grounds, now)
    });
    match done.await {
        Ok(_) => Ok(visit.redirect_saying(&urls::my_appeals(visit.language, &id), "flash-appeal-filed")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "decision", &*refusal);
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn take_back(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<AppealForm>,
) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    let appeal = AppealId::parse(&path.2).ok_or(AppError::NotFound)?;
    let (actor, now, version) = (visit.actor(), visit.now, form.version.parse().unwrap_or(0));
    let done = visit.state.db.write(move |conn| actions::take_back(conn, &actor, &appeal, version, now)).await;
    match done {
        Ok(()) => Ok(visit.redirect_saying(&urls::my_appeals(visit.language, &id), "flash-appeal-taken-back")),
        Err(AppError::Refused(refusal)) => {
            let mut errors = FormErrors::none();
            errors.add_refusal(visit.l(), "", &*refusal);
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

async fn page(visit: &SignedIn, id: OrganisationId, form: AppealForm, errors: FormErrors) -> AppResult<MinePage> {
    let (language, now, wanted, chosen) = (visit.language, visit.now, id.clone(), form.decision.clone());
    let (name, open, appeals) = visit.state.db.read(move |conn| gather(conn, &wanted, &chosen, language, now)).await?;
    let mut shell = visit.shell(visit.l().t("appeal-mine-title").to_string());
    shell.has_errors = !errors.is_empty();
    Ok(MinePage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::my_organisation(language, &id),
        name,
        open,
        appeals,
        form,
    })
}

type Gathered = (String, Vec<Choice>, Vec<AppealView>);

fn gather(
    conn: &mut AnyConnection,
    id: &OrganisationId,
    chosen: &str,
    language: Language,
    now: When,
) -> AppResult<Gathered> {
    let l = words(language);
    let mut open = Vec::new();
    for decision in decisions::list_taken_of(conn, id)? {
        let Some(taken_at) = decision.taken_at else { continue };
        let is_late = may_appeal(decision.outcome, taken_at.local_date(), now.local_date()).is_err();
        if is_late || store::is_appealed(conn, &decision.id)? {
            continue;
        }
        let case = load_case(conn, &decision.case_id)?.number;
        let text = l
            .t(&format!("appeal-against-{}", decision.outcome))
            .with("case", case)
            .with("date", l.day(taken_at.local_date()))
            .with("until", l.day(taken_at.local_date() + Duration::days(APPEAL_DAYS)));
        open.push(Choice::new(decision.id.as_str(), text.to_string()).chosen(chosen));
    }
    if let [only] = open.as_mut_slice() {
        only.selected = true;
    }
    let mut appeals = Vec::new();
    for appeal in store::list_of(conn, id)? {
        appeals.push(view(conn, appeal, language, now)?);
    }
    Ok((display_name(conn, id, language)?, open, appeals))
}

fn view(conn: &mut AnyConnection, appeal: Appeal, language: Language, now: When) -> AppResult<AppealView> {
    let l = words(language);
    let is_open = !matches!(appeal.status, AppealStatus::Decided | AppealStatus::TakenBack);
    // A proposal is not an answer: the organisation reads it once it is decided.
    let answered = appeal.outcome.filter(|_| appeal.status == AppealStatus::Decided);
    let effect = match answered {
        Some(outcome) if outcome.changes_something() => {
            let decision = decisions::load(conn, &appeal.decision_id)?;
            Effect::of(decision.outcome).map(|effect| l.t(&format!("appeal-effect-{effect}")).to_string())
        }
        Some(_) | None => None,
    };
    let shown = if appeal.status == AppealStatus::Proposed { AppealStatus::Acknowledged } else { appeal.status };
    let key = if appeal.decide_by < now { "appeal-overdue" } else { "appeal-due" };
    let due = l.t(key).with("date", l.day(appeal.decide_by.local_date())).to_string();
    Ok(AppealView {
        class: if is_open { "waiting" } else { "done" },
        state: l.t(&format!("appeal-state-{shown}")).to_string(),
        when: l.t("appeal-filed-on").with("date", l.day(appeal.filed_at.local_date())).to_string(),
        due: if is_open { due } else { String::new() },
        outcome: answered.map(|outcome| l.t(&format!("appeal-outcome-{outcome}")).to_string()).unwrap_or_default(),
        reasons: if answered.is_some() { appeal.reasons } else { String::new() },
        effect: effect.unwrap_or_default(),
        take_back: if is_open { urls::my_appeal(language, &appeal.organisation_id, &appeal.id) } else { String::new() },
        number: appeal.number,
        grounds: appeal.grounds,
        version: appeal.version,
    })
}
