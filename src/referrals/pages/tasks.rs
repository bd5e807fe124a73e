//! Pages of tasks: the open ones with their clocks, one task, and closing it with a note.

use crate::base::{
    Actor, AppealId, CertificateId, FindingId, GapId, HelpLineId, InterviewId, Language, ReportId, Role, TaskId, When,
};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::{Words, words};
use crate::organisations::store::display_name;
use crate::referrals::actions;
use crate::referrals::rules::{may_close, time_left};
use crate::referrals::store::{self, Task};
use crate::web::signs::percent;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use crate::{audits, certificates, impartiality, urls};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// A task as its pages show it.
struct TaskView {
    href: String,
    title: String,
    name: String,
    case: String,
    class: &'static str,
    percent: i64,
    clock: String,
    due: String,
    subject: String,
    is_done: bool,
    /// Why this person may not close it by hand, if so.
    closed: Option<String>,
    /// Where the guide for the front line is, if a worker may be in danger.
    guide: Option<String>,
}

#[derive(Template)]
#[template(path = "referrals/list.html")]
struct ListPage {
    shell: Shell,
    tasks: Vec<TaskView>,
}

#[derive(Template)]
#[template(path = "referrals/show.html")]
struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    done: String,
    task: TaskView,
    note: String,
}

/// What was done about a task.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct DoneForm {
    #[validate(length(min = 1, max = 2000))]
    note: String,
}

fn roles_of(actor: &Actor) -> Vec<Role> {
    Role::ALL.iter().copied().filter(|&role| actor.is(role)).collect()
}

pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let tasks = visit
        .state
        .db
        .read(move |conn| {
            let mut views = Vec::new();
            for task in store::list_open(conn, &roles_of(&actor))? {
                views.push(view(conn, &actor, &task, language, now)?);
            }
            Ok(views)
        })
        .await?;
    visit.show(&ListPage { shell: visit.shell(visit.l().t("task-list-title").to_string()), tasks })
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = TaskId::parse(&path.1).ok_or(AppError::NotFound)?;
    let page = show_page(&visit, id, String::new(), FormErrors::none()).await?;
    visit.show(&page)
}

pub(super) async fn done_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<DoneForm>,
) -> AppResult<HttpResponse> {
    let id = TaskId::parse(&path.1).ok_or(AppError::NotFound)?;
    let note = form.note.trim().to_owned();
    let errors = FormErrors::check(visit.l(), &DoneForm { note: note.clone() });
    if !errors.is_empty() {
        let page = show_page(&visit, id, note, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (actor, now) = (visit.actor(), visit.now);
    visit.state.db.write(move |conn| actions::finish(conn, &actor, &id, &note, now)).await?;
    Ok(visit.redirect_saying(&urls::office_tasks(visit.language), "flash-task-done"))
}

async fn show_page(visit: &SignedIn, id: TaskId, note: String, errors: FormErrors) -> AppResult<ShowPage> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let done = urls::office_task_done(language, &id);
    let task = visit
        .state
        .db
        .read(move |conn| {
            let task = store::load(conn, &id)?;
            // Tasks of other roles are none of this person's.
            if !actor.is(task.role) {
                return Err(AppError::NotFound);
            }
            view(conn, &actor, &task, language, now)
        })
        .await?;
    let mut shell = visit.shell(task.title.clone());
    shell.has_errors = !errors.is_empty();
    Ok(ShowPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_tasks(language),
        done,
        task,
        note,
    })
}

fn view(conn: &mut AnyConnection, actor: &Actor, task: &Task, language: Language, now: When) -> AppResult<TaskView> {
    let l = words(language);
    let name = match &task.organisation_id {
        Some(organisation) => display_name(conn, organisation, language)?,
        None => String::new(),
    };
    let case = match &task.case_id {
        Some(case) => impartiality::store::load_case(conn, case)?.number,
        None => String::new(),
    };
    let key = format!("task-{}", task.kind.replace('_', "-"));
    let closed = may_close(actor, &task.kind, task.role, task.done_at.is_some()).err();
    Ok(TaskView {
        href: urls::office_task(language, &task.id),
        title: if l.has(&key) { l.t(&key).to_string() } else { task.kind.replace('_', " ") },
        name,
        case,
        class: if task.due_at < now || task.is_urgent { "stop" } else { "" },
        percent: percent((now - task.created_at).num_minutes(), (task.due_at - task.created_at).num_minutes()),
        clock: clock(l, task.due_at, now),
        due: l.instant(task.due_at),
        subject: subject(conn, actor, task, language)?,
        is_done: task.done_at.is_some(),
        closed: closed.map(|refusal| l.refusal(&refusal).to_string()),
        guide: is_about_danger(task).then(|| urls::office_guide(language)),
    })
}

/// Whether a task is about a worker who may be in danger: a report or an interview, and it burns.
fn is_about_danger(task: &Task) -> bool {
    task.is_urgent && matches!(task.subject_kind.as_str(), "report" | "interview")
}

/// What is left of a clock, in words.
fn clock(l: &Words, due: When, now: When) -> String {
    let (key, count) = time_left(due, now);
    l.t(key).with("count", count).to_string()
}

/// Where the thing a task is about is shown to this person; empty where it is shown nowhere.
fn subject(conn: &mut AnyConnection, actor: &Actor, task: &Task, language: Language) -> AppResult<String> {
    let path = match task.subject_kind.as_str() {
        "certificate" => CertificateId::parse(&task.subject_id).map(|id| urls::office_certificate(language, &id)),
        "finding" if actor.is(Role::Auditor) => {
            FindingId::parse(&task.subject_id).map(|id| urls::audit_finding(language, &id))
        }
        "finding" => match &task.organisation_id {
            Some(organisation) => certificates::store::find_running(conn, organisation)?
                .map(|certificate| urls::office_certificate(language, &certificate.id)),
            None => None,
        },
        "appeal" => AppealId::parse(&task.subject_id).map(|id| urls::office_appeal(language, &id)),
        "report" => ReportId::parse(&task.subject_id).map(|id| urls::office_report(language, &id)),
        "gap" => GapId::parse(&task.subject_id).map(|id| urls::office_gap(language, &id)),
        "help_line" => HelpLineId::parse(&task.subject_id).map(|id| urls::office_help_line(language, &id)),
        "audit" => Some(format!("{}/{}", urls::office_audits(language), task.subject_id)),
        "interview" => match InterviewId::parse(&task.subject_id) {
            Some(id) => audits::store::interviews::find_place(conn, &id)?
                .map(|(audit, number)| urls::audit_part(language, &audit, &format!("interviews/{number}"))),
            None => None,
        },
        "application" => Some(format!("{}/{}", urls::office_applications(language), task.subject_id)),
        "objection" => Some(format!("{}/{}", urls::office_objections(language), task.subject_id)),
        _ => task.organisation_id.as_ref().map(|organisation| urls::office_organisation(language, organisation)),
    };
    Ok(path.unwrap_or_default())
}
