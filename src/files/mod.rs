//! Evidence files: what people hand in as proof, on the local disk under generated names.
//!
//! Two steps. [`Files::take`] looks at an upload, cleans it and puts its bytes on disk, before any transaction;
//! [`store::insert`] then writes the row inside the transaction of the action that uses it. Bytes whose row never came
//! are swept a day later ([`Files::sweep_orphans`]).
//!
//! A file is known by its content *and* the ending of its name; both must agree. Pictures are decoded within limits and
//! encoded anew, which drops everything but the pixels: place, camera, time, thumbnails, hidden additions. Word and
//! Excel files are unpacked in memory within limits and refused with macros or a template from elsewhere. A PDF is
//! refused if a plain look through its bytes finds JavaScript or an action that starts a program; what is hidden inside
//! its compressed parts is not seen, which is why files are always served as attachments under a sandbox. Sound keeps
//! its metadata, but for what workers send ([`Files::take_out`]): that is pictures and sound alone, nothing stays but pixels
//! and sound, and a recording to which anything is glued, or that is longer than half an hour, is refused.
//!
//! This room knows no slice: an owner is a plain kind and id. Whether somebody may see a file is decided by the slice
//! that owns it.

mod documents;
mod kinds;
mod names;
mod pictures;
mod refusal;
mod sound;
pub mod store;
#[cfg(test)]
mod tests;

pub use kinds::MediaType;
pub use refusal::FileRefusal;

use crate::base::{FileId, When, digest_hex};
use crate::db::Db;
use crate::error::{AppError, AppResult};
use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{ObjectStore, ObjectStoreExt};
use std::path::Path;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The largest upload in bytes: 10 MB.
pub const LIMIT: usize = crate::base::FILE_LIMIT;

/// How many days bytes without a row stay, and how many days a removed file's bytes stay.
const ORPHAN_DAYS: i64 = 1;
const REMOVED_DAYS: i64 = 30;

/// The evidence files; cheap to clone.
#[derive(Clone)]
pub struct Files {
    disk: Arc<LocalFileSystem>,
    scanner: Scanner,
    /// One file at a time is decoded: a picture may need 256 MB.
    turn: Arc<Semaphore>,
}

/// What looks for malware in uploads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// Nothing does; `waymark doctor` says so.
    Off,
}

/// How the bytes of a file stand beside its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// They are those that were handed in.
    Same,
    /// They are others.
    Replaced,
    /// There are none.
    Missing,
}

impl Kept {
    /// The key of its words; nothing where all is well.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Same => None,
            Self::Replaced => Some("evidence-file-replaced"),
            Self::Missing => Some("evidence-file-missing"),
        }
    }
}

/// A file as it came in.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The name the browser gave.
    pub name: String,
    /// The content; a reader stops after [`LIMIT`] + 1 bytes.
    pub bytes: Bytes,
}

/// A file that was looked at and cleaned and lies nowhere yet: whoever takes it seals it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// What it is.
    pub media_type: MediaType,
    /// The uploader's name for it, cleaned.
    pub original_name: String,
    /// Its bytes: at most [`LIMIT`].
    pub bytes: Bytes,
}

/// A file whose bytes are on disk; its row is still to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its generated name.
    pub id: FileId,
    /// What it is.
    pub media_type: MediaType,
    /// Bytes on disk; a picture encoded anew has another size than its upload.
    pub size: i64,
    /// SHA-256 of the bytes on disk, in hexadecimal.
    pub digest: String,
    /// The uploader's name for it, cleaned: no folder, no control character, at most 120 characters.
    pub original_name: String,
}

impl Files {
    /// Opens the folder of evidence files ([`crate::config::Config::files_folder`]), made if it is not there.
    ///
    /// # Errors
    /// If the folder cannot be made or used.
    pub fn open(folder: &Path) -> AppResult<Self> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).map_err(AppError::internal)?;
        let disk = LocalFileSystem::new_with_prefix(folder).map_err(AppError::internal)?.with_fsync(true);
        Ok(Self { disk: Arc::new(disk), scanner: Scanner::Off, turn: Arc::new(Semaphore::new(1)) })
    }

    /// What looks for malware.
    pub const fn scanner(&self) -> Scanner {
        self.scanner
    }

    /// Looks at an upload, cleans it and puts it on disk. The outer error is a fault of ours (disk full); the inner one
    /// is for the person's form.
    ///
    /// # Errors
    /// `Unavailable` if the disk does not take it.
    pub async fn take(&self, upload: Upload) -> AppResult<Result<Stored, FileRefusal>> {
        let (media_type, original_name, bytes) = match self.look_at(upload, examine).await? {
            Ok(clean) => clean,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let stored = Stored {
            id: FileId::new(),
            media_type,
            size: i64::try_from(bytes.len()).map_err(AppError::internal)?,
            digest: digest_hex(&bytes),
            original_name,
        };
        self.disk.put(&place(&stored.id), bytes.into()).await.map_err(unavailable)?;
        Ok(Ok(stored))
    }

    /// Looks at an upload and cleans it, without putting it on disk: for what is kept sealed. The outer error is a fault of
    /// ours; the inner one is for the person's form.
    ///
    /// # Errors
    /// `Internal` if the work stops.
    pub async fn clean(&self, upload: Upload) -> AppResult<Result<Cleaned, FileRefusal>> {
        let looked = self.look_at(upload, examine).await?;
        Ok(looked.and_then(|(media_type, original_name, bytes)| {
            // A picture encoded anew may have grown.
            let fits = bytes.len() <= LIMIT;
            if fits { Ok(Cleaned { media_type, original_name, bytes }) } else { Err(FileRefusal::TooLarge) }
        }))
    }

    /// Looks at a picture or a recording that a worker sends, and gives nothing but its pixels or its sound. It is not put
    /// on disk, and its name is forgotten. The outer error is a fault of ours; the inner one is for the worker's form.
    ///
    /// # Errors
    /// `Internal` if the work stops.
    pub async fn take_out(&self, upload: Upload) -> AppResult<Result<(MediaType, Bytes), FileRefusal>> {
        let nameless = |upload: Upload| {
            let (media_type, _, bytes) = examine(upload)?;
            match media_type {
                MediaType::Jpeg | MediaType::Png | MediaType::Webp => Ok((media_type, bytes)),
                MediaType::M4a | MediaType::Ogg | MediaType::Mp3 => {
                    Ok((media_type, sound::strip(media_type, &bytes)?.into()))
                }
                MediaType::Pdf | MediaType::Docx | MediaType::Xlsx => Err(FileRefusal::WrongKind),
            }
        };
        self.look_at(upload, nameless).await
    }

    /// Looks at one upload at a time, on a thread of its own. The turn ends with the work, also if nobody waits for it
    /// any more.
    async fn look_at<T: Send + 'static>(
        &self,
        upload: Upload,
        look: impl FnOnce(Upload) -> Result<T, FileRefusal> + Send + 'static,
    ) -> AppResult<Result<T, FileRefusal>> {
        let turn = Arc::clone(&self.turn).acquire_owned().await.map_err(AppError::internal)?;
        let examined = tokio::task::spawn_blocking(move || {
            let _until_the_end = turn;
            look(upload)
        });
        match examined.await {
            Ok(outcome) => Ok(outcome),
            // A decoder that panics met a file made to break it.
            Err(stopped) if stopped.is_panic() => Ok(Err(FileRefusal::Broken)),
            Err(stopped) => Err(AppError::internal(stopped)),
        }
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// `NotFound` if there are none, `Unavailable` if the disk cannot be read.
    pub async fn open_bytes(&self, id: &FileId) -> AppResult<Bytes> {
        let found = self.disk.get(&place(id)).await.map_err(unavailable)?;
        found.bytes().await.map_err(unavailable)
    }

    /// Whether the bytes of a file are those that were handed in.
    ///
    /// # Errors
    /// `Unavailable` if the disk cannot be read.
    pub async fn check(&self, id: &FileId, digest: &str) -> AppResult<Kept> {
        match self.open_bytes(id).await {
            Ok(bytes) if digest_hex(&bytes) == digest => Ok(Kept::Same),
            Ok(_) => Ok(Kept::Replaced),
            Err(AppError::NotFound) => Ok(Kept::Missing),
            Err(error) => Err(error),
        }
    }

    /// Deletes bytes older than a day that have no row, and bytes of files removed more than 30 days ago.
    /// Returns how many. Names that are no ids are left alone.
    ///
    /// # Errors
    /// If disk or database are out of reach.
    pub async fn sweep_orphans(&self, db: &Db, now: When) -> AppResult<usize> {
        let before = now.plus_days(-ORPHAN_DAYS);
        let old: Vec<FileId> = self
            .disk
            .list(None)
            .try_filter_map(|object| async move {
                let id = object.location.filename().and_then(FileId::parse);
                Ok(id.filter(|_| When::of(object.last_modified.naive_utc()) < before))
            })
            .try_collect()
            .await
            .map_err(unavailable)?;
        let mut swept = 0;
        for block in old.chunks(500) {
            let block = block.to_vec();
            let useless =
                db.read(move |conn| Ok(store::without_use(conn, block, now.plus_days(-REMOVED_DAYS))?)).await?;
            for id in useless {
                self.delete(&id).await?;
                swept += 1;
            }
        }
        Ok(swept)
    }

    /// Deletes the bytes of a file; bytes that are gone already are no fault.
    async fn delete(&self, id: &FileId) -> AppResult<()> {
        match self.disk.delete(&place(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(unavailable(error)),
        }
    }
}

/// Where a file is on disk: in a folder by the last two letters of its id, so that no folder grows too long.
fn place(id: &FileId) -> ObjectPath {
    let text = id.as_str();
    let folder = text.get(text.len().saturating_sub(2)..).unwrap_or("00");
    ObjectPath::from(format!("{folder}/{text}"))
}

fn unavailable(error: object_store::Error) -> AppError {
    match error {
        object_store::Error::NotFound { .. } => AppError::NotFound,
        other => AppError::Unavailable(format!("files: {other}")),
    }
}

/// Finds out what an upload is and makes it fit to keep: its type, its name and its bytes.
fn examine(upload: Upload) -> Result<(MediaType, String, Bytes), FileRefusal> {
    let name = upload.name.trim();
    if upload.bytes.is_empty() {
        return Err(if name.is_empty() { FileRefusal::Missing } else { FileRefusal::Broken });
    }
    if upload.bytes.len() > LIMIT {
        return Err(FileRefusal::TooLarge);
    }
    let media_type = kinds::identify(name, &upload.bytes)?;
    let (media_type, bytes) = match media_type {
        MediaType::Jpeg | MediaType::Png | MediaType::Webp => pictures::encode_anew(media_type, &upload.bytes)?,
        MediaType::Docx | MediaType::Xlsx => {
            documents::examine_office(media_type, &upload.bytes)?;
            (media_type, upload.bytes)
        }
        MediaType::Pdf => {
            documents::examine_pdf(&upload.bytes)?;
            (media_type, upload.bytes)
        }
        MediaType::M4a | MediaType::Ogg | MediaType::Mp3 => (media_type, upload.bytes),
    };
    Ok((media_type, names::clean(name, media_type), bytes))
}
