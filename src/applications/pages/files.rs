//! The evidence files of an application: for its members, case officers, and whoever took part in its case.

use super::super::store;
use super::frame;
use crate::base::{FileId, Role};
use crate::error::{AppError, AppResult};
use crate::impartiality;
use crate::web::SignedIn;
use crate::web::uploads::{attachment, generated_name};
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
    Ok(attachment(row.media_type.as_str(), generated_name("evidence", &row), bytes))
}
