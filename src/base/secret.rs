//! Random tokens and digests.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// A value that must not be shown: prints as `***`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a value.
    pub const fn new(value: String) -> Self {
        Self(value)
    }

    /// The value, where it is really needed.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl<'de> serde::Deserialize<'de> for Secret {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self)
    }
}

/// A random token of this many bytes from the operating system, in URL-safe base64.
///
/// # Errors
/// If the operating system gives no random bytes.
pub fn random_token<const BYTES: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

/// A random code of digits and capitals that are not mistaken for one another when read aloud, such as a reference.
///
/// # Errors
/// If the operating system gives no random bytes.
pub fn random_code<const LENGTH: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; LENGTH];
    getrandom::fill(&mut bytes)?;
    Ok(code_of(bytes))
}

/// Bytes as such a code, one letter or digit each.
pub fn code_of<const LENGTH: usize>(bytes: [u8; LENGTH]) -> String {
    const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    bytes.iter().filter_map(|b| LETTERS.get(usize::from(b % 32))).map(|&b| char::from(b)).collect()
}

/// SHA-256 in hexadecimal.
pub fn digest_hex(bytes: impl AsRef<[u8]>) -> String {
    hex::encode(Sha256::digest(bytes.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_do_not_print() {
        assert_eq!(format!("{:?}", Secret::new("horse".into())), "***");
    }

    #[test]
    fn tokens_differ_and_have_the_asked_strength() {
        let (a, b) = (random_token::<16>().unwrap(), random_token::<16>().unwrap());
        assert_ne!(a, b);
        assert_eq!(a.len(), 22);
        assert_eq!(random_code::<8>().unwrap().len(), 8);
    }

    #[test]
    fn digest_is_sha256() {
        assert!(digest_hex("").starts_with("e3b0c442"));
    }
}
