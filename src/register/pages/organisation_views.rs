//! The parts of an organisation's page: what it covers and charges, what visits found, the path, certificate and licence
//! cards, real contacts and sub-agents. Each part is made here and shown on the page itself or on one of its own.

use super::hits::lang_word;
use crate::base::{Corridor, Sector};
use crate::fees::rules::{RuleView, ScheduleView, schedule_view};
use crate::findings::rules::RefundRate;
use crate::i18n::Words;
use crate::organisations::rules::AgentPayer;
use crate::register::declared::KnownAgent;
use crate::register::rules::{Grade, LicenceStatus, PublicStatus, Standing};
use crate::register::snapshot::{Audit, Certificate, Licence, Organisation, Schedule, Shelf, TimelineEvent};
use crate::register::told;
use crate::standards::rules::StandardKind;
use crate::urls;
use crate::web::Visit;

/// What the company says it charges.
pub(super) struct FeesView {
    pub(super) published_on: String,
    /// One for each corridor; none where nothing is charged.
    pub(super) corridors: Vec<ScheduleView>,
    /// The rows of law behind all verdicts, each once.
    pub(super) sources: Vec<RuleView>,
    /// How many lines there are, where some are left out.
    pub(super) more: Option<usize>,
}

/// Something that has still to be put right.
pub(super) struct ConditionView {
    /// The code of the criterion, in words.
    pub(super) code: String,
    /// Where its words and evidence are explained.
    pub(super) href: String,
    pub(super) wording: String,
    pub(super) lang: &'static str,
    pub(super) due: String,
}

/// A finished audit.
pub(super) struct AuditView {
    pub(super) when: String,
    pub(super) kind: String,
    pub(super) counts: Vec<(Grade, String)>,
}

/// A stop on the path.
pub(super) struct EventView {
    pub(super) class: &'static str,
    pub(super) datetime: String,
    pub(super) when: String,
    pub(super) text: String,
    pub(super) more: Option<String>,
}

/// The card of the certificate.
pub(super) struct CertificateView {
    pub(super) number: String,
    pub(super) standard: String,
    pub(super) valid: String,
    pub(super) href: String,
}

/// The card of a licence.
pub(super) struct LicenceView {
    pub(super) authority: String,
    pub(super) country: String,
    pub(super) number: Option<String>,
    pub(super) status: String,
    pub(super) is_in_force: bool,
    pub(super) listed: String,
}

/// Contacts that are declared and verified: how many of which class, and when the newest was.
pub(super) struct ContactsView {
    pub(super) counts: Vec<(String, usize)>,
    pub(super) verified: String,
}

/// A sub-agent.
pub(super) struct AgentView {
    pub(super) name: String,
    pub(super) lang: &'static str,
    pub(super) area: String,
    pub(super) payer: &'static str,
    /// A worker who pays the broker is against the standard, whoever says so.
    pub(super) is_against: bool,
}

/// Every line with both verdicts as of today; at most `most` of them, the rest counted. Where some are left out, the
/// sources are too: they stand on the page that has all.
pub(super) fn fees_view(visit: &Visit, schedule: &Schedule, shelf: &Shelf, most: usize) -> FeesView {
    let (language, today) = (visit.language, visit.now.local_date());
    let view = |corridor| schedule_view(&schedule.fees, corridor, None, today, shelf.books(), language);
    let mut corridors: Vec<ScheduleView> = schedule.fees.corridors().into_iter().map(view).collect();
    let count: usize = corridors.iter().map(|corridor| corridor.lines.len()).sum();
    let is_whole = count <= most;
    let mut sources: Vec<RuleView> = Vec::new();
    if is_whole {
        for source in corridors.iter().flat_map(|corridor| &corridor.sources) {
            if !sources.iter().any(|known| known.rule.id == source.rule.id) {
                sources.push(source.clone());
            }
        }
    }
    let mut room = most;
    for corridor in &mut corridors {
        corridor.lines.truncate(room);
        room -= corridor.lines.len();
    }
    corridors.retain(|corridor| !corridor.lines.is_empty());
    let more = (!is_whole).then_some(count);
    FeesView { published_on: visit.l().day(schedule.published_on), corridors, sources, more }
}

fn corridors(l: &Words, corridors: &[Corridor]) -> String {
    corridors.iter().map(|corridor| l.corridor(corridor)).collect::<Vec<_>>().join("\u{a0}· ")
}

fn sectors(l: &Words, sectors: &[Sector]) -> String {
    sectors.iter().map(|sector| l.t(&sector.key()).to_string()).collect::<Vec<_>>().join("\u{a0}· ")
}

/// What the certificate covers, or without one what the company says of itself; then how to reach it.
pub(super) fn facts(l: &Words, organisation: &Organisation) -> Vec<(String, String)> {
    let (its_corridors, its_sectors, sites) = match organisation.certificate() {
        Some(certificate) => {
            let scope = &certificate.scope;
            (corridors(l, &scope.corridors), sectors(l, &scope.sectors), scope.sites.join("\u{a0}· "))
        }
        None => (corridors(l, &organisation.corridors), sectors(l, &organisation.sectors), String::new()),
    };
    let own_address = organisation.addresses.iter().find(|(language, _)| *language == l.language());
    let address = own_address.or(organisation.addresses.first()).map(|(_, text)| text.clone()).unwrap_or_default();
    let of_kind = |kind: &str| {
        let values = organisation.channels.iter().filter(|channel| channel.kind == kind);
        values.map(|channel| channel.shown()).collect::<Vec<_>>().join("\u{a0}· ")
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
        ("register-page-company-number", numbers.join("\u{a0}· ")),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| (l.t(key).to_string(), value)).collect()
}

pub(super) fn conditions(l: &Words, certificate: &Certificate, shelf: &Shelf) -> Vec<ConditionView> {
    let open = certificate.open_conditions.iter();
    open.map(|condition| {
        let (code, wording) = match shelf.criteria.get(&condition.criterion) {
            Some((code, wording)) => (code.as_str(), wording.best(l.language())),
            None => ("", None),
        };
        let (language, text) = wording.unwrap_or((l.language(), code));
        ConditionView {
            code: l.t("register-page-criterion").with("code", code).to_string(),
            href: urls::criterion(l.language(), code),
            wording: text.to_owned(),
            lang: if language == l.language() { "" } else { language.code() },
            due: l.t("register-page-condition-due").with("date", l.day(condition.due_on)).to_string(),
        }
    })
    .collect()
}

/// What it was ordered to pay back to workers, one line for each currency.
pub(super) fn refund_lines(l: &Words, organisation: &Organisation) -> Vec<String> {
    let line = |rate: &RefundRate| {
        let workers = l.number(rate.workers_from);
        let Some(sums) = &rate.told else {
            return l.t("register-refunds-few").with("workers", workers).to_string();
        };
        let said = l
            .t("register-refunds-line")
            .with("workers", workers)
            .with("ordered", l.money(&sums.ordered))
            .with("paid", l.money(&sums.paid))
            .with("percent", sums.percent.to_string());
        let confirmed = l.t("register-refunds-confirmed").with("confirmed", l.money(&sums.confirmed));
        format!("{said} {confirmed}")
    };
    organisation.refunds.iter().map(line).collect()
}

/// What workers told they paid, beside what the company declares; nothing where it is not published.
pub(super) fn experienced_lines(l: &Words, organisation: &Organisation) -> Vec<String> {
    let Some(experienced) = &organisation.experienced else { return Vec::new() };
    // To the tenth of a month: no figure says more.
    let months = |hundredths: i64| format!("{}.{}", hundredths / 100, hundredths % 100 / 10);
    let (from, to) = experienced.workers;
    let workers = to.map_or_else(|| format!("{from}+"), |to| format!("{from}–{to}"));
    let half = l.t("register-experienced-half").with("median", months(experienced.median)).to_string();
    let middle = l
        .t("register-experienced-middle")
        .with("lower", months(experienced.lower))
        .with("upper", months(experienced.upper))
        .to_string();
    let free = l.t("register-experienced-free").with("percent", experienced.free_percent.to_string()).to_string();
    let who = l
        .t("register-experienced-who")
        .with("workers", workers)
        .with("from", l.month(experienced.from))
        .with("until", l.month(experienced.until))
        .to_string();
    let declared = organisation.schedule.as_ref().map(|schedule| {
        let sums: Vec<String> = schedule.fees.most_for_worker().iter().map(|sum| l.money(sum)).collect();
        if sums.is_empty() {
            l.t("register-experienced-declared-nothing").to_string()
        } else {
            l.t("register-experienced-declared").with("sum", sums.join(" + ")).to_string()
        }
    });
    [format!("{half} {middle} {free}")].into_iter().chain(declared).chain([who]).collect()
}

pub(super) fn audit_view(l: &Words, audit: &Audit) -> AuditView {
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
        "certificate_granted_with_conditions" | "certificate_scope_reduced" => Some("cond"),
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
        "certificate_suspended"
            | "suspension_confirmed"
            | "certificate_reinstated"
            | "certificate_withdrawn"
            | "certificate_scope_reduced"
    )
}

pub(super) fn timeline(l: &Words, organisation: &Organisation, standing: Standing, most: usize) -> Vec<EventView> {
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
    stops.extend(organisation.timeline.iter().filter_map(|event| event_view(l, event)).take(most));
    stops
}

fn event_view(l: &Words, event: &TimelineEvent) -> Option<EventView> {
    let class = event_class(&event.kind)?;
    let day = event.at.local_date();
    let text = event.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    Some(EventView {
        class,
        datetime: day.to_string(),
        when: l.day(day),
        text: told::sentence(l, &event.kind, text)?,
        more: text.filter(|_| says_more(&event.kind)).map(str::to_owned),
    })
}

pub(super) fn certificate_view(l: &Words, certificate: &Certificate, shelf: &Shelf) -> CertificateView {
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

pub(super) fn licence_view(l: &Words, licence: &Licence) -> LicenceView {
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
pub(super) fn declared_licences(l: &Words, organisation: &Organisation) -> Vec<(String, String)> {
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

/// How many events of the path there are to show.
pub(super) fn events(l: &Words, organisation: &Organisation) -> usize {
    organisation.timeline.iter().filter(|event| event_view(l, event).is_some()).count()
}

/// Declared and verified contacts in numbers; `None` where there is none.
pub(super) fn contacts_view(l: &Words, organisation: &Organisation) -> Option<ContactsView> {
    let declared = &organisation.declared;
    let newest = declared.verified_on()?;
    let counts = declared.counts().into_iter().map(|its| (l.t(&its.class.key()).to_string(), its.count));
    Some(ContactsView {
        counts: counts.collect(),
        verified: l.t("register-page-contacts-verified").with("date", l.day(newest)).to_string(),
    })
}

/// A sub-agent as a row.
pub(super) fn agent_view(l: &Words, agent: &KnownAgent) -> AgentView {
    AgentView {
        name: agent.name.clone(),
        lang: lang_word(agent.language, l.language()),
        area: agent.area.clone(),
        payer: agent.payer.key(),
        is_against: agent.payer == AgentPayer::Worker,
    }
}
