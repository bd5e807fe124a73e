//! Letters about certificates: to every member of the holder, and to staff with an urgent task.

use crate::base::{CertificateId, Language, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store::{display_name, list_members};
use crate::{accounts, urls};

/// Tells every member of an organisation. The fields name and organisation are added here.
pub(super) fn tell_members(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    notice: Notice,
    fields: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    for person in list_members(conn, organisation)? {
        let mut all = greeting(conn, &person.name, organisation, person.language)?;
        all.extend(fields.iter().cloned());
        let path = Some(urls::my_certificate(person.language, organisation));
        let envelope = Envelope { to: person.email, language: person.language, notice, fields: all, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// Tells everybody who holds a role that an urgent task waits.
pub(super) fn tell_staff(
    conn: &mut AnyConnection,
    role: Role,
    organisation: &OrganisationId,
    certificate: &CertificateId,
    task: &str,
    due: When,
    now: When,
) -> AppResult<()> {
    for person in accounts::store::people::list_with_role(conn, role)? {
        let mut fields = greeting(conn, &person.name, organisation, person.language)?;
        fields.push(("task", Field::word(format!("task-{}", task.replace('_', "-")))));
        fields.push(("due", Field::Day(due.local_date())));
        let path = Some(urls::office_certificate(person.language.for_office(), certificate));
        let notice = Notice::UrgentTask;
        let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// Tells everybody who holds a role of something about a certificate. The fields name and organisation are added here.
pub(super) fn tell_staff_of(
    conn: &mut AnyConnection,
    role: Role,
    organisation: &OrganisationId,
    certificate: &CertificateId,
    notice: Notice,
    fields: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    for person in accounts::store::people::list_with_role(conn, role)? {
        let mut all = greeting(conn, &person.name, organisation, person.language)?;
        all.extend(fields.iter().cloned());
        let path = Some(urls::office_certificate(person.language.for_office(), certificate));
        let envelope = Envelope { to: person.email, language: person.language, notice, fields: all, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// The fields every letter begins with.
pub(super) fn greeting(
    conn: &mut AnyConnection,
    name: &str,
    organisation: &OrganisationId,
    language: Language,
) -> AppResult<Vec<(&'static str, Field)>> {
    let organisation = display_name(conn, organisation, language)?;
    Ok(vec![("name", Field::text(name)), ("organisation", Field::text(organisation))])
}
