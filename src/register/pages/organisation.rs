//! The page of one organisation: the one answer first, then what it rests on.

use super::hits::{kind_word, lang_of, shown_name};
use crate::base::{Corridor, OrganisationId, Sector};
use crate::error::{AppError, AppResult};
use crate::fees::rules::{RuleView, ScheduleView, schedule_view};
use crate::i18n::Words;
use crate::register::Register;
use crate::register::rules::{Grade, LicenceStatus, PublicStatus, Standing};
use crate::register::snapshot::{Audit, Certificate, Licence, Organisation, Schedule, Shelf, TimelineEvent};
use crate::standards::rules::StandardKind;
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;

/// Events of the timeline that are shown; older ones are counted.
const SHOWN_EVENTS: usize = 20;

#[derive(Template)]
#[template(path = "register/organisation.html")]
struct OrganisationPage {
    shell: Shell,
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
    timeline: Vec<EventView>,
    older_events: usize,
    certificate: Option<CertificateView>,
    licences: Vec<LicenceView>,
    /// Number and country.
    declared_licences: Vec<(String, String)>,
}

/// What the company says it charges.
struct FeesView {
    published_on: String,
    /// One for each corridor; none where nothing is charged.
    corridors: Vec<ScheduleView>,
    /// The rows of law behind all verdicts, each once.
    sources: Vec<RuleView>,
}

/// Something that has still to be put right.
struct ConditionView {
    wording: String,
    lang: &'static str,
    due: String,
}

/// A finished audit.
struct AuditView {
    when: String,
    kind: String,
    counts: Vec<(Grade, String)>,
}

/// A stop on the path.
struct EventView {
    class: &'static str,
    datetime: String,
    when: String,
    text: String,
    more: Option<String>,
}

/// The card of the certificate.
struct CertificateView {
    number: String,
    standard: String,
    valid: String,
    href: String,
}

/// The card of a licence.
struct LicenceView {
    authority: String,
    country: String,
    number: Option<String>,
    status: String,
    is_in_force: bool,
    listed: String,
}

/// The page of one organisation.
pub(super) async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let id = OrganisationId::parse(&path.1).ok_or(AppError::NotFound)?;
    let snapshot = register.current().await;
    let organisation = snapshot.organisation(&id).ok_or(AppError::NotFound)?;
    visit.show(&view(&visit, organisation, &snapshot.shelf))
}

fn view(visit: &Visit, organisation: &Organisation, shelf: &Shelf) -> OrganisationPage {
    let (l, today) = (visit.l(), visit.now.local_date());
    let standing = organisation.standing(today);
    let main = organisation.name(visit.language);
    let name = shown_name(organisation, main);
    let word = l.t(&format!("status-{}", standing.status));
    let title = l.t("register-page-title").with("name", &name).with("status", word).to_string();
    let sentence = sentence(l, organisation, standing);
    let certificate = organisation.certificate();
    let open_conditions = certificate.filter(|_| !matches!(standing.status, PublicStatus::Withdrawn));
    OrganisationPage {
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
        meta: format!("{} · {}", kind_word(l, organisation.kind), l.country(organisation.country)),
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
        fees: organisation.schedule.as_ref().map(|schedule| fees_view(visit, schedule, shelf)),
        fee_check: format!("{}?org={}", urls::fees(visit.language), organisation.id),
        audits: organisation.audits.iter().map(|audit| audit_view(l, audit)).collect(),
        timeline: timeline(l, organisation, standing),
        older_events: organisation.timeline.len().saturating_sub(SHOWN_EVENTS),
        certificate: certificate.map(|certificate| certificate_view(l, certificate, shelf)),
        licences: organisation.licences.iter().map(|licence| licence_view(l, licence)).collect(),
        declared_licences: declared_licences(l, organisation),
        name,
        standing,
    }
}

/// Every line with both verdicts as of today.
fn fees_view(visit: &Visit, schedule: &Schedule, shelf: &Shelf) -> FeesView {
    let (language, today) = (visit.language, visit.now.local_date());
    let view = |corridor| schedule_view(&schedule.fees, corridor, None, today, shelf.books(), language);
    let corridors: Vec<ScheduleView> = schedule.fees.corridors().into_iter().map(view).collect();
    let mut sources: Vec<RuleView> = Vec::new();
    for source in corridors.iter().flat_map(|corridor| &corridor.sources) {
        if !sources.iter().any(|known| known.rule.id == source.rule.id) {
            sources.push(source.clone());
        }
    }
    FeesView { published_on: visit.l().day(schedule.published_on), corridors, sources }
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

fn corridors(l: &Words, corridors: &[Corridor]) -> String {
    corridors.iter().map(|corridor| l.corridor(corridor)).collect::<Vec<_>>().join(" · ")
}

fn sectors(l: &Words, sectors: &[Sector]) -> String {
    sectors.iter().map(|sector| l.t(&sector.key()).to_string()).collect::<Vec<_>>().join(" · ")
}

/// What the certificate covers, or without one what the company says of itself; then how to reach it.
fn facts(l: &Words, organisation: &Organisation) -> Vec<(String, String)> {
    let (its_corridors, its_sectors, sites) = match organisation.certificate() {
        Some(certificate) => {
            let scope = &certificate.scope;
            (corridors(l, &scope.corridors), sectors(l, &scope.sectors), scope.sites.join(" · "))
        }
        None => (corridors(l, &organisation.corridors), sectors(l, &organisation.sectors), String::new()),
    };
    let own_address = organisation.addresses.iter().find(|(language, _)| *language == l.language());
    let address = own_address.or(organisation.addresses.first()).map(|(_, text)| text.clone()).unwrap_or_default();
    let of_kind = |kind: &str| {
        let values = organisation.channels.iter().filter(|channel| channel.kind == kind);
        values.map(|channel| channel.shown()).collect::<Vec<_>>().join(" · ")
    };
    let company_numbers = organisation.identifiers.iter().filter(|identifier| identifier.scheme == "company");
    let numbers =
        company_numbers.map(|number| format!("{} ({})", number.value, l.country(number.country))).collect::<Vec<_>>();
    let rows = [
        ("register-page-from-to", its_corridors),
        ("register-page-work", its_sectors),
        ("register-page-sites", sites),
        ("register-page-address", address),
        ("register-page-phone", of_kind("phone")),
        ("register-page-email", of_kind("email")),
        ("register-page-website", of_kind("website")),
        ("register-page-company-number", numbers.join(" · ")),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| (l.t(key).to_string(), value)).collect()
}

fn conditions(l: &Words, certificate: &Certificate, shelf: &Shelf) -> Vec<ConditionView> {
    let open = certificate.open_conditions.iter();
    open.map(|condition| {
        let (code, wording) = match shelf.criteria.get(&condition.criterion) {
            Some((code, wording)) => (code.as_str(), wording.best(l.language())),
            None => ("", None),
        };
        let (language, text) = wording.unwrap_or((l.language(), code));
        ConditionView {
            wording: text.to_owned(),
            lang: if language == l.language() { "" } else { language.code() },
            due: l.t("register-page-condition-due").with("date", l.day(condition.due_on)).to_string(),
        }
    })
    .collect()
}

fn audit_view(l: &Words, audit: &Audit) -> AuditView {
    AuditView {
        when: l.day(audit.ends_on),
        kind: l.t(&format!("register-audit-{}", audit.kind)).to_string(),
        counts: audit
            .counts
            .iter()
            .map(|count| {
                let text =
                    l.t("register-audit-count").with("total", count.open + count.closed).with("closed", count.closed);
                (count.grade, text.to_string())
            })
            .collect(),
    }
}

/// How each kind of public event is drawn; a kind that is not here is not shown.
fn event_class(kind: &str) -> Option<&'static str> {
    match kind {
        "certificate_granted"
        | "certificate_renewed"
        | "certificate_taken_over"
        | "certificate_reinstated"
        | "condition_met" => Some("ok"),
        "certificate_granted_with_conditions" => Some("cond"),
        "certificate_suspended" | "suspension_confirmed" | "licence_revoked" => Some("stop"),
        "certificate_withdrawn" => Some("gone"),
        "certificate_expired"
        | "certificate_surrendered"
        | "certificate_transferred"
        | "suspension_not_confirmed"
        | "licence_gone" => Some("old"),
        "audit_finished"
        | "licence_listed"
        | "fee_schedule_published"
        | "fee_schedule_published_empty"
        | "organisation_names_changed" => Some("lic"),
        _ => None,
    }
}

/// Whether the public text of an event is a sentence of its own, written by those who decided, and not a value that the
/// event's own words show.
fn says_more(kind: &str) -> bool {
    matches!(
        kind,
        "certificate_suspended" | "suspension_confirmed" | "certificate_reinstated" | "certificate_withdrawn"
    )
}

fn timeline(l: &Words, organisation: &Organisation, standing: Standing) -> Vec<EventView> {
    let mut stops = Vec::new();
    if let (PublicStatus::Suspended, Some(Certificate { suspension_ends_at: Some(end), .. })) =
        (standing.status, organisation.certificate())
    {
        stops.push(EventView {
            class: "next stop",
            datetime: end.local_date().to_string(),
            when: l.t("register-page-by").with("date", l.day(end.local_date())).to_string(),
            text: l.t("timeline-suspension-ends").to_string(),
            more: None,
        });
    }
    stops.extend(organisation.timeline.iter().take(SHOWN_EVENTS).filter_map(|event| event_view(l, event)));
    stops
}

fn event_view(l: &Words, event: &TimelineEvent) -> Option<EventView> {
    let class = event_class(&event.kind)?;
    let key = format!("timeline-{}", event.kind);
    let day = event.at.local_date();
    let text = event.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    l.has(&key).then(|| EventView {
        class,
        datetime: day.to_string(),
        when: l.day(day),
        text: l.t(&key).with("text", text.unwrap_or_default()).to_string(),
        more: text.filter(|_| says_more(&event.kind)).map(str::to_owned),
    })
}

fn certificate_view(l: &Words, certificate: &Certificate, shelf: &Shelf) -> CertificateView {
    CertificateView {
        number: certificate.number.clone(),
        standard: standard_name(l, certificate, shelf),
        valid: l
            .t("register-page-from-until")
            .with("from", l.day_both_eras(certificate.valid_from))
            .with("until", l.day_both_eras(certificate.valid_until))
            .to_string(),
        href: urls::verify_number(l.language(), &certificate.number),
    }
}

/// `Agencies, version 1`.
fn standard_name(l: &Words, certificate: &Certificate, shelf: &Shelf) -> String {
    let known = shelf.standards.get(&certificate.standard);
    known
        .map(|(kind, version)| {
            let key = match kind {
                StandardKind::Agencies => "register-page-standard-agencies",
                StandardKind::Employers => "register-page-standard-employers",
            };
            l.t(key).with("version", version.to_string()).to_string()
        })
        .unwrap_or_default()
}

fn licence_view(l: &Words, licence: &Licence) -> LicenceView {
    let status = match licence.status {
        LicenceStatus::Licensed => "register-licence-listed",
        LicenceStatus::Revoked => "register-licence-revoked",
        LicenceStatus::Gone => "register-licence-gone",
    };
    LicenceView {
        authority: licence.authority.clone(),
        country: l.country(licence.country),
        number: licence.number.clone(),
        status: l.t(status).with("date", l.day(licence.since)).to_string(),
        is_in_force: licence.status == LicenceStatus::Licensed,
        listed: l.day(licence.last_seen_on),
    }
}

/// Licence numbers that the company gives and no list has confirmed.
fn declared_licences(l: &Words, organisation: &Organisation) -> Vec<(String, String)> {
    let is_listed = |value: &str| {
        let folded = crate::base::fold::fold_number(value);
        let numbers = organisation.licences.iter().filter_map(|licence| licence.number.as_deref());
        numbers.into_iter().any(|number| crate::base::fold::fold_number(number) == folded)
    };
    let declared = organisation.identifiers.iter().filter(|identifier| identifier.scheme == "licence");
    declared
        .filter(|identifier| !is_listed(&identifier.value))
        .map(|identifier| (identifier.value.clone(), l.country(identifier.country)))
        .collect()
}
