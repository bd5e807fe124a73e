//! E-mail addresses, telephone numbers and web addresses, parsed once at the door.

use super::{Country, fold};

/// An e-mail address with a host that has a dot; kept as typed, compared in lower case.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads an address: trimmed, at most 254 characters, in lower case, understood by the mail library,
    /// and with a dot in its host (`a@b` reaches nobody on the internet).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        (text.len() <= 254).then_some(())?;
        let address = text.parse::<lettre::Address>().ok()?;
        let host = address.domain();
        let dotted = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
        dotted.then_some(Self(text))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

super::text_column!(EmailAddress);

/// A telephone number in E.164, such as `+6626769216`.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Phone(String);

impl Phone {
    /// Reads E.164 as it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('+')?;
        let valid = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        valid.then(|| Self(text.to_owned()))
    }

    /// Reads a number as people write it: national or international form, digits of any of the six scripts.
    /// A national number is read as one of `country`.
    pub fn read(text: &str, country: Country) -> Option<Self> {
        let text = fold::ascii_digits(text.trim());
        let country = country.code().parse::<phonenumber::country::Id>().ok();
        let number = phonenumber::parse(country, text).ok()?;
        if !number.is_valid() {
            return None;
        }
        Self::parse(&number.format().mode(phonenumber::Mode::E164).to_string())
    }

    /// E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Grouped for reading, such as `+66 2 676 9216`.
    pub fn grouped(&self) -> String {
        phonenumber::parse(None, &self.0).map_or_else(
            |_| self.0.clone(),
            |number| number.format().mode(phonenumber::Mode::International).to_string(),
        )
    }
}

super::text_column!(Phone);

/// A web address that begins with `https://` or `http://`.
#[derive(Clone, Debug, PartialEq, Eq, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct WebAddress(String);

impl WebAddress {
    /// Reads an address of at most 500 characters; `www.example.org` is taken as https. A host is needed,
    /// a user name or password is refused.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty() && text.len() <= 500).then_some(())?;
        let full = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let parsed = url::Url::parse(&full).ok()?;
        let known = matches!(parsed.scheme(), "http" | "https");
        let plain = parsed.username().is_empty() && parsed.password().is_none();
        let host = parsed.host_str()?.contains('.');
        (known && plain && host).then(|| Self(parsed.to_string()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

super::text_column!(WebAddress);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_a_host_with_a_dot() {
        assert!(EmailAddress::parse("a@b").is_none());
        assert!(EmailAddress::parse("mali@example").is_none());
        assert!(EmailAddress::parse("two words@example.org").is_none());
        assert_eq!(EmailAddress::parse(" Mali@Example.org ").unwrap().as_str(), "mali@example.org");
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(Phone::read("02-676-9216", Country::TH).unwrap().as_str(), "+6626769216");
        assert_eq!(Phone::read("+66 2 676 9216", Country::MM).unwrap().as_str(), "+6626769216");
        assert_eq!(Phone::read("๐๒-๖๗๖-๙๒๑๖", Country::TH).unwrap().as_str(), "+6626769216");
        assert!(Phone::read("1", Country::TH).is_none());
        assert!(Phone::read("call me", Country::TH).is_none());
    }

    #[test]
    fn web_addresses_are_plain() {
        assert_eq!(WebAddress::parse("www.example.org").unwrap().as_str(), "https://www.example.org/");
        assert!(WebAddress::parse("javascript:alert(1)").is_none());
        assert!(WebAddress::parse("https://user:pw@example.org").is_none());
    }
}
