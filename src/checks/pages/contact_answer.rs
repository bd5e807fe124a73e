//! The answer to a question about a contact: one plate, whose it is, and what to do. Also what is registered must not
//! take money from a worker, so no answer points the way.

use super::contact::{Question, name_of};
use crate::base::OrganisationId;
use crate::error::AppResult;
use crate::i18n::Words;
use crate::organisations::rules::{ContactKind, Reading};
use crate::register::declared::ContactAnswer;
use crate::register::rules::PublicStatus;
use crate::register::snapshot::{Organisation, Snapshot};
use crate::urls;
use crate::web::{Shell, Visit, signs};
use actix_web::HttpResponse;
use askama::Template;
use std::sync::Arc;

/// A company that has registered what was asked about.
pub(super) struct Found {
    /// Which one.
    pub(super) organisation: OrganisationId,
    /// In which reading.
    pub(super) reading: Reading,
    /// Whether the company publishes it itself.
    pub(super) is_published: bool,
}

#[derive(Template)]
#[template(path = "checks/contact_answer.html")]
struct AnswerPage {
    shell: Shell,
    typed: String,
    /// Kind and value as they were understood.
    read_as: String,
    class: &'static str,
    symbol: &'static str,
    heading: String,
    say: String,
    /// One more sentence under it.
    more: Option<&'static str>,
    holders_heading: &'static str,
    holders: Vec<HolderView>,
    /// What to do: words, and where they lead.
    steps: Vec<(&'static str, Option<String>)>,
    change: String,
    again: String,
    is_barred: bool,
    /// The question as a receipt takes it over.
    about: String,
    /// The company a report of it would be about: the one that was asked about, or whose it is.
    concerned: String,
}

/// A company in the answer.
struct HolderView {
    status: PublicStatus,
    href: String,
    name: String,
    lang: String,
    other: String,
    other_lang: String,
    place: String,
}

/// Shows the answer.
pub(super) fn answered(
    visit: &Visit,
    snapshot: &Snapshot,
    question: &Question<'_>,
    answer: ContactAnswer,
    found: &[Found],
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut holders: Vec<(Arc<Organisation>, &Found)> =
        found.iter().filter_map(|its| Some((snapshot.organisation(&its.organisation)?, its))).collect();
    if let (ContactAnswer::Registered, Some(asked)) = (answer, question.asked) {
        holders.retain(|(organisation, _)| organisation.id == asked.id);
    }
    // Where several have registered it, the plate speaks of one that is not certified: the stronger warning.
    let today = visit.now.local_date();
    holders.sort_by_key(|(organisation, _)| organisation.standing(today).status.is_certified());
    let best = holders.first().map_or(question.readings, |(_, its)| std::slice::from_ref(&its.reading)).first();
    let kind = best.map_or(question.kind, |reading| reading.reach.kind);
    let plate =
        Plate::of(visit, question, answer, holders.first().map(|(organisation, _)| organisation.as_ref()), kind);
    let query = address(question, true);
    let shell = Shell {
        nav_current: "contact",
        path_after_language: format!("/contact?{query}"),
        ..visit.shell(plate.heading.clone())
    };
    visit.show(&AnswerPage {
        shell,
        typed: question.typed.to_owned(),
        read_as: best.map(|reading| read_as(l, reading)).unwrap_or_default(),
        class: plate.class,
        symbol: plate.symbol,
        heading: plate.heading,
        say: plate.say,
        more: plate.more,
        holders_heading: match answer {
            ContactAnswer::Registered => "contact-whose",
            ContactAnswer::NotRegistered | ContactAnswer::NotKnown => "contact-other-company",
        },
        holders: holders.iter().map(|(organisation, its)| holder(visit, organisation, its)).collect(),
        steps: steps(visit, question, answer),
        about: query.clone(),
        concerned: concerned(question, answer, holders.first().map(|(organisation, _)| organisation.as_ref())),
        change: format!("{}?{query}&change=yes", urls::contact(visit.language)),
        again: format!("{}?{}", urls::contact(visit.language), address(question, false)),
        is_barred: plate.is_barred,
    })
}

/// The company a report would be about: that of another firm's contact is not known by asking.
fn concerned(question: &Question<'_>, answer: ContactAnswer, holder: Option<&Organisation>) -> String {
    let holder = holder.filter(|_| answer == ContactAnswer::Registered);
    question.asked.or(holder).map(|organisation| organisation.id.to_string()).unwrap_or_default()
}

fn read_as(l: &Words, reading: &Reading) -> String {
    format!("{}: {}", l.t(&reading.reach.kind.key()), reading.shown)
}

/// The question as a query, with what was typed or without it.
fn address(question: &Question<'_>, with_typed: bool) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if with_typed {
        query.append_pair("q", question.typed);
        if let Some(kind) = &question.chosen {
            query.append_pair("kind", kind.as_str());
        }
    }
    if let Some(asked) = question.asked {
        query.append_pair("org", asked.id.as_str());
    }
    query.finish()
}

/// The one answer.
struct Plate {
    class: &'static str,
    symbol: &'static str,
    heading: String,
    say: String,
    more: Option<&'static str>,
    is_barred: bool,
}

impl Plate {
    fn of(
        visit: &Visit,
        question: &Question<'_>,
        answer: ContactAnswer,
        holder: Option<&Organisation>,
        kind: ContactKind,
    ) -> Self {
        let l = visit.l();
        let text = |key: &str| l.t(key).to_string();
        match (answer, holder, question.asked) {
            (ContactAnswer::Registered, Some(holder), _) => Self::registered(visit, holder, kind),
            (ContactAnswer::NotRegistered, _, Some(asked)) => Self {
                class: "stop",
                symbol: "nopay",
                heading: l.t("contact-answer-not-registered").with("name", name_of(asked, visit).0).to_string(),
                say: text("contact-say-not-registered"),
                more: None,
                is_barred: true,
            },
            (_, _, asked) => Self {
                class: "none",
                symbol: "none",
                heading: text("contact-answer-not-known"),
                say: text("contact-say-not-known"),
                more: asked.map(|_| "contact-company-told-nothing"),
                is_barred: true,
            },
        }
    }

    /// It is theirs. A company that is certified or licensed gets an outline, every other one its own bar; nothing is
    /// green and nothing points, since nothing here is to be paid.
    fn registered(visit: &Visit, holder: &Organisation, kind: ContactKind) -> Self {
        let l = visit.l();
        let status = holder.standing(visit.now.local_date()).status;
        let (name, _) = name_of(holder, visit);
        let more = (kind == ContactKind::Person).then_some("contact-name-only");
        match status {
            PublicStatus::Certified | PublicStatus::Conditions => Self {
                class: "lic",
                symbol: "ok",
                heading: l.t("contact-answer-registered").with("name", name).to_string(),
                say: l.t("contact-say-registered").to_string(),
                more,
                is_barred: false,
            },
            PublicStatus::Suspended
            | PublicStatus::Withdrawn
            | PublicStatus::Surrendered
            | PublicStatus::Expired
            | PublicStatus::Licensed
            | PublicStatus::LicenceRevoked
            | PublicStatus::NotCertified => {
                let sign = signs::status(status);
                let until = holder.certificate().map(|certificate| l.day(certificate.valid_until)).unwrap_or_default();
                Self {
                    class: sign.class,
                    symbol: sign.symbol,
                    heading: l.t("contact-answer-registered-barred").with("name", name).to_string(),
                    say: l.t(&status.sentence_key()).with("date", until).to_string(),
                    more,
                    is_barred: true,
                }
            }
        }
    }
}

fn holder(visit: &Visit, organisation: &Organisation, found: &Found) -> HolderView {
    let l = visit.l();
    let (name, lang) = name_of(organisation, visit);
    let other = organisation.other_names(visit.language).into_iter().next();
    let kind_word = l.t(organisation.kind.plain_key());
    let mark = visit.state.contact_keys.mark(found.reading.reach.kind.as_str(), &found.reading.reach.value);
    let verified = organisation.declared.contact(&mark).filter(|_| !found.is_published);
    let source = match verified {
        Some(contact) => l.t("contact-verified-on").with("date", l.day(contact.verified_on)),
        None => l.t("contact-published"),
    };
    let mut place = vec![kind_word.to_string(), l.country(organisation.country), read_as(l, &found.reading)];
    place.push(source.to_string());
    if organisation.is_invented {
        place.push(l.t("register-page-invented-short").to_string());
    }
    HolderView {
        status: organisation.standing(visit.now.local_date()).status,
        href: urls::organisation(visit.language, &organisation.id),
        name,
        lang,
        other: other.map(|name| name.text.clone()).unwrap_or_default(),
        other_lang: other.map(|name| name.language.code().to_owned()).unwrap_or_default(),
        place: place.join("\u{a0}· "),
    }
}

/// What to do next, each with where it leads.
fn steps(visit: &Visit, question: &Question<'_>, answer: ContactAnswer) -> Vec<(&'static str, Option<String>)> {
    let language = visit.language;
    let page = question.asked.map(|asked| urls::organisation(language, &asked.id));
    let fees = match question.asked {
        Some(asked) => format!("{}?org={}", urls::fees(language), asked.id),
        None => urls::fees(language),
    };
    match answer {
        ContactAnswer::Registered => {
            vec![("contact-step-fee", Some(fees)), ("contact-step-keep", None)]
        }
        ContactAnswer::NotRegistered => {
            vec![("contact-step-call", page), ("contact-step-written", None), ("contact-step-keep", None)]
        }
        ContactAnswer::NotKnown => vec![
            match page {
                Some(page) => ("contact-step-call", Some(page)),
                None => ("contact-step-company", Some(urls::register(language))),
            },
            ("contact-step-written", None),
            ("contact-step-keep", None),
        ],
    }
}
