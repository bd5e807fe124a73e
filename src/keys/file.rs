//! One key in one file: made once, whole or not at all, and never replaced.

use super::KeyError;
use crate::config::SecretKey;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Reads a key file, or makes it with a new key if it is not there.
pub(super) fn read_or_make(folder: &Path, name: &str) -> Result<SecretKey, KeyError> {
    let path = folder.join(name);
    if !path.exists() {
        make_folder(folder)?;
        make(folder, &path)?;
    }
    refuse_open(folder, 0o022, "700")?;
    refuse_open(&path, 0o077, "600")?;
    let text = std::fs::read_to_string(&path).map_err(|error| out_of_reach(&path, error))?;
    SecretKey::parse(&text).map_err(|refusal| KeyError::NotAKey { path, refusal })
}

pub(super) fn out_of_reach(path: &Path, error: impl std::fmt::Display) -> KeyError {
    KeyError::OutOfReach { path: path.to_owned(), problem: error.to_string() }
}

fn make_folder(folder: &Path) -> Result<(), KeyError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| out_of_reach(folder, error))
}

/// Writes a new key beside its place and moves it there. Of two programs that start at once, one is first; the other
/// finds the file and leaves it.
fn make(folder: &Path, path: &Path) -> Result<(), KeyError> {
    let key = SecretKey::random().map_err(|error| KeyError::NoRandomness(error.to_string()))?;
    write_once(folder, path, &key.to_hex())
}

/// Writes one line into a file that is not there yet; a file that is there stays as it is.
pub(super) fn write_once(folder: &Path, path: &Path, line: &str) -> Result<(), KeyError> {
    // A temporary file is made with mode 0600.
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|error| out_of_reach(path, error))?;
    writeln!(file, "{line}").map_err(|error| out_of_reach(path, error))?;
    file.as_file().sync_all().map_err(|error| out_of_reach(path, error))?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(out_of_reach(path, error.error)),
    }
}

/// Refuses what others on this machine can reach.
#[cfg(unix)]
fn refuse_open(path: &Path, forbidden: u32, rights: &'static str) -> Result<(), KeyError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).map_err(|error| out_of_reach(path, error))?.permissions().mode();
    if mode & forbidden == 0 { Ok(()) } else { Err(KeyError::OpenToOthers { path: path.to_owned(), rights }) }
}

/// Rights are not modes here; the folder's own rules count.
#[cfg(not(unix))]
fn refuse_open(_path: &Path, _forbidden: u32, _rights: &'static str) -> Result<(), KeyError> {
    Ok(())
}
