//! Pages of decisions: what waits, one decision with its score and its seats, and the steps of reviewers and deciders.

mod forms;
mod list;
mod new;
mod show;
mod steps;
mod view;

use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::ServiceConfig;

const READERS: Who = Who::Staff(&[Role::Reviewer, Role::Decider, Role::DutyOfficer, Role::CaseOfficer]);
const REVIEWERS: Who = Who::Staff(&[Role::Reviewer]);
const DECIDERS: Who = Who::Staff(&[Role::Decider]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/office/decisions", READERS),
    Access::get("/{lang}/office/decisions/new", REVIEWERS),
    Access::post("/{lang}/office/decisions/new", REVIEWERS),
    Access::get("/{lang}/office/decisions/{id}", READERS),
    Access::post("/{lang}/office/decisions/{id}/recommend", REVIEWERS),
    Access::post("/{lang}/office/decisions/{id}/redraft", REVIEWERS),
    Access::post("/{lang}/office/decisions/{id}/sign", DECIDERS),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/{lang}/office/decisions", page().to(list::list));
    cfg.route("/{lang}/office/decisions/new", page().to(new::new_form));
    cfg.route("/{lang}/office/decisions/new", form().to(new::new_submit));
    cfg.route("/{lang}/office/decisions/{id}", page().to(show::show));
    cfg.route("/{lang}/office/decisions/{id}/recommend", form().to(steps::recommend_submit));
    cfg.route("/{lang}/office/decisions/{id}/redraft", form().to(steps::redraft_submit));
    cfg.route("/{lang}/office/decisions/{id}/sign", form().to(steps::sign_submit));
}
