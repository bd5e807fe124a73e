//! The outbox: the only writer of its table.

use super::{Envelope, Field, Notice};
use crate::base::{EmailAddress, Language, MessageId, When};
use crate::db::AnyConnection;
use crate::db::schema::outbox;
use crate::error::{AppError, AppResult};
use chrono::Duration;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long a process may take over a letter before another one tries.
const CLAIM_MINUTES: i64 = 5;
/// How often a letter is tried before it is given up: with growing pauses, about two days.
const MOST_ATTEMPTS: i32 = 14;

/// A letter that waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its id, which becomes its Message-ID.
    pub id: MessageId,
    /// To whom.
    pub to: EmailAddress,
    /// In which language.
    pub language: Language,
    /// About what.
    pub notice: Notice,
    /// Its values.
    pub fields: BTreeMap<String, Field>,
    /// Where its link leads.
    pub path: Option<String>,
    /// How often it was tried.
    pub attempts: i32,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    fields: BTreeMap<String, Field>,
    path: Option<String>,
}

/// Puts a letter into the outbox, in the transaction of the action that causes it.
///
/// # Errors
/// A database error.
pub fn enqueue(conn: &mut AnyConnection, envelope: &Envelope, now: When) -> AppResult<()> {
    let fields = envelope.fields.iter().map(|(name, field)| ((*name).to_owned(), field.clone())).collect();
    let kept = Kept { fields, path: envelope.path.clone() };
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(MessageId::beside(now)),
            outbox::to_address.eq(&envelope.to),
            outbox::language.eq(envelope.language),
            outbox::notice.eq(envelope.notice),
            outbox::fields.eq(serde_json::to_string(&kept).map_err(AppError::internal)?),
            outbox::created_at.eq(now),
            outbox::attempts.eq(0),
            outbox::retry_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Claims the next letter to send, so that no other process sends it too.
///
/// # Errors
/// A database error.
pub fn claim_next(conn: &mut AnyConnection, now: When) -> AppResult<Option<Waiting>> {
    type Row = (MessageId, EmailAddress, Language, Notice, String, i32);
    let row: Option<Row> = outbox::table
        .filter(outbox::sent_at.is_null().and(outbox::given_up_at.is_null()).and(outbox::retry_at.le(now)))
        .filter(outbox::claimed_until.is_null().or(outbox::claimed_until.lt(now)))
        .order((outbox::retry_at, outbox::id))
        .select((outbox::id, outbox::to_address, outbox::language, outbox::notice, outbox::fields, outbox::attempts))
        .first(conn)
        .optional()?;
    let Some((id, to, language, notice, fields, attempts)) = row else { return Ok(None) };
    diesel::update(outbox::table.find(&id))
        .set((outbox::claimed_until.eq(now + Duration::minutes(CLAIM_MINUTES)), outbox::attempts.eq(attempts + 1)))
        .execute(conn)?;
    let kept: Kept = serde_json::from_str(&fields).map_err(AppError::internal)?;
    Ok(Some(Waiting { id, to, language, notice, fields: kept.fields, path: kept.path, attempts: attempts + 1 }))
}

/// Marks a letter as sent.
///
/// # Errors
/// A database error.
pub fn mark_sent(conn: &mut AnyConnection, id: &MessageId, now: When) -> QueryResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::sent_at.eq(now), outbox::claimed_until.eq(None::<When>), outbox::fields.eq("{}")))
        .execute(conn)
        .map(|_| ())
}

/// Gives a letter up for good.
///
/// # Errors
/// A database error.
pub fn mark_given_up(conn: &mut AnyConnection, id: &MessageId, error: &str, now: When) -> QueryResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::given_up_at.eq(now), outbox::last_error.eq(short(error)), outbox::claimed_until.eq(None::<When>)))
        .execute(conn)
        .map(|_| ())
}

/// Puts a letter back with a growing pause (1, 2, 4 … minutes, at most 6 hours); after the last try it is given up.
///
/// # Errors
/// A database error.
pub fn put_back(conn: &mut AnyConnection, letter: &Waiting, error: &str, now: When) -> QueryResult<()> {
    if letter.attempts >= MOST_ATTEMPTS {
        return mark_given_up(conn, &letter.id, error, now);
    }
    let minutes = (1_i64 << letter.attempts.clamp(1, 10).saturating_sub(1)).min(360);
    diesel::update(outbox::table.find(&letter.id))
        .set((
            outbox::retry_at.eq(now + Duration::minutes(minutes)),
            outbox::last_error.eq(short(error)),
            outbox::claimed_until.eq(None::<When>),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Since when the oldest unsent letter waits.
///
/// # Errors
/// A database error.
pub fn oldest_waiting(conn: &mut AnyConnection) -> QueryResult<Option<When>> {
    outbox::table
        .filter(outbox::sent_at.is_null().and(outbox::given_up_at.is_null()))
        .order(outbox::created_at)
        .select(outbox::created_at)
        .first(conn)
        .optional()
}

fn short(error: &str) -> String {
    error.chars().take(300).collect()
}
