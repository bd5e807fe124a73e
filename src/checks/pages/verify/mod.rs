//! Whether a certificate number is ours, whose it is, and whether it is valid today; and whether a check receipt is as we
//! signed it. A paper proves nothing; this page does.

mod certificate;
pub(super) mod document;
pub(super) mod pasted;

use super::receipts;
use crate::checks::rules::{Pasted, Typed};
use crate::checks::store;
use crate::error::AppResult;
use crate::register::Register;
use crate::register::rules::certificate_key;
use crate::urls;
use crate::web::{Asked, FormErrors, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// Characters of a number that are shown again.
const SHOWN: usize = 60;

/// The question.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct VerifyForm {
    number: Option<String>,
}

#[derive(Template)]
#[template(path = "checks/verify.html")]
struct VerifyPage {
    shell: Shell,
    errors: FormErrors,
    number: String,
    text: String,
    keys: &'static str,
}

/// A number that is not ours, or is typed wrong.
#[derive(Template)]
#[template(path = "checks/not_ours.html")]
struct NotOursPage {
    shell: Shell,
    errors: FormErrors,
    number: String,
    when: String,
    words: NotOurs,
    /// What was asked, as a report takes it over.
    asked: String,
    /// The number as a receipt of this answer keeps it; none where there is no answer to keep.
    about: Option<String>,
}

/// What is said of a number that is not ours.
#[derive(Clone, Copy)]
struct NotOurs {
    /// The key of what it is.
    kind: &'static str,
    /// The key of the heading.
    heading: &'static str,
    /// The key of what that means.
    meaning: &'static str,
}

const CERTIFICATE_NOT_OURS: NotOurs =
    NotOurs { kind: "process-certificate", heading: "verify-not-ours", meaning: "verify-not-ours-meaning" };
const RECEIPT_NOT_OURS: NotOurs =
    NotOurs { kind: "verify-receipt", heading: "verify-receipt-not-ours", meaning: "verify-receipt-not-ours-meaning" };
const RECEIPT_MISTYPED: NotOurs =
    NotOurs { kind: "verify-receipt", heading: "verify-mistyped", meaning: "verify-mistyped-meaning" };

fn shell(visit: &Visit, title: String) -> Shell {
    Shell { nav_current: "verify", ..visit.shell(title) }
}

/// The form; a number that was sent leads to its own address.
pub(super) async fn ask(visit: Visit, Asked(form): Asked<VerifyForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let typed: String = form.number.unwrap_or_default().trim().to_owned();
    if let Some(text) = Pasted::find(&typed) {
        return pasted::answer(&visit, text).await;
    }
    if let Some(number) = as_address(&typed) {
        return Ok(visit.redirect(&urls::verify_number(visit.language, &encoded_segment(&number))));
    }
    let mut errors = FormErrors::none();
    if !typed.is_empty() || visit.path_after_language.contains("number=") {
        errors.add(l, "number", "verify-number-unreadable");
    }
    show_form(&visit, errors, typed.chars().take(SHOWN).collect(), String::new())
}

/// The number as it stands in an address: that of a receipt in its own form; `None` where nothing can be read.
fn as_address(typed: &str) -> Option<String> {
    match Typed::read(typed) {
        Typed::Receipt(number) => Some(number.to_string()),
        Typed::Mistyped | Typed::Other => {
            certificate_key(typed)?;
            Some(typed.chars().map(|letter| if letter == '/' { '-' } else { letter }).collect())
        }
    }
}

fn show_form(visit: &Visit, errors: FormErrors, number: String, text: String) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut shell = shell(visit, l.t("nav-verify").to_string());
    shell.description = l.t("verify-lead").to_string();
    shell.robots_index = errors.is_empty();
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = "/verify".to_owned();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    visit.show_with(status, &VerifyPage { shell, errors, number, text, keys: urls::RECEIPT_KEYS })
}

/// One segment of a path: spaces as %20.
fn encoded_segment(text: &str) -> String {
    urls::encoded(text).replace('+', "%20")
}

/// What is known of a number.
pub(super) async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let typed = &path.1;
    match Typed::read(typed) {
        Typed::Receipt(number) => {
            let found = number.clone();
            match visit.state.db.read(move |conn| Ok(store::find(conn, &found)?)).await? {
                Some(receipt) => receipts::show(&visit, &receipt),
                None => not_ours(&visit, number.as_str(), RECEIPT_NOT_OURS),
            }
        }
        Typed::Mistyped => not_ours(&visit, typed, RECEIPT_MISTYPED),
        Typed::Other => match register.current().await.certificate(typed) {
            Some((holder, found)) => certificate::show(&visit, &holder, &found),
            None => not_ours(&visit, typed, CERTIFICATE_NOT_OURS),
        },
    }
}

fn not_ours(visit: &Visit, number: &str, words: NotOurs) -> AppResult<HttpResponse> {
    let l = visit.l();
    let number: String = number.chars().take(SHOWN).collect();
    let mut shell = shell(visit, l.t(words.heading).to_string());
    shell.path_after_language = format!("/verify/{}", encoded_segment(&number));
    let is_certificate = words.heading == CERTIFICATE_NOT_OURS.heading;
    visit.show(&NotOursPage {
        shell,
        errors: FormErrors::none(),
        when: l.instant(visit.now),
        asked: format!("{}: {number}", l.t(words.kind)),
        about: is_certificate.then(|| number.clone()),
        words,
        number,
    })
}
