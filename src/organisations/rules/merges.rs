//! Two records of one organisation: when one becomes part of the other, who says so, and until when that is undone.
//!
//! Merging moves no decision, no certificate and nobody's rights: a record in which something is still under way is
//! refused, and whoever speaks for it speaks for the other only if that one's owners say so.

use crate::base::{AccountId, Actor, Refusal, Role, When};

/// For how many days a merge is undone (registry rule). Code MERGE_UNDONE_THIRTY_DAYS.
pub const UNDO_DAYS: i64 = 30;

crate::base::text_enum! {
    /// How far a merge has come.
    pub enum MergeStatus {
        /// One person says that two records are one organisation.
        Proposed => "proposed",
        /// Another person agreed: one is part of the other.
        Merged => "merged",
        /// Another person did not agree.
        Refused => "refused",
        /// It was a mistake, and is undone.
        Undone => "undone",
    }
}

crate::base::text_enum! {
    /// What happens to a merge.
    pub enum MergeEvent {
        /// Another person agrees.
        Merge => "merge",
        /// Another person does not.
        Keep => "keep",
        /// It was a mistake.
        Undo => "undo",
    }
}

crate::base::text_enum! {
    /// Who acts on a merge.
    pub enum MergeSeat {
        /// The case officer who proposed it.
        Proposer => "proposer",
        /// Another case officer.
        Officer => "officer",
        /// Anybody else.
        Other => "other",
    }
}

impl MergeSeat {
    /// Where somebody stands towards a merge.
    pub fn of(actor: &Actor, proposed_by: &AccountId) -> Self {
        match must_be_officer(actor) {
            Ok(account) if account == proposed_by => Self::Proposer,
            Ok(_) => Self::Officer,
            Err(_) => Self::Other,
        }
    }
}

crate::base::text_enum! {
    /// By what two records look like one organisation.
    pub enum Likeness {
        /// A number of one stands in the other, under whatever scheme.
        Number => "number",
        /// A name that is the same once it is folded.
        Name => "name",
        /// A telephone, e-mail address or website.
        Channel => "channel",
    }
}

/// Why two records are not merged, or a merge is not undone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeRefusal {
    /// Case officers propose, and answer what another proposed. Code MERGE_TWO_OFFICERS.
    #[error("case officers do this")]
    NeedsOfficer,
    /// Who proposed does not answer. Code MERGE_TWO_OFFICERS.
    #[error("who proposed does not answer")]
    ProposedItself,
    /// A record is not part of itself.
    #[error("one and the same record")]
    SameRecord,
    /// An agency and an employer are certified by different standards. Code MERGE_ONE_KIND.
    #[error("two kinds of organisation")]
    TwoKinds,
    /// A running certificate moves by a decision, before. Code MERGE_NOTHING_UNDER_WAY.
    #[error("a certificate runs")]
    CertificateRuns,
    /// An application or a case is open. Code MERGE_NOTHING_UNDER_WAY.
    #[error("a case is open")]
    CaseOpen,
    /// A finding is not closed, or money is not paid back. Code MERGE_NOTHING_UNDER_WAY.
    #[error("a finding is open")]
    FindingOpen,
    /// A task about it is open. Code MERGE_NOTHING_UNDER_WAY.
    #[error("a task is open")]
    TaskOpen,
    /// It is part of another record already, or the other one is. Code MERGE_ONE_STEP.
    #[error("merged already")]
    MergedAlready,
    /// Other records are part of it. Code MERGE_ONE_STEP.
    #[error("others are part of it")]
    HasParts,
    /// A merge of it waits for an answer.
    #[error("a merge waits")]
    UnderWay,
    /// From its state this does not follow.
    #[error("not from {0}")]
    NotFromThisState(MergeStatus),
    /// Thirty days have passed. Code MERGE_UNDONE_THIRTY_DAYS.
    #[error("the time to undo is over")]
    TooLate,
}

impl Refusal for MergeRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NeedsOfficer => "merge-needs-officer",
            Self::ProposedItself => "merge-proposed-itself",
            Self::SameRecord => "merge-same-record",
            Self::TwoKinds => "merge-two-kinds",
            Self::CertificateRuns => "merge-certificate-runs",
            Self::CaseOpen => "merge-case-open",
            Self::FindingOpen => "merge-finding-open",
            Self::TaskOpen => "merge-task-open",
            Self::MergedAlready => "merge-merged-already",
            Self::HasParts => "merge-has-parts",
            Self::UnderWay => "merge-under-way",
            Self::NotFromThisState(_) => "merge-not-from-this-state",
            Self::TooLate => "merge-too-late",
        }
    }
}

/// What is known of a record before it becomes part of another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MergeFacts {
    /// Both are one record.
    pub is_same: bool,
    /// One recruits and the other employs, or they recruit at different ends.
    pub differs_in_kind: bool,
    /// One of them is part of a record already.
    pub is_merged: bool,
    /// Others are part of the one that would go.
    pub has_parts: bool,
    /// It holds a running certificate.
    pub has_certificate: bool,
    /// A case or an application of it is open.
    pub has_open_case: bool,
    /// A finding is open, or money is owed to workers.
    pub has_open_finding: bool,
    /// A task about it is open.
    pub has_open_task: bool,
}

/// Everything that stands in the way of a merge, in the order in which it is put right.
pub fn obstacles(facts: MergeFacts) -> Vec<MergeRefusal> {
    [
        (facts.is_same, MergeRefusal::SameRecord),
        (facts.differs_in_kind, MergeRefusal::TwoKinds),
        (facts.is_merged, MergeRefusal::MergedAlready),
        (facts.has_parts, MergeRefusal::HasParts),
        (facts.has_certificate, MergeRefusal::CertificateRuns),
        (facts.has_open_case, MergeRefusal::CaseOpen),
        (facts.has_open_finding, MergeRefusal::FindingOpen),
        (facts.has_open_task, MergeRefusal::TaskOpen),
    ]
    .into_iter()
    .filter_map(|(stands, refusal)| stands.then_some(refusal))
    .collect()
}

/// Who may propose or undo a merge: a case officer.
///
/// # Errors
/// `NeedsOfficer`.
pub fn must_be_officer(actor: &Actor) -> Result<&AccountId, MergeRefusal> {
    actor.account().filter(|_| actor.is(Role::CaseOfficer)).ok_or(MergeRefusal::NeedsOfficer)
}

/// The state after an event. Code MERGE_TWO_OFFICERS.
///
/// # Errors
/// The first rule that says no.
pub fn next_of_merge(status: MergeStatus, event: MergeEvent, seat: MergeSeat) -> Result<MergeStatus, MergeRefusal> {
    use {MergeEvent as E, MergeStatus as S};
    match (seat, status, event) {
        (MergeSeat::Other, _, _) => Err(MergeRefusal::NeedsOfficer),
        (MergeSeat::Proposer, S::Proposed, E::Merge | E::Keep) => Err(MergeRefusal::ProposedItself),
        (MergeSeat::Officer, S::Proposed, E::Merge) => Ok(S::Merged),
        (MergeSeat::Officer, S::Proposed, E::Keep) => Ok(S::Refused),
        (MergeSeat::Proposer | MergeSeat::Officer, S::Merged, E::Undo) => Ok(S::Undone),
        (MergeSeat::Proposer | MergeSeat::Officer, S::Proposed, E::Undo)
        | (MergeSeat::Proposer | MergeSeat::Officer, S::Merged, E::Merge | E::Keep)
        | (MergeSeat::Proposer | MergeSeat::Officer, S::Refused | S::Undone, E::Merge | E::Keep | E::Undo) => {
            Err(MergeRefusal::NotFromThisState(status))
        }
    }
}

/// Who answers a merge that another proposed, and its state after the answer. Code MERGE_TWO_OFFICERS.
///
/// # Errors
/// The first rule that says no.
pub fn answered<'a>(
    actor: &'a Actor,
    status: MergeStatus,
    proposed_by: &AccountId,
    event: MergeEvent,
) -> Result<(&'a AccountId, MergeStatus), MergeRefusal> {
    let next = next_of_merge(status, event, MergeSeat::of(actor, proposed_by))?;
    Ok((must_be_officer(actor)?, next))
}

/// Who undoes a merge now, and its state after it. Code MERGE_UNDONE_THIRTY_DAYS.
///
/// # Errors
/// The first rule that says no.
pub fn undone(
    actor: &Actor,
    status: MergeStatus,
    undo_until: Option<When>,
    now: When,
) -> Result<(&AccountId, MergeStatus), MergeRefusal> {
    let account = must_be_officer(actor)?;
    let next = next_of_merge(status, MergeEvent::Undo, MergeSeat::Officer)?;
    if undo_until.is_some_and(|until| now <= until) { Ok((account, next)) } else { Err(MergeRefusal::TooLate) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn officer() -> Actor {
        Actor::Person { account: AccountId::new(), roles: vec![Role::CaseOfficer], memberships: Vec::new() }
    }

    #[test]
    fn whatever_is_under_way_stands_in_the_way() {
        assert_eq!(obstacles(MergeFacts::default()), []);
        let facts = MergeFacts { has_certificate: true, has_open_task: true, ..MergeFacts::default() };
        assert_eq!(obstacles(facts), [MergeRefusal::CertificateRuns, MergeRefusal::TaskOpen]);
    }

    #[test]
    fn two_officers_merge_and_thirty_days_undo() {
        let (one, other) = (officer(), officer());
        let (proposer, answerer) = (one.account().unwrap().clone(), other.account().unwrap().clone());
        let answer = |actor, status| answered(actor, status, &proposer, MergeEvent::Merge);
        assert_eq!(answer(&one, MergeStatus::Proposed), Err(MergeRefusal::ProposedItself));
        assert_eq!(answer(&other, MergeStatus::Proposed), Ok((&answerer, MergeStatus::Merged)));
        let kept = answered(&other, MergeStatus::Proposed, &proposer, MergeEvent::Keep);
        assert_eq!(kept, Ok((&answerer, MergeStatus::Refused)));
        for status in [MergeStatus::Merged, MergeStatus::Refused, MergeStatus::Undone] {
            assert_eq!(answer(&other, status), Err(MergeRefusal::NotFromThisState(status)));
        }
        let now = When::at("2026-11-26T00:00:00Z");
        let until = Some(now.plus_days(UNDO_DAYS));
        assert_eq!(
            undone(&one, MergeStatus::Merged, until, now.plus_days(30)),
            Ok((&proposer, MergeStatus::Undone)),
            "the proposer too"
        );
        assert_eq!(undone(&one, MergeStatus::Merged, until, now.plus_days(31)), Err(MergeRefusal::TooLate));
        assert!(undone(&one, MergeStatus::Refused, until, now).is_err());
        let visitor = Actor::System;
        assert_eq!(answer(&visitor, MergeStatus::Proposed), Err(MergeRefusal::NeedsOfficer));
        assert_eq!(undone(&visitor, MergeStatus::Merged, until, now), Err(MergeRefusal::NeedsOfficer));
    }
}
