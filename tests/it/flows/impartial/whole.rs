//! What is known of one record of an organisation counts for all its records, up, down and beside, as long as they are one;
//! undoing a merge undoes it.

use super::answers::given_an_appeal;
use super::{
    Scene, Way, declare_and_insert_part, given_a_case, given_a_member, given_a_tie, given_former_audits, insert_audit,
    sql_is_refused, tried,
};
use crate::support::TestApp;
use crate::support::merges::Joiners;
use crate::support::register::firm;
use diesel::prelude::*;
use waymark::base::{AccountId, Country, Language, MergeId, OrganisationId, Role};
use waymark::db::schema::{audits, organisation_merges, organisations};
use waymark::impartiality::rules::{CaseKind, Part, Rule};
use waymark::impartiality::store::open_case;
use waymark::organisations::rules::OrganisationKind;

/// A client with two more records of it, which stand apart yet.
struct Family {
    scene: Scene,
    joiners: Joiners,
    golden: OrganisationId,
    silver: OrganisationId,
}

async fn given_a_family(kind: CaseKind) -> Family {
    let scene = given_a_case(kind).await;
    let golden = firm("not_certified", "Golden Door Example", 2).insert(&scene.app).await;
    let silver = firm("not_certified", "Silver Door Example", 3).insert(&scene.app).await;
    Family { joiners: Joiners::of(&scene.app).await, scene, golden, silver }
}

impl Family {
    async fn when_they_are_one(&mut self) {
        self.joiners.join(&self.golden, &self.scene.client.organisation).await;
        self.joiners.join(&self.silver, &self.scene.client.organisation).await;
    }

    async fn when_golden_parts(&mut self) {
        self.joiners.part(&self.golden).await;
    }

    /// The planning page of the client's case offers the auditor.
    async fn then_the_auditor_is_offered(&mut self) {
        let page = self.scene.officer.open(&format!("/en/office/audits/new?case={}", self.scene.client.case)).await;
        let offered = format!("input[name=lead_auditor][value='{}']", self.scene.lead);
        assert_eq!(page.count(&offered), 1, "the auditor is not offered");
    }

    /// The page and a crafted request refuse the auditor for the client's case.
    async fn then_page_and_request_refuse(&mut self, rule: Rule) {
        let page = self.scene.the_plan_page_says(rule).await;
        self.scene.a_crafted_plan_is_refused(&page, rule).await;
    }

    /// SQL past the program is refused to take a part in a case of this record, whichever it is.
    async fn then_sql_refuses_a_part(&self, constraint: &str, record: &OrganisationId, who: &AccountId) {
        let (record, who) = (record.clone(), who.clone());
        sql_is_refused(&self.scene.app, constraint, move |conn, now| {
            let case = open_case(conn, &record, CaseKind::Surveillance, now)?;
            declare_and_insert_part(conn, &case.id, &who, Part::Reviewer, now)
        })
        .await;
    }

    async fn then_sql_lets_a_part(&self, record: &OrganisationId, who: &AccountId) {
        let (record, who, now) = (record.clone(), who.clone(), self.scene.app.clock.now());
        let written = self.scene.app.db.write(move |conn| {
            let case = open_case(conn, &record, CaseKind::Surveillance, now)?;
            Ok(declare_and_insert_part(conn, &case.id, &who, Part::Reviewer, now)?)
        });
        assert_eq!(written.await.unwrap(), 1);
    }

    /// SQL past the program is refused to write an audit of this record that the auditor leads.
    async fn then_sql_refuses_to_lead(&self, constraint: &str, record: &OrganisationId, kind: &'static str) {
        let (record, lead) = (record.clone(), self.scene.lead.clone());
        sql_is_refused(&self.scene.app, constraint, move |conn, now| {
            let case = open_case(conn, &record, CaseKind::Suspension, now)?;
            insert_audit(conn, &record, &case.id, &lead, kind, now)
        })
        .await;
    }

    async fn then_sql_lets_lead(&self, record: &OrganisationId, kind: &'static str) {
        let (record, lead, now) = (record.clone(), self.scene.lead.clone(), self.scene.app.clock.now());
        let written = self.scene.app.db.write(move |conn| {
            let case = open_case(conn, &record, CaseKind::Suspension, now)?;
            Ok(insert_audit(conn, &record, &case.id, &lead, kind, now)?)
        });
        assert_eq!(written.await.unwrap(), 1);
    }
}

/// What binds somebody to an organisation.
#[derive(Clone, Copy)]
enum Bond {
    Tie,
    Membership,
}

/// A tie or a membership in one part keeps the auditor from the whole and from the other part, and one in the whole from its parts.
async fn a_bond_counts_for_all(rule: Rule, constraint: &str, bond: Bond) {
    let mut family = given_a_family(CaseKind::Initial).await;
    let (lead, client) = (family.scene.lead.clone(), family.scene.client.organisation.clone());
    let (golden, silver) = (family.golden.clone(), family.silver.clone());
    let above = family.scene.app.insert_account("Above Example", &[Role::Auditor], Language::En).await;
    for (who, record) in [(&lead, &golden), (&above, &client)] {
        match bond {
            Bond::Tie => given_a_tie(&family.scene.app, who, record).await,
            Bond::Membership => given_a_member(&family.scene.app, who, record).await,
        }
    }
    family.then_the_auditor_is_offered().await;
    family.when_they_are_one().await;
    family.then_page_and_request_refuse(rule).await;
    for record in [&client, &golden, &silver] {
        family.then_sql_refuses_a_part(constraint, record, &lead).await;
        family.then_sql_refuses_a_part(constraint, record, &above).await;
    }
    family.when_golden_parts().await;
    family.then_the_auditor_is_offered().await;
    family.then_sql_refuses_a_part(constraint, &golden, &lead).await;
    family.then_sql_refuses_a_part(constraint, &silver, &above).await;
    family.then_sql_lets_a_part(&client, &lead).await;
    family.then_sql_lets_a_part(&silver, &lead).await;
    family.then_sql_lets_a_part(&golden, &above).await;
}

#[tokio::test]
async fn a_tie_to_one_record_counts_for_all_until_they_part() {
    a_bond_counts_for_all(Rule::TieWithinTwoYears, "case_participants_without_tie", Bond::Tie).await;
    tried(Rule::TieWithinTwoYears, Way::Page);
    tried(Rule::TieWithinTwoYears, Way::Request);
    tried(Rule::TieWithinTwoYears, Way::Sql);
}

#[tokio::test]
async fn who_belongs_to_one_record_works_on_no_case_of_the_others_until_they_part() {
    a_bond_counts_for_all(Rule::NotAMember, "case_participants_no_member", Bond::Membership).await;
    tried(Rule::NotAMember, Way::Page);
    tried(Rule::NotAMember, Way::Request);
    tried(Rule::NotAMember, Way::Sql);
}

#[tokio::test]
async fn three_audits_in_a_row_are_counted_over_all_records() {
    let mut family = given_a_family(CaseKind::Renewal).await;
    let (lead, client) = (family.scene.lead.clone(), family.scene.client.organisation.clone());
    let (golden, silver) = (family.golden.clone(), family.silver.clone());
    given_former_audits(&family.scene.app, &golden, &lead, 2).await;
    given_former_audits(&family.scene.app, &client, &lead, 1).await;
    family.then_the_auditor_is_offered().await;
    family.when_they_are_one().await;
    family.then_page_and_request_refuse(Rule::ThreeAuditsInARow).await;
    tried(Rule::ThreeAuditsInARow, Way::Page);
    tried(Rule::ThreeAuditsInARow, Way::Request);
    for record in [&client, &golden, &silver] {
        family.then_sql_refuses_to_lead("audits_lead_rotates", record, "recertification").await;
    }
    // Nor does another's audit become theirs.
    let (other, to, of) = (lead_of_nothing(&family.scene.app).await, lead.clone(), silver.clone());
    sql_is_refused(&family.scene.app, "audits_lead_rotates", move |conn, now| {
        let case = open_case(conn, &of, CaseKind::Renewal, now)?;
        insert_audit(conn, &of, &case.id, &other, "recertification", now)?;
        let row = audits::table.filter(audits::case_id.eq(&case.id));
        diesel::update(row).set(audits::lead_auditor_id.eq(&to)).execute(conn)
    })
    .await;
    tried(Rule::ThreeAuditsInARow, Way::Sql);
    family.when_golden_parts().await;
    family.then_the_auditor_is_offered().await;
    family.then_sql_lets_lead(&golden, "recertification").await;
    family.then_sql_lets_lead(&client, "recertification").await;
}

async fn lead_of_nothing(app: &TestApp) -> AccountId {
    app.insert_account("Fresh Example", &[Role::Auditor], Language::En).await
}

#[tokio::test]
async fn a_special_audit_has_another_lead_than_the_last_audit_of_any_record() {
    let mut family = given_a_family(CaseKind::Suspension).await;
    let (lead, client) = (family.scene.lead.clone(), family.scene.client.organisation.clone());
    let (golden, silver) = (family.golden.clone(), family.silver.clone());
    given_former_audits(&family.scene.app, &golden, &lead, 1).await;
    family.then_the_auditor_is_offered().await;
    family.when_they_are_one().await;
    family.then_page_and_request_refuse(Rule::SpecialOtherLead).await;
    tried(Rule::SpecialOtherLead, Way::Page);
    tried(Rule::SpecialOtherLead, Way::Request);
    for record in [&client, &golden, &silver] {
        family.then_sql_refuses_to_lead("audits_special_other_lead", record, "special").await;
    }
    tried(Rule::SpecialOtherLead, Way::Sql);
    family.when_golden_parts().await;
    family.then_the_auditor_is_offered().await;
    family.then_sql_refuses_to_lead("audits_special_other_lead", &golden, "special").await;
    family.then_sql_lets_lead(&client, "special").await;
}

#[tokio::test]
async fn an_appeal_is_answered_by_nobody_bound_to_a_part() {
    let story = given_an_appeal().await;
    let part = firm("not_certified", "Golden Door Example", 2)
        .of(OrganisationKind::AgencyOfOrigin, Country::MM)
        .insert(&story.app)
        .await;
    let tied = story.app.insert_account("Tied Example", &[Role::Decider], Language::En).await;
    given_a_tie(&story.app, &tied, &part).await;
    let member = story.app.insert_account("Member Example", &[Role::Decider], Language::En).await;
    given_a_member(&story.app, &member, &part).await;
    let mut joiners = Joiners::of(&story.app).await;
    joiners.join(&part, &story.case.organisation).await;
    for who in [&tied, &member] {
        let mut browser = story.app.signed_in(who).await;
        let page = browser.open(&story.path).await;
        assert_eq!(page.count("main form"), 0, "a step is offered");
        tried(Rule::AppealUninvolved, Way::Page);
        let answer = browser.post(&format!("{}/acknowledge", story.path), &[("version", "1")]).await;
        assert!(matches!(answer.status, 403 | 409), "{}", answer.status);
        tried(Rule::AppealUninvolved, Way::Request);
        story.sql_writes_nobody(who).await;
        tried(Rule::AppealUninvolved, Way::Sql);
    }
    joiners.part(&part).await;
    let mut browser = story.app.signed_in(&tied).await;
    browser.open(&story.path).await.form("/acknowledge").submit(&mut browser).await.says("Looked at by Tied Example");
}

#[tokio::test]
async fn the_database_knows_no_part_of_a_part() {
    let mut family = given_a_family(CaseKind::Initial).await;
    family.joiners.join(&family.golden, &family.scene.client.organisation).await;
    let people = [&family.joiners.first, &family.joiners.second].map(|browser| browser.account.clone().unwrap());
    // Under a part, and a whole under another: two people said so, and it is refused all the same.
    let pairs = [
        (family.silver.clone(), family.golden.clone()),
        (family.scene.client.organisation.clone(), family.silver.clone()),
    ];
    for (from, to) in pairs {
        let [proposer, answerer] = people.clone();
        sql_is_refused(&family.scene.app, "organisations_merged_in_one_step", move |conn, now| {
            diesel::insert_into(organisation_merges::table)
                .values((
                    organisation_merges::id.eq(MergeId::new()),
                    organisation_merges::merged_id.eq(&from),
                    organisation_merges::survivor_id.eq(&to),
                    organisation_merges::status.eq("merged"),
                    organisation_merges::reason.eq("x"),
                    organisation_merges::proposed_by.eq(&proposer),
                    organisation_merges::proposed_at.eq(now),
                    organisation_merges::answered_by.eq(&answerer),
                    organisation_merges::answered_at.eq(now),
                    organisation_merges::answer_note.eq(""),
                    organisation_merges::undo_reason.eq(""),
                    organisation_merges::version.eq(1),
                ))
                .execute(conn)?;
            let row = organisations::table.find(&from);
            diesel::update(row).set(organisations::merged_into.eq(Some(&to))).execute(conn)
        })
        .await;
    }
}
