//! What an application says: licences, scope, and the whole of it as one picture.

use super::super::rules::{
    AddressFact, AgentFact, AnswerFact, ChannelFact, FileFact, IdentifierFact, LicenceFact, LicenceScheme, LinkFact,
    NameFact, OrganisationFacts, Partners, Scope, Section, Snapshot, StandardStamp,
};
use super::{ANSWER_FILE_OWNER, Application, FILE_OWNER, list_answers, list_saved};
use crate::base::{ApplicationId, ApplicationLicenceId, Corridor, Country, FileId, Language, OrganisationId, Sector};
use crate::db::AnyConnection;
use crate::db::schema::{
    application_licences, application_partners, application_scope, organisation_addresses, organisation_channels,
    organisation_corridors, organisation_identifiers, organisation_sectors,
};
use crate::fees::rules::ScheduleAnswer;
use crate::files::store::FileRow;
use crate::organisations::rules::{ChainStatus, DeclaredStatus, SubAgent};
use crate::standards::rules::Standard;
use crate::{fees, files, organisations};
use chrono::NaiveDate;
use diesel::prelude::*;

/// A licence or registration of an application.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = application_licences)]
pub struct LicenceRow {
    /// Its id.
    pub id: ApplicationLicenceId,
    /// Of which application.
    pub application_id: ApplicationId,
    /// What it is.
    pub scheme: LicenceScheme,
    /// Which country gave it.
    pub country: Country,
    /// Its number.
    pub number: String,
    /// Which office gave it.
    pub authority: String,
    /// Its first day.
    pub valid_from: Option<NaiveDate>,
    /// Its last day.
    pub valid_until: Option<NaiveDate>,
    /// Its file.
    pub file_id: Option<FileId>,
}

/// The licences of an application, in the order they were added.
///
/// # Errors
/// A database error.
pub fn list_licences(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Vec<LicenceRow>> {
    application_licences::table
        .filter(application_licences::application_id.eq(id))
        .order(application_licences::id)
        .select(LicenceRow::as_select())
        .load(conn)
}

/// Writes down a licence.
///
/// # Errors
/// A database error.
pub fn insert_licence(conn: &mut AnyConnection, row: &LicenceRow) -> QueryResult<()> {
    diesel::insert_into(application_licences::table).values(row).execute(conn).map(drop)
}

/// Takes a licence out.
///
/// # Errors
/// A database error.
pub fn delete_licence(conn: &mut AnyConnection, row: &LicenceRow) -> QueryResult<()> {
    diesel::delete(application_licences::table.find(&row.id)).execute(conn).map(drop)
}

/// For what certification is asked: corridors and sectors by their words, places as they were typed.
///
/// # Errors
/// A database error.
pub fn load_scope(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Scope> {
    let rows: Vec<(String, String)> = application_scope::table
        .filter(application_scope::application_id.eq(id))
        .order((application_scope::kind, application_scope::value))
        .select((application_scope::kind, application_scope::value))
        .load(conn)?;
    let mut scope = Scope::default();
    for (kind, value) in rows {
        match kind.as_str() {
            "corridor" => scope.corridors.extend(Corridor::parse(&value)),
            "sector" => scope.sectors.extend(Sector::parse(&value)),
            _ => scope.sites.push(value),
        }
    }
    Ok(scope)
}

/// The corridors and sectors an organisation names for itself.
///
/// # Errors
/// A database error.
pub fn scope_of_organisation(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Scope> {
    let corridors = organisation_corridors::table
        .filter(organisation_corridors::organisation_id.eq(id))
        .select(organisation_corridors::corridor)
        .load(conn)?;
    let sectors = organisation_sectors::table
        .filter(organisation_sectors::organisation_id.eq(id))
        .select(organisation_sectors::sector)
        .load(conn)?;
    Ok(Scope::of(corridors, sectors, Vec::new()))
}

/// Who else takes part: what was said here, and what the organisation declared elsewhere and still stands.
///
/// # Errors
/// A database error.
pub fn load_partners(conn: &mut AnyConnection, application: &Application) -> QueryResult<Partners> {
    let rows: Vec<(String, String)> = application_partners::table
        .filter(application_partners::application_id.eq(&application.id))
        .order((application_partners::kind, application_partners::value))
        .select((application_partners::kind, application_partners::value))
        .load(conn)?;
    let mut partners = Partners::default();
    for (kind, value) in rows {
        match kind.as_str() {
            "alone" => partners.is_alone = true,
            "outsourced" => partners.outsourced.push(value),
            _ => partners.organisations.push(value),
        }
    }
    for row in organisations::store::sub_agents::list_of(conn, &application.organisation_id)? {
        let stands = matches!(row.declaration.status, DeclaredStatus::Waiting | DeclaredStatus::Verified);
        if stands {
            let SubAgent { name, language, area, payer } = row.agent;
            partners.sub_agents.push(AgentFact { name, language, area, payer });
        }
    }
    for link in organisations::store::chains::list_links_of(conn, &application.organisation_id)? {
        let other = link.sides().find(|side| **side != application.organisation_id).cloned();
        let partner = match other {
            Some(other) => organisations::store::display_name(conn, &other, Language::En)?,
            None => link.lower_name.clone(),
        };
        if matches!(link.status, ChainStatus::Declared | ChainStatus::Confirmed) {
            let (demand_letter, head_count, status) = (link.demand_letter, link.head_count, link.status);
            partners.links.push(LinkFact { partner, demand_letter, head_count, status });
        }
    }
    Ok(partners)
}

/// Puts what was said of others in the place of what was said before.
///
/// # Errors
/// A database error.
pub fn replace_partners(conn: &mut AnyConnection, id: &ApplicationId, partners: &Partners) -> QueryResult<()> {
    diesel::delete(application_partners::table.filter(application_partners::application_id.eq(id))).execute(conn)?;
    let alone = partners.is_alone.then_some(("alone", "yes"));
    let outsourced = partners.outsourced.iter().map(|line| ("outsourced", line.as_str()));
    let named = partners.organisations.iter().map(|line| ("organisation", line.as_str()));
    for (kind, value) in alone.into_iter().chain(outsourced).chain(named) {
        diesel::insert_into(application_partners::table)
            .values((
                application_partners::application_id.eq(id),
                application_partners::kind.eq(kind),
                application_partners::value.eq(value),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Puts a scope in the place of the one before.
///
/// # Errors
/// A database error.
pub fn replace_scope(conn: &mut AnyConnection, id: &ApplicationId, scope: &Scope) -> QueryResult<()> {
    diesel::delete(application_scope::table.filter(application_scope::application_id.eq(id))).execute(conn)?;
    let corridors = scope.corridors.iter().map(|corridor| ("corridor", corridor.slug()));
    let sectors = scope.sectors.iter().map(|sector| ("sector", sector.as_str()));
    let sites = scope.sites.iter().map(|site| ("site", site.as_str()));
    for (kind, value) in corridors.chain(sectors).chain(sites) {
        diesel::insert_into(application_scope::table)
            .values((
                application_scope::application_id.eq(id),
                application_scope::kind.eq(kind),
                application_scope::value.eq(value),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Who an organisation says it is, with all its names, numbers, addresses and channels.
///
/// # Errors
/// A database error.
pub fn organisation_facts(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<OrganisationFacts> {
    let row = organisations::store::load(conn, id)?;
    let names = organisations::store::list_names(conn, id)?;
    let identifiers: Vec<(String, Country, String)> = organisation_identifiers::table
        .filter(organisation_identifiers::organisation_id.eq(id))
        .order((organisation_identifiers::scheme, organisation_identifiers::folded))
        .select((organisation_identifiers::scheme, organisation_identifiers::country, organisation_identifiers::value))
        .load(conn)?;
    let addresses: Vec<(Language, String)> = organisation_addresses::table
        .filter(organisation_addresses::organisation_id.eq(id))
        .order((organisation_addresses::position, organisation_addresses::id))
        .select((organisation_addresses::language, organisation_addresses::text))
        .load(conn)?;
    let channels: Vec<(String, String)> = organisation_channels::table
        .filter(organisation_channels::organisation_id.eq(id))
        .order((organisation_channels::position, organisation_channels::id))
        .select((organisation_channels::kind, organisation_channels::value))
        .load(conn)?;
    Ok(OrganisationFacts {
        id: row.id,
        kind: row.kind,
        country: row.country,
        head_count: row.head_count,
        names: names
            .into_iter()
            .map(|name| NameFact { text: name.text, language: name.language, kind: name.kind })
            .collect(),
        identifiers: identifiers
            .into_iter()
            .map(|(scheme, country, value)| IdentifierFact { scheme, country, value })
            .collect(),
        addresses: addresses.into_iter().map(|(language, text)| AddressFact { language, text }).collect(),
        channels: channels.into_iter().map(|(kind, value)| ChannelFact { kind, value }).collect(),
        is_confirmed: false,
    })
}

/// Everything an application says at this moment.
///
/// # Errors
/// A database error.
pub fn picture(conn: &mut AnyConnection, application: &Application, standard: &Standard) -> QueryResult<Snapshot> {
    let id = &application.id;
    let saved = list_saved(conn, id)?;
    let mut organisation = organisation_facts(conn, &application.organisation_id)?;
    organisation.is_confirmed = saved.iter().any(|(section, _)| *section == Section::Organisation);
    let own_files = files::store::list_for(conn, FILE_OWNER, id.as_str())?;
    let licences = list_licences(conn, id)?
        .into_iter()
        .map(|row| LicenceFact {
            scheme: row.scheme,
            country: row.country,
            number: row.number,
            authority: row.authority,
            valid_from: row.valid_from,
            valid_until: row.valid_until,
            file: own_files.iter().find(|file| Some(&file.id) == row.file_id.as_ref()).map(fact_of),
        })
        .collect();
    let fees = match &application.fee_schedule_id {
        Some(schedule) => fees::store::schedules::load(conn, schedule)?.answer,
        None => ScheduleAnswer::Silence,
    };
    let rows = list_answers(conn, id)?;
    let mut answers = Vec::new();
    for criterion in standard.criteria() {
        let Some(row) = rows.iter().find(|row| row.criterion_id == criterion.id) else { continue };
        let files = files::store::list_for(conn, ANSWER_FILE_OWNER, row.id.as_str())?;
        answers.push(AnswerFact {
            criterion: criterion.id.clone(),
            code: criterion.code.clone(),
            answer: row.answer,
            note: row.note.clone(),
            files: files.iter().map(fact_of).collect(),
        });
    }
    Ok(Snapshot {
        application: id.clone(),
        kind: application.kind,
        standard: StandardStamp { id: standard.id.clone(), kind: standard.kind, version: standard.version },
        organisation,
        licences,
        scope: load_scope(conn, id)?,
        partners: load_partners(conn, application)?,
        fees,
        answers,
        declaration: application.declaration(),
    })
}

fn fact_of(row: &FileRow) -> FileFact {
    FileFact {
        id: row.id.clone(),
        name: row.original_name.clone(),
        media_type: row.media_type.as_str().to_owned(),
        size: row.size,
        digest: row.digest.clone(),
    }
}
