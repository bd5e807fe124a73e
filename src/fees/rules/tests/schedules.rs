//! Fee lines, schedules, rates and rows as they are entered.

use super::*;
use crate::base::{FeeLineId, FeeScheduleId, Language, OrganisationId, Refusal};

fn line(code: FeeCode, amount: Money, payer: Payer) -> FeeLine {
    FeeLine {
        id: FeeLineId::new(),
        corridor: corridor("MM-TH"),
        sector: None,
        code,
        labels: Labels::of([(Language::En, "Service fee".to_owned())]),
        amount,
        payer,
        stage: Stage::BeforeDeparture,
        method: Method::Cash,
        paid_to: "Golden Example Agency".to_owned(),
        is_refundable: false,
        is_disclosed_before_acceptance: true,
        is_receipt_given: true,
    }
}

fn schedule(lines: Vec<FeeLine>) -> FeeSchedule {
    FeeSchedule {
        id: FeeScheduleId::new(),
        organisation: OrganisationId::new(),
        answer: ScheduleAnswer::of(lines, None),
    }
}

#[test]
fn zero_lines_is_an_answer_and_silence_is_not() {
    let silence = ScheduleAnswer::of(vec![], None);
    assert!(!silence.is_given() && silence.lines().is_empty());
    let nothing = ScheduleAnswer::of(vec![], Some(today()));
    assert_eq!(nothing, ScheduleAnswer::NothingCharged { on: today() });
    assert!(nothing.is_given() && nothing.lines().is_empty());
    let some = ScheduleAnswer::of(vec![line(FeeCode::Rf1, baht(1), Payer::Employer)], Some(today()));
    assert!(some.is_given() && some.lines().len() == 1);
}

#[test]
fn a_line_is_checked_before_it_is_kept() {
    let good = line(FeeCode::Rf1, baht(100), Payer::Employer);
    assert_eq!(good.check(), Ok(()));
    let with = |change: fn(&mut FeeLine)| {
        let mut changed = good.clone();
        change(&mut changed);
        changed.check().unwrap_err().key()
    };
    assert_eq!(with(|line| line.labels = Labels::default()), "fee-label-missing");
    assert_eq!(with(|line| line.labels = Labels::of([(Language::Th, "ก".repeat(1_001))])), "fee-text-too-long");
    assert_eq!(with(|line| line.paid_to = "x".repeat(201)), "fee-text-too-long");
    assert_eq!(with(|line| line.amount = baht(0)), "fee-amount-zero");
    assert_eq!(with(|line| line.amount = baht(-1)), "fee-amount-negative");
    assert_eq!(with(|line| line.amount = baht(LARGEST_AMOUNT + 1)), "fee-amount-too-large");
}

#[test]
fn what_comes_out_of_wages_falls_on_the_worker() {
    for (method, borne_by) in [
        (Method::Cash, Payer::Employer),
        (Method::Transfer, Payer::Employer),
        (Method::InKind, Payer::Employer),
        (Method::Deduction, Payer::Worker),
        (Method::Loan, Payer::Worker),
    ] {
        let line = FeeLine { method, ..line(FeeCode::Rc1, baht(100), Payer::Employer) };
        assert_eq!(line.borne_by(), borne_by);
        let verdicts = line_verdicts(&line, None, today(), books(&[], &[]));
        assert_eq!(verdicts.scheme == SchemeVerdict::Meets, borne_by == Payer::Employer);
    }
}

#[test]
fn a_schedule_is_judged_line_by_line_and_as_a_whole() {
    let elsewhere = FeeLine { corridor: corridor("LA-TH"), ..line(FeeCode::Rf1, baht(9), Payer::Worker) };
    let lines = vec![
        line(FeeCode::Rf1, kyat(200), Payer::Employer),
        line(FeeCode::Rc1, kyat(150), Payer::Worker),
        line(FeeCode::Rc7, kyat(200), Payer::Worker),
        line(FeeCode::Rc7, baht(3), Payer::Worker),
        elsewhere,
    ];
    let schedule = schedule(lines);
    assert_eq!(schedule.corridors(), [corridor("LA-TH"), corridor("MM-TH")]);
    let sums: Vec<_> = schedule.sums_on(corridor("MM-TH")).iter().map(|sum| (sum.payer, sum.sum)).collect();
    assert_eq!(sums, [(Payer::Employer, kyat(200)), (Payer::Worker, baht(3)), (Payer::Worker, kyat(350))]);
    // The largest sum of one corridor: nobody goes two ways.
    assert_eq!(schedule.most_for_worker(), [baht(9), kyat(350)]);
    let rules = [capped("RC1", Covers::Code(FeeCode::Rc1), kyat(150)), capped("TOTAL", Covers::Total, kyat(300))];
    let verdicts = schedule_verdicts(&schedule, corridor("MM-TH"), None, today(), books(&rules, &[]));
    let keys: Vec<_> = verdicts.lines.iter().map(|(_, line)| line.law.origin.verdict.key()).collect();
    assert_eq!(keys, ["law-unknown", "law-allowed", "law-unknown", "law-cannot-compare"]);
    assert_eq!(said(&verdicts.total.origin.verdict), "law-over by TOTAL");
    assert!(!verdicts.meets_scheme());
    let first = &schedule.answer.lines()[0].id;
    assert_eq!(verdicts.of(first).map(|line| line.scheme), Some(SchemeVerdict::Meets));
    assert!(verdicts.of(&FeeLineId::new()).is_none());
    let empty = schedule_verdicts(&schedule, corridor("VN-TH"), None, today(), books(&rules, &[]));
    assert!(empty.meets_scheme() && empty.lines.is_empty());
}

#[test]
fn a_schedule_survives_its_json() {
    let schedule = schedule(vec![line(FeeCode::Il3, baht(100), Payer::Worker)]);
    let text = serde_json::to_string(&schedule).unwrap();
    assert_eq!(serde_json::from_str::<FeeSchedule>(&text).unwrap(), schedule);
}

#[test]
fn labels_fall_back_to_english_then_to_any() {
    let labels = Labels::of([
        (Language::Th, " ค่าบริการ ".to_owned()),
        (Language::En, "Service fee".to_owned()),
        (Language::Lo, "  ".to_owned()),
    ]);
    assert_eq!(labels.best(Language::Th), Some((Language::Th, "ค่าบริการ")));
    assert_eq!(labels.best(Language::Lo), Some((Language::En, "Service fee")));
    assert_eq!(labels.get(Language::Lo), None);
    assert_eq!(labels.iter().count(), 2);
    assert_eq!(Labels::from_json(&labels.to_json()), Some(labels));
    let khmer = Labels::of([(Language::Km, "ថ្លៃសេវា".to_owned())]);
    assert_eq!(khmer.best(Language::Vi), Some((Language::Km, "ថ្លៃសេវា")));
    assert_eq!(Labels::default().best(Language::En), None);
    assert_eq!(Labels::from_json("[]"), None);
}

#[test]
fn a_rule_is_checked_before_it_is_kept() {
    let good = FeeRule {
        corridor: Some(corridor("MM-TH")),
        valid_to: Some(day("2027-01-01")),
        ..capped("GOOD", Covers::Total, kyat(1))
    };
    assert_eq!(good.check(today()), Ok(()));
    let with = |change: fn(&mut FeeRule)| {
        let mut changed = good.clone();
        change(&mut changed);
        changed.check(today()).unwrap_err().key()
    };
    assert_eq!(with(|rule| rule.valid_to = Some(day("2019-12-31"))), "fee-rule-period-reversed");
    assert_eq!(with(|rule| rule.corridor = Some(corridor("LA-TH"))), "fee-rule-corridor-elsewhere");
    assert_eq!(with(|rule| rule.side = Side::Destination), "fee-rule-corridor-elsewhere");
    assert_eq!(with(|rule| rule.allowed_payer = AllowedPayer::Employer), "fee-rule-ceiling-without-worker");
    assert_eq!(with(|rule| rule.ceiling = at_most(Limit::Amount(kyat(0)))), "fee-rule-ceiling-not-positive");
    let no_month = |rule: &mut FeeRule| rule.ceiling = at_most(Limit::MonthsOfWage { hundredths: 0 });
    assert_eq!(with(no_month), "fee-rule-ceiling-not-positive");
    assert_eq!(with(|rule| rule.reference = "x".repeat(1_001)), "fee-text-too-long");
    assert_eq!(with(|rule| rule.notes = Labels::of([(Language::En, "x".repeat(1_001))])), "fee-text-too-long");
    assert_eq!(with(|rule| rule.source.authority = " ".to_owned()), "fee-rule-source-missing");
    assert_eq!(with(|rule| rule.source.citation = String::new()), "fee-rule-source-missing");
    assert_eq!(with(|rule| rule.source.citation = "x".repeat(501)), "fee-text-too-long");
    assert_eq!(with(|rule| rule.source.address = Some("law.example".to_owned())), "fee-rule-address-unreadable");
    let script = |rule: &mut FeeRule| rule.source.address = Some("javascript:alert(1)".to_owned());
    assert_eq!(with(script), "fee-rule-address-unreadable");
    assert_eq!(with(|rule| rule.source.last_checked = day("2026-11-24")), "fee-rule-checked-in-future");
}

#[test]
fn rates_are_read_as_the_language_writes_them() {
    assert_eq!(parse_rate("32.5", Language::En), Ok(32_500_000));
    assert_eq!(parse_rate(" ๓๒.๕ ", Language::Th), Ok(32_500_000));
    assert_eq!(parse_rate("0,000038", Language::Vi), Ok(38));
    assert_eq!(parse_rate("4200", Language::Lo), Ok(4_200_000_000));
    for text in ["", "0", "0.000000", "-1", "1e3", "32,5", "1.0000001", "1234567890", ".5", "1.2.3", "+1"] {
        assert_eq!(parse_rate(text, Language::En), Err(FeeRefusal::RateUnreadable), "{text}");
    }
}

#[test]
fn a_sum_as_a_part_of_the_wage() {
    let rates = [rate(Currency::USD, Currency::THB, 32_500_000, "2026-11-20")];
    assert_eq!(share_of_wage(baht(1_500), baht(10_650), &[], today()), Some(14));
    assert_eq!(share_of_wage(dollars(100), baht(10_000), &rates, today()), Some(32));
    assert_eq!(share_of_wage(dollars(100), baht(10_000), &[], today()), None);
    assert_eq!(share_of_wage(baht(1), baht(0), &[], today()), None);
}

#[test]
fn every_refusal_has_its_own_key() {
    let all = [
        FeeRefusal::AmountEmpty,
        FeeRefusal::AmountUnreadable,
        FeeRefusal::AmountAmbiguous { thousands: "1500".to_owned(), decimals: "1.500".to_owned() },
        FeeRefusal::AmountNegative,
        FeeRefusal::AmountZero,
        FeeRefusal::AmountTooLarge { limit: 1 },
        FeeRefusal::AmountTooFine { currency: Currency::VND },
        FeeRefusal::AmountOtherCurrency { named: Currency::USD, chosen: Currency::THB },
        FeeRefusal::LabelMissing,
        FeeRefusal::TextTooLong { limit: 1 },
        FeeRefusal::PeriodReversed,
        FeeRefusal::CorridorElsewhere,
        FeeRefusal::CeilingWithoutWorker,
        FeeRefusal::CeilingNotPositive,
        FeeRefusal::SourceMissing,
        FeeRefusal::AddressUnreadable,
        FeeRefusal::CheckedInFuture,
        FeeRefusal::RateUnreadable,
    ];
    let keys: std::collections::BTreeSet<_> = all.iter().map(Refusal::key).collect();
    assert_eq!(keys.len(), all.len());
    assert!(keys.iter().all(|key| key.starts_with("fee-") && !key.contains(['.', '_'])));
    let other = FeeRefusal::AmountOtherCurrency { named: Currency::USD, chosen: Currency::THB };
    assert_eq!(other.arguments(), [("named", "USD".to_owned()), ("chosen", "THB".to_owned())]);
    assert!(FeeRefusal::AmountZero.arguments().is_empty());
}
