//! The only writer of `appeals` and `complaints`.

mod complaints;

pub use complaints::{
    Complaint, find_same_complaint, insert_complaint, list_complaints, load_complaint, next_complaint_number,
    save_complaint,
};

use super::rules::{AppealOutcome, AppealStatus, appeal_number};
use crate::base::{AccountId, AppealId, CaseId, DecisionId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::appeals;
use crate::error::{AppError, AppResult};
use diesel::prelude::*;

/// An appeal as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = appeals, treat_none_as_null = true)]
pub struct Appeal {
    /// Its id.
    pub id: AppealId,
    /// Its number, `AP-2026-00001`.
    pub number: String,
    /// Against which decision.
    pub decision_id: DecisionId,
    /// Whose.
    pub organisation_id: OrganisationId,
    /// The case of the decision.
    pub case_id: CaseId,
    /// How far it has come.
    pub status: AppealStatus,
    /// What the organisation says.
    pub grounds: String,
    /// Who filed it.
    pub filed_by: AccountId,
    /// When.
    pub filed_at: When,
    /// Until when it is decided.
    pub decide_by: When,
    /// Who looks at it.
    pub acknowledged_by: Option<AccountId>,
    /// Since when.
    pub acknowledged_at: Option<When>,
    /// Who proposed the answer.
    pub proposed_by: Option<AccountId>,
    /// When.
    pub proposed_at: Option<When>,
    /// The answer.
    pub outcome: Option<AppealOutcome>,
    /// Why, for the organisation.
    pub reasons: String,
    /// For staff.
    pub staff_note: String,
    /// Who decided.
    pub decided_by: Option<AccountId>,
    /// When.
    pub decided_at: Option<When>,
    /// For saving.
    pub version: i32,
}

/// An appeal; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &AppealId) -> QueryResult<Appeal> {
    appeals::table.find(id).select(Appeal::as_select()).first(conn)
}

/// The appeals of an organisation, newest first.
///
/// # Errors
/// A database error.
pub fn list_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Appeal>> {
    appeals::table
        .filter(appeals::organisation_id.eq(organisation))
        .order((appeals::filed_at.desc(), appeals::id.desc()))
        .select(Appeal::as_select())
        .load(conn)
}

/// Every appeal: those that wait first, by the day they are due.
///
/// # Errors
/// A database error.
pub fn list_all(conn: &mut AnyConnection) -> QueryResult<Vec<Appeal>> {
    let mut found: Vec<Appeal> =
        appeals::table.order((appeals::decide_by, appeals::id)).select(Appeal::as_select()).load(conn)?;
    found.sort_by_key(|appeal| matches!(appeal.status, AppealStatus::Decided | AppealStatus::TakenBack));
    Ok(found)
}

/// Whether there is an appeal against a decision that was not taken back.
///
/// # Errors
/// A database error.
pub fn is_appealed(conn: &mut AnyConnection, decision: &DecisionId) -> QueryResult<bool> {
    let there: i64 = appeals::table
        .filter(appeals::decision_id.eq(decision).and(appeals::status.ne(AppealStatus::TakenBack)))
        .count()
        .get_result(conn)?;
    Ok(there > 0)
}

/// The next number of a year.
///
/// # Errors
/// A database error.
pub fn next_number(conn: &mut AnyConnection, year: i32) -> QueryResult<String> {
    let last: Option<String> = appeals::table
        .filter(appeals::number.between(appeal_number(year, 0), appeal_number(year, 99_999)))
        .select(diesel::dsl::max(appeals::number))
        .first(conn)?;
    let used = last.and_then(|last| last.rsplit('-').next()?.parse::<u32>().ok()).unwrap_or(0);
    Ok(appeal_number(year, used + 1))
}

/// Writes a new appeal.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, appeal: &Appeal) -> QueryResult<()> {
    diesel::insert_into(appeals::table).values(appeal).execute(conn).map(|_| ())
}

/// Saves an appeal and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, appeal: &mut Appeal) -> AppResult<()> {
    let known = appeal.version;
    appeal.version = known + 1;
    let row = appeals::table.find(appeal.id.clone()).filter(appeals::version.eq(known));
    let rows = diesel::update(row).set(&*appeal).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}
