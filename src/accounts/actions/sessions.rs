//! Beginning, taking up and ending a session.

use crate::accounts::rules::SignedInAs;
use crate::accounts::store::people;
use crate::accounts::store::sessions::{self as store, NewSession};
use crate::base::{AccountId, SessionId, When, digest_hex, random_token};
use crate::config::SessionLimits;
use crate::db::{AnyConnection, Db};
use crate::error::{AppError, AppResult};
use chrono::Duration;

/// How old the note of last use may grow before it is written anew.
const SEEN_EVERY_MINUTES: i64 = 5;

/// Somebody whose password was right.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Whose account.
    pub account: AccountId,
    /// The hash the password was held against.
    pub password_hash: String,
    /// The token of a session this browser had before; it ends.
    pub former_token: Option<String>,
    /// Browser and system, in two plain names.
    pub device: String,
}

/// Begins a session with a token of its own and gives the token. `None` if the account was shut, or its password
/// changed, while the password was being checked.
///
/// # Errors
/// A database error.
pub fn sign_in(
    conn: &mut AnyConnection,
    arrival: &Arrival,
    limits: SessionLimits,
    now: When,
) -> AppResult<Option<String>> {
    if let Some(former) = &arrival.former_token {
        store::remove_by_token(conn, &digest_hex(former))?;
    }
    let account = people::load_account(conn, &arrival.account)?;
    if account.usable_hash().as_ref() != Some(&arrival.password_hash) {
        return Ok(None);
    }
    let token = random_token::<16>().map_err(AppError::internal)?;
    let session = NewSession {
        id: SessionId::new(),
        token_hash: digest_hex(&token),
        account_id: account.id,
        form_token: random_token::<16>().map_err(AppError::internal)?,
        created_at: now,
        last_seen_at: now,
        expires_at: now + limits.absolute,
        authenticated_at: now,
        device: arrival.device.clone(),
    };
    store::insert(conn, &session)?;
    Ok(Some(token))
}

/// Ends the session.
///
/// # Errors
/// A database error.
pub fn sign_out(conn: &mut AnyConnection, me: &SignedInAs) -> AppResult<()> {
    Ok(store::remove(conn, &me.session)?)
}

/// Ends every session of the person.
///
/// # Errors
/// A database error.
pub fn sign_out_everywhere(conn: &mut AnyConnection, me: &SignedInAs) -> AppResult<()> {
    Ok(store::remove_all(conn, &me.account)?)
}

/// Ends one session of the person.
///
/// # Errors
/// `NotFound` if it is not the person's, or a database error.
pub fn end_session(conn: &mut AnyConnection, me: &SignedInAs, session: &SessionId) -> AppResult<()> {
    if store::remove_own(conn, &me.account, session)? { Ok(()) } else { Err(AppError::NotFound) }
}

/// Who the token of a cookie belongs to, if its session still lives.
///
/// # Errors
/// A database error.
pub async fn resume(db: &Db, token_hash: String, limits: SessionLimits, now: When) -> AppResult<Option<SignedInAs>> {
    let Some(found) = db.read(move |conn| Ok(store::find_by_token(conn, &token_hash)?)).await? else {
        return Ok(None);
    };
    let session = found.person.session.clone();
    let ended =
        now >= found.expires_at || now - found.last_seen_at >= limits.idle || now - found.created_at >= limits.absolute;
    if ended {
        db.erase(move |conn| Ok(store::remove(conn, &session)?)).await?;
        return Ok(None);
    }
    if now - found.last_seen_at >= Duration::minutes(SEEN_EVERY_MINUTES) {
        db.write(move |conn| Ok(store::seen(conn, &session, now)?)).await?;
    }
    Ok(Some(found.person))
}
