//! Pages of audits: the office plans, the auditor works, the organisation reads and comments.

mod auditor;
mod client;
mod criteria;
mod differences;
mod interviews;
mod office;
mod pack;
mod plan;
mod prepare;
mod programme;
mod report;
mod results;
mod view;

use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

/// Who plans.
const OFFICE: Who = Who::Staff(&[Role::CaseOfficer]);
/// Who audits; which audits are theirs, the action says.
const AUDITOR: Who = Who::Staff(&[Role::Auditor]);
/// Who reads: auditors their own, the office all.
const READER: Who = Who::Staff(&[Role::Auditor, Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer]);
/// Who may make a report final.
const FINISHER: Who = Who::Staff(&[Role::Auditor, Role::CaseOfficer]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/office/audits", OFFICE),
    Access::get("/{lang}/office/audits/new", OFFICE),
    Access::post("/{lang}/office/audits/new", OFFICE),
    Access::get("/{lang}/office/audits/programme", OFFICE),
    Access::post("/{lang}/office/audits/programme", OFFICE),
    Access::get("/{lang}/office/audits/{id}", OFFICE),
    Access::get("/{lang}/office/audits/{id}/plan", OFFICE),
    Access::post("/{lang}/office/audits/{id}/plan", OFFICE),
    Access::post("/{lang}/office/audits/{id}/helpers", OFFICE),
    Access::post("/{lang}/office/audits/{id}/helpers/{helper}/remove", OFFICE),
    Access::post("/{lang}/office/audits/{id}/lead", OFFICE),
    Access::post("/{lang}/office/audits/{id}/team", OFFICE),
    Access::post("/{lang}/office/audits/{id}/cancel", OFFICE),
    Access::post("/{lang}/office/audits/{id}/close", OFFICE),
    Access::get("/{lang}/audits", AUDITOR),
    Access::get("/{lang}/audits/{id}", READER),
    Access::post("/{lang}/audits/{id}/declare", AUDITOR),
    Access::post("/{lang}/audits/{id}/stage", AUDITOR),
    Access::get("/{lang}/audits/{id}/criteria", READER),
    Access::get("/{lang}/audits/{id}/criteria/{principle}", READER),
    Access::post("/{lang}/audits/{id}/criteria/{principle}", AUDITOR),
    Access::post("/{lang}/audits/{id}/results/{code}", AUDITOR),
    Access::get("/{lang}/audits/{id}/interviews", READER),
    Access::post("/{lang}/audits/{id}/interviews", AUDITOR),
    Access::get("/{lang}/audits/{id}/interviews/new", AUDITOR),
    Access::get("/{lang}/audits/{id}/interviews/{number}", READER),
    Access::get("/{lang}/audits/{id}/differences", READER),
    Access::post("/{lang}/audits/{id}/differences/{difference}", FINISHER),
    Access::get("/{lang}/audits/{id}/pack", READER),
    Access::get("/{lang}/audits/{id}/report", READER),
    Access::post("/{lang}/audits/{id}/summary", AUDITOR),
    Access::post("/{lang}/audits/{id}/draft", AUDITOR),
    Access::post("/{lang}/audits/{id}/final", FINISHER),
    Access::get("/{lang}/applications/audits", Who::SignedIn),
    Access::get("/{lang}/applications/audits/{id}", Who::Member),
    Access::get("/{lang}/applications/audits/{id}/report", Who::Member),
    Access::post("/{lang}/applications/audits/{id}/comment", Who::Member),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/office/audits").route(page().to(office::list)))
        .service(
            resource("/{lang}/office/audits/new").route(page().to(plan::plan_form)).route(form().to(plan::plan_submit)),
        )
        .service(
            resource("/{lang}/office/audits/programme")
                .route(page().to(programme::office))
                .route(form().to(programme::begin)),
        )
        .service(resource("/{lang}/office/audits/{id}").route(page().to(office::show)))
        .service(
            resource("/{lang}/office/audits/{id}/plan")
                .route(page().to(prepare::prepare_form))
                .route(form().to(prepare::prepare_submit)),
        )
        .service(resource("/{lang}/office/audits/{id}/helpers").route(form().to(prepare::helper_submit)))
        .service(
            resource("/{lang}/office/audits/{id}/helpers/{helper}/remove").route(form().to(prepare::helper_remove)),
        )
        .service(resource("/{lang}/office/audits/{id}/lead").route(form().to(office::lead_submit)))
        .service(resource("/{lang}/office/audits/{id}/team").route(form().to(office::team_submit)))
        .service(resource("/{lang}/office/audits/{id}/cancel").route(form().to(office::cancel_submit)))
        .service(resource("/{lang}/office/audits/{id}/close").route(form().to(office::close_submit)))
        .service(resource("/{lang}/audits").route(page().to(auditor::list)))
        .service(resource("/{lang}/audits/{id}").route(page().to(auditor::show)))
        .service(resource("/{lang}/audits/{id}/declare").route(form().to(auditor::declare_submit)))
        .service(resource("/{lang}/audits/{id}/stage").route(form().to(auditor::stage_submit)))
        .service(resource("/{lang}/audits/{id}/criteria").route(page().to(criteria::first)))
        .service(
            resource("/{lang}/audits/{id}/criteria/{principle}")
                .route(page().to(criteria::results_form))
                .route(form().to(criteria::results_submit)),
        )
        .service(resource("/{lang}/audits/{id}/results/{code}").route(form().to(results::save)))
        .service(
            resource("/{lang}/audits/{id}/interviews")
                .route(page().to(interviews::list))
                .route(form().to(interviews::save)),
        )
        .service(resource("/{lang}/audits/{id}/interviews/new").route(page().to(interviews::new_form)))
        .service(resource("/{lang}/audits/{id}/interviews/{number}").route(page().to(interviews::show)))
        .service(resource("/{lang}/audits/{id}/differences").route(page().to(differences::list)))
        .service(resource("/{lang}/audits/{id}/differences/{difference}").route(form().to(differences::settle)))
        .service(resource("/{lang}/audits/{id}/pack").route(page().to(pack::show)))
        .service(resource("/{lang}/audits/{id}/report").route(page().to(report::show)))
        .service(resource("/{lang}/audits/{id}/summary").route(form().to(auditor::summary_submit)))
        .service(resource("/{lang}/audits/{id}/draft").route(form().to(auditor::draft_submit)))
        .service(resource("/{lang}/audits/{id}/final").route(form().to(auditor::final_submit)))
        .service(resource("/{lang}/applications/audits").route(page().to(programme::client)))
        .service(resource("/{lang}/applications/audits/{id}").route(page().to(client::show)))
        .service(resource("/{lang}/applications/audits/{id}/report").route(page().to(report::show_to_client)))
        .service(resource("/{lang}/applications/audits/{id}/comment").route(form().to(client::comment_submit)));
}
