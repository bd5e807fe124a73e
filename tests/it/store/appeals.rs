//! Who answers an appeal, whatever its state.

use waymark::appeals::rules::{AppealEvent, AppealSeat, AppealStatus, next_of_appeal};

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
