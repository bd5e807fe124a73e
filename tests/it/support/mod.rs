//! What every test stands on: a running application, people, and a browser that knows no script.

pub mod accounts;
mod app;
pub mod applications;
pub mod audits;
mod browser;
mod database;
pub mod decisions;
pub mod fees;
pub mod given;
mod html;
pub mod life;
pub mod log;
pub mod merges;
pub mod observations;
pub mod register;
pub mod reports;
pub mod watches;

pub use app::{PASSWORD, TestApp};
pub use browser::{Answer, Browser};
pub use database::SIZES;
pub use html::{FilledForm, PageView};
