//! An accepted application without its pages, and an audit through the real pages: planned, carried out, answered.

use super::{Browser, PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{AccountId, ApplicationId, CaseId, Country, Language, MembershipId, NameId, OrganisationId, fold};
use waymark::db::schema::{applications, memberships, organisation_names, organisations};
use waymark::impartiality::rules::CaseKind;
use waymark::impartiality::store::open_case;
use waymark::organisations::rules::{NameKind, OrganisationKind};
use waymark::standards::rules::StandardKind;
use waymark::standards::store::find_in_force;

/// An organisation whose application was accepted.
pub struct Client {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its case.
    pub case: CaseId,
    /// Its owner.
    pub member: AccountId,
}

/// An agency with an owner, an accepted application and an open case.
pub async fn given_an_accepted_application(app: &TestApp, name: &str, kind: CaseKind) -> Client {
    let member = app.insert_account(&format!("Vanna {name}"), &[], Language::En).await;
    let (owner, name, now) = (member.clone(), name.to_owned(), app.clock.now());
    let (organisation, case) = app
        .db
        .write(move |conn| {
            let organisation = OrganisationId::new();
            diesel::insert_into(organisations::table)
                .values((
                    organisations::id.eq(&organisation),
                    organisations::kind.eq(OrganisationKind::AgencyOfDestination),
                    organisations::country.eq(Country::TH),
                    organisations::head_count.eq(144),
                    organisations::is_invented.eq(true),
                    organisations::created_at.eq(now),
                    organisations::version.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(organisation_names::table)
                .values((
                    organisation_names::id.eq(NameId::new()),
                    organisation_names::organisation_id.eq(&organisation),
                    organisation_names::text.eq(&name),
                    organisation_names::language.eq(Language::En),
                    organisation_names::kind.eq(NameKind::Legal),
                    organisation_names::search_text.eq(fold::fold(&name)),
                    organisation_names::position.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(memberships::table)
                .values((
                    memberships::id.eq(MembershipId::new()),
                    memberships::organisation_id.eq(&organisation),
                    memberships::account_id.eq(&owner),
                    memberships::role.eq("owner"),
                    memberships::created_at.eq(now),
                ))
                .execute(conn)?;
            let case = open_case(conn, &organisation, kind, now)?;
            let standard = find_in_force(conn, StandardKind::Agencies, now.local_date())?.unwrap();
            diesel::insert_into(applications::table)
                .values((
                    applications::id.eq(ApplicationId::new()),
                    applications::organisation_id.eq(&organisation),
                    applications::case_id.eq(&case.id),
                    applications::kind.eq("initial"),
                    applications::status.eq("accepted"),
                    applications::standard_id.eq(standard),
                    applications::created_by.eq(&owner),
                    applications::created_at.eq(now),
                    applications::submitted_at.eq(now),
                    applications::version.eq(1),
                ))
                .execute(conn)?;
            Ok((organisation, case.id))
        })
        .await
        .unwrap();
    Client { organisation, case, member }
}

/// The day of the clock, some days on, as people type it.
pub fn typed_day_in(app: &TestApp, days: i64) -> String {
    app.clock.now().plus_days(days).local_date().format("%d/%m/%Y").to_string()
}

/// The officer plans an audit by this auditor. Returns the path of the auditor's page, `/en/audits/{id}`.
pub async fn plan(app: &TestApp, officer: &mut Browser, auditor: &AccountId, case: &CaseId) -> String {
    let page = officer.open(&format!("/en/office/audits/new?case={case}")).await;
    let page = page
        .form("")
        .fill("lead_auditor", auditor.as_str())
        .fill("starts_on", &typed_day_in(app, 0))
        .fill("ends_on", &typed_day_in(app, 2))
        .fill("head_count", "144")
        .fill("site_name_1", "Invented Office")
        .fill("site_address_1", "1 Example Road, Samut Sakhon")
        .fill("site_on_1", &typed_day_in(app, 1))
        .submit(officer)
        .await;
    page.path.replace("/office/", "/")
}

/// The auditor declares to have no conflict and goes on to stage 2.
pub async fn begin(auditor: &mut Browser, audit: &str) -> PageView {
    let page = auditor.open(audit).await;
    let declaration = page.form("declare").fill("conflict", "no").fill("statement", "Nothing in the past two years.");
    let mut page = declaration.submit(auditor).await;
    if page.html.contains("finish_stage1") {
        page = page.form("stage").fill("note", "The papers are complete.").submit(auditor).await;
    }
    page.form("stage").submit(auditor).await
}

/// The codes of the criteria on a page.
fn codes_on(page: &PageView) -> Vec<String> {
    page.html
        .split("name=\"version-")
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(code, _)| code.to_owned()))
        .collect()
}

/// The auditor gives every criterion a result: nonconformity for these, conforms for all others.
pub async fn fill_results(auditor: &mut Browser, audit: &str, nonconformities: &[&str]) {
    let overview = auditor.open(audit).await;
    let mut principles: Vec<String> = overview.links().into_iter().filter(|link| link.contains("/criteria/")).collect();
    principles.dedup();
    for principle in principles {
        let page = auditor.open(&principle).await;
        let mut form = page.form("");
        for code in codes_on(&page) {
            let result = if nonconformities.contains(&code.as_str()) { "nonconformity" } else { "conforms" };
            form = form.fill(&format!("result-{code}"), result).fill(&format!("note-{code}"), "Seen on site.");
        }
        form.submit(auditor).await;
    }
}

/// The auditor raises a finding; returns the path of its page, `/en/audits/findings/{id}`.
pub async fn raise(auditor: &mut Browser, audit: &str, criterion: &str, grade: &str) -> String {
    let page = auditor.open(&format!("{audit}/findings/new?criterion={criterion}")).await;
    page.form("")
        .fill("grade", grade)
        .fill("statement", &format!("Criterion {criterion} is not kept."))
        .fill("objective_evidence", "Twelve interviews and the cash book.")
        .fill("workers", "12")
        .submit(auditor)
        .await
        .path
}

/// The auditor writes the summary and shows the draft to the organisation.
pub async fn draft(auditor: &mut Browser, audit: &str) -> PageView {
    let page = auditor.open(audit).await;
    let page = page.form("summary").fill("summary", "Two days on site, twelve interviews.").submit(auditor).await;
    page.form("draft").submit(auditor).await
}

/// Plans an audit for a case and carries it out up to the draft report, all criteria conforming but these, each with one
/// finding of its grade. Returns the path of the auditor's page, `/en/audits/{id}`.
pub async fn plan_and_carry_out(
    app: &TestApp,
    officer: &mut Browser,
    auditor: &mut Browser,
    case: &CaseId,
    nonconformities: &[(&str, &str)],
) -> String {
    let lead = auditor.account.clone().unwrap();
    let audit = plan(app, officer, &lead, case).await;
    begin(auditor, &audit).await;
    let breached: Vec<&str> =
        nonconformities.iter().filter(|(_, grade)| *grade != "observation").map(|(code, _)| *code).collect();
    fill_results(auditor, &audit, &breached).await;
    for (code, grade) in nonconformities {
        raise(auditor, &audit, code, grade).await;
    }
    draft(auditor, &audit).await;
    audit
}

/// The organisation comments on the draft, and the auditor makes the report final.
pub async fn comment_and_finish(applicant: &mut Browser, auditor: &mut Browser, audit: &str) {
    let theirs = audit.replace("/audits/", "/applications/audits/");
    let page = applicant.open(&theirs).await;
    page.form("comment").fill("comment", "The cash book was found since.").submit(applicant).await;
    let page = auditor.open(audit).await;
    page.form("final").submit(auditor).await;
}

/// The paths of the findings of an audit, as its auditor sees them.
pub async fn findings_of(auditor: &mut Browser, audit: &str) -> Vec<String> {
    let mut links = auditor.open(audit).await.links();
    links.retain(|link| link.contains("/audits/findings/"));
    links
}

/// The organisation sends a plan for a finding (`/en/audits/findings/{id}`).
pub async fn send_plan(app: &TestApp, applicant: &mut Browser, finding: &str) -> PageView {
    let theirs = finding.replace("/audits/findings/", "/applications/findings/");
    let page = applicant.open(&theirs).await;
    page.form("plan")
        .fill("correction", "Repay the workers by bank transfer.")
        .fill("root_cause", "Brokers were paid per head.")
        .fill("action", "Brokers are paid by the month.")
        .fill("due_on", &typed_day_in(app, 20))
        .submit(applicant)
        .await
}

/// The organisation sends evidence with a file.
pub async fn send_evidence(applicant: &mut Browser, finding: &str) -> PageView {
    let theirs = finding.replace("/audits/findings/", "/applications/findings/");
    let page = applicant.open(&theirs).await;
    page.form("evidence")
        .fill("evidence", "All twelve are repaid.")
        .attach("files", "receipts.pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n")
        .submit(applicant)
        .await
}

/// The auditor judges what waits: `plan` or `evidence`.
pub async fn judge(auditor: &mut Browser, finding: &str, what: &str, judgement: &str, note: &str) -> PageView {
    let page = auditor.open(finding).await;
    page.form(what).fill("judgement", judgement).fill("how", "documents").fill("note", note).submit(auditor).await
}

/// Every finding of an audit is answered with a plan and evidence, and verified; observations are noted.
pub async fn answer_and_verify(app: &TestApp, applicant: &mut Browser, auditor: &mut Browser, audit: &str) {
    for finding in findings_of(auditor, audit).await {
        let page = auditor.open(&finding).await;
        if page.count("form[action$='/note']") > 0 {
            page.form("note").submit(auditor).await;
            continue;
        }
        send_plan(app, applicant, &finding).await;
        judge(auditor, &finding, "plan", "accept", "Send the receipts.").await;
        send_evidence(applicant, &finding).await;
        judge(auditor, &finding, "evidence", "accept", "Seen the receipts.").await;
    }
}
