//! What partners observe, through real pages without a script: from a partner that is registered to an outcome that it reads;
//! what is set aside; what is taken back; and the clock of those who have to read it.

use crate::support::accounts::link_in;
use crate::support::decisions::{AuditedCase, GivenFinding, audited_case};
use crate::support::given::{given_a_tie, paper, picture};
use crate::support::life::{again, days_go_by, finished_audit, letters_saying};
use crate::support::merges::Joiners;
use crate::support::observations::{GivenPartner, Telling, file, given_a_partner, observation_of};
use crate::support::register::firm;
use crate::support::{Browser, PASSWORD, PageView, TestApp};
use waymark::audits::rules::AuditKind;
use waymark::base::{Country, Language, Role};
use waymark::observations::rules::{MOST_FILES, ObservationOutcome, ObservationStatus};
use waymark::observations::store;
use waymark::organisations::rules::OrganisationKind;

struct Scene {
    app: TestApp,
    given: AuditedCase,
    partner: GivenPartner,
    officer: Browser,
}

async fn given_an_audited_organisation_and_a_partner() -> Scene {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    let partner = given_a_partner(&app, "Harbour Example Union", Language::En).await;
    let officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    Scene { app, given, partner, officer }
}

impl Scene {
    fn telling(&self) -> Telling {
        Telling { organisation: Some(self.given.organisation.clone()), ..Telling::default() }
    }

    async fn when_the_officer_takes(&mut self, path: &str, step: &str) -> PageView {
        let page = self.officer.open(path).await;
        page.form(step).submit(&mut self.officer).await
    }

    /// The addresses of the first observation: the partner's and the officer's.
    async fn when_it_is_filed(&mut self, told: &Telling) -> (String, String) {
        let mine = file(&mut self.partner.browser, "en", told).await;
        mine.says("Your observation is filed").says("OB-2026-00001");
        let office = self.officer.open("/en/office/observations").await.link("OB-2026-00001");
        (mine.path, office)
    }
}

#[tokio::test]
async fn an_observation_leads_to_a_finding_and_the_partner_reads_it() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let told = Telling { file: Some(("slip.png".to_owned(), picture())), ..scene.telling() };
    let (mine, office) = scene.when_it_is_filed(&told).await;
    let page = scene.partner.browser.open(&mine).await;
    page.says("You hear from us by").says("2 to 9").says("27,000").says("slip.png").says("Each of them paid");
    scene.officer.open("/en/office").await.says("Observations nobody has read");
    // Those who may take it up hear of it, and of nothing that was told.
    assert_eq!(letters_saying(&scene.app, "A new observation: OB-2026-00001").await, 1);

    let page = scene.when_the_officer_takes(&office, "/acknowledge").await;
    page.says("Officer Example").says("Each of them paid before the bus left.").says("Harbour Example Union");
    assert_eq!(letters_saying(&scene.app, "We have read your observation OB-2026-00001").await, 1);
    // A question and its answer; the note stays among staff.
    let form = scene.officer.open(&office).await.form("/message").fill("message", "Which month was it?");
    form.submit(&mut scene.officer).await;
    let form = scene.officer.open(&office).await.form("/note").fill("note", "Compare with C-0412.");
    form.submit(&mut scene.officer).await;
    assert_eq!(letters_saying(&scene.app, "A question about your observation").await, 1);
    scene.partner.browser.open("/en/observations").await.says("We wrote to you");
    let page = scene.partner.browser.open(&mine).await;
    page.says("Which month was it?").does_not_say("Compare with C-0412.").does_not_say("Officer Example");
    let form = page.form("/message").fill("message", "It was October.");
    form.submit(&mut scene.partner.browser).await.says("It was October.");
    assert_eq!(letters_saying(&scene.app, "The partner wrote about OB-2026-00001").await, 1);
    let form = scene.partner.browser.open(&mine).await.form("/files").attach("file", "list.pdf", &paper("October"));
    form.submit(&mut scene.partner.browser).await.says("list.pdf");
    assert_eq!(letters_saying(&scene.app, "The partner wrote about OB-2026-00001").await, 2);
    scene.officer.open("/en/office/observations").await.says("The partner wrote");

    scene.when_the_officer_takes(&office, "/look-into").await.says("Being looked into");
    // An outcome that names a finding needs one.
    let page = scene.officer.open(&office).await;
    let answer = page.form("/answer").fill("outcome", "finding").send(&mut scene.officer).await;
    answer.expect_refused("Link the finding first");
    let finding = scene.given.findings[0].to_string();
    let page = scene.officer.open(&office).await;
    page.form("/finding").fill("finding", &finding).submit(&mut scene.officer).await;
    let page = scene.officer.open(&office).await;
    let form = page.form("/answer").fill("outcome", "finding").fill("last_word", "Thank you for this.");
    form.submit(&mut scene.officer).await.says("It led to a finding");
    assert_eq!(letters_saying(&scene.app, "It led to a finding").await, 1);
    let page = scene.partner.browser.open(&mine).await;
    page.says("Answered: It led to a finding").says("Thank you for this.");
    // The partner hears what it led to, and not which finding.
    let number = scene.app.db.read({
        let id = scene.given.findings[0].clone();
        move |conn| Ok(waymark::findings::store::load(conn, &id)?.number)
    });
    page.does_not_say(&number.await.unwrap());

    scene.when_the_officer_takes(&office, "/close").await.says("Closed");
    let page = scene.partner.browser.open(&mine).await;
    page.says("Closed");
    assert_eq!(page.count("main form"), 0, "nothing more is written");
    let observation = observation_of(&scene.app, "OB-2026-00001").await;
    assert_eq!(observation.outcome, Some(ObservationOutcome::Finding));
    // Two years later nothing of what was told is left.
    days_go_by(&scene.app, 731).await;
    let observation = observation_of(&scene.app, "OB-2026-00001").await;
    assert_eq!((observation.content, observation.erased_at.is_some()), (None, true));
    again(&scene.app, &mut scene.partner.browser).await;
    scene.partner.browser.open(&mine).await.says("erased").does_not_say("Each of them paid").does_not_say("slip.png");
}

#[tokio::test]
async fn what_is_set_aside_says_why_and_may_be_looked_into_after_all() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let (mine, office) = scene.when_it_is_filed(&Telling::default()).await;
    scene.when_the_officer_takes(&office, "/acknowledge").await;
    let page = scene.officer.open(&office).await;
    let answer = page.form("/set-aside").send(&mut scene.officer).await;
    assert_eq!(answer.status, 422);
    let form = scene.officer.open(&office).await.form("/set-aside").fill("reason", "too_little");
    form.submit(&mut scene.officer).await.says("It says too little to look into");
    let page = scene.partner.browser.open(&mine).await;
    page.says("Set aside: It says too little to look into");
    assert_eq!(letters_saying(&scene.app, "It says too little to look into").await, 1);
    let form = page.form("/message").fill("message", "We have the receipt now.");
    form.submit(&mut scene.partner.browser).await;
    scene.when_the_officer_takes(&office, "/look-into").await;
    let page = scene.officer.open(&office).await;
    page.form("/answer").fill("outcome", "noted").submit(&mut scene.officer).await;
    scene.partner.browser.open(&mine).await.says("Answered: It is noted for the next audit");
}

#[tokio::test]
async fn a_partner_takes_back_what_it_filed_until_it_is_closed() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let (mine, office) = scene.when_it_is_filed(&scene.telling()).await;
    let page = scene.partner.browser.open(&mine).await;
    let page = page.form("/take-back").submit(&mut scene.partner.browser).await;
    page.says("The observation is taken back").says("Taken back");
    assert_eq!(observation_of(&scene.app, "OB-2026-00001").await.status, ObservationStatus::TakenBack);
    let page = scene.officer.open(&office).await;
    assert_eq!(page.count("main form"), 0);
    let again = [("version", "2")];
    let answer = scene.partner.browser.post(&format!("{mine}/take-back"), &again).await;
    answer.expect_refused("This cannot be done from this state");
    let answer = scene.partner.browser.post(&format!("{mine}/message"), &[("message", "One more thing")]).await;
    answer.expect_refused("This observation is over");
}

#[tokio::test]
async fn those_who_may_read_it_hear_of_the_clock_and_of_its_end() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    scene.when_it_is_filed(&scene.telling()).await;
    days_go_by(&scene.app, 8).await;
    assert_eq!(letters_saying(&scene.app, "OB-2026-00001 must be answered by").await, 1);
    assert_eq!(letters_saying(&scene.app, "OB-2026-00001 is overdue").await, 1);
    again(&scene.app, &mut scene.officer).await;
    let page = scene.officer.open("/en/office/observations?show=filed&kind=fees").await;
    page.says("OB-2026-00001");
    scene.officer.open("/en/office/observations?kind=threats").await.says("Nothing waits here");
}

#[tokio::test]
async fn only_whoever_works_on_it_reads_what_was_told() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let told = Telling { file: Some(("slip.png".to_owned(), picture())), ..scene.telling() };
    let (mine, office) = scene.when_it_is_filed(&told).await;
    let file = scene.partner.browser.open(&mine).await.link("slip.png");
    let file = file.replace("/en/observations/", "/en/office/observations/");
    let other = scene.app.staff("Other Example", &[Role::CaseOfficer]).await;
    given_a_tie(&scene.app, other.account.as_ref().unwrap(), &scene.given.organisation).await;
    // Before it is taken up nobody reads it; the page says who may take it up, and who may not, and why.
    let page = scene.officer.open(&office).await;
    page.says("Only whoever works on it reads what the partner tells").does_not_say("Each of them paid");
    page.does_not_say("slip.png").does_not_say("Thread with the partner");
    page.says("Who may work on it").says("Officer Example");
    assert!(page.text_at(".opt.off").contains("Other Example"), "who is shut out is named");
    assert!(page.text_at(".opt.off").contains("a tie to the client"), "and why");
    scene.officer.ask(&file).await.expect_refused("Whoever it is assigned to does this");
    let page = scene.when_the_officer_takes(&office, "/acknowledge").await;
    page.says("Each of them paid").says("slip.png").says("Thread with the partner");
    let answer = scene.officer.ask(&file).await;
    assert_eq!((answer.status, &*answer.headers["cache-control"]), (200, "no-store"));
    assert!(answer.headers["content-disposition"].contains("slip.png"));
    let mut third = scene.app.staff("Third Example", &[Role::CaseOfficer]).await;
    let page = third.open(&office).await;
    page.does_not_say("Each of them paid").does_not_say("slip.png");
    third.ask(&file).await.expect_refused("Whoever it is assigned to does this");
    // Whoever has it gives it to somebody else, who hears of that.
    let to = third.account.clone().unwrap().to_string();
    let form = scene.officer.open(&office).await.form("/assign").fill("to", &to);
    form.submit(&mut scene.officer).await.does_not_say("Each of them paid");
    third.open(&office).await.says("Each of them paid");
    let mut letters = scene.app.letters().await;
    letters.retain(|letter| letter.subject == "OB-2026-00001 is now with Third Example");
    assert_eq!(letters.len(), 1);
    assert!(letters[0].to.as_str().starts_with("thirdexample"));
}

#[tokio::test]
async fn who_has_become_involved_hears_nothing_more_of_it() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let (_, office) = scene.when_it_is_filed(&scene.telling()).await;
    scene.when_the_officer_takes(&office, "/acknowledge").await;
    given_a_tie(&scene.app, scene.officer.account.as_ref().unwrap(), &scene.given.organisation).await;
    let mut third = scene.app.staff("Third Example", &[Role::CaseOfficer]).await;
    let to = third.account.clone().unwrap().to_string();
    third.open(&office).await.form("/assign").fill("to", &to).submit(&mut third).await.says("Each of them paid");
    assert_eq!(letters_saying(&scene.app, "is now with").await, 0);
}

#[tokio::test]
async fn a_file_is_news_until_an_officer_takes_a_step_even_one_without_words() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let (mine, office) = scene.when_it_is_filed(&scene.telling()).await;
    scene.when_the_officer_takes(&office, "/acknowledge").await;
    let queue = "/en/office/observations";
    scene.officer.open(queue).await.says("OB-2026-00001").does_not_say("The partner wrote");
    let form = scene.partner.browser.open(&mine).await.form("/files").attach("file", "list.pdf", &paper("October"));
    form.submit(&mut scene.partner.browser).await;
    scene.officer.open(queue).await.says("The partner wrote");
    // A note answers nothing.
    let form = scene.officer.open(&office).await.form("/note").fill("note", "Compare with C-0412.");
    form.submit(&mut scene.officer).await;
    scene.officer.open(queue).await.says("The partner wrote");
    let form = scene.officer.open(&office).await.form("/set-aside").fill("reason", "too_little");
    form.submit(&mut scene.officer).await;
    scene.officer.open(queue).await.says("OB-2026-00001").does_not_say("The partner wrote");
    let form = scene.partner.browser.open(&mine).await.form("/message").fill("message", "We have the receipt now.");
    form.submit(&mut scene.partner.browser).await;
    scene.officer.open(queue).await.says("The partner wrote");
}

#[tokio::test]
async fn where_whoever_works_on_it_no_longer_may_the_others_hear_what_the_partner_writes() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let (mine, office) = scene.when_it_is_filed(&scene.telling()).await;
    scene.when_the_officer_takes(&office, "/acknowledge").await;
    let other = scene.app.insert_account("Other Example", &[Role::CaseOfficer], Language::En).await;
    let other = scene.app.email_of(&other).await;
    let form = scene.partner.browser.open(&mine).await.form("/message").fill("message", "One more thing.");
    form.submit(&mut scene.partner.browser).await;
    assert_eq!(letters_saying(&scene.app, "The partner wrote about OB-2026-00001").await, 1);
    assert_eq!(scene.app.letters_to(&other).await.len(), 0, "it is not theirs");
    given_a_tie(&scene.app, scene.officer.account.as_ref().unwrap(), &scene.given.organisation).await;
    let form = scene.partner.browser.open(&mine).await.form("/message").fill("message", "And another.");
    form.submit(&mut scene.partner.browser).await;
    assert_eq!(letters_saying(&scene.app, "The partner wrote about OB-2026-00001").await, 2);
    assert_eq!(scene.app.letters_to(&other).await.len(), 1, "somebody has to give it on");
}

#[tokio::test]
async fn it_led_to_a_special_audit_of_the_same_organisation_and_to_no_other_audit() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let golden = firm("not_certified", "Golden Door Example", 2).of(OrganisationKind::AgencyOfOrigin, Country::MM);
    let golden = golden.insert(&scene.app).await;
    let told = Telling { organisation: Some(golden.clone()), ..Telling::default() };
    let (mine, office) = scene.when_it_is_filed(&told).await;
    for step in ["/acknowledge", "/look-into"] {
        scene.when_the_officer_takes(&office, step).await;
    }
    finished_audit(&scene.app, &scene.given, "special").await;
    let id = scene.given.organisation.clone();
    let audits = scene.app.db.read(move |conn| Ok(waymark::audits::store::list_of_organisation(conn, &id)?));
    let audits = audits.await.unwrap();
    let of_kind = |kind| audits.iter().find(|audit| audit.kind == kind).unwrap().id.to_string();
    let (special, initial) = (of_kind(AuditKind::Special), of_kind(AuditKind::Initial));
    let finding = scene.given.findings[0].to_string();

    // They are another organisation's, until both records are one.
    let page = scene.officer.open(&office).await;
    assert_eq!((page.count("select[name=audit]"), page.count("select[name=finding]")), (0, 0));
    let forged = [("version", "3"), ("audit", &*special)];
    let answer = scene.officer.post(&format!("{office}/audit"), &forged).await;
    answer.expect_refused("This belongs to another organisation");
    let forged = [("version", "3"), ("finding", &*finding)];
    let answer = scene.officer.post(&format!("{office}/finding"), &forged).await;
    answer.expect_refused("This belongs to another organisation");
    let mut joiners = Joiners::of(&scene.app).await;
    joiners.join(&golden, &scene.given.organisation).await;
    let forged = [("version", "3"), ("audit", &*initial)];
    let answer = scene.officer.post(&format!("{office}/audit"), &forged).await;
    answer.expect_refused("Only a special audit can be linked");
    let page = scene.officer.open(&office).await;
    assert_eq!(page.count(&format!("select[name=audit] option[value='{special}']")), 1);
    assert_eq!(page.count(&format!("select[name=audit] option[value='{initial}']")), 0, "an initial audit is offered");
    assert_eq!(page.count(&format!("select[name=finding] option[value='{finding}']")), 1);
    let answer = page.form("/answer").fill("outcome", "special_audit").send(&mut scene.officer).await;
    answer.expect_refused("Link the special audit first");
    let page = scene.officer.open(&office).await;
    // What was chosen stays chosen where somebody else was faster.
    let answer = scene.officer.post(&format!("{office}/audit"), &[("version", "1"), ("audit", &*special)]).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.page().count(&format!("select[name=audit] option[value='{special}'][selected]")), 1);
    page.form("/audit").fill("audit", &special).submit(&mut scene.officer).await;

    // Parted again, it is no longer theirs, and the answer would not be true.
    joiners.part(&golden).await;
    let page = scene.officer.open(&office).await;
    let answer = page.form("/answer").fill("outcome", "special_audit").send(&mut scene.officer).await;
    answer.expect_refused("This belongs to another organisation");
    joiners.join(&golden, &scene.given.organisation).await;
    let page = scene.officer.open(&office).await;
    page.form("/answer").fill("outcome", "special_audit").submit(&mut scene.officer).await;
    scene.partner.browser.open(&mine).await.says("Answered: It led to a special audit");
}

#[tokio::test]
async fn what_nobody_ended_is_gone_two_years_after_the_last_thing_that_happened() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let told = Telling { file: Some(("slip.png".to_owned(), picture())), ..scene.telling() };
    let (mine, _) = scene.when_it_is_filed(&told).await;
    scene.app.days_pass(400);
    again(&scene.app, &mut scene.partner.browser).await;
    let form = scene.partner.browser.open(&mine).await.form("/message").fill("message", "They still do it.");
    form.submit(&mut scene.partner.browser).await;
    // Two years after it was filed it is there, because something happened since.
    scene.app.days_pass(400);
    scene.app.run_jobs().await;
    let observation = observation_of(&scene.app, "OB-2026-00001").await;
    assert!(observation.content.is_some() && observation.status == ObservationStatus::Filed);
    // A month before its end those who may work on it are told, once.
    scene.app.days_pass(301);
    let warned = "The observation OB-2026-00001 is deleted on";
    assert_eq!(letters_saying(&scene.app, warned).await, 1);
    scene.app.run_jobs().await;
    assert!(observation_of(&scene.app, "OB-2026-00001").await.content.is_some(), "it is not over yet");
    scene.app.days_pass(31);
    assert_eq!(letters_saying(&scene.app, warned).await, 1);
    let observation = observation_of(&scene.app, "OB-2026-00001").await;
    assert_eq!((observation.content, observation.erased_at.is_some()), (None, true));
    assert_eq!(observation.status, ObservationStatus::Closed);
    assert_eq!((observation.outcome, observation.ended_at.is_some()), (Some(ObservationOutcome::Lapsed), true));
    let id = observation.id.clone();
    let left = scene.app.db.read(move |conn| {
        let files = store::files::count(conn, &id)?;
        Ok((files, store::messages::list(conn, &id)?.len(), store::find_key(conn, &id)?))
    });
    assert_eq!(left.await.unwrap(), (0, 0, None), "files, messages and key are gone");
    assert_eq!(letters_saying(&scene.app, "Nothing happened for two years").await, 1);
    again(&scene.app, &mut scene.partner.browser).await;
    let page = scene.partner.browser.open(&mine).await;
    page.says("It ended by itself").says("erased").does_not_say("They still do it");
    again(&scene.app, &mut scene.officer).await;
    scene.officer.open("/en/office/observations").await.says("Nothing waits here");
}

#[tokio::test]
async fn whoever_is_told_of_the_end_may_still_go_on_and_the_clock_begins_anew() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let (_, office) = scene.when_it_is_filed(&scene.telling()).await;
    let warned = "The observation OB-2026-00001 is deleted on";
    scene.app.days_pass(701);
    assert_eq!(letters_saying(&scene.app, warned).await, 1);
    again(&scene.app, &mut scene.officer).await;
    scene.when_the_officer_takes(&office, "/acknowledge").await;
    scene.app.days_pass(60);
    scene.app.run_jobs().await;
    let observation = observation_of(&scene.app, "OB-2026-00001").await;
    assert_eq!((observation.status, observation.erased_at), (ObservationStatus::Acknowledged, None));
    assert_eq!(letters_saying(&scene.app, warned).await, 1);
    // Two years after that it is told anew, and ends.
    scene.app.days_pass(641);
    assert_eq!(letters_saying(&scene.app, warned).await, 2);
    scene.app.days_pass(31);
    scene.app.run_jobs().await;
    assert!(observation_of(&scene.app, "OB-2026-00001").await.erased_at.is_some());
    assert_eq!(letters_saying(&scene.app, warned).await, 2);
}

#[tokio::test]
async fn what_was_answered_before_it_ended_by_itself_keeps_its_answer() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let (mine, office) = scene.when_it_is_filed(&scene.telling()).await;
    for step in ["/acknowledge", "/look-into"] {
        scene.when_the_officer_takes(&office, step).await;
    }
    let page = scene.officer.open(&office).await;
    page.form("/answer").fill("outcome", "noted").submit(&mut scene.officer).await;
    assert_eq!(letters_saying(&scene.app, "It is noted for the next audit").await, 1);
    for days in [701, 31] {
        scene.app.days_pass(days);
        scene.app.run_jobs().await;
    }
    let observation = observation_of(&scene.app, "OB-2026-00001").await;
    assert_eq!(observation.status, ObservationStatus::Closed);
    assert_eq!((observation.outcome, observation.content), (Some(ObservationOutcome::Noted), None));
    // The partner heard of it when it was answered, and hears nothing else now.
    assert_eq!(letters_saying(&scene.app, "It is noted for the next audit").await, 1);
    assert_eq!(letters_saying(&scene.app, "Nothing happened for two years").await, 0);
    again(&scene.app, &mut scene.partner.browser).await;
    scene.partner.browser.open(&mine).await.says("It is noted for the next audit").says("It ended by itself");
}

#[tokio::test]
async fn an_observation_takes_six_files_and_no_seventh() {
    let mut scene = given_an_audited_organisation_and_a_partner().await;
    let told = Telling { file: Some(("slip0.pdf".to_owned(), paper("0"))), ..scene.telling() };
    let (mine, _) = scene.when_it_is_filed(&told).await;
    let spare = scene.partner.browser.open(&mine).await.form("/files");
    for place in 1..MOST_FILES {
        let form = scene.partner.browser.open(&mine).await.form("/files");
        let form = form.attach("file", &format!("slip{place}.pdf"), &paper(&place.to_string()));
        form.submit(&mut scene.partner.browser).await;
    }
    let page = scene.partner.browser.open(&mine).await;
    page.says("slip0.pdf").says("slip5.pdf").says("An observation has at most 6 files");
    assert_eq!(page.count("form[action$='/files']"), 0);
    let forged = spare.attach("file", "slip6.pdf", &paper("6")).send(&mut scene.partner.browser).await;
    forged.expect_refused("An observation has at most 6 files");
    scene.partner.browser.open(&mine).await.does_not_say("slip6.pdf");
}

#[tokio::test]
async fn an_administrator_registers_a_partner_and_whoever_is_invited_speaks_for_it() {
    let app = TestApp::start().await;
    let mut administrator = app.staff("Administrator Example", &[Role::Administrator]).await;
    let page = administrator.open("/en/office/partners/new").await;
    let answer = page.form("").fill("name", "Delta Example Network").send(&mut administrator).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    assert_eq!(page.form("").value("name"), Some("Delta Example Network"));
    let form = page.form("").fill("kind", "ngo").fill("country", "MM").tick("corridors", "MM-TH");
    let page = form.submit(&mut administrator).await;
    page.says("The partner is registered").says("NGO").says("Nobody speaks for it yet");
    let form = page.form("/invite").fill("name", "Aye Example").fill("email", "aye@example.org").fill("language", "my");
    let page = form.submit(&mut administrator).await;
    page.says("Aye Example").says("aye@example.org");

    // Before she has come she may be invited again, by the page of the partner alone.
    let form = page.form("/invite").fill("name", "Aye Example").fill("email", "aye@example.org").fill("language", "my");
    let page = form.submit(&mut administrator).await;
    assert_eq!(app.letters_to("aye@example.org").await.len(), 2);
    let person = administrator.open(&page.link("Aye Example")).await;
    assert!(!person.html.contains("invite-again"), "she is not invited to the staff");
    // The letter is in the language she reads, and leads to a password of her own.
    let letter = app.last_letter_to("aye@example.org").await;
    assert_eq!(letter.language, Language::My);
    let mut aye = app.visitor();
    let form = aye.open(&link_in(&letter.text)).await.form("");
    form.fill("password", PASSWORD).submit(&mut aye).await;
    let form = aye.open("/my/sign-in").await.form("");
    let page = form.fill("email", "aye@example.org").fill("password", PASSWORD).submit(&mut aye).await;
    assert_eq!(page.path, "/my/observations", "her first page");
    file(&mut aye, "my", &Telling::default()).await;

    // Nobody of the registry or of an organisation speaks for a partner, and nobody for two.
    let partner = page_of(&mut administrator).await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    for (email, words) in [
        (app.email_of(&auditor).await, "A partner is independent of both"),
        ("aye@example.org".to_owned(), "speaks for this partner already"),
    ] {
        let form = administrator.open(&partner).await.form("/invite").fill("name", "X").fill("email", &email);
        form.send(&mut administrator).await.expect_refused(words);
    }
    // When the partner ends, nobody speaks for it; what it filed stays.
    let page = administrator.open(&partner).await;
    page.form("/end").submit(&mut administrator).await.says("Ended on").does_not_say("Aye Example");
    assert_eq!(aye.ask("/my/observations").await.status, 303, "her session is over");
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    officer.open("/en/office/observations").await.says("OB-2026-00001").says("Delta Example Network");
}

async fn page_of(administrator: &mut Browser) -> String {
    administrator.open("/en/office/partners").await.link("Delta Example Network")
}
