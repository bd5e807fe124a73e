//! The task list of one application: what is done, what is missing, where it stands.

use super::super::actions::Opened;
use super::super::rules::{ApplicationStatus, Section, SectionState, may_appeal_until};
use super::super::store;
use super::frame::{self, Named};
use crate::base::MemberRole;
use crate::error::AppResult;
use crate::i18n::Words;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "applications/tasks.html")]
struct TasksPage {
    shell: Shell,
    back: String,
    organisation: Named,
    kind: String,
    status_work: &'static str,
    status: String,
    number: Option<String>,
    is_editable: bool,
    groups: Vec<Group>,
    declaration: Task,
    check: Task,
    see_missing: String,
    done: usize,
    of: usize,
    percent: i64,
    saved: Option<String>,
    returned: Option<Returned>,
    missing: usize,
    sent: Option<String>,
    take_back: Option<String>,
    story: String,
    reasons: Option<String>,
    appeal_until: Option<String>,
}

struct Group {
    title: String,
    tasks: Vec<Task>,
}

struct Task {
    work: &'static str,
    href: String,
    label: String,
    word: String,
    hint: String,
}

/// What the registry asks.
struct Returned {
    due: String,
    from: String,
    on: String,
    reasons: Vec<(String, String, String)>,
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let (id, organisation_id, language) =
        (opened.application.id.clone(), opened.application.organisation_id.clone(), visit.language);
    let officer = opened.open_reasons().last().map(|reason| reason.given_by.clone());
    let (organisation, number, officer) = visit
        .state
        .db
        .read(move |conn| {
            let officer = officer.map(|id| crate::accounts::store::people::load(conn, &id)).transpose()?;
            Ok((
                frame::named(conn, &organisation_id, language)?,
                store::case_number(conn, &id)?,
                officer.map(|person| person.name),
            ))
        })
        .await?;
    visit.show(&page(&visit, &opened, organisation, number, officer.unwrap_or_default()))
}

fn page(visit: &SignedIn, opened: &Opened, organisation: Named, number: Option<String>, officer: String) -> TasksPage {
    let (l, application) = (visit.l(), &opened.application);
    let (language, id, status) = (visit.language, &application.id, application.status);
    let gaps = opened.gaps();
    let missing = gaps.len();
    let states: Vec<(Section, SectionState)> =
        Section::ALL.iter().map(|section| (*section, opened.state(*section))).collect();
    let done = states.iter().filter(|(_, state)| *state == SectionState::Done).count();
    let task = |section: Section| {
        let state = opened.state(section);
        Task {
            work: state.work(),
            href: urls::application_section(language, id, section.as_str()),
            label: l.t(&section.key()).to_string(),
            word: l.t(state.key()).to_string(),
            hint: hint(l, opened, section),
        }
    };
    let group = |key: &str, sections: &[Section]| Group {
        title: l.t(key).to_string(),
        tasks: sections.iter().copied().map(task).collect(),
    };
    let is_owner = visit.actor().member_role(&application.organisation_id) == Some(MemberRole::Owner);
    let may_take_back = is_owner
        && matches!(status, ApplicationStatus::Draft | ApplicationStatus::Submitted | ApplicationStatus::Returned);
    let is_rejected = status == ApplicationStatus::Rejected;
    TasksPage {
        shell: visit.shell(l.t("application-title").to_string()),
        back: urls::applications(language),
        organisation,
        kind: l.t(&application.kind.key()).to_string(),
        status_work: status.as_told().work(),
        status: l.t(&status.as_told().key()).to_string(),
        number,
        is_editable: status.is_editable(),
        groups: vec![
            group("application-group-who", &[Section::Organisation, Section::Licences]),
            group("application-group-how", &[Section::Scope, Section::Partners, Section::Fees, Section::Assessment]),
        ],
        declaration: task(Section::Declaration),
        see_missing: urls::application_section(language, id, "check"),
        check: Task {
            work: if missing == 0 { "new" } else { "none" },
            href: if missing == 0 { urls::application_section(language, id, "check") } else { String::new() },
            label: l.t("application-check-link").to_string(),
            word: l.t(if missing == 0 { "task-not-started" } else { "task-cannot-start" }).to_string(),
            hint: l.t("application-check-hint").to_string(),
        },
        done,
        of: states.len(),
        percent: crate::web::signs::percent(i64::try_from(done).unwrap_or(0), i64::try_from(states.len()).unwrap_or(1)),
        saved: opened.saved.iter().map(|(_, at)| *at).max().map(|at| l.instant(at)),
        returned: (status == ApplicationStatus::Returned).then(|| Returned {
            due: application.due_at.map(|due| l.day(due.local_date())).unwrap_or_default(),
            from: officer,
            on: application.returned_at.map(|at| l.day(at.local_date())).unwrap_or_default(),
            reasons: opened
                .open_reasons()
                .map(|reason| {
                    let section = reason.section;
                    let href = urls::application_section(language, id, section.as_str());
                    (href, l.t(&section.key()).to_string(), reason.reason.clone())
                })
                .collect(),
        }),
        missing,
        sent: application.submitted_at.map(|_| urls::application_section(language, id, "sent")),
        take_back: may_take_back.then(|| urls::application_section(language, id, "take-back")),
        story: l.t(&format!("application-story-{}", status.as_told().as_str().replace('_', "-"))).to_string(),
        reasons: is_rejected.then(|| application.rejection_reason.clone()).flatten(),
        appeal_until: application.ended_at.filter(|_| is_rejected).map(|at| l.day(may_appeal_until(at))),
    }
}

fn hint(l: &Words, opened: &Opened, section: Section) -> String {
    let said = &opened.said;
    match section {
        Section::Assessment => l
            .t("application-hint-assessment")
            .with("count", said.answers.len())
            .with("total", opened.standard.criteria().count())
            .to_string(),
        Section::Fees => {
            let lines = said.fees.lines().len();
            match (said.fees.is_given(), lines) {
                (true, 0) => l.t("application-fees-nothing-said").to_string(),
                _ => l.t("application-hint-fees").with("count", lines).to_string(),
            }
        }
        Section::Organisation | Section::Licences | Section::Scope | Section::Partners | Section::Declaration => {
            l.t(&section.hint_key()).to_string()
        }
    }
}
