//! The search on a set of queries kept beside this file, asked over the public JSON; and how it behaves with odd ones.
//!
//! `organisations.csv` has invented firms of five countries in all six scripts, `queries.csv` what people type for them
//! and for firms that are not there. Both databases must give the answers of `answers.txt`, to the letter; a change of
//! the search that changes answers shows in that file (`WAYMARK_WRITE_ANSWERS=FILE` writes it anew).

use crate::support::TestApp;
use crate::support::register::{STATUSES, firm};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use waymark::base::{Country, Language};
use waymark::organisations::rules::{NameKind, OrganisationKind};
use waymark::web::style;

const ORGANISATIONS: &str = include_str!("organisations.csv");
const QUERIES: &str = include_str!("queries.csv");

fn rows(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect()
}

/// Country, kind and corridor of a firm, from its telephone.
fn place(phone: &str) -> (Country, OrganisationKind, &'static str) {
    for (code, country, corridor) in
        [("+855", "KH", "KH-TH"), ("+856", "LA", "LA-TH"), ("+95", "MM", "MM-TH"), ("+84", "VN", "VN-TH")]
    {
        if phone.starts_with(code) {
            return (Country::parse(country).unwrap(), OrganisationKind::AgencyOfOrigin, corridor);
        }
    }
    (Country::TH, OrganisationKind::AgencyOfDestination, "MM-TH")
}

/// Writes the organisations; their keys by id.
async fn furnish(app: &TestApp) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for (row, number) in rows(ORGANISATIONS).iter().zip(1..) {
        let status = STATUSES.into_iter().find(|status| *status == &row[1]).unwrap();
        let (country, kind, corridor) = place(&row[12]);
        let mut firm = firm(status, &row[2], number).of(kind, country).on(corridor).licence(&row[9]);
        firm = firm.phone(&row[12]).tax(&row[11]);
        if !row[10].is_empty() {
            firm = firm.certificate(&row[10]);
        }
        let languages =
            [(3_usize, Language::Th), (4, Language::My), (5, Language::Km), (6, Language::Lo), (7, Language::Vi)];
        for (at, language) in languages.into_iter().filter(|(at, _)| !row[*at].is_empty()) {
            firm = firm.named(&row[at], language, NameKind::Legal);
        }
        if !row[8].is_empty() {
            firm = firm.named(&row[8], Language::En, NameKind::Trading);
        }
        keys.insert(firm.insert(app).await.to_string(), row[0].to_owned());
    }
    keys
}

async fn ask(app: &TestApp, query: &str) -> Value {
    let address = format!("/api/v1/organisations?limit=3&q={}", waymark::urls::encoded(query));
    let answer = app.visitor().ask(&address).await;
    assert_eq!(answer.status, 200, "{query}");
    serde_json::from_slice(&answer.body).unwrap()
}

#[tokio::test]
async fn the_right_organisation_comes_first_however_it_is_typed() {
    let app = TestApp::start().await;
    let keys = furnish(&app).await;
    let (mut answers, mut missed) = (String::new(), String::new());
    let mut by_kind: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let (mut asked, mut first, mut in_three, mut absent) = (0, 0, 0, 0);
    for row in rows(QUERIES) {
        let (kind, query, wanted) = (&row[0], &row[1], &row[2]);
        let answer = ask(&app, query).await;
        let items = answer["items"].as_array().unwrap();
        let found: Vec<String> = items
            .iter()
            .map(|item| {
                let mark = if item["similar"].as_bool().unwrap() { "~" } else { "" };
                format!("{mark}{}", keys[item["id"].as_str().unwrap()])
            })
            .collect();
        writeln!(answers, "{query} → {}", if found.is_empty() { "–".to_owned() } else { found.join(" ") }).unwrap();
        if wanted == "none" {
            absent += 1;
            for item in items {
                assert_eq!(item["similar"], true, "“{query}” is not in the register, but {found:?} answer it");
            }
            continue;
        }
        let is_wanted = |key: &String| key.trim_start_matches('~') == wanted;
        let of_kind = by_kind.entry(kind.to_owned()).or_default();
        asked += 1;
        of_kind[0] += 1;
        if found.iter().any(is_wanted) {
            in_three += 1;
            of_kind[1] += 1;
        }
        if found.first().is_some_and(is_wanted) {
            first += 1;
            of_kind[2] += 1;
        } else {
            writeln!(missed, "{kind}: {query} wants {wanted}, not {found:?}").unwrap();
        }
    }
    let share = |count: usize| count as f64 * 100.0 / f64::from(u32::try_from(asked).unwrap());
    println!("{asked} queries: {:.1} % in the first three, {:.1} % first", share(in_three), share(first));
    println!("{absent} queries for names that are not in the register: none answered");
    for (kind, [asked, in_three, first]) in &by_kind {
        println!("{kind:>20}: {asked} asked, {in_three} in three, {first} first");
    }
    println!("{missed}");
    assert!(asked >= 500 && absent >= 60, "the set has shrunk: {asked} and {absent}");
    assert!(share(in_three) >= 98.0 && share(first) >= 95.0, "{missed}");
    if let Some(file) = std::env::var_os("WAYMARK_WRITE_ANSWERS") {
        std::fs::write(file, &answers).unwrap();
    }
    let expected = include_str!("answers.txt");
    for (now, before) in answers.lines().zip(expected.lines()) {
        assert_eq!(now, before, "an answer has changed");
    }
    assert_eq!(answers.lines().count(), expected.lines().count(), "answers.txt has other queries");
}

#[tokio::test]
async fn a_name_that_looks_the_same_never_hides_behind_the_known_one() {
    let app = TestApp::start().await;
    firm("certified", "Paper Kite Manpower Co., Ltd.", 1).insert(&app).await;
    firm("not_certified", "P\u{0430}per Kit\u{0435} Manpower Co., Ltd.", 2).insert(&app).await;
    firm("licensed", "Paper Kita Manpower Co., Ltd.", 3).insert(&app).await;
    let mut visitor = app.visitor();
    for (typed, firsts) in [
        ("Paper Kite", "Paper Kite Manpower Co., Ltd."),
        ("P\u{0430}per Kit\u{0435}", "P\u{0430}per Kit\u{0435} Manpower Co., Ltd."),
        ("Paper Kita", "Paper Kita Manpower Co., Ltd."),
    ] {
        let page = visitor.open(&format!("/en/register?q={}", waymark::urls::encoded(typed))).await;
        assert_eq!(page.text_at(".hit h2"), firsts, "{typed}");
        assert_eq!(page.count(".hit"), 3, "{typed}: all three are shown");
        assert_eq!(page.count(".hit p strong"), 2, "{typed}: two are marked");
        assert!(page.text_at(".hit p strong").starts_with("Similar, not the same"), "{typed}");
    }
    for typed in ["P\u{03B1}per Kite", "Pap3r Kite", "Paper\u{200B} Kitee"] {
        let page = visitor.open(&format!("/en/register?q={}", waymark::urls::encoded(typed))).await;
        assert!(page.text_at(".plate h2").contains("Not in this register"), "{typed}");
        assert_eq!(page.count(".hit"), page.count(".hit p strong"), "{typed}: every one is marked");
        assert!(page.count(".hit") >= 2, "{typed}");
    }
}

#[tokio::test]
async fn zawgyi_is_read_shown_and_can_be_undone() {
    let app = TestApp::start().await;
    firm("licensed", "Shwe Example", 1).named("ရွှေလက်ဖက်ရည်အိုး နမူနာ", Language::My, NameKind::Legal).insert(&app).await;
    let mut visitor = app.visitor();
    let typed = "ေရႊလက္ဖက္ရည္အိုး နမူနာ";
    let page = visitor.open(&format!("/my/register?q={}", waymark::urls::encoded(typed))).await;
    assert_eq!(page.text_at(".note strong"), "ရွှေလက်ဖက်ရည်အိုး နမူနာ");
    assert_eq!(page.count(".hit"), 1);
    assert_eq!(page.count(".plate"), 0, "it is an answer");
    let undo = page.attribute(".note a", "href").unwrap();
    let raw = visitor.open(&undo).await;
    assert_eq!(raw.count(".note strong[lang=my]"), 0);
    assert_eq!(raw.count(".hit"), raw.count(".hit p strong"), "by its letters it is another text");
    let unicode = visitor.open("/my/register?q=%E1%80%9B%E1%80%BD%E1%80%BE%E1%80%B1").await;
    assert_eq!(unicode.count(".note strong[lang=my]"), 0, "Unicode stays as it is");
}

#[tokio::test]
async fn pages_of_a_search_have_nothing_that_their_smaller_sheet_leaves_out() {
    let app = TestApp::start().await;
    for (status, number) in STATUSES.into_iter().zip(1..) {
        firm(status, &format!("Mali Example Manpower {number}"), number).insert(&app).await;
    }
    for number in 20..45 {
        firm("licensed", &format!("Paged Example {number}"), number).insert(&app).await;
    }
    let zawgyi = format!("?q={}", waymark::urls::encoded("ေရႊလက္ဖက္ရည္အိုး နမူနာ"));
    let mut visitor = app.visitor();
    let mut found = BTreeSet::new();
    for code in ["en", "th", "my", "km", "lo", "vi"] {
        for query in [
            "",
            "?page=2",
            "?page=99",
            "?q=Mali+Example+Manpower",
            "?q=Mali+Exampel+Manpover",
            "?q=Qwrtzp",
            "?q=%3Cb%3E",
            "?q=Paged+Example&page=2",
            "?status=certified&kind=employer&country=TH&corridor=MM-TH&sector=fishing",
            "?q=Mali+Example+Manpower+1&status=withdrawn",
            &zawgyi,
            &format!("{zawgyi}&letters=typed"),
        ] {
            let page = visitor.open(&format!("/{code}/register{query}")).await;
            assert!(page.html.contains(&style::search_style().to_string()), "{code} {query}");
            found.extend(style::NOT_IN_A_SEARCH.split(' ').filter(|left_out| page.count(left_out) > 0));
        }
    }
    assert_eq!(found, BTreeSet::new());
    assert!(visitor.open("/en").await.html.contains(&style::public_style().to_string()));
    assert!(style::search_css().len() < style::public_css().len() * 3 / 4);
}

#[tokio::test]
async fn odd_searches_get_a_sane_page() {
    let app = TestApp::start().await;
    firm("certified", "Dok Mali Example", 1).insert(&app).await;
    let mut visitor = app.visitor();
    let long: String = "ดอกมะลิ dok ".chars().cycle().take(10_000).collect();
    for typed in [
        "d",
        "1",
        "မ",
        "\u{1F600}",
        "\u{202E}ilaM koD",
        "\u{200F}\u{200E}",
        "'; DROP TABLE organisations; --",
        "<script>alert(1)</script>",
        "\"><b>",
        "%00",
        "\0dok\0",
        "a\0",
        "{{7*7}}",
        "%",
        "_",
        "\\",
        "  ",
        &long,
    ] {
        for address in ["/en/register", "/my/register", "/api/v1/organisations"] {
            let answer = visitor.ask(&format!("{address}?q={}", waymark::urls::encoded(typed))).await;
            assert_eq!(answer.status, 200, "{address} {typed:.30}");
            let body = String::from_utf8_lossy(&answer.body);
            assert!(address.starts_with("/api") || !body.contains("<script>alert"), "{address}");
            assert!(answer.body.len() < 120_000, "{address} {typed:.30}");
        }
    }
    assert_eq!(visitor.ask("/en/register?q=%FF%FE&page=-1&status=%00").await.status, 200);
}
