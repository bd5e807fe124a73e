//! The only writer of `findings`, `corrective_actions` and of every table whose name begins with `finding_`.

pub mod drafts;
pub mod grades;
pub mod refunds;

use super::rules::{Clocks, FindingStanding, FindingStatus, Grade, Progress, VerifiedHow};
use crate::audits::rules::AuditStatus;
use crate::base::{
    AccountId, AuditId, CaseId, CorrectiveActionId, Corridor, CriterionId, Currency, FindingId, Money, OrganisationId,
    SiteId, When,
};
use crate::db::AnyConnection;
use crate::db::schema::{audits, certificates, corrective_actions, criteria, findings};
use crate::error::{AppError, AppResult};
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = findings, treat_none_as_null = true)]
pub struct Finding {
    /// Its id.
    pub id: FindingId,
    /// Its number: that of its audit and a count, `A-2026-00001/3`.
    pub number: String,
    /// Its audit.
    pub audit_id: AuditId,
    /// Its case.
    pub case_id: CaseId,
    /// Whom it concerns.
    pub organisation_id: OrganisationId,
    /// The criterion it is about.
    pub criterion_id: CriterionId,
    /// How much it weighs.
    pub grade: Grade,
    /// How far it is.
    pub status: FindingStatus,
    /// What was found.
    pub statement: String,
    /// What shows it; for staff only.
    pub objective_evidence: String,
    /// On which way, if it is about one.
    pub corridor: Option<Corridor>,
    /// At which site, if at one.
    pub site_id: Option<SiteId>,
    /// How many workers it touches.
    pub workers_affected: i32,
    /// What is to be paid back, in minor units.
    pub repay_minor: Option<i64>,
    /// In which currency.
    pub repay_currency: Option<Currency>,
    /// Who raised it.
    pub raised_by: AccountId,
    /// When.
    pub raised_at: When,
    /// It is contained by then.
    pub contain_by: Option<When>,
    /// A plan is there by then.
    pub plan_by: Option<When>,
    /// It is verified by then.
    pub verify_by: Option<When>,
    /// When it was contained.
    pub contained_at: Option<When>,
    /// How; empty before.
    pub containment: String,
    /// When it was closed.
    pub closed_at: Option<When>,
    /// By whom.
    pub closed_by: Option<AccountId>,
    /// How it was verified.
    pub verified_how: Option<VerifiedHow>,
    /// For saving.
    pub version: i32,
    /// The name its device gave it, so that it is raised once.
    pub record_key: Option<String>,
}

impl Finding {
    /// What is to be paid back to workers.
    pub fn repay(&self) -> Option<Money> {
        Some(Money::new(self.repay_minor?, self.repay_currency?))
    }

    /// Sets its clocks.
    pub const fn wind(&mut self, clocks: Clocks) {
        self.contain_by = clocks.contain_by;
        self.plan_by = clocks.plan_by;
        self.verify_by = clocks.verify_by;
    }

    /// What its clocks are measured by; `rounds` are its own.
    pub fn progress(&self, rounds: &[Round]) -> Progress {
        Progress {
            status: self.status,
            clocks: Clocks { contain_by: self.contain_by, plan_by: self.plan_by, verify_by: self.verify_by },
            contained_at: self.contained_at,
            planned_at: rounds.last().map(|round| round.submitted_at),
            closed_at: self.closed_at,
        }
    }
}

/// One try of plan and evidence.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = corrective_actions, treat_none_as_null = true)]
pub struct Round {
    /// Its id.
    pub id: CorrectiveActionId,
    /// The finding it answers.
    pub finding_id: FindingId,
    /// Which try, from 1.
    pub round: i32,
    /// What is put right now.
    pub correction: String,
    /// Why it happened.
    pub root_cause: String,
    /// So that it does not happen again.
    pub action: String,
    /// By when all is done.
    pub due_on: NaiveDate,
    /// Who handed the plan in.
    pub submitted_by: AccountId,
    /// When.
    pub submitted_at: When,
    /// Who judged the plan.
    pub plan_judged_by: Option<AccountId>,
    /// When.
    pub plan_judged_at: Option<When>,
    /// Why, or what evidence is wanted.
    pub plan_reason: Option<String>,
    /// Whether it is good.
    pub is_plan_accepted: Option<bool>,
    /// What was done.
    pub evidence_note: Option<String>,
    /// Who handed the evidence in.
    pub evidence_by: Option<AccountId>,
    /// When.
    pub evidence_at: Option<When>,
    /// Who judged it.
    pub evidence_judged_by: Option<AccountId>,
    /// When.
    pub evidence_judged_at: Option<When>,
    /// Why, or what was seen.
    pub evidence_reason: Option<String>,
    /// Whether it is good.
    pub is_evidence_accepted: Option<bool>,
}

/// A finding; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &FindingId) -> QueryResult<Finding> {
    findings::table.find(id).select(Finding::as_select()).first(conn)
}

/// The findings of an audit in the order they were raised.
///
/// # Errors
/// A database error.
pub fn list_of_audit(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<Finding>> {
    findings::table
        .filter(findings::audit_id.eq(audit))
        .order((findings::raised_at, findings::id))
        .select(Finding::as_select())
        .load(conn)
}

/// The findings about an organisation, newest first, those that the organisation does not know yet among them.
///
/// # Errors
/// A database error.
pub fn list_of_organisation(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Finding>> {
    findings::table
        .filter(findings::organisation_id.eq(organisation))
        .order((findings::raised_at.desc(), findings::id.desc()))
        .select(Finding::as_select())
        .load(conn)
}

/// What a decision on a case needs to know of its findings, in the order they were raised. Those of a cancelled audit
/// are not among them.
///
/// # Errors
/// A database error.
pub fn standing(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Vec<FindingStanding>> {
    let rows: Vec<(Finding, String, bool)> = findings::table
        .inner_join(criteria::table)
        .inner_join(audits::table)
        .filter(findings::case_id.eq(case).and(audits::status.ne(AuditStatus::Cancelled)))
        .order((findings::raised_at, findings::id))
        .select((Finding::as_select(), criteria::code, criteria::is_critical))
        .load(conn)?;
    let mut all = Vec::with_capacity(rows.len());
    for (finding, criterion_code, is_critical_criterion) in rows {
        let last = list_rounds(conn, &finding.id)?.pop();
        let stands = !finding.status.awaits_plan();
        all.push(FindingStanding {
            id: finding.id,
            number: finding.number,
            criterion: finding.criterion_id,
            criterion_code,
            is_critical_criterion,
            grade: finding.grade,
            status: finding.status,
            is_plan_accepted: stands && last.is_some_and(|round| round.is_plan_accepted == Some(true)),
        });
    }
    Ok(all)
}

/// The criteria of an audit that a finding says are not met.
///
/// # Errors
/// A database error.
pub fn criteria_breached(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<BTreeSet<CriterionId>> {
    let all: Vec<(CriterionId, Grade)> = findings::table
        .filter(findings::audit_id.eq(audit))
        .select((findings::criterion_id, findings::grade))
        .load(conn)?;
    Ok(all.into_iter().filter(|(_, grade)| grade.is_breach()).map(|(criterion, _)| criterion).collect())
}

/// The finding a device raised under a name.
///
/// # Errors
/// A database error.
pub fn find_by_record(conn: &mut AnyConnection, audit: &AuditId, record: &str) -> QueryResult<Option<Finding>> {
    findings::table
        .filter(findings::audit_id.eq(audit).and(findings::record_key.eq(record)))
        .select(Finding::as_select())
        .first(conn)
        .optional()
}

/// How many findings an audit has.
///
/// # Errors
/// A database error.
pub fn count_of_audit(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<i64> {
    findings::table.filter(findings::audit_id.eq(audit)).count().get_result(conn)
}

/// Writes a new finding.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, finding: &Finding) -> QueryResult<()> {
    diesel::insert_into(findings::table).values(finding).execute(conn).map(|_| ())
}

/// Saves a finding that was loaded with this version.
///
/// # Errors
/// `Stale` if it was saved since; a database error.
pub fn save(conn: &mut AnyConnection, finding: &Finding, version: i32) -> AppResult<()> {
    let next = Finding { version: version + 1, ..finding.clone() };
    let saved = diesel::update(findings::table.filter(findings::id.eq(&finding.id).and(findings::version.eq(version))))
        .set(&next)
        .execute(conn)?;
    if saved == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// The rounds of a finding, first to last.
///
/// # Errors
/// A database error.
pub fn list_rounds(conn: &mut AnyConnection, finding: &FindingId) -> QueryResult<Vec<Round>> {
    corrective_actions::table
        .filter(corrective_actions::finding_id.eq(finding))
        .order(corrective_actions::round)
        .select(Round::as_select())
        .load(conn)
}

/// Writes a new round.
///
/// # Errors
/// A database error.
pub fn insert_round(conn: &mut AnyConnection, round: &Round) -> QueryResult<()> {
    diesel::insert_into(corrective_actions::table).values(round).execute(conn).map(|_| ())
}

/// Saves a round; the finding's version guards it.
///
/// # Errors
/// A database error.
pub fn save_round(conn: &mut AnyConnection, round: &Round) -> QueryResult<()> {
    diesel::update(corrective_actions::table.find(&round.id)).set(round).execute(conn).map(|_| ())
}

/// Whether an organisation holds a certificate that runs: in force, with conditions, or suspended.
///
/// # Errors
/// A database error.
pub fn has_running_certificate(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<bool> {
    let running: i64 = certificates::table
        .filter(certificates::organisation_id.eq(organisation))
        .filter(certificates::state.eq_any(["active", "active_with_conditions", "suspended"]))
        .count()
        .get_result(conn)?;
    Ok(running > 0)
}

/// The code of a criterion.
///
/// # Errors
/// A database error.
pub fn criterion_code(conn: &mut AnyConnection, id: &CriterionId) -> QueryResult<String> {
    criteria::table.find(id).select(criteria::code).first(conn)
}
