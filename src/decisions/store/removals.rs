//! What a decision takes out of the scope of a certificate: writes `decision_scope_removals`. A decision with such rows
//! is a reduction of the scope.

use crate::base::{CertificateId, DecisionId};
use crate::db::AnyConnection;
use crate::db::schema::{decision_scope_removals, decisions};
use crate::decisions::rules::{DecisionStatus, ScopeItem};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// Writes what a decision takes out.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, decision: &DecisionId, items: &[ScopeItem]) -> QueryResult<()> {
    for item in items {
        diesel::insert_into(decision_scope_removals::table)
            .values((
                decision_scope_removals::decision_id.eq(decision),
                decision_scope_removals::kind.eq(&item.kind),
                decision_scope_removals::value.eq(&item.value),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// What a decision takes out; nothing if it is no reduction.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, decision: &DecisionId) -> QueryResult<Vec<ScopeItem>> {
    let rows: Vec<(String, String)> = decision_scope_removals::table
        .filter(decision_scope_removals::decision_id.eq(decision))
        .order((decision_scope_removals::kind, decision_scope_removals::value))
        .select((decision_scope_removals::kind, decision_scope_removals::value))
        .load(conn)?;
    Ok(rows.into_iter().map(|(kind, value)| ScopeItem { kind, value }).collect())
}

/// Every decision that is a reduction.
///
/// # Errors
/// A database error.
pub fn list_reductions(conn: &mut AnyConnection) -> QueryResult<BTreeSet<DecisionId>> {
    let ids: Vec<DecisionId> =
        decision_scope_removals::table.select(decision_scope_removals::decision_id).distinct().load(conn)?;
    Ok(ids.into_iter().collect())
}

/// The reduction of a certificate's scope that waits for a decider.
///
/// # Errors
/// A database error.
pub fn find_waiting(conn: &mut AnyConnection, certificate: &CertificateId) -> QueryResult<Option<DecisionId>> {
    let reductions = decision_scope_removals::table.select(decision_scope_removals::decision_id);
    decisions::table
        .filter(decisions::certificate_id.eq(certificate).and(decisions::status.eq(DecisionStatus::Recommended)))
        .filter(decisions::id.eq_any(reductions))
        .select(decisions::id)
        .first(conn)
        .optional()
}
