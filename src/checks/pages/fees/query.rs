//! The address of a fee check: what was typed, and how it is read.

use crate::base::{Corridor, Country, Currency, Money, OrganisationId};
use crate::checks::rules::{AskedCharge, MOST_CHARGES, Purpose, Question, Wage};
use crate::corridors::rules::WagePer;
use crate::error::{AppError, AppResult};
use crate::fees::rules::{FeeRefusal, parse_amount};
use crate::i18n::Words;
use crate::urls;
use crate::web::FormErrors;
use serde::Deserialize;

/// What stands in the address. Every part may be missing: other pages link here with what they know.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::checks::pages) struct FeeQuery {
    /// The country the worker comes from.
    pub(super) from: String,
    /// The country of the job.
    pub(super) to: String,
    /// Both in one, as other pages link.
    pub(super) corridor: String,
    /// What the money is for.
    #[serde(rename = "for")]
    pub(super) purpose: String,
    /// How much, as it was typed.
    pub(super) amount: String,
    /// The currency; only a form that was sent has one.
    pub(super) currency: String,
    /// The charges that were given before this one.
    pub(super) line: Vec<String>,
    /// The wage that is promised, as it was typed.
    pub(super) wage: String,
    /// Its currency.
    pub(super) wage_currency: String,
    /// Whether it is for a month or for a day.
    pub(super) per: String,
    /// The organisation in whose name it is asked.
    pub(super) org: String,
    /// The name it was looked for by, as it was typed.
    pub(super) who: String,
    /// The name that was looked up and answered.
    pub(super) searched: String,
    /// Whether the form is wanted again, with what was typed.
    pub(super) change: String,
    /// Whether another charge is to be added.
    pub(super) add: String,
}

/// What comes of an address.
pub(super) enum Read {
    /// The form, as it stands.
    Form,
    /// The form with one more charge among those before.
    Added,
    /// A whole question.
    Asked(Question),
}

impl FeeQuery {
    /// Takes a corridor that was given as one word apart.
    pub(super) fn spread(mut self) -> Self {
        if let Some(corridor) = Corridor::parse(&self.corridor.to_uppercase()) {
            self.from = corridor.from.code().to_owned();
            self.to = corridor.to.code().to_owned();
        }
        self
    }

    pub(super) fn organisation(&self) -> AppResult<Option<OrganisationId>> {
        match self.org.as_str() {
            "" => Ok(None),
            id => OrganisationId::parse(id).map(Some).ok_or(AppError::NotFound),
        }
    }

    /// Whether a name was typed that was not looked up yet. Then nothing else is answered before.
    pub(super) fn has_new_name(&self) -> bool {
        !self.who.trim().is_empty() && self.who != self.searched
    }

    /// The charges given before; what is no charge is left out.
    pub(super) fn charges(&self) -> Vec<AskedCharge> {
        let charges = self.line.iter().filter_map(|word| AskedCharge::parse(word));
        charges.filter(|charge| charge.purpose != Purpose::Unnamed).take(MOST_CHARGES).collect()
    }

    /// Whether the fields of the next charge are as they were shown.
    fn has_no_new_charge(&self) -> bool {
        self.purpose.is_empty() && self.amount.trim().is_empty()
    }

    /// Reads the address; what is wrong with it stands in the errors, and then it is a form.
    pub(super) fn read(&mut self, l: &Words, errors: &mut FormErrors) -> Read {
        let mut charges = self.charges();
        let is_new = self.currency.is_empty() && charges.is_empty();
        if is_new || !self.change.is_empty() {
            return Read::Form;
        }
        let corridor = self.corridor(l, errors);
        if charges.is_empty() || !self.has_no_new_charge() {
            charges.extend(self.new_charge(l, charges.len(), errors));
        }
        let wage = self.wage(l, errors);
        let (Some(corridor), true) = (corridor, errors.is_empty()) else { return Read::Form };
        if !self.add.is_empty() {
            self.line = charges.iter().map(AskedCharge::word).collect();
            self.purpose.clear();
            self.amount.clear();
            return Read::Added;
        }
        Read::Asked(Question { corridor, charges, wage, organisation: OrganisationId::parse(&self.org) })
    }

    fn corridor(&self, l: &Words, errors: &mut FormErrors) -> Option<Corridor> {
        let served = |text: &str| Country::parse(text).filter(|country| Country::SERVED.contains(country));
        let from = errors.need(l, "from", served(&self.from), "error-choice");
        let to = errors.need(l, "to", served(&self.to), "error-choice");
        errors.need(l, "to", Corridor::new(from?, to?), "fee-check-same-country")
    }

    fn new_charge(&self, l: &Words, before: usize, errors: &mut FormErrors) -> Option<AskedCharge> {
        let purpose = errors.need(l, "for", Purpose::parse(&self.purpose), "error-choice");
        let amount = read_money(l, errors, ("amount", &*self.amount), ("currency", &*self.currency));
        let stands_alone = purpose == Some(Purpose::Unnamed) && (before > 0 || !self.add.is_empty());
        if stands_alone {
            errors.add(l, "for", "fee-check-total-alone");
        } else if before >= MOST_CHARGES || (before + 1 >= MOST_CHARGES && !self.add.is_empty()) {
            errors.add_text("for", l.t("fee-check-too-many").with("most", MOST_CHARGES).to_string());
        }
        Some(AskedCharge { purpose: purpose?, amount: amount? })
    }

    fn wage(&self, l: &Words, errors: &mut FormErrors) -> Option<Wage> {
        if self.wage.trim().is_empty() {
            return None;
        }
        let sum = read_money(l, errors, ("wage", &*self.wage), ("wage_currency", &*self.wage_currency))?;
        let per = errors.need(l, "per", WagePer::parse(&self.per), "error-choice")?;
        Some(Wage { sum, per })
    }

    /// The two ways an amount can be read, each with the address that says it plainly; none where it reads one way.
    pub(super) fn readings(&self, l: &Words) -> Vec<(Money, String)> {
        let Some(currency) = Currency::parse(&self.currency) else { return Vec::new() };
        let Err(FeeRefusal::AmountAmbiguous { thousands, decimals }) =
            parse_amount(&self.amount, l.language(), currency)
        else {
            return Vec::new();
        };
        let plain = |text: &str| {
            let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { text };
            parse_amount(text, l.language(), currency).ok().map(|amount| (amount, self.with_amount(l, text)))
        };
        [thousands, decimals].iter().filter_map(|text| plain(text)).collect()
    }

    /// The same address with another amount.
    fn with_amount(&self, l: &Words, amount: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("from", &self.from).append_pair("to", &self.to);
        for word in &self.line {
            query.append_pair("line", word);
        }
        query.append_pair("for", &self.purpose).append_pair("amount", amount).append_pair("currency", &self.currency);
        let more = [
            ("wage", &self.wage),
            ("wage_currency", &self.wage_currency),
            ("per", &self.per),
            ("org", &self.org),
            ("who", &self.who),
            ("searched", &self.searched),
            ("add", &self.add),
        ];
        for (name, value) in more.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        format!("{}?{}", urls::fees(l.language()), query.finish())
    }
}

/// Reads a sum and its currency, each with its own error.
fn read_money(
    l: &Words,
    errors: &mut FormErrors,
    (name, typed): (&str, &str),
    (unit, chosen): (&str, &str),
) -> Option<Money> {
    let offered = Currency::parse(chosen).filter(|currency| Currency::OFFERED.contains(currency));
    let currency = errors.need(l, unit, offered, "error-currency")?;
    let read = parse_amount(typed, l.language(), currency);
    read.map_err(|refusal| errors.add_refusal(l, name, &refusal)).ok()
}
