//! The directory of help for registry staff: the list, one line with its tests, and entering or replacing one.

pub(super) mod list;
pub(super) mod one;
pub(super) mod write;

use crate::i18n::Words;
use crate::referrals::rules::LineStanding;

/// The word of a standing that picks the sign of a piece of work, and its own words.
fn standing_words(standing: LineStanding, l: &Words) -> (&'static str, String) {
    let (state, key) = match standing {
        LineStanding::Confirmed { .. } => ("done", "help-standing-confirmed"),
        LineStanding::TooLongAgo { .. } => ("late", "help-standing-too-long"),
        LineStanding::Failed { .. } => ("change", "help-standing-failed"),
        LineStanding::Untested => ("late", "help-standing-untested"),
    };
    (state, l.t(key).to_string())
}
