//! An audit for the organisation that is audited: what happens when, and a comment on the draft report.

use super::view::{AuditView, audit_in, version_in};
use crate::audits::actions;
use crate::audits::rules::{AuditEvent, AuditParty, COMMENT_DAYS, next};
use crate::audits::store;
use crate::base::AuditId;
use crate::error::{AppError, AppResult};
use crate::findings::rules::is_told;
use crate::findings::store as findings;
use crate::history;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// A finding of the audit that the organisation knows.
struct FindingLine {
    href: String,
    number: String,
    grade: String,
    word: String,
}

/// What the organisation sees of its audit.
struct ClientAudit {
    audit: AuditView,
    findings: Vec<FindingLine>,
    /// Until when a comment may be sent, if one may.
    comment_until: Option<String>,
    comment: String,
    has_commented: bool,
    report: Option<String>,
    is_final: bool,
}

/// The comment as it is typed.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct CommentForm {
    #[validate(length(max = 10000))]
    comment: String,
    version: String,
}

#[derive(Template)]
#[template(path = "audits/client.html")]
struct ClientPage {
    shell: Shell,
    token: String,
    page: ClientAudit,
    form: CommentForm,
    errors: FormErrors,
    is_stale: bool,
}

async fn shown(
    signed_in: &SignedIn,
    id: AuditId,
    form: CommentForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, language, actor) = (signed_in.l(), signed_in.language, signed_in.actor());
    let path = urls::my_audit(language, &id);
    let page = signed_in
        .state
        .db
        .read(move |conn| {
            let audit = store::load(conn, &id)?;
            if !actor.is_member(&audit.organisation_id) {
                return Err(AppError::NotFound);
            }
            let told = findings::list_of_audit(conn, &id)?.into_iter().filter(|f| is_told(f.grade, audit.status));
            let lines = told
                .map(|finding| FindingLine {
                    href: urls::my_finding(language, &finding.id),
                    grade: finding.grade.to_string(),
                    word: l.t(&format!("finding-status-{}", finding.status)).to_string(),
                    number: finding.number,
                })
                .collect();
            let may = next(audit.kind, audit.status, AuditEvent::Comment, AuditParty::Client).is_ok();
            let drafted = history::of_subject(conn, "audit", id.as_str())?
                .into_iter()
                .rev()
                .find(|event| event.kind == "audit_report_drafted")
                .map(|event| event.at);
            let until = drafted.map(|at| l.day(at.plus_days(COMMENT_DAYS).local_date()));
            Ok(ClientAudit {
                findings: lines,
                comment_until: until.filter(|_| may),
                has_commented: !audit.client_comment.is_empty(),
                comment: audit.client_comment.clone(),
                report: audit.status.is_told().then(|| format!("{}/report", urls::my_audit(language, &id))),
                is_final: audit.status.is_final(),
                audit: AuditView::load(conn, &audit, l)?,
            })
        })
        .await?;
    let mut shell = signed_in.shell(l.t("audit-title").with("number", &page.audit.number).to_string());
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = path.get(3..).unwrap_or_default().to_owned();
    let token = signed_in.form_token().to_owned();
    let is_stale = status == StatusCode::CONFLICT;
    signed_in.show_with(status, &ClientPage { shell, token, page, form, errors, is_stale })
}

/// One's own audit.
///
/// # Errors
/// `NotFound` to all but members.
pub async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, audit_in(&path)?, CommentForm::default(), FormErrors::none(), StatusCode::OK).await
}

/// Sends the comment on the draft report.
///
/// # Errors
/// `NotFound` to all but members; the refusal of a rule.
pub async fn comment_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<CommentForm>,
) -> AppResult<HttpResponse> {
    let id = audit_in(&path)?;
    let errors = FormErrors::check(signed_in.l(), &form.0);
    if !errors.is_empty() {
        return shown(&signed_in, id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    let (comment, version) = (form.comment.trim().to_owned(), version_in(&form.version));
    let done =
        signed_in.state.db.write(move |conn| actions::comment(conn, &actor, &audit, &comment, version, now)).await;
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::my_audit(signed_in.language, &id), "flash-sent")),
        Err(AppError::Stale) => shown(&signed_in, id, form.0, errors, StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}
