//! The verdicts on one fee.

use super::*;

const RF1: Covers = Covers::Code(FeeCode::Rf1);
const FEES: Covers = Covers::Group(FeeGroup::RecruitmentFee);

#[test]
fn the_scheme_is_met_unless_the_worker_pays() {
    for code in FeeCode::ALL {
        for payer in Payer::ALL {
            let verdict = scheme_verdict(*code, *payer);
            match (code.standard_payer(), payer) {
                (StandardPayer::Nobody, _) => {
                    assert_eq!(verdict, SchemeVerdict::NotMet { should_pay: StandardPayer::Nobody });
                    assert_eq!(verdict.key(), "scheme-not-met-nobody");
                }
                (StandardPayer::Employer, Payer::Worker) => {
                    assert_eq!(verdict, SchemeVerdict::NotMet { should_pay: StandardPayer::Employer });
                    assert_eq!(verdict.key(), "scheme-not-met-employer");
                }
                (StandardPayer::Employer, _) => assert_eq!(verdict.key(), "scheme-meets"),
            }
        }
    }
}

#[test]
fn no_rule_is_unknown_and_never_allowed() {
    let question = ask(FeeCode::Rf1, kyat(1));
    let verdicts = law_verdicts(&question, books(&[], &[]));
    assert_eq!(verdicts.origin.verdict, LawVerdict::Unknown);
    assert_eq!(verdicts.destination.verdict, LawVerdict::Unknown);
    assert_eq!(verdicts.summary(), LawSummary::Unknown);
    let employer = LawQuestion { payer: Payer::Employer, ..question };
    assert_eq!(law_verdicts(&employer, books(&[], &[])).summary(), LawSummary::Unknown);
}

#[test]
fn an_amount_is_measured_against_the_ceiling() {
    let rules = [capped("CAP", RF1, kyat(300_000))];
    let over = law_verdicts(&ask(FeeCode::Rf1, kyat(400_000)), books(&rules, &[]));
    let expected =
        LawVerdict::OverCeiling { rule: &rules[0], ceiling: kyat(300_000), excess: kyat(100_000), rates: vec![] };
    assert_eq!(over.origin.verdict, expected);
    assert_eq!(over.summary(), LawSummary::OverCeiling);
    let exact = law_verdicts(&ask(FeeCode::Rf1, kyat(300_000)), books(&rules, &[]));
    let expected = LawVerdict::Allowed { rule: &rules[0], ceiling: Some(kyat(300_000)), rates: vec![] };
    assert_eq!(exact.origin.verdict, expected);
    assert_eq!(exact.summary(), LawSummary::Unknown, "the destination is not known");
}

#[test]
fn rules_outside_their_dates_do_not_count() {
    let old = FeeRule { valid_to: Some(day("2025-12-31")), ..capped("OLD", RF1, kyat(1)) };
    let coming = FeeRule { valid_from: Some(day("2027-01-01")), ..capped("COMING", RF1, kyat(2)) };
    let since_ever = FeeRule { valid_from: None, ..capped("EVER", RF1, kyat(3)) };
    let rules = [old, coming, since_ever];
    let on = |text| LawQuestion { on: day(text), ..ask(FeeCode::Rf1, kyat(10)) };
    assert_eq!(origin(&on("2026-11-23"), &rules), "law-over by EVER");
    assert_eq!(origin(&on("2025-12-31"), &rules), "law-over by OLD");
    assert_eq!(origin(&on("2026-01-01"), &rules), "law-over by EVER");
    assert_eq!(origin(&on("2026-12-31"), &rules), "law-over by EVER");
    assert_eq!(origin(&on("2027-01-01"), &rules), "law-over by COMING");
}

#[test]
fn the_specific_rule_decides_before_the_general() {
    let for_corridor =
        |reference, covers, sum| FeeRule { corridor: Some(corridor("MM-TH")), ..capped(reference, covers, kyat(sum)) };
    let total = capped("TOTAL", Covers::Total, kyat(5));
    let group = capped("GROUP", FEES, kyat(5));
    let group_here = for_corridor("GROUP-HERE", FEES, 5);
    let code = capped("CODE", RF1, kyat(5));
    let code_here = for_corridor("CODE-HERE", RF1, 5);
    let code_later = FeeRule { valid_from: Some(day("2024-01-01")), ..code_here.clone() };
    let code_later = FeeRule { reference: "CODE-LATER".to_owned(), ..code_later };
    let mut rules = vec![total];
    let question = ask(FeeCode::Rf1, kyat(10));
    assert_eq!(origin(&question, &rules), "law-over by TOTAL");
    for next in [group, group_here, code, code_here, code_later] {
        let reference = next.reference.clone();
        rules.insert(0, next);
        assert_eq!(origin(&question, &rules), format!("law-over by {reference}"));
    }
    rules.reverse();
    assert_eq!(origin(&question, &rules), "law-over by CODE-LATER", "the order of rows does not matter");
}

#[test]
fn of_equal_rules_the_strictest_decides() {
    let (low, high) = (capped("LOW", RF1, kyat(50)), capped("HIGH", RF1, kyat(500)));
    let open = rule("OPEN", RF1);
    let by_wage = FeeRule { ceiling: at_most(Limit::MonthsOfWage { hundredths: 100 }), ..rule("WAGE", RF1) };
    for rules in [[low.clone(), high.clone(), open.clone()], [open.clone(), high.clone(), low]] {
        assert_eq!(origin(&ask(FeeCode::Rf1, kyat(600)), &rules), "law-over by LOW");
        assert_eq!(origin(&ask(FeeCode::Rf1, kyat(100)), &rules), "law-over by LOW");
        assert_eq!(origin(&ask(FeeCode::Rf1, kyat(10)), &rules), "law-allowed by LOW");
    }
    for rules in [[open.clone(), by_wage.clone()], [by_wage.clone(), open.clone()]] {
        assert_eq!(origin(&ask(FeeCode::Rf1, kyat(10)), &rules), "law-cannot-compare by WAGE");
    }
    for rules in [[high.clone(), by_wage.clone()], [by_wage, high]] {
        assert_eq!(origin(&ask(FeeCode::Rf1, kyat(600)), &rules), "law-over by HIGH");
    }
    assert_eq!(origin(&ask(FeeCode::Rf1, kyat(10)), &[open]), "law-allowed by OPEN");
}

#[test]
fn a_forbidding_rule_always_wins() {
    let old_ban = FeeRule {
        allowed_payer: AllowedPayer::NotWorker,
        valid_from: Some(day("2001-01-01")),
        ..rule("BAN", Covers::Total)
    };
    let permit = FeeRule { corridor: Some(corridor("MM-TH")), ..capped("PERMIT", RF1, kyat(500)) };
    let rules = [permit, old_ban];
    assert_eq!(origin(&ask(FeeCode::Rf1, kyat(1)), &rules), "law-forbidden by BAN");
    let by_employer = LawQuestion { payer: Payer::Employer, ..ask(FeeCode::Rf1, kyat(900)) };
    assert_eq!(origin(&by_employer, &rules), "law-allowed by PERMIT", "a ceiling limits the worker only");
    let over = FeeRule { valid_to: Some(day("2026-11-22")), ..rules[1].clone() };
    assert_eq!(origin(&ask(FeeCode::Rf1, kyat(1)), &[rules[0].clone(), over]), "law-allowed by PERMIT");
    let specific_ban = FeeRule { allowed_payer: AllowedPayer::Nobody, ..rule("CODE-BAN", RF1) };
    let both = [rules[1].clone(), specific_ban];
    assert_eq!(origin(&ask(FeeCode::Rf1, kyat(1)), &both), "law-forbidden by CODE-BAN");
    assert_eq!(origin(&by_employer, &both), "law-forbidden by CODE-BAN");
}

#[test]
fn a_ceiling_on_the_total_allows_no_single_fee() {
    let rules = [capped("TOTAL", Covers::Total, kyat(300_000))];
    assert_eq!(origin(&ask(FeeCode::Il1, kyat(1_000)), &rules), "law-unknown by -");
    assert_eq!(origin(&ask(FeeCode::Il1, kyat(300_001)), &rules), "law-over by TOTAL");
    let employer = LawQuestion { payer: Payer::Employer, ..ask(FeeCode::Rc1, kyat(1)) };
    assert_eq!(origin(&employer, &rules), "law-unknown by -");
}

#[test]
fn rules_of_the_other_end_and_of_other_corridors_do_not_count() {
    let question = ask(FeeCode::Rf1, kyat(10));
    let inbound = FeeRule { side: Side::Destination, ..capped("IN", RF1, kyat(5)) };
    let elsewhere = FeeRule { corridor: Some(corridor("MM-KH")), ..capped("KH", RF1, kyat(5)) };
    let foreign = FeeRule { jurisdiction: Country::LA, ..capped("LA", RF1, kyat(5)) };
    let other_code = capped("RC1", Covers::Code(FeeCode::Rc1), kyat(5));
    let rules = [inbound, elsewhere, foreign, other_code];
    assert_eq!(origin(&question, &rules), "law-unknown by -");
    let both_ends = FeeRule { side: Side::Both, ..capped("BOTH", RF1, kyat(5)) };
    assert_eq!(origin(&question, &[both_ends]), "law-over by BOTH");
}

#[test]
fn background_rows_are_told_and_decide_nothing() {
    let told = FeeRule { bearing: Bearing::Background, ..capped("TOLD", Covers::Total, kyat(5)) };
    let other = FeeRule { bearing: Bearing::Background, ..capped("OTHER", Covers::Code(FeeCode::Rc1), kyat(5)) };
    let gone = FeeRule { valid_to: Some(day("2025-01-01")), ..told.clone() };
    let rules = [told, other, gone];
    let verdicts = law_verdicts(&ask(FeeCode::Rf1, kyat(10)), books(&rules, &[]));
    assert_eq!(verdicts.origin.verdict, LawVerdict::Unknown);
    assert_eq!(verdicts.origin.background, [&rules[0]]);
    assert!(verdicts.destination.background.is_empty());
}

#[test]
fn the_summary_is_the_strictest_of_both_countries() {
    let thai = |allowed_payer, ceiling| FeeRule {
        jurisdiction: Country::TH,
        side: Side::Destination,
        allowed_payer,
        ceiling,
        ..rule("TH", RF1)
    };
    let allows = || thai(AllowedPayer::Worker, None);
    let caps = || thai(AllowedPayer::Worker, at_most(Limit::Amount(kyat(5))));
    let forbids = || thai(AllowedPayer::Nobody, None);
    let mine = capped("MM", RF1, kyat(100));
    let summary = |rules: &[FeeRule], sum| {
        let verdicts = law_verdicts(&ask(FeeCode::Rf1, kyat(sum)), books(rules, &[]));
        (verdicts.summary().as_str(), verdicts.decisive().country.code())
    };
    assert_eq!(summary(&[mine.clone(), allows()], 10), ("allowed", "TH"));
    assert_eq!(summary(std::slice::from_ref(&mine), 10), ("unknown", "TH"));
    assert_eq!(summary(&[allows()], 10), ("unknown", "MM"));
    assert_eq!(summary(&[mine.clone(), caps()], 10), ("over", "TH"));
    assert_eq!(summary(&[mine.clone(), allows()], 101), ("over", "MM"));
    assert_eq!(summary(&[caps()], 10), ("over", "TH"));
    assert_eq!(summary(&[mine, forbids()], 101), ("forbidden", "TH"));
    let by_wage = FeeRule { ceiling: at_most(Limit::MonthsOfWage { hundredths: 100 }), ..rule("WAGE", RF1) };
    assert_eq!(summary(std::slice::from_ref(&by_wage), 10), ("unknown", "MM"), "it has a rule to show");
    assert_eq!(summary(&[by_wage, allows()], 10), ("unknown", "MM"), "what cannot be compared counts as unknown");
    assert!(LawSummary::Forbidden > LawSummary::OverCeiling);
    assert!(LawSummary::OverCeiling > LawSummary::Unknown);
    assert!(LawSummary::Unknown > LawSummary::Allowed);
    assert_eq!(LawSummary::OverCeiling.key(), "law-over");
}

#[test]
fn currencies_are_compared_through_a_dated_rate_only() {
    let rules = [capped("CAP", RF1, dollars(230))];
    let question = ask(FeeCode::Rf1, baht(9_750));
    let cannot = law_verdicts(&question, books(&rules, &[]));
    let expected = LawVerdict::CannotCompare {
        rule: &rules[0],
        asked: vec![baht(9_750)],
        limit: Limit::Amount(dollars(230)),
        missing: Missing::Rate { from: Currency::THB, to: Currency::USD },
    };
    assert_eq!(cannot.origin.verdict, expected);
    assert_eq!(cannot.summary(), LawSummary::Unknown);

    let rates = [rate(Currency::USD, Currency::THB, 32_500_000, "2026-11-20")];
    let over = law_verdicts(&question, books(&rules, &rates));
    let expected =
        LawVerdict::OverCeiling { rule: &rules[0], ceiling: dollars(230), excess: dollars(70), rates: vec![&rates[0]] };
    assert_eq!(over.origin.verdict, expected);
    assert_eq!(rates_used(&over), [&rates[0]]);
    assert!(rates_used(&cannot).is_empty());
}

#[test]
fn the_latest_rate_of_the_last_year_is_taken_in_either_direction() {
    let on = today();
    let rates = [
        rate(Currency::USD, Currency::THB, 30_000_000, "2026-01-01"),
        rate(Currency::THB, Currency::USD, 25_000, "2026-06-01"),
        rate(Currency::USD, Currency::THB, 50_000_000, "2026-11-24"),
        rate(Currency::USD, Currency::MMK, 1_330_000_000, "2025-11-21"),
        rate(Currency::USD, Currency::LAK, 0, "2026-11-01"),
    ];
    let converted = convert(baht(1_000), Currency::USD, &rates, on).unwrap();
    assert_eq!((converted.sum, converted.rate), (dollars(25), Some(&rates[1])));
    assert_eq!(convert(dollars(1), Currency::THB, &rates, on).unwrap().sum, baht(40));
    assert_eq!(convert(dollars(1), Currency::THB, &rates, day("2026-05-31")).unwrap().sum, baht(30));
    assert_eq!(convert(dollars(1), Currency::THB, &rates, day("2025-12-31")), None, "no rate from the future");
    assert_eq!(convert(dollars(1), Currency::MMK, &rates, on), None, "older than a year");
    assert_eq!(convert(dollars(1), Currency::MMK, &rates, day("2026-11-22")).unwrap().sum, kyat(1_330));
    assert_eq!(convert(dollars(1), Currency::LAK, &rates, on), None);
    assert_eq!(convert(baht(1), Currency::MMK, &rates, on), None, "no detour through a third currency");
    assert_eq!(convert(baht(7), Currency::THB, &[], on), Some(Converted { sum: baht(7), rate: None }));
    let direct_first = [
        rate(Currency::USD, Currency::THB, 20_000_000, "2026-11-01"),
        rate(Currency::THB, Currency::USD, 25_000, "2026-11-01"),
    ];
    assert_eq!(convert(dollars(1), Currency::THB, &direct_first, on).unwrap().sum, baht(20));
    let dong = rate(Currency::VND, Currency::USD, 38, "2026-11-01");
    let sum =
        convert(Money::whole(1_000_000, Currency::VND), Currency::USD, std::slice::from_ref(&dong), on).unwrap().sum;
    assert_eq!(sum, dollars(38));
    let huge = Money::new(i64::MAX, Currency::USD);
    assert_eq!(convert(huge, Currency::THB, &rates, on), None, "a sum too large is not wrapped around");
}

#[test]
fn a_ceiling_in_months_of_wage_needs_the_wage() {
    let rules = [FeeRule {
        ceiling: Some(Ceiling { limit: Limit::MonthsOfWage { hundredths: 150 }, per: Per::TwelveMonths }),
        ..rule("WAGE", RF1)
    }];
    let question = ask(FeeCode::Rf1, baht(18_000));
    let LawVerdict::CannotCompare { missing, limit, .. } = law_verdicts(&question, books(&rules, &[])).origin.verdict
    else {
        unreachable!("a wage is missing");
    };
    assert_eq!((missing, limit), (Missing::Wage, Limit::MonthsOfWage { hundredths: 150 }));
    let with = |wage| LawQuestion { wage: Some(wage), ..question };
    assert_eq!(origin(&with(baht(12_000)), &rules), "law-allowed by WAGE");
    let over = law_verdicts(&with(baht(10_000)), books(&rules, &[])).origin.verdict;
    assert_eq!(over.ceiling(), Some(baht(15_000)));
    assert_eq!(said(&over), "law-over by WAGE");
    assert_eq!(origin(&with(dollars(400)), &rules), "law-cannot-compare by WAGE", "a wage in another currency");
}

#[test]
fn wages_in_force_go_from_the_special_to_the_general() {
    let wage = |units, corridor: Option<Corridor>, sector, from: &str, to: Option<&str>| MonthlyWage {
        country: Country::TH,
        corridor,
        sector,
        sum: baht(units),
        basis: WageBasis::LegalMinimum,
        valid_from: day(from),
        valid_to: to.map(day),
        source: rule("X", RF1).source,
    };
    use crate::base::Sector;
    let here = corridor("MM-TH");
    let wages = [
        wage(1, None, None, "2020-01-01", None),
        wage(2, None, None, "2024-01-01", None),
        wage(3, None, Some(Sector::Fishing), "2021-01-01", None),
        wage(4, Some(here), None, "2019-01-01", Some("2025-12-31")),
        MonthlyWage { country: Country::VN, ..wage(5, None, None, "2024-01-01", None) },
    ];
    let found = |sector, on| wage_in_force(&wages, here, sector, day(on)).map(|wage| wage.sum);
    assert_eq!(found(None, "2026-11-23"), Some(baht(2)));
    assert_eq!(found(Some(Sector::Fishing), "2026-11-23"), Some(baht(3)));
    assert_eq!(found(Some(Sector::Services), "2026-11-23"), Some(baht(2)));
    assert_eq!(found(Some(Sector::Fishing), "2025-06-01"), Some(baht(4)));
    assert_eq!(found(None, "2018-01-01"), None);
}
