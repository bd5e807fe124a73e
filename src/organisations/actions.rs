//! What people do with organisations.

use crate::accounts::store::sessions::actor_of;
use crate::base::{AccountId, MemberRole, MembershipId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::memberships;
use crate::error::AppResult;
use crate::history::{self, Entry};
use diesel::prelude::*;

/// Gives somebody who accepted an invitation a place in an organisation; whoever has one keeps it.
///
/// # Errors
/// A database error.
pub fn accept_invitation(
    conn: &mut AnyConnection,
    account: &AccountId,
    organisation: &OrganisationId,
    role: MemberRole,
    now: When,
) -> AppResult<()> {
    let actor = actor_of(conn, account)?;
    if actor.is_member(organisation) {
        return Ok(());
    }
    diesel::insert_into(memberships::table)
        .values((
            memberships::id.eq(MembershipId::new()),
            memberships::organisation_id.eq(organisation),
            memberships::account_id.eq(account),
            memberships::role.eq(role),
            memberships::created_at.eq(now),
        ))
        .execute(conn)?;
    let actor = actor_of(conn, account)?;
    let entry = Entry::about("member_joined", "organisation", organisation.as_str()).of(organisation).to(role.as_str());
    history::append(conn, &actor, &entry, now)
}
