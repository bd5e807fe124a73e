use super::*;
use crate::base::{Corridor, CorridorFactId, Country, Currency, Labels, Language, Money, Reliability, Source, When};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn here() -> Corridor {
    Corridor::parse("MM-TH").unwrap()
}

fn labels(text: &str) -> Labels {
    Labels::of([(Language::En, text.to_owned())])
}

fn fact(reference: &str, content: Content, from: Option<&str>) -> Fact {
    Fact {
        id: CorridorFactId::new(),
        reference: reference.to_owned(),
        position: 0,
        content,
        texts: Texts { title: labels(reference), ..Texts::default() },
        valid_from: from.map(day),
        valid_to: None,
        source: Source {
            authority: "Example Ministry".to_owned(),
            citation: "Example Order".to_owned(),
            address: None,
            reliability: Reliability::C,
            last_checked: day("2026-11-01"),
        },
    }
}

fn wage(zone: &str, baht: i64, from: &str) -> Fact {
    let sum = Money::whole(baht, Currency::THB);
    let content =
        Content::Wage { country: Country::TH, zone: zone.to_owned(), sum, per: WagePer::Day, days_per_month: 26 };
    fact(&format!("W-{zone}-{from}"), content, Some(from))
}

fn notice(reference: &str, from: &str) -> Fact {
    let content = Content::Notice { corridor: here(), kind: NoticeKind::Border, status: NoticeStatus::Closed };
    fact(reference, content, Some(from))
}

fn kept(fact: &Fact, replaces: Option<&Fact>) -> KeptFact {
    KeptFact {
        fact: fact.clone(),
        replaces: replaces.map(|old| old.id.clone()),
        entered_by: None,
        entered_at: When::at("2026-11-23T02:00:00Z"),
    }
}

fn mark(fact: &Fact, kind: MarkKind, on: &str) -> Mark {
    Mark {
        fact: fact.id.clone(),
        kind,
        on: day(on),
        note: String::new(),
        made_by: None,
        made_at: When::at("2026-11-23T02:00:00Z"),
    }
}

#[test]
fn the_wage_of_a_day_is_that_of_its_zone_or_the_lowest() {
    let rows = [
        kept(&wage("bangkok", 372, "2025-01-01"), None),
        kept(&wage("bangkok", 400, "2025-07-01"), None),
        kept(&wage("yala", 337, "2025-01-01"), None),
    ];
    let book = CorridorBook::of(&rows, &[]);
    let baht = |zone, on| book.wage(Country::TH, zone, day(on)).map(|wage| wage.daily().whole_part());
    assert_eq!(baht(Some("bangkok"), "2025-06-30"), Some(372));
    assert_eq!(baht(Some("bangkok"), "2025-07-01"), Some(400));
    assert_eq!(baht(Some("nowhere"), "2026-11-23"), Some(337));
    assert_eq!(baht(None, "2026-11-23"), Some(337));
    assert_eq!(baht(None, "2024-12-31"), None);
    assert_eq!(book.wage(Country::MM, None, day("2026-11-23")), None);
    let zones: Vec<_> = book.wages(Country::TH, day("2026-11-23")).iter().map(|wage| wage.zone).collect();
    assert_eq!(zones, ["yala", "bangkok"]);
}

#[test]
fn a_fee_equals_days_of_work_and_a_begun_day_counts() {
    let rows = [kept(&wage("bangkok", 400, "2025-07-01"), None)];
    let book = CorridorBook::of(&rows, &[]);
    let wage = book.wage(Country::TH, None, day("2026-01-01")).unwrap();
    let days = |baht| wage.days_of_work(Money::whole(baht, Currency::THB));
    assert_eq!((days(27_000), days(400), days(401), days(0)), (Some(68), Some(1), Some(2), Some(0)));
    assert_eq!(wage.days_of_work(Money::whole(1, Currency::USD)), None);
    assert_eq!(wage.monthly(), Money::whole(10_400, Currency::THB));
    let monthly = MinimumWage { per: WagePer::Month, sum: Money::whole(10_400, Currency::THB), ..wage };
    assert_eq!((monthly.daily(), monthly.monthly()), (Money::whole(400, Currency::THB), monthly.sum));
}

#[test]
fn a_replaced_row_ends_the_day_before_and_a_wrong_one_never_counted() {
    let (old, new) = (notice("A", "2025-06-24"), notice("B", "2026-02-17"));
    let rows = [kept(&old, None), kept(&new, Some(&old))];
    let counting = as_they_count(&rows, &[]);
    assert_eq!(counting[0].valid_to, Some(day("2026-02-16")));
    let wrong = notice("C", "2026-03-01");
    let right = notice("D", "2026-03-01");
    let counting = as_they_count(&[kept(&wrong, None), kept(&right, Some(&wrong))], &[]);
    assert_eq!(counting.iter().map(|fact| fact.reference.as_str()).collect::<Vec<_>>(), ["D"]);
}

#[test]
fn marks_end_a_row_and_make_it_fresh_again() {
    let row = notice("A", "2026-06-01");
    let stale = day("2027-02-01");
    assert!(!row.may_be_outdated(day("2027-01-30")));
    assert!(row.may_be_outdated(stale));
    let book = CorridorBook::of(&[kept(&row, None)], &[mark(&row, MarkKind::Checked, "2027-01-15")]);
    let shown = book.of_corridor(Part::Notice, here(), stale);
    assert!(!shown[0].may_be_outdated(stale));
    let ended = [mark(&row, MarkKind::Ended, "2027-01-20")];
    let book = CorridorBook::of(&[kept(&row, None)], &ended);
    assert_eq!(book.of_corridor(Part::Notice, here(), day("2027-01-20")).len(), 1);
    assert!(book.of_corridor(Part::Notice, here(), day("2027-01-21")).is_empty());
    assert_eq!(check_end(&row, &ended, stale), Err(FactRefusal::EndedAlready));
    assert_eq!(check_end(&row, &[], day("2026-05-31")), Err(FactRefusal::EndsBeforeStart));
    assert_eq!(check_end(&row, &[], stale), Ok(()));
}

#[test]
fn notices_come_newest_first_and_steps_in_their_order() {
    let rows = [kept(&notice("A", "2025-01-01"), None), kept(&notice("B", "2026-01-01"), None)];
    let book = CorridorBook::of(&rows, &[]);
    let on = day("2026-11-23");
    let names = |part| book.of_corridor(part, here(), on).iter().map(|fact| fact.reference.clone()).collect::<Vec<_>>();
    assert_eq!(names(Part::Notice), ["B", "A"]);
    assert!(names(Part::Step).is_empty());
    assert!(book.of_corridor(Part::Notice, Corridor::parse("LA-TH").unwrap(), on).is_empty());
}

#[test]
fn a_fact_is_whole_and_fits_what_it_replaces() {
    let today = day("2026-11-23");
    let good = notice("A", "2026-01-01");
    assert_eq!(good.check(today), Ok(()));
    let refused = |fact: Fact| fact.check(today).unwrap_err();
    assert_eq!(refused(Fact { reference: " ".to_owned(), ..good.clone() }), FactRefusal::ReferenceMissing);
    assert_eq!(refused(Fact { valid_to: Some(day("2025-01-01")), ..good.clone() }), FactRefusal::PeriodReversed);
    let no_english = Texts { title: Labels::of([(Language::Th, "ก".to_owned())]), ..Texts::default() };
    assert_eq!(refused(Fact { texts: no_english, ..good.clone() }), FactRefusal::EnglishMissing);
    let half = Texts { body: Labels::of([(Language::My, "က".to_owned())]), ..good.texts.clone() };
    assert_eq!(refused(Fact { texts: half, ..good.clone() }), FactRefusal::EnglishMissing);
    let source = Source { last_checked: day("2026-12-01"), ..good.source.clone() };
    assert_eq!(refused(Fact { source, ..good.clone() }), FactRefusal::CheckedInFuture);
    assert_eq!(refused(Fact { valid_from: None, ..wage("x", 1, "2025-01-01") }), FactRefusal::WageWithoutStart);
    assert_eq!(refused(wage("x", 0, "2025-01-01")), FactRefusal::WageNotPositive);
    let all = [kept(&good, None)];
    assert_eq!(kept(&notice("A", "2026-02-01"), None).check(&all, today), Err(FactRefusal::ReferenceTaken));
    let other = wage("x", 1, "2025-01-01");
    assert_eq!(kept(&other, Some(&good)).check(&all, today), Err(FactRefusal::ReplacesElsewhere));
    let next = notice("B", "2026-02-01");
    assert_eq!(kept(&next, Some(&good)).check(&all, today), Ok(()));
    let all = [kept(&good, None), kept(&next, Some(&good))];
    assert_eq!(kept(&notice("C", "2026-03-01"), Some(&good)).check(&all, today), Err(FactRefusal::ReplacedAlready));
}

#[test]
fn a_range_has_figures_in_order() {
    let paid = Paid {
        currency: Currency::USD,
        low: Some(46_500),
        high: Some(104_500),
        middle: Some((73_000, MiddleKind::Mean)),
        people: Some(25),
        years: None,
    };
    let check = |paid: Paid| fact("R", Content::Range { corridor: here(), paid }, None).check(day("2026-11-23"));
    assert_eq!(check(paid.clone()), Ok(()));
    let none = Paid { low: None, high: None, middle: None, ..paid.clone() };
    assert_eq!(check(none), Err(FactRefusal::RangeEmpty));
    assert_eq!(check(Paid { high: Some(1), ..paid.clone() }), Err(FactRefusal::RangeReversed));
    assert_eq!(check(Paid { years: Some((2018, 2017)), ..paid.clone() }), Err(FactRefusal::RangeReversed));
    assert_eq!(check(Paid { people: Some(0), ..paid }), Err(FactRefusal::PeopleNotPositive));
}

#[test]
fn the_published_facts_can_be_used_and_name_their_source() {
    let facts = published_facts().unwrap();
    let rows: Vec<KeptFact> = facts.iter().map(|fact| kept(fact, None)).collect();
    let book = CorridorBook::of(&rows, &[]);
    let today = day("2026-11-26");
    let lowest = book.wage(Country::TH, None, today).unwrap();
    assert_eq!((lowest.zone, lowest.daily()), ("southern-border", Money::whole(337, Currency::THB)));
    let capital = book.wage(Country::TH, Some("bangkok"), today).unwrap();
    assert_eq!(capital.daily(), Money::whole(400, Currency::THB));
    for corridor in Corridor::served() {
        assert!(!book.of_corridor(Part::Range, corridor, today).is_empty(), "{corridor}");
    }
    let mut names: Vec<_> = facts.iter().map(|fact| &fact.reference).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), facts.len());
}
