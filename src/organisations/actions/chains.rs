//! Declaring links of a chain, and the other side's word about them.

use crate::base::{Actor, ChainLinkId, Corridor, OrganisationId, When, fold};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::rules::{
    ChainEvent, ChainRefusal, ChainSide, ChainStatus, KEEPERS, LinkTerms, check_terms, is_upper, next_of_link,
};
use crate::organisations::store::chains::{self, ChainLink};
use crate::organisations::store::{display_name, list_members, load};
use crate::urls;

/// With whom somebody recruits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Partner {
    /// With an organisation of the register.
    Organisation(OrganisationId),
    /// Through a sub-agent, by its name.
    SubAgent(String),
}

/// Declares a link; the other side is told and answers.
///
/// # Errors
/// The refusal of a rule, `NotFound` to whoever is no member, or a database error.
pub fn declare_link(
    conn: &mut AnyConnection,
    actor: &Actor,
    own: &OrganisationId,
    partner: &Partner,
    (terms, corridor): (&LinkTerms, Corridor),
    now: When,
) -> AppResult<ChainLinkId> {
    let account = actor.account().filter(|_| actor.is_member(own)).ok_or(AppError::NotFound)?;
    check_terms(terms)?;
    let kind = load(conn, own)?.kind;
    let (upper_id, lower_id, lower_name) = match partner {
        Partner::SubAgent(_) if !kind.is_agency() => return Err(ChainRefusal::NoSubAgents.into()),
        Partner::SubAgent(name) if name.trim().is_empty() => return Err(ChainRefusal::OddText.into()),
        Partner::SubAgent(name) => (own.clone(), None, name.trim().to_owned()),
        Partner::Organisation(other) if is_upper(kind, load(conn, other)?.kind)? => {
            (own.clone(), Some(other.clone()), String::new())
        }
        Partner::Organisation(other) => (other.clone(), Some(own.clone()), String::new()),
    };
    let link = ChainLink {
        id: ChainLinkId::new(),
        demand_letter: terms.demand_letter.trim().to_owned(),
        demand_letter_folded: fold::fold_number(&terms.demand_letter),
        upper_id,
        lower_id,
        lower_name,
        corridor,
        job: terms.job.trim().to_owned(),
        head_count: terms.head_count,
        starts_on: terms.starts_on,
        ends_on: terms.ends_on,
        status: ChainStatus::Declared,
        declared_for: own.clone(),
        declared_by: account.clone(),
        declared_at: now,
        answered_by: None,
        answered_at: None,
        is_answered_by_staff: false,
        ended_at: None,
        version: 1,
    };
    chains::insert_link(conn, &link)?;
    let entry = Entry::about("chain_declared", "chain_link", link.id.as_str()).of(own).to(link.status.as_str());
    history::append(conn, actor, &entry, now)?;
    if let Some(other) = link.other_side() {
        tell(conn, other, own, &link, (Notice::ChainDeclared, &[]), now)?;
    }
    Ok(link.id)
}

/// Where somebody stands towards a link.
pub fn side_of(actor: &Actor, link: &ChainLink) -> ChainSide {
    if actor.is_any(KEEPERS) {
        return ChainSide::Staff;
    }
    if actor.is_member(&link.declared_for) {
        return ChainSide::Declarer;
    }
    match link.other_side() {
        Some(other) if actor.is_member(other) => ChainSide::Other,
        Some(_) | None => ChainSide::Nobody,
    }
}

/// Confirms or refuses a link, or ends it.
///
/// # Errors
/// The refusal of a rule, `Stale`, `NotFound` to whoever is no side of it, or a database error.
pub fn answer_link(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ChainLinkId,
    event: ChainEvent,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut link = chains::load_link(conn, id)?;
    let side = side_of(actor, &link);
    let account = actor.account().filter(|_| side != ChainSide::Nobody).ok_or(AppError::NotFound)?;
    if link.version != version {
        return Err(AppError::Stale);
    }
    let before = link.status;
    link.status = next_of_link(before, event, side)?;
    match event {
        ChainEvent::Confirm | ChainEvent::Refuse => {
            link.answered_by = Some(account.clone());
            link.answered_at = Some(now);
            link.is_answered_by_staff = side == ChainSide::Staff;
        }
        ChainEvent::End => link.ended_at = Some(now),
    }
    chains::save_link(conn, &mut link)?;
    let entry = Entry::about("chain_answered", "chain_link", link.id.as_str())
        .of(&link.declared_for)
        .between(before.as_str(), link.status.as_str());
    history::append(conn, actor, &entry, now)?;
    let answer = [("answer", Field::word(format!("chain-status-{}", link.status)))];
    let (declarer, other) = (link.declared_for.clone(), link.other_side().cloned());
    let (told, about) = match (side, other) {
        (ChainSide::Declarer, Some(other)) => (other, declarer),
        (_, Some(other)) => (declarer, other),
        (_, None) => (declarer.clone(), declarer),
    };
    tell(conn, &told, &about, &link, (Notice::ChainAnswered, &answer), now)
}

/// Tells the members of one side about the other.
///
/// # Errors
/// A database error.
pub fn tell(
    conn: &mut AnyConnection,
    told: &OrganisationId,
    partner: &OrganisationId,
    link: &ChainLink,
    (notice, more): (Notice, &[(&'static str, Field)]),
    now: When,
) -> AppResult<()> {
    for person in list_members(conn, told)? {
        let partner_name = if partner == told && !link.lower_name.is_empty() {
            link.lower_name.clone()
        } else {
            display_name(conn, partner, person.language)?
        };
        let organisation = display_name(conn, told, person.language)?;
        let mut fields = vec![
            ("name", Field::text(person.name)),
            ("organisation", Field::text(organisation)),
            ("partner", Field::text(partner_name)),
            ("letter", Field::text(&*link.demand_letter)),
        ];
        fields.extend(more.iter().cloned());
        let path = Some(urls::my_chain(person.language, told));
        let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}
