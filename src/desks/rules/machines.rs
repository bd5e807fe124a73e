//! Every state machine of the registry, cell by cell, asked of the rules themselves: the page that shows them and the
//! committed snapshots are both made from [`machines`], so neither can say what the rules do not do.

use crate::appeals::rules::{self as appeals, AppealEvent, AppealSeat, AppealStatus};
use crate::appeals::rules::{ComplaintEvent, ComplaintSeat, ComplaintStatus};
use crate::applications::rules::{self as applications, ApplicationEvent, ApplicationStatus, By};
use crate::audits::rules::{self as audits, AuditEvent, AuditKind, AuditParty, AuditStatus};
use crate::base::Refusal;
use crate::certificates::rules::{self as certificates, CertificateEvent, CertificateRefusal, Standing, Target};
use crate::certificates::rules::{TransferAnswer, TransferSeat, TransferStatus};
use crate::decisions::rules::{self as decisions, DecisionEvent, DecisionStatus, Seat, Signatures};
use crate::findings::rules::{self as findings, FindingEvent, FindingParty, FindingStatus, Grade};
use crate::findings::rules::{GradeChangeEvent, GradeChangeSeat, GradeChangeStatus};
use crate::impartiality::rules::{ObjectionStatus, judge};
use crate::licences::rules::{SnapshotEvent, SnapshotStatus, next_of_snapshot};
use crate::observations::rules::{ObservationEvent, ObservationSeat, ObservationStatus, next_of_observation};
use crate::organisations::rules::{self as organisations, ChainEvent, ChainSide, ChainStatus};
use crate::organisations::rules::{ClaimEvent, ClaimSeat, ClaimStatus, CountersignStatus, MemberWord};
use crate::organisations::rules::{MergeEvent, MergeSeat, MergeStatus};
use crate::reports::rules::{self as reports, GapEvent, GapStatus, ReferralEvent, ReferralStatus};
use crate::reports::rules::{ReportEvent, ReportSeat, ReportStatus};
use std::fmt::Write;

/// One cell: a state, an event, who causes it, and where that leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The state before.
    pub from: &'static str,
    /// What happens.
    pub event: &'static str,
    /// Who causes it; empty where the table does not part by people.
    pub by: &'static str,
    /// The state after, or why there is none. `former` is the state before a suspension.
    pub to: Result<&'static str, Refused>,
}

/// What a rule says where it says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The key of the words that people read.
    pub key: &'static str,
    /// The rule's own sentence.
    pub why: String,
}

/// A state machine with every cell of its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// Its name; the words are under `machine-…`.
    pub key: &'static str,
    /// Its states, in the order of the work.
    pub states: Vec<&'static str>,
    /// Every state × event × party.
    pub cells: Vec<Cell>,
}

/// The state before a suspension.
pub const FORMER: &str = "former";

impl Machine {
    /// The cells that lead somewhere.
    pub fn ways(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| cell.to.is_ok())
    }

    /// How many cells are refused.
    pub fn refused(&self) -> usize {
        self.cells.iter().filter(|cell| cell.to.is_err()).count()
    }

    /// The table in text, every cell a line; after `–` stands why it is refused.
    pub fn printed(&self) -> String {
        let mut text = String::new();
        for Cell { from, event, by, to } in &self.cells {
            let _ = match to {
                Ok(to) => writeln!(text, "{from:<22} {event:<22} {by:<14} {to}"),
                Err(refused) => writeln!(text, "{from:<22} {event:<22} {by:<14} – {}", refused.why),
            };
        }
        text
    }

    /// What leads from one state to another, each pair once, in the order of the table: the arrows of the diagram.
    pub fn arrows(&self) -> Vec<Arrow> {
        let mut arrows: Vec<Arrow> = Vec::new();
        for cell in self.ways() {
            let Ok(to) = cell.to else { continue };
            match arrows.iter_mut().find(|arrow| arrow.from == cell.from && arrow.to == to) {
                Some(arrow) if arrow.events.contains(&cell.event) => {}
                Some(arrow) => arrow.events.push(cell.event),
                None => arrows.push(Arrow { from: cell.from, to, events: vec![cell.event] }),
            }
        }
        arrows
    }
}

/// An arrow of a diagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// From which state.
    pub from: &'static str,
    /// To which.
    pub to: &'static str,
    /// By which events.
    pub events: Vec<&'static str>,
}

/// All state machines, in the order of the process.
pub fn machines() -> Vec<Machine> {
    vec![
        claim(),
        licence_list(),
        application(),
        audit("audit-initial", AuditKind::Initial),
        audit("audit-other", AuditKind::Surveillance),
        finding("finding-breach", Grade::Major),
        finding("finding-observation", Grade::Observation),
        grade_change(),
        countersign(),
        decision("decision-one", Signatures::One),
        decision("decision-two", Signatures::Two),
        certificate(),
        transfer(),
        appeal(),
        complaint(),
        objection(),
        observation(),
        chain_link(),
        merge(),
        report(),
        referral(),
        gap(),
    ]
}

/// Every value of something, and how each is written.
type Words<T> = (&'static [T], fn(&T) -> &'static str);

/// Where a table does not part by people.
const NOBODY: Words<()> = (&[()], |()| "");

/// Asks a rule of every state × event × party.
fn asked<S: Copy, E: Copy, P: Copy, R: Refusal>(
    key: &'static str,
    (states, state): Words<S>,
    (events, event): Words<E>,
    (parties, party): Words<P>,
    next: impl Fn(S, E, P) -> Result<&'static str, R>,
) -> Machine {
    let mut cells = Vec::new();
    for from in states {
        for what in events {
            for by in parties {
                let refused = |refusal: R| Refused { key: refusal.key(), why: refusal.to_string() };
                let to = next(*from, *what, *by).map_err(refused);
                cells.push(Cell { from: state(from), event: event(what), by: party(by), to });
            }
        }
    }
    Machine { key, states: states.iter().map(state).collect(), cells }
}

fn claim() -> Machine {
    asked(
        "claim",
        (ClaimStatus::ALL, ClaimStatus::as_str),
        (ClaimEvent::ALL, ClaimEvent::as_str),
        (ClaimSeat::ALL, ClaimSeat::as_str),
        |from, event, by| organisations::next_of_claim(from, event, by).map(|to| to.as_str()),
    )
}

fn licence_list() -> Machine {
    asked(
        "licence-list",
        (SnapshotStatus::ALL, SnapshotStatus::as_str),
        (SnapshotEvent::ALL, SnapshotEvent::as_str),
        NOBODY,
        |from, event, ()| next_of_snapshot(from, event).map(|to| to.as_str()),
    )
}

fn application() -> Machine {
    asked(
        "application",
        (ApplicationStatus::ALL, ApplicationStatus::as_str),
        (ApplicationEvent::ALL, ApplicationEvent::as_str),
        (By::ALL, By::as_str),
        |from, event, by| applications::next(from, event, by).map(|to| to.as_str()),
    )
}

fn audit(key: &'static str, kind: AuditKind) -> Machine {
    asked(
        key,
        (AuditStatus::ALL, AuditStatus::as_str),
        (AuditEvent::ALL, AuditEvent::as_str),
        (AuditParty::ALL, AuditParty::as_str),
        |from, event, by| audits::next(kind, from, event, by).map(|to| to.as_str()),
    )
}

fn finding(key: &'static str, grade: Grade) -> Machine {
    asked(
        key,
        (FindingStatus::ALL, FindingStatus::as_str),
        (FindingEvent::ALL, FindingEvent::as_str),
        (FindingParty::ALL, FindingParty::as_str),
        |from, event, by| findings::next(grade, from, event, by).map(|to| to.as_str()),
    )
}

fn grade_change() -> Machine {
    asked(
        "grade-change",
        (GradeChangeStatus::ALL, GradeChangeStatus::as_str),
        (GradeChangeEvent::ALL, GradeChangeEvent::as_str),
        (GradeChangeSeat::ALL, GradeChangeSeat::as_str),
        |from, event, by| findings::next_of_grade_change(from, event, by).map(|to| to.as_str()),
    )
}

fn countersign() -> Machine {
    asked(
        "countersign",
        (CountersignStatus::ALL, CountersignStatus::as_str),
        (MemberWord::ALL, MemberWord::as_str),
        NOBODY,
        |from, word, ()| organisations::next_of_countersign(from, word).map(|to| to.as_str()),
    )
}

fn decision(key: &'static str, needed: Signatures) -> Machine {
    asked(
        key,
        (DecisionStatus::ALL, DecisionStatus::as_str),
        (DecisionEvent::ALL, DecisionEvent::as_str),
        (Seat::ALL, Seat::as_str),
        |from, event, by| decisions::next(from, event, by, needed).map(|to| to.as_str()),
    )
}

fn certificate() -> Machine {
    let mut machine = asked(
        "certificate",
        (Standing::ALL, Standing::as_str),
        (CertificateEvent::ALL, CertificateEvent::as_str),
        NOBODY,
        |from, event, ()| match certificates::next(from, event) {
            Some(Target::To(to)) => Ok(to.as_str()),
            Some(Target::Former) => Ok(FORMER),
            None => Err(CertificateRefusal::NotFromThisState(from)),
        },
    );
    machine.states.push(FORMER);
    machine
}

fn transfer() -> Machine {
    asked(
        "transfer",
        (TransferStatus::ALL, TransferStatus::as_str),
        (TransferAnswer::ALL, TransferAnswer::as_str),
        (TransferSeat::ALL, TransferSeat::as_str),
        |from, answer, by| certificates::next_of_transfer(from, answer, by).map(|to| to.as_str()),
    )
}

fn appeal() -> Machine {
    asked(
        "appeal",
        (AppealStatus::ALL, AppealStatus::as_str),
        (AppealEvent::ALL, AppealEvent::as_str),
        (AppealSeat::ALL, AppealSeat::as_str),
        |from, event, by| appeals::next_of_appeal(from, event, by).map(|to| to.as_str()),
    )
}

fn complaint() -> Machine {
    asked(
        "complaint",
        (ComplaintStatus::ALL, ComplaintStatus::as_str),
        (ComplaintEvent::ALL, ComplaintEvent::as_str),
        (ComplaintSeat::ALL, ComplaintSeat::as_str),
        |from, event, by| appeals::next_of_complaint(from, event, by).map(|to| to.as_str()),
    )
}

fn objection() -> Machine {
    const ANSWERS: Words<(&str, ObjectionStatus)> =
        (&[("uphold", ObjectionStatus::Upheld), ("reject", ObjectionStatus::Rejected)], |(event, _)| *event);
    asked("objection", (ObjectionStatus::ALL, ObjectionStatus::as_str), ANSWERS, NOBODY, |from, (_, answer), ()| {
        judge(from, answer).map(|to| to.as_str())
    })
}

fn observation() -> Machine {
    asked(
        "observation",
        (ObservationStatus::ALL, ObservationStatus::as_str),
        (ObservationEvent::ALL, ObservationEvent::as_str),
        (ObservationSeat::ALL, ObservationSeat::as_str),
        |from, event, by| next_of_observation(from, event, by).map(|to| to.as_str()),
    )
}

fn chain_link() -> Machine {
    asked(
        "chain-link",
        (ChainStatus::ALL, ChainStatus::as_str),
        (ChainEvent::ALL, ChainEvent::as_str),
        (ChainSide::ALL, ChainSide::as_str),
        |from, event, by| organisations::next_of_link(from, event, by).map(|to| to.as_str()),
    )
}

fn merge() -> Machine {
    asked(
        "merge",
        (MergeStatus::ALL, MergeStatus::as_str),
        (MergeEvent::ALL, MergeEvent::as_str),
        (MergeSeat::ALL, MergeSeat::as_str),
        |from, event, by| organisations::next_of_merge(from, event, by).map(|to| to.as_str()),
    )
}

fn report() -> Machine {
    asked(
        "report",
        (ReportStatus::ALL, ReportStatus::as_str),
        (ReportEvent::ALL, ReportEvent::as_str),
        (ReportSeat::ALL, ReportSeat::as_str),
        |from, event, by| reports::next_of_report(from, event, by).map(|to| to.as_str()),
    )
}

fn referral() -> Machine {
    asked(
        "referral",
        (ReferralStatus::ALL, ReferralStatus::as_str),
        (ReferralEvent::ALL, ReferralEvent::as_str),
        NOBODY,
        |from, event, ()| reports::next_of_referral(from, event).map(|to| to.as_str()),
    )
}

fn gap() -> Machine {
    asked("gap", (GapStatus::ALL, GapStatus::as_str), (GapEvent::ALL, GapEvent::as_str), NOBODY, |from, event, ()| {
        reports::next_of_gap(from, event).map(|to| to.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_whole_and_every_way_leads_to_a_state_of_it() {
        for machine in machines() {
            let events: std::collections::BTreeSet<_> = machine.cells.iter().map(|cell| cell.event).collect();
            let people: std::collections::BTreeSet<_> = machine.cells.iter().map(|cell| cell.by).collect();
            let states = machine.states.iter().filter(|state| **state != FORMER).count();
            assert_eq!(machine.cells.len(), states * events.len() * people.len(), "{}", machine.key);
            for cell in machine.ways() {
                assert!(machine.states.contains(cell.to.as_ref().unwrap()), "{}: {cell:?}", machine.key);
            }
            assert!(machine.refused() > machine.ways().count(), "{}", machine.key);
        }
    }

    #[test]
    fn what_is_over_stays_over() {
        for machine in machines() {
            let ends: &[&str] = match machine.key {
                "application" => &["accepted", "rejected", "taken_back", "lapsed"],
                "audit-initial" | "audit-other" => &["closed", "cancelled"],
                "finding-breach" => &[],
                "finding-observation" => &["verified_closed"],
                "decision-one" | "decision-two" => &["taken"],
                "certificate" => &["withdrawn", "expired", "surrendered"],
                "appeal" => &["decided", "taken_back"],
                "complaint" => &["closed"],
                "observation" => &["closed", "taken_back"],
                "chain-link" => &["refused", "ended"],
                "merge" => &["refused", "undone"],
                "referral" => &["refused", "ended"],
                "claim" => &["approved", "refused"],
                "licence-list" => &["applied", "discarded"],
                "grade-change" => &["confirmed", "kept"],
                "countersign" => &["agreed", "not_agreed", "waived"],
                "transfer" => &["decided", "refused"],
                "gap" => &["confirmed", "dismissed"],
                "report" => &["closed"],
                "objection" => &["upheld", "rejected"],
                other => panic!("{other} has no ends here"),
            };
            for cell in machine.ways() {
                assert!(!ends.contains(&cell.from), "{}: {cell:?}", machine.key);
            }
        }
    }

    #[test]
    fn an_arrow_gathers_the_events_that_lead_the_same_way() {
        let machine = audit("audit-initial", AuditKind::Initial);
        let arrow =
            machine.arrows().into_iter().find(|arrow| arrow.from == "planned" && arrow.to == "planned").unwrap();
        assert_eq!(arrow.events, ["reassign", "declare_conflict"]);
    }
}
