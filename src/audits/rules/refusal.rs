//! What the rules on audits say when they say no.

use crate::base::Refusal;

/// Why something is not done with an audit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuditRefusal {
    /// The audit is at another step.
    #[error("the audit is at another step")]
    WrongStep,
    /// Another party does this.
    #[error("another party does this")]
    NotYourPart,
    /// The case has no accepted application, or is closed.
    #[error("the case has no accepted application")]
    CaseNotReady,
    /// The case has an audit already.
    #[error("the case has an audit")]
    CaseHasAudit,
    /// The person is no auditor.
    #[error("the person is no auditor")]
    NoAuditor,
    /// The person leads this audit already, or is in its team.
    #[error("the person is in the team")]
    InTheTeam,
    /// The last day is before the first.
    #[error("the last day is before the first")]
    DatesReversed,
    /// The first day is over.
    #[error("the first day is over")]
    DatesPast,
    /// The head-count is not above zero.
    #[error("the head-count is not above zero")]
    NobodyWorksThere,
    /// Nothing is visited.
    #[error("no site")]
    NoSite,
    /// A visit is not between the first and the last day.
    #[error("a visit lies outside the days of the audit")]
    VisitOutsideDates,
    /// The standard does not let this criterion be not applicable.
    #[error("criterion {code} always applies")]
    AlwaysApplies {
        /// The criterion.
        code: String,
    },
    /// Not applicable needs a reason.
    #[error("criterion {code} needs a note")]
    NoteMissing {
        /// The criterion.
        code: String,
    },
    /// A finding says that the criterion is not met.
    #[error("a finding says that criterion {code} is not met")]
    FindingSaysOtherwise {
        /// The criterion.
        code: String,
    },
    /// Criteria have no result. Code REPORT_COMPLETE.
    #[error("criteria without a result: {}", codes.join(", "))]
    ResultsMissing {
        /// The criteria.
        codes: Vec<String>,
    },
    /// Nonconformities have no finding. Code REPORT_COMPLETE.
    #[error("nonconformities without a finding: {}", codes.join(", "))]
    FindingsMissing {
        /// The criteria.
        codes: Vec<String>,
    },
    /// The report has no summary. Code REPORT_COMPLETE.
    #[error("the report has no summary")]
    SummaryMissing,
    /// A planned day is not between the first and the last day. Code AUDIT_DAYS.
    #[error("a planned day lies outside the days of the audit")]
    DayOutsideDates,
    /// Whoever interprets or advises must have no tie to the client (registry rule). Code HELPER_FREE_OF_TIES.
    #[error("the helper was not asked about ties")]
    HelperTied,
    /// An interpreter has a language.
    #[error("the interpreter has no language")]
    HelperLanguage,
    /// The note of an interview is too long.
    #[error("the note is too long")]
    NoteTooLong,
    /// The difference was settled already, or cannot be settled so.
    #[error("the difference is not settled so")]
    NotSoSettled,
    /// The organisation has an open case of this kind already.
    #[error("a case of this kind is open")]
    CaseOpen,
    /// The organisation has no certificate that runs.
    #[error("no certificate runs")]
    NoCertificate,
}

impl Refusal for AuditRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::WrongStep => "audit-wrong-step",
            Self::NotYourPart => "audit-not-your-part",
            Self::CaseNotReady => "audit-case-not-ready",
            Self::CaseHasAudit => "audit-case-has-audit",
            Self::NoAuditor => "audit-no-auditor",
            Self::InTheTeam => "audit-in-the-team",
            Self::DatesReversed => "error-date-order",
            Self::DatesPast => "audit-dates-past",
            Self::NobodyWorksThere => "audit-nobody-works-there",
            Self::NoSite => "audit-no-site",
            Self::VisitOutsideDates => "audit-visit-outside-dates",
            Self::AlwaysApplies { .. } => "audit-always-applies",
            Self::NoteMissing { .. } => "audit-note-missing",
            Self::FindingSaysOtherwise { .. } => "audit-finding-says-otherwise",
            Self::ResultsMissing { .. } => "audit-results-missing",
            Self::FindingsMissing { .. } => "audit-findings-missing",
            Self::SummaryMissing => "audit-summary-missing",
            Self::DayOutsideDates => "audit-day-outside-dates",
            Self::HelperTied => "audit-helper-tied",
            Self::HelperLanguage => "audit-helper-language-missing",
            Self::NoteTooLong => "interview-note-too-long",
            Self::NotSoSettled => "audit-not-so-settled",
            Self::CaseOpen => "audit-case-open",
            Self::NoCertificate => "audit-no-certificate",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AlwaysApplies { code } | Self::NoteMissing { code } | Self::FindingSaysOtherwise { code } => {
                vec![("code", code.clone())]
            }
            Self::ResultsMissing { codes } | Self::FindingsMissing { codes } => vec![("codes", codes.join(", "))],
            Self::WrongStep
            | Self::NotYourPart
            | Self::CaseNotReady
            | Self::CaseHasAudit
            | Self::NoAuditor
            | Self::InTheTeam
            | Self::DatesReversed
            | Self::DatesPast
            | Self::NobodyWorksThere
            | Self::NoSite
            | Self::VisitOutsideDates
            | Self::SummaryMissing
            | Self::DayOutsideDates
            | Self::HelperTied
            | Self::HelperLanguage
            | Self::NoteTooLong
            | Self::NotSoSettled
            | Self::CaseOpen
            | Self::NoCertificate => Vec::new(),
        }
    }
}
