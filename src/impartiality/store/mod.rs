//! The only writer of `cases`, `case_participants`, `ties`, `declarations`, and of what [`auditors`] and [`objections`]
//! hold.

pub mod auditors;
pub mod objections;

use super::rules::{CaseKind, Part, PersonFacts, Tie, TieKind};
use crate::accounts::rules::Person;
use crate::base::{
    AccountId, CaseId, DeclarationId, EmailAddress, Language, OrganisationId, ParticipationId, TieId, When,
};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, case_participants, cases, declarations, memberships, ties};
use crate::organisations::store::merges::records_of;
use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;

/// One procedure about one organisation.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = cases)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Its number, `C-2026-00001`.
    pub number: String,
    /// The client.
    pub organisation_id: OrganisationId,
    /// What it is about.
    pub kind: CaseKind,
    /// Since when.
    pub opened_at: When,
    /// Until when.
    pub closed_at: Option<When>,
    /// For saving.
    pub version: i32,
}

/// Opens a case with the next number of its year.
///
/// # Errors
/// A database error.
pub fn open_case(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    kind: CaseKind,
    now: When,
) -> QueryResult<Case> {
    let year = now.local_date().year();
    let prefix = format!("C-{year}-");
    let last: Option<String> = cases::table
        .filter(cases::number.between(format!("{prefix}00000"), format!("{prefix}99999")))
        .select(diesel::dsl::max(cases::number))
        .first(conn)?;
    let next = last.and_then(|last| last.strip_prefix(&prefix)?.parse::<u32>().ok()).unwrap_or(0) + 1;
    let case = Case {
        id: CaseId::new(),
        number: format!("{prefix}{next:05}"),
        organisation_id: organisation.clone(),
        kind,
        opened_at: now,
        closed_at: None,
        version: 1,
    };
    diesel::insert_into(cases::table).values(&case).execute(conn)?;
    Ok(case)
}

/// A case; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_case(conn: &mut AnyConnection, id: &CaseId) -> QueryResult<Case> {
    cases::table.find(id).select(Case::as_select()).first(conn)
}

/// The cases of an organisation, newest first.
///
/// # Errors
/// A database error.
pub fn list_cases_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Case>> {
    cases::table
        .filter(cases::organisation_id.eq(organisation))
        .order((cases::opened_at.desc(), cases::id))
        .select(Case::as_select())
        .load(conn)
}

/// Closes a case.
///
/// # Errors
/// A database error.
pub fn close_case(conn: &mut AnyConnection, id: &CaseId, now: When) -> QueryResult<()> {
    diesel::update(cases::table.find(id))
        .set((cases::closed_at.eq(now), cases::version.eq(cases::version + 1)))
        .execute(conn)
        .map(|_| ())
}

/// Opens a closed case again: what was decided in it is looked at anew.
///
/// # Errors
/// A database error.
pub fn reopen_case(conn: &mut AnyConnection, id: &CaseId) -> QueryResult<()> {
    diesel::update(cases::table.find(id))
        .set((cases::closed_at.eq(None::<When>), cases::version.eq(cases::version + 1)))
        .execute(conn)
        .map(|_| ())
}

/// What is known of a person before a task in a case is given: parts, ties, membership, upheld objections. How often
/// the person led audits of this client, later slices know.
///
/// # Errors
/// A database error.
pub fn person_facts(conn: &mut AnyConnection, account: &AccountId, case: &Case) -> QueryResult<PersonFacts> {
    let parts: Vec<Part> = case_participants::table
        .filter(case_participants::case_id.eq(&case.id).and(case_participants::account_id.eq(account)))
        .select(case_participants::part)
        .load(conn)?;
    let ties = list_ties(conn, account, &case.organisation_id)?;
    let records = records_of(conn, &case.organisation_id)?;
    let members: i64 = memberships::table
        .filter(memberships::account_id.eq(account).and(memberships::organisation_id.eq_any(records)))
        .count()
        .get_result(conn)?;
    let was_objected_to = objections::was_upheld(conn, &case.id, account)?;
    Ok(PersonFacts { parts, ties, is_member: members > 0, was_objected_to, ..PersonFacts::default() })
}

/// What is known of a person before a task about a client that belongs to no case: parts in all its cases, ties, membership,
/// each in whichever of its records it stands.
///
/// # Errors
/// A database error.
pub fn person_facts_about(
    conn: &mut AnyConnection,
    account: &AccountId,
    organisation: &OrganisationId,
) -> QueryResult<PersonFacts> {
    let records = records_of(conn, organisation)?;
    let parts: Vec<Part> = case_participants::table
        .inner_join(cases::table)
        .filter(cases::organisation_id.eq_any(&records).and(case_participants::account_id.eq(account)))
        .select(case_participants::part)
        .load(conn)?;
    let ties = list_ties(conn, account, organisation)?;
    let members: i64 = memberships::table
        .filter(memberships::account_id.eq(account).and(memberships::organisation_id.eq_any(records)))
        .count()
        .get_result(conn)?;
    Ok(PersonFacts { parts, ties, is_member: members > 0, ..PersonFacts::default() })
}

/// A person's ties to an organisation, whichever of its records they were declared for.
///
/// # Errors
/// A database error.
pub fn list_ties(
    conn: &mut AnyConnection,
    account: &AccountId,
    organisation: &OrganisationId,
) -> QueryResult<Vec<Tie>> {
    let records = records_of(conn, organisation)?;
    let rows: Vec<(OrganisationId, TieKind, NaiveDate, Option<NaiveDate>)> = ties::table
        .filter(ties::account_id.eq(account).and(ties::organisation_id.eq_any(records)))
        .order((ties::from_on, ties::id))
        .select((ties::organisation_id, ties::kind, ties::from_on, ties::until_on))
        .load(conn)?;
    Ok(rows.into_iter().map(|(organisation, kind, from, until)| Tie { organisation, kind, from, until }).collect())
}

/// A tie as it was declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredTie {
    /// Who declared it.
    pub person: Person,
    /// The tie.
    pub tie: Tie,
    /// In the person's own words.
    pub note: String,
    /// When.
    pub declared_at: When,
}

/// Everything a person declared, newest first.
///
/// # Errors
/// A database error.
pub fn list_ties_of_person(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Vec<DeclaredTie>> {
    list_declared(conn, account.as_str())
}

/// Everything anybody declared, newest first.
///
/// # Errors
/// A database error.
pub fn list_all_ties(conn: &mut AnyConnection) -> QueryResult<Vec<DeclaredTie>> {
    list_declared(conn, "%")
}

/// What was declared by accounts whose id fits a pattern: one id, or `%` for all.
fn list_declared(conn: &mut AnyConnection, pattern: &str) -> QueryResult<Vec<DeclaredTie>> {
    type Declared = (OrganisationId, TieKind, NaiveDate, Option<NaiveDate>, String, When);
    let rows: Vec<(Declared, (AccountId, String, EmailAddress, Language))> = ties::table
        .inner_join(accounts::table)
        .filter(ties::account_id.like(pattern))
        .order((ties::declared_at.desc(), ties::id))
        .select((
            (ties::organisation_id, ties::kind, ties::from_on, ties::until_on, ties::note, ties::declared_at),
            (accounts::id, accounts::name, accounts::email, accounts::language),
        ))
        .load(conn)?;
    let declared = |((organisation, kind, from, until, note, declared_at), (id, name, email, language))| DeclaredTie {
        person: Person { id, name, email, language },
        tie: Tie { organisation, kind, from, until },
        note,
        declared_at,
    };
    Ok(rows.into_iter().map(declared).collect())
}

/// Writes down a tie.
///
/// # Errors
/// A database error.
pub fn insert_tie(
    conn: &mut AnyConnection,
    account: &AccountId,
    tie: &Tie,
    note: &str,
    now: When,
) -> QueryResult<TieId> {
    let id = TieId::new();
    diesel::insert_into(ties::table)
        .values((
            ties::id.eq(&id),
            ties::account_id.eq(account),
            ties::organisation_id.eq(&tie.organisation),
            ties::kind.eq(tie.kind),
            ties::from_on.eq(tie.from),
            ties::until_on.eq(tie.until),
            ties::note.eq(note),
            ties::declared_at.eq(now),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Writes down a conflict declaration.
///
/// # Errors
/// A database error.
pub fn insert_declaration(
    conn: &mut AnyConnection,
    case: &CaseId,
    account: &AccountId,
    part: Part,
    has_conflict: bool,
    statement: &str,
    now: When,
) -> QueryResult<()> {
    diesel::insert_into(declarations::table)
        .values((
            declarations::id.eq(DeclarationId::new()),
            declarations::case_id.eq(case),
            declarations::account_id.eq(account),
            declarations::part.eq(part),
            declarations::has_conflict.eq(has_conflict),
            declarations::statement.eq(statement),
            declarations::declared_at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Notes that a person takes a part; taking it twice is one part.
///
/// # Errors
/// A database error.
pub fn insert_participant(
    conn: &mut AnyConnection,
    case: &CaseId,
    account: &AccountId,
    part: Part,
    now: When,
) -> QueryResult<()> {
    let known: i64 = case_participants::table
        .filter(case_participants::case_id.eq(case))
        .filter(case_participants::account_id.eq(account).and(case_participants::part.eq(part)))
        .count()
        .get_result(conn)?;
    if known > 0 {
        return Ok(());
    }
    diesel::insert_into(case_participants::table)
        .values((
            case_participants::id.eq(ParticipationId::new()),
            case_participants::case_id.eq(case),
            case_participants::account_id.eq(account),
            case_participants::part.eq(part),
            case_participants::since.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Who took which part in a case, oldest first.
///
/// # Errors
/// A database error.
pub fn list_participants(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Vec<(Part, Person)>> {
    case_participants::table
        .inner_join(accounts::table)
        .filter(case_participants::case_id.eq(case))
        .order((case_participants::since, case_participants::id))
        .select((case_participants::part, (accounts::id, accounts::name, accounts::email, accounts::language)))
        .load(conn)
}
