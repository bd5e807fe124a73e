//! What runs by itself: work that waits, work that was done, what failed and will be tried again, and the letters.

use crate::desks::store::work::{self as store, LetterCounts, WorkKind, WorkRow};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;

/// How many pieces of each kind are shown.
const MOST: i64 = 50;

#[derive(Template)]
#[template(path = "desks/work.html")]
struct WorkPage {
    shell: Shell,
    tiles: Vec<(i64, String)>,
    failed: Vec<Line>,
    waiting: Vec<Line>,
    done: Vec<Line>,
}

struct Line {
    what: String,
    subject: String,
    due: String,
    done: String,
    attempts: i32,
    again: String,
    error: String,
}

pub(super) async fn show(visit: SignedIn) -> AppResult<HttpResponse> {
    let l = visit.l();
    let now = visit.now;
    let (failed, waiting, done, letters) = visit
        .state
        .db
        .read(move |conn| {
            Ok((
                store::list_work(conn, WorkKind::Failed, MOST)?,
                store::list_work(conn, WorkKind::Waiting, MOST)?,
                store::list_work(conn, WorkKind::Done, MOST)?,
                store::count_letters(conn, now)?,
            ))
        })
        .await?;
    let lines = |rows: Vec<WorkRow>| rows.iter().map(|row| line(l, row)).collect::<Vec<_>>();
    visit.show(&WorkPage {
        shell: visit.shell(l.t("work-title").to_string()),
        tiles: tiles(l, failed.len(), letters),
        failed: lines(failed),
        waiting: lines(waiting),
        done: lines(done),
    })
}

fn tiles(l: &Words, failed: usize, letters: LetterCounts) -> Vec<(i64, String)> {
    vec![
        (i64::try_from(failed).unwrap_or(i64::MAX), l.t("work-failed").to_string()),
        (letters.waiting, l.t("work-letters-waiting").to_string()),
        (letters.given_up, l.t("work-letters-given-up").to_string()),
        (letters.sent_today, l.t("work-letters-sent").to_string()),
    ]
}

fn line(l: &Words, row: &WorkRow) -> Line {
    let key = format!("work-kind-{}", row.kind.replace('_', "-"));
    Line {
        what: if l.has(&key) { l.t(&key).to_string() } else { row.kind.replace('_', " ") },
        subject: row.subject_id.clone(),
        due: l.instant(row.due_at),
        done: row.done_at.map(|at| l.instant(at)).unwrap_or_default(),
        attempts: row.attempts,
        again: l.instant(row.retry_at),
        error: row.last_error.clone().unwrap_or_default(),
    }
}
