//! Names in messaging services and addresses of websites, in the one form in which they are compared.
//!
//! Only what a service keeps unique counts: an ID, a number, the name in an address. A name as it is shown can be
//! taken by anybody and is never a contact. Dots, dashes and underscores stay, since `a.b` and `ab` are two people; only
//! Facebook takes them for one.

use super::contacts::ContactKind;
use crate::base::{WebAddress, fold};

/// Addresses of services: host, the path before the name, and the service.
const ADDRESSES: &[(&str, &str, ContactKind)] = &[
    ("facebook.com", "", ContactKind::Facebook),
    ("m.facebook.com", "", ContactKind::Facebook),
    ("web.facebook.com", "", ContactKind::Facebook),
    ("fb.com", "", ContactKind::Facebook),
    ("fb.me", "", ContactKind::Facebook),
    ("m.me", "", ContactKind::Facebook),
    ("line.me", "ti/p/", ContactKind::Line),
    ("line.me", "r/ti/p/", ContactKind::Line),
    ("lin.ee", "", ContactKind::Line),
    ("t.me", "", ContactKind::Telegram),
    ("telegram.me", "", ContactKind::Telegram),
    ("wa.me", "", ContactKind::Whatsapp),
    ("zalo.me", "", ContactKind::Zalo),
    ("viber.com", "", ContactKind::Viber),
];

/// Hosts on which many people have pages: there the path says whose it is.
const SHARED: &[&str] =
    &["youtube.com", "tiktok.com", "sites.google.com", "linktr.ee", "instagram.com", "blogspot.com"];

/// Host in lower case without `www.`, and the path without its first slash.
fn parts(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let is_address = text.contains("://") || text.contains('/') || text.contains('.');
    let host = text.split_once("://").map_or(text, |(_, rest)| rest).split('/').next().unwrap_or_default();
    (is_address && !text.contains(' ') && !host.contains('@')).then_some(())?;
    let address = WebAddress::parse(text)?;
    split(&address)
}

fn split(address: &WebAddress) -> Option<(String, String)> {
    let url = url::Url::parse(address.as_str()).ok()?;
    let host = url.host_str()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    let mut path = url.path().trim_matches('/').to_lowercase();
    if path == "profile.php" {
        let id = url.query_pairs().find(|(name, _)| name == "id").map(|(_, id)| id.into_owned())?;
        path = format!("id{id}");
    }
    Some((host, path))
}

/// The service a text is an address of.
pub(super) fn kind_of_address(text: &str) -> Option<ContactKind> {
    let (host, path) = parts(text)?;
    let known = ADDRESSES.iter().find(|(its, before, _)| *its == host && path.starts_with(before) && !path.is_empty());
    known.map(|(_, _, kind)| *kind)
}

/// What stands behind the address of a service, or the text itself.
pub(super) fn without_address(kind: ContactKind, text: &str) -> String {
    let own = parts(text).and_then(|(host, path)| {
        let known = ADDRESSES
            .iter()
            .filter(|(its, before, of)| *its == host && *of == kind && path.starts_with(before))
            .max_by_key(|(_, before, _)| before.len());
        known.and_then(|(_, before, _)| path.strip_prefix(before)).map(str::to_owned)
    });
    own.unwrap_or_else(|| text.to_owned())
}

/// The unique name in a service: 2 to 64 Latin letters, digits, dots, dashes and underscores.
pub(super) fn handle(kind: ContactKind, text: &str) -> Option<String> {
    let text = without_address(kind, text);
    let name = fold::ascii_digits(text.trim()).to_lowercase();
    let name = name.trim_start_matches(['@', '~']).split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let has_letter_or_digit = name.bytes().any(|byte| byte.is_ascii_alphanumeric());
    ((2..=64).contains(&name.len()) && is_plain && has_letter_or_digit).then_some(())?;
    match kind {
        ContactKind::Facebook => Some(name.replace('.', "")).filter(|name| !name.is_empty()),
        _ => Some(name.to_owned()),
    }
}

/// The form in which a website is compared: its host; with its path where many share a host.
pub(super) fn site(address: &WebAddress) -> Option<String> {
    let (host, path) = split(address)?;
    Some(if is_shared(&host) { format!("{host}/{path}") } else { host })
}

/// Every form under which a website that is asked about may be known.
pub(super) fn sites(address: &WebAddress) -> Vec<String> {
    site(address).into_iter().collect()
}

fn is_shared(host: &str) -> bool {
    SHARED.contains(&host)
        || SHARED.iter().any(|shared| host.ends_with(&format!(".{shared}")))
        || ADDRESSES.iter().any(|(its, _, _)| *its == host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_with_and_without_its_address() {
        for text in [
            "https://www.facebook.com/Golden.Example/",
            "fb.com/goldenexample",
            "@GoldenExample",
            "m.me/golden.example?x=1",
        ] {
            assert_eq!(handle(ContactKind::Facebook, text).as_deref(), Some("goldenexample"), "{text}");
        }
        assert_eq!(handle(ContactKind::Facebook, "facebook.com/profile.php?id=1000077").as_deref(), Some("id1000077"));
        for text in ["@golden_ex", "https://line.me/R/ti/p/@golden_ex", "line.me/ti/p/~golden_ex", "Golden_Ex"] {
            assert_eq!(handle(ContactKind::Line, text).as_deref(), Some("golden_ex"), "{text}");
        }
        assert_eq!(handle(ContactKind::Telegram, "t.me/golden_ex").as_deref(), Some("golden_ex"));
    }

    #[test]
    fn names_that_differ_in_a_dot_are_two_people() {
        assert_ne!(handle(ContactKind::Line, "golden.ex"), handle(ContactKind::Line, "goldenex"));
        for text in ["Golden Example Recruitment", "ทองตัวอย่าง", "a", "..", "", "🙂🙂"] {
            assert_eq!(handle(ContactKind::Line, text), None, "{text}");
        }
        assert_eq!(handle(ContactKind::Line, &"a".repeat(65)), None);
    }

    #[test]
    fn the_service_is_seen_in_the_address() {
        assert_eq!(kind_of_address("https://m.facebook.com/golden"), Some(ContactKind::Facebook));
        assert_eq!(kind_of_address("wa.me/66812345678"), Some(ContactKind::Whatsapp));
        assert_eq!(kind_of_address("facebook.com"), None);
        assert_eq!(kind_of_address("golden@example.org"), None);
        assert_eq!(without_address(ContactKind::Whatsapp, "https://wa.me/66812345678"), "66812345678");
    }

    #[test]
    fn a_website_is_its_host_and_a_shared_host_is_nobodys() {
        let site_of = |text: &str| site(&WebAddress::parse(text).unwrap()).unwrap();
        assert_eq!(site_of("https://WWW.Example.org/contact"), "example.org");
        assert_eq!(site_of("example.org"), "example.org");
        assert_eq!(site_of("youtube.com/@golden"), "youtube.com/@golden");
        assert_ne!(site_of("facebook.com/golden"), site_of("facebook.com/silver"));
    }
}
