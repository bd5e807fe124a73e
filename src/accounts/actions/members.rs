//! Inviting people to organisations.

use crate::accounts::store::{members as store, people};
use crate::base::{Actor, EmailAddress, Language, MemberRole, OrganisationId, When, digest_hex, random_token};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::urls;

/// For how many days an invitation works.
const INVITATION_DAYS: i64 = 7;

/// Writes to somebody who may join an organisation; the link in the letter works for a week. Whether the actor may
/// invite is for the organisation to say; it is asked before.
///
/// # Errors
/// A database error, or no random bytes.
pub fn invite_member(
    conn: &mut AnyConnection,
    actor: &Actor,
    email: &EmailAddress,
    language: Language,
    organisation: &OrganisationId,
    role: MemberRole,
    now: When,
) -> AppResult<()> {
    let token = random_token::<16>().map_err(AppError::internal)?;
    let lasts = (now, now.plus_days(INVITATION_DAYS));
    store::insert_invitation(conn, &digest_hex(&token), email, organisation, role, actor.account(), lasts)?;
    let inviter = match actor.account() {
        Some(account) => people::load(conn, account)?.name,
        None => String::new(),
    };
    let organisation = store::organisation_name(conn, organisation, language)?;
    let fields = vec![("organisation", Field::text(organisation)), ("inviter", Field::text(inviter))];
    let path = Some(urls::link(&token));
    let envelope = Envelope { to: email.clone(), language, notice: Notice::MemberInvitation, fields, path };
    notifications::enqueue(conn, &envelope, now)
}
