//! The fee check: three questions, one answer, two verdicts, in six languages and a few kilobytes.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words, line, publish_lines};
use crate::support::register::firm;
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
            assert_eq!(page.count("link[rel=stylesheet], script[src], img, iframe, [style]"), 0, "{path} needs more");
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
    let listed = firm("certified", "Example River Agency", 4).insert(&app).await;
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
    let silent = firm("licensed", "Example Silent Agency", 5).insert(&app).await;
    let path = format!("{}&org={silent}", ask("en", ("MM", "TH"), "RC6", "900", "THB"));
    visitor.open(&path).await.says("We have no published fee list of this company.");
    let strange = waymark::base::OrganisationId::new();
    assert_eq!(visitor.ask(&format!("/en/fees?org={strange}")).await.status, 404);
}

#[tokio::test]
async fn several_charges_are_given_one_after_another_and_answered_together() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let form = visitor.open("/en/fees").await;
    let first = form.form("/en/fees").fill("from", "LA").fill("for", "RC7").fill("amount", "2,500");
    let second = first.fill("add", "yes").send(&mut visitor).await;
    assert_eq!(second.status, 200);
    let second = second.page();
    second.says("They already ask for").says("THB 2,500").says("What else do they ask money for?");
    assert_eq!(second.attribute("input[name=line]", "value").as_deref(), Some("RC7:2500:THB"));
    assert_eq!(second.count("input[name=for]"), 15, "everything together stands alone");
    assert_eq!(second.form("/en/fees").value("amount"), Some(""), "the next charge is empty");
    let third = second.form("/en/fees").fill("for", "RC1").fill("amount", "๙๐๐ บาท").fill("add", "yes");
    let third = third.send(&mut visitor).await.page();
    assert_eq!(third.count("input[name=line][checked]"), 2);
    let answer = third.form("/en/fees").send(&mut visitor).await;
    assert_eq!(answer.status, 200, "an empty next charge is no charge");
    let answer = answer.page();
    answer.says("2 charges · Lao PDR → Thailand · THB 3,400").says("Do not pay this").says("Each charge by itself");
    answer.says("The law in Thailand · All fees and costs together");
    answer.says("Thailand: Too much. At most THB 500.").says("Lao PDR: We do not know the legal limit.");
    assert_eq!(answer.count(".plate"), 1);
    assert_eq!(answer.count(".verdicts > .verdict"), 2, "always two, never merged");
    assert_eq!(answer.count("tbody tr"), 2);
    let again = visitor.open(&answer.link("Change")).await;
    assert_eq!(again.count("input[name=line][checked]"), 2);
    let without = again.form("/en/fees").fill("line", "RC1:900:THB").send(&mut visitor).await.page();
    without.says("Health check").does_not_say("2,500");
    let more = visitor.open(&without.link("They ask for more")).await;
    assert_eq!(more.attribute("input[name=line]", "value").as_deref(), Some("RC1:900:THB"));
    let vietnamese = answer.links().into_iter().find(|link| link.starts_with("/vi/fees?")).unwrap();
    visitor.open(&vietnamese).await.says("THB 3.400");
}

#[tokio::test]
async fn a_limit_on_everything_together_is_broken_by_the_sum_of_small_charges() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let one = visitor.open(&ask("en", ("MM", "TH"), "RC6", "200", "USD")).await;
    one.says("All fees and costs together").says("The limit: USD 230, once, for the whole recruitment.");
    let both = visitor.open("/en/fees?from=MM&to=TH&line=RC6:200:USD&line=RC1:40:USD").await;
    both.says("Do not pay this").says("Too much. At most USD 230.").says("USD 240");
    let mixed = visitor.open("/en/fees?from=MM&to=TH&line=RC6:200:USD&line=RC1:40:THB").await;
    mixed.says("USD 200 + THB 40").says("We cannot compare it with the limit.");
    let nobody = visitor.open("/en/fees?from=MM&to=TH&line=RC6:200:USD&line=IL3:40:USD").await;
    nobody.says("Nobody may take this money");
}

#[tokio::test]
async fn a_wage_turns_money_into_days_and_measures_limits_counted_in_wages() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let form = visitor.open("/en/fees").await;
    let asked = form.form("/en/fees").fill("from", "MM").fill("for", "RC7").fill("amount", "27,000");
    let asked = asked.fill("wage", "400").fill("wage_currency", "THB").fill("per", "day");
    let answer = asked.send(&mut visitor).await.page();
    answer.says("That is the wage of 68 days of work.").says("Reckoned with THB 400 for a day.");
    answer.says("A month counts as 26 days of work.");
    let again = visitor.open(&answer.link("Change")).await;
    assert_eq!(again.form("/en/fees").value("wage"), Some("400"));
    assert_eq!(again.form("/en/fees").value("per"), Some("day"));
    let way = "/en/fees?from=VN&to=TH&for=RF1&currency=VND&wage_currency=VND&per=month&wage=10000000&amount=";
    visitor.open(&format!("{way}15000000")).await.says("Too much. At most VND 10,000,000.").says("39 days of work");
    visitor.open(&format!("{way}9000000")).await.says("Not above the limit of VND 10,000,000.");
    let dollars = ask("en", ("KH", "TH"), "RC6", "650", "USD");
    let other = visitor.open(&format!("{dollars}&wage=400&wage_currency=THB&per=day")).await;
    other.says("We have no exchange rate. So we cannot say how many days of work that is.");
    let wrong = visitor.ask(&format!("{dollars}&wage=x&wage_currency=THB&per=day")).await;
    assert_eq!(wrong.status, 422);
    let page = wrong.page();
    assert_eq!(page.attribute("input[name=wage]", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(page.count("details[open] input[name=wage]"), 1, "an error is never folded away");
}

#[tokio::test]
async fn an_amount_of_two_readings_is_repeated_before_it_is_answered() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let unclear = visitor.ask(&ask("en", ("LA", "TH"), "RC7", "1.500", "THB")).await;
    assert_eq!(unclear.status, 422);
    let page = unclear.page();
    page.says("Which sum do you mean?").says("THB 1,500").says("THB 1.50");
    let reading = |amount: &str| page.links().into_iter().find(|link| link.contains(amount)).unwrap();
    visitor.open(&reading("amount=1500&")).await.says("They ask THB 1,500").says("Too much. At most THB 500.");
    visitor.open(&reading("amount=1.5&")).await.says("They ask THB 1.50").says("Not above the limit of THB 500.");
    let lao = visitor.open(&ask("lo", ("LA", "TH"), "RC7", "1.500", "THB")).await;
    lao.says("THB 1.500");
    let vietnamese = visitor.ask(&ask("vi", ("LA", "TH"), "RC7", "1%2C500", "VND")).await.page();
    vietnamese.says("VND 1.500");
    assert_eq!(vietnamese.count(".field.note a"), 1, "dong have no smaller unit");
}

#[tokio::test]
async fn every_written_form_of_an_amount_is_the_right_number_or_an_error_that_shows_how() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for (code, typed, shown) in [
        ("en", "27,000", "THB 27,000"),
        ("th", "27,000", "THB 27,000"),
        ("lo", "27.000", "THB 27.000"),
        ("vi", "27.000", "THB 27.000"),
        ("my", "၂၇၀၀၀", "THB 27,000"),
        ("my", "၂၇,၀၀၀ ဘတ်", "THB 27,000"),
        ("th", "27 000 บาท", "THB 27,000"),
        ("th", "2.7 หมื่น", "THB 27,000"),
        ("th", "๒๗,๐๐๐.-", "THB 27,000"),
        ("km", "២៧០០០", "THB 27,000"),
        ("lo", "໒໗.໐໐໐ ບາດ", "THB 27.000"),
        ("en", "THB 27,000.50", "THB 27,000.50"),
        ("en", "  27000  ", "THB 27,000"),
        ("en", "27'000", "THB 27,000"),
    ] {
        let path = ask(code, ("MM", "TH"), "RC7", &urlencoded(typed), "THB");
        let answer = visitor.ask(&path).await;
        assert_eq!(answer.status, 200, "{code} {typed}");
        answer.page().says(shown);
    }
    for typed in ["1e9", "-5", "−5", "", "   ", "0", "NaN", "1,2,3", "🙂", "2 7", "1/2", "<b>5</b>", "٥"] {
        let path = ask("en", ("MM", "TH"), "RC7", &urlencoded(typed), "THB");
        let answer = visitor.ask(&path).await;
        assert_eq!(answer.status, 422, "{typed}");
        let page = answer.page();
        assert_eq!(page.count(".errors li"), 1, "{typed}");
        assert_eq!(page.attribute("input[name=amount]", "value").as_deref(), Some(typed), "{typed} is kept");
        page.says("For example 2,500");
    }
    let long = "9".repeat(5_000);
    assert_eq!(visitor.ask(&ask("en", ("MM", "TH"), "RC7", &long, "THB")).await.status, 422);
}

#[tokio::test]
async fn odd_addresses_of_several_charges_are_a_form_again() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let eight = ["line=RC1:1:THB"; 8].join("&");
    let full = visitor.open(&format!("/en/fees?from=MM&to=TH&{eight}")).await;
    full.says("8 charges");
    let form = visitor.open(&full.link("They ask for more")).await;
    let ninth = form.form("/en/fees").fill("for", "RC2").fill("amount", "5").fill("currency", "THB");
    let ninth = ninth.send(&mut visitor).await;
    assert_eq!(ninth.status, 422);
    ninth.page().says("At most 8 charges at once.");
    let alone = visitor.ask("/en/fees?from=MM&to=TH&for=all&amount=5&currency=THB&add=yes").await;
    assert_eq!(alone.status, 422);
    alone.page().says("“Everything together” stands alone.");
    for odd in ["line=", "line=RC9:1:THB", "line=RC7:x:THB", "line=%00", "line=all:5:THB"] {
        let answer = visitor.ask(&format!("/en/fees?from=MM&to=TH&{odd}")).await;
        assert!(matches!(answer.status, 200 | 422), "{odd} answered {}", answer.status);
    }
    for code in LANGUAGES {
        let lines = [
            "RC7:2500:THB",
            "RC1:900:THB",
            "RF1:300000:MMK",
            "RC6:40:USD",
            "IL3:5:THB",
            "RC2:3200:THB",
            "RC5:1:THB",
            "RC3:2:THB",
        ];
        let lines = lines.map(|line| format!("line={line}")).join("&");
        let path = format!("/{code}/fees?from=MM&to=TH&{lines}&wage=400&wage_currency=THB&per=day");
        let page = visitor.open(&path).await;
        has_all_words(&page);
        let weight = bytes_on_the_wire(&app, &path).await;
        assert!(weight <= 14_000, "{path} weighs {weight} bytes");
        let form = format!("{path}&change=yes");
        has_all_words(&visitor.open(&form).await);
        let weight = bytes_on_the_wire(&app, &form).await;
        assert!(weight <= 14_000, "{form} weighs {weight} bytes");
    }
}

#[tokio::test]
async fn a_company_to_compare_with_is_found_by_its_name_and_what_was_typed_stays() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let listed = firm("certified", "Example River Agency", 4).insert(&app).await;
    firm("certified", "Example Hill Agency", 5).insert(&app).await;
    publish_lines(&app, &listed, vec![line(FeeCode::Rc7, 400, Payer::Worker)]).await;
    let form = visitor.open("/en/fees").await.form("/en/fees").fill("from", "MM").fill("for", "RC1");
    let form = form.fill("amount", "900").fill("add", "yes").send(&mut visitor).await.page();
    let form = form.form("/en/fees").fill("for", "RC7").fill("amount", "2,500").fill("wage", "400");
    let form = form.fill("wage_currency", "THB").fill("per", "day").fill("who", "Exampel River");
    let found = form.send(&mut visitor).await;
    assert_eq!(found.status, 200);
    let found = found.page();
    found.says("Is it one of these?").says("Example River Agency").says("licence EX-0004").says("None of these");
    assert_eq!(found.count("details[open] input[type=radio][name=org]"), found.count("input[name=org]"));
    assert_eq!(found.count("input[name=org][checked]"), 0, "nobody is chosen for the reader");
    // Everything that was typed is there still.
    assert_eq!(found.attribute("input[name=line][checked]", "value").as_deref(), Some("RC1:900:THB"));
    let form = found.form("/en/fees");
    assert_eq!((form.value("for"), form.value("amount")), (Some("RC7"), Some("2,500")));
    assert_eq!((form.value("wage"), form.value("per")), (Some("400"), Some("day")));
    let answer = form.fill("org", listed.as_str()).send(&mut visitor).await;
    assert_eq!(answer.status, 200);
    let answer = answer.page();
    answer.says("What Example River Agency says it charges for this").says("2 charges").says("days of work");
    // It can be taken out again, and the question stays.
    let again = visitor.open(&answer.link("Change")).await;
    assert_eq!(again.attribute("input[name=org][checked]", "value").as_deref(), Some(listed.as_str()));
    let without = again.form("/en/fees").fill("org", "").send(&mut visitor).await.page();
    without.says("2 charges").does_not_say("Example River Agency");
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn a_company_nobody_knows_is_said_so_and_the_question_goes_on_without_it() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        let l = words(Language::parse(code).unwrap());
        let form = visitor.open(&format!("/{code}/fees")).await.form("/fees").fill("from", "MM").fill("for", "RC7");
        let form = form.fill("amount", "2500").fill("who", "Moonlight Nowhere");
        let nobody = form.send(&mut visitor).await;
        assert_eq!(nobody.status, 200);
        let nobody = nobody.page();
        nobody.says(&l.t("receipt-answer-none").to_string());
        has_all_words(&nobody);
        assert_eq!(nobody.form("/fees").value("who"), Some("Moonlight Nowhere"));
        let answer = nobody.form("/fees").send(&mut visitor).await;
        assert_eq!(answer.status, 200);
        // In some scripts the words are held together in an element of their own.
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let (said, wanted) = (squeezed(&answer.page().text()), squeezed(&l.t("fee-check-do-not-pay").to_string()));
        assert!(said.contains(&wanted), "{code}: {said}");
        // Another name is another question.
        let other = nobody.form("/fees").fill("who", "Sunlight Nowhere").send(&mut visitor).await.page();
        other.says(&l.t("receipt-answer-none").to_string());
    }
    // What is wrong is said once the name is settled, and the company that was chosen stays.
    let id = firm("certified", "Example River Agency", 4).insert(&app).await;
    let path = format!("/en/fees?from=MM&to=TH&for=RC7&amount=x&currency=THB&org={id}&who=River&searched=River");
    let wrong = visitor.ask(&path).await;
    assert_eq!(wrong.status, 422);
    let wrong = wrong.page();
    assert_eq!(wrong.attribute("input[name=org][checked]", "value").as_deref(), Some(id.as_str()));
    assert_eq!(wrong.form("/en/fees").value("searched"), Some("River"));
    let path = "/my/fees?from=MM&to=TH&for=RC7&amount=5&currency=THB&who=Example";
    let weight = bytes_on_the_wire(&app, path).await;
    assert!(weight <= 14_000, "{path} weighs {weight} bytes");
}
