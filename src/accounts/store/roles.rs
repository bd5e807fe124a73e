//! Who holds which role.

use crate::base::{AccountId, Role, When};
use crate::db::AnyConnection;
use crate::db::schema::{account_roles, accounts};
use diesel::prelude::*;

/// The roles of a person.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Vec<Role>> {
    account_roles::table
        .filter(account_roles::account_id.eq(account))
        .order(account_roles::role)
        .select(account_roles::role)
        .load(conn)
}

/// Every role anybody holds.
///
/// # Errors
/// A database error.
pub fn list_all(conn: &mut AnyConnection) -> QueryResult<Vec<(AccountId, Role)>> {
    account_roles::table
        .order((account_roles::account_id, account_roles::role))
        .select((account_roles::account_id, account_roles::role))
        .load(conn)
}

/// How many people hold a role, can sign in and are not shut out.
///
/// # Errors
/// A database error.
pub fn count_active(conn: &mut AnyConnection, role: Role) -> QueryResult<i64> {
    account_roles::table
        .inner_join(accounts::table)
        .filter(account_roles::role.eq(role))
        .filter(accounts::disabled_at.is_null().and(accounts::confirmed_at.is_not_null()))
        .count()
        .get_result(conn)
}

/// Gives a person one role more; nothing happens if it is held already.
///
/// # Errors
/// A database error.
pub fn give(
    conn: &mut AnyConnection,
    account: &AccountId,
    role: Role,
    by: Option<&AccountId>,
    now: When,
) -> QueryResult<()> {
    if list(conn, account)?.contains(&role) {
        return Ok(());
    }
    diesel::insert_into(account_roles::table)
        .values((
            account_roles::account_id.eq(account),
            account_roles::role.eq(role),
            account_roles::given_at.eq(now),
            account_roles::given_by.eq(by),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Takes a role from a person.
///
/// # Errors
/// A database error.
pub fn take(conn: &mut AnyConnection, account: &AccountId, role: Role) -> QueryResult<()> {
    diesel::delete(account_roles::table.find((account, role))).execute(conn).map(|_| ())
}
