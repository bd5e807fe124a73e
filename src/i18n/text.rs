//! A text that is looked up and waits for its values.

use super::catalogue::{self, Found, Piece};
use crate::base::Language;
use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// A text of the catalogues; [`with`](Self::with) gives it values, `Display` writes it. It is not escaped.
#[must_use]
pub struct Text {
    language: Language,
    found: Result<&'static Found, String>,
    values: FluentArgs<'static>,
}

impl Text {
    pub(super) fn new(language: Language, key: &str) -> Self {
        Self {
            language,
            found: catalogue::find(language, key).ok_or_else(|| key.to_owned()),
            values: FluentArgs::new(),
        }
    }

    /// The words themselves; made anew only where values stand in them.
    pub fn text(&self) -> Cow<'static, str> {
        match &self.found {
            Ok(Found { plain: Some(words), .. }) => Cow::Borrowed(words),
            _ => Cow::Owned(self.to_string()),
        }
    }

    /// A piece of the text; none where a number must be written as the language does, or the value is missing.
    fn written<'s>(&'s self, piece: &'s Piece) -> Option<&'s str> {
        match piece {
            Piece::Words(words) => Some(words),
            Piece::Value(name) => match self.values.get(*name)? {
                FluentValue::String(words) => Some(words),
                _ => None,
            },
        }
    }

    fn key(&self) -> &str {
        self.found.as_ref().map_or_else(|key| key.as_str(), |found| found.key)
    }

    /// Gives a value to the variable of that name. A number picks the plural and is shown grouped: hand over years and
    /// reference numbers as text.
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Argument) -> Self {
        self.values.set(name, value.argument());
        self
    }

    /// Gives all the values a refusal or a stored message carries; they stand as they are.
    pub fn with_all(mut self, values: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        for (name, value) in values {
            self.values.set(name, FluentValue::from(value));
        }
        self
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Ok(Found { plain: Some(words), .. }) = &self.found {
            return f.write_str(words);
        }
        if let Ok(Found { pieces: Some(pieces), .. }) = &self.found
            && let Some(words) = pieces.iter().map(|piece| self.written(piece)).collect::<Option<Vec<&str>>>()
        {
            return words.into_iter().try_for_each(|words| f.write_str(words));
        }
        let pattern = self.found.as_ref().ok().and_then(|found| Some((found.bundle, found.message.value()?)));
        let Some((bundle, pattern)) = pattern else {
            log_once(self.language, self.key(), "no catalogue has this key");
            return if cfg!(any(test, debug_assertions)) {
                write!(f, "«{}»", self.key())
            } else {
                f.write_str(&self.key().replace(['-', '_'], " "))
            };
        };
        let mut faults = Vec::new();
        bundle.write_pattern(f, pattern, Some(&self.values), &mut faults)?;
        if !faults.is_empty() {
            log_once(self.language, self.key(), "a text misses a value");
        }
        Ok(())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").field("language", &self.language).field("key", &self.key()).finish_non_exhaustive()
    }
}

/// What can stand in a text: words or a number, or a reference to one, since askama lends what it passes.
pub trait Argument {
    /// The value as Fluent takes it.
    fn argument(&self) -> FluentValue<'static>;
}

impl<T: Argument + ?Sized> Argument for &T {
    fn argument(&self) -> FluentValue<'static> {
        (**self).argument()
    }
}

impl Argument for str {
    fn argument(&self) -> FluentValue<'static> {
        FluentValue::String(Cow::Owned(self.to_owned()))
    }
}

impl Argument for String {
    fn argument(&self) -> FluentValue<'static> {
        self.as_str().argument()
    }
}

impl Argument for Cow<'_, str> {
    fn argument(&self) -> FluentValue<'static> {
        self.as_ref().argument()
    }
}

/// A text inside a text, such as a label in an error.
impl Argument for Text {
    fn argument(&self) -> FluentValue<'static> {
        FluentValue::String(Cow::Owned(self.to_string()))
    }
}

impl Argument for i32 {
    fn argument(&self) -> FluentValue<'static> {
        FluentValue::from(*self)
    }
}

impl Argument for i64 {
    fn argument(&self) -> FluentValue<'static> {
        FluentValue::from(*self)
    }
}

impl Argument for u32 {
    fn argument(&self) -> FluentValue<'static> {
        FluentValue::from(*self)
    }
}

impl Argument for u64 {
    fn argument(&self) -> FluentValue<'static> {
        FluentValue::from(*self)
    }
}

impl Argument for usize {
    fn argument(&self) -> FluentValue<'static> {
        FluentValue::from(*self)
    }
}

/// Logs a fault of a key once per run of the program; keys are ours and few.
fn log_once(language: Language, key: &str, fault: &'static str) {
    static LOGGED: Mutex<BTreeSet<(&'static str, String)>> = Mutex::new(BTreeSet::new());
    let mut logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    if logged.insert((language.code(), key.to_owned())) {
        tracing::error!(key, language = language.code(), fault, "a text is not as the catalogues have it");
    }
}
