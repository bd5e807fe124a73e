//! Numbers with hyphens never break at a line's end: whatever template shows one holds it together, in one of two ways –
//! the class `num` on the element that holds nothing else, or `web::num::held` around a text with a number in it.

use super::source::root;
use std::path::{Path, PathBuf};

/// Numbers without a hyphen: how many, which place in a drawing.
const WITHOUT_HYPHENS: &[&str] = &["tile.number", "arrow.number"];

/// Sentences that hold a number of a case, an audit or a finding.
const SENTENCES: &[&str] = &["audit-title", "finding-title", "audit-report-title", "audit-waiting-plan"];

fn templates(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(templates(&path)) } else { found.push(path) }
    }
    found
}

/// Whether an expression is a number alone: `number`, `row.number`, `audit.number.as_str()`.
fn is_number(expression: &str) -> bool {
    let bare = expression.trim_end_matches(".as_str()");
    let is_path = bare.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '.' | '_'));
    is_path && bare.split('.').next_back() == Some("number") && !WITHOUT_HYPHENS.contains(&bare)
}

/// What stands unheld in a template.
fn unheld(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, _) in html.match_indices("{{ ") {
        let rest = &html[at + 3..];
        let Some(expression) = rest.split(" }}").next() else { continue };
        let before = &html[..at];
        let tag = before.rfind('<').unwrap_or(0);
        let is_in_tag = before.rfind('>').is_none_or(|end| end < tag);
        let opening = before[tag..].split('>').next().unwrap_or("");
        let has_class = ["\"num", "num\"", " num ", "\"no\""].iter().any(|class| opening.contains(class));
        if is_number(expression) && !is_in_tag && !has_class {
            faults.push(expression.to_owned());
        }
        if SENTENCES.iter().any(|key| expression.starts_with(&format!("l.t(\"{key}\")"))) {
            faults.push(expression.to_owned());
        }
    }
    faults
}

#[test]
fn every_number_a_template_shows_is_held_together() {
    let mut faults = Vec::new();
    for path in templates(&root().join("templates")) {
        // Letters and sheets for other programs have no style sheet of ours.
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
        if name.contains("/mail/") || !name.ends_with(".html") {
            continue;
        }
        let html = std::fs::read_to_string(&path).unwrap();
        faults.extend(unheld(&html).into_iter().map(|what| format!("{name}: {what}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_scan_finds_what_would_break() {
    assert_eq!(unheld("<th><a href=\"{{ row.href }}\">{{ row.number }}</a></th>"), ["row.number"]);
    assert_eq!(unheld("<h1>{{ l.t(\"finding-title\").with(\"number\", n) }}</h1>").len(), 1);
    assert!(unheld("<p class=\"meta num\">{{ number }}</p><a id=\"p-{{ number }}\">x</a>").is_empty());
    assert!(unheld("<h1>{{ crate::web::num::held(view.number) }}</h1>").is_empty());
}
