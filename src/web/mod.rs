//! The toolkit for pages: access table and gate, session → actor, cross-site check, headers, layout, forms, files sent
//! with forms, flash words, error pages, static files, rate limits and paces. It knows the accounts' sessions and the
//! number of the register's snapshot, and nothing else of any slice.

pub mod access;
pub mod assets;
pub mod faults;
pub mod fields;
pub mod flash;
pub mod forms;
pub mod gate;
pub mod gzip;
pub mod headers;
pub mod icons;
pub mod keep;
pub mod kept;
pub mod limits;
pub mod markup;
pub mod num;
pub mod offline;
pub mod pace;
pub mod qr;
pub mod saves;
pub mod script;
pub mod shell;
pub mod signs;
pub mod state;
pub mod still;
pub mod style;
pub mod tabs;
pub mod tongue;
pub mod typed;
pub mod uploads;
pub mod visit;

pub use access::{Access, AccessTable, Who};
pub use forms::{Asked, Choice, FormErrors, Posted};
pub use shell::Shell;
pub use state::AppState;
pub use visit::{SignedIn, Visit};

use actix_web::Route;
use actix_web::guard;

/// A route for a page: answers GET and HEAD.
pub fn page() -> Route {
    actix_web::web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// A route for a form.
pub fn form() -> Route {
    actix_web::web::post()
}
