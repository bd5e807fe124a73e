//! The story of an objection: the client objects to a named auditor, the visit waits, an officer answers, another
//! auditor comes.

use super::{
    Way, declare_and_insert_part, given_a_case, given_a_role, given_former_audits, sentence, sql_is_refused, tried,
};
use crate::support::audits::plan;
use diesel::prelude::*;
use waymark::base::{Language, Role};
use waymark::db::schema::objections;
use waymark::impartiality::rules::{CaseKind, Part, Rule};

#[tokio::test]
async fn an_objection_is_upheld_and_another_auditor_comes() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let case = scene.client.case.clone();
    let audit = plan(&scene.app, &mut scene.officer, &scene.lead, &case).await;
    let mut applicant = scene.app.signed_in(&scene.client.member).await;
    let team = format!("{}/team", audit.replace("/audits/", "/applications/audits/"));
    let page = applicant.open(&team).await;
    page.says("Arun Example").says("Lead auditor").says("You may object until");
    let silent = page.form("/team").fill("auditor", scene.lead.as_str()).send(&mut applicant).await;
    assert_eq!(silent.status, 422, "an objection without a reason");
    let form = page.form("/team").fill("auditor", scene.lead.as_str()).fill("reason", "He worked for our competitor.");
    form.submit(&mut applicant).await.says("Waiting for an answer").says("He worked for our competitor.");
    let forged = [("auditor", scene.lead.as_str()), ("reason", "Once more.")];
    applicant.post(&team, &forged).await.expect_refused("You have objected to this person already");
    assert_eq!(scene.auditor.ask(&team).await.status, 404, "the page of the client is the client's");

    // The auditor goes on until the visit, and there waits.
    let page = scene.auditor.open(&audit).await;
    let page = page.form("declare").fill("conflict", "no").fill("statement", "None.").submit(&mut scene.auditor).await;
    let page = page.form("stage").fill("note", "The papers are complete.").submit(&mut scene.auditor).await;
    page.form("stage").send(&mut scene.auditor).await.expect_refused("An objection waits for its answer");

    // The auditor is a case officer as well: nobody answers an objection to themselves.
    given_a_role(&scene.app, &scene.lead, Role::CaseOfficer).await;
    let page = scene.officer.open("/en/office/objections").await;
    let objection = page.link("Objection to Arun Example");
    let page = scene.auditor.open(&objection).await;
    assert_eq!(page.count("input[name=choice]"), 0);
    page.says(&sentence(Rule::ObjectionNotSelf));
    tried(Rule::ObjectionNotSelf, Way::Page);
    let forged = [("choice", "rejected"), ("reason", "I am fair."), ("version", "1")];
    scene.auditor.post(&objection, &forged).await.expect_refused(&sentence(Rule::ObjectionNotSelf));
    tried(Rule::ObjectionNotSelf, Way::Request);
    let lead = scene.lead.clone();
    sql_is_refused(&scene.app, "objections_judge_is_another", move |conn, now| {
        diesel::update(objections::table)
            .set((objections::status.eq("rejected"), objections::judged_by.eq(&lead), objections::judged_at.eq(now)))
            .execute(conn)
    })
    .await;
    tried(Rule::ObjectionNotSelf, Way::Sql);

    // Another officer upholds it; the client reads why.
    let page = scene.officer.open(&objection).await;
    let silent = page.form("").fill("choice", "upheld").send(&mut scene.officer).await;
    assert_eq!(silent.status, 422);
    let form = page.form("").fill("choice", "upheld").fill("reason", "He left the competitor last year.");
    form.submit(&mut scene.officer).await.says("Upheld: another auditor comes");
    let forged = [("choice", "rejected"), ("reason", "No."), ("version", "1")];
    scene.officer.post(&objection, &forged).await.expect_refused("This objection was answered already");
    let letter = scene.app.last_letter_to(&scene.app.email_of(&scene.client.member).await).await;
    assert!(letter.text.contains("He left the competitor last year."), "{}", letter.text);
    applicant.open(&team).await.says("He left the competitor last year.");

    // The auditor is out: not offered again, not by a request, not by SQL.
    let office = audit.replace("/audits/", "/office/audits/");
    let page = scene.officer.open(&office).await;
    assert_eq!(page.count(&format!("input[value='{}']", scene.lead)), 0);
    let stage = scene.auditor.open(&audit).await.form("stage").send(&mut scene.auditor).await;
    stage.expect_refused(&sentence(Rule::ObjectionUpheld));
    let other = scene.app.insert_account("Dara Example", &[Role::Auditor], Language::En).await;
    page.form("/lead").fill("auditor", other.as_str()).submit(&mut scene.officer).await.says("Dara Example");
    let page = scene.officer.open(&office).await;
    assert!(page.text_at(".opt.off").contains(&sentence(Rule::ObjectionUpheld)), "{}", page.text_at(".opt.off"));
    tried(Rule::ObjectionUpheld, Way::Page);
    let forged = [("auditor", scene.lead.as_str())];
    let again = scene.officer.post(&format!("{office}/team"), &forged).await;
    again.expect_refused(&sentence(Rule::ObjectionUpheld));
    tried(Rule::ObjectionUpheld, Way::Request);
    let lead = scene.lead.clone();
    sql_is_refused(&scene.app, "case_participants_not_objected_to", move |conn, now| {
        declare_and_insert_part(conn, &case, &lead, Part::Auditor, now)
    })
    .await;
    tried(Rule::ObjectionUpheld, Way::Sql);
    applicant.open(&team).await.says("Dara Example");
}

#[tokio::test]
async fn an_objection_that_is_not_upheld_lets_the_visit_begin() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let case = scene.client.case.clone();
    let audit = plan(&scene.app, &mut scene.officer, &scene.lead, &case).await;
    let mut applicant = scene.app.signed_in(&scene.client.member).await;
    let team = format!("{}/team", audit.replace("/audits/", "/applications/audits/"));
    let form = applicant.open(&team).await.form("/team").fill("auditor", scene.lead.as_str());
    form.fill("reason", "He is too strict.").submit(&mut applicant).await;
    let objection = scene.officer.open("/en/office/objections").await.link("Objection to Arun Example");
    let form = scene.officer.open(&objection).await.form("").fill("choice", "rejected");
    form.fill("reason", "Strictness is no tie.").submit(&mut scene.officer).await.says("Not upheld");
    crate::support::audits::begin(&mut scene.auditor, &audit).await;
    applicant.open(&team).await.says("Strictness is no tie.").says("Not upheld");
}

#[tokio::test]
async fn not_after_ten_days_and_not_at_short_notice() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let case = scene.client.case.clone();
    let audit = plan(&scene.app, &mut scene.officer, &scene.lead, &case).await;
    scene.app.days_pass(11);
    let mut applicant = scene.app.signed_in(&scene.client.member).await;
    let team = format!("{}/team", audit.replace("/audits/", "/applications/audits/"));
    let page = applicant.open(&team).await;
    page.says("The 10 days for an objection are over");
    assert_eq!(page.count("textarea"), 0);
    let forged = [("auditor", scene.lead.as_str()), ("reason", "Too late.")];
    applicant.post(&team, &forged).await.expect_refused("The 10 days for an objection are over");

    let mut scene = given_a_case(CaseKind::Suspension).await;
    let case = scene.client.case.clone();
    let niran = scene.app.insert_account("Niran Example", &[Role::Auditor], Language::En).await;
    given_former_audits(&scene.app, &scene.client.organisation, &niran, 1).await;
    let audit = plan(&scene.app, &mut scene.officer, &scene.lead, &case).await;
    let mut applicant = scene.app.signed_in(&scene.client.member).await;
    let team = format!("{}/team", audit.replace("/audits/", "/applications/audits/"));
    applicant.open(&team).await.says("This audit comes at short notice");
    let forged = [("auditor", scene.lead.as_str()), ("reason", "We want another.")];
    applicant.post(&team, &forged).await.expect_refused("This audit comes at short notice");
}
