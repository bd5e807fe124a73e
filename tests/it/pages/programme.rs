//! The programme of audits through its pages: what is due, begun by the office, seen by the holder.

use crate::support::audits::{begin, draft, fill_results, plan};
use crate::support::decisions::{AuditedCase, audited_case, recommend_and_decide};
use crate::support::life::again;
use crate::support::{Browser, TestApp};
use waymark::base::{CaseId, Language, Role};

struct Scene {
    app: TestApp,
    case: AuditedCase,
    officer: Browser,
}

async fn given_a_certificate() -> Scene {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    let case = audited_case(&app, &auditor, &[]).await;
    let mut reviewer = app.staff("Kham Example", &[Role::Reviewer]).await;
    let mut first = app.staff("Suda Example", &[Role::Decider]).await;
    let mut second = app.staff("Boun Example", &[Role::Decider]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &case.case).await;
    let officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    Scene { app, case, officer }
}

const OFFICE: &str = "/en/office/audits/programme";
const OWN: &str = "/en/applications/audits";

#[tokio::test]
async fn a_programme_says_what_is_due_and_the_office_begins_it() {
    let mut scene = given_a_certificate().await;
    let page = scene.officer.open(OFFICE).await;
    page.says("WM-2026-00001").says("Later").says("Plan a special audit at short notice");
    assert_eq!(page.count("button[value=surveillance]"), 0, "nothing is due yet");
    let mut owner = scene.app.signed_in(&scene.case.owner).await;
    owner.open(OWN).await.says("WM-2026-00001").says("Later").does_not_say("Plan the surveillance");

    scene.app.days_pass(330);
    again(&scene.app, &mut scene.officer).await;
    let page = scene.officer.open(OFFICE).await;
    page.says("Can be planned now").says("can be planned now");
    let form = page.form("/programme").fill("kind", "surveillance");
    let begun = form.send(&mut scene.officer).await;
    let to = begun.expect_redirect().to_owned();
    let case = CaseId::parse(to.rsplit('=').next().unwrap()).unwrap();
    // Asked twice, the same case is planned: there is one path, and it opens one case.
    let twice = page.form("/programme").fill("kind", "surveillance").send(&mut scene.officer).await;
    assert_eq!(twice.expect_redirect(), to);

    let mut auditor = scene.app.staff("Other Auditor", &[Role::Auditor]).await;
    let lead = auditor.account.clone().unwrap();
    let audit = plan(&scene.app, &mut scene.officer, &lead, &case).await;
    scene.officer.open(OFFICE).await.says("Planned");
    again(&scene.app, &mut owner).await;
    owner.open(OWN).await.says("Planned").says("Surveillance");
    begin(&mut auditor, &audit).await;
    fill_results(&mut auditor, &audit, &[]).await;
    draft(&mut auditor, &audit).await;
    let page = scene.officer.open(OFFICE).await;
    page.says("Done").does_not_say("Can be planned now");
}

#[tokio::test]
async fn what_was_not_done_in_time_is_late_for_both() {
    let mut scene = given_a_certificate().await;
    scene.app.days_pass(370);
    again(&scene.app, &mut scene.officer).await;
    let page = scene.officer.open(OFFICE).await;
    page.says("Late");
    assert_eq!(page.text_at(".tiles .card b"), "1");
    let mut owner = scene.app.signed_in(&scene.case.owner).await;
    owner.open(OWN).await.says("Late");
}

#[tokio::test]
async fn the_programme_is_for_those_who_plan_and_for_the_holder() {
    let mut scene = given_a_certificate().await;
    let mut stranger = scene.app.person("Stranger Example", Language::En).await;
    assert_eq!(stranger.ask(OFFICE).await.status, 404);
    stranger.open(OWN).await.does_not_say("WM-2026-00001").says("You have no certificate that runs");
    let organisation = scene.case.organisation.to_string();
    let crafted = [("organisation", organisation.as_str()), ("kind", "surveillance")];
    assert_eq!(stranger.post(OFFICE, &crafted).await.status, 404);
    for language in ["en", "th", "my", "km", "lo", "vi"] {
        let mut owner = scene.app.signed_in(&scene.case.owner).await;
        owner.open(&format!("/{language}/applications/audits")).await.does_not_say("«").says("WM-2026-00001");
    }
    scene.officer.open("/th/office/audits/programme").await.does_not_say("«");
}
