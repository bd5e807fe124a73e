//! What an organisation may read: summaries that staff wrote, when enough reports are there and their time has come. No
//! number, no day, nothing a worker wrote.

use crate::base::OrganisationId;
use crate::error::{AppError, AppResult};
use crate::organisations::store::display_name;
use crate::reports::rules::{SUMMARY_FROM_REPORTS, Wish, is_shown};
use crate::reports::store;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "reports/organisation.html")]
struct OrganisationPage {
    shell: Shell,
    back: String,
    name: String,
    threshold: String,
    summaries: Vec<String>,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = OrganisationId::parse(&path.1).ok_or(AppError::NotFound)?;
    if !visit.actor().is_member(&id) {
        return Err(AppError::NotFound);
    }
    let (wanted, language, today) = (id.clone(), visit.language, visit.now.local_date());
    let (name, mut summaries) = visit
        .state
        .db
        .read(move |conn| {
            let about = store::list_about(conn, &wanted)?;
            // A summary is written only where the worker wants it told.
            let wish = Some(Wish::TellThem);
            let looked_into = store::count_looked_into(&about);
            let shown = about
                .iter()
                .filter(|report| is_shown(report.summary_on, wish, report.is_consent_withdrawn, looked_into, today));
            let summaries: Vec<String> = shown.map(|report| report.summary.clone()).collect();
            Ok((display_name(conn, &wanted, language)?, summaries))
        })
        .await?;
    // In an order that tells nothing of when each came.
    summaries.sort_unstable();
    let l = visit.l();
    visit.show(&OrganisationPage {
        shell: visit.shell(l.t("report-org-title").to_string()),
        back: urls::my_organisation(language, &id),
        name,
        threshold: l.t("report-org-lead").with("count", SUMMARY_FROM_REPORTS).to_string(),
        summaries,
    })
}
