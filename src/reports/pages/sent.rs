//! The receipt after sending: shown, saved, shown once more.

use super::ask::{quiet, typing};
use crate::error::AppResult;
use crate::reports::actions;
use crate::reports::rules::Receipt;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "reports/receipt.html")]
struct ReceiptPage {
    shell: Shell,
    leave: String,
    errors: FormErrors,
    code: String,
    is_saved: bool,
}

/// Whether the code is saved.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SavedForm {
    saved: String,
}

fn page(visit: &Visit, code: &str, is_saved: bool, errors: FormErrors) -> ReceiptPage {
    let mut shell = quiet(visit, "/report/receipt");
    shell.has_errors = !errors.is_empty();
    let code = Receipt::parse(code).map(|receipt| receipt.grouped()).unwrap_or_default();
    ReceiptPage { shell, leave: urls::report_leave(visit.language), errors, code, is_saved }
}

pub(super) async fn show(visit: Visit, request: HttpRequest) -> AppResult<HttpResponse> {
    match typing(&visit, &request).await? {
        Some((_, typing)) if typing.is_sent() => {
            let code = typing.told.receipt.unwrap_or_default();
            visit.show(&page(&visit, &code, typing.told.is_saved, FormErrors::none()))
        }
        Some(_) | None => Ok(visit.redirect(&urls::report(visit.language))),
    }
}

pub(super) async fn saved(visit: Visit, request: HttpRequest, form: Posted<SavedForm>) -> AppResult<HttpResponse> {
    let Some((key, typing)) = typing(&visit, &request).await?.filter(|(_, typing)| typing.is_sent()) else {
        return Ok(visit.redirect(&urls::report(visit.language)));
    };
    if form.saved != "yes" {
        let mut errors = FormErrors::none();
        errors.add(visit.l(), "saved", "report-saved-needed");
        let code = typing.told.receipt.unwrap_or_default();
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &code, false, errors));
    }
    let now = visit.now;
    visit.state.db.write(move |conn| actions::mark_saved(conn, &key, now)).await?;
    Ok(visit.redirect(&urls::report_receipt(visit.language)))
}
