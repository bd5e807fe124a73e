//! The access table: who may use which route. A route without a line is closed.

use crate::base::Role;
use std::collections::HashMap;

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody; the page knows nobody, sets no cookie and may be cached.
    Public,
    /// Everybody, but the page may know who is signed in: sign-in, registration, one-time links.
    Open,
    /// Whoever holds the token that stands in the address, and nobody is asked who that is. A post may come from any site:
    /// no cookie is read, and a site that does not know the token can do nothing. Only for what a mail program posts for
    /// its reader (RFC 8058).
    Holder,
    /// Whoever is signed in. The action decides what of it is theirs.
    SignedIn,
    /// Whoever belongs to the organisation the record belongs to; the action answers 404 to all others.
    Member,
    /// Whoever speaks for a partner (NGO, union); to everybody else the page does not exist. The action answers 404 for what
    /// another partner filed.
    Partner,
    /// Staff who hold one of these roles.
    Staff(&'static [Role]),
}

/// One line of the access table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// `GET` (which answers `HEAD` too) or `POST`.
    pub method: &'static str,
    /// The route's pattern as it is mounted, such as `/{lang}/register/{id}`.
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
}

impl Access {
    /// A page.
    pub const fn get(path: &'static str, who: Who) -> Self {
        Self { method: "GET", path, who }
    }

    /// A form.
    pub const fn post(path: &'static str, who: Who) -> Self {
        Self { method: "POST", path, who }
    }
}

/// All lines, by method and pattern.
#[derive(Clone, Debug, Default)]
pub struct AccessTable {
    lines: HashMap<(&'static str, &'static str), Who>,
}

impl AccessTable {
    /// Gathers the lines of every slice.
    pub fn of(lists: &[&[Access]]) -> Self {
        let lines = lists.iter().flat_map(|list| list.iter());
        Self { lines: lines.map(|line| ((line.method, line.path), line.who)).collect() }
    }

    /// Who may use a route; `None` means nobody.
    pub fn who(&self, method: &str, pattern: &str) -> Option<Who> {
        let method = if method == "HEAD" { "GET" } else { method };
        self.lines.get(&(method, pattern)).copied()
    }

    /// Every line, for the tests that compare them with the routes and try each.
    pub fn lines(&self) -> impl Iterator<Item = Access> + '_ {
        self.lines.iter().map(|(&(method, path), &who)| Access { method, path, who })
    }
}
