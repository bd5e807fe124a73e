//! Findings for the organisation that answers them.

use super::files;
use super::refunds::RefundForm;
use super::view::{FindingView, Reader, finding_in, state_of, status_word, version_in};
use crate::audits::store as audits;
use crate::base::read_day;
use crate::base::{FindingId, When};
use crate::error::{AppError, AppResult};
use crate::files::MediaType;
use crate::findings::actions::{self, NewPlan};
use crate::findings::rules::{FindingEvent, FindingParty, FindingRefusal, Grade, is_told, may_promise, next};
use crate::findings::store;
use crate::i18n::Words;
use crate::organisations::store as organisations;
use crate::urls;
use crate::web::uploads;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;
use validator::Validate;

/// A finding in the list.
struct FindingLine {
    href: String,
    number: String,
    organisation: String,
    grade: String,
    state: &'static str,
    word: String,
    due: Option<String>,
    is_overdue: bool,
}

/// An audit beside the list.
struct AuditLine {
    href: String,
    number: String,
    word: String,
}

#[derive(Template)]
#[template(path = "findings/list.html")]
struct ListPage {
    shell: Shell,
    findings: Vec<FindingLine>,
    audits: Vec<AuditLine>,
}

/// The findings and audits of one's own organisations; what is to be answered comes first.
///
/// # Errors
/// A database error.
pub async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (l, language, actor, now) = (signed_in.l(), signed_in.language, signed_in.actor(), signed_in.now);
    let (findings, audits) = signed_in
        .state
        .db
        .read(move |conn| {
            let crate::base::Actor::Person { memberships, .. } = &actor else { return Ok((Vec::new(), Vec::new())) };
            let (mut lines, mut own) = (Vec::new(), Vec::new());
            for membership in memberships {
                for audit in audits::list_of_organisation(conn, &membership.organisation)? {
                    own.push(AuditLine {
                        href: urls::my_audit(language, &audit.id),
                        word: l.t(&format!("audit-status-{}", audit.status)).to_string(),
                        number: audit.number,
                    });
                }
                let name = organisations::display_name(conn, &membership.organisation, language)?;
                for finding in store::list_of_organisation(conn, &membership.organisation)? {
                    let audit = audits::load(conn, &finding.audit_id)?;
                    if !is_told(finding.grade, audit.status) {
                        continue;
                    }
                    let progress = finding.progress(&store::list_rounds(conn, &finding.id)?);
                    lines.push(FindingLine {
                        href: urls::my_finding(language, &finding.id),
                        organisation: name.clone(),
                        grade: finding.grade.to_string(),
                        state: state_of(finding.status, true),
                        word: status_word(l, &finding),
                        due: progress.next_due().map(|clock| l.day(clock.due.local_date())),
                        is_overdue: progress.is_overdue(now),
                        number: finding.number,
                    });
                }
            }
            lines.sort_by_key(|line| match (line.is_overdue, line.state) {
                (true, _) => 0,
                (false, "change") => 1,
                (false, "progress") => 2,
                (false, "done") => 4,
                (false, _) => 3,
            });
            Ok((lines, own))
        })
        .await?;
    let shell = signed_in.shell(l.t("findings-title").to_string());
    signed_in.show(&ListPage { shell, findings, audits })
}

/// What the organisation may do now.
#[derive(Clone, Copy, Default)]
struct Offers {
    contain: bool,
    plan: bool,
    evidence: bool,
    note: bool,
    is_waiting: bool,
    is_closed: bool,
}

/// What is typed; each form fills its own fields.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct AnswerForm {
    #[validate(length(max = 6000))]
    containment: String,
    #[validate(length(max = 6000))]
    correction: String,
    #[validate(length(max = 6000))]
    root_cause: String,
    #[validate(length(max = 6000))]
    action: String,
    due_on: String,
    #[validate(length(max = 6000))]
    evidence: String,
    version: String,
}

/// The plan that was sent before, to begin the next one from.
#[derive(Clone, Default)]
struct Before {
    correction: String,
    root_cause: String,
    action: String,
    due_on: String,
}

/// Two texts of a stale save.
struct Both {
    yours: Vec<String>,
    theirs: String,
}

#[derive(Template)]
#[template(path = "findings/answer.html")]
struct AnswerPage {
    shell: Shell,
    token: String,
    finding: FindingView,
    offers: Offers,
    form: AnswerForm,
    refund: RefundForm,
    errors: FormErrors,
    both: Option<Both>,
    accept: String,
    here: String,
    audit: String,
}

async fn shown(
    signed_in: &SignedIn,
    id: FindingId,
    form: Option<AnswerForm>,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    shown_whole(signed_in, id, form, RefundForm::default(), errors, status).await
}

/// The page again with what was typed about a refund.
///
/// # Errors
/// `NotFound` to all but members.
pub async fn shown_with_refund(
    signed_in: &SignedIn,
    id: FindingId,
    refund: RefundForm,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    shown_whole(signed_in, id, None, refund, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn shown_whole(
    signed_in: &SignedIn,
    id: FindingId,
    form: Option<AnswerForm>,
    refund: RefundForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, actor, now, language) = (signed_in.l(), signed_in.actor(), signed_in.now, signed_in.language);
    let here = urls::my_finding(language, &id);
    let (finding, offers, before, audit) = signed_in
        .state
        .db
        .read(move |conn| {
            let (finding, audit) = actions::load_told(conn, &actor, &id)?;
            let party = FindingParty::Organisation;
            let may = |event| next(finding.grade, finding.status, event, party).is_ok();
            let is_closed = finding.closed_at.is_some();
            let offers = Offers {
                contain: finding.grade == Grade::Critical && finding.contained_at.is_none() && !is_closed,
                plan: may(FindingEvent::SubmitPlan),
                evidence: may(FindingEvent::SubmitEvidence),
                note: may(FindingEvent::Note),
                is_waiting: !finding.status.awaits_organisation() && !is_closed,
                is_closed,
            };
            let last = store::list_rounds(conn, &id)?.pop();
            let before = last.map(|round| Before {
                correction: round.correction,
                root_cause: round.root_cause,
                action: round.action,
                due_on: crate::base::typed_day(round.due_on),
            });
            let view = FindingView::load(conn, &finding, &audit, Reader::Organisation, l, now)?;
            Ok((view, offers, before.unwrap_or_default(), urls::my_audit(language, &audit.id)))
        })
        .await?;
    let mut shell = signed_in.shell(l.t("finding-title").with("number", &finding.number).to_string());
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = here.get(3..).unwrap_or_default().to_owned();
    let both = form.as_ref().filter(|_| status == StatusCode::CONFLICT).map(|form| Both {
        yours: form.texts(),
        theirs: finding
            .thread
            .last()
            .map(|post| post.said.iter().map(|(label, text)| format!("{label} {text}")).collect::<Vec<_>>().join(" "))
            .unwrap_or_default(),
    });
    let form = form.unwrap_or_else(|| AnswerForm {
        correction: before.correction,
        root_cause: before.root_cause,
        action: before.action,
        due_on: before.due_on,
        ..AnswerForm::default()
    });
    let page = AnswerPage {
        shell,
        token: signed_in.form_token().to_owned(),
        finding,
        offers,
        form,
        refund,
        errors,
        both,
        accept: MediaType::accept(),
        here,
        audit,
    };
    signed_in.show_with(status, &page)
}

impl AnswerForm {
    /// Everything that was typed.
    fn texts(&self) -> Vec<String> {
        [&self.containment, &self.correction, &self.root_cause, &self.action, &self.due_on, &self.evidence]
            .into_iter()
            .filter(|text| !text.trim().is_empty())
            .cloned()
            .collect()
    }

    fn read_plan(
        &self,
        l: &Words,
        today: NaiveDate,
        verify_by: Option<When>,
        errors: &mut FormErrors,
    ) -> Option<NewPlan> {
        for (field, text) in
            [("correction", &self.correction), ("root_cause", &self.root_cause), ("action", &self.action)]
        {
            if text.trim().is_empty() {
                errors.add(l, field, "error-required");
            }
        }
        let due_on = errors.need(l, "due_on", read_day(&self.due_on), "error-date");
        match due_on.map(|due_on| may_promise(due_on, today, verify_by)) {
            Some(Err(FindingRefusal::DueTooLate { until })) => {
                errors.add_text("due_on", l.t("finding-due-too-late").with("until", l.day(until)).to_string());
            }
            Some(Err(refusal)) => errors.add_refusal(l, "due_on", &refusal),
            Some(Ok(())) | None => {}
        }
        if !errors.is_empty() {
            return None;
        }
        Some(NewPlan {
            correction: self.correction.trim().to_owned(),
            root_cause: self.root_cause.trim().to_owned(),
            action: self.action.trim().to_owned(),
            due_on: due_on?,
        })
    }
}

/// One finding.
///
/// # Errors
/// `NotFound` to all but members, and before it is told.
pub async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, finding_in(&path)?, None, FormErrors::none(), StatusCode::OK).await
}

/// Says that a critical finding is contained.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members.
pub async fn containment_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<AnswerForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (finding_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let how = form.containment.trim().to_owned();
    if how.is_empty() {
        errors.add(l, "containment", "error-required");
    }
    if !errors.is_empty() {
        return shown(&signed_in, id, Some(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done = signed_in.state.db.write(move |conn| actions::contain(conn, &actor, &finding, &how, version, now)).await;
    finished(&signed_in, id, form.0, done, "flash-sent").await
}

/// Hands in a plan.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members.
pub async fn plan_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    let (id, l, actor) = (finding_in(&path)?, signed_in.l(), signed_in.actor());
    let asked = id.clone();
    let (told, _) = signed_in.state.db.read(move |conn| actions::load_told(conn, &actor, &asked)).await?;
    let (form, sent) = uploads::read::<AnswerForm>(parts).await?;
    let mut errors = FormErrors::check(l, &form);
    let plan = form.read_plan(l, signed_in.now.local_date(), told.verify_by, &mut errors);
    let evidence = match plan {
        Some(_) => files::take(&signed_in.state.files, l, "files", sent, &mut errors).await?,
        None => Vec::new(),
    };
    let Some(plan) = plan.filter(|_| errors.is_empty()) else {
        return shown(&signed_in, id, Some(form), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done = signed_in
        .state
        .db
        .write(move |conn| actions::submit_plan(conn, &actor, &finding, &plan, &evidence, version, now))
        .await;
    finished(&signed_in, id, form, done, "flash-sent").await
}

/// Hands in evidence.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members.
pub async fn evidence_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    let (id, l, actor) = (finding_in(&path)?, signed_in.l(), signed_in.actor());
    let asked = id.clone();
    signed_in.state.db.read(move |conn| actions::load_told(conn, &actor, &asked)).await?;
    let (form, sent) = uploads::read::<AnswerForm>(parts).await?;
    let mut errors = FormErrors::check(l, &form);
    let note = form.evidence.trim().to_owned();
    if note.is_empty() {
        errors.add(l, "evidence", "error-required");
    }
    let evidence = if errors.is_empty() {
        files::take(&signed_in.state.files, l, "files", sent, &mut errors).await?
    } else {
        Vec::new()
    };
    if !errors.is_empty() {
        return shown(&signed_in, id, Some(form), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done = signed_in
        .state
        .db
        .write(move |conn| actions::submit_evidence(conn, &actor, &finding, &note, &evidence, version, now))
        .await;
    finished(&signed_in, id, form, done, "flash-sent").await
}

/// Notes an observation.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members.
pub async fn note_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<AnswerForm>,
) -> AppResult<HttpResponse> {
    let id = finding_in(&path)?;
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done = signed_in
        .state
        .db
        .write(move |conn| {
            actions::load_told(conn, &actor, &finding)?;
            actions::note_observation(conn, &actor, &finding, version, now)
        })
        .await;
    finished(&signed_in, id, form.0, done, "flash-sent").await
}

async fn finished(
    signed_in: &SignedIn,
    id: FindingId,
    form: AnswerForm,
    done: AppResult<()>,
    said: &'static str,
) -> AppResult<HttpResponse> {
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::my_finding(signed_in.language, &id), said)),
        Err(AppError::Stale) => shown(signed_in, id, Some(form), FormErrors::none(), StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}
