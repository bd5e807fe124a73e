//! Evidence files of a finding, taken and given out.

use crate::base::{FileId, FindingId};
use crate::error::{AppError, AppResult};
use crate::files::store::{self as files, FileRow};
use crate::files::{Files, Stored, Upload};
use crate::findings::actions::{self, FILE_OWNER};
use crate::i18n::Words;
use crate::web::uploads::{SentFile, give_out};
use crate::web::{FormErrors, SignedIn};
use actix_web::{HttpResponse, web};

/// Takes the files of a form, or notes why one is not taken.
///
/// # Errors
/// If the disk does not take them.
pub async fn take(
    store: &Files,
    l: &Words,
    field: &str,
    sent: Vec<SentFile>,
    errors: &mut FormErrors,
) -> AppResult<Vec<Stored>> {
    let mut taken = Vec::new();
    for file in sent.into_iter().filter(|file| file.field == field) {
        match store.take(Upload { name: file.name, bytes: file.bytes.into() }).await? {
            Ok(stored) => taken.push(stored),
            Err(refusal) => errors.add_refusal(l, field, &refusal),
        }
    }
    Ok(taken)
}

/// The files of a finding that are missing or are not what was handed in, each with what is wrong.
///
/// # Errors
/// If the disk cannot be read.
pub async fn broken(signed_in: &SignedIn, finding: &FindingId) -> AppResult<Vec<String>> {
    let (id, l) = (finding.clone(), signed_in.l());
    let rows = signed_in.state.db.read(move |conn| Ok(files::list_for(conn, FILE_OWNER, id.as_str())?)).await?;
    let mut broken = Vec::new();
    for row in rows {
        if let Some(key) = signed_in.state.files.check(&row.id, &row.digest).await?.key() {
            broken.push(format!("{}: {}", row.original_name, l.t(key)));
        }
    }
    Ok(broken)
}

/// A file, for the team and the office.
///
/// # Errors
/// `NotFound`.
pub async fn show_to_staff(signed_in: SignedIn, path: web::Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let (finding, file) = ids(&path)?;
    let actor = signed_in.actor();
    let row = signed_in
        .state
        .db
        .read(move |conn| {
            let (finding, _) = actions::load_for_staff(conn, &actor, &finding)?;
            files::find(conn, &file)?.filter(|row| belongs(row, &finding.id)).ok_or(AppError::NotFound)
        })
        .await?;
    give_out(&signed_in, row).await
}

/// A file the organisation handed in, for its members.
///
/// # Errors
/// `NotFound`.
pub async fn show_to_client(signed_in: SignedIn, path: web::Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let (finding, file) = ids(&path)?;
    let actor = signed_in.actor();
    let row = signed_in
        .state
        .db
        .read(move |conn| {
            let (finding, _) = actions::load_told(conn, &actor, &finding)?;
            let its = |row: &FileRow| {
                belongs(row, &finding.id) && row.organisation_id.as_ref() == Some(&finding.organisation_id)
            };
            files::find(conn, &file)?.filter(its).ok_or(AppError::NotFound)
        })
        .await?;
    give_out(&signed_in, row).await
}

fn ids(path: &web::Path<(String, String, String)>) -> AppResult<(FindingId, FileId)> {
    FindingId::parse(&path.1).zip(FileId::parse(&path.2)).ok_or(AppError::NotFound)
}

fn belongs(row: &FileRow, finding: &FindingId) -> bool {
    row.owner_kind == FILE_OWNER && row.owner_id == finding.as_str()
}
