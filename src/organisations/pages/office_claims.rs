//! The office's queue of claims, and deciding one.

use super::office::claim_key;
use super::shown::Shown;
use crate::accounts::rules::{Belonging, Person, may_belong};
use crate::accounts::store::{people, sessions};
use crate::base::{Actor, ClaimId, Refusal};
use crate::error::{AppError, AppResult};
use crate::organisations::actions;
use crate::organisations::rules::{Claim, ClaimEvent, ClaimSeat, ClaimStatus, next_of_claim};
use crate::organisations::store::{self, claims, lists};
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

struct QueueRow {
    shown: Shown,
    claimant: String,
    sent: String,
    days: i64,
    href: String,
}

#[derive(Template)]
#[template(path = "organisations/office_claims.html")]
struct QueuePage {
    shell: Shell,
    rows: Vec<QueueRow>,
    list_href: String,
}

/// Lists the claims that wait, oldest first.
pub(super) async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (l, today) = (signed_in.l(), signed_in.now.local_date());
    let rows = signed_in
        .state
        .db
        .read(move |conn| {
            let mut rows = Vec::new();
            for claim in claims::list_waiting(conn)? {
                let sent = claim.created_at.local_date();
                rows.push(QueueRow {
                    shown: Shown::load(conn, &claim.organisation, l)?,
                    claimant: people::load(conn, &claim.account)?.name,
                    sent: l.day(sent),
                    days: (today - sent).num_days(),
                    href: urls::office_claim(l.language(), &claim.id),
                });
            }
            Ok(rows)
        })
        .await?;
    let shell = signed_in.shell(l.t("office-claims-title").to_string());
    signed_in.show(&QueuePage { shell, rows, list_href: urls::office_organisations(signed_in.language) })
}

/// What the form of a refusal sends.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct RefuseForm {
    #[validate(length(min = 1, max = 2000))]
    reason: String,
}

#[derive(Template)]
#[template(path = "organisations/office_claim.html")]
struct ClaimPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    form: RefuseForm,
    shown: Shown,
    organisation_href: String,
    queue_href: String,
    claimant: Person,
    claim: Claim,
    sent: String,
    status: &'static str,
    decided: Option<String>,
    owners: Vec<String>,
    channels: Vec<String>,
    licences: Vec<String>,
    /// Why this reader cannot approve it.
    not_approvable: Option<String>,
    is_open: bool,
    approve_action: String,
    refuse_action: String,
}

async fn shown(
    signed_in: &SignedIn,
    id: &ClaimId,
    form: RefuseForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (place, l, actor) = (id.clone(), signed_in.l(), signed_in.actor());
    let mut shell = signed_in.shell(l.t("office-claim-title").to_string());
    shell.has_errors = !errors.is_empty();
    let token = signed_in.form_token().to_owned();
    let page = signed_in
        .state
        .db
        .read(move |conn| {
            let claim = claims::load(conn, &place)?;
            let claimant = sessions::actor_of(conn, &claim.account)?;
            let all = claims::list_of_organisation(conn, &claim.organisation)?;
            let members = store::members::list(conn, &claim.organisation)?;
            let channels = store::list_channels(conn, &claim.organisation)?;
            let licences = lists::licences_of(conn, &claim.organisation)?;
            let language = l.language();
            Ok(ClaimPage {
                shell,
                token,
                errors,
                form,
                shown: Shown::load(conn, &claim.organisation, l)?,
                organisation_href: urls::office_organisation(language, &claim.organisation),
                queue_href: urls::office_claims(language),
                claimant: people::load(conn, &claim.account)?,
                sent: l.instant(claim.created_at),
                status: claim_key(claim.status),
                decided: claim.decided_at.map(|at| l.instant(at)),
                owners: members
                    .into_iter()
                    .map(|member| format!("{}, {}", member.person.name, member.person.email))
                    .collect(),
                channels: channels.iter().map(super::facts::shown).collect(),
                licences: licences
                    .into_iter()
                    .filter_map(|line| Some(format!("{} {}", line.authority, line.number?)))
                    .collect(),
                not_approvable: obstacle(&actor, &claimant, &claim, &all).map(|key| l.t(key).to_string()),
                is_open: claim.status == ClaimStatus::Pending,
                approve_action: format!("{}/approve", urls::office_claim(language, &claim.id)),
                refuse_action: format!("{}/refuse", urls::office_claim(language, &claim.id)),
                claim,
            })
        })
        .await?;
    signed_in.show_with(status, &page)
}

/// The key of the reason why somebody cannot approve a claim that waits.
fn obstacle(actor: &Actor, claimant: &Actor, claim: &Claim, all: &[Claim]) -> Option<&'static str> {
    if claim.status != ClaimStatus::Pending {
        return None;
    }
    if let Err(refusal) = next_of_claim(claim.status, ClaimEvent::Approve, ClaimSeat::of(actor, claim)) {
        return Some(refusal.key());
    }
    if let Err(refusal) = may_belong(claimant, Belonging::Organisation) {
        return Some(refusal.key());
    }
    all.iter().any(|other| other.status == ClaimStatus::Approved).then_some("office-claim-one-approved")
}

fn claim_of(text: &str) -> AppResult<ClaimId> {
    ClaimId::parse(text).ok_or(AppError::NotFound)
}

/// Shows a claim.
pub(super) async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, &claim_of(&path.1)?, RefuseForm::default(), FormErrors::none(), StatusCode::OK).await
}

/// Approves a claim.
pub(super) async fn approve_submit(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = claim_of(&path.1)?;
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    let approved = signed_in.state.db.write(move |conn| actions::approve_claim(conn, &actor, &place, now)).await;
    answered(&signed_in, &id, approved, RefuseForm::default()).await
}

/// Refuses a claim.
pub(super) async fn refuse_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<RefuseForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (claim_of(&path.1)?, signed_in.l());
    let mut errors = FormErrors::check(l, &*form);
    if form.reason.trim().is_empty() {
        errors.add(l, "reason", "error-required");
    }
    if !errors.is_empty() {
        return shown(&signed_in, &id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, place, reason) = (signed_in.actor(), signed_in.now, id.clone(), form.reason.clone());
    let refused = signed_in.state.db.write(move |conn| actions::refuse_claim(conn, &actor, &place, &reason, now)).await;
    answered(&signed_in, &id, refused, form.0).await
}

async fn answered(
    signed_in: &SignedIn,
    id: &ClaimId,
    outcome: AppResult<()>,
    form: RefuseForm,
) -> AppResult<HttpResponse> {
    let Err(error) = outcome else {
        return Ok(signed_in.redirect_saying(&urls::office_claims(signed_in.language), "flash-saved"));
    };
    let mut errors = FormErrors::none();
    errors.refused(signed_in.l(), "", error)?;
    shown(signed_in, id, form, errors, StatusCode::CONFLICT).await
}
