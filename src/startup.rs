//! The whole application: server and job loop. `main` and the tests both build it here.

use crate::accounts::passwords::Passwords;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{AnyConnection, Db};
use crate::error::AppError;
use crate::files::Files;
use crate::jobs::{self, Jobs};
use crate::keys::{ContactKeys, Keys, ReportKeys};
use crate::mail::Mailer;
use crate::notifications::Resting;
use crate::register::Register;
use crate::register::saved::Saved;
use crate::web::kept::{self, KeptPages};
use crate::web::limits::Limits;
use crate::web::pace::{Pace, ReportPaces};
use crate::web::{AppState, faults, gate, gzip, headers};
use crate::{corridors, fees, observations, referrals, reports, routes, standards, telemetry};
use actix_web::dev::{Server, ServerHandle};
use actix_web::middleware::from_fn;
use actix_web::{App, HttpServer, web};
use std::net::TcpListener;
use std::sync::Arc;
use tokio::sync::watch;

/// A built application, not yet running.
pub struct Application {
    server: Server,
    jobs: Jobs,
    stop: watch::Sender<bool>,
    state: web::Data<AppState>,
    register: Register,
}

/// Why the application does not start; the text says what to do.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(pub String);

impl StartError {
    fn of(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

impl Application {
    /// Builds the application on a listener that is bound already.
    ///
    /// # Errors
    /// If the database, the keys or the files cannot be used.
    pub fn build(config: &Config, listener: TcpListener, clock: Clock) -> Result<Self, StartError> {
        let db = Db::open(&config.database, config.pool).map_err(StartError::of)?;
        let port = listener.local_addr().map_err(StartError::of)?.port();
        let public_address = config.public_url_at(port).as_str().to_owned();
        std::fs::create_dir_all(&config.data_folder).map_err(StartError::of)?;
        let mailer = Arc::new(Mailer::new(&config.mail).map_err(StartError::of)?);
        let contact_keys = ContactKeys::open(&config.keys_folder()).map_err(StartError::of)?;
        let jobs = Jobs {
            db: db.clone(),
            clock: clock.clone(),
            contact_keys: contact_keys.clone(),
            mailer,
            resting: Resting::default(),
            from: config.mail.from.clone(),
            public_address: public_address.clone(),
        };
        let argon = config.argon2;
        let cost = (argon.memory_kib, argon.passes, argon.lanes);
        let report_keys = ReportKeys::open(&config.keys_folder(), cost).map_err(StartError::of)?;
        let state = web::Data::new(AppState {
            clock: clock.clone(),
            files: Files::open(&config.files_folder()).map_err(StartError::of)?,
            keys: Keys::open(&config.keys_folder(), config.secret_key.as_ref()).map_err(StartError::of)?,
            contact_keys,
            report_keys: report_keys.clone(),
            report_paces: ReportPaces::default(),
            limits: Limits::default(),
            kept: KeptPages::default(),
            contact_pace: Pace::of_contacts(),
            passwords: Passwords::new(argon.memory_kib, argon.passes, argon.lanes).map_err(StartError::of)?,
            session_limits: config.session,
            public_address,
            db: db.clone(),
        });
        install(&db, &clock).map_err(StartError::of)?;
        let of_reports = |conn: &mut AnyConnection| {
            reports::actions::wind_lapses(conn)?;
            reports::actions::wrap_anew(conn, &report_keys)?;
            observations::actions::wrap_anew(conn, &report_keys)
        };
        db.write_here(of_reports).map_err(StartError::of)?;
        let register = Register::open_beside(&db, Saved::in_folder(&config.data_folder)).map_err(StartError::of)?;
        let public = web::Data::new(register.clone());
        let access = web::Data::new(routes::access());
        let shared = state.clone();
        let server = HttpServer::new(move || {
            App::new()
                .app_data(shared.clone())
                .app_data(access.clone())
                .app_data(public.clone())
                .app_data(web::PayloadConfig::new(32 << 20))
                .configure(routes::mount)
                .wrap(from_fn(gate::gate))
                .wrap(from_fn(faults::pages))
                .wrap(from_fn(headers::add))
                .wrap(from_fn(gzip::gzip))
                .wrap(from_fn(kept::answer))
                .wrap(from_fn(telemetry::request_log))
        })
        .tcp_nodelay(true)
        .shutdown_timeout(30)
        .workers(std::thread::available_parallelism().map_or(2, usize::from).min(8))
        .listen(listener)
        .map_err(StartError::of)?
        .run();
        Ok(Self { server, jobs, stop: watch::Sender::new(false), state, register })
    }

    /// What the jobs need, for tests that run them at once.
    pub const fn jobs(&self) -> &Jobs {
        &self.jobs
    }

    /// What the handlers share.
    pub const fn state(&self) -> &web::Data<AppState> {
        &self.state
    }

    /// The handle that stops the server.
    pub fn handle(&self) -> ServerHandle {
        self.server.handle()
    }

    /// Serves until told to stop, with the job loop beside.
    ///
    /// # Errors
    /// If the server fails.
    pub async fn run(self) -> std::io::Result<()> {
        let work = tokio::spawn(jobs::run(self.jobs.clone(), self.stop.subscribe()));
        let following = tokio::spawn(self.register.follow());
        let result = self.server.await;
        following.abort();
        self.stop.send_replace(true);
        if let Err(error) = work.await {
            tracing::error!(%error, "the job loop broke");
        }
        result
    }

    /// Serves without the job loop: tests run the jobs themselves.
    ///
    /// # Errors
    /// If the server fails.
    pub async fn run_without_jobs(self) -> std::io::Result<()> {
        let following = tokio::spawn(self.register.follow());
        let result = self.server.await;
        following.abort();
        result
    }
}

/// Puts the published standards, facts of corridors, fee rules and lines of help into a database that lacks them.
///
/// # Errors
/// A database error.
pub fn install(db: &Db, clock: &Clock) -> Result<(), AppError> {
    let now = clock.now();
    db.write_here(|conn| {
        standards::actions::install_published(conn, now)?;
        corridors::actions::install_published(conn, now)?;
        fees::actions::install_published(conn, now)?;
        referrals::actions::help::install_published(conn, now)
    })
}
