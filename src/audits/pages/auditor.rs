//! The auditor's pages: one's own audits, and the overview of one with its next step.

use super::interviews::SampleView;
use super::view::{AuditLine, AuditView, audit_in, version_in};
use crate::audits::actions::{self, Declared};
use crate::audits::rules::{AuditEvent, AuditParty, AuditStatus, SampleProgress, may_draft, next};
use crate::audits::store;
use crate::base::{Actor, AuditId, Refusal, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::actions as findings_actions;
use crate::findings::store as findings;
use crate::i18n::Words;
use crate::impartiality::actions::{Declaration, obstacle as obstacle_of};
use crate::impartiality::rules::Part;
use crate::impartiality::store as cases;
use crate::standards::store as standards;
use crate::urls;
use crate::web::forms::worded;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

#[derive(Template)]
#[template(path = "audits/list.html")]
struct ListPage {
    shell: Shell,
    audits: Vec<AuditLine>,
}

/// One's own audits.
///
/// # Errors
/// A database error.
pub async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (l, language, actor) = (signed_in.l(), signed_in.language, signed_in.actor());
    let audits = signed_in
        .state
        .db
        .read(move |conn| {
            let Some(account) = actor.account() else { return Ok(Vec::new()) };
            let mut lines = Vec::new();
            for audit in store::list_for_auditor(conn, account)? {
                lines.push(AuditLine::load(conn, &audit, l, urls::audit(language, &audit.id))?);
            }
            Ok(lines)
        })
        .await?;
    let shell = signed_in.shell(l.t("audit-list-title").to_string());
    signed_in.show(&ListPage { shell, audits })
}

/// A principle with how many of its criteria have a result.
struct PrincipleLine {
    href: String,
    label: String,
    state: &'static str,
    word: String,
}

/// A finding of the audit.
struct FindingLine {
    href: String,
    number: String,
    grade: String,
    criterion: String,
    word: String,
    is_overdue: bool,
}

/// What this person may do now.
#[derive(Default)]
struct Choices {
    declare: bool,
    declared_conflict: Option<String>,
    obstacle: Option<String>,
    finish_stage1: bool,
    begin_stage2: bool,
    work: bool,
    write_summary: bool,
    draft: bool,
    wait_for_comment: bool,
    finish: bool,
}

/// The overview of an audit.
struct Overview {
    audit: AuditView,
    status: AuditStatus,
    choices: Choices,
    principles: Vec<PrincipleLine>,
    findings: Vec<FindingLine>,
    missing: Option<String>,
    sample: SampleView,
    /// How many entries wait for a choice.
    apart: usize,
    stage1_note: String,
    summary: String,
    client_comment: String,
}

/// What is typed on the overview; each form fills its own fields.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct OverviewForm {
    conflict: String,
    #[validate(length(max = 4000))]
    statement: String,
    event: String,
    #[validate(length(max = 10000))]
    note: String,
    #[validate(length(max = 20000))]
    summary: String,
    version: String,
}

/// Two texts: what was typed, and what somebody saved since.
struct Both {
    yours: String,
    theirs: String,
}

#[derive(Template)]
#[template(path = "audits/overview.html")]
struct OverviewPage {
    shell: Shell,
    /// The list this person came from.
    list: String,
    token: String,
    page: Overview,
    form: OverviewForm,
    errors: FormErrors,
    both: Option<Both>,
    report: String,
}

impl Overview {
    fn load(conn: &mut AnyConnection, actor: &Actor, id: &AuditId, l: &Words, now: When) -> AppResult<Self> {
        let audit = actions::load_readable(conn, actor, id)?;
        let language = l.language();
        let standard = standards::load(conn, &audit.standard_id, language)?;
        let results = store::list_results(conn, id)?;
        let principles = standard
            .principles
            .iter()
            .map(|principle| {
                let all = principle.criteria.len();
                let done = principle.criteria.iter().filter(|criterion| results.contains_key(&criterion.id)).count();
                let state = if done == all {
                    "done"
                } else if done > 0 {
                    "progress"
                } else {
                    "none"
                };
                PrincipleLine {
                    href: urls::audit_part(language, id, &format!("criteria/{}", principle.code)),
                    label: format!("{} {}", principle.code, principle.title),
                    state,
                    word: l.t("audit-criteria-done").with("done", done).with("all", all).to_string(),
                }
            })
            .collect();
        let with_breach = findings::criteria_breached(conn, id)?;
        let plain = results.iter().map(|(criterion, row)| (criterion.clone(), row.result)).collect();
        let criteria: Vec<_> = standard.criteria().collect();
        let incomplete = may_draft(&criteria, &plain, &with_breach, &audit.summary).err();
        let mut lines = Vec::new();
        for finding in findings::list_of_audit(conn, id)? {
            let rounds = findings::list_rounds(conn, &finding.id)?;
            lines.push(FindingLine {
                href: urls::audit_finding(language, &finding.id),
                grade: finding.grade.to_string(),
                criterion: standard.criterion(&finding.criterion_id).map(|c| c.code.clone()).unwrap_or_default(),
                word: l.t(&format!("finding-status-{}", finding.status)).to_string(),
                is_overdue: finding.progress(&rounds).is_overdue(now),
                number: finding.number,
            });
        }
        let in_stage2 = audit.status == AuditStatus::Stage2InProgress;
        let interviews = store::interviews::list(conn, id)?;
        let sample = SampleProgress::of(interviews.iter().map(|stored| &stored.said), audit.sample_size);
        Ok(Self {
            sample: SampleView::of(&sample, l),
            apart: store::saves::list_open(conn, id)?.len(),
            choices: choices_of(conn, actor, &audit, l, now)?,
            audit: AuditView::load(conn, &audit, l)?,
            status: audit.status,
            principles,
            findings: lines,
            missing: incomplete.filter(|_| in_stage2).map(|refusal| worded(l, refusal.key(), &refusal.arguments())),
            stage1_note: audit.stage1_note,
            summary: audit.summary,
            client_comment: audit.client_comment,
        })
    }

    fn has_begun(&self) -> bool {
        match self.status {
            AuditStatus::Planned | AuditStatus::TeamConfirmed | AuditStatus::Stage1Done => false,
            AuditStatus::Stage2InProgress
            | AuditStatus::ReportDraft
            | AuditStatus::ClientComment
            | AuditStatus::ReportFinal
            | AuditStatus::Closed
            | AuditStatus::Cancelled => true,
        }
    }
}

fn choices_of(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &store::Audit,
    l: &Words,
    now: When,
) -> AppResult<Choices> {
    let Some(account) = actor.account().filter(|_| actor.is(Role::Auditor)) else {
        let officer = AuditParty::CaseOfficer;
        let finish =
            actor.is(Role::CaseOfficer) && next(audit.kind, audit.status, AuditEvent::FinishReport, officer).is_ok();
        return Ok(Choices { finish, ..Choices::default() });
    };
    let leads = account == &audit.lead_auditor_id;
    let may = |event| leads && next(audit.kind, audit.status, event, AuditParty::LeadAuditor).is_ok();
    let joined = store::takes_part(conn, &audit.case_id, account)?;
    let asked = !leads && !joined && store::was_asked(conn, &audit.id, account)?;
    let conflict = store::find_conflict(conn, &audit.case_id, account)?.map(|(statement, _)| statement);
    let to_declare = may(AuditEvent::ConfirmTeam) || asked;
    let part = if leads { Part::LeadAuditor } else { Part::Auditor };
    let case = cases::load_case(conn, &audit.case_id)?;
    let obstacle = match (to_declare, &conflict) {
        (true, None) => obstacle_of(conn, account, &case, part, now)?,
        (true, Some(_)) | (false, _) => None,
    };
    let in_stage2 = audit.status == AuditStatus::Stage2InProgress;
    Ok(Choices {
        declare: to_declare && conflict.is_none() && obstacle.is_none(),
        declared_conflict: conflict.filter(|_| to_declare),
        obstacle: obstacle.map(|refusal| worded(l, refusal.key(), &refusal.arguments())),
        finish_stage1: may(AuditEvent::FinishStage1),
        begin_stage2: may(AuditEvent::BeginStage2),
        work: in_stage2 && (leads || joined),
        write_summary: leads
            && (in_stage2 || matches!(audit.status, AuditStatus::ReportDraft | AuditStatus::ClientComment)),
        draft: may(AuditEvent::DraftReport),
        wait_for_comment: leads && audit.status == AuditStatus::ReportDraft,
        finish: may(AuditEvent::FinishReport),
    })
}

async fn shown(
    signed_in: &SignedIn,
    id: AuditId,
    form: Option<OverviewForm>,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, language, actor, now) = (signed_in.l(), signed_in.language, signed_in.actor(), signed_in.now);
    let path = urls::audit(language, &id);
    let report = urls::audit_part(language, &id, "report");
    let list = if actor.is(Role::Auditor) { urls::audits(language) } else { urls::office_audits(language) };
    let page = signed_in.state.db.read(move |conn| Overview::load(conn, &actor, &id, l, now)).await?;
    let mut shell = signed_in.shell(l.t("audit-title").with("number", &page.audit.number).to_string());
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = path.get(3..).unwrap_or_default().to_owned();
    let both = form.as_ref().filter(|_| status == StatusCode::CONFLICT).map(|form| Both {
        yours: if form.summary.is_empty() { form.note.clone() } else { form.summary.clone() },
        theirs: if form.summary.is_empty() { page.stage1_note.clone() } else { page.summary.clone() },
    });
    let form = form.unwrap_or_else(|| OverviewForm { summary: page.summary.clone(), ..OverviewForm::default() });
    let token = signed_in.form_token().to_owned();
    signed_in.show_with(status, &OverviewPage { shell, list, token, page, form, errors, both, report })
}

/// The overview of one audit.
///
/// # Errors
/// `NotFound` to whoever has no part in it.
pub async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, audit_in(&path)?, None, FormErrors::none(), StatusCode::OK).await
}

/// Declares whether there is a conflict of interest.
///
/// # Errors
/// The refusal of a rule.
pub async fn declare_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<OverviewForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (audit_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let has_conflict = match form.conflict.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let has_conflict = errors.need(l, "conflict", has_conflict, "error-choice");
    let statement = form.statement.trim().to_owned();
    if statement.is_empty() {
        errors.add(l, "statement", "error-required");
    }
    let Some(has_conflict) = has_conflict.filter(|_| errors.is_empty()) else {
        return shown(&signed_in, id, Some(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    let declaration = Declaration { has_conflict, statement };
    let declared =
        signed_in.state.db.write(move |conn| actions::declare(conn, &actor, &audit, &declaration, now)).await?;
    let said = match declared {
        Declared::Joined => "flash-audit-declared",
        Declared::Conflict => "flash-audit-conflict",
    };
    Ok(signed_in.redirect_saying(&urls::audit(signed_in.language, &id), said))
}

/// Goes on to the next stage.
///
/// # Errors
/// The refusal of a rule.
pub async fn stage_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<OverviewForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (audit_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let event = AuditEvent::parse(&form.event).ok_or(AppError::NotFound)?;
    let note = form.note.trim().to_owned();
    if event == AuditEvent::FinishStage1 && note.is_empty() {
        errors.add(l, "note", "error-required");
    }
    if !errors.is_empty() {
        return shown(&signed_in, id, Some(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, audit, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done =
        signed_in.state.db.write(move |conn| actions::go_on(conn, &actor, &audit, event, &note, version, now)).await;
    finished(&signed_in, id, form.0, done, "flash-audit-stage").await
}

/// Saves the summary.
///
/// # Errors
/// The refusal of a rule.
pub async fn summary_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<OverviewForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (audit_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let summary = form.summary.trim().to_owned();
    if summary.is_empty() {
        errors.add(l, "summary", "error-required");
    }
    if !errors.is_empty() {
        return shown(&signed_in, id, Some(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, audit, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done =
        signed_in.state.db.write(move |conn| actions::save_summary(conn, &actor, &audit, &summary, version, now)).await;
    finished(&signed_in, id, form.0, done, "flash-saved").await
}

/// Shows the draft report to the organisation.
///
/// # Errors
/// What is missing; the refusal of another rule.
pub async fn draft_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<OverviewForm>,
) -> AppResult<HttpResponse> {
    let id = audit_in(&path)?;
    let (actor, now, audit, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done =
        signed_in.state.db.write(move |conn| findings_actions::draft_report(conn, &actor, &audit, version, now)).await;
    finished(&signed_in, id, form.0, done, "flash-audit-drafted").await
}

/// Makes the report final.
///
/// # Errors
/// The refusal of a rule.
pub async fn final_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<OverviewForm>,
) -> AppResult<HttpResponse> {
    let id = audit_in(&path)?;
    let (actor, now, audit, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done =
        signed_in.state.db.write(move |conn| findings_actions::finish_report(conn, &actor, &audit, version, now)).await;
    finished(&signed_in, id, form.0, done, "flash-audit-final").await
}

async fn finished(
    signed_in: &SignedIn,
    id: AuditId,
    form: OverviewForm,
    done: AppResult<()>,
    said: &'static str,
) -> AppResult<HttpResponse> {
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::audit(signed_in.language, &id), said)),
        Err(AppError::Stale) => shown(signed_in, id, Some(form), FormErrors::none(), StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}

impl OverviewPage {
    fn conflict_choices(&self) -> Vec<Choice> {
        let l = self.shell.l();
        ["no", "yes"]
            .map(|value| {
                let key = format!("audit-conflict-{value}");
                Choice::new(value, l.t(&key).to_string()).chosen(&self.form.conflict)
            })
            .into()
    }
}
