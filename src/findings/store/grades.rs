//! Proposed changes of a finding's grade, and what a second person said.

use crate::audits::rules::AuditStatus;
use crate::base::{AccountId, AuditId, FindingId, GradeChangeId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{audits, criteria, finding_grade_changes, findings};
use crate::findings::rules::{FindingStatus, Grade, GradeChangeStatus, MinorFact};
use diesel::prelude::*;

/// A proposed change of grade.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = finding_grade_changes)]
pub struct GradeChange {
    /// Its id.
    pub id: GradeChangeId,
    /// Of which finding.
    pub finding_id: FindingId,
    /// The grade it has.
    pub from_grade: Grade,
    /// The grade it is to have.
    pub to_grade: Grade,
    /// Why.
    pub reason: String,
    /// The rule that proposes it, if one does.
    pub rule_code: Option<String>,
    /// Who proposes it; nobody, where a rule does.
    pub proposed_by: Option<AccountId>,
    /// When.
    pub proposed_at: When,
    /// Who answered.
    pub answered_by: Option<AccountId>,
    /// When.
    pub answered_at: Option<When>,
    /// Whether it was confirmed.
    pub is_confirmed: Option<bool>,
    /// What was said.
    pub answer: Option<String>,
}

impl GradeChange {
    /// How far it is.
    pub const fn status(&self) -> GradeChangeStatus {
        GradeChangeStatus::of(self.is_confirmed)
    }
}

/// The changes of a finding's grade, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, finding: &FindingId) -> QueryResult<Vec<GradeChange>> {
    finding_grade_changes::table
        .filter(finding_grade_changes::finding_id.eq(finding))
        .order((finding_grade_changes::proposed_at, finding_grade_changes::id))
        .select(GradeChange::as_select())
        .load(conn)
}

/// The change of a finding's grade that waits for an answer.
///
/// # Errors
/// A database error.
pub fn find_open(conn: &mut AnyConnection, finding: &FindingId) -> QueryResult<Option<GradeChange>> {
    finding_grade_changes::table
        .filter(finding_grade_changes::finding_id.eq(finding).and(finding_grade_changes::answered_at.is_null()))
        .select(GradeChange::as_select())
        .first(conn)
        .optional()
}

/// Writes a proposal.
///
/// # Errors
/// A database error, also where another one waits.
pub fn insert(conn: &mut AnyConnection, change: &GradeChange) -> QueryResult<()> {
    diesel::insert_into(finding_grade_changes::table).values(change).execute(conn).map(|_| ())
}

/// Writes the answer to a proposal. Returns whether it still waited for one.
///
/// # Errors
/// A database error.
pub fn answer(
    conn: &mut AnyConnection,
    id: &GradeChangeId,
    is_confirmed: bool,
    text: &str,
    by: &AccountId,
    now: When,
) -> QueryResult<bool> {
    let open = finding_grade_changes::table
        .filter(finding_grade_changes::id.eq(id).and(finding_grade_changes::answered_at.is_null()));
    let changed = diesel::update(open)
        .set((
            finding_grade_changes::answered_by.eq(by),
            finding_grade_changes::answered_at.eq(now),
            finding_grade_changes::is_confirmed.eq(is_confirmed),
            finding_grade_changes::answer.eq(text),
        ))
        .execute(conn)?;
    Ok(changed > 0)
}

/// The minor findings about an organisation, newest audit first, as the rule on repetition reads them. Those of cancelled
/// audits are not among them.
///
/// # Errors
/// A database error.
pub fn list_minors(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<MinorFact>> {
    let rows: Vec<(FindingId, AuditId, String, String, FindingStatus)> = findings::table
        .inner_join(audits::table)
        .inner_join(criteria::table)
        .filter(findings::organisation_id.eq(organisation).and(findings::grade.eq(Grade::Minor)))
        .filter(audits::status.ne(AuditStatus::Cancelled))
        .order((audits::planned_at.desc(), findings::raised_at.desc(), findings::id.desc()))
        .select((findings::id, findings::audit_id, criteria::code, criteria::principle_code, findings::status))
        .load(conn)?;
    let fact = |(finding, audit, criterion, principle, status): (_, _, _, _, FindingStatus)| MinorFact {
        finding,
        audit,
        criterion,
        principle,
        is_open: status != FindingStatus::VerifiedClosed,
    };
    Ok(rows.into_iter().map(fact).collect())
}

/// The audits of an organisation, newest first, cancelled ones left out: to know which follow each other.
///
/// # Errors
/// A database error.
pub fn list_audits_in_a_row(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<AuditId>> {
    audits::table
        .filter(audits::organisation_id.eq(organisation).and(audits::status.ne(AuditStatus::Cancelled)))
        .order((audits::planned_at.desc(), audits::id.desc()))
        .select(audits::id)
        .load(conn)
}
