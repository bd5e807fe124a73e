//! What an organisation says it charges: fee lines and the schedule they make.

use super::{FeeCode, FeeRefusal, LARGEST_AMOUNT, Method, Payer, Stage};
use crate::base::{Corridor, Currency, FeeLineId, FeeScheduleId, Labels, Money, OrganisationId, Sector};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One thing somebody pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeLine {
    /// Its id.
    pub id: FeeLineId,
    /// The corridor it is charged on.
    pub corridor: Corridor,
    /// The sector it is charged in; `None` for all.
    pub sector: Option<Sector>,
    /// What it is, by the taxonomy.
    pub code: FeeCode,
    /// What the organisation calls it, by language.
    pub labels: Labels,
    /// How much, for one worker.
    pub amount: Money,
    /// Who pays, by declaration.
    pub payer: Payer,
    /// When it is collected.
    pub stage: Stage,
    /// How it is collected.
    pub method: Method,
    /// To whom it is paid.
    pub paid_to: String,
    /// Whether it is given back if the job does not come about.
    pub is_refundable: bool,
    /// Whether the worker is told before accepting the job.
    pub is_disclosed_before_acceptance: bool,
    /// Whether a receipt is given.
    pub is_receipt_given: bool,
}

impl FeeLine {
    /// The longest name of who is paid, in characters.
    pub const LONGEST_PAID_TO: usize = 200;

    /// Checks a line before it is kept: a label, texts that fit, an amount above zero and below the limit.
    pub fn check(&self) -> Result<(), FeeRefusal> {
        if self.labels.is_empty() {
            return Err(FeeRefusal::LabelMissing);
        }
        if self.labels.is_too_long() {
            return Err(FeeRefusal::TextTooLong { limit: Labels::LONGEST });
        }
        if self.paid_to.chars().count() > Self::LONGEST_PAID_TO {
            return Err(FeeRefusal::TextTooLong { limit: Self::LONGEST_PAID_TO });
        }
        match self.amount.minor {
            ..0 => Err(FeeRefusal::AmountNegative),
            0 => Err(FeeRefusal::AmountZero),
            _ if self.amount.whole_part() > LARGEST_AMOUNT => Err(FeeRefusal::AmountTooLarge { limit: LARGEST_AMOUNT }),
            1.. => Ok(()),
        }
    }

    /// Who really bears it: what is taken from wages or lent to the worker falls on the worker, whoever is declared as
    /// the payer (ILO definition: it counts even if paid back later or deducted from wages). Code FEE_FALLS_ON_WORKER.
    pub const fn borne_by(&self) -> Payer {
        if self.method.falls_on_worker() { Payer::Worker } else { self.payer }
    }
}

/// What an organisation answered to "what do you charge, and to whom?": zero lines is an answer, silence is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScheduleAnswer {
    /// Not answered yet.
    Silence,
    /// Nobody pays anything, said on a day.
    NothingCharged {
        /// The day it was said.
        on: NaiveDate,
    },
    /// These lines; there is at least one.
    Lines(Vec<FeeLine>),
}

impl ScheduleAnswer {
    /// The answer that stored rows make: lines if there are any, else what was said about charging nothing.
    pub fn of(lines: Vec<FeeLine>, nothing_charged_on: Option<NaiveDate>) -> Self {
        match nothing_charged_on {
            _ if !lines.is_empty() => Self::Lines(lines),
            Some(on) => Self::NothingCharged { on },
            None => Self::Silence,
        }
    }

    /// The lines, none unless some were given.
    pub fn lines(&self) -> &[FeeLine] {
        match self {
            Self::Silence | Self::NothingCharged { .. } => &[],
            Self::Lines(lines) => lines,
        }
    }

    /// Whether the question was answered at all.
    pub const fn is_given(&self) -> bool {
        match self {
            Self::Silence => false,
            Self::NothingCharged { .. } | Self::Lines(_) => true,
        }
    }
}

/// All an organisation says it charges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeSchedule {
    /// Its id.
    pub id: FeeScheduleId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What was answered.
    pub answer: ScheduleAnswer,
}

/// What one payer pays for one worker, in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayerSum {
    /// Who bears it.
    pub payer: Payer,
    /// The sum of the lines.
    pub sum: Money,
}

impl FeeSchedule {
    /// The lines of one corridor.
    pub fn lines_on(&self, corridor: Corridor) -> impl Iterator<Item = &FeeLine> {
        self.answer.lines().iter().filter(move |line| line.corridor == corridor)
    }

    /// The corridors that have lines, in the order of their slugs.
    pub fn corridors(&self) -> Vec<Corridor> {
        let mut corridors: Vec<_> = self.answer.lines().iter().map(|line| line.corridor).collect();
        corridors.sort_unstable();
        corridors.dedup();
        corridors
    }

    /// What each payer bears for one worker on a corridor, by currency; sums of different currencies stay apart.
    pub fn sums_on(&self, corridor: Corridor) -> Vec<PayerSum> {
        let mut sums: Vec<PayerSum> = Vec::new();
        for line in self.lines_on(corridor) {
            let payer = line.borne_by();
            match sums.iter_mut().find(|sum| sum.payer == payer && sum.sum.currency == line.amount.currency) {
                Some(found) => {
                    found.sum.minor = found.sum.minor.saturating_add(line.amount.minor);
                }
                None => sums.push(PayerSum { payer, sum: line.amount }),
            }
        }
        sums.sort_by_key(|sum| (sum.payer, currency_order(sum.sum.currency)));
        sums
    }

    /// What a worker pays at most by what is declared: in each currency the largest sum of one corridor. Sums of different
    /// corridors are not one worker's.
    pub fn most_for_worker(&self) -> Vec<Money> {
        let mut most: Vec<Money> = Vec::new();
        for corridor in self.corridors() {
            for PayerSum { sum, .. } in self.sums_on(corridor).into_iter().filter(|sum| sum.payer == Payer::Worker) {
                match most.iter_mut().find(|known| known.currency == sum.currency) {
                    Some(known) => known.minor = known.minor.max(sum.minor),
                    None => most.push(sum),
                }
            }
        }
        most.retain(|sum| sum.minor > 0);
        most.sort_by_key(|sum| currency_order(sum.currency));
        most
    }
}

/// The offered currencies in the order forms show them, then all others by code.
fn currency_order(currency: Currency) -> (usize, &'static str) {
    let place = Currency::OFFERED.iter().position(|offered| *offered == currency);
    (place.unwrap_or(Currency::OFFERED.len()), currency.code())
}
