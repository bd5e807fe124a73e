//! Counting for the statistics; reads the tables of other rooms and writes none.

use super::rules::{Counted, Experience, Found, Observation, Passage, PassedOn, Told};
use crate::audits::store::experienced::{Experienced, list_experienced};
use crate::base::{AuditId, CertificateId, FindingId, Language, When};
use crate::certificates::rules::CertificateState;
use crate::db::AnyConnection;
use crate::db::schema::{audits, certificates, criteria, finding_refunds, findings, history, standard_texts};
use crate::findings::rules::{Grade, Refund};
use crate::findings::store::refunds;
use crate::observations::rules::ObservationOutcome;
use crate::observations::store as observations;
use crate::reports::store::{kept, referrals};
use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The steps of every certificate, oldest first: from the history, and before it from what the certificate itself says.
///
/// # Errors
/// A database error.
fn list_passages(conn: &mut AnyConnection) -> QueryResult<Vec<Passage>> {
    type EventRow = (String, When, String, Option<String>, Option<String>);
    let events: Vec<EventRow> = history::table
        .filter(history::subject_kind.eq("certificate").and(history::to_state.is_not_null()))
        .order(history::position)
        .select((history::subject_id, history::at, history::kind, history::from_state, history::to_state))
        .load(conn)?;
    let mut by: BTreeMap<String, Vec<Passage>> = BTreeMap::new();
    for (id, at, kind, from, to) in events {
        let Some((certificate, to)) = CertificateId::parse(&id).zip(to.and_then(|to| CertificateState::parse(&to)))
        else {
            continue;
        };
        let is_grant = matches!(kind.as_str(), "certificate_granted" | "certificate_granted_with_conditions");
        // What is granted was nothing before, whatever the row says.
        let from = from.and_then(|from| CertificateState::parse(&from)).filter(|_| !is_grant);
        by.entry(id).or_default().push(Passage { certificate, on: at.local_date(), is_grant, from, to });
    }
    let rows: Vec<(CertificateId, NaiveDate, CertificateState, When)> = certificates::table
        .order(certificates::id)
        .select((certificates::id, certificates::valid_from, certificates::state, certificates::state_since))
        .load(conn)?;
    let mut all = Vec::new();
    for (certificate, valid_from, state, since) in rows {
        let mut known = by.remove(certificate.as_str()).unwrap_or_default();
        if !known.iter().any(|passage| passage.is_grant) {
            // A history that begins later: it was granted on its first day.
            let to = known.first().and_then(|first| first.from).unwrap_or(CertificateState::Active);
            let on = known.first().map_or(valid_from, |first| valid_from.min(first.on));
            let grant = Passage { certificate: certificate.clone(), on, is_grant: true, from: None, to };
            known.insert(0, grant);
        }
        if let Some(last) = known.last().filter(|last| last.to != state) {
            let (from, on) = (Some(last.to), since.local_date().max(last.on));
            known.push(Passage { certificate, on, is_grant: false, from, to: state });
        }
        all.extend(known);
    }
    all.sort_by_key(|passage| passage.on);
    Ok(all)
}

/// The criterion's code, the grade and the day of every finding.
///
/// # Errors
/// A database error.
pub fn list_findings(conn: &mut AnyConnection) -> QueryResult<Vec<Found>> {
    let rows: Vec<(String, Grade, When)> = findings::table
        .inner_join(criteria::table)
        .order((criteria::code, findings::id))
        .select((criteria::code, findings::grade, findings::raised_at))
        .load(conn)?;
    Ok(rows.into_iter().map(|(code, grade, at)| Found { code, grade, on: at.local_date() }).collect())
}

/// What each criterion asks for, by its code: in a language, in English where that is missing, of the newest version.
///
/// # Errors
/// A database error.
pub fn list_wordings(conn: &mut AnyConnection, language: Language) -> QueryResult<BTreeMap<String, String>> {
    let rows: Vec<(String, Language, String)> = standard_texts::table
        .filter(standard_texts::part.eq("wording").and(standard_texts::language.eq_any([language, Language::En])))
        .order((standard_texts::standard_id, standard_texts::code))
        .select((standard_texts::code, standard_texts::language, standard_texts::text))
        .load(conn)?;
    let (own, english): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, its, _)| *its == language);
    Ok(english.into_iter().chain(own).map(|(code, _, text)| (code, text)).collect())
}

/// Every refund that was ordered, with its day.
///
/// # Errors
/// A database error.
fn list_refunds(conn: &mut AnyConnection) -> QueryResult<Vec<(NaiveDate, Refund)>> {
    let mut of: Vec<FindingId> = finding_refunds::table.select(finding_refunds::finding_id).distinct().load(conn)?;
    of.sort_unstable();
    let mut found = Vec::new();
    for finding in of {
        let stored = refunds::list_of_finding(conn, &finding)?;
        found.extend(stored.iter().map(|one| (one.row.ordered_at.local_date(), one.facts())));
    }
    Ok(found)
}

/// Observations of partners, with what they led to.
fn list_observations(conn: &mut AnyConnection) -> QueryResult<Vec<Observation>> {
    let counted = |(at, outcome): (When, Option<ObservationOutcome>)| Observation {
        on: at.local_date(),
        has_led: outcome.is_some_and(ObservationOutcome::has_led),
    };
    Ok(observations::list_figures(conn)?.into_iter().map(counted).collect())
}

/// All that is counted.
///
/// # Errors
/// A database error.
pub fn count(conn: &mut AnyConnection) -> QueryResult<Counted> {
    let told = |one: kept::Figure| Told {
        received_on: one.received_on,
        acknowledged_on: one.acknowledged_on,
        closed_on: one.closed_on,
        outcome: one.outcome,
    };
    Ok(Counted {
        passages: list_passages(conn)?,
        findings: list_findings(conn)?,
        reports: kept::list_figures(conn)?.into_iter().map(told).collect(),
        referrals: referrals::list_passed(conn)?.into_iter().map(|(on, outcome)| PassedOn { on, outcome }).collect(),
        observations: list_observations(conn)?,
        refunds: list_refunds(conn)?,
        experiences: list_experiences(conn)?,
    })
}

/// What workers paid and earned: from verified reports and from interviews of audits.
///
/// # Errors
/// A database error.
pub fn list_experiences(conn: &mut AnyConnection) -> QueryResult<Vec<Experience>> {
    let reported = kept::list(conn)?.into_iter().filter_map(|one| {
        let (corridor, sector, year, cost) = (one.corridor, one.sector, one.year, one.cost_minor);
        Some(Experience { corridor, sector, year, cost, wage: one.wage_minor? })
    });
    let mut all: Vec<Experience> = reported.collect();
    all.extend(list_interviewed(conn)?);
    Ok(all)
}

/// What the interviews of all audits tell.
fn list_interviewed(conn: &mut AnyConnection) -> QueryResult<Vec<Experience>> {
    let all: Vec<AuditId> = audits::table.order(audits::id).select(audits::id).load(conn)?;
    let experience = |told: Experienced| {
        let year = told.held_on.unwrap_or(told.audit_starts_on).year();
        Experience { corridor: None, sector: None, year, cost: told.cost, wage: told.wage }
    };
    Ok(list_experienced(conn, &all)?.into_iter().map(experience).collect())
}
