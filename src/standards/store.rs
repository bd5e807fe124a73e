//! The only writer of `standards`, `principles`, `criteria` and `standard_texts`.

use super::published::{Published, Texts};
use super::rules::{Criterion, Principle, Standard, StandardKind};
use crate::base::{CriterionId, Language, StandardId};
use crate::db::AnyConnection;
use crate::db::schema::{criteria, principles, standard_texts, standards};
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::HashMap;

/// The newest version of a standard that is in force on a day.
///
/// # Errors
/// A database error.
pub fn find_in_force(conn: &mut AnyConnection, kind: StandardKind, on: NaiveDate) -> QueryResult<Option<StandardId>> {
    standards::table
        .filter(standards::kind.eq(kind).and(standards::effective_from.le(on)))
        .filter(standards::effective_until.is_null().or(standards::effective_until.ge(on)))
        .order(standards::version.desc())
        .select(standards::id)
        .first(conn)
        .optional()
}

/// A standard in a language (English where a text is missing); an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &StandardId, language: Language) -> QueryResult<Standard> {
    let (kind, version): (StandardKind, i32) =
        standards::table.find(id).select((standards::kind, standards::version)).first(conn)?;
    let rows: Vec<(String, String, Language, String)> = standard_texts::table
        .filter(standard_texts::standard_id.eq(id).and(standard_texts::language.eq_any([language, Language::En])))
        .select((standard_texts::code, standard_texts::part, standard_texts::language, standard_texts::text))
        .load(conn)?;
    let mut texts: HashMap<(String, String), String> = HashMap::new();
    for (code, part, its, text) in rows {
        let slot = texts.entry((code, part)).or_default();
        if its == language || slot.is_empty() {
            *slot = text;
        }
    }
    let mut text = |code: &str, part: &str| texts.remove(&(code.to_owned(), part.to_owned())).unwrap_or_default();
    let heads: Vec<String> = principles::table
        .filter(principles::standard_id.eq(id))
        .order(principles::position)
        .select(principles::code)
        .load(conn)?;
    let rows: Vec<(CriterionId, String, String, bool, bool)> = criteria::table
        .filter(criteria::standard_id.eq(id))
        .order(criteria::position)
        .select((
            criteria::id,
            criteria::principle_code,
            criteria::code,
            criteria::is_critical,
            criteria::may_be_not_applicable,
        ))
        .load(conn)?;
    let mut found: Vec<Principle> = heads
        .into_iter()
        .map(|code| Principle { title: text(&code, "title"), plain: text(&code, "plain"), criteria: Vec::new(), code })
        .collect();
    for (id, principle, code, is_critical, may_be_not_applicable) in rows {
        let (wording, evidence) = (text(&code, "wording"), text(&code, "evidence"));
        if let Some(principle) = found.iter_mut().find(|found| found.code == principle) {
            principle.criteria.push(Criterion { id, code, is_critical, may_be_not_applicable, wording, evidence });
        }
    }
    let (title, summary) = (text("", "title"), text("", "summary"));
    Ok(Standard { id: id.clone(), kind, version, title, summary, principles: found })
}

/// The first day of a version; an error if there is none.
///
/// # Errors
/// A database error.
pub fn in_force_since(conn: &mut AnyConnection, id: &StandardId) -> QueryResult<NaiveDate> {
    standards::table.find(id).select(standards::effective_from).first(conn)
}

/// The first day of the next version that is in force on a day, if there is one: the transition from the older one has
/// begun.
///
/// # Errors
/// A database error.
pub fn find_successor(conn: &mut AnyConnection, id: &StandardId, on: NaiveDate) -> QueryResult<Option<NaiveDate>> {
    let (kind, version): (StandardKind, i32) =
        standards::table.find(id).select((standards::kind, standards::version)).first(conn)?;
    standards::table
        .filter(standards::kind.eq(kind).and(standards::version.gt(version)))
        .filter(standards::effective_from.le(on))
        .order(standards::version)
        .select(standards::effective_from)
        .first(conn)
        .optional()
}

/// Whether this version is stored already.
///
/// # Errors
/// A database error.
pub fn is_stored(conn: &mut AnyConnection, kind: StandardKind, version: i32) -> QueryResult<bool> {
    let known: i64 = standards::table
        .filter(standards::kind.eq(kind).and(standards::version.eq(version)))
        .count()
        .get_result(conn)?;
    Ok(known > 0)
}

/// Stores a published version.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, published: &Published, digest: &str) -> QueryResult<StandardId> {
    let id = StandardId::new();
    diesel::insert_into(standards::table)
        .values((
            standards::id.eq(&id),
            standards::kind.eq(published.kind),
            standards::version.eq(published.version),
            standards::effective_from.eq(published.effective_from),
            standards::digest.eq(digest),
        ))
        .execute(conn)?;
    insert_texts(conn, &id, "", "title", &published.title)?;
    insert_texts(conn, &id, "", "summary", &published.summary)?;
    let mut place = 0;
    for (position, principle) in (1..).zip(&published.principles) {
        diesel::insert_into(principles::table)
            .values((
                principles::standard_id.eq(&id),
                principles::code.eq(&principle.code),
                principles::position.eq(position),
            ))
            .execute(conn)?;
        insert_texts(conn, &id, &principle.code, "title", &principle.title)?;
        insert_texts(conn, &id, &principle.code, "plain", &principle.plain)?;
        for criterion in &principle.criteria {
            place += 1;
            diesel::insert_into(criteria::table)
                .values((
                    criteria::id.eq(CriterionId::new()),
                    criteria::standard_id.eq(&id),
                    criteria::principle_code.eq(&principle.code),
                    criteria::code.eq(&criterion.code),
                    criteria::is_critical.eq(criterion.critical),
                    criteria::may_be_not_applicable.eq(criterion.not_applicable_allowed),
                    criteria::position.eq(place),
                ))
                .execute(conn)?;
            insert_texts(conn, &id, &criterion.code, "wording", &criterion.wording)?;
            insert_texts(conn, &id, &criterion.code, "evidence", &criterion.evidence)?;
        }
    }
    Ok(id)
}

fn insert_texts(conn: &mut AnyConnection, id: &StandardId, code: &str, part: &str, texts: &Texts) -> QueryResult<()> {
    for (language, text) in texts {
        diesel::insert_into(standard_texts::table)
            .values((
                standard_texts::standard_id.eq(id),
                standard_texts::code.eq(code),
                standard_texts::part.eq(part),
                standard_texts::language.eq(language),
                standard_texts::text.eq(text),
            ))
            .execute(conn)?;
    }
    Ok(())
}
