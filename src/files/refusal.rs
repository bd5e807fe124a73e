//! Why a file is not taken.

use crate::base::Refusal;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileRefusal {
    /// Not one of the kinds that are taken.
    #[error("not a kind of file that is taken")]
    WrongKind,
    /// Content and the ending of the name do not agree.
    #[error("content and name do not agree")]
    Mismatch,
    /// Over [`super::LIMIT`].
    #[error("larger than 10 MB")]
    TooLarge,
    /// A picture with more than 50 million pixels.
    #[error("more than 50 million pixels")]
    TooManyPixels,
    /// No file was chosen.
    #[error("no file")]
    Missing,
    /// Empty, cut off or garbled.
    #[error("not readable")]
    Broken,
    /// A recording of more than half an hour.
    #[error("longer than half an hour")]
    TooLong,
    /// A recording in which something else hides, or that is made of more than one piece.
    #[error("holds more than sound")]
    NotOnlySound,
    /// Macros, scripts, actions that start programs, or an archive that unpacks without end.
    #[error("holds what starts by itself")]
    Unsafe,
}

impl Refusal for FileRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::WrongKind => "error-file-kind",
            Self::Mismatch => "error-file-mismatch",
            Self::TooLarge => "error-file-size",
            Self::TooManyPixels => "error-file-pixels",
            Self::Missing => "error-file-missing",
            Self::Broken => "error-file-broken",
            Self::TooLong => "error-file-long",
            Self::NotOnlySound => "error-file-sound",
            Self::Unsafe => "error-file-unsafe",
        }
    }
}
