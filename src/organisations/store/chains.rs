//! Links of recruitment chains as they are kept.

use crate::base::{AccountId, ChainLinkId, Corridor, OrganisationId, When, fold};
use crate::db::AnyConnection;
use crate::db::schema::organisation_chain_links;
use crate::error::{AppError, AppResult};
use crate::organisations::rules::ChainStatus;
use chrono::NaiveDate;
use diesel::prelude::*;

/// A link of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = organisation_chain_links, treat_none_as_null = true)]
pub struct ChainLink {
    /// Its id.
    pub id: ChainLinkId,
    /// The number of the demand letter, as it was typed.
    pub demand_letter: String,
    /// The same, folded for looking it up.
    pub demand_letter_folded: String,
    /// The side nearer to the job.
    pub upper_id: OrganisationId,
    /// The side nearer to the village; nothing for a sub-agent.
    pub lower_id: Option<OrganisationId>,
    /// The name of a sub-agent; empty for an organisation.
    pub lower_name: String,
    /// From where to where.
    pub corridor: Corridor,
    /// The job.
    pub job: String,
    /// How many people.
    pub head_count: i32,
    /// From when.
    pub starts_on: NaiveDate,
    /// Until when.
    pub ends_on: Option<NaiveDate>,
    /// How far it has come.
    pub status: ChainStatus,
    /// The side that declared it.
    pub declared_for: OrganisationId,
    /// Who of it.
    pub declared_by: AccountId,
    /// When.
    pub declared_at: When,
    /// Who answered.
    pub answered_by: Option<AccountId>,
    /// When.
    pub answered_at: Option<When>,
    /// Whether staff answered in the other side's place.
    pub is_answered_by_staff: bool,
    /// When it ended.
    pub ended_at: Option<When>,
    /// For saving.
    pub version: i32,
}

impl ChainLink {
    /// The side that did not declare it; nothing for a sub-agent.
    pub fn other_side(&self) -> Option<&OrganisationId> {
        if self.declared_for == self.upper_id { self.lower_id.as_ref() } else { Some(&self.upper_id) }
    }

    /// The organisations on it.
    pub fn sides(&self) -> impl Iterator<Item = &OrganisationId> {
        [Some(&self.upper_id), self.lower_id.as_ref()].into_iter().flatten()
    }
}

/// A link; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_link(conn: &mut AnyConnection, id: &ChainLinkId) -> QueryResult<ChainLink> {
    organisation_chain_links::table.find(id).select(ChainLink::as_select()).first(conn)
}

/// The links an organisation stands on, newest first.
///
/// # Errors
/// A database error.
pub fn list_links_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<ChainLink>> {
    organisation_chain_links::table
        .filter(
            organisation_chain_links::upper_id.eq(organisation).or(organisation_chain_links::lower_id.eq(organisation)),
        )
        .order((organisation_chain_links::declared_at.desc(), organisation_chain_links::id.desc()))
        .select(ChainLink::as_select())
        .load(conn)
}

/// The links under a demand letter, however its number is typed.
///
/// # Errors
/// A database error.
pub fn list_links_under(conn: &mut AnyConnection, demand_letter: &str) -> QueryResult<Vec<ChainLink>> {
    organisation_chain_links::table
        .filter(organisation_chain_links::demand_letter_folded.eq(fold::fold_number(demand_letter)))
        .order((organisation_chain_links::declared_at, organisation_chain_links::id))
        .select(ChainLink::as_select())
        .load(conn)
}

/// Links that wait for staff: those of sub-agents.
///
/// # Errors
/// A database error.
pub fn list_links_for_staff(conn: &mut AnyConnection) -> QueryResult<Vec<ChainLink>> {
    organisation_chain_links::table
        .filter(organisation_chain_links::status.eq(ChainStatus::Declared))
        .order((organisation_chain_links::declared_at, organisation_chain_links::id))
        .select(ChainLink::as_select())
        .load(conn)
}

/// Writes a new link.
///
/// # Errors
/// A database error.
pub fn insert_link(conn: &mut AnyConnection, link: &ChainLink) -> QueryResult<()> {
    diesel::insert_into(organisation_chain_links::table).values(link).execute(conn).map(|_| ())
}

/// Saves a link and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save_link(conn: &mut AnyConnection, link: &mut ChainLink) -> AppResult<()> {
    let known = link.version;
    link.version = known + 1;
    let row = organisation_chain_links::table.find(link.id.clone()).filter(organisation_chain_links::version.eq(known));
    let rows = diesel::update(row).set(&*link).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}
