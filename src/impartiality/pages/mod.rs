//! Pages of impartiality: ties, what auditors can do, and objections of clients to auditors.

mod auditors;
mod objections;
mod team;
mod ties;

use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

/// Who looks at profiles: auditors at their own, who assigns work and administrators at all.
const PROFILES: &[Role] = &[Role::Auditor, Role::CaseOfficer, Role::Administrator];
/// Who answers objections.
const OFFICERS: Who = Who::Staff(&[Role::CaseOfficer]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/office/ties", Who::Staff(Role::STAFF)),
    Access::post("/{lang}/office/ties", Who::Staff(Role::STAFF)),
    Access::get("/{lang}/office/auditors", Who::Staff(PROFILES)),
    Access::get("/{lang}/office/auditors/{id}", Who::Staff(PROFILES)),
    Access::post("/{lang}/office/auditors/{id}", Who::Staff(PROFILES)),
    Access::get("/{lang}/office/objections", OFFICERS),
    Access::get("/{lang}/office/objections/{id}", OFFICERS),
    Access::post("/{lang}/office/objections/{id}", OFFICERS),
    Access::get("/{lang}/applications/audits/{id}/team", Who::Member),
    Access::post("/{lang}/applications/audits/{id}/team", Who::Member),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/office/ties").route(page().to(ties::list)).route(form().to(ties::declare_submit)))
        .service(resource("/{lang}/office/auditors").route(page().to(auditors::list)))
        .service(
            resource("/{lang}/office/auditors/{id}")
                .route(page().to(auditors::show))
                .route(form().to(auditors::save_submit)),
        )
        .service(resource("/{lang}/office/objections").route(page().to(objections::list)))
        .service(
            resource("/{lang}/office/objections/{id}")
                .route(page().to(objections::show))
                .route(form().to(objections::judge_submit)),
        )
        .service(
            resource("/{lang}/applications/audits/{id}/team")
                .route(page().to(team::show))
                .route(form().to(team::object_submit)),
        );
}
