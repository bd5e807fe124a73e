//! Pages of organisations: an applicant's own (six languages) and the office's (English and Thai). Both change the
//! same parts with the same forms; the [`Desk`] says whose way leads there and back.

mod chains;
mod claim;
mod committee;
mod countersign;
mod declared;
mod facts;
mod members;
mod mine;
mod new;
mod office;
mod office_claims;
mod office_declared;
mod office_merge;
mod parts;
mod rows;
mod scope;
mod shown;

use super::rules::KEEPERS;
use crate::base::{Actor, Language, OrganisationId, Role};
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::web::{Access, Visit, Who, form, page};
use actix_web::web::{ServiceConfig, resource};
use parts::Part;

const AUDITORS: Who = Who::Staff(&[Role::Auditor]);
const STAFF: Who = Who::Staff(KEEPERS);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/organisation", Who::SignedIn),
    Access::get("/{lang}/organisation/new", Who::SignedIn),
    Access::post("/{lang}/organisation/new", Who::SignedIn),
    Access::get("/{lang}/organisation/{id}", Who::Member),
    Access::get("/{lang}/organisation/{id}/names", Who::Member),
    Access::post("/{lang}/organisation/{id}/names", Who::Member),
    Access::get("/{lang}/organisation/{id}/identifiers", Who::Member),
    Access::post("/{lang}/organisation/{id}/identifiers", Who::Member),
    Access::get("/{lang}/organisation/{id}/addresses", Who::Member),
    Access::post("/{lang}/organisation/{id}/addresses", Who::Member),
    Access::get("/{lang}/organisation/{id}/channels", Who::Member),
    Access::post("/{lang}/organisation/{id}/channels", Who::Member),
    Access::get("/{lang}/organisation/{id}/scope", Who::Member),
    Access::post("/{lang}/organisation/{id}/scope", Who::Member),
    Access::get("/{lang}/organisation/{id}/contacts", Who::Member),
    Access::post("/{lang}/organisation/{id}/contacts", Who::Member),
    Access::post("/{lang}/organisation/{id}/contacts/{contact}", Who::Member),
    Access::get("/{lang}/organisation/{id}/sub-agents", Who::Member),
    Access::post("/{lang}/organisation/{id}/sub-agents", Who::Member),
    Access::post("/{lang}/organisation/{id}/sub-agents/{agent}", Who::Member),
    Access::get("/{lang}/organisation/{id}/members", Who::Member),
    Access::post("/{lang}/organisation/{id}/members", Who::Member),
    Access::post("/{lang}/organisation/{id}/members/{account}", Who::Member),
    Access::post("/{lang}/organisation/{id}/invitations/{link}", Who::Member),
    Access::get("/{lang}/organisation/{id}/claim", Who::SignedIn),
    Access::post("/{lang}/organisation/{id}/claim", Who::SignedIn),
    Access::get("/{lang}/organisation/{id}/chain", Who::Member),
    Access::post("/{lang}/organisation/{id}/chain", Who::Member),
    Access::post("/{lang}/organisation/{id}/chain/{link}", Who::Member),
    Access::get("/{lang}/organisation/{id}/committee", Who::Member),
    Access::post("/{lang}/organisation/{id}/committee", Who::Member),
    Access::post("/{lang}/organisation/{id}/committee/minutes", Who::Member),
    Access::get("/{lang}/organisation/{id}/committee/files/{file}", Who::SignedIn),
    Access::get("/{lang}/committee/{token}", Who::Public),
    Access::post("/{lang}/committee/{token}", Who::Public),
    Access::get("/{lang}/audits/findings/{id}/countersign", AUDITORS),
    Access::post("/{lang}/audits/findings/{id}/countersign", AUDITORS),
    Access::get("/{lang}/office/chains", STAFF),
    Access::post("/{lang}/office/chains/{link}", STAFF),
    Access::get("/{lang}/office/organisations", STAFF),
    Access::get("/{lang}/office/organisations/{id}", STAFF),
    Access::get("/{lang}/office/organisations/{id}/names", STAFF),
    Access::post("/{lang}/office/organisations/{id}/names", STAFF),
    Access::get("/{lang}/office/organisations/{id}/identifiers", STAFF),
    Access::post("/{lang}/office/organisations/{id}/identifiers", STAFF),
    Access::get("/{lang}/office/organisations/{id}/addresses", STAFF),
    Access::post("/{lang}/office/organisations/{id}/addresses", STAFF),
    Access::get("/{lang}/office/organisations/{id}/channels", STAFF),
    Access::post("/{lang}/office/organisations/{id}/channels", STAFF),
    Access::get("/{lang}/office/organisations/{id}/scope", STAFF),
    Access::post("/{lang}/office/organisations/{id}/scope", STAFF),
    Access::get("/{lang}/office/organisations/{id}/contacts", STAFF),
    Access::get("/{lang}/office/organisations/{id}/merge", STAFF),
    Access::post("/{lang}/office/organisations/{id}/merge", STAFF),
    Access::get("/{lang}/office/contacts", STAFF),
    Access::post("/{lang}/office/contacts/{id}", STAFF),
    Access::post("/{lang}/office/sub-agents/{id}", STAFF),
    Access::get("/{lang}/office/claims", STAFF),
    Access::get("/{lang}/office/claims/{id}", STAFF),
    Access::post("/{lang}/office/claims/{id}/approve", STAFF),
    Access::post("/{lang}/office/claims/{id}/refuse", STAFF),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/organisation").route(page().to(mine::list)));
    cfg.service(resource("/{lang}/organisation/new").route(page().to(new::new_form)).route(form().to(new::new_submit)));
    cfg.service(resource("/{lang}/organisation/{id}").route(page().to(mine::show)));
    for root in ["/{lang}/organisation/{id}", "/{lang}/office/organisations/{id}"] {
        for &part in Part::ALL {
            cfg.service(
                resource(format!("{root}/{}", part.segment()))
                    .route(page().to(move |visit, path| parts::edit_form(part, visit, path)))
                    .route(form().to(move |visit, path, sent| parts::edit_submit(part, visit, path, sent))),
            );
        }
        cfg.service(
            resource(format!("{root}/scope")).route(page().to(scope::scope_form)).route(form().to(scope::scope_submit)),
        );
    }
    declarations(cfg);
    cfg.service(
        resource("/{lang}/organisation/{id}/members")
            .route(page().to(members::list))
            .route(form().to(members::invite_submit)),
    );
    cfg.service(resource("/{lang}/organisation/{id}/members/{account}").route(form().to(members::change_submit)));
    cfg.service(resource("/{lang}/organisation/{id}/invitations/{link}").route(form().to(members::withdraw_submit)));
    cfg.service(
        resource("/{lang}/organisation/{id}/claim")
            .route(page().to(claim::claim_form))
            .route(form().to(claim::claim_submit)),
    );
    cfg.service(
        resource("/{lang}/organisation/{id}/chain").route(page().to(chains::show)).route(form().to(chains::declare)),
    );
    cfg.service(resource("/{lang}/organisation/{id}/chain/{link}").route(form().to(chains::answer)));
    cfg.service(
        resource("/{lang}/organisation/{id}/committee")
            .route(page().to(committee::show))
            .route(form().to(committee::submit)),
    );
    cfg.service(resource("/{lang}/organisation/{id}/committee/minutes").route(form().to(committee::minutes_submit)));
    cfg.service(resource("/{lang}/organisation/{id}/committee/files/{file}").route(page().to(committee::file)));
    cfg.service(
        resource("/{lang}/committee/{token}").route(page().to(countersign::open)).route(form().to(countersign::say)),
    );
    cfg.service(
        resource("/{lang}/audits/findings/{id}/countersign")
            .route(page().to(countersign::ask_form))
            .route(form().to(countersign::ask_submit)),
    );
    cfg.service(resource("/{lang}/office/chains").route(page().to(chains::office)));
    cfg.service(resource("/{lang}/office/chains/{link}").route(form().to(chains::office_answer)));
    cfg.service(resource("/{lang}/office/organisations").route(page().to(office::list)));
    cfg.service(resource("/{lang}/office/organisations/{id}").route(page().to(office::show)));
    cfg.service(
        resource("/{lang}/office/organisations/{id}/merge")
            .route(page().to(office_merge::show))
            .route(form().to(office_merge::submit)),
    );
    cfg.service(resource("/{lang}/office/claims").route(page().to(office_claims::list)));
    cfg.service(resource("/{lang}/office/claims/{id}").route(page().to(office_claims::show)));
    cfg.service(resource("/{lang}/office/claims/{id}/approve").route(form().to(office_claims::approve_submit)));
    cfg.service(resource("/{lang}/office/claims/{id}/refuse").route(form().to(office_claims::refuse_submit)));
}

/// Mounts the pages of declared contacts and sub-agents.
fn declarations(cfg: &mut ServiceConfig) {
    cfg.service(
        resource("/{lang}/organisation/{id}/contacts")
            .route(page().to(declared::contacts_form))
            .route(form().to(declared::contacts_submit)),
    );
    cfg.service(resource("/{lang}/organisation/{id}/contacts/{contact}").route(form().to(declared::contact_end)));
    cfg.service(
        resource("/{lang}/organisation/{id}/sub-agents")
            .route(page().to(declared::agents_form))
            .route(form().to(declared::agents_submit)),
    );
    cfg.service(resource("/{lang}/organisation/{id}/sub-agents/{agent}").route(form().to(declared::agent_end)));
    cfg.service(resource("/{lang}/office/organisations/{id}/contacts").route(page().to(office_declared::show)));
    cfg.service(resource("/{lang}/office/contacts").route(page().to(office_declared::queue)));
    cfg.service(resource("/{lang}/office/contacts/{id}").route(form().to(office_declared::contact_submit)));
    cfg.service(resource("/{lang}/office/sub-agents/{id}").route(form().to(office_declared::agent_submit)));
}

/// From where somebody changes an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Desk {
    /// A member, from the organisation's own page.
    Mine,
    /// Staff, from the office's page of it.
    Office,
}

impl Desk {
    fn of(visit: &Visit) -> Self {
        if visit.path_after_language.starts_with("/office/") { Self::Office } else { Self::Mine }
    }

    /// The page of the organisation.
    fn home(self, language: Language, id: &OrganisationId) -> String {
        match self {
            Self::Mine => urls::my_organisation(language, id),
            Self::Office => urls::office_organisation(language, id),
        }
    }

    /// The form that changes a part of it.
    fn part(self, language: Language, id: &OrganisationId, part: &str) -> String {
        match self {
            Self::Mine => urls::my_organisation_part(language, id, part),
            Self::Office => urls::office_organisation_part(language, id, part),
        }
    }

    /// Whether the person sits there.
    fn admit(self, actor: &Actor, id: &OrganisationId) -> AppResult<()> {
        match self {
            Self::Mine if actor.is_member(id) => Ok(()),
            Self::Office if actor.is_any(KEEPERS) => Ok(()),
            Self::Mine | Self::Office => Err(AppError::NotFound),
        }
    }
}

/// The organisation of an address; what is no id is no page.
fn organisation_of(text: &str) -> AppResult<OrganisationId> {
    OrganisationId::parse(text).ok_or(AppError::NotFound)
}

/// The organisation's refusal inside an error, if it is one.
fn refusal_in(error: &AppError) -> Option<&super::rules::OrganisationRefusal> {
    let AppError::Refused(refusal) = error else { return None };
    let inner: &(dyn std::error::Error + 'static) = &**refusal;
    inner.downcast_ref()
}
