//! The answer of the fee check as its page shows it.

use crate::base::{Language, Money};
use crate::checks::rules::{Advice, Purpose, Question};
use crate::fees::rules::{
    Books, FeeLineView, FeeSchedule, LawBooks, LawSummary, LawView, Limit, Missing, Payer, Per, ScheduleAnswer,
    StandardPayer, convert, law_views, line_verdicts, line_view,
};
use crate::i18n::Words;
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
    /// The sums compared.
    pub bars: Vec<Bar>,
    /// Who should pay under the standard.
    pub should_pay: StandardPayer,
    /// The laws of both countries, the decisive one first.
    pub laws: Vec<LawView>,
    /// What the organisation's own list says.
    pub own: Option<OwnList>,
}

/// One sum beside the others.
pub struct Bar {
    /// The key of its name.
    pub key: &'static str,
    /// Whose law it is.
    pub country: Option<crate::base::Country>,
    /// The sum.
    pub sum: Money,
    /// Its length in per cent of the longest.
    pub percent: i64,
    /// Its colour.
    pub class: &'static str,
}

/// An organisation in whose name money is asked.
pub struct Organisation {
    /// Its name for the reader.
    pub name: String,
    /// Its page.
    pub address: String,
}

/// An organisation with the schedule it published, if any, and what is asked in its name.
pub struct Listed {
    /// Whose.
    pub organisation: Organisation,
    /// What it published.
    pub schedule: Option<FeeSchedule>,
    /// What is asked.
    pub question: Question,
}

/// What an organisation's own list says about the question.
pub struct OwnList {
    /// Whose.
    pub organisation: Organisation,
    /// Its lines for this.
    pub lines: Vec<FeeLineView>,
    /// The key of the sentence that says what follows from it.
    pub sentence: Option<&'static str>,
}

impl Answer {
    /// Puts the answer together from the rules that are in force on a day.
    pub fn of(question: &Question, books: &Books, on: NaiveDate, language: Language, listed: Option<Listed>) -> Self {
        let verdicts = question.law(on, books.law());
        let laws = law_views(&verdicts, language);
        let should_pay = question.purpose.standard_payer();
        let (class, symbol, heading, say) = plate(Advice::of(should_pay, verdicts.summary()));
        let bars = bars(question, &laws, books.law(), on);
        let own = listed.map(|listed| listed.compared(books.law(), on, language));
        Self { question: *question, class, symbol, heading, say, bars, should_pay, laws, own }
    }

    /// Whether nobody may take this money at all.
    pub fn is_for_nobody(&self) -> bool {
        self.should_pay == StandardPayer::Nobody
    }

    /// The sign of the law that decides: its class colours the card.
    pub fn decisive(&self) -> signs::Sign {
        signs::verdict(self.laws.first().map_or("unknown", |law| law.verdict.word))
    }

    /// What was asked, in one line.
    pub fn asked(&self, l: &Words) -> String {
        let Question { purpose, corridor, amount } = self.question;
        format!("{} · {} · {}", l.t(&purpose.plain_key()), l.corridor(&corridor), l.money(&amount))
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

/// The sums that can be set beside each other: what is asked, the ceilings of the laws, and nothing by our standard.
fn bars(question: &Question, laws: &[LawView], books: LawBooks<'_>, on: NaiveDate) -> Vec<Bar> {
    let asked = question.amount;
    let mut sums = vec![("fee-check-asked", None, asked, "stop")];
    for law in laws {
        let most = match law.summary {
            LawSummary::Forbidden => Some(Money::new(0, asked.currency)),
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
    fn compared(self, books: LawBooks<'_>, on: NaiveDate, language: Language) -> OwnList {
        let Self { organisation, schedule, question } = self;
        let Some(schedule) = schedule else {
            return OwnList { organisation, lines: Vec::new(), sentence: Some("fee-check-org-no-list") };
        };
        let is_meant = |code| match question.purpose {
            Purpose::Code(own) => own == code,
            Purpose::Unnamed => true,
        };
        let lines: Vec<FeeLineView> = schedule
            .lines_on(question.corridor)
            .filter(|line| is_meant(line.code))
            .map(|line| line_view(line, &line_verdicts(line, None, on, books), language))
            .collect();
        let by_worker: Vec<Money> =
            lines.iter().filter(|line| line.borne_by == Payer::Worker).map(|line| line.amount).collect();
        let sentence = match (&schedule.answer, lines.is_empty()) {
            (ScheduleAnswer::Silence, _) => Some("fee-check-org-no-list"),
            (ScheduleAnswer::NothingCharged { .. }, _) => Some("fee-check-org-nothing"),
            (ScheduleAnswer::Lines(_), true) => Some("fee-check-org-not-listed"),
            (ScheduleAnswer::Lines(_), false) if by_worker.is_empty() => Some("fee-check-org-other-pays"),
            (ScheduleAnswer::Lines(_), false) if is_more(question.amount, &by_worker) => Some("fee-check-org-more"),
            (ScheduleAnswer::Lines(_), false) => None,
        };
        OwnList { organisation, lines, sentence }
    }
}

/// Whether more is asked than a list says, where both are in one currency.
fn is_more(asked: Money, listed: &[Money]) -> bool {
    let same = listed.iter().all(|sum| sum.currency == asked.currency);
    same && asked.minor > listed.iter().map(|sum| sum.minor).sum()
}
