//! Pages of referrals: the directory of help for everybody and for who keeps it, tasks for staff.

mod help;
mod lines;
mod tasks;

use super::actions::help::KEEPERS;
use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

const STAFF: Who = Who::Staff(&[
    Role::Auditor,
    Role::CaseOfficer,
    Role::Reviewer,
    Role::Decider,
    Role::DutyOfficer,
    Role::Administrator,
]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/help", Who::Public),
    Access::get("/{lang}/office/help", Who::Staff(KEEPERS)),
    Access::get("/{lang}/office/help/new", Who::Staff(KEEPERS)),
    Access::post("/{lang}/office/help/new", Who::Staff(KEEPERS)),
    Access::get("/{lang}/office/help/{id}", Who::Staff(KEEPERS)),
    Access::post("/{lang}/office/help/{id}/test", Who::Staff(KEEPERS)),
    Access::post("/{lang}/office/help/{id}/retire", Who::Staff(KEEPERS)),
    Access::get("/{lang}/office/tasks", STAFF),
    Access::get("/{lang}/office/tasks/{id}", STAFF),
    Access::post("/{lang}/office/tasks/{id}/done", STAFF),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/help").route(page().to(help::help)));
    cfg.route("/{lang}/office/help", page().to(lines::list::show))
        .route("/{lang}/office/help/new", page().to(lines::write::form))
        .route("/{lang}/office/help/new", form().to(lines::write::submit))
        .route("/{lang}/office/help/{id}", page().to(lines::one::show))
        .route("/{lang}/office/help/{id}/test", form().to(lines::one::test_submit))
        .route("/{lang}/office/help/{id}/retire", form().to(lines::one::retire_submit));
    cfg.service(resource("/{lang}/office/tasks").route(page().to(tasks::list)));
    cfg.service(resource("/{lang}/office/tasks/{id}").route(page().to(tasks::show)));
    cfg.service(resource("/{lang}/office/tasks/{id}/done").route(form().to(tasks::done_submit)));
}
