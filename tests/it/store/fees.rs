//! Fee schedules and fee rules as they are kept.

use crate::support::TestApp;
use crate::support::fees::{insert_organisation, line, member_of, publish_lines};
use diesel::prelude::*;
use waymark::base::{Actor, Language, OrganisationId};
use waymark::db::schema::{fee_rules, fee_schedules};
use waymark::error::AppError;
use waymark::fees::actions;
use waymark::fees::rules::{FeeCode, FeeLine, Labels, Payer, ScheduleAnswer, ScheduleStatus, published_rules};
use waymark::fees::store::{rules, schedules};
use waymark::history;

#[tokio::test]
async fn published_rules_are_put_in_once_and_come_back_whole() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    let (before, kept) = app
        .db
        .write(move |conn| {
            let before = rules::list(conn)?.len();
            actions::install_published(conn, now)?;
            Ok((before, rules::list(conn)?))
        })
        .await
        .unwrap();
    let published = published_rules().unwrap();
    assert_eq!((before, kept.len()), (published.len(), published.len()));
    for rule in published {
        let found = kept.iter().find(|kept| kept.rule.reference == rule.reference).unwrap();
        let same_id = waymark::fees::rules::FeeRule { id: found.rule.id.clone(), ..rule };
        assert_eq!(found.rule, same_id);
    }
    let books = app.db.read(|conn| Ok(rules::load_books(conn)?)).await.unwrap();
    assert_eq!((books.rules.len(), books.rates.len()), (kept.len(), 0));
}

#[tokio::test]
async fn no_rule_is_ever_overwritten_or_removed() {
    let app = TestApp::start().await;
    let edited = app
        .db
        .write(|conn| {
            diesel::update(fee_rules::table).set(fee_rules::authority.eq("Somebody else")).execute(conn)?;
            Ok(())
        })
        .await;
    assert!(matches!(edited, Err(AppError::Internal(_))), "{edited:?}");
    let removed = app
        .db
        .write(|conn| {
            diesel::delete(fee_rules::table).execute(conn)?;
            Ok(())
        })
        .await;
    assert!(matches!(removed, Err(AppError::Internal(_))), "{removed:?}");
    let left = app.db.read(|conn| Ok(rules::list(conn)?)).await.unwrap();
    assert!(left.iter().all(|kept| kept.rule.source.authority != "Somebody else"));
}

#[tokio::test]
async fn a_schedule_goes_from_draft_to_the_public_and_is_replaced_by_the_next() {
    let app = TestApp::start().await;
    let owner = app.insert_account("Dao Example", &[], Language::En).await;
    let organisation = insert_organisation(&app, "Example River Agency", Some(&owner)).await;
    let actor = member_of(&owner, &organisation);
    let now = app.clock.now();
    let whose = organisation.clone();
    let lines = app
        .db
        .write(move |conn| {
            let id = actions::start_schedule(conn, &actor, &whose, now)?;
            assert!(
                matches!(actions::submit_schedule(conn, &id, now), Err(AppError::Refused(_))),
                "silence is no answer"
            );
            actions::say_nothing_charged(conn, &actor, &id, now)?;
            let first = line(FeeCode::Rf1, 9_000, Payer::Employer);
            actions::save_line(conn, &actor, &id, &first, now)?;
            let second = line(FeeCode::Rc1, 1_500, Payer::Employer);
            actions::save_line(conn, &actor, &id, &second, now)?;
            let changed = FeeLine { payer: Payer::Agency, ..first.clone() };
            actions::save_line(conn, &actor, &id, &changed, now)?;
            assert_eq!(
                schedules::load(conn, &id)?.answer,
                ScheduleAnswer::Lines(vec![changed.clone(), second.clone()])
            );
            actions::remove_line(conn, &actor, &id, &second.id, now)?;
            let nameless = FeeLine { labels: Labels::default(), ..line(FeeCode::Rc6, 1, Payer::Employer) };
            assert!(matches!(actions::save_line(conn, &actor, &id, &nameless, now), Err(AppError::Refused(_))));
            assert!(matches!(actions::publish_schedule(conn, &id, now), Err(AppError::Refused(_))));
            actions::submit_schedule(conn, &id, now)?;
            assert_eq!(schedules::find_published(conn, &whose)?, None);
            actions::publish_schedule(conn, &id, now)?;
            assert!(matches!(actions::save_line(conn, &actor, &id, &second, now), Err(AppError::Refused(_))));
            let shown = schedules::find_published(conn, &whose)?.unwrap();
            assert_eq!(shown.id, id);
            let public = history::public_of_organisation(conn, &whose)?;
            assert_eq!(public.last().unwrap().kind, "fee_schedule_published");
            Ok(shown.answer.lines().to_vec())
        })
        .await
        .unwrap();
    assert_eq!(lines.iter().map(|line| line.payer).collect::<Vec<_>>(), [Payer::Agency]);
    let second = publish_lines(&app, &organisation, Vec::new()).await;
    let whose = organisation.clone();
    app.db
        .read(move |conn| {
            let shown = schedules::find_published(conn, &whose)?.unwrap();
            assert_eq!(shown.id, second);
            assert_eq!(shown.answer, ScheduleAnswer::NothingCharged { on: now.local_date() });
            assert_eq!(schedules::list_published(conn)?, [shown]);
            let superseded: i64 = fee_schedules::table
                .filter(fee_schedules::status.eq(ScheduleStatus::Superseded))
                .count()
                .get_result(conn)?;
            assert_eq!(superseded, 1);
            Ok(())
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn strangers_find_no_schedule() {
    let app = TestApp::start().await;
    let owner = app.insert_account("Dao Example", &[], Language::En).await;
    let organisation = insert_organisation(&app, "Example River Agency", Some(&owner)).await;
    let stranger = member_of(&owner, &OrganisationId::new());
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            let id = actions::start_schedule(conn, &Actor::System, &organisation, now)?;
            let its = line(FeeCode::Rf1, 9_000, Payer::Employer);
            let saved = actions::save_line(conn, &stranger, &id, &its, now);
            assert!(matches!(saved, Err(AppError::NotFound)));
            assert!(matches!(actions::say_nothing_charged(conn, &stranger, &id, now), Err(AppError::NotFound)));
            assert!(matches!(actions::start_schedule(conn, &stranger, &organisation, now), Err(AppError::NotFound)));
            actions::save_line(conn, &Actor::System, &id, &its, now)?;
            let other = actions::start_schedule(conn, &Actor::System, &organisation, now)?;
            let taken = actions::save_line(conn, &Actor::System, &other, &its, now);
            assert!(matches!(taken, Err(AppError::NotFound)), "a line stays in its schedule");
            Ok(())
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn a_submitted_schedule_that_is_corrected_is_a_draft_again() {
    let app = TestApp::start().await;
    let organisation = insert_organisation(&app, "Example River Agency", None).await;
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            let id = actions::start_schedule(conn, &Actor::System, &organisation, now)?;
            actions::say_nothing_charged(conn, &Actor::System, &id, now)?;
            actions::submit_schedule(conn, &id, now)?;
            assert_eq!(schedules::load_row(conn, &id)?.status, ScheduleStatus::Submitted);
            actions::unsay_nothing_charged(conn, &Actor::System, &id, now)?;
            assert_eq!(schedules::load_row(conn, &id)?.status, ScheduleStatus::Draft);
            assert_eq!(schedules::load(conn, &id)?.answer, ScheduleAnswer::Silence);
            Ok(())
        })
        .await
        .unwrap();
}
