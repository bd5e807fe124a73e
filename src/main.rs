//! The program: reads the command line and makes one call.

use clap::Parser;
use std::process::ExitCode;
use waymark::cli::Cli;

/// Answers are made of many small texts: this allocator hands them out faster than the system's, and keeps less that is
/// free.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    match waymark::cli::run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("waymark: {error}");
            ExitCode::FAILURE
        }
    }
}
