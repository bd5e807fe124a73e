//! A word carried over one redirect: a cookie that holds nothing but a key of the catalogues.

use super::shell::{Flash, FlashKind};
use super::state::AppState;
use crate::i18n::Words;
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};

const NAME: &str = "flash";

/// The key the page before has left, if it looks like one.
pub fn of(request: &HttpRequest, state: &AppState) -> Option<String> {
    let cookie = request.cookie(&state.cookie_name(NAME))?;
    let key = cookie.value();
    let plain =
        key.len() <= 60 && key.starts_with("flash-") && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    plain.then(|| key.to_owned())
}

/// The sentence of a key; a key that is no word of the catalogues says nothing.
pub fn worded(l: &Words, key: &str) -> Option<Flash> {
    l.has(key).then(|| Flash { kind: FlashKind::Done, text: l.t(key).to_string() })
}

/// The cookie that carries a key for a minute.
pub fn set(state: &AppState, key: &'static str) -> Cookie<'static> {
    cookie(state, key, Duration::seconds(60))
}

/// The cookie that takes it away.
pub fn removed(state: &AppState) -> Cookie<'static> {
    cookie(state, "", Duration::ZERO)
}

fn cookie(state: &AppState, value: &'static str, age: Duration) -> Cookie<'static> {
    Cookie::build(state.cookie_name(NAME), value)
        .path("/")
        .http_only(true)
        .secure(state.is_secure())
        .same_site(SameSite::Lax)
        .max_age(age)
        .finish()
}
