//! The evidence files of an application: for its members, case officers, and whoever took part in its case.

use super::super::store;
use super::frame;
use crate::base::{FileId, Role};
use crate::error::{AppError, AppResult};
use crate::files::store::FileRow;
use crate::impartiality;
use crate::web::SignedIn;
use actix_web::http::header;
use actix_web::{HttpResponse, web};

pub async fn download(visit: SignedIn, path: web::Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let id = frame::id_of(&path.1)?;
    let file = FileId::parse(&path.2).ok_or(AppError::NotFound)?;
    let actor = visit.actor();
    let row = visit
        .state
        .db
        .read(move |conn| {
            let application = store::load(conn, &id)?;
            let is_officer = actor.is(Role::CaseOfficer) && application.case_id.is_some();
            let took_part = match (&application.case_id, actor.account()) {
                (Some(case), Some(account)) => {
                    let people = impartiality::store::list_participants(conn, case)?;
                    people.iter().any(|(_, person)| &person.id == account)
                }
                (Some(_) | None, Some(_) | None) => false,
            };
            if !(actor.is_member(&application.organisation_id) || is_officer || took_part) {
                return Err(AppError::NotFound);
            }
            store::find_file(conn, &id, &file)?.ok_or(AppError::NotFound)
        })
        .await?;
    let bytes = visit.state.files.open_bytes(&row.id).await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, row.media_type.as_str()))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", generated_name(&row))))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(bytes))
}

/// A name of our own, so that no name somebody chose reaches another machine.
fn generated_name(row: &FileRow) -> String {
    let ending = row.media_type.endings().first().copied().unwrap_or("bin");
    let short: String = row.digest.chars().take(12).collect();
    format!("evidence-{short}.{ending}")
}
