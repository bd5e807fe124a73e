//! What nobody may do with accounts, sessions and links.

use crate::support::accounts::{register, sign_in};
use crate::support::{Answer, Browser, PASSWORD, TestApp};
use waymark::base::{Language, Role};

const OTHER: &str = "green ladder in the rain";

/// Sends the sign-in form with these words.
async fn try_sign_in(browser: &mut Browser, email: &str, password: &str) -> Answer {
    let form = browser.open("/en/sign-in").await.form("");
    form.fill("email", email).fill("password", password).send(browser).await
}

#[tokio::test]
async fn a_post_from_another_site_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.person("Mali Example", Language::En).await;
    let token = browser.open("/en/account").await.form("").value("form_token").unwrap().to_owned();
    let body = format!("form_token={token}&name=Thief&language=en&version=1");
    for headers in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
    ] {
        assert_eq!(browser.post_raw("/en/account", headers, &body).await.status, 403, "{headers:?}");
    }
    for path in ["/en/sign-in", "/en/sign-up", "/en/forgotten-password", "/link/abc", "/en/account/sign-out"] {
        let answer = browser.post_raw(path, &[("sec-fetch-site", "cross-site")], "email=a%40example.org").await;
        assert_eq!(answer.status, 403, "{path}");
    }
    browser.open("/en/account").await.says("Mali Example");
}

#[tokio::test]
async fn a_silent_post_needs_the_token_of_the_session() {
    let app = TestApp::start().await;
    let mut browser = app.person("Mali Example", Language::En).await;
    browser.is_modern = false;
    let page = browser.open("/en/account").await;
    let bare = page.form("").without("form_token").fill("name", "Thief").send(&mut browser).await;
    assert_eq!(bare.status, 403);
    let forged = page.form("").fill("form_token", "AAAAAAAAAAAAAAAAAAAAAA").fill("name", "Thief");
    assert_eq!(forged.send(&mut browser).await.status, 403);
    page.form("").fill("name", "Mali Second").submit(&mut browser).await.says("Mali Second");
}

#[tokio::test]
async fn a_silent_sign_in_repeats_its_cookie() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    let mut browser = app.visitor();
    browser.is_modern = false;
    let form = browser.open("/en/sign-in").await.form("").fill("email", &email).fill("password", PASSWORD);
    let mut forger = app.visitor();
    forger.is_modern = false;
    let pairs = [("email", email.as_str()), ("password", PASSWORD), ("form_token", "")];
    assert_eq!(forger.post("/en/sign-in", &pairs).await.status, 403, "no cookie, no token");
    forger.set_cookie("sign-in", "AAAAAAAAAAAAAAAAAAAAAA");
    assert_eq!(forger.post("/en/sign-in", &pairs).await.status, 403, "another token");
    assert_eq!(form.send(&mut browser).await.status, 303);
}

#[tokio::test]
async fn a_session_known_before_is_worth_nothing_after_sign_in() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    let mut browser = app.visitor();
    browser.set_cookie("waymark", "chosen-by-somebody-else");
    sign_in(&mut browser, &email, PASSWORD).await;
    let token = browser.cookies()["waymark"].clone();
    assert_ne!(token, "chosen-by-somebody-else");
    assert_eq!(token.len(), 22);
    let mut thief = app.visitor();
    thief.set_cookie("waymark", "chosen-by-somebody-else");
    assert_eq!(thief.ask("/en/account").await.status, 303);

    // Somebody who signs in over an older session leaves that one behind, ended.
    let mut again = browser.clone();
    let pairs = [("email", email.as_str()), ("password", PASSWORD)];
    assert_eq!(again.post("/en/sign-in", &pairs).await.status, 303);
    assert_ne!(again.cookies()["waymark"], token);
    assert_eq!(browser.ask("/en/account").await.status, 303);
}

#[tokio::test]
async fn the_cookie_of_a_session_is_for_this_site_alone() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    let mut browser = app.visitor();
    let answer = try_sign_in(&mut browser, &email, PASSWORD).await;
    let cookie = &answer.headers["set-cookie"];
    assert_eq!(answer.status, 303);
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
    assert!(!browser.cookies()["waymark"].is_empty());
    let page = browser.open("/en/account").await;
    assert_eq!(page.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn signing_out_everywhere_ends_the_other_browser() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let (mut here, mut there) = (app.signed_in(&account).await, app.signed_in(&account).await);
    there.open("/en/account").await;
    let page = here.open("/en/account/sessions").await;
    page.form("/end-all").submit(&mut here).await.says("You are signed out");
    assert!(!here.cookies().contains_key("waymark"));
    for browser in [&mut here, &mut there] {
        assert_eq!(browser.ask("/en/account").await.status, 303);
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_itself() {
    let app = TestApp::start().await;
    let mut browser = app.person("Mali Example", Language::En).await;
    let token = browser.open("/en/account").await.form("").value("form_token").unwrap().to_owned();
    let mut copy = browser.clone();
    let answer = browser.post("/en/account/sign-out", &[("form_token", &token)]).await;
    assert_eq!(answer.expect_redirect(), "/en/sign-in");
    assert_eq!(copy.ask("/en/account").await.status, 303, "the cookie is worth nothing any more");
}

#[tokio::test]
async fn a_session_ends_when_idle_and_in_any_case() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let mut idle = app.signed_in(&account).await;
    app.hours_pass(13);
    assert_eq!(idle.ask("/en/account").await.status, 303);
    let mut busy = app.signed_in(&account).await;
    for _ in 0..16 {
        busy.open("/en/account").await;
        app.hours_pass(10);
    }
    busy.open("/en/account").await;
    app.hours_pass(9);
    assert_eq!(busy.ask("/en/account").await.status, 303, "a week is the most");
}

#[tokio::test]
async fn whatever_is_wrong_is_said_in_the_same_words() {
    let app = TestApp::start().await;
    let known = app.insert_account("Mali Example", &[], Language::En).await;
    let known = app.email_of(&known).await;
    let mut browser = app.visitor();
    register(&mut browser, "Niran Example", "waits@example.org").await;
    let mut bodies = Vec::new();
    for (email, password) in [
        (known.as_str(), OTHER),
        ("unknown@example.org", PASSWORD),
        ("waits@example.org", PASSWORD),
        ("no address", ""),
    ] {
        let answer = try_sign_in(&mut browser, email, password).await;
        assert_eq!(answer.status, 422, "{email}");
        bodies.push(answer.text().replace(email, "somebody"));
    }
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "the answers differ");
    for path in ["/en/forgotten-password"] {
        let mut answers = Vec::new();
        for email in [known.as_str(), "unknown@example.org"] {
            let form = browser.open(path).await.form("").fill("email", email);
            answers.push(form.submit(&mut browser).await.html);
        }
        assert_eq!(answers[0], answers[1]);
    }
    assert!(app.letters_to("unknown@example.org").await.is_empty());
}

#[tokio::test]
async fn the_eleventh_try_waits_for_known_and_unknown_addresses_alike() {
    let app = TestApp::start().await;
    let known = app.insert_account("Mali Example", &[], Language::En).await;
    let known = app.email_of(&known).await;
    let mut browser = app.visitor();
    for email in [known.as_str(), "unknown@example.org"] {
        for _ in 0..10 {
            assert_eq!(browser.post("/en/sign-in", &[("email", email), ("password", OTHER)]).await.status, 422);
        }
        let answer = browser.post("/en/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, 429);
        assert!(answer.headers.contains_key("retry-after"));
    }
}

#[tokio::test]
async fn a_reset_link_works_once_and_the_newest_only() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    let mut browser = app.visitor();
    let mut ask = browser.clone();
    let mut links = Vec::new();
    for _ in 0..2 {
        let form = ask.open("/en/forgotten-password").await.form("").fill("email", &email);
        form.submit(&mut ask).await;
        links.push(app.link_to(&email).await);
    }
    let old = browser.ask(&links[0]).await;
    assert_eq!(old.status, 404);
    old.page().says("This link no longer works");
    let form = browser.open(&links[1]).await.form("").fill("password", OTHER);
    assert_eq!(form.send(&mut browser).await.status, 303);
    let again = browser.post(&links[1], &[("password", "another long password")]).await;
    assert_eq!(again.status, 404);
    sign_in(&mut browser, &email, OTHER).await;
}

#[tokio::test]
async fn links_end_after_their_time() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    let mut browser = app.visitor();
    register(&mut browser, "Niran Example", "waits@example.org").await;
    let confirm = app.link_to("waits@example.org").await;
    let form = browser.open("/en/forgotten-password").await.form("").fill("email", &email);
    form.submit(&mut browser).await;
    let reset = app.link_to(&email).await;
    app.hours_pass(1);
    assert_eq!(browser.ask(&reset).await.status, 404);
    assert_eq!(browser.post(&reset, &[("password", OTHER)]).await.status, 404);
    browser.open(&confirm).await;
    app.hours_pass(71);
    assert_eq!(browser.post(&confirm, &[]).await.status, 404);
    assert_eq!(try_sign_in(&mut browser, "waits@example.org", PASSWORD).await.status, 422);
}

#[tokio::test]
async fn nobody_is_sent_to_another_site_after_sign_in() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    for next in
        ["https://evil.example/", "//evil.example", "/%5Cevil.example", "/%09/evil.example", "javascript:alert(1)"]
    {
        let mut browser = app.visitor();
        let page = browser.open(&format!("/en/sign-in?next={next}")).await;
        assert_eq!(page.form("").value("next"), None, "{next}");
        let answer = browser
            .post(
                "/en/sign-in",
                &[("email", &email), ("password", PASSWORD), ("next", &next.replace("%5C", "\\").replace("%09", "\t"))],
            )
            .await;
        assert_eq!(answer.expect_redirect(), "/en/organisation", "{next}");
        let answer = browser.ask(&format!("/en/sign-in?next={next}")).await;
        assert_eq!(answer.expect_redirect(), "/en/organisation", "signed in already, {next}");
    }
}

#[tokio::test]
async fn a_password_chosen_before_the_invitation_opens_no_account_of_staff() {
    let app = TestApp::start().await;
    let mut thief = app.visitor();
    register(&mut thief, "Not Niran", "niran@example.org").await;
    let confirm = app.link_to("niran@example.org").await;
    let mut admin = app.staff("Ada Example", &[Role::Administrator]).await;
    let form = admin.open("/en/office/people/invite").await.form("").fill("name", "Niran Example");
    form.fill("email", "niran@example.org").tick("roles", "decider").submit(&mut admin).await;
    let mut owner = app.visitor();
    assert_eq!(owner.post(&confirm, &[]).await.status, 404, "only the invitation opens this account");
    assert_eq!(try_sign_in(&mut thief, "niran@example.org", PASSWORD).await.status, 422);
}
