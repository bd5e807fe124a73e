//! The refund ledger and the changes of grade of a finding, in words.

use super::view::Reader;
use crate::accounts::store::people;
use crate::base::{Money, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::findings::rules::{ConfirmedBy, RefundState, StepKind};
use crate::findings::store::{Finding, grades, refunds};
use crate::i18n::Words;
use crate::web::signs;

/// A refund as both sides see it.
pub struct RefundView {
    /// Its id.
    pub id: String,
    /// What the workers paid for.
    pub what: String,
    /// How many workers, in words.
    pub workers: String,
    /// All of it.
    pub total: String,
    /// What is paid.
    pub paid: String,
    /// What is still to be paid.
    pub outstanding: String,
    /// What is confirmed.
    pub confirmed: String,
    /// How many workers confirmed, of how many who must.
    pub confirmations: String,
    /// Its currency.
    pub currency: &'static str,
    /// How much of it is paid, in percent.
    pub percent: i64,
    /// The sign of its state.
    pub state: &'static str,
    /// Its state, in words.
    pub word: String,
    /// Until when.
    pub due: String,
    /// Whether its day is over and money is outstanding.
    pub is_late: bool,
    /// Whether a payment may be written down.
    pub may_pay: bool,
    /// Whether a confirmation may be written down.
    pub may_confirm: bool,
    /// Whether the order may be withdrawn.
    pub may_withdraw: bool,
    /// Payments and confirmations, each in a sentence with its note.
    pub steps: Vec<(String, String)>,
    /// For forms.
    pub version: i32,
}

/// The ledger of a finding, as this reader sees it. That workers answered with a receipt, no organisation reads line by line.
///
/// # Errors
/// A database error.
pub fn list(
    conn: &mut AnyConnection,
    finding: &Finding,
    reader: Reader,
    l: &Words,
    now: When,
) -> AppResult<Vec<RefundView>> {
    let mut views = Vec::new();
    for stored in refunds::list_of_finding(conn, &finding.id)? {
        let facts = stored.facts();
        let is_kept = reader == Reader::Organisation && !facts.is_told_to_organisation();
        let state = if reader == Reader::Organisation { facts.state_for_organisation() } else { facts.state() };
        let sign = match state {
            RefundState::Ordered => "waiting",
            RefundState::PartlyPaid => "progress",
            RefundState::Paid => "new",
            RefundState::Confirmed => "done",
            RefundState::Withdrawn => "none",
        };
        let mut steps = Vec::new();
        let is_by_worker = |by: Option<ConfirmedBy>| matches!(by, Some(ConfirmedBy::Worker) | None);
        let by_workers = |kind, by| kind == StepKind::Confirmed && is_by_worker(by);
        let is_shown = |kind, by| reader == Reader::Staff || !by_workers(kind, by);
        for step in stored.steps.iter().filter(|step| is_shown(step.kind, step.confirmed_by)) {
            let key = match (step.kind, step.confirmed_by) {
                (StepKind::Paid, _) => "refund-step-paid".to_owned(),
                (StepKind::Confirmed, Some(by)) => format!("refund-step-confirmed-{by}"),
                (StepKind::Confirmed, None) => "refund-step-confirmed-worker".to_owned(),
            };
            let sentence = l
                .t(&key)
                .with("amount", l.money(&Money::new(step.amount_minor, stored.row.currency)))
                .with("workers", step.workers)
                .with("date", l.day(step.at.local_date()))
                .to_string();
            steps.push((sentence, step.note.clone()));
        }
        let outstanding = facts.outstanding();
        let is_open = !facts.is_withdrawn;
        views.push(RefundView {
            id: stored.row.id.to_string(),
            what: l.t(&stored.row.fee_code.key()).to_string(),
            workers: l.t("refund-workers").with("count", stored.row.workers).to_string(),
            total: l.money(&facts.total),
            paid: l.money(&facts.paid()),
            outstanding: l.money(&outstanding),
            confirmed: if is_kept { l.t("statistics-too-few").to_string() } else { l.money(&facts.confirmed()) },
            confirmations: if is_kept {
                l.t("refund-confirmations-few").to_string()
            } else {
                let said = l.t("refund-confirmations").with("done", facts.workers_confirmed());
                said.with("wanted", facts.workers_to_confirm()).to_string()
            },
            currency: stored.row.currency.code(),
            percent: signs::percent(facts.paid().minor, facts.total.minor),
            state: sign,
            word: l.t(&format!("refund-state-{state}")).to_string(),
            due: l.t("finding-clock-due").with("date", l.day(stored.row.due_on)).to_string(),
            is_late: facts.is_late(now.local_date()),
            may_pay: is_open && outstanding.minor > 0,
            may_confirm: is_open && facts.paid().minor > facts.confirmed().minor,
            may_withdraw: is_open && stored.steps.is_empty(),
            steps,
            version: stored.row.version,
        });
    }
    Ok(views)
}

/// A change of grade, in words.
pub struct GradeView {
    /// What is proposed: from which grade to which.
    pub change: String,
    /// Who proposes it and when, or which rule.
    pub by: String,
    /// Why.
    pub reason: String,
    /// What the second person said; nothing while it waits.
    pub answer: Option<String>,
}

impl GradeView {
    /// The changes of a finding's grade, oldest first.
    ///
    /// # Errors
    /// A database error.
    pub fn list(conn: &mut AnyConnection, finding: &Finding, l: &Words) -> AppResult<Vec<Self>> {
        let mut views = Vec::new();
        for change in grades::list(conn, &finding.id)? {
            let name = |conn: &mut AnyConnection, account: Option<&crate::base::AccountId>| match account {
                Some(account) => people::load(conn, account).map(|person| person.name),
                None => Ok(l.t("site-name").to_string()),
            };
            let proposer = name(conn, change.proposed_by.as_ref())?;
            let answerer = name(conn, change.answered_by.as_ref())?;
            let answer = change.answered_at.zip(change.is_confirmed).map(|(at, is_confirmed)| {
                let key = if is_confirmed { "finding-grade-confirmed" } else { "finding-grade-refused" };
                let said = l.t(key).with("name", answerer).with("date", l.day(at.local_date())).to_string();
                format!("{said} {}", change.answer.clone().unwrap_or_default()).trim().to_owned()
            });
            let by = match &change.rule_code {
                Some(rule) => l.t("finding-grade-by-rule").with("rule", rule.as_str()).to_string(),
                None => l
                    .t("finding-grade-by")
                    .with("name", proposer)
                    .with("date", l.day(change.proposed_at.local_date()))
                    .to_string(),
            };
            views.push(Self {
                change: l
                    .t("finding-grade-change")
                    .with("from", l.t(change.from_grade.key()).to_string())
                    .with("to", l.t(change.to_grade.key()).to_string())
                    .to_string(),
                by,
                reason: if change.rule_code.is_some() { l.t(&change.reason).to_string() } else { change.reason },
                answer,
            });
        }
        Ok(views)
    }
}
