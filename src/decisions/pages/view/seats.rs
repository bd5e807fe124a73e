//! Who has signed, who may sit down now, and why others may not.

use super::{outcome_words, person_name, refused};
use crate::accounts::store::people::list_with_role;
use crate::base::{AccountId, Actor, Role, When};
use crate::certificates;
use crate::db::AnyConnection;
use crate::decisions::rules::{DecisionStatus, Signatures, may_sign, signatures_for};
use crate::decisions::store::Decision;
use crate::error::AppResult;
use crate::i18n::Words;
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::Part;
use crate::impartiality::store::{Case, load_case};

/// One seat at the table.
pub(in crate::decisions::pages) struct Seat {
    pub(in crate::decisions::pages) name: String,
    pub(in crate::decisions::pages) is_taken: bool,
    pub(in crate::decisions::pages) place: String,
    pub(in crate::decisions::pages) says: String,
}

/// All seats, and whether the next free one is open to the person.
pub(super) struct Table {
    pub(super) seats: Vec<Seat>,
    pub(super) is_mine: bool,
}

pub(super) fn table(
    conn: &mut AnyConnection,
    actor: &Actor,
    decision: &Decision,
    case: &Case,
    l: &Words,
    now: When,
) -> AppResult<Table> {
    let mut seats = Vec::new();
    let conditions = decision.terms()?.len();
    let signed = [
        (&decision.first_signed_by, decision.first_signed_at),
        (&decision.second_signed_by, decision.second_signed_at),
    ];
    let needed = match signatures_for(decision.kind, decision.outcome) {
        Signatures::One => 1,
        Signatures::Two => 2,
    };
    let mut taken = 0_usize;
    for (place, (by, at)) in signed.into_iter().enumerate() {
        let Some(by) = by else { continue };
        taken += 1;
        let when = at.map(|at| l.instant(at)).unwrap_or_default();
        seats.push(Seat {
            name: person_name(conn, by)?,
            is_taken: true,
            place: l.t("decision-seat-signed").with("place", place_words(l, place)).with("when", when).to_string(),
            says: outcome_words(l, decision.outcome, conditions),
        });
    }
    let mut is_mine = false;
    let waits = matches!(decision.status, DecisionStatus::Recommended | DecisionStatus::FirstSigned);
    for place in taken..needed {
        let is_next = waits && place == taken;
        let mut seat = Seat {
            name: place_words(l, place),
            is_taken: false,
            place: String::new(),
            says: l.t(if waits { "decision-seat-then" } else { "decision-seat-later" }).to_string(),
        };
        if is_next {
            let mine = why_not(conn, actor, decision, case, l, now)?;
            let others = who_may(conn, actor, decision, case, l, now)?;
            is_mine = mine.is_none();
            seat.place = match &mine {
                None => l.t("decision-seat-you").to_string(),
                Some(_) => l.t("decision-seat-not-you").to_string(),
            };
            seat.says = mine.unwrap_or_else(|| l.t("decision-seat-you-may").to_string());
            if !is_mine && !others.is_empty() {
                let may = l.t("decision-seat-others").with("names", others.join(", ")).to_string();
                seat.says = format!("{} {may}", seat.says);
            }
        }
        seats.push(seat);
    }
    Ok(Table { seats, is_mine })
}

fn place_words(l: &Words, place: usize) -> String {
    l.t(if place == 0 { "decision-seat-first" } else { "decision-seat-second" }).to_string()
}

/// Why the next seat is not open to the person, if so.
fn why_not(
    conn: &mut AnyConnection,
    actor: &Actor,
    decision: &Decision,
    case: &Case,
    l: &Words,
    now: When,
) -> AppResult<Option<String>> {
    let Some(account) = actor.account().filter(|_| actor.is(Role::Decider)) else {
        return Ok(Some(l.t("certificate-needs-decider").to_string()));
    };
    bar(conn, account, decision, case, l, now)
}

fn bar(
    conn: &mut AnyConnection,
    account: &AccountId,
    decision: &Decision,
    case: &Case,
    l: &Words,
    now: When,
) -> AppResult<Option<String>> {
    if let Err(refusal) = may_sign(account, decision.recommended_by.as_ref(), decision.first_signed_by.as_ref()) {
        return Ok(Some(refused(l, &refusal)));
    }
    if let Some(refusal) = obstacle(conn, account, case, Part::Decider, now)? {
        return Ok(Some(refused(l, &refusal)));
    }
    let Some(certificate) = decision.certificate_id.as_ref().filter(|_| !decision.kind.is_reviewed()) else {
        return Ok(None);
    };
    let certificate = certificates::store::load(conn, certificate)?;
    let before = load_case(conn, &certificate.case_id)?;
    Ok(obstacle(conn, account, &before, Part::Decider, now)?.map(|refusal| refused(l, &refusal)))
}

/// The names of other deciders to whom the next seat is open, at most five.
fn who_may(
    conn: &mut AnyConnection,
    actor: &Actor,
    decision: &Decision,
    case: &Case,
    l: &Words,
    now: When,
) -> AppResult<Vec<String>> {
    let mut names = Vec::new();
    for person in list_with_role(conn, Role::Decider)? {
        if names.len() < 5 && !actor.is_person(&person.id) && bar(conn, &person.id, decision, case, l, now)?.is_none() {
            names.push(person.name);
        }
    }
    Ok(names)
}
