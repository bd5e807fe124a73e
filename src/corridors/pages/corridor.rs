//! The page of one corridor: what changed, what may be asked for, the way step by step, rights, what others paid.

use super::view::{NoticeView, Said, SourceView};
use crate::base::{Corridor, Country, Currency, Language, Money};
use crate::corridors::rules::{Content, CorridorBook, Fact, MiddleKind, Paid, Part, StepCost};
use crate::error::{AppError, AppResult};
use crate::fees::rules::{
    Covers, FeeCode, FeeRule, LawBooks, LawQuestion, LawVerdict, Limit, Payer, Per, RuleView, StandardPayer, convert,
    law_verdicts, unnamed_law_verdicts,
};
use crate::i18n::Words;
use crate::register::Register;
use crate::register::snapshot::Snapshot;
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

/// What the law is told about, in the order of the table; all together comes last.
const CODES: &[FeeCode] =
    &[FeeCode::Rf1, FeeCode::Rc1, FeeCode::Rc2, FeeCode::Rc6, FeeCode::Rc7, FeeCode::Rf4, FeeCode::Il3];

/// What is shown even where no law speaks about it: job finding, papers, deposits.
const ALWAYS: &[FeeCode] = &[FeeCode::Rf1, FeeCode::Rc7, FeeCode::Il3];

#[derive(Template)]
#[template(path = "corridors/corridor.html")]
struct CorridorPage {
    shell: Shell,
    board: String,
    /// The name in the languages of both ends, where the page is in another.
    others: Vec<(Language, String)>,
    notices: Vec<NoticeView>,
    rows: Vec<LawRow>,
    rules: Vec<RuleView>,
    origin: String,
    destination: String,
    steps: Vec<StepView>,
    step_sources: Vec<SourceView>,
    rights: Vec<RightView>,
    right_sources: Vec<SourceView>,
    paid: Vec<PaidView>,
    paid_sources: Vec<SourceView>,
    wages: Option<WagesView>,
    is_partly_english: bool,
    gates: Gates,
    fees: String,
    companies: String,
    certified: String,
    help: String,
}

/// What may be asked for under one heading.
struct LawRow {
    what: String,
    is_for_nobody: bool,
    /// Of the country of origin, then of the country of the job.
    laws: [LawCell; 2],
}

/// What one law says, in a few words.
struct LawCell {
    /// Whose law it is.
    of: String,
    /// The word that picks the sign; empty where a sum stands alone.
    word: &'static str,
    text: String,
}

/// One step of the way.
struct StepView {
    title: Said,
    body: Option<Said>,
    papers: Option<Said>,
    place: Option<Said>,
    duration: Option<Said>,
    cost: String,
    payer: Option<String>,
    may_be_outdated: bool,
}

/// One right.
struct RightView {
    title: Said,
    body: Option<Said>,
    may_be_outdated: bool,
}

/// What workers were found to have paid.
struct PaidView {
    title: Said,
    figures: Vec<String>,
    days: Option<String>,
    may_be_outdated: bool,
}

/// The legal minimum wages of the country of the job.
struct WagesView {
    range: String,
    zones: Vec<(Said, String)>,
    source: SourceView,
    may_be_outdated: bool,
}

/// How many companies stand open and shut on the way.
struct Gates {
    open: usize,
    shut: usize,
    all: usize,
}

/// GET one corridor; an address in small letters or of a corridor nobody knows is not found.
pub async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let corridor = Corridor::parse(&path.1).filter(|found| Corridor::served().contains(found));
    let corridor = corridor.ok_or(AppError::NotFound)?;
    let snapshot = register.current().await;
    let (l, today) = (visit.l(), visit.now.local_date());
    let title = l.corridor(&corridor);
    let shell = Shell {
        description: l.t("corridor-lead").to_string(),
        nav_current: "corridors",
        robots_index: true,
        path_after_language: format!("/corridors/{}", corridor.slug()),
        ..visit.shell(title)
    };
    visit.keep(&snapshot, &CorridorPage::of(shell, corridor, &snapshot, l, today))
}

impl CorridorPage {
    fn of(shell: Shell, corridor: Corridor, snapshot: &Snapshot, l: &Words, today: NaiveDate) -> Self {
        let book = &snapshot.shelf.corridors;
        let books = snapshot.shelf.books();
        let language = l.language();
        let facts = |part| book.of_corridor(part, corridor, today);
        let (steps, rights, paid) = (facts(Part::Step), facts(Part::Right), facts(Part::Range));
        let (rows, rules) = law_rows(corridor, books, l, today);
        let shown = || steps.iter().chain(&rights).chain(&paid).copied().chain(facts(Part::Notice));
        Self {
            board: urls::corridors(language),
            others: other_names(corridor, language),
            notices: facts(Part::Notice).into_iter().filter_map(|fact| NoticeView::of(fact, l, today)).collect(),
            rows,
            rules,
            origin: l.country(corridor.from),
            destination: l.country(corridor.to),
            is_partly_english: shown().any(|fact| fact.texts.title.get(language).is_none()),
            step_sources: SourceView::of_all(steps.iter().copied()),
            right_sources: SourceView::of_all(rights.iter().copied()),
            paid_sources: SourceView::of_all(paid.iter().copied()),
            steps: steps.iter().filter_map(|fact| StepView::of(fact, l, today)).collect(),
            rights: rights.iter().filter_map(|fact| RightView::of(fact, l, today)).collect(),
            paid: paid.iter().filter_map(|fact| PaidView::of(fact, (book, books), corridor, l, today)).collect(),
            wages: WagesView::of(book, corridor, l, today),
            gates: Gates::of(snapshot, corridor, today),
            fees: format!("{}?from={}&to={}", urls::fees(language), corridor.from, corridor.to),
            companies: format!("{}?corridor={}", urls::register(language), corridor.slug()),
            certified: format!("{}?corridor={}&status=certified", urls::register(language), corridor.slug()),
            help: urls::help(language),
            shell,
        }
    }
}

/// The name of a corridor in the languages of its two ends, but for the page's own.
fn other_names(corridor: Corridor, language: Language) -> Vec<(Language, String)> {
    let ends = [corridor.from.official_language(), corridor.to.official_language()];
    let others = ends.into_iter().filter(|end| *end != language);
    others.map(|end| (end, crate::i18n::words(end).corridor(&corridor))).collect()
}

/// What may be asked for under each heading, and the rules behind it, each once. A heading no law speaks about is left
/// out, but for those that are asked for most.
fn law_rows(corridor: Corridor, books: LawBooks<'_>, l: &Words, today: NaiveDate) -> (Vec<LawRow>, Vec<RuleView>) {
    // The smallest sum there is: only a rule that forbids it says no, and a ceiling is told as it stands.
    let amount = Money::new(1, Currency::THB);
    let mut rules: Vec<RuleView> = Vec::new();
    let mut row = |what: String, is_for_nobody: bool, cells: [(Country, Option<&FeeRule>, LawCell); 2]| {
        for rule in cells.iter().filter_map(|(_, rule, _)| *rule) {
            if !rules.iter().any(|known| known.rule.id == rule.id) {
                rules.push(RuleView::of(rule, l.language()));
            }
        }
        LawRow { what, is_for_nobody, laws: cells.map(|(_, _, cell)| cell) }
    };
    let mut rows = Vec::with_capacity(CODES.len() + 1);
    for &code in CODES {
        let question = LawQuestion { corridor, code, amount, payer: Payer::Worker, wage: None, on: today };
        let law = law_verdicts(&question, books);
        let cells = law.both().map(|one| cell_of(one.country, &one.verdict, rule_of_line(&one.verdict), l));
        if cells.iter().all(|(_, rule, _)| rule.is_none()) && !ALWAYS.contains(&code) {
            continue;
        }
        rows.push(row(l.t(&code.key()).to_string(), code.standard_payer() == StandardPayer::Nobody, cells));
    }
    let law = unnamed_law_verdicts(corridor, amount, None, today, books);
    let cells = law.both().map(|one| cell_of(one.country, &one.verdict, one.verdict.rule(), l));
    rows.push(row(l.t("fee-total").to_string(), false, cells));
    (rows, rules)
}

/// The rule that speaks about one fee: a ceiling on all of them together allows none of them.
fn rule_of_line<'a>(verdict: &LawVerdict<'a>) -> Option<&'a FeeRule> {
    let forbids = matches!(verdict, LawVerdict::Forbidden { .. });
    verdict.rule().filter(|rule| forbids || rule.covers != Covers::Total)
}

/// What the law of one country says, with the rule behind it.
fn cell_of<'a>(
    country: Country,
    verdict: &LawVerdict<'_>,
    rule: Option<&'a FeeRule>,
    l: &Words,
) -> (Country, Option<&'a FeeRule>, LawCell) {
    let most = rule.and_then(|rule| rule.ceiling).map(|ceiling| limit(l, ceiling.limit, ceiling.per));
    let (word, text) = match (verdict, rule, most) {
        (LawVerdict::Forbidden { .. }, Some(_), _) => ("forbidden", l.t("corridor-forbidden")),
        (_, Some(_), Some(most)) => ("", l.t("corridor-at-most").with("limit", most)),
        (LawVerdict::Allowed { .. }, Some(_), None) => ("", l.t("law-allowed")),
        (_, _, _) => ("unknown", l.t("corridor-not-known")),
    };
    let of = l.t("corridor-law-of").with("country", l.country(country)).to_string();
    (country, rule, LawCell { of, word, text: text.to_string() })
}

/// A ceiling as the law counts it, in words.
fn limit(l: &Words, limit: Limit, per: Per) -> String {
    let size = match limit {
        Limit::Amount(sum) => l.money(&sum),
        Limit::MonthsOfWage { .. } => l.t("fee-months-of-wage").with("months", limit.months(l.language())).to_string(),
    };
    match per {
        Per::Once => size,
        Per::Month | Per::TwelveMonths => {
            l.t("fee-limit-per").with("limit", size).with("per", l.t(&per.key())).to_string()
        }
    }
}

impl StepView {
    fn of(fact: &Fact, l: &Words, today: NaiveDate) -> Option<Self> {
        let Content::Step { cost, payer, .. } = &fact.content else { return None };
        let cost = match cost {
            StepCost::Free => l.t("corridor-cost-free").to_string(),
            StepCost::Amount(sum) => l.money(sum),
            StepCost::Unknown => l.t("corridor-we-do-not-know").to_string(),
        };
        let text = |labels| Said::of(labels, l.language());
        Some(Self {
            title: text(&fact.texts.title)?,
            body: text(&fact.texts.body),
            papers: text(&fact.texts.papers),
            place: text(&fact.texts.place),
            duration: text(&fact.texts.duration),
            cost,
            payer: payer.map(|payer| l.t(&format!("payer-{payer}")).to_string()),
            may_be_outdated: fact.may_be_outdated(today),
        })
    }
}

impl RightView {
    fn of(fact: &Fact, l: &Words, today: NaiveDate) -> Option<Self> {
        let text = |labels| Said::of(labels, l.language());
        let title = text(&fact.texts.title)?;
        Some(Self { title, body: text(&fact.texts.body), may_be_outdated: fact.may_be_outdated(today) })
    }
}

impl PaidView {
    fn of(
        fact: &Fact,
        (book, books): (&CorridorBook, LawBooks<'_>),
        corridor: Corridor,
        l: &Words,
        today: NaiveDate,
    ) -> Option<Self> {
        let Content::Range { paid, .. } = &fact.content else { return None };
        let most = paid.high.or(paid.middle.map(|(minor, _)| minor)).or(paid.low).map(|minor| paid.sum(minor));
        let days = most.and_then(|sum| {
            let wage = book.wage(corridor.to, None, today)?;
            let days = wage.days_of_work(convert(sum, wage.sum.currency, books.rates, today)?.sum)?;
            let text = l.t("corridor-days-of-work").with("sum", l.money(&sum)).with("days", days);
            Some(text.with("wage", l.money(&wage.daily())).to_string())
        });
        let title = Said::of(&fact.texts.title, l.language())?;
        Some(Self { title, figures: figures(paid, l), days, may_be_outdated: fact.may_be_outdated(today) })
    }
}

/// The figures of a range, each as one short sentence.
fn figures(paid: &Paid, l: &Words) -> Vec<String> {
    let sum = |minor| l.money(&paid.sum(minor));
    let mut said = Vec::new();
    match (paid.low, paid.high) {
        (Some(low), Some(high)) => {
            said.push(l.t("corridor-paid-between").with("low", sum(low)).with("high", sum(high)).to_string());
        }
        (Some(low), None) => said.push(l.t("corridor-paid-from").with("low", sum(low)).to_string()),
        (None, Some(high)) => said.push(l.t("corridor-paid-up-to").with("high", sum(high)).to_string()),
        (None, None) => {}
    }
    if let Some((minor, kind)) = paid.middle {
        let key = match kind {
            MiddleKind::Mean => "corridor-paid-mean",
            MiddleKind::Median => "corridor-paid-median",
            MiddleKind::Estimate => "corridor-paid-about",
        };
        said.push(l.t(key).with("sum", sum(minor)).to_string());
    }
    if let Some(people) = paid.people {
        said.push(l.t("corridor-paid-people").with("count", people).to_string());
    }
    if let Some((from, to)) = paid.years {
        let year = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| l.year(day)).unwrap_or_default();
        said.push(if from == to { year(from) } else { format!("{}–{}", year(from), year(to)) });
    }
    said
}

impl WagesView {
    fn of(book: &CorridorBook, corridor: Corridor, l: &Words, today: NaiveDate) -> Option<Self> {
        let wages = book.wages(corridor.to, today);
        let (first, last) = (wages.first()?, wages.last()?);
        let (low, high) = (l.money(&first.daily()), l.money(&last.daily()));
        let range = l.t("corridor-wage-range").with("low", low).with("high", high).to_string();
        let zone = |wage: &crate::corridors::rules::MinimumWage<'_>| {
            Some((Said::of(&wage.fact.texts.title, l.language())?, l.money(&wage.daily())))
        };
        Some(Self {
            range,
            zones: wages.iter().rev().filter_map(zone).collect(),
            source: SourceView::of(first.fact),
            may_be_outdated: wages.iter().any(|wage| wage.fact.may_be_outdated(today)),
        })
    }
}

impl Gates {
    fn of(snapshot: &Snapshot, corridor: Corridor, today: NaiveDate) -> Self {
        let mut gates = Self { open: 0, shut: 0, all: 0 };
        for status in snapshot.statuses_on(corridor, today) {
            gates.all += 1;
            gates.open += usize::from(status.is_certified());
            gates.shut += usize::from(status.is_stopped_by_us());
        }
        gates
    }
}
