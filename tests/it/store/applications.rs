//! Tables of applications: what the database itself refuses.

use crate::support::TestApp;
use crate::support::applications::{a_complete_draft, insert_organisation, send};
use diesel::prelude::*;
use waymark::base::Language;
use waymark::db::schema::{application_snapshots, applications};
use waymark::organisations::rules::OrganisationKind;

#[tokio::test]
async fn a_frozen_snapshot_is_neither_edited_nor_removed_and_one_application_is_open() {
    let app = TestApp::start().await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let owner = mali.account.clone().unwrap();
    let organisation = insert_organisation(&app, &owner, OrganisationKind::Employer, "Sea Example").await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let edited = app.db.write(|conn| {
        let edit = diesel::update(application_snapshots::table).set(application_snapshots::content.eq("{}"));
        Ok(edit.execute(conn)?)
    });
    assert!(edited.await.is_err());
    assert!(app.db.write(|conn| Ok(diesel::delete(application_snapshots::table).execute(conn)?)).await.is_err());
    let copied = app.db.write(|conn| {
        let mut row: waymark::applications::store::Application =
            applications::table.select(waymark::applications::store::Application::as_select()).first(conn)?;
        row.id = waymark::base::ApplicationId::new();
        Ok(waymark::applications::store::insert(conn, &row)?)
    });
    assert!(copied.await.is_err());
}
