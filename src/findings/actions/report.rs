//! The report of an audit: what it says hangs on its findings.

use super::super::rules::{FindingStatus, Grade, clocks};
use super::super::store;
use super::{schedule_experiences, tell_raised};
use crate::audits::actions::{about, load_led, load_readable, schedule_end_of_comments, tell_members, transition};
use crate::audits::rules::{AuditEvent, AuditParty, may_draft, next};
use crate::audits::store as audits;
use crate::base::{Actor, AuditId, Language, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::history;
use crate::notifications::{Field, Notice};
use crate::standards::store as standards;
use crate::urls;

/// Shows the report to the organisation as a draft: every criterion has a result and every nonconformity a finding. The
/// clocks of the findings begin to run, and the time for comments begins.
///
/// # Errors
/// What is missing; the refusal of another rule; `Stale`.
pub fn draft_report(conn: &mut AnyConnection, actor: &Actor, id: &AuditId, version: i32, now: When) -> AppResult<()> {
    let mut audit = load_led(conn, actor, id)?;
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::DraftReport, AuditParty::LeadAuditor)?;
    let standard = standards::load(conn, &audit.standard_id, Language::En)?;
    let criteria: Vec<_> = standard.criteria().collect();
    let results = audits::list_results(conn, id)?.into_iter().map(|(criterion, row)| (criterion, row.result)).collect();
    let with_breach = store::criteria_breached(conn, id)?;
    may_draft(&criteria, &results, &with_breach, &audit.summary)?;
    audits::save(conn, &audit, version)?;
    transition(conn, actor, "audit_report_drafted", &audit, from, now)?;
    for mut finding in store::list_of_audit(conn, id)? {
        match finding.grade {
            // Told when it was raised; its clocks run since.
            Grade::Critical => {}
            // Without clocks and without an answer: the letter about the report is enough.
            Grade::Observation => {}
            Grade::Major | Grade::Minor => {
                debug_assert!(finding.status == FindingStatus::Open, "nobody answers what was not told");
                finding.wind(clocks(finding.grade, now));
                store::save(conn, &finding, finding.version)?;
                tell_raised(conn, &finding, now)?;
            }
        }
    }
    let path = |language| urls::my_audit(language, id);
    let fields = [("number", Field::text(&audit.number))];
    tell_members(conn, &audit.organisation_id, Notice::AuditReportDraft, &fields, path, now)?;
    schedule_end_of_comments(conn, &audit, now)
}

/// Makes the report final, after the organisation's comment or after the time for it. The public timeline shows that
/// an audit was finished, and with how many findings.
///
/// # Errors
/// The refusal of a rule; `Stale`.
pub fn finish_report(conn: &mut AnyConnection, actor: &Actor, id: &AuditId, version: i32, now: When) -> AppResult<()> {
    let (mut audit, by) = if actor.is(Role::CaseOfficer) {
        (load_readable(conn, actor, id)?, AuditParty::CaseOfficer)
    } else {
        (load_led(conn, actor, id)?, AuditParty::LeadAuditor)
    };
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::FinishReport, by)?;
    audit.report_final_at = Some(now);
    audits::save(conn, &audit, version)?;
    let count = store::count_of_audit(conn, id)?.to_string();
    let entry = about("audit_finished", &audit).between(from.as_str(), audit.status.as_str()).public(&count);
    history::append(conn, actor, &entry, now)?;
    history::changed_publicly(conn, Some(&audit.organisation_id), now)?;
    // What its interviews say of costs counts from the next month on.
    schedule_experiences(conn, &audit.organisation_id, now)?;
    let path = |language| urls::my_audit(language, id);
    let fields = [("number", Field::text(&audit.number))];
    tell_members(conn, &audit.organisation_id, Notice::AuditReportFinal, &fields, path, now)
}
