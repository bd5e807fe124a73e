//! Pages of applications.

use crate::web::Access;
use actix_web::web::ServiceConfig;

/// Who may use these pages.
pub const ACCESS: &[Access] = &[];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    let _ = cfg;
}
