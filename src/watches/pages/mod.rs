//! Pages of watching: asking, and the links of the letters. They know nobody and set no cookie; none lists a watch.
//!
//! A link of a letter shows a page with one button: programs that look into mail follow links, but press nothing. The
//! post that stops letters is the one of the whole site that may come from anywhere, since mail programs send it for
//! their reader (RFC 8058): who holds the token may stop, and nothing else can be done with it.

mod ask;
mod links;

use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/watch/sent", Who::Public),
    Access::get("/{lang}/watch/confirmed", Who::Public),
    Access::get("/{lang}/watch/stopped", Who::Public),
    Access::get("/{lang}/watch/confirm/{token}", Who::Public),
    Access::post("/{lang}/watch/confirm/{token}", Who::Public),
    Access::get("/{lang}/watch/stop/{token}", Who::Public),
    Access::post("/{lang}/watch/stop/{token}", Who::Holder),
    Access::get("/{lang}/watch/{id}", Who::Public),
    Access::post("/{lang}/watch/{id}", Who::Public),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/watch/sent").route(page().to(ask::sent)));
    cfg.service(resource("/{lang}/watch/confirmed").route(page().to(links::confirmed)));
    cfg.service(resource("/{lang}/watch/stopped").route(page().to(links::stopped)));
    cfg.service(
        resource("/{lang}/watch/confirm/{token}")
            .route(page().to(links::confirm_form))
            .route(form().to(links::confirm_submit)),
    );
    cfg.service(
        resource("/{lang}/watch/stop/{token}").route(page().to(links::stop_form)).route(form().to(links::stop_submit)),
    );
    cfg.service(resource("/{lang}/watch/{id}").route(page().to(ask::show)).route(form().to(ask::submit)));
}
