//! What people do with their accounts.
//!
//! Passwords are hashed before an action begins and come in as hashes; tokens go out in clear to the one who gets the
//! link or the cookie, and only their digests are kept.

mod invitations;
mod links;
mod own;
mod registration;
mod sessions;
mod staff;

pub use invitations::{Joining, MemberInvitation, invite_member, join_as, join_as_new, join_staff};
pub use links::{Newcomer, find_link};
pub use own::{ask_for_email_change, change_email, change_name_and_language, change_password, confirm_password};
pub use registration::{Registration, ask_for_reset, confirm_email, register, reset_password};
pub use sessions::{Arrival, end_session, resume, sign_in, sign_out, sign_out_everywhere};
pub use staff::{
    StaffInvitation, change_roles, disable, enable, invite_again, invite_for_partner, invite_staff,
    invite_staff_from_console, leave_partner,
};

use crate::accounts::rules::Person;
use crate::base::When;
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::notifications::{self, Envelope, Field, Notice};

/// Puts a letter to a person into the outbox; its first field is the person's name.
fn write_to(
    conn: &mut AnyConnection,
    person: &Person,
    notice: Notice,
    path: Option<String>,
    now: When,
) -> AppResult<()> {
    let envelope = Envelope {
        to: person.email.clone(),
        language: person.language,
        notice,
        fields: vec![("name", Field::text(&person.name))],
        path,
    };
    notifications::enqueue(conn, &envelope, now)
}
