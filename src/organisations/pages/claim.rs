//! Claiming an organisation that is in the register.

use super::shown::Shown;
use super::{organisation_of, refusal_in};
use crate::accounts::rules::{Belonging, may_belong};
use crate::base::OrganisationId;
use crate::error::AppResult;
use crate::organisations::actions;
use crate::organisations::rules::{ClaimStatus, OrganisationRefusal, may_claim};
use crate::organisations::store::claims;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What the form sends.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ClaimForm {
    #[validate(length(min = 1, max = 2000))]
    statement: String,
}

#[derive(Template)]
#[template(path = "organisations/claim.html")]
struct ClaimPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    shown: Shown,
    form: ClaimForm,
    /// The day the reader's claim was sent, while it waits.
    sent_on: Option<String>,
    /// Why the organisation cannot be claimed.
    closed: Option<String>,
    /// The reason of the reader's last claim, if it was refused.
    refused: Option<String>,
}

async fn shown(
    signed_in: &SignedIn,
    id: &OrganisationId,
    form: ClaimForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    may_belong(&signed_in.actor(), Belonging::Organisation)?;
    let (place, l) = (id.clone(), signed_in.l());
    let (shown, claims) = signed_in
        .state
        .db
        .read(move |conn| Ok((Shown::load(conn, &place, l)?, claims::list_of_organisation(conn, &place)?)))
        .await?;
    let actor = signed_in.actor();
    let mut own = claims.iter().rev().filter(|claim| actor.is_person(&claim.account));
    let own = own.next();
    let (sent_on, closed) = match may_claim(&actor, id, &claims) {
        Ok(()) => (None, None),
        Err(OrganisationRefusal::AlreadyMember) => {
            return Ok(signed_in.redirect(&urls::my_organisation(signed_in.language, id)));
        }
        Err(OrganisationRefusal::ClaimWaiting { .. }) => (own.map(|claim| l.day(claim.created_at.local_date())), None),
        Err(refusal) => (None, Some(l.refusal(&refusal).to_string())),
    };
    let refused = own.filter(|claim| claim.status == ClaimStatus::Refused).and_then(|c| c.decision_note.clone());
    let mut shell = signed_in.shell(l.t("organisation-claim-title").to_string());
    shell.has_errors = !errors.is_empty();
    signed_in.show_with(
        status,
        &ClaimPage {
            shell,
            token: signed_in.form_token().to_owned(),
            errors,
            back: urls::my_organisations(signed_in.language),
            shown,
            form,
            sent_on,
            closed,
            refused,
        },
    )
}

/// Shows the form, or where the reader's claim stands.
pub(super) async fn claim_form(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    shown(&signed_in, &id, ClaimForm::default(), FormErrors::none(), StatusCode::OK).await
}

/// Sends the claim.
pub(super) async fn claim_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ClaimForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (organisation_of(&path.1)?, signed_in.l());
    let mut errors = FormErrors::check(l, &*form);
    if form.statement.trim().is_empty() {
        errors.add(l, "statement", "error-required");
    }
    if !errors.is_empty() {
        return shown(&signed_in, &id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, place, statement) = (signed_in.actor(), signed_in.now, id.clone(), form.statement.clone());
    let filed = signed_in
        .state
        .db
        .write(move |conn| actions::file_claim(conn, &actor, &place, &statement, now).map(|_| ()))
        .await;
    match filed {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::claim_organisation(signed_in.language, &id), "flash-sent")),
        Err(error) if refusal_in(&error).is_some() => {
            shown(&signed_in, &id, form.0, errors, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error),
    }
}
