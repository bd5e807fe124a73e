//! A workers' committee that countersigns, a chain of recruitment, and an appeal: all invented.

use super::crew::Crew;
use crate::appeals::actions as appeals;
use crate::appeals::rules::Effect;
use crate::base::{Actor, Corridor, Country, FindingId, MemberRole, Membership, OrganisationId, When, random_token};
use crate::db::AnyConnection;
use crate::decisions::store as decisions;
use crate::error::{AppError, AppResult};
use crate::organisations::actions::{
    Partner, answer_link, ask_countersign, countersign as sign, declare_link, enter_election, enter_minutes,
};
use crate::organisations::rules::{ChainEvent, Election, LinkTerms, MemberWord, OrganisationKind};
use crate::organisations::store::{committee, list_members, load};

/// A member of an employer's committee countersigns that a finding is put right; the committee is elected first.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn countersign(
    conn: &mut AnyConnection,
    crew: &Crew,
    owner: &Actor,
    (organisation, finding): (&OrganisationId, &FindingId),
    now: When,
) -> AppResult<()> {
    if load(conn, organisation)?.kind != OrganisationKind::Employer {
        return Ok(());
    }
    if committee::find_committee(conn, organisation)?.is_none() {
        let election = Election {
            elected_on: now.plus_days(-90).local_date(),
            seats: 7,
            women: 3,
            men: 4,
            migrants: 4,
            languages: "my, km, th".to_owned(),
        };
        enter_election(conn, owner, organisation, &election, now)?;
        let topics = "Pay slips in Burmese; water in the dormitory (invented).";
        enter_minutes(conn, owner, organisation, (now.plus_days(-30).local_date(), topics), None, now)?;
    }
    let token = random_token::<16>().map_err(AppError::internal)?;
    ask_countersign(conn, &crew.auditor, (organisation, finding), 3, &token, now)?;
    sign(conn, &token, MemberWord::PutRight, now)
}

/// Somebody who acts for an organisation.
fn member_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> AppResult<Option<Actor>> {
    let person = list_members(conn, organisation)?.into_iter().next();
    Ok(person.map(|person| Actor::Person {
        account: person.id,
        roles: Vec::new(),
        memberships: vec![Membership { organisation: organisation.clone(), role: MemberRole::Owner }],
    }))
}

/// Joins the first certified employer, destination agency and origin agency in one chain, and lets a refused
/// organisation appeal.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn join(conn: &mut AnyConnection, told: &[OrganisationId], now: When) -> AppResult<()> {
    let corridor = Corridor::new(Country::MM, Country::TH).ok_or(AppError::NotFound)?;
    let mut firsts: Vec<(OrganisationKind, OrganisationId)> = Vec::new();
    for id in told {
        let row = load(conn, id)?;
        let is_running = crate::certificates::store::find_running(conn, id)?.is_some();
        let fits = row.kind != OrganisationKind::AgencyOfOrigin || row.country == Country::MM;
        if is_running && fits && firsts.iter().all(|(kind, _)| *kind != row.kind) {
            firsts.push((row.kind, id.clone()));
        }
    }
    let of = |kind| firsts.iter().find(|(its, _)| *its == kind).map(|(_, id)| id.clone());
    let at = now.plus_days(-30);
    if let (Some(employer), Some(there), Some(here)) = (
        of(OrganisationKind::Employer),
        of(OrganisationKind::AgencyOfDestination),
        of(OrganisationKind::AgencyOfOrigin),
    ) {
        let terms = LinkTerms {
            demand_letter: "DL-2026-0042".to_owned(),
            job: "Packing fish (invented)".to_owned(),
            head_count: 40,
            starts_on: at.local_date(),
            ends_on: Some(now.plus_days(300).local_date()),
        };
        for (upper, lower) in [(&employer, &there), (&there, &here)] {
            let (Some(one), Some(other)) = (member_of(conn, upper)?, member_of(conn, lower)?) else { continue };
            let partner = Partner::Organisation(lower.clone());
            let link = declare_link(conn, &one, upper, &partner, (&terms, corridor), at)?;
            answer_link(conn, &other, &link, ChainEvent::Confirm, 1, at.plus_days(1))?;
        }
        if let Some(agency) = member_of(conn, &here)? {
            let broker = Partner::SubAgent("Green Hill Example Broker (invented)".to_owned());
            declare_link(conn, &agency, &here, &broker, (&terms, corridor), at)?;
        }
    }
    for id in told {
        let newest = decisions::list_taken_of(conn, id)?.into_iter().next();
        let against = newest.filter(|decision| Effect::of(decision.outcome) == Some(Effect::CaseReopened));
        let Some((decision, taken_at)) = against.and_then(|found| Some((found.id, found.taken_at?))) else { continue };
        if let Some(owner) = member_of(conn, id)? {
            let grounds = "The slips for the passports were not looked at (invented).";
            appeals::file(conn, &owner, &decision, grounds, taken_at.plus_days(12))?;
            return Ok(());
        }
    }
    Ok(())
}
