//! Referrals: the worker is asked for each line of help, and nothing is passed on without her yes.

use super::about;
use super::desk::load_own;
use crate::base::{Actor, HelpLineId, ReferralId, ReportId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::referrals::store::help::load_book;
use crate::reports::rules::{ReferralEvent, ReferralOutcome, ReferralStatus, ReportRefusal, next_of_referral};
use crate::reports::store::referrals::{self, Referral};

/// Asks the worker whether her case may be passed on to a line of help.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn ask_about(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    line: &HelpLineId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (report, account) = load_own(conn, actor, id, version, now)?;
    if report.is_consent_withdrawn {
        return Err(ReportRefusal::ConsentWithdrawn.into());
    }
    if load_book(conn)?.lines().iter().all(|known| &known.id != line) {
        return Err(AppError::NotFound);
    }
    let open = |referral: &Referral| {
        matches!(referral.status, ReferralStatus::Asked | ReferralStatus::Agreed | ReferralStatus::HandedOver)
    };
    if referrals::list(conn, id)?.iter().any(|referral| &referral.help_line_id == line && open(referral)) {
        return Err(ReportRefusal::AskedAlready.into());
    }
    let referral = Referral {
        id: ReferralId::random(),
        report_id: id.clone(),
        help_line_id: line.clone(),
        status: ReferralStatus::Asked,
        asked_by: account,
        asked_on: now.local_date(),
        answered_on: None,
        handed_over_on: None,
        outcome: None,
        version: 1,
    };
    referrals::insert(conn, &referral)?;
    history::append(conn, actor, &about("referral_asked", &report).to(referral.status.as_str()), now)
}

/// The case is passed on, with the hand-over sheet.
///
/// # Errors
/// [`ReportRefusal::NoConsent`]; the refusal of a rule; `NotFound`; `Stale`.
pub fn hand_over(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    referral: &ReferralId,
    version: i32,
    now: When,
) -> AppResult<()> {
    move_on(conn, actor, (id, referral), (ReferralEvent::HandOver, None), version, now)
}

/// Word comes back of what became of it.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn end_referral(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    (referral, outcome): (&ReferralId, ReferralOutcome),
    version: i32,
    now: When,
) -> AppResult<()> {
    move_on(conn, actor, (id, referral), (ReferralEvent::End, Some(outcome)), version, now)
}

fn move_on(
    conn: &mut AnyConnection,
    actor: &Actor,
    (id, referral): (&ReportId, &ReferralId),
    (event, outcome): (ReferralEvent, Option<ReferralOutcome>),
    version: i32,
    now: When,
) -> AppResult<()> {
    let (report, _) = load_own(conn, actor, id, version, now)?;
    if report.is_consent_withdrawn && event == ReferralEvent::HandOver {
        return Err(ReportRefusal::ConsentWithdrawn.into());
    }
    let mut referral = referrals::load(conn, id, referral)?;
    let before = referral.status;
    referral.status = next_of_referral(before, event)?;
    let kind = match referral.status {
        ReferralStatus::HandedOver => {
            referral.handed_over_on = Some(now.local_date());
            "referral_handed_over"
        }
        ReferralStatus::Asked | ReferralStatus::Agreed | ReferralStatus::Refused | ReferralStatus::Ended => {
            referral.outcome = outcome;
            "referral_ended"
        }
    };
    referrals::save(conn, &mut referral)?;
    let entry = about(kind, &report).between(before.as_str(), referral.status.as_str());
    history::append(conn, actor, &entry, now)
}
