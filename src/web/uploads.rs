//! Forms with files: the fields as in any form, the files as bytes with their names.

use super::forms::read_pairs;
use super::{FormErrors, SignedIn};
use crate::error::{AppError, AppResult};
use crate::files::store::FileRow;
use crate::files::{Cleaned, FileRefusal, MediaType, Stored, Upload};
use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::http::header::{self, ContentDisposition, DispositionParam, DispositionType};
use bytes::Bytes;
use futures_util::StreamExt;
use serde::de::DeserializeOwned;

/// The most one file may weigh, in bytes; one byte more is kept so that `files` can refuse it in words.
pub const FILE_LIMIT: usize = 10 * 1024 * 1024;
/// The most a whole form with files may weigh.
const TOTAL_LIMIT: usize = 3 * FILE_LIMIT;

/// The policy of every file that is given out: nothing in it may run or load.
const SANDBOX: &str = "default-src 'none'; sandbox";

/// What papers come as: scans and photos of them.
const PAPERS: &[MediaType] = &[MediaType::Pdf, MediaType::Jpeg, MediaType::Png];

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

/// Takes the paper sent in the field `file`: of the right kind, within the limit, or refused in words beside the field.
///
/// # Errors
/// If it cannot be kept.
pub async fn take_paper(visit: &SignedIn, files: Vec<SentFile>, errors: &mut FormErrors) -> AppResult<Option<Stored>> {
    let Some(upload) = paper_in(files) else { return Ok(None) };
    let taken = visit.state.files.take(upload).await?;
    Ok(only_paper(visit, taken, |stored| stored.media_type, errors))
}

/// The same of a paper that is kept sealed: it is looked at and cleaned, and its bytes lie nowhere yet.
///
/// # Errors
/// If it cannot be looked at.
pub async fn clean_paper(
    visit: &SignedIn,
    files: Vec<SentFile>,
    errors: &mut FormErrors,
) -> AppResult<Option<Cleaned>> {
    let Some(upload) = paper_in(files) else { return Ok(None) };
    let cleaned = visit.state.files.clean(upload).await?;
    Ok(only_paper(visit, cleaned, |cleaned| cleaned.media_type, errors))
}

fn paper_in(files: Vec<SentFile>) -> Option<Upload> {
    let sent = files.into_iter().find(|file| file.field == "file")?;
    Some(Upload { name: sent.name, bytes: sent.bytes.into() })
}

/// What was looked at, if it is a paper; why not, beside the field.
fn only_paper<T>(
    visit: &SignedIn,
    looked: Result<T, FileRefusal>,
    kind: impl Fn(&T) -> MediaType,
    errors: &mut FormErrors,
) -> Option<T> {
    let refusal = match looked {
        Ok(paper) if PAPERS.contains(&kind(&paper)) => return Some(paper),
        Ok(_) => FileRefusal::WrongKind,
        Err(refusal) => refusal,
    };
    errors.add_refusal(visit.l(), "file", &refusal);
    None
}

/// Gives an evidence file out, under the name it came with.
///
/// # Errors
/// If its bytes cannot be read.
pub async fn give_out(visit: &SignedIn, row: FileRow) -> AppResult<HttpResponse> {
    let bytes = visit.state.files.open_bytes(&row.id).await?;
    Ok(attachment(row.media_type.as_str(), row.original_name, bytes))
}

/// A file as it leaves: to be kept by whoever asked, never shown by the browser, and stored nowhere on its way.
pub fn attachment(media_type: &str, name: String, bytes: impl Into<Bytes>) -> HttpResponse {
    let name = if name.is_ascii() {
        DispositionParam::Filename(name)
    } else {
        DispositionParam::FilenameExt(header::ExtendedValue {
            charset: header::Charset::Ext("UTF-8".to_owned()),
            language_tag: None,
            value: name.into_bytes(),
        })
    };
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, media_type))
        .insert_header(ContentDisposition { disposition: DispositionType::Attachment, parameters: vec![name] })
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CONTENT_SECURITY_POLICY, SANDBOX))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(bytes.into())
}

/// A name of our own for a file, so that no name somebody chose reaches another machine.
pub fn generated_name(stem: &str, row: &FileRow) -> String {
    let ending = row.media_type.endings().first().copied().unwrap_or("bin");
    let short: String = row.digest.chars().take(12).collect();
    format!("{stem}-{short}.{ending}")
}
