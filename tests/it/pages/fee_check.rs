//! The fee check: three questions, one answer, two verdicts, in six languages and a few kilobytes.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words, insert_organisation, line, publish_lines};
use waymark::base::Language;
use waymark::fees::rules::{FeeCode, Payer};
use waymark::i18n::words;

const LANGUAGES: [&str; 6] = ["en", "th", "my", "km", "lo", "vi"];

fn ask(language: &str, way: (&str, &str), purpose: &str, amount: &str, currency: &str) -> String {
    let (from, to) = way;
    format!("/{language}/fees?from={from}&to={to}&for={purpose}&amount={amount}&currency={currency}")
}

#[tokio::test]
async fn the_form_leads_to_the_answer() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let page = visitor.open("/en/fees").await;
    assert_eq!(page.count("input[name=for]"), 16);
    let answer = page
        .form("/en/fees")
        .fill("from", "LA")
        .fill("to", "TH")
        .fill("for", "RC7")
        .fill("amount", "2,500")
        .fill("currency", "THB")
        .send(&mut visitor)
        .await;
    assert_eq!(answer.status, 200);
    let page = answer.page();
    page.says("Do not pay this")
        .says("THB 2,500")
        .says("You pay nothing. The employer pays.")
        .says("The law in Thailand")
        .says("Too much. At most THB 500.")
        .says("The law in Lao PDR")
        .says("We do not know the legal limit.")
        .says("That does not mean it is allowed.")
        .says("The press (C)")
        .says("Last checked on")
        .says("23 November 2026");
    assert_eq!(page.count(".plate"), 1);
    assert_eq!(page.count(".verdicts > .verdict"), 2, "always two, never merged");
    assert_eq!(page.count(".plate.stop h1 .keep"), 1, "the order is not broken over a line");
    assert!(visitor.cookies().is_empty());
    let again = visitor.open(&page.link("Change")).await;
    assert_eq!(again.form("/en/fees").value("amount"), Some("2500"));
    assert_eq!(again.attribute("input[name=for][checked]", "value").as_deref(), Some("RC7"));
}

#[tokio::test]
async fn every_language_answers_and_its_links_answer_in_the_others() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        let l = words(Language::parse(code).unwrap());
        let page = visitor.open(&ask(code, ("LA", "TH"), "RC7", "2500", "THB")).await;
        assert!(page.html.contains(&format!("<title>{} –", l.t("fee-check-do-not-pay"))));
        page.says(&l.t("fee-check-scheme-employer").to_string());
        page.says(&l.t("verdict-law-unknown").to_string());
        has_all_words(&page);
        assert!(page.html.contains(&format!("<html lang=\"{code}\"")));
        let form = visitor.open(&format!("/{code}/fees")).await;
        form.says(&l.t("fee-check-title").to_string());
        has_all_words(&form);
    }
    let typed_in_english = visitor.open(&ask("en", ("MM", "TH"), "RC7", "2%2C500", "THB")).await;
    let vietnamese = typed_in_english.links().into_iter().find(|link| link.starts_with("/vi/fees")).unwrap();
    visitor.open(&vietnamese).await.says("THB 2.500");
}

#[tokio::test]
async fn the_pages_are_light_whole_in_one_request_and_set_no_cookie() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        for path in [
            format!("/{code}/fees"),
            ask(code, ("MM", "TH"), "RC7", "2500", "THB"),
            ask(code, ("MM", "TH"), "all", "27000", "THB"),
            ask(code, ("VN", "TH"), "RF1", "15000000", "VND"),
        ] {
            let weight = bytes_on_the_wire(&app, &path).await;
            assert!(weight <= 14_000, "{path} weighs {weight} bytes");
            let page = visitor.open(&path).await;
            assert_eq!(page.count("link[rel=stylesheet], script, img, iframe, [style]"), 0, "{path} needs more");
            assert!(!page.headers.contains_key("set-cookie"));
        }
    }
}

#[tokio::test]
async fn the_laws_known_give_the_right_answers() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let over = visitor.open(&ask("en", ("MM", "TH"), "RF1", "300001", "MMK")).await;
    over.says("Do not pay this").says("It may not be taken from you.").says("Too much. At most MMK 300,000.");
    let within = visitor.open(&ask("en", ("MM", "TH"), "RF1", "300000", "MMK")).await;
    within.says("Do not pay this").says("Not above the limit of MMK 300,000.").says("It may not be taken from you.");
    let other_currency = visitor.open(&ask("en", ("MM", "TH"), "RF1", "9000", "THB")).await;
    other_currency.says("We cannot compare it with the limit.").says("no exchange rate between THB and MMK");
    let cambodia = visitor.open(&ask("en", ("KH", "TH"), "RC6", "650", "USD")).await;
    cambodia.says("Ask for help first.").says("We do not know the legal limit.");
    cambodia.says("We found no ceiling in force.").does_not_say("Allowed");
    assert_eq!(cambodia.count(".plate.none"), 1);
    let viet_nam = visitor.open(&ask("en", ("VN", "TH"), "RF1", "15000000", "VND")).await;
    viet_nam.says("The limit: 1 × one month’s wage, for each twelve months.").says("We do not know your wage");
    let broker = visitor.open(&ask("en", ("VN", "TH"), "RF4", "1", "VND")).await;
    broker.says("Nobody may take this money.").says("It may not be taken from you.");
    let deposit = visitor.open(&ask("en", ("LA", "TH"), "IL3", "5000", "THB")).await;
    deposit.says("Do not pay this").says("Nobody may take this money");
    let everything = visitor.open(&ask("en", ("MM", "TH"), "all", "800", "USD")).await;
    everything.says("Everything together").says("Too much. At most USD 230.").says("up to THB 27,000 in all");
}

#[tokio::test]
async fn bad_input_is_said_beside_its_field_and_kept() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let wrong = visitor.ask("/en/fees?from=MM&to=MM&amount=1.234%2C5.6&currency=THB").await;
    assert_eq!(wrong.status, 422);
    let page = wrong.page();
    page.says("3 answers need a change").says("Choose two different countries").says("We cannot read this amount");
    assert_eq!(page.attribute("input[name=amount]", "value").as_deref(), Some("1.234,5.6"));
    assert_eq!(page.attribute("input[name=amount]", "aria-invalid").as_deref(), Some("true"));
    assert!(page.html.contains("<title>Error:"));
    for (typed, said) in [
        ("", "Write how much they ask"),
        ("-5", "without a minus sign"),
        ("0", "above zero"),
        ("99999999999999", "at most 9999999999"),
        ("2.500", "two ways. Write 2500 or 2.500"),
        ("5 MMK", "says MMK, but THB is chosen"),
    ] {
        let path = ask("en", ("MM", "TH"), "RC7", &typed.replace(' ', "+"), "THB");
        let answer = visitor.ask(&path).await;
        assert_eq!(answer.status, 422, "{typed}");
        answer.page().says(said);
    }
    for (code, typed) in
        [("th", "๒,๕๐๐ บาท"), ("my", "၂၅၀၀ ဘတ်"), ("km", "២៥០០"), ("lo", "2.500 ກີບ"), ("vi", "2,5 triệu")]
    {
        let currency = if code == "lo" {
            "LAK"
        } else if code == "vi" {
            "VND"
        } else {
            "THB"
        };
        let path = ask(code, ("MM", "TH"), "RC7", &urlencoded(typed), currency);
        assert_eq!(visitor.ask(&path).await.status, 200, "{typed}");
    }
    let odd = visitor.ask("/en/fees?from=XX&to=%00&for=RF9&amount=1&currency=XYZ").await;
    assert_eq!(odd.status, 422);
    assert_eq!(visitor.ask("/en/fees?corridor=KH-TH&for=RC1").await.status, 200);
    assert_eq!(visitor.ask("/en/fees?org=nobody").await.status, 404);
}

fn urlencoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[tokio::test]
async fn an_organisations_own_list_stands_beside_the_answer() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let listed = insert_organisation(&app, "Example River Agency", None).await;
    let lines = vec![line(FeeCode::Rc7, 400, Payer::Worker), line(FeeCode::Rc1, 900, Payer::Employer)];
    publish_lines(&app, &listed, lines).await;
    let form = visitor.open(&format!("/en/fees?org={listed}&corridor=MM-TH")).await;
    form.says("About money asked in the name of Example River Agency");
    let filled = form.form("/en/fees").fill("for", "RC7").fill("amount", "2500").fill("currency", "THB");
    let page = filled.send(&mut visitor).await.page();
    page.says("What Example River Agency says it charges for this").says("Example RC7").says("THB 400");
    page.says("They ask for more than its own list says.").says("Not by our standard: the employer should pay");
    let medical = format!("{}&org={listed}", ask("en", ("MM", "TH"), "RC1", "900", "THB"));
    visitor.open(&medical).await.says("By its own list you do not pay this.").says("Meets our standard");
    let travel = format!("{}&org={listed}", ask("en", ("MM", "TH"), "RC6", "900", "THB"));
    visitor.open(&travel).await.says("Its published list has nothing for this on your way.");
    for path in [&medical, &travel, &format!("{}&org={listed}", ask("km", ("MM", "TH"), "all", "27000", "THB"))] {
        let weight = bytes_on_the_wire(&app, path).await;
        assert!(weight <= 14_000, "{path} weighs {weight} bytes");
    }
    publish_lines(&app, &listed, Vec::new()).await;
    visitor.open(&travel).await.says("It says that it charges nothing.");
    let silent = insert_organisation(&app, "Example Silent Agency", None).await;
    let path = format!("{}&org={silent}", ask("en", ("MM", "TH"), "RC6", "900", "THB"));
    visitor.open(&path).await.says("We have no published fee list of this company.");
    let strange = waymark::base::OrganisationId::new();
    assert_eq!(visitor.ask(&format!("/en/fees?org={strange}")).await.status, 404);
}
