//! What is typed on the pages of a report, and how it is read into what is told.

use crate::base::{Country, Currency, Language, Money, OrganisationId, Sector};
use crate::checks::rules::{Purpose, Question};
use crate::fees::rules::{FeeCode, parse_amount};
use crate::i18n::Words;
use crate::referrals::rules::Indicator;
use crate::reports::rules::{
    Contact, Happened, MOST_CHARACTERS, MOST_PAYMENTS, PaidBy, Payment, ReachedBy, Section, Told, Wish,
};
use crate::web::FormErrors;
use serde::Deserialize;

/// The most characters of a short answer.
const SHORT: usize = 300;
/// The most characters of what is known of an organisation, several names together.
const KNOWN: usize = 1_000;

/// Every field of every page; a page sends its own.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TellForm {
    pub(super) about: String,
    pub(super) carried: String,
    pub(super) org: String,
    pub(super) asked: String,
    pub(super) happened: Vec<String>,
    pub(super) q: String,
    pub(super) searched: String,
    pub(super) organisation: String,
    pub(super) known_as: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) sector: String,
    pub(super) wage: String,
    pub(super) wage_currency: String,
    pub(super) line: Vec<String>,
    pub(super) code: String,
    pub(super) amount: String,
    pub(super) currency: String,
    pub(super) when: String,
    pub(super) how: String,
    pub(super) to_whom: String,
    pub(super) receipt: String,
    pub(super) add: String,
    pub(super) signs: Vec<String>,
    pub(super) story: String,
    pub(super) drop: String,
    pub(super) wish: String,
    pub(super) by: String,
    pub(super) value: String,
    pub(super) safe: String,
}

/// A text without blanks around it and not longer than it may be.
fn kept(text: &str, most: usize) -> String {
    text.trim().chars().take(most).collect()
}

/// A sum as it was typed; nothing, if nothing was typed.
fn money(
    l: &Words,
    errors: &mut FormErrors,
    (name, typed): (&str, &str),
    (unit, chosen): (&str, &str),
) -> Option<Money> {
    if typed.trim().is_empty() {
        return None;
    }
    errors.sum(l, (name, unit), chosen, |currency| parse_amount(typed, l.language(), currency))
}

fn served(code: &str) -> Option<Country> {
    Country::parse(code).filter(|country| Country::SERVED.contains(country))
}

impl TellForm {
    /// The fields as they stand in what was told.
    pub(super) fn of(told: &Told) -> Self {
        let currency = |sum: Option<Money>| sum.map_or(Currency::THB, |sum| sum.currency).code().to_owned();
        Self {
            happened: told.happened.iter().map(ToString::to_string).collect(),
            organisation: told.organisation.as_ref().map(|id| choice_of(id, &told.broker)).unwrap_or_default(),
            known_as: told.known_as.clone(),
            from: told.from.map(|country| country.code().to_owned()).unwrap_or_default(),
            to: told.to.map(|country| country.code().to_owned()).unwrap_or_default(),
            sector: told.sector.as_ref().map(ToString::to_string).unwrap_or_default(),
            wage: told.wage.map(|wage| wage.whole_part().to_string()).unwrap_or_default(),
            wage_currency: currency(told.wage),
            currency: Currency::THB.code().to_owned(),
            line: (0..told.payments.len()).map(|place| place.to_string()).collect(),
            signs: told.signs.iter().map(ToString::to_string).collect(),
            story: told.story.clone(),
            wish: told.wish.map(|wish| wish.to_string()).unwrap_or_default(),
            by: told.contact.by.map(|by| by.to_string()).unwrap_or_default(),
            value: told.contact.value.clone(),
            safe: told.contact.safe.clone(),
            ..Self::default()
        }
    }

    /// Reads a page into what is told; what is wrong stands in the errors.
    pub(super) fn read(&self, section: Section, l: &Words, told: &mut Told, errors: &mut FormErrors) {
        match section {
            Section::What => self.read_what(l, told, errors),
            Section::Who => self.read_who(l, told, errors),
            Section::Job => self.read_job(l, told, errors),
            Section::Paid => self.read_paid(l, told, errors),
            Section::Signs => told.signs = self.signs.iter().filter_map(|sign| Indicator::parse(sign)).collect(),
            Section::Story => told.story = errors.fitting(l, "story", &self.story, MOST_CHARACTERS),
            Section::Wish => told.wish = errors.need(l, "wish", Wish::parse(&self.wish), "error-choice"),
            Section::Contact => self.read_contact(l, told, errors),
            Section::Check => {}
        }
    }

    fn read_what(&self, l: &Words, told: &mut Told, errors: &mut FormErrors) {
        told.happened = self.happened.iter().filter_map(|word| Happened::parse(word)).collect();
        told.happened.sort_unstable();
        told.happened.dedup();
        if told.happened.is_empty() {
            errors.add(l, "happened", "error-choice");
        }
        if let Some(question) = Question::parse(&self.about) {
            take_over(told, &question);
        }
        told.carry(OrganisationId::parse(&self.org), &kept(&self.asked, SHORT));
    }

    fn read_who(&self, l: &Words, told: &mut Told, errors: &mut FormErrors) {
        let (id, broker) = self.organisation.split_once(' ').unwrap_or((self.organisation.as_str(), ""));
        told.organisation = OrganisationId::parse(id).filter(|_| self.drop.is_empty());
        told.broker = told.organisation.as_ref().map(|_| kept(broker, SHORT)).unwrap_or_default();
        // A name that was typed beside a choice is no part of the answer.
        let name = if told.organisation.is_some() { "" } else { &self.q };
        let (name, known) = (errors.fitting(l, "q", name, SHORT), self.known_as.trim());
        let joined = if name.is_empty() || known.is_empty() { name + known } else { format!("{name}; {known}") };
        told.known_as = errors.fitting(l, "known_as", &joined, KNOWN);
        if told.organisation.is_none() && told.known_as.is_empty() {
            errors.add(l, "q", "report-who-needed");
        }
    }

    fn read_job(&self, l: &Words, told: &mut Told, errors: &mut FormErrors) {
        told.from = served(&self.from);
        told.to = served(&self.to);
        if told.from.is_some() && told.from == told.to {
            errors.add(l, "to", "fee-check-same-country");
        }
        told.sector = Sector::parse(&self.sector);
        told.wage = money(l, errors, ("wage", &*self.wage), ("wage_currency", &*self.wage_currency));
    }

    fn read_paid(&self, l: &Words, told: &mut Told, errors: &mut FormErrors) {
        let is_kept = |place: usize| self.line.contains(&place.to_string());
        let before = std::mem::take(&mut told.payments);
        told.payments =
            before.into_iter().enumerate().filter(|(place, _)| is_kept(*place)).map(|(_, payment)| payment).collect();
        if self.code.is_empty() && self.amount.trim().is_empty() {
            return;
        }
        let purpose = errors.need(l, "code", Purpose::parse(&self.code), "error-choice");
        if self.amount.trim().is_empty() {
            errors.add(l, "amount", "error-required");
        }
        let amount = money(l, errors, ("amount", &*self.amount), ("currency", &*self.currency));
        let (Some(purpose), Some(amount)) = (purpose, amount) else { return };
        if told.payments.len() >= MOST_PAYMENTS {
            errors.add_text("code", l.t("fee-check-too-many").with("most", MOST_PAYMENTS).to_string());
            return;
        }
        let when = errors.fitting(l, "when", &self.when, SHORT);
        let to_whom = errors.fitting(l, "to_whom", &self.to_whom, SHORT);
        told.payments.push(Payment {
            code: code_of(purpose),
            amount,
            when,
            how: PaidBy::parse(&self.how),
            to_whom,
            has_receipt: match self.receipt.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
        });
    }

    fn read_contact(&self, l: &Words, told: &mut Told, errors: &mut FormErrors) {
        let by = errors.need(l, "by", ReachedBy::parse(&self.by), "error-choice");
        told.contact = match by {
            // Who wants to be reached by the code alone leaves nothing else behind.
            Some(ReachedBy::Receipt) | None => Contact { by, ..Contact::default() },
            Some(ReachedBy::Phone | ReachedBy::Messenger | ReachedBy::SomebodyElse) => {
                let value = errors.fitting(l, "value", &self.value, SHORT);
                if value.is_empty() {
                    errors.add(l, "value", "report-contact-needed");
                }
                Contact { by, value, safe: errors.fitting(l, "safe", &self.safe, SHORT) }
            }
        };
    }
}

/// An organisation, or a broker of it, as one of several to choose from.
pub(super) fn choice_of(id: &OrganisationId, broker: &str) -> String {
    format!("{id} {broker}").trim_end().to_owned()
}

const fn code_of(purpose: Purpose) -> Option<FeeCode> {
    match purpose {
        Purpose::Code(code) => Some(code),
        Purpose::Unnamed => None,
    }
}

/// Takes the question of a fee check over, so that nothing has to be typed again.
fn take_over(told: &mut Told, question: &Question) {
    told.from = Some(question.corridor.from);
    told.to = Some(question.corridor.to);
    told.carry(question.organisation.clone(), "");
    told.wage = question.monthly_wage();
    told.payments = question
        .charges
        .iter()
        .take(MOST_PAYMENTS)
        .map(|charge| Payment {
            code: code_of(charge.purpose),
            amount: charge.amount,
            when: String::new(),
            how: None,
            to_whom: String::new(),
            has_receipt: None,
        })
        .collect();
}

/// Reads how much money came back.
pub(super) fn amount_in(
    language: Language,
    currency: Currency,
    typed: &str,
) -> Result<Money, crate::fees::rules::FeeRefusal> {
    parse_amount(typed, language, currency)
}
