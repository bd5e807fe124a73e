//! The address under which the public reaches the site: in mails, printed codes, and the check where a post came from.

use std::net::IpAddr;

/// Scheme, host and port without a path, such as `https://register.example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    text: String,
    host: String,
    secure: bool,
}

/// Why a public address is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublicUrlRefusal {
    /// Not a web address.
    #[error("this is no web address. Write it as https://register.example.org")]
    NotAnAddress,
    /// A path, a query, a name or a password.
    #[error("only scheme, host and port belong here. Write it as https://register.example.org, with nothing after it")]
    TooMuch,
    /// Plain http on an address others can reach.
    #[error(
        "plain http is taken for this machine only (127.0.0.1, localhost). Put a proxy with TLS in front and write the \
         address with https://"
    )]
    Plain,
}

impl PublicUrl {
    /// Reads an address; a slash at the end is dropped.
    ///
    /// # Errors
    /// If it is no web address, has more than an origin, or is plain http beyond this machine.
    pub fn parse(text: &str) -> Result<Self, PublicUrlRefusal> {
        let url = url::Url::parse(text.trim()).map_err(|_| PublicUrlRefusal::NotAnAddress)?;
        let secure = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(PublicUrlRefusal::NotAnAddress),
        };
        let bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        if !bare || !url.username().is_empty() || url.password().is_some() {
            return Err(PublicUrlRefusal::TooMuch);
        }
        let host = url.host_str().ok_or(PublicUrlRefusal::NotAnAddress)?.to_owned();
        if !secure && !is_loopback(&host) {
            return Err(PublicUrlRefusal::Plain);
        }
        Ok(Self { text: url.origin().ascii_serialization(), host, secure })
    }

    /// The address of a server on this machine.
    pub fn on_loopback(host: IpAddr, port: u16) -> Self {
        let host = match host {
            IpAddr::V6(address) if address.is_loopback() => format!("[{address}]"),
            IpAddr::V4(address) if address.is_loopback() => address.to_string(),
            IpAddr::V4(_) | IpAddr::V6(_) => "127.0.0.1".to_owned(),
        };
        let text = if port == 80 { format!("http://{host}") } else { format!("http://{host}:{port}") };
        Self { text, host, secure: false }
    }

    /// The address without a slash at the end; as it stands also in an `Origin` header.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host alone.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is https: then cookies are `Secure` and `__Host-`.
    pub const fn is_https(&self) -> bool {
        self.secure
    }
}

impl std::fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether a host name or address, in brackets or not, is this machine.
pub(super) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let named = bare.eq_ignore_ascii_case("localhost") || bare.to_ascii_lowercase().ends_with(".localhost");
    named || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        assert_eq!(PublicUrl::parse("http://register.example.org"), Err(PublicUrlRefusal::Plain));
        assert_eq!(PublicUrl::parse("http://192.0.2.7:8080"), Err(PublicUrlRefusal::Plain));
        for text in ["http://127.0.0.1:8080", "http://localhost:9000", "http://[::1]:8080"] {
            let url = PublicUrl::parse(text).unwrap();
            assert_eq!(url.as_str(), text);
            assert!(!url.is_https());
        }
        assert!(PublicUrl::parse("https://register.example.org").unwrap().is_https());
    }

    #[test]
    fn only_an_origin_is_taken() {
        assert_eq!(PublicUrl::parse("https://register.example.org/").unwrap().as_str(), "https://register.example.org");
        for text in ["https://example.org/register", "https://example.org/?a=1", "https://u:p@example.org"] {
            assert_eq!(PublicUrl::parse(text), Err(PublicUrlRefusal::TooMuch), "{text}");
        }
        for text in ["register.example.org", "ftp://example.org", ""] {
            assert_eq!(PublicUrl::parse(text), Err(PublicUrlRefusal::NotAnAddress), "{text}");
        }
    }

    #[test]
    fn the_default_is_on_this_machine() {
        assert_eq!(PublicUrl::on_loopback("0.0.0.0".parse().unwrap(), 8080).as_str(), "http://127.0.0.1:8080");
        assert_eq!(PublicUrl::on_loopback("::1".parse().unwrap(), 8080).as_str(), "http://[::1]:8080");
    }
}
