//! What officers look through: the queue, and what may be the same organisation or licence. These only read.

use super::super::rules::ApplicationStatus;
use super::Application;
use crate::base::fold::{fold, fold_number};
use crate::base::{ApplicationId, Country, OrganisationId};
use crate::db::AnyConnection;
use crate::db::schema::{
    application_licences, applications, authorities, cases, licences, organisation_identifiers, organisation_names,
};
use chrono::NaiveDate;
use diesel::prelude::*;

/// A row of the queue.
#[derive(Clone, Debug)]
pub struct QueueRow {
    /// The application.
    pub application: Application,
    /// The number of its case.
    pub case_number: Option<String>,
}

/// Applications in some states, the soonest due first, then the longest waiting.
///
/// # Errors
/// A database error.
pub fn list_queue(conn: &mut AnyConnection, statuses: &[ApplicationStatus]) -> QueryResult<Vec<QueueRow>> {
    let rows: Vec<(Application, Option<String>)> = applications::table
        .left_join(cases::table)
        .filter(applications::status.eq_any(statuses))
        .order((applications::due_at, applications::submitted_at, applications::id))
        .select((Application::as_select(), cases::number.nullable()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(application, case_number)| QueueRow { application, case_number }).collect())
}

/// Other organisations that have a name that folds to the same text, in any country.
///
/// # Errors
/// A database error.
pub fn list_same_names(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<(OrganisationId, String)>> {
    let own: Vec<String> = organisation_names::table
        .filter(organisation_names::organisation_id.eq(id))
        .select(organisation_names::text)
        .load(conn)?;
    let folded: Vec<String> = own.iter().map(|name| fold(name)).collect();
    organisation_names::table
        .filter(organisation_names::search_text.eq_any(folded))
        .filter(organisation_names::organisation_id.ne(id))
        .order((organisation_names::organisation_id, organisation_names::position))
        .select((organisation_names::organisation_id, organisation_names::text))
        .load(conn)
}

/// Other organisations, and other applications' organisations, that use a number this application names.
///
/// # Errors
/// A database error.
pub fn list_same_identifiers(
    conn: &mut AnyConnection,
    application: &Application,
    numbers: &[String],
) -> QueryResult<Vec<(OrganisationId, String)>> {
    let folded: Vec<String> = numbers.iter().map(|number| fold_number(number)).collect();
    let mut found: Vec<(OrganisationId, String)> = organisation_identifiers::table
        .filter(organisation_identifiers::folded.eq_any(&folded))
        .filter(organisation_identifiers::organisation_id.ne(&application.organisation_id))
        .order(organisation_identifiers::organisation_id)
        .select((organisation_identifiers::organisation_id, organisation_identifiers::value))
        .load(conn)?;
    let elsewhere: Vec<(OrganisationId, String)> = application_licences::table
        .inner_join(applications::table)
        .filter(application_licences::number.eq_any(numbers))
        .filter(applications::organisation_id.ne(&application.organisation_id))
        .order(applications::organisation_id)
        .select((applications::organisation_id, application_licences::number))
        .load(conn)?;
    found.extend(elsewhere);
    found.sort();
    found.dedup();
    Ok(found)
}

/// A row of an official list that may be about the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct LicenceListRow {
    /// Whose list.
    pub authority: String,
    /// Of which country.
    pub country: Country,
    /// The number on the list.
    pub number: Option<String>,
    /// What the list says: `licensed`, `revoked`, `gone`.
    pub status: String,
    /// What it remarks.
    pub remark: String,
    /// When it was last seen there.
    pub last_seen_on: NaiveDate,
    /// The organisation it is matched with.
    pub organisation: Option<OrganisationId>,
}

/// Rows of official lists that carry a number this application names, or are matched with its organisation.
///
/// # Errors
/// A database error.
pub fn list_licence_rows(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    numbers: &[String],
) -> QueryResult<Vec<LicenceListRow>> {
    let mut keys: Vec<String> = numbers.iter().map(|number| fold_number(number)).collect();
    keys.extend(numbers.iter().cloned());
    licences::table
        .inner_join(authorities::table)
        .filter(
            licences::organisation_id
                .eq(organisation)
                .or(licences::entry_key.eq_any(&keys))
                .or(licences::number.eq_any(&keys)),
        )
        .order((licences::last_seen_on.desc(), licences::id))
        .select((
            authorities::name,
            authorities::country,
            licences::number,
            licences::status,
            licences::remark,
            licences::last_seen_on,
            licences::organisation_id,
        ))
        .limit(20)
        .load(conn)
}

/// The case number of an application, if it has a case.
///
/// # Errors
/// A database error.
pub fn case_number(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Option<String>> {
    let found: Option<Option<String>> = applications::table
        .left_join(cases::table)
        .filter(applications::id.eq(id))
        .select(cases::number.nullable())
        .first(conn)
        .optional()?;
    Ok(found.flatten())
}
