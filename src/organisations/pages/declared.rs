//! What an organisation declares: contacts that workers ask about, and sub-agents. Its members see what they declared
//! and declare more; nothing is edited, what is no longer right is ended.

use super::{Desk, organisation_of, refusal_in};
use crate::base::{ContactId, Language, OrganisationId, SubAgentId};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::keys::ContactKeys;
use crate::organisations::actions::{self, ContactText, NewContact, check_contact, contact_text};
use crate::organisations::rules::{
    AgentPayer, BANKS, Bank, ContactKind, Declaration, DeclaredStatus, OrganisationRefusal, SubAgent, check_sub_agent,
};
use crate::organisations::store::contacts::{self, ContactRow};
use crate::organisations::store::sub_agents::{self, SubAgentRow};
use crate::organisations::store::{self, Facts};
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// A declaration as a page shows it.
pub(super) struct DeclaredView {
    /// What it is: a kind of contact, or who pays a sub-agent.
    pub(super) kind: String,
    /// The number, name or address.
    pub(super) value: String,
    pub(super) lang: &'static str,
    /// Bank, holder, purpose, language, area.
    pub(super) about: Vec<String>,
    /// The state of `web::signs::work`, and its word.
    pub(super) state: &'static str,
    pub(super) word: String,
    pub(super) dates: String,
    /// Why it was not accepted.
    pub(super) because: Option<String>,
    /// Where its buttons post to; empty where it does not stand any more.
    pub(super) action: String,
    pub(super) is_waiting: bool,
    /// Whether the reader declared it.
    pub(super) is_own: bool,
    /// Others who declared the same, for staff.
    pub(super) also: Option<String>,
}

fn state_of(status: DeclaredStatus) -> &'static str {
    match status {
        DeclaredStatus::Waiting => "waiting",
        DeclaredStatus::Verified => "done",
        DeclaredStatus::Refused => "change",
        DeclaredStatus::Ended => "",
    }
}

fn dates(l: &Words, declaration: &Declaration) -> String {
    let declared = l.t("declared-on").with("date", l.day(declaration.declared_at.local_date())).to_string();
    match declaration.decided_at {
        Some(at) => format!("{declared}\u{a0}· {}", l.t("declared-decided-on").with("date", l.day(at.local_date()))),
        None => declared,
    }
}

fn because(l: &Words, declaration: &Declaration) -> Option<String> {
    declaration.because.map(|because| l.t(&because.key()).to_string())
}

/// The name of a bank for a reader.
fn bank_name(l: &Words, code: &str) -> Option<String> {
    let bank = Bank::parse(code)?;
    Some(if bank.name.is_empty() { l.t("declared-bank-other").to_string() } else { bank.name.to_owned() })
}

/// A contact for who may read it; `action` is where its buttons post to.
pub(super) fn contact_view(l: &Words, keys: &ContactKeys, row: &ContactRow, action: String) -> DeclaredView {
    let ContactText { value, bank, holder, label } = contact_text(keys, row);
    let language = row.language.map(|language| l.language_name(language));
    let bank = bank.and_then(|code| bank_name(l, &code));
    let about = bank.into_iter().chain([holder, label]).chain(language).filter(|text| !text.is_empty());
    let stands = row.declaration.status.stands();
    DeclaredView {
        kind: l.t(&row.kind.key()).to_string(),
        lang: "",
        about: about.collect(),
        state: state_of(row.declaration.status),
        word: l.t(&row.declaration.status.key()).to_string(),
        dates: dates(l, &row.declaration),
        because: because(l, &row.declaration),
        action: if stands { action } else { String::new() },
        is_waiting: row.declaration.status == DeclaredStatus::Waiting,
        is_own: false,
        also: None,
        value,
    }
}

/// A sub-agent for who may read it.
pub(super) fn agent_view(l: &Words, row: &SubAgentRow, action: String) -> DeclaredView {
    let stands = row.declaration.status.stands();
    DeclaredView {
        kind: l.t(row.agent.payer.key()).to_string(),
        value: row.agent.name.clone(),
        lang: row.agent.language.code(),
        about: vec![row.agent.area.clone()],
        state: state_of(row.declaration.status),
        word: l.t(&row.declaration.status.key()).to_string(),
        dates: dates(l, &row.declaration),
        because: because(l, &row.declaration),
        action: if stands { action } else { String::new() },
        is_waiting: row.declaration.status == DeclaredStatus::Waiting,
        is_own: false,
        also: None,
    }
}

/// What the form of a contact sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ContactForm {
    kind: String,
    value: String,
    bank: String,
    holder: String,
    label: String,
    language: String,
}

/// What the form of a sub-agent sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct AgentForm {
    name: String,
    language: String,
    area: String,
    payer: String,
}

#[derive(Template)]
#[template(path = "organisations/contacts.html")]
struct ContactsPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    organisation: String,
    rows: Vec<DeclaredView>,
    form: ContactForm,
    kinds: Vec<Choice>,
    banks: Vec<Choice>,
    languages: Vec<Choice>,
    check_href: String,
}

#[derive(Template)]
#[template(path = "organisations/sub_agents.html")]
struct AgentsPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    organisation: String,
    rows: Vec<DeclaredView>,
    form: AgentForm,
    languages: Vec<Choice>,
    payers: Vec<Choice>,
}

async fn facts_of(signed_in: &SignedIn, id: &OrganisationId) -> AppResult<Facts> {
    Desk::Mine.admit(&signed_in.actor(), id)?;
    let id = id.clone();
    signed_in.state.db.read(move |conn| Ok(store::load_facts(conn, &id)?)).await
}

async fn show_contacts(
    signed_in: &SignedIn,
    facts: &Facts,
    form: ContactForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, id) = (signed_in.l(), facts.row.id.clone());
    let rows = signed_in.state.db.read(move |conn| Ok(contacts::list_of(conn, &id)?)).await?;
    let keys = &signed_in.state.contact_keys;
    let action = |row: &ContactRow| urls::my_contact(signed_in.language, &facts.row.id, &row.id);
    let kinds = ContactKind::declarable().map(|kind| Choice::new(kind.as_str(), l.t(&kind.key()).to_string()));
    let banks = BANKS.iter().filter_map(|bank| Some(Choice::new(bank.code, bank_name(l, bank.code)?)));
    let mut shell = signed_in.shell(l.t("declared-contacts").to_string());
    shell.has_errors = !errors.is_empty();
    signed_in.show_with(
        status,
        &ContactsPage {
            shell,
            token: signed_in.form_token().to_owned(),
            errors,
            back: Desk::Mine.home(signed_in.language, &facts.row.id),
            organisation: facts.name(signed_in.language).to_owned(),
            rows: rows.iter().map(|row| contact_view(l, keys, row, action(row))).collect(),
            kinds: kinds.map(|choice| choice.chosen(&form.kind)).collect(),
            banks: banks.map(|choice| choice.chosen(&form.bank)).collect(),
            languages: super::shown::language_choices(l, &form.language),
            check_href: format!("{}?org={}", urls::contact(signed_in.language), facts.row.id),
            form,
        },
    )
}

/// Shows what is declared, and the form for more.
pub(super) async fn contacts_form(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let facts = facts_of(&signed_in, &organisation_of(&path.1)?).await?;
    show_contacts(&signed_in, &facts, ContactForm::default(), FormErrors::none(), StatusCode::OK).await
}

/// Declares a contact.
pub(super) async fn contacts_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ContactForm>,
) -> AppResult<HttpResponse> {
    let facts = facts_of(&signed_in, &organisation_of(&path.1)?).await?;
    let (l, id) = (signed_in.l(), facts.row.id.clone());
    let mut errors = FormErrors::none();
    let kind = ContactKind::parse(&form.kind).filter(|kind| *kind != ContactKind::Website);
    let kind = errors.need(l, "kind", kind, "error-choice");
    let language = read_language(l, &form.language, &mut errors);
    let new = kind.map(|kind| NewContact {
        kind,
        value: form.value.clone(),
        bank: Bank::parse(&form.bank),
        holder: form.holder.clone(),
        label: form.label.clone(),
        language,
    });
    if let Some(new) = &new
        && let Err((field, refusal)) = check_contact(new, facts.row.country)
    {
        errors.add_refusal(l, field, &refusal);
    }
    let Some(new) = new.filter(|_| errors.is_empty()) else {
        return show_contacts(&signed_in, &facts, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, keys) = (signed_in.actor(), signed_in.now, signed_in.state.contact_keys.clone());
    let place = id.clone();
    let saved = signed_in
        .state
        .db
        .write(move |conn| actions::declare_contact(conn, &keys, &actor, &place, &new, now).map(|_| ()))
        .await;
    match saved {
        Ok(()) => {
            Ok(signed_in
                .redirect_saying(&urls::my_organisation_part(signed_in.language, &id, "contacts"), "flash-sent"))
        }
        Err(error) => {
            let Some(refusal) = refusal_in(&error) else { return Err(error) };
            errors.add_refusal(l, "value", refusal);
            show_contacts(&signed_in, &facts, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// A language that may be left open; an odd one is an error beside its field.
fn read_language(l: &Words, typed: &str, errors: &mut FormErrors) -> Option<Language> {
    if typed.is_empty() {
        return None;
    }
    errors.need(l, "language", Language::parse(typed), "error-choice")
}

/// Ends a contact.
pub(super) async fn contact_end(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    Desk::Mine.admit(&signed_in.actor(), &id)?;
    let contact = ContactId::parse(&path.2).ok_or(AppError::NotFound)?;
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in
        .state
        .db
        .write(move |conn| {
            if contacts::load(conn, &contact)?.organisation != place {
                return Err(AppError::NotFound);
            }
            actions::end_contact(conn, &actor, &contact, now).map(|_| ())
        })
        .await?;
    Ok(signed_in.redirect_saying(&urls::my_organisation_part(signed_in.language, &id, "contacts"), "flash-saved"))
}

async fn show_agents(
    signed_in: &SignedIn,
    facts: &Facts,
    form: AgentForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, id) = (signed_in.l(), facts.row.id.clone());
    let rows = signed_in.state.db.read(move |conn| Ok(sub_agents::list_of(conn, &id)?)).await?;
    let action = |row: &SubAgentRow| urls::my_sub_agent(signed_in.language, &facts.row.id, &row.id);
    let payers = AgentPayer::ALL.iter().map(|payer| Choice::new(payer.as_str(), l.t(payer.key()).to_string()));
    let mut shell = signed_in.shell(l.t("declared-agents").to_string());
    shell.has_errors = !errors.is_empty();
    signed_in.show_with(
        status,
        &AgentsPage {
            shell,
            token: signed_in.form_token().to_owned(),
            errors,
            back: Desk::Mine.home(signed_in.language, &facts.row.id),
            organisation: facts.name(signed_in.language).to_owned(),
            rows: rows.iter().map(|row| agent_view(l, row, action(row))).collect(),
            languages: super::shown::language_choices(l, &form.language),
            payers: payers.map(|choice| choice.chosen(&form.payer)).collect(),
            form,
        },
    )
}

/// The facts of an agency; an employer has no sub-agents and no page for them.
async fn agency_of(signed_in: &SignedIn, id: &str) -> AppResult<Facts> {
    let facts = facts_of(signed_in, &organisation_of(id)?).await?;
    if facts.row.kind.is_agency() { Ok(facts) } else { Err(AppError::NotFound) }
}

/// Shows the sub-agents, and the form for more.
pub(super) async fn agents_form(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let facts = agency_of(&signed_in, &path.1).await?;
    let language = facts.row.country.official_language().to_string();
    let form = AgentForm { language, ..AgentForm::default() };
    show_agents(&signed_in, &facts, form, FormErrors::none(), StatusCode::OK).await
}

/// Declares a sub-agent.
pub(super) async fn agents_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<AgentForm>,
) -> AppResult<HttpResponse> {
    let facts = agency_of(&signed_in, &path.1).await?;
    let (l, id) = (signed_in.l(), facts.row.id.clone());
    let mut errors = FormErrors::none();
    let language = errors.need(l, "language", Language::parse(&form.language), "error-choice");
    let payer = errors.need(l, "payer", AgentPayer::parse(&form.payer), "error-choice");
    let agent = |language, payer| SubAgent { name: form.name.clone(), language, area: form.area.clone(), payer };
    let agent = agent(language.unwrap_or(Language::En), payer.unwrap_or(AgentPayer::Agency));
    if let Err((field, refusal)) = check_sub_agent(facts.row.kind, &agent) {
        errors.add_refusal(l, field, &refusal);
    }
    if !errors.is_empty() {
        return show_agents(&signed_in, &facts, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    let saved = signed_in
        .state
        .db
        .write(move |conn| actions::declare_sub_agent(conn, &actor, &place, &agent, now).map(|_| ()))
        .await;
    match saved {
        Ok(()) => {
            Ok(signed_in
                .redirect_saying(&urls::my_organisation_part(signed_in.language, &id, "sub-agents"), "flash-sent"))
        }
        Err(error) => {
            let Some(refusal) = refusal_in(&error) else { return Err(error) };
            let field = if matches!(refusal, OrganisationRefusal::Twice { .. }) { "name" } else { "" };
            errors.add_refusal(l, field, refusal);
            show_agents(&signed_in, &facts, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Ends a sub-agent.
pub(super) async fn agent_end(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    Desk::Mine.admit(&signed_in.actor(), &id)?;
    let agent = SubAgentId::parse(&path.2).ok_or(AppError::NotFound)?;
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in
        .state
        .db
        .write(move |conn| {
            if sub_agents::load(conn, &agent)?.organisation != place {
                return Err(AppError::NotFound);
            }
            actions::end_sub_agent(conn, &actor, &agent, now).map(|_| ())
        })
        .await?;
    Ok(signed_in.redirect_saying(&urls::my_organisation_part(signed_in.language, &id, "sub-agents"), "flash-saved"))
}
