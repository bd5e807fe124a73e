//! Sub-agents as they are kept.

use crate::base::{AccountId, Language, OrganisationId, SubAgentId, When};
use crate::db::AnyConnection;
use crate::db::schema::organisation_sub_agents;
use crate::organisations::rules::{AgentPayer, CheckedHow, Declaration, DeclaredStatus, RefusedBecause, SubAgent};
use diesel::prelude::*;

/// A sub-agent as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubAgentRow {
    /// Its id.
    pub id: SubAgentId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Name, area, who pays.
    pub agent: SubAgent,
    /// Where it stands.
    pub declaration: Declaration,
}

#[derive(Queryable)]
struct Columns {
    id: SubAgentId,
    organisation_id: OrganisationId,
    name: String,
    language: Language,
    area: String,
    payer: AgentPayer,
    status: DeclaredStatus,
    declared_by: Option<AccountId>,
    declared_at: When,
    decided_at: Option<When>,
    checked_how: Option<CheckedHow>,
    because: Option<RefusedBecause>,
    version: i32,
}

impl From<Columns> for SubAgentRow {
    fn from(row: Columns) -> Self {
        Self {
            id: row.id,
            organisation: row.organisation_id,
            agent: SubAgent { name: row.name, language: row.language, area: row.area, payer: row.payer },
            declaration: Declaration {
                status: row.status,
                declared_by: row.declared_by,
                declared_at: row.declared_at,
                decided_at: row.decided_at,
                checked_how: row.checked_how,
                because: row.because,
                version: row.version,
            },
        }
    }
}

/// The columns of a row, in the order of its fields.
type Selected = (
    organisation_sub_agents::id,
    organisation_sub_agents::organisation_id,
    organisation_sub_agents::name,
    organisation_sub_agents::language,
    organisation_sub_agents::area,
    organisation_sub_agents::payer,
    organisation_sub_agents::status,
    organisation_sub_agents::declared_by,
    organisation_sub_agents::declared_at,
    organisation_sub_agents::decided_at,
    organisation_sub_agents::checked_how,
    organisation_sub_agents::because,
    organisation_sub_agents::version,
);

const COLUMNS: Selected = (
    organisation_sub_agents::id,
    organisation_sub_agents::organisation_id,
    organisation_sub_agents::name,
    organisation_sub_agents::language,
    organisation_sub_agents::area,
    organisation_sub_agents::payer,
    organisation_sub_agents::status,
    organisation_sub_agents::declared_by,
    organisation_sub_agents::declared_at,
    organisation_sub_agents::decided_at,
    organisation_sub_agents::checked_how,
    organisation_sub_agents::because,
    organisation_sub_agents::version,
);

const STANDING: [DeclaredStatus; 2] = [DeclaredStatus::Waiting, DeclaredStatus::Verified];

/// A sub-agent; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &SubAgentId) -> QueryResult<SubAgentRow> {
    organisation_sub_agents::table.find(id).select(COLUMNS).first::<Columns>(conn).map(SubAgentRow::from)
}

/// All sub-agents of an organisation: what waits first, then the newest.
///
/// # Errors
/// A database error.
pub fn list_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<SubAgentRow>> {
    let rows: Vec<Columns> = organisation_sub_agents::table
        .filter(organisation_sub_agents::organisation_id.eq(organisation))
        .order((organisation_sub_agents::declared_at.desc(), organisation_sub_agents::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    let mut rows: Vec<SubAgentRow> = rows.into_iter().map(SubAgentRow::from).collect();
    rows.sort_by_key(|row| match row.declaration.status {
        DeclaredStatus::Waiting => 0,
        DeclaredStatus::Verified => 1,
        DeclaredStatus::Refused => 2,
        DeclaredStatus::Ended => 3,
    });
    Ok(rows)
}

/// The organisations whose sub-agents wait for staff, once for each that waits, oldest first.
///
/// # Errors
/// A database error.
pub fn list_waiting(conn: &mut AnyConnection) -> QueryResult<Vec<(OrganisationId, When)>> {
    organisation_sub_agents::table
        .filter(organisation_sub_agents::status.eq(DeclaredStatus::Waiting))
        .order((organisation_sub_agents::declared_at, organisation_sub_agents::id))
        .select((organisation_sub_agents::organisation_id, organisation_sub_agents::declared_at))
        .load(conn)
}

/// How many sub-agents of an organisation stand.
///
/// # Errors
/// A database error.
pub fn count_standing(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<i64> {
    organisation_sub_agents::table
        .filter(organisation_sub_agents::organisation_id.eq(organisation))
        .filter(organisation_sub_agents::status.eq_any(STANDING))
        .count()
        .get_result(conn)
}

/// Writes down a sub-agent.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, row: &SubAgentRow) -> QueryResult<()> {
    diesel::insert_into(organisation_sub_agents::table)
        .values((
            organisation_sub_agents::id.eq(&row.id),
            organisation_sub_agents::organisation_id.eq(&row.organisation),
            organisation_sub_agents::name.eq(&row.agent.name),
            organisation_sub_agents::language.eq(row.agent.language),
            organisation_sub_agents::area.eq(&row.agent.area),
            organisation_sub_agents::payer.eq(row.agent.payer),
            organisation_sub_agents::status.eq(row.declaration.status),
            organisation_sub_agents::declared_by.eq(&row.declaration.declared_by),
            organisation_sub_agents::declared_at.eq(row.declaration.declared_at),
            organisation_sub_agents::version.eq(row.declaration.version),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Saves where a sub-agent stands now; `false` if somebody saved first.
///
/// # Errors
/// A database error.
pub fn save(
    conn: &mut AnyConnection,
    id: &SubAgentId,
    now_stands: &Declaration,
    by: Option<&AccountId>,
) -> QueryResult<bool> {
    let unchanged = organisation_sub_agents::table
        .filter(organisation_sub_agents::id.eq(id).and(organisation_sub_agents::version.eq(now_stands.version)));
    let saved = diesel::update(unchanged)
        .set((
            organisation_sub_agents::status.eq(now_stands.status),
            organisation_sub_agents::decided_at.eq(now_stands.decided_at),
            organisation_sub_agents::checked_how.eq(now_stands.checked_how),
            organisation_sub_agents::because.eq(now_stands.because),
            organisation_sub_agents::version.eq(now_stands.version + 1),
        ))
        .execute(conn)?;
    if let (1, Some(by)) = (saved, by) {
        let row = organisation_sub_agents::table.find(id);
        diesel::update(row).set(organisation_sub_agents::decided_by.eq(by)).execute(conn)?;
    }
    Ok(saved == 1)
}
