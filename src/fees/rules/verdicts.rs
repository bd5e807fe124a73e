//! The two verdicts on one fee, never merged: what our standard says and what the laws say.

use super::{Bearing, Covers, ExchangeRate, FeeCode, FeeRule, Limit, Payer, StandardPayer, convert};
use crate::base::{Corridor, Country, Currency, Money, text_enum};
use chrono::NaiveDate;
use std::cmp::Ordering;

/// What our standard says about who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeVerdict {
    /// It is as the standard asks.
    Meets,
    /// It is not.
    NotMet {
        /// Who has to bear it instead.
        should_pay: StandardPayer,
    },
}

impl SchemeVerdict {
    /// The key of the words: `scheme-meets`, `scheme-not-met-employer`, `scheme-not-met-nobody`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Meets => "scheme-meets",
            Self::NotMet { should_pay: StandardPayer::Employer } => "scheme-not-met-employer",
            Self::NotMet { should_pay: StandardPayer::Nobody } => "scheme-not-met-nobody",
        }
    }
}

/// The scheme verdict: the standard is met unless the worker pays; what recovers fees from workers (RF4) and
/// illegitimate payments are met by nobody paying, so no payer makes them right.
/// Rule of this registry after the ILO definition of 2019. Code SCHEME_WORKER_PAYS_NOTHING.
pub const fn scheme_verdict(code: FeeCode, payer: Payer) -> SchemeVerdict {
    match (code.standard_payer(), payer) {
        (StandardPayer::Nobody, _) => SchemeVerdict::NotMet { should_pay: StandardPayer::Nobody },
        (StandardPayer::Employer, Payer::Worker) => SchemeVerdict::NotMet { should_pay: StandardPayer::Employer },
        (StandardPayer::Employer, Payer::Employer | Payer::Agency | Payer::State) => SchemeVerdict::Meets,
    }
}

/// The dated rows a law verdict is drawn from: rules of law and exchange rates.
#[derive(Clone, Copy, Debug)]
pub struct LawBooks<'a> {
    /// Fee rules, of any country and day.
    pub rules: &'a [FeeRule],
    /// Exchange rates, of any day.
    pub rates: &'a [ExchangeRate],
}

/// One fee to be judged by law.
#[derive(Clone, Copy, Debug)]
pub struct LawQuestion {
    /// Where the worker comes from and goes to.
    pub corridor: Corridor,
    /// What it is for.
    pub code: FeeCode,
    /// How much.
    pub amount: Money,
    /// Who pays.
    pub payer: Payer,
    /// The monthly wage, for ceilings in months of wage.
    pub wage: Option<Money>,
    /// The day the rules are read for.
    pub on: NaiveDate,
}

/// What was missing for a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The wage that the ceiling is counted in.
    Wage,
    /// A rate between the two currencies.
    Rate {
        /// The currency asked in.
        from: Currency,
        /// The currency of the ceiling.
        to: Currency,
    },
}

/// What the law of one country says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LawVerdict<'a> {
    /// It may not be taken from this payer.
    Forbidden {
        /// The rule that forbids it.
        rule: &'a FeeRule,
    },
    /// It is more than the law lets a worker pay.
    OverCeiling {
        /// The rule that sets the ceiling.
        rule: &'a FeeRule,
        /// The ceiling.
        ceiling: Money,
        /// How much is above it, in the ceiling's currency.
        excess: Money,
        /// The rates used, none if the currency was the same.
        rates: Vec<&'a ExchangeRate>,
    },
    /// There is a ceiling, but the sums cannot be compared; both are shown.
    CannotCompare {
        /// The rule that sets the ceiling.
        rule: &'a FeeRule,
        /// What is asked, one sum for each currency.
        asked: Vec<Money>,
        /// The ceiling as the law counts it.
        limit: Limit,
        /// What was missing.
        missing: Missing,
    },
    /// No rule is found: we do not know the legal limit. Never to be read as allowed.
    Unknown,
    /// A rule lets this payer pay this much.
    Allowed {
        /// The rule that allows it.
        rule: &'a FeeRule,
        /// Its ceiling, if there is one that could be reckoned.
        ceiling: Option<Money>,
        /// The rates used, none if the currency was the same.
        rates: Vec<&'a ExchangeRate>,
    },
}

text_enum! {
    /// A law verdict in one word, from the mildest to the strictest.
    pub enum LawSummary {
        /// Known and allowed.
        Allowed => "allowed",
        /// Not known, or not comparable.
        Unknown => "unknown",
        /// Above a ceiling.
        OverCeiling => "over",
        /// Forbidden.
        Forbidden => "forbidden",
    }
}

impl LawSummary {
    /// The key of the short words: `law-allowed`, `law-unknown`, `law-over`, `law-forbidden`.
    pub fn key(self) -> String {
        format!("law-{}", self.as_str())
    }
}

impl<'a> LawVerdict<'a> {
    /// The verdict in one word; what cannot be compared counts as unknown.
    pub const fn summary(&self) -> LawSummary {
        match self {
            Self::Forbidden { .. } => LawSummary::Forbidden,
            Self::OverCeiling { .. } => LawSummary::OverCeiling,
            Self::CannotCompare { .. } | Self::Unknown => LawSummary::Unknown,
            Self::Allowed { .. } => LawSummary::Allowed,
        }
    }

    /// The rule behind it, if there is one.
    pub const fn rule(&self) -> Option<&'a FeeRule> {
        match self {
            Self::Forbidden { rule }
            | Self::OverCeiling { rule, .. }
            | Self::CannotCompare { rule, .. }
            | Self::Allowed { rule, .. } => Some(rule),
            Self::Unknown => None,
        }
    }

    /// The key of the sentence: `law-cannot-compare` apart, that of the summary.
    pub fn key(&self) -> String {
        match self {
            Self::CannotCompare { .. } => "law-cannot-compare".to_owned(),
            Self::Forbidden { .. } | Self::OverCeiling { .. } | Self::Unknown | Self::Allowed { .. } => {
                self.summary().key()
            }
        }
    }

    /// The ceiling it was measured against, if that could be reckoned.
    pub const fn ceiling(&self) -> Option<Money> {
        match self {
            Self::OverCeiling { ceiling, .. } => Some(*ceiling),
            Self::Allowed { ceiling, .. } => *ceiling,
            Self::Forbidden { .. } | Self::CannotCompare { .. } | Self::Unknown => None,
        }
    }

    /// Whether this verdict is preferred among rules of one rank: the stricter; of two ceilings the lower, and one
    /// before none; of two unknowns the one that names a rule.
    fn is_stricter_than(&self, other: &Self) -> bool {
        match self.summary().cmp(&other.summary()) {
            Ordering::Greater => true,
            Ordering::Less => false,
            Ordering::Equal => match (self.ceiling(), other.ceiling()) {
                (Some(own), Some(others)) => own.currency == others.currency && own.minor < others.minor,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => self.rule().is_some() && other.rule().is_none(),
            },
        }
    }
}

/// The verdict of one country, with what else is known there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryVerdict<'a> {
    /// Whose law it is.
    pub country: Country,
    /// What it says.
    pub verdict: LawVerdict<'a>,
    /// Dated facts to show beside it (price lists, earlier ceilings, what workers told); they decide nothing.
    pub background: Vec<&'a FeeRule>,
}

/// The law verdicts of both ends of a corridor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawVerdicts<'a> {
    /// The country the worker leaves.
    pub origin: CountryVerdict<'a>,
    /// The country of the job.
    pub destination: CountryVerdict<'a>,
}

impl<'a> LawVerdicts<'a> {
    /// The strictest of the two: forbidden > over the ceiling > unknown > allowed. So it is allowed only if both are
    /// known and allow. Rule of this registry. Code LAW_STRICTEST_WINS.
    pub fn summary(&self) -> LawSummary {
        self.origin.verdict.summary().max(self.destination.verdict.summary())
    }

    /// The verdict that makes the summary; that of the destination if both do.
    pub fn decisive(&self) -> &CountryVerdict<'a> {
        let (origin, destination) = (&self.origin, &self.destination);
        let origin_is_stricter = origin.verdict.summary() > destination.verdict.summary();
        // Of two unknowns the one with a rule behind it tells more.
        let only_origin_has_rule = origin.verdict.summary() == destination.verdict.summary()
            && origin.verdict.rule().is_some()
            && destination.verdict.rule().is_none();
        if origin_is_stricter || only_origin_has_rule { origin } else { destination }
    }

    /// Origin, then destination.
    pub fn both(&self) -> [&CountryVerdict<'a>; 2] {
        [&self.origin, &self.destination]
    }
}

/// Both verdicts on one fee, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineVerdicts<'a> {
    /// By our standard.
    pub scheme: SchemeVerdict,
    /// By law.
    pub law: LawVerdicts<'a>,
}

/// The law verdicts on one fee: each end of the corridor its own, from the rules in force on the day.
///
/// - A rule that forbids the payer wins over every other, however general or old. Code LAW_FORBIDDING_WINS.
/// - Else the most specific rule decides: code before group before total, made for the corridor before made for all,
///   the later before the earlier; of equals the strictest. Code LAW_SPECIFIC_BEFORE_GENERAL.
/// - A ceiling on the total is broken by one fee above it, but one fee below it is not thereby allowed: the law then
///   says nothing about that fee, and the verdict is unknown. Code LAW_TOTAL_ALLOWS_NO_LINE.
/// - Ceilings limit what the worker pays; another payer is only asked whether it may pay.
/// - No rule: unknown. Code LAW_UNKNOWN_IS_NOT_ALLOWED.
pub fn law_verdicts<'a>(question: &LawQuestion, books: LawBooks<'a>) -> LawVerdicts<'a> {
    let at = |country| CountryVerdict {
        country,
        verdict: verdict_in(country, question, books),
        background: background(country, question.corridor, Some(question.code), question.on, books),
    };
    LawVerdicts { origin: at(question.corridor.from), destination: at(question.corridor.to) }
}

fn verdict_in<'a>(country: Country, question: &LawQuestion, books: LawBooks<'a>) -> LawVerdict<'a> {
    let rules: Vec<_> = deciding(country, question.corridor, question.on, books)
        .filter(|rule| rule.covers.holds(question.code))
        .collect();
    let forbidding = rules.iter().filter(|rule| question.amount.minor > 0 && rule.forbids(question.payer));
    if let Some(rule) = forbidding.max_by_key(|rule| rule.rank()) {
        return LawVerdict::Forbidden { rule };
    }
    let asked = [question.amount];
    strictest_of_highest_rank(&rules, |rule| match question.payer {
        Payer::Worker => {
            let verdict = measure(rule, &asked, question.wage, question.on, books);
            match (rule.covers, verdict) {
                (Covers::Total, LawVerdict::Allowed { .. }) => LawVerdict::Unknown,
                (_, verdict) => verdict,
            }
        }
        Payer::Employer | Payer::Agency | Payer::State => match rule.covers {
            Covers::Total => LawVerdict::Unknown,
            Covers::Group(_) | Covers::Code(_) => LawVerdict::Allowed { rule, ceiling: None, rates: Vec::new() },
        },
    })
}

/// The rules that decide for a country on a corridor and a day.
pub(super) fn deciding<'a>(
    country: Country,
    corridor: Corridor,
    on: NaiveDate,
    books: LawBooks<'a>,
) -> impl Iterator<Item = &'a FeeRule> {
    books.rules.iter().filter(move |rule| {
        rule.bearing == Bearing::Limit && rule.jurisdiction == country && rule.speaks_on(corridor) && rule.in_force(on)
    })
}

/// The dated facts of a country on a corridor: those on the code or the total, or all without a code.
pub(super) fn background<'a>(
    country: Country,
    corridor: Corridor,
    code: Option<FeeCode>,
    on: NaiveDate,
    books: LawBooks<'a>,
) -> Vec<&'a FeeRule> {
    books
        .rules
        .iter()
        .filter(|rule| rule.bearing == Bearing::Background && rule.jurisdiction == country)
        .filter(|rule| rule.speaks_on(corridor) && rule.in_force(on))
        .filter(|rule| code.is_none_or(|code| rule.covers.holds(code)))
        .collect()
}

/// Takes the rules of the highest rank and gives the strictest verdict among them; unknown without rules.
pub(super) fn strictest_of_highest_rank<'a>(
    rules: &[&'a FeeRule],
    judge: impl Fn(&'a FeeRule) -> LawVerdict<'a>,
) -> LawVerdict<'a> {
    let highest = rules.iter().map(|rule| rule.rank()).max();
    let equals = rules.iter().filter(|rule| Some(rule.rank()) == highest);
    stricter_of(equals.map(|rule| judge(rule)))
}

/// The strictest of several verdicts; unknown if there are none.
pub(super) fn stricter_of<'a>(verdicts: impl Iterator<Item = LawVerdict<'a>>) -> LawVerdict<'a> {
    verdicts.reduce(|kept, next| if next.is_stricter_than(&kept) { next } else { kept }).unwrap_or(LawVerdict::Unknown)
}

/// Measures what the worker pays against the ceiling of a rule that lets the worker pay. Sums in several currencies are
/// brought into the ceiling's and added; what alone is above the ceiling is over it even if the rest is not comparable.
pub(super) fn measure<'a>(
    rule: &'a FeeRule,
    asked: &[Money],
    wage: Option<Money>,
    on: NaiveDate,
    books: LawBooks<'a>,
) -> LawVerdict<'a> {
    let allowed = |ceiling, rates| LawVerdict::Allowed { rule, ceiling, rates };
    let Some(limit) = rule.ceiling.map(|ceiling| ceiling.limit) else {
        return allowed(None, Vec::new());
    };
    let cannot = |missing| LawVerdict::CannotCompare { rule, asked: asked.to_vec(), limit, missing };
    let ceiling = match (limit, wage) {
        (Limit::Amount(sum), _) => sum,
        (Limit::MonthsOfWage { hundredths }, Some(wage)) => months_of(wage, hundredths),
        (Limit::MonthsOfWage { .. }, None) if asked.iter().all(|sum| sum.minor == 0) => {
            return allowed(None, Vec::new());
        }
        (Limit::MonthsOfWage { .. }, None) => return cannot(Missing::Wage),
    };
    let (mut total, mut rates, mut missing) = (0_i128, Vec::new(), None);
    for sum in asked.iter().filter(|sum| sum.minor != 0) {
        match convert(*sum, ceiling.currency, books.rates, on) {
            Some(converted) => {
                total += i128::from(converted.sum.minor);
                rates.extend(converted.rate);
            }
            None => missing = Some(Missing::Rate { from: sum.currency, to: ceiling.currency }),
        }
    }
    let excess = total - i128::from(ceiling.minor);
    match missing {
        _ if excess > 0 => {
            let excess = Money::new(i64::try_from(excess).unwrap_or(i64::MAX), ceiling.currency);
            LawVerdict::OverCeiling { rule, ceiling, excess, rates }
        }
        Some(missing) => cannot(missing),
        None => allowed(Some(ceiling), rates),
    }
}

/// A multiple of a monthly wage, cut down to the smallest unit.
fn months_of(wage: Money, hundredths: u32) -> Money {
    let minor = i128::from(wage.minor) * i128::from(hundredths) / 100;
    Money::new(i64::try_from(minor).unwrap_or(i64::MAX), wage.currency)
}
