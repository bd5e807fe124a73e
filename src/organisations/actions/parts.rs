//! Changing the parts of an organisation. Allowed while a certificate runs, and always in the history, with what stood
//! there before in the note for staff.

use crate::base::{Actor, Corridor, OrganisationId, Sector, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::organisations::rules::{
    Address, Channel, Identifier, Name, NameKind, OrganisationRefusal, check_addresses, check_channels,
    check_identifiers, check_names, check_scope, may_edit,
};
use crate::organisations::store::{self, Facts};

/// The organisation as it stands, for somebody who may change it, its next version taken.
fn open(conn: &mut AnyConnection, actor: &Actor, id: &OrganisationId, version: i32) -> AppResult<Facts> {
    if !may_edit(actor, id) {
        return Err(AppError::NotFound);
    }
    let facts = store::load_facts(conn, id)?;
    if store::next_version(conn, id, version)? { Ok(facts) } else { Err(AppError::Stale) }
}

/// Notes a change with what stood there before. A new first legal name stands in the public timeline too.
fn note(
    conn: &mut AnyConnection,
    actor: &Actor,
    kind: &'static str,
    id: &OrganisationId,
    before: &[String],
    public: Option<&str>,
    now: When,
) -> AppResult<()> {
    let stood = (!before.is_empty()).then(|| format!("before: {}", before.join("; ")));
    let mut entry = Entry::about(kind, "organisation", id.as_str()).of(id);
    if let Some(stood) = &stood {
        entry = entry.note(stood);
    }
    if let Some(text) = public {
        entry = entry.public(text);
    }
    history::append(conn, actor, &entry, now)?;
    Ok(history::changed_publicly(conn, Some(id), now)?)
}

fn first_legal(names: &[Name]) -> Option<&str> {
    names.iter().find(|name| name.kind == NameKind::Legal).map(|name| name.text.as_str())
}

/// Changes the names.
///
/// # Errors
/// What [`check_names`] refuses, `Stale`, `NotFound` for those who do not belong here, or a database error.
pub fn update_names(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &OrganisationId,
    version: i32,
    names: &[Name],
    now: When,
) -> AppResult<()> {
    let stood = open(conn, actor, id, version)?.names;
    let names = check_names(names).map_err(|(_, refusal)| refusal)?;
    if stood == names {
        return Ok(());
    }
    store::replace_names(conn, id, &names)?;
    let before: Vec<String> =
        stood.iter().map(|name| format!("{} ({}, {})", name.text, name.kind, name.language)).collect();
    let renamed = (first_legal(&stood) != first_legal(&names)).then(|| first_legal(&stood)).flatten();
    note(conn, actor, "organisation_names_changed", id, &before, renamed, now)
}

/// Changes the numbers.
///
/// # Errors
/// What [`check_identifiers`] refuses, [`OrganisationRefusal::IdentifierTaken`], `Stale`, `NotFound` for those who do
/// not belong here, or a database error.
pub fn update_identifiers(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &OrganisationId,
    version: i32,
    identifiers: &[Identifier],
    now: When,
) -> AppResult<()> {
    let stood = open(conn, actor, id, version)?.identifiers;
    let identifiers = check_identifiers(identifiers).map_err(|(_, refusal)| refusal)?;
    if stood == identifiers {
        return Ok(());
    }
    if let Some((_, organisation)) = store::find_taken(conn, &identifiers, Some(id))? {
        return Err(OrganisationRefusal::IdentifierTaken { organisation }.into());
    }
    store::replace_identifiers(conn, id, &identifiers)?;
    let before: Vec<String> =
        stood.iter().map(|number| format!("{} {} {}", number.scheme, number.country, number.value)).collect();
    note(conn, actor, "organisation_identifiers_changed", id, &before, None, now)
}

/// Changes the addresses.
///
/// # Errors
/// What [`check_addresses`] refuses, `Stale`, `NotFound` for those who do not belong here, or a database error.
pub fn update_addresses(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &OrganisationId,
    version: i32,
    addresses: &[Address],
    now: When,
) -> AppResult<()> {
    let stood = open(conn, actor, id, version)?.addresses;
    let addresses = check_addresses(addresses).map_err(|(_, refusal)| refusal)?;
    if stood == addresses {
        return Ok(());
    }
    store::replace_addresses(conn, id, &addresses)?;
    let before: Vec<String> = stood.iter().map(|address| address.text.replace('\n', ", ")).collect();
    note(conn, actor, "organisation_addresses_changed", id, &before, None, now)
}

/// Changes the contact channels.
///
/// # Errors
/// What [`check_channels`] refuses, `Stale`, `NotFound` for those who do not belong here, or a database error.
pub fn update_channels(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &OrganisationId,
    version: i32,
    channels: &[Channel],
    now: When,
) -> AppResult<()> {
    let facts = open(conn, actor, id, version)?;
    let channels = check_channels(channels, facts.row.country).map_err(|(_, refusal)| refusal)?;
    if facts.channels == channels {
        return Ok(());
    }
    store::replace_channels(conn, id, &channels)?;
    let before: Vec<String> = facts.channels.into_iter().map(|channel| channel.value).collect();
    note(conn, actor, "organisation_channels_changed", id, &before, None, now)
}

/// Changes kinds of work, corridors and head count.
///
/// # Errors
/// What [`check_scope`] refuses, `Stale`, `NotFound` for those who do not belong here, or a database error.
pub fn update_scope(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &OrganisationId,
    version: i32,
    sectors: &[Sector],
    corridors: &[Corridor],
    head_count: Option<i32>,
    now: When,
) -> AppResult<()> {
    let facts = open(conn, actor, id, version)?;
    let (sectors, corridors) = check_scope(facts.row.kind, facts.row.country, sectors, corridors, head_count)?;
    let mut stood = facts.sectors.clone();
    stood.sort_unstable();
    if stood == sectors && facts.corridors == corridors && facts.row.head_count == head_count {
        return Ok(());
    }
    store::replace_sectors(conn, id, &sectors)?;
    store::replace_corridors(conn, id, &corridors)?;
    store::set_head_count(conn, id, head_count)?;
    let mut before: Vec<String> = facts.sectors.iter().map(ToString::to_string).collect();
    before.extend(facts.corridors.iter().map(ToString::to_string));
    before.extend(facts.row.head_count.map(|count| count.to_string()));
    note(conn, actor, "organisation_scope_changed", id, &before, None, now)
}
