//! The refund ledger on the pages of a finding: ordering, paying, confirming.

use super::view::{finding_in, version_in};
use super::{answer, auditor, files};
use crate::audits::rules::read_count;
use crate::base::{Currency, FindingId, Money, RefundId, read_day};
use crate::error::{AppError, AppResult};
use crate::fees::rules::{FeeCode, parse_amount};
use crate::findings::actions::{self, NewRefund, NewStep};
use crate::findings::store::refunds;
use crate::i18n::Words;
use crate::urls;
use crate::web::{FormErrors, Posted, SignedIn, uploads};
use actix_multipart::Multipart;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::Validate;

/// What is typed about a refund; each form fills its own fields.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct RefundForm {
    /// What the workers paid for.
    pub refund_code: String,
    /// How many workers.
    pub refund_workers: String,
    /// How much.
    pub refund_amount: String,
    /// In which currency, for an order.
    pub refund_currency: String,
    /// Until when, for an order.
    pub refund_due: String,
    /// How it was paid or confirmed, or why it is withdrawn.
    #[validate(length(max = 2000))]
    pub refund_note: String,
    /// The version of the refund.
    pub version: String,
}

impl RefundForm {
    fn workers(&self, l: &Words, errors: &mut FormErrors) -> Option<i32> {
        let workers = read_count(&self.refund_workers).filter(|workers| *workers > 0);
        errors.need(l, "refund_workers", workers, "error-number")
    }

    fn amount(&self, l: &Words, currency: Option<Currency>, errors: &mut FormErrors) -> Option<Money> {
        let currency = errors.need(l, "refund_amount", currency, "error-currency")?;
        match parse_amount(&self.refund_amount, l.language(), currency) {
            Ok(money) => Some(money),
            Err(refusal) => {
                errors.add_refusal(l, "refund_amount", &refusal);
                None
            }
        }
    }
}

fn ids(path: &web::Path<(String, String, String)>) -> AppResult<(FindingId, RefundId)> {
    FindingId::parse(&path.1).zip(RefundId::parse(&path.2)).ok_or(AppError::NotFound)
}

/// Orders a refund.
///
/// # Errors
/// The refusal of a rule about the finding; what is wrong with the form is said on the page.
pub async fn order_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<RefundForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (finding_in(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let code = errors.need(l, "refund_code", FeeCode::parse(&form.refund_code), "error-choice");
    let workers = form.workers(l, &mut errors);
    let total = form.amount(l, Currency::parse(&form.refund_currency), &mut errors);
    let due_on = read_day(&form.refund_due);
    if due_on.is_none() && !form.refund_due.trim().is_empty() {
        errors.add(l, "refund_due", "error-date");
    }
    if due_on.is_some_and(|due_on| due_on < signed_in.now.local_date()) {
        errors.add(l, "refund_due", "error-date-future");
    }
    let (Some(code), Some(workers), Some(total), true) = (code, workers, total, errors.is_empty()) else {
        return auditor::shown_with_refund(&signed_in, id, form.0, errors).await;
    };
    let new = NewRefund { code, workers, total, due_on };
    let (actor, now, finding) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in.state.db.write(move |conn| actions::order_refund(conn, &actor, &finding, &new, now)).await?;
    Ok(signed_in.redirect_saying(&urls::audit_finding(signed_in.language, &id), "flash-refund-ordered"))
}

/// Withdraws an order.
///
/// # Errors
/// The refusal of a rule.
pub async fn withdraw_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
    form: Posted<RefundForm>,
) -> AppResult<HttpResponse> {
    let ((id, refund), l) = (ids(&path)?, signed_in.l());
    let mut errors = FormErrors::check(l, &form.0);
    let reason = form.refund_note.trim().to_owned();
    if reason.is_empty() {
        errors.add(l, "refund_note", "error-required");
    }
    if !errors.is_empty() {
        return auditor::shown_with_refund(&signed_in, id, form.0, errors).await;
    }
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    signed_in
        .state
        .db
        .write(move |conn| actions::withdraw_refund(conn, &actor, &finding, &refund, &reason, version, now))
        .await?;
    Ok(signed_in.redirect_saying(&urls::audit_finding(signed_in.language, &id), "flash-refund-withdrawn"))
}

/// Confirms that workers have their money.
///
/// # Errors
/// The refusal of a rule about the person; what does not fit is said on the page.
pub async fn confirm_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
    form: Posted<RefundForm>,
) -> AppResult<HttpResponse> {
    let ((id, refund), l, actor) = (ids(&path)?, signed_in.l(), signed_in.actor());
    let (finding, its) = (id.clone(), refund.clone());
    let stored = signed_in
        .state
        .db
        .read(move |conn| {
            actions::load_for_staff(conn, &actor, &finding)?;
            Ok(refunds::load(conn, &finding, &its)?)
        })
        .await?;
    let mut errors = FormErrors::check(l, &form.0);
    let workers = form.workers(l, &mut errors);
    let amount = form.amount(l, Some(stored.row.currency), &mut errors);
    if let Some((workers, amount)) = workers.zip(amount)
        && let Err(refusal) = stored.facts().may_confirm(workers, amount.minor)
    {
        errors.add_refusal(l, "refund_amount", &refusal);
    }
    let (Some(workers), Some(amount), true) = (workers, amount, errors.is_empty()) else {
        return auditor::shown_with_refund(&signed_in, id, form.0, errors).await;
    };
    let step = NewStep { workers, minor: amount.minor, note: form.refund_note.trim().to_owned() };
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    signed_in
        .state
        .db
        .write(move |conn| actions::confirm_refund(conn, &actor, &finding, &refund, &step, version, now))
        .await?;
    Ok(signed_in.redirect_saying(&urls::audit_finding(signed_in.language, &id), "flash-refund-confirmed"))
}

/// The organisation says that it paid.
///
/// # Errors
/// `NotFound` to all but members; what does not fit is said on the page.
pub async fn pay_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    let ((id, refund), l, actor) = (ids(&path)?, signed_in.l(), signed_in.actor());
    let (finding, its) = (id.clone(), refund.clone());
    let stored = signed_in
        .state
        .db
        .read(move |conn| {
            actions::load_told(conn, &actor, &finding)?;
            Ok(refunds::load(conn, &finding, &its)?)
        })
        .await?;
    let (form, sent) = uploads::read::<RefundForm>(parts).await?;
    let mut errors = FormErrors::check(l, &form);
    let workers = form.workers(l, &mut errors);
    let amount = form.amount(l, Some(stored.row.currency), &mut errors);
    if let Some((workers, amount)) = workers.zip(amount)
        && let Err(refusal) = stored.facts().may_pay(workers, amount.minor)
    {
        errors.add_refusal(l, "refund_amount", &refusal);
    }
    if form.refund_note.trim().is_empty() {
        errors.add(l, "refund_note", "error-required");
    }
    let evidence = match errors.is_empty() {
        true => files::take(&signed_in.state.files, l, "refund_files", sent, &mut errors).await?,
        false => Vec::new(),
    };
    let (Some(workers), Some(amount), true) = (workers, amount, errors.is_empty()) else {
        return answer::shown_with_refund(&signed_in, id, form, errors).await;
    };
    let step = NewStep { workers, minor: amount.minor, note: form.refund_note.trim().to_owned() };
    let (actor, now, finding, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&form.version));
    signed_in
        .state
        .db
        .write(move |conn| actions::pay_refund(conn, &actor, &finding, &refund, &step, &evidence, version, now))
        .await?;
    Ok(signed_in.redirect_saying(&urls::my_finding(signed_in.language, &id), "flash-sent"))
}
