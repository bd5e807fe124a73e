//! The public face: weight, words, filters, queries of every kind, and the read-only API.

use crate::support::fees::{bytes_on_the_wire, has_all_words, line, publish_lines};
use crate::support::register::{STATUSES, firm, insert_audit};
use crate::support::{PageView, TestApp};
use serde_json::Value;
use std::collections::BTreeSet;
use waymark::base::{Country, Language, OrganisationId, Role};
use waymark::fees::rules::{FeeCode, Payer};
use waymark::i18n::words;
use waymark::organisations::rules::{NameKind, OrganisationKind};

const LANGUAGES: [&str; 6] = ["en", "th", "my", "km", "lo", "vi"];
const MOST_BYTES: usize = 14_000;

fn l(code: &str) -> &'static waymark::i18n::Words {
    words(Language::parse(code).unwrap())
}

/// One organisation in each of the nine states, with names in other scripts.
async fn one_of_each(app: &TestApp) -> Vec<(&'static str, OrganisationId)> {
    let mut all = Vec::new();
    for (status, number) in STATUSES.into_iter().zip(1..) {
        let flower =
            ["Mali", "Bua", "Champa", "Kulap", "Lilavadi", "Rak", "Ratree", "Dala", "Fueang"][number as usize - 1];
        let firm = firm(status, &format!("{flower} Example Recruitment Co., Ltd."), number)
            .named(&format!("บริษัทจัดหางาน {flower} ตัวอย่าง จำกัด"), Language::Th, NameKind::Legal)
            .named(&format!("{flower} နမူနာ အေဂျင်စီ"), Language::My, NameKind::Trading);
        all.push((status, firm.insert(app).await));
    }
    all
}

/// No cookie, nothing from elsewhere, nothing beside the page itself.
async fn is_light_and_alone(app: &TestApp, path: &str) {
    let bytes = bytes_on_the_wire(app, path).await;
    assert!(bytes <= MOST_BYTES, "{path} weighs {bytes} bytes");
    println!("{bytes:>6} {path}");
    let mut visitor = app.visitor();
    let answer = visitor.ask(path).await;
    assert_eq!(answer.status, 200, "{path}");
    assert!(!answer.headers.contains_key("set-cookie"), "{path} sets a cookie");
    let page = answer.page();
    has_all_words(&page);
    assert_eq!(
        page.count("script[src], img, iframe, object, embed, link[rel=stylesheet], link[rel=preload]"),
        0,
        "{path}"
    );
    assert_eq!(page.count("[style]"), 0, "{path}");
    assert_eq!(page.count("h1"), 1, "{path}");
    assert!(page.count(".plate") <= 1, "{path}");
    for part in page.html.split("url(").skip(1) {
        assert!(part.starts_with('#'), "{path} loads {}", part.chars().take(60).collect::<String>());
    }
}

#[tokio::test]
async fn every_public_page_is_light_and_loads_nothing_else() {
    let app = TestApp::start().await;
    let all = one_of_each(&app).await;
    for number in 100..125 {
        firm("licensed", &format!("Heavy Example Manpower No {number} Co., Ltd."), number)
            .named(&format!("บริษัทจัดหางาน หนักตัวอย่าง {number} จำกัด"), Language::Th, NameKind::Legal)
            .insert(&app)
            .await;
    }
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    for (status, id) in &all {
        if !matches!(*status, "licensed" | "licence_revoked" | "not_certified") {
            insert_audit(&app, id, &auditor).await;
        }
        if *status == "certified" || *status == "suspended" {
            let codes = [
                FeeCode::Rf1,
                FeeCode::Rc1,
                FeeCode::Rc2,
                FeeCode::Rc3,
                FeeCode::Rc4,
                FeeCode::Rc6,
                FeeCode::Rc7,
                FeeCode::Il3,
            ];
            let lines = codes.into_iter().zip(1_i64..).map(|(code, by)| line(code, by * 700, Payer::Worker));
            publish_lines(&app, id, lines.collect()).await;
        }
    }
    for code in LANGUAGES {
        let mut paths = vec![
            format!("/{code}"),
            format!("/{code}/register?q=Heavy+Example"),
            format!("/{code}/register?q=Nobody+Knows+This"),
            format!("/{code}/verify"),
            format!("/{code}/verify?number="),
            format!("/{code}/verify/WM-2026-00001"),
            format!("/{code}/verify/WM-2026-00003"),
            format!("/{code}/verify/WM-9999-99999"),
            format!("/{code}/help"),
            format!("/{code}/how-it-works"),
            format!("/{code}/privacy"),
        ];
        paths.remove(4);
        paths.extend(all.iter().map(|(_, id)| format!("/{code}/register/{id}")));
        for path in paths {
            is_light_and_alone(&app, &path).await;
        }
    }
}

#[tokio::test]
async fn the_root_sends_each_reader_to_a_language_of_their_own() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for (asked, to) in
        [("my-MM,my;q=0.9,en;q=0.5", "/my"), ("fr", "/en"), ("vi", "/vi"), ("", "/en"), ("lo,th;q=0.8", "/lo")]
    {
        let answer = visitor.ask_with("/", &[("accept-language", asked)]).await;
        assert_eq!((answer.status, answer.expect_redirect()), (302, to), "{asked}");
        assert!(answer.headers["vary"].to_lowercase().contains("accept-language"));
    }
    for path in ["/xx", "/en/register/nothing", "/en/register/019a0000-0000-7000-8000-000000000000", "/xx/register"] {
        assert_eq!(visitor.ask(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn each_of_nine_states_is_found_and_says_its_own_word() {
    let app = TestApp::start().await;
    let all = one_of_each(&app).await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        let mut said = BTreeSet::new();
        for (status, id) in &all {
            let word = l(code).t(&format!("status-{status}")).to_string();
            let page = visitor.open(&format!("/{code}/register/{id}")).await;
            assert_eq!(page.text_at(".plate h2"), word, "{code} {status}");
            assert!(page.text_at(".plate .say").len() > 20);
            assert!(said.insert(page.text_at(".plate .say")), "{code} {status} says what another says");
            let shape = page.attribute(".plate svg use", "href").unwrap();
            assert!(said.insert(shape.clone()), "{code} {status} has the shape {shape} of another");
            let list = visitor.open(&format!("/{code}/register?status={status}")).await;
            assert_eq!(list.count(".hit"), 1, "{code} {status}");
            assert_eq!(list.text_at(".hit .badge"), word);
            let by_name = visitor.open(&format!("/{code}/register?q=Example&status={status}")).await;
            by_name.says(&word);
        }
        assert_eq!(said.len(), 18);
    }
    let page = visitor.open(&format!("/en/register/{}", all[2].1)).await;
    page.says("Workers were asked for money.").says("If you have already paid").says("Keep your passport with you.");
    assert!(page.count(".plate.stop .keep") >= 2, "the order is never broken over a line");
    let page = visitor.open(&format!("/en/register/{}", all[1].1)).await;
    page.says("What must still be put right").says("By 31 January 2027");
    let page = visitor.open(&format!("/en/register/{}", all[6].1)).await;
    page.says("Before you agree").says("A licence does not tell you whether it takes money from workers.");
    assert_eq!(page.count(".plate.ok, .gate"), 0);
}

#[tokio::test]
async fn a_certificate_past_its_date_is_expired_before_any_job_says_so() {
    let app = TestApp::start().await;
    let id = firm("certified", "Late Example Co., Ltd.", 1).insert(&app).await;
    let mut visitor = app.visitor();
    visitor.open(&format!("/en/register/{id}")).await.says("Certified");
    app.days_pass(1_200);
    let page = visitor.open(&format!("/en/register/{id}")).await;
    assert_eq!(page.text_at(".plate h2"), "Expired");
    let verified = visitor.open("/en/verify/WM-2026-00001").await;
    verified.says("This certificate has expired").says("Expired");
    assert_eq!(visitor.open("/en/register?status=expired").await.count(".hit"), 1);
    assert_eq!(visitor.open("/en/register?status=certified").await.count(".hit"), 0);
}

#[tokio::test]
async fn audits_and_the_timeline_show_numbers_and_no_secret() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment Co., Ltd.", 1).insert(&app).await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    insert_audit(&app, &id, &auditor).await;
    let page = app.visitor().open(&format!("/en/register/{id}")).await;
    page.says("What our visits found")
        .says("First visit")
        .says("1, of which 0 put right")
        .says("1, of which 1 put right")
        .says("Certified. Certificate number: WM-2026-00001")
        .says("The name was changed. Before: Older Example Name")
        .says("Said by those who decided.")
        .does_not_say("not for the public")
        .does_not_say("must not be shown")
        .does_not_say("Auditor Example");
    assert_eq!(page.count(".path time"), 6, "six steps have words, the seventh kind is nobody's");
}

#[tokio::test]
async fn fees_stand_with_both_verdicts_and_lead_to_the_check() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment Co., Ltd.", 1).insert(&app).await;
    let mut visitor = app.visitor();
    visitor.open(&format!("/en/register/{id}")).await.says("has not published what it charges");
    let lines = vec![line(FeeCode::Rf1, 9_000, Payer::Employer), line(FeeCode::Rc1, 1_500, Payer::Worker)];
    publish_lines(&app, &id, lines).await;
    let page = visitor.open(&format!("/en/register/{id}")).await;
    page.says("Myanmar → Thailand").says("THB 9,000").says("Meets our standard").says("Not by our standard");
    assert_eq!(page.count("table.rows tbody tr"), 2);
    assert_eq!(page.count("table.rows td[data-l] .badge"), 4, "two verdicts a line");
    assert!(page.links().contains(&format!("/en/fees?org={id}")));
    visitor.open(&format!("/en/fees?org={id}")).await.says("Mali Example Recruitment Co., Ltd.");
    publish_lines(&app, &id, Vec::new()).await;
    visitor.open(&format!("/en/register/{id}")).await.says("It declares that it charges nothing.");
}

#[tokio::test]
async fn filters_stand_in_the_address_and_narrow_the_list() {
    let app = TestApp::start().await;
    firm("certified", "Mali Example Manpower", 1).insert(&app).await;
    firm("suspended", "Bua Example Manpower", 2)
        .of(OrganisationKind::AgencyOfOrigin, Country::KH)
        .on("KH-TH")
        .insert(&app)
        .await;
    firm("licensed", "Champa Example Seafood", 3)
        .of(OrganisationKind::Employer, Country::TH)
        .on("VN-TH")
        .insert(&app)
        .await;
    let mut visitor = app.visitor();
    for (query, names) in [
        ("", &["Bua", "Champa", "Mali"][..]),
        ("?kind=employer", &["Champa"]),
        ("?country=KH", &["Bua"]),
        ("?corridor=MM-TH", &["Mali"]),
        ("?sector=construction", &["Bua", "Mali"]),
        ("?status=suspended&country=KH&kind=agency_of_origin&corridor=KH-TH&sector=fishing", &["Bua"]),
        ("?status=suspended&country=TH", &[]),
        ("?status=nonsense&page=x", &["Bua", "Champa", "Mali"]),
        ("?q=Example+Manpower&country=KH", &["Bua"]),
    ] {
        let page = visitor.open(&format!("/en/register{query}")).await;
        assert_eq!(page.count(".hit"), names.len(), "{query}");
        for name in names {
            page.says(&format!("{name} Example"));
        }
    }
    let page = visitor.open("/en/register").await;
    let page =
        page.form("/en/register").fill("q", "mali example").fill("status", "certified").send(&mut visitor).await.page();
    assert_eq!((page.status, page.count(".hit")), (200, 1));
    assert_eq!(page.attribute("select[name=status] option[selected]", "value").as_deref(), Some("certified"));
    let hidden = visitor.open("/en/register?q=Mali+Example+Manpower&status=withdrawn").await;
    hidden.says("The list is narrowed");
    assert_eq!(visitor.open(&hidden.link("Search the whole register")).await.count(".hit.ok"), 1);
}

#[tokio::test]
async fn twenty_stand_on_a_page_and_the_rest_follows() {
    let app = TestApp::start().await;
    for number in 0..45 {
        firm("not_certified", &format!("Paged Example {number:02}"), number)
            .named("Union of Example Pages", Language::En, NameKind::Trading)
            .insert(&app)
            .await;
    }
    let mut visitor = app.visitor();
    let mut seen = BTreeSet::new();
    let mut path = "/en/register".to_owned();
    for (count, rows) in [(20, "1–20 of 45"), (20, "21–40 of 45"), (5, "41–45 of 45")] {
        let page = visitor.open(&path).await;
        page.says(rows).says("45 companies.");
        assert_eq!(page.count(".hit"), count);
        seen.extend(page.links().into_iter().filter(|link| link.starts_with("/en/register/")));
        if count == 20 {
            path = format!("/en/register{}", page.link("Next page"));
        }
    }
    assert_eq!(seen.len(), 45);
    assert_eq!(visitor.open("/en/register?page=99").await.count(".hit"), 0);
    let second = visitor.open("/en/register?q=Union+of+Example+Pages&page=2").await;
    second.says("21–40 of 45");
    assert_eq!((second.count(".hit"), second.count(".plate")), (20, 0));
    // Similar names stand below the last of those that answer, and are not counted among them.
    firm("certified", "Union of Example Pager", 90).insert(&app).await;
    let second = visitor.open("/en/register?q=Union+of+Example+Pages&page=2").await;
    second.says("45 companies.").says("21–40 of 45").does_not_say("Similar names");
    let third = visitor.open(&format!("/en/register{}", second.link("Next page"))).await;
    third.says("45 companies.").says("41–45 of 45").says("Similar names").says("Union of Example Pager");
    assert_eq!(third.count(".hit"), 6);
    let near = visitor.open("/en/register?q=Union+of+Exemple+Pagers&page=2").await;
    assert_eq!((near.count(".hit"), near.count(".plate.none")), (5, 1), "similar names are few, whatever the page");
}

#[tokio::test]
async fn a_name_nobody_knows_is_never_answered_with_a_certified_one() {
    let app = TestApp::start().await;
    firm("certified", "Golden Teapot Recruitment Co., Ltd.", 1).phone("+6620000101").insert(&app).await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        for query in ["Golden+Teapots+Manpower", "Silver+Teapot", "Qwrtzp"] {
            let page = visitor.open(&format!("/{code}/register?q={query}")).await;
            let l = l(code);
            assert_eq!(page.text_at(".plate h2"), l.t("look-not-found").to_string(), "{code} {query}");
            assert!(page.count(".plate.none .keep") >= 2, "{code}");
            assert_eq!(page.count(".plate.ok"), 0);
            if page.count(".hit") > 0 {
                let text = page.text();
                let (said, hit) =
                    (text.find(&l.t("search-near-hint").to_string()), text.find("Golden Teapot Recruitment"));
                assert!(said.unwrap() < hit.unwrap(), "{code} {query}: similar is said before the name");
            }
        }
    }
    let near = visitor.open("/en/register?q=Golden+Teapots+Manpower").await;
    near.says("Similar names, but other companies.").says("Golden Teapot Recruitment Co., Ltd.");
    for query in
        ["golden teapot", "EX-0001", "ex 0001", "WM-2026-00001", "wm202600001", "02 000 0101", "+66 2 000 0101"]
    {
        let page = visitor.open(&format!("/en/register?q={}", waymark::urls::encoded(query))).await;
        assert_eq!((page.count(".hit.ok"), page.count(".plate")), (1, 0), "{query}");
    }
}

#[tokio::test]
async fn odd_queries_are_answered_and_never_break_the_page() {
    let app = TestApp::start().await;
    firm("certified", "Mali Example", 1).insert(&app).await;
    let mut visitor = app.visitor();
    let long = "mali bua x".repeat(1_000);
    let long_thai = "ดอกมะลิ ".repeat(700);
    let odd = [
        "a",
        "ก",
        "🙂",
        "' OR 1=1 --",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=y>",
        "%",
        "_",
        "\u{202e}gnp",
        "«»",
        "null",
        "\u{200b}",
        "\u{0}",
        &long,
        &long_thai,
    ];
    for query in odd {
        let path = format!("/en/register?q={}", waymark::urls::encoded(query));
        let answer = visitor.ask(&path).await;
        assert_eq!(answer.status, 200, "{}", path.chars().take(80).collect::<String>());
        let page = answer.page();
        assert_eq!(page.count("main script, main img, .plate.ok"), 0, "{query}");
        assert!(page.html.len() < 60_000);
        let api = visitor.ask(&format!("/api/v1/organisations?q={}", waymark::urls::encoded(query))).await;
        assert_eq!(api.status, 200);
    }
    let page = visitor.open("/en/register?q=%3Cscript%3Ealert(1)%3C/script%3E").await;
    page.says("<script>alert(1)</script>");
    assert_eq!(visitor.open("/en/register?q=+++").await.count(".hit"), 1, "only spaces ask for everything");
}

#[tokio::test]
async fn a_number_is_verified_however_it_is_written() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Co., Ltd.", 417).phone("+6620000101").insert(&app).await;
    firm("suspended", "Bua Example Co., Ltd.", 418).insert(&app).await;
    let mut visitor = app.visitor();
    let form = visitor.open("/en/verify").await;
    for typed in ["WM-2026-00417", "wm 2026 00417", " WM2026OO417 ", "2026–00417", "WM-๒๐๒๖-๐๐๔๑๗", "wm/2026/00417"]
    {
        let page = form.form("/en/verify").fill("number", typed).submit(&mut visitor).await;
        page.says("This certificate is real").says("belongs to Mali Example Co., Ltd.").says("WM-2026-00417");
        assert_eq!(page.count(".plate.ok"), 1, "{typed}");
        assert!(page.links().contains(&format!("/en/register/{id}")));
    }
    let page = visitor.open("/en/verify/WM-2026-00418").await;
    page.says("This certificate is suspended").does_not_say("This certificate is real");
    assert_eq!((page.count(".plate.stop"), page.count(".plate.ok")), (1, 0));
    let page = form.form("/en/verify").fill("number", "WM-2026-99999").submit(&mut visitor).await;
    page.says("This certificate is not ours").says("Do not pay");
    assert_eq!(page.count(".plate.none"), 1);
    for typed in ["", "  ", "🙂", &"1".repeat(300)] {
        let answer = form.form("/en/verify").fill("number", typed).send(&mut visitor).await;
        assert_eq!(answer.status, 422, "{typed}");
        let page = answer.page();
        assert_eq!((page.count(".errors"), page.count(".field.bad")), (1, 1));
        page.says("Write the number as it stands on the paper");
    }
}

fn keys(value: &Value) -> Vec<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

#[tokio::test]
async fn the_api_has_the_shape_that_is_promised() {
    let app = TestApp::start().await;
    let all = one_of_each(&app).await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    insert_audit(&app, &all[0].1, &auditor).await;
    publish_lines(&app, &all[0].1, vec![line(FeeCode::Rc1, 1_500, Payer::Worker)]).await;
    let mut visitor = app.visitor();

    let answer = visitor.ask("/api/v1/organisations?status=certified&limit=5").await;
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
    assert_eq!(answer.headers["cross-origin-resource-policy"], "cross-origin");
    assert!(answer.headers["content-type"].starts_with("application/json"));
    assert!(!answer.headers.contains_key("set-cookie"));
    let list = answer.json();
    assert_eq!(
        (keys(&list), &list["total"]),
        (["items", "read_as", "total"].map(String::from).to_vec(), &Value::from(1))
    );
    let one = &list["items"][0];
    let promised =
        ["certificate", "country", "id", "kind", "licences", "names", "score", "similar", "status", "status_since"]
            .map(String::from);
    assert_eq!(keys(one), promised);
    assert_eq!(one["names"][0]["text"], "Mali Example Recruitment Co., Ltd.");
    assert_eq!(keys(&one["names"][0]), ["kind", "language", "text"]);
    assert_eq!((&one["kind"], &one["country"]), (&"agency_of_destination".into(), &"TH".into()));
    assert_eq!((&one["status"], &one["status_since"]), (&"certified".into(), &"2026-03-12".into()));
    assert_eq!(one["certificate"], serde_json::json!({ "number": "WM-2026-00001", "valid_until": "2029-03-11" }));
    assert!(one["score"].is_null());

    for (status, id) in &all {
        let list = visitor.ask(&format!("/api/v1/organisations?status={status}")).await.json();
        assert_eq!((&list["total"], &list["items"][0]["id"]), (&1.into(), &id.as_str().into()), "{status}");
        let whole = visitor.ask(&format!("/api/v1/organisations/{id}")).await.json();
        assert_eq!(whole["status"], *status);
    }
    let licensed = visitor.ask("/api/v1/organisations?status=licensed").await.json();
    let licence = &licensed["items"][0]["licences"][0];
    assert_eq!(keys(licence), ["authority", "number", "status"]);
    assert_eq!((&licence["number"], &licence["status"]), (&"EX-0007".into(), &"licensed".into()));
    assert!(licensed["items"][0]["certificate"].is_null());

    let found =
        visitor.ask("/api/v1/organisations?q=Mali%20Example%20Recruitment%20Co.%2C%20Ltd.&limit=1").await.json();
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
    assert_eq!((&found["items"][0]["score"], &found["items"][0]["id"]), (&1.0.into(), &all[0].1.as_str().into()));
    assert!(found["total"].as_u64().unwrap() >= 1);

    let whole = visitor.ask(&format!("/api/v1/organisations/{}", all[0].1)).await.json();
    assert_eq!(whole["fee_schedule"]["lines"][0]["amount_minor"], 150_000);
    assert_eq!(whole["audits"][0]["findings"]["minor"], serde_json::json!({ "open": 0, "closed": 1 }));
    assert!(!whole.to_string().contains("not for the public"));

    let certificate = visitor.ask("/api/v1/certificates/wm%202026%2000003").await.json();
    assert_eq!((&certificate["number"], &certificate["status"]), (&"WM-2026-00003".into(), &"suspended".into()));
    assert_eq!(certificate["organisation"]["id"], all[2].1.as_str());
}

#[tokio::test]
async fn the_api_refuses_in_words() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for query in ["limit=0", "limit=101", "limit=x", "limit=-1", "status=fine", "kind=bank", "country=Thailand"] {
        let answer = visitor.ask(&format!("/api/v1/organisations?{query}")).await;
        assert_eq!(answer.status, 422, "{query}");
        assert_eq!(answer.headers["access-control-allow-origin"], "*");
        let name = query.split('=').next().unwrap();
        let body = answer.json();
        assert_eq!(body["parameter"], name);
        assert!(body["error"].as_str().unwrap().starts_with(&format!("{name} must be")));
    }
    for path in [
        "organisations/x",
        "organisations/019a0000-0000-7000-8000-000000000000",
        "certificates/WM-1-1",
        "certificates/-",
    ] {
        let answer = visitor.ask(&format!("/api/v1/{path}")).await;
        assert_eq!((answer.status, answer.json()["error"].as_str()), (404, Some("not found")), "{path}");
    }
    let empty = visitor.ask("/api/v1/organisations?q=&status=&limit=").await.json();
    assert_eq!(empty, serde_json::json!({ "total": 0, "items": [], "read_as": null }));
}

#[tokio::test]
async fn what_this_process_writes_is_seen_at_once() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for number in 0..10 {
        let name = format!("Quick Example {number}");
        visitor.open(&format!("/en/register?q={}", waymark::urls::encoded(&name))).await;
        let id = firm("certified", &name, number).insert(&app).await;
        let page = visitor.open(&format!("/en/register/{id}")).await;
        page.says(&name);
        let list = visitor.ask(&format!("/api/v1/organisations?q={}", waymark::urls::encoded(&name))).await.json();
        assert_eq!(list["items"][0]["id"], id.as_str());
    }
}

#[tokio::test]
async fn an_applicant_is_not_public() {
    let app = TestApp::start().await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let page = mali.open("/en/organisation/new").await;
    let own: PageView = page
        .form("")
        .fill("kind", "agency_of_destination")
        .fill("country", "TH")
        .fill("legal_name", "Quiet Example Co., Ltd.")
        .fill("language", "en")
        .fill("licence_number", "Q-1")
        .submit(&mut mali)
        .await;
    let id = own.path.rsplit('/').next().unwrap().to_owned();
    let mut visitor = app.visitor();
    assert_eq!(visitor.ask(&format!("/en/register/{id}")).await.status, 404);
    assert_eq!(visitor.ask(&format!("/api/v1/organisations/{id}")).await.status, 404);
    assert_eq!(visitor.open("/en/register?q=Quiet+Example").await.count(".plate.none"), 1);
}

#[tokio::test]
async fn help_can_be_called_and_says_what_is_not_confirmed() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        let page = visitor.open(&format!("/{code}/help")).await;
        let calls = page.count("a.call[href^='tel:']");
        assert!(calls >= 5, "{code}");
        page.says(&l(code).t("site-not-confirmed").to_string())
            .says(&l(code).t("help-not-confirmed-means").to_string());
        assert_eq!(page.count(".cards .badge.old"), calls, "no line was called by us yet");
    }
}
