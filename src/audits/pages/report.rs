//! The report as a sheet that prints: for the team, the office and the organisation.

use super::view::{AuditView, audit_in};
use crate::audits::actions;
use crate::audits::rules::{AuditResult, AuditStatus, SampleProgress};
use crate::audits::store::{self, Audit};
use crate::base::When;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::store as findings;
use crate::i18n::Words;
use crate::standards::rules::{Miss, Score};
use crate::standards::store as standards;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;

/// A criterion with what was found.
struct ResultLine {
    code: String,
    wording: String,
    class: &'static str,
    word: String,
    note: String,
}

/// A principle of the report.
struct PrinciplePart {
    title: String,
    lines: Vec<ResultLine>,
}

/// A finding of the report.
struct FindingPart {
    number: String,
    grade: String,
    criterion: String,
    statement: String,
    workers: String,
    repay: Option<String>,
    word: String,
    answer_by: Option<String>,
}

/// The report.
struct Report {
    audit: AuditView,
    objectives: String,
    scope: String,
    /// Who audited beside the lead auditor, and who helped: what and name.
    team: Vec<(String, String)>,
    days: Vec<(String, String)>,
    /// How many interviews of how many.
    interviews: String,
    /// The score as it stands.
    score: String,
    /// Money that is to be paid back: what for, how many workers, the sum, how it stands.
    refunds: Vec<(String, String, String, String)>,
    conforms: usize,
    not_applicable: usize,
    total: usize,
    principles: Vec<PrinciplePart>,
    findings: Vec<FindingPart>,
    stage1_note: String,
    summary: String,
    comment: Option<String>,
    final_on: Option<String>,
}

#[derive(Template)]
#[template(path = "audits/report.html")]
struct ReportPage {
    shell: Shell,
    report: Report,
    back: String,
    made_on: String,
}

impl Report {
    fn load(conn: &mut AnyConnection, audit: &Audit, l: &Words) -> AppResult<Self> {
        let standard = standards::load(conn, &audit.standard_id, l.language())?;
        let results = store::list_results(conn, &audit.id)?;
        let count = |wanted| results.values().filter(|row| row.result == wanted).count();
        let mut parts = Vec::new();
        for finding in findings::list_of_audit(conn, &audit.id)? {
            let criterion = standard.criterion(&finding.criterion_id);
            parts.push(FindingPart {
                grade: finding.grade.to_string(),
                criterion: criterion.map(|c| format!("{} {}", c.code, c.wording)).unwrap_or_default(),
                workers: l.number(finding.workers_affected),
                repay: finding.repay().map(|repay| l.money(&repay)),
                word: l.t(&format!("finding-status-{}", finding.status)).to_string(),
                answer_by: finding.plan_by.map(|by| l.day(by.local_date())),
                statement: finding.statement,
                number: finding.number,
            });
        }
        let mut refunds = Vec::new();
        for finding in findings::list_of_audit(conn, &audit.id)? {
            for stored in findings::refunds::list_of_finding(conn, &finding.id)? {
                let facts = stored.facts();
                refunds.push((
                    l.t(&stored.row.fee_code.key()).to_string(),
                    l.t("refund-workers").with("count", stored.row.workers).to_string(),
                    l.money(&facts.total),
                    l.t(&format!("refund-state-{}", facts.state())).to_string(),
                ));
            }
        }
        let team = store::list_team(conn, audit)?.into_iter().filter(|seat| seat.has_joined);
        let mut team: Vec<(String, String)> =
            team.map(|seat| (l.t("audit-team-member").to_string(), seat.person.name)).collect();
        for helper in store::plan::list_helpers(conn, &audit.id)? {
            team.push((l.t(&format!("audit-helper-{}", helper.kind)).to_string(), helper.name));
        }
        let days = store::plan::list_days(conn, &audit.id)?;
        let interviews = store::interviews::list(conn, &audit.id)?;
        let sample = SampleProgress::of(interviews.iter().map(|stored| &stored.said), audit.sample_size);
        let standing = findings::standing(conn, &audit.case_id)?;
        let open = standing.into_iter().filter(|finding| {
            finding.grade.is_breach() && finding.status != crate::findings::rules::FindingStatus::VerifiedClosed
        });
        let score = Score::of(open.map(|finding| Miss {
            criterion: finding.criterion,
            code: finding.criterion_code,
            is_critical: finding.is_critical_criterion,
        }));
        let line = |criterion: &crate::standards::rules::Criterion| {
            let row = results.get(&criterion.id);
            let (class, key) = match row.map(|row| row.result) {
                Some(AuditResult::Conforms) => ("ok flat", "audit-result-conforms"),
                Some(AuditResult::Nonconformity) => ("stop", "audit-result-nonconformity"),
                Some(AuditResult::NotApplicable) => ("old", "audit-result-not-applicable"),
                None => ("none", "audit-result-none"),
            };
            ResultLine {
                code: criterion.code.clone(),
                wording: criterion.wording.clone(),
                class,
                word: l.t(key).to_string(),
                note: row.map(|row| row.note.clone()).unwrap_or_default(),
            }
        };
        let principles = standard
            .principles
            .iter()
            .map(|principle| PrinciplePart {
                title: format!("{} {}", principle.code, principle.title),
                lines: principle.criteria.iter().map(line).collect(),
            })
            .collect();
        let commented = match audit.status {
            AuditStatus::ClientComment | AuditStatus::ReportFinal | AuditStatus::Closed => true,
            AuditStatus::Planned
            | AuditStatus::TeamConfirmed
            | AuditStatus::Stage1Done
            | AuditStatus::Stage2InProgress
            | AuditStatus::ReportDraft
            | AuditStatus::Cancelled => false,
        };
        Ok(Self {
            audit: AuditView::load(conn, audit, l)?,
            objectives: audit.objectives.clone(),
            scope: audit.scope.clone(),
            team,
            days: days.into_iter().map(|day| (l.day(day.on), day.looks_at)).collect(),
            interviews: l
                .t("audit-report-interviews-count")
                .with("done", sample.complete)
                .with("planned", sample.planned)
                .to_string(),
            score: l.t("audit-report-score-points").with("points", score.points).to_string(),
            refunds,
            conforms: count(AuditResult::Conforms),
            not_applicable: count(AuditResult::NotApplicable),
            total: standard.criteria().count(),
            principles,
            findings: parts,
            stage1_note: audit.stage1_note.clone(),
            summary: audit.summary.clone(),
            comment: commented.then(|| audit.client_comment.clone()),
            final_on: audit.report_final_at.map(|at| l.day_both_eras(at.local_date())),
        })
    }
}

fn page_of(signed_in: &SignedIn, report: Report, back: String, now: When) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let title = l.t("audit-report-title").with("number", &report.audit.number).to_string();
    let made_on = l.day_both_eras(now.local_date());
    signed_in.show(&ReportPage { shell: signed_in.shell(title), report, back, made_on })
}

/// The report, for the team and the office; before the draft it shows how far the work is.
///
/// # Errors
/// `NotFound`.
pub async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let (id, l, actor) = (audit_in(&path)?, signed_in.l(), signed_in.actor());
    let back = urls::audit(signed_in.language, &id);
    let report = signed_in
        .state
        .db
        .read(move |conn| {
            let audit = actions::load_readable(conn, &actor, &id)?;
            Report::load(conn, &audit, l)
        })
        .await?;
    page_of(&signed_in, report, back, signed_in.now)
}

/// The report, for the organisation: from the draft on.
///
/// # Errors
/// `NotFound` to all but members, and before the draft.
pub async fn show_to_client(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let (id, l, actor) = (audit_in(&path)?, signed_in.l(), signed_in.actor());
    let back = urls::my_audit(signed_in.language, &id);
    let report = signed_in
        .state
        .db
        .read(move |conn| {
            let audit = store::load(conn, &id)?;
            if !actor.is_member(&audit.organisation_id) || !audit.status.is_told() {
                return Err(AppError::NotFound);
            }
            Report::load(conn, &audit, l)
        })
        .await?;
    page_of(&signed_in, report, back, signed_in.now)
}
