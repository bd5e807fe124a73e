//! Coming back with the receipt. A right and a wrong code cost the same work; nobody is locked out, and floods slow down all
//! alike.

use super::ask::{accepted, quiet, taken};
use super::form::amount_in;
use super::{VISIT, cookie};
use crate::base::{Language, ReferralId, ReportId};
use crate::error::{AppError, AppResult};
use crate::keys::VISIT_MINUTES;
use crate::referrals::rules::HelpBook;
use crate::referrals::store::help::load_book;
use crate::reports::actions::{self, Comeback};
use crate::reports::rules::{MOST_CHARACTERS, Receipt, ReferralEvent, ReferralStatus, told_status};
use crate::reports::store;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, Visit, uploads};
use actix_multipart::Multipart;
use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

/// A code without the form of a receipt is looked for like any other; nothing is ever found under this one.
const NO_CODE: &str = "----------------";

#[derive(Template)]
#[template(path = "reports/code.html")]
struct CodePage {
    shell: Shell,
    leave: String,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "reports/back.html")]
struct BackPage {
    shell: Shell,
    leave: String,
    errors: FormErrors,
    here: String,
    is_done: bool,
    status: String,
    outcome: Option<String>,
    messages: Vec<(String, String)>,
    written: Vec<String>,
    questions: Vec<Question>,
    refund: Option<String>,
    is_withdrawn: bool,
    is_erased: bool,
    accept: String,
    form: BackForm,
}

/// A referral as the worker sees it.
struct Question {
    id: ReferralId,
    ask: String,
    number: String,
    is_open: bool,
    state: String,
}

/// The code as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct CodeForm {
    code: String,
}

/// What is typed by whoever came back.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct BackForm {
    text: String,
    punished: String,
    referral: String,
    answer: String,
    amount: String,
}

fn code_page(visit: &Visit, errors: FormErrors) -> CodePage {
    let mut shell = quiet(visit, "/report/return");
    shell.has_errors = !errors.is_empty();
    CodePage { shell, leave: urls::report_leave(visit.language), errors }
}

fn visited(visit: &Visit, request: &HttpRequest) -> Option<ReportId> {
    let cookie = request.cookie(&visit.state.cookie_name(VISIT))?;
    visit.state.report_keys.visited(cookie.value(), visit.now)
}

pub(super) async fn show(visit: Visit, request: HttpRequest) -> AppResult<HttpResponse> {
    match visited(&visit, &request) {
        Some(id) => {
            let is_done = request.query_string() == "done=yes";
            let page = page(&visit, id, is_done, BackForm::default(), FormErrors::none()).await?;
            visit.show(&page)
        }
        None => visit.show(&code_page(&visit, FormErrors::none())),
    }
}

/// POST the code. Both answers are made whatever is found, so that neither takes longer.
pub(super) async fn enter(visit: Visit, form: Posted<CodeForm>) -> AppResult<HttpResponse> {
    let state = &visit.state;
    state.report_paces.receipts.slow_down("all").await;
    let receipt = Receipt::parse(&form.code);
    let mark = state.report_keys.receipt_mark(receipt.as_ref().map_or(NO_CODE, Receipt::code)).await?;
    let found = state.db.read(move |conn| Ok(store::find_by_mark(conn, &mark)?)).await?;
    let found = found.filter(|_| receipt.is_some());
    let nobody = ReportId::random();
    let value = state.report_keys.visit(found.as_ref().unwrap_or(&nobody), visit.now).map_err(AppError::internal)?;
    let mut errors = FormErrors::none();
    errors.add(visit.l(), "code", "report-return-wrong");
    // One answer for both, as long to pack and to send: who comes in is led on by its head, and nobody sees its body.
    let mut answer = visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &code_page(&visit, errors))?;
    let cookie = cookie(state, VISIT, value, Duration::minutes(VISIT_MINUTES));
    if found.is_some() {
        let place = HeaderValue::try_from(urls::report_return(visit.language)).map_err(AppError::internal)?;
        *answer.status_mut() = StatusCode::SEE_OTHER;
        answer.headers_mut().insert(header::LOCATION, place);
        answer.add_cookie(&cookie).map_err(AppError::internal)?;
    }
    Ok(answer)
}

/// POST photos or recordings.
pub(super) async fn files(visit: Visit, request: HttpRequest, parts: Multipart) -> AppResult<HttpResponse> {
    visit.state.report_paces.writing.slow_down("all").await;
    let (form, sent) = uploads::read::<BackForm>(parts).await?;
    let Some(id) = visited(&visit, &request) else { return Ok(to_code(&visit)) };
    let mut errors = FormErrors::none();
    let files = taken(&visit, sent, &mut errors).await?;
    if files.is_empty() && errors.is_empty() {
        errors.add(visit.l(), "files", "error-file-missing");
    }
    if !files.is_empty() {
        let (keys, now, wanted) = (visit.state.report_keys.clone(), visit.now, id.clone());
        visit.state.db.write(move |conn| actions::add_files(conn, &keys, &wanted, &files, now)).await?;
    }
    answered(&visit, id, form, errors).await
}

/// POST anything else.
pub(super) async fn act(
    visit: Visit,
    request: HttpRequest,
    path: Path<(String, String)>,
    form: Posted<BackForm>,
) -> AppResult<HttpResponse> {
    visit.state.report_paces.writing.slow_down("all").await;
    let Some(id) = visited(&visit, &request) else { return Ok(to_code(&visit)) };
    let mut errors = FormErrors::none();
    let (l, now, wanted, db) = (visit.l(), visit.now, id.clone(), visit.state.db.clone());
    let done = match path.1.as_str() {
        "message" => {
            let text = errors.needed(l, "text", &form.text, MOST_CHARACTERS);
            let (keys, is_punished) = (visit.state.report_keys.clone(), form.punished == "yes");
            let write = move |conn: &mut crate::db::AnyConnection| {
                actions::write_message(conn, &keys, &wanted, (&text, is_punished), now)
            };
            if errors.is_empty() { db.write(write).await } else { Ok(()) }
        }
        "referral" => {
            let referral = ReferralId::parse(&form.referral).ok_or(AppError::NotFound)?;
            let event = if form.answer == "agree" { ReferralEvent::Agree } else { ReferralEvent::Refuse };
            db.write(move |conn| actions::answer_referral(conn, &wanted, &referral, event, now)).await
        }
        "refund" => refund(&visit, &wanted, &form, &mut errors).await,
        "consent" => db.erase(move |conn| actions::withdraw_consent(conn, &wanted, now)).await,
        _ => return Err(AppError::NotFound),
    };
    match done {
        Ok(()) => {}
        Err(AppError::Refused(refusal)) => errors.add_refusal(l, "", &*refusal),
        Err(other) => return Err(other),
    }
    answered(&visit, id, form.0, errors).await
}

async fn refund(visit: &Visit, id: &ReportId, form: &BackForm, errors: &mut FormErrors) -> AppResult<()> {
    let (keys, wanted, now) = (visit.state.report_keys.clone(), id.clone(), visit.now);
    let comeback = visit.state.db.read(move |conn| actions::come_back(conn, &keys, &wanted)).await?;
    let refund = comeback.refund.ok_or(crate::reports::rules::ReportRefusal::NoRefund)?;
    match amount_in(visit.language, refund.most.currency, &form.amount) {
        Ok(amount) => {
            let wanted = id.clone();
            visit.state.db.write(move |conn| actions::confirm_refund(conn, &wanted, amount.minor, now)).await
        }
        Err(refusal) => {
            errors.add_refusal(visit.l(), "amount", &refusal);
            Ok(())
        }
    }
}

fn to_code(visit: &Visit) -> HttpResponse {
    visit.redirect(&urls::report_return(visit.language))
}

async fn answered(visit: &Visit, id: ReportId, form: BackForm, errors: FormErrors) -> AppResult<HttpResponse> {
    if errors.is_empty() {
        return Ok(visit.redirect(&format!("{}?done=yes", urls::report_return(visit.language))));
    }
    let page = page(visit, id, false, form, errors).await?;
    visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn page(visit: &Visit, id: ReportId, is_done: bool, form: BackForm, errors: FormErrors) -> AppResult<BackPage> {
    let keys = visit.state.report_keys.clone();
    let (comeback, book) =
        visit.state.db.read(move |conn| Ok((actions::come_back(conn, &keys, &id)?, load_book(conn)?))).await?;
    let l = visit.l();
    let mut shell = quiet(visit, "/report/return");
    shell.has_errors = !errors.is_empty();
    let Comeback { report, messages, written_on, referrals, refund } = comeback;
    let question = |referral: store::referrals::Referral| {
        let (who, number) = line(&book, &referral.help_line_id, visit.language);
        Question {
            id: referral.id,
            ask: l.t("report-referral-ask").with("who", who).to_string(),
            number,
            is_open: referral.status == ReferralStatus::Asked,
            state: l.t(&format!("report-referral-{}", referral.status)).to_string(),
        }
    };
    Ok(BackPage {
        leave: urls::report_leave(visit.language),
        here: urls::report_return(visit.language),
        is_done,
        status: l.t(told_status(report.status)).to_string(),
        outcome: report.outcome.map(|outcome| l.t(&format!("report-outcome-{outcome}")).to_string()),
        messages: messages.into_iter().map(|(day, text)| (l.day(day), text)).collect(),
        written: written_on
            .into_iter()
            .map(|day| l.t("report-you-wrote").with("date", l.day(day)).to_string())
            .collect(),
        questions: referrals.into_iter().map(question).collect(),
        refund: refund.map(|refund| l.money(&refund.most)),
        is_withdrawn: report.is_consent_withdrawn,
        is_erased: report.erased_on.is_some(),
        accept: accepted(),
        shell,
        errors,
        form,
    })
}

/// Who answers on a line of help, and its number.
pub(super) fn line(book: &HelpBook, id: &crate::base::HelpLineId, language: Language) -> (String, String) {
    let kept = book.kept().iter().find(|kept| &kept.line.id == id);
    kept.map_or_else(Default::default, |kept| {
        let name = kept.line.texts.name.best(language).map(|(_, text)| text.to_owned());
        (name.unwrap_or_else(|| kept.line.reference.clone()), kept.line.number.clone())
    })
}
