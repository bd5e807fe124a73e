//! Forms: what was typed, what is wrong with it, and how it is read.
//!
//! A form is a struct of `String`s (and `Vec<String>`s for boxes) with `serde(default)`, so that a missing or odd field
//! is an error beside the field and never a bare 400. `validator` checks lengths and shapes; [`FormErrors`] turns its
//! codes into words; then the handler parses the form into domain types, adding what is wrong with those.

use crate::base::{Country, Currency, Money, Refusal};
use crate::i18n::Words;
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use crate::error::AppError;

/// The most a form without files may weigh, in bytes.
const FORM_LIMIT: usize = 1 << 20;

/// What is wrong with a form, in the reader's language, in the order it was found.
#[derive(Clone, Debug, Default)]
pub struct FormErrors {
    errors: Vec<(String, String)>,
}

impl FormErrors {
    /// Nothing wrong.
    pub fn none() -> Self {
        Self::default()
    }

    /// What validator finds wrong with a form. The submitted values, which its errors carry, are not read.
    pub fn check(l: &Words, form: &impl Validate) -> Self {
        let mut errors = Self::default();
        if let Err(found) = form.validate() {
            errors.take(l, &found);
        }
        errors
    }

    fn take(&mut self, l: &Words, found: &ValidationErrors) {
        let mut fields: Vec<_> = found.errors().iter().collect();
        fields.sort_by(|a, b| a.0.cmp(b.0));
        for (field, kind) in fields {
            let ValidationErrorsKind::Field(problems) = kind else { continue };
            if let Some(problem) = problems.first() {
                let param = |name: &str| problem.params.get(name).map(ToString::to_string).unwrap_or_default();
                let key = match problem.code.as_ref() {
                    "length" if param("min") == "1" && !problem.params.contains_key("max") => "error-required",
                    "length" if is_too_long(problem) => "error-too-long",
                    "length" if param("min") == "1" => "error-required",
                    "length" => "error-too-short",
                    "email" => "error-email",
                    "url" => "error-web-address",
                    "range" => "error-number",
                    "required" => "error-required",
                    code => {
                        self.add(l, field, code);
                        continue;
                    }
                };
                self.add_text(field, l.t(key).with("max", param("max")).with("min", param("min")).to_string());
            }
        }
    }

    /// Adds an error by its key in the catalogues. The first error of a field stays.
    pub fn add(&mut self, l: &Words, field: &str, key: &str) {
        self.add_text(field, l.t(key).to_string());
    }

    /// Adds an error that is worded already.
    pub fn add_text(&mut self, field: &str, text: String) {
        if self.of(field).is_none() || field.is_empty() {
            self.errors.push((field.to_owned(), text));
        }
    }

    /// Adds a rule's refusal beside a field (or, for an empty name, to the summary alone).
    pub fn add_refusal(&mut self, l: &Words, field: &str, refusal: &dyn Refusal) {
        self.add_text(field, worded(l, refusal.key(), &refusal.arguments()));
    }

    /// Says why an action was not done, beside a field: a rule said no, or somebody saved first. What else went wrong goes on.
    ///
    /// # Errors
    /// Every other error.
    pub fn refused(&mut self, l: &Words, field: &str, error: AppError) -> Result<(), AppError> {
        match error {
            AppError::Refused(refusal) => self.add_refusal(l, field, &*refusal),
            AppError::Stale => self.add(l, "", "error-page-409-text"),
            other => return Err(other),
        }
        Ok(())
    }

    /// A text that has to be there, without the blanks around it. One that is too long is said so, and never cut.
    pub fn needed(&mut self, l: &Words, field: &str, typed: &str, most: usize) -> String {
        let text = typed.trim();
        if text.is_empty() {
            self.add(l, field, "error-required");
        } else if text.chars().count() > most {
            self.add_text(field, l.t("error-too-long").with("max", most).to_string());
        }
        text.to_owned()
    }

    /// A text that may be missing, without the blanks around it. One that is too long is said so; only what fits is given
    /// back, for whoever keeps it while the rest is mended.
    pub fn fitting(&mut self, l: &Words, field: &str, typed: &str, most: usize) -> String {
        let text = typed.trim();
        match text.char_indices().nth(most) {
            None => text.to_owned(),
            Some((end, _)) => {
                self.add_text(field, l.t("error-too-long").with("max", most).to_string());
                text.split_at(end).0.to_owned()
            }
        }
    }

    /// A sum, and its currency, which must be one of those offered: what cannot be read is said beside its own field.
    pub fn sum<R: Refusal>(
        &mut self,
        l: &Words,
        (field, unit): (&str, &str),
        chosen: &str,
        read: impl FnOnce(Currency) -> Result<Money, R>,
    ) -> Option<Money> {
        let offered = Currency::parse(chosen).filter(|currency| Currency::OFFERED.contains(currency));
        let currency = self.need(l, unit, offered, "error-currency")?;
        read(currency).map_err(|refusal| self.add_refusal(l, field, &refusal)).ok()
    }

    /// The error of a field.
    pub fn of(&self, field: impl AsRef<str>) -> Option<String> {
        let field = field.as_ref();
        self.errors.iter().find(|(name, _)| name == field).map(|(_, text)| text.clone())
    }

    /// Every error with the id of its field, for the summary.
    pub fn summary(&self) -> &[(String, String)] {
        &self.errors
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// Keeps the value if there is one, else notes the error: the usual way of parsing a field.
    pub fn need<T>(&mut self, l: &Words, field: &str, value: Option<T>, key: &str) -> Option<T> {
        if value.is_none() {
            self.add(l, field, key);
        }
        value
    }
}

fn is_too_long(problem: &validator::ValidationError) -> bool {
    let number = |name: &str| problem.params.get(name).and_then(serde_json::Value::as_u64);
    let length =
        problem.params.get("value").and_then(serde_json::Value::as_str).map(|text| text.chars().count() as u64);
    matches!((length, number("max")), (Some(length), Some(max)) if length > max)
}

/// A refusal's sentence with its arguments filled in.
pub fn worded(l: &Words, key: &str, arguments: &[(&'static str, String)]) -> String {
    let text = arguments.iter().fold(l.t(key), |text, (name, value)| text.with(*name, value.as_str()));
    text.to_string()
}

/// One thing that can be chosen.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// One more sentence.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub selected: bool,
    /// An icon at its end.
    pub icon: Option<&'static str>,
    /// Why it is not open to this person; then it is shown without an input.
    pub disabled_reason: Option<String>,
}

impl Choice {
    /// A choice with a word.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// Marks it as chosen if its value is this one.
    #[must_use]
    pub fn chosen(mut self, value: &str) -> Self {
        self.selected = self.value == value;
        self
    }

    /// Marks it as chosen if its value is among these.
    #[must_use]
    pub fn among(mut self, values: &[String]) -> Self {
        self.selected = values.contains(&self.value);
        self
    }

    /// With one more sentence.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Choices of which each has its value and its word.
pub fn pairs<V: Into<String>, W: Into<String>>(list: impl IntoIterator<Item = (V, W)>, chosen: &str) -> Vec<Choice> {
    list.into_iter().map(|(value, word)| Choice::new(value, word).chosen(chosen)).collect()
}

/// Yes and no.
pub fn yes_no(l: &Words, chosen: &str) -> Vec<Choice> {
    pairs([("yes", "site-yes"), ("no", "site-no")].map(|(value, key)| (value, l.t(key).to_string())), chosen)
}

/// Countries to choose one of.
pub fn countries(l: &Words, list: &[Country], chosen: &str) -> Vec<Choice> {
    pairs(list.iter().map(|country| (country.code(), l.country(country))), chosen)
}

/// A posted form, read with care: what cannot be read is as if it had not been sent. NUL is dropped, because no
/// text column may hold it.
pub struct Posted<T>(pub T);

impl<T> Deref for Posted<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + Default + 'static> FromRequest for Posted<T> {
    type Error = AppError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, AppError>>>>;

    fn from_request(_: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let mut payload = payload.take();
        Box::pin(async move {
            let mut body = Vec::new();
            while let Some(chunk) = payload.next().await {
                let chunk = chunk.map_err(|error: PayloadError| AppError::Unreadable(error.to_string()))?;
                if body.len() + chunk.len() > FORM_LIMIT {
                    return Err(AppError::TooLarge);
                }
                body.extend_from_slice(&chunk);
            }
            Ok(Self(read_pairs(&body)))
        })
    }
}

/// A query, read with the same care.
pub struct Asked<T>(pub T);

impl<T> Deref for Asked<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + Default + 'static> FromRequest for Asked<T> {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(Ok(Self(read_pairs(request.query_string().as_bytes()))))
    }
}

/// Reads pairs into a form; broken ones give the form's defaults.
pub fn read_pairs<T: DeserializeOwned + Default>(body: &[u8]) -> T {
    let may_hold_zero = body.contains(&0) || body.windows(3).any(|three| three == b"%00");
    if !may_hold_zero {
        return serde_html_form::from_bytes(body).unwrap_or_default();
    }
    let pairs = url::form_urlencoded::parse(body).map(|(name, value)| (name, value.replace('\0', "")));
    let clean: String = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    serde_html_form::from_str(&clean).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;
    use crate::i18n::words;
    use serde::Deserialize;

    #[derive(Default, Deserialize, Validate)]
    #[serde(default)]
    struct Form {
        #[validate(length(min = 1, max = 5))]
        name: String,
        sectors: Vec<String>,
    }

    #[test]
    fn odd_forms_are_read_as_far_as_they_can_be() {
        let form: Form = read_pairs(b"name=a%00b&sectors=fishing&sectors=services&other=1");
        assert_eq!((form.name.as_str(), form.sectors.len()), ("ab", 2));
        let form: Form = read_pairs(b"%ff%fe");
        assert_eq!(form.name, "");
    }

    #[test]
    fn a_text_that_is_too_long_is_said_so_and_not_cut() {
        let l = words(Language::En);
        let mut errors = FormErrors::none();
        assert_eq!(errors.needed(l, "note", " yes ", 3), "yes");
        assert!(errors.is_empty());
        assert_eq!(errors.needed(l, "note", "never", 3), "never");
        assert!(errors.of("note").unwrap().contains('3'));
        errors.needed(l, "text", "  ", 3);
        assert_eq!(errors.of("text").unwrap(), l.t("error-required").to_string());
    }

    #[test]
    fn stale_and_refused_are_said_and_what_else_went_wrong_goes_on() {
        let l = words(Language::En);
        let mut errors = FormErrors::none();
        errors.refused(l, "email", AppError::Stale).unwrap();
        assert_eq!(errors.summary().len(), 1);
        assert!(matches!(errors.refused(l, "email", AppError::NotFound), Err(AppError::NotFound)));
    }

    #[test]
    fn errors_are_words_and_never_the_value() {
        let l = words(Language::En);
        let long = Form { name: "abcdefg".into(), sectors: vec![] };
        let errors = FormErrors::check(l, &long);
        assert_eq!(errors.summary().len(), 1);
        assert!(!errors.of("name").unwrap().contains("abcdefg"));
        let empty = FormErrors::check(l, &Form::default());
        assert_eq!(empty.of("name").unwrap(), l.t("error-required").to_string());
    }
}
