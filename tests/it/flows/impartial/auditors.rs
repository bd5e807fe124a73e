//! Who may lead and join an audit.

use super::{
    Way, declare_and_insert_part, given_a_case, given_a_member, given_a_tie, given_former_audits, insert_audit,
    insert_part, parts_exclude_each_other, sentence, sql_is_refused, tried,
};
use crate::support::TestApp;
use crate::support::audits::plan;
use crate::support::decisions::{audited_case, recommend, sign};
use waymark::base::{CaseId, Language, Role};
use waymark::impartiality::rules::{CaseKind, Part, Rule};
use waymark::impartiality::store::open_case;

#[tokio::test]
async fn a_tie_within_two_years_closes_a_case() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    given_a_tie(&scene.app, &scene.lead, &scene.client.organisation).await;
    let page = scene.the_plan_page_says(Rule::TieWithinTwoYears).await;
    tried(Rule::TieWithinTwoYears, Way::Page);
    scene.a_crafted_plan_is_refused(&page, Rule::TieWithinTwoYears).await;
    tried(Rule::TieWithinTwoYears, Way::Request);
    let (case, account) = (scene.client.case.clone(), scene.lead.clone());
    sql_is_refused(&scene.app, "case_participants_without_tie", move |conn, now| {
        declare_and_insert_part(conn, &case, &account, Part::LeadAuditor, now)
    })
    .await;
    tried(Rule::TieWithinTwoYears, Way::Sql);
}

#[tokio::test]
async fn a_member_of_the_client_works_on_no_case_of_it() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    given_a_member(&scene.app, &scene.lead, &scene.client.organisation).await;
    let page = scene.the_plan_page_says(Rule::NotAMember).await;
    tried(Rule::NotAMember, Way::Page);
    scene.a_crafted_plan_is_refused(&page, Rule::NotAMember).await;
    tried(Rule::NotAMember, Way::Request);
    let (case, account) = (scene.client.case.clone(), scene.lead.clone());
    sql_is_refused(&scene.app, "case_participants_no_member", move |conn, now| {
        declare_and_insert_part(conn, &case, &account, Part::Auditor, now)
    })
    .await;
    tried(Rule::NotAMember, Way::Sql);
}

#[tokio::test]
async fn nobody_leads_four_audits_of_one_client_in_a_row() {
    let mut scene = given_a_case(CaseKind::Renewal).await;
    given_former_audits(&scene.app, &scene.client.organisation, &scene.lead, 3).await;
    let page = scene.the_plan_page_says(Rule::ThreeAuditsInARow).await;
    tried(Rule::ThreeAuditsInARow, Way::Page);
    scene.a_crafted_plan_is_refused(&page, Rule::ThreeAuditsInARow).await;
    tried(Rule::ThreeAuditsInARow, Way::Request);
    let (client, lead) = (scene.client.organisation.clone(), scene.lead.clone());
    sql_is_refused(&scene.app, "audits_lead_rotates", move |conn, now| {
        let case = open_case(conn, &client, CaseKind::Renewal, now)?;
        insert_audit(conn, &client, &case.id, &lead, "recertification", now)
    })
    .await;
    tried(Rule::ThreeAuditsInARow, Way::Sql);
}

#[tokio::test]
async fn a_special_audit_after_an_allegation_has_another_lead_auditor() {
    let mut scene = given_a_case(CaseKind::Suspension).await;
    given_former_audits(&scene.app, &scene.client.organisation, &scene.lead, 1).await;
    let page = scene.the_plan_page_says(Rule::SpecialOtherLead).await;
    tried(Rule::SpecialOtherLead, Way::Page);
    scene.a_crafted_plan_is_refused(&page, Rule::SpecialOtherLead).await;
    tried(Rule::SpecialOtherLead, Way::Request);
    let (client, lead) = (scene.client.organisation.clone(), scene.lead.clone());
    sql_is_refused(&scene.app, "audits_special_other_lead", move |conn, now| {
        let case = open_case(conn, &client, CaseKind::Suspension, now)?;
        insert_audit(conn, &client, &case.id, &lead, "special", now)
    })
    .await;
    tried(Rule::SpecialOtherLead, Way::Sql);
}

#[tokio::test]
async fn a_task_begins_with_a_declaration_and_ends_with_a_conflict() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let case = scene.client.case.clone();
    let audit = plan(&scene.app, &mut scene.officer, &scene.lead, &case).await;
    let page = scene.auditor.open(&audit).await;
    let silent = page.form("declare").fill("conflict", "no").fill("statement", " ").send(&mut scene.auditor).await;
    assert_eq!(silent.status, 422);
    tried(Rule::DeclarationMissing, Way::Page);
    let silent = scene.auditor.post(&format!("{audit}/declare"), &[("conflict", "no")]).await;
    assert_eq!(silent.status, 422);
    tried(Rule::DeclarationMissing, Way::Request);
    let (wanted, account) = (case.clone(), scene.lead.clone());
    sql_is_refused(&scene.app, "case_participants_declared", move |conn, now| {
        insert_part(conn, &wanted, &account, Part::LeadAuditor, now)
    })
    .await;
    tried(Rule::DeclarationMissing, Way::Sql);

    let page = scene.auditor.open(&audit).await;
    let form = page.form("declare").fill("conflict", "yes").fill("statement", "My sister works there.");
    form.submit(&mut scene.auditor).await;
    let office = audit.replace("/audits/", "/office/audits/");
    let page = scene.officer.open(&office).await;
    assert_eq!(page.count(&format!("input[value='{}']", scene.lead)), 0, "the auditor in conflict is offered again");
    tried(Rule::DeclaredConflict, Way::Page);
    let again = scene.officer.post(&format!("{office}/team"), &[("auditor", scene.lead.as_str())]).await;
    assert_eq!(again.status, 409, "{}", again.text());
    tried(Rule::DeclaredConflict, Way::Request);
    let (wanted, account) = (case.clone(), scene.lead.clone());
    sql_is_refused(&scene.app, "case_participants_no_conflict", move |conn, now| {
        declare_and_insert_part(conn, &wanted, &account, Part::LeadAuditor, now)
    })
    .await;
    tried(Rule::DeclaredConflict, Way::Sql);
}

/// An audited case, the office's page of its audit, and the audit's number of a member of the team to ask.
async fn given_a_reviewed_case(app: &TestApp, name: &str, role: Role) -> (CaseId, crate::support::Browser) {
    let lead = app.insert_account("Niran Example", &[Role::Auditor], Language::En).await;
    let case = audited_case(app, &lead, &[]).await;
    (case.case, app.staff(name, &[role, Role::Auditor]).await)
}

async fn the_team_is_closed(app: &TestApp, case: &CaseId, account: &waymark::base::AccountId, rule: Rule) {
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let wanted = case.clone();
    let audit = app.db.read(move |conn| Ok(waymark::audits::store::find_by_case(conn, &wanted)?)).await.unwrap();
    let office = format!("/en/office/audits/{}", audit.unwrap().id);
    let page = officer.open(&office).await;
    let closed = page.text_at(".opt.off");
    assert!(closed.contains(&sentence(rule)), "{closed}");
    assert_eq!(page.count(&format!("input[value='{account}']")), 0);
    let forged = officer.post(&format!("{office}/team"), &[("auditor", account.as_str())]).await;
    forged.expect_refused(&sentence(rule));
}

#[tokio::test]
async fn who_reviewed_does_not_join_the_audit() {
    let app = TestApp::start().await;
    let (case, mut reviewer) = given_a_reviewed_case(&app, "Lan Example", Role::Reviewer).await;
    recommend(&app, &mut reviewer, &case).await;
    let account = reviewer.account.clone().unwrap();
    the_team_is_closed(&app, &case, &account, Rule::ReviewerNotAuditor).await;
    tried(Rule::ReviewerNotAuditor, Way::Page);
    tried(Rule::ReviewerNotAuditor, Way::Request);
    parts_exclude_each_other(&app, &case, Part::Reviewer, Part::Auditor).await;
    tried(Rule::ReviewerNotAuditor, Way::Sql);
}

#[tokio::test]
async fn who_decides_does_not_join_the_audit() {
    let app = TestApp::start().await;
    let (case, mut decider) = given_a_reviewed_case(&app, "Somsak Example", Role::Decider).await;
    let mut reviewer = app.staff("Lan Example", &[Role::Reviewer]).await;
    let decision = recommend(&app, &mut reviewer, &case).await;
    sign(&app, &mut decider, &decision).await;
    let account = decider.account.clone().unwrap();
    the_team_is_closed(&app, &case, &account, Rule::DeciderNotAuditor).await;
    tried(Rule::DeciderNotAuditor, Way::Page);
    tried(Rule::DeciderNotAuditor, Way::Request);
    parts_exclude_each_other(&app, &case, Part::Decider, Part::LeadAuditor).await;
    tried(Rule::DeciderNotAuditor, Way::Sql);
}

#[tokio::test]
async fn auditors_are_ranked_by_what_fits_and_by_load() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let page = scene.auditor.open("/en/office/auditors").await;
    page.says("Arun Example").does_not_say("Other Example");
    let mine = format!("/en/office/auditors/{}", scene.lead);
    let form = scene.auditor.open(&mine).await.form("").tick("languages", "th").tick("countries", "TH");
    form.submit(&mut scene.auditor).await.says("Saved");
    let page = scene.officer.open(&format!("/en/office/audits/new?case={}", scene.client.case)).await;
    let text = page.text_at("fieldset");
    let (fits, other) = (text.find("Arun Example").unwrap(), text.find("Other Example").unwrap());
    assert!(fits < other, "{text}");
    assert!(text.contains("Thai, Thailand"), "{text}");
    let officer = scene.officer.post(&mine, &[("languages", "my"), ("version", "1")]).await;
    assert_eq!(officer.status, 403, "an officer edits somebody else's profile");
    let stale = scene.auditor.post(&mine, &[("languages", "my"), ("version", "0")]).await;
    assert_eq!(stale.status, 409);
}
