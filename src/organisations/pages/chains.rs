//! The chains of an organisation: declare a link, answer what another side declared, end one. And for staff: the links
//! that nobody has answered.

use crate::base::{ChainLinkId, Corridor, Country, Language, OrganisationId, fold, read_day};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::words;
use crate::organisations::actions::{Partner, answer_link, declare_link, side_of};
use crate::organisations::rules::{ChainEvent, ChainSide, IdentifierScheme, LinkTerms, next_of_link};
use crate::organisations::store::chains::{self, ChainLink};
use crate::organisations::store::{display_name, find_by_identifier};
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct LinkForm {
    #[validate(length(max = 60))]
    partner: String,
    #[validate(length(max = 120))]
    sub_agent: String,
    #[validate(length(max = 60))]
    letter: String,
    corridor: String,
    #[validate(length(max = 120))]
    job: String,
    people: String,
    starts: String,
    ends: String,
}

/// An answer to a link.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct AnswerForm {
    version: String,
    event: String,
}

#[derive(Template)]
#[template(path = "organisations/chains.html")]
struct ChainsPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    name: String,
    links: Vec<LinkView>,
    corridors: Vec<Choice>,
    form: LinkForm,
    /// Whether links are declared here: on an organisation's own page, not on that of staff.
    may_declare: bool,
}

struct LinkView {
    letter: String,
    upper: String,
    lower: String,
    job: String,
    corridor: String,
    people: i32,
    when: String,
    state: &'static str,
    word: String,
    action: String,
    version: i32,
    /// What may be done: the word sent and its label.
    events: Vec<(&'static str, String)>,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    visit.show(&page(&visit, id, LinkForm::default(), FormErrors::none()).await?)
}

fn own(visit: &SignedIn, path: &str) -> AppResult<OrganisationId> {
    OrganisationId::parse(path).filter(|id| visit.actor().is_member(id)).ok_or(AppError::NotFound)
}

pub(super) async fn declare(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<LinkForm>,
) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &*form);
    let partner = match (form.partner.trim(), form.sub_agent.trim()) {
        ("", "") => errors.need(l, "partner", None, "error-required"),
        ("", agent) => Some(Partner::SubAgent(agent.to_owned())),
        (number, _) => {
            let number = fold::fold_number(number);
            let found = visit.state.db.read(move |conn| find_anywhere(conn, &number)).await?;
            errors.need(l, "partner", found.map(Partner::Organisation), "chain-partner-unknown")
        }
    };
    let corridor = errors.need(l, "corridor", Corridor::parse(&form.corridor), "error-choice");
    for (field, text) in [("letter", &form.letter), ("job", &form.job)] {
        if text.trim().is_empty() {
            errors.add(l, field, "error-required");
        }
    }
    let people = form.people.trim().parse::<i32>().ok().filter(|people| *people > 0);
    let people = errors.need(l, "people", people, "error-number");
    let starts = errors.need(l, "starts", read_day(&form.starts), "error-date");
    let ends = match form.ends.trim() {
        "" => None,
        typed => errors.need(l, "ends", read_day(typed), "error-date"),
    };
    let (Some(partner), Some(corridor), Some(head_count), Some(starts_on), true) =
        (partner, corridor, people, starts, errors.is_empty())
    else {
        let page = page(&visit, id, form.0, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let terms =
        LinkTerms { demand_letter: form.letter.clone(), job: form.job.clone(), head_count, starts_on, ends_on: ends };
    let (actor, now, wanted) = (visit.actor(), visit.now, id.clone());
    let done =
        visit.state.db.write(move |conn| declare_link(conn, &actor, &wanted, &partner, (&terms, corridor), now)).await;
    match done {
        Ok(_) => Ok(visit.redirect_saying(&urls::my_chain(visit.language, &id), "flash-chain-declared")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "partner", &*refusal);
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

/// The organisation with this number in any country of the register.
fn find_anywhere(conn: &mut AnyConnection, folded: &str) -> AppResult<Option<OrganisationId>> {
    if folded.is_empty() {
        return Ok(None);
    }
    for scheme in IdentifierScheme::ALL {
        for country in Country::SERVED {
            if let Some(found) = find_by_identifier(conn, *scheme, *country, folded)? {
                return Ok(Some(found));
            }
        }
    }
    Ok(None)
}

pub(super) async fn answer(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<AnswerForm>,
) -> AppResult<HttpResponse> {
    let id = own(&visit, &path.1)?;
    let here = urls::my_chain(visit.language, &id);
    match answered(&visit, &path.2, &form).await {
        Ok(()) => Ok(visit.redirect_saying(&here, "flash-chain-answered")),
        Err(AppError::Refused(refusal)) => {
            let mut errors = FormErrors::none();
            errors.add_refusal(visit.l(), "", &*refusal);
            let page = page(&visit, id, LinkForm::default(), errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

async fn answered(visit: &SignedIn, link: &str, form: &AnswerForm) -> AppResult<()> {
    let link = ChainLinkId::parse(link).ok_or(AppError::NotFound)?;
    let event = ChainEvent::parse(&form.event).ok_or(AppError::NotFound)?;
    let (actor, now, version) = (visit.actor(), visit.now, form.version.parse().unwrap_or(0));
    visit.state.db.write(move |conn| answer_link(conn, &actor, &link, event, version, now)).await
}

async fn page(visit: &SignedIn, id: OrganisationId, form: LinkForm, errors: FormErrors) -> AppResult<ChainsPage> {
    let (l, language, actor, wanted) = (visit.l(), visit.language, visit.actor(), id.clone());
    let (name, links) = visit
        .state
        .db
        .read(move |conn| {
            let mut views = Vec::new();
            for link in chains::list_links_of(conn, &wanted)? {
                let side = side_of(&actor, &link);
                let action = urls::my_chain_link(language, &wanted, &link.id);
                views.push(view(conn, link, side, action, language)?);
            }
            Ok((display_name(conn, &wanted, language)?, views))
        })
        .await?;
    let mut shell = visit.shell(l.t("chain-title").to_string());
    shell.has_errors = !errors.is_empty();
    let corridors = Corridor::served();
    let corridors =
        corridors.iter().map(|corridor| Choice::new(corridor.slug(), l.corridor(corridor)).chosen(&form.corridor));
    Ok(ChainsPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::my_organisation(language, &id),
        name,
        links,
        corridors: corridors.collect(),
        form,
        may_declare: true,
    })
}

fn view(
    conn: &mut AnyConnection,
    link: ChainLink,
    side: ChainSide,
    action: String,
    language: Language,
) -> AppResult<LinkView> {
    use crate::organisations::rules::ChainStatus as S;
    let l = words(language);
    let lower = match &link.lower_id {
        Some(lower) => display_name(conn, lower, language)?,
        None => link.lower_name.clone(),
    };
    let events = ChainEvent::ALL.iter().filter(|event| next_of_link(link.status, **event, side).is_ok());
    let events = events.map(|event| (event.as_str(), l.t(&format!("chain-do-{event}")).to_string())).collect();
    let starts = l.day(link.starts_on);
    Ok(LinkView {
        upper: display_name(conn, &link.upper_id, language)?,
        corridor: l.corridor(&link.corridor),
        when: link.ends_on.map_or_else(|| starts.clone(), |end| format!("{starts} – {}", l.day(end))),
        state: match link.status {
            S::Declared => "waiting",
            S::Confirmed => "done",
            S::Refused => "change",
            S::Ended => "none",
        },
        word: l.t(&format!("chain-status-{}", link.status)).to_string(),
        letter: link.demand_letter,
        job: link.job,
        people: link.head_count,
        version: link.version,
        lower,
        action,
        events,
    })
}

pub(super) async fn office(visit: SignedIn) -> AppResult<HttpResponse> {
    let page = office_page(&visit, FormErrors::none()).await?;
    visit.show(&page)
}

async fn office_page(visit: &SignedIn, errors: FormErrors) -> AppResult<ChainsPage> {
    let language = visit.language;
    let links = visit
        .state
        .db
        .read(move |conn| {
            let mut views = Vec::new();
            for link in chains::list_links_for_staff(conn)? {
                let action = urls::office_chain_link(language, &link.id);
                views.push(view(conn, link, ChainSide::Staff, action, language)?);
            }
            Ok(views)
        })
        .await?;
    let mut shell = visit.shell(visit.l().t("chain-title").to_string());
    shell.has_errors = !errors.is_empty();
    Ok(ChainsPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_organisations(language),
        name: visit.l().t("chain-office-waiting").to_string(),
        links,
        corridors: Vec::new(),
        form: LinkForm::default(),
        may_declare: false,
    })
}

pub(super) async fn office_answer(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<AnswerForm>,
) -> AppResult<HttpResponse> {
    match answered(&visit, &path.1, &form).await {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_chains(visit.language), "flash-chain-answered")),
        Err(AppError::Refused(refusal)) => {
            let mut errors = FormErrors::none();
            errors.add_refusal(visit.l(), "", &*refusal);
            let page = office_page(&visit, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}
