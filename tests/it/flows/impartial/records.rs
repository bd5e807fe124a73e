//! Reports about a record that is part of another: who may not handle them, and where they are read and counted, as long as
//! both are one.

use super::reports::{Desk, given_a_part, report_id};
use super::{Way, tried};
use crate::support::TestApp;
use crate::support::life::again;
use crate::support::merges::Joiners;
use crate::support::register::firm;
use crate::support::reports::insert_experiences;
use diesel::prelude::*;
use waymark::base::{AccountId, Country, Language, OrganisationId, Role};
use waymark::db::schema::reports;
use waymark::impartiality::rules::{Part, Rule};
use waymark::organisations::rules::OrganisationKind;
use waymark::reports::store::burdens;

/// A second record of the audited organisation, which stands apart yet.
async fn given_another_record(desk: &Desk) -> OrganisationId {
    let record = firm("not_certified", "Golden Door Example", 2).of(OrganisationKind::AgencyOfOrigin, Country::MM);
    record.insert(&desk.app).await
}

/// Somebody reads a report and takes it up, by page and by SQL.
async fn then_it_is_open_to(desk: &Desk, who: &AccountId, path: &str) {
    let mut browser = desk.app.signed_in(who).await;
    assert_eq!(browser.open(path).await.count("form[action$='/acknowledge']"), 1, "it may not be taken up");
    let (id, account, now) = (report_id(path), who.clone(), desk.app.clock.now());
    let write = move |conn: &mut waymark::db::AnyConnection| {
        let columns = (reports::assigned_to.eq(Some(&account)), reports::assigned_on.eq(Some(now.local_date())));
        diesel::update(reports::table.find(&id)).set(columns).execute(conn)?;
        let nobody = (reports::assigned_to.eq(None::<AccountId>), reports::assigned_on.eq(None::<chrono::NaiveDate>));
        Ok(diesel::update(reports::table.find(&id)).set(nobody).execute(conn)?)
    };
    assert_eq!(desk.app.db.write(write).await.unwrap(), 1);
}

#[tokio::test]
async fn who_had_to_do_with_one_record_handles_no_report_about_another() {
    let mut desk = Desk::given().await;
    let (whole, part) = (desk.given.organisation.clone(), given_another_record(&desk).await);
    let reviewer = desk.app.insert_account("Lan Example", &[Role::CaseOfficer], Language::En).await;
    given_a_part(&desk.app, &part, &reviewer, Part::Reviewer).await;
    let auditor = desk.given.auditor.clone();
    let about_part = desk.told_about(&part, "R-2026-00001").await;
    let about_whole = desk.told_about(&whole, "R-2026-00002").await;
    // Apart, each is kept from the reports about the record of her work alone.
    then_it_is_open_to(&desk, &auditor, &about_part).await;
    then_it_is_open_to(&desk, &reviewer, &about_whole).await;

    let mut joiners = Joiners::of(&desk.app).await;
    joiners.join(&part, &whole).await;
    for who in [&auditor, &reviewer] {
        for (path, number) in [(&about_part, "R-2026-00001"), (&about_whole, "R-2026-00002")] {
            desk.then_it_is_shut_to(who, path, number, Rule::ReportUninvolved).await;
            desk.then_sql_writes_them_nowhere(who, path).await;
        }
    }
    tried(Rule::ReportUninvolved, Way::Page);
    tried(Rule::ReportUninvolved, Way::Sql);

    joiners.part(&part).await;
    then_it_is_open_to(&desk, &auditor, &about_part).await;
    then_it_is_open_to(&desk, &reviewer, &about_whole).await;
    desk.then_it_is_shut_to(&auditor, &about_whole, "R-2026-00002", Rule::ReportUninvolved).await;
    // Whoever worked on it when the records became one goes on no more; another gives it to somebody uninvolved.
    let mut browser = desk.app.signed_in(&auditor).await;
    browser.open(&about_part).await.form("/acknowledge").submit(&mut browser).await;
    joiners.join(&part, &whole).await;
    desk.then_it_is_not_given_to(&reviewer, &about_part, Rule::ReportUninvolved).await;
    tried(Rule::ReportUninvolved, Way::Request);
    let mine = desk.officer.account.clone().unwrap().to_string();
    let form = desk.officer.open(&about_part).await.form("/assign").fill("to", &mine);
    form.submit(&mut desk.officer).await.says("Mali Example");
}

#[tokio::test]
async fn reports_about_a_part_are_read_and_counted_with_the_whole_once() {
    let mut desk = Desk::given().await;
    let (whole, part) = (desk.given.organisation.clone(), given_another_record(&desk).await);
    let first = desk.told_about(&part, "R-2026-00001").await;
    let second = desk.told_about(&part, "R-2026-00002").await;
    let third = desk.told_about(&whole, "R-2026-00003").await;
    for path in [&first, &second, &third] {
        for step in ["/acknowledge", "/admit"] {
            desk.officer.open(path).await.form(step).submit(&mut desk.officer).await;
        }
    }
    let form = desk.officer.open(&first).await.form("/summary").fill("summary", "Several workers say that they paid.");
    form.submit(&mut desk.officer).await;
    desk.app.days_pass(60);
    again(&desk.app, &mut desk.officer).await;
    let mut owner = desk.app.signed_in(&desk.given.owner).await;
    let own = format!("/en/organisation/{whole}/reports");
    owner.open(&own).await.says("There is nothing to read now");
    let list = |record: &OrganisationId| format!("/en/office/reports?about={record}");
    desk.officer.open(&list(&whole)).await.says("R-2026-00003").does_not_say("R-2026-00001").says("Looked into: 1.");

    let mut joiners = Joiners::of(&desk.app).await;
    joiners.join(&part, &whole).await;
    // Two about the part and one about the whole are three, each once, from whichever record one comes.
    for record in [&whole, &part] {
        let office = desk.officer.open(&format!("/en/office/organisations/{record}")).await;
        let listed = desk.officer.open(&office.attribute("a[href*='about=']", "href").unwrap()).await;
        listed.says("Reports of workers about Three Rivers Example Agency").says("Looked into: 3.");
        assert_eq!(listed.count("tbody tr"), 3);
        listed.says("Told about Golden Door Example, which is part of it now");
    }
    let page = desk.officer.open(&first).await;
    page.says("Three Rivers Example Agency").says("Told about Golden Door Example");
    page.says("The organisation reads it now");
    owner.open(&own).await.says("Several workers say that they paid.").does_not_say("Golden Door");
    // It leads to an audit of the whole.
    let audit = page.attribute("select[name=audit] option:nth-child(2)", "value").unwrap();
    page.form("/audit").fill("audit", &audit).submit(&mut desk.officer).await;

    joiners.part(&part).await;
    owner.open(&own).await.says("There is nothing to read now").does_not_say("Several workers");
    desk.officer.open(&list(&whole)).await.says("Looked into: 1.").does_not_say("R-2026-00001");
    let listed = desk.officer.open(&list(&part)).await;
    listed.says("Looked into: 2.").says("Reports of workers about Golden Door Example").does_not_say("Told about");
    let page = desk.officer.open(&first).await;
    page.does_not_say("Three Rivers Example Agency");
    assert_eq!(page.count("select[name=audit]"), 0, "an audit of another organisation is offered");
    let version = page.form("/message").value("version").unwrap().to_owned();
    let forged = [("version", &*version), ("audit", &*audit)];
    desk.officer.post(&format!("{first}/audit"), &forged).await.expect_refused("It belongs to another organisation");
    // Who has no hand in reports is not sent there from the page of the organisation.
    let mut administrator = desk.app.staff("Somsak Example", &[Role::Administrator]).await;
    let office = administrator.open(&format!("/en/office/organisations/{whole}")).await;
    assert_eq!(office.count("a[href*='about=']"), 0);
    assert_eq!(desk.officer.ask("/en/office/reports?about=nobody").await.status, 404);
    desk.officer.open(&third).await.says("They took it before I left");
}

#[tokio::test]
async fn what_workers_of_a_part_paid_is_published_with_the_whole_and_parts_with_it() {
    let desk = Desk::given().await;
    let (whole, part) = (desk.given.organisation.clone(), given_another_record(&desk).await);
    let (of_whole, of_part) = (whole.clone(), part.clone());
    let write = move |conn: &mut waymark::db::AnyConnection| {
        insert_experiences(conn, &of_whole, &[2_000_000; 8])?;
        Ok(insert_experiences(conn, &of_part, &[1_000_000; 7])?)
    };
    desk.app.db.write(write).await.unwrap();
    let counted = async |app: &TestApp| {
        let both = [whole.clone(), part.clone()];
        let rows = app.db.read(move |conn| Ok(burdens::list(conn, &both)?)).await.unwrap();
        rows.into_iter().map(|row| (row.organisation_id, row.counted)).collect::<Vec<_>>()
    };
    let mut joiners = Joiners::of(&desk.app).await;
    joiners.join(&part, &whole).await;
    desk.app.run_jobs().await;
    assert_eq!(counted(&desk.app).await, [], "figures are released at the beginning of a month");
    desk.app.days_pass(10);
    desk.app.run_jobs().await;
    assert_eq!(counted(&desk.app).await, [(whole.clone(), 15)]);
    desk.app.visitor().open(&format!("/en/register/{whole}")).await.says("What workers told us they paid");
    again(&desk.app, &mut joiners.first).await;
    joiners.part(&part).await;
    desk.app.run_jobs().await;
    assert_eq!(counted(&desk.app).await, [], "eight workers are too few");
    desk.app.visitor().open(&format!("/en/register/{whole}")).await.does_not_say("What workers told us they paid");
}
