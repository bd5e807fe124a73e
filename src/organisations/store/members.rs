//! Who belongs to an organisation.

use crate::accounts::rules::Person;
use crate::base::{AccountId, EmailAddress, Language, MemberRole, MembershipId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, memberships};
use crate::organisations::rules::Member;
use diesel::prelude::*;

/// Everybody who belongs to an organisation, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Member>> {
    type Row = ((AccountId, String, EmailAddress, Language), MemberRole, When);
    let rows: Vec<Row> = memberships::table
        .inner_join(accounts::table)
        .filter(memberships::organisation_id.eq(organisation))
        .order((memberships::created_at, memberships::id))
        .select((
            (accounts::id, accounts::name, accounts::email, accounts::language),
            memberships::role,
            memberships::created_at,
        ))
        .load(conn)?;
    let member = |((id, name, email, language), role, since)| Member {
        person: Person { id, name, email, language },
        role,
        since,
    };
    Ok(rows.into_iter().map(member).collect())
}

/// Gives somebody a place in an organisation.
///
/// # Errors
/// A database error.
pub fn insert(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    account: &AccountId,
    role: MemberRole,
    now: When,
) -> QueryResult<()> {
    diesel::insert_into(memberships::table)
        .values((
            memberships::id.eq(MembershipId::new()),
            memberships::organisation_id.eq(organisation),
            memberships::account_id.eq(account),
            memberships::role.eq(role),
            memberships::created_at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Changes what somebody may do in an organisation.
///
/// # Errors
/// A database error.
pub fn set_role(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    account: &AccountId,
    role: MemberRole,
) -> QueryResult<()> {
    let place = memberships::table
        .filter(memberships::organisation_id.eq(organisation).and(memberships::account_id.eq(account)));
    diesel::update(place).set(memberships::role.eq(role)).execute(conn).map(|_| ())
}

/// Takes somebody's place in an organisation away.
///
/// # Errors
/// A database error.
pub fn remove(conn: &mut AnyConnection, organisation: &OrganisationId, account: &AccountId) -> QueryResult<()> {
    let place = memberships::table
        .filter(memberships::organisation_id.eq(organisation).and(memberships::account_id.eq(account)));
    diesel::delete(place).execute(conn).map(|_| ())
}
