//! Reading everything that is public out of the database, in the caller's one read transaction.
//!
//! Public is an organisation that has or had a certificate, stands on a government's list, or was entered by staff or
//! an import. Anything else (an applicant's own entry, a case in progress, a refusal) stays out: it is not loaded into
//! what pages can reach.

mod certificates;
mod declared;
mod experienced;
mod fees;
mod organisations;
mod refunds;
mod shelf;

use super::snapshot::{Organisation, Shelf, Snapshot, Volume, VolumeBuilder};
use crate::base::OrganisationId;
use crate::db::AnyConnection;
use crate::db::schema;
use crate::history;
use diesel::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// How many organisations are asked for in one query.
const BLOCK: usize = 1_000;

/// What was read.
pub struct Loaded {
    number: i64,
    content: Content,
}

enum Content {
    /// All there is.
    Everything { shelf: Box<Shelf>, volume: Box<Volume> },
    /// Only what has changed; `None` where an organisation is not (or no longer) public.
    Some(Vec<(OrganisationId, Option<Organisation>)>),
}

impl Loaded {
    /// Whether it is all there is.
    pub const fn is_everything(&self) -> bool {
        matches!(self.content, Content::Everything { .. })
    }

    /// Makes a snapshot of it; what was not read anew comes from the current one. May take time: not for async threads.
    pub fn into_snapshot(self, current: Option<&Snapshot>) -> Snapshot {
        match self.content {
            Content::Everything { shelf, volume } => Snapshot::of(self.number, Arc::from(shelf), *volume),
            Content::Some(changed) => match current {
                Some(current) => current.with(self.number, changed),
                None => Snapshot::default().with(self.number, changed),
            },
        }
    }
}

/// Law, rates and standards: what is not in a volume.
///
/// # Errors
/// A database error.
pub fn shelf(conn: &mut AnyConnection) -> QueryResult<Shelf> {
    shelf::load(conn)
}

/// Blocks that wait to be packed.
const WAITING: usize = 2;

/// Everything public. While one block is read, the one before is packed and indexed on another thread.
///
/// # Errors
/// A database error.
pub fn everything(conn: &mut AnyConnection) -> QueryResult<Loaded> {
    let number = history::last_change(conn)?;
    let shelf = Box::new(shelf::load(conn)?);
    let mut ids: Vec<OrganisationId> = schema::organisations::table.select(schema::organisations::id).load(conn)?;
    ids.sort_unstable();
    let volume = std::thread::scope(|scope| {
        let (give, take) = std::sync::mpsc::sync_channel::<Vec<Organisation>>(WAITING);
        let packing = scope.spawn(move || {
            let mut builder = VolumeBuilder::default();
            take.iter().for_each(|block| block.iter().for_each(|organisation| builder.push(organisation)));
            builder.finish()
        });
        let read = ids.chunks(BLOCK).try_for_each(|block| {
            let block = public_among(conn, block)?;
            give.send(block).map_err(|_| broken_off())
        });
        drop(give);
        let volume = packing.join().map_err(|_| broken_off());
        read.and(volume)
    })?;
    Ok(Loaded { number, content: Content::Everything { shelf, volume: Box::new(volume) } })
}

fn broken_off() -> diesel::result::Error {
    diesel::result::Error::QueryBuilderError("packing the register broke off".into())
}

/// Some organisations, as of a change.
///
/// # Errors
/// A database error.
pub fn some(conn: &mut AnyConnection, number: i64, ids: &[OrganisationId]) -> QueryResult<Loaded> {
    let mut found: HashMap<OrganisationId, Organisation> = HashMap::new();
    // What changed on a record that is part of another is read on the other.
    let mut ids = ids.to_vec();
    for survivor in survivors_of(conn, &ids)? {
        if !ids.contains(&survivor) {
            ids.push(survivor);
        }
    }
    for block in ids.chunks(BLOCK) {
        found
            .extend(public_among(conn, block)?.into_iter().map(|organisation| (organisation.id.clone(), organisation)));
    }
    let changed = ids.iter().map(|id| (id.clone(), found.remove(id))).collect();
    Ok(Loaded { number, content: Content::Some(changed) })
}

/// One organisation as the public sees it, by its id or that of a record that is part of it; `None` if it is not public.
///
/// # Errors
/// A database error.
pub fn one(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Option<Organisation>> {
    let whole = survivors_of(conn, std::slice::from_ref(id))?.into_iter().next().unwrap_or_else(|| id.clone());
    Ok(public_among(conn, &[whole])?.into_iter().next())
}

/// Of which records some are part, where they are.
fn survivors_of(conn: &mut AnyConnection, ids: &[OrganisationId]) -> QueryResult<Vec<OrganisationId>> {
    let mut survivors: Vec<OrganisationId> = Vec::new();
    for block in ids.chunks(BLOCK) {
        let found: Vec<Option<OrganisationId>> = schema::organisations::table
            .filter(schema::organisations::id.eq_any(block).and(schema::organisations::merged_into.is_not_null()))
            .select(schema::organisations::merged_into)
            .load(conn)?;
        survivors.extend(found.into_iter().flatten());
    }
    Ok(survivors)
}

/// The public ones among some organisations, each with the records that are part of it. A record that is part of another
/// is not public by itself.
fn public_among(conn: &mut AnyConnection, asked: &[OrganisationId]) -> QueryResult<Vec<Organisation>> {
    let parts: Vec<(OrganisationId, Option<OrganisationId>)> = schema::organisations::table
        .filter(schema::organisations::merged_into.eq_any(asked))
        .order(schema::organisations::id)
        .select((schema::organisations::id, schema::organisations::merged_into))
        .load(conn)?;
    let of_others: Vec<OrganisationId> = schema::organisations::table
        .filter(schema::organisations::id.eq_any(asked).and(schema::organisations::merged_into.is_not_null()))
        .select(schema::organisations::id)
        .load(conn)?;
    let ids: Vec<OrganisationId> =
        asked.iter().filter(|id| !of_others.contains(id)).chain(parts.iter().map(|(part, _)| part)).cloned().collect();
    let ids = ids.as_slice();
    let (mut organisations, mut entered_by_registry) = organisations::load(conn, ids)?;
    certificates::add(conn, ids, &mut organisations)?;
    fees::add_schedules(conn, ids, &mut organisations)?;
    declared::add(conn, ids, &mut organisations)?;
    for (part, survivor) in parts {
        let Some(taken) = organisations.remove(&part) else { continue };
        let Some(stays) = survivor.and_then(|survivor| organisations.get_mut(&survivor)) else { continue };
        if entered_by_registry.contains(&part) {
            entered_by_registry.insert(stays.id.clone());
        }
        stays.take_in(taken);
    }
    let mut public: Vec<Organisation> = organisations
        .into_values()
        .filter(|organisation| {
            !organisation.certificates.is_empty()
                || !organisation.licences.is_empty()
                || entered_by_registry.contains(&organisation.id)
                // Whoever gave its certificate to another holder stays findable: its page says so.
                || organisation.timeline.iter().any(|event| event.kind == "certificate_transferred")
        })
        .collect();
    public.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(public)
}
