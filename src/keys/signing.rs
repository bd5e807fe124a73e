//! The signing key of check receipts (Ed25519) and the public halves of every key that was ever used.
//!
//! The secret half is the file `signing.key`. Beside it lies `signing-{id}.pub` for each key, made at first use: these
//! are what receipts are verified against, and what third parties get. To take a new key, see [`rotate`]: the old secret
//! is destroyed, the old public half stays, and what it signed stays verifiable.

use super::{KeyError, file};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const SECRET: &str = "signing.key";
const PUBLIC: (&str, &str) = ("signing-", ".pub");

/// Letters of a key's id: the beginning of the SHA-256 of its public half, in hexadecimal.
const ID_LETTERS: usize = 16;

/// The key that signs, and those that verify.
pub struct Signing {
    key: SigningKey,
    id: String,
    folder: PathBuf,
    known: BTreeMap<String, VerifyingKey>,
}

/// The public half of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// Its id.
    pub id: String,
    /// Its 32 bytes.
    pub bytes: [u8; 32],
    /// Whether it signs today.
    pub is_current: bool,
}

/// What a signature is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// Made by one of our keys over exactly this.
    Genuine,
    /// Not made by the named key over this.
    Wrong,
    /// We have no key of that id.
    UnknownKey,
}

impl Signing {
    /// Opens the key, or makes it.
    pub(super) fn open(folder: &Path) -> Result<Self, KeyError> {
        let secret = file::read_or_make(folder, SECRET)?;
        let bytes = secret.expose().first_chunk::<32>().copied().unwrap_or_default();
        let key = SigningKey::from_bytes(&bytes);
        let id = id_of(&key.verifying_key());
        let path = folder.join(public_name(&id));
        if !path.exists() {
            file::write_once(folder, &path, &hex::encode(key.verifying_key().as_bytes()))?;
        }
        let known = read_public(folder)?;
        Ok(Self { key, id, folder: folder.to_owned(), known })
    }

    /// The id of the key that signs.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Signs a message.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }

    /// What a signature by the key of that id is worth. A key that another process took since this one started is
    /// looked up in the folder.
    pub fn verify(&self, id: &str, message: &[u8], signature: &[u8; 64]) -> Signed {
        let found = self.known.get(id).copied().or_else(|| read_one(&self.folder, id));
        match found {
            None => Signed::UnknownKey,
            Some(key) if key.verify_strict(message, &Signature::from_bytes(signature)).is_ok() => Signed::Genuine,
            Some(_) => Signed::Wrong,
        }
    }

    /// The public halves of all keys, by id.
    ///
    /// # Errors
    /// If a file cannot be read or is not what its name says.
    pub fn public_keys(&self) -> Result<Vec<PublicKey>, KeyError> {
        let keys = read_public(&self.folder)?;
        let public =
            |(id, key): (String, VerifyingKey)| PublicKey { is_current: id == self.id, bytes: key.to_bytes(), id };
        Ok(keys.into_iter().map(public).collect())
    }
}

/// Takes a new signing key: the old secret is destroyed, its public half stays. Running programs sign with the old one
/// until they start again; both verify all along. Gives the ids of the old and the new key.
///
/// # Errors
/// If the files cannot be read or written.
pub fn rotate(folder: &Path) -> Result<(String, String), KeyError> {
    let old = Signing::open(folder)?.id;
    let path = folder.join(SECRET);
    std::fs::remove_file(&path).map_err(|error| file::out_of_reach(&path, error))?;
    Ok((old, Signing::open(folder)?.id))
}

fn id_of(key: &VerifyingKey) -> String {
    hex::encode(Sha256::digest(key.as_bytes())).chars().take(ID_LETTERS).collect()
}

fn public_name(id: &str) -> String {
    format!("{}{id}{}", PUBLIC.0, PUBLIC.1)
}

/// Every public half in the folder; one that is not what its name says is an error, never left out silently.
fn read_public(folder: &Path) -> Result<BTreeMap<String, VerifyingKey>, KeyError> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(|error| file::out_of_reach(folder, error))? {
        let name = entry.map_err(|error| file::out_of_reach(folder, error))?.file_name();
        let name = name.to_string_lossy();
        let Some(id) = name.strip_prefix(PUBLIC.0).and_then(|rest| rest.strip_suffix(PUBLIC.1)) else { continue };
        let key = read_one(folder, id).ok_or_else(|| KeyError::NotPublic { path: folder.join(name.as_ref()) })?;
        found.insert(id.to_owned(), key);
    }
    Ok(found)
}

/// The public half of that id, if there is such a file and it holds that key.
fn read_one(folder: &Path, id: &str) -> Option<VerifyingKey> {
    let is_id = id.len() == ID_LETTERS && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_id.then_some(())?;
    let text = std::fs::read_to_string(folder.join(public_name(id))).ok()?;
    let bytes: [u8; 32] = hex::decode(text.trim()).ok()?.try_into().ok()?;
    VerifyingKey::from_bytes(&bytes).ok().filter(|key| id_of(key) == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_signed_is_genuine_and_nothing_else_is() {
        let folder = tempfile::tempdir().unwrap();
        let signing = Signing::open(folder.path()).unwrap();
        let signature = signing.sign(b"asked and answered");
        assert_eq!(signing.verify(signing.id(), b"asked and answered", &signature), Signed::Genuine);
        assert_eq!(signing.verify(signing.id(), b"asked and Answered", &signature), Signed::Wrong);
        for odd in ["0000000000000000", "", "../signing", "é"] {
            assert_eq!(signing.verify(odd, b"asked and answered", &signature), Signed::UnknownKey);
        }
    }

    #[test]
    fn an_old_key_verifies_after_a_new_one_was_taken() {
        let folder = tempfile::tempdir().unwrap();
        let running = Signing::open(folder.path()).unwrap();
        let (before, id) = (running.sign(b"receipt"), running.id().to_owned());
        let (old, new) = rotate(folder.path()).unwrap();
        assert_eq!(old, id);
        let next = Signing::open(folder.path()).unwrap();
        assert_eq!(next.id(), new);
        assert_ne!(old, new);
        assert_eq!(next.verify(&old, b"receipt", &before), Signed::Genuine);
        assert_eq!(next.verify(&new, b"receipt", &before), Signed::Wrong);
        let after = next.sign(b"later");
        assert_eq!(running.verify(&new, b"later", &after), Signed::Genuine, "a running program finds the new key");
        let current: Vec<bool> = next.public_keys().unwrap().iter().map(|key| key.is_current).collect();
        assert_eq!(current.iter().filter(|is_current| **is_current).count(), 1);
        assert_eq!(current.len(), 2);
    }

    #[test]
    fn a_public_half_that_is_not_what_its_name_says_stops_the_start() {
        let folder = tempfile::tempdir().unwrap();
        Signing::open(folder.path()).unwrap();
        std::fs::write(folder.path().join("signing-0123456789abcdef.pub"), "00".repeat(32)).unwrap();
        let Err(error) = Signing::open(folder.path()) else { panic!("it was taken") };
        assert!(error.to_string().contains("signing-0123456789abcdef.pub"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn the_secret_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        Signing::open(folder.path()).unwrap();
        let mode = std::fs::metadata(folder.path().join(SECRET)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
