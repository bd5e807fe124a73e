//! What organisations were ordered to pay back to workers: rates, never people.

use super::organisations::Loading;
use crate::base::{OrganisationId, RefundId};
use crate::db::AnyConnection;
use crate::db::schema::{audits, finding_refunds, findings};
use crate::findings::rules::{Refund, public_rates};
use crate::findings::store::refunds::{self, StoredRefund};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// Adds the rates to the organisations that have any.
pub(super) fn add(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    // What an audit orders is public with its final report, and not before.
    let told: Vec<(OrganisationId, RefundId)> = finding_refunds::table
        .inner_join(findings::table.inner_join(audits::table))
        .filter(finding_refunds::organisation_id.eq_any(ids))
        .filter(audits::status.eq_any(["report_final", "closed"]))
        .select((finding_refunds::organisation_id, finding_refunds::id))
        .load(conn)?;
    let owing: BTreeSet<&OrganisationId> = told.iter().map(|(organisation, _)| organisation).collect();
    for id in owing {
        let is_told = |stored: &&StoredRefund| told.iter().any(|(_, refund)| *refund == stored.row.id);
        let stored = refunds::list_of_organisation(conn, id)?;
        let all: Vec<Refund> = stored.iter().filter(is_told).map(StoredRefund::facts).collect();
        if let Some(organisation) = found.get_mut(id) {
            organisation.refunds = public_rates(&all);
        }
    }
    Ok(())
}
