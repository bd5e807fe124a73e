//! Findings from tablets: drafts saved as they are typed, each raised once however often it is sent.

use super::super::rules::FindingRefusal;
use super::super::store::drafts::{self, Draft};
use super::super::store::{self, Finding};
use super::{NewFinding, raise_named};
use crate::audits::actions::{
    Apart, Receipt, keep_apart, load_readable, load_settled_by, load_worked_on, mark_settled, remember,
};
use crate::audits::rules::{
    ApartReason, AuditRefusal, RecordKind, SaveKey, SaveOutcome, Settlement, Taking, is_over, take,
};
use crate::audits::store::saves::{self, Content};
use crate::base::{Actor, AuditId, DifferenceId, FindingId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::Stored;
use crate::standards::rules::Standard;

/// The fields of a raised finding as they would be typed, to be shown beside another text.
pub fn content_of(finding: &Finding, standard: &Standard) -> Content {
    let code = standard.criterion(&finding.criterion_id).map(|criterion| criterion.code.clone());
    Content::from([
        ("criterion".to_owned(), code.unwrap_or_default()),
        ("grade".to_owned(), finding.grade.to_string()),
        ("statement".to_owned(), finding.statement.clone()),
        ("objective_evidence".to_owned(), finding.objective_evidence.clone()),
        ("workers".to_owned(), finding.workers_affected.to_string()),
    ])
}

/// Whether what is sent says what the raised finding says.
fn says_the_same(finding: &Finding, content: &Content) -> bool {
    let field = |name: &str| content.get(name).map_or("", |text| text.trim());
    field("statement") == finding.statement
        && field("grade") == finding.grade.as_str()
        && field("objective_evidence") == finding.objective_evidence
}

/// The fields that are kept: what is empty or only leads the form is not.
fn kept(content: &Content) -> Content {
    let is_field = |name: &str| !matches!(name, "form_token" | "device" | "record" | "sequence" | "base");
    let filled = content.iter().filter(|(name, value)| is_field(name) && !value.trim().is_empty());
    filled.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Saves a finding that is being typed. Nobody outside the team sees it before it is raised.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever may not read the audit.
pub fn save_draft(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    key: &SaveKey,
    content: &Content,
    now: When,
) -> AppResult<Receipt> {
    let (audit, by, over) = load_worked_on(conn, actor, id)?;
    let content = kept(content);
    let last = saves::find_last(conn, id, key)?;
    if let Some(finding) = store::find_by_record(conn, id, &key.record)? {
        return beside_raised(conn, actor, id, key, &content, &finding, now);
    }
    let stored = drafts::find(conn, id, &key.record)?;
    let current = stored.as_ref().map_or(0, |draft| draft.version);
    let is_same = stored.is_some_and(|draft| draft.fields() == content);
    match take(key, last.as_ref(), current, is_same, over) {
        Taking::Repeated => last.map(Receipt::repeated).ok_or(AppError::NotFound),
        Taking::Same => remember(conn, &audit, key, SaveOutcome::Saved, current, "", &by, now),
        Taking::Apart(reason) => {
            let apart = Apart { kind: RecordKind::Finding, reason, subject: "", content: &content, current };
            keep_apart(conn, actor, &audit, key, &apart, now)
        }
        Taking::Store => {
            let draft = Draft {
                audit_id: id.clone(),
                record_key: key.record.clone(),
                content: serde_json::to_string(&content).map_err(AppError::internal)?,
                saved_by: by.clone(),
                saved_at: now,
                version: current + 1,
            };
            drafts::save(conn, &draft)?;
            remember(conn, &audit, key, SaveOutcome::Saved, draft.version, "", &by, now)
        }
    }
}

/// What comes for a finding that is raised already: the same text is the same finding, another one is kept apart.
fn beside_raised(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    key: &SaveKey,
    content: &Content,
    finding: &Finding,
    now: When,
) -> AppResult<Receipt> {
    let (audit, by, over) = load_worked_on(conn, actor, id)?;
    let last = saves::find_last(conn, id, key)?;
    let repeated = last.filter(|last| key.sequence <= last.sequence);
    let subject = finding.id.as_str();
    if repeated.is_some() || says_the_same(finding, content) {
        return remember(conn, &audit, key, SaveOutcome::Saved, finding.version, subject, &by, now);
    }
    let reason = if over { ApartReason::Late } else { ApartReason::Differs };
    let apart = Apart { kind: RecordKind::Finding, reason, subject, content, current: finding.version };
    keep_apart(conn, actor, &audit, key, &apart, now)
}

/// What a device asks to be raised: the finding, and its fields as they were typed.
#[derive(Clone, Debug)]
pub struct SentFinding {
    /// The finding.
    pub new: NewFinding,
    /// Its fields.
    pub content: Content,
}

/// Raises a finding once, however often it is sent. After the fieldwork it is kept as a late entry.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever may not read the audit.
pub fn raise_once(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    key: &SaveKey,
    sent: &SentFinding,
    evidence: &[Stored],
    now: When,
) -> AppResult<Receipt> {
    if is_over(load_readable(conn, actor, id)?.status).is_none() {
        return Err(FindingRefusal::AuditNotInStage2.into());
    }
    let (audit, by, over) = load_worked_on(conn, actor, id)?;
    let content = kept(&sent.content);
    if let Some(finding) = store::find_by_record(conn, id, &key.record)? {
        return beside_raised(conn, actor, id, key, &content, &finding, now);
    }
    if over {
        let reason = ApartReason::Late;
        let apart = Apart { kind: RecordKind::Finding, reason, subject: "", content: &content, current: 0 };
        return keep_apart(conn, actor, &audit, key, &apart, now);
    }
    let finding = raise_named(conn, actor, id, &sent.new, evidence, Some(&key.record), now)?;
    drafts::remove(conn, id, &key.record)?;
    remember(conn, &audit, key, SaveOutcome::Saved, 1, finding.as_str(), &by, now)
}

/// Takes a draft away that is not wanted.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever may not read the audit.
pub fn remove_draft(conn: &mut AnyConnection, actor: &Actor, id: &AuditId, record: &str) -> AppResult<()> {
    load_worked_on(conn, actor, id)?;
    Ok(drafts::remove(conn, id, record)?)
}

/// Settles two texts of one draft: what was sent replaces it, or it stays. What is raised stays as it is.
///
/// # Errors
/// The refusal of a rule; `NotFound`.
pub fn settle_draft(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &AuditId,
    id: &DifferenceId,
    settlement: Settlement,
    now: When,
) -> AppResult<()> {
    let (audit, difference, by) = load_settled_by(conn, actor, audit, id, settlement)?;
    let is_raised = FindingId::parse(&difference.subject_id).is_some()
        || store::find_by_record(conn, &audit.id, &difference.record)?.is_some();
    match settlement {
        Settlement::Sent if is_raised => {
            // A raised finding does not change; the other text becomes a draft of its own.
            write_draft(conn, &audit.id, &difference.id.to_string(), &difference.content, &by, now)?;
        }
        Settlement::Sent => {
            write_draft(conn, &audit.id, &difference.record, &difference.content, &difference.sent_by, now)?;
        }
        Settlement::Stored | Settlement::Noted => {}
        Settlement::Both => return Err(AuditRefusal::NotSoSettled.into()),
    }
    mark_settled(conn, actor, &audit, &difference, settlement, &by, now)
}

fn write_draft(
    conn: &mut AnyConnection,
    audit: &AuditId,
    record: &str,
    content: &str,
    by: &crate::base::AccountId,
    now: When,
) -> AppResult<()> {
    let version = drafts::find(conn, audit, record)?.map_or(0, |draft| draft.version);
    let draft = Draft {
        audit_id: audit.clone(),
        record_key: record.to_owned(),
        content: content.to_owned(),
        saved_by: by.clone(),
        saved_at: now,
        version: version + 1,
    };
    Ok(drafts::save(conn, &draft)?)
}
