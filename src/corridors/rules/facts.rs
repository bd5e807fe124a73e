//! One dated fact: what it says, where, since when, and where it is known from.

use super::FactRefusal;
use crate::base::{Corridor, CorridorFactId, Country, Currency, Labels, Money, Source, text_enum};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

text_enum! {
    /// What a fact is.
    pub enum Part {
        /// News of the way: a closed border, a stopped channel, a changed law.
        Notice => "notice",
        /// One step of the way, in order.
        Step => "step",
        /// What a worker may ask for.
        Right => "right",
        /// A legal minimum wage.
        Wage => "wage",
        /// What workers were found to have paid.
        Range => "range",
    }
}

impl Part {
    /// After this many days without a check a fact is shown as perhaps out of date: 90 for notices, which change fast,
    /// 365 for all others. Rule of this registry. Code FACT_CHECKED_IN_TIME.
    pub const fn days_of_trust(self) -> i64 {
        match self {
            Self::Notice => 90,
            Self::Step | Self::Right | Self::Wage | Self::Range => 365,
        }
    }

    /// The key of its name in the office: `place-part-notice`.
    pub fn key(self) -> String {
        format!("place-part-{}", self.as_str())
    }
}

text_enum! {
    /// What a notice is about.
    pub enum NoticeKind {
        /// A border or a crossing.
        Border => "border",
        /// An official channel of recruitment.
        Channel => "channel",
        /// Passports, visas, permits.
        Papers => "papers",
        /// A law or a fee set by law.
        Law => "law",
        /// Anything else.
        Other => "other",
    }
}

impl NoticeKind {
    /// The key of its name: `notice-kind-border`.
    pub fn key(self) -> String {
        format!("notice-kind-{}", self.as_str())
    }
}

text_enum! {
    /// How it stands with what a notice is about. The order is from open to shut.
    pub enum NoticeStatus {
        /// It works.
        Open => "open",
        /// It works for some, or under new conditions.
        Restricted => "restricted",
        /// It is shut.
        Closed => "closed",
        /// It is stopped for a time.
        Suspended => "suspended",
    }
}

impl NoticeStatus {
    /// The key of its word: `notice-status-open`.
    pub fn key(self) -> String {
        format!("notice-status-{}", self.as_str())
    }
}

text_enum! {
    /// Who pays for a step, by the rule the source tells of.
    pub enum StepPayer {
        /// The employer.
        Employer => "employer",
        /// The agency.
        Agency => "agency",
        /// The worker, where a law lets the worker pay. Our standard never does.
        Worker => "worker",
        /// A state.
        State => "state",
    }
}

text_enum! {
    /// For which stretch of time a wage is set.
    pub enum WagePer {
        /// For a day of work.
        Day => "day",
        /// For a month.
        Month => "month",
    }
}

impl WagePer {
    /// The key of the words: `wage-per-day`.
    pub fn key(self) -> String {
        format!("wage-per-{}", self.as_str())
    }
}

text_enum! {
    /// What the figure in the middle of a range is.
    pub enum MiddleKind {
        /// The mean.
        Mean => "mean",
        /// The median.
        Median => "median",
        /// What a source calls usual, without saying how it was counted.
        Estimate => "estimate",
    }
}

/// What the state or an office takes for a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepCost {
    /// Nothing is charged.
    Free,
    /// This much.
    Amount(Money),
    /// We do not know. Never shown as nothing.
    Unknown,
}

impl StepCost {
    /// The stored word.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Amount(_) => "amount",
            Self::Unknown => "unknown",
        }
    }
}

/// What workers were found to have paid in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    /// The currency of the figures.
    pub currency: Currency,
    /// The least, in minor units.
    pub low: Option<i64>,
    /// The most, in minor units.
    pub high: Option<i64>,
    /// The figure in the middle, in minor units, and what it is.
    pub middle: Option<(i64, MiddleKind)>,
    /// How many workers were asked.
    pub people: Option<i32>,
    /// The first and the last year it was paid in.
    pub years: Option<(i32, i32)>,
}

impl Paid {
    /// A figure as a sum.
    pub fn sum(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }

    fn check(&self) -> Result<(), FactRefusal> {
        let figures = [self.low, self.middle.map(|(minor, _)| minor), self.high];
        let known: Vec<i64> = figures.into_iter().flatten().collect();
        if known.is_empty() || known.iter().any(|minor| *minor < 0) {
            return Err(FactRefusal::RangeEmpty);
        }
        if !known.is_sorted() || self.years.is_some_and(|(from, to)| to < from) {
            return Err(FactRefusal::RangeReversed);
        }
        if self.people.is_some_and(|people| people <= 0) {
            return Err(FactRefusal::PeopleNotPositive);
        }
        Ok(())
    }
}

/// What a fact says beside its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A notice.
    Notice {
        /// On which corridor.
        corridor: Corridor,
        /// About what.
        kind: NoticeKind,
        /// How it stands.
        status: NoticeStatus,
    },
    /// A step of the way.
    Step {
        /// On which corridor.
        corridor: Corridor,
        /// What it costs.
        cost: StepCost,
        /// Who pays that by law; `None` if we do not know.
        payer: Option<StepPayer>,
    },
    /// A right.
    Right {
        /// On which corridor.
        corridor: Corridor,
    },
    /// A legal minimum wage.
    Wage {
        /// Where the job is.
        country: Country,
        /// The part of the country, as a short stable word such as `bangkok`; its names are the title.
        zone: String,
        /// How much.
        sum: Money,
        /// For which stretch of time.
        per: WagePer,
        /// With how many days of work a month is reckoned.
        days_per_month: i32,
    },
    /// What workers were found to have paid.
    Range {
        /// On which corridor.
        corridor: Corridor,
        /// The figures.
        paid: Paid,
    },
}

impl Content {
    /// Which part it is.
    pub const fn part(&self) -> Part {
        match self {
            Self::Notice { .. } => Part::Notice,
            Self::Step { .. } => Part::Step,
            Self::Right { .. } => Part::Right,
            Self::Wage { .. } => Part::Wage,
            Self::Range { .. } => Part::Range,
        }
    }

    /// The corridor it is about; none for wages.
    pub const fn corridor(&self) -> Option<Corridor> {
        match self {
            Self::Notice { corridor, .. }
            | Self::Step { corridor, .. }
            | Self::Right { corridor }
            | Self::Range { corridor, .. } => Some(*corridor),
            Self::Wage { .. } => None,
        }
    }

    /// The country whose wage it is; none for all others.
    pub const fn country(&self) -> Option<Country> {
        match self {
            Self::Wage { country, .. } => Some(*country),
            Self::Notice { .. } | Self::Step { .. } | Self::Right { .. } | Self::Range { .. } => None,
        }
    }

    /// Whether one may take the place of the other: the same part of the same place.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.part() == other.part() && self.corridor() == other.corridor() && self.country() == other.country()
    }
}

/// The texts of a fact, each by language. English is always there; what another language lacks is shown in English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Texts {
    /// What it is about; of a wage, the names of the part of the country.
    #[serde(skip_serializing_if = "Labels::is_empty")]
    pub title: Labels,
    /// What happens, or what was found.
    #[serde(skip_serializing_if = "Labels::is_empty")]
    pub body: Labels,
    /// Papers that are needed for a step.
    #[serde(skip_serializing_if = "Labels::is_empty")]
    pub papers: Labels,
    /// Where a step is done.
    #[serde(skip_serializing_if = "Labels::is_empty")]
    pub place: Labels,
    /// How long a step takes; empty where we do not know.
    #[serde(skip_serializing_if = "Labels::is_empty")]
    pub duration: Labels,
}

impl Texts {
    /// Every text.
    pub fn all(&self) -> [&Labels; 5] {
        [&self.title, &self.body, &self.papers, &self.place, &self.duration]
    }
}

/// One dated fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its id.
    pub id: CorridorFactId,
    /// A stable published name, such as `KH-TH-BORDER-2025`.
    pub reference: String,
    /// Its place among its kind, for steps and rights.
    pub position: i32,
    /// What it says.
    pub content: Content,
    /// Its texts.
    pub texts: Texts,
    /// The first day it holds; `None` if that is not known.
    pub valid_from: Option<NaiveDate>,
    /// The last day it holds; `None` until further notice.
    pub valid_to: Option<NaiveDate>,
    /// Where it is known from.
    pub source: Source,
}

impl Fact {
    /// The longest reference and the longest zone, in characters.
    pub const LONGEST_NAME: usize = 80;

    /// Checks a fact before it is kept; `today` is the day it is entered. Code FACT_HAS_SOURCE_AND_ENGLISH.
    pub fn check(&self, today: NaiveDate) -> Result<(), FactRefusal> {
        if self.reference.trim().is_empty() {
            return Err(FactRefusal::ReferenceMissing);
        }
        if self.reference.chars().count() > Self::LONGEST_NAME {
            return Err(FactRefusal::TextTooLong { limit: Self::LONGEST_NAME });
        }
        if self.texts.title.get(crate::base::Language::En).is_none() {
            return Err(FactRefusal::EnglishMissing);
        }
        let half = |texts: &&Labels| !texts.is_empty() && texts.get(crate::base::Language::En).is_none();
        if self.texts.all().iter().any(half) {
            return Err(FactRefusal::EnglishMissing);
        }
        if self.texts.all().iter().any(|texts| texts.is_too_long()) {
            return Err(FactRefusal::TextTooLong { limit: Labels::LONGEST });
        }
        if let (Some(from), Some(to)) = (self.valid_from, self.valid_to)
            && to < from
        {
            return Err(FactRefusal::PeriodReversed);
        }
        self.check_content()?;
        Ok(self.source.check(today)?)
    }

    fn check_content(&self) -> Result<(), FactRefusal> {
        match &self.content {
            Content::Wage { zone, sum, days_per_month, .. } => {
                if zone.trim().is_empty() || zone.chars().count() > Self::LONGEST_NAME {
                    return Err(FactRefusal::ZoneMissing);
                }
                if sum.minor <= 0 {
                    return Err(FactRefusal::WageNotPositive);
                }
                if self.valid_from.is_none() {
                    return Err(FactRefusal::WageWithoutStart);
                }
                let is_month = (1..=31).contains(days_per_month);
                if is_month { Ok(()) } else { Err(FactRefusal::DaysOfMonth) }
            }
            Content::Range { paid, .. } => paid.check(),
            Content::Step { cost: StepCost::Amount(sum), .. } if sum.minor <= 0 => Err(FactRefusal::CostNotPositive),
            Content::Step { .. } | Content::Notice { .. } | Content::Right { .. } => Ok(()),
        }
    }

    /// Whether it holds on a day.
    pub fn in_force(&self, on: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_to.is_none_or(|to| on <= to)
    }

    /// Whether it was last checked so long ago that it may be out of date. See [`Part::days_of_trust`].
    pub fn may_be_outdated(&self, on: NaiveDate) -> bool {
        (on - self.source.last_checked).num_days() > self.content.part().days_of_trust()
    }
}
