//! Why somebody may not take a task. Codes are published and stable.

use crate::base::Refusal;

crate::base::text_enum! {
    /// A rule of impartiality, by its published code.
    pub enum Rule {
        /// Who audited a case does not review it (cf. ISO/IEC 17065, 7.5.1).
        AuditorNotReviewer => "AUDITOR_NOT_REVIEWER",
        /// Who audited a case does not decide it (cf. ISO/IEC 17065, 7.6.2).
        AuditorNotDecider => "AUDITOR_NOT_DECIDER",
        /// Who reviewed a case does not audit it (registry rule).
        ReviewerNotAuditor => "REVIEWER_NOT_AUDITOR",
        /// Who reviewed a case does not decide it (registry rule).
        ReviewerNotDecider => "REVIEWER_NOT_DECIDER",
        /// Who decides a case does not audit it (registry rule).
        DeciderNotAuditor => "DECIDER_NOT_AUDITOR",
        /// Who decides a case does not review it (registry rule).
        DeciderNotReviewer => "DECIDER_NOT_REVIEWER",
        /// Who proposed a rejection does not confirm it (registry rule).
        SecondOfficerDiffers => "SECOND_OFFICER_DIFFERS",
        /// A first certification is signed by two people (registry rule; cf. ISO/IEC 17065, 7.6).
        GrantTwoDeciders => "GRANT_TWO_DECIDERS",
        /// A withdrawal is signed by two people (registry rule).
        WithdrawTwoDeciders => "WITHDRAW_TWO_DECIDERS",
        /// A tie to the client within two years (registry rule, after ISO/IEC 17021-1, 5.2).
        TieWithinTwoYears => "TIE_WITHIN_TWO_YEARS",
        /// Nobody works on the case of an organisation to which she belongs.
        NotAMember => "NOT_A_MEMBER",
        /// A task begins with a declaration about conflicts of interest.
        DeclarationMissing => "DECLARATION_MISSING",
        /// Who declares a conflict of interest does not take the task.
        DeclaredConflict => "DECLARED_CONFLICT",
        /// The client objected to this auditor, and was right.
        ObjectionUpheld => "OBJECTION_UPHELD",
        /// Nobody judges the objection to herself.
        ObjectionNotSelf => "OBJECTION_NOT_SELF",
        /// A special audit after an allegation has another lead auditor than the audit before.
        SpecialOtherLead => "SPECIAL_OTHER_LEAD",
        /// At most three audits of one client in a row have the same lead auditor.
        ThreeAuditsInARow => "THREE_AUDITS_IN_A_ROW",
        /// An appeal is decided by people who took no part in what it is about.
        AppealUninvolved => "APPEAL_UNINVOLVED",
        /// A complaint about somebody never reaches that person.
        ComplaintNotToSubject => "COMPLAINT_NOT_TO_SUBJECT",
        /// A worker's report is handled by somebody who neither audited, reviewed nor decided about whom it is about.
        ReportUninvolved => "REPORT_UNINVOLVED",
    }
}

impl Rule {
    /// The key of the sentence that says why not.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AuditorNotReviewer => "impartiality-auditor-not-reviewer",
            Self::AuditorNotDecider => "impartiality-auditor-not-decider",
            Self::ReviewerNotAuditor => "impartiality-reviewer-not-auditor",
            Self::ReviewerNotDecider => "impartiality-reviewer-not-decider",
            Self::DeciderNotAuditor => "impartiality-decider-not-auditor",
            Self::DeciderNotReviewer => "impartiality-decider-not-reviewer",
            Self::SecondOfficerDiffers => "impartiality-second-officer-differs",
            Self::GrantTwoDeciders => "impartiality-grant-two-deciders",
            Self::WithdrawTwoDeciders => "impartiality-withdraw-two-deciders",
            Self::TieWithinTwoYears => "impartiality-tie-within-two-years",
            Self::NotAMember => "impartiality-not-a-member",
            Self::DeclarationMissing => "impartiality-declaration-missing",
            Self::DeclaredConflict => "impartiality-declared-conflict",
            Self::ObjectionUpheld => "impartiality-objection-upheld",
            Self::ObjectionNotSelf => "impartiality-objection-not-self",
            Self::SpecialOtherLead => "impartiality-special-other-lead",
            Self::ThreeAuditsInARow => "impartiality-three-audits-in-a-row",
            Self::AppealUninvolved => "impartiality-appeal-uninvolved",
            Self::ComplaintNotToSubject => "impartiality-complaint-not-to-subject",
            Self::ReportUninvolved => "impartiality-report-uninvolved",
        }
    }
}

/// Why something is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImpartialityRefusal {
    /// A rule about who may.
    #[error("{0}")]
    Breaks(Rule),
    /// A tie that has not begun.
    #[error("the tie begins in the future")]
    TieNotBegun,
    /// A tie that ends before it begins.
    #[error("the tie ends before it begins")]
    TieOutOfOrder,
    /// A note is longer than its column.
    #[error("the note is longer than {max} characters")]
    NoteTooLong {
        /// The most characters it may have.
        max: usize,
    },
}

impl ImpartialityRefusal {
    /// The rule that says no, where it is one about who may.
    pub const fn rule(&self) -> Option<Rule> {
        match self {
            Self::Breaks(rule) => Some(*rule),
            Self::TieNotBegun | Self::TieOutOfOrder | Self::NoteTooLong { .. } => None,
        }
    }
}

impl Refusal for ImpartialityRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::Breaks(rule) => rule.key(),
            Self::TieNotBegun => "error-date-past",
            Self::TieOutOfOrder => "error-date-order",
            Self::NoteTooLong { .. } => "error-too-long",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoteTooLong { max } => vec![("max", max.to_string())],
            Self::Breaks(_) | Self::TieNotBegun | Self::TieOutOfOrder => Vec::new(),
        }
    }
}
