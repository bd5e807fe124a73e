//! Objections of clients to auditors, for case officers: what waits, and the answer.

use crate::accounts::store::people;
use crate::audits::actions::{Answer, judge};
use crate::audits::store as audits;
use crate::base::ObjectionId;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::impartiality::rules::{ObjectionStatus, PersonFacts, Task, may};
use crate::impartiality::store::objections::{self, Objection};
use crate::impartiality::store::{load_case, person_facts};
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// One objection.
struct ObjectionView {
    href: String,
    organisation: String,
    audit: String,
    audit_href: String,
    auditor: String,
    on: String,
    reason: String,
    state: &'static str,
    word: String,
    answer: String,
    by: String,
}

#[derive(Template)]
#[template(path = "impartiality/objections.html")]
struct ListPage {
    shell: Shell,
    ties: String,
    objections: Vec<ObjectionView>,
}

/// What the form sends.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct AnswerForm {
    choice: String,
    #[validate(length(max = 2000))]
    reason: String,
    version: String,
}

#[derive(Template)]
#[template(path = "impartiality/objection.html")]
struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    objection: ObjectionView,
    is_open: bool,
    /// Why this person may not answer, if so.
    closed: Option<String>,
    choices: Vec<Choice>,
    version: i32,
    form: AnswerForm,
}

fn view(conn: &mut crate::db::AnyConnection, l: &Words, one: &Objection) -> AppResult<ObjectionView> {
    let (state, word) = match one.status {
        ObjectionStatus::Made => ("waiting", "objection-status-made"),
        ObjectionStatus::Upheld => ("done", "objection-status-upheld"),
        ObjectionStatus::Rejected => ("change", "objection-status-rejected"),
    };
    let by = match (&one.judged_by, one.judged_at) {
        (Some(by), Some(at)) => format!("{}, {}", people::load(conn, by)?.name, l.instant(at)),
        _ => String::new(),
    };
    Ok(ObjectionView {
        href: urls::office_objection(l.language(), &one.id),
        organisation: display_name(conn, &one.organisation_id, l.language())?,
        audit: audits::load(conn, &one.audit_id)?.number,
        audit_href: urls::office_audit(l.language(), &one.audit_id),
        auditor: people::load(conn, &one.account_id)?.name,
        on: l.instant(one.made_at),
        reason: one.reason.clone(),
        state,
        word: l.t(word).to_string(),
        answer: one.answer.clone(),
        by,
    })
}

/// Every objection, those that wait first.
pub(super) async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let objections = signed_in
        .state
        .db
        .read(move |conn| objections::list_all(conn)?.iter().map(|one| view(conn, l, one)).collect())
        .await?;
    let shell = signed_in.shell(l.t("objections-title").to_string());
    signed_in.show(&ListPage { shell, ties: urls::office_ties(signed_in.language), objections })
}

async fn shown(
    signed_in: &SignedIn,
    id: ObjectionId,
    form: AnswerForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, me, today) = (signed_in.l(), signed_in.me().account.clone(), signed_in.now.local_date());
    let (objection, is_open, version, refusals) = signed_in
        .state
        .db
        .read(move |conn| {
            let one = objections::load(conn, &id)?;
            let case = load_case(conn, &one.case_id)?;
            let facts = PersonFacts { is_subject: me == one.account_id, ..person_facts(conn, &me, &case)? };
            let refusals = may(&facts, Task::JudgeObjection, today);
            Ok((view(conn, l, &one)?, one.status == ObjectionStatus::Made, one.version, refusals))
        })
        .await?;
    let closed = refusals.iter().map(|refusal| l.refusal(refusal).to_string()).collect::<Vec<_>>().join(" ");
    let mut shell = signed_in.shell(l.t("objection-title").with("number", &objection.audit).to_string());
    shell.has_errors = !errors.is_empty();
    let choices = [
        ("upheld", "objection-uphold", "objection-uphold-hint"),
        ("rejected", "objection-reject", "objection-reject-hint"),
    ]
    .map(|(value, key, hint)| {
        Choice::new(value, l.t(key).to_string()).hint(l.t(hint).to_string()).chosen(&form.choice)
    });
    let page = ShowPage {
        shell,
        token: signed_in.form_token().to_owned(),
        errors,
        back: urls::office_objections(signed_in.language),
        objection,
        is_open,
        closed: Some(closed).filter(|closed| !closed.is_empty()),
        choices: choices.to_vec(),
        version,
        form,
    };
    signed_in.show_with(status, &page)
}

fn id_of(path: &Path<(String, String)>) -> AppResult<ObjectionId> {
    ObjectionId::parse(&path.1).ok_or(AppError::NotFound)
}

/// One objection.
pub(super) async fn show(signed_in: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, id_of(&path)?, AnswerForm::default(), FormErrors::none(), StatusCode::OK).await
}

/// Upholds or rejects it.
pub(super) async fn judge_submit(
    signed_in: SignedIn,
    path: Path<(String, String)>,
    form: Posted<AnswerForm>,
) -> AppResult<HttpResponse> {
    let (l, id) = (signed_in.l(), id_of(&path)?);
    let mut errors = FormErrors::check(l, &*form);
    let asked = ObjectionStatus::parse(&form.choice).filter(|status| *status != ObjectionStatus::Made);
    let status = errors.need(l, "choice", asked, "error-choice");
    let reason = form.reason.trim().to_owned();
    let reason = errors.need(l, "reason", Some(reason).filter(|reason| !reason.is_empty()), "error-required");
    let (Some(status), Some(reason), true) = (status, reason, errors.is_empty()) else {
        return shown(&signed_in, id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, wanted) = (signed_in.actor(), signed_in.now, id.clone());
    let (answer, version) = (Answer { status, reason }, form.version.parse().unwrap_or(-1));
    let done = signed_in.state.db.write(move |conn| judge(conn, &actor, &wanted, &answer, version, now)).await;
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_objection(signed_in.language, &id), "flash-saved")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "choice", &*refusal);
            shown(&signed_in, id, form.0, errors, StatusCode::CONFLICT).await
        }
        Err(AppError::Stale) => {
            errors.add(l, "choice", "objection-answered");
            shown(&signed_in, id, form.0, errors, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error),
    }
}
