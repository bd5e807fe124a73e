//! The answer of the fee check as its page shows it.

use super::known::{PaidView, Work};
use crate::base::{Country, Language, Money, OrganisationId};
use crate::checks::rules::{
    Advice, AskedCharge, ChargeFacts, FeeFacts, LawFacts, NamedOrganisation, Purpose, Question,
};
use crate::fees::rules::{
    Covers, FeeLineView, FeeSchedule, LawBooks, LawSummary, LawView, Limit, Missing, Payer, Per, RuleView,
    ScheduleAnswer, SchemeVerdict, StandardPayer, VerdictWord, convert, law_views, line_verdicts, line_view,
    scheme_verdict,
};
use crate::i18n::{Words, words};
use crate::register::snapshot::Shelf;
use crate::web::signs;
use chrono::NaiveDate;

/// The whole answer.
pub struct Answer {
    /// What was asked.
    pub question: Question,
    /// The class of the plate.
    pub class: &'static str,
    /// The shape on it.
    pub symbol: &'static str,
    /// The key of its words.
    pub heading: &'static str,
    /// The key of the sentence under them.
    pub say: &'static str,
    /// Each charge with its verdicts.
    pub charges: Vec<ChargeView>,
    /// The sums compared; none where they are of currencies that cannot be compared.
    pub bars: Vec<Bar>,
    /// Who should pay under the standard.
    pub should_pay: StandardPayer,
    /// The laws of both countries on everything together, the decisive one first.
    pub laws: Vec<LawView>,
    /// What the laws let be taken for everything together, where one charge alone was asked.
    pub total_ceilings: Vec<LawView>,
    /// How long somebody works for it.
    pub work: Option<Work>,
    /// What others were found to have paid on this way.
    pub paid: Vec<PaidView>,
    /// Rules behind the verdicts on single charges, each once.
    pub sources: Vec<RuleView>,
    /// What the organisation's own list says.
    pub own: Option<OwnList>,
}

/// One charge with its verdicts.
pub struct ChargeView {
    /// The charge.
    pub charge: AskedCharge,
    /// Who should pay under the standard.
    pub should_pay: StandardPayer,
    /// The verdict by our standard.
    pub scheme: VerdictWord,
    /// The verdict by law: the stricter of both countries.
    pub law: VerdictWord,
    /// The law of both countries, the decisive one first.
    pub laws: Vec<LawView>,
}

/// One sum beside the others.
pub struct Bar {
    /// The key of its name.
    pub key: &'static str,
    /// Whose law it is.
    pub country: Option<Country>,
    /// The sum.
    pub sum: Money,
    /// Its length in per cent of the longest.
    pub percent: i64,
    /// Its colour.
    pub class: &'static str,
}

/// An organisation in whose name money is asked.
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its name for the reader.
    pub name: String,
    /// The language of that name, where it is not the page's.
    pub lang: &'static str,
    /// Its page.
    pub address: String,
}

/// An organisation with the schedule it published, if any.
pub struct Listed {
    /// Whose.
    pub organisation: Organisation,
    /// What it published.
    pub schedule: Option<FeeSchedule>,
}

/// What an organisation's own list says about the question.
pub struct OwnList {
    /// Whose.
    pub organisation: Organisation,
    /// Its lines for this.
    pub lines: Vec<FeeLineView>,
    /// What follows from it.
    pub sentence: Option<String>,
}

impl Answer {
    /// Puts the answer together from the rules that are in force on a day.
    pub fn of(question: &Question, shelf: &Shelf, on: NaiveDate, language: Language, listed: Option<Listed>) -> Self {
        let books = shelf.books();
        let verdicts = question.law(on, books);
        let laws = law_views(&verdicts, language);
        let should_pay = question.should_pay();
        let charges: Vec<ChargeView> =
            question.charges.iter().map(|charge| ChargeView::of(charge, question, books, on, language)).collect();
        // The sum may be within a limit that one of its parts is above, or the other way round: the strictest counts.
        let each = charges.iter().flat_map(|one| &one.laws).map(|law| law.summary);
        let strictest = each.chain([verdicts.summary()]).max().unwrap_or(LawSummary::Unknown);
        let (class, symbol, heading, say) = plate(Advice::of(should_pay, strictest));
        let total_ceilings =
            if charges.len() == 1 { total_ceilings(question, books, on, language) } else { Vec::new() };
        Self {
            bars: bars(question, &laws, books, on),
            work: Work::of(question, shelf, on),
            paid: PaidView::all(question.corridor, &shelf.corridors, on, language),
            sources: sources(&charges, &laws),
            own: listed.map(|listed| listed.compared(question, books, on, language)),
            question: question.clone(),
            class,
            symbol,
            heading,
            say,
            should_pay,
            laws,
            total_ceilings,
            charges,
        }
    }

    /// Whether several charges are asked for.
    pub fn is_several(&self) -> bool {
        self.charges.len() > 1
    }

    /// Whether nobody may take this money at all.
    pub fn is_for_nobody(&self) -> bool {
        self.should_pay == StandardPayer::Nobody
    }

    /// The sign of the law that decides: its class colours the card.
    pub fn decisive(&self) -> signs::Sign {
        signs::verdict(self.laws.first().map_or("unknown", |law| law.verdict.word))
    }

    /// Where from and to, how many charges, how much, in one line.
    pub fn asked(&self, l: &Words) -> String {
        let sums: Vec<String> = self.question.sums().iter().map(|sum| l.money(sum)).collect();
        let what = match self.question.charges.as_slice() {
            [only] => l.t(&only.purpose.plain_key()).to_string(),
            several => l.t("fee-check-charges").with("count", several.len()).to_string(),
        };
        format!("{}\u{a0}· {}\u{a0}· {}", what, l.corridor(&self.question.corridor), sums.join(" + "))
    }

    /// The answer as a receipt keeps it.
    pub fn facts(&self) -> FeeFacts {
        let total = if self.is_several() { self.laws.iter().map(law_facts).collect() } else { Vec::new() };
        let charge = |one: &ChargeView| ChargeFacts {
            charge: one.charge,
            should_pay: one.should_pay,
            laws: one.laws.iter().map(law_facts).collect(),
        };
        FeeFacts {
            corridor: self.question.corridor,
            organisation: self
                .own
                .as_ref()
                .map(|own| NamedOrganisation { id: own.organisation.id.clone(), name: own.organisation.name.clone() }),
            charges: self.charges.iter().map(charge).collect(),
            total,
        }
    }
}

fn law_facts(law: &LawView) -> LawFacts {
    LawFacts {
        country: law.country,
        summary: law.summary,
        ceiling: law.ceiling,
        rule: law.rule.as_ref().map(|view| view.rule.reference.clone()),
    }
}

impl ChargeView {
    fn of(charge: &AskedCharge, question: &Question, books: LawBooks<'_>, on: NaiveDate, language: Language) -> Self {
        let verdicts = charge.law(question, on, books);
        let should_pay = charge.purpose.standard_payer();
        let scheme = match charge.purpose {
            Purpose::Code(code) => scheme_verdict(code, Payer::Worker),
            Purpose::Unnamed => SchemeVerdict::NotMet { should_pay },
        };
        Self {
            charge: *charge,
            should_pay,
            scheme: VerdictWord::scheme(scheme),
            law: VerdictWord::of_both(&verdicts),
            laws: law_views(&verdicts, language),
        }
    }
}

/// Class, shape, heading and sentence of the plate.
const fn plate(advice: Advice) -> (&'static str, &'static str, &'static str, &'static str) {
    match advice {
        Advice::NobodyMay => ("stop", "nopay", "fee-check-do-not-pay", "fee-check-say-nobody"),
        Advice::BothSayNo => ("stop", "nopay", "fee-check-do-not-pay", "fee-check-say-both"),
        Advice::AskFirst => ("none", "none", "fee-check-ask-first", "fee-check-say-unknown"),
        Advice::LawAllows => ("lic", "lic", "fee-check-not-your-cost", "fee-check-say-allowed"),
    }
}

/// The heading of one country's verdict, in words.
pub fn law_heading(l: &Words, law: &LawView) -> String {
    let with = |key: &str, sum: &Money| l.t(key).with("amount", l.money(sum)).to_string();
    match (law.summary, &law.ceiling, law.missing) {
        (LawSummary::Forbidden, _, _) => l.t("fee-check-law-forbidden").to_string(),
        (LawSummary::OverCeiling, Some(ceiling), _) => with("fee-check-law-over", ceiling),
        (LawSummary::OverCeiling, None, _) => l.t("law-over").to_string(),
        (LawSummary::Allowed, Some(ceiling), _) => with("fee-check-law-within", ceiling),
        (LawSummary::Allowed, None, _) => l.t("fee-check-law-allowed").to_string(),
        (LawSummary::Unknown, _, Some(_)) => l.t("fee-check-law-cannot").to_string(),
        (LawSummary::Unknown, _, None) => l.t("verdict-law-unknown").to_string(),
    }
}

/// A ceiling as the law counts it, in words.
pub fn limit_text(l: &Words, limit: &Limit, per: &Per) -> String {
    let size = match limit {
        Limit::Amount(sum) => l.money(sum),
        Limit::MonthsOfWage { .. } => l.t("fee-months-of-wage").with("months", limit.months(l.language())).to_string(),
    };
    l.t("fee-limit-per").with("limit", size).with("per", l.t(&per.key())).to_string()
}

/// Why a sum could not be compared, in words.
pub fn missing_text(l: &Words, missing: &Missing) -> String {
    match missing {
        Missing::Wage => l.t("fee-check-missing-wage").to_string(),
        Missing::Rate { from, to } => {
            l.t("fee-check-missing-rate").with("from", from.code()).with("to", to.code()).to_string()
        }
    }
}

/// The laws that limit everything together, for a worker who was asked for one thing only: it may not stay the only one.
fn total_ceilings(question: &Question, books: LawBooks<'_>, on: NaiveDate, language: Language) -> Vec<LawView> {
    let is_total = |law: &LawView| {
        let rule = law.rule.as_ref().map(|view| &view.rule);
        rule.is_some_and(|rule| rule.covers == Covers::Total && rule.ceiling.is_some())
    };
    let decided: Vec<_> =
        law_views(&question.law(on, books), language).into_iter().filter_map(|law| law.rule).collect();
    let total = law_views(&question.total_law(on, books), language).into_iter().filter(is_total);
    total.filter(|law| !law.rule.as_ref().is_some_and(|rule| decided.contains(rule))).collect()
}

/// Every rule behind a verdict on a single charge that the cards above do not name.
fn sources(charges: &[ChargeView], laws: &[LawView]) -> Vec<RuleView> {
    let mut known: Vec<RuleView> = Vec::new();
    let named: Vec<_> = laws.iter().filter_map(|law| law.rule.as_ref()).map(|view| &view.rule.id).collect();
    for view in charges.iter().flat_map(|one| &one.laws).filter_map(|law| law.rule.as_ref()) {
        let is_new = !named.contains(&&view.rule.id) && !known.iter().any(|other| other.rule.id == view.rule.id);
        if is_new && charges.len() > 1 {
            known.push(view.clone());
        }
    }
    known
}

/// The sums that can be set beside each other: what is asked, the ceilings of the laws, and nothing by our standard.
fn bars(question: &Question, laws: &[LawView], books: LawBooks<'_>, on: NaiveDate) -> Vec<Bar> {
    let sums = question.sums();
    let Some(currency) = sums.first().map(|sum| sum.currency) else { return Vec::new() };
    let asked: Option<i64> =
        sums.iter().map(|sum| convert(*sum, currency, books.rates, on).map(|same| same.sum.minor)).sum();
    let Some(asked) = asked.map(|minor| Money::new(minor, currency)) else { return Vec::new() };
    let mut sums = vec![("fee-check-asked", None, asked, "stop")];
    for law in laws {
        let most = match law.summary {
            LawSummary::Forbidden if question.charges.len() == 1 => Some(Money::new(0, asked.currency)),
            // Of several charges one is forbidden, not all of them.
            LawSummary::Forbidden => None,
            LawSummary::OverCeiling | LawSummary::Unknown | LawSummary::Allowed => law.ceiling,
        };
        sums.extend(most.map(|sum| ("fee-check-law-most", Some(law.country), sum, "old")));
    }
    sums.push(("fee-check-our-standard", None, Money::new(0, asked.currency), "ok"));
    let comparable: Vec<_> = sums
        .into_iter()
        .filter_map(|sum| Some((sum, convert(sum.2, asked.currency, books.rates, on)?.sum.minor)))
        .collect();
    let longest = comparable.iter().map(|(_, minor)| *minor).max().unwrap_or(0);
    comparable
        .into_iter()
        .map(|((key, country, sum, class), minor)| Bar {
            key,
            country,
            sum,
            class,
            percent: signs::percent(minor, longest),
        })
        .collect()
}

impl Listed {
    /// The organisation's own lines on this, and what follows.
    fn compared(self, question: &Question, books: LawBooks<'_>, on: NaiveDate, language: Language) -> OwnList {
        let Self { organisation, schedule } = self;
        let l = words(language);
        let Some(schedule) = schedule else {
            return OwnList {
                organisation,
                lines: Vec::new(),
                sentence: Some(l.t("fee-check-org-no-list").to_string()),
            };
        };
        let codes: Vec<_> = question.codes().collect();
        let wage = question.monthly_wage();
        let lines: Vec<FeeLineView> = schedule
            .lines_on(question.corridor)
            .filter(|line| codes.is_empty() || codes.contains(&line.code))
            .map(|line| line_view(line, &line_verdicts(line, wage, on, books), language))
            .collect();
        let by_worker: Vec<Money> =
            lines.iter().filter(|line| line.borne_by == Payer::Worker).map(|line| line.amount).collect();
        let mut unlisted: Vec<String> = Vec::new();
        for code in codes.iter().filter(|code| !lines.iter().any(|line| line.code == **code)) {
            let name = l.t(&code.plain_key()).to_string();
            if !unlisted.contains(&name) {
                unlisted.push(name);
            }
        }
        let key = match (&schedule.answer, lines.is_empty()) {
            (ScheduleAnswer::Silence, _) => Some("fee-check-org-no-list"),
            (ScheduleAnswer::NothingCharged { .. }, _) => Some("fee-check-org-nothing"),
            (ScheduleAnswer::Lines(_), true) => Some("fee-check-org-not-listed"),
            (ScheduleAnswer::Lines(_), false) if !unlisted.is_empty() => {
                let sentence = l.t("fee-check-org-some-not-listed").with("what", unlisted.join("\u{a0}· ")).to_string();
                return OwnList { organisation, lines, sentence: Some(sentence) };
            }
            (ScheduleAnswer::Lines(_), false) if by_worker.is_empty() => Some("fee-check-org-other-pays"),
            (ScheduleAnswer::Lines(_), false) if is_more(&question.sums(), &by_worker) => Some("fee-check-org-more"),
            (ScheduleAnswer::Lines(_), false) => None,
        };
        OwnList { organisation, lines, sentence: key.map(|key| l.t(key).to_string()) }
    }
}

/// Whether more is asked than a list says, where both are in one currency.
fn is_more(asked: &[Money], listed: &[Money]) -> bool {
    let [asked] = asked else { return false };
    let same = listed.iter().all(|sum| sum.currency == asked.currency);
    same && asked.minor > listed.iter().map(|sum| sum.minor).sum()
}
