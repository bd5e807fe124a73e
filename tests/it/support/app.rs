//! A running application with a clock that stands still, letters that are kept, and people by role.

use super::browser::Browser;
use super::database::{SIZES, TestDatabase, beginning};
use diesel::prelude::*;
use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use waymark::base::{AccountId, EmailAddress, Language, Role, SessionId, digest_hex};
use waymark::clock::Clock;
use waymark::config::{Argon2Cost, Config, MailTransport};
use waymark::db::Db;
use waymark::db::schema::{account_roles, accounts, sessions};
use waymark::jobs::{self, Jobs};
use waymark::mail::Letter;
use waymark::startup::Application;

/// The password of everybody in tests.
pub const PASSWORD: &str = "violet bicycle 42";

/// A running application.
pub struct TestApp {
    /// Its address, without a slash at the end.
    pub address: String,
    /// Its database.
    pub db: Db,
    /// Its clock.
    pub clock: Clock,
    /// Its jobs, for a test that looks at one round.
    pub jobs: Jobs,
    handle: actix_web::dev::ServerHandle,
    people: AtomicU32,
    database: TestDatabase,
    folder: TempDir,
}

impl TestApp {
    /// Starts one on a free port.
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// Starts one with other settings.
    pub async fn start_with(change: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::fresh(folder.path());
        let mut config = Config::in_folder(folder.path());
        config.database = database.url.clone();
        config.pool = SIZES;
        config.argon2 = Argon2Cost { memory_kib: 64, passes: 1, lanes: 1 };
        config.mail.transport = MailTransport::Memory;
        change(&mut config);
        let clock = Clock::fixed(beginning());
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (tell, told) = std::sync::mpsc::channel();
        let at = clock.clone();
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let application = Application::build(&config, listener, at).unwrap();
                tell.send((application.jobs().clone(), application.handle(), application.state().db.clone())).unwrap();
                application.run_without_jobs().await.unwrap();
            });
        });
        let (jobs, handle, db) = told.recv().unwrap();
        Self { address, db, clock, jobs, handle, people: AtomicU32::new(0), database, folder }
    }

    /// Another pool on the same database, as another process has.
    pub fn another_db(&self) -> Db {
        Db::open(&self.database.url, SIZES).unwrap()
    }

    /// The data folder: database, files, keys.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A browser that is nobody.
    pub fn visitor(&self) -> Browser {
        Browser::new(&self.address)
    }

    /// Runs every job that is due, and fails the test if one failed.
    pub async fn run_jobs(&self) -> jobs::Round {
        let round = jobs::run_round(&self.jobs).await.unwrap();
        assert_eq!(round.failed, 0, "a job failed");
        round
    }

    /// Runs the jobs and returns the letters sent so far, oldest first.
    pub async fn letters(&self) -> Vec<Letter> {
        self.run_jobs().await;
        self.jobs.mailer.letters()
    }

    /// The newest letter to an address.
    pub async fn last_letter_to(&self, address: &str) -> Letter {
        let letters = self.letters().await;
        letters.into_iter().rev().find(|letter| letter.to.as_str() == address).expect("no letter to this address")
    }

    /// Moves the clock on.
    pub fn days_pass(&self, days: i64) {
        self.clock.advance(chrono::Duration::days(days));
    }

    /// Moves the clock on.
    pub fn hours_pass(&self, hours: i64) {
        self.clock.advance(chrono::Duration::hours(hours));
    }

    /// Somebody with these roles, signed in.
    pub async fn staff(&self, name: &str, roles: &[Role]) -> Browser {
        let account = self.insert_account(name, roles, Language::En).await;
        self.signed_in(&account).await
    }

    /// Somebody without a role, signed in, reading this language.
    pub async fn person(&self, name: &str, language: Language) -> Browser {
        let account = self.insert_account(name, &[], language).await;
        self.signed_in(&account).await
    }

    /// An account whose address is confirmed, with the password of everybody.
    pub async fn insert_account(&self, name: &str, roles: &[Role], language: Language) -> AccountId {
        let number = self.people.fetch_add(1, Ordering::Relaxed);
        let stem: String = name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let email = EmailAddress::parse(&format!("{stem}{number}@example.org")).unwrap();
        let argon = Argon2Cost { memory_kib: 64, passes: 1, lanes: 1 };
        let hash = waymark::accounts::passwords::Passwords::new(argon.memory_kib, argon.passes, argon.lanes)
            .unwrap()
            .hash(waymark::base::Secret::new(PASSWORD.to_owned()))
            .await
            .unwrap();
        let (now, id) = (self.clock.now(), AccountId::new());
        let (account, name, roles) = (id.clone(), name.to_owned(), roles.to_vec());
        self.db
            .write(move |conn| {
                diesel::insert_into(accounts::table)
                    .values((
                        accounts::id.eq(&account),
                        accounts::email.eq(&email),
                        accounts::name.eq(&name),
                        accounts::language.eq(language),
                        accounts::password_hash.eq(hash),
                        accounts::confirmed_at.eq(now),
                        accounts::created_at.eq(now),
                        accounts::version.eq(1),
                    ))
                    .execute(conn)?;
                for role in roles {
                    diesel::insert_into(account_roles::table)
                        .values((
                            account_roles::account_id.eq(&account),
                            account_roles::role.eq(role),
                            account_roles::given_at.eq(now),
                        ))
                        .execute(conn)?;
                }
                Ok(())
            })
            .await
            .unwrap();
        id
    }

    /// A browser signed in as an account: its session is written into the database.
    pub async fn signed_in(&self, account: &AccountId) -> Browser {
        let token = waymark::base::random_token::<16>().unwrap();
        let (now, hash, account_id) = (self.clock.now(), digest_hex(&token), account.clone());
        let form_token = waymark::base::random_token::<16>().unwrap();
        self.db
            .write(move |conn| {
                diesel::insert_into(sessions::table)
                    .values((
                        sessions::id.eq(SessionId::new()),
                        sessions::token_hash.eq(hash),
                        sessions::account_id.eq(&account_id),
                        sessions::form_token.eq(form_token),
                        sessions::created_at.eq(now),
                        sessions::last_seen_at.eq(now),
                        sessions::expires_at.eq(now.plus_days(3_650)),
                        sessions::authenticated_at.eq(now),
                        sessions::device.eq(""),
                    ))
                    .execute(conn)?;
                Ok(())
            })
            .await
            .unwrap();
        let mut browser = self.visitor();
        browser.account = Some(account.clone());
        browser.set_cookie("waymark", &token);
        browser
    }

    /// The address of an account.
    pub async fn email_of(&self, account: &AccountId) -> String {
        let id = account.clone();
        self.db
            .read(move |conn| Ok(waymark::accounts::store::people::load(conn, &id)?))
            .await
            .unwrap()
            .email
            .to_string()
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // The server's own thread ends with it; nothing here may wait inside a test's runtime.
        drop(self.handle.stop(false));
    }
}
