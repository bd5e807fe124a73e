//! Office pages of licence lists: all lists and the form to read one, one list with what it changes, and the matches
//! that wait for a person.

mod lists;
mod matches;
mod snapshot;

use super::rules::KEEPERS;
use crate::web::{self, Access, Who};
use actix_web::web::ServiceConfig;

const LISTS: &str = "/{lang}/office/licences";
const MATCHES: &str = "/{lang}/office/licences/matches";
const MATCH: &str = "/{lang}/office/licences/matches/{id}";
const SNAPSHOT: &str = "/{lang}/office/licences/{id}";
const APPLY: &str = "/{lang}/office/licences/{id}/apply";
const DISCARD: &str = "/{lang}/office/licences/{id}/discard";

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get(LISTS, Who::Staff(KEEPERS)),
    Access::post(LISTS, Who::Staff(KEEPERS)),
    Access::get(MATCHES, Who::Staff(KEEPERS)),
    Access::post(MATCH, Who::Staff(KEEPERS)),
    Access::get(SNAPSHOT, Who::Staff(KEEPERS)),
    Access::post(APPLY, Who::Staff(KEEPERS)),
    Access::post(DISCARD, Who::Staff(KEEPERS)),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    use actix_web::web::resource;
    cfg.service(resource(LISTS).route(web::page().to(lists::list)).route(web::form().to(lists::read_submit)))
        .service(resource(MATCHES).route(web::page().to(matches::list)))
        .service(resource(MATCH).route(web::form().to(matches::decide_submit)))
        .service(resource(SNAPSHOT).route(web::page().to(snapshot::show)))
        .service(resource(APPLY).route(web::form().to(snapshot::apply_submit)))
        .service(resource(DISCARD).route(web::form().to(snapshot::discard_submit)));
}
