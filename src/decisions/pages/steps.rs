//! The steps of a decision, as forms.

use super::forms::{BeginForm, Choice, RecommendForm, SignForm};
use super::show::{Typed, again};
use crate::base::DecisionId;
use crate::certificates;
use crate::decisions::actions::{self, Signer};
use crate::decisions::rules::{DecisionStatus, must_be_fresh};
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::web::{FormErrors, Posted, SignedIn};
use actix_web::HttpResponse;
use actix_web::web::Path;

/// The id in an address.
pub(super) fn id_of(path: &Path<(String, String)>) -> AppResult<DecisionId> {
    DecisionId::parse(&path.1).ok_or(AppError::NotFound)
}

/// The version a form was shown with; one that cannot be read is none that is stored.
fn version_of(text: &str) -> i32 {
    text.parse().unwrap_or(0)
}

pub(super) async fn recommend_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<RecommendForm>,
) -> AppResult<HttpResponse> {
    let id = id_of(&path)?;
    let mut errors = FormErrors::check(visit.l(), &*form);
    let Some(recommendation) = form.read(visit.l(), &mut errors, visit.now.local_date()) else {
        return again(&visit, &id, Typed::Recommendation(form.0), errors, None).await;
    };
    let (actor, now, version) = (visit.actor(), visit.now, version_of(&form.version));
    let wanted = id.clone();
    let done = visit
        .state
        .db
        .write(move |conn| actions::recommend(conn, &actor, &wanted, &recommendation, version, now))
        .await;
    match done {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_decision(visit.language, &id), "flash-decision-recommended")),
        Err(error) => again(&visit, &id, Typed::Recommendation(form.0), errors, Some(error)).await,
    }
}

pub(super) async fn redraft_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<BeginForm>,
) -> AppResult<HttpResponse> {
    let id = id_of(&path)?;
    let mut errors = FormErrors::none();
    let Some(declaration) = form.declaration(visit.l(), &mut errors) else {
        return again(&visit, &id, Typed::Nothing, errors, None).await;
    };
    let (actor, now, version) = (visit.actor(), visit.now, version_of(&form.version));
    let wanted = id.clone();
    let done =
        visit.state.db.write(move |conn| actions::redraft(conn, &actor, &wanted, &declaration, version, now)).await;
    match done {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_decision(visit.language, &id), "flash-decision-begun")),
        Err(error) => again(&visit, &id, Typed::Nothing, errors, Some(error)).await,
    }
}

pub(super) async fn sign_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<SignForm>,
) -> AppResult<HttpResponse> {
    let id = id_of(&path)?;
    let here = urls::office_decision(visit.language, &id);
    let mut errors = FormErrors::check(visit.l(), &*form);
    let Some((choice, declaration)) = form.read(visit.l(), &mut errors) else {
        return again(&visit, &id, Typed::Signature(form.0), errors, None).await;
    };
    let signs = matches!(choice, Choice::Sign);
    if signs && must_be_fresh(visit.me().authenticated_at, visit.now).is_err() {
        return Ok(visit.redirect(&urls::confirm_password(visit.language, &here)));
    }
    let (actor, now, version) = (visit.actor(), visit.now, version_of(&form.version));
    let (wanted, authenticated_at) = (id.clone(), visit.me().authenticated_at);
    let done = visit
        .state
        .db
        .write(move |conn| match choice {
            Choice::Sign => {
                let signer = Signer { actor: &actor, authenticated_at, declaration: &declaration };
                Ok(certificates::actions::sign(conn, &signer, &wanted, version, now)?.status)
            }
            Choice::SendBack(reason) => {
                actions::send_back(conn, &actor, &wanted, &declaration, &reason, version, now)?;
                Ok(DecisionStatus::SentBack)
            }
        })
        .await;
    match done {
        Ok(DecisionStatus::Taken) => Ok(visit.redirect_saying(&here, "flash-decision-taken")),
        Ok(DecisionStatus::SentBack) => Ok(visit.redirect_saying(&here, "flash-decision-sent-back")),
        Ok(DecisionStatus::FirstSigned | DecisionStatus::Drafted | DecisionStatus::Recommended) => {
            Ok(visit.redirect_saying(&here, "flash-decision-signed"))
        }
        Err(error) => again(&visit, &id, Typed::Signature(form.0), errors, Some(error)).await,
    }
}
