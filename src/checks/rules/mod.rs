//! What is asked of the register before somebody pays or signs, what it answers, and the receipt of that.
//!
//! A question about money gets one answer over two verdicts that are never merged. A receipt holds question and answer
//! as facts and as a signed text; neither names who asked.

mod facts;
mod job;
mod number;
mod question;
mod signed_text;
mod wage;

use crate::fees::rules::{FeeCode, LawSummary, StandardPayer};
use crate::register::rules::PublicStatus;

pub use facts::{
    CertificateFacts, ChargeFacts, CheckKind, ContactFacts, ContactWord, Facts, FeeFacts, HolderFacts, LawFacts,
    NamedOrganisation, OrganisationFacts,
};
pub use job::{ConfirmedJob, JobCompany, JobFacts, JobWord, is_name_of, job_word};
pub use number::{ReceiptNumber, Typed};
pub use question::{AskedCharge, MOST_CHARGES, Question, plain_amount};
pub use signed_text::{
    FIRST_LINE, LAST_LINE, LONGEST_PASTED, Lines, Pasted, SIGNATURE_BYTES, one_line, printed, signed_bytes,
};
pub use wage::{WORKING_DAYS, Wage};

/// What the money is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One kind of fee or cost.
    Code(FeeCode),
    /// Everything together, or it was not said what for.
    Unnamed,
}

impl Purpose {
    /// The word of an unnamed purpose in addresses.
    pub const UNNAMED: &'static str = "all";

    /// Reads the word of an address: a code, or `all`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == Self::UNNAMED { Some(Self::Unnamed) } else { FeeCode::parse(text).map(Self::Code) }
    }

    /// The word in addresses.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Code(code) => code.as_str(),
            Self::Unnamed => Self::UNNAMED,
        }
    }

    /// The drawing beside it.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Code(FeeCode::Rf1) => "case",
            Self::Code(FeeCode::Rf2 | FeeCode::Il2) => "people",
            Self::Code(FeeCode::Rf3) => "office",
            Self::Code(FeeCode::Rf4) => "back",
            Self::Code(FeeCode::Rc1) => "medic",
            Self::Code(FeeCode::Rc2) => "cover",
            Self::Code(FeeCode::Rc3) => "pen",
            Self::Code(FeeCode::Rc4) => "learn",
            Self::Code(FeeCode::Rc5) => "tools",
            Self::Code(FeeCode::Rc6) => "bus",
            Self::Code(FeeCode::Rc7) => "pass",
            Self::Code(FeeCode::Il1) => "person",
            Self::Code(FeeCode::Il3) => "lock",
            Self::Code(FeeCode::Il4) => "fee",
            Self::Unnamed => "other",
        }
    }

    /// The key of the words a worker reads.
    pub fn plain_key(&self) -> String {
        match self {
            Self::Code(code) => code.plain_key(),
            Self::Unnamed => "fee-check-total".to_owned(),
        }
    }

    /// Who has to bear it under the standard.
    pub const fn standard_payer(&self) -> StandardPayer {
        match self {
            Self::Code(code) => code.standard_payer(),
            Self::Unnamed => StandardPayer::Employer,
        }
    }
}

/// The one answer above the two verdicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Nobody may take this money: no law makes it right.
    NobodyMay,
    /// The standard and a law both say no.
    BothSayNo,
    /// The standard says no, and the law is not known: help first.
    AskFirst,
    /// The standard says no, but the laws of both countries let it be taken.
    LawAllows,
}

impl Advice {
    /// The answer for a fee the worker is asked for. Rule of this registry. Code CHECK_ONE_ANSWER.
    pub const fn of(should_pay: StandardPayer, law: LawSummary) -> Self {
        match (should_pay, law) {
            (StandardPayer::Nobody, _) => Self::NobodyMay,
            (StandardPayer::Employer, LawSummary::Forbidden | LawSummary::OverCeiling) => Self::BothSayNo,
            (StandardPayer::Employer, LawSummary::Unknown) => Self::AskFirst,
            (StandardPayer::Employer, LawSummary::Allowed) => Self::LawAllows,
        }
    }
}

/// How bad a status is for a worker: the higher, the worse. What we stopped is worst, then what a government stopped,
/// then what nobody vouches for. Code WEAKEST_LINK.
const fn badness(status: PublicStatus) -> u8 {
    match status {
        PublicStatus::Certified => 0,
        PublicStatus::Conditions => 1,
        PublicStatus::Licensed => 2,
        PublicStatus::Expired => 3,
        PublicStatus::Surrendered => 4,
        PublicStatus::NotCertified => 5,
        PublicStatus::LicenceRevoked => 6,
        PublicStatus::Suspended => 7,
        PublicStatus::Withdrawn => 8,
    }
}

/// The weakest link of a chain: its worst status decides; `None` where there is no link.
pub fn weakest(statuses: impl IntoIterator<Item = PublicStatus>) -> Option<PublicStatus> {
    statuses.into_iter().max_by_key(|status| badness(*status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_never_advised() {
        use StandardPayer::{Employer, Nobody};
        for law in LawSummary::ALL {
            assert_eq!(Advice::of(Nobody, *law), Advice::NobodyMay);
        }
        assert_eq!(Advice::of(Employer, LawSummary::Forbidden), Advice::BothSayNo);
        assert_eq!(Advice::of(Employer, LawSummary::OverCeiling), Advice::BothSayNo);
        assert_eq!(Advice::of(Employer, LawSummary::Unknown), Advice::AskFirst);
        assert_eq!(Advice::of(Employer, LawSummary::Allowed), Advice::LawAllows);
    }

    #[test]
    fn a_purpose_reads_what_it_writes() {
        for purpose in FeeCode::ALL.iter().copied().map(Purpose::Code).chain([Purpose::Unnamed]) {
            assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
        }
        assert_eq!(Purpose::parse("RF9"), None);
    }

    #[test]
    fn the_worst_status_decides_a_chain() {
        use PublicStatus as P;
        assert_eq!(weakest([P::Certified, P::Withdrawn, P::Suspended]), Some(P::Withdrawn));
        assert_eq!(weakest([P::Certified, P::Conditions]), Some(P::Conditions));
        assert_eq!(weakest([P::Licensed, P::Certified]), Some(P::Licensed));
        assert_eq!(weakest([]), None);
    }
}
