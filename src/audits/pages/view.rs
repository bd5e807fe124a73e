//! How an audit is shown: its facts, its path, its rows in lists.

use crate::accounts::store::people;
use crate::audits::rules::{AuditStatus, path_of};
use crate::audits::store::{self, Audit, SiteRow};
use crate::base::AuditId;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::i18n::Words;
use crate::organisations::store as organisations;
use crate::standards::store as standards;
use actix_web::web;

/// The id in the address of a page.
///
/// # Errors
/// `NotFound` if it is none.
pub fn audit_in(path: &web::Path<(String, String)>) -> AppResult<AuditId> {
    AuditId::parse(&path.1).ok_or(AppError::NotFound)
}

/// The version a form carries; an odd one fits no record.
pub fn version_in(text: &str) -> i32 {
    text.trim().parse().unwrap_or(-1)
}

/// The sign of a status among states of work.
pub const fn state_of(status: AuditStatus) -> &'static str {
    match status {
        AuditStatus::Planned | AuditStatus::ReportDraft => "waiting",
        AuditStatus::TeamConfirmed
        | AuditStatus::Stage1Done
        | AuditStatus::Stage2InProgress
        | AuditStatus::ClientComment => "progress",
        AuditStatus::ReportFinal | AuditStatus::Closed => "done",
        AuditStatus::Cancelled => "none",
    }
}

/// The word of a status.
pub fn status_word(l: &Words, status: AuditStatus) -> String {
    l.t(&format!("audit-status-{status}")).to_string()
}

/// A stop on the path of an audit.
pub struct Stop {
    /// The class of the stop.
    pub class: &'static str,
    /// Its word.
    pub word: String,
    /// The day it was reached, for machines; empty if it was not.
    pub datetime: String,
    /// The day it was reached, in words.
    pub when: String,
}

/// An audit as every page about it shows it.
pub struct AuditView {
    /// Its id.
    pub id: AuditId,
    /// Its number.
    pub number: String,
    /// The client's name.
    pub organisation: String,
    /// Its kind, in words.
    pub kind: String,
    /// The sign of its status.
    pub state: &'static str,
    /// Its status, in words.
    pub status: String,
    /// Its days, in words.
    pub dates: String,
    /// Who leads it.
    pub lead: String,
    /// How many people work there.
    pub head_count: String,
    /// How many are interviewed.
    pub sample_size: String,
    /// The title of the standard and its version.
    pub standard: String,
    /// What is visited: name, address, day in words.
    pub sites: Vec<(String, String, String)>,
    /// Its path.
    pub stops: Vec<Stop>,
    /// For forms.
    pub version: i32,
}

impl AuditView {
    /// Gathers what is shown.
    ///
    /// # Errors
    /// A database error.
    pub fn load(conn: &mut AnyConnection, audit: &Audit, l: &Words) -> AppResult<Self> {
        let standard = standards::load(conn, &audit.standard_id, l.language())?;
        let sites = store::list_sites(conn, &audit.id)?;
        let site = |row: SiteRow| (row.name, row.address, l.day(row.visit_on));
        Ok(Self {
            id: audit.id.clone(),
            number: audit.number.clone(),
            organisation: organisations::display_name(conn, &audit.organisation_id, l.language())?,
            kind: l.t(&format!("audit-kind-{}", audit.kind)).to_string(),
            state: state_of(audit.status),
            status: status_word(l, audit.status),
            dates: dates_of(l, audit),
            lead: people::load(conn, &audit.lead_auditor_id)?.name,
            head_count: l.number(audit.head_count),
            sample_size: l.number(audit.sample_size),
            standard: l
                .t("audit-standard-version")
                .with("title", standard.title)
                .with("version", standard.version)
                .to_string(),
            sites: sites.into_iter().map(site).collect(),
            stops: stops_of(conn, audit, l)?,
            version: audit.version,
        })
    }
}

/// The days of an audit, in words.
pub fn dates_of(l: &Words, audit: &Audit) -> String {
    if audit.starts_on == audit.ends_on {
        return l.day(audit.starts_on);
    }
    l.t("audit-dates").with("from", l.day(audit.starts_on)).with("to", l.day(audit.ends_on)).to_string()
}

fn stops_of(conn: &mut AnyConnection, audit: &Audit, l: &Words) -> AppResult<Vec<Stop>> {
    let events = history::of_subject(conn, "audit", audit.id.as_str())?;
    let reached = |status: AuditStatus| {
        events.iter().rev().find(|event| event.to_state.as_deref() == Some(status.as_str())).map(|event| event.at)
    };
    let stop = |status: AuditStatus, class| {
        let at = reached(status);
        Stop {
            class,
            word: status_word(l, status),
            datetime: at.map(|at| at.local_date().to_string()).unwrap_or_default(),
            when: at.map(|at| l.day(at.local_date())).unwrap_or_default(),
        }
    };
    let path = path_of(audit.kind);
    if audit.status == AuditStatus::Cancelled {
        let walked = path.iter().filter(|status| reached(**status).is_some()).map(|&status| stop(status, "ok"));
        return Ok(walked.chain([stop(AuditStatus::Cancelled, "gone")]).collect());
    }
    let here = path.iter().position(|&status| status == audit.status);
    let class = |place: usize| match here {
        Some(here) if place < here => "ok",
        Some(here) if place == here && audit.status == AuditStatus::Closed => "ok",
        Some(here) if place == here => "lic half",
        Some(_) | None => "next",
    };
    Ok(path.iter().enumerate().map(|(place, &status)| stop(status, class(place))).collect())
}

/// An audit in a list.
pub struct AuditLine {
    /// Its page.
    pub href: String,
    /// Its number.
    pub number: String,
    /// The client's name.
    pub organisation: String,
    /// Its kind, in words.
    pub kind: String,
    /// Its days, in words.
    pub dates: String,
    /// Who leads it.
    pub lead: String,
    /// The sign of its status.
    pub state: &'static str,
    /// Its status, in words.
    pub status: String,
}

impl AuditLine {
    /// One line.
    ///
    /// # Errors
    /// A database error.
    pub fn load(conn: &mut AnyConnection, audit: &Audit, l: &Words, href: String) -> AppResult<Self> {
        let waits_for_other = audit.status == AuditStatus::Planned
            && store::find_conflict(conn, &audit.case_id, &audit.lead_auditor_id)?.is_some();
        Ok(Self {
            href,
            number: audit.number.clone(),
            organisation: organisations::display_name(conn, &audit.organisation_id, l.language())?,
            kind: l.t(&format!("audit-kind-{}", audit.kind)).to_string(),
            dates: dates_of(l, audit),
            lead: people::load(conn, &audit.lead_auditor_id)?.name,
            state: if waits_for_other { "change" } else { state_of(audit.status) },
            status: if waits_for_other {
                l.t("audit-needs-another-auditor").to_string()
            } else {
                status_word(l, audit.status)
            },
        })
    }
}
