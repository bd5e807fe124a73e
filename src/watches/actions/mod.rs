//! Asking for a watch, confirming and stopping it; and telling those who watch.

mod tell;

pub use tell::{has_work, tend};

use crate::base::{EmailAddress, Language, OrganisationId, WatchId, When, digest_hex, random_token};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::keys::ContactKeys;
use crate::notifications::{self, Envelope, Field, Notice, Stoppable};
use crate::organisations::store::display_name;
use crate::urls;
use crate::watches::rules::{self, Letters, Watcher};
use crate::watches::store::{self, Watch};
use chrono::Duration;

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Of which organisation.
    pub organisation: OrganisationId,
    /// At which address.
    pub to: EmailAddress,
    /// In which language.
    pub language: Language,
}

/// Takes a wish. The address gets a letter, with a link to confirm or, if it watches already, saying so; or none, where it
/// got enough of them. Whoever asks learns nothing of all that, and something is written in every case, so that the time
/// tells nothing either.
///
/// # Errors
/// A database error, or no random bytes.
pub fn ask(conn: &mut AnyConnection, keys: &ContactKeys, wish: &Wish, now: When) -> AppResult<()> {
    let pair = format!("{}\u{1f}{}", wish.organisation, wish.to);
    let mark = keys.mark("watch", &pair).to_hex();
    let hour = keys.mark("watch-hour", &pair).to_hex();
    // With the day in it, the marks of two days do not show that they are of one address.
    let day = keys.mark("watch-day", &format!("{}\u{1f}{}", now.date(), wish.to)).to_hex();
    let (this_hour, this_day) = (store::find_letters(conn, &hour)?, store::find_letters(conn, &day)?);
    if !rules::may_write(this_hour, this_day, now) {
        let letters = this_hour.unwrap_or(Letters { count: 0, ends_at: now });
        return Ok(store::save_letters(conn, &hour, letters)?);
    }
    let quiet = Letters { count: 1, ends_at: now + Duration::hours(rules::QUIET_HOURS) };
    store::save_letters(conn, &hour, quiet)?;
    let count = this_day.filter(|letters| letters.ends_at > now).map_or(0, |letters| letters.count);
    store::save_letters(conn, &day, Letters { count: count + 1, ends_at: now.plus_days(1) })?;
    match store::find_by_mark(conn, &mark)? {
        Some(watch) if watch.confirm_hash.is_none() => write_already(conn, keys, &watch, now),
        before => {
            // Asked again: the newest letter counts.
            if let Some(before) = before {
                end(conn, &before.id)?;
            }
            begin(conn, keys, wish, mark, now)
        }
    }
}

/// A watch that waits to be confirmed, and its letter.
fn begin(conn: &mut AnyConnection, keys: &ContactKeys, wish: &Wish, mark: String, now: When) -> AppResult<()> {
    let token = || random_token::<16>().map_err(AppError::internal);
    let (id, confirm, stop) = (WatchId::random(), token()?, token()?);
    let watcher = Watcher { to: wish.to.clone(), stop: stop.clone() };
    let text = serde_json::to_string(&watcher).map_err(AppError::internal)?;
    let watch = Watch {
        sealed: keys.seal(id.as_str(), &text).map_err(AppError::internal)?,
        id,
        mark,
        organisation_id: wish.organisation.clone(),
        language: wish.language,
        stop_hash: digest_hex(&stop),
        confirm_hash: Some(digest_hex(&confirm)),
        expires_at: Some(rules::confirm_until(now)),
        tell_at: None,
        tell_after: None,
    };
    store::insert(conn, &watch)?;
    let name = display_name(conn, &watch.organisation_id, watch.language)?;
    let fields = vec![("organisation", Field::text(name))];
    let path = urls::watch_confirm(watch.language, &confirm);
    write(conn, keys, (&watch, &watcher), Notice::WatchConfirm, fields, path, now)
}

fn write_already(conn: &mut AnyConnection, keys: &ContactKeys, watch: &Watch, now: When) -> AppResult<()> {
    let Some(watcher) = opened(keys, watch) else { return Ok(()) };
    let name = display_name(conn, &watch.organisation_id, watch.language)?;
    let fields = vec![("organisation", Field::text(name))];
    let path = urls::organisation(watch.language, &watch.organisation_id);
    write(conn, keys, (watch, &watcher), Notice::WatchAlready, fields, path, now)
}

/// Who watches; nothing where the key is another than that which sealed it.
fn opened(keys: &ContactKeys, watch: &Watch) -> Option<Watcher> {
    let text = keys.unseal(watch.id.as_str(), &watch.sealed)?;
    serde_json::from_str(&text).ok()
}

fn write(
    conn: &mut AnyConnection,
    keys: &ContactKeys,
    (watch, watcher): (&Watch, &Watcher),
    notice: Notice,
    fields: Vec<(&'static str, Field)>,
    path: String,
    now: When,
) -> AppResult<()> {
    let envelope = Envelope { to: watcher.to.clone(), language: watch.language, notice, fields, path: Some(path) };
    let stop = urls::watch_stop(watch.language, &watcher.stop);
    notifications::enqueue_sealed(conn, keys, &envelope, &Stoppable { owner: watch.id.as_str(), stop }, now)
}

/// Removes a watch and the letters that wait for it.
fn end(conn: &mut AnyConnection, id: &WatchId) -> AppResult<()> {
    notifications::drop_sealed_for(conn, id.as_str())?;
    Ok(store::remove(conn, id)?)
}

/// The organisation a link confirms a watch of; `None` once the link was used or is over.
///
/// # Errors
/// A database error.
pub fn find_to_confirm(conn: &mut AnyConnection, token: &str, now: When) -> AppResult<Option<OrganisationId>> {
    Ok(store::find_unconfirmed(conn, &digest_hex(token), now)?.map(|watch| watch.organisation_id))
}

/// Confirms a watch. Returns whether the link was good.
///
/// # Errors
/// A database error.
pub fn confirm(conn: &mut AnyConnection, token: &str, now: When) -> AppResult<bool> {
    let Some(watch) = store::find_unconfirmed(conn, &digest_hex(token), now)? else { return Ok(false) };
    store::mark_confirmed(conn, &watch.id)?;
    Ok(true)
}

/// The organisation whose letters a link stops; `None` once they are stopped.
///
/// # Errors
/// A database error.
pub fn find_to_stop(conn: &mut AnyConnection, token: &str) -> AppResult<Option<OrganisationId>> {
    Ok(store::find_by_stop(conn, &digest_hex(token))?.map(|watch| watch.organisation_id))
}

/// Stops a watch, confirmed or not: its row and the letters that wait for it go at once. Stopped twice, it is stopped.
///
/// # Errors
/// A database error.
pub fn stop(conn: &mut AnyConnection, token: &str) -> AppResult<()> {
    match store::find_by_stop(conn, &digest_hex(token))? {
        Some(watch) => end(conn, &watch.id),
        None => Ok(()),
    }
}
