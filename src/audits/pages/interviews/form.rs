//! The fields of an interview, to and from what is typed.

use crate::audits::rules::{
    Interview, InterviewLanguage, InterviewPlace, LONGEST_INTERVIEW_NOTE, Sex, SignAnswer, read_count,
};
use crate::audits::store::interviews::StoredInterview;
use crate::base::{Currency, HelperId, Language, SiteId, read_day, typed_day};
use crate::fees::rules::{FeeCode, parse_amount};
use crate::i18n::Words;
use crate::referrals::rules::Indicator;
use crate::web::{Choice, FormErrors};
use std::collections::BTreeMap;

/// What is typed, by field: beside the plain fields `sign-…` for each sign, `paid-…` and `paid-currency-…` for each code.
pub type Typed = BTreeMap<String, String>;

/// One sign as the page asks for it.
pub struct SignField {
    /// The name of the field.
    pub name: String,
    /// What the worker hears.
    pub words: String,
    /// Yes, no, not sure.
    pub choices: Vec<Choice>,
}

/// One fee as the page asks for it.
pub struct PaidField {
    /// The name of the amount.
    pub name: String,
    /// The name of its currency.
    pub currency: String,
    /// What the worker hears.
    pub words: String,
    /// The amount as it was typed.
    pub value: String,
    /// The currencies.
    pub currencies: Vec<Choice>,
}

/// Every field of an interview, as the page shows it.
pub struct InterviewFields {
    /// The day.
    pub held_on: String,
    /// The languages.
    pub languages: Vec<Choice>,
    /// The interpreters of the audit.
    pub helpers: Vec<Choice>,
    /// Woman, man, neither, not said.
    pub sexes: Vec<Choice>,
    /// On or off site.
    pub places: Vec<Choice>,
    /// The sites of the audit.
    pub sites: Vec<Choice>,
    /// The wage as it was typed.
    pub first_wage: String,
    /// Its currencies.
    pub wage_currencies: Vec<Choice>,
    /// The signs.
    pub signs: Vec<SignField>,
    /// The fees.
    pub paid: Vec<PaidField>,
    /// The note.
    pub note: String,
}

/// Interpreters and sites an interview may name: id and name.
pub struct Around {
    /// Interpreters.
    pub helpers: Vec<(String, String)>,
    /// Sites.
    pub sites: Vec<(String, String)>,
}

impl InterviewFields {
    /// The fields with what was typed.
    pub fn of(typed: &Typed, around: &Around, l: &Words) -> Self {
        let field = |name: &str| typed.get(name).cloned().unwrap_or_default();
        let currencies = |name: &str| {
            let chosen = Some(field(name)).filter(|code| !code.is_empty()).unwrap_or_else(|| "THB".to_owned());
            Currency::OFFERED.iter().map(|c| Choice::new(c.code(), c.code()).chosen(&chosen)).collect::<Vec<_>>()
        };
        let named = |pairs: &[(String, String)], chosen: &str| {
            pairs.iter().map(|(id, name)| Choice::new(id, name).chosen(chosen)).collect()
        };
        let signs = Indicator::ALL
            .iter()
            .map(|indicator| {
                let name = format!("sign-{indicator}");
                let chosen = field(&name);
                let choice = |answer: &SignAnswer| {
                    Choice::new(answer.as_str(), l.t(&format!("interview-answer-{answer}")).to_string()).chosen(&chosen)
                };
                SignField {
                    words: l.t(&indicator.plain_key()).to_string(),
                    choices: SignAnswer::ALL.iter().map(choice).collect(),
                    name,
                }
            })
            .collect();
        let paid = FeeCode::ALL
            .iter()
            .map(|code| {
                let (name, currency) = (format!("paid-{code}"), format!("paid-currency-{code}"));
                PaidField {
                    words: l.t(&code.plain_key()).to_string(),
                    value: field(&name),
                    currencies: currencies(&currency),
                    name,
                    currency,
                }
            })
            .collect();
        Self {
            held_on: field("held_on"),
            languages: InterviewLanguage::ALL
                .iter()
                .map(|tongue| Choice::new(tongue.as_str(), l.t(&tongue.key()).to_string()).chosen(&field("language")))
                .collect(),
            helpers: named(&around.helpers, &field("helper")),
            sexes: Sex::ALL
                .iter()
                .map(|sex| {
                    Choice::new(sex.as_str(), l.t(&format!("interview-sex-{sex}")).to_string()).chosen(&field("sex"))
                })
                .collect(),
            places: InterviewPlace::ALL
                .iter()
                .map(|place| {
                    Choice::new(place.as_str(), l.t(&format!("interview-place-{place}")).to_string())
                        .chosen(&field("place"))
                })
                .collect(),
            sites: named(&around.sites, &field("site")),
            first_wage: field("first_wage"),
            wage_currencies: currencies("first_wage_currency"),
            signs,
            paid,
            note: field("note"),
        }
    }
}

/// A stored interview as it would be typed.
pub fn typed_of(stored: &StoredInterview) -> Typed {
    let said = &stored.said;
    let mut typed = Typed::new();
    let mut set = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            typed.insert(name.to_owned(), value);
        }
    };
    set("held_on", said.held_on.map(typed_day));
    set("language", said.language.map(|language| language.to_string()));
    set("helper", said.helper.as_ref().map(ToString::to_string));
    set("sex", said.sex.map(|sex| sex.to_string()));
    set("place", said.place.map(|place| place.to_string()));
    set("site", said.site.as_ref().map(ToString::to_string));
    set("first_wage", said.first_wage.map(|wage| plain_amount(wage.whole_part(), wage.minor_part())));
    set("first_wage_currency", said.first_wage.map(|wage| wage.currency.code().to_owned()));
    set("note", Some(said.note.clone()));
    for (indicator, answer) in &said.answers {
        set(&format!("sign-{indicator}"), Some(answer.to_string()));
    }
    for (code, paid) in &said.paid {
        set(&format!("paid-{code}"), Some(plain_amount(paid.whole_part(), paid.minor_part())));
        set(&format!("paid-currency-{code}"), Some(paid.currency.code().to_owned()));
    }
    typed
}

/// An amount as it would be typed: without groups, the minor part only where there is one.
fn plain_amount(whole: i64, minor: i64) -> String {
    if minor == 0 { whole.to_string() } else { format!("{whole}.{minor:02}") }
}

/// Reads an interview; what is empty is not known yet, what cannot be read is said beside its field.
pub fn read_interview(
    typed: &Typed,
    around: &Around,
    language: Language,
    l: &Words,
    errors: &mut FormErrors,
) -> Interview {
    let field = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let mut said = Interview { note: field("note").to_owned(), ..Interview::default() };
    if said.note.chars().count() > LONGEST_INTERVIEW_NOTE {
        errors.add_text("note", l.t("error-too-long").with("max", LONGEST_INTERVIEW_NOTE).to_string());
    }
    let held_on = field("held_on");
    said.held_on = read_day(held_on);
    if !held_on.is_empty() && said.held_on.is_none() {
        errors.add(l, "held_on", "error-date");
    }
    said.language = chosen(field("language"), "language", InterviewLanguage::parse, l, errors);
    said.sex = chosen(field("sex"), "sex", Sex::parse, l, errors);
    said.place = chosen(field("place"), "place", InterviewPlace::parse, l, errors);
    let known = |pairs: &[(String, String)], id: &str| pairs.iter().any(|(its, _)| its == id);
    let helper = |text: &str| HelperId::parse(text).filter(|_| known(&around.helpers, text));
    said.helper = chosen(field("helper"), "helper", helper, l, errors);
    let site = |text: &str| SiteId::parse(text).filter(|_| known(&around.sites, text));
    said.site = chosen(field("site"), "site", site, l, errors);
    said.first_wage = amount(field("first_wage"), field("first_wage_currency"), "first_wage", language, l, errors);
    for &indicator in Indicator::ALL {
        let name = format!("sign-{indicator}");
        if let Some(answer) = chosen(field(&name), &name, SignAnswer::parse, l, errors) {
            said.answers.insert(indicator, answer);
        }
    }
    for &code in FeeCode::ALL {
        let (name, currency) = (format!("paid-{code}"), format!("paid-currency-{code}"));
        if let Some(paid) = amount(field(&name), field(&currency), &name, language, l, errors) {
            said.paid.insert(code, paid);
        }
    }
    said
}

fn chosen<T>(
    text: &str,
    name: &str,
    parse: impl Fn(&str) -> Option<T>,
    l: &Words,
    errors: &mut FormErrors,
) -> Option<T> {
    if text.is_empty() { None } else { errors.need(l, name, parse(text), "error-choice") }
}

/// An amount above zero; nothing and zero say that nothing was paid.
fn amount(
    text: &str,
    currency: &str,
    name: &str,
    language: Language,
    l: &Words,
    errors: &mut FormErrors,
) -> Option<crate::base::Money> {
    if text.is_empty() || read_count(text) == Some(0) {
        return None;
    }
    let currency = Currency::parse(currency).filter(|currency| Currency::OFFERED.contains(currency));
    let currency = errors.need(l, name, currency, "error-choice")?;
    match parse_amount(text, language, currency) {
        Ok(money) => Some(money),
        Err(refusal) => {
            errors.add_refusal(l, name, &refusal);
            None
        }
    }
}
