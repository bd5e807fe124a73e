//! Declared beside experienced: where workers paid clearly more than an organisation says, an officer is asked to look.

use crate::base::{Currency, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::fees::rules::Payer;
use crate::fees::store::schedules::find_published;
use crate::referrals::store::{NewTask, open_task};
use crate::reports::rules::is_above_declared;
use crate::reports::store::kept;

/// The task that asks for a look: a person decides whether it becomes a finding.
pub const GAP_TASK: &str = "experience_gap";

/// How many days the look may take.
const DAYS: i64 = 30;

/// Opens the task where ten workers or more paid more than is declared, beyond the published tolerance.
///
/// # Errors
/// A database error.
pub(super) fn look_at_gap(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    currency: Currency,
    now: When,
) -> AppResult<()> {
    let declared = find_published(conn, organisation)?.map_or(0, |schedule| {
        let worker = schedule.answer.lines().iter().filter(|line| line.payer == Payer::Worker);
        let sums = worker.filter(|line| line.amount.currency == currency).map(|line| line.amount.minor);
        sums.fold(0, i64::saturating_add)
    });
    let told = kept::list(conn)?
        .into_iter()
        .filter(|one| one.organisation_id.as_ref() == Some(organisation) && one.currency == currency);
    let workers: Vec<(i64, i64)> = told.filter_map(|one| Some((one.cost_minor, one.wage_minor?))).collect();
    if !is_above_declared(&workers, declared) {
        return Ok(());
    }
    let task = NewTask {
        kind: GAP_TASK,
        subject_kind: "organisation",
        subject_id: organisation.as_str(),
        organisation: Some(organisation),
        case: None,
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(DAYS),
    };
    Ok(open_task(conn, &task, now)?)
}
