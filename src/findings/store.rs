//! Findings as they are kept.

use super::rules::{FindingStatus, Grade};
use crate::base::{CaseId, CriterionId, FindingId};
use crate::db::AnyConnection;
use crate::db::schema::{corrective_actions, criteria, findings};
use diesel::prelude::*;

/// What a decision needs to know of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingStanding {
    /// Its id.
    pub id: FindingId,
    /// Its number.
    pub number: String,
    /// Which criterion it is about.
    pub criterion: CriterionId,
    /// That criterion's code.
    pub criterion_code: String,
    /// Whether that criterion is critical.
    pub is_critical_criterion: bool,
    /// How grave it is.
    pub grade: Grade,
    /// How far its answer has come.
    pub status: FindingStatus,
    /// Whether a plan against it is accepted.
    pub is_plan_accepted: bool,
}

/// How the findings of a case stand, by number.
///
/// # Errors
/// A database error.
pub fn standing(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Vec<FindingStanding>> {
    type Row = (FindingId, String, CriterionId, String, bool, Grade, FindingStatus);
    let rows: Vec<Row> = findings::table
        .inner_join(criteria::table)
        .filter(findings::case_id.eq(case))
        .order(findings::number)
        .select((
            findings::id,
            findings::number,
            findings::criterion_id,
            criteria::code,
            criteria::is_critical,
            findings::grade,
            findings::status,
        ))
        .load(conn)?;
    let mut found = Vec::with_capacity(rows.len());
    for (id, number, criterion, criterion_code, is_critical_criterion, grade, status) in rows {
        let accepted: i64 = corrective_actions::table
            .filter(corrective_actions::finding_id.eq(&id).and(corrective_actions::is_plan_accepted.eq(true)))
            .count()
            .get_result(conn)?;
        found.push(FindingStanding {
            id,
            number,
            criterion,
            criterion_code,
            is_critical_criterion,
            grade,
            status,
            is_plan_accepted: accepted > 0,
        });
    }
    Ok(found)
}
