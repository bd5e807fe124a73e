//! What is known beside the organisations.

use crate::base::{CriterionId, Language, StandardId};
use crate::corridors;
use crate::db::AnyConnection;
use crate::db::schema::{criteria, standard_texts, standards};
use crate::fees::rules::{Books, Labels};
use crate::fees::store::rules::load_books;
use crate::referrals;
use crate::register::snapshot::Shelf;
use crate::standards::rules::StandardKind;
use diesel::prelude::*;
use std::collections::HashMap;

/// Law, rates, standards and the wording of their criteria.
pub(super) fn load(conn: &mut AnyConnection) -> QueryResult<Shelf> {
    let rows: Vec<(StandardId, StandardKind, i32)> =
        standards::table.select((standards::id, standards::kind, standards::version)).load(conn)?;
    let Books { rules, rates } = load_books(conn)?;
    Ok(Shelf {
        rules,
        rates,
        corridors: corridors::store::facts::load_book(conn)?,
        help: referrals::store::help::load_book(conn)?,
        standards: rows.into_iter().map(|(id, kind, version)| (id, (kind, version))).collect(),
        criteria: wordings(conn)?,
    })
}

fn wordings(conn: &mut AnyConnection) -> QueryResult<HashMap<CriterionId, (String, Labels)>> {
    let texts: Vec<(StandardId, String, Language, String)> = standard_texts::table
        .filter(standard_texts::part.eq("wording"))
        .select((standard_texts::standard_id, standard_texts::code, standard_texts::language, standard_texts::text))
        .load(conn)?;
    let mut by_code: HashMap<(StandardId, String), Vec<(Language, String)>> = HashMap::new();
    for (standard, code, language, text) in texts {
        by_code.entry((standard, code)).or_default().push((language, text));
    }
    let rows: Vec<(CriterionId, StandardId, String)> =
        criteria::table.select((criteria::id, criteria::standard_id, criteria::code)).load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, standard, code)| {
            let texts = by_code.remove(&(standard, code.clone())).unwrap_or_default();
            (id, (code, Labels::of(texts)))
        })
        .collect())
}
