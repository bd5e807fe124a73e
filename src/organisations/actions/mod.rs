//! What people do with organisations: enter one, change its parts, belong to it, claim it, declare contacts and sub-agents.

mod chains;
mod claims;
mod committee;
mod declare;
mod members;
mod parts;

pub use chains::{Partner, answer_link, declare_link, side_of, tell as tell_link};
pub use claims::{approve_claim, file_claim, refuse_claim};
pub use committee::{
    MINUTES_FILE_OWNER, ask_countersign, countersign, enter_election, enter_minutes, missing_quarters,
    must_be_countersigned, open_countersign, remind_minutes, waive_countersign,
};
pub use declare::{
    AtField, ContactText, NewContact, check_contact, contact_text, declare_contact, declare_sub_agent, end_contact,
    end_sub_agent, judge_contact, judge_sub_agent,
};
pub use members::{accept_invitation, change_role, invite, remove_member, withdraw_invitation};
pub use parts::{update_addresses, update_channels, update_identifiers, update_names, update_scope};

use super::rules::{
    NewOrganisation, OrganisationRefusal, check_addresses, check_channels, check_identifiers, check_names, check_scope,
};
use super::store;
use crate::accounts::rules::{Belonging, may_belong};
use crate::base::{Actor, MemberRole, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::history::{self, Entry};

/// Enters an organisation. Who is no staff becomes its owner; staff, imports and the command line enter it for others.
///
/// # Errors
/// What the rules refuse, `OfAPartner` to whoever speaks for a partner, [`OrganisationRefusal::IdentifierTaken`] with the organisation that can be claimed, or a
/// database error.
pub fn create(conn: &mut AnyConnection, actor: &Actor, new: &NewOrganisation, now: When) -> AppResult<OrganisationId> {
    may_belong(actor, Belonging::Organisation)?;
    let (sectors, corridors) = check_scope(new.kind, new.country, &new.sectors, &new.corridors, new.head_count)?;
    let new = NewOrganisation {
        names: check_names(&new.names).map_err(|(_, refusal)| refusal)?,
        identifiers: check_identifiers(&new.identifiers).map_err(|(_, refusal)| refusal)?,
        addresses: check_addresses(&new.addresses).map_err(|(_, refusal)| refusal)?,
        channels: check_channels(&new.channels, new.country).map_err(|(_, refusal)| refusal)?,
        sectors,
        corridors,
        ..new.clone()
    };
    if let Some((_, organisation)) = store::find_taken(conn, &new.identifiers, None)? {
        return Err(OrganisationRefusal::IdentifierTaken { organisation }.into());
    }
    let id = OrganisationId::new();
    store::insert(conn, &id, &new, actor.account(), now)?;
    let entry = Entry::about("organisation_created", "organisation", id.as_str()).of(&id).to(new.kind.as_str());
    history::append(conn, actor, &entry, now)?;
    if let Some(account) = actor.account()
        && !actor.is_staff()
    {
        store::members::insert(conn, &id, account, MemberRole::Owner, now)?;
        let entry = Entry::about("member_joined", "account", account.as_str()).of(&id).to(MemberRole::Owner.as_str());
        history::append(conn, actor, &entry, now)?;
    }
    history::changed_publicly(conn, Some(&id), now)?;
    Ok(id)
}
