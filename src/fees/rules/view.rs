//! Fee lines and verdicts as a page shows them: plain values, stored words and keys of the catalogues; no HTML, no text
//! of our own. The macros of `templates/parts/fees.html` read these.

use super::{
    CountryVerdict, ExchangeRate, FeeCode, FeeLine, FeeRule, FeeSchedule, LawBooks, LawSummary, LawVerdict,
    LawVerdicts, Limit, LineVerdicts, Method, Missing, Payer, PayerSum, Per, SchemeVerdict, Stage, schedule_verdicts,
};
use crate::base::{Corridor, Country, FeeLineId, Language, Money, Sector};
use chrono::NaiveDate;

/// A verdict in one word and the key of its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictWord {
    /// The word that picks the sign: `met`, `not_met`, `allowed`, `over`, `forbidden`, `unknown`.
    pub word: &'static str,
    /// The key of the short words: `scheme-…` or `law-…`.
    pub key: String,
}

impl VerdictWord {
    /// The scheme verdict.
    pub fn scheme(verdict: SchemeVerdict) -> Self {
        let word = match verdict {
            SchemeVerdict::Meets => "met",
            SchemeVerdict::NotMet { .. } => "not_met",
        };
        Self { word, key: verdict.key().to_owned() }
    }

    /// The law verdict of one country.
    pub fn law(verdict: &LawVerdict<'_>) -> Self {
        Self { word: verdict.summary().as_str(), key: verdict.key() }
    }

    /// The law verdict in sum: the stricter of both countries.
    pub fn of_both(verdicts: &LawVerdicts<'_>) -> Self {
        Self::law(&verdicts.decisive().verdict)
    }
}

/// A rule with its plain words in the best language there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleView {
    /// The rule.
    pub rule: FeeRule,
    /// What it says, in plain words; empty if nobody wrote any.
    pub note: String,
    /// The language of the note.
    pub note_language: Language,
}

impl RuleView {
    /// A rule for a reader.
    pub fn of(rule: &FeeRule, language: Language) -> Self {
        let (note_language, note) = rule.notes.best(language).unwrap_or((language, ""));
        Self { note: note.to_owned(), note_language, rule: rule.clone() }
    }
}

/// What the law of one country says, for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawView {
    /// Whose law.
    pub country: Country,
    /// The verdict.
    pub verdict: VerdictWord,
    /// The summary the verdict counts as.
    pub summary: LawSummary,
    /// The ceiling it was measured against, if that could be reckoned.
    pub ceiling: Option<Money>,
    /// The ceiling as the law counts it, and for which stretch of time.
    pub limit: Option<(Limit, Per)>,
    /// What was missing for a comparison.
    pub missing: Option<Missing>,
    /// The rule behind the verdict.
    pub rule: Option<RuleView>,
    /// The exchange rates it was reached by.
    pub rates: Vec<ExchangeRate>,
    /// Dated facts that decide nothing.
    pub background: Vec<RuleView>,
}

impl LawView {
    fn of(verdict: &CountryVerdict<'_>, language: Language) -> Self {
        let law = &verdict.verdict;
        let limit = law.rule().and_then(|rule| rule.ceiling).map(|ceiling| (ceiling.limit, ceiling.per));
        let missing = match law {
            LawVerdict::CannotCompare { missing, .. } => Some(*missing),
            LawVerdict::Forbidden { .. }
            | LawVerdict::OverCeiling { .. }
            | LawVerdict::Unknown
            | LawVerdict::Allowed { .. } => None,
        };
        let rates = match law {
            LawVerdict::OverCeiling { rates, .. } | LawVerdict::Allowed { rates, .. } => rates.as_slice(),
            LawVerdict::Forbidden { .. } | LawVerdict::CannotCompare { .. } | LawVerdict::Unknown => &[],
        };
        Self {
            country: verdict.country,
            verdict: VerdictWord::law(law),
            summary: law.summary(),
            ceiling: law.ceiling(),
            limit,
            missing,
            rule: law.rule().map(|rule| RuleView::of(rule, language)),
            rates: rates.iter().map(|rate| (*rate).clone()).collect(),
            background: verdict.background.iter().map(|rule| RuleView::of(rule, language)).collect(),
        }
    }
}

/// The law of both countries for a reader: the one that decides first.
pub fn law_views(verdicts: &LawVerdicts<'_>, language: Language) -> Vec<LawView> {
    let first = verdicts.decisive();
    let others = verdicts.both().into_iter().filter(|verdict| verdict.country != first.country);
    std::iter::once(first).chain(others).map(|verdict| LawView::of(verdict, language)).collect()
}

/// One fee line with its two verdicts, for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeLineView {
    /// Its id.
    pub id: FeeLineId,
    /// The sector it is charged in; `None` for all.
    pub sector: Option<Sector>,
    /// What it is, by the taxonomy.
    pub code: FeeCode,
    /// What the organisation calls it.
    pub label: String,
    /// The language of the label.
    pub label_language: Language,
    /// How much, for one worker.
    pub amount: Money,
    /// Who pays, by declaration.
    pub payer: Payer,
    /// Who really bears it.
    pub borne_by: Payer,
    /// When it is collected.
    pub stage: Stage,
    /// How it is collected.
    pub method: Method,
    /// To whom it is paid.
    pub paid_to: String,
    /// Whether it is given back if the job does not come about.
    pub is_refundable: bool,
    /// The verdict by our standard.
    pub scheme: VerdictWord,
    /// The verdict by law, in sum.
    pub law: VerdictWord,
    /// The law of both countries, the decisive one first.
    pub countries: Vec<LawView>,
}

impl FeeLineView {
    /// Whether the worker bears what another is declared to pay, since it is taken from wages or lent.
    pub fn falls_on_worker(&self) -> bool {
        self.borne_by == Payer::Worker && self.payer != Payer::Worker
    }
}

/// A fee line and its verdicts for a reader.
pub fn line_view(line: &FeeLine, verdicts: &LineVerdicts<'_>, language: Language) -> FeeLineView {
    let (label_language, label) = line.labels.best(language).unwrap_or((language, ""));
    FeeLineView {
        id: line.id.clone(),
        sector: line.sector,
        code: line.code,
        label: label.to_owned(),
        label_language,
        amount: line.amount,
        payer: line.payer,
        borne_by: line.borne_by(),
        stage: line.stage,
        method: line.method,
        paid_to: line.paid_to.clone(),
        is_refundable: line.is_refundable,
        scheme: VerdictWord::scheme(verdicts.scheme),
        law: VerdictWord::of_both(&verdicts.law),
        countries: law_views(&verdicts.law, language),
    }
}

/// What a schedule says for one corridor, for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleView {
    /// The corridor.
    pub corridor: Corridor,
    /// The lines.
    pub lines: Vec<FeeLineView>,
    /// What each payer bears for one worker.
    pub sums: Vec<PayerSum>,
    /// The law verdict on all lines together, in sum.
    pub total: VerdictWord,
    /// The law of both countries on all lines together, the decisive one first.
    pub total_countries: Vec<LawView>,
    /// Whether every line meets the standard.
    pub meets_scheme: bool,
    /// Every rule behind a verdict, each once.
    pub sources: Vec<RuleView>,
}

/// A schedule's lines of a corridor with all verdicts, for a reader.
pub fn schedule_view(
    schedule: &FeeSchedule,
    corridor: Corridor,
    wage: Option<Money>,
    on: NaiveDate,
    books: LawBooks<'_>,
    language: Language,
) -> ScheduleView {
    let verdicts = schedule_verdicts(schedule, corridor, wage, on, books);
    let lines: Vec<_> = schedule
        .lines_on(corridor)
        .zip(&verdicts.lines)
        .map(|(line, (_, verdicts))| line_view(line, verdicts, language))
        .collect();
    let total_countries = law_views(&verdicts.total, language);
    let mut sources: Vec<RuleView> = Vec::new();
    let laws = lines.iter().flat_map(|line| &line.countries).chain(&total_countries);
    for rule in laws.filter_map(|law| law.rule.as_ref()) {
        if !sources.iter().any(|known| known.rule.id == rule.rule.id) {
            sources.push(rule.clone());
        }
    }
    ScheduleView {
        corridor,
        lines,
        sums: schedule.sums_on(corridor),
        total: VerdictWord::of_both(&verdicts.total),
        total_countries,
        meets_scheme: verdicts.meets_scheme(),
        sources,
    }
}

/// A number of months kept in hundredths, as a language writes it: `1`, `1.5`, `1,5`.
pub fn months_text(hundredths: u32, language: Language) -> String {
    decimals_text(i64::from(hundredths), 2, language)
}

impl Limit {
    /// The months of wage as a language writes them; empty for a sum of money.
    pub fn months(&self, language: Language) -> String {
        match self {
            Self::Amount(_) => String::new(),
            Self::MonthsOfWage { hundredths } => months_text(*hundredths, language),
        }
    }
}

/// A rate kept in millionths, as a language writes it: `32.5`, `32,5`. `parse_rate` reads it back.
pub fn rate_text(millionths: i64, language: Language) -> String {
    decimals_text(millionths, 6, language)
}

impl ExchangeRate {
    /// The rate as a language writes it.
    pub fn text(&self, language: Language) -> String {
        rate_text(self.millionths, language)
    }
}

fn decimals_text(number: i64, places: u32, language: Language) -> String {
    let unit = 10_i64.pow(places);
    let width = usize::try_from(places).unwrap_or(0);
    let part = format!("{:0width$}", number.rem_euclid(unit));
    let point = match language {
        Language::Lo | Language::Vi => ',',
        Language::En | Language::Th | Language::My | Language::Km => '.',
    };
    match part.trim_end_matches('0') {
        "" => number.div_euclid(unit).to_string(),
        part => format!("{}{point}{part}", number.div_euclid(unit)),
    }
}
