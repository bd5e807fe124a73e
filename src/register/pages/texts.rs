//! Pages that explain: how certification works, and what is kept of whom.

use crate::error::AppResult;
use crate::register::Register;
use crate::register::rules::PublicStatus;
use crate::standards::rules::{CRITICAL_POINTS, FAILING_SUM, OTHER_POINTS};
use crate::web::{Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "register/how_it_works.html")]
struct HowItWorksPage {
    shell: Shell,
    statuses: &'static [PublicStatus],
    critical_points: i32,
    other_points: i32,
    failing_sum: i32,
}

#[derive(Template)]
#[template(path = "register/privacy.html")]
struct PrivacyPage {
    shell: Shell,
}

/// The process in plain words, and every status with its sign.
pub(super) async fn how_it_works(visit: Visit, register: web::Data<Register>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let shell = Shell {
        description: l.t("how-lead").to_string(),
        nav_current: "how",
        robots_index: true,
        ..visit.shell(l.t("nav-how").to_string())
    };
    let page = HowItWorksPage {
        shell,
        statuses: PublicStatus::ALL,
        critical_points: CRITICAL_POINTS,
        other_points: OTHER_POINTS,
        failing_sum: FAILING_SUM,
    };
    let snapshot = register.current().await;
    visit.keep(&snapshot, &page)
}

/// What is kept of whom.
pub(super) async fn privacy(visit: Visit, register: web::Data<Register>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let shell = Shell {
        description: l.t("privacy-lead").to_string(),
        nav_current: "privacy",
        robots_index: true,
        ..visit.shell(l.t("nav-privacy").to_string())
    };
    let snapshot = register.current().await;
    visit.keep(&snapshot, &PrivacyPage { shell })
}
