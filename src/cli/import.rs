//! `import-licences`: reads an authority's list and applies it at once, with a bar for the people who wait.

use super::serve::open;
use crate::base::{Actor, Country, Language, SnapshotId};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::i18n::{Words, words};
use crate::licences::actions::{ListFile, Preview, Progress, Reading, apply_list, preview, read_list};
use crate::licences::rules::{Counts, ListSource, Mapping};
use crate::licences::store;
use crate::organisations::rules::OrganisationKind;
use crate::startup::{self, StartError};
use chrono::NaiveDate;
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::path::PathBuf;

/// From this many rows on a bar is drawn.
const LONG: usize = 1_000;

/// What is to be imported.
#[derive(Debug, Args)]
pub struct Import {
    /// The list: CSV in UTF-8, comma or semicolon, the names of its columns in the first line.
    file: PathBuf,
    /// The authority's country, as an ISO 3166-1 code such as TH.
    #[arg(long)]
    country: String,
    /// The authority that publishes the list.
    #[arg(long)]
    authority: String,
    /// The day the list is of, as YEAR-MONTH-DAY.
    #[arg(long)]
    as_of: String,
    /// What a column of the file is, as THEIRS=OURS; may be given more than once. Ours are `licence_no`,
    /// `licence_no_latin`, `name_en`, `trade_name`, `address_en`, `phone`, `status_en`, `remark_en` (and th, my, km, lo,
    /// vi for en).
    #[arg(long, value_name = "THEIRS=OURS")]
    map: Vec<String>,
    /// What a listed organisation becomes that is not in the register: `agency_of_origin` or `agency_of_destination`.
    #[arg(long, default_value = "agency_of_origin")]
    kind: String,
    /// Say what would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    fn source(&self, clock: &Clock) -> Result<ListSource, StartError> {
        let country = Country::parse(&self.country.to_uppercase())
            .ok_or_else(|| StartError(format!("{:?} is no country code of ISO 3166-1, such as TH", self.country)))?;
        let as_of = NaiveDate::parse_from_str(&self.as_of, "%Y-%m-%d")
            .map_err(|_| StartError(format!("{:?} is no day; write it as 2025-11-01", self.as_of)))?;
        let kind = OrganisationKind::parse(&self.kind).filter(|kind| kind.is_agency()).ok_or_else(|| {
            StartError(format!("{:?} is no kind; it is agency_of_origin or agency_of_destination", self.kind))
        })?;
        ListSource::new(country, &self.authority, as_of, kind, clock.now()).map_err(|refusal| said(&refusal))
    }
}

/// Imports a list.
pub fn import(config: &Config, import: &Import) -> Result<(), StartError> {
    let clock = Clock::System;
    let source = import.source(&clock)?;
    let mut mapping = Mapping::none();
    for pair in &import.map {
        mapping.say_pair(pair).map_err(|refusal| said(&refusal))?;
    }
    // The file is read before the database is opened: a wrong one leaves nothing behind.
    let bytes = std::fs::read(&import.file)
        .map_err(|error| StartError(format!("{} cannot be read: {error}", import.file.display())))?;
    let name = import.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = ListFile::read(source, &name, &bytes, &mapping).map_err(|refusal| said(&refusal))?;
    let db = open(config)?;
    startup::install(&db, &clock).map_err(failed)?;
    say_columns(&file);
    say_bad_lines(&file);
    if import.dry_run {
        return say_preview(&db, &file);
    }
    let now = clock.now();
    let bar = bar_for(file.list.lines.len(), "Reading");
    let reading = read_list(&db, &Actor::System, &file, now, |done, of| step(&bar, done, of)).map_err(failed)?;
    bar.finish_and_clear();
    let id = match reading {
        Reading::Unchanged(id) => {
            println!("This file stands already. Nothing changes.");
            return say_result(&db, &id, &file);
        }
        Reading::BeingApplied(id) | Reading::Waiting(id) => id,
    };
    let bar = bar_for(file.list.lines.len(), "Applying");
    let tell = |progress: Progress| {
        let number = |rows: i32| usize::try_from(rows).unwrap_or_default();
        step(&bar, number(progress.done), number(progress.of));
    };
    apply_list(&db, &Actor::System, &id, now, tell).map_err(failed)?;
    bar.finish_and_clear();
    let snapshot = db.read_here(|conn| Ok(store::load_snapshot(conn, &id)?)).map_err(failed)?;
    say_counts(snapshot.counts());
    say_result(&db, &id, &file)
}

fn say_columns(file: &ListFile) {
    let pairs = file.list.columns.pairs();
    let used: Vec<String> = pairs
        .iter()
        .map(|(theirs, ours)| if theirs == ours { ours.clone() } else { format!("{theirs} = {ours}") })
        .collect();
    println!("Columns: {}", used.join(", "));
    if !file.list.columns.unknown.is_empty() {
        println!("Columns left out (use --map to take them in): {}", file.list.columns.unknown.join(", "));
    }
}

fn say_bad_lines(file: &ListFile) {
    let l = english();
    for (line, problem) in file.list.bad() {
        println!("Line {} is left out: {} [{}]", line.line, l.refusal(problem), line.shown);
    }
}

fn say_preview(db: &Db, file: &ListFile) -> Result<(), StartError> {
    match db.read_here(|conn| preview(conn, file)).map_err(failed)? {
        Preview::Unchanged => println!("This file stands already. Nothing would change."),
        Preview::BeingApplied => println!("This file is being applied now."),
        Preview::Rows(rows) => say_counts(Counts::of(&rows)),
    }
    println!("Nothing was changed.");
    Ok(())
}

fn say_counts(counts: Counts) {
    println!(
        "{} rows read: {} new, {} changed, {} same, {} bad; {} gone since the last list.",
        counts.read, counts.new, counts.changed, counts.same, counts.bad, counts.gone
    );
}

/// What stands now, and what waits for a person.
fn say_result(db: &Db, id: &SnapshotId, file: &ListFile) -> Result<(), StartError> {
    let waiting = db
        .read_here(|conn| {
            let snapshot = store::load_snapshot(conn, id)?;
            Ok(store::count_pending_of_authority(conn, &snapshot.authority_id)?)
        })
        .map_err(failed)?;
    println!("The list of {} stands as of {}.", file.source.authority, file.source.as_of);
    if waiting > 0 {
        println!("{waiting} possible matches wait for a person in the office, under Licence lists.");
    }
    Ok(())
}

/// A bar on standard error, if a person looks on and the list is long.
fn bar_for(rows: usize, what: &'static str) -> ProgressBar {
    if rows < LONG {
        return ProgressBar::hidden();
    }
    let bar =
        ProgressBar::with_draw_target(Some(u64::try_from(rows).unwrap_or(u64::MAX)), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{msg:9} [{bar:40}] {pos}/{len} rows, {eta} left") {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_message(what);
    bar
}

fn step(bar: &ProgressBar, done: usize, of: usize) {
    bar.set_length(u64::try_from(of).unwrap_or(u64::MAX));
    bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
}

fn english() -> &'static Words {
    words(Language::En)
}

fn said(refusal: &dyn crate::base::Refusal) -> StartError {
    StartError(english().refusal(refusal).to_string())
}

fn failed(error: crate::error::AppError) -> StartError {
    match error {
        crate::error::AppError::Refused(refusal) => said(&*refusal),
        other => StartError(other.to_string()),
    }
}
