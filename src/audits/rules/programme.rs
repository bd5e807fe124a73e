//! The programme of a certificate: which audits it needs, and when, from its first day to its last.

use super::{AuditKind, AuditStatus};
use crate::base::AuditId;
use chrono::{Datelike, Days, Months, NaiveDate};

/// An audit as the programme sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeAudit {
    /// Which.
    pub id: AuditId,
    /// Its number.
    pub number: String,
    /// Its kind.
    pub kind: AuditKind,
    /// How far it is.
    pub status: AuditStatus,
    /// Its first day.
    pub starts_on: NaiveDate,
}

/// How a row of the programme stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowState {
    /// Its time has not come.
    Later,
    /// It can be planned now.
    Open,
    /// It is planned or under way.
    Planned,
    /// It is done.
    Done,
    /// Its time is over and it is not done.
    Late,
}

/// A row of the programme: an audit that is due in a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeRow {
    /// Which kind of audit.
    pub kind: AuditKind,
    /// The first day of its window; none for one that came at short notice.
    pub opens_on: NaiveDate,
    /// The last day of its window.
    pub due_on: NaiveDate,
    /// The audit that fills it.
    pub audit: Option<ProgrammeAudit>,
    /// How it stands.
    pub state: RowState,
}

/// For how many months before it is due a surveillance or recertification can be planned. Own choice of this registry.
/// Code PROGRAMME_WINDOWS.
pub const MONTHS_OPEN: u32 = 4;

/// How many months before its last day a certificate's recertification audit is done, so that a decision falls in time.
/// Own choice of this registry. Code PROGRAMME_WINDOWS.
pub const MONTHS_BEFORE_END: u32 = 2;

fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(day)
}

fn months_before(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(day)
}

/// The days by which surveillance is due: the first within 12 months of the first day, then at least once in each
/// calendar year and within 12 months of the one before, until the recertification (cf. ISO/IEC 17021-1, 9.1.3.3).
/// Code SURVEILLANCE_YEARLY.
pub fn surveillance_days(valid_from: NaiveDate, valid_until: NaiveDate) -> Vec<NaiveDate> {
    let recertification = months_before(valid_until, MONTHS_BEFORE_END);
    let mut days = Vec::new();
    let mut months = 12;
    loop {
        let due = months_after(valid_from, months);
        if due >= recertification || days.len() >= 10 {
            return days;
        }
        days.push(due.checked_sub_days(Days::new(1)).unwrap_or(due));
        months += 12;
    }
}

/// The programme of a certificate over the audits of its holder: the initial audit, yearly surveillance, recertification,
/// and special audits that took place. Each audit fills one row.
pub fn programme(
    valid_from: NaiveDate,
    valid_until: NaiveDate,
    audits: &[ProgrammeAudit],
    today: NaiveDate,
) -> Vec<ProgrammeRow> {
    let mut free: Vec<&ProgrammeAudit> = audits.iter().filter(|audit| audit.status != AuditStatus::Cancelled).collect();
    let mut rows = Vec::new();
    let initial = take_first(&mut free, |audit| {
        matches!(audit.kind, AuditKind::Initial | AuditKind::Recertification) && audit.starts_on <= valid_from
    });
    if let Some(audit) = initial {
        rows.push(row(audit.kind, audit.starts_on, valid_from, Some(audit), today));
    }
    for due in surveillance_days(valid_from, valid_until) {
        let begins = due.checked_sub_months(Months::new(12)).unwrap_or(due);
        let audit = take_first(&mut free, |audit| {
            let in_window = audit.starts_on > begins && audit.starts_on <= due;
            let in_year = audit.starts_on.year() == due.year() && audit.starts_on > valid_from;
            audit.kind == AuditKind::Surveillance && (in_window || in_year)
        });
        rows.push(row(AuditKind::Surveillance, months_before(due, MONTHS_OPEN), due, audit, today));
    }
    let due = months_before(valid_until, MONTHS_BEFORE_END);
    let audit = take_first(&mut free, |audit| {
        audit.kind == AuditKind::Recertification && audit.starts_on > valid_from && audit.starts_on <= valid_until
    });
    rows.push(row(AuditKind::Recertification, months_before(due, MONTHS_OPEN), due, audit, today));
    for audit in free.iter().filter(|audit| audit.starts_on > valid_from && audit.starts_on <= valid_until) {
        rows.push(row(audit.kind, audit.starts_on, audit.starts_on, Some(audit), today));
    }
    rows.sort_by_key(|row| (row.due_on, row.kind));
    rows
}

fn take_first<'a>(
    free: &mut Vec<&'a ProgrammeAudit>,
    fits: impl Fn(&ProgrammeAudit) -> bool,
) -> Option<&'a ProgrammeAudit> {
    let place = free.iter().position(|audit| fits(audit))?;
    Some(free.remove(place))
}

fn row(
    kind: AuditKind,
    opens_on: NaiveDate,
    due_on: NaiveDate,
    audit: Option<&ProgrammeAudit>,
    today: NaiveDate,
) -> ProgrammeRow {
    let is_done = audit.is_some_and(|audit| audit.status.is_told());
    let state = match (audit, is_done) {
        (_, true) => RowState::Done,
        (Some(audit), false) if audit.starts_on > due_on && today > due_on => RowState::Late,
        (Some(_), false) => RowState::Planned,
        (None, false) if today > due_on => RowState::Late,
        (None, false) if today >= opens_on => RowState::Open,
        (None, false) => RowState::Later,
    };
    ProgrammeRow { kind, opens_on, due_on, audit: audit.cloned(), state }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn audit(kind: AuditKind, status: AuditStatus, on: &str) -> ProgrammeAudit {
        ProgrammeAudit { id: AuditId::new(), number: String::new(), kind, status, starts_on: day(on) }
    }

    fn stands(rows: &[ProgrammeRow]) -> Vec<(AuditKind, String, RowState)> {
        rows.iter().map(|row| (row.kind, row.due_on.to_string(), row.state)).collect()
    }

    #[test]
    fn three_years_need_two_surveillances_and_a_recertification() {
        let initial = audit(AuditKind::Initial, AuditStatus::Closed, "2026-01-10");
        let rows = programme(day("2026-03-01"), day("2029-02-28"), &[initial], day("2026-04-01"));
        assert_eq!(
            stands(&rows),
            [
                (AuditKind::Initial, "2026-03-01".to_owned(), RowState::Done),
                (AuditKind::Surveillance, "2027-02-28".to_owned(), RowState::Later),
                (AuditKind::Surveillance, "2028-02-29".to_owned(), RowState::Later),
                (AuditKind::Recertification, "2028-12-28".to_owned(), RowState::Later),
            ]
        );
    }

    #[test]
    fn a_window_opens_is_filled_and_runs_out() {
        let (from, until) = (day("2026-03-01"), day("2029-02-28"));
        let state = |audits: &[ProgrammeAudit], today: &str| programme(from, until, audits, day(today))[0].state;
        assert_eq!(state(&[], "2026-10-27"), RowState::Later);
        assert_eq!(state(&[], "2026-10-28"), RowState::Open);
        assert_eq!(state(&[], "2027-03-01"), RowState::Late);
        let planned = audit(AuditKind::Surveillance, AuditStatus::Planned, "2027-01-11");
        assert_eq!(state(std::slice::from_ref(&planned), "2026-12-01"), RowState::Planned);
        let cancelled = ProgrammeAudit { status: AuditStatus::Cancelled, ..planned.clone() };
        assert_eq!(state(&[cancelled], "2026-12-01"), RowState::Open);
        let done = ProgrammeAudit { status: AuditStatus::ReportFinal, ..planned };
        assert_eq!(state(&[done], "2027-06-01"), RowState::Done);
    }

    #[test]
    fn one_audit_fills_one_row_and_a_special_one_has_its_own() {
        let (from, until) = (day("2026-03-01"), day("2029-02-28"));
        let audits = [
            audit(AuditKind::Surveillance, AuditStatus::Closed, "2027-01-11"),
            audit(AuditKind::Special, AuditStatus::Closed, "2027-06-02"),
            audit(AuditKind::Surveillance, AuditStatus::Planned, "2028-01-17"),
        ];
        let rows = programme(from, until, &audits, day("2027-12-01"));
        let kinds: Vec<_> = rows.iter().map(|row| (row.kind, row.state)).collect();
        assert_eq!(
            kinds,
            [
                (AuditKind::Surveillance, RowState::Done),
                (AuditKind::Special, RowState::Done),
                (AuditKind::Surveillance, RowState::Planned),
                (AuditKind::Recertification, RowState::Later),
            ]
        );
    }

    #[test]
    fn a_short_certificate_needs_only_the_recertification() {
        let rows = programme(day("2026-03-01"), day("2027-02-28"), &[], day("2026-03-02"));
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].kind, AuditKind::Recertification);
    }
}
