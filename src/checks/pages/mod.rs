//! Pages of checks: public, without a cookie, one request each.

mod fee_answer;
mod fees;

use crate::web::{Access, Who, page};
use actix_web::web::ServiceConfig;

/// Who may use these pages.
pub const ACCESS: &[Access] = &[Access::get("/{lang}/fees", Who::Public)];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/{lang}/fees", page().to(fees::show));
}
