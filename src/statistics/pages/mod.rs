//! The statistics: each figure as a plot made on the server, with its table and the same as CSV; and one page a year, made
//! to be printed.

mod figures;
mod show;
mod year;

use crate::desks::rules::sheets::{Sheet, SheetKind};
use crate::error::{AppError, AppResult};
use crate::web::{Access, Who, page};
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{ServiceConfig, resource};

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/statistics", Who::Public),
    Access::get("/{lang}/statistics/{name}.csv", Who::Public),
    Access::get("/{lang}/statistics/{year}", Who::Public),
];

/// Mounts these pages. The files come first: the address of a year would take theirs.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/statistics").route(page().to(show::show)));
    cfg.service(resource("/{lang}/statistics/{name}.csv").route(page().to(show::file)));
    cfg.service(resource("/{lang}/statistics/{year}").route(page().to(year::show)));
}

/// A table as a file.
fn csv(name: &str, sheet: &Sheet) -> AppResult<HttpResponse> {
    let bytes = sheet.file(SheetKind::Csv).map_err(AppError::internal)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, SheetKind::Csv.media_type()))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"waymark-{name}.csv\"")))
        .body(bytes))
}
