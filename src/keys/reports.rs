//! The keys of workers' reports, and of what partners observe.
//!
//! Every report has a key of its own; the database holds it wrapped by a key of a file (`reports-1.key`, `reports-2.key`,
//! …; the highest number wraps, the others only open, see [`rotate_reports`]). A receipt is kept as
//! HMAC-SHA256(`receipts.key`, argon2id(code)): whoever has the database without the files can try no code. A draft is
//! sealed by a key that is nowhere but in the cookie of whoever types it. No backup of the database holds any of these.

use super::{KeyError, SealError, SealingKey, file};
use crate::base::{ReportId, When};
use crate::error::{AppError, AppResult};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The names of the files that wrap: `reports-{number}.key`.
const WRAPS: (&str, &str) = ("reports-", ".key");

/// How many codes may wait for their hash before the next is told to come back: more than a flood that is slowed down brings.
const QUEUE: usize = 10_000;

/// The salt of all receipts: a code is random, so one salt is enough, and the mark must be found again.
const SALT: &[u8] = b"waymark-receipt-1";

/// For how many minutes somebody who came back may stay without the receipt.
pub const VISIT_MINUTES: i64 = 60;

/// The open keys of reports; cheap to clone.
#[derive(Clone)]
pub struct ReportKeys {
    inner: Arc<Inner>,
}

struct Inner {
    wraps: BTreeMap<i32, SealingKey>,
    current: i32,
    receipt: [u8; 32],
    visit: SealingKey,
    argon: Argon2<'static>,
    /// Those who send.
    sending: Lane,
    /// Those who come back, among them those who guess.
    returning: Lane,
}

/// A queue in which one code after the other is hashed.
struct Lane {
    turn: Arc<Semaphore>,
    queue: Arc<Semaphore>,
}

impl Lane {
    fn new() -> Self {
        Self { turn: Arc::new(Semaphore::new(1)), queue: Arc::new(Semaphore::new(QUEUE)) }
    }

    /// Does slow work when its turn comes, on a thread of its own. Turn and place belong to the work, not to who asked for
    /// it: whoever goes away does not make room for more work while theirs still runs.
    async fn work<T: Send + 'static>(&self, slow: impl FnOnce() -> AppResult<T> + Send + 'static) -> AppResult<T> {
        let busy = |_| AppError::Unavailable("too many receipts at once".to_owned());
        let place = Arc::clone(&self.queue).try_acquire_owned().map_err(busy)?;
        let turn = Arc::clone(&self.turn).acquire_owned().await.map_err(AppError::internal)?;
        let done = tokio::task::spawn_blocking(move || {
            let _until_the_end = (place, turn);
            slow()
        });
        done.await.map_err(AppError::internal)?
    }
}

/// A report's key as the database holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKey {
    /// The number of the file that wraps it.
    pub by: i32,
    /// The wrapped key.
    pub bytes: Vec<u8>,
}

impl ReportKeys {
    /// Opens the keys in a folder; what is not there is made. `cost` is that of argon2: memory in KiB, passes, lanes.
    ///
    /// # Errors
    /// If a file cannot be read or made, is open to others, or holds no key.
    pub fn open(folder: &Path, cost: (u32, u32, u32)) -> Result<Self, KeyError> {
        let receipts = file::read_or_make(folder, "receipts.key")?;
        let mut numbers = numbers_in(folder)?;
        if numbers.is_empty() {
            numbers.push(1);
        }
        let mut wraps = BTreeMap::new();
        for number in numbers {
            let key = file::read_or_make(folder, &name_of(number))?;
            let wrap = derived(key.expose(), "report-wrap").ok_or_else(|| faulty(folder, &name_of(number)))?;
            wraps.insert(number, SealingKey::of(wrap));
        }
        let current = wraps.keys().next_back().copied().unwrap_or(1);
        let of_receipts = |purpose| derived(receipts.expose(), purpose).ok_or_else(|| faulty(folder, "receipts.key"));
        let (memory, passes, lanes) = cost;
        let params = Params::new(memory, passes, lanes, Some(32)).map_err(|_| faulty(folder, "receipts.key"))?;
        Ok(Self {
            inner: Arc::new(Inner {
                wraps,
                current,
                receipt: of_receipts("receipt-mark")?,
                visit: SealingKey::of(of_receipts("receipt-visit")?),
                argon: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
                sending: Lane::new(),
                returning: Lane::new(),
            }),
        })
    }

    /// The number of the file that wraps new keys.
    pub fn current(&self) -> i32 {
        self.inner.current
    }

    /// Wraps the key of a report, or of an observation of a partner, with the current file; `id` is its id.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn wrap(&self, id: &str, key: &SealingKey) -> Result<WrappedKey, SealError> {
        let wrap = self.inner.wraps.get(&self.inner.current).ok_or(SealError::NotSealable)?;
        Ok(WrappedKey { by: self.inner.current, bytes: wrap.seal(id, key.expose())? })
    }

    /// The key of a report or observation; `None` if its file is not there, or it was wrapped for another.
    pub fn unwrap(&self, id: &str, wrapped: &WrappedKey) -> Option<SealingKey> {
        let bytes = self.inner.wraps.get(&wrapped.by)?.open(id, &wrapped.bytes)?;
        bytes.try_into().ok().map(SealingKey::of)
    }

    /// The mark of a receipt that somebody gives, by which its report is found. Slow on purpose, one at a time.
    ///
    /// # Errors
    /// `Unavailable` if too many are waiting.
    pub async fn receipt_mark(&self, code: &str) -> AppResult<String> {
        self.mark(&self.inner.returning, code).await
    }

    /// The mark of a new receipt; whoever sends a report does not wait behind those who guess.
    ///
    /// # Errors
    /// `Unavailable` if too many are waiting.
    pub async fn new_receipt_mark(&self, code: &str) -> AppResult<String> {
        self.mark(&self.inner.sending, code).await
    }

    async fn mark(&self, lane: &Lane, code: &str) -> AppResult<String> {
        let (inner, code) = (Arc::clone(&self.inner), code.to_owned());
        let mark = lane.work(move || {
            let mut slow = [0_u8; 32];
            inner.argon.hash_password_into(code.as_bytes(), SALT, &mut slow).map_err(AppError::internal)?;
            keyed(&inner.receipt, &[&slow]).ok_or_else(|| AppError::Internal("no mark of a receipt".to_owned()))
        });
        mark.await.map(hex::encode)
    }

    /// What the cookie of somebody who gave the right receipt holds: which report, and until when. It is sealed, and holds
    /// no receipt.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn visit(&self, report: &ReportId, now: When) -> Result<String, SealError> {
        let until = now + chrono::Duration::minutes(VISIT_MINUTES);
        let plain = format!("{report} {}", until.rfc3339());
        Ok(BASE64_URL_SAFE_NO_PAD.encode(self.inner.visit.seal("visit", plain.as_bytes())?))
    }

    /// The report of such a cookie; `None` if it is none of ours, or too old.
    pub fn visited(&self, cookie: &str, now: When) -> Option<ReportId> {
        let sealed = BASE64_URL_SAFE_NO_PAD.decode(cookie).ok()?;
        let plain = String::from_utf8(self.inner.visit.open("visit", &sealed)?).ok()?;
        let (report, until) = plain.split_once(' ')?;
        (now < When::parse(until)?).then(|| ReportId::parse(report)).flatten()
    }
}

impl std::fmt::Debug for ReportKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReportKeys(***)")
    }
}

/// The key of a draft: only the cookie holds it. The row is found by a digest of it.
#[derive(Clone)]
pub struct DraftKey {
    secret: [u8; 32],
    seal: SealingKey,
}

impl DraftKey {
    /// A new key.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random() -> Result<Self, SealError> {
        let mut secret = [0_u8; 32];
        getrandom::fill(&mut secret).map_err(|_| SealError::NoRandomness)?;
        Ok(Self::of(secret))
    }

    fn of(secret: [u8; 32]) -> Self {
        Self { secret, seal: SealingKey::of(purposed(&secret, b"draft-seal")) }
    }

    /// Reads the cookie.
    pub fn parse(cookie: &str) -> Option<Self> {
        let secret = BASE64_URL_SAFE_NO_PAD.decode(cookie).ok()?;
        secret.try_into().ok().map(Self::of)
    }

    /// What the cookie holds.
    pub fn cookie(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.secret)
    }

    /// The id of the draft's row: a digest from which the key does not follow.
    pub fn id(&self) -> String {
        hex::encode(purposed(&self.secret, b"draft-id"))
    }

    /// Seals and opens the draft.
    pub const fn sealing(&self) -> &SealingKey {
        &self.seal
    }
}

impl std::fmt::Debug for DraftKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DraftKey(***)")
    }
}

fn purposed(secret: &[u8], purpose: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(purpose).chain_update(secret).finalize().into()
}

/// Takes a new wrapping key. The old one stays, to open what it wrapped, until the program has started once more and
/// wrapped every key anew. Returns the numbers, the old and the new one.
///
/// # Errors
/// If the files cannot be read or written.
pub fn rotate_reports(folder: &Path) -> Result<(i32, i32), KeyError> {
    let old = numbers_in(folder)?.into_iter().max().unwrap_or(0);
    file::read_or_make(folder, &name_of(old + 1))?;
    Ok((old, old + 1))
}

fn name_of(number: i32) -> String {
    format!("{}{number}{}", WRAPS.0, WRAPS.1)
}

/// The numbers of the wrapping keys in a folder; none if there is no folder.
fn numbers_in(folder: &Path) -> Result<Vec<i32>, KeyError> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut numbers = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| file::out_of_reach(folder, error))? {
        let name = entry.map_err(|error| file::out_of_reach(folder, error))?.file_name();
        let name = name.to_string_lossy();
        let number = name.strip_prefix(WRAPS.0).and_then(|rest| rest.strip_suffix(WRAPS.1));
        numbers.extend(number.and_then(|number| number.parse::<i32>().ok()));
    }
    Ok(numbers)
}

fn faulty(folder: &Path, name: &str) -> KeyError {
    file::out_of_reach(&folder.join(name), "no key could be derived from it")
}

fn derived(secret: &[u8], purpose: &str) -> Option<[u8; 32]> {
    keyed(secret, &[purpose.as_bytes()])
}

fn keyed(key: &[u8], parts: &[&[u8]]) -> Option<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    for part in parts {
        mac.update(part);
    }
    Some(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COST: (u32, u32, u32) = (8, 1, 1);

    #[test]
    fn a_key_wrapped_before_a_rotation_opens_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        let (report, key) = (ReportId::random(), SealingKey::random().unwrap());
        let old = ReportKeys::open(&path, COST).unwrap();
        let report = report.as_str();
        let wrapped = old.wrap(report, &key).unwrap();
        assert_eq!(rotate_reports(&path).unwrap(), (1, 2));
        let new = ReportKeys::open(&path, COST).unwrap();
        assert_eq!((wrapped.by, new.current()), (1, 2));
        assert_eq!(new.unwrap(report, &wrapped).unwrap().expose(), key.expose());
        assert!(new.unwrap(ReportId::random().as_str(), &wrapped).is_none(), "wrapped for another report");
        let other = tempfile::tempdir().unwrap();
        let strange = ReportKeys::open(&other.path().join("keys"), COST).unwrap();
        assert!(strange.unwrap(report, &wrapped).is_none(), "no key file, no key");
    }

    #[tokio::test]
    async fn a_receipt_is_marked_alike_by_the_same_file_only() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let first = ReportKeys::open(&one.path().join("keys"), COST).unwrap();
        let again = ReportKeys::open(&one.path().join("keys"), COST).unwrap();
        let other = ReportKeys::open(&two.path().join("keys"), COST).unwrap();
        let mark = first.receipt_mark("1234567890123452").await.unwrap();
        assert_eq!(again.receipt_mark("1234567890123452").await.unwrap(), mark);
        assert_eq!(again.new_receipt_mark("1234567890123452").await.unwrap(), mark, "in either queue");
        assert_ne!(other.receipt_mark("1234567890123452").await.unwrap(), mark);
    }

    #[tokio::test]
    async fn who_goes_away_makes_no_room_while_the_work_still_runs() {
        let lane = Arc::new(Lane::new());
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let (end, may_end) = std::sync::mpsc::channel::<()>();
        let caller = tokio::spawn({
            let lane = Arc::clone(&lane);
            async move {
                let slow = move || {
                    begun.send(()).unwrap();
                    may_end.recv().unwrap();
                    Ok(())
                };
                lane.work(slow).await
            }
        });
        has_begun.await.unwrap();
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        let free = || (lane.turn.available_permits(), lane.queue.available_permits());
        assert_eq!(free(), (0, QUEUE - 1), "the work still has its turn and its place");
        end.send(()).unwrap();
        assert_eq!(lane.work(|| Ok("the next")).await.unwrap(), "the next");
        assert_eq!(free(), (1, QUEUE));
    }

    #[test]
    fn a_visit_ends_by_itself_and_a_draft_is_found_by_its_cookie() {
        let folder = tempfile::tempdir().unwrap();
        let keys = ReportKeys::open(&folder.path().join("keys"), COST).unwrap();
        let (report, now) = (ReportId::random(), When::at("2026-11-26T10:00:00Z"));
        let cookie = keys.visit(&report, now).unwrap();
        assert_eq!(keys.visited(&cookie, now), Some(report));
        assert_eq!(keys.visited(&cookie, now + chrono::Duration::minutes(VISIT_MINUTES)), None);
        assert_eq!(keys.visited("AAAA", now), None);
        let draft = DraftKey::random().unwrap();
        let again = DraftKey::parse(&draft.cookie()).unwrap();
        assert_eq!(again.id(), draft.id());
        assert!(!draft.id().contains(&draft.cookie()));
        assert!(DraftKey::parse("short").is_none());
    }
}
