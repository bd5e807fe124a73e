//! Recommending to take something out of the scope of a certificate.

use super::forms::declared;
use super::view::scope_words;
use crate::base::{CertificateId, Role};
use crate::certificates::actions::{TakenOut, recommend_reduction_of};
use crate::certificates::store as certificates;
use crate::decisions::rules::{ReasonCode, ScopeItem};
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::Part;
use crate::impartiality::store::load_case;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ReduceForm {
    certificate: String,
    /// What is taken out, as `corridor:KH-TH`.
    removed: Vec<String>,
    reason_code: String,
    #[validate(length(min = 1, max = 600))]
    public_text: String,
    #[validate(length(max = 4000))]
    staff_note: String,
    no_conflict: String,
}

#[derive(Template)]
#[template(path = "decisions/reduce.html")]
struct ReducePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    number: String,
    name: String,
    items: Vec<Choice>,
    reasons: Vec<Choice>,
    /// Why this person may not, if so.
    closed: Option<String>,
    form: ReduceForm,
}

pub(super) async fn reduce_form(visit: SignedIn, asked: Asked<ReduceForm>) -> AppResult<HttpResponse> {
    let form = ReduceForm { certificate: asked.certificate.clone(), ..ReduceForm::default() };
    shown(&visit, form, FormErrors::none(), StatusCode::OK).await
}

async fn shown(visit: &SignedIn, form: ReduceForm, errors: FormErrors, status: StatusCode) -> AppResult<HttpResponse> {
    let id = CertificateId::parse(&form.certificate).ok_or(AppError::NotFound)?;
    let (l, language, now, actor) = (visit.l(), visit.language, visit.now, visit.actor());
    let wanted = id.clone();
    let (certificate, name, scope, closed) = visit
        .state
        .db
        .read(move |conn| {
            let certificate = certificates::load(conn, &wanted)?;
            let case = load_case(conn, &certificate.case_id)?;
            let closed = match actor.account().filter(|_| actor.is(Role::Reviewer)) {
                None => Some(l.t("decision-needs-reviewer").to_string()),
                Some(account) => {
                    obstacle(conn, account, &case, Part::Reviewer, now)?.map(|it| l.refusal(&it).to_string())
                }
            };
            let name = display_name(conn, &certificate.organisation_id, language)?;
            let scope = certificates::list_scope(conn, &wanted)?;
            Ok((certificate, name, scope, closed))
        })
        .await?;
    let items = scope.iter().map(|item| Choice::new(code_of(item), scope_words(l, item)).among(&form.removed));
    let reasons = ReasonCode::for_reduction().into_iter();
    let reasons = reasons.map(|it| Choice::new(it.as_str(), l.t(&it.key()).to_string()).chosen(&form.reason_code));
    let mut shell = visit.shell(l.t("decision-reduce-title").to_string());
    shell.has_errors = !errors.is_empty();
    let page = ReducePage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_certificate(language, &id),
        number: certificate.number,
        name,
        items: items.collect(),
        reasons: reasons.collect(),
        closed,
        form,
    };
    visit.show_with(status, &page)
}

fn code_of(item: &ScopeItem) -> String {
    format!("{}:{}", item.kind, item.value)
}

pub(super) async fn reduce_submit(visit: SignedIn, form: Posted<ReduceForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let certificate = CertificateId::parse(&form.certificate).ok_or(AppError::NotFound)?;
    let mut errors = FormErrors::check(l, &*form);
    let items = form.removed.iter().filter_map(|code| code.split_once(':'));
    let removed: Vec<ScopeItem> =
        items.map(|(kind, value)| ScopeItem { kind: kind.to_owned(), value: value.to_owned() }).collect();
    let _ = errors.need(l, "removed", (!removed.is_empty()).then_some(()), "error-choice-many");
    let reason = errors.need(l, "reason_code", ReasonCode::parse(&form.reason_code), "error-choice");
    let declaration = declared(l, &mut errors, &form.no_conflict);
    let (Some(reason), Some(declaration), true) = (reason, declaration, errors.is_empty()) else {
        return shown(&visit, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let out = TakenOut {
        removed,
        reason,
        public_text: form.public_text.trim().to_owned(),
        staff_note: form.staff_note.trim().to_owned(),
    };
    let (actor, now) = (visit.actor(), visit.now);
    let done = visit
        .state
        .db
        .write(move |conn| recommend_reduction_of(conn, &actor, &certificate, &out, &declaration, now))
        .await;
    match done {
        Ok(id) => Ok(visit.redirect_saying(&urls::office_decision(visit.language, &id), "flash-decision-recommended")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "removed", &*refusal);
            shown(&visit, form.0, errors, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error),
    }
}
