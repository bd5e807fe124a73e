//! Interviews: what was said, under a number.

use crate::audits::rules::{Interview, InterviewLanguage, InterviewPlace, Sex, SignAnswer};
use crate::base::{AccountId, AuditId, Currency, HelperId, InterviewId, Money, SiteId, When};
use crate::db::AnyConnection;
use crate::db::schema::{audit_interview_answers, audit_interview_payments, audit_interviews};
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::referrals::rules::Indicator;
use chrono::NaiveDate;
use diesel::prelude::*;

/// An interview as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredInterview {
    /// Its id.
    pub id: InterviewId,
    /// Its number within the audit, from 1.
    pub number: i32,
    /// The name its device gave it.
    pub record: String,
    /// What was said.
    pub said: Interview,
    /// Who saved it last.
    pub saved_by: AccountId,
    /// When.
    pub saved_at: When,
    /// For saving.
    pub version: i32,
}

impl StoredInterview {
    /// Its number as it is spoken of: `W-03`.
    pub fn name(&self) -> String {
        format!("W-{:02}", self.number)
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = audit_interviews)]
struct Row {
    id: InterviewId,
    number: i32,
    record_key: String,
    held_on: Option<NaiveDate>,
    language: Option<InterviewLanguage>,
    helper_id: Option<HelperId>,
    sex: Option<Sex>,
    place: Option<InterviewPlace>,
    site_id: Option<SiteId>,
    first_wage_minor: Option<i64>,
    first_wage_currency: Option<Currency>,
    note: String,
    saved_by: AccountId,
    saved_at: When,
    version: i32,
}

impl Row {
    fn with_answers(self, conn: &mut AnyConnection) -> QueryResult<StoredInterview> {
        let answers: Vec<(Indicator, SignAnswer)> = audit_interview_answers::table
            .filter(audit_interview_answers::interview_id.eq(&self.id))
            .select((audit_interview_answers::indicator, audit_interview_answers::answer))
            .load(conn)?;
        let paid: Vec<(FeeCode, i64, Currency)> = audit_interview_payments::table
            .filter(audit_interview_payments::interview_id.eq(&self.id))
            .select((
                audit_interview_payments::fee_code,
                audit_interview_payments::amount_minor,
                audit_interview_payments::currency,
            ))
            .load(conn)?;
        let first_wage =
            self.first_wage_minor.zip(self.first_wage_currency).map(|(minor, currency)| Money::new(minor, currency));
        Ok(StoredInterview {
            id: self.id,
            number: self.number,
            record: self.record_key,
            said: Interview {
                held_on: self.held_on,
                language: self.language,
                helper: self.helper_id,
                sex: self.sex,
                place: self.place,
                site: self.site_id,
                first_wage,
                note: self.note,
                answers: answers.into_iter().collect(),
                paid: paid.into_iter().map(|(code, minor, currency)| (code, Money::new(minor, currency))).collect(),
            },
            saved_by: self.saved_by,
            saved_at: self.saved_at,
            version: self.version,
        })
    }
}

/// The interviews of an audit by their numbers.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<StoredInterview>> {
    let rows: Vec<Row> = audit_interviews::table
        .filter(audit_interviews::audit_id.eq(audit))
        .order(audit_interviews::number)
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| row.with_answers(conn)).collect()
}

/// One interview by its number.
///
/// # Errors
/// A database error.
pub fn find_by_number(conn: &mut AnyConnection, audit: &AuditId, number: i32) -> QueryResult<Option<StoredInterview>> {
    let row: Option<Row> = audit_interviews::table
        .filter(audit_interviews::audit_id.eq(audit).and(audit_interviews::number.eq(number)))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(|row| row.with_answers(conn)).transpose()
}

/// One interview by the name its device gave it.
///
/// # Errors
/// A database error.
pub fn find_by_record(conn: &mut AnyConnection, audit: &AuditId, record: &str) -> QueryResult<Option<StoredInterview>> {
    let row: Option<Row> = audit_interviews::table
        .filter(audit_interviews::audit_id.eq(audit).and(audit_interviews::record_key.eq(record)))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(|row| row.with_answers(conn)).transpose()
}

/// Writes a new interview under the next number of its audit.
///
/// # Errors
/// A database error.
pub fn insert(
    conn: &mut AnyConnection,
    audit: &AuditId,
    record: &str,
    said: &Interview,
    by: &AccountId,
    now: When,
) -> QueryResult<StoredInterview> {
    let last: Option<i32> = audit_interviews::table
        .filter(audit_interviews::audit_id.eq(audit))
        .select(diesel::dsl::max(audit_interviews::number))
        .first(conn)?;
    let stored = StoredInterview {
        id: InterviewId::new(),
        number: last.unwrap_or(0) + 1,
        record: record.to_owned(),
        said: said.clone(),
        saved_by: by.clone(),
        saved_at: now,
        version: 1,
    };
    diesel::insert_into(audit_interviews::table)
        .values((
            audit_interviews::id.eq(&stored.id),
            audit_interviews::audit_id.eq(audit),
            audit_interviews::number.eq(stored.number),
            audit_interviews::record_key.eq(record),
            audit_interviews::held_on.eq(said.held_on),
            audit_interviews::language.eq(said.language),
            audit_interviews::helper_id.eq(&said.helper),
            audit_interviews::sex.eq(said.sex),
            audit_interviews::place.eq(said.place),
            audit_interviews::site_id.eq(&said.site),
            audit_interviews::first_wage_minor.eq(said.first_wage.map(|wage| wage.minor)),
            audit_interviews::first_wage_currency.eq(said.first_wage.map(|wage| wage.currency)),
            audit_interviews::note.eq(&said.note),
            (audit_interviews::saved_by.eq(by), audit_interviews::saved_at.eq(now), audit_interviews::version.eq(1)),
        ))
        .execute(conn)?;
    write_answers(conn, &stored.id, said)?;
    Ok(stored)
}

/// Saves an interview over the version it was loaded with.
///
/// # Errors
/// `Stale` if it was saved since; a database error.
pub fn save(
    conn: &mut AnyConnection,
    stored: &StoredInterview,
    said: &Interview,
    by: &AccountId,
    now: When,
) -> AppResult<()> {
    let place = audit_interviews::table
        .filter(audit_interviews::id.eq(&stored.id).and(audit_interviews::version.eq(stored.version)));
    let changed = diesel::update(place)
        .set((
            audit_interviews::held_on.eq(said.held_on),
            audit_interviews::language.eq(said.language),
            audit_interviews::helper_id.eq(&said.helper),
            audit_interviews::sex.eq(said.sex),
            audit_interviews::place.eq(said.place),
            audit_interviews::site_id.eq(&said.site),
            audit_interviews::first_wage_minor.eq(said.first_wage.map(|wage| wage.minor)),
            audit_interviews::first_wage_currency.eq(said.first_wage.map(|wage| wage.currency)),
            audit_interviews::note.eq(&said.note),
            audit_interviews::saved_by.eq(by),
            audit_interviews::saved_at.eq(now),
            audit_interviews::version.eq(stored.version + 1),
        ))
        .execute(conn)?;
    if changed == 0 {
        return Err(AppError::Stale);
    }
    diesel::delete(audit_interview_answers::table.filter(audit_interview_answers::interview_id.eq(&stored.id)))
        .execute(conn)?;
    diesel::delete(audit_interview_payments::table.filter(audit_interview_payments::interview_id.eq(&stored.id)))
        .execute(conn)?;
    Ok(write_answers(conn, &stored.id, said)?)
}

fn write_answers(conn: &mut AnyConnection, id: &InterviewId, said: &Interview) -> QueryResult<()> {
    for (indicator, answer) in &said.answers {
        diesel::insert_into(audit_interview_answers::table)
            .values((
                audit_interview_answers::interview_id.eq(id),
                audit_interview_answers::indicator.eq(*indicator),
                audit_interview_answers::answer.eq(*answer),
            ))
            .execute(conn)?;
    }
    for (code, paid) in &said.paid {
        diesel::insert_into(audit_interview_payments::table)
            .values((
                audit_interview_payments::interview_id.eq(id),
                audit_interview_payments::fee_code.eq(*code),
                audit_interview_payments::amount_minor.eq(paid.minor),
                audit_interview_payments::currency.eq(paid.currency),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// In which audit an interview was held, and under which number; for tasks that point at it.
///
/// # Errors
/// A database error.
pub fn find_place(conn: &mut AnyConnection, id: &InterviewId) -> QueryResult<Option<(AuditId, i32)>> {
    audit_interviews::table
        .find(id)
        .select((audit_interviews::audit_id, audit_interviews::number))
        .first(conn)
        .optional()
}

/// How many interviews an audit has, complete or not.
///
/// # Errors
/// A database error.
pub fn count(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<i64> {
    audit_interviews::table.filter(audit_interviews::audit_id.eq(audit)).count().get_result(conn)
}
