//! How an invented organisation is audited, and how it answers.

use super::crew::{Crew, no_conflict};
use crate::audits::actions::{self as audits, NewResult};
use crate::audits::rules::{AuditEvent, AuditResult, NewAudit, Site};
use crate::audits::store;
use crate::base::{Actor, AuditId, CaseId, Currency, FindingId, Language, Money, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::actions::{self as findings, Judgement, NewFinding, NewPlan};
use crate::findings::rules::{Grade, VerifiedHow};
use crate::findings::store as finding_store;
use crate::standards::store as standards;
use std::collections::BTreeSet;

/// Plans an audit and has the lead auditor confirm it.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn plan(conn: &mut AnyConnection, crew: &Crew, case: &CaseId, now: When) -> AppResult<AuditId> {
    let lead = crew.auditor.account().cloned().ok_or(AppError::NotFound)?;
    let starts_on = now.plus_days(10).local_date();
    let plan = NewAudit {
        case: case.clone(),
        is_special: false,
        lead_auditor: lead,
        starts_on,
        ends_on: now.plus_days(11).local_date(),
        head_count: 120,
        sites: vec![Site {
            name: "Main office".to_owned(),
            address: "1 Example Road (invented)".to_owned(),
            visit_on: starts_on,
        }],
    };
    let audit = audits::plan(conn, &crew.officer, &plan, now)?;
    audits::declare(conn, &crew.auditor, &audit, &no_conflict(), now)?;
    Ok(audit)
}

/// Goes on site and begins to look.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn begin(conn: &mut AnyConnection, crew: &Crew, audit: &AuditId, now: When) -> AppResult<()> {
    for (event, note) in [(AuditEvent::FinishStage1, "The papers were read (invented)."), (AuditEvent::BeginStage2, "")]
    {
        let version = store::load(conn, audit)?.version;
        audits::go_on(conn, &crew.auditor, audit, event, note, version, now)?;
    }
    Ok(())
}

/// Looks at every criterion; those named are not met, each with a finding of its grade. Returns the findings.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn look(
    conn: &mut AnyConnection,
    crew: &Crew,
    audit: &AuditId,
    breaches: &[(&str, Grade)],
    now: When,
) -> AppResult<Vec<FindingId>> {
    let standard = store::load(conn, audit)?.standard_id;
    let standard = standards::load(conn, &standard, Language::En)?;
    let grade_of = |code: &str| breaches.iter().find(|(its, _)| *its == code).map(|(_, grade)| *grade);
    let results: Vec<NewResult> = standard
        .criteria()
        .map(|criterion| NewResult {
            criterion: criterion.id.clone(),
            result: match grade_of(&criterion.code) {
                Some(_) => AuditResult::Nonconformity,
                None => AuditResult::Conforms,
            },
            note: String::new(),
            version: 0,
        })
        .collect();
    audits::save_results(conn, &crew.auditor, audit, &results, &BTreeSet::new(), now)?;
    let mut found = Vec::new();
    for criterion in standard.criteria() {
        let Some(grade) = grade_of(&criterion.code) else { continue };
        let finding = NewFinding {
            criterion: criterion.id.clone(),
            grade,
            statement: format!("Criterion {} is not met in every case looked at (invented).", criterion.code),
            objective_evidence: "Files and interviews of the visit (invented).".to_owned(),
            corridor: None,
            site: None,
            workers_affected: 6,
            repay: criterion.code.starts_with('1').then(|| Money::whole(7_200, Currency::THB)),
            repay_code: None,
        };
        found.push(findings::raise(conn, &crew.auditor, audit, &finding, &[], now)?);
    }
    Ok(found)
}

/// Writes the report, hears the organisation, and makes the report final.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn report(conn: &mut AnyConnection, crew: &Crew, owner: &Actor, audit: &AuditId, now: When) -> AppResult<()> {
    let version = store::load(conn, audit)?.version;
    let summary = "The office was visited, files were read and workers were heard (invented).";
    audits::save_summary(conn, &crew.auditor, audit, summary, version, now)?;
    let version = store::load(conn, audit)?.version;
    findings::draft_report(conn, &crew.auditor, audit, version, now)?;
    let version = store::load(conn, audit)?.version;
    audits::comment(conn, owner, audit, "We agree with the report (invented).", version, now)?;
    let version = store::load(conn, audit)?.version;
    findings::finish_report(conn, &crew.auditor, audit, version, now)
}

/// Answers a finding with a plan, which the auditor accepts.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn answer(conn: &mut AnyConnection, crew: &Crew, owner: &Actor, finding: &FindingId, now: When) -> AppResult<()> {
    let plan = NewPlan {
        correction: "Every file of the year was gone through (invented).".to_owned(),
        root_cause: "Nobody was asked to check it (invented).".to_owned(),
        action: "One person checks it each month and signs (invented).".to_owned(),
        due_on: now.plus_days(20).local_date(),
    };
    let version = finding_store::load(conn, finding)?.version;
    findings::submit_plan(conn, owner, finding, &plan, &[], version, now)?;
    let version = finding_store::load(conn, finding)?.version;
    let accepted = Judgement::Accepted("The plan fits (invented).".to_owned());
    findings::judge_plan(conn, &crew.auditor, finding, &accepted, version, now)
}

/// Shows that a finding is put right, which the auditor verifies.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn put_right(
    conn: &mut AnyConnection,
    crew: &Crew,
    owner: &Actor,
    finding: &FindingId,
    now: When,
) -> AppResult<()> {
    let version = finding_store::load(conn, finding)?.version;
    findings::submit_evidence(conn, owner, finding, "The signed lists of three months (invented).", &[], version, now)?;
    let version = finding_store::load(conn, finding)?.version;
    let accepted = Judgement::Accepted("The lists were seen (invented).".to_owned());
    findings::judge_evidence(conn, &crew.auditor, finding, &accepted, VerifiedHow::Documents, version, now)
}
