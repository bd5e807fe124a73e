//! Sealing with a key of one's own: ChaCha20-Poly1305, a random nonce before the text, bound to what it belongs to.

use super::SealError;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

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
}
