//! The public pages: home, search, one organisation, how it works, privacy, feeds, and the read-only API.
//!
//! They know nobody, set no cookie and need no script. Everything they show comes from the snapshot; only the
//! standing and the law verdicts depend on the day of the visit.

mod api;
mod feed;
mod hits;
mod home;
mod organisation;
mod organisation_long;
mod organisation_views;
mod search;
mod texts;

use crate::web::{Access, Who, page};
use actix_web::web::{ServiceConfig, resource};

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/", Who::Public),
    Access::get("/{lang}", Who::Public),
    Access::get("/{lang}/register", Who::Public),
    Access::get("/{lang}/register/{id}", Who::Public),
    Access::get("/{lang}/register/{id}/fees", Who::Public),
    Access::get("/{lang}/register/{id}/history", Who::Public),
    Access::get("/{lang}/register/{id}/sub-agents", Who::Public),
    Access::get("/{lang}/register/{id}/feed.atom", Who::Public),
    Access::get("/feed.atom", Who::Public),
    Access::get("/{lang}/how-it-works", Who::Public),
    Access::get("/{lang}/privacy", Who::Public),
    Access::get("/api/v1/organisations", Who::Public),
    Access::get("/api/v1/organisations/{id}", Who::Public),
    Access::get("/api/v1/certificates/{number}", Who::Public),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/").route(page().to(home::choose_language)));
    cfg.service(resource("/api/v1/organisations").route(page().to(api::list)));
    cfg.service(resource("/api/v1/organisations/{id}").route(page().to(api::organisation)));
    cfg.service(resource("/api/v1/certificates/{number}").route(page().to(api::certificate)));
    cfg.service(resource("/feed.atom").route(page().to(feed::all)));
    cfg.service(resource("/{lang}").route(page().to(home::show)));
    cfg.service(resource("/{lang}/register").route(page().to(search::show)));
    cfg.service(resource("/{lang}/register/{id}").route(page().to(organisation::show)));
    cfg.service(resource("/{lang}/register/{id}/fees").route(page().to(organisation_long::fees)));
    cfg.service(resource("/{lang}/register/{id}/history").route(page().to(organisation_long::history)));
    cfg.service(resource("/{lang}/register/{id}/sub-agents").route(page().to(organisation_long::sub_agents)));
    cfg.service(resource("/{lang}/register/{id}/feed.atom").route(page().to(feed::of_one)));
    cfg.service(resource("/{lang}/how-it-works").route(page().to(texts::how_it_works)));
    cfg.service(resource("/{lang}/privacy").route(page().to(texts::privacy)));
}
