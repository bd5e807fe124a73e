use super::*;
use crate::base::{EmailAddress, Language, MessageId};
use crate::config::Sender;
use mailin_embedded::{Handler, Response, Server, SslConfig, response};
use std::net::{IpAddr, TcpListener};

fn letter() -> Letter {
    Letter {
        to: EmailAddress::parse("mali@example.org").unwrap(),
        from: Sender::parse("Waymark <registry@example.org>").unwrap(),
        subject: "ใบสมัครของคุณได้รับแล้ว".to_owned(),
        text: "สวัสดี Mali\n\nWe have your application.\n.\nA line with a dot above.".to_owned(),
        html: "<p>สวัสดี Mali</p>".to_owned(),
        message_id: MessageId::new().to_string(),
        language: Language::Th,
        stop: None,
    }
}

/// What a mail server heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Heard {
    from: String,
    to: Vec<String>,
    data: String,
}

/// A mail server that keeps what it hears and refuses some mailboxes.
#[derive(Clone, Default)]
struct PostOffice {
    taken: Arc<Mutex<Vec<Heard>>>,
    now: Heard,
}

impl Handler for PostOffice {
    fn mail(&mut self, _ip: IpAddr, _domain: &str, from: &str) -> Response {
        self.now = Heard { from: from.to_owned(), ..Heard::default() };
        response::OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        match to {
            "nobody@example.org" => Response::custom(550, format!("<{to}> is not known here")),
            "busy@example.org" => response::INTERNAL_ERROR,
            _ => {
                self.now.to.push(to.to_owned());
                response::OK
            }
        }
    }

    fn data(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.now.data.push_str(&String::from_utf8_lossy(bytes));
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        self.taken.lock().unwrap().push(std::mem::take(&mut self.now));
        response::OK
    }
}

/// Starts a mail server on a free port; it ends with the test program.
fn post_office() -> (PostOffice, Mailer) {
    let office = PostOffice::default();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let mut server = Server::new(office.clone());
    server.with_name("mail.example.org").with_ssl(SslConfig::None).unwrap().with_tcp_listener(listener);
    std::thread::spawn(move || drop(server.serve()));
    (office, mailer_to(port))
}

fn mailer_to(port: u16) -> Mailer {
    let smtp = SmtpSettings { host: "127.0.0.1".to_owned(), port, tls: SmtpTls::None, login: None };
    let from = Sender::parse("registry@example.org").unwrap();
    Mailer::new(&MailSettings { from, transport: MailTransport::Smtp(smtp) }).unwrap()
}

#[tokio::test]
async fn a_mail_server_hears_the_whole_letter() {
    let (office, mailer) = post_office();
    let letter = letter();
    mailer.send(&letter).await.unwrap();
    mailer.send(&letter).await.unwrap();
    let taken = office.taken.lock().unwrap().clone();
    assert_eq!(taken.len(), 2);
    let heard = &taken[0];
    assert_eq!(
        (heard.from.as_str(), heard.to.as_slice()),
        ("registry@example.org", &["mali@example.org".to_owned()][..])
    );
    for part in [
        "Auto-Submitted: auto-generated",
        "Content-Language: th",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "Date: ",
        &format!("Message-ID: <{}@example.org>", letter.message_id),
    ] {
        assert!(heard.data.contains(part), "{part} is missing in\n{}", heard.data);
    }
    assert!(taken[1].data.contains(&format!("Message-ID: <{}@", letter.message_id)), "a copy is recognisable");
}

#[tokio::test]
async fn what_the_server_says_decides_on_another_try() {
    let (_office, mailer) = post_office();
    let refused = Letter { to: EmailAddress::parse("nobody@example.org").unwrap(), ..letter() };
    let error = mailer.send(&refused).await.unwrap_err();
    assert!(matches!(&error, MailError::Permanent(_)), "{error:?}");
    assert!(!error.to_string().contains("nobody@"), "{error}");
    let busy = Letter { to: EmailAddress::parse("busy@example.org").unwrap(), ..letter() };
    assert!(matches!(mailer.send(&busy).await, Err(MailError::Temporary(_))));
    mailer.send(&letter()).await.unwrap();
}

#[tokio::test]
async fn a_server_that_is_away_is_worth_another_try() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = closed.local_addr().unwrap().port();
    drop(closed);
    assert!(matches!(mailer_to(port).send(&letter()).await, Err(MailError::Temporary(_))));
}

#[tokio::test]
async fn a_letter_is_never_sent_in_the_clear_where_tls_is_asked_for() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let office = PostOffice::default();
    let mut server = Server::new(office.clone());
    server.with_name("mail.example.org").with_ssl(SslConfig::None).unwrap().with_tcp_listener(listener);
    std::thread::spawn(move || drop(server.serve()));
    let smtp = SmtpSettings { host: "127.0.0.1".to_owned(), port, tls: SmtpTls::Starttls, login: None };
    let from = Sender::parse("registry@example.org").unwrap();
    let mailer = Mailer::new(&MailSettings { from, transport: MailTransport::Smtp(smtp) }).unwrap();
    assert!(matches!(mailer.send(&letter()).await, Err(MailError::Temporary(_))));
    assert!(office.taken.lock().unwrap().is_empty());
}

#[tokio::test]
async fn files_are_in_order_and_a_repeated_letter_is_there_once() {
    let folder = tempfile::tempdir().unwrap();
    let mailer = Mailer::File { folder: folder.path().join("mail") };
    let (first, second) = (letter(), letter());
    for letter in [&second, &first, &first] {
        mailer.send(letter).await.unwrap();
    }
    let mut names: Vec<String> = std::fs::read_dir(folder.path().join("mail"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, [format!("{}.th.eml", first.message_id), format!("{}.th.eml", second.message_id)]);
    let text = std::fs::read_to_string(folder.path().join("mail").join(&names[0])).unwrap();
    assert!(text.contains("To: mali@example.org"));
}

#[tokio::test]
async fn memory_keeps_letters_for_tests() {
    let mailer = Mailer::memory();
    let letter = letter();
    mailer.clone().send(&letter).await.unwrap();
    assert_eq!(mailer.letters(), [letter]);
}

#[test]
fn a_letter_that_can_be_stopped_says_where_in_its_head() {
    let plain = String::from_utf8(letter().message().unwrap().formatted()).unwrap();
    assert!(!plain.contains("List-Unsubscribe"), "{plain}");
    let address = "https://waymark.example/th/watch/stop/abc".to_owned();
    let letter = Letter { stop: Some(address), ..letter() };
    let text = String::from_utf8(letter.message().unwrap().formatted()).unwrap().replace("\r\n ", " ");
    assert!(text.contains("List-Unsubscribe: <https://waymark.example/th/watch/stop/abc>\r\n"), "{text}");
    assert!(text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{text}");
}

#[test]
fn a_subject_is_one_line() {
    let letter = Letter { subject: "Hello\r\nBcc: thief@example.org".to_owned(), ..letter() };
    let text = String::from_utf8(letter.message().unwrap().formatted()).unwrap();
    assert!(!text.contains("\r\nBcc:"), "{text}");
    let letter = Letter { message_id: "../x>\r\ny".to_owned(), ..letter };
    assert_eq!(letter.file_name(), "xy.th.eml");
}
