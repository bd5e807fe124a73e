//! The queues: appeals, and complaints without those about the reader.

use crate::appeals::actions::seat_towards;
use crate::appeals::rules::{AppealStatus, ComplaintSeat, ComplaintStatus};
use crate::appeals::store;
use crate::base::{Actor, Language, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::i18n::words;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;

#[derive(Template)]
#[template(path = "appeals/list.html")]
struct ListPage {
    shell: Shell,
    appeals: Option<Vec<Row>>,
    complaints: Option<Vec<Row>>,
}

struct Row {
    href: String,
    number: String,
    name: String,
    state: &'static str,
    word: String,
    due: String,
}

pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let (appeals, complaints) = visit
        .state
        .db
        .read(move |conn| Ok((appeals(conn, &actor, language, now)?, complaints(conn, &actor, language, now)?)))
        .await?;
    let shell = visit.shell(visit.l().t("appeal-list-title").to_string());
    visit.show(&ListPage { shell, appeals, complaints })
}

fn appeals(conn: &mut AnyConnection, actor: &Actor, language: Language, now: When) -> AppResult<Option<Vec<Row>>> {
    if !actor.is_any(&[Role::Reviewer, Role::Decider]) {
        return Ok(None);
    }
    let l = words(language);
    let mut rows = Vec::new();
    for appeal in store::list_all(conn)? {
        let is_open = !matches!(appeal.status, AppealStatus::Decided | AppealStatus::TakenBack);
        rows.push(Row {
            href: urls::office_appeal(language, &appeal.id),
            name: display_name(conn, &appeal.organisation_id, language)?,
            state: state_of(is_open, appeal.decide_by < now),
            word: l.t(&format!("appeal-state-{}", appeal.status)).to_string(),
            due: l.day(appeal.decide_by.local_date()),
            number: appeal.number,
        });
    }
    Ok(Some(rows))
}

fn complaints(conn: &mut AnyConnection, actor: &Actor, language: Language, now: When) -> AppResult<Option<Vec<Row>>> {
    if !actor.is_any(&[Role::CaseOfficer, Role::Administrator]) {
        return Ok(None);
    }
    let l = words(language);
    let mut rows = Vec::new();
    for complaint in store::list_complaints(conn)? {
        if seat_towards(actor, &complaint) != ComplaintSeat::Handler {
            continue;
        }
        let due = match complaint.status {
            ComplaintStatus::Received => complaint.acknowledge_by,
            ComplaintStatus::Acknowledged | ComplaintStatus::Closed => complaint.answer_by,
        };
        rows.push(Row {
            href: urls::office_complaint(language, &complaint.id),
            name: l.t(&format!("complaint-about-{}", complaint.about)).to_string(),
            state: state_of(complaint.status != ComplaintStatus::Closed, due < now),
            word: l.t(&format!("complaint-state-{}", complaint.status)).to_string(),
            due: l.day(due.local_date()),
            number: complaint.number,
        });
    }
    Ok(Some(rows))
}

const fn state_of(is_open: bool, is_late: bool) -> &'static str {
    match (is_open, is_late) {
        (true, true) => "late",
        (true, false) => "waiting",
        (false, _) => "done",
    }
}
