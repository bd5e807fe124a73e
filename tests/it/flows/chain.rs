//! An employer with its committee and its chain: the other side confirms, a worker checks the job, one link is suspended
//! and everybody else is told; a fee finding closes only with a member's countersign.

use crate::support::decisions::{Certified, act, certificate_of, certificate_path, given_a_certificate};
use crate::support::life::{days_go_by, letters_saying, open_tasks};
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{AccountId, FindingId, Language, MembershipId, OrganisationId, Role};
use waymark::db::schema::{memberships, organisation_identifiers, organisation_names, organisations};
use waymark::organisations::actions::must_be_countersigned;

/// An organisation with a name, a number and an owner.
async fn organisation(app: &TestApp, kind: &'static str, name: &'static str, number: &'static str) -> OrganisationId {
    let owner = app.insert_account(name, &[], Language::En).await;
    let (id, now, country) =
        (OrganisationId::new(), app.clock.now(), if kind == "agency_of_origin" { "MM" } else { "TH" });
    let made = id.clone();
    app.db
        .write(move |conn| {
            diesel::insert_into(organisations::table)
                .values((
                    organisations::id.eq(&made),
                    organisations::kind.eq(kind),
                    organisations::country.eq(country),
                    organisations::head_count.eq(120),
                    organisations::is_invented.eq(true),
                    organisations::created_at.eq(now),
                    organisations::version.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(organisation_names::table)
                .values((
                    organisation_names::id.eq(waymark::base::NameId::new()),
                    organisation_names::organisation_id.eq(&made),
                    organisation_names::text.eq(name),
                    organisation_names::language.eq("en"),
                    organisation_names::kind.eq("legal"),
                    organisation_names::search_text.eq(name.to_lowercase()),
                    organisation_names::position.eq(1),
                ))
                .execute(conn)?;
            let scheme = if kind == "employer" { "company" } else { "licence" };
            diesel::insert_into(organisation_identifiers::table)
                .values((
                    organisation_identifiers::id.eq(waymark::base::IdentifierId::new()),
                    organisation_identifiers::organisation_id.eq(&made),
                    organisation_identifiers::scheme.eq(scheme),
                    organisation_identifiers::country.eq(country),
                    organisation_identifiers::value.eq(number),
                    organisation_identifiers::folded.eq(waymark::base::fold::fold_number(number)),
                ))
                .execute(conn)?;
            diesel::insert_into(memberships::table)
                .values((
                    memberships::id.eq(MembershipId::new()),
                    memberships::organisation_id.eq(&made),
                    memberships::account_id.eq(&owner),
                    memberships::role.eq("owner"),
                    memberships::created_at.eq(now),
                ))
                .execute(conn)?;
            // What was written past the actions is told to the public pages.
            waymark::history::changed_publicly(conn, Some(&made), now)?;
            Ok(())
        })
        .await
        .unwrap();
    id
}

async fn owner_of(app: &TestApp, id: &OrganisationId) -> Browser {
    let wanted = id.clone();
    let account: AccountId = app
        .db
        .read(move |conn| {
            let row = memberships::table.filter(memberships::organisation_id.eq(wanted));
            Ok(row.select(memberships::account_id).first(conn)?)
        })
        .await
        .unwrap();
    app.signed_in(&account).await
}

fn chain_of(id: &OrganisationId) -> String {
    format!("/en/organisation/{id}/chain")
}

async fn declare(browser: &mut Browser, own: &OrganisationId, partner: &str) {
    let page = browser.open(&chain_of(own)).await;
    let form = page.form("").fill("letter", "DL 2026/42").fill("partner", partner).fill("corridor", "MM-TH");
    let form = form.fill("job", "Packing fish").fill("people", "40").fill("starts", "1/12/2026");
    form.submit(browser).await.says("The other side is asked").says("Said by one side only");
}

#[tokio::test]
async fn a_chain_is_confirmed_checked_by_a_worker_and_warned_when_one_is_suspended() {
    let app = TestApp::start().await;
    let employer = organisation(&app, "employer", "Clear Water Example", "0105500001").await;
    let there = organisation(&app, "agency_of_destination", "Gate Example", "TH 7/2026").await;
    let Certified { given, mut decider } = given_a_certificate(&app).await;

    let mut boss = owner_of(&app, &employer).await;
    let answer = boss.post(&chain_of(&employer), &[("partner", "TH 7/2026"), ("people", "-3")]).await;
    assert_eq!(answer.status, 422);
    declare(&mut boss, &employer, "TH 7/2026").await;
    assert_eq!(letters_saying(&app, "names you for demand letter").await, 1);
    let asked = "/en/jobs?letter=dl2026/42";
    app.visitor().open(asked).await.says("This job is not in this register. Do not pay");

    // The side that said it does not confirm it; a stranger sees nothing; the other side confirms.
    let mine = boss.open(&chain_of(&employer)).await;
    assert!(!mine.text().contains("This is not so"));
    let mut gate = owner_of(&app, &there).await;
    assert_eq!(gate.ask(&chain_of(&employer)).await.status, 404);
    let page = gate.open(&chain_of(&there)).await;
    page.form_to("/chain/").fill("event", "confirm").submit(&mut gate).await.says("Your answer is kept");
    assert_eq!(letters_saying(&app, "answered about").await, 1);

    // The destination agency names the certified agency of origin.
    let mut origin = app.signed_in(&given.owner).await;
    let page = origin.open(&chain_of(&given.organisation)).await;
    let form = page.form("").fill("letter", "DL 2026/42").fill("partner", "TH 7/2026").fill("corridor", "MM-TH");
    form.fill("job", "Packing fish").fill("people", "40").fill("starts", "1/12/2026").submit(&mut origin).await;
    let page = gate.open(&chain_of(&there)).await;
    page.form_to("/chain/").fill("event", "confirm").submit(&mut gate).await;

    let page = app.visitor().open(asked).await;
    page.says("Clear Water Example").says("Gate Example").says("40").says("The weakest link");
    a_receipt_says_what_the_register_says(&app, &there).await;
    app.visitor().open("/en/jobs?letter=DL+2026%2F42&people=41").await.says("more people than registered");
    app.visitor().open("/en/jobs?letter=DL+2026%2F42&company=Other").await.says("for another company");
    app.visitor().open("/en/jobs?letter=XX-1").await.says("Do not pay");

    let certificate = certificate_path(&certificate_of(&app, &given.organisation).await.id);
    act(&app, &mut decider, &certificate, "suspend", "fees_charged").await;
    assert_eq!(letters_saying(&app, "Your partner").await, 2, "the employer and the agency between");
    assert_eq!(open_tasks(&app).await, ["chain_stopped", "chain_stopped"]);
    app.visitor()
        .open(asked)
        .await
        .says("Do not pay")
        .says("one company in this chain is not certified")
        .says("Suspended");
}

/// The check of a job is taken along: signed, with the companies of the chain; one changed letter is found out.
async fn a_receipt_says_what_the_register_says(app: &TestApp, gate: &OrganisationId) {
    let mut visitor = app.visitor();
    let page = visitor.open("/en/jobs?letter=dl2026/42&people=41&company=gate").await;
    let receipt = page.form("/receipts").submit(&mut visitor).await;
    receipt.says("Is the job of demand letter “dl2026/42” in this register?").says("Company named: gate");
    receipt.says("Do not pay: more people than registered").says("Only 40 people are registered under this letter.");
    let text = receipt.text_at("p.typed");
    assert!(text.contains("Question: job “dl2026/42”, company “gate”, people 41"), "{text}");
    assert!(text.contains("Answer: too_many, people 40") && text.contains(&format!("organisation {gate}")), "{text}");
    for (shown, words) in [(text.clone(), "is genuine"), (text.replacen("people 40", "people 50", 1), "was changed")] {
        let form = visitor.open("/en/verify").await.form_with("text").fill("text", &shown);
        form.send(&mut visitor).await.page().says(words);
    }
    // What was asked goes on into a report: the company that was named, and the letter.
    let page = page.form("/report").send(&mut visitor).await.page();
    page.says("Gate Example").says("Demand letter number: dl2026/42").says("Number of people: 41");
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn a_fee_finding_of_a_large_employer_closes_only_with_a_members_word() {
    let app = TestApp::start().await;
    let employer = organisation(&app, "employer", "Clear Water Example", "0105500001").await;
    let mut boss = owner_of(&app, &employer).await;
    let here = format!("/en/organisation/{employer}/committee");
    let page = boss.open(&here).await;
    page.says("You have more than 50 workers");
    let form = page.form("").fill("what", "election").fill("elected", "1/10/2026").fill("seats", "5");
    let form = form.fill("women", "4").fill("men", "4").fill("migrants", "3").fill("languages", "my, th");
    assert_eq!(form.send(&mut boss).await.status, 409, "more people than seats");
    let pairs = [
        ("what", "election"),
        ("elected", "1/10/2026"),
        ("seats", "5"),
        ("women", "2"),
        ("men", "3"),
        ("migrants", "3"),
        ("languages", "my, th"),
    ];
    assert_eq!(boss.post(&here, &pairs).await.status, 303);
    days_go_by(&app, 60).await;
    assert_eq!(letters_saying(&app, "No minutes of the workers' committee for 2026-Q4").await, 1);
    let mut boss = owner_of(&app, &employer).await;
    boss.open(&here).await.says("2026-Q4");
    let page = boss.open(&here).await;
    let form = page.form("/minutes").fill("held", "20/12/2026").fill("topics", "Pay slips.");
    let page = form.attach("file", "minutes.pdf", crate::support::applications::PDF).submit(&mut boss).await;
    page.does_not_say("No minutes for these quarters");
    // The file is for its members and for staff who keep organisations; to anybody else it is not there.
    let file = page.link("The file of the minutes");
    assert_eq!(boss.ask(&file).await.status, 200);
    assert_eq!(app.person("Nobody Example", Language::En).await.ask(&file).await.status, 404);
    let mut stranger = app.staff("Auditor Example", &[Role::Auditor]).await;
    assert_eq!(stranger.ask(&file).await.status, 404);
    let mut officer = app.staff("Keeper Example", &[Role::CaseOfficer]).await;
    assert_eq!(officer.ask(&file).await.status, 200);

    // The rule, at the place where findings are closed: refused without a word, open to other criteria.
    let wanted = employer.clone();
    let outcome = |code: &'static str| {
        let organisation = wanted.clone();
        app.db.read(move |conn| Ok(must_be_countersigned(conn, &organisation, &FindingId::new(), code).is_ok()))
    };
    assert!(!outcome("E1.1").await.unwrap());
    assert!(!outcome("E9.4").await.unwrap());
    assert!(outcome("E7.2").await.unwrap());
    assert_eq!(app.visitor().ask("/my/committee/nothing").await.status, 404);
}
