//! The rows the program brings along, and what they answer in each corridor.

use super::*;
use crate::base::Language;
use std::collections::BTreeSet;

fn rules() -> Vec<FeeRule> {
    published_rules().unwrap()
}

fn ask_on(route: &str, code: FeeCode, amount: Money) -> LawQuestion {
    LawQuestion { corridor: corridor(route), code, amount, payer: Payer::Worker, wage: None, on: today() }
}

fn answers(question: &LawQuestion) -> (String, String, &'static str) {
    let rules = rules();
    let verdicts = law_verdicts(question, books(&rules, &[]));
    (said(&verdicts.origin.verdict), said(&verdicts.destination.verdict), verdicts.summary().as_str())
}

fn expect(question: &LawQuestion, origin: &str, destination: &str, summary: &str) {
    assert_eq!(
        answers(question),
        (origin.to_owned(), destination.to_owned(), LawSummary::parse(summary).unwrap().as_str())
    );
}

#[test]
fn every_row_is_whole_and_named_once() {
    let rules = rules();
    let references: BTreeSet<_> = rules.iter().map(|rule| rule.reference.as_str()).collect();
    assert_eq!(references.len(), rules.len());
    for rule in &rules {
        assert_eq!(rule.source.last_checked, today(), "{}", rule.reference);
        assert_eq!(rule.source.address, None, "{}: no address is known, none is invented", rule.reference);
        for language in Language::ALL {
            assert!(rule.notes.get(*language).is_some(), "{} in {language}", rule.reference);
        }
        for (language, note) in rule.notes.iter() {
            let is_plain = !note.chars().any(|c| matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}'));
            assert!(is_plain && fold_digits(note) == note, "{} in {language}", rule.reference);
        }
    }
}

fn fold_digits(text: &str) -> String {
    crate::base::fold::ascii_digits(text)
}

#[test]
fn no_exchange_rate_is_brought_along() {
    assert!(published_rates().unwrap().is_empty());
}

#[test]
fn thailand_forbids_recruitment_fees_since_2018() {
    for code in FeeCode::of_group(FeeGroup::RecruitmentFee) {
        for route in ["MM-TH", "KH-TH", "LA-TH", "VN-TH"] {
            let question = ask_on(route, code, baht(1));
            assert_eq!(answers(&question).1, "law-forbidden by TH-RECRUITMENT-FEE-2018", "{route} {code}");
            assert_eq!(answers(&question).2, "forbidden");
        }
    }
    let before = LawQuestion { on: day("2017-12-31"), ..ask_on("KH-TH", FeeCode::Rf1, baht(1)) };
    expect(&before, "law-unknown by -", "law-unknown by -", "unknown");
    let employer = LawQuestion { payer: Payer::Employer, ..ask_on("KH-TH", FeeCode::Rf1, baht(1)) };
    expect(&employer, "law-unknown by -", "law-allowed by TH-RECRUITMENT-FEE-2018", "unknown");
    let medical = ask_on("KH-TH", FeeCode::Rc1, baht(1));
    expect(&medical, "law-unknown by -", "law-unknown by -", "unknown");
    let leaving = LawQuestion { corridor: corridor("TH-VN"), ..ask_on("KH-TH", FeeCode::Rf1, baht(1)) };
    assert_eq!(answers(&leaving).0, "law-unknown by -", "the decree is about workers who come to Thailand");
}

#[test]
fn the_thai_visa_fee_is_capped_for_four_years() {
    let asked = ask_on("MM-TH", FeeCode::Rc7, baht(2_500));
    let rules = rules();
    let verdicts = law_verdicts(&asked, books(&rules, &[]));
    assert_eq!(verdicts.summary(), LawSummary::OverCeiling);
    let LawVerdict::OverCeiling { ceiling, excess, .. } = &verdicts.decisive().verdict else {
        unreachable!("2,500 is above 500");
    };
    assert_eq!((*ceiling, *excess), (baht(500), baht(2_000)));
    assert_eq!(verdicts.decisive().country, Country::TH);
    let last_day = LawQuestion { on: day("2027-11-09"), ..asked };
    assert_eq!(answers(&last_day).2, "over");
    let day_after = LawQuestion { on: day("2027-11-10"), ..asked };
    assert_eq!(answers(&day_after).1, "law-unknown by -");
}

#[test]
fn myanmar_caps_the_service_fee() {
    let over = ask_on("MM-TH", FeeCode::Rf1, kyat(300_001));
    expect(&over, "law-over by MM-SERVICE-FEE-2024", "law-forbidden by TH-RECRUITMENT-FEE-2018", "forbidden");
    let within = ask_on("MM-TH", FeeCode::Rf1, kyat(300_000));
    assert_eq!(answers(&within).0, "law-allowed by MM-SERVICE-FEE-2024");
    let in_baht = ask_on("MM-TH", FeeCode::Rf1, baht(9_000));
    assert_eq!(answers(&in_baht).0, "law-cannot-compare by MM-SERVICE-FEE-2024");
    let medical = ask_on("MM-TH", FeeCode::Rc1, dollars(231));
    expect(&medical, "law-over by MM-TOTAL-2020", "law-unknown by -", "over");
    let small = ask_on("MM-TH", FeeCode::Rc1, dollars(10));
    expect(&small, "law-unknown by -", "law-unknown by -", "unknown");
    let in_2023 = LawQuestion { on: day("2023-06-01"), ..over };
    assert_eq!(answers(&in_2023).0, "law-cannot-compare by MM-TOTAL-2020", "then only the total is known, in dollars");
    let rules = rules();
    let verdicts = law_verdicts(&within, books(&rules, &[]));
    let told: Vec<_> = verdicts.origin.background.iter().map(|rule| rule.reference.as_str()).collect();
    assert_eq!(told, ["MM-SERVICE-FEE-2022", "MM-PAID"]);
}

#[test]
fn cambodia_has_no_known_limit() {
    let rules = rules();
    let verdicts = law_verdicts(&ask_on("KH-TH", FeeCode::Rc6, dollars(650)), books(&rules, &[]));
    assert_eq!(verdicts.origin.verdict, LawVerdict::Unknown);
    assert_eq!(verdicts.summary(), LawSummary::Unknown);
    let told: Vec<_> = verdicts.origin.background.iter().map(|rule| rule.reference.as_str()).collect();
    assert_eq!(told, ["KH-TOTAL"]);
}

#[test]
fn a_lao_price_list_is_told_but_allows_nothing() {
    let rules = rules();
    let verdicts = law_verdicts(&ask_on("LA-TH", FeeCode::Rc1, baht(50)), books(&rules, &[]));
    assert_eq!(verdicts.summary(), LawSummary::Unknown);
    let told: Vec<_> = verdicts.origin.background.iter().map(|rule| rule.reference.as_str()).collect();
    assert_eq!(told, ["LA-MEDICAL-2021", "LA-VACCINATION-2021"]);
}

#[test]
fn viet_nam_allows_one_month_of_wage_for_twelve_months() {
    let rules = rules();
    let asked = LawQuestion { wage: Some(baht(12_000)), ..ask_on("VN-TH", FeeCode::Rf1, baht(15_000)) };
    let verdicts = law_verdicts(&asked, books(&rules, &[]));
    let LawVerdict::OverCeiling { rule, ceiling, excess, .. } = &verdicts.origin.verdict else {
        unreachable!("15,000 is above one month's wage");
    };
    assert_eq!((*ceiling, *excess), (baht(12_000), baht(3_000)));
    assert_eq!(rule.ceiling.map(|ceiling| ceiling.per), Some(Per::TwelveMonths));
    let within = LawQuestion { amount: baht(12_000), ..asked };
    assert_eq!(answers(&within).0, "law-allowed by VN-SERVICE-FEE-2022");
    let without_wage = LawQuestion { wage: None, ..asked };
    assert_eq!(answers(&without_wage).0, "law-cannot-compare by VN-SERVICE-FEE-2022");
    let brokerage = ask_on("VN-TH", FeeCode::Rf4, baht(1));
    expect(&brokerage, "law-forbidden by VN-BROKERAGE-2022", "law-forbidden by TH-RECRUITMENT-FEE-2018", "forbidden");
    let before = LawQuestion { on: day("2021-12-31"), ..brokerage };
    assert_eq!(answers(&before).0, "law-unknown by -");
    let inbound = LawQuestion { wage: Some(baht(12_000)), ..ask_on("LA-VN", FeeCode::Rf1, baht(1)) };
    assert_eq!(answers(&inbound).1, "law-unknown by -", "the law is about workers who leave Viet Nam");
}

#[test]
fn twenty_seven_thousand_baht_from_myanmar_is_above_the_total() {
    let rules = rules();
    let charges = [
        Charge { code: FeeCode::Rc7, amount: baht(17_000), payer: Payer::Worker },
        Charge { code: FeeCode::Rc6, amount: baht(10_000), payer: Payer::Worker },
    ];
    let question = TotalQuestion { corridor: corridor("MM-TH"), charges: &charges, wage: None, on: today() };
    let rates = [rate(Currency::USD, Currency::THB, 33_750_000, "2026-11-20")];
    let verdicts = total_law_verdicts(&question, books(&rules, &rates));
    let LawVerdict::OverCeiling { rule, excess, .. } = &verdicts.origin.verdict else {
        unreachable!("USD 800 is above 230");
    };
    assert_eq!((rule.reference.as_str(), *excess), ("MM-TOTAL-2020", dollars(570)));
    let told: Vec<_> = verdicts.destination.background.iter().map(|rule| rule.reference.as_str()).collect();
    assert_eq!(told, ["TH-IMPORTER-SECURITY", "TH-TOTAL-2017"]);
}
