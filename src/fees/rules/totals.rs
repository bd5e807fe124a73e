//! Verdicts over several fees together: a whole schedule, or all that one worker was asked for.

use super::verdicts::{background, deciding, measure, stricter_of, strictest_of_highest_rank};
use super::{
    CountryVerdict, Covers, ExchangeRate, FeeCode, FeeLine, FeeRule, FeeSchedule, LawBooks, LawQuestion, LawVerdict,
    LawVerdicts, LineVerdicts, Payer, SchemeVerdict, law_verdicts, scheme_verdict,
};
use crate::base::{Corridor, Country, FeeLineId, Money};
use chrono::NaiveDate;

/// One fee among several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// What it is for.
    pub code: FeeCode,
    /// How much.
    pub amount: Money,
    /// Who bears it.
    pub payer: Payer,
}

/// Several fees of one worker, to be judged together.
#[derive(Clone, Copy, Debug)]
pub struct TotalQuestion<'a> {
    /// Where the worker comes from and goes to.
    pub corridor: Corridor,
    /// All fees.
    pub charges: &'a [Charge],
    /// The monthly wage, for ceilings in months of wage.
    pub wage: Option<Money>,
    /// The day the rules are read for.
    pub on: NaiveDate,
}

/// The law verdicts over several fees together, each end of the corridor its own.
///
/// What the worker pays is added up and measured against the rules on the total; the fees under one code or group are
/// added up too, so that a fee cut into two lines does not slip under its ceiling. A group's sum leaves out codes that
/// have a rule of their own. Only a rule on the total can allow the total. Code LAW_SUMS_ARE_MEASURED.
pub fn total_law_verdicts<'a>(question: &TotalQuestion<'_>, books: LawBooks<'a>) -> LawVerdicts<'a> {
    let at = |country| CountryVerdict {
        country,
        verdict: total_in(country, question, books),
        background: background(country, question.corridor, None, question.on, books)
            .into_iter()
            .filter(|rule| rule.covers == Covers::Total)
            .collect(),
    };
    LawVerdicts { origin: at(question.corridor.from), destination: at(question.corridor.to) }
}

/// The law verdicts on a sum that is asked without saying what for, or for everything at once: only rules on the total
/// bear on it. Code LAW_UNNAMED_IS_TOTAL.
pub fn unnamed_law_verdicts<'a>(
    corridor: Corridor,
    amount: Money,
    wage: Option<Money>,
    on: NaiveDate,
    books: LawBooks<'a>,
) -> LawVerdicts<'a> {
    let at = |country| {
        let total = |rule: &&FeeRule| rule.covers == Covers::Total;
        let rules: Vec<_> = deciding(country, corridor, on, books).filter(total).collect();
        let forbidding = rules.iter().copied().filter(|rule| amount.minor > 0 && rule.forbids(Payer::Worker));
        let verdict = match forbidding.max_by_key(|rule| rule.rank()) {
            Some(rule) => LawVerdict::Forbidden { rule },
            None => strictest_of_highest_rank(&rules, |rule| measure(rule, &[amount], wage, on, books)),
        };
        let background = background(country, corridor, None, on, books).into_iter().filter(total).collect();
        CountryVerdict { country, verdict, background }
    };
    LawVerdicts { origin: at(corridor.from), destination: at(corridor.to) }
}

fn total_in<'a>(country: Country, question: &TotalQuestion<'_>, books: LawBooks<'a>) -> LawVerdict<'a> {
    let rules: Vec<_> = deciding(country, question.corridor, question.on, books).collect();
    let charges: Vec<_> = question.charges.iter().copied().filter(|charge| charge.amount.minor > 0).collect();
    let forbidding = rules
        .iter()
        .copied()
        .filter(|rule| charges.iter().any(|charge| rule.covers.holds(charge.code) && rule.forbids(charge.payer)));
    if let Some(rule) = forbidding.max_by_key(|rule| rule.rank()) {
        return LawVerdict::Forbidden { rule };
    }
    let paid_by_worker: Vec<_> = charges.into_iter().filter(|charge| charge.payer == Payer::Worker).collect();
    let mut covered: Vec<Covers> = rules.iter().map(|rule| rule.covers).collect();
    covered.sort_unstable();
    covered.dedup();
    let sums = covered.into_iter().filter_map(|covers| sum_under(covers, &rules, &paid_by_worker, question, books));
    stricter_of(sums)
}

/// The verdict on the sum of the fees under one code, group or the total; `None` if it does not bear on the total.
fn sum_under<'a>(
    covers: Covers,
    rules: &[&'a FeeRule],
    charges: &[Charge],
    question: &TotalQuestion<'_>,
    books: LawBooks<'a>,
) -> Option<LawVerdict<'a>> {
    let own: Vec<_> = rules.iter().copied().filter(|rule| rule.covers == covers).collect();
    let has_own_rule = |code| rules.iter().any(|rule| rule.covers == Covers::Code(code));
    let counts = |charge: &&Charge| match covers {
        Covers::Total | Covers::Code(_) => covers.holds(charge.code),
        Covers::Group(_) => covers.holds(charge.code) && !has_own_rule(charge.code),
    };
    let asked = by_currency(charges.iter().filter(counts).map(|charge| charge.amount));
    let verdict = strictest_of_highest_rank(&own, |rule| measure(rule, &asked, question.wage, question.on, books));
    match (covers, &verdict) {
        (Covers::Group(_) | Covers::Code(_), LawVerdict::Allowed { .. }) => None,
        (Covers::Total, _) | (Covers::Group(_) | Covers::Code(_), _) => Some(verdict),
    }
}

/// Adds sums of the same currency; those of different currencies stay apart.
fn by_currency(amounts: impl Iterator<Item = Money>) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for amount in amounts {
        match sums.iter_mut().find(|sum| sum.currency == amount.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(amount.minor),
            None => sums.push(amount),
        }
    }
    sums
}

/// Both verdicts on a line of a schedule. The payer is who really bears it: see [`FeeLine::borne_by`].
pub fn line_verdicts<'a>(line: &FeeLine, wage: Option<Money>, on: NaiveDate, books: LawBooks<'a>) -> LineVerdicts<'a> {
    let payer = line.borne_by();
    let FeeLine { corridor, code, amount, .. } = *line;
    let law = law_verdicts(&LawQuestion { corridor, code, amount, payer, wage, on }, books);
    LineVerdicts { scheme: scheme_verdict(code, payer), law }
}

/// The verdicts on a schedule for one corridor.
#[derive(Clone, Debug)]
pub struct ScheduleVerdicts<'a> {
    /// Each line with its two verdicts.
    pub lines: Vec<(FeeLineId, LineVerdicts<'a>)>,
    /// The law verdicts on all lines together.
    pub total: LawVerdicts<'a>,
}

impl ScheduleVerdicts<'_> {
    /// Whether every line meets the standard; a schedule without lines does.
    pub fn meets_scheme(&self) -> bool {
        self.lines.iter().all(|(_, verdicts)| verdicts.scheme == SchemeVerdict::Meets)
    }

    /// The verdicts of one line.
    pub fn of(&self, line: &FeeLineId) -> Option<&LineVerdicts<'_>> {
        self.lines.iter().find(|(id, _)| id == line).map(|(_, verdicts)| verdicts)
    }
}

/// The verdicts on what a schedule says for a corridor: each line, and all together.
pub fn schedule_verdicts<'a>(
    schedule: &FeeSchedule,
    corridor: Corridor,
    wage: Option<Money>,
    on: NaiveDate,
    books: LawBooks<'a>,
) -> ScheduleVerdicts<'a> {
    let charges: Vec<_> = schedule
        .lines_on(corridor)
        .map(|line| Charge { code: line.code, amount: line.amount, payer: line.borne_by() })
        .collect();
    let lines =
        schedule.lines_on(corridor).map(|line| (line.id.clone(), line_verdicts(line, wage, on, books))).collect();
    let total = total_law_verdicts(&TotalQuestion { corridor, charges: &charges, wage, on }, books);
    ScheduleVerdicts { lines, total }
}

/// The exchange rates a verdict was reached by, each once, to be named beside it.
pub fn rates_used<'a>(verdicts: &LawVerdicts<'a>) -> Vec<&'a ExchangeRate> {
    let mut used: Vec<&ExchangeRate> = Vec::new();
    for country in verdicts.both() {
        let rates = match &country.verdict {
            LawVerdict::OverCeiling { rates, .. } | LawVerdict::Allowed { rates, .. } => rates.as_slice(),
            LawVerdict::Forbidden { .. } | LawVerdict::CannotCompare { .. } | LawVerdict::Unknown => &[],
        };
        for rate in rates {
            if !used.iter().any(|known| known.id == rate.id) {
                used.push(rate);
            }
        }
    }
    used
}
