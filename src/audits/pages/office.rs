//! The office's pages: which cases wait for an audit, which audits run, and one audit.

use super::plan::choose_auditor;
use super::view::{AuditLine, AuditView, audit_in, version_in};
use crate::audits::actions;
use crate::audits::rules::{AuditEvent, AuditParty, AuditStatus, next};
use crate::audits::store;
use crate::base::{AccountId, Actor, AuditId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::store as findings;
use crate::i18n::Words;
use crate::impartiality::rules::Part;
use crate::impartiality::store as cases;
use crate::organisations::store as organisations;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// A case that waits for an audit.
struct WaitingLine {
    href: String,
    number: String,
    organisation: String,
}

#[derive(Template)]
#[template(path = "audits/office_list.html")]
struct ListPage {
    shell: Shell,
    waiting: Vec<WaitingLine>,
    audits: Vec<AuditLine>,
}

/// Cases that wait, and audits.
///
/// # Errors
/// A database error.
pub async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (l, language) = (signed_in.l(), signed_in.language);
    let (waiting, audits) = signed_in
        .state
        .db
        .read(move |conn| {
            let mut waiting = Vec::new();
            for case in store::list_waiting(conn)? {
                waiting.push(WaitingLine {
                    href: urls::office_new_audit(language, &case.case),
                    organisation: organisations::display_name(conn, &case.organisation, language)?,
                    number: case.number,
                });
            }
            let mut lines = Vec::new();
            for audit in store::list_all(conn)? {
                lines.push(AuditLine::load(conn, &audit, l, urls::office_audit(language, &audit.id))?);
            }
            Ok((waiting, lines))
        })
        .await?;
    let shell = signed_in.shell(l.t("audit-office-title").to_string());
    signed_in.show(&ListPage { shell, waiting, audits })
}

/// Somebody of the team beside the lead auditor.
struct SeatView {
    name: String,
    word: String,
    has_joined: bool,
}

/// A finding in the list of its audit.
struct FindingLine {
    href: String,
    number: String,
    grade: String,
    word: String,
}

/// What the page of one audit shows and offers.
struct OfficeAudit {
    audit: AuditView,
    /// What the lead auditor declared, if that was a conflict.
    conflict: Option<String>,
    leads: Vec<Choice>,
    members: Vec<Choice>,
    team: Vec<SeatView>,
    findings: Vec<FindingLine>,
    cancelled_reason: Option<String>,
    may_reassign: bool,
    may_cancel: bool,
    may_close: bool,
    may_finish: bool,
}

#[derive(Template)]
#[template(path = "audits/office_show.html")]
struct ShowPage {
    shell: Shell,
    token: String,
    page: OfficeAudit,
    reason: String,
    errors: FormErrors,
    is_stale: bool,
    overview: String,
    report: String,
}

impl OfficeAudit {
    fn load(conn: &mut AnyConnection, id: &AuditId, l: &Words, now: When) -> AppResult<Self> {
        let audit = store::load(conn, id)?;
        let case = cases::load_case(conn, &audit.case_id)?;
        let may = |event| next(audit.kind, audit.status, event, AuditParty::CaseOfficer).is_ok();
        let (may_reassign, may_cancel) = (may(AuditEvent::Reassign), may(AuditEvent::Cancel));
        let (may_close, may_finish) = (may(AuditEvent::Close), may(AuditEvent::FinishReport));
        let seats = store::list_team(conn, &audit)?;
        let mut taken: Vec<AccountId> = seats.iter().map(|seat| seat.person.id.clone()).collect();
        taken.push(audit.lead_auditor_id.clone());
        let leads = if may_reassign {
            let lead = std::slice::from_ref(&audit.lead_auditor_id);
            choose_auditor(conn, l, &case, Part::LeadAuditor, lead, now)?
        } else {
            Vec::new()
        };
        let members = if audit.status == AuditStatus::Cancelled {
            Vec::new()
        } else {
            choose_auditor(conn, l, &case, Part::Auditor, &taken, now)?
        };
        let team = seats
            .into_iter()
            .map(|seat| SeatView {
                word: l
                    .t(match (seat.has_joined, seat.has_conflict) {
                        (true, _) => "audit-team-joined",
                        (false, true) => "audit-team-conflict",
                        (false, false) => "audit-team-asked",
                    })
                    .to_string(),
                name: seat.person.name,
                has_joined: seat.has_joined,
            })
            .collect();
        let findings = findings::list_of_audit(conn, id)?
            .into_iter()
            .map(|finding| FindingLine {
                href: urls::audit_finding(l.language(), &finding.id),
                grade: finding.grade.to_string(),
                word: l.t(&format!("finding-status-{}", finding.status)).to_string(),
                number: finding.number,
            })
            .collect();
        let conflict = store::find_conflict(conn, &audit.case_id, &audit.lead_auditor_id)?;
        Ok(Self {
            conflict: conflict.map(|(statement, _)| statement).filter(|_| may_reassign),
            leads,
            members,
            team,
            findings,
            cancelled_reason: audit.cancelled_reason.clone(),
            may_reassign,
            may_cancel,
            may_close,
            may_finish,
            audit: AuditView::load(conn, &audit, l)?,
        })
    }
}

async fn shown(
    signed_in: &SignedIn,
    id: AuditId,
    reason: String,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, now, language) = (signed_in.l(), signed_in.now, signed_in.language);
    let overview = urls::audit(language, &id);
    let report = urls::audit_part(language, &id, "report");
    let path = urls::office_audit(language, &id);
    let page = signed_in.state.db.read(move |conn| OfficeAudit::load(conn, &id, l, now)).await?;
    let mut shell = signed_in.shell(l.t("audit-title").with("number", &page.audit.number).to_string());
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = path.get(3..).unwrap_or_default().to_owned();
    let token = signed_in.form_token().to_owned();
    let is_stale = status == StatusCode::CONFLICT;
    signed_in.show_with(status, &ShowPage { shell, token, page, reason, errors, is_stale, overview, report })
}

/// One audit, for the office.
///
/// # Errors
/// `NotFound`.
pub async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, audit_in(&path)?, String::new(), FormErrors::none(), StatusCode::OK).await
}

/// Who is chosen.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChosenForm {
    auditor: String,
    version: String,
}

/// Names another lead auditor.
///
/// # Errors
/// The refusal of a rule.
pub async fn lead_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ChosenForm>,
) -> AppResult<HttpResponse> {
    choose(signed_in, audit_in(&path)?, form.0, "flash-audit-reassigned", |conn, actor, id, account, version, now| {
        actions::reassign(conn, actor, id, account, version, now)
    })
    .await
}

/// Asks one more auditor into the team.
///
/// # Errors
/// The refusal of a rule.
pub async fn team_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ChosenForm>,
) -> AppResult<HttpResponse> {
    choose(signed_in, audit_in(&path)?, form.0, "flash-audit-team-asked", |conn, actor, id, account, _, now| {
        actions::ask_into_team(conn, actor, id, account, now)
    })
    .await
}

async fn choose(
    signed_in: SignedIn,
    id: AuditId,
    form: ChosenForm,
    said: &'static str,
    act: fn(&mut AnyConnection, &Actor, &AuditId, &AccountId, i32, When) -> AppResult<()>,
) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let mut errors = FormErrors::none();
    let chosen = errors.need(l, "auditor", AccountId::parse(&form.auditor), "error-choice");
    let Some(account) = chosen else {
        return shown(&signed_in, id, String::new(), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, version, audit) = (signed_in.actor(), signed_in.now, version_in(&form.version), id.clone());
    let done = signed_in.state.db.write(move |conn| act(conn, &actor, &audit, &account, version, now)).await;
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_audit(signed_in.language, &id), said)),
        Err(AppError::Stale) => shown(&signed_in, id, String::new(), errors, StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}

/// Why an audit does not take place.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct CancelForm {
    reason: String,
    version: String,
}

/// Cancels an audit.
///
/// # Errors
/// The refusal of a rule.
pub async fn cancel_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<CancelForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (audit_in(&path)?, signed_in.l());
    let reason = form.reason.trim().to_owned();
    let mut errors = FormErrors::none();
    if reason.is_empty() {
        errors.add(l, "reason", "error-required");
        return shown(&signed_in, id, reason, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, version) = (signed_in.actor(), signed_in.now, version_in(&form.version));
    let (audit, why) = (id.clone(), reason.clone());
    let done = signed_in.state.db.write(move |conn| actions::cancel(conn, &actor, &audit, &why, version, now)).await;
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_audits(signed_in.language), "flash-audit-cancelled")),
        Err(AppError::Stale) => shown(&signed_in, id, reason, errors, StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}

/// Closes an audit.
///
/// # Errors
/// The refusal of a rule.
pub async fn close_submit(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let (id, actor, now) = (audit_in(&path)?, signed_in.actor(), signed_in.now);
    let to = urls::office_audit(signed_in.language, &id);
    signed_in.state.db.write(move |conn| actions::close(conn, &actor, &id, now)).await?;
    Ok(signed_in.redirect_saying(&to, "flash-audit-closed"))
}
