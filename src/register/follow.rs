//! The register of this process: the newest snapshot, and how it keeps up with what is written.
//!
//! Whatever this process has committed is in the next answer; what other processes commit follows within a second.
//! If the database is away, the last snapshot is shown: reading goes on.

use super::load;
use super::saved::Saved;
use super::snapshot::{Organisation, Snapshot};
use crate::base::OrganisationId;
use crate::db::{AnyConnection, Db};
use crate::error::{AppError, AppResult};
use crate::history;
use arc_swap::ArcSwap;
use diesel::QueryResult;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;

/// How often the database is asked for changes of other processes.
const POLL: Duration = Duration::from_millis(500);

/// How long an answer waits for what this process has just written.
const PATIENCE: Duration = Duration::from_secs(2);

/// More changed organisations than this are loaded by loading everything.
const MANY: usize = 5_000;

/// The register of this process; cheap to clone.
#[derive(Clone)]
pub struct Register {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    snapshot: ArcSwap<Snapshot>,
    /// This process's commits that the snapshot holds.
    seen: AtomicU64,
    /// One refresh at a time.
    turn: Mutex<()>,
    /// Whether a snapshot with many changes is being made into one volume.
    is_tidying: AtomicBool,
    /// Where the large volume is kept for the next start, if anywhere.
    saved: Option<Saved>,
}

/// An organisation as an address names it.
pub struct Named {
    /// What it was found in.
    pub snapshot: Arc<Snapshot>,
    /// It.
    pub organisation: Arc<Organisation>,
    /// Whether the address names a record that is part of it: its page is another.
    pub is_part: bool,
}

/// What a refresh has to do.
enum Fresh {
    /// Nothing changed.
    Same,
    /// A new snapshot has to be built of this.
    Changed(Box<load::Loaded>),
}

impl Register {
    /// Reads everything public, on the calling thread.
    ///
    /// # Errors
    /// A database error.
    pub fn open(db: &Db) -> AppResult<Self> {
        Self::open_with(db, None)
    }

    /// The same with what was saved at an earlier run, and what has changed since; what is read is saved for the next.
    ///
    /// # Errors
    /// A database error.
    pub fn open_beside(db: &Db, saved: Saved) -> AppResult<Self> {
        Self::open_with(db, Some(saved))
    }

    fn open_with(db: &Db, saved: Option<Saved>) -> AppResult<Self> {
        let seen = *db.commits().borrow();
        let kept = saved.as_ref().and_then(Saved::read);
        let (snapshot, was_read) = db.read_here(|conn| {
            if let Some(kept) = kept
                && history::change_mark(conn, kept.number)?.is_some_and(|mark| mark == kept.mark)
            {
                let snapshot = Snapshot::of(kept.number, Arc::new(load::shelf(conn)?), kept.volume);
                return Ok(match fresh(conn, kept.number)? {
                    Fresh::Same => (snapshot, false),
                    Fresh::Changed(loaded) => {
                        let is_everything = loaded.is_everything();
                        (loaded.into_snapshot(Some(&snapshot)), is_everything)
                    }
                });
            }
            Ok((load::everything(conn)?.into_snapshot(None), true))
        })?;
        let snapshot = Arc::new(snapshot);
        let inner = Inner {
            db: db.clone(),
            snapshot: ArcSwap::from(Arc::clone(&snapshot)),
            seen: AtomicU64::new(seen),
            turn: Mutex::new(()),
            is_tidying: AtomicBool::new(false),
            saved,
        };
        let register = Self { inner: Arc::new(inner) };
        if was_read {
            register.save_later(snapshot);
        }
        Ok(register)
    }

    /// Saves the large volume of a snapshot for the next start, on a thread of its own. That it could not be saved makes
    /// the next start slower, and nothing else.
    fn save_later(&self, snapshot: Arc<Snapshot>) {
        let Some(saved) = self.inner.saved.clone() else { return };
        let db = self.inner.db.clone();
        std::thread::spawn(move || {
            let (volume, number) = snapshot.base();
            let mark = db.read_here(|conn| Ok(history::change_mark(conn, number)?));
            let written = mark.map(|mark| mark.map(|mark| saved.write(volume, number, mark)));
            match written {
                Ok(Some(Ok(())) | None) => {}
                Ok(Some(Err(error))) => tracing::warn!(%error, "the register could not be saved for the next start"),
                Err(error) => tracing::warn!(%error, "the register could not be saved for the next start"),
            }
        });
    }

    /// The newest snapshot, with everything this process has committed; if that takes too long, or the database is
    /// away, the last one.
    pub async fn current(&self) -> Arc<Snapshot> {
        if self.committed() != self.inner.seen.load(Ordering::Acquire) {
            let register = self.clone();
            let work = tokio::spawn(async move { register.catch_up().await });
            match tokio::time::timeout(PATIENCE, work).await {
                Ok(Ok(Ok(()))) => {}
                Ok(Ok(Err(error))) => tracing::error!(%error, "the register could not be refreshed"),
                Ok(Err(error)) => tracing::error!(%error, "refreshing the register broke off"),
                Err(_) => tracing::warn!("the register is still being refreshed"),
            }
        }
        self.inner.snapshot.load_full()
    }

    /// The organisation that an address names by its id.
    ///
    /// # Errors
    /// `NotFound` if it is no id, or nothing public has it.
    pub async fn named(&self, id: &str) -> AppResult<Named> {
        let id = OrganisationId::parse(id).ok_or(AppError::NotFound)?;
        let snapshot = self.current().await;
        let organisation = snapshot.organisation(&id).ok_or(AppError::NotFound)?;
        let is_part = organisation.id != id;
        Ok(Named { snapshot, organisation, is_part })
    }

    /// The number of the snapshot, if it has everything this process has committed.
    pub fn number_if_current(&self) -> Option<i64> {
        let is_current = self.committed() == self.inner.seen.load(Ordering::Acquire);
        is_current.then(|| self.inner.snapshot.load().number)
    }

    /// Follows what is written, by this process and others, until it is dropped.
    pub async fn follow(self) {
        let mut commits = self.inner.db.commits();
        let mut tick = tokio::time::interval(POLL);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = tick.tick() => {}
                changed = commits.changed() => if changed.is_err() { return },
            }
            if let Err(error) = self.refresh().await {
                tracing::warn!(%error, "the register could not follow the database");
            }
        }
    }

    fn committed(&self) -> u64 {
        *self.inner.db.commits().borrow()
    }

    async fn catch_up(&self) -> AppResult<()> {
        let wanted = self.committed();
        let turn = self.inner.turn.lock().await;
        if self.inner.seen.load(Ordering::Acquire) >= wanted {
            return Ok(());
        }
        let result = self.refresh_in_turn().await;
        drop(turn);
        result
    }

    /// Looks whether something public has changed, and loads it.
    ///
    /// # Errors
    /// A database error.
    pub async fn refresh(&self) -> AppResult<()> {
        let turn = self.inner.turn.lock().await;
        let result = self.refresh_in_turn().await;
        drop(turn);
        result
    }

    async fn refresh_in_turn(&self) -> AppResult<()> {
        // Read before the database is: a commit after this is looked for again.
        let committed = self.committed();
        let current = self.inner.snapshot.load_full();
        let number = current.number;
        if let Fresh::Changed(loaded) = self.inner.db.read(move |conn| Ok(fresh(conn, number)?)).await? {
            let is_everything = loaded.is_everything();
            let built = tokio::task::spawn_blocking(move || loaded.into_snapshot(Some(&current)));
            let built = Arc::new(built.await.map_err(AppError::internal)?);
            self.inner.snapshot.store(Arc::clone(&built));
            if is_everything {
                self.save_later(Arc::clone(&built));
            }
            if built.is_much_changed() && !self.inner.is_tidying.swap(true, Ordering::AcqRel) {
                let register = self.clone();
                tokio::spawn(async move {
                    if let Err(error) = register.tidy(built).await {
                        tracing::error!(%error, "the register could not be made into one volume");
                    }
                    register.inner.is_tidying.store(false, Ordering::Release);
                });
            }
        }
        self.inner.seen.fetch_max(committed, Ordering::AcqRel);
        Ok(())
    }

    /// Makes a snapshot into one volume. Meanwhile changes go on; they are laid over the new volume in the end.
    async fn tidy(&self, before: Arc<Snapshot>) -> AppResult<()> {
        let old = Arc::clone(&before);
        let anew = tokio::task::spawn_blocking(move || old.in_one_volume()).await.map_err(AppError::internal)?;
        let turn = self.inner.turn.lock().await;
        let current = self.inner.snapshot.load_full();
        let laid = tokio::task::spawn_blocking(move || current.over(&anew, &before));
        if let Some(tidied) = laid.await.map_err(AppError::internal)? {
            let tidied = Arc::new(tidied);
            self.inner.snapshot.store(Arc::clone(&tidied));
            self.save_later(tidied);
        }
        drop(turn);
        Ok(())
    }
}

/// What has changed since a number.
fn fresh(conn: &mut AnyConnection, number: i64) -> QueryResult<Fresh> {
    let head = history::last_change(conn)?;
    if head == number {
        return Ok(Fresh::Same);
    }
    // A number below ours means another database in its place.
    if head < number {
        return Ok(Fresh::Changed(Box::new(load::everything(conn)?)));
    }
    let mut changed: BTreeSet<OrganisationId> = BTreeSet::new();
    for change in history::changes_after(conn, number)? {
        match change.organisation {
            Some(organisation) => changed.insert(organisation),
            None => return Ok(Fresh::Changed(Box::new(load::everything(conn)?))),
        };
    }
    if changed.len() > MANY {
        return Ok(Fresh::Changed(Box::new(load::everything(conn)?)));
    }
    let ids: Vec<OrganisationId> = changed.into_iter().collect();
    Ok(Fresh::Changed(Box::new(load::some(conn, head, &ids)?)))
}
