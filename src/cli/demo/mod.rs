//! `demo`: a registry filled with invented organisations, through the same actions as the pages.

mod application;
mod community;
mod crew;
mod declared;
mod fieldwork;
mod lists;
mod names;
mod observers;
mod outcome;
mod people;
mod places;
mod plots;
mod stories;
mod visit;
mod voice;

use crate::accounts::passwords::Passwords;
use crate::base::{Secret, When, random_code};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::error::{AppError, AppResult};
use crate::files::{Files, Stored, Upload};
use crate::jobs;
use crate::keys::ContactKeys;
use crate::startup::{self, Application, StartError};
use crate::telemetry;
use indicatif::{ProgressBar, ProgressStyle};
use plots::{LISTS, STORIES};
use serde_json::json;
use std::io::IsTerminal;
use std::net::TcpListener;
use std::path::PathBuf;

/// What is asked of the demonstration.
#[derive(Debug)]
pub struct Wishes {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// One line of JSON instead of words.
    pub json: bool,
    /// A folder that keeps it.
    pub data: Option<PathBuf>,
    /// How many organisations at least.
    pub organisations: usize,
}

/// Builds the demonstration and serves it.
///
/// # Errors
/// What went wrong, in words.
pub fn demo(wishes: &Wishes) -> Result<(), StartError> {
    let folder = match &wishes.data {
        Some(folder) => Kept::Here(folder.clone()),
        None => Kept::Throwaway(tempfile::tempdir().map_err(fault)?),
    };
    std::fs::create_dir_all(folder.path()).map_err(fault)?;
    let mut config = Config::in_folder(folder.path());
    config.log.filter = "warn".to_owned();
    telemetry::init(&config.log);
    let listener = TcpListener::bind((config.host, wishes.port)).map_err(fault)?;
    actix_web::rt::System::new().block_on(async {
        let clock = Clock::System;
        let db = Db::open(&config.database, config.pool).map_err(fault)?;
        startup::install(&db, &clock).map_err(fault)?;
        let password = random_code::<10>().map_err(fault)?;
        let people = furnish(&config, &db, &clock, &password, wishes.organisations).await.map_err(fault)?;
        drop(db);
        let application = Application::build(&config, listener, clock)?;
        let address = application.state().public_address.clone();
        announce(&address, &people, &password, wishes.json);
        application.run().await.map_err(fault)
    })
}

/// Where the demonstration lies.
enum Kept {
    /// In a folder that stays.
    Here(PathBuf),
    /// In a folder that goes with the process.
    Throwaway(tempfile::TempDir),
}

impl Kept {
    fn path(&self) -> &std::path::Path {
        match self {
            Self::Here(folder) => folder,
            Self::Throwaway(folder) => folder.path(),
        }
    }
}

fn fault(error: impl std::fmt::Display) -> StartError {
    StartError(error.to_string())
}

async fn furnish(
    config: &Config,
    db: &Db,
    clock: &Clock,
    password: &str,
    organisations: usize,
) -> AppResult<Vec<people::Made>> {
    let now = clock.now();
    let cost = config.argon2;
    let passwords = Passwords::new(cost.memory_kib, cost.passes, cost.lanes)?;
    let hash = passwords.hash(Secret::new(password.to_owned())).await?;
    let is_told = db.read_here(|conn| Ok(crate::organisations::store::count(conn)?))? > 0;
    let crew = db.write_here(|conn| crew::sign_on(conn, &hash, now.plus_days(-340)))?;
    if is_told {
        return Ok(crew.people);
    }
    db.write_here(|conn| places::fill(conn, &crew, now))?;
    let files = Files::open(&config.files_folder())?;
    let keys = ContactKeys::open(&config.keys_folder()).map_err(AppError::internal)?;
    let listed: usize = LISTS.iter().map(|(_, count)| count).sum();
    let more = organisations.saturating_sub(STORIES.len() + listed);
    let bar = progress(STORIES.len() + listed + more);
    let mut told = Vec::new();
    for (number, story) in STORIES.iter().enumerate() {
        let licence = invented_licence(&files).await?;
        let organisation = db.write_here(|conn| match stories::tell(conn, &crew, story, number, &licence, now)? {
            Some((organisation, owner)) => {
                let whose = declared::Whose { organisation: &organisation, owner: &owner, story, number };
                declared::declare(conn, &keys, &crew, &whose, now)?;
                Ok(Some(organisation))
            }
            None => Ok(None),
        })?;
        told.extend(organisation);
        bar.inc(1);
        if story.plot == plots::Plot::Expired {
            expire(config, db, now).await?;
        }
    }
    db.write_here(|conn| community::join(conn, &told, now))?;
    voice::tell(config, db, &crew, told.first(), now).await?;
    observers::observe(config, db, &crew, told.first(), now)?;
    let mut number = STORIES.len();
    let count = LISTS.len();
    for (place, (country, least)) in LISTS.iter().enumerate() {
        let size = least + more / count + usize::from(place < more % count);
        lists::import(db, *country, number, size, now, |_| {})?;
        bar.inc(size as u64);
        number += size;
    }
    bar.finish_and_clear();
    Ok(crew.people)
}

/// Lets the clocks of the first stories run to the day before today, so that their certificates end when they should.
async fn expire(config: &Config, db: &Db, now: When) -> AppResult<()> {
    let jobs = jobs::Jobs {
        db: db.clone(),
        clock: Clock::fixed(now.plus_days(-60)),
        contact_keys: ContactKeys::open(&config.keys_folder()).map_err(AppError::internal)?,
        mailer: std::sync::Arc::new(crate::mail::Mailer::memory()),
        resting: crate::notifications::Resting::default(),
        from: config.mail.from.clone(),
        public_address: config.public_url_at(config.port).as_str().to_owned(),
    };
    jobs::do_due_work(&jobs).await.map(|_| ())
}

/// A one-page PDF that says it is invented.
async fn invented_licence(files: &Files) -> AppResult<Stored> {
    let page = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n\
        4 0 obj<</Length 64>>stream\nBT /F 14 Tf 30 100 Td (An invented licence for a demonstration) Tj ET\nendstream endobj\n\
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    let upload = Upload { name: "invented-licence.pdf".to_owned(), bytes: page.as_bytes().to_vec().into() };
    Ok(files.take(upload).await??)
}

fn progress(total: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(total as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos} of {len} organisations, {eta} to go") {
        bar.set_style(style);
    }
    bar
}

fn announce(address: &str, people: &[people::Made], password: &str, as_json: bool) {
    if as_json {
        let people: Vec<_> = people
            .iter()
            .map(|made| json!({"role": made.person.role, "email": made.email.as_str(), "password": password}))
            .collect();
        println!("{}", json!({"url": address, "people": people}));
        return;
    }
    println!("A demonstration is ready. Every organisation and person in it is invented.\n\n  {address}\n");
    println!("Who can sign in, all with the password {password}:");
    for made in people {
        println!("  {:<16} {}", made.person.role, made.email);
    }
}
