//! The only writer of `decisions`, and of what [`votes`] and [`removals`] hold; reads what a decision stands on.

pub mod removals;
pub mod votes;

use super::rules::{ConditionTerm, DecisionKind, DecisionStatus, FindingFact, Outcome, ReasonCode, ScopeItem, Weight};
use crate::base::{
    AccountId, ApplicationId, AuditId, CaseId, CertificateId, DecisionId, FeeScheduleId, OrganisationId, StandardId,
    When,
};
use crate::db::AnyConnection;
use crate::db::schema::{application_scope, applications, audits, cases, decisions};
use crate::error::{AppError, AppResult};
use crate::findings;
use crate::impartiality::rules::CaseKind;
use crate::standards::rules::Score;
use chrono::NaiveDate;
use diesel::prelude::*;

/// A decision as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = decisions, treat_none_as_null = true)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// The case it belongs to.
    pub case_id: CaseId,
    /// About whom.
    pub organisation_id: OrganisationId,
    /// About which certificate, once there is one.
    pub certificate_id: Option<CertificateId>,
    /// What it is about.
    pub kind: DecisionKind,
    /// What is decided.
    pub outcome: Outcome,
    /// How far it has come.
    pub status: DecisionStatus,
    /// The sum of the score when it was last weighed.
    pub points: i32,
    /// The score with its steps, as JSON.
    pub score_steps: String,
    /// Why.
    pub reason_code: ReasonCode,
    /// For staff.
    pub staff_note: String,
    /// For everybody.
    pub public_text: String,
    /// The first day of the certificate.
    pub valid_from: Option<NaiveDate>,
    /// Its last day.
    pub valid_until: Option<NaiveDate>,
    /// The scope, as JSON.
    pub scope: String,
    /// The conditions, as JSON.
    pub conditions: String,
    /// Who wrote it.
    pub drafted_by: AccountId,
    /// When.
    pub drafted_at: When,
    /// The reviewer who recommended it.
    pub recommended_by: Option<AccountId>,
    /// When.
    pub recommended_at: Option<When>,
    /// The first decider.
    pub first_signed_by: Option<AccountId>,
    /// When.
    pub first_signed_at: Option<When>,
    /// The second decider.
    pub second_signed_by: Option<AccountId>,
    /// When.
    pub second_signed_at: Option<When>,
    /// Since when it counts.
    pub taken_at: Option<When>,
    /// Who sent it back last.
    pub sent_back_by: Option<AccountId>,
    /// When.
    pub sent_back_at: Option<When>,
    /// Why.
    pub sent_back_reason: Option<String>,
    /// For saving.
    pub version: i32,
}

impl Decision {
    /// The score with its steps.
    ///
    /// # Errors
    /// If what is kept cannot be read.
    pub fn score(&self) -> AppResult<Score> {
        serde_json::from_str(&self.score_steps).map_err(AppError::internal)
    }

    /// The scope.
    ///
    /// # Errors
    /// If what is kept cannot be read.
    pub fn scope_items(&self) -> AppResult<Vec<ScopeItem>> {
        serde_json::from_str(&self.scope).map_err(AppError::internal)
    }

    /// The conditions.
    ///
    /// # Errors
    /// If what is kept cannot be read.
    pub fn terms(&self) -> AppResult<Vec<ConditionTerm>> {
        serde_json::from_str(&self.conditions).map_err(AppError::internal)
    }
}

/// What a decision about an audited case stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The audit with its final report; the newest, if there were several.
    pub audit: AuditId,
    /// Its number.
    pub audit_number: String,
    /// Since when the report is final.
    pub final_since: Option<When>,
    /// The standard it was audited against.
    pub standard: StandardId,
    /// The accepted application.
    pub application: ApplicationId,
    /// What the organisation says it charges.
    pub fee_schedule: Option<FeeScheduleId>,
    /// What it applied for.
    pub scope: Vec<ScopeItem>,
}

/// A case that waits for a reviewer.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct ReadyCase {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// What it is about.
    pub kind: CaseKind,
    /// Whose.
    pub organisation: OrganisationId,
    /// Since when its audit report is final.
    pub since: Option<When>,
}

/// A decision; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &DecisionId) -> QueryResult<Decision> {
    decisions::table.find(id).select(Decision::as_select()).first(conn)
}

/// Writes a new decision.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, decision: &Decision) -> QueryResult<()> {
    diesel::insert_into(decisions::table).values(decision).execute(conn).map(|_| ())
}

/// Saves a decision and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, decision: &mut Decision) -> AppResult<()> {
    let known = decision.version;
    decision.version = known + 1;
    let row = decisions::table.find(decision.id.clone()).filter(decisions::version.eq(known));
    let rows = diesel::update(row).set(&*decision).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

const UNFINISHED: &[DecisionStatus] =
    &[DecisionStatus::Drafted, DecisionStatus::Recommended, DecisionStatus::FirstSigned, DecisionStatus::SentBack];

/// Every decision that is not taken, oldest first; withdrawals that were sent back are over and left out.
///
/// # Errors
/// A database error.
pub fn list_unfinished(conn: &mut AnyConnection) -> QueryResult<Vec<Decision>> {
    let all: Vec<Decision> = decisions::table
        .filter(decisions::status.eq_any(UNFINISHED))
        .order((decisions::drafted_at, decisions::id))
        .select(Decision::as_select())
        .load(conn)?;
    let reductions = removals::list_reductions(conn)?;
    let ends_when_sent_back = |one: &Decision| !one.kind.is_reviewed() || reductions.contains(&one.id);
    let is_over = |one: &Decision| one.status == DecisionStatus::SentBack && ends_when_sent_back(one);
    Ok(all.into_iter().filter(|decision| !is_over(decision)).collect())
}

/// The newest decisions that were taken.
///
/// # Errors
/// A database error.
pub fn list_taken(conn: &mut AnyConnection, most: i64) -> QueryResult<Vec<Decision>> {
    decisions::table
        .filter(decisions::status.eq(DecisionStatus::Taken))
        .order((decisions::taken_at.desc(), decisions::id.desc()))
        .limit(most)
        .select(Decision::as_select())
        .load(conn)
}

/// An organisation's decisions that were taken, newest first.
///
/// # Errors
/// A database error.
pub fn list_taken_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Decision>> {
    decisions::table
        .filter(decisions::organisation_id.eq(organisation).and(decisions::status.eq(DecisionStatus::Taken)))
        .order((decisions::taken_at.desc(), decisions::id.desc()))
        .select(Decision::as_select())
        .load(conn)
}

/// A case's decision that is not taken yet.
///
/// # Errors
/// A database error.
pub fn find_unfinished_of_case(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Option<Decision>> {
    decisions::table
        .filter(decisions::case_id.eq(case).and(decisions::status.eq_any(UNFINISHED)))
        .select(Decision::as_select())
        .first(conn)
        .optional()
}

/// The decision about a certificate that one decider has signed and that waits for the second.
///
/// # Errors
/// A database error.
pub fn find_half_signed_of(conn: &mut AnyConnection, certificate: &CertificateId) -> QueryResult<Option<Decision>> {
    decisions::table
        .filter(decisions::certificate_id.eq(certificate).and(decisions::status.eq(DecisionStatus::FirstSigned)))
        .select(Decision::as_select())
        .first(conn)
        .optional()
}

/// What a case's decision stands on: every audit that was not called off has its final report, and the application was
/// accepted. `None` while that is not so.
///
/// # Errors
/// A database error.
pub fn find_ground(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Option<Ground>> {
    let held: Vec<(AuditId, String, String, StandardId, Option<When>)> = audits::table
        .filter(audits::case_id.eq(case).and(audits::status.ne("cancelled")))
        .order((audits::report_final_at.desc(), audits::id.desc()))
        .select((audits::id, audits::number, audits::status, audits::standard_id, audits::report_final_at))
        .load(conn)?;
    let is_final = |status: &str| status == "report_final" || status == "closed";
    if !held.iter().all(|(_, _, status, ..)| is_final(status)) {
        return Ok(None);
    }
    let Some((audit, audit_number, _, standard, final_since)) = held.into_iter().next() else { return Ok(None) };
    let accepted: Option<(ApplicationId, Option<FeeScheduleId>)> = applications::table
        .filter(applications::case_id.eq(case).and(applications::status.eq("accepted")))
        .order((applications::submitted_at.desc(), applications::id.desc()))
        .select((applications::id, applications::fee_schedule_id))
        .first(conn)
        .optional()?;
    let Some((application, fee_schedule)) = accepted else { return Ok(None) };
    let scope: Vec<(String, String)> = application_scope::table
        .filter(application_scope::application_id.eq(&application))
        .order((application_scope::kind, application_scope::value))
        .select((application_scope::kind, application_scope::value))
        .load(conn)?;
    let scope = scope.into_iter().map(|(kind, value)| ScopeItem { kind, value }).collect();
    Ok(Some(Ground { audit, audit_number, final_since, standard, application, fee_schedule, scope }))
}

/// The open cases whose audit report is final and about which nobody has begun a decision, longest waiting first.
///
/// # Errors
/// A database error.
pub fn list_ready(conn: &mut AnyConnection) -> QueryResult<Vec<ReadyCase>> {
    let begun = decisions::table.filter(decisions::case_id.eq(cases::id)).select(decisions::id);
    let running = diesel::alias!(audits as other);
    let unfinished = running
        .filter(running.field(audits::case_id).eq(cases::id))
        .filter(running.field(audits::status).ne_all(["report_final", "closed", "cancelled"]))
        .select(running.field(audits::id));
    let mut found: Vec<ReadyCase> = audits::table
        .inner_join(cases::table)
        .filter(audits::status.eq("report_final").and(cases::closed_at.is_null()))
        .filter(cases::kind.eq_any([CaseKind::Initial, CaseKind::Renewal, CaseKind::ScopeChange]))
        .filter(diesel::dsl::not(diesel::dsl::exists(begun)))
        .filter(diesel::dsl::not(diesel::dsl::exists(unfinished)))
        .order((audits::report_final_at, cases::number))
        .select((cases::id, cases::number, cases::kind, cases::organisation_id, audits::report_final_at))
        .load(conn)?;
    found.dedup_by(|a, b| a.case == b.case);
    Ok(found)
}

/// What a case's findings weigh.
///
/// # Errors
/// A database error.
pub fn list_facts(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Vec<FindingFact>> {
    let standing = findings::store::standing(conn, case)?;
    Ok(standing
        .into_iter()
        .map(|finding| FindingFact {
            // A grade that is not known weighs most: nothing passes by mistake.
            weight: Weight::parse(finding.grade.as_str()).unwrap_or(Weight::Critical),
            is_closed: finding.status.as_str() == "verified_closed",
            id: finding.id,
            number: finding.number,
            criterion: finding.criterion,
            code: finding.criterion_code,
            is_critical_criterion: finding.is_critical_criterion,
            is_plan_accepted: finding.is_plan_accepted,
        })
        .collect())
}
