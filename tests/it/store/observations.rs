//! What the database itself refuses of observations and of those who file them.

use crate::support::TestApp;
use crate::support::observations::{Telling, file, given_a_partner};
use diesel::prelude::*;
use waymark::base::{AccountId, Language, Role};
use waymark::db::is_violation_of;
use waymark::error::AppError;

/// Whether the database stops a change of the one observation by this constraint. What was tried is rolled back.
async fn stopped_by(app: &TestApp, change: &str, constraint: &'static str) -> bool {
    let sql = format!("UPDATE observations SET {change}");
    let tried = app.db.write(move |conn| match diesel::sql_query(sql).execute(conn) {
        Ok(_) => Err(AppError::NotFound),
        Err(error) if is_violation_of(&error, constraint, "") => Err(AppError::Unavailable(constraint.to_owned())),
        Err(error) => Err(error.into()),
    });
    let tried: Result<(), AppError> = tried.await;
    match tried {
        Err(AppError::Unavailable(name)) => name == constraint,
        Err(AppError::NotFound) => false,
        other => panic!("{change}: {other:?}"),
    }
}

#[tokio::test]
async fn the_database_refuses_what_the_rules_of_observations_refuse() {
    let app = TestApp::start().await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    file(&mut partner, "en", &Telling::default()).await;
    let officer: AccountId = app.insert_account("Officer Example", &[Role::CaseOfficer], Language::En).await;
    let at = "'2026-11-25 00:00:00'";
    let worked = format!("assigned_to = '{officer}', acknowledged_at = {at}");
    let broken = [
        ("kind = 'gossip'".to_owned(), "observations_kind_known"),
        (format!("{worked}, status = 'lost'"), "observations_status_known"),
        ("status = 'acknowledged'".to_owned(), "observations_worked_on_by_somebody"),
        ("reason = 'boring'".to_owned(), "observations_reason_known"),
        ("outcome = 'praise'".to_owned(), "observations_outcome_known"),
        (format!("{worked}, status = 'set_aside'"), "observations_set_aside_has_reason"),
        (format!("{worked}, status = 'answered'"), "observations_answered_has_outcome"),
        (format!("{worked}, status = 'closed', ended_at = {at}"), "observations_closed_has_answer"),
        (format!("{worked}, reason = 'not_ours', outcome = 'noted'"), "observations_one_answer"),
        (format!("status = 'taken_back', {worked}"), "observations_ended_has_day"),
        (format!("{worked}, status = 'answered', outcome = 'finding'"), "observations_outcome_is_linked"),
        (format!("{worked}, status = 'answered', outcome = 'special_audit'"), "observations_outcome_is_linked"),
        (format!("erased_at = {at}"), "observations_erased_is_empty"),
        (format!("status = 'closed', ended_at = {at}, outcome = 'noted'"), "observations_worked_on_by_somebody"),
        (format!("{worked}, status = 'answered', outcome = 'lapsed'"), "observations_lapsed_is_closed"),
    ];
    for (change, constraint) in broken {
        assert!(stopped_by(&app, &change, constraint).await, "{change} is not stopped by {constraint}");
    }
    let good = format!("{worked}, status = 'answered', outcome = 'noted'");
    assert!(!stopped_by(&app, &good, "observations_answered_has_outcome").await);
    let lapsed = format!("status = 'closed', ended_at = {at}, outcome = 'lapsed'");
    assert!(!stopped_by(&app, &lapsed, "observations_worked_on_by_somebody").await, "nobody had worked on it");
}

#[tokio::test]
async fn a_person_speaks_for_one_partner_at_a_time() {
    use waymark::observations::store::partners;
    let app = TestApp::start().await;
    let one = given_a_partner(&app, "Harbour Example Union", Language::En).await;
    let other = given_a_partner(&app, "Delta Example Network", Language::En).await;
    let (first, second, account, now) = (one.id.clone(), other.id.clone(), one.account.clone(), app.clock.now());
    let (to, who) = (second.clone(), account.clone());
    let twice = app.db.write(move |conn| Ok(partners::join(conn, &to, &who, now)?)).await;
    assert!(twice.is_err(), "two places at once");
    app.db
        .write(move |conn| {
            partners::leave(conn, &first, &account, now)?;
            partners::join(conn, &second, &account, now)?;
            assert_eq!(partners::partner_of(conn, &account)?, Some(second.clone()));
            assert!(partners::ever_spoke_for(conn, &account, &first)?);
            partners::leave(conn, &second, &account, now)?;
            partners::join(conn, &first, &account, now)?;
            assert_eq!(partners::list_places(conn, &first)?, [account]);
            Ok(())
        })
        .await
        .unwrap();
}
