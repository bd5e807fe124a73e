//! What can be charged, by whom, when and how: the fee taxonomy.
//!
//! The fifteen codes follow the ILO definition of recruitment fees and related costs (approved in March 2019): a cost
//! counts when it arises in the recruitment process for a worker to secure a job, whatever the manner, time or place
//! it is collected, even if it is paid back later, deducted from wages or collected by a third party.

use crate::base::text_enum;

text_enum! {
    /// One kind of fee or cost, by the code that is published.
    pub enum FeeCode {
        /// Payments for recruitment services, public or private.
        Rf1 => "RF1",
        /// Payments for recruiting workers with a view to employing them for a third party.
        Rf2 => "RF2",
        /// Payments in direct recruitment by the employer.
        Rf3 => "RF3",
        /// Payments required to recover recruitment fees from workers.
        Rf4 => "RF4",
        /// Medical costs.
        Rc1 => "RC1",
        /// Insurance costs.
        Rc2 => "RC2",
        /// Costs for skills and qualification tests.
        Rc3 => "RC3",
        /// Costs for training and orientation.
        Rc4 => "RC4",
        /// Equipment costs.
        Rc5 => "RC5",
        /// Travel and lodging costs, return included.
        Rc6 => "RC6",
        /// Administrative costs: passport, visa, permits, contracts, background checks.
        Rc7 => "RC7",
        /// Bribes and tributes.
        Il1 => "IL1",
        /// Extortion or kickback payments.
        Il2 => "IL2",
        /// Bonds, collateral, deposits.
        Il3 => "IL3",
        /// Illicit cost recovery; undisclosed or inflated costs.
        Il4 => "IL4",
    }
}

impl FeeCode {
    /// The group it belongs to.
    pub const fn group(self) -> FeeGroup {
        match self {
            Self::Rf1 | Self::Rf2 | Self::Rf3 | Self::Rf4 => FeeGroup::RecruitmentFee,
            Self::Rc1 | Self::Rc2 | Self::Rc3 | Self::Rc4 | Self::Rc5 | Self::Rc6 | Self::Rc7 => FeeGroup::RelatedCost,
            Self::Il1 | Self::Il2 | Self::Il3 | Self::Il4 => FeeGroup::Illegitimate,
        }
    }

    /// Who has to bear it under the standard: the employer, but nobody for what recovers fees from workers (RF4) and
    /// for illegitimate payments. Rule of this registry after the ILO definition. Code SCHEME_WORKER_PAYS_NOTHING.
    pub const fn standard_payer(self) -> StandardPayer {
        match self {
            Self::Rf4 | Self::Il1 | Self::Il2 | Self::Il3 | Self::Il4 => StandardPayer::Nobody,
            Self::Rf1
            | Self::Rf2
            | Self::Rf3
            | Self::Rc1
            | Self::Rc2
            | Self::Rc3
            | Self::Rc4
            | Self::Rc5
            | Self::Rc6
            | Self::Rc7 => StandardPayer::Employer,
        }
    }

    /// The key of its standard name, for office pages and schedules: `fee-RF1`.
    pub fn key(self) -> String {
        format!("fee-{}", self.as_str())
    }

    /// The key of the words a worker reads: `fee-RF1-plain`.
    pub fn plain_key(self) -> String {
        format!("fee-{}-plain", self.as_str())
    }

    /// The codes of a group, in published order.
    pub fn of_group(group: FeeGroup) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |code| code.group() == group)
    }
}

text_enum! {
    /// The three groups of the taxonomy.
    pub enum FeeGroup {
        /// Recruitment fees, RF1–RF4.
        RecruitmentFee => "recruitment",
        /// Related costs, RC1–RC7.
        RelatedCost => "related",
        /// Illegitimate payments, IL1–IL4.
        Illegitimate => "illegitimate",
    }
}

impl FeeGroup {
    /// The key of its name: `fee-group-recruitment`.
    pub fn key(self) -> String {
        format!("fee-group-{}", self.as_str())
    }
}

text_enum! {
    /// Who the standard says has to bear a cost.
    pub enum StandardPayer {
        /// The employer.
        Employer => "employer",
        /// Nobody: the money may not be taken at all.
        Nobody => "nobody",
    }
}

impl StandardPayer {
    /// The key of the words: `payer-employer`, `payer-nobody`.
    pub fn key(self) -> String {
        format!("payer-{}", self.as_str())
    }
}

text_enum! {
    /// Who pays, as declared on a fee line or said by a worker.
    pub enum Payer {
        /// The employer.
        Employer => "employer",
        /// The recruitment agency.
        Agency => "agency",
        /// The worker.
        Worker => "worker",
        /// A state.
        State => "state",
    }
}

impl Payer {
    /// The key of the words: `payer-worker`.
    pub fn key(self) -> String {
        format!("payer-{}", self.as_str())
    }
}

text_enum! {
    /// Whom a law lets pay. A law that lets the worker pay lets everybody else pay too; the other words are exact.
    pub enum AllowedPayer {
        /// Nobody may take this money from anyone.
        Nobody => "nobody",
        /// Only the employer.
        Employer => "employer",
        /// Only the agency.
        Agency => "agency",
        /// Only the state.
        State => "state",
        /// Anyone but the worker.
        NotWorker => "not_worker",
        /// The worker too, up to the ceiling if there is one.
        Worker => "worker",
    }
}

impl AllowedPayer {
    /// Whether this payer may pay.
    pub const fn permits(self, payer: Payer) -> bool {
        match self {
            Self::Nobody => false,
            Self::Employer => matches!(payer, Payer::Employer),
            Self::Agency => matches!(payer, Payer::Agency),
            Self::State => matches!(payer, Payer::State),
            Self::NotWorker => !matches!(payer, Payer::Worker),
            Self::Worker => true,
        }
    }

    /// The key of the words: `allowed-payer-not-worker`.
    pub fn key(self) -> String {
        format!("allowed-payer-{}", self.as_str().replace('_', "-"))
    }
}

text_enum! {
    /// When a fee is collected.
    pub enum Stage {
        /// Before departure.
        BeforeDeparture => "before_departure",
        /// On arrival.
        OnArrival => "on_arrival",
        /// During employment.
        DuringEmployment => "during_employment",
    }
}

impl Stage {
    /// The key of the words: `stage-before-departure`.
    pub fn key(self) -> String {
        format!("stage-{}", self.as_str().replace('_', "-"))
    }
}

text_enum! {
    /// How a fee is collected.
    pub enum Method {
        /// Cash.
        Cash => "cash",
        /// Bank or phone transfer.
        Transfer => "transfer",
        /// Taken from wages.
        Deduction => "deduction",
        /// A loan the worker pays back.
        Loan => "loan",
        /// In goods or work.
        InKind => "in_kind",
    }
}

impl Method {
    /// The key of the words: `method-in-kind`.
    pub fn key(self) -> String {
        format!("method-{}", self.as_str().replace('_', "-"))
    }

    /// Whether the money comes out of the worker's wages in the end, whoever is written down as the payer.
    pub const fn falls_on_worker(self) -> bool {
        match self {
            Self::Deduction | Self::Loan => true,
            Self::Cash | Self::Transfer | Self::InKind => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_fifteen_codes_in_three_groups() {
        assert_eq!(FeeCode::ALL.len(), 15);
        assert_eq!(FeeCode::of_group(FeeGroup::RecruitmentFee).count(), 4);
        assert_eq!(FeeCode::of_group(FeeGroup::RelatedCost).count(), 7);
        assert_eq!(FeeCode::of_group(FeeGroup::Illegitimate).count(), 4);
        for code in FeeCode::ALL {
            assert_eq!(FeeCode::parse(code.as_str()), Some(*code));
        }
    }

    #[test]
    fn five_codes_are_paid_by_nobody() {
        let nobody: Vec<_> = FeeCode::ALL
            .iter()
            .filter(|code| code.standard_payer() == StandardPayer::Nobody)
            .map(|c| c.as_str())
            .collect();
        assert_eq!(nobody, ["RF4", "IL1", "IL2", "IL3", "IL4"]);
    }

    #[test]
    fn keys_have_dashes_only() {
        assert_eq!(FeeCode::Rf1.key(), "fee-RF1");
        assert_eq!(FeeCode::Rf1.plain_key(), "fee-RF1-plain");
        assert_eq!(FeeGroup::RelatedCost.key(), "fee-group-related");
        assert_eq!(Stage::BeforeDeparture.key(), "stage-before-departure");
        assert_eq!(Method::InKind.key(), "method-in-kind");
        assert_eq!(Payer::State.key(), "payer-state");
        assert_eq!(StandardPayer::Nobody.key(), "payer-nobody");
        assert_eq!(AllowedPayer::NotWorker.key(), "allowed-payer-not-worker");
    }

    #[test]
    fn a_law_that_lets_the_worker_pay_lets_everybody_pay() {
        for payer in Payer::ALL {
            assert!(AllowedPayer::Worker.permits(*payer));
            assert!(!AllowedPayer::Nobody.permits(*payer));
            assert_eq!(AllowedPayer::NotWorker.permits(*payer), *payer != Payer::Worker);
            assert_eq!(AllowedPayer::Employer.permits(*payer), *payer == Payer::Employer);
            assert_eq!(AllowedPayer::Agency.permits(*payer), *payer == Payer::Agency);
            assert_eq!(AllowedPayer::State.permits(*payer), *payer == Payer::State);
        }
    }
}
