//! What every test stands on: a running application, people, and a browser that knows no script.

pub mod accounts;
mod app;
pub mod applications;
pub mod audits;
mod browser;
mod database;
pub mod decisions;
pub mod fees;
mod html;
pub mod life;
pub mod register;
pub mod reports;

pub use app::{PASSWORD, TestApp};
pub use browser::{Answer, Browser};
pub use html::{FilledForm, PageView};
