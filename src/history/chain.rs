//! How events are chained.

use super::store::Event;
use crate::base::digest_hex;
use serde::Serialize;

/// The hash before the first event.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The last event of the chain.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Head {
    /// Its position; 0 where there is none.
    pub position: i64,
    /// Its hash.
    pub hash: String,
}

/// What is wrong with a chain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainFault {
    /// An event is missing, or stands in another place.
    #[error("event {0} is missing")]
    Missing(i64),
    /// An event does not carry the hash of the one before.
    #[error("event {0} does not follow the one before it")]
    NotFollowing(i64),
    /// An event's content is not what was hashed.
    #[error("event {0} was changed after it was written")]
    Changed(i64),
    /// The chain ends elsewhere than the head says.
    #[error("the history ends at event {found}, its head says {said}")]
    Cut {
        /// Where it ends.
        found: i64,
        /// Where the head says it ends.
        said: i64,
    },
}

/// What is hashed: every field of the event in a fixed order, as JSON.
#[derive(Serialize)]
struct Hashed<'a> {
    position: i64,
    id: &'a str,
    at: String,
    actor_id: Option<&'a str>,
    actor_role: &'a str,
    kind: &'a str,
    subject_kind: &'a str,
    subject_id: &'a str,
    organisation_id: Option<&'a str>,
    case_id: Option<&'a str>,
    from_state: Option<&'a str>,
    to_state: Option<&'a str>,
    reason_code: Option<&'a str>,
    staff_note: Option<&'a str>,
    public_text: Option<&'a str>,
    is_public: bool,
    previous_hash: &'a str,
}

/// The hash of an event: SHA-256 over its fields and the hash of the one before.
///
/// # Errors
/// If the event cannot be written as JSON, which text and numbers always can.
pub fn hash_of(event: &Event) -> Result<String, serde_json::Error> {
    let content = serde_json::to_vec(&Hashed {
        position: event.position,
        id: event.id.as_str(),
        at: event.at.rfc3339(),
        actor_id: event.actor_id.as_deref(),
        actor_role: &event.actor_role,
        kind: &event.kind,
        subject_kind: &event.subject_kind,
        subject_id: &event.subject_id,
        organisation_id: event.organisation_id.as_ref().map(crate::base::OrganisationId::as_str),
        case_id: event.case_id.as_ref().map(crate::base::CaseId::as_str),
        from_state: event.from_state.as_deref(),
        to_state: event.to_state.as_deref(),
        reason_code: event.reason_code.as_deref(),
        staff_note: event.staff_note.as_deref(),
        public_text: event.public_text.as_deref(),
        is_public: event.is_public,
        previous_hash: &event.previous_hash,
    })?;
    Ok(digest_hex(content))
}
