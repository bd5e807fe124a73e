//! Pages of reports: those of workers, who leave no trace; what an organisation may read; the desk of those who handle them,
//! with gaps and sheets to print; readings, for the privacy officer; and the guide for the front line.

mod ask;
mod back;
mod choices;
mod desk;
mod form;
mod gaps;
mod guide;
mod organisation;
mod privacy;
mod sent;
mod sheets;
mod steps;
mod who;

use crate::base::Role;
use crate::keys::DraftKey;
use crate::web::{Access, AppState, Who, form as post, page};
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::web::{ServiceConfig, resource};

const OFFICERS: Who = Who::Staff(&[Role::CaseOfficer]);
const PRIVACY: Who = Who::Staff(&[Role::PrivacyOfficer]);
const FRONT: Who = Who::Staff(&[Role::CaseOfficer, Role::DutyOfficer, Role::Auditor]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/report", Who::Public),
    Access::post("/{lang}/report", Who::Public),
    Access::post("/{lang}/report/leave", Who::Public),
    Access::get("/{lang}/report/receipt", Who::Public),
    Access::post("/{lang}/report/receipt", Who::Public),
    Access::get("/{lang}/report/return", Who::Public),
    Access::post("/{lang}/report/return", Who::Public),
    Access::post("/{lang}/report/return/files", Who::Public),
    Access::post("/{lang}/report/return/{act}", Who::Public),
    Access::get("/{lang}/report/story", Who::Public),
    Access::post("/{lang}/report/story", Who::Public),
    Access::get("/{lang}/report/{section}", Who::Public),
    Access::post("/{lang}/report/{section}", Who::Public),
    Access::get("/{lang}/organisation/{id}/reports", Who::Member),
    Access::get("/{lang}/office/gaps", OFFICERS),
    Access::get("/{lang}/office/gaps/{id}", OFFICERS),
    Access::post("/{lang}/office/gaps/{id}/{act}", OFFICERS),
    Access::get("/{lang}/office/guide", FRONT),
    Access::get("/{lang}/office/guide/{case}", FRONT),
    Access::get("/{lang}/office/readings", PRIVACY),
    Access::post("/{lang}/office/readings/{id}", PRIVACY),
    Access::get("/{lang}/office/reports", OFFICERS),
    Access::get("/{lang}/office/reports/{id}", OFFICERS),
    Access::get("/{lang}/office/reports/{id}/files/{file}", OFFICERS),
    Access::get("/{lang}/office/reports/{id}/reach", OFFICERS),
    Access::get("/{lang}/office/reports/{id}/sheets/{referral}", OFFICERS),
    Access::post("/{lang}/office/reports/{id}/{step}", OFFICERS),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/report").route(page().to(ask::first)).route(post().to(ask::first_submit)));
    cfg.service(resource("/{lang}/report/leave").route(post().to(ask::leave)));
    cfg.service(resource("/{lang}/report/receipt").route(page().to(sent::show)).route(post().to(sent::saved)));
    cfg.service(resource("/{lang}/report/return").route(page().to(back::show)).route(post().to(back::enter)));
    cfg.service(resource("/{lang}/report/return/files").route(post().to(back::files)));
    cfg.service(resource("/{lang}/report/return/{act}").route(post().to(back::act)));
    cfg.service(resource("/{lang}/report/story").route(page().to(ask::story)).route(post().to(ask::story_submit)));
    cfg.service(resource("/{lang}/report/{section}").route(page().to(ask::show)).route(post().to(ask::submit)));
    cfg.service(resource("/{lang}/organisation/{id}/reports").route(page().to(organisation::show)));
    cfg.service(resource("/{lang}/office/gaps").route(page().to(gaps::list)));
    cfg.service(resource("/{lang}/office/gaps/{id}").route(page().to(gaps::show)));
    cfg.service(resource("/{lang}/office/gaps/{id}/{act}").route(post().to(gaps::act)));
    cfg.service(resource("/{lang}/office/guide").route(page().to(guide::list)));
    cfg.service(resource("/{lang}/office/guide/{case}").route(page().to(guide::show)));
    cfg.service(resource("/{lang}/office/readings").route(page().to(privacy::list)));
    cfg.service(resource("/{lang}/office/readings/{id}").route(post().to(privacy::review)));
    cfg.service(resource("/{lang}/office/reports").route(page().to(desk::list)));
    cfg.service(resource("/{lang}/office/reports/{id}").route(page().to(desk::show)));
    cfg.service(resource("/{lang}/office/reports/{id}/files/{file}").route(page().to(desk::file)));
    cfg.service(resource("/{lang}/office/reports/{id}/reach").route(page().to(sheets::contact)));
    cfg.service(resource("/{lang}/office/reports/{id}/sheets/{referral}").route(page().to(sheets::hand_over)));
    cfg.service(resource("/{lang}/office/reports/{id}/{step}").route(post().to(steps::step)));
}

/// The cookie that holds the key of a draft; there is none before the first answer.
const DRAFT: &str = "draft";
/// The cookie of somebody who came back; it holds no receipt.
const VISIT: &str = "visit";

/// The key of the draft that is being typed.
fn draft_key(request: &HttpRequest, state: &AppState) -> Option<DraftKey> {
    DraftKey::parse(request.cookie(&state.cookie_name(DRAFT))?.value())
}

fn cookie(state: &AppState, name: &str, value: String, age: Duration) -> Cookie<'static> {
    Cookie::build(state.cookie_name(name), value)
        .path("/")
        .http_only(true)
        .secure(state.is_secure())
        .same_site(SameSite::Strict)
        .max_age(age)
        .finish()
}
