//! What runs by itself: work that waits, work that was done, what failed and will be tried again, and the letters.

use crate::desks::rules::figures::{Figures, MonthFigure};
use crate::desks::store::figures as spans;
use crate::desks::store::work::{self as store, LetterCounts, WorkKind, WorkRow};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use chrono::Datelike;

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
    figures: Vec<FigureView>,
}

/// Work of one kind in figures: a plot, and the table of the same numbers.
struct FigureView {
    key: &'static str,
    title: String,
    summary: String,
    bars: Vec<BarView>,
    rows: Vec<(String, usize, usize, String)>,
}

/// The two bars of a month.
struct BarView {
    came: Bar,
    done: Bar,
    label_x: usize,
    label: String,
}

struct Bar {
    x: usize,
    y: usize,
    height: usize,
}

/// Height of the plot without its labels, and how wide a month is.
const PLOT: (usize, usize) = (90, 30);

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
    let today = now.local_date();
    let (failed, waiting, done, letters, figures) = visit
        .state
        .db
        .read(move |conn| {
            Ok((
                store::list_work(conn, WorkKind::Failed, MOST)?,
                store::list_work(conn, WorkKind::Waiting, MOST)?,
                store::list_work(conn, WorkKind::Done, MOST)?,
                store::count_letters(conn, now)?,
                [
                    ("applications", Figures::of(&spans::list_applications(conn)?, today)),
                    ("audits", Figures::of(&spans::list_audits(conn)?, today)),
                    ("findings", Figures::of(&spans::list_findings(conn)?, today)),
                    ("cases", Figures::of(&spans::list_cases(conn)?, today)),
                    ("appeals", Figures::of(&spans::list_appeals(conn)?, today)),
                ],
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
        figures: figures.iter().map(|(key, figures)| figure(l, key, figures)).collect(),
    })
}

fn figure(l: &Words, key: &'static str, figures: &Figures) -> FigureView {
    let days = |days: Option<i64>| match days {
        Some(days) => l.t("figures-days").with("count", days).to_string(),
        None => l.t("figures-no-days").to_string(),
    };
    let (height, width) = PLOT;
    let most = figures.most();
    let bar = |count: usize, x: usize| {
        let tall = count * height / most;
        Bar { x, y: height - tall, height: tall }
    };
    let month = |figure: &MonthFigure| figure.month.format("%Y-%m").to_string();
    FigureView {
        key,
        title: l.t(&format!("figures-{key}")).to_string(),
        summary: l
            .t("figures-summary")
            .with("open", figures.open)
            .with("oldest", days(figures.oldest_days))
            .with("median", days(figures.median_days))
            .to_string(),
        bars: figures
            .months
            .iter()
            .enumerate()
            .map(|(place, figure)| BarView {
                came: bar(figure.came, place * width + 4),
                done: bar(figure.done, place * width + 15),
                label_x: place * width + width / 2,
                label: figure.month.month().to_string(),
            })
            .collect(),
        rows: figures
            .months
            .iter()
            .map(|figure| (month(figure), figure.came, figure.done, days(figure.median_days)))
            .collect(),
    }
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
