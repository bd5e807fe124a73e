//! The secret key as it may be given by a setting, in hexadecimal or base64.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// How long a secret key is at least, in bytes.
pub const KEY_BYTES: usize = 32;

/// A secret key of at least [`KEY_BYTES`] bytes; prints as `***`.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretKey(Vec<u8>);

/// Why a secret key is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretKeyRefusal {
    /// Neither hexadecimal nor base64.
    #[error("the secret key is neither hexadecimal nor base64. Make one with: openssl rand -hex 32")]
    NotText,
    /// Too short.
    #[error("the secret key has only {0} bytes, it needs at least 32. Make one with: openssl rand -hex 32")]
    TooShort(usize),
}

impl SecretKey {
    /// Reads hexadecimal or base64 (plain or URL-safe, with or without `=`).
    ///
    /// # Errors
    /// If it is neither, or shorter than [`KEY_BYTES`].
    pub fn parse(text: &str) -> Result<Self, SecretKeyRefusal> {
        let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let text = text.trim();
        let bytes = hex::decode(text)
            .ok()
            .or_else(|| GeneralPurpose::new(&alphabet::STANDARD, config).decode(text).ok())
            .or_else(|| GeneralPurpose::new(&alphabet::URL_SAFE, config).decode(text).ok())
            .ok_or(SecretKeyRefusal::NotText)?;
        if bytes.len() < KEY_BYTES { Err(SecretKeyRefusal::TooShort(bytes.len())) } else { Ok(Self(bytes)) }
    }

    /// A new key from the operating system.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = vec![0_u8; KEY_BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// The key in hexadecimal, as it is written to its file.
    pub fn to_hex(&self) -> String {
        hex::encode(&self.0)
    }

    /// The key's bytes, where they are really needed.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_and_base64_are_read() {
        let hexadecimal = SecretKey::parse(&"ab".repeat(32)).unwrap();
        assert_eq!(hexadecimal.expose(), [0xab; 32]);
        let base64 = SecretKey::parse("q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=").unwrap();
        assert_eq!(base64, hexadecimal);
        assert_eq!(SecretKey::parse(&hexadecimal.to_hex()).unwrap(), hexadecimal);
    }

    #[test]
    fn a_short_key_is_refused_and_says_what_to_do() {
        let refusal = SecretKey::parse("abcd").unwrap_err();
        assert_eq!(refusal, SecretKeyRefusal::TooShort(2));
        assert!(refusal.to_string().contains("openssl rand -hex 32"));
        assert_eq!(SecretKey::parse("open sesame").unwrap_err(), SecretKeyRefusal::NotText);
    }

    #[test]
    fn a_key_does_not_print() {
        assert_eq!(format!("{:?}", SecretKey::random().unwrap()), "***");
    }
}
