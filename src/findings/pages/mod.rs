//! Pages of findings: the auditor raises and judges, the organisation answers.

mod answer;
mod auditor;
mod files;
mod grades;
mod ledger;
mod raise;
mod refunds;
mod view;

use crate::base::Role;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

/// Who raises and judges; which audits are theirs, the action says.
const AUDITOR: Who = Who::Staff(&[Role::Auditor]);
/// Who reads: auditors their own, the office all.
const READER: Who = Who::Staff(&[Role::Auditor, Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer]);
/// Who may open a closed finding again.
const REOPENER: Who = Who::Staff(&[Role::Auditor, Role::CaseOfficer]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/audits/{id}/findings/new", AUDITOR),
    Access::post("/{lang}/audits/{id}/findings/new", AUDITOR),
    Access::post("/{lang}/audits/{id}/findings/draft", AUDITOR),
    Access::get("/{lang}/audits/findings/{id}", READER),
    Access::post("/{lang}/audits/findings/{id}/refunds", AUDITOR),
    Access::post("/{lang}/audits/findings/{id}/refunds/{refund}/confirm", REOPENER),
    Access::post("/{lang}/audits/findings/{id}/refunds/{refund}/withdraw", AUDITOR),
    Access::post("/{lang}/audits/findings/{id}/grade", REOPENER),
    Access::post("/{lang}/audits/findings/{id}/grade/answer", REOPENER),
    Access::post("/{lang}/audits/findings/{id}/plan", AUDITOR),
    Access::post("/{lang}/audits/findings/{id}/evidence", AUDITOR),
    Access::post("/{lang}/audits/findings/{id}/note", AUDITOR),
    Access::post("/{lang}/audits/findings/{id}/reopen", REOPENER),
    Access::get("/{lang}/audits/findings/{id}/files/{file}", READER),
    Access::get("/{lang}/applications/findings", Who::SignedIn),
    Access::get("/{lang}/applications/findings/{id}", Who::Member),
    Access::post("/{lang}/applications/findings/{id}/containment", Who::Member),
    Access::post("/{lang}/applications/findings/{id}/plan", Who::Member),
    Access::post("/{lang}/applications/findings/{id}/evidence", Who::Member),
    Access::post("/{lang}/applications/findings/{id}/note", Who::Member),
    Access::post("/{lang}/applications/findings/{id}/refunds/{refund}", Who::Member),
    Access::get("/{lang}/applications/findings/{id}/files/{file}", Who::Member),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(
        resource("/{lang}/audits/{id}/findings/new")
            .route(page().to(raise::raise_form))
            .route(form().to(raise::raise_submit)),
    )
    .service(resource("/{lang}/audits/{id}/findings/draft").route(form().to(raise::draft_submit)))
    .service(resource("/{lang}/audits/findings/{id}").route(page().to(auditor::show)))
    .service(resource("/{lang}/audits/findings/{id}/refunds").route(form().to(refunds::order_submit)))
    .service(
        resource("/{lang}/audits/findings/{id}/refunds/{refund}/confirm").route(form().to(refunds::confirm_submit)),
    )
    .service(
        resource("/{lang}/audits/findings/{id}/refunds/{refund}/withdraw").route(form().to(refunds::withdraw_submit)),
    )
    .service(resource("/{lang}/audits/findings/{id}/grade").route(form().to(grades::propose_submit)))
    .service(resource("/{lang}/audits/findings/{id}/grade/answer").route(form().to(grades::answer_submit)))
    .service(resource("/{lang}/audits/findings/{id}/plan").route(form().to(auditor::plan_submit)))
    .service(resource("/{lang}/audits/findings/{id}/evidence").route(form().to(auditor::evidence_submit)))
    .service(resource("/{lang}/audits/findings/{id}/note").route(form().to(auditor::note_submit)))
    .service(resource("/{lang}/audits/findings/{id}/reopen").route(form().to(auditor::reopen_submit)))
    .service(resource("/{lang}/audits/findings/{id}/files/{file}").route(page().to(files::show_to_staff)))
    .service(resource("/{lang}/applications/findings").route(page().to(answer::list)))
    .service(resource("/{lang}/applications/findings/{id}").route(page().to(answer::show)))
    .service(resource("/{lang}/applications/findings/{id}/containment").route(form().to(answer::containment_submit)))
    .service(resource("/{lang}/applications/findings/{id}/plan").route(form().to(answer::plan_submit)))
    .service(resource("/{lang}/applications/findings/{id}/evidence").route(form().to(answer::evidence_submit)))
    .service(resource("/{lang}/applications/findings/{id}/note").route(form().to(answer::note_submit)))
    .service(resource("/{lang}/applications/findings/{id}/refunds/{refund}").route(form().to(refunds::pay_submit)))
    .service(resource("/{lang}/applications/findings/{id}/files/{file}").route(page().to(files::show_to_client)));
}
