//! One complaint, for those who handle it. Whom it is about gets the answer of an address that does not exist.

use crate::appeals::actions::{self, seat_towards};
use crate::appeals::rules::{ComplaintEvent, ComplaintOutcome, ComplaintSeat, next_of_complaint};
use crate::appeals::store::{self, Complaint};
use crate::base::{AccountId, ComplaintId, Role};
use crate::error::{AppError, AppResult};
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use crate::{accounts, urls};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct StepForm {
    version: String,
    auditor: String,
    outcome: String,
    #[validate(length(max = 4000))]
    answer: String,
}

#[derive(Template)]
#[template(path = "appeals/complaint.html")]
struct ComplaintPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    complaint: Complaint,
    about: String,
    word: String,
    received: String,
    due: String,
    outcome: String,
    has_contact: bool,
    may_name: bool,
    may_acknowledge: bool,
    may_close: bool,
    auditors: Vec<Choice>,
    outcomes: Vec<Choice>,
    form: StepForm,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = ComplaintId::parse(&path.1).ok_or(AppError::NotFound)?;
    visit.show(&page(&visit, id, StepForm::default(), FormErrors::none()).await?)
}

pub(super) async fn step(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<StepForm>,
) -> AppResult<HttpResponse> {
    let id = ComplaintId::parse(&path.1).ok_or(AppError::NotFound)?;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &*form);
    let (actor, now, version) = (visit.actor(), visit.now, form.version.parse().unwrap_or(0));
    let (wanted, db) = (id.clone(), visit.state.db.clone());
    let done = match path.2.as_str() {
        "acknowledge" => {
            db.write(move |conn| actions::acknowledge_complaint(conn, &actor, &wanted, version, now)).await
        }
        "name" => match errors.need(l, "auditor", AccountId::parse(&form.auditor), "error-choice") {
            Some(auditor) => {
                db.write(move |conn| actions::name_auditor(conn, &actor, &wanted, &auditor, version, now)).await
            }
            None => {
                let page = page(&visit, id, form.0, errors).await?;
                return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
            }
        },
        "close" => {
            let outcome = errors.need(l, "outcome", ComplaintOutcome::parse(&form.outcome), "error-choice");
            let answer = form.answer.trim().to_owned();
            if answer.is_empty() {
                errors.add(l, "answer", "error-required");
            }
            let (Some(outcome), true) = (outcome, errors.is_empty()) else {
                let page = page(&visit, id, form.0, errors).await?;
                return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
            };
            db.write(move |conn| actions::answer_complaint(conn, &actor, &wanted, (outcome, &answer), version, now))
                .await
        }
        _ => return Err(AppError::NotFound),
    };
    match done {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_complaint(visit.language, &id), "flash-appeal-step")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "", &*refusal);
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

async fn page(visit: &SignedIn, id: ComplaintId, form: StepForm, errors: FormErrors) -> AppResult<ComplaintPage> {
    let (actor, language, l, wanted) = (visit.actor(), visit.language, visit.l(), id.clone());
    let (complaint, auditors, seat) = visit
        .state
        .db
        .read(move |conn| {
            let complaint = store::load_complaint(conn, &wanted)?;
            let seat = seat_towards(&actor, &complaint);
            if seat != ComplaintSeat::Handler {
                return Err(AppError::NotFound);
            }
            Ok((complaint, accounts::store::people::list_with_role(conn, Role::Auditor)?, seat))
        })
        .await?;
    let may = |event| next_of_complaint(complaint.status, event, seat).is_ok();
    let named = complaint.about_account.as_ref();
    let who = auditors.iter().find(|person| Some(&person.id) == named).map(|person| person.name.clone());
    let about = l.t(&format!("complaint-about-{}", complaint.about)).to_string();
    let mut shell = visit.shell(complaint.number.clone());
    shell.has_errors = !errors.is_empty();
    let due = match complaint.acknowledged_at {
        None => complaint.acknowledge_by,
        Some(_) => complaint.answer_by,
    };
    let is_late = complaint.closed_at.is_none() && due < visit.now;
    let key = if is_late { "appeal-overdue" } else { "appeal-due" };
    let chosen =
        if form.auditor.is_empty() { named.map(ToString::to_string).unwrap_or_default() } else { form.auditor.clone() };
    let people = auditors.into_iter().map(|person| Choice::new(person.id.as_str(), person.name).chosen(&chosen));
    let outcomes = ComplaintOutcome::ALL.iter().map(|outcome| {
        Choice::new(outcome.as_str(), l.t(&format!("complaint-outcome-{outcome}")).to_string()).chosen(&form.outcome)
    });
    Ok(ComplaintPage {
        token: visit.form_token().to_owned(),
        back: urls::office_appeals(language),
        here: urls::office_complaint(language, &id),
        about: who.map_or(about.clone(), |name| format!("{about}: {name}")),
        word: l.t(&format!("complaint-state-{}", complaint.status)).to_string(),
        received: l.day(complaint.received_on),
        due: l.t(key).with("date", l.day(due.local_date())).to_string(),
        outcome: complaint
            .outcome
            .map(|outcome| l.t(&format!("complaint-outcome-{outcome}")).to_string())
            .unwrap_or_default(),
        has_contact: complaint.contact.is_some(),
        may_name: may(ComplaintEvent::Name),
        may_acknowledge: may(ComplaintEvent::Acknowledge),
        may_close: may(ComplaintEvent::Close),
        auditors: people.collect(),
        outcomes: outcomes.collect(),
        shell,
        errors,
        complaint,
        form,
    })
}
