//! Scheduled work: the outbox, what fell due, and the nightly sweeps. Each job may run again at any time and does
//! nothing twice.

mod due;
mod outbox;

pub use due::do_due_work;
pub use outbox::send_outbox;

use crate::clock::Clock;
use crate::config::Sender;
use crate::db::Db;
use crate::error::AppResult;
use crate::mail::Mailer;
use crate::reports;
use std::sync::Arc;
use std::time::Duration;

/// What jobs need.
#[derive(Clone)]
pub struct Jobs {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The way out for letters.
    pub mailer: Arc<Mailer>,
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
        jobs.db.write(move |conn| reports::actions::forget_drafts(conn, now)).await?;
    }
    let (sent, mail_failed) = send_outbox(jobs).await?;
    Ok(Round { sent, done, failed: due_failed + mail_failed })
}

/// Runs rounds until told to stop: after each commit of this process, and every ten seconds for what falls due and for
/// the letters of other processes.
pub async fn run(jobs: Jobs, mut stop: tokio::sync::watch::Receiver<bool>) {
    let mut commits = jobs.db.commits();
    let mut tick = tokio::time::interval(Duration::from_secs(10));
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            changed = commits.changed() => if changed.is_err() { return },
            _ = stop.changed() => return,
        }
        commits.mark_unchanged();
        if let Err(error) = run_round(&jobs).await {
            tracing::error!(%error, "a round of jobs failed");
        }
    }
}
