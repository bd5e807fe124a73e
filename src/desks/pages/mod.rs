//! The desk of staff: tiles, what waits, and open tasks; calendar, case search, lists as files, and how the house works.

mod calendar;
mod cases;
mod files;
mod lists;
mod machines;
mod translations;
mod work;

use crate::base::{Role, When};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::urls;
use crate::web::{Access, Shell, SignedIn, Who, form, page};
use actix_web::HttpResponse;
use actix_web::web::{ServiceConfig, resource};
use askama::Template;
use lists::{Line, Tile, gather};

const STAFF: Who =
    Who::Staff(&[Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer, Role::Administrator]);

/// Everybody of the registry, auditors too.
const ALL: Who = Who::Staff(&[
    Role::Auditor,
    Role::CaseOfficer,
    Role::Reviewer,
    Role::Decider,
    Role::DutyOfficer,
    Role::Administrator,
]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/office", STAFF),
    Access::get("/{lang}/office/calendar", ALL),
    Access::get("/calendar/{token}", Who::Open),
    Access::get("/{lang}/office/cases", STAFF),
    Access::post("/{lang}/office/cases/filters", STAFF),
    Access::post("/{lang}/office/cases/filters/{id}/drop", STAFF),
    Access::get("/{lang}/office/lists", STAFF),
    Access::get("/{lang}/office/lists/{name}", STAFF),
    Access::get("/{lang}/office/states", ALL),
    Access::get("/{lang}/office/translations", STAFF),
    Access::get("/{lang}/office/work", STAFF),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/office").route(page().to(desk)));
    cfg.service(resource("/{lang}/office/translations").route(page().to(translations::show)));
    cfg.service(resource("/{lang}/office/calendar").route(page().to(calendar::show)));
    cfg.service(resource("/calendar/{token}").route(page().to(calendar::feed)));
    cfg.service(resource("/{lang}/office/cases").route(page().to(cases::list)));
    cfg.service(resource("/{lang}/office/cases/filters").route(form().to(cases::keep_submit)));
    cfg.service(resource("/{lang}/office/cases/filters/{id}/drop").route(form().to(cases::drop_submit)));
    cfg.service(resource("/{lang}/office/lists").route(page().to(files::index)));
    cfg.service(resource("/{lang}/office/lists/{name}").route(page().to(files::file)));
    cfg.service(resource("/{lang}/office/states").route(page().to(machines::show)));
    cfg.service(resource("/{lang}/office/work").route(page().to(work::show)));
}

#[derive(Template)]
#[template(path = "desks/desk.html")]
struct DeskPage {
    shell: Shell,
    hello: String,
    lead: String,
    tiles: Vec<Tile>,
    queue: Vec<Line>,
    tasks: Vec<Line>,
    all_tasks: String,
    /// The other rooms of the desk, each with its word.
    ways: Vec<(String, &'static str)>,
}

async fn desk(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let found = visit.state.db.read(move |conn| gather(conn, &actor, language, now)).await?;
    let l = visit.l();
    let late = found.queue.iter().chain(&found.tasks).filter(|line| line.is_late).count();
    let waiting = found.queue.len() + found.tasks.len();
    let lead = match (waiting, late) {
        (0, _) => l.t("desk-nothing"),
        (_, 0) => l.t("desk-waiting").with("count", waiting),
        (_, _) => l.t("desk-waiting-late").with("count", waiting).with("late", late),
    };
    visit.show(&DeskPage {
        shell: visit.shell(l.t("desk-title").to_string()),
        hello: l.t("desk-hello").with("name", visit.me().name.as_str()).to_string(),
        lead: lead.to_string(),
        tiles: found.tiles,
        queue: found.queue,
        tasks: found.tasks,
        all_tasks: urls::office_tasks(language),
        ways: vec![
            (urls::office_calendar(language), "calendar-title"),
            (urls::office_cases(language), "cases-title"),
            (urls::office_lists(language), "lists-title"),
            (urls::office_machines(language), "machines-title"),
            (urls::office_work(language), "work-title"),
        ],
    })
}

/// How long something has waited, in words.
fn waited(l: &Words, since: Option<When>, now: When) -> String {
    since.map(|since| l.t("desk-days").with("count", (now - since).num_days().max(0)).to_string()).unwrap_or_default()
}
