//! Who read how to reach a worker, and why: for the privacy officer, who reads no report, and who says of each reading whether
//! it was in order, unless it was her own.

use crate::base::ReadingId;
use crate::error::{AppError, AppResult};
use crate::reports::actions;
use crate::reports::rules::{ReadingReview, may_review};
use crate::reports::store::referrals::{NamedReading, list_readings};
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

/// How many readings are shown.
const MOST: i64 = 500;

#[derive(Template)]
#[template(path = "reports/readings.html")]
struct ReadingsPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    rows: Vec<Row>,
}

struct Row {
    number: String,
    who: String,
    when: String,
    reason: String,
    /// Where it is reviewed; nothing where it is, or where another has to.
    review: Option<String>,
    /// What was said of it, or why this person does not review it.
    said: String,
}

/// What the privacy officer thinks.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ReviewForm {
    review: String,
}

async fn page(visit: &SignedIn, errors: FormErrors) -> AppResult<ReadingsPage> {
    let l = visit.l();
    let actor = visit.actor();
    let me = actor.account().cloned().ok_or(AppError::NotFound)?;
    let found = visit.state.db.read(|conn| Ok(list_readings(conn, MOST)?)).await?;
    let row = |NamedReading { reading, number, reader, reviewer }: NamedReading| {
        let refused = may_review(&reading.read_by, &me, reading.review).err();
        let said = match (reading.review, reading.reviewed_on, reviewer) {
            (Some(review), Some(on), Some(by)) => {
                l.t(&format!("reading-said-{review}")).with("name", by).with("date", l.day(on)).to_string()
            }
            _ => refused.as_ref().map(|refusal| l.refusal(refusal).to_string()).unwrap_or_default(),
        };
        Row {
            number,
            who: reader,
            when: l.instant(reading.read_at),
            reason: reading.reason,
            review: refused.is_none().then(|| urls::office_reading(visit.language, &reading.id)),
            said,
        }
    };
    let shell = visit.shell(l.t("reading-title").to_string());
    let token = visit.form_token().to_owned();
    Ok(ReadingsPage { shell, token, errors, rows: found.into_iter().map(row).collect() })
}

pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let page = page(&visit, FormErrors::none()).await?;
    visit.show(&page)
}

pub(super) async fn review(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<ReviewForm>,
) -> AppResult<HttpResponse> {
    let id = ReadingId::parse(&path.1).ok_or(AppError::NotFound)?;
    let mut errors = FormErrors::none();
    let Some(review) = errors.need(visit.l(), "review", ReadingReview::parse(&form.review), "error-choice") else {
        let page = page(&visit, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let (actor, now) = (visit.actor(), visit.now);
    let done = visit.state.db.write(move |conn| actions::review_reading(conn, &actor, &id, review, now)).await;
    match done {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_readings(visit.language), "flash-report-step")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(visit.l(), "", &*refusal);
            let page = page(&visit, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}
