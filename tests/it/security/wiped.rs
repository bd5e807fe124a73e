//! What was deleted stands in no file any more: after the jobs, after a program that ended before it wiped, after a wiping that
//! failed, and after a migration.

use super::voice::files_below;
use crate::support::life::days_go_by;
use crate::support::observations::{self, given_a_partner, observation_of};
use crate::support::reports::{Telling, tell, type_report};
use crate::support::{Browser, SIZES, TestApp};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use std::sync::mpsc::channel;
use std::time::Duration;
use waymark::base::{Language, Role};
use waymark::config::{DatabaseUrl, PoolSizes};
use waymark::db::Db;
use waymark::db::schema::{observation_keys, report_drafts, report_keys};
use waymark::reports::store;

/// Whether some piece of these bytes stands in a file of the data folder.
fn is_on_disk(app: &TestApp, bytes: &[u8]) -> bool {
    files_below(app.folder()).iter().any(|path| {
        let file = std::fs::read(path).unwrap_or_default();
        bytes.chunks_exact(32).any(|piece| memmem(&file, piece))
    })
}

fn memmem(file: &[u8], piece: &[u8]) -> bool {
    let first = piece[0];
    let mut from = 0;
    while let Some(at) = file[from..].iter().position(|byte| *byte == first) {
        if file[from + at..].starts_with(piece) {
            return true;
        }
        from += at + 1;
    }
    false
}

/// Lets the jobs wipe what was freed; somebody may be reading the first times.
async fn wiped(app: &TestApp) {
    for _ in 0..5 {
        app.run_jobs().await;
    }
}

/// The same by another opening of the database.
async fn wiped_by(db: &Db) {
    let mut times = tokio::time::interval(Duration::from_millis(50));
    for _ in 0..20 {
        times.tick().await;
        db.wipe_freed().await.unwrap();
    }
}

async fn draft_of(app: &TestApp) -> Vec<u8> {
    app.db.read(|conn| Ok(report_drafts::table.select(report_drafts::content).first(conn)?)).await.unwrap()
}

async fn taken_up(app: &TestApp, number: &str) -> (Browser, String) {
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let path = officer.open("/en/office/reports").await.link(number);
    officer.open(&path).await.form("/acknowledge").submit(&mut officer).await;
    (officer, path)
}

#[tokio::test]
async fn what_was_deleted_stands_in_no_file_any_more() {
    let app = TestApp::start().await;
    if !app.db.url().is_sqlite() {
        // The files of PostgreSQL are not ours to read.
        return;
    }
    let mut worker = app.visitor();
    type_report(&mut worker, "en", &Telling::default()).await;
    let draft = draft_of(&app).await;
    assert!(is_on_disk(&app, &draft), "the test would see it");
    worker.post("/en/report/leave", &[]).await;
    wiped(&app).await;
    assert!(!is_on_disk(&app, &draft), "a draft that was left");

    tell(&mut app.visitor(), &Telling { wish: "count_me", ..Telling::default() }).await;
    let report = app.db.read(|conn| Ok(store::list(conn)?)).await.unwrap().remove(0);
    let key: Vec<u8> =
        app.db.read(|conn| Ok(report_keys::table.select(report_keys::wrapped).first(conn)?)).await.unwrap();
    let sealed = [key, report.content.unwrap(), report.contact.unwrap()];
    assert!(sealed.iter().all(|bytes| is_on_disk(&app, bytes)), "the test would see them");
    let (mut officer, path) = taken_up(&app, "R-2026-00001").await;
    let page = officer.open(&path).await;
    page.form("/close").fill("outcome", "counted").fill("last_word", "Counted.").submit(&mut officer).await;
    days_go_by(&app, 31).await;
    wiped(&app).await;
    for (place, bytes) in sealed.iter().enumerate() {
        assert!(!is_on_disk(&app, bytes), "part {place} of a report whose retention is over");
    }
}

#[tokio::test]
async fn what_a_partner_observed_stands_in_no_file_after_its_time() {
    let app = TestApp::start().await;
    if !app.db.url().is_sqlite() {
        return;
    }
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let page = observations::file(&mut partner, "en", &observations::Telling::default()).await;
    let content = observation_of(&app, "OB-2026-00001").await.content.unwrap();
    let key: Vec<u8> =
        app.db.read(|conn| Ok(observation_keys::table.select(observation_keys::wrapped).first(conn)?)).await.unwrap();
    page.form("/take-back").submit(&mut partner).await;
    wiped(&app).await;
    assert!(is_on_disk(&app, &content) && is_on_disk(&app, &key), "the test would see them");
    app.days_pass(731);
    wiped(&app).await;
    assert!(observation_of(&app, "OB-2026-00001").await.erased_at.is_some());
    assert!(!is_on_disk(&app, &content), "what was told");
    assert!(!is_on_disk(&app, &key), "its key");
}

/// A draft that was left, and that no job has wiped from the log yet.
async fn given_a_draft_that_was_left(app: &TestApp) -> Vec<u8> {
    let mut worker = app.visitor();
    type_report(&mut worker, "en", &Telling::default()).await;
    let draft = draft_of(app).await;
    worker.post("/en/report/leave", &[]).await;
    assert!(is_on_disk(app, &draft), "the log has it still");
    draft
}

#[tokio::test]
async fn what_one_program_erased_and_did_not_wipe_the_next_one_wipes() {
    let app = TestApp::start().await;
    if !app.db.url().is_sqlite() {
        return;
    }
    let draft = given_a_draft_that_was_left(&app).await;
    let next = app.another_db();
    wiped_by(&next).await;
    assert!(!is_on_disk(&app, &draft));
}

#[tokio::test]
async fn what_was_erased_is_wiped_though_whoever_asked_has_gone() {
    let app = TestApp::start().await;
    if !app.db.url().is_sqlite() {
        return;
    }
    type_report(&mut app.visitor(), "en", &Telling::default()).await;
    let draft = draft_of(&app).await;
    wiped(&app).await;
    assert!(is_on_disk(&app, &draft), "nothing is deleted yet, and nothing waits to be wiped");
    let ((begin, begun), (end, ended)) = (channel(), channel::<()>());
    let db = app.db.clone();
    let asking = tokio::spawn(async move {
        let work = db.erase(move |conn| {
            begin.send(()).unwrap();
            ended.recv().unwrap();
            Ok(diesel::delete(report_drafts::table).execute(conn)?)
        });
        work.await
    });
    tokio::task::spawn_blocking(move || begun.recv().unwrap()).await.unwrap();
    asking.abort();
    assert!(asking.await.unwrap_err().is_cancelled());
    end.send(()).unwrap();
    // Whoever writes next has to wait for that work.
    app.db.write(|_| Ok(())).await.unwrap();
    wiped(&app).await;
    assert!(!is_on_disk(&app, &draft));
}

#[tokio::test]
async fn what_could_not_be_wiped_is_wiped_the_next_time() {
    let app = TestApp::start().await;
    if !app.db.url().is_sqlite() {
        return;
    }
    let draft = given_a_draft_that_was_left(&app).await;
    let hasty = Db::open(app.db.url(), PoolSizes { wait: Duration::from_secs(1), ..SIZES }).unwrap();
    let ((begin, begun), (end, ended)) = (channel(), channel::<()>());
    let busy = hasty.clone();
    let writer = std::thread::spawn(move || {
        busy.write_here(|_| {
            begin.send(()).unwrap();
            ended.recv().unwrap();
            Ok(())
        })
    });
    begun.recv().unwrap();
    assert!(hasty.wipe_freed().await.is_err(), "the one connection that writes is taken");
    end.send(()).unwrap();
    writer.join().unwrap().unwrap();
    for _ in 0..5 {
        hasty.wipe_freed().await.unwrap();
    }
    assert!(!is_on_disk(&app, &draft));
}

#[tokio::test]
async fn what_a_migration_left_behind_goes_when_the_database_is_opened() {
    let app = TestApp::start().await;
    let DatabaseUrl::Sqlite(path) = app.db.url().clone() else { return };
    // Written before anybody wiped what is deleted, by a program whose migrations were fewer.
    let told = "told to a program of before, and then moved to another table".repeat(40);
    let mut raw = SqliteConnection::establish(&path.to_string_lossy()).unwrap();
    raw.batch_execute(&format!(
        "PRAGMA secure_delete = OFF; PRAGMA user_version = 0; CREATE TABLE reports_before (content TEXT NOT NULL); \
         INSERT INTO reports_before VALUES ('{told}'); DROP TABLE reports_before;"
    ))
    .unwrap();
    drop(raw);
    wiped(&app).await;
    assert!(is_on_disk(&app, told.as_bytes()), "its free pages have it still");
    let next = app.another_db();
    wiped_by(&next).await;
    assert!(!is_on_disk(&app, told.as_bytes()));
}
