//! Pages of corridors: the status board and one page for each corridor, for everybody; dated facts and exchange rates, for
//! registry staff.

mod board;
mod corridor;
mod office;
mod rates;
mod view;

use super::actions::KEEPERS;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/corridors", Who::Public),
    Access::get("/{lang}/corridors/{corridor}", Who::Public),
    Access::get("/{lang}/office/corridors", Who::Staff(KEEPERS)),
    Access::get("/{lang}/office/corridors/new", Who::Staff(KEEPERS)),
    Access::post("/{lang}/office/corridors/new", Who::Staff(KEEPERS)),
    Access::get("/{lang}/office/corridors/{id}", Who::Staff(KEEPERS)),
    Access::post("/{lang}/office/corridors/{id}", Who::Staff(KEEPERS)),
    Access::get("/{lang}/office/exchange-rates", Who::Staff(KEEPERS)),
    Access::post("/{lang}/office/exchange-rates", Who::Staff(KEEPERS)),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/corridors").route(page().to(board::show)));
    cfg.service(resource("/{lang}/corridors/{corridor}").route(page().to(corridor::show)));
    cfg.route("/{lang}/office/corridors", page().to(office::list::show))
        .route("/{lang}/office/corridors/new", page().to(office::write::form))
        .route("/{lang}/office/corridors/new", form().to(office::write::submit))
        .route("/{lang}/office/corridors/{id}", page().to(office::one::show))
        .route("/{lang}/office/corridors/{id}", form().to(office::one::mark_submit));
    cfg.route("/{lang}/office/exchange-rates", page().to(rates::list))
        .route("/{lang}/office/exchange-rates", form().to(rates::add_submit));
}
