//! What is too long for the page of an organisation: every line it charges, the whole path with all visits, every
//! sub-agent. Each names the company and its status first, so that nobody reads a list without the answer.

use super::hits::lang_of;
use super::organisation_views::{
    AgentView, AuditView, EventView, FeesView, agent_view, audit_view, fees_view, timeline,
};
use crate::error::{AppError, AppResult};
use crate::register::rules::Standing;
use crate::register::snapshot::Organisation;
use crate::register::{Named, Register};
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;

/// The company a long part belongs to.
struct Heading {
    name: String,
    lang: String,
    standing: Standing,
    href: String,
}

#[derive(Template)]
#[template(path = "register/organisation_fees.html")]
struct FeesPage {
    shell: Shell,
    heading: Heading,
    fees: FeesView,
    fee_check: String,
}

#[derive(Template)]
#[template(path = "register/organisation_history.html")]
struct HistoryPage {
    shell: Shell,
    heading: Heading,
    timeline: Vec<EventView>,
    audits: Vec<AuditView>,
}

#[derive(Template)]
#[template(path = "register/organisation_agents.html")]
struct AgentsPage {
    shell: Shell,
    heading: Heading,
    agents: Vec<AgentView>,
    contact_check: String,
}

fn heading(visit: &Visit, organisation: &Organisation) -> Heading {
    let main = organisation.name(visit.language);
    Heading {
        name: organisation.shown_name(visit.language),
        lang: main.map_or_else(String::new, |name| lang_of(name, visit.language)),
        standing: organisation.standing(visit.now.local_date()),
        href: urls::organisation(visit.language, &organisation.id),
    }
}

fn shell(visit: &Visit, organisation: &Organisation, part: &str, title: &str) -> Shell {
    let name = organisation.shown_name(visit.language);
    Shell {
        nav_current: "check",
        path_after_language: format!("/register/{}/{part}", organisation.id),
        ..visit.shell(format!("{}: {name}", visit.l().t(title)))
    }
}

/// Every line it charges.
pub(super) async fn fees(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let Named { snapshot, organisation, .. } = register.named(&path.1).await?;
    let schedule = organisation.schedule.as_ref().ok_or(AppError::NotFound)?;
    visit.keep(
        &snapshot,
        &FeesPage {
            shell: shell(&visit, &organisation, "fees", "fee-lines-caption"),
            heading: heading(&visit, &organisation),
            fees: fees_view(&visit, schedule, &snapshot.shelf, usize::MAX),
            fee_check: format!("{}?org={}", urls::fees(visit.language), organisation.id),
        },
    )
}

/// The whole path, and every visit.
pub(super) async fn history(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let Named { snapshot, organisation, .. } = register.named(&path.1).await?;
    let (l, heading) = (visit.l(), heading(&visit, &organisation));
    visit.keep(
        &snapshot,
        &HistoryPage {
            shell: shell(&visit, &organisation, "history", "timeline-heading"),
            timeline: timeline(l, &organisation, heading.standing, usize::MAX),
            audits: organisation.audits.iter().map(|audit| audit_view(l, audit)).collect(),
            heading,
        },
    )
}

/// Every sub-agent.
pub(super) async fn sub_agents(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let Named { snapshot, organisation, .. } = register.named(&path.1).await?;
    if !organisation.kind.is_agency() {
        return Err(AppError::NotFound);
    }
    let l = visit.l();
    visit.keep(
        &snapshot,
        &AgentsPage {
            shell: shell(&visit, &organisation, "sub-agents", "register-page-agents"),
            heading: heading(&visit, &organisation),
            agents: organisation.declared.sub_agents.iter().map(|agent| agent_view(l, agent)).collect(),
            contact_check: format!("{}?org={}", urls::contact(visit.language), organisation.id),
        },
    )
}
