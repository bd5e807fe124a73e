//! What auditors can do, and whom a client was told about: writes `auditor_profiles`, `auditor_skills` and
//! `named_auditors`.

use crate::accounts::rules::Person;
use crate::base::{AccountId, AuditId, When};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, auditor_profiles, auditor_skills, named_auditors};
use crate::error::{AppError, AppResult};
use crate::impartiality::rules::{AuditorProfile, SkillKind};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// When a profile was saved last, by whom, and its version; nothing if there is none yet.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct SavedProfile {
    /// By whom.
    pub updated_by: AccountId,
    /// When.
    pub updated_at: When,
    /// For saving.
    pub version: i32,
}

/// What an auditor can do; empty where nobody has said so.
///
/// # Errors
/// A database error.
pub fn load_profile(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<AuditorProfile> {
    let rows: Vec<(SkillKind, String)> = auditor_skills::table
        .filter(auditor_skills::account_id.eq(account))
        .select((auditor_skills::kind, auditor_skills::value))
        .load(conn)?;
    let mut profile = AuditorProfile::default();
    for (kind, value) in rows {
        match kind {
            SkillKind::Language => profile.languages.insert(value),
            SkillKind::Country => profile.countries.insert(value),
            SkillKind::Sector => profile.sectors.insert(value),
        };
    }
    Ok(profile)
}

/// When a profile was saved last.
///
/// # Errors
/// A database error.
pub fn find_saved(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Option<SavedProfile>> {
    auditor_profiles::table
        .find(account)
        .select((auditor_profiles::updated_by, auditor_profiles::updated_at, auditor_profiles::version))
        .first(conn)
        .optional()
}

/// Saves what an auditor can do; `version` is the one that was shown, 0 where there was none.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save_profile(
    conn: &mut AnyConnection,
    account: &AccountId,
    profile: &AuditorProfile,
    by: &AccountId,
    version: i32,
    now: When,
) -> AppResult<()> {
    if find_saved(conn, account)?.map_or(0, |saved| saved.version) != version {
        return Err(AppError::Stale);
    }
    if version == 0 {
        diesel::insert_into(auditor_profiles::table)
            .values((
                auditor_profiles::account_id.eq(account),
                auditor_profiles::updated_by.eq(by),
                auditor_profiles::updated_at.eq(now),
                auditor_profiles::version.eq(1),
            ))
            .execute(conn)?;
    } else {
        diesel::update(auditor_profiles::table.find(account))
            .set((
                auditor_profiles::updated_by.eq(by),
                auditor_profiles::updated_at.eq(now),
                auditor_profiles::version.eq(version + 1),
            ))
            .execute(conn)?;
    }
    diesel::delete(auditor_skills::table.filter(auditor_skills::account_id.eq(account))).execute(conn)?;
    insert_skills(conn, account, SkillKind::Language, &profile.languages)?;
    insert_skills(conn, account, SkillKind::Country, &profile.countries)?;
    insert_skills(conn, account, SkillKind::Sector, &profile.sectors)?;
    Ok(())
}

fn insert_skills(
    conn: &mut AnyConnection,
    account: &AccountId,
    kind: SkillKind,
    values: &BTreeSet<String>,
) -> QueryResult<()> {
    for value in values {
        diesel::insert_into(auditor_skills::table)
            .values((
                auditor_skills::account_id.eq(account),
                auditor_skills::kind.eq(kind),
                auditor_skills::value.eq(value),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Notes when the client was told that somebody audits it; naming somebody again begins the time for objections anew.
///
/// # Errors
/// A database error.
pub fn name_auditor(conn: &mut AnyConnection, audit: &AuditId, account: &AccountId, now: When) -> QueryResult<()> {
    forget_auditor(conn, audit, account)?;
    diesel::insert_into(named_auditors::table)
        .values((
            named_auditors::audit_id.eq(audit),
            named_auditors::account_id.eq(account),
            named_auditors::told_at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Notes that somebody does not audit any more.
///
/// # Errors
/// A database error.
pub fn forget_auditor(conn: &mut AnyConnection, audit: &AuditId, account: &AccountId) -> QueryResult<()> {
    let named = named_auditors::audit_id.eq(audit).and(named_auditors::account_id.eq(account));
    diesel::delete(named_auditors::table.filter(named)).execute(conn).map(|_| ())
}

/// Whom the client was told about, first told first.
///
/// # Errors
/// A database error.
pub fn list_named(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<(Person, When)>> {
    named_auditors::table
        .inner_join(accounts::table)
        .filter(named_auditors::audit_id.eq(audit))
        .order((named_auditors::told_at, named_auditors::account_id))
        .select(((accounts::id, accounts::name, accounts::email, accounts::language), named_auditors::told_at))
        .load(conn)
}
