//! Verified contacts and sub-agents, and what organisations publish themselves in the form in which it is found.

use super::organisations::Loading;
use crate::base::{Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{organisation_contacts, organisation_sub_agents};
use crate::keys::ContactMark;
use crate::organisations::rules::{
    AgentPayer, ChannelKind, ContactKind, DeclaredStatus, Reach, read_contact, readings,
};
use crate::register::declared::{KnownAgent, KnownContact, OpenMark};
use crate::register::snapshot::Organisation;
use diesel::prelude::*;

type AgentRow = (OrganisationId, String, Language, String, AgentPayer, Option<When>);

/// Adds what is verified and what is published to organisations.
pub(super) fn add(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let contacts: Vec<(OrganisationId, ContactKind, String, Option<When>)> = organisation_contacts::table
        .filter(organisation_contacts::organisation_id.eq_any(ids))
        .filter(organisation_contacts::status.eq(DeclaredStatus::Verified))
        .order((organisation_contacts::decided_at, organisation_contacts::id))
        .select((
            organisation_contacts::organisation_id,
            organisation_contacts::kind,
            organisation_contacts::mark,
            organisation_contacts::decided_at,
        ))
        .load(conn)?;
    for (id, kind, mark, verified_at) in contacts {
        if let (Some(organisation), Some(mark), Some(at)) = (found.get_mut(&id), ContactMark::parse(&mark), verified_at)
        {
            organisation.declared.contacts.push(KnownContact { kind, mark, verified_on: at.local_date() });
        }
    }
    let agents: Vec<AgentRow> = organisation_sub_agents::table
        .filter(organisation_sub_agents::organisation_id.eq_any(ids))
        .filter(organisation_sub_agents::status.eq(DeclaredStatus::Verified))
        .order((organisation_sub_agents::name, organisation_sub_agents::id))
        .select((
            organisation_sub_agents::organisation_id,
            organisation_sub_agents::name,
            organisation_sub_agents::language,
            organisation_sub_agents::area,
            organisation_sub_agents::payer,
            organisation_sub_agents::decided_at,
        ))
        .load(conn)?;
    for (id, name, language, area, payer, verified_at) in agents {
        if let (Some(organisation), Some(at)) = (found.get_mut(&id), verified_at) {
            let agent = KnownAgent { name, language, area, payer, verified_on: at.local_date() };
            organisation.declared.sub_agents.push(agent);
        }
    }
    for organisation in found.values_mut() {
        organisation.declared.open = published(organisation);
    }
    Ok(())
}

/// What an organisation publishes, each with its mark: channels as what they say they are, a page of a messaging service
/// also as the name it is, addresses as offices.
fn published(organisation: &Organisation) -> Vec<(ContactKind, OpenMark)> {
    let mut all: Vec<Reach> = Vec::new();
    for channel in &organisation.channels {
        let Some(kind) = ChannelKind::parse(&channel.kind).map(ContactKind::of_channel) else { continue };
        let read = read_contact(kind, &channel.value, organisation.country, None);
        all.extend(read.map(|reading| reading.reach));
        if kind == ContactKind::Website {
            let pages = readings(&channel.value, None, None).into_iter().map(|reading| reading.reach);
            all.extend(pages.filter(|reach| reach.kind.is_messaging() && reach.kind != ContactKind::OtherApp));
        }
    }
    for (_, text) in &organisation.addresses {
        let read = read_contact(ContactKind::Address, text, organisation.country, None);
        all.extend(read.map(|reading| reading.reach));
    }
    all.iter().map(|reach| (reach.kind, OpenMark::of(reach))).collect()
}
