//! Somebody opens an account: a letter comes over a real SMTP conversation, its link confirms the address, and the
//! password opens the account.

use crate::support::accounts::{PostOffice, link_in, register, sign_in};
use crate::support::{Browser, PASSWORD, TestApp};
use waymark::config::{MailTransport, SmtpSettings, SmtpTls};

const ADDRESS: &str = "mali@example.org";

#[tokio::test]
async fn somebody_opens_an_account() {
    let (office, port) = PostOffice::open();
    let smtp = SmtpSettings { host: "127.0.0.1".to_owned(), port, tls: SmtpTls::None, login: None };
    let app = TestApp::start_with(|config| config.mail.transport = MailTransport::Smtp(smtp)).await;
    let mut browser = app.visitor();

    when_somebody_registers(&mut browser).await;
    let link = then_a_letter_arrives(&app, &office).await;
    then_the_password_opens_nothing_yet(&mut browser).await;
    when_the_link_is_used(&mut browser, &link).await;
    then_the_password_opens_the_account(&mut browser).await;
}

async fn when_somebody_registers(browser: &mut Browser) {
    let page = register(browser, "Mali Example", ADDRESS).await;
    page.says("Look into your mail");
}

async fn then_a_letter_arrives(app: &TestApp, office: &PostOffice) -> String {
    assert_eq!(app.run_jobs().await.sent, 1);
    let letters = office.letters();
    assert_eq!(letters.len(), 1);
    for part in ["To: mali@example.org", "Subject: Confirm your e-mail address", "Content-Language: en", "Hello Mali"] {
        assert!(letters[0].contains(part), "{part} is missing in\n{}", letters[0]);
    }
    link_in(&letters[0])
}

async fn then_the_password_opens_nothing_yet(browser: &mut Browser) {
    let form = browser.open("/en/sign-in").await.form("");
    let answer = form.fill("email", ADDRESS).fill("password", PASSWORD).send(browser).await;
    assert_eq!(answer.status, 422);
}

async fn when_the_link_is_used(browser: &mut Browser, link: &str) {
    // A mail scanner opens the link first: that uses nothing up.
    browser.open(link).await.says("under the name Mali Example");
    let page = browser.open(link).await.form("").submit(browser).await;
    page.says("Your address is confirmed");
}

async fn then_the_password_opens_the_account(browser: &mut Browser) {
    let page = sign_in(browser, ADDRESS, PASSWORD).await;
    page.says("My account").says(ADDRESS).says("Mali Example");
}
