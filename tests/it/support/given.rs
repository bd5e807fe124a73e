//! What more than one story is given: a tie, a picture, a paper.

use super::TestApp;
use std::io::Cursor;
use waymark::base::{AccountId, OrganisationId};
use waymark::impartiality::rules::{Tie, TieKind};
use waymark::impartiality::store::insert_tie;

/// Ties somebody to an organisation for a hundred days, and it lasts.
pub async fn given_a_tie(app: &TestApp, account: &AccountId, organisation: &OrganisationId) {
    insert(app, account, organisation, (-100, None)).await;
}

/// Ties somebody to an organisation for years, until a day so many days from now.
pub async fn given_a_tie_until(app: &TestApp, account: &AccountId, organisation: &OrganisationId, until: i64) {
    insert(app, account, organisation, (-2_000, Some(until))).await;
}

async fn insert(app: &TestApp, account: &AccountId, organisation: &OrganisationId, days: (i64, Option<i64>)) {
    let now = app.clock.now();
    let day = |days: i64| now.plus_days(days).local_date();
    let (organisation, kind) = (organisation.clone(), TieKind::Family);
    let tie = Tie { organisation, kind, from: day(days.0), until: days.1.map(day) };
    let account = account.clone();
    app.db.write(move |conn| Ok(insert_tie(conn, &account, &tie, "invented", now)?)).await.unwrap();
}

/// A small picture.
pub fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_fn(16, 16, |x, y| image::Rgb([x as u8 * 9, y as u8 * 9, 60]));
    picture.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    bytes
}

/// A paper of one page that holds a mark.
pub fn paper(mark: &str) -> Vec<u8> {
    format!("%PDF-1.4\n1 0 obj<</Type/Catalog/Title({mark})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").into_bytes()
}
