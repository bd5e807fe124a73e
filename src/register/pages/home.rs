//! The front page, and the choice of a language for who comes without one.

use crate::base::Language;
use crate::error::AppResult;
use crate::i18n::Words;
use crate::register::Register;
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "register/home.html")]
struct HomePage {
    shell: Shell,
    /// The other languages, by their own names.
    tongues: Vec<(Language, &'static str, String)>,
}

/// Sends the reader to the front page in the best of the six languages.
pub(super) async fn choose_language(visit: Visit) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, urls::home(visit.language)))
        .insert_header((header::VARY, "Accept-Language"))
        .finish()
}

/// The front page.
pub(super) async fn show(visit: Visit, register: web::Data<Register>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let others = Language::ALL.iter().filter(|language| **language != visit.language);
    let tongues = others.map(|&language| (language, Words::own_name(language), urls::home(language))).collect();
    let shell = Shell {
        description: l.t("home-lead").to_string(),
        nav_current: "check",
        robots_index: true,
        ..visit.shell(l.t("home-title").to_string())
    };
    let snapshot = register.current().await;
    visit.keep(&snapshot, &HomePage { shell, tongues })
}
