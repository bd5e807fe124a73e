//! What tests of accounts need: links out of letters, and a post office that takes letters over SMTP.

use super::{Browser, PASSWORD, PageView, TestApp};
use mailin_embedded::{Handler, Response, Server, SslConfig, response};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use waymark::mail::Letter;

/// The path of the one-time link in a text.
pub fn link_in(text: &str) -> String {
    let at = text.find("/link/").unwrap_or_else(|| panic!("no link in {text}"));
    let token: String = text[at + 6..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    format!("/link/{token}")
}

impl TestApp {
    /// The link in the newest letter to an address.
    pub async fn link_to(&self, address: &str) -> String {
        link_in(&self.last_letter_to(address).await.text)
    }

    /// How many letters went to an address.
    pub async fn letters_to(&self, address: &str) -> Vec<Letter> {
        self.letters().await.into_iter().filter(|letter| letter.to.as_str() == address).collect()
    }
}

/// Signs in through the form and gives the page it leads to.
pub async fn sign_in(browser: &mut Browser, email: &str, password: &str) -> PageView {
    let form = browser.open("/en/sign-in?next=/en/account").await.form("");
    form.fill("email", email).fill("password", password).submit(browser).await
}

/// Registers through the form with the password of everybody.
pub async fn register(browser: &mut Browser, name: &str, email: &str) -> PageView {
    let form = browser.open("/en/sign-up").await.form("");
    form.fill("name", name).fill("email", email).fill("password", PASSWORD).submit(browser).await
}

/// A mail server that keeps what it takes.
#[derive(Clone, Default)]
pub struct PostOffice {
    taken: Arc<Mutex<Vec<String>>>,
    now: String,
}

impl Handler for PostOffice {
    fn data(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.now.push_str(&String::from_utf8_lossy(bytes));
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        self.taken.lock().unwrap().push(std::mem::take(&mut self.now));
        response::OK
    }
}

impl PostOffice {
    /// Opens one on a free port of this machine; it ends with the test program.
    pub fn open() -> (Self, u16) {
        let office = Self::default();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut server = Server::new(office.clone());
        server.with_name("mail.example.org").with_ssl(SslConfig::None).unwrap().with_tcp_listener(listener);
        std::thread::spawn(move || drop(server.serve()));
        (office, port)
    }

    /// The letters taken so far, with the soft line ends of quoted-printable undone.
    pub fn letters(&self) -> Vec<String> {
        let taken = self.taken.lock().unwrap().clone();
        taken.into_iter().map(|letter| letter.replace("=\r\n", "").replace("=3D", "=")).collect()
    }
}
