//! Changes of grade: one person proposes, another confirms; and what makes a minor finding a major one.

use super::{FindingRefusal, FindingStatus, Grade};
use crate::base::{AccountId, AuditId, FindingId};

/// The code of the rule by which minor findings that come again become a major one.
pub const REPEATED_MINOR_BECOMES_MAJOR: &str = "REPEATED_MINOR_BECOMES_MAJOR";

/// How many open minor findings on one principle show that a system fails (registry rule).
/// Code REPEATED_MINOR_BECOMES_MAJOR.
pub const MINORS_ON_A_PRINCIPLE: usize = 3;

/// Whether a change of grade may be proposed: between grades of a breach, of a finding that is not closed.
///
/// # Errors
/// [`FindingRefusal::NoGradeChange`], [`FindingRefusal::WrongStep`].
pub fn may_propose(from: Grade, to: Grade, status: FindingStatus) -> Result<(), FindingRefusal> {
    if status == FindingStatus::VerifiedClosed {
        return Err(FindingRefusal::WrongStep);
    }
    if from == to || !from.is_breach() || !to.is_breach() { Err(FindingRefusal::NoGradeChange) } else { Ok(()) }
}

crate::base::text_enum! {
    /// How far a proposed change of grade is.
    pub enum GradeChangeStatus {
        /// One person or a rule proposed it.
        Proposed => "proposed",
        /// The grade has changed.
        Confirmed => "confirmed",
        /// It stayed.
        Kept => "kept",
    }
}

impl GradeChangeStatus {
    /// By what was said to it, if anything was.
    pub const fn of(is_confirmed: Option<bool>) -> Self {
        match is_confirmed {
            None => Self::Proposed,
            Some(true) => Self::Confirmed,
            Some(false) => Self::Kept,
        }
    }
}

crate::base::text_enum! {
    /// What is said to a proposed change of grade.
    pub enum GradeChangeEvent {
        /// The grade changes.
        Confirm => "confirm",
        /// It stays.
        Keep => "keep",
    }
}

crate::base::text_enum! {
    /// Who of the team and the case officers answers a proposed change of grade.
    pub enum GradeChangeSeat {
        /// Who proposed it.
        Proposer => "proposer",
        /// Another person; anybody, where a rule proposed it.
        SecondPerson => "second_person",
    }
}

impl GradeChangeSeat {
    /// Where a person stands towards a proposal.
    pub fn of(person: &AccountId, proposed_by: Option<&AccountId>) -> Self {
        if proposed_by == Some(person) { Self::Proposer } else { Self::SecondPerson }
    }
}

/// The state of a proposed change of grade after an answer: it is answered once, and not by who proposed it.
/// Code GRADE_SECOND_PERSON.
///
/// # Errors
/// [`FindingRefusal::WrongStep`], [`FindingRefusal::SamePersonConfirms`].
pub const fn next_of_grade_change(
    status: GradeChangeStatus,
    event: GradeChangeEvent,
    seat: GradeChangeSeat,
) -> Result<GradeChangeStatus, FindingRefusal> {
    use GradeChangeStatus as S;
    match (status, seat, event) {
        (S::Confirmed | S::Kept, _, _) => Err(FindingRefusal::WrongStep),
        (S::Proposed, GradeChangeSeat::Proposer, _) => Err(FindingRefusal::SamePersonConfirms),
        (S::Proposed, GradeChangeSeat::SecondPerson, GradeChangeEvent::Confirm) => Ok(S::Confirmed),
        (S::Proposed, GradeChangeSeat::SecondPerson, GradeChangeEvent::Keep) => Ok(S::Kept),
    }
}

/// A minor finding as the rule on repetition reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinorFact {
    /// Which.
    pub finding: FindingId,
    /// Of which audit.
    pub audit: AuditId,
    /// The code of its criterion.
    pub criterion: String,
    /// The code of its principle.
    pub principle: String,
    /// Whether it is not closed yet.
    pub is_open: bool,
}

/// Why a minor finding is to become a major one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repetition {
    /// The audit before found the same criterion not met.
    SameCriterionTwice,
    /// There are three open minor findings on the principle.
    ThreeOnOnePrinciple,
}

impl Repetition {
    /// The key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SameCriterionTwice => "finding-repeated-criterion",
            Self::ThreeOnOnePrinciple => "finding-repeated-principle",
        }
    }
}

/// Whether a minor finding comes again: the same criterion in two audits in a row, or three open minor findings on one
/// principle. The rule proposes, a person confirms. `audits` are those of the client, newest first.
/// Code REPEATED_MINOR_BECOMES_MAJOR.
pub fn repetition(finding: &FindingId, minors: &[MinorFact], audits: &[AuditId]) -> Option<Repetition> {
    let this = minors.iter().find(|minor| &minor.finding == finding)?;
    let before = audits.iter().skip_while(|audit| **audit != this.audit).nth(1);
    let same = |minor: &&MinorFact| Some(&minor.audit) == before && minor.criterion == this.criterion;
    if minors.iter().any(|minor| same(&minor)) {
        return Some(Repetition::SameCriterionTwice);
    }
    let open = minors.iter().filter(|minor| minor.is_open && minor.principle == this.principle).count();
    (open >= MINORS_ON_A_PRINCIPLE).then_some(Repetition::ThreeOnOnePrinciple)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minor(audit: &AuditId, criterion: &str, is_open: bool) -> MinorFact {
        let principle = criterion.split('.').next().unwrap_or_default().to_owned();
        MinorFact {
            finding: FindingId::new(),
            audit: audit.clone(),
            criterion: criterion.to_owned(),
            principle,
            is_open,
        }
    }

    #[test]
    fn the_same_criterion_in_two_audits_in_a_row_comes_again() {
        let (new, before, old) = (AuditId::new(), AuditId::new(), AuditId::new());
        let audits = [new.clone(), before.clone(), old.clone()];
        let this = minor(&new, "4.2", true);
        let of = |other: MinorFact| repetition(&this.finding, &[this.clone(), other], &audits);
        assert_eq!(of(minor(&before, "4.2", false)), Some(Repetition::SameCriterionTwice));
        assert_eq!(of(minor(&before, "4.1", false)), None);
        assert_eq!(of(minor(&old, "4.2", false)), None);
    }

    #[test]
    fn three_open_ones_on_a_principle_show_a_failing_system() {
        let audit = AuditId::new();
        let audits = [audit.clone()];
        let mut all = vec![minor(&audit, "4.1", true), minor(&audit, "4.2", true), minor(&audit, "4.3", true)];
        assert_eq!(repetition(&all[2].finding, &all, &audits), Some(Repetition::ThreeOnOnePrinciple));
        all[0].is_open = false;
        assert_eq!(repetition(&all[2].finding, &all, &audits), None);
        all[0] = minor(&audit, "5.1", true);
        assert_eq!(repetition(&all[2].finding, &all, &audits), None);
    }

    #[test]
    fn only_breaches_change_their_grade_and_a_second_person_confirms() {
        use FindingStatus::{Open, VerifiedClosed};
        assert_eq!(may_propose(Grade::Minor, Grade::Major, Open), Ok(()));
        assert_eq!(may_propose(Grade::Minor, Grade::Minor, Open), Err(FindingRefusal::NoGradeChange));
        assert_eq!(may_propose(Grade::Minor, Grade::Observation, Open), Err(FindingRefusal::NoGradeChange));
        assert_eq!(may_propose(Grade::Observation, Grade::Minor, Open), Err(FindingRefusal::NoGradeChange));
        assert_eq!(may_propose(Grade::Minor, Grade::Major, VerifiedClosed), Err(FindingRefusal::WrongStep));
        let (one, other) = (AccountId::new(), AccountId::new());
        let confirm = |person, proposed_by| {
            let seat = GradeChangeSeat::of(person, proposed_by);
            next_of_grade_change(GradeChangeStatus::of(None), GradeChangeEvent::Confirm, seat)
        };
        assert_eq!(confirm(&one, Some(&one)), Err(FindingRefusal::SamePersonConfirms));
        assert_eq!(confirm(&other, Some(&one)), Ok(GradeChangeStatus::Confirmed));
        assert_eq!(confirm(&one, None), Ok(GradeChangeStatus::Confirmed), "a rule proposed it");
    }
}
