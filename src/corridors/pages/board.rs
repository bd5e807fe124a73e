//! The status board: every corridor with its notices, the newest first.

use super::view::NoticeView;
use crate::base::Corridor;
use crate::corridors::rules::Part;
use crate::error::AppResult;
use crate::register::Register;
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "corridors/board.html")]
struct BoardPage {
    shell: Shell,
    corridors: Vec<CorridorLine>,
    help: String,
}

/// One corridor of the board.
struct CorridorLine {
    id: String,
    name: String,
    href: String,
    notices: Vec<NoticeView>,
}

/// GET the board.
pub async fn show(visit: Visit, register: web::Data<Register>) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let (l, today) = (visit.l(), visit.now.local_date());
    let line = |corridor: Corridor| CorridorLine {
        id: corridor.slug().to_owned(),
        name: l.corridor(&corridor),
        href: urls::corridor(visit.language, &corridor),
        notices: snapshot
            .shelf
            .corridors
            .of_corridor(Part::Notice, corridor, today)
            .into_iter()
            .filter_map(|fact| NoticeView::of(fact, l, today))
            .collect(),
    };
    let shell = Shell {
        description: l.t("corridors-lead").to_string(),
        nav_current: "corridors",
        robots_index: true,
        path_after_language: "/corridors".to_owned(),
        ..visit.shell(l.t("corridors-title").to_string())
    };
    let corridors = Corridor::served().into_iter().map(line).collect();
    visit.keep(&snapshot, &BoardPage { shell, corridors, help: urls::help(visit.language) })
}
