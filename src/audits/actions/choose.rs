//! Who may lead or join an audit, and who fits it best.

use super::super::rules::AuditKind;
use super::super::store;
use super::objections::is_short_notice;
use crate::accounts::store::people;
use crate::base::{AccountId, Country, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::impartiality::rules::{
    Candidate, Declared, ImpartialityRefusal, Needed, Part, Points, Rule, Task, may, rank,
};
use crate::impartiality::store::auditors::load_profile;
use crate::impartiality::store::{Case, person_facts};
use crate::organisations::store as organisations;

/// Every rule that keeps somebody from leading or joining the audit of a case.
///
/// # Errors
/// A database error.
pub fn obstacles(
    conn: &mut AnyConnection,
    account: &AccountId,
    case: &Case,
    part: Part,
    now: When,
) -> AppResult<Vec<ImpartialityRefusal>> {
    let mut facts = person_facts(conn, account, case)?;
    if store::find_conflict(conn, &case.id, account)?.is_some() {
        facts.declared = Declared::Conflict;
    }
    let leads = store::list_former_leads(conn, &case.organisation_id, &case.id)?;
    facts.led_in_a_row = leads.iter().take_while(|lead| *lead == account).count();
    let leads_special = part == Part::LeadAuditor && is_short_notice(AuditKind::of(case.kind), case.kind);
    let task = if leads_special { Task::LeadSpecial } else { Task::Part(part) };
    Ok(may(&facts, task, now.local_date()))
}

/// A special audit after an allegation has another lead auditor than the audit before. Code SPECIAL_OTHER_LEAD.
///
/// # Errors
/// The refusal of the rule, or a database error.
pub fn must_lead_special(conn: &mut AnyConnection, account: &AccountId, case: &Case, kind: AuditKind) -> AppResult<()> {
    let led_last = store::list_former_leads(conn, &case.organisation_id, &case.id)?.first() == Some(account);
    if led_last && is_short_notice(kind, case.kind) {
        return Err(ImpartialityRefusal::Breaks(Rule::SpecialOtherLead).into());
    }
    Ok(())
}

/// Every auditor but some, in order: who may and fits best first, who may not last, with every reason.
///
/// # Errors
/// A database error.
pub fn candidates(
    conn: &mut AnyConnection,
    case: &Case,
    part: Part,
    leave_out: &[AccountId],
    now: When,
) -> AppResult<Vec<Candidate>> {
    let needed = needed(conn, case)?;
    let mut found = Vec::new();
    for person in people::list_with_role(conn, Role::Auditor)? {
        if leave_out.contains(&person.id) {
            continue;
        }
        let profile = load_profile(conn, &person.id)?;
        found.push(Candidate {
            points: Points::of(&profile, &needed),
            load: store::count_open_of(conn, &person.id)?,
            refusals: obstacles(conn, &person.id, case, part, now)?,
            person,
        });
    }
    rank(&mut found);
    Ok(found)
}

/// What the audit of a case needs: the languages of its office and of its workers, its countries and its sectors.
fn needed(conn: &mut AnyConnection, case: &Case) -> AppResult<Needed> {
    let client = organisations::load(conn, &case.organisation_id)?;
    let mut countries = vec![client.country];
    for corridor in organisations::list_corridors(conn, &case.organisation_id)? {
        countries.extend([corridor.from, corridor.to]);
    }
    let served = countries.iter().filter(|country| Country::SERVED.contains(country));
    let sectors = organisations::list_sectors(conn, &case.organisation_id)?;
    Ok(Needed {
        languages: served.map(|country| country.official_language().code().to_owned()).collect(),
        countries: countries.iter().map(|country| country.code().to_owned()).collect(),
        sectors: sectors.iter().map(|sector| sector.as_str().to_owned()).collect(),
    })
}
