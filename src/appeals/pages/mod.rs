//! Pages of appeals and complaints: the organisation's own, the public form, and the office's.

mod complaint;
mod list;
mod mine;
mod public;
mod show;

use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

const HANDLERS: Who = Who::Staff(&[Role::Reviewer, Role::Decider, Role::CaseOfficer, Role::Administrator]);
const ANSWERERS: Who = Who::Staff(&[Role::Reviewer, Role::Decider]);
const CARERS: Who = Who::Staff(&[Role::CaseOfficer, Role::Administrator]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/organisation/{id}/appeals", Who::Member),
    Access::post("/{lang}/organisation/{id}/appeals", Who::Member),
    Access::post("/{lang}/organisation/{id}/appeals/{appeal}", Who::Member),
    Access::get("/{lang}/complaints", Who::Public),
    Access::post("/{lang}/complaints", Who::Public),
    Access::get("/{lang}/complaints/sent", Who::Public),
    Access::get("/{lang}/office/appeals", HANDLERS),
    Access::get("/{lang}/office/appeals/{id}", ANSWERERS),
    Access::post("/{lang}/office/appeals/{id}/{step}", ANSWERERS),
    Access::get("/{lang}/office/complaints/{id}", CARERS),
    Access::post("/{lang}/office/complaints/{id}/{step}", CARERS),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/complaints/sent").route(page().to(public::sent)));
    cfg.service(resource("/{lang}/complaints").route(page().to(public::ask)).route(form().to(public::submit)));
    cfg.service(
        resource("/{lang}/organisation/{id}/appeals").route(page().to(mine::show)).route(form().to(mine::file)),
    );
    cfg.service(resource("/{lang}/organisation/{id}/appeals/{appeal}").route(form().to(mine::take_back)));
    cfg.service(resource("/{lang}/office/appeals").route(page().to(list::list)));
    cfg.service(resource("/{lang}/office/appeals/{id}").route(page().to(show::show)));
    cfg.service(resource("/{lang}/office/appeals/{id}/{step}").route(form().to(show::step)));
    cfg.service(resource("/{lang}/office/complaints/{id}").route(page().to(complaint::show)));
    cfg.service(resource("/{lang}/office/complaints/{id}/{step}").route(form().to(complaint::step)));
}
