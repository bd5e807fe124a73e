//! What pages are given.

use super::*;
use crate::base::{FeeLineId, FeeScheduleId, Language, OrganisationId};

fn line(code: FeeCode, amount: Money, payer: Payer, method: Method) -> FeeLine {
    FeeLine {
        id: FeeLineId::new(),
        corridor: corridor("MM-TH"),
        sector: None,
        code,
        labels: Labels::of([(Language::My, "ဗီဇာခ".to_owned())]),
        amount,
        payer,
        stage: Stage::BeforeDeparture,
        method,
        paid_to: "Example Office".to_owned(),
        is_refundable: false,
        is_disclosed_before_acceptance: true,
        is_receipt_given: true,
    }
}

#[test]
fn a_line_shows_both_verdicts_and_where_the_law_is_known_from() {
    let rules = published_rules().unwrap();
    let lines = vec![
        line(FeeCode::Rf1, baht(9_000), Payer::Employer, Method::Transfer),
        line(FeeCode::Rc7, baht(2_500), Payer::Employer, Method::Deduction),
    ];
    let schedule = FeeSchedule {
        id: FeeScheduleId::new(),
        organisation: OrganisationId::new(),
        answer: ScheduleAnswer::of(lines, None),
    };
    let view = schedule_view(&schedule, corridor("MM-TH"), None, today(), books(&rules, &[]), Language::En);
    let [first, second] = view.lines.as_slice() else { unreachable!("two lines went in") };
    assert_eq!((first.scheme.word, first.scheme.key.as_str()), ("met", "scheme-meets"));
    assert_eq!((first.label.as_str(), first.label_language), ("ဗီဇာခ", Language::My));
    assert!(second.falls_on_worker(), "what is taken from wages is paid by the worker");
    assert_eq!((second.scheme.word, second.scheme.key.as_str()), ("not_met", "scheme-not-met-employer"));
    assert_eq!((second.law.word, second.law.key.as_str()), ("over", "law-over"));
    let [decisive, other] = second.countries.as_slice() else { unreachable!("two countries") };
    assert_eq!((decisive.country, decisive.ceiling), (Country::TH, Some(baht(500))));
    assert_eq!((other.country, other.verdict.word), (Country::MM, "unknown"));
    assert!(!view.meets_scheme);
    assert!(view.sources.iter().any(|source| source.rule.reference.starts_with("TH-VISA-2023")));
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    assert_eq!(months_text(100, Language::En), "1");
    assert_eq!(months_text(150, Language::Vi), "1,5");
    assert_eq!(rate_text(33_750_000, Language::Th), "33.75");
    assert_eq!(parse_rate(&rate_text(1_250, Language::Lo), Language::Lo), Ok(1_250));
}

#[test]
fn a_sum_for_everything_is_measured_by_rules_on_the_total_alone() {
    let rules = published_rules().unwrap();
    let rates = [rate(Currency::USD, Currency::THB, 33_750_000, "2026-11-20")];
    let ask = |sum, rates| unnamed_law_verdicts(corridor("MM-TH"), sum, None, today(), books(&rules, rates));
    let over = ask(baht(27_000), &rates);
    assert_eq!(said(&over.origin.verdict), "law-over by MM-TOTAL-2020");
    assert_eq!(said(&over.destination.verdict), "law-unknown by -");
    assert_eq!(said(&ask(baht(27_000), &[]).origin.verdict), "law-cannot-compare by MM-TOTAL-2020");
    assert_eq!(said(&ask(dollars(230), &[]).origin.verdict), "law-allowed by MM-TOTAL-2020");
    let told: Vec<_> = over.destination.background.iter().map(|rule| rule.reference.as_str()).collect();
    assert_eq!(told, ["TH-IMPORTER-SECURITY", "TH-TOTAL-2017"]);
}
