//! The catalogues: Fluent files inside the program, one bundle per language, read at the first use.

use super::numbers;
use crate::base::{EachLanguage, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentMessage, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use icu::calendar::{Date, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::locale::Locale;
use rust_embed::Embed;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Every file under `catalogues/`, by paths such as `public/en/site.ftl`.
#[derive(Embed)]
#[folder = "src/i18n/catalogues"]
struct Files;

/// The messages of one language.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// What one language has: its messages and the names of its months.
pub(super) struct Catalogue {
    bundle: Bundle,
    /// The keys of its own messages.
    keys: Vec<String>,
    months: Vec<String>,
    /// Every text there is, read at the first question.
    texts: OnceLock<Texts>,
}

/// Texts by their keys, which are ours: a quick hash will do.
type Texts = HashMap<&'static str, Found, foldhash::fast::RandomState>;

/// A text as the catalogues have it.
pub(super) struct Found {
    /// Its key there.
    pub(super) key: &'static str,
    /// Its words, where it has no variable and refers to nothing: most have none.
    pub(super) plain: Option<&'static str>,
    /// Its words and the names of its variables in turn, where nothing else stands in it.
    pub(super) pieces: Option<Vec<Piece>>,
    /// The message, and the bundle it formats in.
    pub(super) message: FluentMessage<'static>,
    pub(super) bundle: &'static Bundle,
}

/// A piece of a text.
pub(super) enum Piece {
    /// Words.
    Words(&'static str),
    /// The value of the variable of this name.
    Value(&'static str),
}

/// The pieces of a pattern that neither chooses nor refers to other texts.
fn pieces(pattern: &Pattern<&'static str>) -> Option<Vec<Piece>> {
    let piece = |element: &PatternElement<&'static str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Words(value)),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(Piece::Value(id.name))
        }
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}

/// The text under a key, in this language or else in English. Underscores in the key count as dashes.
pub(super) fn find(language: Language, key: &str) -> Option<&'static Found> {
    let texts = Catalogue::of(language).texts();
    if key.contains('_') { texts.get(key.replace('_', "-").as_str()) } else { texts.get(key) }
}

impl Catalogue {
    /// The catalogue of a language, read once.
    pub(super) fn of(language: Language) -> &'static Self {
        static CATALOGUES: EachLanguage<Catalogue> = EachLanguage::new();
        CATALOGUES.of(language, || {
            let (bundle, keys) = read(language);
            Self { bundle, keys, months: month_names(language), texts: OnceLock::new() }
        })
    }

    /// Its texts, and those that only English has.
    pub(super) fn texts(&'static self) -> &'static Texts {
        self.texts.get_or_init(|| {
            let english = Self::of(Language::En);
            let all = english.keys.iter().map(|key| (english, key)).chain(self.keys.iter().map(|key| (self, key)));
            all.filter_map(|(of, key)| Some((key.as_str(), of.found(key)?))).collect()
        })
    }

    /// The name of a month, 1 to 12.
    pub(super) fn month(&self, month: u32) -> Option<&str> {
        let place = usize::try_from(month).ok()?.checked_sub(1)?;
        self.months.get(place).map(String::as_str)
    }

    /// Whether this language itself has the key.
    #[cfg(test)]
    pub(super) fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn found(&'static self, key: &'static str) -> Option<Found> {
        let message = self.bundle.get_message(key)?;
        let mut faults = Vec::new();
        let plain = match self.bundle.format_pattern(message.value()?, None, &mut faults) {
            Cow::Borrowed(words) if faults.is_empty() => Some(words),
            _ => None,
        };
        let pieces = if plain.is_none() { pieces(message.value()?) } else { None };
        Some(Found { key, plain, pieces, message, bundle: &self.bundle })
    }
}

/// Reads the public and the office files of a language. A fault in a file is logged and the rest is used: the tests of
/// the house find it long before. Gives the keys too.
fn read(language: Language) -> (Bundle, Vec<String>) {
    let mut keys = Vec::new();
    let mut bundle = Bundle::new_concurrent(language.code().parse().into_iter().collect());
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Lo | Language::Vi => |value, _| number(Language::Vi, value),
        Language::En | Language::Th | Language::My | Language::Km => |value, _| number(Language::En, value),
    }));
    let folders = [format!("public/{}/", language.code()), format!("office/{}/", language.code())];
    for path in Files::iter().filter(|path| path.ends_with(".ftl")) {
        if !folders.iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        let Some(file) = Files::get(&path) else { continue };
        let source = String::from_utf8_lossy(&file.data);
        let source = if language == Language::My { held_together(&source) } else { source.into_owned() };
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            tracing::error!(%path, ?errors, "a catalogue does not parse");
            resource
        });
        keys.extend(resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%path, ?errors, "a catalogue repeats a key");
        }
    }
    (bundle, keys)
}

/// A Burmese text in which no line ends after "not": browsers split the negating syllable U+1019 from its verb, and the
/// line then reads as the opposite. A word joiner (U+2060) follows that syllable wherever it stands bare.
pub(super) fn held_together(source: &str) -> String {
    let mut held = String::with_capacity(source.len() + source.len() / 64);
    for (at, letter) in source.char_indices() {
        held.push(letter);
        if letter != '\u{1019}' {
            continue;
        }
        let mut after = source[at + letter.len_utf8()..].chars();
        // A consonant that is itself bare of killer and stacker begins a syllable; else it ends this one.
        let begins_a_syllable = after.next().is_some_and(|next| matches!(next, '\u{1000}'..='\u{1021}' | '\u{103F}'))
            && !after.next().is_some_and(|sign| matches!(sign, '\u{1037}' | '\u{1039}' | '\u{103A}'));
        if begins_a_syllable {
            held.push('\u{2060}');
        }
    }
    held
}

/// Every catalogue file with its text, by its path.
pub(super) fn sources() -> Vec<(String, String)> {
    let files = Files::iter().filter(|path| path.ends_with(".ftl"));
    let read = |path: Cow<'static, str>| {
        let file = Files::get(&path)?;
        Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
    };
    files.filter_map(read).collect()
}

/// How a number inside a sentence is shown: grouped, if it is whole.
fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Beyond 2^53 a double no longer holds every whole number; Fluent's own form is as good there.
    let whole = number.value.fract() == 0.0 && number.value.abs() <= 9_007_199_254_740_992.0;
    whole.then(|| numbers::grouped(language, number.value as i64))
}

/// The twelve names of the months as CLDR has them; empty if ICU does not know the language.
fn month_names(language: Language) -> Vec<String> {
    let Ok(locale) = Locale::try_from_str(language.code()) else { return Vec::new() };
    let Ok(formatter) = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fieldsets::M::long())
    else {
        return Vec::new();
    };
    (1..=12)
        .filter_map(|month| Date::try_new_gregorian(2024, month, 1).ok())
        .map(|date| formatter.format(&date).to_string())
        // Alone, a Vietnamese month begins with a capital letter; inside a date it does not.
        .map(|name| if language == Language::Vi { name.to_lowercase() } else { name })
        .collect()
}
