//! Pages that save as they are typed: the fields a script adds to a form, and the short answer it gets.
//!
//! The same routes take ordinary forms: without scripts the fields come from the page and the answer is a redirect.

use crate::base::Refusal;
use crate::base::When;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::web::forms::{FormErrors, worded};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{Duration, Timelike};
use serde::Serialize;

/// Whether a script asks, which reads a short answer and no page.
pub fn is_by_script(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.starts_with("application/json"))
}

/// The answer to a save by a script.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SaveAnswer {
    /// `saved`, `differs`, `late` or `refused`.
    pub state: &'static str,
    /// The version that is stored now.
    pub version: i32,
    /// The time in Bangkok, `10:42`.
    pub at: String,
    /// What is saved, as people speak of it; empty where the page says it already.
    pub name: String,
    /// Its page; empty where it has none.
    pub href: String,
    /// One sentence; empty where the state says it all.
    pub words: String,
    /// What is wrong: the field and a sentence.
    pub errors: Vec<(String, String)>,
}

impl SaveAnswer {
    /// The answer to a save that was taken.
    pub fn taken(state: &'static str, version: i32, now: When) -> Self {
        Self { state, version, at: time_of(now), ..Self::default() }
    }

    /// With what it is and where.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>, href: impl Into<String>) -> Self {
        self.name = name.into();
        self.href = href.into();
        self
    }

    /// The answer to fields that cannot be read.
    pub fn wrong(errors: &FormErrors) -> Self {
        Self { state: "refused", errors: errors.summary().to_vec(), ..Self::default() }
    }

    fn refused(l: &Words, refusal: &dyn Refusal) -> Self {
        Self { state: "refused", words: worded(l, refusal.key(), &refusal.arguments()), ..Self::default() }
    }

    /// Gives it.
    pub fn give(&self) -> HttpResponse {
        let status = if self.state == "refused" { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        HttpResponse::build(status).json(self)
    }
}

/// What a script is told of a save: a refusal in words, any other error as it is.
///
/// # Errors
/// What is no refusal.
pub fn told(l: &Words, done: AppResult<SaveAnswer>) -> AppResult<HttpResponse> {
    match done {
        Ok(answer) => Ok(answer.give()),
        Err(AppError::Refused(refusal)) => Ok(SaveAnswer::refused(l, refusal.as_ref()).give()),
        Err(error) => Err(error),
    }
}

/// The time of day in Bangkok.
fn time_of(at: When) -> String {
    let there = at.naive() + Duration::hours(7);
    format!("{:02}:{:02}", there.hour(), there.minute())
}

/// A new random name, for the record or the device of a form.
pub fn new_key() -> String {
    uuid::Uuid::new_v4().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_bangkok() {
        assert_eq!(time_of(When::at("2026-11-26T03:42:00Z")), "10:42");
        assert_eq!(time_of(When::at("2026-11-26T18:05:00Z")), "01:05");
    }
}
