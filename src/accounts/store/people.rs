//! Accounts and roles as they are kept.

use crate::base::{AccountId, EmailAddress, Language, Role};
use crate::db::AnyConnection;
use crate::db::schema::{account_roles, accounts};
use diesel::prelude::*;

/// A person whom letters reach and pages name.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// The name as the person wrote it.
    pub name: String,
    /// The address.
    pub email: EmailAddress,
    /// The language of letters.
    pub language: Language,
}

/// A person; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &AccountId) -> QueryResult<Person> {
    accounts::table.find(id).select((accounts::id, accounts::name, accounts::email, accounts::language)).first(conn)
}

/// Everybody who holds a role and is not disabled, by name.
///
/// # Errors
/// A database error.
pub fn list_with_role(conn: &mut AnyConnection, role: Role) -> QueryResult<Vec<Person>> {
    account_roles::table
        .inner_join(accounts::table)
        .filter(account_roles::role.eq(role).and(accounts::disabled_at.is_null()))
        .order((accounts::name, accounts::id))
        .select((accounts::id, accounts::name, accounts::email, accounts::language))
        .load(conn)
}
