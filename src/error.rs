//! What can go wrong in an action, and the status a reader gets for it.
//!
//! | Error | Status |
//! |---|---|
//! | `NotFound` (also where existence is private) | 404 |
//! | `SignInNeeded` | 303 to sign-in |
//! | `NotAllowed` | 403 |
//! | `Refused` (a rule said no) | 409 |
//! | `Stale` (somebody saved first) | 409 |
//! | `CrossSite` | 403 |
//! | `Unreadable` (a body that is no form) | 400 |
//! | `TooLarge` | 413 |
//! | `TooMany` | 429 |
//! | `Unavailable` (database busy or away) | 503 |
//! | `Internal` | 500 |
//!
//! The words of each page are in the catalogues; an inner error's text is logged once at the edge and never shown.

use crate::base::Refusal;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

/// The result of an action.
pub type AppResult<T> = Result<T, AppError>;

/// Why an action did not happen.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is no such thing, or the person must not learn that there is.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in.
    #[error("sign-in needed")]
    SignInNeeded,
    /// The person may not do this.
    #[error("not allowed")]
    NotAllowed,
    /// A rule refused; the reason has a key in the catalogues.
    #[error("refused: {0}")]
    Refused(Box<dyn Refusal>),
    /// The record was changed by somebody else since it was shown.
    #[error("changed by somebody else")]
    Stale,
    /// The request came from another site.
    #[error("cross-site request")]
    CrossSite,
    /// The body of the request cannot be read as a form.
    #[error("unreadable request: {0}")]
    Unreadable(String),
    /// The body of the request is larger than a form may be.
    #[error("request too large")]
    TooLarge,
    /// Too many tries; seconds to wait.
    #[error("too many requests, wait {0} s")]
    TooMany(u64),
    /// A part the work needs is away or overloaded.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours.
    #[error("internal: {0}")]
    Internal(String),
}

impl AppError {
    /// The HTTP status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInNeeded => StatusCode::SEE_OTHER,
            Self::NotAllowed | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::Refused(_) | Self::Stale => StatusCode::CONFLICT,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// A fault of ours, from any error.
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }
}

impl<R: Refusal> From<R> for AppError {
    fn from(refusal: R) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<diesel::result::Error> for AppError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error};
        match error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => {
                Self::Unavailable(info.message().to_owned())
            }
            Error::DatabaseError(kind, info) => {
                let text = info.message().to_owned();
                if is_busy(&text) { Self::Unavailable(text) } else { Self::Internal(format!("{kind:?}: {text}")) }
            }
            other => Self::Internal(other.to_string()),
        }
    }
}

/// Whether a database's message says that somebody else holds the lock, or that it is out of reach.
fn is_busy(message: &str) -> bool {
    ["database is locked", "lock timeout", "server closed the connection", "terminating connection", "disk is full"]
        .iter()
        .any(|part| message.contains(part))
}

/// What a middleware needs to render the page of an error, kept with the response.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The status.
    pub status: StatusCode,
    /// The refusal's key and arguments, if a rule said no.
    pub refusal: Option<(&'static str, Vec<(&'static str, String)>)>,
    /// What is logged; never shown.
    pub log: String,
    /// Whether the record was changed by somebody else.
    pub is_stale: bool,
    /// Seconds to wait, for 429.
    pub retry_after: Option<u64>,
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status());
        let refusal = match self {
            Self::Refused(refusal) => Some((refusal.key(), refusal.arguments())),
            _ => None,
        };
        let retry_after = match self {
            Self::TooMany(seconds) => Some(*seconds),
            _ => None,
        };
        response.extensions_mut().insert(Fault {
            status: self.status(),
            refusal,
            log: self.to_string(),
            is_stale: matches!(self, Self::Stale),
            retry_after,
        });
        response
    }
}
