//! Who read how to reach a worker, and why: for the privacy officer, who reads no report.

use crate::accounts::store::people;
use crate::error::AppResult;
use crate::reports::store;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;

/// How many readings are shown.
const MOST: i64 = 500;

#[derive(Template)]
#[template(path = "reports/readings.html")]
struct ReadingsPage {
    shell: Shell,
    rows: Vec<Row>,
}

struct Row {
    number: String,
    who: String,
    when: String,
    reason: String,
}

pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let l = visit.l();
    let found = visit
        .state
        .db
        .read(|conn| {
            let mut found = Vec::new();
            for reading in store::referrals::list_readings(conn, MOST)? {
                let number = store::load(conn, &reading.report_id)?.number;
                let person = people::load(conn, &reading.read_by)?;
                found.push((number, person.name, reading.read_at, reading.reason));
            }
            Ok(found)
        })
        .await?;
    let row = |(number, who, at, reason)| Row { number, who, when: l.instant(at), reason };
    let shell = visit.shell(l.t("reading-title").to_string());
    visit.show(&ReadingsPage { shell, rows: found.into_iter().map(row).collect() })
}
