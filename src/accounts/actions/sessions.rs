//! Taking up a session.

use crate::accounts::rules::SignedInAs;
use crate::accounts::store::sessions as store;
use crate::base::When;
use crate::config::SessionLimits;
use crate::db::Db;
use crate::error::AppResult;
use chrono::Duration;

/// How old the note of last use may grow before it is written anew.
const SEEN_EVERY_MINUTES: i64 = 5;

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
        db.write(move |conn| Ok(store::remove(conn, &session)?)).await?;
        return Ok(None);
    }
    if now - found.last_seen_at >= Duration::minutes(SEEN_EVERY_MINUTES) {
        db.write(move |conn| Ok(store::seen(conn, &session, now)?)).await?;
    }
    Ok(Some(found.person))
}
