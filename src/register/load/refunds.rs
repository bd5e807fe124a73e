//! What organisations were ordered to pay back to workers: rates, never people.

use super::organisations::Loading;
use crate::base::OrganisationId;
use crate::db::AnyConnection;
use crate::db::schema::finding_refunds;
use crate::findings::rules::{Refund, public_rates};
use crate::findings::store::refunds::{self, StoredRefund};
use diesel::prelude::*;

/// Adds the rates to the organisations that have any.
pub(super) fn add(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let owing: Vec<OrganisationId> = finding_refunds::table
        .filter(finding_refunds::organisation_id.eq_any(ids))
        .select(finding_refunds::organisation_id)
        .distinct()
        .load(conn)?;
    for id in owing {
        let all: Vec<Refund> = refunds::list_of_organisation(conn, &id)?.iter().map(StoredRefund::facts).collect();
        if let Some(organisation) = found.get_mut(&id) {
            organisation.refunds = public_rates(&all);
        }
    }
    Ok(())
}
