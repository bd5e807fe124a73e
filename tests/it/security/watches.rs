//! Who watches an organisation is read by nobody who has the database alone.

use super::voice::{everything, files_below, hexed, holds};
use crate::support::TestApp;
use crate::support::register::firm;
use crate::support::watches::{ask, change, link_in_letter, minutes_pass};
use diesel::prelude::*;
use waymark::db::schema::watches;
use waymark::keys::ContactKeys;
use waymark::watches::store::Watch;

const QUAGGA: &str = "quagga.watcher@example.org";

/// The address stands nowhere: in no column, and in no file of the data folder.
async fn is_nowhere(app: &TestApp, marks: &[&str], when: &str) {
    let text = everything(app).await.to_lowercase();
    for mark in marks.iter().map(|mark| mark.to_lowercase()) {
        assert!(!text.contains(&mark), "{mark} stands in the database {when}");
        assert!(!text.contains(&hexed(&mark)), "{mark} stands in the database as bytes {when}");
    }
    for path in files_below(app.folder()) {
        let bytes = std::fs::read(&path).unwrap();
        for mark in marks {
            assert!(!holds(&bytes, mark), "{mark} stands in {} {when}", path.display());
        }
    }
}

#[tokio::test]
async fn a_stolen_database_does_not_tell_who_watches_what() {
    let app = TestApp::start().await;
    let id = firm("certified", "Zebra Example Recruitment", 1).insert(&app).await;
    ask(&app, &id, "en", QUAGGA).await;
    is_nowhere(&app, &[QUAGGA, "quagga.watcher"], "while the letter waits").await;
    let letter = app.last_letter_to(QUAGGA).await;
    let (confirm, stop) = (link_in_letter(&letter, "confirm"), link_in_letter(&letter, "stop"));
    let tokens = [&confirm, &stop].map(|link| link.rsplit('/').next().unwrap().to_owned());
    let marks = [QUAGGA, "quagga.watcher", &*tokens[0], &*tokens[1]];
    is_nowhere(&app, &marks, "when it was sent").await;
    let mut visitor = app.visitor();
    let page = visitor.open(&confirm).await;
    page.form("").submit(&mut visitor).await;
    change(&app, &id, "certificate_suspended").await;
    app.run_jobs().await;
    minutes_pass(&app, 11);
    is_nowhere(&app, &marks, "while it is told of a change").await;
    assert_eq!(app.letters_to(QUAGGA).await.len(), 2);
    is_nowhere(&app, &marks, "when it was told").await;

    // A thief makes a key file of his own: the mark is another, and nothing opens.
    let folder = tempfile::tempdir().unwrap();
    let thief = ContactKeys::open(&folder.path().join("keys")).unwrap();
    let kept: Watch = app.db.read(|conn| Ok(watches::table.select(Watch::as_select()).first(conn)?)).await.unwrap();
    assert_eq!(thief.unseal(kept.id.as_str(), &kept.sealed), None);
    assert_ne!(thief.mark("watch", &format!("{id}\u{1f}{QUAGGA}")).to_hex(), kept.mark);
    let own = ContactKeys::open(&app.folder().join("keys")).unwrap();
    assert!(own.unseal(kept.id.as_str(), &kept.sealed).unwrap().contains(QUAGGA), "the owner of the key reads it");
    // Of a watch that is confirmed no instant is kept, not even in its id.
    assert_eq!((kept.expires_at, kept.tell_at, kept.tell_after), (None, None, None));
    assert_eq!(kept.id.as_str().as_bytes()[14], b'4');

    visitor.open(&stop).await.form("").submit(&mut visitor).await;
    let text = everything(&app).await;
    assert!(!text.contains(&kept.sealed) && !text.contains(kept.id.as_str()), "nothing is left of it");
}
