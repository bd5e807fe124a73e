//! The mark and what may be said: a public page, the holder's page, and the mark itself to download.

use crate::base::OrganisationId;
use crate::certificates::rules::{CertificateState, MarkUse};
use crate::certificates::store::{self, Certificate};
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::web::{Shell, SignedIn, Visit};
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Path;
use askama::Template;

/// What may never be done with the mark.
const NEVER: [&str; 4] = ["mark-never-money", "mark-never-others", "mark-never-guarantee", "mark-never-change"];

#[derive(Template)]
#[template(path = "certificates/mark.html")]
struct MarkPage {
    shell: Shell,
    states: Vec<(&'static str, String)>,
    never: [&'static str; 4],
}

#[derive(Template)]
#[template(path = "certificates/mark_mine.html")]
struct OwnMarkPage {
    shell: Shell,
    back: String,
    status: &'static str,
    what: String,
    /// Where the mark is downloaded; empty where it may not be shown.
    download: String,
    states: Vec<(&'static str, String)>,
    never: [&'static str; 4],
}

/// What each state allows, in the words of a language.
fn states(visit: &Visit) -> Vec<(&'static str, String)> {
    let l = visit.l();
    let row = |state: &CertificateState| {
        let key = format!("mark-{}", MarkUse::of(*state));
        (state.status_word(), l.t(&key).with("number", "WM-…").to_string())
    };
    CertificateState::ALL.iter().map(row).collect()
}

/// The rules of the mark for everybody.
pub(super) async fn public(visit: Visit) -> AppResult<HttpResponse> {
    let l = visit.l();
    let shell = Shell {
        description: l.t("mark-public").to_string(),
        robots_index: true,
        ..visit.shell(l.t("mark-title").to_string())
    };
    visit.show(&MarkPage { shell, states: states(&visit), never: NEVER })
}

/// The newest certificate of an organisation of the reader; nothing to anybody else.
async fn held(visit: &SignedIn, path: &Path<(String, String)>) -> AppResult<(OrganisationId, Certificate)> {
    let id = OrganisationId::parse(&path.1).filter(|id| visit.actor().is_member(id)).ok_or(AppError::NotFound)?;
    let wanted = id.clone();
    let found = visit.state.db.read(move |conn| Ok(store::list_of(conn, &wanted)?)).await?;
    Ok((id, found.into_iter().next().ok_or(AppError::NotFound)?))
}

/// What the holder may say now.
pub(super) async fn own(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let (id, certificate) = held(&visit, &path).await?;
    let (l, mark) = (visit.l(), MarkUse::of(certificate.state));
    let key = format!("mark-{mark}");
    let download = match mark {
        MarkUse::Full | MarkUse::WithConditions => format!("{}.svg", urls::my_mark(visit.language, &id)),
        MarkUse::Stopped => String::new(),
    };
    visit.show(&OwnMarkPage {
        shell: visit.shell(l.t("mark-title").to_string()),
        back: urls::my_certificate(visit.language, &id),
        status: certificate.state.status_word(),
        what: l.t(&key).with("number", certificate.number.as_str()).to_string(),
        download,
        states: states(&visit),
        never: NEVER,
    })
}

/// The mark with its number and where the number is checked. Whoever may not show it gets none.
pub(super) async fn svg(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let (_, certificate) = held(&visit, &path).await?;
    let words = match MarkUse::of(certificate.state) {
        MarkUse::Full => "Certified",
        MarkUse::WithConditions => "Certified – with conditions",
        MarkUse::Stopped => return Err(AppError::NotFound),
    };
    let check = urls::absolute(&visit.state.public_address, &urls::verify_number(visit.language, &certificate.number));
    let check = check.trim_start_matches("https://").trim_start_matches("http://");
    let (number, check) = (&certificate.number, check.replace('&', "&amp;").replace('<', "&lt;"));
    let picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 120\" role=\"img\" aria-label=\"Waymark {words} \
         {number}\"><rect x=\"2\" y=\"2\" width=\"316\" height=\"116\" rx=\"10\" fill=\"#fff\" stroke=\"#14532d\" \
         stroke-width=\"4\"/><path d=\"M24 34h36l18 26-18 26H24z\" fill=\"#14532d\"/><path d=\"M36 60l8 8 14-17\" \
         fill=\"none\" stroke=\"#fff\" stroke-width=\"6\"/><g font-family=\"sans-serif\" fill=\"#14532d\"><text x=\"94\" \
         y=\"40\" font-size=\"22\" font-weight=\"700\">Waymark</text><text x=\"94\" y=\"62\" font-size=\"15\">{words}\
         </text><text x=\"94\" y=\"84\" font-size=\"17\" font-weight=\"700\">{number}</text><text x=\"94\" y=\"104\" \
         font-size=\"9\">{check}</text></g></svg>\n"
    );
    let name = format!("attachment; filename=\"waymark-{number}.svg\"");
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "image/svg+xml"))
        .insert_header((header::CONTENT_DISPOSITION, name))
        .body(picture))
}
