//! Drafting, recommending, signing and sending back.

mod alone;
mod reduce;
mod review;
mod signing;

pub use alone::{Matter, sign_first, take_alone};
pub use reduce::{Reduction, recommend_reduction};
pub use review::{Recommendation, draft, recommend, redraft};
pub use signing::{Signer, send_back, sign};

use super::rules::DecisionRefusal;
use super::store::{self, Decision};
use crate::base::{AccountId, Actor, DecisionId, Role};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};

/// The account of somebody who holds a role.
fn holder(actor: &Actor, role: Role) -> AppResult<&AccountId> {
    match actor.account() {
        Some(account) if actor.is(role) => Ok(account),
        Some(_) | None => Err(AppError::NotAllowed),
    }
}

/// A decision as the person saw it.
fn load_as_seen(conn: &mut AnyConnection, id: &DecisionId, version: i32) -> AppResult<Decision> {
    let decision = store::load(conn, id)?;
    if decision.version == version { Ok(decision) } else { Err(AppError::Stale) }
}

/// Refuses what belongs to the reviewer who writes the decision.
fn must_write(decision: &Decision, account: &AccountId) -> Result<(), DecisionRefusal> {
    if &decision.drafted_by == account { Ok(()) } else { Err(DecisionRefusal::WrongSeat) }
}
