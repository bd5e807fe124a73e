//! What every test stands on: a running application, people, and a browser that knows no script.

mod app;
mod browser;
mod database;
mod html;
pub mod accounts;
pub mod applications;
pub mod audits;
pub mod decisions;
pub mod fees;
pub mod register;

pub use app::{PASSWORD, TestApp};
pub use browser::{Answer, Browser};
pub use html::{FilledForm, PageView};
