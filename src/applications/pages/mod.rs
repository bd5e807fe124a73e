//! Pages of applications: the applicant's task list and sections, and the queue and screening of case officers.
//!
//! An application's id is written as a pattern in its routes, so that other pages may live beside it under
//! `/applications/…`.

mod agreement;
mod answers;
mod assessment;
mod check;
mod declaration;
mod fee_lines;
mod fees;
mod files;
mod frame;
mod licences;
mod list;
mod office;
mod organisation;
mod partners;
mod scope;
mod tasks;

use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::ServiceConfig;

/// The address of one application, or of a page under it.
macro_rules! one {
    () => {
        "/{lang}/applications/{id:[0-9a-f-]{36}}"
    };
    ($rest:literal) => {
        concat!("/{lang}/applications/{id:[0-9a-f-]{36}}", $rest)
    };
}

/// The address of one application in the office, or of a page under it.
macro_rules! office {
    () => {
        "/{lang}/office/applications/{id}"
    };
    ($rest:literal) => {
        concat!("/{lang}/office/applications/{id}", $rest)
    };
}

const OFFICER: Who = Who::Staff(&[Role::CaseOfficer]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/agreement", Who::Public),
    Access::get("/{lang}/applications", Who::SignedIn),
    Access::post("/{lang}/applications", Who::SignedIn),
    Access::get(one!(), Who::Member),
    Access::get(one!("/organisation"), Who::Member),
    Access::post(one!("/organisation"), Who::Member),
    Access::get(one!("/licences"), Who::Member),
    Access::post(one!("/licences"), Who::Member),
    Access::post(one!("/licences/remove"), Who::Member),
    Access::get(one!("/scope"), Who::Member),
    Access::post(one!("/scope"), Who::Member),
    Access::get(one!("/partners"), Who::Member),
    Access::post(one!("/partners"), Who::Member),
    Access::get(one!("/fees"), Who::Member),
    Access::post(one!("/fees"), Who::Member),
    Access::get(one!("/assessment"), Who::Member),
    Access::get(one!("/assessment/{principle}"), Who::Member),
    Access::post(one!("/assessment/{principle}"), Who::Member),
    Access::get(one!("/declaration"), Who::Member),
    Access::post(one!("/declaration"), Who::Member),
    Access::get(one!("/check"), Who::Member),
    Access::post(one!("/submit"), Who::Member),
    Access::get(one!("/sent"), Who::Member),
    Access::get(one!("/take-back"), Who::Member),
    Access::post(one!("/take-back"), Who::Member),
    Access::get(one!("/files/{file}"), Who::SignedIn),
    Access::get("/{lang}/office/applications", OFFICER),
    Access::get(office!(), OFFICER),
    Access::post(office!("/take-up"), OFFICER),
    Access::post(office!("/check"), OFFICER),
    Access::get(office!("/return"), OFFICER),
    Access::post(office!("/return"), OFFICER),
    Access::post(office!("/accept"), OFFICER),
    Access::get(office!("/reject"), OFFICER),
    Access::post(office!("/reject"), OFFICER),
    Access::get(office!("/second"), OFFICER),
    Access::post(office!("/second"), OFFICER),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/{lang}/agreement", page().to(agreement::show))
        .route("/{lang}/applications", page().to(list::show))
        .route("/{lang}/applications", form().to(list::start))
        .route(one!(), page().to(tasks::show))
        .route(one!("/organisation"), page().to(organisation::show))
        .route(one!("/organisation"), form().to(organisation::save))
        .route(one!("/licences"), page().to(licences::show))
        .route(one!("/licences"), form().to(licences::save))
        .route(one!("/licences/remove"), form().to(licences::remove))
        .route(one!("/scope"), page().to(scope::show))
        .route(one!("/scope"), form().to(scope::save))
        .route(one!("/partners"), page().to(partners::show))
        .route(one!("/partners"), form().to(partners::save))
        .route(one!("/fees"), page().to(fees::show))
        .route(one!("/fees"), form().to(fees::save))
        .route(one!("/assessment"), page().to(assessment::index))
        .route(one!("/assessment/{principle}"), page().to(assessment::show))
        .route(one!("/assessment/{principle}"), form().to(assessment::save))
        .route(one!("/declaration"), page().to(declaration::show))
        .route(one!("/declaration"), form().to(declaration::save))
        .route(one!("/check"), page().to(check::show))
        .route(one!("/submit"), form().to(check::submit))
        .route(one!("/sent"), page().to(check::sent))
        .route(one!("/take-back"), page().to(check::take_back_form))
        .route(one!("/take-back"), form().to(check::take_back))
        .route(one!("/files/{file}"), page().to(files::download))
        .route("/{lang}/office/applications", page().to(office::list))
        .route(office!(), page().to(office::show))
        .route(office!("/take-up"), form().to(office::take_up))
        .route(office!("/check"), form().to(office::record_check))
        .route(office!("/return"), page().to(office::return_form))
        .route(office!("/return"), form().to(office::return_submit))
        .route(office!("/accept"), form().to(office::accept))
        .route(office!("/reject"), page().to(office::reject_form))
        .route(office!("/reject"), form().to(office::reject_submit))
        .route(office!("/second"), page().to(office::second_form))
        .route(office!("/second"), form().to(office::second_submit));
}
