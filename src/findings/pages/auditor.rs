//! A finding for the auditor and the office: clocks, thread, judging, reopening.

use super::refunds::RefundForm;
use super::view::{FindingView, GradeView, Reader, finding_in, version_in};
use crate::audits::actions::is_on_team;
use crate::base::Currency;
use crate::base::{FindingId, Role};
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::findings::actions::{self, Judgement};
use crate::findings::rules::{
    FindingEvent, FindingParty, FindingStatus, Grade, GradeChangeEvent, GradeChangeSeat, VerifiedHow, may_propose,
    may_reopen, next, next_of_grade_change,
};
use crate::findings::store::grades;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What this person may do now.
#[derive(Clone, Copy, Default)]
struct Offers {
    judge_plan: bool,
    judge_evidence: bool,
    note: bool,
    reopen: bool,
    /// It may be opened again, but not by who closed it.
    is_own_closing: bool,
    /// Another grade may be proposed.
    propose: bool,
    /// A proposed grade may be answered.
    answer_grade: bool,
    /// A grade waits, but this person proposed it.
    is_own_proposal: bool,
    /// A refund may be ordered, or an order withdrawn.
    order: bool,
    /// Refunds may be confirmed.
    confirm: bool,
}

/// What is typed; each form fills its own fields.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct JudgeForm {
    /// What is chosen.
    pub judgement: String,
    how: String,
    #[validate(length(max = 6000))]
    note: String,
    /// The version that was shown.
    pub version: String,
    /// The grade that is proposed.
    pub grade: String,
    /// Why, or what the second person says.
    #[validate(length(max = 4000))]
    pub grade_reason: String,
}

#[derive(Template)]
#[template(path = "findings/auditor.html")]
struct AuditorPage {
    shell: Shell,
    token: String,
    finding: FindingView,
    offers: Offers,
    form: JudgeForm,
    refund: RefundForm,
    grades: Vec<GradeView>,
    /// Evidence files that are missing or replaced.
    broken: Vec<String>,
    errors: FormErrors,
    is_stale: bool,
    here: String,
    overview: String,
}

impl AuditorPage {
    fn choices(&self, stem: &str, values: &[&str], chosen: &str) -> Vec<Choice> {
        let l = self.shell.l();
        values
            .iter()
            .map(|value| Choice::new(*value, l.t(&format!("{stem}-{value}")).to_string()).chosen(chosen))
            .collect()
    }

    /// The grades that may be proposed.
    fn grade_choices(&self) -> Vec<Choice> {
        let l = self.shell.l();
        let breaches = Grade::ALL.iter().filter(|grade| grade.is_breach() && grade.as_str() != self.finding.grade);
        breaches.map(|g| Choice::new(g.as_str(), l.t(g.key()).to_string()).chosen(&self.form.grade)).collect()
    }

    fn grade_answers(&self) -> Vec<Choice> {
        self.choices("finding-grade-answer", &["accept", "reject"], &self.form.judgement)
    }

    fn fee_codes(&self) -> Vec<Choice> {
        let l = self.shell.l();
        let code = |code: &FeeCode| {
            Choice::new(code.as_str(), format!("{code} {}", l.t(&code.key()))).chosen(&self.refund.refund_code)
        };
        FeeCode::ALL.iter().map(code).collect()
    }

    fn currencies(&self) -> Vec<Choice> {
        let chosen = &self.refund.refund_currency;
        Currency::OFFERED.iter().map(|c| Choice::new(c.code(), c.code()).chosen(chosen)).collect()
    }

    fn plan_choices(&self) -> Vec<Choice> {
        self.choices("finding-judge-plan", &["accept", "reject"], &self.form.judgement)
    }

    fn evidence_choices(&self) -> Vec<Choice> {
        self.choices("finding-judge-evidence", &["accept", "reject"], &self.form.judgement)
    }

    fn how_choices(&self) -> Vec<Choice> {
        self.choices("finding-verified", &["documents", "on_site"], &self.form.how)
    }
}

async fn shown(
    signed_in: &SignedIn,
    id: FindingId,
    form: JudgeForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    shown_whole(signed_in, id, form, RefundForm::default(), errors, status).await
}

/// The page again with what was typed about a grade.
///
/// # Errors
/// `NotFound` to whoever has no part in its audit.
pub async fn shown_again(
    signed_in: &SignedIn,
    id: FindingId,
    form: JudgeForm,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    shown(signed_in, id, form, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// The page again with what was typed about a refund.
///
/// # Errors
/// `NotFound` to whoever has no part in its audit.
pub async fn shown_with_refund(
    signed_in: &SignedIn,
    id: FindingId,
    refund: RefundForm,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    shown_whole(signed_in, id, JudgeForm::default(), refund, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn shown_whole(
    signed_in: &SignedIn,
    id: FindingId,
    form: JudgeForm,
    refund: RefundForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, actor, now, language) = (signed_in.l(), signed_in.actor(), signed_in.now, signed_in.language);
    let here = urls::audit_finding(language, &id);
    let broken = super::files::broken(signed_in, &id).await?;
    let (finding, offers, overview, grades) = signed_in
        .state
        .db
        .read(move |conn| {
            let (finding, audit) = actions::load_for_staff(conn, &actor, &id)?;
            let on_team = is_on_team(conn, &actor, &audit)?;
            let may = |event| on_team && next(finding.grade, finding.status, event, FindingParty::Auditor).is_ok();
            let is_officer = actor.is(Role::CaseOfficer);
            let could_reopen = may(FindingEvent::Reopen)
                || (is_officer
                    && next(finding.grade, finding.status, FindingEvent::Reopen, FindingParty::CaseOfficer).is_ok());
            let is_second =
                actor.account().is_some_and(|account| may_reopen(account, finding.closed_by.as_ref()).is_ok());
            let offers = Offers {
                judge_plan: may(FindingEvent::AcceptPlan),
                judge_evidence: may(FindingEvent::Verify),
                note: may(FindingEvent::Note),
                reopen: could_reopen && is_second,
                is_own_closing: could_reopen && !is_second,
                ..Offers::default()
            };
            let open = grades::find_open(conn, &id)?;
            let may_grade = on_team || is_officer;
            let other_answers = open.as_ref().zip(actor.account()).is_some_and(|(change, own)| {
                let seat = GradeChangeSeat::of(own, change.proposed_by.as_ref());
                next_of_grade_change(change.status(), GradeChangeEvent::Confirm, seat).is_ok()
            });
            let is_open = finding.status != FindingStatus::VerifiedClosed && finding.grade.is_breach();
            let another = Grade::ALL.iter().any(|to| may_propose(finding.grade, *to, finding.status).is_ok());
            let offers = Offers {
                propose: may_grade && open.is_none() && another,
                answer_grade: may_grade && other_answers,
                is_own_proposal: may_grade && open.is_some() && !other_answers,
                order: on_team && is_open,
                confirm: may_grade,
                ..offers
            };
            let grades = GradeView::list(conn, &finding, l)?;
            let view = FindingView::load(conn, &finding, &audit, Reader::Staff, l, now)?;
            Ok((view, offers, urls::audit(language, &audit.id), grades))
        })
        .await?;
    let mut shell = signed_in.shell(l.t("finding-title").with("number", &finding.number).to_string());
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = here.get(3..).unwrap_or_default().to_owned();
    let token = signed_in.form_token().to_owned();
    let is_stale = status == StatusCode::CONFLICT;
    let page =
        AuditorPage { shell, token, finding, offers, form, refund, grades, broken, errors, is_stale, here, overview };
    signed_in.show_with(status, &page)
}

/// One finding.
///
/// # Errors
/// `NotFound` to whoever has no part in its audit.
pub async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, finding_in(&path)?, JudgeForm::default(), FormErrors::none(), StatusCode::OK).await
}

/// Reads whether the answer is good; what is not good needs a reason.
fn judgement_of(signed_in: &SignedIn, form: &JudgeForm, errors: &mut FormErrors) -> Option<Judgement> {
    let l = signed_in.l();
    let note = form.note.trim().to_owned();
    match form.judgement.as_str() {
        "accept" => Some(Judgement::Accepted(note)),
        "reject" if note.is_empty() => {
            errors.add(l, "note", "finding-reason-missing");
            None
        }
        "reject" => Some(Judgement::Rejected(note)),
        _ => {
            errors.add(l, "judgement", "error-choice");
            None
        }
    }
}

/// Judges a plan.
///
/// # Errors
/// The refusal of a rule.
pub async fn plan_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let id = finding_in(&path)?;
    let mut errors = FormErrors::check(signed_in.l(), &form.0);
    let judgement = judgement_of(&signed_in, &form, &mut errors);
    let Some(judgement) = judgement.filter(|_| errors.is_empty()) else {
        return shown(&signed_in, id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done = signed_in
        .state
        .db
        .write(move |conn| actions::judge_plan(conn, &actor, &finding, &judgement, version, now))
        .await;
    finished(&signed_in, id, form.0, done, "flash-finding-judged").await
}

/// Judges evidence.
///
/// # Errors
/// The refusal of a rule.
pub async fn evidence_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (finding_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let judgement = judgement_of(&signed_in, &form, &mut errors);
    let how = errors.need(l, "how", VerifiedHow::parse(&form.how), "error-choice");
    let Some((judgement, how)) = judgement.zip(how).filter(|_| errors.is_empty()) else {
        return shown(&signed_in, id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done = signed_in
        .state
        .db
        .write(move |conn| actions::judge_evidence(conn, &actor, &finding, &judgement, how, version, now))
        .await;
    finished(&signed_in, id, form.0, done, "flash-finding-judged").await
}

/// Notes an observation.
///
/// # Errors
/// The refusal of a rule.
pub async fn note_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let id = finding_in(&path)?;
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done =
        signed_in.state.db.write(move |conn| actions::note_observation(conn, &actor, &finding, version, now)).await;
    finished(&signed_in, id, form.0, done, "flash-finding-noted").await
}

/// Opens a closed finding again.
///
/// # Errors
/// The refusal of a rule: not who closed it.
pub async fn reopen_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (finding_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let reason = form.note.trim().to_owned();
    if reason.is_empty() {
        errors.add(l, "note", "finding-reason-missing");
    }
    if !errors.is_empty() {
        return shown(&signed_in, id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    let done =
        signed_in.state.db.write(move |conn| actions::reopen(conn, &actor, &finding, &reason, version, now)).await;
    finished(&signed_in, id, form.0, done, "flash-finding-reopened").await
}

async fn finished(
    signed_in: &SignedIn,
    id: FindingId,
    form: JudgeForm,
    done: AppResult<()>,
    said: &'static str,
) -> AppResult<HttpResponse> {
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::audit_finding(signed_in.language, &id), said)),
        Err(AppError::Stale) => shown(signed_in, id, form, FormErrors::none(), StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}
