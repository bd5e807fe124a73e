//! Pages of checks: each gives one answer to somebody who is about to pay or to sign; public, without a cookie, in one
//! request. Any answer can be taken along as a receipt.

mod contact;
mod contact_answer;
mod fees;
mod jobs;
mod receipts;
mod verify;

use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/fees", Who::Public),
    Access::get("/{lang}/jobs", Who::Public),
    Access::get("/{lang}/contact", Who::Public),
    Access::get("/{lang}/verify", Who::Public),
    Access::post("/{lang}/verify", Who::Public),
    Access::get("/{lang}/verify/{number}", Who::Public),
    Access::get("/{lang}/verify/{number}/certificate", Who::Public),
    Access::post("/{lang}/receipts", Who::Public),
    Access::get("/data/receipt-keys.json", Who::Public),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/fees").route(page().to(fees::show)));
    cfg.service(resource("/{lang}/jobs").route(page().to(jobs::show)));
    cfg.service(resource("/{lang}/contact").route(page().to(contact::show)));
    cfg.service(resource("/{lang}/verify").route(page().to(verify::ask)).route(form().to(verify::pasted::judge)));
    cfg.service(resource("/{lang}/verify/{number}").route(page().to(verify::show)));
    cfg.service(resource("/{lang}/verify/{number}/certificate").route(page().to(verify::document::show)));
    cfg.service(resource("/{lang}/receipts").route(form().to(receipts::give_out)));
    cfg.service(resource("/data/receipt-keys.json").route(page().to(receipts::keys)));
}
