//! Pages of observations: bad input is said beside the field and what was typed stays; six languages; the queue as a file.

use crate::support::TestApp;
use crate::support::observations::{Telling, file, given_a_partner, observation_of};
use crate::support::register::firm;
use waymark::base::{Language, Role};

#[tokio::test]
async fn bad_input_is_said_beside_the_field_and_what_was_typed_stays() {
    let app = TestApp::start().await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let page = partner.open("/en/observations/file").await;
    page.says("Do not name any worker");
    let form = page.form("/observations/file").fill("text", "They paid at the bridge.").fill("area", "the third pier");
    let form = form.tick("provenance", "told").tick("provenance", "press").fill("code1", "RF1").fill("amount1", "x");
    let answer = form.send(&mut partner).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    for field in ["known_as", "kind", "month", "country", "workers", "consent", "sources", "amount1"] {
        assert_eq!(page.count(&format!("#{field}-e")), 1, "{field} has no error beside it");
        assert!(page.links().contains(&format!("#{field}")), "the summary does not lead to {field}");
    }
    let form = page.form("/observations/file");
    assert_eq!(form.value("text").map(str::trim), Some("They paid at the bridge."));
    assert_eq!((form.value("area"), form.value("amount1")), (Some("the third pier"), Some("x")));
    assert_eq!(page.count("input[name=provenance][checked]"), 2);
    // A file of another kind is refused in words.
    let form = form.attach("file", "evil.html", b"<script>alert(1)</script>");
    let page = form.send(&mut partner).await.page();
    assert_eq!(page.count("#file-e"), 1);
    partner.open("/en/observations").await.says("Your organisation has filed nothing yet");
}

#[tokio::test]
async fn nothing_that_is_too_long_is_cut() {
    let app = TestApp::start().await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let (long, name) = ("x".repeat(6_001), "y".repeat(301));
    let page = partner.open("/en/observations/file").await;
    let form = page.form("/observations/file").fill("text", &long).fill("known_as", &name).fill("kind", "fees");
    let page = form.fill("sources", &long).fill("area", &name).send(&mut partner).await.page();
    assert_eq!(page.status, 422);
    for field in ["text", "sources", "known_as", "area"] {
        assert_eq!(page.count(&format!("#{field}-e")), 1, "{field} is cut in silence");
    }
    let form = page.form("/observations/file");
    assert_eq!(form.value("text").map(str::trim), Some(&*long));
    assert_eq!(form.value("known_as"), Some(&*name));
    let mine = file(&mut partner, "en", &Telling::default()).await;
    let page = mine.form("/message").fill("message", &long).send(&mut partner).await.page();
    assert_eq!((page.status, page.count("#message-e")), (422, 1));
    assert_eq!(page.form("/message").value("message").map(str::trim), Some(&*long));
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let id = observation_of(&app, "OB-2026-00001").await.id;
    let page = officer.open(&format!("/en/office/observations/{id}")).await;
    let page = page.form("/acknowledge").submit(&mut officer).await;
    for (step, field) in [("/note", "note"), ("/set-aside", "last_word")] {
        let form = page.form(step).fill(field, &long);
        let form = if field == "note" { form } else { form.fill("reason", "too_little") };
        let again = form.send(&mut officer).await.page();
        assert_eq!((again.status, again.count(&format!("#{field}-e"))), (422, 1), "{field} is cut in silence");
        assert_eq!(again.form(step).value(field).map(str::trim), Some(&*long));
    }
}

#[tokio::test]
async fn a_criterion_that_is_not_of_the_standard_is_an_error() {
    let app = TestApp::start().await;
    let id = firm("certified", "Zebra Example Recruitment", 1).insert(&app).await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let page = partner.open(&format!("/en/observations/file?organisation={id}")).await;
    let known = page.attribute("select[name=criterion] option:nth-child(2)", "value").unwrap();
    for (criterion, errors) in [("99.9", 1), (&*known, 0)] {
        let form = page.form("/observations/file").fill("criterion", criterion);
        let page = form.send(&mut partner).await.page();
        assert_eq!((page.status, page.count("#criterion-e")), (422, errors), "{criterion}");
    }
}

#[tokio::test]
async fn whom_it_is_about_is_looked_up_by_name() {
    let app = TestApp::start().await;
    let id = firm("certified", "Zebra Example Recruitment", 1).insert(&app).await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let page = partner.open("/en/observations/new?q=zebra").await;
    let path = page.link("Zebra Example Recruitment");
    assert_eq!(path, format!("/en/observations/file?organisation={id}"));
    let page = partner.open(&path).await;
    page.says("Zebra Example Recruitment");
    assert_eq!((page.count("#known_as"), page.count("select[name=criterion]")), (0, 1));
    partner.open("/en/observations/new?q=nobody+at+all").await.says("It is somebody else");
    let told = Telling { organisation: Some(id), ..Telling::default() };
    file(&mut partner, "en", &told).await.says("Zebra Example Recruitment");
    for odd in ["x", "0192a000-0000-7000-8000-000000000000"] {
        assert_eq!(partner.ask(&format!("/en/observations/file?organisation={odd}")).await.status, 404, "{odd}");
    }
}

#[tokio::test]
async fn partners_read_their_pages_in_six_languages_and_staff_in_two() {
    let app = TestApp::start().await;
    let given = given_a_partner(&app, "Harbour Example Union", Language::En).await;
    let mut partner = given.browser.clone();
    let mine = file(&mut partner, "en", &Telling::default()).await.path;
    let rest = mine.strip_prefix("/en").unwrap().to_owned();
    for language in Language::ALL {
        for path in ["/observations", "/observations/new?q=x", "/observations/file", &*rest] {
            partner.open(&format!("/{language}{path}")).await.does_not_say("«");
        }
    }
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer, Role::Administrator]).await;
    let id = observation_of(&app, "OB-2026-00001").await.id;
    for language in ["en", "th"] {
        let one = format!("/{language}/office/observations/{id}");
        let pages = [
            format!("/{language}/office/observations?show=all"),
            one.clone(),
            format!("/{language}/office/partners"),
            format!("/{language}/office/partners/new"),
            format!("/{language}/office/partners/{}", given.id),
        ];
        for path in pages {
            officer.open(&path).await.does_not_say("«");
        }
    }
    for step in ["/acknowledge", "/look-into"] {
        let page = officer.open(&format!("/en/office/observations/{id}")).await;
        page.form(step).submit(&mut officer).await.does_not_say("«");
    }
    for odd in ["/en/office/observations/x", "/en/observations/x"] {
        assert_eq!(partner.ask(odd).await.status, 404, "{odd}");
    }
}

#[tokio::test]
async fn the_queue_leaves_as_a_file_without_what_was_told() {
    let app = TestApp::start().await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    file(&mut partner, "en", &Telling::default()).await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    for ending in ["csv", "xlsx"] {
        assert_eq!(officer.ask(&format!("/en/office/lists/observations.{ending}")).await.status, 200, "{ending}");
    }
    let text = officer.ask("/en/office/lists/observations.csv").await.text();
    assert!(text.contains("OB-2026-00001,,fees,filed,"), "{text}");
    assert!(!text.contains("Each of them paid") && !text.contains("broker") && !text.contains("Harbour"), "{text}");
    // The page's own link asks for what the page shows.
    for (query, is_there) in [("show=filed&kind=fees", true), ("kind=threats", false), ("show=over", false)] {
        let page = officer.open(&format!("/en/office/observations?{query}")).await;
        let links = page.links();
        let csv = links.iter().find(|link| link.contains("observations.csv?show=")).unwrap();
        let text = officer.ask(csv).await.text();
        assert_eq!(text.contains("OB-2026-00001"), is_there, "{csv}: {text}");
    }
    let mut decider = app.staff("Decider Example", &[Role::Decider]).await;
    assert_eq!(decider.ask("/en/office/lists/observations.csv").await.status, 403);
}

#[tokio::test]
async fn a_year_counts_observations_and_a_small_count_is_a_band() {
    let app = TestApp::start().await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    for _ in 0..2 {
        file(&mut partner, "en", &Telling::default()).await;
    }
    let mut visitor = app.visitor();
    let page = visitor.open("/en/statistics/2026").await;
    page.says("Observations of partners").says("Observations received").does_not_say("Harbour Example Union");
    let csv = visitor.ask("/en/statistics/2026.csv").await.text();
    assert!(csv.contains("Observations received,Number,fewer than 5"), "{csv}");
}
