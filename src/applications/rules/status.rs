//! The state machine: which event leads where, and in whose hands it is.

use super::ApplicationRefusal;
use crate::impartiality::rules::CaseKind;

crate::base::text_enum! {
    /// Where an application stands.
    pub enum ApplicationStatus {
        /// Being filled in.
        Draft => "draft",
        /// Sent; the registry screens it.
        Submitted => "submitted",
        /// Back with the organisation, with a reason per section.
        Returned => "returned",
        /// Taken in; an audit follows.
        Accepted => "accepted",
        /// One officer proposes to reject it; a second one looks.
        RejectionProposed => "rejection_proposed",
        /// Not taken in.
        Rejected => "rejected",
        /// Taken back by the organisation.
        TakenBack => "taken_back",
        /// Not answered in time.
        Lapsed => "lapsed",
    }
}

impl ApplicationStatus {
    /// The key of its word: `application-status-taken-back`.
    pub fn key(self) -> String {
        format!("application-status-{}", self.as_str().replace('_', "-"))
    }

    /// The state its organisation is told: a proposal inside the registry is still screening.
    pub const fn as_told(self) -> Self {
        match self {
            Self::RejectionProposed => Self::Submitted,
            Self::Draft
            | Self::Submitted
            | Self::Returned
            | Self::Accepted
            | Self::Rejected
            | Self::TakenBack
            | Self::Lapsed => self,
        }
    }

    /// Whether it is still going on; an organisation has one such application at most. Code ONE_OPEN_APPLICATION.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Draft | Self::Submitted | Self::Returned | Self::RejectionProposed => true,
            Self::Accepted | Self::Rejected | Self::TakenBack | Self::Lapsed => false,
        }
    }

    /// Whether the organisation may change what it wrote.
    pub const fn is_editable(self) -> bool {
        match self {
            Self::Draft | Self::Returned => true,
            Self::Submitted
            | Self::Accepted
            | Self::RejectionProposed
            | Self::Rejected
            | Self::TakenBack
            | Self::Lapsed => false,
        }
    }

    /// The state of work it is shown as to the organisation (see `web::signs::work`).
    pub const fn work(self) -> &'static str {
        match self {
            Self::Draft => "progress",
            Self::Submitted | Self::RejectionProposed => "waiting",
            Self::Returned => "change",
            Self::Accepted => "done",
            Self::Rejected | Self::TakenBack | Self::Lapsed => "none",
        }
    }
}

crate::base::text_enum! {
    /// What happens to an application.
    pub enum ApplicationEvent {
        /// It is sent, first or again.
        Submit => "submit",
        /// It goes back with questions.
        Return => "return",
        /// It is taken in.
        Accept => "accept",
        /// An officer proposes to reject it.
        ProposeRejection => "propose_rejection",
        /// A second officer agrees: it is rejected.
        ConfirmRejection => "confirm_rejection",
        /// A second officer does not agree: it is screened on.
        RefuseRejection => "refuse_rejection",
        /// The organisation takes it back.
        TakeBack => "take_back",
        /// The time to answer is over.
        Lapse => "lapse",
    }
}

impl ApplicationEvent {
    /// In whose hands the event is.
    pub const fn by(self) -> By {
        match self {
            Self::Submit | Self::TakeBack => By::Applicant,
            Self::Return | Self::Accept | Self::ProposeRejection => By::Officer,
            Self::ConfirmRejection | Self::RefuseRejection => By::SecondOfficer,
            Self::Lapse => By::System,
        }
    }
}

crate::base::text_enum! {
    /// Who moves an application.
    pub enum By {
        /// A member of the organisation.
        Applicant => "applicant",
        /// The case officer who screens it.
        Officer => "officer",
        /// Another case officer.
        SecondOfficer => "second_officer",
        /// Scheduled work.
        System => "system",
    }
}

crate::base::text_enum! {
    /// What is asked for.
    pub enum ApplicationKind {
        /// A first certification.
        Initial => "initial",
        /// Certification again before expiry.
        Renewal => "renewal",
        /// More corridors, sectors or sites.
        ScopeExtension => "scope_extension",
    }
}

impl ApplicationKind {
    /// The key of its word: `application-kind-scope-extension`.
    pub fn key(self) -> String {
        format!("application-kind-{}", self.as_str().replace('_', "-"))
    }

    /// The kind of case it opens.
    pub const fn case_kind(self) -> CaseKind {
        match self {
            Self::Initial => CaseKind::Initial,
            Self::Renewal => CaseKind::Renewal,
            Self::ScopeExtension => CaseKind::ScopeChange,
        }
    }
}

/// Where an event leads, in whose hands it must be, and from where it is open.
///
/// # Errors
/// `NotTheirs` if the event is in other hands, `NotNow` if the state does not allow it.
pub const fn next(
    status: ApplicationStatus,
    event: ApplicationEvent,
    by: By,
) -> Result<ApplicationStatus, ApplicationRefusal> {
    use ApplicationEvent as E;
    use ApplicationStatus as S;
    let is_theirs = match (event.by(), by) {
        (By::Applicant, By::Applicant)
        | (By::Officer, By::Officer)
        | (By::SecondOfficer, By::SecondOfficer)
        | (By::System, By::System) => true,
        (By::Applicant | By::Officer | By::SecondOfficer | By::System, _) => false,
    };
    if !is_theirs {
        return Err(ApplicationRefusal::NotTheirs { event, by });
    }
    match (event, status) {
        (E::Submit, S::Draft | S::Returned) => Ok(S::Submitted),
        (E::Return, S::Submitted) => Ok(S::Returned),
        (E::Accept, S::Submitted) => Ok(S::Accepted),
        (E::ProposeRejection, S::Submitted) => Ok(S::RejectionProposed),
        (E::ConfirmRejection, S::RejectionProposed) => Ok(S::Rejected),
        (E::RefuseRejection, S::RejectionProposed) => Ok(S::Submitted),
        (E::TakeBack, S::Draft | S::Submitted | S::Returned) => Ok(S::TakenBack),
        (E::Lapse, S::Returned) => Ok(S::Lapsed),
        (E::Submit, S::Submitted | S::Accepted | S::RejectionProposed | S::Rejected | S::TakenBack | S::Lapsed)
        | (
            E::Return | E::Accept | E::ProposeRejection,
            S::Draft | S::Returned | S::Accepted | S::RejectionProposed | S::Rejected | S::TakenBack | S::Lapsed,
        )
        | (
            E::ConfirmRejection | E::RefuseRejection,
            S::Draft | S::Submitted | S::Returned | S::Accepted | S::Rejected | S::TakenBack | S::Lapsed,
        )
        | (E::TakeBack, S::Accepted | S::RejectionProposed | S::Rejected | S::TakenBack | S::Lapsed)
        | (
            E::Lapse,
            S::Draft | S::Submitted | S::Accepted | S::RejectionProposed | S::Rejected | S::TakenBack | S::Lapsed,
        ) => Err(ApplicationRefusal::NotNow { status, event }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_the_table_is_as_the_domain_says() {
        use ApplicationEvent as E;
        use ApplicationStatus as S;
        let ways = [
            (S::Draft, E::Submit, By::Applicant, S::Submitted),
            (S::Returned, E::Submit, By::Applicant, S::Submitted),
            (S::Submitted, E::Return, By::Officer, S::Returned),
            (S::Submitted, E::Accept, By::Officer, S::Accepted),
            (S::Submitted, E::ProposeRejection, By::Officer, S::RejectionProposed),
            (S::RejectionProposed, E::ConfirmRejection, By::SecondOfficer, S::Rejected),
            (S::RejectionProposed, E::RefuseRejection, By::SecondOfficer, S::Submitted),
            (S::Draft, E::TakeBack, By::Applicant, S::TakenBack),
            (S::Submitted, E::TakeBack, By::Applicant, S::TakenBack),
            (S::Returned, E::TakeBack, By::Applicant, S::TakenBack),
            (S::Returned, E::Lapse, By::System, S::Lapsed),
        ];
        for &status in S::ALL {
            for &event in E::ALL {
                for &by in By::ALL {
                    let way = ways.iter().find(|way| (way.0, way.1, way.2) == (status, event, by));
                    let expected = match way {
                        Some(way) => Ok(way.3),
                        None if event.by() != by => Err(ApplicationRefusal::NotTheirs { event, by }),
                        None => Err(ApplicationRefusal::NotNow { status, event }),
                    };
                    assert_eq!(next(status, event, by), expected, "{status} × {event} × {by}");
                }
            }
        }
    }

    #[test]
    fn what_has_ended_stays_ended() {
        for &status in ApplicationStatus::ALL.iter().filter(|status| !status.is_open()) {
            for &event in ApplicationEvent::ALL {
                next(status, event, event.by()).unwrap_err();
            }
        }
    }
}
