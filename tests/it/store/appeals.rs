//! The state tables of appeals and complaints as they are published; every cell that is refused has its reason.

use waymark::appeals::rules::{
    AppealEvent, AppealSeat, AppealStatus, ComplaintEvent, ComplaintSeat, ComplaintStatus, next_of_appeal,
    next_of_complaint,
};

#[test]
fn the_table_of_appeals() {
    let mut lines = Vec::new();
    for &from in AppealStatus::ALL {
        for &event in AppealEvent::ALL {
            for &seat in AppealSeat::ALL {
                let to = match next_of_appeal(from, event, seat) {
                    Ok(to) => to.to_string(),
                    Err(refusal) => format!("– {refusal}"),
                };
                let (from, event, seat) = (from.as_str(), event.as_str(), seat.as_str());
                lines.push(format!("{from:<13} {event:<12} {seat:<10} {to}"));
            }
        }
    }
    insta::assert_snapshot!("appeal_states", lines.join("\n"));
}

#[test]
fn nobody_involved_answers_an_appeal_and_nobody_answers_alone() {
    for &from in AppealStatus::ALL {
        for &event in AppealEvent::ALL {
            for seat in [AppealSeat::Involved, AppealSeat::Other] {
                assert!(next_of_appeal(from, event, seat).is_err(), "{from} {event} {seat}");
            }
            let alone = next_of_appeal(from, event, AppealSeat::Proposer);
            assert_ne!(alone.ok(), Some(AppealStatus::Decided), "{from} {event}");
        }
    }
}

#[test]
fn the_table_of_complaints() {
    let mut lines = Vec::new();
    for &from in ComplaintStatus::ALL {
        for &event in ComplaintEvent::ALL {
            for &seat in ComplaintSeat::ALL {
                let to = match next_of_complaint(from, event, seat) {
                    Ok(to) => to.to_string(),
                    Err(refusal) => format!("– {refusal}"),
                };
                let (from, event, seat) = (from.as_str(), event.as_str(), seat.as_str());
                lines.push(format!("{from:<13} {event:<12} {seat:<8} {to}"));
            }
        }
    }
    insta::assert_snapshot!("complaint_states", lines.join("\n"));
}
