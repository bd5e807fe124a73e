//! The keys of workers' reports.
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

/// How many codes may wait for their hash before the next is told to come back.
const QUEUE: usize = 400;

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
    turn: Semaphore,
    queue: Semaphore,
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
                turn: Semaphore::new(1),
                queue: Semaphore::new(QUEUE),
            }),
        })
    }

    /// The number of the file that wraps new keys.
    pub fn current(&self) -> i32 {
        self.inner.current
    }

    /// Wraps the key of a report with the current file.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn wrap(&self, report: &ReportId, key: &SealingKey) -> Result<WrappedKey, SealError> {
        let wrap = self.inner.wraps.get(&self.inner.current).ok_or(SealError::NotSealable)?;
        Ok(WrappedKey { by: self.inner.current, bytes: wrap.seal(report.as_str(), key.expose())? })
    }

    /// The key of a report; `None` if its file is not there, or it was wrapped for another report.
    pub fn unwrap(&self, report: &ReportId, wrapped: &WrappedKey) -> Option<SealingKey> {
        let bytes = self.inner.wraps.get(&wrapped.by)?.open(report.as_str(), &wrapped.bytes)?;
        bytes.try_into().ok().map(SealingKey::of)
    }

    /// The mark of a receipt, by which its report is found. Slow on purpose, one at a time.
    ///
    /// # Errors
    /// `Unavailable` if too many are waiting.
    pub async fn receipt_mark(&self, code: &str) -> AppResult<String> {
        let busy = |_| AppError::Unavailable("too many receipts at once".to_owned());
        let _place = self.inner.queue.try_acquire().map_err(busy)?;
        let _turn = self.inner.turn.acquire().await.map_err(AppError::internal)?;
        let (inner, code) = (Arc::clone(&self.inner), code.to_owned());
        let mark = tokio::task::spawn_blocking(move || {
            let mut slow = [0_u8; 32];
            inner.argon.hash_password_into(code.as_bytes(), SALT, &mut slow).map_err(AppError::internal)?;
            keyed(&inner.receipt, &[&slow]).ok_or_else(|| AppError::Internal("no mark of a receipt".to_owned()))
        });
        mark.await.map_err(AppError::internal)?.map(hex::encode)
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
        let wrapped = old.wrap(&report, &key).unwrap();
        assert_eq!(rotate_reports(&path).unwrap(), (1, 2));
        let new = ReportKeys::open(&path, COST).unwrap();
        assert_eq!((wrapped.by, new.current()), (1, 2));
        assert_eq!(new.unwrap(&report, &wrapped).unwrap().expose(), key.expose());
        assert!(new.unwrap(&ReportId::random(), &wrapped).is_none(), "wrapped for another report");
        let other = tempfile::tempdir().unwrap();
        let strange = ReportKeys::open(&other.path().join("keys"), COST).unwrap();
        assert!(strange.unwrap(&report, &wrapped).is_none(), "no key file, no key");
    }

    #[tokio::test]
    async fn a_receipt_is_marked_alike_by_the_same_file_only() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let first = ReportKeys::open(&one.path().join("keys"), COST).unwrap();
        let again = ReportKeys::open(&one.path().join("keys"), COST).unwrap();
        let other = ReportKeys::open(&two.path().join("keys"), COST).unwrap();
        let mark = first.receipt_mark("1234567890123452").await.unwrap();
        assert_eq!(again.receipt_mark("1234567890123452").await.unwrap(), mark);
        assert_ne!(other.receipt_mark("1234567890123452").await.unwrap(), mark);
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
