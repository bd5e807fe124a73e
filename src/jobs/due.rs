//! Does the work that fell due. Each kind is one action of the slice it belongs to, done in the same transaction that
//! marks the row: a piece of work is done once, whatever happens.

use super::Jobs;
use crate::appeals;
use crate::applications;
use crate::audits;
use crate::base::{AuditId, When};
use crate::certificates;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings;
use crate::history::{self, WaitingWork};
use crate::licences;
use crate::observations;
use crate::organisations;
use crate::referrals;
use crate::reports;

/// The kinds of work that delete what must not stay anywhere.
const ERASES: [&str; 3] =
    [reports::actions::ERASE_WORK, reports::actions::LAPSE_WORK, observations::actions::ERASE_WORK];

/// How many pieces one round does at most.
const ROUND: usize = 500;

/// Does what is due. Returns how many pieces were done and how many will be tried again.
///
/// # Errors
/// A database error outside a piece of work.
pub async fn do_due_work(jobs: &Jobs) -> AppResult<(usize, usize)> {
    let (mut done, mut failed) = (0, 0);
    for _ in 0..ROUND {
        let now = jobs.clock.now();
        let Some(work) = jobs.db.read(move |conn| Ok(history::take_due(conn, now)?)).await? else { break };
        let piece = work.clone();
        let doing = move |conn: &mut AnyConnection| {
            let still = history::take_due(conn, now)?;
            if still.is_none_or(|still| still.id != piece.id) {
                return Ok(false);
            }
            dispatch(conn, &piece, now)?;
            history::finish_work(conn, &piece.id, now)?;
            Ok(true)
        };
        let is_erasing = ERASES.contains(&work.kind.as_str());
        let outcome = if is_erasing { jobs.db.erase(doing).await } else { jobs.db.write(doing).await };
        match outcome {
            Ok(true) => done += 1,
            Ok(false) => {}
            Err(error) => {
                failed += 1;
                tracing::error!(kind = work.kind, %error, "due work failed");
                jobs.db.write(move |conn| Ok(history::work_failed(conn, &work, &error.to_string(), now)?)).await?;
            }
        }
    }
    Ok((done, failed))
}

/// Every kind of due work and the action that does it.
fn dispatch(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    match work.kind.as_str() {
        licences::actions::APPLY_WORK => licences::actions::go_on_applying(conn, &work.subject_id, now),
        "application_lapse" => {
            applications::actions::lapse_unanswered(conn, &work.subject_id, work.field("due").as_deref(), now)
        }
        "application_due_notice" => {
            let (due, days) = (work.field("due"), work.field("days"));
            applications::actions::remind(conn, &work.subject_id, (due.as_deref(), days.as_deref()), now)
        }
        audits::actions::COMMENT_TIME_OVER => {
            let audit = AuditId::parse(&work.subject_id).ok_or(AppError::NotFound)?;
            audits::actions::end_comment_time(conn, &audit, now)
        }
        findings::actions::REFUND_DUE | findings::actions::REFUND_LATE => {
            findings::actions::remind_of_refund(conn, work, now)
        }
        findings::actions::ANSWER_DUE | findings::actions::ANSWER_LATE => findings::actions::remind(conn, work, now),
        referrals::actions::help::RETEST_DUE => referrals::actions::help::retest_due(conn, work, now),
        "suspension_unconfirmed" => certificates::actions::lapse_unconfirmed(conn, work, now),
        "suspension_six_months" => certificates::actions::six_months_over(conn, work, now),
        "certificate_expire" => certificates::actions::expire(conn, work, now),
        "certificate_expiring" => certificates::actions::remind_expiring(conn, work, now),
        "confirmation_due" => certificates::actions::remind_confirmation(conn, work, now),
        "suspension_ending" => certificates::actions::remind_suspension(conn, work, now),
        "surveillance_due" => certificates::actions::remind_surveillance(conn, work, now),
        "surveillance_missed" => certificates::actions::surveillance_missed(conn, work, now),
        "condition_due" => certificates::actions::remind_condition(conn, work, now),
        "condition_late" => certificates::actions::condition_late(conn, work, now),
        "appeal_due" => appeals::actions::remind_appeal(conn, work, now),
        "complaint_due" => appeals::actions::remind_complaint(conn, work, now),
        reports::actions::REPORT_DUE => reports::actions::remind(conn, work, now),
        findings::rules::EXPERIENCES_DUE => reports::actions::release_burden(conn, work, now),
        reports::actions::REPORT_NEWS => reports::actions::tell_news(conn, now),
        reports::actions::ERASE_WORK => reports::actions::erase(conn, work, now),
        reports::actions::LAPSE_NOTICE => reports::actions::tell_of_lapse(conn, work, now),
        reports::actions::LAPSE_WORK => reports::actions::lapse(conn, work, now),
        observations::actions::OBSERVATION_DUE => observations::actions::remind(conn, work, now),
        observations::actions::ERASE_WORK => observations::actions::erase(conn, work, now),
        "minutes_due" => organisations::actions::remind_minutes(conn, work, now),
        unknown => Err(AppError::Internal(format!("no job does {unknown:?}"))),
    }
}
