//! The program: reads the command line and makes one call.

use clap::Parser;
use std::process::ExitCode;
use waymark::cli::Cli;

fn main() -> ExitCode {
    match waymark::cli::run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("waymark: {error}");
            ExitCode::FAILURE
        }
    }
}
