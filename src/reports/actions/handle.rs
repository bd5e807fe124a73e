//! Working on a report: taking it up, giving it on, admitting, writing, linking, summing up, ending.

use super::clocks::wind_erasing;
use super::desk::{load_for, load_own, obstacle};
use super::gap::look_at_gap;
use super::links::{NewLink, is_about};
use super::{RETALIATION_TASK, URGENT_TASK, about, add_message, key_of, tell_of_hand_over};
use crate::accounts::store::people;
use crate::base::{AccountId, Actor, ExperienceId, Money, OrganisationId, ReportId, ReportMessageId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::actions::schedule_experiences;
use crate::history;
use crate::keys::{ReportKeys, opened, sealed};
use crate::referrals::store::close_tasks;
use crate::reports::rules::{
    Author, Happened, MessageText, ReportEvent, ReportOutcome, ReportRefusal, Told, Wish, erase_on, may_end,
    next_of_report,
};
use crate::reports::store::kept::{self, Experience};
use crate::reports::store::messages;
use crate::reports::store::{self, Report};
use crate::urls;
use chrono::Datelike;

/// The event that tells that a report was given on.
pub(super) const ASSIGNED: &str = "report_assigned";

/// Takes a report up, or admits it: a step without anything to say. Whoever acknowledges it works on it from then on.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn start(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    event: ReportEvent,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut report, seat) = load_for(conn, actor, id, now)?;
    if report.version != version {
        return Err(AppError::Stale);
    }
    let before = report.status;
    report.status = next_of_report(before, event, seat)?;
    let kind = match event {
        ReportEvent::Acknowledge => {
            report.assigned_to = actor.account().cloned();
            report.assigned_on = Some(now.local_date());
            report.acknowledged_on = Some(now.local_date());
            "report_acknowledged"
        }
        ReportEvent::Admit => "report_admitted",
        ReportEvent::Assign | ReportEvent::Close | ReportEvent::Lapse => return Err(AppError::NotFound),
    };
    store::save(conn, &mut report)?;
    history::append(conn, actor, &about(kind, &report).between(before.as_str(), report.status.as_str()), now)
}

/// Gives a report to another case officer, who must be uninvolved too.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn assign(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    to: &AccountId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut report, seat) = load_for(conn, actor, id, now)?;
    if report.version != version {
        return Err(AppError::Stale);
    }
    report.status = next_of_report(report.status, ReportEvent::Assign, seat)?;
    must_handle(conn, to, &report, now)?;
    let before = report.assigned_to.replace(to.clone());
    report.assigned_on = Some(now.local_date());
    store::save(conn, &mut report)?;
    // Whoever has become involved since learns no more of it.
    let before = match before {
        Some(before) if obstacle(conn, &before, &report, now)?.is_none() => Some(before),
        _ => None,
    };
    let path = |language| urls::office_report(language, id);
    tell_of_hand_over(conn, actor, (before.as_ref(), to), &report.number, path, now)?;
    history::append(conn, actor, &about(ASSIGNED, &report).note(to.as_str()), now)
}

/// Whether a person may work on a report.
fn must_handle(conn: &mut AnyConnection, account: &AccountId, report: &Report, now: When) -> AppResult<()> {
    let officers = people::list_with_role(conn, Role::CaseOfficer)?;
    if officers.iter().all(|person| &person.id != account) {
        return Err(ReportRefusal::NoOfficer.into());
    }
    match obstacle(conn, account, report, now)? {
        Some(refusal) => Err(refusal.into()),
        None => Ok(()),
    }
}

/// Writes down which organisation a report is about, once that is known. Whoever works on it must be uninvolved with it.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn name_organisation(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    organisation: &OrganisationId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut report, account) = load_own(conn, actor, id, version, now)?;
    crate::organisations::store::load(conn, organisation)?;
    report.organisation_id = Some(organisation.clone());
    report.audit_id = None;
    report.finding_id = None;
    must_handle(conn, &account, &report, now)?;
    report.assigned_on = Some(now.local_date());
    store::save(conn, &mut report)?;
    history::append(conn, actor, &about("report_organisation_named", &report), now)
}

/// Writes to the worker. `translation` is what the worker reads, in her language; empty if `text` is in it.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn say(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    text: &MessageText,
    version: i32,
    now: When,
) -> AppResult<()> {
    write(conn, keys, actor, id, (Author::Staff, text), version, now)
}

/// Writes a note for staff.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn note(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    text: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let text = MessageText { text: text.to_owned(), translation: String::new() };
    write(conn, keys, actor, id, (Author::Note, &text), version, now)
}

fn write(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    (author, text): (Author, &MessageText),
    version: i32,
    now: When,
) -> AppResult<()> {
    let (report, account) = load_own(conn, actor, id, version, now)?;
    let key = key_of(conn, keys, id)?;
    add_message(conn, &key, id, (author, Some(&account)), text, now.local_date())?;
    let kind = if author == Author::Staff { "report_message_sent" } else { "report_note_written" };
    history::append(conn, actor, &about(kind, &report), now)
}

/// Translates what the worker wrote.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn translate(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    (message, translation): (&ReportMessageId, &str),
    version: i32,
    now: When,
) -> AppResult<()> {
    let (report, _) = load_own(conn, actor, id, version, now)?;
    let key = key_of(conn, keys, id)?;
    let thread = messages::list(conn, id)?;
    let stored = thread.iter().find(|stored| &stored.id == message && stored.author == Author::Worker);
    let stored = stored.ok_or(AppError::NotFound)?;
    let mut text: MessageText = opened(&key, message.as_str(), &stored.content)?;
    text.translation = translation.to_owned();
    messages::replace_content(conn, message, &sealed(&key, message.as_str(), &text)?)?;
    history::append(conn, actor, &about("report_message_translated", &report), now)
}

/// Links a report to an audit or a finding of the same organisation, in whichever of its records.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn link(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    link: &NewLink,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut report, _) = load_own(conn, actor, id, version, now)?;
    if !is_about(conn, link, report.organisation_id.as_ref())? {
        return Err(ReportRefusal::AnotherOrganisation.into());
    }
    match link {
        NewLink::Audit(audit) => report.audit_id = Some(audit.clone()),
        NewLink::Finding(finding) => report.finding_id = Some(finding.clone()),
    }
    store::save(conn, &mut report)?;
    history::append(conn, actor, &about("report_linked", &report), now)
}

/// Writes what the organisation may read, where the worker wants it told.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn summarise(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    summary: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut report, _) = load_own(conn, actor, id, version, now)?;
    let told = told_in(conn, keys, &report)?;
    if told.wish != Some(Wish::TellThem) || report.is_consent_withdrawn {
        return Err(ReportRefusal::NotToBeTold.into());
    }
    if report.organisation_id.is_none() {
        return Err(ReportRefusal::NoOrganisation.into());
    }
    report.summary = summary.to_owned();
    report.summary_on = (!summary.is_empty()).then(|| now.local_date());
    store::save(conn, &mut report)?;
    history::append(conn, actor, &about("report_summarised", &report), now)
}

fn told_in(conn: &mut AnyConnection, keys: &ReportKeys, report: &Report) -> AppResult<Told> {
    let content = report.content.as_ref().ok_or(ReportRefusal::Erased)?;
    opened(&key_of(conn, keys, &report.id)?, report.id.as_str(), content)
}

/// Ends a report with an outcome of the catalogue; the worker reads it, and `text` with it. What is true leaves its
/// experience for statistics, and the clock of retention begins.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn close(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    (outcome, text): (ReportOutcome, &MessageText),
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut report, account) = load_own(conn, actor, id, version, now)?;
    let before = report.status;
    may_end(before, outcome)?;
    report.status = next_of_report(before, ReportEvent::Close, crate::reports::rules::ReportSeat::Assignee)?;
    let today = now.local_date();
    let told = told_in(conn, keys, &report)?;
    if !text.text.is_empty() {
        let key = key_of(conn, keys, id)?;
        add_message(conn, &key, id, (Author::Staff, Some(&account)), text, today)?;
    }
    report.outcome = Some(outcome);
    report.closed_on = Some(today);
    report.erase_on = Some(erase_on(today, told.wish, report.is_consent_withdrawn));
    if outcome.is_true()
        && let Some(experience) = experience_of(&report, &told, today)
    {
        kept::insert(conn, &experience)?;
        report.is_counted = true;
        if let Some(organisation) = &experience.organisation_id {
            look_at_gap(conn, organisation, experience.currency, now)?;
            schedule_experiences(conn, organisation, now)?;
        }
    }
    wind_erasing(conn, &report, now)?;
    for kind in [URGENT_TASK, RETALIATION_TASK] {
        close_tasks(conn, kind, id.as_str(), Some(&account), now)?;
    }
    store::save(conn, &mut report)?;
    let entry = about("report_closed", &report).between(before.as_str(), report.status.as_str());
    history::append(conn, actor, &entry.because(outcome.as_str()), now)
}

/// What a report about money leaves for statistics: rounded sums, the month, and no worker.
fn experience_of(report: &Report, told: &Told, today: chrono::NaiveDate) -> Option<Experience> {
    told.happened.contains(&Happened::Fees).then_some(())?;
    let paid = told.paid()?;
    let wage = told.wage.filter(|wage| wage.currency == paid.currency && wage.minor > 0);
    let mut codes: Vec<&str> =
        told.payments.iter().filter_map(|payment| payment.code.as_ref()).map(|code| code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    Some(Experience {
        id: ExperienceId::random(),
        organisation_id: report.organisation_id.clone(),
        corridor: told.corridor(),
        sector: told.sector,
        year: today.year(),
        month: i32::try_from(today.month()).ok()?,
        codes: codes.join(" "),
        cost_minor: rounded(paid),
        wage_minor: wage.map(rounded),
        currency: paid.currency,
    })
}

/// A sum in minor units, rounded to its first two figures, so that it is no mark of one worker.
fn rounded(sum: Money) -> i64 {
    let mut unit = 1_i64;
    while sum.minor / unit >= 100 {
        unit *= 10;
    }
    (sum.minor + unit / 2) / unit * unit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    #[test]
    fn sums_are_rounded_to_two_figures() {
        let sum = |minor| rounded(Money::new(minor, Currency::THB));
        assert_eq!((sum(0), sum(99), sum(2_734_500), sum(1_960)), (0, 99, 2_700_000, 2_000));
    }
}
