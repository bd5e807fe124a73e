//! A receipt as text, typed or copied from paper: whether every letter is as we signed it.

use super::show_form;
use crate::checks::actions::{self, Shown};
use crate::checks::pages::receipts::{self, told};
use crate::checks::rules::{LONGEST_PASTED, Pasted, Typed};
use crate::error::AppResult;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, Visit};
use actix_web::HttpResponse;
use askama::Template;
use serde::Deserialize;

/// The text.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::checks::pages) struct TextForm {
    text: String,
}

/// What the text is worth.
#[derive(Template)]
#[template(path = "checks/pasted.html")]
struct PastedPage {
    shell: Shell,
    class: &'static str,
    symbol: &'static str,
    heading: &'static str,
    say: &'static str,
    /// Number, address and what we really said, where we have a receipt of that number.
    receipt: Option<(String, String, receipts::Told)>,
    /// Of a text that is not as we signed it: the organisation it was about, and its number, as a report takes them over.
    carried: Option<(String, String)>,
}

/// POST a text. Nothing of it is kept.
pub(in crate::checks::pages) async fn judge(visit: Visit, Posted(form): Posted<TextForm>) -> AppResult<HttpResponse> {
    if let Some(pasted) = Pasted::find(&form.text) {
        return answer(&visit, pasted).await;
    }
    if let Typed::Receipt(number) = Typed::read(&form.text) {
        return Ok(visit.redirect(&urls::verify_number(visit.language, number.as_str())));
    }
    let mut errors = FormErrors::none();
    errors.add(visit.l(), "text", "verify-text-unreadable");
    show_form(&visit, errors, String::new(), form.text.chars().take(LONGEST_PASTED).collect())
}

/// The answer to a text in which a receipt was found.
pub(super) async fn answer(visit: &Visit, pasted: Pasted) -> AppResult<HttpResponse> {
    let keys = visit.state.keys.clone();
    let number = pasted.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let shown = visit.state.db.read(move |conn| actions::judge(conn, &keys, &pasted)).await?;
    let ((class, symbol, heading, say), receipt) = match shown {
        Shown::Genuine(receipt) => (("ok", "ok", "verify-text-genuine", "verify-text-genuine-say"), Some(receipt)),
        Shown::Unrecorded => (("ok", "ok", "verify-text-genuine", "verify-text-unrecorded-say"), None),
        Shown::Changed(Some(receipt)) => {
            (("stop", "gone", "verify-text-changed", "verify-text-changed-say"), Some(receipt))
        }
        Shown::Changed(None) => (("stop", "gone", "verify-text-changed", "verify-text-changed-unknown"), None),
        Shown::NotOurs => (("none", "none", "verify-receipt-not-ours", "verify-text-not-ours-say"), None),
    };
    let l = visit.l();
    let mut shell = super::shell(visit, l.t(heading).to_string());
    shell.path_after_language = "/verify".to_owned();
    let carried = (class != "ok").then(|| {
        let about = receipt.as_ref().and_then(|receipt| receipt.facts.organisation()).map(ToString::to_string);
        let parts = [l.t("verify-receipt").to_string(), number, l.t(heading).to_string()];
        let asked = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\u{a0}· ");
        (about.unwrap_or_default(), asked)
    });
    let receipt = receipt.map(|receipt| {
        let number = receipt.number.to_string();
        (number.clone(), urls::verify_number(visit.language, &number), told(l, &receipt.facts, receipt.made_at))
    });
    visit.show(&PastedPage { shell, class, symbol, heading, say, receipt, carried })
}
