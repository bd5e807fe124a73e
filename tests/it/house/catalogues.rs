//! The catalogues: every public text in six languages, every office text in two, all with the same variables, and no
//! page that asks for a text nobody wrote.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use unicode_normalization::is_nfc;

const PUBLIC: &[&str] = &["en", "th", "my", "km", "lo", "vi"];
const OFFICE: &[&str] = &["en", "th"];

/// What a text takes from outside: its variables and the other texts it quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Needs {
    variables: BTreeSet<String>,
    texts: BTreeSet<String>,
}

/// One language of one kind of catalogue.
#[derive(Default)]
struct Shelf {
    texts: BTreeMap<String, Needs>,
    faults: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder, in a steady order.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

fn shelf(kind: &str, language: &str) -> Shelf {
    let mut shelf = Shelf::default();
    for path in files_below(&root().join("src/i18n/catalogues").join(kind).join(language)) {
        let name = format!("{kind}/{language}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        match std::fs::read_to_string(&path) {
            Ok(source) => read_into(&mut shelf, &name, &source),
            Err(error) => shelf.faults.push(format!("{name}: {error}")),
        }
    }
    shelf
}

fn read_into(shelf: &mut Shelf, name: &str, source: &str) {
    if !is_nfc(source) {
        shelf.faults.push(format!("{name}: not composed (NFC)"));
    }
    for mark in ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{2068}', '\u{2069}', '\u{feff}', '\u{ad}'] {
        if source.contains(mark) {
            shelf.faults.push(format!("{name}: holds the invisible {}", mark.escape_unicode()));
        }
    }
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
        shelf.faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
        resource
    });
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                if key.contains('_') {
                    shelf.faults.push(format!("{name}: {key}: a key has dashes, no underscores"));
                }
                let mut needs = Needs::default();
                match &message.value {
                    Some(value) => in_pattern(value, &mut needs),
                    None => shelf.faults.push(format!("{name}: {key} says nothing")),
                }
                if !message.attributes.is_empty() {
                    shelf.faults.push(format!("{name}: {key} has attributes, which no page can ask for"));
                }
                if shelf.texts.insert(key.to_owned(), needs).is_some() {
                    shelf.faults.push(format!("{name}: {key} stands twice"));
                }
            }
            Entry::Term(term) => shelf.faults.push(format!("{name}: -{}: we use no terms", term.id.name)),
            Entry::Junk { content } => shelf.faults.push(format!("{name}: not understood: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
}

fn in_pattern(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, needs);
        }
    }
}

fn in_expression(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, needs),
        Expression::Select { selector, variants } => {
            in_inline(selector, needs);
            for variant in variants {
                in_pattern(&variant.value, needs);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            needs.texts.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, needs),
        InlineExpression::FunctionReference { id, .. } => {
            needs.texts.insert(format!("{}()", id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            needs.texts.insert(format!("-{}", id.name));
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// What one language lacks, has too much, or takes other variables for, beside English.
fn beside_english(kind: &str, language: &str, english: &Shelf, other: &Shelf) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, needs) in &english.texts {
        match other.texts.get(key) {
            None => faults.push(format!("{kind}/{language} lacks {key}")),
            Some(there) if there.variables != needs.variables => faults.push(format!(
                "{kind}/{language}: {key} takes {:?}, English takes {:?}",
                there.variables, needs.variables
            )),
            Some(_) => {}
        }
    }
    let more = other.texts.keys().filter(|key| !english.texts.contains_key(*key));
    faults.extend(more.map(|key| format!("{kind}/{language} has {key}, which English lacks")));
    faults
}

fn compared(kind: &str, languages: &[&str]) -> Vec<String> {
    let english = shelf(kind, "en");
    languages.iter().flat_map(|language| beside_english(kind, language, &english, &shelf(kind, language))).collect()
}

#[test]
fn every_catalogue_parses_is_clean_and_says_each_thing_once() {
    let mut faults = Vec::new();
    for language in PUBLIC {
        faults.extend(shelf("public", language).faults);
    }
    for language in OFFICE {
        let (public, office) = (shelf("public", language), shelf("office", language));
        let both = office.texts.keys().filter(|key| public.texts.contains_key(*key));
        faults.extend(both.map(|key| format!("{language}: {key} is public and office")));
        faults.extend(office.faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_public_text_is_in_six_languages_with_the_same_variables() {
    let faults = compared("public", PUBLIC);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(shelf("public", "en").texts.len() > 300, "the public catalogue was not found");
}

#[test]
fn every_office_text_is_in_english_and_thai_with_the_same_variables() {
    let faults = compared("office", OFFICE);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_catalogue_is_left_in_a_language_that_has_none() {
    let catalogues = root().join("src/i18n/catalogues");
    for (kind, languages) in [("public", PUBLIC), ("office", OFFICE)] {
        for path in files_below(&catalogues.join(kind)) {
            let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
            assert!(languages.contains(&&*folder), "{kind}/{folder} is not a language of this catalogue");
            assert!(path.extension().is_some_and(|kind| kind == "ftl"), "{kind}/{folder} holds more than .ftl files");
        }
    }
}

#[test]
fn every_text_that_is_quoted_in_a_text_exists() {
    for language in PUBLIC {
        let mut texts = shelf("public", language).texts;
        if OFFICE.contains(language) {
            texts.extend(shelf("office", language).texts);
        }
        for (key, needs) in &texts {
            for quoted in &needs.texts {
                assert!(texts.contains_key(quoted), "{language}: {key} quotes {quoted}");
            }
        }
    }
}

/// A template without its `{# … #}` comments, code without its `//` lines.
fn without_comments(source: &str) -> String {
    let mut pieces = source.split("{#");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        kept.push_str(piece.split_once("#}").map_or("", |(_, after)| after));
    }
    kept.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The keys written out in a file: the first argument of `.t("…")`, with underscores as dashes. Keys that are put
/// together at run time are not seen here; the tests of their slices cover them.
fn keys_asked_for(source: &str) -> BTreeSet<String> {
    without_comments(source)
        .split(".t(")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'))
        .map(|(key, _)| key.replace('_', "-"))
        .collect()
}

#[test]
fn every_text_a_page_asks_for_exists() {
    let mut texts = shelf("public", "en").texts;
    texts.extend(shelf("office", "en").texts);
    let mut missing = Vec::new();
    for folder in ["templates", "src"] {
        for path in files_below(&root().join(folder)) {
            let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
            // The room of the texts itself tests what happens to keys that do not exist.
            if name.starts_with("src/i18n/") {
                continue;
            }
            let Ok(source) = std::fs::read_to_string(&path) else { continue };
            let unknown = keys_asked_for(&source).into_iter().filter(|key| !texts.contains_key(key));
            missing.extend(unknown.map(|key| format!("{name}: {key}")));
        }
    }
    assert!(missing.is_empty(), "texts that nobody wrote:\n{}", missing.join("\n"));
}

#[test]
fn the_scan_finds_keys_in_templates_and_code() {
    let source = "{{ l.t(\"a-b\") }} words.t(\n  \"c_d\").with(\"x\", 1)\n// l.t(\"comment\")\n{# l.t(\"comment\")\n #}other(\"no\")";
    assert_eq!(keys_asked_for(source), BTreeSet::from(["a-b".to_owned(), "c-d".to_owned()]));
}
