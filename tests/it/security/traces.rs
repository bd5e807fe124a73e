//! What stays beside a report: no instant in any row, no size that tells; and a flood slows everybody down and refuses nobody.

use crate::support::TestApp;
use crate::support::life::{days_go_by, letters_saying};
use crate::support::reports::{Telling, come_back, tell, type_report};
use diesel::prelude::*;
use futures_util::future::join_all;
use waymark::base::{EmailAddress, Language, Role, When};
use waymark::db::schema::{due_work, outbox, report_drafts, report_messages, tasks};
use waymark::keys::ContactKeys;
use waymark::keys::SIZE_STEP;
use waymark::notifications::{self, Envelope, Field, Notice, Resting};
use waymark::reports::rules::Receipt;
use waymark::reports::store;

fn urgent() -> Telling {
    Telling { wish: "help_now", signs: vec!["documents"], ..Telling::default() }
}

#[tokio::test]
async fn nothing_beside_a_report_tells_the_instant_it_came() {
    let app = TestApp::start().await;
    let _officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    // Twenty-three past two at night in Thailand, where it is the next day already.
    app.hours_pass(17);
    app.clock.advance(chrono::Duration::minutes(23));
    let code = tell(&mut app.visitor(), &urgent()).await;
    assert_eq!(letters_saying(&app, "Urgent").await, 1, "a letter about danger goes at night");
    let (mut worker, page) = come_back(&app, &code).await;
    page.form("/message").fill("text", "They hit me.").tick("punished", "yes").submit(&mut worker).await;
    assert_eq!(letters_saying(&app, "punished").await, 1);
    type Letter = (When, When, Option<When>, Option<When>, Option<When>);
    let (letters, work, opened, drafts) = app
        .db
        .read(|conn| {
            let letters: Vec<Letter> = outbox::table
                .select((
                    outbox::created_at,
                    outbox::retry_at,
                    outbox::claimed_until,
                    outbox::sent_at,
                    outbox::given_up_at,
                ))
                .load(conn)?;
            let work: Vec<(String, When, When)> = due_work::table
                .filter(due_work::kind.like("report%"))
                .select((due_work::kind, due_work::created_at, due_work::due_at))
                .load(conn)?;
            let opened: Vec<(When, When)> = tasks::table
                .filter(tasks::subject_kind.eq("report"))
                .select((tasks::created_at, tasks::due_at))
                .load(conn)?;
            let drafts: Vec<When> = report_drafts::table.select(report_drafts::expires_at).load(conn)?;
            Ok((letters, work, opened, drafts))
        })
        .await
        .unwrap();
    assert_eq!((letters.len(), opened.len(), drafts.len()), (2, 2, 1));
    for (created, retry, claimed, sent, given_up) in letters {
        assert!(created.is_start_of_day() && retry.is_start_of_day() && sent.unwrap().is_start_of_day());
        assert_eq!(created.date(), sent.unwrap().date(), "not the day of another clock");
        assert_eq!((claimed, given_up), (None, None));
    }
    assert!(work.len() >= 4, "{work:?}");
    for (kind, created, due) in work {
        assert!(created.is_start_of_day() && due.is_start_of_day(), "{kind}");
    }
    for (created, due) in opened {
        assert!(created.is_start_of_day());
        assert_eq!(due - created, chrono::Duration::hours(24), "from the start of the day");
    }
    // The receipt is shown until the end of an hour.
    assert_eq!(drafts[0], When::parse("2026-11-23T20:00:00Z").unwrap());
}

#[tokio::test]
async fn a_letter_that_cannot_be_sent_tells_no_instant_and_is_tried_again() {
    let app = TestApp::start().await;
    let keys = ContactKeys::open(&app.folder().join("keys")).unwrap();
    let now = app.clock.now();
    let day = When::start_of(now.local_date());
    let retried = app
        .db
        .write(move |conn| {
            let envelope = Envelope {
                to: EmailAddress::parse("officer@example.org").unwrap(),
                language: Language::En,
                notice: Notice::ReportsWait,
                fields: vec![("name", Field::text("Officer Example")), ("count", Field::Number(1))],
                path: None,
            };
            notifications::enqueue(conn, &envelope, day)?;
            let resting = Resting::default();
            let letter = notifications::claim_next(conn, &keys, &resting, now)?.unwrap();
            assert!(letter.is_of_a_day);
            let again = notifications::put_back(conn, &letter, "no route to the server", now)?.unwrap();
            assert_eq!(
                notifications::next_due(conn, &resting)?,
                Some(day.plus_days(-1)),
                "of which this process knows"
            );
            resting.rest(&letter.id, again);
            assert_eq!(notifications::next_due(conn, &resting)?, Some(again));
            assert!(notifications::claim_next(conn, &keys, &resting, now)?.is_none(), "it rests");
            let retried: (When, Option<When>) =
                outbox::table.select((outbox::retry_at, outbox::claimed_until)).first(conn)?;
            assert_eq!(again, now + chrono::Duration::minutes(1));
            let letter = notifications::claim_next(conn, &keys, &resting, again)?.unwrap();
            notifications::mark_given_up(conn, &letter.id, "nobody", again)?;
            let given_up: Option<When> = outbox::table.select(outbox::given_up_at).first(conn)?;
            assert!(given_up.unwrap().is_start_of_day());
            Ok(retried)
        })
        .await
        .unwrap();
    assert!(retried.0.is_start_of_day() && retried.1.is_none());
}

#[tokio::test]
async fn what_is_no_danger_is_told_once_a_day() {
    let app = TestApp::start().await;
    let officer = app.insert_account("Officer Example", &[Role::CaseOfficer], Language::En).await;
    for _ in 0..2 {
        tell(&mut app.visitor(), &Telling::default()).await;
    }
    assert_eq!(letters_saying(&app, "News from workers").await, 0, "not when a worker writes");
    days_go_by(&app, 1).await;
    assert_eq!(letters_saying(&app, "News from workers: 2 reports wait").await, 1);
    days_go_by(&app, 1).await;
    assert_eq!(letters_saying(&app, "News from workers").await, 1, "nothing new, no letter");
    app.signed_in(&officer).await.open("/en/office/reports").await.says("R-2026-00002");
}

#[tokio::test]
async fn a_word_and_a_page_are_sealed_alike() {
    let app = TestApp::start().await;
    let mut sizes = Vec::new();
    for (story, contact) in [("No.", ("receipt", String::new())), (&*"x".repeat(600), ("phone", "0812345678".into()))] {
        let told = Telling { story: story.to_owned(), contact, ..Telling::default() };
        let code = tell(&mut app.visitor(), &told).await;
        let (mut worker, page) = come_back(&app, &code).await;
        page.form("/message").fill("text", story).submit(&mut worker).await;
    }
    type_report(&mut app.visitor(), "en", &Telling::default()).await;
    for report in app.db.read(|conn| Ok(store::list(conn)?)).await.unwrap() {
        sizes.push(report.content.unwrap().len());
        sizes.push(report.contact.unwrap().len());
    }
    let others: Vec<Vec<u8>> = app
        .db
        .read(|conn| {
            let mut found: Vec<Vec<u8>> = report_messages::table.select(report_messages::content).load(conn)?;
            found.extend(report_drafts::table.select(report_drafts::content).load::<Vec<u8>>(conn)?);
            Ok(found)
        })
        .await
        .unwrap();
    sizes.extend(others.iter().map(Vec::len));
    assert!(sizes.len() >= 8);
    // A nonce of 12 bytes before, a mark of 16 behind.
    assert!(sizes.iter().all(|size| *size == SIZE_STEP + 28), "{sizes:?}");
}

#[tokio::test]
async fn hundreds_of_quick_guesses_get_the_same_page_and_lock_nobody_out() {
    let app = TestApp::start().await;
    let code = tell(&mut app.visitor(), &Telling::default()).await;
    let unknown = Receipt::of_random(&[3; 20]).unwrap().grouped();
    let guess = |wrong: String| {
        let mut browser = app.visitor();
        async move { browser.post("/en/report/return", &[("code", &wrong)]).await }
    };
    let mut pages = std::collections::BTreeSet::new();
    for round in 0..13 {
        let wrong = if round % 2 == 0 { unknown.clone() } else { format!("{round} letters") };
        for answer in join_all((0..50).map(|_| guess(wrong.clone()))).await {
            assert_eq!(answer.status, 422, "held back, and never refused");
            pages.insert(answer.text());
        }
    }
    assert_eq!(pages.len(), 1, "a wrong and an unknown code look the same");
    // Whoever has a report comes in all the same, and so does a new one.
    come_back(&app, &code).await.1.says("Nobody has read it yet");
    tell(&mut app.visitor(), &Telling::default()).await;
}

#[tokio::test]
async fn a_receipt_is_shown_for_a_while_and_then_gone_from_here() {
    let app = TestApp::start().await;
    let mut worker = app.visitor();
    let page = type_report(&mut worker, "en", &Telling::default()).await;
    let sent = page.form("/check").send(&mut worker).await;
    assert!(sent.headers["set-cookie"].contains("Max-Age=4200"), "the cookie goes with it: {:?}", sent.headers);
    let code = worker.open("/en/report/receipt").await.text_at("p.num b");
    app.clock.advance(chrono::Duration::minutes(59));
    worker.open("/en/report/receipt").await.says(&code).says("ten minutes or a little longer");
    app.clock.advance(chrono::Duration::minutes(1));
    worker.open("/en/report/receipt").await.does_not_say(&code).says("What happened?");
    app.run_jobs().await;
    let rows: i64 = app.db.read(|conn| Ok(report_drafts::table.count().get_result(conn)?)).await.unwrap();
    assert_eq!(rows, 0, "nothing of it on the server");
    assert_eq!(worker.cookies().len(), 1);
    worker.post("/en/report/leave", &[]).await;
    assert!(worker.cookies().is_empty());
    come_back(&app, &code).await.1.says("Nobody has read it yet");
}
