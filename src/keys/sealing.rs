//! Sealing with a key of one's own: ChaCha20-Poly1305, a random nonce before the text, bound to what it belongs to.
//!
//! Rows of workers' reports and of partners' observations are sealed by [`sealed`] and [`sealed_file`]: what they hold is as
//! long as a multiple of two kilobytes, files of 64, so that its size tells nothing of what was written or sent.

use super::SealError;
use crate::error::{AppError, AppResult};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// To a multiple of how many bytes what is sealed is filled up (registry rule). Code SEALED_IN_STEPS.
pub const SIZE_STEP: usize = 2_048;

/// To a multiple of how many bytes files are filled up (registry rule). Code SEALED_IN_STEPS.
pub const FILE_STEP: usize = 65_536;

/// A key that seals and opens; 32 bytes, never shown.
#[derive(Clone)]
pub struct SealingKey([u8; 32]);

impl SealingKey {
    /// A new key from the operating system.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random() -> Result<Self, SealError> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| SealError::NoRandomness)?;
        Ok(Self(bytes))
    }

    /// A key of 32 bytes.
    pub(super) const fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, to be wrapped by another key.
    pub(super) const fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    fn cipher(&self) -> Option<LessSafeKey> {
        UnboundKey::new(&CHACHA20_POLY1305, &self.0).ok().map(LessSafeKey::new)
    }

    /// Seals bytes that belong to one thing (`about`): they open for that thing only.
    ///
    /// # Errors
    /// If the operating system gives no random bytes, or the bytes are too many.
    pub fn seal(&self, about: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let mut nonce = [0_u8; NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|_| SealError::NoRandomness)?;
        let cipher = self.cipher().ok_or(SealError::NotSealable)?;
        let mut bytes = plain.to_vec();
        cipher
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(about.as_bytes()), &mut bytes)
            .map_err(|_| SealError::NotSealable)?;
        let mut sealed = nonce.to_vec();
        sealed.extend_from_slice(&bytes);
        Ok(sealed)
    }

    /// Opens what was sealed for a thing; `None` if it was sealed for another, by another key, or changed since.
    pub fn open(&self, about: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let mut sealed = sealed.to_vec();
        let (nonce, bytes) = sealed.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let plain = self.cipher()?.open_in_place(nonce, Aad::from(about.as_bytes()), bytes).ok()?;
        Some(plain.to_vec())
    }
}

impl std::fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealingKey(***)")
    }
}

/// Seals a value that belongs to a row; its size tells nothing of what it says. Code SEALED_IN_STEPS.
///
/// # Errors
/// If it cannot be sealed.
pub fn sealed<T: Serialize>(key: &SealingKey, about: &str, value: &T) -> AppResult<Vec<u8>> {
    let plain = padded(serde_json::to_vec(value).map_err(AppError::internal)?);
    key.seal(about, &plain).map_err(AppError::internal)
}

/// Opens a value that was sealed for a row.
///
/// # Errors
/// If it was sealed for another, or by another key.
pub fn opened<T: DeserializeOwned>(key: &SealingKey, about: &str, content: &[u8]) -> AppResult<T> {
    let plain = key.open(about, content).ok_or_else(|| AppError::Internal("a sealed row does not open".to_owned()))?;
    serde_json::from_slice(&plain).map_err(AppError::internal)
}

/// Fills a JSON text up with blanks after its end, where they mean nothing: rows that were sealed without them read as before.
fn padded(mut json: Vec<u8>) -> Vec<u8> {
    let length = json.len().div_ceil(SIZE_STEP).max(1).saturating_mul(SIZE_STEP);
    json.resize(length, b' ');
    json
}

/// Seals the file of an id; its size tells little of it. Code SEALED_IN_STEPS.
///
/// # Errors
/// If it cannot be sealed.
pub fn sealed_file(key: &SealingKey, id: &str, bytes: &[u8]) -> AppResult<Vec<u8>> {
    key.seal(&filled_up(id), &wrapped(bytes)).map_err(AppError::internal)
}

/// Opens the file of an id.
///
/// # Errors
/// If it was sealed for another, or by another key.
pub fn opened_file(key: &SealingKey, id: &str, content: &[u8]) -> AppResult<Vec<u8>> {
    let plain = match key.open(&filled_up(id), content) {
        Some(wrapped) => unwrapped(&wrapped).map(<[u8]>::to_vec),
        None => key.open(id, content),
    };
    plain.ok_or_else(|| AppError::Internal("a sealed file does not open".to_owned()))
}

/// To what a file is bound that was filled up before it was sealed; those of before are bound to their id alone.
fn filled_up(id: &str) -> String {
    format!("{id}/filled-up")
}

/// A file with its length before it, filled up with zeros.
fn wrapped(bytes: &[u8]) -> Vec<u8> {
    let mut wrapped = u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes().to_vec();
    wrapped.extend_from_slice(bytes);
    wrapped.resize(wrapped.len().div_ceil(FILE_STEP).saturating_mul(FILE_STEP), 0);
    wrapped
}

/// The file of what [`wrapped`] made; `None` if it is none.
fn unwrapped(wrapped: &[u8]) -> Option<&[u8]> {
    let (length, rest) = wrapped.split_first_chunk::<8>()?;
    rest.get(..usize::try_from(u64::from_le_bytes(*length)).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_for_its_thing_and_its_key_only() {
        let (key, other) = (SealingKey::random().unwrap(), SealingKey::random().unwrap());
        let sealed = key.seal("report 1", b"they took my passport").unwrap();
        assert_eq!(key.open("report 1", &sealed).unwrap(), b"they took my passport");
        assert_eq!(key.open("report 2", &sealed), None);
        assert_eq!(other.open("report 1", &sealed), None);
        assert_eq!(key.open("report 1", b""), None);
        assert!(!sealed.windows(8).any(|part| part == b"passport"));
    }
    /// Something that is sealed: a word, and how to reach whoever said it.
    #[derive(Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
    struct Said {
        text: String,
        phone: Option<String>,
    }

    fn said(text: &str) -> Said {
        Said { text: text.to_owned(), phone: None }
    }

    #[test]
    fn a_word_and_a_page_are_as_long_as_each_other() {
        let key = SealingKey::random().unwrap();
        // The nonce and the mark of the cipher stand beside it.
        let length = |said: &Said| sealed(&key, "row", said).unwrap().len() - 28;
        let lengths = ["", "yes", &"x".repeat(1_900)].map(|text| length(&said(text)));
        assert_eq!(lengths, [SIZE_STEP; 3]);
        assert_eq!(length(&said(&"x".repeat(2_048))), 2 * SIZE_STEP);
        let somebody = Said { phone: Some("0812345678".to_owned()), ..Said::default() };
        assert_eq!(length(&somebody), length(&Said::default()));
        assert_eq!(padded(vec![b' '; SIZE_STEP]).len(), SIZE_STEP);
    }

    #[test]
    fn what_is_filled_up_and_what_was_not_read_alike() {
        let (key, told) = (SealingKey::random().unwrap(), said("the third pier"));
        let new = sealed(&key, "row", &told).unwrap();
        let old = key.seal("row", &serde_json::to_vec(&told).unwrap()).unwrap();
        assert_eq!(opened::<Said>(&key, "row", &new).unwrap(), told);
        assert_eq!(opened::<Said>(&key, "row", &old).unwrap(), told, "a row of before");
        assert!(opened::<Said>(&key, "another row", &new).is_err());
    }

    #[test]
    fn files_come_back_as_they_were_and_are_as_long_as_others() {
        for bytes in [&b""[..], b"a picture", &[7; FILE_STEP]] {
            let wrapped = wrapped(bytes);
            assert_eq!(wrapped.len() % FILE_STEP, 0);
            assert_eq!(unwrapped(&wrapped), Some(bytes));
        }
        assert_eq!(wrapped(b"").len(), wrapped(&[1; 60_000]).len());
        assert_eq!(unwrapped(b"short"), None);
        assert_eq!(unwrapped(&[0xff; 64]), None);
    }

    #[test]
    fn a_file_opens_whether_it_was_filled_up_or_not() {
        let key = SealingKey::random().unwrap();
        let new = sealed_file(&key, "file 1", b"a picture").unwrap();
        let old = key.seal("file 1", b"a picture").unwrap();
        assert_eq!(opened_file(&key, "file 1", &new).unwrap(), b"a picture");
        assert_eq!(opened_file(&key, "file 1", &old).unwrap(), b"a picture", "a row of before");
        assert!(opened_file(&key, "file 2", &new).is_err(), "another file's");
    }
}
