//! The contact key: by what a declared telephone, account or name is found, and what it is sealed with.
//!
//! A worker asks about one value and learns whether it is registered; nobody may read the list. So the database holds a
//! *mark* of each value (an HMAC-SHA256, under which it is found) and the value itself *sealed* (ChaCha20-Poly1305, for
//! staff and for those who declared it). Both keys are derived from `contacts.key`, which no backup of the database
//! holds: a stolen database gives neither the values nor a way to try all numbers of a country against the marks.
//! Where the file is lost, declared contacts can no longer be found or read and have to be declared anew.

use super::{KeyError, file};
use hmac::{Hmac, KeyInit, Mac};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use sha2::Sha256;
use std::path::Path;
use std::sync::Arc;

/// How long a mark is, in bytes.
const MARK_BYTES: usize = 32;

/// The mark of a value: the same for the same value, and of no use without the key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct ContactMark([u8; MARK_BYTES]);

impl ContactMark {
    /// Reads a mark as it is stored: 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0_u8; MARK_BYTES];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// The mark as it is stored.
    pub fn to_hex(self) -> String {
        hex::encode(self.0)
    }

    /// The first four bytes as a number: a quick first look, to be followed by a comparison.
    pub fn beginning(&self) -> u32 {
        self.0.first_chunk::<4>().copied().map_or(0, u32::from_be_bytes)
    }
}

impl std::fmt::Debug for ContactMark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContactMark(***)")
    }
}

/// Why a value was not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The operating system gave no random bytes.
    #[error("the operating system gives no random bytes")]
    NoRandomness,
    /// The text is longer than the cipher takes.
    #[error("the text cannot be sealed")]
    NotSealable,
}

/// The open contact key; cheap to clone.
#[derive(Clone)]
pub struct ContactKeys {
    inner: Arc<Inner>,
}

struct Inner {
    mark: [u8; 32],
    seal: LessSafeKey,
}

impl ContactKeys {
    /// Opens `contacts.key` in the folder of the keys; it is made (32 random bytes, for its owner only) if it is not
    /// there.
    ///
    /// # Errors
    /// If the file cannot be read or made, is open to others, or holds no key.
    pub fn open(folder: &Path) -> Result<Self, KeyError> {
        let key = file::read_or_make(folder, "contacts.key")?;
        Self::of(key.expose()).ok_or_else(|| KeyError::OutOfReach {
            path: folder.join("contacts.key"),
            problem: "no key could be derived from it".to_owned(),
        })
    }

    fn of(secret: &[u8]) -> Option<Self> {
        let mark = derived(secret, "contact-mark")?;
        let seal = derived(secret, "contact-seal")?;
        let seal = LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &seal).ok()?);
        Some(Self { inner: Arc::new(Inner { mark, seal }) })
    }

    /// The mark of a value of a kind. HMAC takes keys of every length, so there is always one.
    pub fn mark(&self, kind: &str, value: &str) -> ContactMark {
        let bytes = keyed(&self.inner.mark, &[kind.as_bytes(), &[0x1f], value.as_bytes()]);
        ContactMark(bytes.unwrap_or_default())
    }

    /// Seals a text that belongs to one row (`about`): it opens for that row only.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn seal(&self, about: &str, text: &str) -> Result<String, SealError> {
        let mut nonce = [0_u8; NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|_| SealError::NoRandomness)?;
        let mut bytes = text.as_bytes().to_vec();
        self.inner
            .seal
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(about.as_bytes()), &mut bytes)
            .map_err(|_| SealError::NotSealable)?;
        let mut sealed = nonce.to_vec();
        sealed.extend_from_slice(&bytes);
        Ok(hex::encode(sealed))
    }

    /// Opens what was sealed for a row; `None` if it was sealed for another, by another key, or changed since.
    pub fn unseal(&self, about: &str, sealed: &str) -> Option<String> {
        let mut sealed = hex::decode(sealed).ok()?;
        let (nonce, bytes) = sealed.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let text = self.inner.seal.open_in_place(nonce, Aad::from(about.as_bytes()), bytes).ok()?;
        String::from_utf8(text.to_vec()).ok()
    }
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

impl std::fmt::Debug for ContactKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContactKeys(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(byte: u8) -> ContactKeys {
        ContactKeys::of(&[byte; 32]).unwrap()
    }

    #[test]
    fn a_mark_depends_on_key_kind_and_value() {
        let mark = keys(1).mark("phone", "+66812345678");
        assert_eq!(mark, keys(1).mark("phone", "+66812345678"));
        for other in [
            keys(2).mark("phone", "+66812345678"),
            keys(1).mark("viber", "+66812345678"),
            keys(1).mark("phone", "+66812345679"),
            keys(1).mark("phon", "e+66812345678"),
        ] {
            assert_ne!(mark, other);
        }
        assert_eq!(ContactMark::parse(&mark.to_hex()), Some(mark));
        assert_eq!(ContactMark::parse("ab"), None);
        assert!(!format!("{mark:?}").contains(&mark.to_hex()[..8]));
    }

    /// Whether a text can be read in sealed bytes, as it is or in the hex digits they are kept as.
    fn holds(sealed: &str, text: &str) -> bool {
        let bytes = hex::decode(sealed).unwrap();
        sealed.contains(text) || bytes.windows(text.len()).any(|part| part == text.as_bytes())
    }

    #[test]
    fn a_sealed_text_opens_for_its_row_and_key_only() {
        let sealed = keys(1).seal("row 1", "123-4-56789-0 กสิกร").unwrap();
        assert!(!holds(&sealed, "123-4-56789-0"));
        assert_eq!(keys(1).unseal("row 1", &sealed).as_deref(), Some("123-4-56789-0 กสิกร"));
        assert_eq!(keys(1).unseal("row 2", &sealed), None);
        assert_eq!(keys(2).unseal("row 1", &sealed), None);
        let mut changed = sealed.clone();
        changed.replace_range(30..31, if &sealed[30..31] == "0" { "1" } else { "0" });
        assert_eq!(keys(1).unseal("row 1", &changed), None);
        for odd in ["", "zz", "abcd"] {
            assert_eq!(keys(1).unseal("row 1", odd), None);
        }
        assert_ne!(keys(1).seal("row 1", "x").unwrap(), keys(1).seal("row 1", "x").unwrap());
    }

    #[test]
    fn the_key_has_a_file_of_its_own_and_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let first = ContactKeys::open(folder.path()).unwrap().mark("phone", "1");
        assert_eq!(ContactKeys::open(folder.path()).unwrap().mark("phone", "1"), first);
        assert!(folder.path().join("contacts.key").is_file());
    }
}
