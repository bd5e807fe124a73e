//! People, for administrators: the list, invitations, roles.

use crate::support::accounts::sign_in;
use crate::support::{PASSWORD, TestApp};
use waymark::base::{EmailAddress, Language, Role};

const OTHER: &str = "green ladder in the rain";

#[tokio::test]
async fn somebody_is_invited_and_joins_with_roles() {
    let app = TestApp::start().await;
    let mut admin = app.staff("Ada Example", &[Role::Administrator]).await;
    let form = admin.open("/en/office/people/invite").await.form("");
    let empty = form.send(&mut admin).await;
    assert_eq!(empty.status, 422);
    let page = empty.page();
    page.says("3 answers need a change").says("Choose at least one answer");
    let form = page.form("").fill("name", "Niran Example").fill("email", "niran@example.org");
    let page = form.tick("roles", "auditor").tick("roles", "reviewer").submit(&mut admin).await;
    page.says("The invitation is on its way").says("Invited, not joined yet").says("Invited as: Auditor, Reviewer");
    let first = app.link_to("niran@example.org").await;
    let letter = app.last_letter_to("niran@example.org").await;
    assert!(letter.text.contains("Ada Example invites you") && letter.text.contains("Auditor, Reviewer"));
    page.form("/invite-again").submit(&mut admin).await.says("The invitation is on its way");
    let link = app.link_to("niran@example.org").await;
    let mut newcomer = app.visitor();
    assert_eq!(newcomer.ask(&first).await.status, 404, "the first link has ended");
    let form = newcomer.open(&link).await.form("");
    assert_eq!(form.value("name"), Some("Niran Example"));
    form.fill("password", OTHER).submit(&mut newcomer).await.says("Your account is ready");
    let page = sign_in(&mut newcomer, "niran@example.org", OTHER).await;
    page.says("Auditor").says("Reviewer");
    admin.open("/en/office/people?q=niran").await.says("Active").does_not_say("Ada Example (");
}

#[tokio::test]
async fn the_list_is_searched_and_filtered() {
    let app = TestApp::start().await;
    let mut admin = app.staff("Ada Example", &[Role::Administrator]).await;
    app.insert_account("Niran Example", &[Role::Auditor], Language::Th).await;
    app.insert_account("Mali Member", &[], Language::Th).await;
    let page = admin.open("/en/office/people").await;
    page.says("2 people").says("Niran Example").does_not_say("Mali Member");
    let form = page.form("/people").fill("role", "auditor");
    form.send(&mut admin).await.page().says("One person").says("Niran Example");
    admin.open("/en/office/people?role=none").await.says("Mali Member").does_not_say("Niran Example");
    admin.open("/en/office/people?role=all&q=MALI").await.says("One person").says("Mali Member");
    admin.open("/th/office/people?q=nobody").await.says("ไม่พบใคร");
    let mut auditor = app.staff("Aung Example", &[Role::Auditor]).await;
    assert_eq!(auditor.ask("/en/office/people").await.status, 403);
    let mut member = app.person("Mali Example", Language::En).await;
    assert_eq!(member.ask("/en/office/people").await.status, 404);
}

#[tokio::test]
async fn the_last_administrator_keeps_the_role() {
    let app = TestApp::start().await;
    let account = app.insert_account("Ada Example", &[Role::Administrator], Language::En).await;
    let mut admin = app.signed_in(&account).await;
    let path = format!("/en/office/people/{account}");
    let page = admin.open(&path).await;
    assert_eq!(page.count("form[action$='/disable']"), 0, "nobody shuts the own account");
    let answer = page.form("/roles").fill("roles", "auditor").send(&mut admin).await;
    answer.expect_refused("This is the last administrator");
    let form = page.form("/roles").fill("roles", "administrator").tick("roles", "case_officer");
    form.submit(&mut admin).await.says("Saved").says("Now: Administrator, Case officer");
    let token = page.form("/roles").value("form_token").unwrap().to_owned();
    let answer = admin.post(&format!("{path}/disable"), &[("form_token", &token), ("version", "2")]).await;
    answer.expect_refused("You cannot shut your own account");
}

#[tokio::test]
async fn a_shut_account_is_out_at_once_and_can_be_opened_again() {
    let app = TestApp::start().await;
    let mut admin = app.staff("Ada Example", &[Role::Administrator]).await;
    let account = app.insert_account("Niran Example", &[Role::Auditor], Language::En).await;
    let email = app.email_of(&account).await;
    let mut auditor = app.signed_in(&account).await;
    let page = admin.open(&format!("/en/office/people/{account}")).await;
    let page = page.form("/disable").submit(&mut admin).await;
    page.says("The account is shut");
    assert_eq!(auditor.ask("/en/account").await.status, 303);
    let form = auditor.open("/en/sign-in").await.form("").fill("email", &email).fill("password", PASSWORD);
    assert_eq!(form.send(&mut auditor).await.status, 422);
    page.form("/enable").submit(&mut admin).await.says("Active");
    sign_in(&mut auditor, &email, PASSWORD).await.says("Niran Example");
}

#[tokio::test]
async fn two_administrators_see_both_texts() {
    let app = TestApp::start().await;
    let mut admin = app.staff("Ada Example", &[Role::Administrator]).await;
    let account = app.insert_account("Niran Example", &[Role::Auditor], Language::En).await;
    let path = format!("/en/office/people/{account}");
    let (one, two) = (admin.open(&path).await.form("/roles"), admin.open(&path).await.form("/roles"));
    one.fill("roles", "reviewer").submit(&mut admin).await.says("Saved");
    let answer = two.fill("roles", "decider").send(&mut admin).await;
    assert_eq!(answer.status, 409);
    answer.page().says("What you wrote Decider").says("What is saved now Reviewer");
}

#[tokio::test]
async fn the_console_makes_and_mends_an_account_of_staff() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    let make = |roles: Vec<Role>| {
        app.db.write(move |conn| {
            let email = EmailAddress::parse("ada@example.org").unwrap();
            waymark::accounts::actions::invite_staff_from_console(conn, &email, "Ada Example", &roles, now)
        })
    };
    let first = make(vec![Role::Administrator]).await.unwrap();
    let token = make(vec![Role::Decider]).await.unwrap();
    let mut browser = app.visitor();
    assert_eq!(browser.ask(&format!("/link/{first}")).await.status, 404);
    let form = browser.open(&format!("/link/{token}")).await.form("").fill("password", OTHER);
    form.submit(&mut browser).await;
    sign_in(&mut browser, "ada@example.org", OTHER).await.says("Administrator").says("Decider");
    assert!(app.letters().await.is_empty());
    let token = make(vec![Role::Administrator]).await.unwrap();
    let form = browser.open(&format!("/link/{token}")).await.form("").fill("password", PASSWORD);
    form.submit(&mut browser).await;
    sign_in(&mut browser, "ada@example.org", PASSWORD).await.says("Ada Example");
}
