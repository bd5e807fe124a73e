//! A published fee schedule as a reader sees it: each line with both verdicts, and the law they were read from.

use crate::base::{Country, Language};
use crate::fees::rules::{FeeRule, LawSummary, LawVerdicts, SchemeVerdict, schedule_verdicts};
use crate::i18n::Words;
use crate::register::snapshot::{Schedule, Shelf};
use chrono::NaiveDate;

/// What a company says it charges.
pub(super) struct FeesView {
    pub(super) published_on: String,
    /// One table for each corridor; none where nothing is charged.
    pub(super) tables: Vec<FeesTable>,
    /// The rows of law behind the verdicts.
    pub(super) sources: Vec<SourceView>,
}

/// The lines of one corridor.
pub(super) struct FeesTable {
    pub(super) corridor: String,
    pub(super) lines: Vec<LineView>,
    /// The law on all of them together, where it says something.
    pub(super) total: Option<LawWord>,
}

/// One line.
pub(super) struct LineView {
    pub(super) label: String,
    pub(super) lang: &'static str,
    pub(super) what: String,
    pub(super) payer: String,
    pub(super) amount: String,
    /// `met` or `not_met`.
    pub(super) scheme: &'static str,
    pub(super) scheme_word: String,
    pub(super) law: LawWord,
}

/// A law verdict in one word.
pub(super) struct LawWord {
    pub(super) summary: LawSummary,
    pub(super) word: String,
}

/// A row of law.
pub(super) struct SourceView {
    pub(super) country: String,
    pub(super) citation: String,
    pub(super) checked: String,
    pub(super) address: Option<String>,
}

/// The view of a schedule on a day.
pub(super) fn view(l: &Words, schedule: &Schedule, shelf: &Shelf, today: NaiveDate) -> FeesView {
    let mut behind: Vec<&FeeRule> = Vec::new();
    let tables = schedule.fees.corridors().into_iter().map(|corridor| {
        let verdicts = schedule_verdicts(&schedule.fees, corridor, None, today, shelf.books());
        let lines = schedule.fees.lines_on(corridor).filter_map(|line| {
            let its = verdicts.of(&line.id)?;
            let (language, label) = line.labels.best(l.language()).unwrap_or((l.language(), ""));
            Some(LineView {
                label: label.to_owned(),
                lang: lang_attribute(language, l.language()),
                what: l.t(&line.code.plain_key()).to_string(),
                payer: l.t(&line.borne_by().key()).to_string(),
                amount: l.money(&line.amount),
                scheme: scheme_class(its.scheme),
                scheme_word: l.t(scheme_key(its.scheme)).to_string(),
                law: law_word(l, &its.law),
            })
        });
        let table = FeesTable {
            corridor: l.corridor(&corridor),
            lines: lines.collect(),
            total: matches!(verdicts.total.summary(), LawSummary::Forbidden | LawSummary::OverCeiling)
                .then(|| law_word(l, &verdicts.total)),
        };
        let of_lines = verdicts.lines.iter().flat_map(|(_, its)| its.law.both());
        for country in of_lines.chain(verdicts.total.both()) {
            behind.extend(country.verdict.rule());
        }
        table
    });
    let tables = tables.collect();
    behind.sort_by(|one, other| one.reference.cmp(&other.reference));
    behind.dedup_by(|one, other| one.id == other.id);
    let mut sources: Vec<SourceView> = Vec::new();
    for rule in behind {
        let view = source(l, rule);
        if !sources.iter().any(|known| known.citation == view.citation && known.country == view.country) {
            sources.push(view);
        }
    }
    FeesView { published_on: l.day(schedule.published_on), tables, sources }
}

fn scheme_class(verdict: SchemeVerdict) -> &'static str {
    match verdict {
        SchemeVerdict::Meets => "met",
        SchemeVerdict::NotMet { .. } => "not_met",
    }
}

fn scheme_key(verdict: SchemeVerdict) -> &'static str {
    match verdict {
        SchemeVerdict::Meets => "register-fees-met",
        SchemeVerdict::NotMet { .. } => "register-fees-not-met",
    }
}

fn law_word(l: &Words, verdicts: &LawVerdicts<'_>) -> LawWord {
    let summary = verdicts.summary();
    let key = match summary {
        LawSummary::Allowed => "register-fees-allowed",
        LawSummary::Unknown => "register-fees-unknown",
        LawSummary::OverCeiling => "register-fees-over",
        LawSummary::Forbidden => "register-fees-forbidden",
    };
    LawWord { summary, word: l.t(key).to_string() }
}

fn source(l: &Words, rule: &FeeRule) -> SourceView {
    let country: Country = rule.jurisdiction;
    SourceView {
        country: l.country(country),
        citation: format!("{}, {}", rule.source.authority, rule.source.citation),
        checked: l
            .t("register-fees-source-checked")
            .with("date", l.day(rule.source.last_checked))
            .with("grade", rule.source.reliability.as_str())
            .to_string(),
        address: rule.source.address.clone(),
    }
}

/// The code of a language for a `lang` attribute; empty where it is that of the page.
fn lang_attribute(its: Language, page: Language) -> &'static str {
    if its == page { "" } else { its.code() }
}
