//! Drafting, recommending, signing and sending back.

mod alone;
mod reduce;
mod review;
mod signing;

pub use alone::{Matter, sign_first, take_alone};
pub use reduce::{Reduction, recommend_reduction};
pub use review::{Recommendation, draft, recommend, redraft};
pub use signing::{Signer, send_back, sign};

use super::rules::{Basis, DecisionRefusal, FindingFact, weigh};
use super::store::{self, Decision};
use crate::base::{AccountId, Actor, CaseId, DecisionId, Role};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::rules::{Refund, has_unrefunded};
use crate::findings::store::refunds::{self, StoredRefund};
use crate::impartiality::rules::CaseKind;
use crate::impartiality::store::load_case;

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

/// What a decision of a case stands on: its findings, and for a renewal whether money is still to be paid back to
/// workers. Code UNREFUNDED_FEES.
///
/// # Errors
/// A database error.
pub fn basis_of(conn: &mut AnyConnection, case: &CaseId, facts: &[FindingFact]) -> AppResult<Basis> {
    let basis = weigh(facts);
    let case = load_case(conn, case)?;
    if case.kind != CaseKind::Renewal {
        return Ok(basis);
    }
    let refunds: Vec<Refund> =
        refunds::list_of_organisation(conn, &case.organisation_id)?.iter().map(StoredRefund::facts).collect();
    Ok(if has_unrefunded(&refunds) { basis.with_unrefunded_fees() } else { basis })
}
