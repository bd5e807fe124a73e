//! The officers' queue, walked once and without what is sealed; and what keeps somebody out of it.

use super::SUBJECT;
use crate::base::{AccountId, OrganisationId, PartnerId, Refusal, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::history;
use crate::observations::rules::{ObservationRefusal, QueueFilter};
use crate::observations::store::partners::{self, ever_spoke_for};
use crate::observations::store::{self, Listed};
use crate::reports::actions::obstacles_about;
use std::collections::{BTreeMap, BTreeSet};

/// The event that tells that the partner wrote.
pub(super) const MESSAGE_RECEIVED: &str = "observation_message_received";
/// The event that tells that the partner handed in one more file.
pub(super) const FILE_ADDED: &str = "observation_file_added";
/// The event that tells that it was given to another officer, who has still to read what is new.
pub(super) const ASSIGNED: &str = "observation_assigned";
/// The event that tells that an officer wrote a note, which answers nothing.
pub(super) const NOTE_WRITTEN: &str = "observation_note_written";

/// An observation that somebody may handle, as it stands in the queue.
#[derive(Clone, Debug)]
pub struct Queued {
    /// Its row, without what is sealed.
    pub row: Listed,
    /// What the partner is called.
    pub partner: String,
    /// Whether the partner wrote, or handed in a file, after the last step of an officer, and it is not over.
    pub has_news: bool,
}

/// Every rule that keeps somebody away from what a partner tells of an organisation: a place at the partner, a tie to the
/// organisation, a part in judging it. Codes OBSERVATION_UNINVOLVED, TIE_WITHIN_TWO_YEARS, REPORT_UNINVOLVED.
///
/// # Errors
/// A database error.
pub fn obstacles(
    conn: &mut AnyConnection,
    account: &AccountId,
    (partner, organisation): (&PartnerId, Option<&OrganisationId>),
    now: When,
) -> AppResult<Vec<Box<dyn Refusal>>> {
    let mut found: Vec<Box<dyn Refusal>> = Vec::new();
    if ever_spoke_for(conn, account, partner)? {
        found.push(Box::new(ObservationRefusal::Involved));
    }
    for broken in obstacles_about(conn, account, organisation, now)? {
        found.push(Box::new(broken));
    }
    Ok(found)
}

/// The ids of the observations in which the partner wrote, or handed in a file, after the last step of an officer.
fn with_news(conn: &mut AnyConnection) -> AppResult<BTreeSet<String>> {
    let mut with_news = BTreeSet::new();
    for (id, kind) in history::by_people(conn, SUBJECT)? {
        match kind.as_str() {
            MESSAGE_RECEIVED | FILE_ADDED => {
                with_news.insert(id);
            }
            ASSIGNED | NOTE_WRITTEN => {}
            _ => {
                with_news.remove(&id);
            }
        }
    }
    Ok(with_news)
}

/// The observations that somebody may handle and asks for, by the day they are due; what is over stands last. Each partner
/// with each organisation is looked at once.
///
/// # Errors
/// A database error.
pub fn queue(conn: &mut AnyConnection, account: &AccountId, filter: QueueFilter, now: When) -> AppResult<Vec<Queued>> {
    let names: BTreeMap<PartnerId, String> =
        partners::list(conn)?.into_iter().map(|partner| (partner.id, partner.name)).collect();
    let with_news = with_news(conn)?;
    let mut is_open: BTreeMap<(PartnerId, Option<OrganisationId>), bool> = BTreeMap::new();
    let mut queue = Vec::new();
    for row in store::list(conn)? {
        if !filter.holds(row.kind, row.status, row.assigned_to.as_ref() == Some(account)) {
            continue;
        }
        let whose = (row.partner_id.clone(), row.organisation_id.clone());
        let may = match is_open.get(&whose) {
            Some(may) => *may,
            None => {
                let may = obstacles(conn, account, (&whose.0, whose.1.as_ref()), now)?.is_empty();
                is_open.insert(whose, may);
                may
            }
        };
        if may {
            let has_news = with_news.contains(row.id.as_str()) && !row.status.is_over();
            queue.push(Queued { partner: names.get(&row.partner_id).cloned().unwrap_or_default(), has_news, row });
        }
    }
    Ok(queue)
}
