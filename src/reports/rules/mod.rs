//! What a worker tells, the receipt, the states of a report and a referral, and what others see of it.

mod receipt;
mod refusal;
mod seen;
mod status;
mod told;

pub use receipt::{DIGITS, Receipt};
pub use refusal::ReportRefusal;
pub use seen::{
    BURDEN_FROM_WORKERS, Burden, GAP_TOLERANCE, SUMMARY_FROM_REPORTS, SUMMARY_WAITS_DAYS, burden, is_above_declared,
    is_shown, summary_from, told_status,
};
pub use status::{
    ACKNOWLEDGE_WORKING_DAYS, RETENTION_DAYS, ReferralEvent, ReferralOutcome, ReferralStatus, ReportEvent,
    ReportOutcome, ReportSeat, ReportStatus, SHORT_RETENTION_DAYS, acknowledge_by, erase_on, may_end, next_of_referral,
    next_of_report, report_number,
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
