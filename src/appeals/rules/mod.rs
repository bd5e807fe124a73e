//! Who may do what with an appeal or a complaint, and when.

mod complaint;
mod refusal;

pub use complaint::{
    ACKNOWLEDGE_WORKING_DAYS, ComplaintEvent, ComplaintOutcome, ComplaintSeat, ComplaintStatus, ComplaintSubject,
    acknowledge_by, complaint_number, next_of_complaint, seat_at_complaint,
};
pub use refusal::AppealRefusal;

use crate::base::{AccountId, Actor, Role};
use crate::decisions::rules::{APPEAL_DAYS, Outcome};
use crate::impartiality::rules::{PersonFacts, still_counts};
use chrono::{Duration, NaiveDate};

/// Within how many days an appeal is decided, and a complaint answered (domain rule). Code APPEAL_SIXTY_DAYS.
pub const ANSWER_DAYS: i64 = 60;

/// How many days before that whoever handles it is told (registry rule).
pub const NOTICE_DAYS: &[i64] = &[30, 7, 1];

crate::base::text_enum! {
    /// How far an appeal has come.
    pub enum AppealStatus {
        /// It has arrived.
        Filed => "filed",
        /// Somebody uninvolved looks at it.
        Acknowledged => "acknowledged",
        /// An answer is proposed; a second person is awaited.
        Proposed => "proposed",
        /// It is answered.
        Decided => "decided",
        /// The organisation took it back.
        TakenBack => "taken_back",
    }
}

crate::base::text_enum! {
    /// What happens to an appeal.
    pub enum AppealEvent {
        /// Somebody uninvolved begins to look at it.
        Acknowledge => "acknowledge",
        /// An answer is proposed.
        Propose => "propose",
        /// The second person does not agree with the proposal.
        SendBack => "send_back",
        /// The second person decides.
        Decide => "decide",
        /// The organisation takes it back.
        TakeBack => "take_back",
    }
}

crate::base::text_enum! {
    /// Where somebody stands towards an appeal.
    pub enum AppealSeat {
        /// Belongs to the organisation.
        Appellant => "appellant",
        /// Uninvolved, a reviewer.
        Reviewer => "reviewer",
        /// Uninvolved, a decider.
        Decider => "decider",
        /// Proposed the answer.
        Proposer => "proposer",
        /// Took a part in the case, or has a tie to the organisation.
        Involved => "involved",
        /// Anybody else.
        Other => "other",
    }
}

crate::base::text_enum! {
    /// How an appeal ends.
    pub enum AppealOutcome {
        /// The decision was wrong.
        Upheld => "upheld",
        /// It was wrong in part.
        Partly => "partly",
        /// It stands.
        Rejected => "rejected",
    }
}

impl AppealOutcome {
    /// Whether something is decided anew.
    pub const fn changes_something(self) -> bool {
        match self {
            Self::Upheld | Self::Partly => true,
            Self::Rejected => false,
        }
    }
}

crate::base::text_enum! {
    /// What follows when an appeal is upheld.
    pub enum Effect {
        /// The case is open again, and a new decision is prepared.
        CaseReopened => "case_reopened",
        /// Deciders look at the suspension anew.
        SuspensionLookedAt => "suspension_looked_at",
        /// A withdrawal is not undone: a new application goes first, without a fee.
        NewApplication => "new_application",
    }
}

impl Effect {
    /// What follows for a decision with this outcome; `None` where there is nothing to appeal against.
    pub const fn of(outcome: Outcome) -> Option<Self> {
        match outcome {
            Outcome::Refuse | Outcome::GrantWithConditions => Some(Self::CaseReopened),
            Outcome::Suspend => Some(Self::SuspensionLookedAt),
            Outcome::Withdraw => Some(Self::NewApplication),
            Outcome::Grant | Outcome::Reinstate => None,
        }
    }
}

/// Whether a decision may be appealed against today: it is against the organisation, and no more than 30 days old.
/// Codes APPEAL_AGAINST_IT, APPEAL_THIRTY_DAYS.
///
/// # Errors
/// `NothingAgainst` or `TooLate`.
pub fn may_appeal(outcome: Outcome, taken_on: NaiveDate, today: NaiveDate) -> Result<(), AppealRefusal> {
    if Effect::of(outcome).is_none() {
        return Err(AppealRefusal::NothingAgainst);
    }
    if today > taken_on + Duration::days(APPEAL_DAYS) { Err(AppealRefusal::TooLate) } else { Ok(()) }
}

/// What is known of somebody who looks at an appeal.
#[derive(Clone, Copy, Debug)]
pub struct Looking<'a> {
    /// Parts, ties and membership in the case that is appealed.
    pub standing: &'a PersonFacts,
    /// Whether the person drafted, recommended or signed the decision.
    pub signed_it: bool,
    /// Whether the person belongs to the organisation.
    pub is_member: bool,
    /// Who proposed the answer, if somebody did.
    pub proposed_by: Option<&'a AccountId>,
}

/// Where somebody stands towards an appeal. Whoever took a part in the case or the decision, or has a tie to the
/// organisation, is involved (cf. ISO/IEC 17065, 7.13.5). Code APPEAL_UNINVOLVED.
pub fn seat_at_appeal(actor: &Actor, looking: Looking<'_>, today: NaiveDate) -> AppealSeat {
    if looking.is_member && !actor.is_staff() {
        return AppealSeat::Appellant;
    }
    let standing = looking.standing;
    let is_tied = standing.ties.iter().any(|tie| still_counts(tie, today));
    let is_involved = !standing.parts.is_empty() || looking.signed_it || is_tied || standing.is_member;
    if is_involved || looking.is_member {
        return AppealSeat::Involved;
    }
    if actor.account().is_some() && actor.account() == looking.proposed_by {
        return AppealSeat::Proposer;
    }
    if actor.is(Role::Decider) {
        return AppealSeat::Decider;
    }
    if actor.is(Role::Reviewer) { AppealSeat::Reviewer } else { AppealSeat::Other }
}

/// Where an event leads.
///
/// # Errors
/// The first rule that says no.
pub fn next_of_appeal(from: AppealStatus, event: AppealEvent, seat: AppealSeat) -> Result<AppealStatus, AppealRefusal> {
    use {AppealEvent as E, AppealSeat as Seat, AppealStatus as S};
    let to = match (from, event) {
        (S::Filed, E::Acknowledge) | (S::Proposed, E::SendBack) => S::Acknowledged,
        (S::Acknowledged, E::Propose) => S::Proposed,
        (S::Proposed, E::Decide) => S::Decided,
        (S::Filed | S::Acknowledged | S::Proposed, E::TakeBack) => S::TakenBack,
        (S::Filed, E::Propose | E::SendBack | E::Decide)
        | (S::Acknowledged, E::Acknowledge | E::SendBack | E::Decide)
        | (S::Proposed, E::Acknowledge | E::Propose)
        | (S::Decided | S::TakenBack, _) => return Err(AppealRefusal::NotFromThisState(from)),
    };
    match (event, seat) {
        (E::TakeBack, Seat::Appellant) => Ok(to),
        (E::TakeBack, Seat::Reviewer | Seat::Decider | Seat::Proposer | Seat::Involved | Seat::Other) => {
            Err(AppealRefusal::AppellantOnly)
        }
        (_, Seat::Involved) => Err(AppealRefusal::Involved),
        (_, Seat::Appellant | Seat::Other) => Err(AppealRefusal::NeedsReviewerOrDecider),
        (E::Acknowledge | E::Propose, Seat::Reviewer | Seat::Decider | Seat::Proposer) => Ok(to),
        (E::SendBack | E::Decide, Seat::Decider) => Ok(to),
        (E::SendBack | E::Decide, Seat::Proposer) => Err(AppealRefusal::ProposedItself),
        (E::SendBack | E::Decide, Seat::Reviewer) => Err(AppealRefusal::NeedsDecider),
    }
}

/// The number of the `n`th appeal of a year: `AP-2026-00001`.
pub fn appeal_number(year: i32, n: u32) -> String {
    format!("AP-{year}-{n:05}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::impartiality::rules::Part;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_appeal_comes_within_thirty_days_against_a_decision_that_hurts() {
        let (taken, last, late) = (day("2026-11-01"), day("2026-12-01"), day("2026-12-02"));
        assert_eq!(may_appeal(Outcome::Refuse, taken, last), Ok(()));
        assert_eq!(may_appeal(Outcome::Refuse, taken, late), Err(AppealRefusal::TooLate));
        assert_eq!(may_appeal(Outcome::Grant, taken, taken), Err(AppealRefusal::NothingAgainst));
    }

    #[test]
    fn whoever_took_a_part_is_involved() {
        let (account, today) = (AccountId::new(), day("2026-11-23"));
        let actor = Actor::Person { account: account.clone(), roles: vec![Role::Decider], memberships: Vec::new() };
        let seat = |standing: &PersonFacts, signed_it, proposed_by| {
            seat_at_appeal(&actor, Looking { standing, signed_it, is_member: false, proposed_by }, today)
        };
        let took = PersonFacts { parts: vec![Part::Officer], ..PersonFacts::default() };
        let nothing = PersonFacts::default();
        assert_eq!(seat(&took, false, None), AppealSeat::Involved);
        assert_eq!(seat(&nothing, true, None), AppealSeat::Involved);
        assert_eq!(seat(&nothing, false, Some(&account)), AppealSeat::Proposer);
        assert_eq!(seat(&nothing, false, None), AppealSeat::Decider);
    }
}
