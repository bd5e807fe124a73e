//! Taking an answer along: the form that asks for a receipt, and the receipt's own page at its verify address.

mod gather;
mod wording;

pub(super) use wording::{Told, told};

use crate::checks::actions::{self, Draft};
use crate::checks::rules::{LAST_LINE, printed};
use crate::checks::store::Receipt;
use crate::error::{AppError, AppResult};
use crate::register::Register;
use crate::urls;
use crate::web::limits::Limited;
use crate::web::markup::Markup;
use crate::web::{AppState, Posted, Shell, Visit, qr};
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

/// How wide the square code is drawn.
const CODE_SIZE: u32 = 176;

/// The question whose answer is wanted as a receipt.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ReceiptForm {
    kind: String,
    about: String,
}

/// A receipt.
#[derive(Template)]
#[template(path = "checks/receipt.html")]
struct ReceiptPage {
    shell: Shell,
    number: String,
    heading: &'static str,
    is_whole: bool,
    told: Told,
    code: Markup,
    /// Where the code leads, to be typed.
    address: String,
    /// The signed text, line by line, with the signature.
    text: Vec<String>,
    /// The language of the signed text.
    text_language: &'static str,
    /// The language of the signed text, by its name.
    text_language_name: String,
    keys: String,
}

/// Answers the question once more and gives out a receipt of it.
pub(super) async fn give_out(
    visit: Visit,
    Posted(form): Posted<ReceiptForm>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    visit.state.limits.check(Limited::Receipts, "")?;
    let snapshot = register.current().await;
    let facts = gather::facts(&visit, &snapshot, &form.kind, &form.about).ok_or(AppError::NotFound)?;
    let draft = Draft {
        number: actions::new_number()?,
        at: visit.now,
        language: visit.language,
        sentences: wording::sentences(visit.l(), &facts, visit.now),
        snapshot: snapshot.number,
        site: visit.state.public_address.clone(),
        facts,
    };
    let number = actions::give_out(&visit.state.db, &visit.state.keys, draft).await?;
    Ok(visit.redirect(&urls::verify_number(visit.language, number.as_str())))
}

/// The page of a receipt, in any language: what was asked and answered, and the signed text in its own language.
pub(super) fn show(visit: &Visit, receipt: &Receipt) -> AppResult<HttpResponse> {
    let (l, number) = (visit.l(), receipt.number.as_str());
    let is_whole = actions::is_whole(&visit.state.keys, receipt);
    let heading = if is_whole { "receipt-title" } else { "receipt-broken" };
    let mut shell = visit.shell(format!("{} {number}", l.t(heading)));
    shell.nav_current = "verify";
    shell.path_after_language = format!("/verify/{number}");
    let path = urls::verify_number(receipt.language, number);
    let address = urls::absolute(&visit.state.public_address, &path);
    let text = printed(&receipt.signed_text, &receipt.signature);
    visit.show(&ReceiptPage {
        shell,
        number: number.to_owned(),
        heading,
        is_whole,
        told: told(l, &receipt.facts, receipt.made_at),
        code: qr::code(&address, CODE_SIZE, &l.t("receipt-code").to_string()),
        address,
        text: text.lines().map(str::to_owned).collect(),
        text_language: if receipt.language == visit.language { "" } else { receipt.language.code() },
        text_language_name: l.language_name(receipt.language),
        keys: urls::RECEIPT_KEYS.to_owned(),
    })
}

/// The public keys receipts are verified with, for everybody who wants to do it without us.
pub(super) async fn keys(state: web::Data<AppState>) -> AppResult<HttpResponse> {
    let keys = state.keys.signing().public_keys().map_err(AppError::internal)?;
    let keys: Vec<_> = keys
        .iter()
        .map(|key| {
            json!({
                "id": key.id,
                "algorithm": "Ed25519",
                "public_key_hex": hex::encode(key.bytes),
                "public_key_base64": STANDARD.encode(key.bytes),
                "signs_today": key.is_current,
            })
        })
        .collect();
    let body = json!({
        "format": "Everything from the first line up to, not including, the word \"Signature:\"; Unicode form C; without \
                   spaces, line breaks, U+00AD, U+200B, U+200E, U+200F, U+202A-202E, U+2060, U+2066-2069, U+FEFF; UTF-8.",
        "first_line": crate::checks::rules::FIRST_LINE,
        "last_line": LAST_LINE,
        "signature_letters": "0123456789ABCDEFGHJKMNPQRSTVWXYZ, five bits each, highest bit first, 103 letters",
        "key_id": "First 16 hexadecimal letters of SHA-256 of the public key's 32 bytes",
        "keys": keys,
    });
    Ok(HttpResponse::Ok()
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header(("cross-origin-resource-policy", "cross-origin"))
        .json(body))
}
