//! A holder is taken up by another firm: its certificate moves by a decision, and by nothing else.

use crate::support::TestApp;
use crate::support::decisions::{
    Certified, act, audited_case, certificate_of, certificate_path, given_a_certificate, password_given,
    recommend_and_decide,
};
use crate::support::life::{letters_saying, open_tasks, public_status};
use diesel::prelude::*;
use waymark::base::{Language, OrganisationId, Role};
use waymark::db::schema::{organisation_identifiers, organisations};

async fn organisation_numbered(app: &TestApp, number: &'static str) -> OrganisationId {
    let (id, now) = (OrganisationId::new(), app.clock.now());
    let made = id.clone();
    app.db
        .write(move |conn| {
            diesel::insert_into(organisations::table)
                .values((
                    organisations::id.eq(&made),
                    organisations::kind.eq("agency_of_origin"),
                    organisations::country.eq("MM"),
                    organisations::is_invented.eq(true),
                    organisations::created_at.eq(now),
                    organisations::version.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(organisation_identifiers::table)
                .values((
                    organisation_identifiers::id.eq(waymark::base::IdentifierId::new()),
                    organisation_identifiers::organisation_id.eq(&made),
                    organisation_identifiers::scheme.eq("licence"),
                    organisation_identifiers::country.eq("MM"),
                    organisation_identifiers::value.eq(number),
                    organisation_identifiers::folded.eq(waymark::base::fold::fold_number(number)),
                ))
                .execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
    id
}

#[tokio::test]
async fn a_certificate_moves_to_the_firm_that_took_its_holder_up() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[]).await;
    let mut reviewer = app.staff("Reviewer Example", &[Role::Reviewer]).await;
    let mut first = app.staff("First Example", &[Role::Decider]).await;
    let mut second = app.staff("Second Example", &[Role::Decider, Role::CaseOfficer]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &given.case).await;
    let held = certificate_of(&app, &given.organisation).await;
    let path = certificate_path(&held.id);
    let receiver = organisation_numbered(&app, "0100/2026").await;

    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let transfer = format!("{path}/transfer");
    let page = officer.open(&transfer).await;
    let answer = page.form("").fill("to", "9999/1999").fill("kind", "merger").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("No organisation has this number");
    let form = page.form("").fill("to", "0100/2026").fill("kind", "merger").fill("note", "Deed of merger seen");
    form.submit(&mut officer).await.says("Proposed. A decider decides");
    assert_eq!(open_tasks(&app).await, ["decide_transfer"]);
    assert_eq!(public_status(&app, &given.organisation).await, "certified", "a proposal moves nothing");

    // The officer who proposed does not decide, whatever is sent.
    let forged = [("answer", "move"), ("public_text", "x"), ("no_conflict", "yes")];
    let answer = officer.post(&transfer, &forged).await;
    assert!(matches!(answer.status, 403 | 409), "{}", answer.status);

    password_given(&app, &first).await;
    let page = first.open(&transfer).await;
    let form = page.form("").fill("answer", "move").fill("public_text", "Merged.").fill("no_conflict", "yes");
    form.submit(&mut first).await.says("Both sides are told");
    let moved = certificate_of(&app, &receiver).await;
    assert_eq!((moved.number.as_str(), moved.valid_until), (held.number.as_str(), held.valid_until));
    assert_eq!(public_status(&app, &receiver).await, "certified");
    let old = app.visitor().open(&format!("/en/register/{}", given.organisation)).await;
    old.says("The certificate passed to another company");
    let new = app.visitor().open(&format!("/en/register/{receiver}")).await;
    new.says("Took the certificate over from another company");
    assert_eq!(public_status(&app, &given.organisation).await, "not_certified");
    assert_eq!(open_tasks(&app).await, ["transfer_follow_up"]);
    assert_eq!(letters_saying(&app, "has another holder").await, 1);
    let answer = first.post(&transfer, &forged).await;
    assert!(answer.status >= 400, "decided once");

    // What is left of the old firm is joined to the new one: nothing is under way there any more.
    let merge = format!("/en/office/organisations/{}/merge", given.organisation);
    let page = officer.open(&format!("{merge}?with=0100/2026")).await;
    page.form_with("reason").fill("reason", "Deed of merger seen").submit(&mut officer).await.says("Proposed");
    let page = second.open(&merge).await;
    page.form_with("answer").fill("answer", "merge").fill("reason", "Seen too").submit(&mut second).await;
    let old = app.visitor().ask(&format!("/en/register/{}", given.organisation)).await;
    assert_eq!((old.status, old.headers["location"].as_str()), (301, &*format!("/en/register/{receiver}")));
    assert_eq!(public_status(&app, &receiver).await, "certified");
    app.visitor().open(&format!("/en/register/{receiver}")).await.says("The certificate passed to another company");
}

#[tokio::test]
async fn a_suspension_is_not_escaped_by_a_transfer() {
    let app = TestApp::start().await;
    let Certified { given, mut decider } = given_a_certificate(&app).await;
    let path = certificate_path(&certificate_of(&app, &given.organisation).await.id);
    organisation_numbered(&app, "0100/2026").await;
    act(&app, &mut decider, &path, "suspend", "fees_charged").await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let version = certificate_of(&app, &given.organisation).await.version.to_string();
    let crafted = [("version", &*version), ("to", "0100/2026"), ("kind", "transfer"), ("note", "Deed seen")];
    let answer = officer.post(&format!("{path}/transfer"), &crafted).await;
    answer.expect_refused("in a state from which this does not follow");
}
