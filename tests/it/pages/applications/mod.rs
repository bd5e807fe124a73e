//! Pages of applications: filling in, sending, screening.

mod fill;
mod office;
mod send;

use crate::support::applications::insert_organisation;
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{Language, OrganisationId, Role};
use waymark::db::schema::outbox;
use waymark::organisations::rules::OrganisationKind;

/// An applicant with an agency of origin.
async fn an_agency(app: &TestApp) -> (Browser, OrganisationId) {
    let applicant = app.person("Mali Example", Language::En).await;
    let owner = applicant.account.clone().unwrap();
    let organisation =
        insert_organisation(app, &owner, OrganisationKind::AgencyOfOrigin, "Three Rivers Example Co., Ltd.").await;
    (applicant, organisation)
}

async fn an_officer(app: &TestApp, name: &str) -> Browser {
    app.staff(name, &[Role::CaseOfficer]).await
}

/// The notices written so far, oldest first.
async fn notices(app: &TestApp) -> Vec<String> {
    app.db.read(|conn| Ok(outbox::table.order(outbox::created_at).select(outbox::notice).load(conn)?)).await.unwrap()
}
