//! Partners, for administrators: the list, a new one, one with its people.

use crate::base::{AccountId, Corridor, Country, EmailAddress, Language, PartnerId};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::observations::actions::{self, NewPartner};
use crate::observations::rules::PartnerKind;
use crate::observations::store::partners::{self as store, Partner};
use crate::urls;
use crate::web::forms::countries;
use crate::web::limits::Limited;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// The most characters of a name, of a partner or of a person.
const MOST_OF_NAME: u64 = 200;

#[derive(Template)]
#[template(path = "observations/partners.html")]
struct ListPage {
    shell: Shell,
    new: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    name: String,
    facts: String,
    state: &'static str,
    word: String,
}

/// Every partner.
pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let l = visit.l();
    let partners = visit.state.db.read(|conn| Ok(store::list(conn)?)).await?;
    let rows = partners.into_iter().map(|partner| {
        let (state, word) = state_of(l, &partner);
        let href = urls::office_partner(visit.language, &partner.id);
        Row { href, facts: facts(l, &partner), name: partner.name, state, word }
    });
    let rows = rows.collect();
    let shell = visit.shell(l.t("desk-partner-title").to_string());
    visit.show(&ListPage { shell, new: urls::office_new_partner(visit.language), rows })
}

fn state_of(l: &Words, partner: &Partner) -> (&'static str, String) {
    match partner.ended_at {
        Some(at) => ("none", l.t("desk-partner-ended").with("date", l.day(at.local_date())).to_string()),
        None => ("done", l.t("desk-partner-open").to_string()),
    }
}

fn facts(l: &Words, partner: &Partner) -> String {
    let kind = l.t(&format!("desk-partner-kind-{}", partner.kind)).to_string();
    let mut parts = vec![kind, l.country(partner.country)];
    parts.extend(partner.corridors().iter().map(|corridor| l.corridor(corridor)));
    parts.join("\u{a0}· ")
}

/// What is typed of a new partner.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct NewForm {
    #[validate(length(min = 1, max = MOST_OF_NAME))]
    name: String,
    kind: String,
    country: String,
    corridors: Vec<String>,
}

#[derive(Template)]
#[template(path = "observations/partner_new.html")]
struct NewPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    corridors: Vec<Choice>,
    form: NewForm,
}

/// Shows the form.
pub(super) async fn new_form(visit: SignedIn) -> AppResult<HttpResponse> {
    visit.show(&new_page(&visit, NewForm::default(), FormErrors::none()))
}

/// Registers a partner.
pub(super) async fn new_submit(visit: SignedIn, Posted(form): Posted<NewForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form);
    let name = name_in(l, &form.name, &mut errors);
    let kind = errors.need(l, "kind", PartnerKind::parse(&form.kind), "error-choice");
    let served = Country::parse(&form.country).filter(|country| Country::SERVED.contains(country));
    let country = errors.need(l, "country", served, "error-choice");
    let corridors: Vec<Corridor> = form.corridors.iter().filter_map(|slug| Corridor::parse(slug)).collect();
    if corridors.is_empty() || corridors.len() < form.corridors.len() {
        errors.add(l, "corridors", "error-choice-many");
    }
    let (Some(kind), Some(country), true) = (kind, country, errors.is_empty()) else {
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &new_page(&visit, form, errors));
    };
    let (actor, now, new) = (visit.actor(), visit.now, NewPartner { name, kind, country, corridors });
    let id = visit.state.db.write(move |conn| actions::register(conn, &actor, &new, now)).await?;
    Ok(visit.redirect_saying(&urls::office_partner(visit.language, &id), "flash-partner-registered"))
}

/// A name without blanks that mean nothing.
fn name_in(l: &Words, typed: &str, errors: &mut FormErrors) -> String {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        errors.add(l, "name", "error-required");
    }
    name
}

fn new_page(visit: &SignedIn, form: NewForm, errors: FormErrors) -> NewPage {
    let l = visit.l();
    let mut shell = visit.shell(l.t("desk-partner-new").to_string());
    shell.has_errors = !errors.is_empty();
    let kind = |kind: &PartnerKind| {
        Choice::new(kind.as_str(), l.t(&format!("desk-partner-kind-{kind}")).to_string()).chosen(&form.kind)
    };
    let way = |way: &Corridor| Choice::new(way.slug(), l.corridor(way)).among(&form.corridors);
    NewPage {
        token: visit.form_token().to_owned(),
        back: urls::office_partners(visit.language),
        kinds: PartnerKind::ALL.iter().map(kind).collect(),
        countries: countries(l, Country::SERVED, &form.country),
        corridors: Corridor::served().iter().map(way).collect(),
        shell,
        errors,
        form,
    }
}

/// What is typed on the page of a partner.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ActForm {
    version: String,
    account: String,
    #[validate(length(max = MOST_OF_NAME))]
    name: String,
    email: String,
    language: String,
}

#[derive(Template)]
#[template(path = "observations/partner.html")]
struct PartnerPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    name: String,
    facts: String,
    state: &'static str,
    word: String,
    version: i32,
    is_open: bool,
    people: Vec<PersonView>,
    languages: Vec<Choice>,
    form: ActForm,
}

struct PersonView {
    id: AccountId,
    name: String,
    email: String,
    href: String,
}

/// One partner.
pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = PartnerId::parse(&path.1).ok_or(AppError::NotFound)?;
    let form = ActForm { language: visit.language.code().to_owned(), ..ActForm::default() };
    let page = page(&visit, id, form, FormErrors::none()).await?;
    visit.show(&page)
}

/// An act as it was read.
enum Act {
    Invite(EmailAddress, String, Language),
    LetGo(AccountId),
    End(i32),
}

fn read(form: &ActForm, act: &str, l: &Words, errors: &mut FormErrors) -> AppResult<Option<Act>> {
    let act = match act {
        "invite" => {
            let name = name_in(l, &form.name, errors);
            let email = errors.need(l, "email", EmailAddress::parse(&form.email), "error-email");
            let language = errors.need(l, "language", Language::parse(&form.language), "error-choice");
            email.zip(language).map(|(email, language)| Act::Invite(email, name, language))
        }
        "let-go" => AccountId::parse(&form.account).map(Act::LetGo),
        "end" => Some(Act::End(form.version.parse().unwrap_or(0))),
        _ => return Err(AppError::NotFound),
    };
    Ok(act.filter(|_| errors.is_empty()))
}

/// Invites somebody, lets somebody go, or ends the partner.
pub(super) async fn act(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<ActForm>,
) -> AppResult<HttpResponse> {
    let id = PartnerId::parse(&path.1).ok_or(AppError::NotFound)?;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form.0);
    let Some(act) = read(&form, &path.2, l, &mut errors)? else {
        let page = page(&visit, id, form.0, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    if let Act::Invite(email, ..) = &act {
        visit.state.limits.check(Limited::Mails, &format!("letter {email}"))?;
    }
    let (actor, now, wanted) = (visit.actor(), visit.now, id.clone());
    let done = visit.state.db.erase(move |conn| match &act {
        Act::Invite(email, name, language) => {
            actions::invite(conn, &actor, &wanted, (email, name, *language), now).map(|_| "flash-invited")
        }
        Act::LetGo(account) => actions::let_go(conn, &actor, &wanted, account, now).map(|()| "flash-partner-let-go"),
        Act::End(version) => actions::end(conn, &actor, &wanted, *version, now).map(|()| "flash-partner-ended"),
    });
    match done.await {
        Ok(flash) => return Ok(visit.redirect_saying(&urls::office_partner(visit.language, &id), flash)),
        Err(error) => errors.refused(l, if path.2 == "invite" { "email" } else { "" }, error)?,
    }
    let page = page(&visit, id, form.0, errors).await?;
    visit.show_with(StatusCode::CONFLICT, &page)
}

async fn page(visit: &SignedIn, id: PartnerId, form: ActForm, errors: FormErrors) -> AppResult<PartnerPage> {
    let (l, language) = (visit.l(), visit.language);
    let found = visit.state.db.read(move |conn| Ok((store::load(conn, &id)?, store::list_people(conn, &id)?)));
    let (partner, people) = found.await?;
    let mut shell = visit.shell(partner.name.clone());
    shell.has_errors = !errors.is_empty();
    let (state, word) = state_of(l, &partner);
    let tongue = |its: &Language| Choice::new(its.code(), Words::own_name(its)).chosen(&form.language);
    let person = |person: crate::accounts::rules::Person| PersonView {
        href: urls::office_person(language, &person.id),
        id: person.id,
        name: person.name,
        email: person.email.to_string(),
    };
    Ok(PartnerPage {
        token: visit.form_token().to_owned(),
        back: urls::office_partners(language),
        here: urls::office_partner(language, &partner.id),
        facts: facts(l, &partner),
        version: partner.version,
        is_open: partner.ended_at.is_none(),
        people: people.into_iter().map(person).collect(),
        languages: Language::ALL.iter().map(tongue).collect(),
        name: partner.name,
        state,
        word,
        shell,
        errors,
        form,
    })
}
