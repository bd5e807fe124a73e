//! How Waymark speaks to workers: short sentences. (That "do not pay" never breaks over a line, and that nothing is
//! left in English, is seen in the browser: `tests/browser/crawl.mjs`.)

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::path::Path;

/// The most words an English sentence on a worker's page may have.
const LONGEST: usize = 15;

/// Catalogues of applicants, members of organisations and mails; every other public catalogue speaks to workers.
const NOT_FOR_WORKERS: &[&str] = &[
    "accounts.ftl",
    "applications.ftl",
    "audits.ftl",
    "certificates.ftl",
    "findings.ftl",
    "mail.ftl",
    "organisations.ftl",
];

/// Every form a text can take, with one word for each thing that is put into it.
fn forms(pattern: &Pattern<&str>) -> Vec<String> {
    let mut forms = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => forms.iter_mut().for_each(|form| form.push_str(value)),
            PatternElement::Placeable { expression } => {
                let inside = forms_of(expression);
                forms = forms.iter().flat_map(|form| inside.iter().map(move |end| format!("{form}{end}"))).collect();
            }
        }
    }
    forms
}

fn forms_of(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|variant| forms(&variant.value)).collect(),
        Expression::Inline(InlineExpression::Placeable { expression }) => forms_of(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(_) => vec!["x".to_owned()],
    }
}

/// The lengths of the sentences of a text, in words.
fn lengths(text: &str) -> Vec<usize> {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    let mut lengths = vec![0];
    for word in text.split_whitespace() {
        if is_word(&word)
            && let Some(last) = lengths.last_mut()
        {
            *last += 1;
        }
        if word.trim_end_matches(['”', '"', ')']).ends_with(['.', '?', '!', ':', ';']) {
            lengths.push(0);
        }
    }
    lengths
}

#[test]
fn english_sentences_for_workers_are_short() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/catalogues/public/en");
    let mut faults = Vec::new();
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if NOT_FOR_WORKERS.contains(&name.as_str()) {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = &message.value else { continue };
            if message.id.name.starts_with("mail-") {
                continue;
            }
            read += 1;
            let longest = forms(pattern).iter().flat_map(|form| lengths(form)).max().unwrap_or(0);
            if longest > LONGEST {
                faults.push(format!("{name}: {} has a sentence of {longest} words", message.id.name));
            }
        }
    }
    assert!(read > 300, "the catalogues were not found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_are_counted_by_sentence() {
    assert_eq!(lengths("Do not pay. Ask – “why?” – first: then go"), [3, 2, 1, 2]);
}
