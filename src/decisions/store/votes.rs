//! Votes on decisions: writes `decision_votes`, which is never changed.

use crate::accounts::rules::Person;
use crate::base::{AccountId, DecisionId, VoteId, When};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, decision_votes};
use crate::decisions::rules::Vote;
use crate::decisions::store::Decision;
use diesel::prelude::*;

/// A vote as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct GivenVote {
    /// Who voted.
    pub person: Person,
    /// On which recommendation: when that was made.
    pub round_at: When,
    /// For or against.
    pub vote: Vote,
    /// Why; empty for a vote for it.
    pub reason: String,
    /// When.
    pub given_at: When,
}

/// Writes a vote on the recommendation as it stands.
///
/// # Errors
/// A database error.
pub fn insert(
    conn: &mut AnyConnection,
    decision: &Decision,
    account: &AccountId,
    vote: Vote,
    reason: &str,
    now: When,
) -> QueryResult<()> {
    diesel::insert_into(decision_votes::table)
        .values((
            decision_votes::id.eq(VoteId::new()),
            decision_votes::decision_id.eq(&decision.id),
            decision_votes::account_id.eq(account),
            decision_votes::round_at.eq(decision.recommended_at.unwrap_or(decision.drafted_at)),
            decision_votes::vote.eq(vote),
            decision_votes::reason.eq(reason),
            decision_votes::given_at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// The votes on a decision, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, decision: &DecisionId) -> QueryResult<Vec<GivenVote>> {
    decision_votes::table
        .inner_join(accounts::table)
        .filter(decision_votes::decision_id.eq(decision))
        .order((decision_votes::given_at, decision_votes::id))
        .select((
            (accounts::id, accounts::name, accounts::email, accounts::language),
            decision_votes::round_at,
            decision_votes::vote,
            decision_votes::reason,
            decision_votes::given_at,
        ))
        .load(conn)
}
