//! Brings command line, environment and file together and reads each value once.

use super::{
    Argon2Cost, Config, ConfigError, DatabaseUrl, LogFormat, LogSettings, MailSettings, MailTransport, Overrides,
    PoolSizes, PublicUrl, SecretKey, Sender, SessionLimits, SmtpLogin, SmtpSettings, SmtpTls, public_url,
};
use crate::base::Secret;
use chrono::Duration;
use config::{Environment, File, FileFormat, Source};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

/// The setting of a variable: one name for file and environment.
macro_rules! settings {
    ($($name:ident: $ty:ty),+ $(,)?) => {
        /// The settings as they were written, each by its name in the file.
        #[derive(serde::Deserialize)]
        struct Written { $($name: Option<$ty>),+ }

        /// Every name there is.
        const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

settings! {
    data: PathBuf,
    database_url: Secret,
    database_readers: u32,
    database_writers: u32,
    database_wait_seconds: u64,
    host: String,
    port: u16,
    public_url: String,
    mail_from: String,
    mail_host: String,
    mail_port: u16,
    mail_tls: String,
    mail_user: String,
    mail_password: Secret,
    mail_folder: PathBuf,
    secret_key: Secret,
    argon2_memory_kib: u32,
    argon2_passes: u32,
    argon2_lanes: u32,
    session_idle_minutes: u32,
    session_absolute_hours: u32,
    log: String,
    log_format: String,
}

/// Reads everything.
pub(super) fn read(overrides: Overrides, mut environment: HashMap<String, String>) -> Result<Config, ConfigError> {
    environment.retain(|_, value| !value.is_empty());
    if let Some(url) = environment.remove("DATABASE_URL") {
        environment.insert("WAYMARK_DATABASE_URL".to_owned(), url);
    }
    let named_file = environment.remove("WAYMARK_CONFIG").map(PathBuf::from);
    let named_folder = overrides.data_folder.or_else(|| environment.get("WAYMARK_DATA").map(PathBuf::from));
    let usual_folder = named_folder.clone().unwrap_or_else(|| PathBuf::from("data"));
    let mut builder = config::Config::builder();
    if let Some(text) = file_text(overrides.file.or(named_file), &usual_folder)? {
        builder = builder.add_source(File::from_str(&text, FileFormat::Toml));
    }
    let merged = builder
        .add_source(Environment::with_prefix("WAYMARK").source(Some(environment)))
        .build()
        .map_err(not_understood)?;
    refuse_unknown(&merged)?;
    let mut written: Written = merged.try_deserialize().map_err(not_understood)?;
    written.host = overrides.host.or(written.host);
    written.port = overrides.port.or(written.port);
    written.public_url = overrides.public_url.or(written.public_url);
    written.data = named_folder.or(written.data);
    understand(written, usual_folder)
}

/// The text of the file that was named, or of `waymark.toml` in the data folder if it is there.
fn file_text(named: Option<PathBuf>, folder: &Path) -> Result<Option<String>, ConfigError> {
    let file = match named {
        Some(file) => file,
        None => {
            let usual = folder.join("waymark.toml");
            if !usual.exists() {
                return Ok(None);
            }
            usual
        }
    };
    match std::fs::read_to_string(&file) {
        Ok(text) => Ok(Some(text)),
        Err(error) => Err(ConfigError::Unreadable { file, problem: error.to_string() }),
    }
}

fn not_understood(error: config::ConfigError) -> ConfigError {
    ConfigError::NotUnderstood(error.to_string())
}

fn refuse_unknown(merged: &config::Config) -> Result<(), ConfigError> {
    let mut names: Vec<String> = merged.collect().map_err(not_understood)?.into_keys().collect();
    names.sort();
    match names.into_iter().find(|name| !NAMES.contains(&name.as_str())) {
        Some(setting) => Err(ConfigError::Unknown { setting, known: NAMES.join(", ") }),
        None => Ok(()),
    }
}

fn wrong(variable: &'static str, problem: impl std::fmt::Display) -> ConfigError {
    ConfigError::Wrong { variable, problem: problem.to_string() }
}

/// Turns what was written into what is meant.
fn understand(written: Written, usual_folder: PathBuf) -> Result<Config, ConfigError> {
    let data_folder = written.data.clone().unwrap_or(usual_folder);
    let database = match &written.database_url {
        Some(text) => DatabaseUrl::parse(text.expose()).map_err(|refusal| wrong("DATABASE_URL", refusal))?,
        None => DatabaseUrl::in_folder(&data_folder),
    };
    let public_url = match &written.public_url {
        Some(text) => Some(PublicUrl::parse(text).map_err(|refusal| wrong("WAYMARK_PUBLIC_URL", refusal))?),
        None => None,
    };
    let secret_key = match &written.secret_key {
        Some(text) => Some(SecretKey::parse(text.expose()).map_err(|refusal| {
            wrong("WAYMARK_SECRET_KEY", format!("{refusal}, or leave the setting out: a key file is then made"))
        })?),
        None => None,
    };
    let mut notices = Vec::new();
    Ok(Config {
        database,
        pool: pool(&written)?,
        host: host(written.host.as_deref())?,
        port: written.port.unwrap_or(8080),
        public_url,
        secret_key,
        argon2: argon2(&written)?,
        session: session(&written)?,
        log: log(&written)?,
        mail: mail(written, &data_folder, &mut notices)?,
        data_folder,
        notices,
    })
}

fn host(text: Option<&str>) -> Result<IpAddr, ConfigError> {
    match text.map(str::trim) {
        None | Some("localhost") => Ok(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        Some(text) => text.parse().map_err(|_| {
            wrong("WAYMARK_HOST", format!("{text:?} is no IP address. Write 127.0.0.1, or 0.0.0.0 for every interface"))
        }),
    }
}

fn pool(written: &Written) -> Result<PoolSizes, ConfigError> {
    let usual = PoolSizes::default();
    let at_least_one = |variable, value| {
        if value == 0 { Err(wrong(variable, "0 is too few. Write at least 1")) } else { Ok(value) }
    };
    let wait = written.database_wait_seconds.unwrap_or(usual.wait.as_secs());
    if !(1..=60).contains(&wait) {
        return Err(wrong("WAYMARK_DATABASE_WAIT_SECONDS", "write 1 to 60 seconds"));
    }
    Ok(PoolSizes {
        readers: at_least_one("WAYMARK_DATABASE_READERS", written.database_readers.unwrap_or(usual.readers))?,
        writers: at_least_one("WAYMARK_DATABASE_WRITERS", written.database_writers.unwrap_or(usual.writers))?,
        wait: std::time::Duration::from_secs(wait),
    })
}

fn argon2(written: &Written) -> Result<Argon2Cost, ConfigError> {
    let usual = Argon2Cost::default();
    let cost = Argon2Cost {
        memory_kib: written.argon2_memory_kib.unwrap_or(usual.memory_kib),
        passes: written.argon2_passes.unwrap_or(usual.passes),
        lanes: written.argon2_lanes.unwrap_or(usual.lanes),
    };
    if !(7 * 1024..=1024 * 1024).contains(&cost.memory_kib) {
        return Err(wrong("WAYMARK_ARGON2_MEMORY_KIB", "write 7168 (7 MiB) to 1048576 (1 GiB); 47104 is the default"));
    }
    if !(1..=64).contains(&cost.passes) {
        return Err(wrong("WAYMARK_ARGON2_PASSES", "write 1 to 64; 1 is the default"));
    }
    if !(1..=64).contains(&cost.lanes) {
        return Err(wrong("WAYMARK_ARGON2_LANES", "write 1 to 64; 1 is the default"));
    }
    Ok(cost)
}

fn session(written: &Written) -> Result<SessionLimits, ConfigError> {
    let idle = written.session_idle_minutes.unwrap_or(720);
    let absolute = written.session_absolute_hours.unwrap_or(168);
    if !(5..=10_080).contains(&idle) {
        return Err(wrong("WAYMARK_SESSION_IDLE_MINUTES", "write 5 to 10080 minutes; 720 is the default"));
    }
    if !(1..=720).contains(&absolute) {
        return Err(wrong("WAYMARK_SESSION_ABSOLUTE_HOURS", "write 1 to 720 hours; 168 is the default"));
    }
    Ok(SessionLimits { idle: Duration::minutes(idle.into()), absolute: Duration::hours(absolute.into()) })
}

fn log(written: &Written) -> Result<LogSettings, ConfigError> {
    let usual = LogSettings::default();
    let filter = written.log.clone().unwrap_or(usual.filter);
    if let Err(error) = tracing_subscriber::EnvFilter::try_new(&filter) {
        return Err(wrong("WAYMARK_LOG", format!("{error}. Write a level such as info, or info,waymark=debug")));
    }
    let format = match written.log_format.as_deref() {
        None => usual.format,
        Some(text) => LogFormat::parse(text)
            .ok_or_else(|| wrong("WAYMARK_LOG_FORMAT", format!("{text:?} is not known. Write text or json")))?,
    };
    Ok(LogSettings { format, filter })
}

/// The sender where none is needed: `.invalid` reaches nobody.
pub(super) fn default_sender() -> Sender {
    #[expect(clippy::expect_used, reason = "a constant that a test reads")]
    let sender = Sender::parse("Waymark <registry@waymark.invalid>").expect("a fixed address");
    sender
}

fn mail(written: Written, data_folder: &Path, notices: &mut Vec<String>) -> Result<MailSettings, ConfigError> {
    let from = match written.mail_from.as_deref() {
        None => None,
        Some(text) => Some(Sender::parse(text).ok_or_else(|| {
            wrong("WAYMARK_MAIL_FROM", format!("{text:?} is no sender. Write it as Waymark <registry@example.org>"))
        })?),
    };
    if written.mail_host.is_some() {
        if written.mail_folder.is_some() {
            return Err(wrong("WAYMARK_MAIL_FOLDER", "mail goes to a server (WAYMARK_MAIL_HOST) or to files. Set one"));
        }
        let from = from.ok_or_else(|| {
            wrong("WAYMARK_MAIL_FROM", "mail to a server needs a sender. Write it as Waymark <registry@example.org>")
        })?;
        return Ok(MailSettings { from, transport: MailTransport::Smtp(smtp(written)?) });
    }
    if written.mail_port.is_some() || written.mail_user.is_some() || written.mail_password.is_some() {
        return Err(wrong(
            "WAYMARK_MAIL_HOST",
            "the mail server is not named. Set it, or leave its other settings out",
        ));
    }
    let folder = written.mail_folder.unwrap_or_else(|| {
        let folder = data_folder.join("mail");
        notices.push(format!(
            "no mail server is set: letters are written to {}. Set WAYMARK_MAIL_HOST and WAYMARK_MAIL_FROM to send them",
            folder.display()
        ));
        folder
    });
    Ok(MailSettings { from: from.unwrap_or_else(default_sender), transport: MailTransport::File(folder) })
}

fn smtp(written: Written) -> Result<SmtpSettings, ConfigError> {
    let host = written.mail_host.unwrap_or_default().trim().to_owned();
    if host.is_empty() || host.contains([':', '/', '@', ' ']) {
        return Err(wrong(
            "WAYMARK_MAIL_HOST",
            format!("{host:?} is no host name. Write the name alone: mail.example.org"),
        ));
    }
    let tls = match written.mail_tls.as_deref() {
        None => SmtpTls::Starttls,
        Some(text) => SmtpTls::parse(text)
            .ok_or_else(|| wrong("WAYMARK_MAIL_TLS", format!("{text:?} is not known. Write starttls, tls or none")))?,
    };
    let login = match (written.mail_user, written.mail_password) {
        (Some(user), Some(password)) => Some(SmtpLogin { user, password }),
        (None, None) => None,
        (Some(_), None) => return Err(wrong("WAYMARK_MAIL_PASSWORD", "a user name is set, the password is missing")),
        (None, Some(_)) => return Err(wrong("WAYMARK_MAIL_USER", "a password is set, the user name is missing")),
    };
    if tls == SmtpTls::None && login.is_some() && !public_url::is_loopback(&host) {
        return Err(wrong("WAYMARK_MAIL_TLS", "a password is not sent in the clear. Write starttls or tls"));
    }
    Ok(SmtpSettings { host, port: written.mail_port.unwrap_or(tls.port()), tls, login })
}
