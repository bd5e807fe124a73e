//! Doing something to a certificate: one form for each act, open only with the password just given.

use super::Act;
use crate::base::CertificateId;
use crate::certificates::actions::{self, Grounds, why_not};
use crate::certificates::store;
use crate::decisions::actions::Signer;
use crate::decisions::rules::{ReasonCode, must_be_fresh};
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::Declaration;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ActForm {
    version: String,
    reason_code: String,
    #[validate(length(max = 600))]
    public_text: String,
    #[validate(length(max = 4000))]
    staff_note: String,
    no_conflict: String,
}

#[derive(Template)]
#[template(path = "certificates/act.html")]
struct ActPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    number: String,
    name: String,
    status: &'static str,
    version: i32,
    /// Whether it needs reasons and a declaration.
    is_reasoned: bool,
    title: String,
    hint: String,
    reasons: Vec<Choice>,
    form: ActForm,
    /// Why this person may not, if so.
    closed: Option<String>,
    /// Whether somebody saved first.
    is_stale: bool,
}

fn wanted(path: &Path<(String, String, String)>) -> AppResult<(CertificateId, Act)> {
    let id = CertificateId::parse(&path.1).ok_or(AppError::NotFound)?;
    Ok((id, Act::parse(&path.2).ok_or(AppError::NotFound)?))
}

/// Whether an act is signed with the password. Writing down the holder's own wish, or what was seen, is not.
const fn needs_password(act: Act) -> bool {
    !matches!(act, Act::Surrender | Act::Verify)
}

/// Where the password is given again, with the way back to this form and what was typed in it.
fn password_first(visit: &SignedIn, id: &CertificateId, act: Act, form: &ActForm) -> HttpResponse {
    let typed = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("reason_code", &form.reason_code)
        .append_pair("public_text", &form.public_text)
        .append_pair("staff_note", &form.staff_note)
        .finish();
    let here = urls::office_certificate_act(visit.language, id, act.as_str());
    visit.redirect(&urls::confirm_password(visit.language, &format!("{here}?{typed}")))
}

pub(super) async fn act_form(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    asked: Asked<ActForm>,
) -> AppResult<HttpResponse> {
    let (id, act) = wanted(&path)?;
    let page = page(&visit, &id, act, asked.0.clone(), FormErrors::none(), Seen::Now).await?;
    let is_stale_password = must_be_fresh(visit.me().authenticated_at, visit.now).is_err();
    if page.closed.is_none() && needs_password(act) && is_stale_password {
        return Ok(password_first(&visit, &id, act, &asked));
    }
    visit.show(&page)
}

pub(super) async fn act_submit(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<ActForm>,
) -> AppResult<HttpResponse> {
    let (id, act) = wanted(&path)?;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &*form);
    let reason = ReasonCode::parse(&form.reason_code).filter(|reason| act.reasons().contains(reason));
    let reason = match act {
        Act::Surrender | Act::Verify => {
            if form.staff_note.trim().is_empty() {
                errors.add(l, "staff_note", "error-required");
            }
            Some(ReasonCode::HolderRequest)
        }
        Act::Emergency | Act::Confirm | Act::Suspend | Act::Reinstate | Act::Withdraw => {
            if form.public_text.trim().is_empty() {
                errors.add(l, "public_text", "error-required");
            }
            if form.no_conflict != "yes" {
                errors.add(l, "no_conflict", "error-tick");
            }
            errors.need(l, "reason_code", reason, "error-choice")
        }
    };
    let (Some(reason), true) = (reason, errors.is_empty()) else {
        let page = page(&visit, &id, act, form.0, errors, Seen::Before).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    if needs_password(act) && must_be_fresh(visit.me().authenticated_at, visit.now).is_err() {
        return Ok(password_first(&visit, &id, act, &form));
    }
    match perform(&visit, &id, act, reason, &form).await {
        Ok(path) => Ok(visit.redirect_saying(&path, flash_of(act))),
        Err(AppError::Stale) => {
            let page = page(&visit, &id, act, form.0, errors, Seen::TooLate).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "", &*refusal);
            let page = page(&visit, &id, act, form.0, errors, Seen::Before).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

/// Does it, and says where to go then.
async fn perform(
    visit: &SignedIn,
    id: &CertificateId,
    act: Act,
    reason: ReasonCode,
    form: &ActForm,
) -> AppResult<String> {
    let (actor, now, language) = (visit.actor(), visit.now, visit.language);
    let authenticated_at = visit.me().authenticated_at;
    let version = form.version.parse().unwrap_or(0);
    let statement = visit.l().t("decision-declare").to_string();
    let grounds = Grounds {
        reason,
        public_text: form.public_text.trim().to_owned(),
        staff_note: form.staff_note.trim().to_owned(),
    };
    let id = id.clone();
    visit
        .state
        .db
        .write(move |conn| {
            let declaration = Declaration { has_conflict: false, statement };
            let signer = Signer { actor: &actor, authenticated_at, declaration: &declaration };
            match act {
                Act::Emergency => actions::suspend_emergency(conn, &signer, &id, &grounds, version, now)?,
                Act::Confirm => actions::confirm_suspension(conn, &signer, &id, &grounds, version, now)?,
                Act::Suspend => actions::suspend(conn, &signer, &id, &grounds, version, now)?,
                Act::Reinstate => actions::reinstate(conn, &signer, &id, &grounds, version, now)?,
                Act::Surrender => actions::surrender(conn, &actor, &id, &grounds.staff_note, version, now)?,
                Act::Verify => actions::verify_remedy(conn, &actor, &id, &grounds.staff_note, version, now)?,
                Act::Withdraw => {
                    let decision = actions::propose_withdrawal(conn, &signer, &id, &grounds, version, now)?;
                    return Ok(urls::office_decision(language, &decision));
                }
            }
            Ok(urls::office_certificate(language, &id))
        })
        .await
}

const fn flash_of(act: Act) -> &'static str {
    match act {
        Act::Emergency | Act::Suspend => "flash-certificate-suspended",
        Act::Confirm => "flash-suspension-confirmed",
        Act::Reinstate => "flash-certificate-reinstated",
        Act::Withdraw => "flash-decision-signed",
        Act::Surrender => "flash-certificate-surrendered",
        Act::Verify => "flash-suspension-verified",
    }
}

/// Which version of the certificate the form stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// The one that is kept now.
    Now,
    /// The one it was shown with before.
    Before,
    /// Somebody saved first: what is kept now is shown beside.
    TooLate,
}

async fn page(
    visit: &SignedIn,
    id: &CertificateId,
    act: Act,
    form: ActForm,
    errors: FormErrors,
    seen: Seen,
) -> AppResult<ActPage> {
    let (actor, language, now, wanted) = (visit.actor(), visit.language, visit.now, id.clone());
    let l = visit.l();
    let (certificate, name, refusal) = visit
        .state
        .db
        .read(move |conn| {
            let certificate = store::load(conn, &wanted)?;
            let name = display_name(conn, &certificate.organisation_id, language)?;
            let refusal = why_not(conn, &actor, &certificate, act.event(), now)?;
            let refusal = refusal.map(|refusal| l.refusal(&*refusal).to_string());
            Ok((certificate, name, refusal))
        })
        .await?;
    let title = l.t(&format!("certificate-act-{act}")).to_string();
    let mut shell = visit.shell(format!("{title} – {}", certificate.number));
    shell.has_errors = !errors.is_empty();
    let kept = certificate.reason_code.map(|code| code.as_str()).unwrap_or_default();
    let chosen = if form.reason_code.is_empty() { kept } else { form.reason_code.as_str() };
    let reasons = act.reasons().into_iter();
    let reasons = reasons.map(|code| Choice::new(code.as_str(), l.t(&code.key()).to_string()).chosen(chosen)).collect();
    Ok(ActPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_certificate(language, id),
        number: certificate.number,
        name,
        status: certificate.state.status_word(),
        version: if seen == Seen::Before { form.version.parse().unwrap_or(0) } else { certificate.version },
        is_reasoned: needs_password(act),
        title,
        hint: l.t(&format!("certificate-hint-{act}")).to_string(),
        reasons,
        form,
        closed: refusal,
        is_stale: seen == Seen::TooLate,
    })
}
