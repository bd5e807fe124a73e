//! Passwords: argon2id, one hash at a time in a process.

use crate::base::Secret;
use crate::error::{AppError, AppResult};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How many people may wait for their hash before the next is told to come back.
const QUEUE: usize = 32;

/// Hashes and checks passwords; cheap to clone.
#[derive(Clone)]
pub struct Passwords {
    argon: Argon2<'static>,
    turn: Arc<Semaphore>,
    queue: Arc<Semaphore>,
    /// The hash of no password, so that an unknown account takes as long as a known one.
    nobody: Arc<str>,
}

impl Passwords {
    /// With these parameters: memory in KiB, passes, lanes.
    ///
    /// # Errors
    /// If argon2 refuses the parameters.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> AppResult<Self> {
        let params = Params::new(memory_kib, passes, lanes, None).map_err(AppError::internal)?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody = argon.hash_password(b"nobody has this password").map_err(AppError::internal)?.to_string();
        Ok(Self {
            argon,
            turn: Arc::new(Semaphore::new(1)),
            queue: Arc::new(Semaphore::new(QUEUE)),
            nobody: nobody.into(),
        })
    }

    /// Hashes a password on a thread of its own.
    ///
    /// # Errors
    /// `Unavailable` if too many are waiting.
    pub async fn hash(&self, password: Secret) -> AppResult<String> {
        self.in_turn(move |argon, _| {
            argon.hash_password(password.expose().as_bytes()).map(|hash| hash.to_string()).map_err(AppError::internal)
        })
        .await
    }

    /// Whether a password fits a hash. Without a hash it takes as long and says no.
    ///
    /// # Errors
    /// `Unavailable` if too many are waiting.
    pub async fn fits(&self, password: Secret, hash: Option<String>) -> AppResult<bool> {
        self.in_turn(move |argon, nobody| {
            let known = hash.is_some();
            let text = hash.unwrap_or_else(|| nobody.to_string());
            let hash = PasswordHash::new(&text).map_err(AppError::internal)?;
            Ok(argon.verify_password(password.expose().as_bytes(), &hash).is_ok() && known)
        })
        .await
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Argon2<'static>, &str) -> AppResult<T> + Send + 'static,
    ) -> AppResult<T> {
        let busy = |_| AppError::Unavailable("too many sign-ins".to_owned());
        let place = Arc::clone(&self.queue).try_acquire_owned().map_err(busy)?;
        let turn = Arc::clone(&self.turn).acquire_owned().await.map_err(AppError::internal)?;
        let (argon, nobody) = (self.argon.clone(), Arc::clone(&self.nobody));
        let done = tokio::task::spawn_blocking(move || {
            // They belong to the work: whoever goes away makes no room while it still runs.
            let _until_the_end = (place, turn);
            work(&argon, &nobody)
        });
        done.await.map_err(AppError::internal)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_fits_its_own_hash_only() {
        let passwords = Passwords::new(8, 1, 1).unwrap();
        let hash = passwords.hash(Secret::new("long enough".into())).await.unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(passwords.fits(Secret::new("long enough".into()), Some(hash.clone())).await.unwrap());
        assert!(!passwords.fits(Secret::new("another".into()), Some(hash)).await.unwrap());
        assert!(!passwords.fits(Secret::new("nobody has this password".into()), None).await.unwrap());
    }
}
