//! The answers of the self-assessment and their files.

use super::super::rules::Answer;
use crate::base::{AccountId, AnswerId, ApplicationId, CriterionId, When};
use crate::db::AnyConnection;
use crate::db::schema::application_answers;
use diesel::prelude::*;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = application_answers)]
pub struct AnswerRow {
    /// Its id.
    pub id: AnswerId,
    /// Of which application.
    pub application_id: ApplicationId,
    /// On which criterion.
    pub criterion_id: CriterionId,
    /// What is said.
    pub answer: Answer,
    /// In the applicant's words.
    pub note: String,
    /// When.
    pub saved_at: When,
    /// By whom.
    pub saved_by: AccountId,
}

/// The answers of an application.
///
/// # Errors
/// A database error.
pub fn list_answers(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Vec<AnswerRow>> {
    application_answers::table
        .filter(application_answers::application_id.eq(id))
        .order(application_answers::id)
        .select(AnswerRow::as_select())
        .load(conn)
}

/// How many criteria have an answer.
///
/// # Errors
/// A database error.
pub fn count_answers(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<i64> {
    application_answers::table.filter(application_answers::application_id.eq(id)).count().get_result(conn)
}

/// The answer on a criterion.
///
/// # Errors
/// A database error.
pub fn find_answer(
    conn: &mut AnyConnection,
    id: &ApplicationId,
    criterion: &CriterionId,
) -> QueryResult<Option<AnswerRow>> {
    application_answers::table
        .filter(application_answers::application_id.eq(id).and(application_answers::criterion_id.eq(criterion)))
        .select(AnswerRow::as_select())
        .first(conn)
        .optional()
}

/// Saves an answer in the place of the one before and gives its id.
///
/// # Errors
/// A database error.
pub fn save_answer(
    conn: &mut AnyConnection,
    id: &ApplicationId,
    criterion: &CriterionId,
    (answer, note): (Answer, &str),
    by: &AccountId,
    now: When,
) -> QueryResult<AnswerId> {
    if let Some(row) = find_answer(conn, id, criterion)? {
        if row.answer != answer || row.note != note {
            diesel::update(application_answers::table.find(&row.id))
                .set((
                    application_answers::answer.eq(answer),
                    application_answers::note.eq(note),
                    application_answers::saved_at.eq(now),
                    application_answers::saved_by.eq(by),
                ))
                .execute(conn)?;
        }
        return Ok(row.id);
    }
    let row = AnswerRow {
        id: AnswerId::new(),
        application_id: id.clone(),
        criterion_id: criterion.clone(),
        answer,
        note: note.to_owned(),
        saved_at: now,
        saved_by: by.clone(),
    };
    diesel::insert_into(application_answers::table).values(&row).execute(conn)?;
    Ok(row.id)
}

/// Whether an answer belongs to an application.
pub(super) fn is_answer_of(conn: &mut AnyConnection, answer: &str, id: &ApplicationId) -> QueryResult<bool> {
    let found: i64 = application_answers::table
        .filter(application_answers::id.eq(answer).and(application_answers::application_id.eq(id)))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}
