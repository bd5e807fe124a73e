//! The state machines of audits and findings: the snapshots are the diagrams.

#[test]
fn the_states_of_an_audit() {
    insta::assert_snapshot!("audit_states", waymark::audits::rules::printed_table());
}

#[test]
fn the_states_of_a_finding() {
    insta::assert_snapshot!("finding_states", waymark::findings::rules::printed_table());
}

#[test]
fn how_saves_from_tablets_are_taken() {
    insta::assert_snapshot!("saves_taken", waymark::audits::rules::printed_saves());
}
