//! Who looks at readings of how to reach a worker.

use super::ReportRefusal;
use crate::base::AccountId;

crate::base::text_enum! {
    /// What the privacy officer thinks of a reading.
    pub enum ReadingReview {
        /// There was a need for it.
        InOrder => "in_order",
        /// There was none.
        NotInOrder => "not_in_order",
    }
}

/// Whether somebody may review a reading: a privacy officer who did not read it herself, and only once. Code
/// PRIVACY_OFFICER_APART.
///
/// # Errors
/// The rule that says no.
pub fn may_review(
    read_by: &AccountId,
    reviewer: &AccountId,
    review: Option<ReadingReview>,
) -> Result<(), ReportRefusal> {
    if read_by == reviewer {
        return Err(ReportRefusal::PrivacyOfficerApart);
    }
    if review.is_some() { Err(ReportRefusal::Reviewed) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_reviews_what_she_read_herself_and_nobody_twice() {
        let (officer, privacy) = (AccountId::new(), AccountId::new());
        assert_eq!(may_review(&officer, &privacy, None), Ok(()));
        assert_eq!(may_review(&privacy, &privacy, None), Err(ReportRefusal::PrivacyOfficerApart));
        assert_eq!(may_review(&officer, &privacy, Some(ReadingReview::InOrder)), Err(ReportRefusal::Reviewed));
    }
}
