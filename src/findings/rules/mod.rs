//! What a finding is, its states and its clocks.

mod grades;
mod refunds;
mod refusal;

pub use grades::{
    GradeChangeEvent, GradeChangeSeat, GradeChangeStatus, MinorFact, REPEATED_MINOR_BECOMES_MAJOR, Repetition,
    may_propose, next_of_grade_change, repetition,
};
pub use refunds::{
    ConfirmedBy, PUBLIC_FROM_CONFIRMATIONS, PUBLIC_FROM_WORKERS, REFUND_DAYS, Refund, RefundRate, RefundState,
    RefundStep, RefundSums, StepKind, has_unrefunded, may_verify, public_rates,
};
pub use refusal::FindingRefusal;

use crate::audits::rules::AuditStatus;
use crate::base::{AccountId, CriterionId, FindingId, When};
use chrono::{Datelike, Duration, Months, NaiveDate};

crate::base::text_enum! {
    /// How much a finding weighs.
    pub enum Grade {
        /// Forced labour, a child recruited, debt through fees, documents kept or forged, retaliation.
        Critical => "critical",
        /// A requirement absent, a system that fails, or a fee charged and not yet repaid.
        Major => "major",
        /// An isolated lapse.
        Minor => "minor",
        /// No breach.
        Observation => "observation",
    }
}

impl Grade {
    /// Whether it says that the criterion is not met.
    pub const fn is_breach(self) -> bool {
        match self {
            Self::Critical | Self::Major | Self::Minor => true,
            Self::Observation => false,
        }
    }

    /// The key of its word in the catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Critical => "process-critical",
            Self::Major => "process-major",
            Self::Minor => "process-minor",
            Self::Observation => "process-observation",
        }
    }
}

crate::base::text_enum! {
    /// How far a finding is.
    pub enum FindingStatus {
        /// The organisation has not answered.
        Open => "open",
        /// A plan waits for the auditor.
        PlanSubmitted => "plan_submitted",
        /// The plan is good; evidence is awaited.
        PlanAccepted => "plan_accepted",
        /// The plan is not good enough.
        PlanRejected => "plan_rejected",
        /// Evidence waits for the auditor.
        EvidenceSubmitted => "evidence_submitted",
        /// The evidence is not good enough.
        EvidenceRejected => "evidence_rejected",
        /// An auditor saw that it is put right; an observation was noted.
        VerifiedClosed => "verified_closed",
    }
}

impl FindingStatus {
    /// Whether an answer of the organisation is awaited.
    pub const fn awaits_organisation(self) -> bool {
        match self {
            Self::Open | Self::PlanAccepted | Self::PlanRejected | Self::EvidenceRejected => true,
            Self::PlanSubmitted | Self::EvidenceSubmitted | Self::VerifiedClosed => false,
        }
    }

    /// Whether a plan is awaited.
    pub const fn awaits_plan(self) -> bool {
        matches!(self, Self::Open | Self::PlanRejected)
    }

    /// Whether evidence is awaited.
    pub const fn awaits_evidence(self) -> bool {
        matches!(self, Self::PlanAccepted | Self::EvidenceRejected)
    }
}

crate::base::text_enum! {
    /// What happens to a finding.
    pub enum FindingEvent {
        /// The organisation says what it will do.
        SubmitPlan => "submit_plan",
        /// An auditor accepts that.
        AcceptPlan => "accept_plan",
        /// An auditor does not.
        RejectPlan => "reject_plan",
        /// The organisation shows that it is done.
        SubmitEvidence => "submit_evidence",
        /// An auditor sees that it is.
        Verify => "verify",
        /// An auditor does not.
        RejectEvidence => "reject_evidence",
        /// An observation is noted.
        Note => "note",
        /// A second person opens it again.
        Reopen => "reopen",
    }
}

crate::base::text_enum! {
    /// Who acts on a finding.
    pub enum FindingParty {
        /// A member of the organisation.
        Organisation => "organisation",
        /// An auditor of the team.
        Auditor => "auditor",
        /// A case officer.
        CaseOfficer => "case_officer",
    }
}

crate::base::text_enum! {
    /// How a correction was verified.
    pub enum VerifiedHow {
        /// By documents.
        Documents => "documents",
        /// On site.
        OnSite => "on_site",
    }
}

/// Where an event leads, if this party may cause it in this state: the state machine of a finding (cf. ISO/IEC 17021-1,
/// 9.4.9 and 9.4.10). An observation is only noted.
///
/// # Errors
/// [`FindingRefusal::NotYourPart`] if another party may, [`FindingRefusal::WrongStep`] if nobody may now.
pub fn next(
    grade: Grade,
    status: FindingStatus,
    event: FindingEvent,
    by: FindingParty,
) -> Result<FindingStatus, FindingRefusal> {
    use FindingEvent as E;
    use FindingParty as P;
    use FindingStatus as S;
    let breach = grade.is_breach();
    let (to, parties): (S, &[P]) = match (status, event) {
        (S::Open | S::PlanRejected, E::SubmitPlan) if breach => (S::PlanSubmitted, &[P::Organisation]),
        (S::PlanSubmitted, E::AcceptPlan) => (S::PlanAccepted, &[P::Auditor]),
        (S::PlanSubmitted, E::RejectPlan) => (S::PlanRejected, &[P::Auditor]),
        (S::PlanAccepted | S::EvidenceRejected, E::SubmitEvidence) => (S::EvidenceSubmitted, &[P::Organisation]),
        (S::EvidenceSubmitted, E::Verify) => (S::VerifiedClosed, &[P::Auditor]),
        (S::EvidenceSubmitted, E::RejectEvidence) => (S::EvidenceRejected, &[P::Auditor]),
        (S::Open, E::Note) if !breach => (S::VerifiedClosed, &[P::Organisation, P::Auditor]),
        (S::VerifiedClosed, E::Reopen) if breach => (S::Open, &[P::Auditor, P::CaseOfficer]),
        (
            S::Open
            | S::PlanSubmitted
            | S::PlanAccepted
            | S::PlanRejected
            | S::EvidenceSubmitted
            | S::EvidenceRejected
            | S::VerifiedClosed,
            _,
        ) => return Err(FindingRefusal::WrongStep),
    };
    if parties.contains(&by) { Ok(to) } else { Err(FindingRefusal::NotYourPart) }
}

/// Whether this person may open a closed finding again: not who closed it. Code REOPEN_SECOND_PERSON.
///
/// # Errors
/// [`FindingRefusal::SamePersonReopens`].
pub fn may_reopen(person: &AccountId, closed_by: Option<&AccountId>) -> Result<(), FindingRefusal> {
    if closed_by == Some(person) { Err(FindingRefusal::SamePersonReopens) } else { Ok(()) }
}

/// Whether the organisation knows of a finding: of a critical one at once, of others with the draft report.
pub const fn is_told(grade: Grade, audit: AuditStatus) -> bool {
    match grade {
        Grade::Critical => !matches!(audit, AuditStatus::Cancelled),
        Grade::Major | Grade::Minor | Grade::Observation => audit.is_told(),
    }
}

/// How long a critical finding may go uncontained. Code CONTAIN_72H.
pub const CONTAIN_HOURS: i64 = 72;

/// The instants a finding runs against, from when the organisation was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// It is contained by then.
    pub contain_by: Option<When>,
    /// A plan is there by then.
    pub plan_by: Option<When>,
    /// It is verified by then.
    pub verify_by: Option<When>,
}

/// The clocks of a grade. Critical: contained in 72 hours, plan in 7 days, verified in 30 days. Major: verified within
/// 6 months (cf. ISO/IEC 17021-1, 9.5.3.2, or the on-site audit is repeated). Minor: verified by the next surveillance,
/// 12 months at most. An observation has none. Until when a plan for a major or minor finding is due, no source says;
/// 30 days is this registry's own choice, so that a decision does not wait for it. Code FINDING_CLOCKS.
pub fn clocks(grade: Grade, told_at: When) -> Clocks {
    let months = |count| told_at.naive().checked_add_months(Months::new(count)).map_or(told_at, When::of);
    match grade {
        Grade::Critical => Clocks {
            contain_by: Some(told_at + Duration::hours(CONTAIN_HOURS)),
            plan_by: Some(told_at.plus_days(7)),
            verify_by: Some(told_at.plus_days(30)),
        },
        Grade::Major => Clocks { contain_by: None, plan_by: Some(told_at.plus_days(30)), verify_by: Some(months(6)) },
        Grade::Minor => Clocks { contain_by: None, plan_by: Some(told_at.plus_days(30)), verify_by: Some(months(12)) },
        Grade::Observation => Clocks::default(),
    }
}

/// When the clocks of a finding began to run: when the organisation was told.
pub fn told_at(grade: Grade, clocks: Clocks) -> Option<When> {
    let days = match grade {
        Grade::Critical => 7,
        Grade::Major | Grade::Minor => 30,
        Grade::Observation => return None,
    };
    clocks.plan_by.map(|plan_by| plan_by.plus_days(-days))
}

crate::base::text_enum! {
    /// Which clock.
    pub enum ClockKind {
        /// Until it is contained.
        Contain => "contain",
        /// Until there is a plan.
        Plan => "plan",
        /// Until it is verified.
        Verify => "verify",
    }
}

/// One clock of a finding: when it is due, and when it was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Which.
    pub kind: ClockKind,
    /// Until when.
    pub due: When,
    /// When it was met.
    pub met_at: Option<When>,
}

/// How a clock stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockState {
    /// Met in time.
    Met,
    /// Met after its time.
    MetLate,
    /// Runs.
    Running,
    /// Its time is over and it is not met: overdue.
    Late,
}

impl Clock {
    /// How it stands.
    pub fn state(&self, now: When) -> ClockState {
        match self.met_at {
            Some(at) if at <= self.due => ClockState::Met,
            Some(_) => ClockState::MetLate,
            None if now <= self.due => ClockState::Running,
            None => ClockState::Late,
        }
    }
}

/// What the overdue mark needs to know of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How far it is.
    pub status: FindingStatus,
    /// Its instants.
    pub clocks: Clocks,
    /// When it was contained.
    pub contained_at: Option<When>,
    /// When the plan that stands was handed in.
    pub planned_at: Option<When>,
    /// When it was closed.
    pub closed_at: Option<When>,
}

impl Progress {
    /// The clocks of the finding in their order. A refused plan is no plan.
    pub fn list(&self) -> Vec<Clock> {
        let planned_at = if self.status.awaits_plan() { None } else { self.planned_at.or(self.closed_at) };
        let all = [
            (ClockKind::Contain, self.clocks.contain_by, self.contained_at.or(self.closed_at)),
            (ClockKind::Plan, self.clocks.plan_by, planned_at),
            (ClockKind::Verify, self.clocks.verify_by, self.closed_at),
        ];
        all.into_iter().filter_map(|(kind, due, met_at)| Some(Clock { kind, due: due?, met_at })).collect()
    }

    /// Whether a clock of it is overdue.
    pub fn is_overdue(&self, now: When) -> bool {
        self.list().iter().any(|clock| clock.state(now) == ClockState::Late)
    }

    /// The clock that ends next of those that are not met.
    pub fn next_due(&self) -> Option<Clock> {
        self.list().into_iter().filter(|clock| clock.met_at.is_none()).min_by_key(|clock| clock.due)
    }

    /// Whether a letter about this clock is still worth sending: it is not met, and it is the organisation's turn (or,
    /// for containment, always).
    pub fn is_awaited(&self, kind: ClockKind) -> bool {
        let open = self.list().iter().any(|clock| clock.kind == kind && clock.met_at.is_none());
        open && match kind {
            ClockKind::Contain => true,
            ClockKind::Plan | ClockKind::Verify => self.status.awaits_organisation(),
        }
    }
}

/// Whether a plan may promise to be done by this day: not over, and within the clock of the grade.
///
/// # Errors
/// [`FindingRefusal::DuePast`], [`FindingRefusal::DueTooLate`].
pub fn may_promise(due_on: NaiveDate, today: NaiveDate, verify_by: Option<When>) -> Result<(), FindingRefusal> {
    if due_on < today {
        return Err(FindingRefusal::DuePast);
    }
    match verify_by.map(When::local_date) {
        // A clock that is over leaves no day to promise: then any day from today is better than none.
        Some(until) if due_on > until && today <= until => Err(FindingRefusal::DueTooLate { until }),
        Some(_) | None => Ok(()),
    }
}

/// The kind of due work that looks, at the beginning of a month, whether what workers of an organisation paid may be
/// published. Its subject is the organisation.
pub const EXPERIENCES_DUE: &str = "experiences_due";

/// When that look is due: on the first day of the next month, whatever happened in this one.
pub fn experiences_due(today: NaiveDate) -> Option<When> {
    Some(When::start_of(today.with_day(1)?.checked_add_months(Months::new(1))?))
}

/// What a decision needs to know of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingStanding {
    /// Its id.
    pub id: FindingId,
    /// Its number.
    pub number: String,
    /// The criterion it is about.
    pub criterion: CriterionId,
    /// That criterion's code.
    pub criterion_code: String,
    /// Whether that criterion is critical.
    pub is_critical_criterion: bool,
    /// Its grade.
    pub grade: Grade,
    /// How far it is.
    pub status: FindingStatus,
    /// Whether a plan of the organisation was accepted and still stands.
    pub is_plan_accepted: bool,
}

#[cfg(test)]
mod tests;
