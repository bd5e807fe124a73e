//! What is known beside the law: how many days of work a sum is, and what others were found to have paid.

use crate::base::{Corridor, Country, Language, Reliability};
use crate::checks::rules::{Question, WORKING_DAYS, Wage};
use crate::corridors::rules::{Content, CorridorBook, Fact, MiddleKind, Paid, Part, WagePer};
use crate::i18n::{Words, words};
use crate::register::snapshot::Shelf;
use chrono::NaiveDate;

/// How long somebody works for what is asked.
pub struct Work {
    /// Days, in tenths; none where the currencies cannot be compared.
    pub tenths: Option<i64>,
    /// The wage it is reckoned with.
    pub wage: Wage,
    /// Where that wage is known from, if it is a legal minimum and not what was typed.
    pub legal: Option<Legal>,
}

/// A legal minimum wage that stands in for a wage nobody typed.
pub struct Legal {
    /// Where the job is.
    pub country: Country,
    /// Where it is known from.
    pub source: Known,
}

/// Where a dated fact is known from.
pub struct Known {
    /// Who says so.
    pub authority: String,
    /// The web address.
    pub address: Option<String>,
    /// How far it can be relied on.
    pub reliability: Reliability,
    /// When it was last checked.
    pub checked: NaiveDate,
    /// Whether that is so long ago that it may be out of date.
    pub may_be_outdated: bool,
}

impl Known {
    fn of(fact: &Fact, on: NaiveDate) -> Self {
        Self {
            authority: fact.source.authority.clone(),
            address: fact.source.address.clone(),
            reliability: fact.source.reliability,
            checked: fact.source.last_checked,
            may_be_outdated: fact.may_be_outdated(on),
        }
    }
}

impl Work {
    /// The days of a question: by the wage that was typed, else by the lowest legal minimum where the job is; none
    /// without either.
    pub fn of(question: &Question, shelf: &Shelf, on: NaiveDate) -> Option<Self> {
        let country = question.corridor.to;
        let (wage, legal) = match question.wage {
            Some(wage) => (wage, None),
            None => {
                let minimum = shelf.corridors.wage(country, None, on)?;
                let source = Known::of(minimum.fact, on);
                (Wage { sum: minimum.daily(), per: WagePer::Day }, Some(Legal { country, source }))
            }
        };
        let days = question.sums().into_iter().map(|sum| wage.tenths_of_days(sum, &shelf.rates, on));
        Some(Self { tenths: days.sum(), wage, legal })
    }

    /// The days in words: whole ones, or with one decimal below ten.
    pub fn days(&self, l: &Words) -> Option<String> {
        let tenths = self.tenths?;
        let text = match (tenths / 10, tenths % 10) {
            (whole, 0) => l.number(whole),
            (whole, _) if whole >= 10 => l.number(whole + 1),
            (whole, part) => {
                let point = if matches!(l.language(), Language::Lo | Language::Vi) { ',' } else { '.' };
                format!("{}{point}{part}", l.number(whole))
            }
        };
        Some(l.t("fee-check-days").with("days", text).to_string())
    }

    /// The wage it is reckoned with, and how.
    pub fn basis(&self, l: &Words) -> String {
        let wage = l.money(&self.wage.sum);
        if let Some(legal) = &self.legal {
            let country = l.country(legal.country);
            return l.t("fee-check-wage-legal").with("country", country).with("wage", wage).to_string();
        }
        let wage = l.t(&format!("fee-check-wage-of-{}", self.wage.per)).with("wage", wage).to_string();
        format!("{wage} {}", l.t("fee-check-wage-month-days").with("days", WORKING_DAYS))
    }
}

/// What workers were found to have paid.
pub struct PaidView {
    /// What was found.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub lang: &'static str,
    /// The figures.
    pub figures: String,
    /// Where it is known from.
    pub source: Known,
}

impl PaidView {
    /// All that was found on a corridor, the newest first.
    pub fn all(corridor: Corridor, book: &CorridorBook, on: NaiveDate, language: Language) -> Vec<Self> {
        let facts = book.of_corridor(Part::Range, corridor, on);
        facts.into_iter().filter_map(|fact| Self::of(fact, on, language)).collect()
    }

    fn of(fact: &Fact, on: NaiveDate, language: Language) -> Option<Self> {
        let Content::Range { paid, .. } = &fact.content else { return None };
        let (its, title) = fact.texts.title.best(language)?;
        Some(Self {
            title: title.to_owned(),
            lang: if its == language { "" } else { its.code() },
            figures: figures(words(language), paid).join("\u{a0}· "),
            source: Known::of(fact, on),
        })
    }
}

fn figures(l: &Words, paid: &Paid) -> Vec<String> {
    let sum = |minor| l.money(&paid.sum(minor));
    let range = match (paid.low, paid.high) {
        (Some(low), Some(high)) => Some(l.t("corridor-paid-between").with("low", sum(low)).with("high", sum(high))),
        (Some(low), None) => Some(l.t("corridor-paid-from").with("low", sum(low))),
        (None, Some(high)) => Some(l.t("corridor-paid-up-to").with("high", sum(high))),
        (None, None) => None,
    };
    let middle = paid.middle.map(|(minor, kind)| {
        let key = match kind {
            MiddleKind::Mean => "corridor-paid-mean",
            MiddleKind::Median => "corridor-paid-median",
            MiddleKind::Estimate => "corridor-paid-about",
        };
        l.t(key).with("sum", sum(minor))
    });
    let people = paid.people.map(|people| l.t("corridor-paid-people").with("count", people));
    [range, middle, people].into_iter().flatten().map(|text| text.to_string()).collect()
}
