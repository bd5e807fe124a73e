//! The only writer of `applications` and `application_*`.

mod agreements;
mod answers;
mod content;
mod queue;
mod screening;

pub use agreements::{find_agreement, insert_agreement};
pub use answers::{AnswerRow, count_answers, find_answer, list_answers, save_answer};
pub use content::{
    LicenceRow, delete_licence, insert_licence, list_licences, load_partners, load_scope, organisation_facts, picture,
    replace_partners, replace_scope, scope_of_organisation,
};
pub use queue::{
    LicenceListRow, QueueRow, case_number, list_licence_rows, list_queue, list_same_identifiers, list_same_names,
};
pub use screening::{
    CheckRow, FrozenSnapshot, ReturnReason, answer_reasons, insert_reason, insert_snapshot, list_checks, list_reasons,
    list_snapshots, save_check,
};

use super::rules::{ApplicationKind, ApplicationStatus, DeclarationFact, RejectionReason, Section};
use crate::base::{AccountId, ApplicationId, CaseId, FeeScheduleId, FileId, OrganisationId, StandardId, When};
use crate::db::AnyConnection;
use crate::db::schema::{application_licences, application_sections, applications};
use crate::error::{AppError, AppResult};
use crate::files;
use crate::files::store::FileRow;
use diesel::prelude::*;

/// An application's own row.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = applications)]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// Whose it is.
    pub organisation_id: OrganisationId,
    /// The case it belongs to, from the first submit on.
    pub case_id: Option<CaseId>,
    /// What is asked for.
    pub kind: ApplicationKind,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// The standard it is judged by.
    pub standard_id: StandardId,
    /// What is charged.
    pub fee_schedule_id: Option<FeeScheduleId>,
    /// Who began it.
    pub created_by: AccountId,
    /// When.
    pub created_at: When,
    /// When it was last sent.
    pub submitted_at: Option<When>,
    /// When it last went back.
    pub returned_at: Option<When>,
    /// Until when the organisation answers, or the registry.
    pub due_at: Option<When>,
    /// When it ended.
    pub ended_at: Option<When>,
    /// Who signed.
    pub declared_by: Option<AccountId>,
    /// The name that was typed.
    pub declared_name: Option<String>,
    /// When.
    pub declared_at: Option<When>,
    /// Why it is, or shall be, rejected.
    pub rejection_reason_code: Option<RejectionReason>,
    /// The same in words.
    pub rejection_reason: Option<String>,
    /// Who proposed it.
    pub rejection_proposed_by: Option<AccountId>,
    /// For saving.
    pub version: i32,
}

impl Application {
    /// The signature, if it is signed.
    pub fn declaration(&self) -> Option<DeclarationFact> {
        let (by, name, at) = (self.declared_by.clone()?, self.declared_name.clone()?, self.declared_at?);
        Some(DeclarationFact { name, by, at })
    }
}

/// An application; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Application> {
    applications::table.find(id).select(Application::as_select()).first(conn)
}

/// The application that opened a case.
///
/// # Errors
/// A database error.
pub fn find_by_case(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Option<Application>> {
    applications::table.filter(applications::case_id.eq(case)).select(Application::as_select()).first(conn).optional()
}

/// The applications of some organisations, newest first.
///
/// # Errors
/// A database error.
pub fn list_of(conn: &mut AnyConnection, organisations: &[OrganisationId]) -> QueryResult<Vec<Application>> {
    applications::table
        .filter(applications::organisation_id.eq_any(organisations))
        .order((applications::created_at.desc(), applications::id.desc()))
        .select(Application::as_select())
        .load(conn)
}

/// The applications in a state, the longest sent first.
///
/// # Errors
/// A database error.
pub fn list_with_status(conn: &mut AnyConnection, status: ApplicationStatus) -> QueryResult<Vec<Application>> {
    applications::table
        .filter(applications::status.eq(status))
        .order((applications::submitted_at, applications::id))
        .select(Application::as_select())
        .load(conn)
}

/// Writes down a new application.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, application: &Application) -> QueryResult<()> {
    diesel::insert_into(applications::table).values(application).execute(conn).map(drop)
}

/// Saves an application that was loaded with its version, which moves on.
///
/// # Errors
/// `Stale` if somebody else saved it meanwhile, or a database error.
pub fn save(conn: &mut AnyConnection, application: &Application) -> AppResult<()> {
    let same = applications::table.find(&application.id).filter(applications::version.eq(application.version));
    let saved = diesel::update(same)
        .set((
            (
                applications::case_id.eq(&application.case_id),
                applications::status.eq(application.status),
                applications::fee_schedule_id.eq(&application.fee_schedule_id),
                applications::submitted_at.eq(application.submitted_at),
                applications::returned_at.eq(application.returned_at),
                applications::due_at.eq(application.due_at),
                applications::ended_at.eq(application.ended_at),
            ),
            (
                applications::declared_by.eq(&application.declared_by),
                applications::declared_name.eq(&application.declared_name),
                applications::declared_at.eq(application.declared_at),
                applications::rejection_reason_code.eq(application.rejection_reason_code),
                applications::rejection_reason.eq(&application.rejection_reason),
                applications::rejection_proposed_by.eq(&application.rejection_proposed_by),
                applications::version.eq(application.version + 1),
            ),
        ))
        .execute(conn)?;
    if saved == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// Which sections were saved, when and by whom.
///
/// # Errors
/// A database error.
pub fn list_saved(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Vec<(Section, When)>> {
    application_sections::table
        .filter(application_sections::application_id.eq(id))
        .order(application_sections::saved_at)
        .select((application_sections::section, application_sections::saved_at))
        .load(conn)
}

/// Notes that a section was saved.
///
/// # Errors
/// A database error.
pub fn mark_saved(
    conn: &mut AnyConnection,
    id: &ApplicationId,
    section: Section,
    by: &AccountId,
    now: When,
) -> QueryResult<()> {
    let changed = diesel::update(application_sections::table.find((id, section)))
        .set((application_sections::saved_at.eq(now), application_sections::saved_by.eq(by)))
        .execute(conn)?;
    if changed > 0 {
        return Ok(());
    }
    diesel::insert_into(application_sections::table)
        .values((
            application_sections::application_id.eq(id),
            application_sections::section.eq(section),
            application_sections::saved_at.eq(now),
            application_sections::saved_by.eq(by),
        ))
        .execute(conn)
        .map(drop)
}

/// What kind of owner the files of an application have.
pub const FILE_OWNER: &str = "application";
/// What kind of owner the files of one answer have.
pub const ANSWER_FILE_OWNER: &str = "application_answer";

/// A file that belongs to an application: to one of its licences or answers, now or when it was last sent.
///
/// # Errors
/// A database error.
pub fn find_file(conn: &mut AnyConnection, id: &ApplicationId, file: &FileId) -> QueryResult<Option<FileRow>> {
    let Some(row) = files::store::find(conn, file)? else { return Ok(None) };
    let is_own = match row.owner_kind.as_str() {
        FILE_OWNER => row.owner_id == id.as_str(),
        ANSWER_FILE_OWNER => answers::is_answer_of(conn, &row.owner_id, id)?,
        _ => false,
    };
    Ok(is_own.then_some(row))
}

/// Whether a number stands in the application already.
///
/// # Errors
/// A database error.
pub fn has_number(conn: &mut AnyConnection, id: &ApplicationId, licence: &LicenceRow) -> QueryResult<bool> {
    let same: i64 = application_licences::table
        .filter(application_licences::application_id.eq(id))
        .filter(application_licences::scheme.eq(licence.scheme).and(application_licences::country.eq(licence.country)))
        .filter(application_licences::number.eq(&licence.number))
        .count()
        .get_result(conn)?;
    Ok(same > 0)
}
