//! The page of one organisation: the one answer first, then what it rests on.

use super::hits::lang_of;
use super::organisation_views::{
    AgentView, AuditView, CertificateView, ConditionView, ContactsView, EventView, FeesView, LicenceView, agent_view,
    audit_view, certificate_view, conditions, contacts_view, declared_licences, events, experienced_lines, facts,
    fees_view, licence_view, refund_lines, timeline,
};
use crate::base::OrganisationId;
use crate::error::AppResult;
use crate::i18n::Words;
use crate::register::rules::{PublicStatus, Standing};
use crate::register::snapshot::{Certificate, Organisation, Shelf};
use crate::register::{Named, Register};
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;

/// Events of the timeline that are shown; all of them stand on a page of their own.
const SHOWN_EVENTS: usize = 8;
/// Fee lines that are shown.
const SHOWN_LINES: usize = 8;
/// Sub-agents that are shown.
const SHOWN_AGENTS: usize = 5;
/// Visits that are shown.
const SHOWN_AUDITS: usize = 3;

#[derive(Template)]
#[template(path = "register/organisation.html")]
struct OrganisationPage {
    shell: Shell,
    id: OrganisationId,
    name: String,
    lang: String,
    others: Vec<(String, String)>,
    meta: String,
    is_invented: bool,
    standing: Standing,
    since: String,
    sentence: String,
    reason: Option<String>,
    facts_heading: &'static str,
    facts: Vec<(String, String)>,
    conditions: Vec<ConditionView>,
    fees: Option<FeesView>,
    fee_check: String,
    audits: Vec<AuditView>,
    /// How many visits there are, where some are left out.
    more_audits: Option<usize>,
    /// Rates of what is paid back to workers.
    refunds: Vec<String>,
    /// What workers told they paid, beside what is declared.
    experienced: Vec<String>,
    timeline: Vec<EventView>,
    /// How many steps there are, where some are left out.
    more_events: Option<usize>,
    contacts: Option<ContactsView>,
    contact_check: String,
    is_agency: bool,
    agents: Vec<AgentView>,
    /// How many sub-agents there are, where some are left out.
    more_agents: Option<usize>,
    all_fees: String,
    all_events: String,
    all_agents: String,
    certificate: Option<CertificateView>,
    licences: Vec<LicenceView>,
    /// Number and country.
    declared_licences: Vec<(String, String)>,
}

/// The page of one organisation.
pub(super) async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let Named { snapshot, organisation, is_part } = register.named(&path.1).await?;
    if is_part {
        return Ok(visit.moved(&urls::organisation(visit.language, &organisation.id)));
    }
    visit.keep(&snapshot, &view(&visit, &organisation, &snapshot.shelf))
}

fn view(visit: &Visit, organisation: &Organisation, shelf: &Shelf) -> OrganisationPage {
    let (l, today) = (visit.l(), visit.now.local_date());
    let standing = organisation.standing(today);
    let main = organisation.name(visit.language);
    let name = organisation.shown_name(visit.language);
    let word = l.t(&format!("status-{}", standing.status));
    let title = l.t("register-page-title").with("name", &name).with("status", word).to_string();
    let sentence = sentence(l, organisation, standing);
    let certificate = organisation.certificate();
    let (events, agents) = (events(l, organisation), &organisation.declared.sub_agents);
    let part = |part| urls::organisation_part(visit.language, &organisation.id, part);
    let beyond = |all: usize, shown: usize| (all > shown).then_some(all);
    let open_conditions = certificate.filter(|_| !matches!(standing.status, PublicStatus::Withdrawn));
    OrganisationPage {
        id: organisation.id.clone(),
        shell: Shell {
            description: sentence.clone(),
            nav_current: "check",
            robots_index: !organisation.is_invented,
            path_after_language: format!("/register/{}", organisation.id),
            ..visit.shell(title)
        },
        lang: main.map_or_else(String::new, |name| lang_of(name, visit.language)),
        others: organisation
            .other_names(visit.language)
            .into_iter()
            .map(|name| (lang_of(name, visit.language), name.text.clone()))
            .collect(),
        meta: format!("{}\u{a0}· {}", l.t(organisation.kind.plain_key()), l.country(organisation.country)),
        is_invented: organisation.is_invented,
        since: since(l, standing, certificate),
        sentence,
        reason: standing.status.is_stopped_by_us().then(|| reason(l, certificate)).flatten(),
        facts_heading: if standing.status.is_certified() {
            "register-page-certified-for"
        } else if certificate.is_some() {
            "register-page-was-certified-for"
        } else {
            "register-page-about"
        },
        facts: facts(l, organisation),
        conditions: open_conditions.map(|certificate| conditions(l, certificate, shelf)).unwrap_or_default(),
        fees: organisation.schedule.as_ref().map(|schedule| fees_view(visit, schedule, shelf, SHOWN_LINES)),
        fee_check: format!("{}?org={}", urls::fees(visit.language), organisation.id),
        audits: organisation.audits.iter().take(SHOWN_AUDITS).map(|audit| audit_view(l, audit)).collect(),
        more_audits: beyond(organisation.audits.len(), SHOWN_AUDITS),
        refunds: refund_lines(l, organisation),
        experienced: experienced_lines(l, organisation),
        timeline: timeline(l, organisation, standing, SHOWN_EVENTS),
        more_events: beyond(events, SHOWN_EVENTS),
        contacts: contacts_view(l, organisation),
        contact_check: format!("{}?org={}", urls::contact(visit.language), organisation.id),
        is_agency: organisation.kind.is_agency(),
        agents: agents.iter().take(SHOWN_AGENTS).map(|agent| agent_view(l, agent)).collect(),
        more_agents: beyond(agents.len(), SHOWN_AGENTS),
        all_fees: part("fees"),
        all_events: part("history"),
        all_agents: part("sub-agents"),
        certificate: certificate.map(|certificate| certificate_view(l, certificate, shelf)),
        licences: organisation.licences.iter().map(|licence| licence_view(l, licence)).collect(),
        declared_licences: declared_licences(l, organisation),
        name,
        standing,
    }
}

/// What somebody who is about to pay has to know.
fn sentence(l: &Words, organisation: &Organisation, standing: Standing) -> String {
    let text = l.t(&standing.status.sentence_key());
    match organisation.certificate() {
        Some(certificate) => text.with("date", l.day(certificate.valid_until)).to_string(),
        None => text.to_string(),
    }
}

fn since(l: &Words, standing: Standing, certificate: Option<&Certificate>) -> String {
    let day = l.day(standing.since);
    match (standing.status, certificate) {
        (PublicStatus::Certified | PublicStatus::Conditions, Some(certificate)) => {
            l.t("register-page-since-until").with("from", day).with("until", l.day(certificate.valid_until)).to_string()
        }
        (PublicStatus::Suspended, Some(Certificate { suspension_ends_at: Some(end), .. })) => {
            l.t("register-page-since-decided-by").with("from", day).with("until", l.day(end.local_date())).to_string()
        }
        _ => l.t("register-page-since").with("from", day).to_string(),
    }
}

/// The category of the reason, from the closed catalogue; a code it does not have says nothing.
fn reason(l: &Words, certificate: Option<&Certificate>) -> Option<String> {
    let code = certificate?.reason_code.as_deref()?;
    let key = format!("reason-{}", code.replace('_', "-"));
    l.has(&key).then(|| l.t(&key).to_string())
}
