//! How saves from tablets are taken, case by case.

#[test]
fn how_saves_from_tablets_are_taken() {
    insta::assert_snapshot!("saves_taken", waymark::audits::rules::printed_saves());
}
