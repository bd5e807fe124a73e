//! A committee member's countersign: the auditor makes a link for a seat, the member opens it without an account and
//! says whether a finding is put right. No name is asked for, none is kept.

use super::committee::minutes_of;
use crate::audits::store as audits;
use crate::base::{FindingId, Language, random_token};
use crate::error::{AppError, AppResult};
use crate::findings::store as findings;
use crate::organisations::actions::{ask_countersign, countersign, open_countersign, waive_countersign};
use crate::organisations::rules::CountersignStatus;
use crate::organisations::rules::MemberWord;
use crate::organisations::store::committee::list_countersigns;
use crate::organisations::store::display_name;
use crate::web::{FormErrors, Posted, Shell, SignedIn, Visit};
use crate::{standards, urls};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// A member's word.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WordForm {
    word: String,
}

#[derive(Template)]
#[template(path = "organisations/countersign.html")]
struct MemberPage {
    shell: Shell,
    /// Nothing once the link is over.
    asked: Option<AskedView>,
    said: bool,
}

struct AskedView {
    employer: String,
    wording: String,
    seat: i32,
    action: String,
}

pub(super) async fn open(visit: Visit, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let token = path.1.clone();
    match asked(&visit, &token).await {
        Ok(asked) => visit.show(&member_page(&visit, Some(asked))),
        Err(AppError::Refused(_)) => visit.show_with(StatusCode::NOT_FOUND, &member_page(&visit, None)),
        Err(other) => Err(other),
    }
}

fn member_page(visit: &Visit, asked: Option<AskedView>) -> MemberPage {
    MemberPage { shell: visit.shell(visit.l().t("countersign-title").to_string()), asked, said: false }
}

async fn asked(visit: &Visit, token: &str) -> AppResult<AskedView> {
    let (language, now, wanted) = (visit.language, visit.now, token.to_owned());
    let (employer, wording, seat) = visit
        .state
        .db
        .read(move |conn| {
            let row = open_countersign(conn, &wanted, now)?;
            let finding = findings::load(conn, &row.finding_id)?;
            let audit = audits::load(conn, &finding.audit_id)?;
            let standard = standards::store::load(conn, &audit.standard_id, language)?;
            let wording = standard.criterion(&finding.criterion_id).map(|found| found.wording.clone());
            let employer = display_name(conn, &row.organisation_id, language)?;
            Ok((employer, wording.unwrap_or_default(), row.seat))
        })
        .await?;
    Ok(AskedView { employer, wording, seat, action: urls::committee_link(language, token) })
}

pub(super) async fn say(visit: Visit, path: Path<(String, String)>, form: Posted<WordForm>) -> AppResult<HttpResponse> {
    let (token, now) = (path.1.clone(), visit.now);
    let Some(word) = MemberWord::parse(&form.word) else {
        return Ok(visit.redirect(&urls::committee_link(visit.language, &token)));
    };
    let done = visit.state.db.erase(move |conn| countersign(conn, &token, word, now)).await;
    match done {
        Ok(()) => visit.show(&MemberPage { said: true, ..member_page(&visit, None) }),
        Err(AppError::Refused(_)) => visit.show_with(StatusCode::CONFLICT, &member_page(&visit, None)),
        Err(other) => Err(other),
    }
}

/// What the auditor types.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct AskForm {
    what: String,
    seat: String,
    language: String,
    #[validate(length(max = 1000))]
    reason: String,
}

#[derive(Template)]
#[template(path = "organisations/countersign_ask.html")]
struct AskPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    number: String,
    rows: Vec<String>,
    /// The minutes of the committee: quarter, topics, addresses of files.
    minutes: Vec<(String, String, Vec<String>)>,
    languages: Vec<crate::web::Choice>,
    form: AskForm,
    /// The link, shown once.
    link: String,
}

pub(super) async fn ask_form(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = FindingId::parse(&path.1).ok_or(AppError::NotFound)?;
    visit.show(&ask_page(&visit, id, AskForm::default(), FormErrors::none(), String::new()).await?)
}

pub(super) async fn ask_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<AskForm>,
) -> AppResult<HttpResponse> {
    let id = FindingId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (l, actor, now, wanted) = (visit.l(), visit.actor(), visit.now, id.clone());
    let mut errors = FormErrors::check(l, &*form);
    let reason = form.reason.trim().to_owned();
    let is_waiver = form.what == "waive";
    let seat = form.seat.trim().parse::<i32>().ok();
    if is_waiver && reason.is_empty() {
        errors.add(l, "reason", "error-required");
    }
    if !is_waiver {
        errors.need(l, "seat", seat, "error-number");
    }
    if !errors.is_empty() {
        let page = ask_page(&visit, id, form.0, errors, String::new()).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let token = random_token::<16>().map_err(AppError::internal)?;
    let (kept, seat) = (token.clone(), seat.unwrap_or_default());
    let done = visit
        .state
        .db
        .write(move |conn| {
            let (finding, _) = crate::findings::actions::load_for_team(conn, &actor, &wanted)?;
            let subject = (&finding.organisation_id, &finding.id);
            if is_waiver {
                waive_countersign(conn, &actor, subject, &reason, now)
            } else {
                ask_countersign(conn, &actor, subject, seat, &kept, now)
            }
        })
        .await;
    match done {
        Ok(()) if is_waiver => {
            Ok(visit.redirect_saying(&urls::audit_finding(visit.language, &id), "flash-countersign-waived"))
        }
        Ok(()) => {
            let language = Language::parse(&form.language).unwrap_or(visit.language);
            let link = urls::absolute(&visit.state.public_address, &urls::committee_link(language, &token));
            visit.show(&ask_page(&visit, id, AskForm::default(), errors, link).await?)
        }
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "seat", &*refusal);
            let page = ask_page(&visit, id, form.0, errors, String::new()).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

async fn ask_page(
    visit: &SignedIn,
    id: FindingId,
    form: AskForm,
    errors: FormErrors,
    link: String,
) -> AppResult<AskPage> {
    let (actor, l, wanted) = (visit.actor(), visit.l(), id.clone());
    let language = visit.language;
    let (finding, said, minutes) = visit
        .state
        .db
        .read(move |conn| {
            let (finding, _) = crate::findings::actions::load_for_team(conn, &actor, &wanted)?;
            let minutes = minutes_of(conn, &finding.organisation_id, language)?;
            Ok((finding, list_countersigns(conn, &wanted)?, minutes))
        })
        .await?;
    let rows = said.into_iter().map(|row| {
        let day = l.day(row.answered_at.unwrap_or(row.asked_at).local_date());
        let text = l.t(&format!("countersign-row-{}", row.status)).with("seat", i64::from(row.seat)).with("date", day);
        match row.status {
            CountersignStatus::Waived => format!("{text} {}", row.reason),
            CountersignStatus::Asked | CountersignStatus::Agreed | CountersignStatus::NotAgreed => text.to_string(),
        }
    });
    let mut shell = visit.shell(l.t("countersign-ask-title").to_string());
    shell.has_errors = !errors.is_empty();
    let languages = Language::ALL.iter();
    let languages = languages
        .map(|its| crate::web::Choice::new(its.code(), crate::i18n::Words::own_name(*its)).chosen(&form.language));
    Ok(AskPage {
        token: visit.form_token().to_owned(),
        back: urls::audit_finding(visit.language, &id),
        number: finding.number,
        rows: rows.collect(),
        minutes: minutes.into_iter().map(|(its, files)| (its.quarter, its.topics, files)).collect(),
        languages: languages.collect(),
        shell,
        errors,
        form,
        link,
    })
}
