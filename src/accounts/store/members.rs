//! Invitations to organisations, among the one-time links.

use crate::base::{AccountId, EmailAddress, Language, LinkId, MemberRole, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{one_time_links, organisation_names};
use diesel::prelude::*;
use serde_json::{Value, json};

const KIND: &str = "member_invitation";

/// An invitation that was not taken up yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The link.
    pub id: LinkId,
    /// To whom.
    pub email: EmailAddress,
    /// What the person will do there.
    pub role: MemberRole,
    /// Until when it works.
    pub expires_at: When,
}

/// Writes down an invitation; the token itself is only in the letter.
///
/// # Errors
/// A database error.
pub fn insert_invitation(
    conn: &mut AnyConnection,
    token_hash: &str,
    email: &EmailAddress,
    organisation: &OrganisationId,
    role: MemberRole,
    by: Option<&AccountId>,
    (now, expires_at): (When, When),
) -> QueryResult<LinkId> {
    let id = LinkId::new();
    let fields = json!({ "organisation": organisation, "role": role }).to_string();
    diesel::insert_into(one_time_links::table)
        .values((
            one_time_links::id.eq(&id),
            one_time_links::kind.eq(KIND),
            one_time_links::token_hash.eq(token_hash),
            one_time_links::email.eq(email),
            one_time_links::fields.eq(fields),
            one_time_links::created_by.eq(by),
            one_time_links::created_at.eq(now),
            one_time_links::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(id)
}

/// The invitations of an organisation that can still be taken up, oldest first.
///
/// # Errors
/// A database error.
pub fn list_waiting(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    now: When,
) -> QueryResult<Vec<Invitation>> {
    let rows: Vec<(LinkId, EmailAddress, String, When)> = one_time_links::table
        .filter(one_time_links::kind.eq(KIND).and(one_time_links::used_at.is_null()))
        .filter(one_time_links::expires_at.gt(now))
        .filter(one_time_links::fields.like(format!("%{organisation}%")))
        .order((one_time_links::created_at, one_time_links::id))
        .select((one_time_links::id, one_time_links::email, one_time_links::fields, one_time_links::expires_at))
        .load(conn)?;
    let invitation = |(id, email, fields, expires_at): (LinkId, EmailAddress, String, When)| {
        let fields: Value = serde_json::from_str(&fields).ok()?;
        let role = MemberRole::parse(fields.get("role")?.as_str()?)?;
        Some(Invitation { id, email, role, expires_at })
    };
    Ok(rows.into_iter().filter_map(invitation).collect())
}

/// Ends an invitation now.
///
/// # Errors
/// A database error.
pub fn end(conn: &mut AnyConnection, id: &LinkId, now: When) -> QueryResult<()> {
    diesel::update(one_time_links::table.find(id)).set(one_time_links::expires_at.eq(now)).execute(conn).map(|_| ())
}

/// What an organisation is called in a letter: its name in that language, else its first.
///
/// # Errors
/// A database error.
pub fn organisation_name(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    language: Language,
) -> QueryResult<String> {
    let names: Vec<(String, Language)> = organisation_names::table
        .filter(organisation_names::organisation_id.eq(organisation).and(organisation_names::kind.ne("former")))
        .order((organisation_names::position, organisation_names::id))
        .select((organisation_names::text, organisation_names::language))
        .load(conn)?;
    let name = names.iter().find(|(_, its)| *its == language).or_else(|| names.first());
    Ok(name.map_or_else(|| organisation.to_string(), |(text, _)| text.clone()))
}
