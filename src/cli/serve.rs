//! `serve` and `migrate`.

use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::keys;
use crate::startup::{self, Application, StartError};
use crate::telemetry;
use std::net::TcpListener;

/// Serves until the process is told to stop.
pub fn serve(config: &Config) -> Result<(), StartError> {
    telemetry::init(&config.log);
    for notice in &config.notices {
        tracing::info!("{notice}");
    }
    make_folder(config)?;
    let listener = TcpListener::bind((config.host, config.port))
        .map_err(|error| StartError(format!("cannot listen on {}:{}: {error}", config.host, config.port)))?;
    actix_web::rt::System::new().block_on(async {
        let application = Application::build(config, listener, Clock::System)?;
        tracing::info!("serving {} from {}", application.state().public_address, config.database);
        application.run().await.map_err(|error| StartError(error.to_string()))
    })
}

/// Brings the schema up to date and puts the published standards and rules in.
pub fn migrate(config: &Config) -> Result<(), StartError> {
    make_folder(config)?;
    let db = open(config)?;
    startup::install(&db, &Clock::System).map_err(|error| StartError(error.to_string()))?;
    println!("The schema of {} is up to date.", config.database);
    Ok(())
}

/// Opens the configured database, making the data folder if need be.
pub fn open(config: &Config) -> Result<Db, StartError> {
    make_folder(config)?;
    Db::open(&config.database, config.pool).map_err(|error| StartError(error.to_string()))
}

fn make_folder(config: &Config) -> Result<(), StartError> {
    std::fs::create_dir_all(&config.data_folder).map_err(|error| {
        StartError(format!("the data folder {} cannot be made: {error}", config.data_folder.display()))
    })
}

/// Takes a new signing key.
pub fn rotate_key(config: &Config) -> Result<(), StartError> {
    make_folder(config)?;
    let (old, new) = keys::rotate(&config.keys_folder()).map_err(|error| StartError(error.to_string()))?;
    println!(
        "The key {new} signs from the next start on. What {old} signed stays verifiable. Back up the keys folder now."
    );
    Ok(())
}

/// Takes a new key for wrapping the keys of reports.
pub fn rotate_report_key(config: &Config) -> Result<(), StartError> {
    make_folder(config)?;
    let (old, new) = keys::rotate_reports(&config.keys_folder()).map_err(|error| StartError(error.to_string()))?;
    println!(
        "reports-{new}.key wraps from the next start on, and what reports-{old}.key wrapped is then wrapped anew. Back up \
         the keys folder now, apart from the database."
    );
    Ok(())
}
