//! Claiming an organisation that is in the register, and deciding claims.

use crate::accounts;
use crate::accounts::rules::{Belonging, may_belong};
use crate::base::{Actor, ClaimId, MemberRole, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::rules::{
    Claim, ClaimEvent, ClaimSeat, ClaimStatus, KEEPERS, OrganisationRefusal, may_claim, next_of_claim,
};
use crate::organisations::store::{self, claims};
use crate::urls;

/// The most characters of a statement and of a reason.
pub const STATEMENT_LENGTH: usize = 2_000;

/// Asks to take over an organisation.
///
/// # Errors
/// Why the rules refuse it, or a database error.
pub fn file_claim(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    statement: &str,
    now: When,
) -> AppResult<ClaimId> {
    let account = actor.account().ok_or(AppError::NotAllowed)?;
    may_belong(actor, Belonging::Organisation)?;
    store::load(conn, organisation)?;
    may_claim(actor, organisation, &claims::list_of_organisation(conn, organisation)?)?;
    let statement = checked(statement)?;
    let id = claims::insert(conn, organisation, account, statement, now)?;
    let entry = Entry::about("claim_filed", "claim", id.as_str()).of(organisation).to(ClaimStatus::Pending.as_str());
    history::append(conn, actor, &entry, now)?;
    Ok(id)
}

/// Approves a claim: the claimant becomes an owner. One claim is approved per organisation.
///
/// # Errors
/// Why the rules refuse it, `Stale` if somebody decided first, or a database error.
pub fn approve_claim(conn: &mut AnyConnection, actor: &Actor, id: &ClaimId, now: When) -> AppResult<()> {
    let (claim, to) = open(conn, actor, id, ClaimEvent::Approve)?;
    let others = claims::list_of_organisation(conn, &claim.organisation)?;
    if others.iter().any(|other| other.status == ClaimStatus::Approved) {
        return Err(OrganisationRefusal::ClaimTaken.into());
    }
    decide(conn, actor, &claim, to, None, now)?;
    super::accept_invitation(conn, &claim.account, &claim.organisation, MemberRole::Owner, now)?;
    tell(conn, &claim, Notice::ClaimApproved, None, now)
}

/// Refuses a claim with a reason, which the claimant reads.
///
/// # Errors
/// Why the rules refuse it, `Stale` if somebody decided first, or a database error.
pub fn refuse_claim(conn: &mut AnyConnection, actor: &Actor, id: &ClaimId, reason: &str, now: When) -> AppResult<()> {
    let (claim, to) = open(conn, actor, id, ClaimEvent::Refuse)?;
    let reason = checked(reason)?;
    decide(conn, actor, &claim, to, Some(reason), now)?;
    tell(conn, &claim, Notice::ClaimRefused, Some(reason), now)
}

/// A claim, and its state after this person's decision.
fn open(conn: &mut AnyConnection, actor: &Actor, id: &ClaimId, event: ClaimEvent) -> AppResult<(Claim, ClaimStatus)> {
    if !actor.is_any(KEEPERS) {
        return Err(AppError::NotAllowed);
    }
    let claim = claims::load(conn, id)?;
    let to = next_of_claim(claim.status, event, ClaimSeat::of(actor, &claim))?;
    Ok((claim, to))
}

fn decide(
    conn: &mut AnyConnection,
    actor: &Actor,
    claim: &Claim,
    status: ClaimStatus,
    reason: Option<&str>,
    now: When,
) -> AppResult<()> {
    if !claims::decide(conn, claim, status, actor.account(), reason, now)? {
        return Err(AppError::Stale);
    }
    let kind = match status {
        ClaimStatus::Approved => "claim_approved",
        ClaimStatus::Pending | ClaimStatus::Refused => "claim_refused",
    };
    let mut entry = Entry::about(kind, "claim", claim.id.as_str())
        .of(&claim.organisation)
        .between(claim.status.as_str(), status.as_str());
    if let Some(reason) = reason {
        entry = entry.note(reason);
    }
    history::append(conn, actor, &entry, now)
}

fn tell(conn: &mut AnyConnection, claim: &Claim, notice: Notice, reason: Option<&str>, now: When) -> AppResult<()> {
    let person = accounts::store::people::load(conn, &claim.account)?;
    let organisation = store::display_name(conn, &claim.organisation, person.language)?;
    let mut fields = vec![("name", Field::text(person.name)), ("organisation", Field::text(organisation))];
    if let Some(reason) = reason {
        fields.push(("reason", Field::text(reason)));
    }
    let path = match reason {
        None => urls::my_organisation(person.language, &claim.organisation),
        Some(_) => urls::my_organisations(person.language),
    };
    let envelope = Envelope { to: person.email, language: person.language, notice, fields, path: Some(path) };
    notifications::enqueue(conn, &envelope, now)
}

fn checked(text: &str) -> Result<&str, OrganisationRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(OrganisationRefusal::TextMissing);
    }
    if text.contains('\0') {
        return Err(OrganisationRefusal::TextWithNul);
    }
    if text.chars().count() > STATEMENT_LENGTH {
        return Err(OrganisationRefusal::TextTooLong { max: STATEMENT_LENGTH });
    }
    Ok(text)
}
