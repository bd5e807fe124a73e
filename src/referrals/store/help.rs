//! The directory of help: lines and tests are inserted, never changed; the database refuses it.

use crate::base::{AccountId, Country, HelpLineId, HelpTestId, Labels, Language, Reliability, Role, Source, When};
use crate::db::AnyConnection;
use crate::db::schema::{help_lines, help_retirements, help_tests};
use crate::referrals::rules::{HelpBook, HelpKind, HelpLine, HelpTest, HelpTexts, KeptLine, TestOutcome};
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::HashSet;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = help_lines)]
struct LineRow {
    id: HelpLineId,
    reference: String,
    country: Country,
    kind: HelpKind,
    position: i32,
    number: String,
    languages: String,
    name: String,
    purpose: String,
    serves: String,
    hours: String,
    authority: String,
    citation: String,
    address: Option<String>,
    reliability: Reliability,
    last_checked_on: NaiveDate,
    replaces: Option<HelpLineId>,
    entered_by: Option<AccountId>,
    entered_at: When,
}

impl LineRow {
    fn of(kept: &KeptLine) -> Self {
        let line = &kept.line;
        let codes: Vec<&str> = line.languages.iter().map(|language| language.code()).collect();
        Self {
            id: line.id.clone(),
            reference: line.reference.clone(),
            country: line.country,
            kind: line.kind,
            position: line.position,
            number: line.number.clone(),
            languages: codes.join(" "),
            name: line.texts.name.to_json(),
            purpose: line.texts.purpose.to_json(),
            serves: line.texts.serves.to_json(),
            hours: line.texts.hours.to_json(),
            authority: line.source.authority.clone(),
            citation: line.source.citation.clone(),
            address: line.source.address.clone(),
            reliability: line.source.reliability,
            last_checked_on: line.source.last_checked,
            replaces: kept.replaces.clone(),
            entered_by: kept.entered_by.clone(),
            entered_at: kept.entered_at,
        }
    }

    fn into_kept(self, retired: &HashSet<HelpLineId>) -> QueryResult<KeptLine> {
        let broken = || {
            diesel::result::Error::DeserializationError(format!("a stored line is broken: {}", self.reference).into())
        };
        let read = |text: &str| Labels::from_json(text).ok_or_else(broken);
        let texts = HelpTexts {
            name: read(&self.name)?,
            purpose: read(&self.purpose)?,
            serves: read(&self.serves)?,
            hours: read(&self.hours)?,
        };
        let is_retired = retired.contains(&self.id);
        let line = HelpLine {
            id: self.id,
            reference: self.reference,
            country: self.country,
            kind: self.kind,
            position: self.position,
            number: self.number,
            languages: self.languages.split(' ').filter_map(Language::parse).collect(),
            texts,
            source: Source {
                authority: self.authority,
                citation: self.citation,
                address: self.address,
                reliability: self.reliability,
                last_checked: self.last_checked_on,
            },
        };
        Ok(KeptLine {
            line,
            replaces: self.replaces,
            entered_by: self.entered_by,
            entered_at: self.entered_at,
            is_retired,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = help_tests)]
struct TestRow {
    id: HelpTestId,
    line_id: HelpLineId,
    outcome: TestOutcome,
    language: Option<Language>,
    tested_on: NaiveDate,
    role: Role,
    entered_at: When,
}

/// Every line that was ever entered, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<KeptLine>> {
    let retired: HashSet<HelpLineId> =
        help_retirements::table.select(help_retirements::line_id).load::<HelpLineId>(conn)?.into_iter().collect();
    let rows = help_lines::table
        .order((help_lines::entered_at, help_lines::id))
        .select(LineRow::as_select())
        .load::<LineRow>(conn)?;
    rows.into_iter().map(|row| row.into_kept(&retired)).collect()
}

/// The whole directory with its tests.
///
/// # Errors
/// A database error.
pub fn load_book(conn: &mut AnyConnection) -> QueryResult<HelpBook> {
    let rows = help_tests::table
        .order((help_tests::tested_on, help_tests::id))
        .select(TestRow::as_select())
        .load::<TestRow>(conn)?;
    let test = |row: TestRow| HelpTest {
        id: row.id,
        line: row.line_id,
        outcome: row.outcome,
        language: row.language,
        on: row.tested_on,
        role: row.role,
    };
    Ok(HelpBook::of(list(conn)?, rows.into_iter().map(test).collect()))
}

/// Keeps a new line.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, kept: &KeptLine) -> QueryResult<()> {
    diesel::insert_into(help_lines::table).values(&LineRow::of(kept)).execute(conn).map(|_| ())
}

/// Keeps a test.
///
/// # Errors
/// A database error.
pub fn insert_test(conn: &mut AnyConnection, test: &HelpTest, now: When) -> QueryResult<()> {
    let row = TestRow {
        id: test.id.clone(),
        line_id: test.line.clone(),
        outcome: test.outcome,
        language: test.language,
        tested_on: test.on,
        role: test.role,
        entered_at: now,
    };
    diesel::insert_into(help_tests::table).values(&row).execute(conn).map(|_| ())
}

/// Retires a line.
///
/// # Errors
/// A database error.
pub fn retire(
    conn: &mut AnyConnection,
    id: &HelpLineId,
    reason: &str,
    by: Option<&AccountId>,
    now: When,
) -> QueryResult<()> {
    diesel::insert_into(help_retirements::table)
        .values((
            help_retirements::line_id.eq(id),
            help_retirements::reason.eq(reason),
            help_retirements::retired_by.eq(by),
            help_retirements::retired_at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}
