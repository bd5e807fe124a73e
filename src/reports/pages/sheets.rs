//! How to reach a worker, and the hand-over sheet of a referral, made to be printed.

use super::back::line;
use crate::base::{ReferralId, ReportId};
use crate::error::{AppError, AppResult};
use crate::referrals::store::help::load_book;
use crate::reports::actions;
use crate::reports::rules::{ReferralStatus, ReportRefusal};
use crate::reports::store::referrals;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "reports/contact.html")]
struct ContactPage {
    shell: Shell,
    back: String,
    number: String,
    by: String,
    value: String,
    safe: String,
}

pub(super) async fn contact(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = ReportId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (actor, keys, now, wanted) = (visit.actor(), visit.state.report_keys.clone(), visit.now, id.clone());
    let (report, contact) =
        visit.state.db.read(move |conn| actions::open_contact(conn, &keys, &actor, &wanted, now)).await?;
    let l = visit.l();
    let by = contact.by.map(|by| l.t(&format!("report-by-{by}")).to_string()).unwrap_or_default();
    let shell = visit.shell(l.t("desk-report-contact").to_string());
    let back = urls::office_report(visit.language, &id);
    visit.show(&ContactPage { shell, back, number: report.number, by, value: contact.value, safe: contact.safe })
}

#[derive(Template)]
#[template(path = "reports/sheet.html")]
struct SheetPage {
    shell: Shell,
    back: String,
    token: String,
    hand_over: Option<String>,
    referral: ReferralId,
    version: i32,
    number: String,
    who: String,
    phone: String,
    agreed_on: String,
    language: String,
    seen: Vec<String>,
    needs: String,
}

/// What whoever helps needs, and no more: language, signs, wish. Names, employer and story are not on it; how to reach the
/// worker is read aside, with a reason.
pub(super) async fn hand_over(visit: SignedIn, path: Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let (id, wanted) = ReportId::parse(&path.1).zip(ReferralId::parse(&path.2)).ok_or(AppError::NotFound)?;
    let (actor, keys, now) = (visit.actor(), visit.state.report_keys.clone(), visit.now);
    let report_id = id.clone();
    let (opened, referral, book) = visit
        .state
        .db
        .read(move |conn| {
            let opened = actions::open_report(conn, &keys, &actor, &report_id, now)?;
            if !opened.is_theirs() {
                return Err(ReportRefusal::NotYours.into());
            }
            let referral = referrals::load(conn, &report_id, &wanted)?;
            if !matches!(referral.status, ReferralStatus::Agreed | ReferralStatus::HandedOver | ReferralStatus::Ended) {
                return Err(ReportRefusal::NoConsent.into());
            }
            Ok((opened, referral, load_book(conn)?))
        })
        .await?;
    let l = visit.l();
    let told = opened.told.unwrap_or_default();
    let (who, phone) = line(&book, &referral.help_line_id, visit.language);
    let may_hand_over = referral.status == ReferralStatus::Agreed;
    visit.show(&SheetPage {
        shell: visit.shell(l.t("desk-report-sheet").to_string()),
        back: urls::office_report(visit.language, &id),
        token: visit.form_token().to_owned(),
        hand_over: may_hand_over.then(|| urls::office_report_part(visit.language, &id, "hand-over")),
        version: opened.report.version,
        number: opened.report.number,
        who,
        phone,
        agreed_on: referral.answered_on.map(|day| l.day(day)).unwrap_or_default(),
        language: l.t(&format!("lang-{}", opened.report.language)).to_string(),
        seen: told.signs.iter().map(|sign| l.t(&sign.key()).to_string()).collect(),
        needs: told.wish.map(|wish| l.t(&format!("report-wish-{wish}")).to_string()).unwrap_or_default(),
        referral: referral.id,
    })
}
