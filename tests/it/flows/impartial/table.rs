//! The table of rules and ways: read from the marks in the source of these tests, kept as a snapshot, so that a rule
//! without a try is seen at once.

use std::collections::BTreeMap;
use waymark::impartiality::rules::Rule;

const SOURCES: &[&str] = &[
    include_str!("answers.rs"),
    include_str!("auditors.rs"),
    include_str!("deciders.rs"),
    include_str!("objection.rs"),
    include_str!("reports.rs"),
];

/// The rules that look at the client, tried once more with what is known of another record of it.
const ABOUT_THE_CLIENT: &[Rule] = &[
    Rule::TieWithinTwoYears,
    Rule::NotAMember,
    Rule::SpecialOtherLead,
    Rule::ThreeAuditsInARow,
    Rule::AppealUninvolved,
    Rule::ReportUninvolved,
];

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

/// The table of some rules as these sources try them; each is to be tried in all three ways.
fn table(rules: &[Rule], sources: &[&str]) -> String {
    let mut ways: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (rule, way) in sources.iter().flat_map(|source| marks(source)) {
        ways.entry(rule).or_default().push(way);
    }
    let mut table = String::from("rule                          page  request  sql\n");
    for rule in rules {
        let tries = ways.get(&format!("{rule:?}")).cloned().unwrap_or_default();
        let has = |way: &str| if tries.iter().any(|tried| tried == way) { "yes" } else { "-" };
        let line = format!("{:<30}{:<6}{:<9}{}", rule.as_str(), has("Page"), has("Request"), has("Sql"));
        table.push_str(line.trim_end());
        table.push('\n');
        assert_eq!((has("Page"), has("Request"), has("Sql")), ("yes", "yes", "yes"), "{rule}");
    }
    table
}

#[test]
fn every_rule_was_tried_by_page_by_request_and_by_sql() {
    insta::assert_snapshot!(table(Rule::ALL, SOURCES));
}

#[test]
fn every_rule_about_the_client_was_tried_over_its_records() {
    // Reports of all records are tried beside those of one.
    let over_records = [include_str!("whole.rs"), include_str!("records.rs")];
    insta::assert_snapshot!(table(ABOUT_THE_CLIENT, &over_records));
}
