//! When a certificate is stopped, everybody who recruits in one chain with its holder is told, and staff get a task.

use crate::base::{OrganisationId, Role, When};
use crate::certificates::store::Certificate;
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::notifications::{Field, Notice};
use crate::organisations::actions::tell_link;
use crate::organisations::rules::ChainStatus;
use crate::organisations::store::chains::{ChainLink, list_links_of, list_links_under};
use crate::referrals::store::{NewTask, open_task};

/// The task to look at a chain in which a certificate was stopped.
pub const TASK_CHAIN: &str = "chain_stopped";

/// Within how many days staff look at the others of a chain (registry rule).
const LOOK_DAYS: i64 = 7;

/// Tells the others of every chain the holder is confirmed in. One letter for each partner and demand letter.
pub(super) fn tell_partners(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    let stopped = &certificate.organisation_id;
    let mut letters: Vec<String> = Vec::new();
    for link in list_links_of(conn, stopped)? {
        if link.status == ChainStatus::Confirmed && !letters.contains(&link.demand_letter_folded) {
            letters.push(link.demand_letter_folded.clone());
        }
    }
    for letter in letters {
        let links: Vec<ChainLink> =
            list_links_under(conn, &letter)?.into_iter().filter(|link| link.status == ChainStatus::Confirmed).collect();
        let mut told: Vec<OrganisationId> = vec![stopped.clone()];
        for link in &links {
            for side in link.sides() {
                if told.contains(side) {
                    continue;
                }
                told.push(side.clone());
                let word = [("status", Field::word(format!("status-{}", certificate.state.status_word())))];
                tell_link(conn, side, stopped, link, (Notice::ChainStopped, &word), now)?;
                let task = NewTask {
                    kind: TASK_CHAIN,
                    subject_kind: "organisation",
                    subject_id: side.as_str(),
                    organisation: Some(side),
                    case: None,
                    role: Role::CaseOfficer,
                    is_urgent: true,
                    due_at: now.plus_days(LOOK_DAYS),
                };
                open_task(conn, &task, now)?;
            }
        }
    }
    Ok(())
}
