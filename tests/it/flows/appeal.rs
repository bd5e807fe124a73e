//! An appeal that is upheld: filed in time, hidden from nobody but answered only by people who took no part, proposed by
//! one and decided by another; the case is open again. And complaints about our own work.

use crate::support::decisions::{GivenFinding, audited_case, password_given, sign};
use crate::support::life::{again, days_go_by, letters_saying, open_tasks};
use crate::support::{Browser, TestApp};
use waymark::base::{AccountId, Language, Role};

struct Story {
    app: TestApp,
    owner: Browser,
    appeals: String,
    reviewer: Browser,
    decider: Browser,
}

/// A refusal by a reviewer and a decider.
async fn given_a_refusal() -> Story {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[GivenFinding::CRITICAL]).await;
    let mut reviewer = app.staff("Reviewer Example", &[Role::Reviewer, Role::Decider]).await;
    let mut decider = app.staff("Decider Example", &[Role::Decider]).await;
    password_given(&app, &reviewer).await;
    let page = reviewer.open(&format!("/en/office/decisions/new?case={}", given.case)).await;
    let page = page.form("").fill("no_conflict", "yes").submit(&mut reviewer).await;
    let form = page.form("/recommend").fill("outcome", "refuse").fill("reason_code", "documents_kept");
    let decision = form.fill("public_text", "Passports were kept.").submit(&mut reviewer).await.path;
    sign(&app, &mut decider, &decision).await;
    let owner = app.signed_in(&given.owner).await;
    let appeals = format!("/en/organisation/{}/appeals", given.organisation);
    Story { app, owner, appeals, reviewer, decider }
}

impl Story {
    async fn when_it_appeals(&mut self) {
        let page = self.owner.open(&self.appeals).await;
        let answer = page.form("").send(&mut self.owner).await;
        assert_eq!(answer.status, 422);
        let page = answer.page();
        let form = page.form("").fill("grounds", "The slips for the passports were never looked at.");
        form.submit(&mut self.owner).await.says("Your appeal was sent").says("AP-2026-00001").says("Has arrived");
    }
}

#[tokio::test]
async fn an_appeal_is_upheld_by_two_people_who_took_no_part() {
    let mut story = given_a_refusal().await;
    let mut one = story.app.staff("Uninvolved One", &[Role::Decider]).await;
    let mut other = story.app.staff("Uninvolved Other", &[Role::Decider]).await;
    story.when_it_appeals().await;
    // A second appeal against the same decision is refused; a stranger finds nothing.
    story.owner.open(&story.appeals).await.says("no decision that you can appeal against");
    let mut stranger = story.app.person("Stranger Example", Language::En).await;
    assert_eq!(stranger.ask(&story.appeals).await.status, 404);
    assert_eq!(letters_saying(&story.app, "We have your appeal").await, 1);
    assert_eq!(letters_saying(&story.app, "An appeal waits").await, 2, "only the uninvolved are told");

    // Whoever reviewed or decided cannot touch it, by page or by a crafted request.
    let list = one.open("/en/office/appeals").await;
    let path = list.link("AP-2026-00001");
    for browser in [&mut story.reviewer, &mut story.decider] {
        let page = browser.open(&path).await;
        page.says("You took a part in this case");
        assert_eq!(page.count("main form"), 0);
        let answer = browser.post(&format!("{path}/acknowledge"), &[("version", "1")]).await;
        answer.expect_refused("You took a part in this case");
    }
    let page = one.open(&path).await;
    page.form("/acknowledge").submit(&mut one).await.says("Looked at by Uninvolved One");
    assert_eq!(letters_saying(&story.app, "is being looked at").await, 1);
    let page = one.open(&path).await;
    let form = page.form("/propose").fill("outcome", "upheld").fill("reasons", "The slips are in order.");
    form.submit(&mut one).await;
    // The organisation does not read a proposal; who proposed does not decide.
    let mine = story.owner.open(&story.appeals).await;
    mine.says("Is being looked at");
    assert!(!mine.text().contains("The slips are in order"));
    let answer = one.post(&format!("{path}/decide"), &[("version", "3"), ("answer", "decide")]).await;
    answer.expect_refused("You proposed the answer");
    let page = other.open(&path).await;
    page.form("/decide").fill("answer", "decide").submit(&mut other).await.says("Decided by Uninvolved Other");

    story.owner.open(&story.appeals).await.says("You were right").says("The slips are in order").says("open again");
    assert_eq!(open_tasks(&story.app).await, ["appeal_case_reopened"]);
    assert_eq!(letters_saying(&story.app, "You were right").await, 1);
    // The case can be decided anew.
    let mut fresh = story.app.staff("Fresh Reviewer", &[Role::Reviewer]).await;
    fresh.open("/en/office/decisions").await;
    let answer = other.post(&format!("{path}/decide"), &[("version", "4"), ("answer", "decide")]).await;
    assert_eq!(answer.status, 409, "decided once");
}

#[tokio::test]
async fn an_appeal_comes_in_time_or_not_at_all_and_may_be_taken_back() {
    let mut story = given_a_refusal().await;
    story.when_it_appeals().await;
    let page = story.owner.open(&story.appeals).await;
    page.form_to("/appeals/").submit(&mut story.owner).await.says("The appeal is taken back").says("Taken back");
    story.app.days_pass(30);
    again(&story.app, &mut story.owner).await;
    story.owner.open(&story.appeals).await.says("You can appeal until");
    story.app.days_pass(1);
    again(&story.app, &mut story.owner).await;
    let page = story.owner.open(&story.appeals).await;
    page.says("no decision that you can appeal against");
}

#[tokio::test]
async fn whoever_answers_hears_of_the_clock_and_of_its_end() {
    let mut story = given_a_refusal().await;
    story.app.staff("Uninvolved One", &[Role::Decider]).await;
    story.when_it_appeals().await;
    days_go_by(&story.app, 59).await;
    assert_eq!(letters_saying(&story.app, "must be answered by").await, 3);
    days_go_by(&story.app, 2).await;
    assert_eq!(letters_saying(&story.app, "is overdue").await, 1);
    again(&story.app, &mut story.owner).await;
    story.owner.open(&story.appeals).await.says("overdue");
}

async fn letters_to(app: &TestApp, account: &AccountId) -> usize {
    let address = app.email_of(account).await;
    app.letters().await.iter().filter(|letter| letter.to.as_str() == address).count()
}

#[tokio::test]
async fn a_complaint_about_an_auditor_never_reaches_that_auditor() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let mut subject = app.staff("Auditing Officer", &[Role::CaseOfficer, Role::Auditor]).await;
    let mut visitor = app.visitor();
    let page = visitor.open("/my/complaints").await;
    assert!(visitor.cookies().is_empty());
    assert_eq!(page.form("").send(&mut visitor).await.status, 422);
    let told = "She shouted at the workers.";
    for _ in 0..2 {
        let form = page.form("").fill("about", "auditor").fill("told", told).fill("contact", "worker@example.org");
        form.submit(&mut visitor).await.says("SC-2026-00001");
    }
    assert_eq!(letters_to(&app, subject.account.as_ref().unwrap()).await, 0);
    assert_eq!(letters_to(&app, officer.account.as_ref().unwrap()).await, 1);
    let path = officer.open("/en/office/appeals").await.link("SC-2026-00001");
    // Not in the queue, not by its address, not by a crafted request, not as a task.
    assert!(!subject.open("/en/office/appeals").await.text().contains("SC-2026"));
    assert_eq!(subject.ask(&path).await.status, 404);
    let forged = [("version", "1")];
    assert_eq!(subject.post(&format!("{path}/acknowledge"), &forged).await.status, 404);
    assert_eq!(open_tasks(&app).await, Vec::<String>::new());

    let page = officer.open(&path).await;
    let auditor = subject.account.clone().unwrap();
    page.form("/name").fill("auditor", auditor.as_str()).submit(&mut officer).await.says("Auditing Officer");
    assert_eq!(subject.ask(&path).await.status, 404);
    let page = officer.open(&path).await;
    page.form("/acknowledge").submit(&mut officer).await;
    let page = officer.open(&path).await;
    let form = page.form("/close").fill("outcome", "partly").fill("answer", "We spoke to her.");
    form.submit(&mut officer).await.says("It is true in part");
    let letters = app.letters().await;
    let answers: Vec<_> = letters.iter().filter(|letter| letter.to.as_str() == "worker@example.org").collect();
    assert_eq!(answers.len(), 3, "received, looked at, answered");
    assert!(answers[2].text.contains("We spoke to her."));
    assert_eq!(letters_to(&app, &auditor).await, 0);
}

#[tokio::test]
async fn whoever_waits_for_an_appeal_hears_that_it_is_taken_back() {
    let mut story = given_a_refusal().await;
    story.app.staff("Uninvolved One", &[Role::Decider]).await;
    story.when_it_appeals().await;
    let page = story.owner.open(&story.appeals).await;
    page.form_with("version").submit(&mut story.owner).await.says("The appeal is taken back.");
    assert_eq!(letters_saying(&story.app, "An appeal was taken back: AP-2026-00001").await, 1, "the uninvolved one");
}
