//! The headers of every answer: nothing from elsewhere, nothing inline but what is named by its hash.

use super::{script, style};
use crate::accounts::rules::SignedInAs;
use crate::base::Language;
use actix_web::HttpMessage;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use std::rc::Rc;
use std::sync::OnceLock;

/// The content security policy of every page.
pub fn content_security_policy() -> &'static str {
    static POLICY: OnceLock<String> = OnceLock::new();
    POLICY.get_or_init(|| {
        format!(
            "default-src 'none'; style-src {}; script-src 'self' {}; worker-src 'self'; connect-src 'self'; \
             img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            style::csp_style_hashes(),
            script::csp_script_hash()
        )
    })
}

/// Adds the headers; pages that know somebody are not stored anywhere.
///
/// # Errors
/// Those of the services behind it.
pub async fn add(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let is_public = is_public_path(request.path());
    // The address may hold somebody's name or number: the next page, and whoever writes down where its readers came from,
    // is told the site alone. (With `no-referrer` our own forms would lose their origin.)
    let holds_question = !request.query_string().is_empty() || request.path().contains("/verify/");
    let referrer = if holds_question { "strict-origin" } else { "same-origin" };
    let mut response = next.call(request).await?;
    let knows_somebody = response.request().extensions().contains::<Rc<SignedInAs>>();
    let headers = response.headers_mut();
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, referrer),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in fixed {
        // Public data that any site may read says so itself.
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(content_security_policy()));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        let cache = if is_public && !knows_somebody { "no-cache" } else { "no-store" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    }
    Ok(response)
}

/// Whether an address belongs to the pages that know nobody.
fn is_public_path(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    let first = parts.next().unwrap_or("");
    if Language::parse(first).is_none() {
        return !matches!(first, "link" | "calendar");
    }
    let private = [
        "sign-in",
        "sign-up",
        "forgotten-password",
        "account",
        "organisation",
        "applications",
        "audits",
        "office",
        "observations",
        "report",
        "watch",
    ];
    !parts.next().is_some_and(|part| private.contains(&part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_unsafe_is_allowed() {
        let policy = content_security_policy();
        assert!(policy.starts_with("default-src 'none'"));
        assert!(!policy.contains("unsafe"));
        assert_eq!(policy.matches("'sha256-").count(), 4, "three sheets and one script");
    }

    #[test]
    fn signed_in_pages_are_not_kept() {
        assert!(is_public_path("/en/register"));
        assert!(is_public_path("/api/v1/organisations"));
        assert!(!is_public_path("/en/office"));
        assert!(!is_public_path("/my/sign-in"));
        assert!(!is_public_path("/km/observations"));
        assert!(!is_public_path("/link/abc"));
        assert!(!is_public_path("/th/watch/stop/abc"));
    }
}
