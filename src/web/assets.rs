//! Static files, built into the program and named by their content: `/static/{name}.{hash}.{ext}`.

use super::access::{Access, Who};
use crate::base::digest_hex;
use crate::error::{AppError, AppResult};
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "static/"]
#[exclude = "*.css"]
#[exclude = "page.js"]
#[exclude = "worker.js"]
struct Embedded;

/// The access lines of static files.
pub const ACCESS: &[Access] = &[
    Access::get("/static/{name}", Who::Public),
    Access::get("/robots.txt", Who::Public),
    Access::get("/favicon.ico", Who::Public),
];

/// Mounts the static files.
pub fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/static/{name}").route(super::page().to(show)));
    cfg.service(web::resource("/robots.txt").route(super::page().to(robots)));
    cfg.service(web::resource("/favicon.ico").route(super::page().to(icon)));
}

/// Fingerprinted names, each with the file it stands for.
fn names() -> &'static HashMap<String, String> {
    static NAMES: OnceLock<HashMap<String, String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        Embedded::iter()
            .filter_map(|name| {
                let file = Embedded::get(&name)?;
                let (stem, extension) = name.rsplit_once('.')?;
                let hash = digest_hex(file.data.as_ref());
                Some((format!("{stem}.{}.{extension}", hash.get(..10)?), name.to_string()))
            })
            .collect()
    })
}

/// The address of a static file, with its fingerprint; empty if there is no such file.
pub fn address(name: &str) -> String {
    let found = names().iter().find(|(_, plain)| plain.as_str() == name);
    found.map(|(fingerprinted, _)| format!("/static/{fingerprinted}")).unwrap_or_default()
}

async fn show(name: web::Path<String>) -> AppResult<HttpResponse> {
    let plain = names().get(name.as_str()).ok_or(AppError::NotFound)?;
    let file = Embedded::get(plain).ok_or(AppError::NotFound)?;
    let kind = match plain.rsplit_once('.').map(|(_, extension)| extension) {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("js") => "text/javascript; charset=utf-8",
        _ => "application/octet-stream",
    };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, kind))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(file.data.into_owned()))
}

/// The mark in the tab, at the address browsers ask for by themselves: no page spends bytes on naming it.
async fn icon() -> AppResult<HttpResponse> {
    let file = Embedded::get("icon.png").ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "image/png"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=604800"))
        .body(file.data.into_owned()))
}

async fn robots() -> HttpResponse {
    HttpResponse::Ok().insert_header(header::ContentType::plaintext()).body(
        "User-agent: *\nDisallow: /*/account\nDisallow: /*/office\nDisallow: /*/audits\nDisallow: /*/applications\n",
    )
}
