//! How a finding is shown to both sides: clocks, thread, facts, files.

pub use super::ledger::{GradeView, RefundView};

use super::ledger;
use crate::accounts::store::people;
use crate::audits::store::{self as audits, Audit};
use crate::base::{AccountId, FindingId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::store::{self as files, FileRow};
use crate::findings::actions::FILE_OWNER;
use crate::findings::rules::{Clock, ClockKind, ClockState, FindingStatus, told_at};
use crate::findings::store::{self, Finding, Round};
use crate::history;
use crate::i18n::Words;
use crate::organisations::store as organisations;
use crate::standards::store as standards;
use crate::urls;
use crate::web::signs;
use actix_web::web;

/// The id in the address of a page.
///
/// # Errors
/// `NotFound` if it is none.
pub fn finding_in(path: &web::Path<(String, String)>) -> AppResult<FindingId> {
    FindingId::parse(&path.1).ok_or(AppError::NotFound)
}

/// The version a form carries; an odd one fits no record.
pub fn version_in(text: &str) -> i32 {
    text.trim().parse().unwrap_or(-1)
}

/// The sign of a status among states of work, as its reader has to act or not.
pub const fn state_of(status: FindingStatus, is_organisation: bool) -> &'static str {
    match status {
        FindingStatus::VerifiedClosed => "done",
        FindingStatus::Open | FindingStatus::PlanRejected | FindingStatus::EvidenceRejected if is_organisation => {
            "change"
        }
        FindingStatus::PlanSubmitted | FindingStatus::EvidenceSubmitted if !is_organisation => "new",
        FindingStatus::PlanAccepted => "progress",
        FindingStatus::Open
        | FindingStatus::PlanSubmitted
        | FindingStatus::PlanRejected
        | FindingStatus::EvidenceSubmitted
        | FindingStatus::EvidenceRejected => "waiting",
    }
}

/// The word of a status.
pub fn status_word(l: &Words, finding: &Finding) -> String {
    let noted = finding.status == FindingStatus::VerifiedClosed && !finding.grade.is_breach();
    let key = if noted { "finding-status-noted".to_owned() } else { format!("finding-status-{}", finding.status) };
    l.t(&key).to_string()
}

/// A clock as a card.
pub struct ClockView {
    /// Its colour.
    pub class: &'static str,
    /// What is due.
    pub title: String,
    /// How much of its time is over.
    pub percent: i64,
    /// How it stands, in words.
    pub word: String,
    /// Until when.
    pub note: String,
}

/// One entry of the thread.
pub struct Post {
    /// The colour of its stop.
    pub class: &'static str,
    /// Who said it.
    pub who: String,
    /// In which part.
    pub part: String,
    /// When, for machines.
    pub datetime: String,
    /// When, in words.
    pub when: String,
    /// What was said: a label, which may be empty, and a text.
    pub said: Vec<(String, String)>,
}

/// A file that may be opened.
pub struct FileView {
    /// Where.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Its size, in words.
    pub size: String,
    /// Whether only staff sees it.
    pub is_staff_only: bool,
}

/// A finding as its pages show it.
pub struct FindingView {
    /// Its number.
    pub number: String,
    /// Its grade, as stored.
    pub grade: String,
    /// The sign of its status.
    pub state: &'static str,
    /// Its status, in words.
    pub status: String,
    /// Whether a clock is overdue.
    pub is_overdue: bool,
    /// The criterion's code.
    pub criterion_code: String,
    /// What the criterion asks.
    pub criterion: String,
    /// What was found.
    pub statement: String,
    /// What shows it; empty for the organisation.
    pub objective_evidence: String,
    /// Its clocks.
    pub clocks: Vec<ClockView>,
    /// What was said to and fro.
    pub thread: Vec<Post>,
    /// Files this reader may open.
    pub files: Vec<FileView>,
    /// Terms and values.
    pub facts: Vec<(String, String)>,
    /// What is to be paid back.
    pub repay: Option<String>,
    /// The refund ledger.
    pub refunds: Vec<RefundView>,
    /// The name of the organisation.
    pub organisation: String,
    /// The number of the audit.
    pub audit_number: String,
    /// For forms.
    pub version: i32,
}

/// Who reads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A member of the organisation.
    Organisation,
    /// Auditors and the office.
    Staff,
}

impl FindingView {
    /// Gathers what this reader sees.
    ///
    /// # Errors
    /// A database error.
    pub fn load(
        conn: &mut AnyConnection,
        finding: &Finding,
        audit: &Audit,
        reader: Reader,
        l: &Words,
        now: When,
    ) -> AppResult<Self> {
        let rounds = store::list_rounds(conn, &finding.id)?;
        let progress = finding.progress(&rounds);
        let standard = standards::load(conn, &audit.standard_id, l.language())?;
        let criterion = standard.criterion(&finding.criterion_id);
        let is_organisation = reader == Reader::Organisation;
        let owner = if is_organisation {
            urls::my_finding(l.language(), &finding.id)
        } else {
            urls::audit_finding(l.language(), &finding.id)
        };
        let all = files::list_for(conn, FILE_OWNER, finding.id.as_str())?;
        let files = all
            .into_iter()
            .filter(|file| !is_organisation || file.organisation_id.is_some())
            .map(|file| file_view(file, &owner, l))
            .collect();
        let told = told_at(finding.grade, progress.clocks).unwrap_or(finding.raised_at);
        Ok(Self {
            refunds: ledger::list(conn, finding, reader, l, now)?,
            number: finding.number.clone(),
            grade: finding.grade.to_string(),
            state: state_of(finding.status, is_organisation),
            status: status_word(l, finding),
            is_overdue: progress.is_overdue(now),
            criterion_code: criterion.map(|c| c.code.clone()).unwrap_or_default(),
            criterion: criterion.map(|c| c.wording.clone()).unwrap_or_default(),
            statement: finding.statement.clone(),
            objective_evidence: if is_organisation { String::new() } else { finding.objective_evidence.clone() },
            clocks: progress.list().iter().map(|clock| clock_view(l, clock, told, now)).collect(),
            thread: thread_of(conn, finding, &rounds, l)?,
            files,
            facts: facts_of(conn, finding, audit, l)?,
            repay: finding.repay().map(|repay| l.money(&repay)),
            organisation: organisations::display_name(conn, &finding.organisation_id, l.language())?,
            audit_number: audit.number.clone(),
            version: finding.version,
        })
    }
}

fn file_view(file: FileRow, owner: &str, l: &Words) -> FileView {
    FileView {
        href: urls::file(owner, &file.id),
        size: l.t("finding-file-size").with("size", l.number(((file.size + 1023) / 1024).max(1))).to_string(),
        is_staff_only: file.organisation_id.is_none(),
        name: file.original_name,
    }
}

fn facts_of(conn: &mut AnyConnection, finding: &Finding, audit: &Audit, l: &Words) -> AppResult<Vec<(String, String)>> {
    let mut facts = Vec::new();
    let sites = audits::list_sites(conn, &audit.id)?;
    let site = sites.into_iter().find(|site| Some(&site.id) == finding.site_id.as_ref());
    if let Some(site) = site {
        facts.push((l.t("finding-fact-site").to_string(), format!("{}, {}", site.name, site.address)));
    }
    if let Some(corridor) = finding.corridor {
        facts.push((l.t("finding-fact-corridor").to_string(), l.corridor(&corridor)));
    }
    // A finding that rests on what many workers told says nothing of how many.
    if finding.workers_affected > 0 {
        facts.push((l.t("finding-fact-workers").to_string(), l.number(finding.workers_affected)));
    }
    facts.push((l.t("finding-fact-raised").to_string(), l.day(finding.raised_at.local_date())));
    if let Some(how) = finding.verified_how {
        let value = l.t(&format!("finding-verified-{how}")).to_string();
        facts.push((l.t("finding-fact-verified").to_string(), value));
    }
    Ok(facts)
}

fn clock_view(l: &Words, clock: &Clock, told: When, now: When) -> ClockView {
    let state = clock.state(now);
    let key = match clock.kind {
        ClockKind::Contain => "finding-clock-contain",
        ClockKind::Plan => "finding-clock-plan",
        ClockKind::Verify => "finding-clock-verify",
    };
    let until = clock.met_at.unwrap_or(now);
    let percent = signs::percent((until - told).num_minutes(), (clock.due - told).num_minutes());
    let day = |at: When| l.day(at.local_date());
    let left = clock.due - now;
    let (class, word) = match (state, clock.met_at) {
        (ClockState::Met, Some(at)) => ("ok", l.t("finding-clock-met").with("date", day(at)).to_string()),
        (ClockState::MetLate, Some(at)) => ("cond", l.t("finding-clock-met-late").with("date", day(at)).to_string()),
        (ClockState::Late, _) => {
            let count = (now - clock.due).num_days().max(1);
            ("stop", l.t("finding-clock-late").with("count", count).to_string())
        }
        (ClockState::Running | ClockState::Met | ClockState::MetLate, _) if left.num_hours() < 72 => {
            let count = left.num_hours().max(1);
            ("cond", l.t("finding-clock-left-hours").with("count", count).to_string())
        }
        (ClockState::Running | ClockState::Met | ClockState::MetLate, _) => {
            let class = if percent >= 75 { "cond" } else { "lic" };
            (class, l.t("finding-clock-left-days").with("count", left.num_days()).to_string())
        }
    };
    let note = if clock.kind == ClockKind::Contain { l.instant(clock.due) } else { day(clock.due) };
    ClockView {
        class,
        title: l.t(key).to_string(),
        percent,
        word,
        note: l.t("finding-clock-due").with("date", note).to_string(),
    }
}

/// Who speaks in the thread.
struct Speaker<'a> {
    account: Option<&'a AccountId>,
    part: &'static str,
    at: When,
}

fn post(
    conn: &mut AnyConnection,
    l: &Words,
    speaker: &Speaker<'_>,
    class: &'static str,
    said: Vec<(String, String)>,
) -> AppResult<Post> {
    let who = match speaker.account {
        Some(account) => people::load(conn, account)?.name,
        None => l.t("site-name").to_string(),
    };
    Ok(Post {
        class,
        who,
        part: l.t(speaker.part).to_string(),
        datetime: speaker.at.local_date().to_string(),
        when: l.day(speaker.at.local_date()),
        said: said.into_iter().filter(|(label, text)| !label.is_empty() || !text.trim().is_empty()).collect(),
    })
}

const AUDITOR: &str = "finding-part-auditor";
const CLIENT: &str = "finding-part-organisation";

fn thread_of(conn: &mut AnyConnection, finding: &Finding, rounds: &[Round], l: &Words) -> AppResult<Vec<Post>> {
    let word = |key: &str| l.t(key).to_string();
    let mut entries: Vec<(When, Post)> = Vec::new();
    // Outside a visit the registry speaks, and names no officer.
    let is_lead = audits::load(conn, &finding.audit_id)?.lead_auditor_id == finding.raised_by;
    let by = if is_lead || audits::takes_part(conn, &finding.case_id, &finding.raised_by)? {
        Speaker { account: Some(&finding.raised_by), part: AUDITOR, at: finding.raised_at }
    } else {
        Speaker { account: None, part: "role-case-officer", at: finding.raised_at }
    };
    let class = if finding.grade.is_breach() { "stop" } else { "lic" };
    entries.push((by.at, post(conn, l, &by, class, vec![(String::new(), word("finding-said-raised"))])?));
    if let Some(at) = finding.contained_at {
        let by = Speaker { account: None, part: CLIENT, at };
        let mut entry = post(conn, l, &by, "ok", vec![(word("finding-said-contained"), finding.containment.clone())])?;
        entry.who = organisations::display_name(conn, &finding.organisation_id, l.language())?;
        entries.push((at, entry));
    }
    let mut last_plan = None;
    for round in rounds {
        if last_plan != Some(round.submitted_at) {
            entries.extend(plan_posts(conn, round, l)?);
        }
        last_plan = Some(round.submitted_at);
        entries.extend(evidence_posts(conn, round, l)?);
    }
    for event in history::of_subject(conn, "finding", finding.id.as_str())? {
        if event.kind != "finding_reopened" {
            continue;
        }
        let account = event.actor_id.as_deref().and_then(AccountId::parse);
        let by = Speaker { account: account.as_ref(), part: "finding-part-second", at: event.at };
        let said = vec![(word("finding-said-reopened"), event.staff_note.unwrap_or_default())];
        entries.push((event.at, post(conn, l, &by, "stop", said)?));
    }
    entries.sort_by_key(|(at, _)| *at);
    Ok(entries.into_iter().map(|(_, post)| post).collect())
}

fn plan_posts(conn: &mut AnyConnection, round: &Round, l: &Words) -> AppResult<Vec<(When, Post)>> {
    let word = |key: &str| l.t(key).to_string();
    let by = Speaker { account: Some(&round.submitted_by), part: CLIENT, at: round.submitted_at };
    let said = vec![
        (word("finding-correction"), round.correction.clone()),
        (word("finding-root-cause"), round.root_cause.clone()),
        (word("process-corrective-action"), round.action.clone()),
        (word("finding-due-on"), l.day(round.due_on)),
    ];
    let class = match round.is_plan_accepted {
        Some(true) => "ok",
        Some(false) => "stop",
        None => "lic",
    };
    let mut posts = vec![(by.at, post(conn, l, &by, class, said)?)];
    if let (Some(at), Some(accepted)) = (round.plan_judged_at, round.is_plan_accepted) {
        let by = Speaker { account: round.plan_judged_by.as_ref(), part: AUDITOR, at };
        let key = if accepted { "finding-said-plan-accepted" } else { "finding-said-plan-rejected" };
        let said = vec![(word(key), round.plan_reason.clone().unwrap_or_default())];
        posts.push((at, post(conn, l, &by, if accepted { "ok" } else { "stop" }, said)?));
    }
    Ok(posts)
}

fn evidence_posts(conn: &mut AnyConnection, round: &Round, l: &Words) -> AppResult<Vec<(When, Post)>> {
    let word = |key: &str| l.t(key).to_string();
    let mut posts = Vec::new();
    if let Some(at) = round.evidence_at {
        let by = Speaker { account: round.evidence_by.as_ref(), part: CLIENT, at };
        let said = vec![(word("process-evidence"), round.evidence_note.clone().unwrap_or_default())];
        let class = match round.is_evidence_accepted {
            Some(true) => "ok",
            Some(false) => "stop",
            None => "lic",
        };
        posts.push((at, post(conn, l, &by, class, said)?));
    }
    if let (Some(at), Some(accepted)) = (round.evidence_judged_at, round.is_evidence_accepted) {
        let by = Speaker { account: round.evidence_judged_by.as_ref(), part: AUDITOR, at };
        let key = if accepted { "finding-said-verified" } else { "finding-said-evidence-rejected" };
        let said = vec![(word(key), round.evidence_reason.clone().unwrap_or_default())];
        posts.push((at, post(conn, l, &by, if accepted { "ok" } else { "stop" }, said)?));
    }
    Ok(posts)
}
