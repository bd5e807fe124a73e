//! Every letter there is goes through a real SMTP conversation once, in its reader's language.

use crate::support::TestApp;
use crate::support::accounts::PostOffice;
use waymark::base::{Currency, EmailAddress, Language, Money, When};
use waymark::config::{MailTransport, SmtpSettings, SmtpTls};
use waymark::jobs::{self, Round};
use waymark::notifications::{self, Envelope, Field, Notice};

/// Rounds of the work that runs by itself, enough for all letters and some more.
const ROUNDS: usize = 20;

/// Every field that any letter takes.
fn fields() -> Vec<(&'static str, Field)> {
    let day = "2027-11-22".parse().unwrap();
    vec![
        ("name", Field::text("Mali")),
        ("organisation", Field::text("Three Rivers Example")),
        ("number", Field::text("WM-2026-00001")),
        ("criterion", Field::text("E1.1")),
        ("due", Field::Day(day)),
        ("days", Field::Number(7)),
        ("from", Field::text("One Example")),
        ("to", Field::text("Other Example")),
        ("partner", Field::text("Gate Example")),
        ("letter", Field::text("DL-42")),
        ("answer", Field::word("chain-status-confirmed")),
        ("status", Field::word("status-suspended")),
        ("quarter", Field::text("2026-Q4")),
        ("outcome", Field::word("appeal-outcome-upheld")),
        ("inviter", Field::text("Niran")),
        ("auditor", Field::text("Somsak")),
        ("reason", Field::text("The licence is missing.")),
        ("until", Field::Day(day)),
        ("starts", Field::Day(day)),
        ("ends", Field::Day(day)),
        ("count", Field::Number(3)),
        ("role", Field::word("role-auditor")),
        ("grade", Field::word("process-major")),
        ("what", Field::text("Fishing")),
        ("text", Field::text("One corridor less.")),
        ("amount", Field::Money(Money::whole(7_200, Currency::THB))),
        ("task", Field::word("process-decision")),
    ]
}

#[tokio::test]
async fn every_letter_reaches_a_real_conversation_once_in_six_languages() {
    let (office, port) = PostOffice::open();
    let smtp = SmtpSettings { host: "127.0.0.1".to_owned(), port, tls: SmtpTls::None, login: None };
    let app = TestApp::start_with(|config| config.mail.transport = MailTransport::Smtp(smtp)).await;
    let now = app.clock.now();
    for &language in Language::ALL {
        for &notice in Notice::ALL {
            let to = EmailAddress::parse(&format!("{}-{}@example.org", notice.as_str(), language.code())).unwrap();
            let envelope = Envelope { to, language, notice, fields: fields(), path: Some("/en/help".to_owned()) };
            app.db.write(move |conn| notifications::enqueue(conn, &envelope, now)).await.unwrap();
        }
    }
    for _ in 0..ROUNDS {
        app.run_jobs().await;
    }
    let letters = office.letters();
    assert_eq!(letters.len(), Notice::ALL.len() * Language::ALL.len());
    for &language in Language::ALL {
        for notice in Notice::ALL {
            let address = format!("{}-{}@example.org", notice.as_str(), language.code());
            let found: Vec<_> = letters.iter().filter(|letter| letter.contains(&address)).collect();
            assert_eq!(found.len(), 1, "{address}");
            assert!(found[0].contains(&format!("Content-Language: {}", language.code())), "{address}");
            assert!(!found[0].contains("{ $"), "{address} lacks a field");
        }
    }
}

#[tokio::test]
async fn a_letter_that_waits_for_its_next_try_lets_the_jobs_sleep() {
    // A port at which nobody answers.
    let port = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let smtp = SmtpSettings { host: "127.0.0.1".to_owned(), port, tls: SmtpTls::None, login: None };
    let app = TestApp::start_with(|config| config.mail.transport = MailTransport::Smtp(smtp)).await;
    let now = app.clock.now();
    // One whose row says when it is tried again, and one whose row tells the day alone.
    for written_at in [now, When::start_of(now.local_date())] {
        let to = EmailAddress::parse("officer@example.org").unwrap();
        let (language, notice) = (Language::En, Notice::ReportsWait);
        let envelope = Envelope { to, language, notice, fields: fields(), path: None };
        app.db.write(move |conn| notifications::enqueue(conn, &envelope, written_at)).await.unwrap();
    }
    assert!(jobs::next_due(&app.jobs).await.unwrap().unwrap() <= now, "both are due");
    assert_eq!(jobs::run_round(&app.jobs).await.unwrap().failed, 2);
    let again = now + chrono::Duration::minutes(1);
    assert_eq!(jobs::next_due(&app.jobs).await.unwrap(), Some(again));
    let commits = app.jobs.db.commits();
    let written = *commits.borrow();
    for _ in 0..3 {
        assert_eq!(jobs::run_round(&app.jobs).await.unwrap(), Round::default());
    }
    assert_eq!(*commits.borrow(), written, "a round without work writes nothing: it would wake the next");
    app.clock.advance(chrono::Duration::minutes(1));
    assert_eq!(jobs::run_round(&app.jobs).await.unwrap().failed, 2, "both are tried again");
    assert_eq!(jobs::next_due(&app.jobs).await.unwrap(), Some(again + chrono::Duration::minutes(2)));
}
