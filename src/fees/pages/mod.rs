//! Pages of fees: the dated fee rules, for registry staff.

mod list;
mod rule_form;

use super::actions::KEEPERS;
use crate::web::{Access, Who, form, page};
use actix_web::web::ServiceConfig;

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/office/fee-rules", Who::Staff(KEEPERS)),
    Access::get("/{lang}/office/fee-rules/new", Who::Staff(KEEPERS)),
    Access::post("/{lang}/office/fee-rules/new", Who::Staff(KEEPERS)),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/{lang}/office/fee-rules", page().to(list::list))
        .route("/{lang}/office/fee-rules/new", page().to(rule_form::new_form))
        .route("/{lang}/office/fee-rules/new", form().to(rule_form::new_submit));
}
