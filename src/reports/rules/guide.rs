//! The guide for the front line: one page for each kind of case.

use super::Happened;
use crate::referrals::rules::Indicator;

crate::base::text_enum! {
    /// A kind of case, as an officer at the front line meets it. Most dangerous first.
    pub enum GuideCase {
        /// Violence or threats.
        Violence => "violence",
        /// The worker cannot leave.
        Movement => "movement",
        /// Passport or papers are kept.
        Documents => "documents",
        /// Work to pay a debt.
        Debt => "debt",
        /// Wages are kept.
        Wages => "wages",
        /// The job is not what was promised.
        Deception => "deception",
        /// Bad work, rooms or hours.
        Conditions => "conditions",
        /// Money was taken.
        Fees => "fees",
    }
}

impl GuideCase {
    /// The kind a sign of forced labour belongs to.
    const fn of_sign(sign: Indicator) -> Self {
        match sign {
            Indicator::Violence | Indicator::Threats => Self::Violence,
            Indicator::Movement | Indicator::Isolation => Self::Movement,
            Indicator::Documents => Self::Documents,
            Indicator::Debt => Self::Debt,
            Indicator::Wages => Self::Wages,
            Indicator::Deception | Indicator::Vulnerability => Self::Deception,
            Indicator::Conditions | Indicator::Overtime => Self::Conditions,
        }
    }

    /// The kind of what a worker says happened; nothing where that says too little.
    const fn of_happened(happened: Happened) -> Option<Self> {
        match happened {
            Happened::Fees => Some(Self::Fees),
            Happened::Papers => Some(Self::Documents),
            Happened::Promise => Some(Self::Deception),
            Happened::Threats => Some(Self::Violence),
            Happened::Other => None,
        }
    }

    /// The kinds of a report, each once, the most dangerous first.
    pub fn of(happened: &[Happened], signs: &[Indicator]) -> Vec<Self> {
        let told = happened.iter().filter_map(|one| Self::of_happened(*one));
        let mut cases: Vec<Self> = told.chain(signs.iter().map(|sign| Self::of_sign(*sign))).collect();
        cases.sort_unstable();
        cases.dedup();
        cases
    }

    /// How many first steps its page has, `guide-{case}-1` and so on.
    pub const STEPS: usize = 4;

    /// The key of its name.
    pub fn key(self) -> String {
        format!("guide-{}", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_leads_to_the_pages_of_its_kinds_once_each() {
        let cases = GuideCase::of(&[Happened::Fees, Happened::Papers], &[Indicator::Documents, Indicator::Isolation]);
        assert_eq!(cases, [GuideCase::Movement, GuideCase::Documents, GuideCase::Fees]);
        assert!(GuideCase::of(&[Happened::Other], &[]).is_empty());
        let every: Vec<GuideCase> = GuideCase::of(&[], Indicator::ALL);
        assert_eq!(every.len() + 1, GuideCase::ALL.len(), "every sign has a page; fees are no sign");
    }
}
