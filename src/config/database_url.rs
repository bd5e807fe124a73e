//! Where the database is: `sqlite:…` or `postgres://…`. Any other scheme is refused, never guessed.

use crate::base::Secret;
use std::path::{Path, PathBuf};

/// The place of a database.
#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A PostgreSQL server; the URL may hold a password.
    Postgres(Secret),
}

/// Why a database URL is not understood.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum UrlRefusal {
    /// No scheme that is known.
    #[error(
        "the database URL begins with {0:?}, which is not known here. Write sqlite:PATH for the embedded database \
         or postgres://USER:PASSWORD@HOST/NAME for a server (DATABASE_URL)"
    )]
    UnknownScheme(String),
    /// A SQLite URL without a path, or for a database in memory.
    #[error("the embedded database needs a file: write sqlite:PATH (DATABASE_URL); a database in memory is not kept")]
    NoFile,
}

impl DatabaseUrl {
    /// Reads a URL.
    ///
    /// # Errors
    /// If its scheme is unknown or a SQLite path is missing.
    pub fn parse(text: &str) -> Result<Self, UrlRefusal> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(Secret::new(text.to_owned())));
        }
        if let Some(path) = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")) {
            if path.is_empty() || path.contains(":memory:") {
                return Err(UrlRefusal::NoFile);
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        let scheme = text.split_once(':').map_or(text, |(scheme, _)| scheme);
        Err(UrlRefusal::UnknownScheme(scheme.chars().take(40).collect()))
    }

    /// The embedded database in a data folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self::Sqlite(folder.join("waymark.sqlite3"))
    }

    /// Whether it is the embedded database.
    pub const fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}

/// Shows where it is without a password.
impl std::fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(text) => match url::Url::parse(text.expose()) {
                Ok(url) => write!(f, "postgres://{}{}", url.host_str().unwrap_or(""), url.path()),
                Err(_) => f.write_str("postgres://"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_scheme_is_refused_and_says_what_to_write() {
        for text in ["mysql://x/y", "postgress://x/y", "waymark.db", ""] {
            let refusal = DatabaseUrl::parse(text).unwrap_err();
            assert!(refusal.to_string().contains("postgres://USER"), "{text}: {refusal}");
        }
        assert_eq!(DatabaseUrl::parse("sqlite::memory:").unwrap_err(), UrlRefusal::NoFile);
    }

    #[test]
    fn a_password_is_not_shown() {
        let url = DatabaseUrl::parse("postgres://mali:horse@db.example.org/waymark").unwrap();
        assert_eq!(url.to_string(), "postgres://db.example.org/waymark");
        assert!(!format!("{url:?}").contains("horse"));
    }
}
