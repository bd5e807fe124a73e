//! Every state machine of the registry, cell by cell, asked of the rules themselves: the page that shows them and the
//! committed snapshots are both made from [`machines`], so neither can say what the rules do not do.

use crate::appeals::rules::{self as appeals, AppealEvent, AppealSeat, AppealStatus};
use crate::appeals::rules::{ComplaintEvent, ComplaintSeat, ComplaintStatus};
use crate::applications::rules::{self as applications, ApplicationEvent, ApplicationStatus};
use crate::audits::rules::{self as audits, AuditEvent, AuditKind, AuditParty, AuditStatus};
use crate::certificates::rules::{self as certificates, CertificateEvent, Standing, Target};
use crate::decisions::rules::{self as decisions, DecisionEvent, DecisionStatus, Seat, Signatures};
use crate::findings::rules::{self as findings, FindingEvent, FindingParty, FindingStatus, Grade};
use crate::organisations::rules::{self as organisations, ChainEvent, ChainSide, ChainStatus};
use std::fmt::Write;

/// One cell: a state, an event, who causes it, and where that leads; `None` is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The state before.
    pub from: &'static str,
    /// What happens.
    pub event: &'static str,
    /// Who causes it; empty where the table does not part by people.
    pub by: &'static str,
    /// The state after; `None` if it is refused. `former` is the state before a suspension.
    pub to: Option<&'static str>,
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
        self.cells.iter().filter(|cell| cell.to.is_some())
    }

    /// How many cells are refused.
    pub fn refused(&self) -> usize {
        self.cells.iter().filter(|cell| cell.to.is_none()).count()
    }

    /// The table in text, every cell a line; `–` is refused.
    pub fn printed(&self) -> String {
        let mut text = format!("{}\n", self.key);
        for cell in &self.cells {
            let (from, event, by, to) = (cell.from, cell.event, cell.by, cell.to.unwrap_or("–"));
            let _ = writeln!(text, "  {from:<22} {event:<22} {by:<14} {to}");
        }
        text
    }

    /// What leads from one state to another, each pair once, in the order of the table: the arrows of the diagram.
    pub fn arrows(&self) -> Vec<Arrow> {
        let mut arrows: Vec<Arrow> = Vec::new();
        for cell in self.ways() {
            let Some(to) = cell.to else { continue };
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
        application(),
        audit("audit-initial", AuditKind::Initial),
        audit("audit-other", AuditKind::Surveillance),
        finding("finding-breach", Grade::Major),
        finding("finding-observation", Grade::Observation),
        decision("decision-one", Signatures::One),
        decision("decision-two", Signatures::Two),
        certificate(),
        appeal(),
        complaint(),
        chain_link(),
    ]
}

fn application() -> Machine {
    let mut cells = Vec::new();
    for &from in ApplicationStatus::ALL {
        for &event in ApplicationEvent::ALL {
            for &by in applications::By::ALL {
                let to = applications::next(from, event, by).ok().map(|to| to.as_str());
                cells.push(Cell { from: from.as_str(), event: event.as_str(), by: by.as_str(), to });
            }
        }
    }
    Machine { key: "application", states: ApplicationStatus::ALL.iter().map(|state| state.as_str()).collect(), cells }
}

fn audit(key: &'static str, kind: AuditKind) -> Machine {
    let mut cells = Vec::new();
    for &from in AuditStatus::ALL {
        for &event in AuditEvent::ALL {
            for &by in AuditParty::ALL {
                let to = audits::next(kind, from, event, by).ok().map(|to| to.as_str());
                cells.push(Cell { from: from.as_str(), event: event.as_str(), by: by.as_str(), to });
            }
        }
    }
    Machine { key, states: AuditStatus::ALL.iter().map(|state| state.as_str()).collect(), cells }
}

fn finding(key: &'static str, grade: Grade) -> Machine {
    let mut cells = Vec::new();
    for &from in FindingStatus::ALL {
        for &event in FindingEvent::ALL {
            for &by in FindingParty::ALL {
                let to = findings::next(grade, from, event, by).ok().map(|to| to.as_str());
                cells.push(Cell { from: from.as_str(), event: event.as_str(), by: by.as_str(), to });
            }
        }
    }
    Machine { key, states: FindingStatus::ALL.iter().map(|state| state.as_str()).collect(), cells }
}

fn decision(key: &'static str, needed: Signatures) -> Machine {
    let mut cells = Vec::new();
    for &from in DecisionStatus::ALL {
        for &event in DecisionEvent::ALL {
            for &by in Seat::ALL {
                let to = decisions::next(from, event, by, needed).ok().map(|to| to.as_str());
                cells.push(Cell { from: from.as_str(), event: event.as_str(), by: by.as_str(), to });
            }
        }
    }
    Machine { key, states: DecisionStatus::ALL.iter().map(|state| state.as_str()).collect(), cells }
}

fn certificate() -> Machine {
    let mut cells = Vec::new();
    for &from in Standing::ALL {
        for &event in CertificateEvent::ALL {
            let to = match certificates::next(from, event) {
                Some(Target::To(to)) => Some(to.as_str()),
                Some(Target::Former) => Some(FORMER),
                None => None,
            };
            cells.push(Cell { from: from.as_str(), event: event.as_str(), by: "", to });
        }
    }
    let states = Standing::ALL.iter().map(|state| state.as_str()).chain([FORMER]).collect();
    Machine { key: "certificate", states, cells }
}

fn appeal() -> Machine {
    let mut cells = Vec::new();
    for &from in AppealStatus::ALL {
        for &event in AppealEvent::ALL {
            for &by in AppealSeat::ALL {
                let to = appeals::next_of_appeal(from, event, by).ok().map(|to| to.as_str());
                cells.push(Cell { from: from.as_str(), event: event.as_str(), by: by.as_str(), to });
            }
        }
    }
    Machine { key: "appeal", states: AppealStatus::ALL.iter().map(|state| state.as_str()).collect(), cells }
}

fn complaint() -> Machine {
    let mut cells = Vec::new();
    for &from in ComplaintStatus::ALL {
        for &event in ComplaintEvent::ALL {
            for &by in ComplaintSeat::ALL {
                let to = appeals::next_of_complaint(from, event, by).ok().map(|to| to.as_str());
                cells.push(Cell { from: from.as_str(), event: event.as_str(), by: by.as_str(), to });
            }
        }
    }
    Machine { key: "complaint", states: ComplaintStatus::ALL.iter().map(|state| state.as_str()).collect(), cells }
}

fn chain_link() -> Machine {
    let mut cells = Vec::new();
    for &from in ChainStatus::ALL {
        for &event in ChainEvent::ALL {
            for &by in ChainSide::ALL {
                let to = organisations::next_of_link(from, event, by).ok().map(|to| to.as_str());
                cells.push(Cell { from: from.as_str(), event: event.as_str(), by: by.as_str(), to });
            }
        }
    }
    Machine { key: "chain-link", states: ChainStatus::ALL.iter().map(|state| state.as_str()).collect(), cells }
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
                assert!(machine.states.contains(&cell.to.unwrap()), "{}: {cell:?}", machine.key);
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
                "chain-link" => &["refused", "ended"],
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
