//! Declared contacts as they are kept: a mark and a sealed text, never the value.

use crate::base::{AccountId, ContactId, Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::organisation_contacts;
use crate::organisations::rules::{CheckedHow, ContactKind, Declaration, DeclaredStatus, RefusedBecause};
use diesel::prelude::*;

/// A declared contact as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactRow {
    /// Its id.
    pub id: ContactId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What it is.
    pub kind: ContactKind,
    /// The mark it is found by, in hexadecimal.
    pub mark: String,
    /// What staff and the organisation read, sealed for this row.
    pub sealed: String,
    /// The language somebody answers in.
    pub language: Option<Language>,
    /// Where it stands.
    pub declaration: Declaration,
}

#[derive(Queryable)]
struct Columns {
    id: ContactId,
    organisation_id: OrganisationId,
    kind: ContactKind,
    mark: String,
    sealed: String,
    language: Option<Language>,
    status: DeclaredStatus,
    declared_by: Option<AccountId>,
    declared_at: When,
    decided_at: Option<When>,
    checked_how: Option<CheckedHow>,
    because: Option<RefusedBecause>,
    version: i32,
}

impl From<Columns> for ContactRow {
    fn from(row: Columns) -> Self {
        Self {
            id: row.id,
            organisation: row.organisation_id,
            kind: row.kind,
            mark: row.mark,
            sealed: row.sealed,
            language: row.language,
            declaration: Declaration {
                status: row.status,
                declared_by: row.declared_by,
                declared_at: row.declared_at,
                decided_at: row.decided_at,
                checked_how: row.checked_how,
                because: row.because,
                version: row.version,
            },
        }
    }
}

/// The columns of a row, in the order of its fields.
type Selected = (
    organisation_contacts::id,
    organisation_contacts::organisation_id,
    organisation_contacts::kind,
    organisation_contacts::mark,
    organisation_contacts::sealed,
    organisation_contacts::language,
    organisation_contacts::status,
    organisation_contacts::declared_by,
    organisation_contacts::declared_at,
    organisation_contacts::decided_at,
    organisation_contacts::checked_how,
    organisation_contacts::because,
    organisation_contacts::version,
);

const COLUMNS: Selected = (
    organisation_contacts::id,
    organisation_contacts::organisation_id,
    organisation_contacts::kind,
    organisation_contacts::mark,
    organisation_contacts::sealed,
    organisation_contacts::language,
    organisation_contacts::status,
    organisation_contacts::declared_by,
    organisation_contacts::declared_at,
    organisation_contacts::decided_at,
    organisation_contacts::checked_how,
    organisation_contacts::because,
    organisation_contacts::version,
);

const STANDING: [DeclaredStatus; 2] = [DeclaredStatus::Waiting, DeclaredStatus::Verified];

/// A declared contact; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &ContactId) -> QueryResult<ContactRow> {
    organisation_contacts::table.find(id).select(COLUMNS).first::<Columns>(conn).map(ContactRow::from)
}

/// All contacts of an organisation: what waits first, then the newest.
///
/// # Errors
/// A database error.
pub fn list_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<ContactRow>> {
    let rows: Vec<Columns> = organisation_contacts::table
        .filter(organisation_contacts::organisation_id.eq(organisation))
        .order((organisation_contacts::declared_at.desc(), organisation_contacts::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    let mut rows: Vec<ContactRow> = rows.into_iter().map(ContactRow::from).collect();
    rows.sort_by_key(|row| match row.declaration.status {
        DeclaredStatus::Waiting => 0,
        DeclaredStatus::Verified => 1,
        DeclaredStatus::Refused => 2,
        DeclaredStatus::Ended => 3,
    });
    Ok(rows)
}

/// The organisations whose contacts wait for staff, once for each that waits, oldest first.
///
/// # Errors
/// A database error.
pub fn list_waiting(conn: &mut AnyConnection) -> QueryResult<Vec<(OrganisationId, When)>> {
    organisation_contacts::table
        .filter(organisation_contacts::status.eq(DeclaredStatus::Waiting))
        .order((organisation_contacts::declared_at, organisation_contacts::id))
        .select((organisation_contacts::organisation_id, organisation_contacts::declared_at))
        .load(conn)
}

/// How many contacts of an organisation stand.
///
/// # Errors
/// A database error.
pub fn count_standing(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<i64> {
    organisation_contacts::table
        .filter(organisation_contacts::organisation_id.eq(organisation))
        .filter(organisation_contacts::status.eq_any(STANDING))
        .count()
        .get_result(conn)
}

/// Every organisation that has a standing contact with this mark.
///
/// # Errors
/// A database error.
pub fn holders(conn: &mut AnyConnection, mark: &str) -> QueryResult<Vec<OrganisationId>> {
    organisation_contacts::table
        .filter(organisation_contacts::mark.eq(mark).and(organisation_contacts::status.eq_any(STANDING)))
        .order(organisation_contacts::declared_at)
        .select(organisation_contacts::organisation_id)
        .load(conn)
}

/// Writes down a contact. The caller has asked [`holders`]; the same standing contact twice breaks the unique index.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, row: &ContactRow) -> QueryResult<()> {
    diesel::insert_into(organisation_contacts::table)
        .values((
            organisation_contacts::id.eq(&row.id),
            organisation_contacts::organisation_id.eq(&row.organisation),
            organisation_contacts::kind.eq(row.kind),
            organisation_contacts::mark.eq(&row.mark),
            organisation_contacts::sealed.eq(&row.sealed),
            organisation_contacts::language.eq(row.language),
            organisation_contacts::status.eq(row.declaration.status),
            organisation_contacts::declared_by.eq(&row.declaration.declared_by),
            organisation_contacts::declared_at.eq(row.declaration.declared_at),
            organisation_contacts::version.eq(row.declaration.version),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Saves where a contact stands now; `false` if somebody saved first.
///
/// # Errors
/// A database error.
pub fn save(
    conn: &mut AnyConnection,
    id: &ContactId,
    now_stands: &Declaration,
    by: Option<&AccountId>,
) -> QueryResult<bool> {
    let unchanged = organisation_contacts::table
        .filter(organisation_contacts::id.eq(id).and(organisation_contacts::version.eq(now_stands.version)));
    let saved = diesel::update(unchanged)
        .set((
            organisation_contacts::status.eq(now_stands.status),
            organisation_contacts::decided_at.eq(now_stands.decided_at),
            organisation_contacts::checked_how.eq(now_stands.checked_how),
            organisation_contacts::because.eq(now_stands.because),
            organisation_contacts::version.eq(now_stands.version + 1),
        ))
        .execute(conn)?;
    if let (1, Some(by)) = (saved, by) {
        let row = organisation_contacts::table.find(id);
        diesel::update(row).set(organisation_contacts::decided_by.eq(by)).execute(conn)?;
    }
    Ok(saved == 1)
}
