//! The outbox: the only writer of its table.

use super::{Envelope, Field, Notice, Resting, Stoppable};
use crate::base::{EmailAddress, Language, MessageId, When};
use crate::db::AnyConnection;
use crate::db::schema::outbox;
use crate::error::{AppError, AppResult};
use crate::keys::ContactKeys;
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
    /// Where letters like it are ended, if they can be.
    pub stop: Option<String>,
    /// How often it was tried.
    pub attempts: i32,
    /// Whether its row tells the day alone: it follows at once on what a worker did.
    pub is_of_a_day: bool,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    fields: BTreeMap<String, Field>,
    path: Option<String>,
    /// To whom, in a sealed letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<EmailAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stop: Option<String>,
}

impl Kept {
    fn of(envelope: &Envelope) -> Self {
        let fields = envelope.fields.iter().map(|(name, field)| ((*name).to_owned(), field.clone())).collect();
        Self { fields, path: envelope.path.clone(), to: None, stop: None }
    }
}

/// Puts a letter into the outbox, in the transaction of the action that causes it. One that is written at the start of a
/// day tells no more than this day; it is sent at once, whatever the hour, since the day in Thailand begins before that
/// of its row.
///
/// # Errors
/// A database error.
pub fn enqueue(conn: &mut AnyConnection, envelope: &Envelope, now: When) -> AppResult<()> {
    let kept = Kept::of(envelope);
    let retry_at = if now.is_start_of_day() { now.plus_days(-1) } else { now };
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(MessageId::beside(now)),
            outbox::to_address.eq(&envelope.to),
            outbox::language.eq(envelope.language),
            outbox::notice.eq(envelope.notice),
            outbox::fields.eq(serde_json::to_string(&kept).map_err(AppError::internal)?),
            outbox::created_at.eq(now),
            outbox::attempts.eq(0),
            outbox::retry_at.eq(retry_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Puts a letter into the outbox of which the row tells neither reader nor content.
///
/// # Errors
/// A database error, or no random bytes.
pub fn enqueue_sealed(
    conn: &mut AnyConnection,
    keys: &ContactKeys,
    envelope: &Envelope,
    stoppable: &Stoppable<'_>,
    now: When,
) -> AppResult<()> {
    let id = MessageId::beside(now);
    let kept = Kept { to: Some(envelope.to.clone()), stop: Some(stoppable.stop.clone()), ..Kept::of(envelope) };
    let text = serde_json::to_string(&kept).map_err(AppError::internal)?;
    let sealed = keys.seal(id.as_str(), &text).map_err(AppError::internal)?;
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(&id),
            outbox::to_address.eq(""),
            outbox::language.eq(envelope.language),
            outbox::notice.eq(envelope.notice),
            outbox::fields.eq("{}"),
            outbox::created_at.eq(now),
            outbox::attempts.eq(0),
            outbox::retry_at.eq(now),
            outbox::sealed.eq(sealed),
            outbox::sealed_for.eq(stoppable.owner),
        ))
        .execute(conn)?;
    Ok(())
}

/// Drops the sealed letters that still wait for a row that goes.
///
/// # Errors
/// A database error.
pub fn drop_sealed_for(conn: &mut AnyConnection, owner: &str) -> QueryResult<()> {
    diesel::delete(outbox::table.filter(outbox::sealed_for.eq(owner))).execute(conn).map(|_| ())
}

/// The unsent letter that is due first, and when: once its pause is over, or once whoever claimed it has had the time for it.
/// Those that rest are left alone.
fn find_first(conn: &mut AnyConnection, resting: &[MessageId]) -> QueryResult<Option<(MessageId, When)>> {
    let free: Option<(MessageId, When)> = outbox::table
        .filter(outbox::sent_at.is_null().and(outbox::given_up_at.is_null()))
        .filter(outbox::claimed_until.is_null().and(outbox::id.ne_all(resting)))
        .order((outbox::retry_at, outbox::id))
        .select((outbox::id, outbox::retry_at))
        .first(conn)
        .optional()?;
    let claimed: Option<(MessageId, Option<When>)> = outbox::table
        .filter(outbox::sent_at.is_null().and(outbox::given_up_at.is_null()))
        .filter(outbox::claimed_until.is_not_null().and(outbox::id.ne_all(resting)))
        .order((outbox::claimed_until, outbox::id))
        .select((outbox::id, outbox::claimed_until))
        .first(conn)
        .optional()?;
    let claimed = claimed.and_then(|(id, until)| Some((id, until?)));
    Ok([free, claimed].into_iter().flatten().min_by_key(|(_, due)| *due))
}

/// When the next letter is due: at once, if that has passed; `None` if no letter waits.
///
/// # Errors
/// A database error.
pub fn next_due(conn: &mut AnyConnection, resting: &Resting) -> QueryResult<Option<When>> {
    let awake = find_first(conn, &resting.all())?.map(|(_, due)| due);
    Ok([awake, resting.first_until()].into_iter().flatten().min())
}

/// Claims the next letter that is due, so that no other process sends it too. A sealed letter that no key opens any more is
/// dropped.
///
/// # Errors
/// A database error.
pub fn claim_next(
    conn: &mut AnyConnection,
    keys: &ContactKeys,
    resting: &Resting,
    now: When,
) -> AppResult<Option<Waiting>> {
    type Row = (MessageId, String, Language, Notice, String, Option<String>, i32, When);
    let resting = resting.at(now);
    loop {
        let Some((id, _)) = find_first(conn, &resting)?.filter(|(_, due)| *due <= now) else { return Ok(None) };
        let row: Row = outbox::table
            .find(&id)
            .select((
                outbox::id,
                outbox::to_address,
                outbox::language,
                outbox::notice,
                outbox::fields,
                outbox::sealed,
                outbox::attempts,
                outbox::created_at,
            ))
            .first(conn)?;
        let (id, to, language, notice, fields, sealed, attempts, created_at) = row;
        let (kept, to) = match sealed {
            None => (serde_json::from_str::<Kept>(&fields).map_err(AppError::internal)?, EmailAddress::parse(&to)),
            Some(sealed) => {
                let opened = keys.unseal(id.as_str(), &sealed);
                let Some(kept) = opened.and_then(|text| serde_json::from_str::<Kept>(&text).ok()) else {
                    tracing::error!(notice = notice.as_str(), "a sealed letter opens with no key and was dropped");
                    drop_if_sealed(conn, &id)?;
                    continue;
                };
                let to = kept.to.clone();
                (kept, to)
            }
        };
        let to = to.ok_or_else(|| AppError::Internal("a letter to nobody".to_owned()))?;
        let is_of_a_day = created_at.is_start_of_day();
        let until = now + Duration::minutes(CLAIM_MINUTES);
        let until = if is_of_a_day { until.end_of_hour() } else { until };
        diesel::update(outbox::table.find(&id))
            .set((outbox::claimed_until.eq(until), outbox::attempts.eq(attempts + 1)))
            .execute(conn)?;
        let Kept { fields, path, stop, .. } = kept;
        return Ok(Some(Waiting { id, to, language, notice, fields, path, stop, attempts: attempts + 1, is_of_a_day }));
    }
}

/// Removes a letter of which nothing is to be kept. Returns whether it was one.
fn drop_if_sealed(conn: &mut AnyConnection, id: &MessageId) -> QueryResult<bool> {
    let row = outbox::table.filter(outbox::id.eq(id).and(outbox::sealed.is_not_null()));
    diesel::delete(row).execute(conn).map(|rows| rows > 0)
}

/// Marks a letter as sent; kept is only the day, since some letters follow at once on what a worker told, and of a sealed
/// letter nothing.
///
/// # Errors
/// A database error.
pub fn mark_sent(conn: &mut AnyConnection, id: &MessageId, now: When) -> QueryResult<()> {
    if drop_if_sealed(conn, id)? {
        return Ok(());
    }
    diesel::update(outbox::table.find(id))
        .set((
            outbox::sent_at.eq(When::start_of(now.local_date())),
            outbox::claimed_until.eq(None::<When>),
            outbox::fields.eq("{}"),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Gives a letter up for good; kept are only the day and why, not what it said (a link that still works among it), and of a
/// sealed one nothing.
///
/// # Errors
/// A database error.
pub fn mark_given_up(conn: &mut AnyConnection, id: &MessageId, error: &str, now: When) -> QueryResult<()> {
    if drop_if_sealed(conn, id)? {
        return Ok(());
    }
    diesel::update(outbox::table.find(id))
        .set((
            outbox::given_up_at.eq(When::start_of(now.local_date())),
            outbox::last_error.eq(short(error)),
            outbox::claimed_until.eq(None::<When>),
            outbox::fields.eq("{}"),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Puts a letter back with a growing pause (1, 2, 4 … minutes, at most 6 hours); after the last try it is given up. Returns
/// when it is to be tried again, if its row does not say so: whoever asks keeps that in mind.
///
/// # Errors
/// A database error.
pub fn put_back(conn: &mut AnyConnection, letter: &Waiting, error: &str, now: When) -> QueryResult<Option<When>> {
    if letter.attempts >= MOST_ATTEMPTS {
        return mark_given_up(conn, &letter.id, error, now).map(|()| None);
    }
    let minutes = (1_i64 << letter.attempts.clamp(1, 10).saturating_sub(1)).min(360);
    let again = now + Duration::minutes(minutes);
    let row = outbox::table.find(&letter.id);
    diesel::update(row)
        .set((outbox::last_error.eq(short(error)), outbox::claimed_until.eq(None::<When>)))
        .execute(conn)?;
    if letter.is_of_a_day {
        return Ok(Some(again));
    }
    diesel::update(row).set(outbox::retry_at.eq(again)).execute(conn).map(|_| None)
}

fn short(error: &str) -> String {
    error.chars().take(300).collect()
}
