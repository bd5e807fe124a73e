//! Keys: secrets that live in files outside the database, readable by their owner only, so that a stolen database or a
//! backup of it is of no use for forging.
//!
//! The form key marks what a browser carries and brings back: session form tokens, double-submit values, links.
//! A mark is an HMAC-SHA256 under a key of its own for each purpose, so that a mark made for one thing is never good for
//! another. The contact key is another file ([`ContactKeys`]); the signing key signs what people take away and others
//! verify ([`Signing`]); the keys of workers' reports are files of their own ([`ReportKeys`]). This room knows no table and no request.

mod contacts;
mod file;
mod reports;
mod sealing;
mod signing;

pub use contacts::{ContactKeys, ContactMark, SealError};
pub use reports::{DraftKey, ReportKeys, VISIT_MINUTES, WrappedKey, rotate_reports};
pub use sealing::{FILE_STEP, SIZE_STEP, SealingKey, opened, opened_file, sealed, sealed_file};

use crate::config::{SecretKey, SecretKeyRefusal};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use signing::{PublicKey, Signed, Signing, rotate};

/// The open keys; cheap to clone.
#[derive(Clone)]
pub struct Keys {
    form: Arc<SecretKey>,
    signing: Arc<Signing>,
}

/// Why a key cannot be used. The text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The folder or file cannot be read or made.
    #[error("the key file {} cannot be used: {problem}. Check the folder's owner and rights", path.display())]
    OutOfReach {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system says.
        problem: String,
    },
    /// Others on this machine can read or change it.
    #[error("{} can be read or changed by others on this machine. Run: chmod {rights} {}", path.display(), path.display())]
    OpenToOthers {
        /// The file or folder.
        path: PathBuf,
        /// The rights it should have.
        rights: &'static str,
    },
    /// It holds no key, or a short one.
    #[error(
        "the key file {} is not good: {refusal}. Put the right file back from your backup of the keys; if there is none, \
         remove the file and start again: a new key is made, and what the old one marked (sessions, links, declared \
         contacts) is lost",
        path.display()
    )]
    NotAKey {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        refusal: SecretKeyRefusal,
    },
    /// A file of a public half does not hold the key its name says.
    #[error(
        "{} does not hold the public key its name says. Put the right file back from your backup of the keys, or move \
         this one away: receipts it signed can then no longer be verified",
        path.display()
    )]
    NotPublic {
        /// The file.
        path: PathBuf,
    },
    /// The operating system gave no random bytes.
    #[error("the operating system gives no random bytes: {0}")]
    NoRandomness(String),
}

impl Keys {
    /// Opens the keys in a folder ([`crate::config::Config::keys_folder`]): the configured key, or else the file
    /// `form.key`, which is made (32 random bytes in hexadecimal, mode 0600, folder 0700) if it is not there; and the
    /// signing key, always a file.
    ///
    /// # Errors
    /// If the file cannot be read or made, is open to others, or holds no key of at least 32 bytes.
    pub fn open(folder: &Path, configured: Option<&SecretKey>) -> Result<Self, KeyError> {
        let form = match configured {
            Some(key) => key.clone(),
            None => file::read_or_make(folder, "form.key")?,
        };
        Ok(Self { form: Arc::new(form), signing: Arc::new(Signing::open(folder)?) })
    }

    /// The key that signs receipts.
    pub fn signing(&self) -> &Signing {
        &self.signing
    }

    /// The mark of a message for a purpose: HMAC-SHA256 in hexadecimal, 64 characters.
    pub fn mac(&self, purpose: &str, message: &[u8]) -> String {
        self.keyed(purpose)
            .map(|mac| hex::encode(mac.chain_update(message).finalize().into_bytes()))
            .unwrap_or_default()
    }

    /// Whether a mark was made by [`Keys::mac`] for this purpose and message; takes the same time for every wrong one.
    pub fn verify(&self, purpose: &str, message: &[u8], mac: &str) -> bool {
        let Ok(given) = hex::decode(mac) else { return false };
        self.keyed(purpose).is_some_and(|expected| expected.chain_update(message).verify_slice(&given).is_ok())
    }

    /// The keyed function of one purpose: its key is derived from the form key. HMAC takes keys of every length, so it
    /// is always there.
    fn keyed(&self, purpose: &str) -> Option<Hmac<Sha256>> {
        let derived = Hmac::<Sha256>::new_from_slice(self.form.expose()).ok()?.chain_update(purpose).finalize();
        Hmac::<Sha256>::new_from_slice(&derived.into_bytes()).ok()
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        let key = SecretKey::parse(&"0b".repeat(32)).unwrap();
        Keys::open(tempfile::tempdir().unwrap().path(), Some(&key)).unwrap()
    }

    #[test]
    fn a_mark_is_good_for_its_purpose_and_message_only() {
        let keys = keys();
        let mark = keys.mac("form", b"session 1");
        assert_eq!(mark.len(), 64);
        assert!(keys.verify("form", b"session 1", &mark));
        assert!(!keys.verify("form", b"session 2", &mark));
        assert!(!keys.verify("link", b"session 1", &mark));
        assert!(!keys.verify("form", b"session 1", &mark[..62]));
        for odd in ["", "zz", "é"] {
            assert!(!keys.verify("form", b"session 1", odd));
        }
    }

    #[test]
    fn the_first_start_makes_a_key_and_the_next_finds_it() {
        let folder = tempfile::tempdir().unwrap();
        let keys_folder = folder.path().join("data").join("keys");
        let first = Keys::open(&keys_folder, None).unwrap().mac("form", b"x");
        let second = Keys::open(&keys_folder, None).unwrap().mac("form", b"x");
        assert_eq!(first, second);
        let other = tempfile::tempdir().unwrap();
        assert_ne!(Keys::open(other.path(), None).unwrap().mac("form", b"x"), first);
    }

    #[test]
    fn two_first_starts_at_once_agree_on_one_key() {
        let folder = tempfile::tempdir().unwrap();
        let marks: Vec<String> = std::thread::scope(|scope| {
            let starts: Vec<_> =
                (0..8).map(|_| scope.spawn(|| Keys::open(folder.path(), None).unwrap().mac("form", b"x"))).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert!(marks.iter().all(|mark| mark == &marks[0]));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let keys_folder = folder.path().join("keys");
        Keys::open(&keys_folder, None).unwrap();
        let file = keys_folder.join("form.key");
        let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((rights(&keys_folder), rights(&file)), (0o700, 0o600));
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o644)).unwrap();
        let text = Keys::open(&keys_folder, None).unwrap_err().to_string();
        assert!(text.contains("chmod 600"), "{text}");
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
        std::fs::set_permissions(&keys_folder, PermissionsExt::from_mode(0o777)).unwrap();
        let text = Keys::open(&keys_folder, None).unwrap_err().to_string();
        assert!(text.contains("chmod 700"), "{text}");
    }

    #[test]
    fn a_short_key_file_is_refused_and_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let keys_folder = folder.path().join("keys");
        Keys::open(&keys_folder, None).unwrap();
        for text in ["abcd", "", "not a key"] {
            std::fs::write(keys_folder.join("form.key"), text).unwrap();
            let error = Keys::open(&keys_folder, None).unwrap_err();
            assert!(error.to_string().contains("from your backup"), "{error}");
        }
    }
}
