//! What workers told they paid: the released figures alone, which are rounded and of ten workers or more.

use super::organisations::Loading;
use crate::base::OrganisationId;
use crate::db::AnyConnection;
use crate::register::snapshot::Experienced;
use crate::reports::rules::workers_band;
use crate::reports::store::burdens;
use diesel::prelude::*;

/// Adds the figures to the organisations that have any. How many workers are counted becomes a band here.
pub(super) fn add(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    for released in burdens::list(conn, ids)? {
        let Some(organisation) = found.get_mut(&released.organisation_id) else { continue };
        let (from, to) = workers_band(usize::try_from(released.counted).unwrap_or(0));
        organisation.experienced = Some(Experienced {
            workers: (as_count(from), to.map(as_count)),
            lower: released.lower_hundredths,
            median: released.median_hundredths,
            upper: released.upper_hundredths,
            free_percent: released.free_percent,
            from: released.from_on,
            until: released.until_on,
        });
    }
    Ok(())
}

fn as_count(workers: usize) -> u32 {
    u32::try_from(workers).unwrap_or(u32::MAX)
}
