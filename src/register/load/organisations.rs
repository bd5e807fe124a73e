//! Organisations with their names, numbers, contacts, licences and public history.

use crate::base::{AccountId, Corridor, Country, Language, OrganisationId, Sector, When};
use crate::db::AnyConnection;
use crate::db::schema::{
    account_roles, authorities, history, licences, organisation_addresses, organisation_channels,
    organisation_corridors, organisation_identifiers, organisation_names, organisation_sectors, organisations,
};
use crate::organisations::rules::{Name, NameKind, OrganisationKind};
use crate::register::declared::Declared;
use crate::register::rules::LicenceStatus;
use crate::register::snapshot::{Channel, Head, Identifier, Licence, Organisation, TimelineEvent};
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};

/// Organisations being put together.
pub(super) type Loading = HashMap<OrganisationId, Organisation>;

type OwnRow = (OrganisationId, OrganisationKind, Country, bool, When, Option<String>);
type LicenceRow =
    (Option<OrganisationId>, String, Country, Option<String>, LicenceStatus, NaiveDate, NaiveDate, Option<NaiveDate>);

/// Some organisations, and which of them were entered by the registry: by staff or by an import.
pub(super) fn load(
    conn: &mut AnyConnection,
    ids: &[OrganisationId],
) -> QueryResult<(Loading, HashSet<OrganisationId>)> {
    let rows: Vec<OwnRow> = organisations::table
        .filter(organisations::id.eq_any(ids))
        .select((
            organisations::id,
            organisations::kind,
            organisations::country,
            organisations::is_invented,
            organisations::created_at,
            organisations::created_by,
        ))
        .load(conn)?;
    let staff: HashSet<AccountId> =
        account_roles::table.select(account_roles::account_id).load::<AccountId>(conn)?.into_iter().collect();
    let mut found = Loading::with_capacity(rows.len());
    let mut entered_by_registry = HashSet::new();
    for (id, kind, country, is_invented, created_at, created_by) in rows {
        let by_applicant =
            created_by.is_some_and(|by| AccountId::parse(&by).is_none_or(|account| !staff.contains(&account)));
        if !by_applicant {
            entered_by_registry.insert(id.clone());
        }
        found.insert(
            id.clone(),
            Organisation {
                head: Head {
                    id,
                    kind,
                    country,
                    is_invented,
                    known_since: created_at.local_date(),
                    names: Vec::new(),
                    identifiers: Vec::new(),
                    corridors: Vec::new(),
                    licences: Vec::new(),
                    certificates: Vec::new(),
                },
                addresses: Vec::new(),
                channels: Vec::new(),
                sectors: Vec::new(),
                audits: Vec::new(),
                schedule: None,
                refunds: Vec::new(),
                experienced: None,
                declared: Declared::default(),
                timeline: Vec::new(),
                parts: Vec::new(),
            },
        );
    }
    add_names_and_numbers(conn, ids, &mut found)?;
    add_contacts(conn, ids, &mut found)?;
    add_timeline(conn, ids, &mut found)?;
    add_licences(conn, ids, &mut found)?;
    super::refunds::add(conn, ids, &mut found)?;
    super::experienced::add(conn, ids, &mut found)?;
    Ok((found, entered_by_registry))
}

fn add_names_and_numbers(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let names: Vec<(OrganisationId, String, Language, NameKind)> = organisation_names::table
        .filter(organisation_names::organisation_id.eq_any(ids))
        .order((organisation_names::position, organisation_names::id))
        .select((
            organisation_names::organisation_id,
            organisation_names::text,
            organisation_names::language,
            organisation_names::kind,
        ))
        .load(conn)?;
    for (id, text, language, kind) in names {
        if let Some(organisation) = found.get_mut(&id) {
            organisation.names.push(Name { text, language, kind });
        }
    }
    let identifiers: Vec<(OrganisationId, String, Country, String)> = organisation_identifiers::table
        .filter(organisation_identifiers::organisation_id.eq_any(ids))
        .order((organisation_identifiers::scheme, organisation_identifiers::id))
        .select((
            organisation_identifiers::organisation_id,
            organisation_identifiers::scheme,
            organisation_identifiers::country,
            organisation_identifiers::value,
        ))
        .load(conn)?;
    for (id, scheme, country, value) in identifiers {
        if let Some(organisation) = found.get_mut(&id) {
            organisation.identifiers.push(Identifier { scheme, country, value });
        }
    }
    Ok(())
}

fn add_contacts(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let addresses: Vec<(OrganisationId, Language, String)> = organisation_addresses::table
        .filter(organisation_addresses::organisation_id.eq_any(ids))
        .order((organisation_addresses::position, organisation_addresses::id))
        .select((
            organisation_addresses::organisation_id,
            organisation_addresses::language,
            organisation_addresses::text,
        ))
        .load(conn)?;
    for (id, language, text) in addresses {
        if let Some(organisation) = found.get_mut(&id) {
            organisation.addresses.push((language, text));
        }
    }
    let channels: Vec<(OrganisationId, String, String)> = organisation_channels::table
        .filter(organisation_channels::organisation_id.eq_any(ids))
        .order((organisation_channels::position, organisation_channels::id))
        .select((organisation_channels::organisation_id, organisation_channels::kind, organisation_channels::value))
        .load(conn)?;
    for (id, kind, value) in channels {
        if let Some(organisation) = found.get_mut(&id) {
            organisation.channels.push(Channel { kind, value });
        }
    }
    let sectors: Vec<(OrganisationId, Sector)> = organisation_sectors::table
        .filter(organisation_sectors::organisation_id.eq_any(ids))
        .order(organisation_sectors::sector)
        .select((organisation_sectors::organisation_id, organisation_sectors::sector))
        .load(conn)?;
    for (id, sector) in sectors {
        if let Some(organisation) = found.get_mut(&id) {
            organisation.sectors.push(sector);
        }
    }
    let corridors: Vec<(OrganisationId, Corridor)> = organisation_corridors::table
        .filter(organisation_corridors::organisation_id.eq_any(ids))
        .order(organisation_corridors::corridor)
        .select((organisation_corridors::organisation_id, organisation_corridors::corridor))
        .load(conn)?;
    for (id, corridor) in corridors {
        if let Some(organisation) = found.get_mut(&id) {
            organisation.corridors.push(corridor);
        }
    }
    Ok(())
}

fn add_timeline(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let events: Vec<(Option<OrganisationId>, When, String, Option<String>)> = history::table
        .filter(history::organisation_id.eq_any(ids).and(history::is_public.eq(true)))
        .order(history::position.desc())
        .select((history::organisation_id, history::at, history::kind, history::public_text))
        .load(conn)?;
    for (id, at, kind, text) in events {
        if let Some(organisation) = id.and_then(|id| found.get_mut(&id)) {
            organisation.timeline.push(TimelineEvent { at, kind, text });
        }
    }
    Ok(())
}

/// Licences, after the timeline: a licence that was taken back says so since the day that was seen.
fn add_licences(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let rows: Vec<LicenceRow> = licences::table
        .inner_join(authorities::table)
        .filter(licences::organisation_id.eq_any(ids))
        .order((licences::first_seen_on, licences::id))
        .select((
            licences::organisation_id,
            authorities::name,
            authorities::country,
            licences::number,
            licences::status,
            licences::first_seen_on,
            licences::last_seen_on,
            licences::gone_on,
        ))
        .load(conn)?;
    for (id, authority, country, number, status, first_seen_on, last_seen_on, gone_on) in rows {
        let Some(organisation) = id.and_then(|id| found.get_mut(&id)) else { continue };
        let seen_revoked = || organisation.timeline.iter().find(|event| event.kind == "licence_revoked");
        let since = match status {
            LicenceStatus::Licensed => first_seen_on,
            LicenceStatus::Revoked => seen_revoked().map_or(first_seen_on, |event| event.at.local_date()),
            LicenceStatus::Gone => gone_on.unwrap_or(last_seen_on),
        };
        let licence = Licence { authority, country, number, status, first_seen_on, last_seen_on, since };
        organisation.licences.push(licence);
    }
    Ok(())
}
