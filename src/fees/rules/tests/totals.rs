//! The verdicts on several fees together.

use super::*;

fn charge(code: FeeCode, amount: Money, payer: Payer) -> Charge {
    Charge { code, amount, payer }
}

fn total(charges: &[Charge], rules: &[FeeRule], rates: &[ExchangeRate]) -> String {
    let question = TotalQuestion { corridor: corridor("MM-TH"), charges, wage: None, on: today() };
    said(&total_law_verdicts(&question, books(rules, rates)).origin.verdict)
}

#[test]
fn what_the_worker_pays_is_added_up() {
    let rules = [capped("TOTAL", Covers::Total, kyat(300_000))];
    let mut charges = vec![
        charge(FeeCode::Rf1, kyat(200_000), Payer::Worker),
        charge(FeeCode::Rc1, kyat(100_000), Payer::Worker),
        charge(FeeCode::Rc6, kyat(900_000), Payer::Employer),
    ];
    assert_eq!(total(&charges, &rules, &[]), "law-allowed by TOTAL");
    charges.push(charge(FeeCode::Rc7, kyat(1), Payer::Worker));
    assert_eq!(total(&charges, &rules, &[]), "law-over by TOTAL");
    assert_eq!(total(&charges, &[], &[]), "law-unknown by -");
    assert_eq!(total(&[], &rules, &[]), "law-allowed by TOTAL");
    assert_eq!(total(&[], &[], &[]), "law-unknown by -");
}

#[test]
fn sums_in_several_currencies_need_rates() {
    let rules = [capped("TOTAL", Covers::Total, dollars(230))];
    let charges = [charge(FeeCode::Rf1, dollars(200), Payer::Worker), charge(FeeCode::Rc1, baht(1_300), Payer::Worker)];
    let question = TotalQuestion { corridor: corridor("MM-TH"), charges: &charges, wage: None, on: today() };
    let verdicts = total_law_verdicts(&question, books(&rules, &[]));
    let LawVerdict::CannotCompare { asked, missing, .. } = &verdicts.origin.verdict else {
        unreachable!("there is no rate");
    };
    assert_eq!(*asked, [dollars(200), baht(1_300)]);
    assert_eq!(*missing, Missing::Rate { from: Currency::THB, to: Currency::USD });
    let rates = [rate(Currency::USD, Currency::THB, 32_500_000, "2026-11-20")];
    let over = total_law_verdicts(&question, books(&rules, &rates));
    let expected =
        LawVerdict::OverCeiling { rule: &rules[0], ceiling: dollars(230), excess: dollars(10), rates: vec![&rates[0]] };
    assert_eq!(over.origin.verdict, expected);
    let plain_over = [charges[1], charge(FeeCode::Rf1, dollars(231), Payer::Worker)];
    assert_eq!(total(&plain_over, &rules, &[]), "law-over by TOTAL", "one currency alone is above it");
}

#[test]
fn a_fee_cut_into_lines_does_not_slip_under_its_ceiling() {
    let rules = [
        capped("RF1", Covers::Code(FeeCode::Rf1), kyat(300)),
        capped("RELATED", Covers::Group(FeeGroup::RelatedCost), kyat(500)),
        capped("RC7", Covers::Code(FeeCode::Rc7), kyat(900)),
    ];
    let halves = [charge(FeeCode::Rf1, kyat(200), Payer::Worker), charge(FeeCode::Rf1, kyat(200), Payer::Worker)];
    assert_eq!(total(&halves, &rules, &[]), "law-over by RF1");
    assert_eq!(total(&halves[..1], &rules, &[]), "law-unknown by -", "only a rule on the total allows the total");
    let related = [charge(FeeCode::Rc1, kyat(300), Payer::Worker), charge(FeeCode::Rc2, kyat(300), Payer::Worker)];
    assert_eq!(total(&related, &rules, &[]), "law-over by RELATED");
    let own_rule = [charge(FeeCode::Rc1, kyat(300), Payer::Worker), charge(FeeCode::Rc7, kyat(300), Payer::Worker)];
    assert_eq!(total(&own_rule, &rules, &[]), "law-unknown by -", "a code with its own rule is not in the group's sum");
}

#[test]
fn one_forbidden_fee_forbids_the_total() {
    let ban = FeeRule { allowed_payer: AllowedPayer::NotWorker, ..rule("BAN", Covers::Code(FeeCode::Rf1)) };
    let rules = [ban, capped("TOTAL", Covers::Total, kyat(300_000))];
    assert_eq!(total(&[charge(FeeCode::Rf1, kyat(1), Payer::Worker)], &rules, &[]), "law-forbidden by BAN");
    assert_eq!(total(&[charge(FeeCode::Rf1, kyat(1), Payer::Employer)], &rules, &[]), "law-allowed by TOTAL");
    assert_eq!(total(&[charge(FeeCode::Rf1, kyat(0), Payer::Worker)], &rules, &[]), "law-allowed by TOTAL");
}

#[test]
fn a_total_in_months_of_wage() {
    let by_wage = FeeRule { ceiling: at_most(Limit::MonthsOfWage { hundredths: 100 }), ..rule("WAGE", Covers::Total) };
    let rules = [by_wage];
    assert_eq!(total(&[charge(FeeCode::Rc1, baht(1), Payer::Worker)], &rules, &[]), "law-cannot-compare by WAGE");
    assert_eq!(total(&[], &rules, &[]), "law-allowed by WAGE", "nothing is below any ceiling");
    let charges = [charge(FeeCode::Rc1, baht(12_001), Payer::Worker)];
    let question =
        TotalQuestion { corridor: corridor("MM-TH"), charges: &charges, wage: Some(baht(12_000)), on: today() };
    assert_eq!(total_law_verdicts(&question, books(&rules, &[])).origin.verdict.key(), "law-over");
}
