//! Registration, sign-in, links and the own account, through their forms.

use crate::support::accounts::{register, sign_in};
use crate::support::{PASSWORD, TestApp};
use diesel::prelude::*;
use waymark::accounts::actions::{MemberInvitation, invite_member};
use waymark::base::{Actor, Country, EmailAddress, Language, MemberRole, OrganisationId, Role};
use waymark::db::schema::organisations;
use waymark::organisations::rules::OrganisationKind;

const OTHER: &str = "green ladder in the rain";

#[tokio::test]
async fn a_bad_registration_is_shown_again_with_what_was_typed() {
    let app = TestApp::start().await;
    let mut browser = app.visitor();
    let form = browser.open("/en/sign-up").await.form("");
    let answer = form.fill("name", "Mali <b>").fill("email", "mali@nowhere").fill("password", "password1");
    let answer = answer.send(&mut browser).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("2 answers need a change").says("Write a full e-mail address").says("Many people use this password");
    assert_eq!(page.attribute("#name", "value").as_deref(), Some("Mali <b>"));
    assert_eq!(page.attribute("#password", "value"), None);
    assert!(page.html.contains("<title>Error: Open an account"));
    let form = page.form("").fill("email", "mali@example.org").fill("password", "mali.example");
    assert_eq!(form.fill("name", "Mali Example").send(&mut browser).await.status, 422);
    assert!(app.letters().await.is_empty());
}

#[tokio::test]
async fn an_address_that_has_an_account_gets_another_letter_and_the_same_page() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::Th).await;
    let email = app.email_of(&account).await;
    let mut browser = app.visitor();
    let known = register(&mut browser, "Somebody Else", &email).await;
    let fresh = register(&mut browser, "Somebody Else", "new@example.org").await;
    assert_eq!(known.html, fresh.html);
    let letter = app.last_letter_to(&email).await;
    assert_eq!(letter.language, Language::Th);
    assert!(letter.text.contains("Mali Example") && !letter.text.contains("/link/"));
    assert!(app.last_letter_to("new@example.org").await.text.contains("/link/"));
    let mut other = app.visitor();
    sign_in(&mut other, &email, PASSWORD).await.says("Mali Example");
}

#[tokio::test]
async fn a_forgotten_password_is_chosen_anew() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    let mut elsewhere = app.signed_in(&account).await;
    elsewhere.open("/en/account").await;
    let mut browser = app.visitor();
    let form = browser.open("/en/forgotten-password").await.form("");
    form.fill("email", &email).submit(&mut browser).await.says("Look into your mail");
    let link = app.link_to(&email).await;
    let form = browser.open(&link).await.form("");
    let short = form.fill("password", "short").send(&mut browser).await;
    assert_eq!(short.status, 422);
    let page = short.page();
    page.says("Choose a password of 8 or more characters");
    page.form("").fill("password", OTHER).submit(&mut browser).await.says("Your password is changed");
    assert_eq!(elsewhere.ask("/en/account").await.status, 303, "the other device is signed out");
    let old = browser.open("/en/sign-in").await.form("").fill("email", &email).fill("password", PASSWORD);
    assert_eq!(old.send(&mut browser).await.status, 422);
    sign_in(&mut browser, &email, OTHER).await.says("Mali Example");
    assert_eq!(app.last_letter_to(&email).await.subject, "Your password was changed");
}

#[tokio::test]
async fn changing_the_password_signs_other_devices_out() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let (mut here, mut there) = (app.signed_in(&account).await, app.signed_in(&account).await);
    let form = here.open("/en/account/password").await.form("");
    let wrong = form.fill("current", "not it at all").fill("password", OTHER).send(&mut here).await;
    assert_eq!(wrong.status, 422);
    let page = wrong.page();
    page.says("This is not your password");
    page.form("").fill("current", PASSWORD).fill("password", OTHER).submit(&mut here).await.says("password is changed");
    assert_eq!(there.ask("/en/account").await.status, 303);
    here.open("/en/account").await;
}

#[tokio::test]
async fn a_new_address_is_confirmed_there_and_the_old_one_is_told() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let old = app.email_of(&account).await;
    let mut browser = app.signed_in(&account).await;
    let form = browser.open("/en/account/email").await.form("");
    let page = form.fill("email", "fresh@example.org").fill("current", PASSWORD).submit(&mut browser).await;
    page.says("Look into your mail");
    assert_eq!(app.email_of(&account).await, old);
    let link = app.link_to("fresh@example.org").await;
    let page = browser.open(&link).await.form("").submit(&mut browser).await;
    page.says("fresh@example.org").says("Your e-mail address is changed");
    let letter = app.last_letter_to(&old).await;
    assert_eq!(letter.subject, "Your e-mail address was changed");
    assert!(!letter.text.contains("fresh@example.org"));
}

#[tokio::test]
async fn an_address_that_is_taken_is_told_by_letter_only() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let other = app.insert_account("Niran Example", &[], Language::En).await;
    let taken = app.email_of(&other).await;
    let mut browser = app.signed_in(&account).await;
    let form = browser.open("/en/account/email").await.form("");
    form.fill("email", &taken).fill("current", PASSWORD).submit(&mut browser).await.says("Look into your mail");
    assert_eq!(app.last_letter_to(&taken).await.subject, "You have an account already");
}

#[tokio::test]
async fn two_windows_of_the_account_page_show_both_texts() {
    let app = TestApp::start().await;
    let mut browser = app.person("Mali Example", Language::En).await;
    let (one, two) = (browser.open("/en/account").await.form(""), browser.open("/en/account").await.form(""));
    one.fill("name", "Mali First").submit(&mut browser).await.says("Saved");
    let answer = two.fill("name", "Mali Second").send(&mut browser).await;
    assert_eq!(answer.status, 409);
    let page = answer.page();
    page.says("What you wrote").says("What is saved now").says("Mali First, English");
    assert_eq!(page.attribute("#name", "value").as_deref(), Some("Mali Second"));
    page.form("").submit(&mut browser).await.says("Mali Second");
}

#[tokio::test]
async fn one_device_can_be_signed_out_from_another() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let (mut here, mut there) = (app.signed_in(&account).await, app.signed_in(&account).await);
    let page = here.open("/en/account/sessions").await;
    page.says("This device").says("Unknown device");
    page.form("/end").submit(&mut here).await.says("That device is signed out");
    assert_eq!(there.ask("/en/account").await.status, 303);
    let mut stranger = app.person("Niran Example", Language::En).await;
    let token = stranger.open("/en/account").await.form("").value("form_token").unwrap().to_owned();
    let path = format!("/en/account/sessions/{}/end", waymark::base::SessionId::new());
    assert_eq!(stranger.post(&path, &[("form_token", &token)]).await.status, 404);
}

#[tokio::test]
async fn the_password_is_asked_for_again_before_a_decision() {
    let app = TestApp::start().await;
    let mut browser = app.staff("Dao Example", &[Role::Decider]).await;
    let page = browser.open("/en/account/confirm?next=/en/account/sessions").await;
    page.says("Give your password again");
    let wrong = page.form("").fill("current", "not it at all").send(&mut browser).await;
    assert_eq!(wrong.status, 422);
    let form = wrong.page().form("").fill("current", PASSWORD);
    assert_eq!(form.send(&mut browser).await.expect_redirect(), "/en/account/sessions");
}

/// Invites somebody to an organisation, as its owner would.
async fn invited(app: &TestApp, email: &str) -> String {
    let (organisation, now, address) = (OrganisationId::new(), app.clock.now(), EmailAddress::parse(email).unwrap());
    app.db
        .write(move |conn| {
            diesel::insert_into(organisations::table)
                .values((
                    organisations::id.eq(&organisation),
                    organisations::kind.eq(OrganisationKind::Employer),
                    organisations::country.eq(Country::TH),
                    organisations::is_invented.eq(true),
                    organisations::created_at.eq(now),
                    organisations::version.eq(1),
                ))
                .execute(conn)?;
            let invitation = MemberInvitation {
                email: address,
                language: Language::En,
                organisation,
                organisation_name: "Three Rivers Example".to_owned(),
                role: MemberRole::Editor,
            };
            invite_member(conn, &Actor::System, &invitation, now)
        })
        .await
        .unwrap();
    app.link_to(email).await
}

#[tokio::test]
async fn somebody_new_joins_an_organisation_by_invitation() {
    let app = TestApp::start().await;
    let link = invited(&app, "new@example.org").await;
    let mut browser = app.visitor();
    let page = browser.open(&link).await;
    page.says("You are invited to work for Three Rivers Example");
    let form = page.form("").fill("name", "Niran Example").fill("password", OTHER).fill("language", "lo");
    let answer = form.send(&mut browser).await;
    assert!(answer.expect_redirect().starts_with("/lo/sign-in?next=%2Flo%2Forganisation%2F"));
    sign_in(&mut browser, "new@example.org", OTHER).await.says("Niran Example");
    assert_eq!(browser.ask(&link).await.status, 404, "the link works once");
}

#[tokio::test]
async fn somebody_with_an_account_signs_in_to_join() {
    let app = TestApp::start().await;
    let account = app.insert_account("Mali Example", &[], Language::En).await;
    let email = app.email_of(&account).await;
    let link = invited(&app, &email).await;
    let mut stranger = app.person("Somebody Else", Language::En).await;
    let page = stranger.open(&link).await;
    page.says("you are signed in with another account");
    assert_eq!(stranger.post(&link, &[]).await.status, 200, "nothing is used up");
    let mut browser = app.visitor();
    let back = browser.open(&link).await.link("Sign in");
    let form = browser.open(&back).await.form("").fill("email", &email).fill("password", PASSWORD);
    let page = form.submit(&mut browser).await;
    let answer = page.form("").send(&mut browser).await;
    assert!(answer.expect_redirect().starts_with("/en/organisation/"));
}
