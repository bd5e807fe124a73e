//! Pages of decisions: what waits, one decision with its score and its seats, and the steps of reviewers and deciders.

mod forms;
mod list;
mod new;
mod reduce;
mod show;
mod steps;
mod view;

use super::rules::DECISION_READERS;
use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

const READERS: Who = Who::Staff(DECISION_READERS);
const REVIEWERS: Who = Who::Staff(&[Role::Reviewer]);
const DECIDERS: Who = Who::Staff(&[Role::Decider]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/office/decisions", READERS),
    Access::get("/{lang}/office/decisions/new", REVIEWERS),
    Access::post("/{lang}/office/decisions/new", REVIEWERS),
    Access::get("/{lang}/office/decisions/reduce", READERS),
    Access::post("/{lang}/office/decisions/reduce", REVIEWERS),
    Access::get("/{lang}/office/decisions/{id}", READERS),
    Access::post("/{lang}/office/decisions/{id}/recommend", REVIEWERS),
    Access::post("/{lang}/office/decisions/{id}/redraft", REVIEWERS),
    Access::post("/{lang}/office/decisions/{id}/sign", DECIDERS),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/office/decisions").route(page().to(list::list)));
    cfg.service(
        resource("/{lang}/office/decisions/new").route(page().to(new::new_form)).route(form().to(new::new_submit)),
    );
    cfg.service(
        resource("/{lang}/office/decisions/reduce")
            .route(page().to(reduce::reduce_form))
            .route(form().to(reduce::reduce_submit)),
    );
    cfg.service(resource("/{lang}/office/decisions/{id}").route(page().to(show::show)));
    cfg.service(resource("/{lang}/office/decisions/{id}/recommend").route(form().to(steps::recommend_submit)));
    cfg.service(resource("/{lang}/office/decisions/{id}/redraft").route(form().to(steps::redraft_submit)));
    cfg.service(resource("/{lang}/office/decisions/{id}/sign").route(form().to(steps::sign_submit)));
}
