//! The state table of a chain's links as it is published.

use waymark::organisations::rules::{ChainEvent, ChainSide, ChainStatus, next_of_link};

#[test]
fn the_table_of_links() {
    let mut lines = Vec::new();
    for &from in ChainStatus::ALL {
        for &event in ChainEvent::ALL {
            for &side in ChainSide::ALL {
                let to = match next_of_link(from, event, side) {
                    Ok(to) => to.to_string(),
                    Err(refusal) => format!("– {refusal}"),
                };
                let (from, event, side) = (from.as_str(), event.as_str(), side.as_str());
                lines.push(format!("{from:<10} {event:<8} {side:<9} {to}"));
            }
        }
    }
    insta::assert_snapshot!("chain_states", lines.join("\n"));
}
