//! A person's own organisations, and one of them.

use super::facts::{FactCard, cards};
use super::shown::{Heading, Shown};
use super::{Desk, organisation_of};
use crate::base::{MemberRole, OrganisationId};
use crate::error::AppResult;
use crate::organisations::rules::{Claim, ClaimStatus, DeclaredStatus};
use crate::organisations::store::{self, lists};
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;

/// One of a person's organisations.
struct Mine {
    shown: Shown,
    href: String,
    role: &'static str,
}

/// One of a person's claims that did not lead to an organisation yet.
struct Claimed {
    shown: Shown,
    claim: Claim,
    is_waiting: bool,
}

#[derive(Template)]
#[template(path = "organisations/mine.html")]
struct MinePage {
    shell: Shell,
    organisations: Vec<Mine>,
    claims: Vec<Claimed>,
    enter: String,
}

/// The key of the word for what a member may do.
pub(super) const fn role_key(role: MemberRole) -> &'static str {
    match role {
        MemberRole::Owner => "organisation-role-owner",
        MemberRole::Editor => "organisation-role-editor",
    }
}

/// Lists a person's organisations and claims.
pub(super) async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (account, l) = (signed_in.me().account.clone(), signed_in.l());
    let (organisations, claims) = signed_in
        .state
        .db
        .read(move |conn| {
            let mut organisations = Vec::new();
            for (id, role) in lists::of_person(conn, &account)? {
                let href = urls::my_organisation(l.language(), &id);
                organisations.push(Mine { shown: Shown::load(conn, &id, l)?, href, role: role_key(role) });
            }
            let mut claims = Vec::new();
            for claim in store::claims::list_of_person(conn, &account)? {
                let is_waiting = match claim.status {
                    ClaimStatus::Pending => true,
                    ClaimStatus::Refused => false,
                    ClaimStatus::Approved => continue,
                };
                claims.push(Claimed { shown: Shown::load(conn, &claim.organisation, l)?, claim, is_waiting });
            }
            Ok((organisations, claims))
        })
        .await?;
    let shell = signed_in.shell(l.t("organisation-mine-title").to_string());
    let enter = urls::new_organisation(signed_in.language);
    signed_in.show(&MinePage { shell, organisations, claims, enter })
}

#[derive(Template)]
#[template(path = "organisations/show.html")]
struct ShowPage {
    shell: Shell,
    heading: Heading,
    cards: Vec<FactCard>,
    members: usize,
    members_href: String,
    /// Title, verified, waiting, and where they are declared.
    declared: Vec<(&'static str, usize, usize, String)>,
    apply_href: String,
    public_href: String,
    /// Certificate, chains, committee and appeals: where, and the key of the word.
    ways: Vec<(String, &'static str)>,
    mine_href: String,
    is_invented: bool,
}

/// Shows one organisation to its members.
pub(super) async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id: OrganisationId = organisation_of(&path.1)?;
    Desk::Mine.admit(&signed_in.actor(), &id)?;
    let place = id.clone();
    let (facts, members, contacts, agents) = signed_in
        .state
        .db
        .read(move |conn| {
            let contacts = store::contacts::list_of(conn, &place)?.into_iter().map(|row| row.declaration.status);
            let contacts: Vec<DeclaredStatus> = contacts.collect();
            let agents = store::sub_agents::list_of(conn, &place)?.into_iter().map(|row| row.declaration.status);
            let members = store::members::list(conn, &place)?.len();
            Ok((store::load_facts(conn, &place)?, members, contacts, agents.collect::<Vec<_>>()))
        })
        .await?;
    let count = |all: &[DeclaredStatus], wanted| all.iter().filter(|status| **status == wanted).count();
    let card = |title, part, all: &[DeclaredStatus]| {
        let href = urls::my_organisation_part(signed_in.language, &id, part);
        (title, count(all, DeclaredStatus::Verified), count(all, DeclaredStatus::Waiting), href)
    };
    let mut declared = vec![card("declared-contacts", "contacts", &contacts)];
    if facts.row.kind.is_agency() {
        declared.push(card("declared-agents", "sub-agents", &agents));
    }
    let (l, language) = (signed_in.l(), signed_in.language);
    let heading = Heading::of(&facts, l);
    signed_in.show(&ShowPage {
        shell: signed_in.shell(heading.name.clone()),
        heading,
        cards: cards(l, Desk::Mine, &facts),
        members,
        members_href: urls::members(language, &id),
        declared,
        apply_href: urls::applications(language),
        public_href: urls::organisation(language, &id),
        ways: vec![
            (urls::my_certificate(language, &id), "certificate-mine-title"),
            (urls::my_chain(language, &id), "chain-title"),
            (urls::my_committee(language, &id), "org-workers-committee"),
            (urls::my_appeals(language, &id), "appeal-mine-title"),
            (urls::my_reports(language, &id), "report-org-title"),
        ],
        mine_href: urls::my_organisations(language),
        is_invented: facts.row.is_invented,
    })
}
