//! One appeal, for those who answer it: what is said, where the reader stands, and what may be done.

use crate::appeals::actions;
use crate::appeals::rules::{AppealEvent, AppealOutcome, AppealSeat, AppealStatus, next_of_appeal};
use crate::appeals::store::{self, Appeal};
use crate::base::{AppealId, Language, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::words;
use crate::organisations::store::display_name;
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
    outcome: String,
    #[validate(length(max = 4000))]
    reasons: String,
    #[validate(length(max = 4000))]
    note: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "appeals/show.html")]
struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    view: View,
    outcomes: Vec<Choice>,
    answers: Vec<Choice>,
    form: StepForm,
}

struct View {
    number: String,
    name: String,
    state: &'static str,
    word: String,
    due: String,
    grounds: String,
    decision: String,
    outcome: String,
    reasons: String,
    note: String,
    people: Vec<String>,
    /// Why this reader may do nothing, if so.
    closed: Option<String>,
    may_acknowledge: bool,
    may_propose: bool,
    may_decide: bool,
    version: i32,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = AppealId::parse(&path.1).ok_or(AppError::NotFound)?;
    visit.show(&page(&visit, id, StepForm::default(), FormErrors::none()).await?)
}

pub(super) async fn step(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<StepForm>,
) -> AppResult<HttpResponse> {
    let id = AppealId::parse(&path.1).ok_or(AppError::NotFound)?;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &*form);
    let (actor, now, version) = (visit.actor(), visit.now, form.version.parse().unwrap_or(0));
    let (reasons, note) = (form.reasons.trim().to_owned(), form.note.trim().to_owned());
    let (wanted, db) = (id.clone(), visit.state.db.clone());
    let done = match path.2.as_str() {
        "acknowledge" => db.write(move |conn| actions::acknowledge(conn, &actor, &wanted, version, now)).await,
        "propose" => {
            let outcome = errors.need(l, "outcome", AppealOutcome::parse(&form.outcome), "error-choice");
            if reasons.is_empty() {
                errors.add(l, "reasons", "error-required");
            }
            let (Some(outcome), true) = (outcome, errors.is_empty()) else {
                let page = page(&visit, id, form.0, errors).await?;
                return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
            };
            db.write(move |conn| actions::propose(conn, &actor, &wanted, (outcome, &reasons, &note), version, now))
                .await
        }
        "decide" => match form.answer.as_str() {
            "decide" => db.write(move |conn| actions::decide(conn, &actor, &wanted, version, now)).await,
            "send_back" => db.write(move |conn| actions::send_back(conn, &actor, &wanted, &note, version, now)).await,
            _ => {
                errors.add(l, "answer", "error-choice");
                let page = page(&visit, id, form.0, errors).await?;
                return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
            }
        },
        _ => return Err(AppError::NotFound),
    };
    match done {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_appeal(visit.language, &id), "flash-appeal-step")),
        Err(error) => {
            errors.refused(l, "", error)?;
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
    }
}

async fn page(visit: &SignedIn, id: AppealId, form: StepForm, errors: FormErrors) -> AppResult<ShowPage> {
    let (actor, language, now, wanted, l) = (visit.actor(), visit.language, visit.now, id.clone(), visit.l());
    let view = visit
        .state
        .db
        .read(move |conn| {
            let appeal = store::load(conn, &wanted)?;
            let seat = actions::seat_of(conn, &actor, &appeal, now)?;
            view(conn, appeal, seat, language, now)
        })
        .await?;
    let mut shell = visit.shell(format!("{} – {}", view.number, view.name));
    shell.has_errors = !errors.is_empty();
    let outcomes = AppealOutcome::ALL.iter().map(|outcome| {
        Choice::new(outcome.as_str(), l.t(&format!("appeal-outcome-{outcome}")).to_string()).chosen(&form.outcome)
    });
    let answers = ["decide", "send_back"].map(|answer| {
        Choice::new(answer, l.t(&format!("appeal-answer-{}", answer.replace('_', "-"))).to_string())
            .chosen(&form.answer)
    });
    Ok(ShowPage {
        token: visit.form_token().to_owned(),
        back: urls::office_appeals(language),
        here: urls::office_appeal(language, &id),
        outcomes: outcomes.collect(),
        answers: answers.into_iter().collect(),
        shell,
        errors,
        view,
        form,
    })
}

fn view(conn: &mut AnyConnection, appeal: Appeal, seat: AppealSeat, language: Language, now: When) -> AppResult<View> {
    let l = words(language);
    let is_over = matches!(appeal.status, AppealStatus::Decided | AppealStatus::TakenBack);
    let may = |event| next_of_appeal(appeal.status, event, seat);
    let first = match appeal.status {
        AppealStatus::Filed => Some(AppealEvent::Acknowledge),
        AppealStatus::Acknowledged => Some(AppealEvent::Propose),
        AppealStatus::Proposed => Some(AppealEvent::Decide),
        AppealStatus::Decided | AppealStatus::TakenBack => None,
    };
    let closed = first.and_then(|event| may(event).err()).map(|refusal| l.refusal(&refusal).to_string());
    let mut people = Vec::new();
    let steps = [
        ("appeal-by-acknowledged", &appeal.acknowledged_by, appeal.acknowledged_at),
        ("appeal-by-proposed", &appeal.proposed_by, appeal.proposed_at),
        ("appeal-by-decided", &appeal.decided_by, appeal.decided_at),
    ];
    for (key, who, at) in steps {
        if let (Some(who), Some(at)) = (who, at) {
            let name = accounts::store::people::load(conn, who)?.name;
            people.push(l.t(key).with("name", name).with("date", l.day(at.local_date())).to_string());
        }
    }
    let is_late = !is_over && appeal.decide_by < now;
    let key = if is_late { "appeal-overdue" } else { "appeal-due" };
    Ok(View {
        name: display_name(conn, &appeal.organisation_id, language)?,
        state: if is_late {
            "late"
        } else if is_over {
            "done"
        } else {
            "waiting"
        },
        word: l.t(&format!("appeal-state-{}", appeal.status)).to_string(),
        due: l.t(key).with("date", l.day(appeal.decide_by.local_date())).to_string(),
        decision: urls::office_decision(language, &appeal.decision_id),
        outcome: appeal
            .outcome
            .map(|outcome| l.t(&format!("appeal-outcome-{outcome}")).to_string())
            .unwrap_or_default(),
        may_acknowledge: may(AppealEvent::Acknowledge).is_ok(),
        may_propose: may(AppealEvent::Propose).is_ok(),
        may_decide: may(AppealEvent::Decide).is_ok(),
        number: appeal.number,
        grounds: appeal.grounds,
        reasons: appeal.reasons,
        note: appeal.staff_note,
        version: appeal.version,
        people,
        closed,
    })
}
