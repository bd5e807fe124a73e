//! Pages of referrals: the directory of help for everybody, tasks for staff.

mod help;
mod tasks;

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
    Access::get("/{lang}/office/tasks", STAFF),
    Access::get("/{lang}/office/tasks/{id}", STAFF),
    Access::post("/{lang}/office/tasks/{id}/done", STAFF),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/help").route(page().to(help::help)));
    cfg.service(resource("/{lang}/office/tasks").route(page().to(tasks::list)));
    cfg.service(resource("/{lang}/office/tasks/{id}").route(page().to(tasks::show)));
    cfg.service(resource("/{lang}/office/tasks/{id}/done").route(form().to(tasks::done_submit)));
}
