//! Invitations to organisations, among the one-time links.

use crate::base::{EmailAddress, LinkId, MemberRole, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::one_time_links;
use diesel::prelude::*;
use serde_json::Value;

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
