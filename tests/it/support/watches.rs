//! Watching through the real pages, and changes to be told of.

use super::{PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{Actor, OrganisationId};
use waymark::db::schema::{outbox, watches};
use waymark::history::{self, Entry};
use waymark::mail::Letter;

/// The path of the link of this kind (`confirm`, `stop`) in a letter.
pub fn link_in_letter(letter: &Letter, kind: &str) -> String {
    let part = format!("/watch/{kind}/");
    let at = letter.text.find(&part).unwrap_or_else(|| panic!("no {kind} link in {}", letter.text));
    let token: String =
        letter.text[at + part.len()..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    format!("/{}{part}{token}", letter.language)
}

/// Asks through the page.
pub async fn ask(app: &TestApp, organisation: &OrganisationId, language: &str, email: &str) -> PageView {
    let mut visitor = app.visitor();
    let page = visitor.open(&format!("/{language}/watch/{organisation}")).await;
    let page = page.form("").fill("email", email).submit(&mut visitor).await;
    assert!(visitor.cookies().is_empty(), "watching sets a cookie");
    page
}

/// Asks and confirms with the link of the letter.
pub async fn watch(app: &TestApp, organisation: &OrganisationId, language: &str, email: &str) {
    ask(app, organisation, language, email).await;
    let link = link_in_letter(&app.last_letter_to(email).await, "confirm");
    let mut visitor = app.visitor();
    let page = visitor.open(&link).await;
    page.form("").submit(&mut visitor).await;
}

/// A public event of a kind.
pub async fn change(app: &TestApp, organisation: &OrganisationId, kind: &'static str) {
    let (id, now) = (organisation.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            let entry = Entry::about(kind, "certificate", id.as_str()).of(&id).public("WM-2026-00001");
            history::append(conn, &Actor::System, &entry, now)?;
            Ok(history::changed_publicly(conn, Some(&id), now)?)
        })
        .await
        .unwrap();
}

/// Lets the time go by in which changes are gathered.
pub fn minutes_pass(app: &TestApp, minutes: i64) {
    app.clock.advance(chrono::Duration::minutes(minutes));
}

/// How many watches are kept, and how many sealed letters wait.
pub async fn kept(app: &TestApp) -> (i64, i64) {
    app.db
        .read(|conn| {
            let waiting = outbox::table.filter(outbox::sealed.is_not_null()).count().get_result(conn)?;
            Ok((watches::table.count().get_result(conn)?, waiting))
        })
        .await
        .unwrap()
}
