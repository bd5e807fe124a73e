//! Which passwords are taken: 8 to 128 characters, no common ones, nothing that stands on the form itself. No rule of
//! composition, no periodic change.

use crate::base::{EmailAddress, Refusal, fold};
use std::collections::HashSet;
use std::sync::OnceLock;

/// The fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 8;
/// The most characters of a password.
pub const LONGEST_PASSWORD: usize = 128;

/// The passwords of eight and more characters among the 30,000 most common ones, in lower case, one a line; the file
/// says where it is from.
const COMMON: &str = include_str!("common_passwords.txt");

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefusal {
    /// Fewer than eight characters.
    #[error("too short")]
    TooShort,
    /// More than 128 characters.
    #[error("too long")]
    TooLong,
    /// Among the most common ones, or one character over and over.
    #[error("too common")]
    TooCommon,
    /// The name, the address or the name of the site.
    #[error("it stands on the form")]
    LikeTheForm,
}

impl Refusal for PasswordRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::TooShort => "password-too-short",
            Self::TooLong => "password-too-long",
            Self::TooCommon => "password-too-common",
            Self::LikeTheForm => "password-like-the-form",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooShort => vec![("min", SHORTEST_PASSWORD.to_string())],
            Self::TooLong => vec![("max", LONGEST_PASSWORD.to_string())],
            Self::TooCommon | Self::LikeTheForm => Vec::new(),
        }
    }
}

/// Whether a password is taken for somebody of this name and address. Characters are counted as people count them, not
/// as bytes, so that eight Burmese letters are eight.
///
/// # Errors
/// The refusal.
pub fn check_password(password: &str, name: &str, email: Option<&EmailAddress>) -> Result<(), PasswordRefusal> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Err(PasswordRefusal::TooShort);
    }
    if length > LONGEST_PASSWORD {
        return Err(PasswordRefusal::TooLong);
    }
    let small = password.to_lowercase();
    let mut letters = small.chars();
    let first = letters.next();
    if letters.all(|letter| Some(letter) == first) || common().contains(small.as_str()) {
        return Err(PasswordRefusal::TooCommon);
    }
    let plain = fold::fold_number(password);
    let local = email.and_then(|email| email.as_str().split('@').next()).unwrap_or("");
    let whole = email.map_or("", EmailAddress::as_str);
    let on_the_form = [name, whole, local, "waymark"].map(fold::fold_number);
    let is_like = |text: String| !text.is_empty() && (plain == text || without_digits(&plain) == text);
    if on_the_form.into_iter().any(is_like) { Err(PasswordRefusal::LikeTheForm) } else { Ok(()) }
}

fn without_digits(text: &str) -> &str {
    text.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter.is_ascii_punctuation())
}

fn common() -> &'static HashSet<&'static str> {
    static SET: OnceLock<HashSet<&'static str>> = OnceLock::new();
    SET.get_or_init(|| COMMON.lines().filter(|line| !line.starts_with('#')).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(password: &str) -> Result<(), PasswordRefusal> {
        check_password(password, "Mali Example", EmailAddress::parse("mali.example@example.org").as_ref())
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(check("a1b2c3d"), Err(PasswordRefusal::TooShort));
        assert_eq!(check("eight ox"), Ok(()));
        assert_eq!(check("ရွှေပြည်သာ ၇"), Ok(()));
        assert_eq!(check(&"ab".repeat(64)), Ok(()));
        assert_eq!(check(&"ab".repeat(65)), Err(PasswordRefusal::TooLong));
    }

    #[test]
    fn common_ones_are_refused_however_they_are_written() {
        for password in ["password", "PassWord1", "iloveyou1", "qwertyuiop", "12345678", "aaaaaaaaaa"] {
            assert_eq!(check(password), Err(PasswordRefusal::TooCommon), "{password}");
        }
        assert!(common().len() > 5_000);
        assert!(common().iter().all(|word| word.chars().count() >= SHORTEST_PASSWORD && *word == word.to_lowercase()));
    }

    #[test]
    fn what_stands_on_the_form_is_refused() {
        for password in ["Mali Example", "maliexample", "mali.example@example.org", "mali.example1!", "Waymark2026"] {
            assert_eq!(check(password), Err(PasswordRefusal::LikeTheForm), "{password}");
        }
        assert_eq!(check("violet bicycle 42"), Ok(()));
    }
}
