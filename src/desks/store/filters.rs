//! Filters people keep: the only writer of `desk_filters`.

use crate::base::{AccountId, FilterId, When};
use crate::db::AnyConnection;
use crate::db::schema::desk_filters;
use diesel::prelude::*;

/// A filter of a list, kept under a name.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = desk_filters)]
pub struct Filter {
    /// Its id.
    pub id: FilterId,
    /// Whose.
    pub account_id: AccountId,
    /// What it is called.
    pub name: String,
    /// The query of the list's address, without `?`.
    pub query: String,
    /// Since when.
    pub created_at: When,
}

/// A person's filters, by name.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Vec<Filter>> {
    desk_filters::table
        .filter(desk_filters::account_id.eq(account))
        .order((desk_filters::name, desk_filters::id))
        .select(Filter::as_select())
        .load(conn)
}

/// Keeps a filter; one of the same name is replaced.
///
/// # Errors
/// A database error.
pub fn keep(conn: &mut AnyConnection, filter: &Filter) -> QueryResult<()> {
    let same = desk_filters::account_id.eq(&filter.account_id).and(desk_filters::name.eq(&filter.name));
    diesel::delete(desk_filters::table.filter(same)).execute(conn)?;
    diesel::insert_into(desk_filters::table).values(filter).execute(conn).map(|_| ())
}

/// Drops a person's own filter; `false` if there is none.
///
/// # Errors
/// A database error.
pub fn drop_own(conn: &mut AnyConnection, account: &AccountId, id: &FilterId) -> QueryResult<bool> {
    let own = desk_filters::table.filter(desk_filters::id.eq(id).and(desk_filters::account_id.eq(account)));
    diesel::delete(own).execute(conn).map(|gone| gone > 0)
}
