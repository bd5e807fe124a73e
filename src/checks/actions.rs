//! Giving out a receipt, and what a receipt that somebody shows is worth.

use crate::base::{Language, When};
use crate::checks::rules::{Facts, Lines, Pasted, ReceiptNumber, signed_bytes};
use crate::checks::store::{self, Receipt};
use crate::db::{AnyConnection, Db};
use crate::error::{AppError, AppResult};
use crate::keys::{Keys, Signed};

/// What a receipt is made of.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its number.
    pub number: ReceiptNumber,
    /// When the question was asked.
    pub at: When,
    /// The language it was asked in.
    pub language: Language,
    /// Question and answer, as the register itself has found them.
    pub facts: Facts,
    /// The same in sentences of that language.
    pub sentences: Vec<String>,
    /// The last public change the answer rests on.
    pub snapshot: i64,
    /// The address of the registry.
    pub site: String,
}

/// Signs a receipt and keeps it. There is no event in the history: the row says all there is, and a list of who did what
/// beside it would only be a trace.
///
/// # Errors
/// A database error.
pub async fn give_out(db: &Db, keys: &Keys, draft: Draft) -> AppResult<ReceiptNumber> {
    let signing = keys.signing();
    let lines = Lines {
        number: draft.number.clone(),
        at: draft.at,
        sentences: draft.sentences,
        question: draft.facts.question_line(),
        answer: draft.facts.answer_line(),
        snapshot: draft.snapshot,
        site: draft.site,
        key: signing.id().to_owned(),
    };
    let signed_text = lines.text();
    let receipt = Receipt {
        signature: signing.sign(&signed_bytes(&signed_text)),
        number: draft.number.clone(),
        made_at: draft.at,
        language: draft.language,
        facts: draft.facts,
        signed_text,
        snapshot: draft.snapshot,
        key_id: lines.key,
    };
    db.write(move |conn| Ok(store::insert(conn, &receipt)?)).await?;
    Ok(draft.number)
}

/// A new number.
///
/// # Errors
/// If the operating system gives no random bytes.
pub fn new_number() -> AppResult<ReceiptNumber> {
    ReceiptNumber::random().map_err(AppError::internal)
}

/// What a receipt is worth that somebody shows as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Every letter is as we signed it.
    Genuine(Box<Receipt>),
    /// Every letter is as we signed it, but our record does not have it, as after a backup was put back.
    Unrecorded,
    /// Something was changed; the receipt of that number, if we gave one out.
    Changed(Option<Box<Receipt>>),
    /// It names a key we do not have, and no number we know: it is not ours.
    NotOurs,
}

/// Looks at a pasted receipt: first the signature, by our keys alone; then our own record of that number.
///
/// # Errors
/// A database error.
pub fn judge(conn: &mut AnyConnection, keys: &Keys, pasted: &Pasted) -> AppResult<Shown> {
    let kept = match &pasted.number {
        Some(number) => store::find(conn, number)?.map(Box::new),
        None => None,
    };
    let worth = pasted.signature.map(|signature| keys.signing().verify(&pasted.key, &pasted.signed, &signature));
    Ok(match (worth, kept) {
        (Some(Signed::Genuine), Some(receipt)) => Shown::Genuine(receipt),
        (Some(Signed::Genuine), None) => Shown::Unrecorded,
        (Some(Signed::UnknownKey) | None, None) => Shown::NotOurs,
        (_, kept) => Shown::Changed(kept),
    })
}

/// Whether a kept receipt is still what was signed: a changed database is found out.
pub fn is_whole(keys: &Keys, receipt: &Receipt) -> bool {
    let bytes = signed_bytes(&receipt.signed_text);
    keys.signing().verify(&receipt.key_id, &bytes, &receipt.signature) == Signed::Genuine
}
