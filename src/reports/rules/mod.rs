//! What a worker tells, the receipt, the states of a report, a referral and a gap, who looks at readings, what others see of
//! reports and of what workers paid, and the guide for the front line.

mod gap;
mod guide;
mod reading;
mod receipt;
mod refusal;
mod seen;
mod status;
mod told;

pub use gap::{
    GAP_AGAIN, GAP_TOLERANCE, GapEvent, GapStatus, Paid, RELEASE_STEP, Release, above_declared, is_about_fees,
    is_first_choice, may_draft_gap, may_release, next_of_gap, release, rounded_burden, workers_band,
};
pub use guide::GuideCase;
pub use reading::{ReadingReview, may_review};
pub use receipt::{DIGITS, RECEIPT_MINUTES, Receipt, receipt_until};
pub use refusal::ReportRefusal;
pub use seen::{
    BURDEN_FROM_WORKERS, Burden, SUMMARY_FROM_REPORTS, SUMMARY_WAITS_DAYS, burden, is_looked_into, is_shown,
    summary_from, told_status,
};
pub use status::{
    ACKNOWLEDGE_WORKING_DAYS, LAPSE_MONTHS, LAPSE_NOTICE_DAYS, RETENTION_DAYS, ReferralEvent, ReferralOutcome,
    ReferralStatus, ReportEvent, ReportOutcome, ReportSeat, ReportStatus, SHORT_RETENTION_DAYS, acknowledge_by,
    erase_on, lapse_on, last_day, may_end, next_of_referral, next_of_report, report_number,
};
pub use told::{
    Contact, Happened, MOST_CHARACTERS, MOST_FILES, MOST_PAYMENTS, PaidBy, Payment, ReachedBy, Section, Told, Wish,
};

crate::base::text_enum! {
    /// Who wrote a message.
    pub enum Author {
        /// The worker.
        Worker => "worker",
        /// Staff, to the worker.
        Staff => "staff",
        /// Staff, among themselves.
        Note => "note",
    }
}

/// A message as it is sealed: what was written, and how the other side reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct MessageText {
    /// As it was written.
    pub text: String,
    /// In the other side's language, by staff; empty where it needs none, or is not translated yet.
    pub translation: String,
}
