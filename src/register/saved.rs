//! The large volume of the register as a file beside the database, so that a start need not read the whole database again.
//!
//! The file holds nothing that is not public, and it may be deleted at any time: the register is then read from the
//! database. It counts only for the program that wrote it and for the very database it was read from (a mark of both
//! stands in it), and a check sum at its end tells whether it is whole. What has changed since is read from the database.

use super::snapshot::Volume;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Below so many organisations reading the database takes less than a blink.
const WORTH_IT: usize = 5_000;

/// Bytes of the check sum at the end.
const SUM: u64 = 32;

/// Where the volume is kept between two runs of the program.
#[derive(Clone, Debug)]
pub struct Saved {
    path: PathBuf,
    least: usize,
}

/// What stands before the volume.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Label {
    /// The program that wrote the file: another one may fold, weigh or pack otherwise.
    program: String,
    /// The database and the public change, see [`crate::history::change_mark`].
    mark: String,
    /// The number of the last public change in the volume.
    number: i64,
}

/// A volume that was read.
pub(super) struct Kept {
    pub(super) mark: String,
    pub(super) number: i64,
    pub(super) volume: Volume,
}

impl Saved {
    /// In the data folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { path: folder.join("register.volume"), least: WORTH_IT }
    }

    /// The same for any number of organisations.
    pub fn of_any_size(self) -> Self {
        Self { least: 0, ..self }
    }

    /// The volume, if there is one that this program wrote and that is whole.
    pub(super) fn read(&self) -> Option<Kept> {
        match self.try_read() {
            Ok(kept) => kept,
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                tracing::warn!(%error, "the file of the register is of no use; it is made anew");
                None
            }
        }
    }

    fn try_read(&self) -> io::Result<Option<Kept>> {
        let file = File::open(&self.path)?;
        let length = file.metadata()?.len().saturating_sub(SUM);
        let source = Summing { inner: file.take(length), sum: Sha256::new() };
        let mut source = BufReader::with_capacity(1 << 16, source);
        // Texts pass through this room one after another; more than the file they cannot be.
        let mut room = vec![0; usize::try_from(length).map_err(io::Error::other)?];
        let (label, _): (Label, _) = postcard::from_io((&mut source, &mut room)).map_err(io::Error::other)?;
        if label.program != program()? {
            return Ok(None);
        }
        let (mut volume, _): (Volume, _) = postcard::from_io((&mut source, &mut room)).map_err(io::Error::other)?;
        // Whatever stands between the volume and the sum would be read here, and tell in the sum.
        io::copy(&mut source, &mut io::sink())?;
        let Summing { inner: file, sum } = source.into_inner();
        let mut wanted = Vec::new();
        file.into_inner().read_to_end(&mut wanted)?;
        if sum.finalize().as_slice() != wanted {
            return Err(io::Error::other("its check sum is another"));
        }
        drop(room);
        volume.shrink();
        Ok(Some(Kept { mark: label.mark, number: label.number, volume }))
    }

    /// Writes a volume, whole or not at all. Takes about a second for 100,000 organisations: not for async threads.
    ///
    /// # Errors
    /// What the disk says.
    pub(super) fn write(&self, volume: &Volume, number: i64, mark: String) -> io::Result<()> {
        if volume.len() < self.least {
            return Ok(());
        }
        let beside = self.path.with_extension(format!("{}.part", std::process::id()));
        let written = self.write_beside(&beside, volume, &Label { program: program()?, mark, number });
        if written.is_err() {
            // What is left of a full disk is of no use; that it could not be written is the error to tell.
            let _ = fs::remove_file(&beside);
        }
        written
    }

    fn write_beside(&self, beside: &Path, volume: &Volume, label: &Label) -> io::Result<()> {
        let target = Summing { inner: File::create(beside)?, sum: Sha256::new() };
        let target = BufWriter::with_capacity(1 << 16, target);
        let target = postcard::to_io(label, target).map_err(io::Error::other)?;
        let target = postcard::to_io(volume, target).map_err(io::Error::other)?;
        let Summing { inner: mut file, sum } = target.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.write_all(&sum.finalize())?;
        file.sync_all()?;
        fs::rename(beside, &self.path)
    }
}

/// The program that runs, told by its version and its file.
fn program() -> io::Result<String> {
    let file = fs::metadata(std::env::current_exe()?)?;
    let made = file.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    Ok(format!("{} {} {made}", env!("CARGO_PKG_VERSION"), file.len()))
}

/// Passes bytes on and sums them up.
struct Summing<T> {
    inner: T,
    sum: Sha256,
}

impl<T: Read> Read for Summing<T> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.sum.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

impl<T: Write> Write for Summing<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.sum.update(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
