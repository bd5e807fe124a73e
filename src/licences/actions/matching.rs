//! Whose a licence is: by its number, else by a name that a person confirms, else a new organisation.
//!
//! Numbers come before names: near-identical names of different firms are common. An organisation that holds another
//! licence of the same list is never a match by name, since the list itself tells the two apart.

use super::apply::{addresses_of, channels_of};
use crate::base::{Actor, Country, MatchId, OrganisationId, When, fold};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::licences::rules::{LicenceRefusal, LicenceStatus, ListEntry, MatchStatus, may_keep_lists};
use crate::licences::store::{self, Authority, LicenceRow};
use crate::organisations;
use crate::organisations::rules::{Identifier, IdentifierScheme, NewOrganisation, OrganisationKind};
use std::collections::{HashMap, HashSet};

/// What is known of the numbers and names of a block of entries, looked up at once.
pub(super) struct Lookups {
    numbers: HashMap<String, OrganisationId>,
    names: HashMap<String, Vec<OrganisationId>>,
}

impl Lookups {
    /// Looks up the numbers and names of entries.
    pub(super) fn of(conn: &mut AnyConnection, country: Country, entries: &[ListEntry]) -> AppResult<Self> {
        let numbers: HashSet<String> =
            entries.iter().flat_map(ListEntry::numbers).map(|number| fold::fold_number(number)).collect();
        let names: HashSet<String> = entries.iter().flat_map(ListEntry::search_forms).collect();
        let (numbers, names): (Vec<_>, Vec<_>) = (numbers.into_iter().collect(), names.into_iter().collect());
        Ok(Self {
            numbers: store::organisations_by_numbers(conn, country, &numbers)?,
            names: store::organisations_by_names(conn, country, &names)?,
        })
    }
}

/// Finds the organisation of a licence that has none: links it, asks a person, or creates one.
pub(super) fn find_organisation(
    conn: &mut AnyConnection,
    lookups: &mut Lookups,
    authority: &Authority,
    kind: OrganisationKind,
    licence: &LicenceRow,
    entry: &ListEntry,
    now: When,
) -> AppResult<()> {
    if let Some(organisation) = by_number(conn, lookups, authority, licence, entry)? {
        return link(conn, &mut lookups.numbers, authority, licence, entry, &organisation, now);
    }
    let mut asked = false;
    let candidates = entry.search_forms().into_iter().filter_map(|form| lookups.names.get(&form)).flatten();
    for candidate in candidates {
        if !store::holds_another(conn, candidate, &authority.id, &licence.id)? {
            store::insert_match(conn, &licence.id, candidate, now)?;
            asked = true;
        }
    }
    if asked {
        return Ok(());
    }
    let organisation = create(conn, authority.country, kind, entry, now)?;
    link(conn, &mut lookups.numbers, authority, licence, entry, &organisation, now)
}

/// The organisation with the number. Another spelling of it counts only where the list does not tell the two apart.
fn by_number(
    conn: &mut AnyConnection,
    lookups: &Lookups,
    authority: &Authority,
    licence: &LicenceRow,
    entry: &ListEntry,
) -> AppResult<Option<OrganisationId>> {
    let of = |number: &String| lookups.numbers.get(&fold::fold_number(number)).cloned();
    if let Some(organisation) = entry.number.as_ref().and_then(of) {
        return Ok(Some(organisation));
    }
    for organisation in entry.number_spellings.iter().filter_map(of) {
        if !store::holds_another(conn, &organisation, &authority.id, &licence.id)? {
            return Ok(Some(organisation));
        }
    }
    Ok(None)
}

/// Makes a licensed organisation that never applied.
fn create(
    conn: &mut AnyConnection,
    country: Country,
    kind: OrganisationKind,
    entry: &ListEntry,
    now: When,
) -> AppResult<OrganisationId> {
    let new = NewOrganisation {
        kind,
        country,
        names: entry.organisation_names(country),
        // The numbers follow with the link, spelling by spelling.
        identifiers: Vec::new(),
        addresses: addresses_of(entry),
        channels: channels_of(entry, country),
        sectors: Vec::new(),
        corridors: Vec::new(),
        head_count: None,
        is_invented: false,
    };
    organisations::actions::create(conn, &Actor::System, &new, now)
}

/// Says whose a licence is, for good.
fn link(
    conn: &mut AnyConnection,
    numbers: &mut HashMap<String, OrganisationId>,
    authority: &Authority,
    licence: &LicenceRow,
    entry: &ListEntry,
    organisation: &OrganisationId,
    now: When,
) -> AppResult<()> {
    store::link_organisation(conn, &licence.id, organisation)?;
    for folded in add_numbers(conn, organisation, authority.country, entry)? {
        numbers.insert(folded, organisation.clone());
    }
    let kind = match licence.status {
        LicenceStatus::Licensed => "licence_listed",
        LicenceStatus::Revoked => "licence_revoked",
        LicenceStatus::Gone => "licence_gone",
    };
    tell_history(conn, kind, licence, authority, organisation, now)
}

/// Gives an organisation the numbers of its entry that nobody has yet; returns them folded.
pub(super) fn add_numbers(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    country: Country,
    entry: &ListEntry,
) -> AppResult<Vec<String>> {
    let scheme = IdentifierScheme::Licence;
    let mut added = Vec::new();
    for number in entry.numbers() {
        let identifier = Identifier { scheme, country, value: number.clone() };
        let folded = identifier.folded();
        let is_free = organisations::store::find_by_identifier(conn, scheme, country, &folded)?.is_none();
        if !folded.is_empty() && is_free {
            organisations::store::add_identifier(conn, organisation, &identifier)?;
            added.push(folded);
        }
    }
    Ok(added)
}

/// Writes what a list says of an organisation's licence into its history. All but a change of wording stand in the
/// public timeline, with the number, or where the list has none the authority's name.
pub(super) fn tell_history(
    conn: &mut AnyConnection,
    kind: &'static str,
    licence: &LicenceRow,
    authority: &Authority,
    organisation: &OrganisationId,
    now: When,
) -> AppResult<()> {
    let text = licence.number.as_deref().unwrap_or(&authority.name);
    let mut entry = Entry::about(kind, "licence", licence.id.as_str()).of(organisation);
    if kind != "licence_changed" {
        entry = entry.public(text);
    }
    history::append(conn, &Actor::System, &entry, now)?;
    Ok(history::changed_publicly(conn, Some(organisation), now)?)
}

/// What a person says of a possible match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidOfMatch {
    /// The licence is this organisation's.
    Same,
    /// It is another firm's.
    Different,
}

/// Decides a possible match. *Same* links the licence and answers its other questions; the last *different* makes the
/// organisation that was held back.
///
/// # Errors
/// `NotAllowed`, [`LicenceRefusal::MatchDecided`], [`LicenceRefusal::HoldsAnotherLicence`], or a database error.
pub fn decide_match(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &MatchId,
    said: SaidOfMatch,
    now: When,
) -> AppResult<()> {
    if !may_keep_lists(actor) {
        return Err(AppError::NotAllowed);
    }
    let asked = store::load_match(conn, id)?;
    let licence = store::load_licence(conn, &asked.licence_id)?;
    if asked.status != MatchStatus::Pending || licence.organisation_id.is_some() {
        return Err(LicenceRefusal::MatchDecided.into());
    }
    let authority = store::load_authority(conn, &licence.authority_id)?;
    let status = match said {
        SaidOfMatch::Same => MatchStatus::Same,
        SaidOfMatch::Different => MatchStatus::Different,
    };
    if said == SaidOfMatch::Same && store::holds_another(conn, &asked.organisation_id, &authority.id, &licence.id)? {
        return Err(LicenceRefusal::HoldsAnotherLicence.into());
    }
    if !store::save_match(conn, id, status, actor.account(), now)? {
        return Err(LicenceRefusal::MatchDecided.into());
    }
    let event = Entry::about("licence_match_decided", "licence", licence.id.as_str())
        .of(&asked.organisation_id)
        .between(MatchStatus::Pending.as_str(), status.as_str());
    history::append(conn, actor, &event, now)?;
    let entry: ListEntry = serde_json::from_str(&licence.content).map_err(AppError::internal)?;
    let open = store::pending_of_licence(conn, &licence.id)?;
    let organisation = match said {
        SaidOfMatch::Same => {
            for other in open {
                store::save_match(conn, &other.id, MatchStatus::Different, actor.account(), now)?;
            }
            asked.organisation_id
        }
        SaidOfMatch::Different if !open.is_empty() => return Ok(()),
        SaidOfMatch::Different => held_back(conn, &authority, &licence, &entry, now)?,
    };
    link(conn, &mut HashMap::new(), &authority, &licence, &entry, &organisation, now)
}

/// The organisation of a licence that no match was right for: by its number, if it was registered meanwhile, else new.
fn held_back(
    conn: &mut AnyConnection,
    authority: &Authority,
    licence: &LicenceRow,
    entry: &ListEntry,
    now: When,
) -> AppResult<OrganisationId> {
    let lookups = Lookups::of(conn, authority.country, std::slice::from_ref(entry))?;
    match by_number(conn, &lookups, authority, licence, entry)? {
        Some(organisation) => Ok(organisation),
        None => {
            let kind = store::kind_of_last_list(conn, &authority.id)?;
            create(conn, authority.country, kind, entry, now)
        }
    }
}
