//! Workers' voice through real pages without a script: from a fee that was taken to money that came back; help with
//! consent; what an organisation sees; and who may not touch a report.

use crate::support::decisions::{AuditedCase, GivenFinding, audited_case};
use crate::support::given::{given_a_tie, picture};
use crate::support::life::{again, days_go_by, letters_saying, open_tasks};
use crate::support::reports::{Telling, come_back, tell, type_report};
use crate::support::{Browser, TestApp};
use waymark::base::{Currency, Language, RefundId, RefundStepId, ReportId, Role};
use waymark::fees::rules::FeeCode;
use waymark::findings::rules::{ConfirmedBy, StepKind};
use waymark::findings::store::refunds::{self, RefundRow, StepRow};
use waymark::reports::rules::{ReportOutcome, ReportStatus};
use waymark::reports::store;

struct Scene {
    app: TestApp,
    given: AuditedCase,
    officer: Browser,
}

async fn given_an_audited_organisation() -> Scene {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    let (organisation, now) = (given.organisation.clone(), app.clock.now());
    let told = move |conn: &mut waymark::db::AnyConnection| {
        Ok(waymark::history::changed_publicly(conn, Some(&organisation), now)?)
    };
    app.db.write(told).await.unwrap();
    let officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    Scene { app, given, officer }
}

impl Scene {
    fn telling(&self) -> Telling {
        Telling { organisation: Some(self.given.organisation.clone()), ..Telling::default() }
    }

    /// The address of a report by its number, from the queue.
    async fn path_of(&mut self, number: &str) -> String {
        self.officer.open("/en/office/reports").await.link(number)
    }

    async fn takes_up(&mut self, number: &str) -> String {
        let path = self.path_of(number).await;
        let page = self.officer.open(&path).await;
        page.form("/acknowledge").submit(&mut self.officer).await.says("Taken up").says("Officer Example");
        path
    }

    async fn looks_into(&mut self, number: &str) -> String {
        let path = self.takes_up(number).await;
        let page = self.officer.open(&path).await;
        page.form("/admit").submit(&mut self.officer).await.says("Looked into");
        path
    }

    /// A refund of the finding: ordered, and paid by the organisation.
    async fn given_a_paid_refund(&self) {
        let (given, by, now) = (&self.given, self.given.owner.clone(), self.app.clock.now());
        let row = RefundRow {
            id: RefundId::new(),
            finding_id: given.findings[0].clone(),
            organisation_id: given.organisation.clone(),
            fee_code: FeeCode::Rf1,
            workers: 1,
            total_minor: 2_700_000,
            currency: Currency::THB,
            due_on: now.plus_days(30).local_date(),
            ordered_by: given.auditor.clone(),
            ordered_at: now,
            withdrawn_at: None,
            withdrawn_by: None,
            withdrawn_reason: None,
            version: 1,
        };
        let step = StepRow {
            id: RefundStepId::new(),
            refund_id: row.id.clone(),
            kind: StepKind::Paid,
            workers: 1,
            amount_minor: 2_700_000,
            note: "Bank".to_owned(),
            confirmed_by: None,
            by_account: Some(by),
            at: now,
        };
        let write = move |conn: &mut waymark::db::AnyConnection| {
            refunds::insert(conn, &row)?;
            Ok(refunds::insert_step(conn, &step)?)
        };
        self.app.db.write(write).await.unwrap();
    }
}

async fn report_of(app: &TestApp, path: &str) -> store::Report {
    let id = ReportId::parse(path.rsplit('/').next().unwrap()).unwrap();
    app.db.read(move |conn| Ok(store::load(conn, &id)?)).await.unwrap()
}

#[tokio::test]
async fn a_fee_report_leads_to_money_that_comes_back() {
    let mut scene = given_an_audited_organisation().await;
    let mut worker = scene.app.visitor();
    let code = tell(&mut worker, &scene.telling()).await;
    let path = scene.takes_up("R-2026-00001").await;
    let page = scene.officer.open(&path).await;
    page.says("They took it before I left.").says("27,000").says("Money for finding you the job");
    page.form("/admit").submit(&mut scene.officer).await.says("Looked into");
    let page = scene.officer.open(&path).await;
    let form = page.form("/message").fill("text", "We audit them.").fill("translation", "Translated for you.");
    form.submit(&mut scene.officer).await.says("We audit them.");
    // It leads to an audit and a finding of the same organisation.
    let page = scene.officer.open(&path).await;
    let audit = page.attribute("select[name=audit] option:nth-child(2)", "value").unwrap();
    page.form("/audit").fill("audit", &audit).submit(&mut scene.officer).await;
    let page = scene.officer.open(&path).await;
    let finding = scene.given.findings[0].to_string();
    page.form("/finding").fill("finding", &finding).submit(&mut scene.officer).await;
    scene.given_a_paid_refund().await;

    let mut owner = scene.app.signed_in(&scene.given.owner).await;
    let ledger = format!("/en/applications/findings/{finding}");
    let before = owner.open(&ledger).await;

    // The worker reads messages and status, not the report, and says that the money is there.
    let (mut worker, page) = come_back(&scene.app, &code).await;
    page.says("We are looking into it.").says("Translated for you.").does_not_say("They took it before I left.");
    page.does_not_say("We audit them.");
    let page = page.form("/refund").fill("amount", "27000").submit(&mut worker).await;
    page.says("Done. We have it.").does_not_say("Did you get money back?");
    let (finding, wanted) = (scene.given.findings[0].clone(), scene.given.findings[0].clone());
    let stored = scene.app.db.read(move |conn| Ok(refunds::list_of_finding(conn, &wanted)?)).await.unwrap();
    let confirmed = stored[0].steps.iter().find(|step| step.confirmed_by == Some(ConfirmedBy::Worker)).unwrap();
    assert_eq!(confirmed.by_account, None);
    assert!(confirmed.at.is_start_of_day(), "the row tells only the day");
    assert_eq!(stored[0].row.finding_id, finding);

    // The organisation does not read that one worker answered us.
    let page = owner.open(&ledger).await;
    page.says("Too few workers confirmed it to tell").does_not_say("told us themselves");
    assert_eq!(page.text(), before.text(), "what the organisation reads tells that a worker answered");

    // It ends with an outcome of the catalogue, and leaves rounded sums and a month.
    let page = scene.officer.open(&path).await;
    let form = page.form("/close").fill("outcome", "substantiated").fill("last_word", "They paid it back.");
    form.submit(&mut scene.officer).await.says("Substantiated");
    let left = scene.app.db.read(|conn| Ok(store::kept::list(conn)?)).await.unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!((left[0].cost_minor, left[0].wage_minor, left[0].month), (2_700_000, Some(1_000_000), 11));
    let (_, page) = come_back(&scene.app, &code).await;
    page.says("What you told us is true").says("They paid it back.");
    // The statistics move, in a band: one report is nobody's business.
    let csv = scene.app.visitor().ask("/en/statistics/outcomes.csv").await.text();
    assert!(csv.contains("Substantiated,fewer than 5"), "{csv}");
}

#[tokio::test]
async fn a_strong_sign_burns_and_nothing_is_passed_on_without_a_yes() {
    let mut scene = given_an_audited_organisation().await;
    let told = Telling {
        happened: vec!["papers"],
        signs: vec!["documents", "wages"],
        wish: "help_now",
        contact: ("phone", "+66 81 234 5678".to_owned()),
        ..scene.telling()
    };
    let code = tell(&mut scene.app.visitor(), &told).await;
    assert_eq!(open_tasks(&scene.app).await, ["report_urgent"]);
    assert_eq!(letters_saying(&scene.app, "Urgent").await, 1);
    let list = scene.officer.open("/en/office/reports").await;
    list.says("Urgent");
    let path = scene.takes_up("R-2026-00001").await;
    let page = scene.officer.open(&path).await;
    page.does_not_say("+66 81 234 5678");
    let line = page.attribute("select[name=line] option:nth-child(2)", "value").unwrap();
    page.form("/ask").fill("line", &line).submit(&mut scene.officer).await.says("The worker is asked");
    // Asked is not agreed: no sheet, and no hand-over by a crafted request.
    let id = report_of(&scene.app, &path).await.id;
    let referrals = scene.app.db.read(move |conn| Ok(store::referrals::list(conn, &id)?)).await.unwrap();
    let referral = referrals[0].id.to_string();
    assert_eq!(scene.officer.ask(&format!("{path}/sheets/{referral}")).await.status, 409);
    let version = report_of(&scene.app, &path).await.version.to_string();
    let forged = [("version", &*version), ("referral", &*referral)];
    scene.officer.post(&format!("{path}/hand-over"), &forged).await.expect_refused("The worker has not agreed");

    let (mut worker, page) = come_back(&scene.app, &code).await;
    let page = page.form("/referral").fill("answer", "agree").submit(&mut worker).await;
    page.says("You agreed.");
    let sheet = scene.officer.open(&format!("{path}/sheets/{referral}")).await;
    sheet.says("Never call the employer").does_not_say("+66 81").does_not_say("They took it");
    sheet.form("/hand-over").submit(&mut scene.officer).await;
    let page = scene.officer.open(&path).await;
    page.form("/end").fill("end", "helped").submit(&mut scene.officer).await.says("The worker was helped");

    // How to reach her: with a reason, written down, and the privacy officer sees it.
    assert_eq!(scene.officer.ask(&format!("{path}/reach")).await.status, 409);
    let page = scene.officer.open(&path).await;
    assert_eq!(page.form("/contact").send(&mut scene.officer).await.status, 422);
    let page = page.form("/contact").fill("reason", "She asked to be called.").submit(&mut scene.officer).await;
    page.says("+66 81 234 5678");
    let mut privacy = scene.app.staff("Privacy Example", &[Role::PrivacyOfficer]).await;
    let page = privacy.open("/en/office/readings").await;
    page.says("She asked to be called.").says("Officer Example").says("R-2026-00001");
    assert_eq!(privacy.ask(&path).await.status, 403, "who watches reads no report");
    // She takes the consent back: how to reach her is gone.
    let page = worker.open("/en/report/return").await;
    page.form("/consent").submit(&mut worker).await.says("You took back your consent.");
    assert_eq!(report_of(&scene.app, &path).await.contact, None);
    let page = scene.officer.open(&path).await;
    page.says("The worker took back the consent");
}

#[tokio::test]
async fn an_officer_with_a_tie_or_a_part_does_not_read_it() {
    let mut scene = given_an_audited_organisation().await;
    let mut tied = scene.app.staff("Tied Example", &[Role::CaseOfficer]).await;
    given_a_tie(&scene.app, tied.account.as_ref().unwrap(), &scene.given.organisation).await;
    tell(&mut scene.app.visitor(), &scene.telling()).await;
    let path = scene.path_of("R-2026-00001").await;
    tied.open("/en/office/reports").await.does_not_say("R-2026-00001");
    let answer = tied.ask(&path).await;
    assert_eq!(answer.status, 409);
    assert!(!answer.text().contains("They took it"));
    assert_eq!(tied.post(&format!("{path}/acknowledge"), &[("version", "1")]).await.status, 409);
    // Nobody gives it to somebody who is tied, and only whoever works on it goes on.
    let path = scene.takes_up("R-2026-00001").await;
    let version = report_of(&scene.app, &path).await.version.to_string();
    let to = tied.account.clone().unwrap().to_string();
    let forged = [("version", &*version), ("to", &*to)];
    assert_eq!(scene.officer.post(&format!("{path}/assign"), &forged).await.status, 409);
    let mut other = scene.app.staff("Other Example", &[Role::CaseOfficer]).await;
    let answer = other.post(&format!("{path}/admit"), &[("version", &*version)]).await;
    answer.expect_refused("Whoever the report is assigned to does this");
}

#[tokio::test]
async fn an_organisation_reads_a_summary_when_its_time_has_come_and_nothing_else() {
    let mut scene = given_an_audited_organisation().await;
    let path = format!("/en/organisation/{}/reports", scene.given.organisation);
    for place in 1..=3 {
        let told = Telling { story: format!("Story {place} at the third pier"), ..scene.telling() };
        tell(&mut scene.app.visitor(), &told).await;
    }
    let report = scene.looks_into("R-2026-00001").await;
    let page = scene.officer.open(&report).await;
    let long = format!("Several workers. {}", "y".repeat(4_000));
    let refused = page.form("/summary").fill("summary", &long).send(&mut scene.officer).await.page();
    refused.says("Shorten this to 4,000 characters or fewer");
    assert_eq!(refused.form("/summary").value("summary"), Some(long.as_str()));
    let form = page.form("/summary").fill("summary", "Several workers say that they paid for the job.");
    form.submit(&mut scene.officer).await;
    let mut owner = scene.app.signed_in(&scene.given.owner).await;
    owner.open(&path).await.says("There is nothing to read now").does_not_say("Several workers");
    scene.app.days_pass(60);
    again(&scene.app, &mut owner).await;
    again(&scene.app, &mut scene.officer).await;
    // Three came, and one was looked into: whoever sends reports to learn of others learns nothing.
    owner.open(&path).await.says("There is nothing to read now").does_not_say("Several workers");
    scene.looks_into("R-2026-00002").await;
    owner.open(&path).await.says("There is nothing to read now");
    scene.looks_into("R-2026-00003").await;
    let page = owner.open(&path).await;
    page.says("Several workers say that they paid for the job.");
    page.does_not_say("third pier").does_not_say("R-2026").does_not_say("27,000");
    let mut stranger = scene.app.person("Stranger Example", Language::En).await;
    assert_eq!(stranger.ask(&path).await.status, 404);
    // Who wanted only the registry to know is not told of.
    let told = Telling { wish: "only_registry", ..scene.telling() };
    tell(&mut scene.app.visitor(), &told).await;
    let mut officer = scene.app.staff("Later Example", &[Role::CaseOfficer]).await;
    let report = officer.open("/en/office/reports").await.link("R-2027-00001");
    officer.open(&report).await.form("/acknowledge").submit(&mut officer).await;
    let version = report_of(&scene.app, &report).await.version.to_string();
    let forged = [("version", &*version), ("summary", "He said so.")];
    officer.post(&format!("{report}/summary"), &forged).await.expect_refused("does not want the organisation");
}

#[tokio::test]
async fn an_acknowledgement_is_due_within_five_working_days_and_what_was_told_goes_in_the_end() {
    let scene = given_an_audited_organisation().await;
    let code = tell(&mut scene.app.visitor(), &Telling { wish: "count_me", ..scene.telling() }).await;
    days_go_by(&scene.app, 7).await;
    assert_eq!(letters_saying(&scene.app, "R-2026-00001 must be answered").await, 1);
    days_go_by(&scene.app, 2).await;
    assert_eq!(letters_saying(&scene.app, "R-2026-00001 is overdue").await, 1);
    let mut officer = scene.app.staff("Later Example", &[Role::CaseOfficer]).await;
    let path = officer.open("/en/office/reports").await.link("R-2026-00001");
    officer.open(&path).await.form("/acknowledge").submit(&mut officer).await;
    let page = officer.open(&path).await;
    page.form("/close").fill("outcome", "counted").fill("last_word", "Counted.").submit(&mut officer).await;
    days_go_by(&scene.app, 31).await;
    let report = report_of(&scene.app, &path).await;
    assert!(report.erased_on.is_some() && report.content.is_none());
    let id = report.id.clone();
    assert_eq!(scene.app.db.read(move |conn| Ok(store::find_key(conn, &id)?)).await.unwrap(), None);
    let (_, page) = come_back(&scene.app, &code).await;
    page.says("What you told us has been deleted.").does_not_say("Counted.");
}

#[tokio::test]
async fn money_that_came_back_moves_a_report_and_the_review_of_a_reading_does_not() {
    let mut scene = given_an_audited_organisation().await;
    let told = Telling { contact: ("phone", "+66 81 234 5678".to_owned()), ..scene.telling() };
    let code = tell(&mut scene.app.visitor(), &told).await;
    tell(&mut scene.app.visitor(), &told).await;
    let paid_back = scene.looks_into("R-2026-00001").await;
    let page = scene.officer.open(&paid_back).await;
    let finding = scene.given.findings[0].to_string();
    page.form("/finding").fill("finding", &finding).submit(&mut scene.officer).await;
    scene.given_a_paid_refund().await;
    let read = scene.takes_up("R-2026-00002").await;
    let page = scene.officer.open(&read).await;
    page.form("/contact").fill("reason", "She asked to be called.").submit(&mut scene.officer).await;
    // A year later the worker of the first has her money, and a privacy officer looks at what was read in the second.
    scene.app.days_pass(365);
    let (mut worker, page) = come_back(&scene.app, &code).await;
    page.form("/refund").fill("amount", "27000").submit(&mut worker).await.says("Done. We have it.");
    let mut privacy = scene.app.staff("Privacy Example", &[Role::PrivacyOfficer]).await;
    let page = privacy.open("/en/office/readings").await;
    page.form_to("/readings/").fill("review", "in_order").submit(&mut privacy).await.says("In order, Privacy Example");
    // Two years after they came.
    scene.app.days_pass(336);
    assert_eq!(letters_saying(&scene.app, "R-2026-00002 is deleted on 23 November 2028").await, 1);
    scene.app.days_pass(30);
    scene.app.run_jobs().await;
    assert_eq!(report_of(&scene.app, &read).await.outcome, Some(ReportOutcome::Lapsed));
    assert_eq!(report_of(&scene.app, &paid_back).await.status, ReportStatus::Investigating, "it moved");
    assert_eq!(letters_saying(&scene.app, "R-2026-00001 is deleted").await, 0);
    scene.app.days_pass(335);
    assert_eq!(letters_saying(&scene.app, "R-2026-00001 is deleted on 23 November 2029").await, 1);
}

#[tokio::test]
async fn what_is_typed_stays_for_a_day_on_this_device_and_goes_with_leave() {
    let app = TestApp::start().await;
    let mut worker = app.visitor();
    worker.open("/my/report").await;
    assert!(worker.cookies().is_empty(), "a cookie before the first answer");
    let told = Telling { story: "the third pier".to_owned(), ..Telling::default() };
    let page = type_report(&mut worker, "my", &told).await;
    page.says("the third pier");
    assert_eq!(worker.cookies().len(), 1);
    // Another device sees nothing of it.
    let mut other = app.visitor();
    other.open("/my/report/check").await.does_not_say("the third pier");
    app.hours_pass(22);
    worker.open("/my/report/check").await.says("the third pier");
    let answer = worker.post("/my/report/leave", &[]).await;
    assert!(answer.headers["clear-site-data"].contains("storage"));
    assert!(worker.cookies().is_empty());
    let rows: i64 = app
        .db
        .read(|conn| {
            use diesel::prelude::*;
            Ok(waymark::db::schema::report_drafts::table.count().get_result(conn)?)
        })
        .await
        .unwrap();
    assert_eq!(rows, 0);
    // One that was forgotten goes by itself.
    type_report(&mut worker, "en", &told).await;
    app.hours_pass(25);
    worker.open("/en/report/check").await.does_not_say("the third pier");
    app.run_jobs().await;
}

#[tokio::test]
async fn what_is_too_long_is_said_and_never_cut() {
    let app = TestApp::start().await;
    let mut worker = app.visitor();
    let told = Telling { story: "the third pier".to_owned(), ..Telling::default() };
    type_report(&mut worker, "en", &told).await;
    let long = format!("{} and the end of it", "x".repeat(3_990));
    let form = worker.open("/en/report/story").await.form("/story").fill("story", &long);
    let page = form.attach("files", "a.png", &picture()).send(&mut worker).await.page();
    page.says("Shorten this to 4,000 characters or fewer").says("and the end of it");
    assert_eq!(page.form("/story").value("story"), Some(long.as_str()), "all of it can be mended");
    worker.open("/en/report/story").await.says("Files that are kept: 1.").says("the third pier").does_not_say("xxxx");
    let page = page.form("/story").fill("story", &long[..4_000]).submit(&mut worker).await;
    page.form("/wish");
    let name = "a name by the river ".repeat(60);
    let page = worker.open("/en/report/who").await.form("/who").fill("known_as", &name).send(&mut worker).await.page();
    page.says("Shorten this to 1,000 characters or fewer").says("a name by the river");
    // What does not count is not measured.
    let form = worker.open("/en/report/contact").await.form("/contact").fill("by", "receipt").fill("value", &name);
    form.submit(&mut worker).await.form("/check");
}

#[tokio::test]
async fn a_fee_check_is_carried_over_and_a_double_send_is_one_report() {
    let app = TestApp::start().await;
    let mut worker = app.visitor();
    let page = worker.open("/en/fees?for=RF1&from=MM&to=TH&amount=27000&currency=THB").await;
    let page = worker.open(&page.link("Tell us what happened")).await;
    let page = page.form("/report").submit(&mut worker).await;
    let page = page.form("/who").fill("known_as", "a phone number").submit(&mut worker).await;
    let page = page.form("/job").submit(&mut worker).await;
    page.says("27,000");
    for section in ["paid", "signs", "story"] {
        let page = worker.open(&format!("/en/report/{section}")).await;
        page.form(&format!("/{section}")).submit(&mut worker).await;
    }
    worker.open("/en/report/wish").await.form("/wish").fill("wish", "only_registry").submit(&mut worker).await;
    let page = worker.open("/en/report/contact").await;
    let page = page.form("/contact").fill("by", "receipt").submit(&mut worker).await;
    let check = page.form("/check");
    let first = check.submit(&mut worker).await;
    let again = worker.post("/en/report/check", &[]).await;
    assert_eq!(again.expect_redirect(), "/en/report/receipt");
    let second = worker.open("/en/report/receipt").await;
    assert_eq!(first.text_at("p.num b"), second.text_at("p.num b"));
    let reports = app.db.read(|conn| Ok(store::list(conn)?)).await.unwrap();
    assert_eq!(reports.len(), 1);
    second.form("/receipt").send(&mut worker).await.page().says("Save the code first");
}
