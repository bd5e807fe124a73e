//! The result of one criterion, saved by itself as it is typed.

use crate::audits::actions::{self, SentResult};
use crate::audits::rules::{AuditRefusal, AuditResult, SaveKey};
use crate::audits::store;
use crate::base::AuditId;
use crate::error::{AppError, AppResult};
use crate::findings::store as findings;
use crate::standards::store as standards;
use crate::urls;
use crate::web::saves::{SaveAnswer, is_by_script, told};
use crate::web::{FormErrors, Posted, SignedIn};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

/// The most characters of a note.
const LONGEST_NOTE: usize = 4_000;

/// One criterion as it is typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ResultForm {
    result: String,
    note: String,
    device: String,
    record: String,
    sequence: String,
    base: String,
}

/// Saves the result of one criterion. A script gets a short answer, a form the page of the principle.
///
/// # Errors
/// The refusal of a rule, to a form; `NotFound`.
pub async fn save(
    signed_in: SignedIn,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    form: Posted<ResultForm>,
) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (l, by_script) = (signed_in.l(), is_by_script(&request));
    let mut errors = FormErrors::none();
    let result = errors.need(l, "result", AuditResult::parse(&form.result), "error-choice");
    if form.note.chars().count() > LONGEST_NOTE {
        errors.add_text("note", l.t("error-too-long").with("max", LONGEST_NOTE).to_string());
    }
    let key = SaveKey::read(&form.device, &form.record, &form.sequence, &form.base).ok_or(AppError::NotFound)?;
    let Some(result) = result.filter(|_| errors.is_empty()) else {
        return if by_script { Ok(SaveAnswer::wrong(&errors).give()) } else { Err(AuditRefusal::WrongStep.into()) };
    };
    let (actor, now, code, note) = (signed_in.actor(), signed_in.now, path.2.clone(), form.note.trim().to_owned());
    let audit = id.clone();
    let done = signed_in
        .state
        .db
        .write(move |conn| {
            let standard = store::load(conn, &audit)?.standard_id;
            let standard = standards::load(conn, &standard, l.language())?;
            let criterion = standard.criteria().find(|criterion| criterion.code == code).ok_or(AppError::NotFound)?;
            let sent = SentResult { criterion: criterion.id.clone(), result, note };
            let with_breach = findings::criteria_breached(conn, &audit)?;
            actions::save_result(conn, &actor, &audit, &key, &sent, &with_breach, now)
        })
        .await;
    let answer = done.map(|receipt| SaveAnswer::taken(receipt.outcome.as_str(), receipt.version, now));
    if by_script {
        return told(l, answer);
    }
    let said = if answer?.state == "saved" { "flash-saved" } else { "flash-audit-kept-apart" };
    let principle = path.2.split('.').next().unwrap_or_default();
    let to = urls::audit_part(signed_in.language, &id, &format!("criteria/{principle}"));
    Ok(signed_in.redirect_saying(&to, said))
}
