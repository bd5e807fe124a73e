//! The pure rules on fees: what can be charged, what our standard and the laws say about it, and how sums are read.
//!
//! Words: a *fee line* is one thing somebody pays, a *fee schedule* is all an organisation charges, a *fee rule* is one
//! dated row of law with its source. Every line gets two verdicts that are never merged: the *scheme* verdict (under
//! our standard a worker pays nothing) and the *law* verdict (what origin and destination allow). Where no rule is
//! found the law verdict is "we do not know the legal limit", never "allowed".
//!
//! Nothing here knows a table, a page or the clock. Wages and exchange rates come in as dated rows that the office
//! enters with their source; none is written in code or shipped with the program.

mod amounts;
mod books;
mod days;
mod law;
mod published;
mod refusal;
mod schedule;
mod states;
mod sums;
mod taxonomy;
mod totals;
mod verdicts;
mod view;

pub use crate::base::{Labels, Reliability, Source};
pub use amounts::{LARGEST_AMOUNT, parse_amount};
pub use books::{Books, KeptRule, as_they_count};
pub use days::parse_year;
pub use law::{Bearing, Ceiling, Covers, FeeRule, Limit, Per, Precision, Side};
pub use published::{PublishedError, published_rates, published_rules};
pub use refusal::FeeRefusal;
pub use schedule::{FeeLine, FeeSchedule, PayerSum, ScheduleAnswer};
pub use states::ScheduleStatus;
pub use sums::{Converted, ExchangeRate, MonthlyWage, WageBasis, convert, parse_rate, share_of_wage, wage_in_force};
pub use taxonomy::{AllowedPayer, FeeCode, FeeGroup, Method, Payer, Stage, StandardPayer};
pub use totals::{
    Charge, ScheduleVerdicts, TotalQuestion, line_verdicts, rates_used, schedule_verdicts, total_law_verdicts,
    unnamed_law_verdicts,
};
pub use verdicts::{
    CountryVerdict, LawBooks, LawQuestion, LawSummary, LawVerdict, LawVerdicts, LineVerdicts, Missing, SchemeVerdict,
    law_verdicts, scheme_verdict,
};

pub use view::{
    FeeLineView, LawView, RuleView, ScheduleView, VerdictWord, law_views, line_view, months_text, rate_text,
    schedule_view,
};

#[cfg(test)]
mod tests;
