//! The certification agreement, for everybody to read and print.

use super::declaration::AgreementView;
use crate::error::AppResult;
use crate::web::{Shell, Visit};
use actix_web::HttpResponse;
use askama::Template;

#[derive(Template)]
#[template(path = "applications/agreement.html")]
struct AgreementPage {
    shell: Shell,
    agreement: AgreementView,
}

/// GET the version in force.
pub async fn show(visit: Visit) -> AppResult<HttpResponse> {
    let agreement = AgreementView::in_force(visit.l(), visit.now.local_date())?;
    let mut shell = visit.shell(agreement.title.clone());
    shell.robots_index = true;
    shell.description.clone_from(&agreement.title);
    visit.show(&AgreementPage { shell, agreement })
}
