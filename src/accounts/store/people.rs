//! Accounts as they are kept.

use crate::accounts::rules::Person;
use crate::base::{AccountId, EmailAddress, Language, Role, When};
use crate::db::AnyConnection;
use crate::db::schema::{account_roles, accounts};
use crate::error::{AppError, AppResult};
use diesel::prelude::*;

/// An account with all it holds.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The address.
    pub email: EmailAddress,
    /// The name as the person wrote it.
    pub name: String,
    /// The language of letters.
    pub language: Language,
    /// The hash of the password; nobody has chosen one yet where it is missing.
    pub password_hash: Option<String>,
    /// When the address was shown to be the person's.
    pub confirmed_at: Option<When>,
    /// When the account was shut.
    pub disabled_at: Option<When>,
    /// When it was made.
    pub created_at: When,
    /// For saving.
    pub version: i32,
}

impl Account {
    /// The person as other slices see one.
    pub fn person(&self) -> Person {
        Person { id: self.id.clone(), name: self.name.clone(), email: self.email.clone(), language: self.language }
    }

    /// The hash to sign in with: none where the address is not confirmed or the account is shut.
    pub fn usable_hash(&self) -> Option<String> {
        let usable = self.confirmed_at.is_some() && self.disabled_at.is_none();
        self.password_hash.clone().filter(|_| usable)
    }
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

/// A whole account; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_account(conn: &mut AnyConnection, id: &AccountId) -> QueryResult<Account> {
    accounts::table.find(id).select(Account::as_select()).first(conn)
}

/// The account of an address.
///
/// # Errors
/// A database error.
pub fn find_by_email(conn: &mut AnyConnection, email: &EmailAddress) -> QueryResult<Option<Account>> {
    accounts::table.filter(accounts::email.eq(email)).select(Account::as_select()).first(conn).optional()
}

/// Everybody, by name.
///
/// # Errors
/// A database error.
pub fn list_accounts(conn: &mut AnyConnection) -> QueryResult<Vec<Account>> {
    accounts::table.order((accounts::name, accounts::id)).select(Account::as_select()).load(conn)
}

/// Makes an account.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, account: &Account) -> QueryResult<()> {
    diesel::insert_into(accounts::table).values(account).execute(conn).map(|_| ())
}

/// Saves everything of an account but its id and the day it was made.
///
/// # Errors
/// `Stale` if somebody saved it since it was loaded, or a database error.
pub fn save(conn: &mut AnyConnection, account: &Account) -> AppResult<()> {
    let rows =
        diesel::update(accounts::table.filter(accounts::id.eq(&account.id).and(accounts::version.eq(account.version))))
            .set((
                accounts::email.eq(&account.email),
                accounts::name.eq(&account.name),
                accounts::language.eq(account.language),
                accounts::password_hash.eq(&account.password_hash),
                accounts::confirmed_at.eq(account.confirmed_at),
                accounts::disabled_at.eq(account.disabled_at),
                accounts::version.eq(account.version + 1),
            ))
            .execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}
