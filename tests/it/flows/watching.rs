//! Somebody watches an agency from its page: confirms by letter, is told once of its suspension in their own language, and
//! stops from the mail program, after which nothing is left.

use crate::support::decisions::{act, audited_case, certificate_of, certificate_path, recommend_and_decide};
use crate::support::register::firm;
use crate::support::watches::{change, kept, link_in_letter, minutes_pass, watch};
use crate::support::{Browser, TestApp};
use waymark::base::{Actor, Language, MergeId, OrganisationId, Role};
use waymark::history::{self, Entry};
use waymark::keys::ContactKeys;
use waymark::organisations::rules::MergeStatus;
use waymark::organisations::store::merges::{self, Merge};
use waymark::watches::actions::tend;

const MALI: &str = "mali@example.org";

struct Agency {
    id: OrganisationId,
    certificate: String,
    decider: Browser,
}

async fn given_a_certified_agency(app: &TestApp) -> Agency {
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(app, &auditor, &[]).await;
    let mut reviewer = app.staff("Reviewer Example", &[Role::Reviewer]).await;
    let mut first = app.staff("First Example", &[Role::Decider]).await;
    let mut second = app.staff("Second Example", &[Role::Decider]).await;
    recommend_and_decide(app, &mut reviewer, &mut first, &mut second, &given.case).await;
    let certificate = certificate_path(&certificate_of(app, &given.organisation).await.id);
    Agency { id: given.organisation, certificate, decider: first }
}

#[tokio::test]
async fn a_watcher_confirms_is_told_once_in_thai_and_stops_from_the_mail_program() {
    let app = TestApp::start().await;
    let mut agency = given_a_certified_agency(&app).await;
    app.run_jobs().await;

    let mut visitor = app.visitor();
    let page = visitor.open(&format!("/th/register/{}", agency.id)).await;
    let page = visitor.open(&page.link("แจ้งฉันเมื่อมีการเปลี่ยนแปลง")).await;
    page.says("Three Rivers Example Agency").says("เราไม่เคยบอกบริษัทว่าใครติดตามอยู่");
    let page = page.form("").fill("email", MALI).submit(&mut visitor).await;
    page.says("เปิดดูอีเมลของคุณ").does_not_say(MALI);

    let letter = app.last_letter_to(MALI).await;
    assert_eq!(letter.language, Language::Th);
    assert!(letter.subject.contains("Three Rivers Example Agency"), "{}", letter.subject);
    let link = link_in_letter(&letter, "confirm");
    // A program that looks into mail follows the link: nothing happens.
    let page = visitor.open(&link).await;
    let page = page.says("คุณต้องการรับจดหมายนี้ไหม").form("").submit(&mut visitor).await;
    page.says("เราจะเขียนถึงคุณเมื่อมีการเปลี่ยนแปลง");
    assert!(visitor.cookies().is_empty());
    let again = visitor.ask(&link).await;
    assert_eq!(again.status, 404, "the link is good once");
    again.page().says("ลิงก์นี้ใช้ไม่ได้แล้ว");

    act(&app, &mut agency.decider, &agency.certificate, "suspend", "fees_charged").await;
    app.run_jobs().await;
    assert_eq!(app.letters_to(MALI).await.len(), 1, "changes are gathered first");
    minutes_pass(&app, 11);
    let letters = app.letters_to(MALI).await;
    assert_eq!(letters.len(), 2);
    let told = &letters[1];
    assert!(told.subject.contains("ถูกระงับชั่วคราว"), "{}", told.subject);
    for part in ["ใบรับรองถูกระงับชั่วคราว", "2569", &*format!("/th/register/{}", agency.id)]
    {
        assert!(told.text.contains(part), "{part} is missing in {}", told.text);
    }
    assert!(!told.text.contains("We are checking what workers told us"), "no sentence in another language");
    minutes_pass(&app, 60);
    assert_eq!(app.letters_to(MALI).await.len(), 2, "told once");
    assert_eq!(kept(&app).await, (1, 0), "nothing of a letter that was sent is kept");

    let stop = told.stop.clone().unwrap();
    assert!(stop.starts_with(&app.address) && stop.ends_with(&link_in_letter(told, "stop")), "{stop}");
    let page = visitor.open(&stop).await;
    page.says("หยุดรับจดหมายเหล่านี้ไหม").says("Three Rivers Example Agency");
    assert_eq!(kept(&app).await.0, 1, "following the link stops nothing");
    let headers = [("origin", "https://mail.example"), ("sec-fetch-site", "cross-site")];
    let answer = app.visitor().post_raw(&stop, &headers, "List-Unsubscribe=One-Click").await;
    assert_eq!((answer.status, answer.location.as_deref()), (200, None), "a mail program is not sent on");
    assert!(!answer.headers.contains_key("set-cookie"));
    assert_eq!(kept(&app).await, (0, 0));
    let answer = app.visitor().post_raw(&stop, &[], "List-Unsubscribe=One-Click").await;
    assert_eq!(answer.status, 200, "stopped twice is stopped");
    let over = visitor.ask(&stop).await;
    assert_eq!(over.status, 404);
    over.page().says("จดหมายเหล่านี้หยุดไปแล้ว");

    change(&app, &agency.id, "certificate_withdrawn").await;
    app.run_jobs().await;
    minutes_pass(&app, 11);
    assert_eq!(app.letters_to(MALI).await.len(), 2);
}

#[tokio::test]
async fn changes_within_minutes_come_in_one_letter_whichever_process_writes_it() {
    let app = TestApp::start().await;
    let id = firm("suspended", "Bua Example Recruitment", 1).insert(&app).await;
    let other = firm("certified", "Champa Example Recruitment", 2).insert(&app).await;
    watch(&app, &id, "en", MALI).await;
    watch(&app, &other, "en", "somchai@example.org").await;
    change(&app, &id, "certificate_suspended").await;
    app.run_jobs().await;
    minutes_pass(&app, 3);
    change(&app, &id, "certificate_scope_reduced").await;
    change(&app, &id, "fee_schedule_published").await;
    app.run_jobs().await;
    minutes_pass(&app, 8);

    let keys = ContactKeys::open(&app.folder().join("keys")).unwrap();
    let (one, two, now) = (app.another_db(), app.another_db(), app.clock.now());
    let (mine, theirs) = (keys.clone(), keys);
    let (first, second) =
        tokio::join!(one.write(move |conn| tend(conn, &mine, now)), two.write(move |conn| tend(conn, &theirs, now)),);
    first.unwrap();
    second.unwrap();
    assert_eq!(kept(&app).await, (2, 1), "one letter waits, written once");
    let letters = app.letters_to(MALI).await;
    assert_eq!(letters.len(), 2, "the letter to confirm, and one for both changes");
    let text = &letters[1].text;
    for part in ["The certificate was suspended.", "The scope of the certificate was reduced.", "do not pay"] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
    assert!(!text.contains("Published"), "what it charges is no change of status: {text}");
    assert_eq!(app.letters_to("somchai@example.org").await.len(), 1, "another company is another watch");
    minutes_pass(&app, 60);
    change(&app, &id, "certificate_withdrawn").await;
    app.run_jobs().await;
    minutes_pass(&app, 11);
    let letters = app.letters_to(MALI).await;
    assert_eq!(letters.len(), 3);
    assert!(!letters[2].text.contains("suspended."), "what was told is not told again: {}", letters[2].text);
}

#[tokio::test]
async fn an_event_that_is_not_public_is_told_to_nobody() {
    let app = TestApp::start().await;
    let id = firm("certified", "Kulap Example Recruitment", 1).insert(&app).await;
    watch(&app, &id, "en", MALI).await;
    let (subject, now) = (id.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            let entry = Entry::about("certificate_withdrawn", "certificate", subject.as_str()).of(&subject);
            history::append(conn, &Actor::System, &entry, now)
        })
        .await
        .unwrap();
    app.run_jobs().await;
    minutes_pass(&app, 11);
    assert_eq!(app.letters_to(MALI).await.len(), 1);
}

#[tokio::test]
async fn whoever_watches_a_part_is_told_of_the_whole() {
    let app = TestApp::start().await;
    let stays = firm("certified", "Gate Example Co., Ltd.", 1).insert(&app).await;
    let goes = firm("not_certified", "Golden Door Example", 2).insert(&app).await;
    watch(&app, &goes, "en", MALI).await;
    let first = app.insert_account("Niran Example", &[Role::CaseOfficer], Language::En).await;
    let second = app.insert_account("Suda Example", &[Role::CaseOfficer], Language::En).await;
    let now = app.clock.now();
    let merge = Merge {
        id: MergeId::new(),
        merged_id: goes.clone(),
        survivor_id: stays.clone(),
        status: MergeStatus::Merged,
        reason: "One tax number".to_owned(),
        proposed_by: first,
        proposed_at: now,
        answered_by: Some(second),
        answered_at: Some(now),
        answer_note: "Seen".to_owned(),
        undo_until: Some(now.plus_days(30)),
        undone_by: None,
        undone_at: None,
        undo_reason: String::new(),
        version: 1,
    };
    let both = [stays.clone(), goes.clone()];
    app.db
        .write(move |conn| {
            merges::insert(conn, &merge)?;
            merges::mark(conn, &merge)?;
            for organisation in &both {
                history::changed_publicly(conn, Some(organisation), now)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    change(&app, &stays, "certificate_suspended").await;
    app.run_jobs().await;
    minutes_pass(&app, 11);
    let letters = app.letters_to(MALI).await;
    assert_eq!(letters.len(), 2);
    assert!(letters[1].subject.contains("Gate Example Co., Ltd."), "{}", letters[1].subject);
    assert!(letters[1].text.contains(&format!("/en/register/{stays}")), "{}", letters[1].text);
    let moved = app.visitor().ask(&format!("/en/watch/{goes}")).await;
    assert_eq!((moved.status, moved.headers["location"].as_str()), (301, &*format!("/en/watch/{stays}")));
}
