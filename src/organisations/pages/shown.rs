//! How an organisation is named in lists: its name for the reader and the language of that name.

use crate::base::{Language, OrganisationId};
use crate::db::AnyConnection;
use crate::i18n::Words;
use crate::organisations::rules::name_for;
use crate::organisations::store::{self, Facts, OrganisationRow};
use diesel::QueryResult;

/// An organisation in a list.
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) lang: &'static str,
    pub(super) kind: String,
    pub(super) country: String,
}

impl Shown {
    /// Loads what a list shows of an organisation.
    pub(super) fn load(conn: &mut AnyConnection, id: &OrganisationId, l: &Words) -> QueryResult<Self> {
        let row = store::load(conn, id)?;
        let names = store::list_names(conn, id)?;
        let name = name_for(&names, l.language());
        Ok(Self {
            name: name.map_or_else(|| id.to_string(), |name| name.text.clone()),
            lang: name.map_or("", |name| name.language.code()),
            kind: l.t(row.kind.key()).to_string(),
            country: l.country(row.country),
        })
    }
}

/// The heading of an organisation's page: its name, the names beside it, its kind and country.
pub(super) struct Heading {
    pub(super) name: String,
    pub(super) lang: &'static str,
    pub(super) others: Vec<(String, &'static str)>,
    pub(super) about: String,
}

impl Heading {
    /// The heading for a reader.
    pub(super) fn of(facts: &Facts, l: &Words) -> Self {
        let first = name_for(&facts.names, l.language());
        let others = facts.names.iter().filter(|name| Some(*name) != first).take(3);
        Self {
            name: facts.name(l.language()).to_owned(),
            lang: first.map_or("", |name| name.language.code()),
            others: others.map(|name| (name.text.clone(), name.language.code())).collect(),
            about: about(&facts.row, l),
        }
    }
}

fn about(row: &OrganisationRow, l: &Words) -> String {
    format!("{}, {}", l.t(row.kind.key()), l.country(row.country))
}

/// The languages a text of an organisation can be in, as choices.
pub(super) fn language_choices(l: &Words, chosen: &str) -> Vec<crate::web::Choice> {
    Language::ALL
        .iter()
        .map(|&language| crate::web::Choice::new(language.code(), l.language_name(language)).chosen(chosen))
        .collect()
}

/// The countries this registry serves, as choices.
pub(super) fn country_choices(l: &Words, chosen: &str) -> Vec<crate::web::Choice> {
    crate::base::Country::SERVED
        .iter()
        .map(|&country| crate::web::Choice::new(country.code(), l.country(country)).chosen(chosen))
        .collect()
}
