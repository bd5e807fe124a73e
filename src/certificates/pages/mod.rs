//! Pages of certificates: the office's list, one certificate with what may be done to it, and the holder's own page.

mod act;
mod list;
mod mark;
mod mine;
mod show;
mod transfer;

use super::rules::CertificateEvent;
use crate::base::{Corridor, Role, Sector};
use crate::decisions::rules::{Outcome, ReasonCode, ScopeItem};
use crate::i18n::Words;
use crate::web::{Access, Who, form, page};
use actix_web::web::{ServiceConfig, resource};

const READERS: Who =
    Who::Staff(&[Role::Reviewer, Role::Decider, Role::DutyOfficer, Role::CaseOfficer, Role::Administrator]);
const DOERS: Who = Who::Staff(&[Role::Decider, Role::DutyOfficer, Role::CaseOfficer, Role::Reviewer]);
const MOVERS: Who = Who::Staff(&[Role::Decider, Role::CaseOfficer]);
const VERIFIERS: Who = Who::Staff(&[Role::Reviewer, Role::Decider, Role::CaseOfficer]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/office/certificates", READERS),
    Access::get("/{lang}/office/certificates/{id}", READERS),
    Access::post("/{lang}/office/certificates/{id}/conditions/{condition}", VERIFIERS),
    Access::get("/{lang}/office/certificates/{id}/transfer", MOVERS),
    Access::post("/{lang}/office/certificates/{id}/transfer", MOVERS),
    Access::get("/{lang}/office/certificates/{id}/{act}", DOERS),
    Access::post("/{lang}/office/certificates/{id}/{act}", DOERS),
    Access::get("/{lang}/organisation/{id}/certificate", Who::Member),
    Access::post("/{lang}/organisation/{id}/certificate", Who::Member),
    Access::get("/{lang}/organisation/{id}/certificate/mark", Who::Member),
    Access::get("/{lang}/organisation/{id}/certificate/mark.svg", Who::Member),
    Access::get("/{lang}/mark", Who::Public),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/office/certificates").route(page().to(list::list)));
    cfg.service(resource("/{lang}/office/certificates/{id}").route(page().to(show::show)));
    cfg.service(
        resource("/{lang}/office/certificates/{id}/conditions/{condition}").route(form().to(show::condition_submit)),
    );
    cfg.service(
        resource("/{lang}/office/certificates/{id}/transfer")
            .route(page().to(transfer::show))
            .route(form().to(transfer::submit)),
    );
    cfg.service(
        resource("/{lang}/office/certificates/{id}/{act}")
            .route(page().to(act::act_form))
            .route(form().to(act::act_submit)),
    );
    cfg.service(
        resource("/{lang}/organisation/{id}/certificate").route(page().to(mine::show)).route(form().to(mine::give_up)),
    );
    cfg.service(resource("/{lang}/organisation/{id}/certificate/mark").route(page().to(mark::own)));
    cfg.service(resource("/{lang}/organisation/{id}/certificate/mark.svg").route(page().to(mark::svg)));
    cfg.service(resource("/{lang}/mark").route(page().to(mark::public)));
}

crate::base::text_enum! {
    /// What somebody does to a certificate on these pages; its word stands in the address.
    pub enum Act {
        /// Suspend in an emergency.
        Emergency => "emergency",
        /// Confirm that.
        Confirm => "confirm",
        /// Suspend by decision.
        Suspend => "suspend",
        /// Let it stand again.
        Reinstate => "reinstate",
        /// Sign a withdrawal first.
        Withdraw => "withdraw",
        /// Write down that the holder gives it up.
        Surrender => "surrender",
        /// Write down that the reason of a suspension is put right.
        Verify => "verify",
    }
}

impl Act {
    const fn event(self) -> CertificateEvent {
        match self {
            Self::Emergency => CertificateEvent::SuspendEmergency,
            Self::Confirm => CertificateEvent::ConfirmSuspension,
            Self::Suspend => CertificateEvent::Suspend,
            Self::Reinstate => CertificateEvent::Reinstate,
            Self::Withdraw => CertificateEvent::Withdraw,
            Self::Surrender => CertificateEvent::Surrender,
            Self::Verify => CertificateEvent::VerifyRemedy,
        }
    }

    /// The reasons that may be given.
    fn reasons(self) -> Vec<ReasonCode> {
        match self {
            Self::Emergency | Self::Confirm | Self::Suspend => ReasonCode::fitting(Outcome::Suspend),
            Self::Reinstate => ReasonCode::fitting(Outcome::Reinstate),
            Self::Withdraw => ReasonCode::fitting(Outcome::Withdraw),
            Self::Surrender | Self::Verify => vec![ReasonCode::HolderRequest],
        }
    }
}

/// A scope in words: corridors, sectors and sites, each in its own line.
struct ScopeView {
    corridors: Vec<String>,
    sectors: Vec<String>,
    sites: Vec<String>,
}

fn scope_view(l: &Words, scope: &[ScopeItem]) -> ScopeView {
    let of = |kind: &'static str| scope.iter().filter(move |item| item.kind == kind);
    let corridor = |item: &ScopeItem| {
        Corridor::parse(&item.value).map_or_else(|| item.value.clone(), |corridor| l.corridor(&corridor))
    };
    let sector = |item: &ScopeItem| {
        Sector::parse(&item.value).map_or_else(|| item.value.clone(), |sector| l.t(&sector.key()).to_string())
    };
    ScopeView {
        corridors: of("corridor").map(corridor).collect(),
        sectors: of("sector").map(sector).collect(),
        sites: of("site").map(|item| item.value.clone()).collect(),
    }
}
