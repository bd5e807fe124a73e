//! The command line.

mod demo;
mod import;
mod serve;
mod user;

use crate::config::{Config, Overrides};
use crate::startup::StartError;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// An ethical recruitment certification registry.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a demonstration: invented organisations in a throw-away registry.
    Demo {
        /// The port to listen on; 0 takes a free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Print one line of JSON when ready.
        #[arg(long)]
        json: bool,
        /// A folder that keeps the demonstration.
        #[arg(long)]
        data: Option<PathBuf>,
        /// How many organisations at least.
        #[arg(long, default_value_t = 72)]
        organisations: usize,
    },
    /// Serve the registry.
    Serve {
        #[command(flatten)]
        place: Place,
        /// The port to listen on; 0 takes a free one.
        #[arg(long)]
        port: Option<u16>,
        /// The address to listen on.
        #[arg(long)]
        host: Option<String>,
    },
    /// Bring the database's schema up to date.
    Migrate {
        #[command(flatten)]
        place: Place,
    },
    /// Import an authority's list of licences.
    ImportLicences {
        #[command(flatten)]
        import: import::Import,
        #[command(flatten)]
        place: Place,
    },
    /// Keys that sign what people take away.
    Keys {
        #[command(subcommand)]
        command: KeysCommand,
    },
    /// Accounts of staff.
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
}

/// Where the registry is.
#[derive(Debug, Args)]
struct Place {
    /// The data folder: embedded database, evidence files, keys.
    #[arg(long)]
    data: Option<PathBuf>,
    /// A settings file in TOML.
    #[arg(long)]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum KeysCommand {
    /// Take a new signing key. The old secret is destroyed; what it signed stays verifiable. Start the program again
    /// afterwards.
    Rotate {
        #[command(flatten)]
        place: Place,
    },
    /// Take a new key that wraps the keys of workers' reports. The old file opens what it wrapped until the program has
    /// started again and wrapped it anew; then it may be removed.
    RotateReports {
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Debug, Subcommand)]
enum UserCommand {
    /// Make an account of staff, and print a link by which its owner chooses a password.
    Create {
        /// The e-mail address.
        email: String,
        /// The role; may be given more than once.
        #[arg(long, required = true)]
        role: Vec<String>,
        /// The name; the address where it is left out.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        place: Place,
    },
}

impl Place {
    fn config(self, host: Option<String>, port: Option<u16>) -> Result<Config, StartError> {
        let overrides = Overrides { file: self.config, data_folder: self.data, host, port, ..Overrides::default() };
        Config::load(overrides).map_err(|error| StartError(error.to_string()))
    }
}

/// Does what the command line asks for.
///
/// # Errors
/// What went wrong, in words that say what to do.
pub fn run(cli: Cli) -> Result<(), StartError> {
    match cli.command {
        Command::Demo { port, json, data, organisations } => {
            demo::demo(&demo::Wishes { port, json, data, organisations })
        }
        Command::Serve { place, port, host } => serve::serve(&place.config(host, port)?),
        Command::Migrate { place } => serve::migrate(&place.config(None, None)?),
        Command::ImportLicences { import, place } => import::import(&place.config(None, None)?, &import),
        Command::Keys { command: KeysCommand::Rotate { place } } => serve::rotate_key(&place.config(None, None)?),
        Command::Keys { command: KeysCommand::RotateReports { place } } => {
            serve::rotate_report_key(&place.config(None, None)?)
        }
        Command::User { command: UserCommand::Create { email, role, name, place } } => {
            user::create(&place.config(None, None)?, &email, &role, name.as_deref())
        }
    }
}
