//! Forms with files: the fields as in any form, the files as bytes with their names.

use super::forms::read_pairs;
use crate::error::{AppError, AppResult};
use actix_multipart::Multipart;
use futures_util::StreamExt;
use serde::de::DeserializeOwned;

/// The most one file may weigh, in bytes; one byte more is kept so that `files` can refuse it in words.
pub const FILE_LIMIT: usize = 10 * 1024 * 1024;
/// The most a whole form with files may weigh.
const TOTAL_LIMIT: usize = 3 * FILE_LIMIT;

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct SentFile {
    /// The field it was sent in.
    pub field: String,
    /// Its name on the sender's machine.
    pub name: String,
    /// Its content, cut one byte after the limit.
    pub bytes: Vec<u8>,
}

/// Reads a form with files. A file field left empty gives no file.
///
/// # Errors
/// `TooLarge` if the whole weighs too much, `Unreadable` if it is no such form or breaks off.
pub async fn read<T: DeserializeOwned + Default>(mut parts: Multipart) -> AppResult<(T, Vec<SentFile>)> {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    let (mut files, mut total) = (Vec::new(), 0_usize);
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(|error| AppError::Unreadable(error.to_string()))?;
        let field = part.name().unwrap_or("").to_owned();
        let name = part.content_disposition().and_then(|about| about.get_filename()).map(str::to_owned);
        let mut bytes = Vec::new();
        while let Some(chunk) = part.next().await {
            let chunk = chunk.map_err(|error| AppError::Unreadable(error.to_string()))?;
            total += chunk.len();
            if total > TOTAL_LIMIT {
                return Err(AppError::TooLarge);
            }
            let room = (FILE_LIMIT + 1).saturating_sub(bytes.len());
            bytes.extend(chunk.iter().take(room));
        }
        match name {
            Some(name) if !(name.is_empty() && bytes.is_empty()) => files.push(SentFile { field, name, bytes }),
            Some(_) => {}
            None => {
                pairs.append_pair(&field, &String::from_utf8_lossy(&bytes));
            }
        }
    }
    Ok((read_pairs(pairs.finish().as_bytes()), files))
}
