//! The constraints behind the rules of decisions.

use crate::support::TestApp;
use crate::support::decisions::audited_case;
use diesel::prelude::*;
use waymark::base::{AccountId, Language, Role};
use waymark::db::is_violation_of;

struct Row {
    kind: &'static str,
    outcome: &'static str,
    status: &'static str,
    recommended_by: Option<AccountId>,
    first: Option<AccountId>,
    second: Option<AccountId>,
}

/// Writes a decision past every rule and says which constraint stopped it, if one did.
async fn stopped_by(app: &TestApp, row: Row, constraint: &'static str) -> bool {
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(app, &auditor, &[]).await;
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            let text = |account: &Option<AccountId>| match account {
                Some(account) => format!("'{account}'"),
                None => "NULL".to_owned(),
            };
            let at = now.naive().format("%Y-%m-%d %H:%M:%S").to_string();
            let taken = if row.status == "taken" { format!("'{at}'") } else { "NULL".to_owned() };
            let sql = format!(
                "INSERT INTO decisions (id, case_id, organisation_id, kind, outcome, status, points, score_steps, \
                 reason_code, staff_note, public_text, scope, conditions, drafted_by, drafted_at, recommended_by, \
                 first_signed_by, second_signed_by, taken_at, version) VALUES ('{}', '{}', '{}', '{}', '{}', '{}', 0, \
                 '{{}}', 'criteria_met', '', '', '[]', '[]', '{}', '{at}', {}, {}, {}, {taken}, 1)",
                waymark::base::DecisionId::new(),
                given.case,
                given.organisation,
                row.kind,
                row.outcome,
                row.status,
                given.auditor,
                text(&row.recommended_by),
                text(&row.first),
                text(&row.second),
            );
            match diesel::sql_query(sql).execute(conn) {
                Ok(_) => Ok(false),
                Err(error) if is_violation_of(&error, constraint, "") => {
                    // What was tried is rolled back with the error; the answer is carried out as a value.
                    Err(waymark::error::AppError::Unavailable(constraint.to_owned()))
                }
                Err(error) => Err(error.into()),
            }
        })
        .await
        .unwrap_or_else(|error| matches!(error, waymark::error::AppError::Unavailable(name) if name == constraint))
}

#[tokio::test]
async fn the_database_refuses_what_the_rules_of_decisions_refuse() {
    let app = TestApp::start().await;
    let (one, other) = (AccountId::new(), AccountId::new());
    let grant = |recommended_by, first, second| Row {
        kind: "initial",
        outcome: "grant",
        status: "taken",
        recommended_by,
        first,
        second,
    };
    let (a, b) = (Some(one), Some(other));
    assert!(stopped_by(&app, grant(None, a.clone(), None), "decisions_grant_two_deciders").await);
    assert!(stopped_by(&app, grant(None, a.clone(), a.clone()), "decisions_signers_differ").await);
    assert!(stopped_by(&app, grant(b.clone(), a.clone(), b.clone()), "decisions_reviewer_does_not_sign").await);
    let refusal = |first| Row { outcome: "refuse", ..grant(None, first, None) };
    assert!(stopped_by(&app, refusal(None), "decisions_taken_is_signed").await);
    assert!(!stopped_by(&app, refusal(a.clone()), "decisions_taken_is_signed").await);
    let withdrawal = Row { kind: "withdrawal", outcome: "withdraw", ..grant(None, a, None) };
    assert!(stopped_by(&app, withdrawal, "decisions_grant_two_deciders").await);
}
