//! What waits for a person, by role.

use super::waited;
use crate::base::{Actor, Language, OrganisationId, Role, When};
use crate::certificates::store as certificates;
use crate::db::AnyConnection;
use crate::decisions::rules::DecisionStatus;
use crate::decisions::store as decisions;
use crate::desks::store;
use crate::error::AppResult;
use crate::i18n::{Words, words};
use crate::impartiality::store::load_case;
use crate::observations::rules::{QueueFilter, Shown};
use crate::organisations::store::display_name;
use crate::referrals::rules::time_left;
use crate::referrals::store::{self as referrals, Task};
use crate::{observations, urls};

/// A number with the age of the oldest.
pub(super) struct Tile {
    pub(super) count: i64,
    pub(super) label: String,
    pub(super) note: String,
    pub(super) href: String,
    pub(super) is_hot: bool,
}

/// One line of the queue.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) number: String,
    pub(super) name: String,
    pub(super) step: String,
    pub(super) waiting: String,
    pub(super) due: String,
    pub(super) is_late: bool,
    pub(super) is_urgent: bool,
    since: Option<When>,
    due_at: Option<When>,
}

/// All that waits.
pub(super) struct Found {
    pub(super) tiles: Vec<Tile>,
    pub(super) queue: Vec<Line>,
    pub(super) tasks: Vec<Line>,
}

struct Desk<'a> {
    conn: &'a mut AnyConnection,
    l: &'static Words,
    now: When,
    found: Found,
}

pub(super) fn gather(conn: &mut AnyConnection, actor: &Actor, language: Language, now: When) -> AppResult<Found> {
    let found = Found { tiles: Vec::new(), queue: Vec::new(), tasks: Vec::new() };
    let mut desk = Desk { conn, l: words(language), now, found };
    desk.tasks(actor)?;
    if actor.is(Role::CaseOfficer) {
        desk.applications()?;
        desk.audits_to_plan()?;
        desk.observations(actor)?;
    }
    if actor.is_any(&[Role::CaseOfficer, Role::Administrator]) {
        desk.claims()?;
        desk.declared()?;
    }
    if actor.is(Role::Auditor) {
        desk.answers_to_judge(actor)?;
    }
    if actor.is(Role::Reviewer) {
        desk.reviews()?;
    }
    if actor.is(Role::Decider) {
        desk.signatures()?;
        desk.confirmations()?;
    }
    desk.found.queue.sort_by_key(|line| (line.due_at.is_none(), line.due_at, line.since));
    Ok(desk.found)
}

impl Desk<'_> {
    fn name(&mut self, organisation: &OrganisationId) -> AppResult<String> {
        Ok(display_name(self.conn, organisation, self.l.language())?)
    }

    fn line(
        &mut self,
        href: String,
        number: &str,
        organisation: &OrganisationId,
        step: &str,
        since: Option<When>,
        due_at: Option<When>,
    ) -> AppResult<Line> {
        let name = self.name(organisation)?;
        Ok(Line {
            href,
            number: if number.is_empty() { name.clone() } else { number.to_owned() },
            name,
            step: self.l.t(step).to_string(),
            waiting: waited(self.l, since, self.now),
            due: due_at.map(|due| self.l.day(due.local_date())).unwrap_or_default(),
            is_late: due_at.is_some_and(|due| due < self.now),
            is_urgent: false,
            since,
            due_at,
        })
    }

    /// Puts lines into the queue and their number into a tile.
    fn add(&mut self, label: &str, href: String, lines: Vec<Line>) {
        let oldest = lines.iter().filter_map(|line| line.since).min();
        self.tile(label, href, i64::try_from(lines.len()).unwrap_or(i64::MAX), oldest, false);
        self.found.queue.extend(lines);
    }

    fn tile(&mut self, label: &str, href: String, count: i64, oldest: Option<When>, is_hot: bool) {
        let note = match oldest {
            Some(oldest) => {
                let days = (self.now - oldest).num_days().max(0);
                self.l.t("desk-oldest").with("days", days).to_string()
            }
            None => self.l.t("desk-none").to_string(),
        };
        self.found.tiles.push(Tile { count, label: self.l.t(label).to_string(), note, href, is_hot });
    }

    fn tasks(&mut self, actor: &Actor) -> AppResult<()> {
        let roles: Vec<Role> = Role::ALL.iter().copied().filter(|&role| actor.is(role)).collect();
        let open = referrals::list_open(self.conn, &roles)?;
        let urgent = open.iter().filter(|task| task.is_urgent).count();
        if urgent > 0 {
            let first = open.iter().filter(|task| task.is_urgent).map(|task| task.due_at).min();
            let note = first.map(|due| clock_words(self.l, due, self.now)).unwrap_or_default();
            let href = urls::office_tasks(self.l.language());
            let label = self.l.t("desk-urgent").to_string();
            let count = i64::try_from(urgent).unwrap_or(i64::MAX);
            self.found.tiles.push(Tile { count, label, note, href, is_hot: true });
        }
        for task in open {
            let line = self.task(&task)?;
            self.found.tasks.push(line);
        }
        Ok(())
    }

    fn task(&mut self, task: &Task) -> AppResult<Line> {
        let name = match &task.organisation_id {
            Some(organisation) => self.name(organisation)?,
            None => String::new(),
        };
        Ok(Line {
            href: urls::office_task(self.l.language(), &task.id),
            number: task_words(self.l, &task.kind),
            name,
            step: String::new(),
            waiting: waited(self.l, Some(task.created_at), self.now),
            due: clock_words(self.l, task.due_at, self.now),
            is_late: task.due_at < self.now,
            is_urgent: task.is_urgent,
            since: Some(task.created_at),
            due_at: Some(task.due_at),
        })
    }

    fn applications(&mut self) -> AppResult<()> {
        let mut lines = Vec::new();
        for row in store::list_applications(self.conn)? {
            let href = urls::office_application(self.l.language(), &row.id);
            let step = format!("desk-step-{}", row.step);
            lines.push(self.line(href, &row.number, &row.organisation, &step, row.since, row.due)?);
        }
        self.add("desk-applications", urls::office_applications(self.l.language()), lines);
        Ok(())
    }

    fn audits_to_plan(&mut self) -> AppResult<()> {
        let mut lines = Vec::new();
        for row in store::list_audits_to_plan(self.conn)? {
            let href = urls::office_application(self.l.language(), &row.id);
            lines.push(self.line(href, &row.number, &row.organisation, "desk-step-plan-audit", row.since, None)?);
        }
        self.add("desk-audits", urls::office_audits(self.l.language()), lines);
        Ok(())
    }

    /// Observations nobody has read yet; what the reader may not handle is not counted. A late one is hot.
    fn observations(&mut self, actor: &Actor) -> AppResult<()> {
        let Some(account) = actor.account() else { return Ok(()) };
        let filter = QueueFilter { shown: Shown::Filed, kind: None };
        let waiting = observations::actions::queue(self.conn, account, filter, self.now)?;
        if !waiting.is_empty() {
            let oldest = waiting.iter().map(|observation| observation.row.filed_at).min();
            let is_late = waiting.iter().any(|observation| observation.row.acknowledge_by <= self.now);
            let count = i64::try_from(waiting.len()).unwrap_or(i64::MAX);
            let href = urls::office_observations(self.l.language());
            self.tile("desk-observations", href, count, oldest, is_late);
        }
        Ok(())
    }

    fn claims(&mut self) -> AppResult<()> {
        let (count, oldest) = store::count_claims(self.conn)?;
        if count > 0 {
            self.tile("desk-claims", urls::office_claims(self.l.language()), count, oldest, false);
        }
        Ok(())
    }

    fn declared(&mut self) -> AppResult<()> {
        let (count, oldest) = store::count_declared(self.conn)?;
        if count > 0 {
            self.tile("desk-declared", urls::office_declared(self.l.language()), count, oldest, false);
        }
        Ok(())
    }

    fn answers_to_judge(&mut self, actor: &Actor) -> AppResult<()> {
        let Some(account) = actor.account() else { return Ok(()) };
        let mut lines = Vec::new();
        for row in store::list_to_judge(self.conn, account)? {
            let href = urls::audit_finding(self.l.language(), &row.id);
            let step = format!("desk-step-{}", row.step);
            lines.push(self.line(href, &row.number, &row.organisation, &step, row.since, row.due)?);
        }
        self.add("desk-to-judge", urls::audits(self.l.language()), lines);
        Ok(())
    }

    fn reviews(&mut self) -> AppResult<()> {
        let language = self.l.language();
        let mut lines = Vec::new();
        for case in decisions::list_ready(self.conn)? {
            let href = format!("{}?case={}", urls::office_new_decision(language), case.case);
            lines.push(self.line(href, &case.number, &case.organisation, "desk-step-review", case.since, None)?);
        }
        for decision in decisions::list_unfinished(self.conn)? {
            let (step, since) = match decision.status {
                DecisionStatus::Drafted => ("desk-step-recommend", Some(decision.drafted_at)),
                DecisionStatus::SentBack => ("desk-step-redraft", decision.sent_back_at),
                DecisionStatus::Recommended | DecisionStatus::FirstSigned | DecisionStatus::Taken => continue,
            };
            let number = load_case(self.conn, &decision.case_id)?.number;
            let href = urls::office_decision(language, &decision.id);
            lines.push(self.line(href, &number, &decision.organisation_id, step, since, None)?);
        }
        self.add("desk-reviews", urls::office_decisions(language), lines);
        Ok(())
    }

    fn signatures(&mut self) -> AppResult<()> {
        let language = self.l.language();
        let mut lines = Vec::new();
        for decision in decisions::list_unfinished(self.conn)? {
            let (step, since) = match decision.status {
                DecisionStatus::Recommended => ("desk-step-sign", decision.recommended_at),
                DecisionStatus::FirstSigned => ("desk-step-sign-second", decision.first_signed_at),
                DecisionStatus::Drafted | DecisionStatus::SentBack | DecisionStatus::Taken => continue,
            };
            let number = load_case(self.conn, &decision.case_id)?.number;
            let href = urls::office_decision(language, &decision.id);
            lines.push(self.line(href, &number, &decision.organisation_id, step, since, None)?);
        }
        self.add("desk-decisions", urls::office_decisions(language), lines);
        Ok(())
    }

    fn confirmations(&mut self) -> AppResult<()> {
        let language = self.l.language();
        let mut lines = Vec::new();
        for certificate in certificates::list_unconfirmed(self.conn)? {
            let href = urls::office_certificate(language, &certificate.id);
            let (since, due) = (Some(certificate.state_since), certificate.confirm_by);
            let organisation = &certificate.organisation_id;
            lines.push(self.line(href, &certificate.number, organisation, "desk-step-confirm", since, due)?);
        }
        if !lines.is_empty() {
            self.add("desk-to-confirm", urls::office_certificates(language), lines);
        }
        Ok(())
    }
}

/// What is left of a clock, in words.
fn clock_words(l: &Words, due: When, now: When) -> String {
    let (key, count) = time_left(due, now);
    l.t(key).with("count", count).to_string()
}

/// The words of a task; one that has none of its own is called by its kind.
fn task_words(l: &Words, kind: &str) -> String {
    let key = format!("task-{}", kind.replace('_', "-"));
    if l.has(&key) { l.t(&key).to_string() } else { kind.replace('_', " ") }
}
