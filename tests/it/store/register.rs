//! What of the register is kept beside the database for the next start.

use crate::support::TestApp;
use crate::support::register::firm;
use diesel::prelude::*;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use waymark::base::OrganisationId;
use waymark::db::schema::organisation_names;
use waymark::history;
use waymark::register::Register;
use waymark::register::saved::Saved;

const FILE: &str = "register.volume";

fn saved(app: &TestApp) -> Saved {
    Saved::in_folder(app.folder()).of_any_size()
}

/// Waits until the file has been written, and written anew where one was there.
async fn is_written(folder: &Path, before: Option<Vec<u8>>) -> PathBuf {
    let (path, begun) = (folder.join(FILE), Instant::now());
    let mut tick = tokio::time::interval(Duration::from_millis(20));
    loop {
        match std::fs::read(&path) {
            Ok(bytes) if Some(&bytes) != before.as_ref() => return path,
            _ if begun.elapsed() > Duration::from_secs(20) => panic!("the register was not saved"),
            _ => {
                tick.tick().await;
            }
        }
    }
}

async fn names(register: &Register) -> Vec<String> {
    let snapshot = register.current().await;
    snapshot
        .in_order_of_names()
        .flat_map(|its| its.names.iter().map(|name| name.text.clone()).collect::<Vec<_>>())
        .collect()
}

/// Another name, without a word to anybody that something public has changed.
async fn rename_in_secret(app: &TestApp, id: &OrganisationId, to: &'static str) {
    let id = id.clone();
    let of_it = organisation_names::organisation_id.eq(id);
    app.db
        .write(move |conn| {
            let row = organisation_names::table.filter(of_it);
            Ok(diesel::update(row).set(organisation_names::text.eq(to)).execute(conn)?)
        })
        .await
        .unwrap();
}

async fn tell(app: &TestApp, id: &OrganisationId) {
    let (id, now) = (id.clone(), app.clock.now());
    app.db.write(move |conn| Ok(history::changed_publicly(conn, Some(&id), now)?)).await.unwrap();
}

#[tokio::test]
async fn a_start_takes_what_was_saved_and_what_has_changed_since() {
    let app = TestApp::start().await;
    let lotus = firm("certified", "Lotus Example", 1).insert(&app).await;
    let heron = firm("certified", "Heron Example", 2).insert(&app).await;
    let first = Register::open_beside(&app.another_db(), saved(&app)).unwrap();
    assert_eq!(names(&first).await, ["Heron Example", "Lotus Example"]);
    is_written(app.folder(), None).await;

    // What nobody told of is not looked for: so it shows that the file was used.
    rename_in_secret(&app, &lotus, "Lotus Renamed Example").await;
    let second = Register::open_beside(&app.another_db(), saved(&app)).unwrap();
    assert_eq!(names(&second).await, ["Heron Example", "Lotus Example"]);

    // What has changed since is read, and is found by its new name.
    rename_in_secret(&app, &heron, "White Heron Example").await;
    tell(&app, &heron).await;
    firm("suspended", "Banyan Example", 3).insert(&app).await;
    let third = Register::open_beside(&app.another_db(), saved(&app)).unwrap();
    assert_eq!(names(&third).await, ["Banyan Example", "Lotus Example", "White Heron Example"]);
    assert_eq!(third.current().await.number, Register::open(&app.another_db()).unwrap().current().await.number);
}

#[tokio::test]
async fn a_file_that_is_damaged_or_of_another_database_is_not_used() {
    let app = TestApp::start().await;
    let lotus = firm("certified", "Lotus Example", 1).insert(&app).await;
    Register::open_beside(&app.another_db(), saved(&app)).unwrap();
    let path = is_written(app.folder(), None).await;
    let whole = std::fs::read(&path).unwrap();
    rename_in_secret(&app, &lotus, "Lotus Renamed Example").await;

    let mut damaged = vec![whole[..whole.len() / 2].to_vec(), Vec::new(), b"nothing of the kind".to_vec()];
    for at in [0, whole.len() / 3, whole.len() - 40, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        damaged.push(bytes);
    }
    for bytes in damaged {
        std::fs::write(&path, &bytes).unwrap();
        let register = Register::open_beside(&app.another_db(), saved(&app)).unwrap();
        assert_eq!(names(&register).await, ["Lotus Renamed Example"], "a damaged file was believed");
        is_written(app.folder(), Some(bytes)).await;
    }

    // The file of one registry beside the database of another.
    let other = TestApp::start().await;
    firm("withdrawn", "Heron Example", 1).insert(&other).await;
    std::fs::write(other.folder().join(FILE), std::fs::read(&path).unwrap()).unwrap();
    let register = Register::open_beside(&other.another_db(), saved(&other)).unwrap();
    assert_eq!(names(&register).await, ["Heron Example"], "the register of another database was shown");
}
