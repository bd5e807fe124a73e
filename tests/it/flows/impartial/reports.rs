//! Whoever audited, reviewed or decided about an organisation, belongs to it or is tied to it handles no report about it.

use super::{Way, declare_and_insert_part, given_a_member, given_a_role, given_a_tie, sentence, sql_is_refused, tried};
use crate::support::decisions::{AuditedCase, audited_case};
use crate::support::reports::{Telling, tell};
use crate::support::{Answer, Browser, PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{
    AccountId, Currency, GapId, HelpLineId, Language, OrganisationId, ReadingId, ReferralId, ReportId, ReportMessageId,
    Role,
};
use waymark::db::schema::{report_gaps, reports};
use waymark::history;
use waymark::impartiality::rules::{CaseKind, Part, Rule};
use waymark::impartiality::store::open_case;
use waymark::reports::rules::{Author, GapStatus, ReferralStatus};
use waymark::reports::store::gaps::{self, Gap};
use waymark::reports::store::messages::{self, Message};
use waymark::reports::store::referrals::{self, Reading, Referral};

/// An audited organisation that the public register shows, and an officer who has nothing to do with it.
pub(super) struct Desk {
    pub(super) app: TestApp,
    pub(super) given: AuditedCase,
    pub(super) officer: Browser,
}

impl Desk {
    /// The lead auditor handles reports as well, about others.
    pub(super) async fn given() -> Self {
        let app = TestApp::start().await;
        let auditor = app.insert_account("Arun Example", &[Role::Auditor, Role::CaseOfficer], Language::En).await;
        let given = audited_case(&app, &auditor, &[]).await;
        let (organisation, now) = (given.organisation.clone(), app.clock.now());
        let write =
            move |conn: &mut waymark::db::AnyConnection| Ok(history::changed_publicly(conn, Some(&organisation), now)?);
        app.db.write(write).await.unwrap();
        let officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
        Self { app, given, officer }
    }

    /// A worker tells about an organisation; gives the page of the report.
    pub(super) async fn told_about(&mut self, organisation: &OrganisationId, number: &str) -> String {
        let told = Telling { organisation: Some(organisation.clone()), ..Telling::default() };
        tell(&mut self.app.visitor(), &told).await;
        self.officer.open("/en/office/reports").await.link(number)
    }

    /// Queue, page and crafted requests are shut to somebody, and the officer's page says who may not, and why.
    pub(super) async fn then_it_is_shut_to(&mut self, who: &AccountId, path: &str, number: &str, rule: Rule) {
        let mut browser = self.app.signed_in(who).await;
        browser.open("/en/office/reports").await.does_not_say(number);
        let shut = browser.ask(path).await;
        assert!(!shut.text().contains("They took it before I left"), "the report is read");
        refused(shut, rule);
        let page = self.officer.open(path).await;
        let closed = page.text_at("aside ul.opts");
        assert!(closed.contains(&sentence(rule)), "{closed}");
        assert_eq!(page.count(&format!("option[value='{who}']")), 0, "somebody involved is offered");
        for step in ["acknowledge", "assign", "note", "message", "contact", "organisation"] {
            let mine = self.officer.account.clone().unwrap().to_string();
            let forged = [("version", "1"), ("to", &*mine), ("note", "x"), ("text", "x"), ("reason", "x")];
            refused(browser.post(&format!("{path}/{step}"), &forged).await, rule);
        }
    }

    /// Nobody gives it to them, by a request that no page offers.
    pub(super) async fn then_it_is_not_given_to(&mut self, who: &AccountId, path: &str, rule: Rule) {
        let id = report_id(path);
        let report = self.app.db.read(move |conn| Ok(waymark::reports::store::load(conn, &id)?)).await.unwrap();
        let (version, to) = (report.version.to_string(), who.to_string());
        let forged = [("version", &*version), ("to", &*to)];
        refused(self.officer.post(&format!("{path}/assign"), &forged).await, rule);
    }

    /// SQL past the program writes them nowhere.
    pub(super) async fn then_sql_writes_them_nowhere(&self, who: &AccountId, path: &str) {
        let (id, who) = (report_id(path), who.clone());
        let (report, account) = (id.clone(), who.clone());
        sql_is_refused(&self.app, "reports_by_nobody_involved", move |conn, now| {
            let columns = (reports::assigned_to.eq(&account), reports::assigned_on.eq(now.local_date()));
            diesel::update(reports::table.find(&report)).set(columns).execute(conn)
        })
        .await;
        for author in [Author::Staff, Author::Note] {
            let (report, account) = (id.clone(), who.clone());
            sql_is_refused(&self.app, "report_messages_by_nobody_involved", move |conn, now| {
                let message = Message {
                    id: ReportMessageId::random(),
                    report_id: report,
                    place: 7,
                    author,
                    by_account: Some(account),
                    sent_on: now.local_date(),
                    content: vec![1],
                };
                messages::insert(conn, &message).map(|()| 1)
            })
            .await;
        }
        let (report, account) = (id.clone(), who.clone());
        sql_is_refused(&self.app, "report_readings_by_nobody_involved", move |conn, now| {
            let id = ReadingId::new();
            let reading = Reading {
                id,
                report_id: report,
                read_by: account,
                read_at: now,
                reason: "x".to_owned(),
                reviewed_by: None,
                reviewed_on: None,
                review: None,
            };
            referrals::insert_reading(conn, &reading).map(|()| 1)
        })
        .await;
        sql_is_refused(&self.app, "report_referrals_by_nobody_involved", move |conn, now| {
            let referral = Referral {
                id: ReferralId::random(),
                report_id: id,
                help_line_id: HelpLineId::new(),
                status: ReferralStatus::Asked,
                asked_by: who,
                asked_on: now.local_date(),
                answered_on: None,
                handed_over_on: None,
                outcome: None,
                version: 1,
            };
            referrals::insert(conn, &referral).map(|()| 1)
        })
        .await;
    }
}

/// A request was refused (409), in the words of the rule as they are read.
#[track_caller]
fn refused(answer: Answer, rule: Rule) {
    let said = PageView::text_of(&answer.text());
    assert_eq!(answer.status, 409, "{}: {said}", answer.path);
    assert!(said.contains(&sentence(rule)), "{}: {said}", answer.path);
}

/// The id at the end of the address of a report.
pub(super) fn report_id(path: &str) -> ReportId {
    ReportId::parse(path.rsplit('/').next().unwrap()).unwrap()
}

/// Somebody takes a part in a case of a record that is over.
pub(super) async fn given_a_part(app: &TestApp, organisation: &OrganisationId, who: &AccountId, part: Part) {
    let (organisation, who, now) = (organisation.clone(), who.clone(), app.clock.now());
    let write = move |conn: &mut waymark::db::AnyConnection| {
        let case = open_case(conn, &organisation, CaseKind::Surveillance, now)?;
        declare_and_insert_part(conn, &case.id, &who, part, now)?;
        Ok(waymark::impartiality::store::close_case(conn, &case.id, now)?)
    };
    app.db.write(write).await.unwrap();
}

#[tokio::test]
async fn who_audited_reviewed_or_decided_handles_no_report_about_it() {
    let mut desk = Desk::given().await;
    let organisation = desk.given.organisation.clone();
    let path = desk.told_about(&organisation, "R-2026-00001").await;
    let mut involved = vec![desk.given.auditor.clone()];
    for part in [Part::Auditor, Part::Reviewer, Part::Decider] {
        let who = desk.app.insert_account(&format!("{part} Example"), &[Role::CaseOfficer], Language::En).await;
        given_a_part(&desk.app, &organisation, &who, part).await;
        involved.push(who);
    }
    for who in &involved {
        desk.then_it_is_shut_to(who, &path, "R-2026-00001", Rule::ReportUninvolved).await;
        desk.then_sql_writes_them_nowhere(who, &path).await;
    }
    tried(Rule::ReportUninvolved, Way::Page);
    tried(Rule::ReportUninvolved, Way::Sql);
    let page = desk.officer.open(&path).await;
    page.says("Who may work on it").form("/acknowledge").submit(&mut desk.officer).await.says("Mali Example");
    for who in &involved {
        desk.then_it_is_not_given_to(who, &path, Rule::ReportUninvolved).await;
    }
    tried(Rule::ReportUninvolved, Way::Request);
}

#[tokio::test]
async fn who_belongs_to_it_or_is_tied_to_it_handles_no_report_either() {
    let mut desk = Desk::given().await;
    let organisation = desk.given.organisation.clone();
    let path = desk.told_about(&organisation, "R-2026-00001").await;
    let tied = desk.app.insert_account("Tied Example", &[Role::CaseOfficer], Language::En).await;
    given_a_tie(&desk.app, &tied, &organisation).await;
    let owner = desk.given.owner.clone();
    given_a_role(&desk.app, &owner, Role::CaseOfficer).await;
    for (who, rule) in [(&tied, Rule::TieWithinTwoYears), (&owner, Rule::NotAMember)] {
        desk.then_it_is_shut_to(who, &path, "R-2026-00001", rule).await;
        desk.then_sql_writes_them_nowhere(who, &path).await;
    }
    // A report that names the organisation later is not kept by somebody who is tied to it.
    let elsewhere = Telling { known_as: "a broker at the bridge".to_owned(), ..Telling::default() };
    tell(&mut desk.app.visitor(), &elsewhere).await;
    let mut tied = desk.app.signed_in(&tied).await;
    let second = tied.open("/en/office/reports").await.link("R-2026-00002");
    tied.open(&second).await.form("/acknowledge").submit(&mut tied).await.says("Tied Example");
    let form = tied.open(&second).await.form("/organisation").fill("organisation", organisation.as_str());
    refused(form.send(&mut tied).await, Rule::TieWithinTwoYears);
    let (id, of) = (report_id(&second), organisation.clone());
    sql_is_refused(&desk.app, "reports_by_nobody_involved", move |conn, _| {
        diesel::update(reports::table.find(&id)).set(reports::organisation_id.eq(&of)).execute(conn)
    })
    .await;
}

#[tokio::test]
async fn a_tie_that_ended_two_years_ago_keeps_nobody_away() {
    let mut desk = Desk::given().await;
    let organisation = desk.given.organisation.clone();
    let once = desk.app.insert_account("Once Example", &[Role::CaseOfficer], Language::En).await;
    given_a_tie(&desk.app, &once, &organisation).await;
    desk.app.days_pass(40);
    crate::support::life::again(&desk.app, &mut desk.officer).await;
    let path = desk.told_about(&organisation, "R-2027-00001").await;
    let mut once = desk.app.signed_in(&once).await;
    once.open(&path).await.form("/acknowledge").submit(&mut once).await.says("Once Example");
    let form = once.open(&path).await.form("/note").fill("note", "Read it twice.");
    form.submit(&mut once).await.says("Read it twice.");
}

#[tokio::test]
async fn who_audited_answers_no_gap_about_it() {
    let mut desk = Desk::given().await;
    let now = desk.app.clock.now();
    let gap = Gap {
        id: GapId::random(),
        organisation_id: desk.given.organisation.clone(),
        currency: Currency::THB,
        declared_minor: 0,
        above_hundredths: 200,
        workers: 10,
        status: GapStatus::Drafted,
        drafted_on: now.local_date(),
        answered_by: None,
        answered_at: None,
        reason: String::new(),
        finding_id: None,
        version: 1,
    };
    let (id, path) = (gap.id.clone(), format!("/en/office/gaps/{}", gap.id));
    desk.app.db.write(move |conn| Ok(gaps::insert(conn, &gap)?)).await.unwrap();
    let auditor = desk.given.auditor.clone();
    let mut browser = desk.app.signed_in(&auditor).await;
    browser.open("/en/office/gaps").await.does_not_say("Three Rivers Example Agency");
    refused(browser.ask(&path).await, Rule::ReportUninvolved);
    let forged = [("version", "1"), ("reason", "It is none.")];
    refused(browser.post(&format!("{path}/dismiss"), &forged).await, Rule::ReportUninvolved);
    sql_is_refused(&desk.app, "report_gaps_answered_by_nobody_involved", move |conn, now| {
        let columns = (
            report_gaps::status.eq("dismissed"),
            report_gaps::reason.eq("It is none."),
            report_gaps::answered_by.eq(&auditor),
            report_gaps::answered_at.eq(now),
        );
        diesel::update(report_gaps::table.find(&id)).set(columns).execute(conn)
    })
    .await;
    let page = desk.officer.open(&path).await;
    page.form("/dismiss").fill("reason", "Counted twice.").submit(&mut desk.officer).await.says("Counted twice.");
}

#[tokio::test]
async fn who_only_screened_an_application_may_handle_a_report_about_it() {
    let mut desk = Desk::given().await;
    let organisation = desk.given.organisation.clone();
    let path = desk.told_about(&organisation, "R-2026-00001").await;
    let screener = desk.app.insert_account("Screening Example", &[Role::CaseOfficer], Language::En).await;
    given_a_part(&desk.app, &organisation, &screener, Part::Officer).await;
    let mut browser = desk.app.signed_in(&screener).await;
    browser.open(&path).await.form("/acknowledge").submit(&mut browser).await.says("Screening Example");
    let member = desk.app.insert_account("Later Member", &[Role::CaseOfficer], Language::En).await;
    given_a_member(&desk.app, &member, &organisation).await;
    desk.then_it_is_not_given_to(&member, &path, Rule::NotAMember).await;
}
