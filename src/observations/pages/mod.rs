//! Pages of observations: the partner's own in six languages, the officers' queue, and partners for administrators.

mod file;
mod form;
mod list;
mod mine;
mod partners;
mod show;
mod steps;
mod told;

use crate::base::Role;
use crate::web::{Access, Who, form as post, page};
use actix_web::web::{ServiceConfig, resource};

const OFFICERS: Who = Who::Staff(&[Role::CaseOfficer]);
const ADMINISTRATORS: Who = Who::Staff(&[Role::Administrator]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/observations", Who::Partner),
    Access::get("/{lang}/observations/new", Who::Partner),
    Access::get("/{lang}/observations/file", Who::Partner),
    Access::post("/{lang}/observations/file", Who::Partner),
    Access::get("/{lang}/observations/{id}", Who::Partner),
    Access::post("/{lang}/observations/{id}/message", Who::Partner),
    Access::post("/{lang}/observations/{id}/take-back", Who::Partner),
    Access::post("/{lang}/observations/{id}/files", Who::Partner),
    Access::get("/{lang}/observations/{id}/files/{file}", Who::Partner),
    Access::get("/{lang}/office/observations", OFFICERS),
    Access::get("/{lang}/office/observations/{id}", OFFICERS),
    Access::get("/{lang}/office/observations/{id}/files/{file}", OFFICERS),
    Access::post("/{lang}/office/observations/{id}/{step}", OFFICERS),
    Access::get("/{lang}/office/partners", ADMINISTRATORS),
    Access::get("/{lang}/office/partners/new", ADMINISTRATORS),
    Access::post("/{lang}/office/partners/new", ADMINISTRATORS),
    Access::get("/{lang}/office/partners/{id}", ADMINISTRATORS),
    Access::post("/{lang}/office/partners/{id}/{act}", ADMINISTRATORS),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/observations").route(page().to(mine::list)));
    cfg.service(resource("/{lang}/observations/new").route(page().to(file::find)));
    cfg.service(resource("/{lang}/observations/file").route(page().to(file::ask)).route(post().to(file::submit)));
    cfg.service(resource("/{lang}/observations/{id}").route(page().to(mine::show)));
    cfg.service(resource("/{lang}/observations/{id}/message").route(post().to(mine::message_submit)));
    cfg.service(resource("/{lang}/observations/{id}/take-back").route(post().to(mine::take_back_submit)));
    cfg.service(resource("/{lang}/observations/{id}/files").route(post().to(mine::file_submit)));
    cfg.service(resource("/{lang}/observations/{id}/files/{file}").route(page().to(mine::file)));
    cfg.service(resource("/{lang}/office/observations").route(page().to(list::list)));
    cfg.service(resource("/{lang}/office/observations/{id}").route(page().to(show::show)));
    cfg.service(resource("/{lang}/office/observations/{id}/files/{file}").route(page().to(mine::file)));
    cfg.service(resource("/{lang}/office/observations/{id}/{step}").route(post().to(steps::step)));
    cfg.service(resource("/{lang}/office/partners").route(page().to(partners::list)));
    cfg.service(
        resource("/{lang}/office/partners/new")
            .route(page().to(partners::new_form))
            .route(post().to(partners::new_submit)),
    );
    cfg.service(resource("/{lang}/office/partners/{id}").route(page().to(partners::show)));
    cfg.service(resource("/{lang}/office/partners/{id}/{act}").route(post().to(partners::act)));
}
