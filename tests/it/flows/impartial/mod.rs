//! Every rule of impartiality, tried in three ways: through the page, by a crafted request, and by SQL where a
//! constraint can hold it. [`tried`] marks each try; the table of the marks is a snapshot.

mod answers;
mod auditors;
mod deciders;
mod objection;
mod records;
mod reports;
mod table;
mod whole;

use crate::support::TestApp;
use crate::support::audits::{Client, given_an_accepted_application};
use crate::support::given::given_a_tie_until;
use crate::support::{Browser, PageView};
use diesel::prelude::*;
use waymark::base::{AccountId, AuditId, CaseId, MembershipId, OrganisationId, ParticipationId, Role, When};
use waymark::db::AnyConnection;
use waymark::db::schema::{account_roles, audits, case_participants, memberships};
use waymark::i18n::words;
use waymark::impartiality::rules::{CaseKind, Part, Rule};
use waymark::impartiality::store::{insert_declaration, open_case};
use waymark::standards::rules::StandardKind;

/// How a rule is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// The page does not offer it and says why.
    Page,
    /// A request nobody was offered.
    Request,
    /// SQL past the program.
    Sql,
}

/// Marks that the lines before tried a rule in a way. [`table`] reads these marks from the source.
const fn tried(_rule: Rule, _way: Way) {}

/// The sentence of a rule.
fn sentence(rule: Rule) -> String {
    words(waymark::base::Language::En).t(rule.key()).to_string()
}

/// Writes past the program, and expects the constraint to refuse it.
async fn sql_is_refused(
    app: &TestApp,
    constraint: &str,
    write: impl FnOnce(&mut AnyConnection, When) -> QueryResult<usize> + Send + 'static,
) {
    let now = app.clock.now();
    let refused = app.db.write(move |conn| Ok(write(conn, now)?)).await;
    let error = refused.expect_err(constraint).to_string();
    assert!(error.contains(constraint), "not refused by {constraint}: {error}");
}

fn insert_part(
    conn: &mut AnyConnection,
    case: &CaseId,
    account: &AccountId,
    part: Part,
    now: When,
) -> QueryResult<usize> {
    diesel::insert_into(case_participants::table)
        .values((
            case_participants::id.eq(ParticipationId::new()),
            case_participants::case_id.eq(case),
            case_participants::account_id.eq(account),
            case_participants::part.eq(part),
            case_participants::since.eq(now),
        ))
        .execute(conn)
}

fn declare_and_insert_part(
    conn: &mut AnyConnection,
    case: &CaseId,
    account: &AccountId,
    part: Part,
    now: When,
) -> QueryResult<usize> {
    insert_declaration(conn, case, account, part, false, "None", now)?;
    insert_part(conn, case, account, part, now)
}

/// Somebody takes a first part; SQL is to refuse the second.
async fn parts_exclude_each_other(app: &TestApp, case: &CaseId, first: Part, second: Part) {
    let account = app.insert_account("Both Example", &[], waymark::base::Language::En).await;
    let case = case.clone();
    sql_is_refused(app, "case_participants_exclusive", move |conn, now| {
        declare_and_insert_part(conn, &case, &account, first, now)?;
        declare_and_insert_part(conn, &case, &account, second, now)
    })
    .await;
}

/// A tie that ended less than two years ago.
async fn given_a_tie(app: &TestApp, account: &AccountId, organisation: &OrganisationId) {
    given_a_tie_until(app, account, organisation, -700).await;
}

async fn given_a_member(app: &TestApp, account: &AccountId, organisation: &OrganisationId) {
    let (account, organisation, now) = (account.clone(), organisation.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            Ok(diesel::insert_into(memberships::table)
                .values((
                    memberships::id.eq(MembershipId::new()),
                    memberships::organisation_id.eq(&organisation),
                    memberships::account_id.eq(&account),
                    memberships::role.eq("editor"),
                    memberships::created_at.eq(now),
                ))
                .execute(conn)?)
        })
        .await
        .unwrap();
}

/// Gives somebody one more role.
async fn given_a_role(app: &TestApp, account: &AccountId, role: Role) {
    let (account, now) = (account.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            Ok(diesel::insert_into(account_roles::table)
                .values((
                    account_roles::account_id.eq(&account),
                    account_roles::role.eq(role),
                    account_roles::given_at.eq(now),
                ))
                .execute(conn)?)
        })
        .await
        .unwrap();
}

/// An audit as a row of its table.
fn insert_audit(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    case: &CaseId,
    lead: &AccountId,
    kind: &str,
    planned_at: When,
) -> QueryResult<usize> {
    let day = planned_at.local_date();
    // The standard came into force after the former audits: any version does for a row.
    let in_force = "2026-11-23".parse().unwrap();
    let standard = waymark::standards::store::find_in_force(conn, StandardKind::Agencies, in_force)?.unwrap();
    let id = AuditId::new();
    diesel::insert_into(audits::table)
        .values((
            (
                audits::id.eq(&id),
                audits::number.eq(format!("A-T-{id}")),
                audits::case_id.eq(case),
                audits::organisation_id.eq(organisation),
                audits::standard_id.eq(standard),
                audits::kind.eq(kind),
                audits::status.eq("closed"),
                audits::lead_auditor_id.eq(lead),
                audits::planned_by.eq(lead),
            ),
            (
                audits::planned_at.eq(planned_at),
                audits::starts_on.eq(day),
                audits::ends_on.eq(day),
                audits::head_count.eq(40),
                audits::sample_size.eq(10),
                audits::stage1_note.eq(""),
                audits::summary.eq("Seen"),
                audits::client_comment.eq(""),
                audits::version.eq(1),
            ),
        ))
        .execute(conn)
}

/// Audits of former years, each in its own case, all led by one person.
async fn given_former_audits(app: &TestApp, organisation: &OrganisationId, lead: &AccountId, count: i64) {
    let (organisation, lead, now) = (organisation.clone(), lead.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            for years in (1..=count).rev() {
                let then = now.plus_days(-365 * years);
                let case = open_case(conn, &organisation, CaseKind::Surveillance, then)?;
                waymark::impartiality::store::close_case(conn, &case.id, then)?;
                insert_audit(conn, &organisation, &case.id, &lead, "surveillance", then)?;
            }
            Ok(())
        })
        .await
        .unwrap();
}

/// A case that waits for its audit, with an officer and an auditor.
struct Scene {
    app: TestApp,
    officer: Browser,
    auditor: Browser,
    lead: AccountId,
    client: Client,
}

async fn given_a_case(kind: CaseKind) -> Scene {
    let app = TestApp::start().await;
    let client = given_an_accepted_application(&app, "Two Rivers Example Agency", kind).await;
    let officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let auditor = app.staff("Arun Example", &[Role::Auditor]).await;
    let lead = auditor.account.clone().unwrap();
    app.insert_account("Other Example", &[Role::Auditor], waymark::base::Language::En).await;
    Scene { app, officer, auditor, lead, client }
}

impl Scene {
    /// The planning page shows the auditor among those who may not, with the sentence of the rule.
    async fn the_plan_page_says(&mut self, rule: Rule) -> PageView {
        let page = self.officer.open(&format!("/en/office/audits/new?case={}", self.client.case)).await;
        let closed = page.texts_at(".opt.off");
        assert!(closed.contains("Arun Example"), "{closed}");
        assert!(closed.contains(&sentence(rule)), "{closed}");
        assert_eq!(page.count(&format!("input[value='{}']", self.lead)), 0, "the auditor is offered");
        page
    }

    /// A request that plans the audit with the auditor all the same is refused.
    async fn a_crafted_plan_is_refused(&mut self, page: &PageView, rule: Rule) {
        let day = crate::support::audits::typed_day_in(&self.app, 1);
        let form = page.form("").fill("lead_auditor", self.lead.as_str()).fill("starts_on", &day).fill("ends_on", &day);
        let form = form.fill("site_name_1", "Office").fill("site_address_1", "1 Example Road");
        form.fill("site_on_1", &day)
            .fill("head_count", "40")
            .send(&mut self.officer)
            .await
            .expect_refused(&sentence(rule));
    }
}
