//! The table of rules and ways: read from the marks in the source of these tests, kept as a snapshot, so that a rule
//! without a try is seen at once.

use std::collections::BTreeMap;
use waymark::impartiality::rules::Rule;

const SOURCES: &[&str] = &[
    include_str!("answers.rs"),
    include_str!("auditors.rs"),
    include_str!("deciders.rs"),
    include_str!("objection.rs"),
];

/// Rules tried where their task is, and as pure functions in the room of the rule.
const ELSEWHERE: &[Rule] = &[Rule::ReportUninvolved];

/// The marks of a source: name of the rule and of the way.
fn marks(source: &str) -> Vec<(String, String)> {
    let found = source.split("tried(Rule::").skip(1);
    found
        .filter_map(|rest| {
            let (rule, rest) = rest.split_once(", Way::")?;
            let (way, _) = rest.split_once(')')?;
            Some((rule.to_owned(), way.to_owned()))
        })
        .collect()
}

#[test]
fn every_rule_was_tried_by_page_by_request_and_by_sql() {
    let mut ways: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (rule, way) in SOURCES.iter().flat_map(|source| marks(source)) {
        ways.entry(rule).or_default().push(way);
    }
    let mut table = String::from("rule                          page  request  sql\n");
    for rule in Rule::ALL {
        let tries = ways.get(&format!("{rule:?}")).cloned().unwrap_or_default();
        let has = |way: &str| if tries.iter().any(|tried| tried == way) { "yes" } else { "-" };
        let line = format!("{:<30}{:<6}{:<9}{}", rule.as_str(), has("Page"), has("Request"), has("Sql"));
        table.push_str(line.trim_end());
        table.push('\n');
        if !ELSEWHERE.contains(rule) {
            assert_eq!((has("Page"), has("Request"), has("Sql")), ("yes", "yes", "yes"), "{rule}");
        }
    }
    insta::assert_snapshot!(table);
}
