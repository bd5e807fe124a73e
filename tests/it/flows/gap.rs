//! Workers paid more than is declared: a finding is drafted, and an officer confirms it or says why it is none. The
//! organisation sees a finding as any other, and nothing of workers.

use crate::support::decisions::{AuditedCase, GivenFinding, audited_case};
use crate::support::given::given_a_tie;
use crate::support::life::open_tasks;
use crate::support::reports::{Telling, insert_experiences, tell};
use crate::support::{Browser, TestApp};
use waymark::base::{Language, Role};
use waymark::findings::rules::{FindingStatus, Grade};
use waymark::findings::store::{self as findings, Finding};
use waymark::history;
use waymark::impartiality::store::close_case;
use waymark::reports::rules::GapStatus;
use waymark::reports::store::gaps::{self, Gap};

const GAPS: &str = "/en/office/gaps";
const AGENCY: &str = "Three Rivers Example Agency";
const STATEMENT: &str = "What was paid for jobs is above the declared fee schedule";

struct Scene {
    app: TestApp,
    given: AuditedCase,
    officer: Browser,
}

/// Nine workers paid two months' wages each, and nothing is declared.
async fn given_nine_workers_who_paid() -> Scene {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    let (organisation, now) = (given.organisation.clone(), app.clock.now());
    let write = move |conn: &mut waymark::db::AnyConnection| {
        insert_experiences(conn, &organisation, &[2_000_000; 9])?;
        Ok(history::changed_publicly(conn, Some(&organisation), now)?)
    };
    app.db.write(write).await.unwrap();
    let officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    Scene { app, given, officer }
}

impl Scene {
    /// A tenth worker tells, and what she tells is found true.
    async fn when_a_tenth_is_found_true(&mut self) {
        let told = Telling { organisation: Some(self.given.organisation.clone()), ..Telling::default() };
        tell(&mut self.app.visitor(), &told).await;
        let path = self.officer.open("/en/office/reports").await.link("R-2026-00001");
        for step in ["/acknowledge", "/admit"] {
            self.officer.open(&path).await.form(step).submit(&mut self.officer).await;
        }
        let page = self.officer.open(&path).await;
        let form = page.form("/close").fill("outcome", "substantiated").fill("last_word", "It is true.");
        form.submit(&mut self.officer).await.says("Substantiated");
    }

    async fn gap(&self) -> Gap {
        let mut all = self.app.db.read(|conn| Ok(gaps::list(conn)?)).await.unwrap();
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    /// The findings about the organisation, newest first.
    async fn findings(&self) -> Vec<Finding> {
        let organisation = self.given.organisation.clone();
        self.app.db.read(move |conn| Ok(findings::list_of_organisation(conn, &organisation)?)).await.unwrap()
    }

    async fn path_of_the_gap(&mut self) -> String {
        self.officer.open(GAPS).await.link(AGENCY)
    }

    async fn history_of(&self, gap: &Gap) -> Vec<(String, Option<String>)> {
        let id = gap.id.to_string();
        let events = self.app.db.read(move |conn| Ok(history::of_subject(conn, "gap", &id)?)).await.unwrap();
        events.into_iter().map(|event| (event.kind, event.staff_note)).collect()
    }
}

#[tokio::test]
async fn a_confirmed_gap_is_a_finding_like_any_other_and_tells_nothing_of_workers() {
    let mut scene = given_nine_workers_who_paid().await;
    scene.officer.open(GAPS).await.says("There is none.");
    scene.when_a_tenth_is_found_true().await;
    assert_eq!(open_tasks(&scene.app).await, ["experience_gap"]);
    assert_eq!(scene.findings().await.len(), 1, "a draft is no finding");
    let path = scene.path_of_the_gap().await;
    let page = scene.officer.open(&path).await;
    page.says("10–19").says("2.0 months of the first wage, or more").says("10 % of a month's wage");
    // Without words for the organisation it stays a draft, and what was chosen stays.
    let refused = page.form("/confirm").fill("statement", " ").fill("criterion", "1.2").send(&mut scene.officer).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.page().form("/confirm").value("criterion"), Some("1.2"));
    let form = page.form("/confirm");
    assert_eq!(form.value("criterion"), Some("1.8"));
    form.submit(&mut scene.officer).await.says("Confirmed as a finding");

    let gap = scene.gap().await;
    let found = scene.findings().await;
    let finding = found.iter().find(|finding| Some(&finding.id) == gap.finding_id.as_ref()).unwrap();
    assert_eq!((found.len(), gap.status), (2, GapStatus::Confirmed));
    assert_eq!((finding.grade, finding.status, finding.workers_affected), (Grade::Major, FindingStatus::Open, 0));
    assert_eq!(finding.raised_by, gap.answered_by.clone().unwrap());
    assert!(finding.plan_by.is_some() && finding.verify_by.is_some(), "its clocks run");
    assert!(open_tasks(&scene.app).await.is_empty());
    let kinds: Vec<String> = scene.history_of(&gap).await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["gap_drafted", "gap_confirmed"]);

    // Its organisation answers it as any finding.
    let mut owner = scene.app.signed_in(&scene.given.owner).await;
    let page = owner.open(&format!("/en/applications/findings/{}", finding.id)).await;
    page.says(STATEMENT).does_not_say("R-2026").does_not_say("27,000").does_not_say("Verified reports");
    page.does_not_say("ten workers").does_not_say("10–19").does_not_say("Workers affected");
    page.says("Case officer").does_not_say("Officer Example");
    assert_eq!(owner.ask(&path).await.status, 404, "the gap itself is the staff's");

    // Who comes later finds it answered.
    let version = gap.version.to_string();
    let again = [("version", &*version), ("reason", "No.")];
    let answer = scene.officer.post(&format!("{path}/dismiss"), &again).await;
    answer.expect_refused("Somebody has answered this already");
    assert_eq!(scene.findings().await.len(), 2);
}

#[tokio::test]
async fn a_dismissed_gap_needs_a_reason_and_leaves_nothing() {
    let mut scene = given_nine_workers_who_paid().await;
    scene.when_a_tenth_is_found_true().await;
    let path = scene.path_of_the_gap().await;
    let page = scene.officer.open(&path).await;
    assert_eq!(page.form("/dismiss").send(&mut scene.officer).await.status, 422);
    assert_eq!(scene.gap().await.status, GapStatus::Drafted);
    let form = page.form("/dismiss").fill("reason", "The invented workers paid another company.");
    form.submit(&mut scene.officer).await.says("Dismissed").says("paid another company");
    let gap = scene.gap().await;
    assert_eq!((gap.status, gap.finding_id.clone()), (GapStatus::Dismissed, None));
    assert_eq!(scene.findings().await.len(), 1);
    assert!(open_tasks(&scene.app).await.is_empty());
    let last = scene.history_of(&gap).await.pop().unwrap();
    assert_eq!(last.0, "gap_dismissed");
    assert_eq!(last.1.as_deref(), Some("The invented workers paid another company."));
}

#[tokio::test]
async fn without_a_case_or_a_certificate_it_stays_a_task_that_says_why() {
    let mut scene = given_nine_workers_who_paid().await;
    let (case, now) = (scene.given.case.clone(), scene.app.clock.now());
    scene.app.db.write(move |conn| Ok(close_case(conn, &case, now)?)).await.unwrap();
    scene.when_a_tenth_is_found_true().await;
    let path = scene.path_of_the_gap().await;
    scene.officer.open(&path).await.says("Nothing can hold a finding now");
    let version = scene.gap().await.version.to_string();
    let forged = [("version", &*version), ("criterion", "1.8"), ("statement", "They paid.")];
    let answer = scene.officer.post(&format!("{path}/confirm"), &forged).await;
    answer.expect_refused("Nothing can hold a finding now");
    assert_eq!(open_tasks(&scene.app).await, ["experience_gap"]);
    assert_eq!(scene.findings().await.len(), 1);
}

#[tokio::test]
async fn an_officer_with_a_tie_neither_sees_nor_answers_a_gap() {
    let mut scene = given_nine_workers_who_paid().await;
    scene.when_a_tenth_is_found_true().await;
    let path = scene.path_of_the_gap().await;
    let mut tied = scene.app.staff("Tied Example", &[Role::CaseOfficer]).await;
    given_a_tie(&scene.app, tied.account.as_ref().unwrap(), &scene.given.organisation).await;
    tied.open(GAPS).await.does_not_say(AGENCY);
    assert_eq!(tied.ask(&path).await.status, 409);
    let forged = [("version", "1"), ("reason", "No.")];
    assert_eq!(tied.post(&format!("{path}/dismiss"), &forged).await.status, 409);
    assert_eq!(scene.gap().await.status, GapStatus::Drafted);
}
