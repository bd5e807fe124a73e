//! Declaring contacts and sub-agents, checking them, ending them.
//!
//! The history says that something was declared, checked or ended, and of what kind; never which number: it is no place
//! for what the table itself keeps sealed.

use crate::base::{Actor, ContactId, Language, OrganisationId, SubAgentId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::keys::ContactKeys;
use crate::organisations::rules::{
    Bank, ContactKind, Declaration, DeclaredStatus, Judgement, MOST_CONTACTS, MOST_SUB_AGENTS, OrganisationRefusal,
    Reading, SubAgent, check_note, check_sub_agent, may_declare, may_judge, read_contact,
};
use crate::organisations::store;
use crate::organisations::store::contacts::{self, ContactRow};
use crate::organisations::store::sub_agents::{self, SubAgentRow};
use serde::{Deserialize, Serialize};

/// A contact as an organisation declares it.
#[derive(Clone, Debug)]
pub struct NewContact {
    /// What it is.
    pub kind: ContactKind,
    /// The number, name or address as it was written.
    pub value: String,
    /// The bank, for an account.
    pub bank: Option<&'static Bank>,
    /// Whose it is: the holder of an account, who answers.
    pub holder: String,
    /// What it is for.
    pub label: String,
    /// The language somebody answers in.
    pub language: Option<Language>,
}

/// What is sealed with a contact: for staff and the organisation's members.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactText {
    /// The number, name or address as it is read.
    pub value: String,
    /// The code of the bank.
    #[serde(default)]
    pub bank: Option<String>,
    /// Whose it is.
    #[serde(default)]
    pub holder: String,
    /// What it is for.
    #[serde(default)]
    pub label: String,
}

/// A refusal and the field it is about; an empty name is the whole.
pub type AtField = (&'static str, OrganisationRefusal);

/// A new contact as it is to be stored.
///
/// # Errors
/// The field and why it is refused.
pub fn check_contact(new: &NewContact, country: crate::base::Country) -> Result<(Reading, ContactText), AtField> {
    let reading = read_contact(new.kind, &new.value, country, new.bank).map_err(|refusal| match refusal {
        OrganisationRefusal::BankMissing => ("bank", refusal),
        other => ("value", other),
    })?;
    let text = ContactText {
        value: reading.shown.clone(),
        bank: new.bank.filter(|_| new.kind == ContactKind::BankAccount).map(|bank| bank.code.to_owned()),
        holder: check_note("holder", &new.holder)?,
        label: check_note("label", &new.label)?,
    };
    if new.kind == ContactKind::BankAccount && text.holder.is_empty() {
        return Err(("holder", OrganisationRefusal::TextMissing));
    }
    Ok((reading, text))
}

/// Declares a contact.
///
/// # Errors
/// What [`check_contact`] refuses, [`OrganisationRefusal::Twice`] and [`OrganisationRefusal::TooMany`], `NotFound` for
/// those who do not belong here, or a database error.
pub fn declare_contact(
    conn: &mut AnyConnection,
    keys: &ContactKeys,
    actor: &Actor,
    organisation: &OrganisationId,
    new: &NewContact,
    now: When,
) -> AppResult<ContactId> {
    if !may_declare(actor, organisation) {
        return Err(AppError::NotFound);
    }
    let country = store::load(conn, organisation)?.country;
    let (reading, text) = check_contact(new, country).map_err(|(_, refusal)| refusal)?;
    let mark = keys.mark(reading.reach.kind.as_str(), &reading.reach.value).to_hex();
    if contacts::holders(conn, &mark)?.contains(organisation) {
        return Err(OrganisationRefusal::Twice { text: text.value }.into());
    }
    if is_full(contacts::count_standing(conn, organisation)?, MOST_CONTACTS) {
        return Err(OrganisationRefusal::TooMany { max: MOST_CONTACTS }.into());
    }
    let id = ContactId::new();
    let plain = serde_json::to_string(&text).map_err(AppError::internal)?;
    let row = ContactRow {
        sealed: keys.seal(id.as_str(), &plain).map_err(AppError::internal)?,
        id: id.clone(),
        organisation: organisation.clone(),
        kind: new.kind,
        mark,
        language: new.language,
        declaration: Declaration::new(actor, now),
    };
    contacts::insert(conn, &row)?;
    let entry = Entry::about("contact_declared", "contact", id.as_str()).of(organisation).to(new.kind.as_str());
    history::append(conn, actor, &entry, now)?;
    Ok(id)
}

fn is_full(standing: i64, most: usize) -> bool {
    usize::try_from(standing).unwrap_or(usize::MAX) >= most
}

/// What is sealed with a contact; nothing but its kind where the key is another one.
pub fn contact_text(keys: &ContactKeys, row: &ContactRow) -> ContactText {
    let plain = keys.unseal(row.id.as_str(), &row.sealed);
    plain.and_then(|plain| serde_json::from_str(&plain).ok()).unwrap_or_default()
}

/// Verifies or refuses a contact that waits.
///
/// # Errors
/// What the rules refuse, `NotFound` for those who keep no organisations, `Stale`, or a database error.
pub fn judge_contact(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ContactId,
    judgement: Judgement,
    now: When,
) -> AppResult<OrganisationId> {
    if !may_judge(actor) {
        return Err(AppError::NotFound);
    }
    let row = contacts::load(conn, id)?;
    let judged = row.declaration.judged(actor, judgement, now)?;
    if !contacts::save(conn, id, &judged, actor.account())? {
        return Err(AppError::Stale);
    }
    let kind = match judgement {
        Judgement::Verify(_) => "contact_verified",
        Judgement::Refuse(_) => "contact_refused",
    };
    note(conn, actor, kind, ("contact", id.as_str()), &row.organisation, (&row.declaration, &judged), now)?;
    Ok(row.organisation)
}

/// Ends a contact that waits or is verified.
///
/// # Errors
/// [`OrganisationRefusal::DeclarationDecided`], `NotFound` for those who do not belong here, `Stale`, or a database error.
pub fn end_contact(conn: &mut AnyConnection, actor: &Actor, id: &ContactId, now: When) -> AppResult<OrganisationId> {
    let row = contacts::load(conn, id)?;
    if !may_declare(actor, &row.organisation) {
        return Err(AppError::NotFound);
    }
    let ended = row.declaration.ended()?;
    if !contacts::save(conn, id, &ended, None)? {
        return Err(AppError::Stale);
    }
    note(conn, actor, "contact_ended", ("contact", id.as_str()), &row.organisation, (&row.declaration, &ended), now)?;
    Ok(row.organisation)
}

/// Declares a sub-agent.
///
/// # Errors
/// What [`check_sub_agent`] refuses, [`OrganisationRefusal::TooMany`], `NotFound` for those who do not belong here, or a
/// database error.
pub fn declare_sub_agent(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    agent: &SubAgent,
    now: When,
) -> AppResult<SubAgentId> {
    if !may_declare(actor, organisation) {
        return Err(AppError::NotFound);
    }
    let kind = store::load(conn, organisation)?.kind;
    let agent = check_sub_agent(kind, agent).map_err(|(_, refusal)| refusal)?;
    if is_full(sub_agents::count_standing(conn, organisation)?, MOST_SUB_AGENTS) {
        return Err(OrganisationRefusal::TooMany { max: MOST_SUB_AGENTS }.into());
    }
    let standing = sub_agents::list_of(conn, organisation)?.into_iter().filter(|row| row.declaration.status.stands());
    if standing.map(|row| row.agent).any(|its| its.name == agent.name && its.area == agent.area) {
        return Err(OrganisationRefusal::Twice { text: agent.name }.into());
    }
    let id = SubAgentId::new();
    let declaration = Declaration::new(actor, now);
    let row = SubAgentRow { id: id.clone(), organisation: organisation.clone(), agent, declaration };
    sub_agents::insert(conn, &row)?;
    let entry = Entry::about("sub_agent_declared", "sub_agent", id.as_str()).of(organisation);
    history::append(conn, actor, &entry.to(row.agent.payer.as_str()), now)?;
    Ok(id)
}

/// Verifies or refuses a sub-agent that waits.
///
/// # Errors
/// As [`judge_contact`].
pub fn judge_sub_agent(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &SubAgentId,
    judgement: Judgement,
    now: When,
) -> AppResult<OrganisationId> {
    if !may_judge(actor) {
        return Err(AppError::NotFound);
    }
    let row = sub_agents::load(conn, id)?;
    let judged = row.declaration.judged(actor, judgement, now)?;
    if !sub_agents::save(conn, id, &judged, actor.account())? {
        return Err(AppError::Stale);
    }
    let kind = match judgement {
        Judgement::Verify(_) => "sub_agent_verified",
        Judgement::Refuse(_) => "sub_agent_refused",
    };
    note(conn, actor, kind, ("sub_agent", id.as_str()), &row.organisation, (&row.declaration, &judged), now)?;
    Ok(row.organisation)
}

/// Ends a sub-agent that waits or is verified.
///
/// # Errors
/// As [`end_contact`].
pub fn end_sub_agent(conn: &mut AnyConnection, actor: &Actor, id: &SubAgentId, now: When) -> AppResult<OrganisationId> {
    let row = sub_agents::load(conn, id)?;
    if !may_declare(actor, &row.organisation) {
        return Err(AppError::NotFound);
    }
    let ended = row.declaration.ended()?;
    if !sub_agents::save(conn, id, &ended, None)? {
        return Err(AppError::Stale);
    }
    let subject = ("sub_agent", id.as_str());
    note(conn, actor, "sub_agent_ended", subject, &row.organisation, (&row.declaration, &ended), now)?;
    Ok(row.organisation)
}

/// Notes what became of a declaration; the public sees a change where one was verified, before or after.
fn note(
    conn: &mut AnyConnection,
    actor: &Actor,
    kind: &'static str,
    (subject, id): (&'static str, &str),
    organisation: &OrganisationId,
    (before, after): (&Declaration, &Declaration),
    now: When,
) -> AppResult<()> {
    let entry = Entry::about(kind, subject, id).of(organisation);
    let mut entry = entry.between(before.status.as_str(), after.status.as_str());
    if let Some(because) = after.because.as_ref().filter(|_| after.status == DeclaredStatus::Refused) {
        entry = entry.because(because.as_str());
    }
    if let Some(how) = after.checked_how.as_ref().filter(|_| after.status == DeclaredStatus::Verified) {
        entry = entry.because(how.as_str());
    }
    history::append(conn, actor, &entry, now)?;
    if [before.status, after.status].contains(&DeclaredStatus::Verified) {
        history::changed_publicly(conn, Some(organisation), now)?;
    }
    Ok(())
}
