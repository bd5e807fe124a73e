//! A receipt in sentences: what was asked, what was answered, and what that means for whoever reads it.

use crate::base::When;
use crate::checks::rules::{
    CertificateFacts, ChargeFacts, ContactFacts, ContactWord, Facts, FeeFacts, JobFacts, LawFacts, OrganisationFacts,
};
use crate::fees::rules::{LawSummary, StandardPayer};
use crate::i18n::Words;
use crate::register::rules::PublicStatus;

/// A receipt as it is told in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::checks::pages) struct Told {
    /// When it was asked, in world time and in Thai time.
    pub(in crate::checks::pages) when: String,
    /// What was asked.
    pub(in crate::checks::pages) asked: Vec<String>,
    /// What was answered.
    pub(in crate::checks::pages) answered: Vec<String>,
    /// What it means.
    pub(in crate::checks::pages) notes: Vec<String>,
}

/// Tells question and answer in a language.
pub(in crate::checks::pages) fn told(l: &Words, facts: &Facts, at: When) -> Told {
    let utc = at.naive().format("%Y-%m-%d %H:%M").to_string();
    let (asked, answered) = match facts {
        Facts::Organisation(asked) => organisation(l, asked),
        Facts::Search { text } => (
            vec![l.t("receipt-asked-search").with("text", text).to_string()],
            vec![l.t("receipt-answer-none").to_string(), l.t("search-none-say").to_string()],
        ),
        Facts::Certificate { number, found } => certificate(l, number, found.as_ref()),
        Facts::Fee(fee) => fees(l, fee),
        Facts::Contact(facts) => contact(l, facts),
        Facts::Job(facts) => job(l, facts),
    };
    Told {
        when: l.t("receipt-when").with("thai", l.instant(at)).with("utc", utc).to_string(),
        asked,
        answered,
        notes: ["receipt-good-faith", "receipt-at-that-time", "receipt-nobody"].map(|key| l.t(key).to_string()).into(),
    }
}

/// The sentences that are signed.
pub(super) fn sentences(l: &Words, facts: &Facts, at: When) -> Vec<String> {
    let Told { when, asked, answered, notes } = told(l, facts, at);
    let mut lines = vec![when];
    lines.extend(labelled(l.t("receipt-asked").to_string(), asked));
    lines.extend(labelled(l.t("receipt-answered").to_string(), answered));
    lines.extend(notes);
    lines
}

/// The first line with its label before it, the others as they are.
fn labelled(label: String, lines: Vec<String>) -> Vec<String> {
    let mut lines = lines.into_iter();
    let first = lines.next().map(|first| format!("{label}: {first}"));
    first.into_iter().chain(lines).collect()
}

fn status(l: &Words, status: PublicStatus) -> String {
    l.t(&format!("status-{status}")).to_string()
}

fn organisation(l: &Words, facts: &OrganisationFacts) -> (Vec<String>, Vec<String>) {
    let mut asked = vec![l.t("receipt-asked-organisation").with("name", &facts.name).to_string()];
    asked.extend(facts.licence.iter().map(|number| l.t("receipt-licence").with("number", number).to_string()));
    let until = facts.valid_until.map(|until| l.day(until)).unwrap_or_default();
    let mut answered = vec![
        l.t("receipt-answer-status")
            .with("status", status(l, facts.status))
            .with("date", l.day(facts.since))
            .to_string(),
        l.t(&facts.status.sentence_key()).with("date", until).to_string(),
    ];
    answered
        .extend(facts.certificate.iter().map(|number| l.t("receipt-certificate").with("number", number).to_string()));
    (asked, answered)
}

fn certificate(l: &Words, number: &str, found: Option<&CertificateFacts>) -> (Vec<String>, Vec<String>) {
    let asked = vec![l.t("receipt-asked-certificate").with("number", number).to_string()];
    let Some(found) = found else {
        let answered = ["receipt-answer-not-ours", "search-none-say"].map(|key| l.t(key).to_string());
        return (asked, answered.into());
    };
    let holder = l.t("receipt-answer-holder").with("number", &found.number).with("name", &found.holder).to_string();
    let status = l.t("receipt-answer-certificate").with("status", status(l, found.status));
    let status = status.with("date", l.day(found.since)).to_string();
    let sentence = l.t(&found.status.sentence_key()).with("date", l.day(found.valid_until)).to_string();
    (asked, vec![holder, status, sentence])
}

fn contact(l: &Words, facts: &ContactFacts) -> (Vec<String>, Vec<String>) {
    let asked = match &facts.about {
        Some(about) => l.t("receipt-asked-contact-of").with("name", &about.name),
        None => l.t("receipt-asked-contact"),
    };
    let text = |key: &str| l.t(key).to_string();
    let named = |key: &str, name: &str| l.t(key).with("name", name).to_string();
    let answered = match (facts.answer, &facts.holder, &facts.about) {
        (ContactWord::Registered, Some(holder), _) if holder.status.is_certified() => {
            vec![named("contact-answer-registered", &holder.company.name), text("contact-say-registered")]
        }
        (ContactWord::Registered, Some(holder), _) => {
            let until = holder.valid_until.map(|until| l.day(until)).unwrap_or_default();
            let sentence = l.t(&holder.status.sentence_key()).with("date", until).to_string();
            vec![named("contact-answer-registered-barred", &holder.company.name), sentence]
        }
        (ContactWord::NotRegistered, _, Some(about)) => {
            vec![named("contact-answer-not-registered", &about.name), text("contact-say-not-registered")]
        }
        (ContactWord::Registered | ContactWord::NotRegistered | ContactWord::NotKnown, _, _) => {
            vec![text("contact-answer-not-known"), text("contact-say-not-known")]
        }
    };
    (vec![asked.with("contact", &facts.shown).to_string()], answered)
}

fn job(l: &Words, facts: &JobFacts) -> (Vec<String>, Vec<String>) {
    let mut asked = vec![l.t("receipt-asked-job").with("letter", &facts.letter).to_string()];
    if !facts.company.is_empty() {
        asked.push(l.t("receipt-asked-job-company").with("name", &facts.company).to_string());
    }
    asked.extend(
        facts.people.iter().map(|people| l.t("receipt-asked-job-people").with("count", i64::from(*people)).to_string()),
    );
    let key = facts.answer.key();
    let say = l.t(&format!("{key}-say")).with("people", i64::from(facts.registered.unwrap_or(0)));
    let mut answered = vec![l.t(key).to_string(), say.to_string()];
    answered.extend(facts.companies.iter().map(|its| {
        let name = if its.name.is_empty() { l.t("job-side-unknown").to_string() } else { its.name.clone() };
        l.t("receipt-job-company").with("name", name).with("status", status(l, its.status)).to_string()
    }));
    (asked, answered)
}

fn fees(l: &Words, fee: &FeeFacts) -> (Vec<String>, Vec<String>) {
    let mut asked = vec![l.t("receipt-asked-fee").with("way", l.corridor(&fee.corridor)).to_string()];
    asked.extend(fee.charges.iter().map(|one| charge(l, one)));
    asked.extend(fee.organisation.iter().map(|of| l.t("receipt-asked-in-name").with("name", &of.name).to_string()));
    let is_several = fee.charges.len() > 1;
    let mut answered = Vec::new();
    for one in &fee.charges {
        if is_several {
            answered.push(charge(l, one));
        }
        let standard = match one.should_pay {
            StandardPayer::Employer => "receipt-standard-employer",
            StandardPayer::Nobody => "receipt-standard-nobody",
        };
        answered.push(l.t(standard).to_string());
        answered.extend(one.laws.iter().map(|facts| law(l, facts)));
    }
    if is_several {
        answered.push(l.t("receipt-all-together").to_string());
        answered.extend(fee.total.iter().map(|facts| law(l, facts)));
    }
    (asked, answered)
}

fn charge(l: &Words, one: &ChargeFacts) -> String {
    let what = l.t(&one.charge.purpose.plain_key());
    l.t("receipt-charge").with("what", what).with("amount", l.money(&one.charge.amount)).to_string()
}

fn law(l: &Words, facts: &LawFacts) -> String {
    let key = match (facts.summary, facts.ceiling) {
        (LawSummary::Forbidden, _) => "receipt-law-forbidden",
        (LawSummary::OverCeiling, Some(_)) => "receipt-law-over",
        (LawSummary::OverCeiling, None) => "receipt-law-above",
        (LawSummary::Allowed, Some(_)) => "receipt-law-within",
        (LawSummary::Allowed, None) => "receipt-law-allowed",
        (LawSummary::Unknown, _) => "receipt-law-unknown",
    };
    let most = facts.ceiling.map(|most| l.money(&most)).unwrap_or_default();
    let text = l.t(key).with("country", l.country(facts.country)).with("amount", most).to_string();
    match &facts.rule {
        Some(rule) => format!("{text} [{rule}]"),
        None => text,
    }
}
