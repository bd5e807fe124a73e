//! Service complaints as they are kept.

use crate::appeals::rules::{ComplaintOutcome, ComplaintStatus, ComplaintSubject, complaint_number};
use crate::base::{AccountId, ComplaintId, EmailAddress, Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::complaints;
use crate::error::{AppError, AppResult};
use chrono::NaiveDate;
use diesel::prelude::*;

/// A service complaint. Of when it came only the day is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = complaints, treat_none_as_null = true)]
pub struct Complaint {
    /// Its id.
    pub id: ComplaintId,
    /// Its number, `SC-2026-00001`.
    pub number: String,
    /// Whom it is about.
    pub about: ComplaintSubject,
    /// Which person, once that is known.
    pub about_account: Option<AccountId>,
    /// Which organisation was audited, if known.
    pub organisation_id: Option<OrganisationId>,
    /// What is told.
    pub told: String,
    /// Where the answer goes; nothing where no name was given.
    pub contact: Option<EmailAddress>,
    /// In which language.
    pub language: Language,
    /// How far it has come.
    pub status: ComplaintStatus,
    /// When it came.
    pub received_on: NaiveDate,
    /// Until when somebody looks at it.
    pub acknowledge_by: When,
    /// Until when it is answered.
    pub answer_by: When,
    /// Who looks at it.
    pub acknowledged_by: Option<AccountId>,
    /// Since when.
    pub acknowledged_at: Option<When>,
    /// How it ended.
    pub outcome: Option<ComplaintOutcome>,
    /// The answer.
    pub answer: String,
    /// Who answered.
    pub closed_by: Option<AccountId>,
    /// When.
    pub closed_at: Option<When>,
    /// For saving.
    pub version: i32,
}

/// A complaint; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_complaint(conn: &mut AnyConnection, id: &ComplaintId) -> QueryResult<Complaint> {
    complaints::table.find(id).select(Complaint::as_select()).first(conn)
}

/// Every complaint: those that wait first, by the day they are due. Whoever shows them leaves out what is not for the
/// reader's eyes.
///
/// # Errors
/// A database error.
pub fn list_complaints(conn: &mut AnyConnection) -> QueryResult<Vec<Complaint>> {
    let mut found: Vec<Complaint> =
        complaints::table.order((complaints::answer_by, complaints::id)).select(Complaint::as_select()).load(conn)?;
    found.sort_by_key(|complaint| complaint.status == ComplaintStatus::Closed);
    Ok(found)
}

/// The number of the same complaint, sent before on the same day: a form that was sent twice.
///
/// # Errors
/// A database error.
pub fn find_same_complaint(
    conn: &mut AnyConnection,
    about: ComplaintSubject,
    told: &str,
    on: NaiveDate,
) -> QueryResult<Option<String>> {
    complaints::table
        .filter(complaints::told.eq(told).and(complaints::received_on.eq(on)).and(complaints::about.eq(about)))
        .select(complaints::number)
        .first(conn)
        .optional()
}

/// The next number of a year.
///
/// # Errors
/// A database error.
pub fn next_complaint_number(conn: &mut AnyConnection, year: i32) -> QueryResult<String> {
    let last: Option<String> = complaints::table
        .filter(complaints::number.between(complaint_number(year, 0), complaint_number(year, 99_999)))
        .select(diesel::dsl::max(complaints::number))
        .first(conn)?;
    let used = last.and_then(|last| last.rsplit('-').next()?.parse::<u32>().ok()).unwrap_or(0);
    Ok(complaint_number(year, used + 1))
}

/// Writes a new complaint.
///
/// # Errors
/// A database error.
pub fn insert_complaint(conn: &mut AnyConnection, complaint: &Complaint) -> QueryResult<()> {
    diesel::insert_into(complaints::table).values(complaint).execute(conn).map(|_| ())
}

/// Saves a complaint and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save_complaint(conn: &mut AnyConnection, complaint: &mut Complaint) -> AppResult<()> {
    let known = complaint.version;
    complaint.version = known + 1;
    let row = complaints::table.find(complaint.id.clone()).filter(complaints::version.eq(known));
    let rows = diesel::update(row).set(&*complaint).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}
