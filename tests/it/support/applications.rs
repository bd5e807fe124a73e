//! Filling an application in through its real pages, and the organisation it needs.

use super::app::TestApp;
use super::browser::Browser;
use super::html::PageView;
use diesel::prelude::*;
use scraper::{Html, Selector};
use waymark::base::fold::fold;
use waymark::base::{AccountId, AddressId, Country, Language, MemberRole, MembershipId, NameId, OrganisationId, When};
use waymark::db::schema::{memberships, organisation_addresses, organisation_names, organisations};
use waymark::organisations::rules::{NameKind, OrganisationKind};

/// A small file that is what it says.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n";

/// An organisation with a legal name and an address, owned by an account.
pub async fn insert_organisation(
    app: &TestApp,
    owner: &AccountId,
    kind: OrganisationKind,
    name: &str,
) -> OrganisationId {
    let (id, now, owner, name) = (OrganisationId::new(), app.clock.now(), owner.clone(), name.to_owned());
    let country = if kind == OrganisationKind::AgencyOfOrigin { Country::MM } else { Country::TH };
    let organisation = id.clone();
    app.db
        .write(move |conn| {
            diesel::insert_into(organisations::table)
                .values((
                    organisations::id.eq(&organisation),
                    organisations::kind.eq(kind),
                    organisations::country.eq(country),
                    organisations::head_count.eq(Some(40)),
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
                    organisation_names::search_text.eq(fold(&name)),
                    organisation_names::position.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(organisation_addresses::table)
                .values((
                    organisation_addresses::id.eq(AddressId::new()),
                    organisation_addresses::organisation_id.eq(&organisation),
                    organisation_addresses::language.eq(Language::En),
                    organisation_addresses::text.eq("1 Example Road"),
                    organisation_addresses::position.eq(1),
                ))
                .execute(conn)?;
            add_member(conn, &organisation, &owner, MemberRole::Owner, now)
        })
        .await
        .unwrap();
    id
}

/// Makes somebody a member of an organisation.
pub async fn insert_member(app: &TestApp, organisation: &OrganisationId, account: &AccountId, role: MemberRole) {
    let (organisation, account, now) = (organisation.clone(), account.clone(), app.clock.now());
    app.db.write(move |conn| add_member(conn, &organisation, &account, role, now)).await.unwrap();
}

fn add_member(
    conn: &mut waymark::db::AnyConnection,
    organisation: &OrganisationId,
    account: &AccountId,
    role: MemberRole,
    now: When,
) -> waymark::error::AppResult<()> {
    diesel::insert_into(memberships::table)
        .values((
            memberships::id.eq(MembershipId::new()),
            memberships::organisation_id.eq(organisation),
            memberships::account_id.eq(account),
            memberships::role.eq(role),
            memberships::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Begins an application of an organisation and gives its address.
pub async fn a_draft(applicant: &mut Browser, organisation: &OrganisationId) -> String {
    let list = applicant.open("/en/applications").await;
    let form = list.form("").fill("organisation", organisation.as_str()).fill("kind", "initial");
    form.submit(applicant).await.path
}

/// Begins an application, fills every section in through its pages, and gives its address. Everything is met, one fee
/// line is paid by the employer, nothing is sent yet.
pub async fn a_complete_draft(_app: &TestApp, applicant: &mut Browser, organisation: &OrganisationId) -> String {
    let path = a_draft(applicant, organisation).await;
    confirm_organisation(applicant, &path).await;
    add_licence(applicant, &path, "0099/2023").await;
    choose_scope(applicant, &path).await;
    name_partners(applicant, &path).await;
    write_fees(applicant, &path).await;
    answer_everything(applicant, &path).await;
    sign(applicant, &path).await;
    path
}

/// Confirms the organisation's facts.
pub async fn confirm_organisation(applicant: &mut Browser, path: &str) {
    let page = applicant.open(&format!("{path}/organisation")).await;
    page.form("").fill("confirm", "yes").submit(applicant).await;
}

/// Adds a licence or registration with its file.
pub async fn add_licence(applicant: &mut Browser, path: &str, number: &str) {
    let page = applicant.open(&format!("{path}/licences?add=1")).await;
    let form = page.form("/licences").fill("number", number).attach("file", "licence.pdf", PDF);
    form.submit(applicant).await;
}

/// Chooses a corridor and a sector, unless the organisation suggests its own.
pub async fn choose_scope(applicant: &mut Browser, path: &str) {
    let page = applicant.open(&format!("{path}/scope")).await;
    let mut form = page.form("");
    if form.value("corridors").is_none() {
        form = form.tick("corridors", "MM-TH");
    }
    if form.value("sectors").is_none() {
        form = form.tick("sectors", "fishing");
    }
    form.submit(applicant).await;
}

/// Says who else takes part: a clinic, and nobody besides.
pub async fn name_partners(applicant: &mut Browser, path: &str) {
    let page = applicant.open(&format!("{path}/partners")).await;
    page.form("").fill("outsourced", "Medical checks – Example Clinic").submit(applicant).await;
}

/// Writes one fee line that the employer pays.
pub async fn write_fees(applicant: &mut Browser, path: &str) {
    let page = applicant.open(&format!("{path}/fees?add=1")).await;
    let mut form = page
        .form("")
        .fill("code-1", "RF1")
        .fill("label-1", "Finding and placing a worker")
        .fill("amount-1", "9,000")
        .fill("payer-1", "employer")
        .fill("stage-1", "before_departure")
        .fill("method-1", "transfer")
        .tick("disclosed-1", "yes")
        .tick("receipt-1", "yes");
    if form.value("corridor-1").is_none_or(str::is_empty) {
        form = form.fill("corridor-1", "MM-TH");
    }
    form.submit(applicant).await;
}

/// Answers every criterion with "met".
pub async fn answer_everything(applicant: &mut Browser, path: &str) {
    let index = applicant.open(&format!("{path}/assessment")).await;
    let principles: Vec<String> =
        index.links().into_iter().filter(|link| link.starts_with(&format!("{path}/assessment/"))).collect();
    assert!(principles.len() >= 7, "{principles:?}");
    for principle in principles {
        let page = applicant.open(&principle).await;
        let mut form = page.form("");
        for name in answer_fields(&page) {
            form = form.fill(&name, "met");
        }
        form.submit(applicant).await;
    }
}

/// The names of the answers a page of the self-assessment asks for.
pub fn answer_fields(page: &PageView) -> Vec<String> {
    let document = Html::parse_document(&page.html);
    let inputs = Selector::parse("main input[type=radio]").unwrap();
    let mut names: Vec<String> = document
        .select(&inputs)
        .filter_map(|input| input.attr("name"))
        .filter(|name| name.starts_with("answer-"))
        .map(str::to_owned)
        .collect();
    names.dedup();
    names
}

/// Signs the declaration.
pub async fn sign(applicant: &mut Browser, path: &str) {
    let page = applicant.open(&format!("{path}/declaration")).await;
    page.form("").fill("name", "Mali Example").fill("agree", "yes").submit(applicant).await;
}

/// Sends a complete application and gives the confirmation.
pub async fn send(applicant: &mut Browser, path: &str) -> PageView {
    let page = applicant.open(&format!("{path}/check")).await;
    page.form("/submit").submit(applicant).await
}

/// The address of an application in the office.
pub fn in_office(path: &str) -> String {
    path.replace("/en/applications/", "/en/office/applications/")
}

/// An officer takes an application up, without a conflict.
pub async fn take_up(officer: &mut Browser, path: &str) -> PageView {
    let page = officer.open(&in_office(path)).await;
    let form = page.form("/take-up").fill("conflict", "no").fill("statement", "No tie to this organisation.");
    form.submit(officer).await
}

/// An officer who took it up passes all checks.
pub async fn pass_checks(officer: &mut Browser, path: &str) {
    for kind in ["impartiality", "duplicate", "licence", "partners"] {
        let page = officer.open(&in_office(path)).await;
        let form = page.form("/check").fill("kind", kind).fill("result", "passed").fill("note", "Looked at it.");
        form.submit(officer).await;
    }
}

/// An officer takes it up, passes the checks and accepts.
pub async fn accept(officer: &mut Browser, path: &str) -> PageView {
    take_up(officer, path).await;
    pass_checks(officer, path).await;
    officer.open(&in_office(path)).await.form("/accept").submit(officer).await
}

/// An officer who took it up returns it with questions.
pub async fn return_it(officer: &mut Browser, path: &str, reasons: &[(&str, &str)]) -> PageView {
    let mut form = officer.open(&format!("{}/return", in_office(path))).await.form("");
    for (section, reason) in reasons {
        form = form.fill(&format!("reason-{section}"), reason);
    }
    form.submit(officer).await
}
