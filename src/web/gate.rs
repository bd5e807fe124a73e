//! The gate every request goes through: access table, cross-site check, session, role, form token.

use super::access::{AccessTable, Who};
use super::state::AppState;
use crate::accounts::actions::resume;
use crate::accounts::rules::SignedInAs;
use crate::base::{Language, Role, digest_hex};
use crate::error::{AppError, AppResult};
use crate::urls;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, ResponseError, web};
use std::rc::Rc;
use subtle::ConstantTimeEq;

/// The name of the session cookie; `__Host-` stands before it wherever the site is served over TLS.
pub const SESSION_COOKIE: &str = "waymark";

/// Lets a request through, or answers it.
///
/// # Errors
/// Those of the services behind it.
pub async fn gate(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    match pass(&mut request).await {
        Ok(Pass::On) => next.call(request).await.map(ServiceResponse::map_into_boxed_body),
        Ok(Pass::Elsewhere(path)) => {
            let answer = HttpResponse::SeeOther().insert_header((header::LOCATION, path)).finish();
            Ok(request.into_response(answer))
        }
        Err(error) => Ok(request.into_response(error.error_response())),
    }
}

/// What becomes of a request.
enum Pass {
    /// It goes on.
    On,
    /// It is sent to another address.
    Elsewhere(String),
}

async fn pass(request: &mut ServiceRequest) -> AppResult<Pass> {
    let pattern = request.match_pattern().ok_or(AppError::NotFound)?;
    let table = request.app_data::<web::Data<AccessTable>>().cloned().ok_or(AppError::NotFound)?;
    let Some(who) = table.who(request.method().as_str(), &pattern) else {
        // A known path with another method is answered by actix with 405; everything else is closed.
        let known = ["GET", "POST"].iter().any(|method| table.who(method, &pattern).is_some());
        return if known { Ok(Pass::On) } else { Err(AppError::NotFound) };
    };
    // The token in the address is the permission, wherever the post comes from.
    if who == Who::Holder {
        return Ok(Pass::On);
    }
    let is_write = !matches!(*request.method(), Method::GET | Method::HEAD);
    let origin = if is_write { came_from(request)? } else { Origin::OwnSite };
    if who == Who::Public {
        return Ok(Pass::On);
    }
    let person = signed_in(request).await?;
    let office = pattern.starts_with("/{lang}/office") || pattern.starts_with("/{lang}/audits");
    if office
        && !is_write
        && let Some(path) = in_an_office_language(request)
    {
        return Ok(Pass::Elsewhere(path));
    }
    match (who, &person) {
        (Who::Public | Who::Open | Who::Holder, _) => {}
        (_, None) if is_write => return Err(AppError::SignInNeeded),
        (_, None) => return Ok(Pass::Elsewhere(sign_in_and_back(request))),
        (Who::SignedIn | Who::Member, Some(_)) => {}
        (Who::Partner, Some(person)) if person.actor.is(Role::Partner) => {}
        (Who::Partner, Some(_)) => return Err(AppError::NotFound),
        (Who::Staff(roles), Some(person)) if person.actor.is_any(roles) => {}
        // Staff pages do not exist for those who are no staff.
        (Who::Staff(_), Some(person)) if person.actor.is_staff() => return Err(AppError::NotAllowed),
        (Who::Staff(_), Some(_)) => return Err(AppError::NotFound),
    }
    if let Some(person) = person {
        if is_write && matches!(origin, Origin::Silent) {
            check_form_token(request, &person.form_token).await?;
        }
        request.extensions_mut().insert(Rc::new(person));
    }
    Ok(Pass::On)
}

/// Where a post says it comes from.
enum Origin {
    OwnSite,
    /// It says nothing: old and proxy browsers.
    Silent,
}

/// `Sec-Fetch-Site` decides, else `Origin`; a post that says neither must carry the session's form token.
fn came_from(request: &ServiceRequest) -> AppResult<Origin> {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = header("sec-fetch-site") {
        return if site == "same-origin" || site == "none" { Ok(Origin::OwnSite) } else { Err(AppError::CrossSite) };
    }
    match header("origin") {
        None => Ok(Origin::Silent),
        Some(origin) => {
            let state = request.app_data::<web::Data<AppState>>().ok_or(AppError::CrossSite)?;
            if origin == state.public_address { Ok(Origin::OwnSite) } else { Err(AppError::CrossSite) }
        }
    }
}

/// The person of the session cookie. An unknown or ended session is nobody.
async fn signed_in(request: &ServiceRequest) -> AppResult<Option<SignedInAs>> {
    let state = request.app_data::<web::Data<AppState>>().cloned().ok_or(AppError::SignInNeeded)?;
    let Some(cookie) = request.cookie(&state.cookie_name(SESSION_COOKIE)) else { return Ok(None) };
    let token_hash = digest_hex(cookie.value());
    resume(&state.db, token_hash, state.session_limits, state.clock.now()).await
}

/// The same address in English, if the page speaks only English and Thai.
fn in_an_office_language(request: &ServiceRequest) -> Option<String> {
    let language = language_of(request)?;
    let office = language.for_office();
    let rest = request.uri().path_and_query()?.as_str().get(3..)?;
    (office != language).then(|| urls::in_language(rest, office))
}

/// The language an address begins with. Its parts are not matched yet where the gate stands.
fn language_of(request: &ServiceRequest) -> Option<Language> {
    request.path().split('/').nth(1).and_then(Language::parse)
}

fn sign_in_and_back(request: &ServiceRequest) -> String {
    let language = language_of(request).unwrap_or(Language::En);
    let wanted = request.uri().path_and_query().map_or("", |path| path.as_str());
    format!("{}?next={}", urls::sign_in(language), urls::encoded(wanted))
}

/// Reads the form token out of the body and puts the body back.
async fn check_form_token(request: &mut ServiceRequest, expected: &str) -> AppResult<()> {
    let body = request.extract::<web::Bytes>().await.map_err(|_| AppError::CrossSite)?;
    let given = token_in(&body);
    request.set_payload(actix_web::dev::Payload::from(body));
    let same = given.is_some_and(|given| bool::from(given.as_bytes().ct_eq(expected.as_bytes())));
    if same { Ok(()) } else { Err(AppError::CrossSite) }
}

/// The value of the field `form_token` in a form, urlencoded or multipart.
fn token_in(body: &[u8]) -> Option<String> {
    let is_token = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-' || *byte == b'_';
    let multipart = b"name=\"form_token\"\r\n\r\n";
    let plain = b"form_token=";
    let start = find(body, multipart)
        .map(|at| at + multipart.len())
        .or_else(|| find(body, plain).map(|at| at + plain.len()))?;
    let value: Vec<u8> = body.get(start..)?.iter().copied().take_while(is_token).collect();
    String::from_utf8(value).ok()
}

fn find(body: &[u8], part: &[u8]) -> Option<usize> {
    body.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_found_in_both_kinds_of_form() {
        assert_eq!(token_in(b"a=1&form_token=aB_9-x&b=2").as_deref(), Some("aB_9-x"));
        let multipart = b"--x\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\nabc\r\n--x--";
        assert_eq!(token_in(multipart).as_deref(), Some("abc"));
        assert_eq!(token_in(b"nothing"), None);
    }
}
