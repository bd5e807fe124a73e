//! Rules as they are kept: entered once, never edited, and replaced by later rows.

use super::*;
use crate::base::When;

fn kept(rule: FeeRule) -> KeptRule {
    KeptRule { rule, replaces: None, entered_by: None, entered_at: When::at("2026-11-01T00:00:00Z") }
}

fn in_place_of(old: &KeptRule, rule: FeeRule) -> KeptRule {
    KeptRule { replaces: Some(old.rule.id.clone()), ..kept(rule) }
}

fn forbidding(reference: &str) -> FeeRule {
    FeeRule { allowed_payer: AllowedPayer::NotWorker, ..rule(reference, Covers::Code(FeeCode::Rf1)) }
}

#[test]
fn a_replaced_rule_ends_the_day_before_the_new_one_begins() {
    let old = kept(forbidding("OLD"));
    let new = in_place_of(
        &old,
        FeeRule { valid_from: Some(day("2026-06-01")), ..capped("NEW", Covers::Code(FeeCode::Rf1), kyat(100)) },
    );
    let rules = as_they_count(&[old, new]);
    assert_eq!(rules[0].valid_to, Some(day("2026-05-31")));
    let may = LawQuestion { on: day("2026-05-31"), ..ask(FeeCode::Rf1, kyat(100)) };
    assert_eq!(origin(&may, &rules), "law-forbidden by OLD");
    let june = LawQuestion { on: day("2026-06-01"), ..may };
    assert_eq!(origin(&june, &rules), "law-allowed by NEW", "even what forbade ends when it is replaced");
}

#[test]
fn a_row_that_was_wrong_from_the_start_counts_no_more() {
    let old = kept(forbidding("OLD"));
    let same_day = in_place_of(&old, FeeRule { bearing: Bearing::Background, ..forbidding("NEW") });
    let rules = as_they_count(&[old.clone(), same_day]);
    assert_eq!(rules.len(), 1);
    assert_eq!(origin(&ask(FeeCode::Rf1, kyat(1)), &rules), "law-unknown by -", "repealed: we know of no limit");
    let undated = in_place_of(&old, FeeRule { valid_from: None, ..forbidding("NEW") });
    let rules = as_they_count(&[old, undated]);
    assert_eq!(rules.iter().map(|rule| rule.reference.as_str()).collect::<Vec<_>>(), ["NEW"]);
}

#[test]
fn an_end_that_was_known_is_not_moved_out() {
    let old = kept(FeeRule { valid_to: Some(day("2021-12-31")), ..rule("OLD", Covers::Total) });
    let new = in_place_of(&old, FeeRule { valid_from: Some(day("2026-06-01")), ..rule("NEW", Covers::Total) });
    assert_eq!(as_they_count(&[old, new])[0].valid_to, Some(day("2021-12-31")));
}

#[test]
fn a_new_row_is_checked_against_those_that_are_kept() {
    let old = kept(rule("OLD", Covers::Total));
    let new = in_place_of(&old, rule("NEW", Covers::Total));
    let rows = [old.clone()];
    assert_eq!(new.check(&rows, today()), Ok(()));
    let nameless = kept(rule(" ", Covers::Total));
    assert_eq!(nameless.check(&rows, today()), Err(FeeRefusal::ReferenceMissing));
    let same = kept(rule("OLD", Covers::Total));
    assert_eq!(same.check(&rows, today()), Err(FeeRefusal::ReferenceTaken));
    let rows = [old.clone(), new];
    let again = in_place_of(&old, rule("NEWER", Covers::Total));
    assert_eq!(again.check(&rows, today()), Err(FeeRefusal::ReplacedAlready));
    let elsewhere = in_place_of(
        &rows[1],
        FeeRule { jurisdiction: Country::TH, side: Side::Destination, ..rule("THAI", Covers::Total) },
    );
    assert_eq!(elsewhere.check(&rows, today()), Err(FeeRefusal::ReplacesElsewhere));
}
