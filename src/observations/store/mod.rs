//! The only writer of the tables of observations and partners. What is told comes and goes sealed; who opens it holds the
//! key.

pub mod files;
pub mod messages;
pub mod partners;

use super::rules::{ObservationKind, ObservationOutcome, ObservationStatus, SetAsideReason, observation_number};
use crate::base::{AccountId, AuditId, FindingId, Language, ObservationId, OrganisationId, PartnerId, When};
use crate::db::AnyConnection;
use crate::db::schema::{observation_keys, observations};
use crate::error::{AppError, AppResult};
use crate::keys::WrappedKey;
use crate::reports::rules::last_day;
use chrono::NaiveDate;
use diesel::prelude::*;

/// An observation as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = observations, treat_none_as_null = true)]
pub struct Observation {
    /// Its id.
    pub id: ObservationId,
    /// Its number, `OB-2026-00001`; never shown to an organisation.
    pub number: String,
    /// Who observed.
    pub partner_id: PartnerId,
    /// Which of its people wrote it down.
    pub filed_by: AccountId,
    /// The language it was filed in.
    pub language: Language,
    /// Which organisation of the register it is about.
    pub organisation_id: Option<OrganisationId>,
    /// What was seen.
    pub kind: ObservationKind,
    /// How far it has come.
    pub status: ObservationStatus,
    /// When it came.
    pub filed_at: When,
    /// Until when it is acknowledged.
    pub acknowledge_by: When,
    /// When it was.
    pub acknowledged_at: Option<When>,
    /// Who works on it.
    pub assigned_to: Option<AccountId>,
    /// Why it was set aside.
    pub reason: Option<SetAsideReason>,
    /// What it led to.
    pub outcome: Option<ObservationOutcome>,
    /// The special audit it led to.
    pub audit_id: Option<AuditId>,
    /// The finding it led to.
    pub finding_id: Option<FindingId>,
    /// When the partner was told: set aside, or what it led to.
    pub answered_at: Option<When>,
    /// When it was over.
    pub ended_at: Option<When>,
    /// When what was told was erased.
    pub erased_at: Option<When>,
    /// What was told, sealed.
    pub content: Option<Vec<u8>>,
    /// For saving.
    pub version: i32,
}

/// An observation; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &ObservationId) -> QueryResult<Observation> {
    observations::table.find(id).select(Observation::as_select()).first(conn)
}

/// An observation in a list: its row without what is sealed.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = observations)]
pub struct Listed {
    /// Its id.
    pub id: ObservationId,
    /// Its number.
    pub number: String,
    /// Who observed.
    pub partner_id: PartnerId,
    /// Which organisation of the register it is about.
    pub organisation_id: Option<OrganisationId>,
    /// What was seen.
    pub kind: ObservationKind,
    /// How far it has come.
    pub status: ObservationStatus,
    /// When it came.
    pub filed_at: When,
    /// Until when it is acknowledged.
    pub acknowledge_by: When,
    /// Who works on it.
    pub assigned_to: Option<AccountId>,
    /// Why it was set aside.
    pub reason: Option<SetAsideReason>,
    /// What it led to.
    pub outcome: Option<ObservationOutcome>,
    /// When the partner was told: set aside, or what it led to.
    pub answered_at: Option<When>,
    /// When it was over.
    pub ended_at: Option<When>,
}

impl Observation {
    /// The last day on which it is acknowledged in time.
    pub fn last_day(&self) -> NaiveDate {
        last_day(self.acknowledge_by)
    }
}

/// Every observation by the day it is due; what is over stands last.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<Listed>> {
    let mut found: Vec<Listed> = observations::table
        .order((observations::acknowledge_by, observations::number))
        .select(Listed::as_select())
        .load(conn)?;
    found.sort_by_key(|observation| observation.status.is_over());
    Ok(found)
}

/// What a partner filed, newest first.
///
/// # Errors
/// A database error.
pub fn list_of_partner(conn: &mut AnyConnection, partner: &PartnerId) -> QueryResult<Vec<Listed>> {
    observations::table
        .filter(observations::partner_id.eq(partner))
        .order((observations::filed_at.desc(), observations::id.desc()))
        .select(Listed::as_select())
        .load(conn)
}

/// What is counted of every observation: when it came, and what it led to. Those taken back are not counted.
///
/// # Errors
/// A database error.
pub fn list_figures(conn: &mut AnyConnection) -> QueryResult<Vec<(When, Option<ObservationOutcome>)>> {
    observations::table
        .filter(observations::status.ne(ObservationStatus::TakenBack))
        .order((observations::filed_at, observations::id))
        .select((observations::filed_at, observations::outcome))
        .load(conn)
}

/// The next number of a year.
///
/// # Errors
/// A database error.
pub fn next_number(conn: &mut AnyConnection, year: i32) -> QueryResult<String> {
    let of_year = observations::number.between(observation_number(year, 0), observation_number(year, 99_999));
    let last: Option<String> =
        observations::table.filter(of_year).select(diesel::dsl::max(observations::number)).first(conn)?;
    let used = last.and_then(|last| last.rsplit('-').next()?.parse::<u32>().ok()).unwrap_or(0);
    Ok(observation_number(year, used + 1))
}

/// Writes a new observation with its key.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, observation: &Observation, key: &WrappedKey) -> QueryResult<()> {
    diesel::insert_into(observations::table).values(observation).execute(conn)?;
    let its_key = (
        observation_keys::observation_id.eq(&observation.id),
        observation_keys::wrapped_by.eq(key.by),
        observation_keys::wrapped.eq(&key.bytes),
    );
    diesel::insert_into(observation_keys::table).values(its_key).execute(conn).map(drop)
}

/// Saves an observation and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, observation: &mut Observation) -> AppResult<()> {
    let known = observation.version;
    observation.version = known + 1;
    let row = observations::table.find(observation.id.clone()).filter(observations::version.eq(known));
    let rows = diesel::update(row).set(&*observation).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// The wrapped key of an observation; `None` after the end of retention.
///
/// # Errors
/// A database error.
pub fn find_key(conn: &mut AnyConnection, id: &ObservationId) -> QueryResult<Option<WrappedKey>> {
    let columns = (observation_keys::wrapped_by, observation_keys::wrapped);
    let row: Option<(i32, Vec<u8>)> = observation_keys::table.find(id).select(columns).first(conn).optional()?;
    Ok(row.map(|(by, bytes)| WrappedKey { by, bytes }))
}

/// The keys that another file wraps than this one, in the order of their ids and after one of them, at most so many; all are
/// after the empty one.
///
/// # Errors
/// A database error.
pub fn list_keys_not_by(
    conn: &mut AnyConnection,
    current: i32,
    after: &str,
    most: i64,
) -> QueryResult<Vec<(ObservationId, i32, Vec<u8>)>> {
    observation_keys::table
        .filter(observation_keys::wrapped_by.ne(current).and(observation_keys::observation_id.gt(after)))
        .order(observation_keys::observation_id)
        .limit(most)
        .select((observation_keys::observation_id, observation_keys::wrapped_by, observation_keys::wrapped))
        .load(conn)
}

/// Puts another wrapping in the place of a key's.
///
/// # Errors
/// A database error.
pub fn replace_key(conn: &mut AnyConnection, id: &ObservationId, key: &WrappedKey) -> QueryResult<()> {
    let anew = (observation_keys::wrapped_by.eq(key.by), observation_keys::wrapped.eq(&key.bytes));
    diesel::update(observation_keys::table.find(id)).set(anew).execute(conn).map(drop)
}

/// Deletes the key of an observation: what was sealed with it can no longer be read by anybody.
///
/// # Errors
/// A database error.
pub fn delete_key(conn: &mut AnyConnection, id: &ObservationId) -> QueryResult<()> {
    diesel::delete(observation_keys::table.find(id)).execute(conn).map(drop)
}
