//! Scheduled work: the outbox, what fell due, and the nightly sweeps. Each job may run again at any time and does
//! nothing twice.

mod due;
mod outbox;

pub use due::do_due_work;
pub use outbox::send_outbox;

use crate::base::When;
use crate::clock::Clock;
use crate::config::Sender;
use crate::db::Db;
use crate::error::AppResult;
use crate::history;
use crate::keys::ContactKeys;
use crate::mail::Mailer;
use crate::notifications::{self, Resting};
use crate::reports;
use crate::watches;
use std::sync::Arc;
use std::time::Duration;

/// What jobs need.
#[derive(Clone)]
pub struct Jobs {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// What letters to watchers are sealed with.
    pub contact_keys: ContactKeys,
    /// The way out for letters.
    pub mailer: Arc<Mailer>,
    /// Letters that are tried again later, where no row may say when.
    pub resting: Resting,
    /// Whom letters come from.
    pub from: Sender,
    /// The site's public address.
    pub public_address: String,
}

/// What one round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Letters sent.
    pub sent: usize,
    /// Pieces of due work done.
    pub done: usize,
    /// What failed and will be tried again.
    pub failed: usize,
}

/// One round of everything.
///
/// # Errors
/// A database error; what fails inside one piece of work is counted and tried again later.
pub async fn run_round(jobs: &Jobs) -> AppResult<Round> {
    let (done, due_failed) = do_due_work(jobs).await?;
    let now = jobs.clock.now();
    if jobs.db.read(move |conn| Ok(reports::store::drafts::has_expired(conn, now)?)).await? {
        jobs.db.erase(move |conn| reports::actions::forget_drafts(conn, now)).await?;
    }
    let mut failed = due_failed;
    // What goes wrong here must not hold up everybody's letters.
    if let Err(error) = jobs.db.wipe_freed().await {
        tracing::error!(%error, "what was deleted could not be wiped");
        failed += 1;
    }
    if let Err(error) = tell_watchers(jobs).await {
        tracing::error!(%error, "watchers could not be told");
        failed += 1;
    }
    let (sent, mail_failed) = send_outbox(jobs).await?;
    Ok(Round { sent, done, failed: failed + mail_failed })
}

/// How many blocks of watchers one round tells at most.
const BLOCKS: usize = 20;

/// Looks for what watchers are to be told, writes their letters, and forgets whoever did not confirm.
async fn tell_watchers(jobs: &Jobs) -> AppResult<()> {
    for _ in 0..BLOCKS {
        let now = jobs.clock.now();
        if !jobs.db.read(move |conn| watches::actions::has_work(conn, now)).await? {
            break;
        }
        let keys = jobs.contact_keys.clone();
        jobs.db.erase(move |conn| watches::actions::tend(conn, &keys, now)).await?;
    }
    Ok(())
}

/// When a letter or a piece of work is due next: at once, if that has passed; `None` if nothing waits.
///
/// # Errors
/// A database error.
pub async fn next_due(jobs: &Jobs) -> AppResult<Option<When>> {
    let resting = jobs.resting.clone();
    let found = jobs.db.read(move |conn| Ok([notifications::next_due(conn, &resting)?, history::next_due(conn)?]));
    Ok(found.await?.into_iter().flatten().min())
}

/// The longest time between two rounds: for what other processes write, for drafts and watches whose time is over, and after
/// a round that failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// How long to sleep until what is due next.
fn pause(next: Option<When>, now: When) -> Duration {
    let Some(next) = next else { return LONGEST_PAUSE };
    (next - now).to_std().unwrap_or(Duration::ZERO).min(LONGEST_PAUSE)
}

/// One round, and how long to sleep after it.
async fn run_and_look_ahead(jobs: &Jobs) -> AppResult<Duration> {
    run_round(jobs).await?;
    Ok(pause(next_due(jobs).await?, jobs.clock.now()))
}

/// Runs rounds until told to stop: after each commit of this process, and when something falls due.
pub async fn run(jobs: Jobs, mut stop: tokio::sync::watch::Receiver<bool>) {
    let mut commits = jobs.db.commits();
    let mut pause = Duration::ZERO;
    loop {
        let event = async {
            tokio::select! {
                changed = commits.changed() => changed.is_ok(),
                _ = stop.changed() => false,
            }
        };
        if matches!(tokio::time::timeout(pause, event).await, Ok(false)) {
            return;
        }
        commits.mark_unchanged();
        pause = run_and_look_ahead(&jobs).await.unwrap_or_else(|error| {
            tracing::error!(%error, "a round of jobs failed");
            LONGEST_PAUSE
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loop_sleeps_until_what_is_due_and_never_long() {
        let now = When::at("2026-11-26T10:00:00Z");
        let after = |seconds| pause(Some(now + chrono::Duration::seconds(seconds)), now);
        assert_eq!([after(-60), after(0)], [Duration::ZERO; 2], "it waits no longer");
        assert_eq!(after(4), Duration::from_secs(4));
        assert_eq!([after(11), after(86_400), pause(None, now)], [LONGEST_PAUSE; 3]);
    }
}
