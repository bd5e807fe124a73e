//! Merges of records as they are kept, with what moved by each, row by row.

use crate::base::{AccountId, ChainLinkId, MergeId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{
    organisation_chain_links, organisation_channels, organisation_identifiers, organisation_merge_rows,
    organisation_merges, organisation_names, organisations,
};
use crate::error::{AppError, AppResult};
use crate::organisations::rules::{Likeness, MergeStatus};
use diesel::prelude::*;

/// A merge of two records.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = organisation_merges, treat_none_as_null = true)]
pub struct Merge {
    /// Its id.
    pub id: MergeId,
    /// The record that becomes part of the other.
    pub merged_id: OrganisationId,
    /// The record that stays.
    pub survivor_id: OrganisationId,
    /// How far it has come.
    pub status: MergeStatus,
    /// Why both are one organisation.
    pub reason: String,
    /// Who says so.
    pub proposed_by: AccountId,
    /// When.
    pub proposed_at: When,
    /// Who answered.
    pub answered_by: Option<AccountId>,
    /// When.
    pub answered_at: Option<When>,
    /// What was said with the answer.
    pub answer_note: String,
    /// Until when it is undone.
    pub undo_until: Option<When>,
    /// Who undid it.
    pub undone_by: Option<AccountId>,
    /// When.
    pub undone_at: Option<When>,
    /// Why.
    pub undo_reason: String,
    /// For saving.
    pub version: i32,
}

crate::base::text_enum! {
    /// Which column of a link moved.
    pub enum LinkSide {
        /// The side nearer to the job.
        Upper => "upper",
        /// The side nearer to the village.
        Lower => "lower",
        /// The side that declared it.
        Declarer => "declarer",
    }
}

/// A merge; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &MergeId) -> QueryResult<Merge> {
    organisation_merges::table.find(id).select(Merge::as_select()).first(conn)
}

/// The newest merge by which a record became, or shall become, part of another.
///
/// # Errors
/// A database error.
pub fn find_newest_of(conn: &mut AnyConnection, merged: &OrganisationId) -> QueryResult<Option<Merge>> {
    organisation_merges::table
        .filter(organisation_merges::merged_id.eq(merged))
        .order((organisation_merges::proposed_at.desc(), organisation_merges::id.desc()))
        .select(Merge::as_select())
        .first(conn)
        .optional()
}

/// The merge of a record that waits for an answer or stands.
///
/// # Errors
/// A database error.
pub fn find_current_of(conn: &mut AnyConnection, merged: &OrganisationId) -> QueryResult<Option<Merge>> {
    organisation_merges::table
        .filter(organisation_merges::merged_id.eq(merged))
        .filter(organisation_merges::status.eq_any([MergeStatus::Proposed, MergeStatus::Merged]))
        .select(Merge::as_select())
        .first(conn)
        .optional()
}

/// The merges that wait for an answer, oldest first.
///
/// # Errors
/// A database error.
pub fn list_waiting(conn: &mut AnyConnection) -> QueryResult<Vec<Merge>> {
    organisation_merges::table
        .filter(organisation_merges::status.eq(MergeStatus::Proposed))
        .order((organisation_merges::proposed_at, organisation_merges::id))
        .select(Merge::as_select())
        .load(conn)
}

/// Writes a merge.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, merge: &Merge) -> QueryResult<()> {
    diesel::insert_into(organisation_merges::table).values(merge).execute(conn).map(|_| ())
}

/// Saves a merge and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, merge: &mut Merge) -> AppResult<()> {
    let known = merge.version;
    merge.version = known + 1;
    let row = organisation_merges::table.find(merge.id.clone()).filter(organisation_merges::version.eq(known));
    let rows = diesel::update(row).set(&*merge).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// Of which record an organisation is a part, if so.
///
/// # Errors
/// A database error.
pub fn survivor_of(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Option<OrganisationId>> {
    organisations::table.find(id).select(organisations::merged_into).first(conn)
}

/// The records that are part of an organisation, in the order of their entry.
///
/// # Errors
/// A database error.
pub fn list_parts(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<OrganisationId>> {
    organisations::table
        .filter(organisations::merged_into.eq(id))
        .order(organisations::id)
        .select(organisations::id)
        .load(conn)
}

/// All records of the organisation a record belongs to, itself among them: what is known of one counts for all.
///
/// # Errors
/// A database error.
pub fn records_of(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<OrganisationId>> {
    let head = survivor_of(conn, id)?.unwrap_or_else(|| id.clone());
    let mut records = list_parts(conn, &head)?;
    records.push(head);
    Ok(records)
}

/// Marks a record as part of another, and moves the links of chains there; each moved row is written down.
///
/// # Errors
/// A database error.
pub fn mark(conn: &mut AnyConnection, merge: &Merge) -> QueryResult<()> {
    let (from, to) = (&merge.merged_id, &merge.survivor_id);
    diesel::update(organisations::table.find(from)).set(organisations::merged_into.eq(Some(to))).execute(conn)?;
    // A link between the two records stays as it is: nobody recruits from itself.
    let upper: Vec<ChainLinkId> = organisation_chain_links::table
        .filter(organisation_chain_links::upper_id.eq(from))
        .filter(organisation_chain_links::lower_id.is_null().or(organisation_chain_links::lower_id.ne(to)))
        .select(organisation_chain_links::id)
        .load(conn)?;
    let lower: Vec<ChainLinkId> = organisation_chain_links::table
        .filter(organisation_chain_links::lower_id.eq(from).and(organisation_chain_links::upper_id.ne(to)))
        .select(organisation_chain_links::id)
        .load(conn)?;
    let declared: Vec<ChainLinkId> = organisation_chain_links::table
        .filter(organisation_chain_links::declared_for.eq(from))
        .filter(organisation_chain_links::id.eq_any(upper.iter().chain(&lower)))
        .select(organisation_chain_links::id)
        .load(conn)?;
    for (side, links) in [(LinkSide::Upper, upper), (LinkSide::Lower, lower), (LinkSide::Declarer, declared)] {
        for link in links {
            set_side(conn, &link, side, (from, to))?;
            diesel::insert_into(organisation_merge_rows::table)
                .values((
                    organisation_merge_rows::merge_id.eq(&merge.id),
                    organisation_merge_rows::link_id.eq(&link),
                    organisation_merge_rows::side.eq(side),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// Takes the mark away, and moves back what moved, as long as it is still where it was moved to.
///
/// # Errors
/// A database error.
pub fn unmark(conn: &mut AnyConnection, merge: &Merge) -> QueryResult<()> {
    diesel::update(organisations::table.find(&merge.merged_id))
        .set(organisations::merged_into.eq(None::<OrganisationId>))
        .execute(conn)?;
    let rows: Vec<(ChainLinkId, LinkSide)> = organisation_merge_rows::table
        .filter(organisation_merge_rows::merge_id.eq(&merge.id))
        .select((organisation_merge_rows::link_id, organisation_merge_rows::side))
        .load(conn)?;
    for (link, side) in rows {
        set_side(conn, &link, side, (&merge.survivor_id, &merge.merged_id))?;
    }
    Ok(())
}

fn set_side(
    conn: &mut AnyConnection,
    link: &ChainLinkId,
    side: LinkSide,
    (from, to): (&OrganisationId, &OrganisationId),
) -> QueryResult<()> {
    let next = organisation_chain_links::version.eq(organisation_chain_links::version + 1);
    let row = organisation_chain_links::table.find(link);
    match side {
        LinkSide::Upper => diesel::update(row.filter(organisation_chain_links::upper_id.eq(from)))
            .set((organisation_chain_links::upper_id.eq(to), next))
            .execute(conn),
        LinkSide::Lower => diesel::update(row.filter(organisation_chain_links::lower_id.eq(from)))
            .set((organisation_chain_links::lower_id.eq(Some(to)), next))
            .execute(conn),
        LinkSide::Declarer => diesel::update(row.filter(organisation_chain_links::declared_for.eq(from)))
            .set((organisation_chain_links::declared_for.eq(to), next))
            .execute(conn),
    }
    .map(|_| ())
}

/// The organisations of which a number is, whatever the scheme and country; `folded` as `fold::fold_number` gives it.
///
/// # Errors
/// A database error.
pub fn list_numbered(conn: &mut AnyConnection, folded: &str) -> QueryResult<Vec<OrganisationId>> {
    organisation_identifiers::table
        .filter(organisation_identifiers::folded.eq(folded))
        .order(organisation_identifiers::organisation_id)
        .select(organisation_identifiers::organisation_id)
        .distinct()
        .load(conn)
}

/// Records that are probably the same organisation, with what they share; those that are part of another are left out.
///
/// # Errors
/// A database error.
pub fn list_twins(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<(OrganisationId, Vec<Likeness>)>> {
    let numbers: Vec<String> = organisation_identifiers::table
        .filter(organisation_identifiers::organisation_id.eq(id))
        .select(organisation_identifiers::folded)
        .load(conn)?;
    let names: Vec<String> = organisation_names::table
        .filter(organisation_names::organisation_id.eq(id))
        .select(organisation_names::search_text)
        .load(conn)?;
    let channels: Vec<String> = organisation_channels::table
        .filter(organisation_channels::organisation_id.eq(id))
        .select(organisation_channels::value)
        .load(conn)?;
    let by_number: Vec<OrganisationId> = organisation_identifiers::table
        .filter(organisation_identifiers::folded.eq_any(numbers))
        .select(organisation_identifiers::organisation_id)
        .load(conn)?;
    let by_name: Vec<OrganisationId> = organisation_names::table
        .filter(organisation_names::search_text.eq_any(names).and(organisation_names::search_text.ne("")))
        .select(organisation_names::organisation_id)
        .load(conn)?;
    let by_channel: Vec<OrganisationId> = organisation_channels::table
        .filter(organisation_channels::value.eq_any(channels))
        .select(organisation_channels::organisation_id)
        .load(conn)?;
    let found = [(Likeness::Number, by_number), (Likeness::Name, by_name), (Likeness::Channel, by_channel)].into_iter();
    let mut twins: Vec<(OrganisationId, Vec<Likeness>)> = Vec::new();
    for (likeness, others) in found {
        for other in others.into_iter().filter(|other| other != id) {
            match twins.iter_mut().find(|(known, _)| *known == other) {
                Some((_, shared)) if shared.contains(&likeness) => {}
                Some((_, shared)) => shared.push(likeness),
                None => twins.push((other, vec![likeness])),
            }
        }
    }
    let others: Vec<OrganisationId> = twins.iter().map(|(other, _)| other.clone()).collect();
    let apart: Vec<OrganisationId> = organisations::table
        .filter(organisations::id.eq_any(others).and(organisations::merged_into.is_null()))
        .select(organisations::id)
        .load(conn)?;
    twins.retain(|(other, _)| apart.contains(other));
    Ok(twins)
}
