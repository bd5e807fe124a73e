//! Audited cases by direct inserts, and deciding them through the real pages.

use super::{Browser, PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{
    AccountId, ApplicationId, AuditId, CaseId, CertificateId, CorrectiveActionId, CriterionId, FeeScheduleId,
    FindingId, Language, MembershipId, NameId, OrganisationId, ParticipationId, Role,
};
use waymark::certificates::store::{self as certificates, Certificate};
use waymark::db::schema::{
    application_scope, applications, audits, case_participants, cases, corrective_actions, criteria, fee_schedules,
    findings, memberships, organisation_names, organisations, sessions,
};
use waymark::impartiality::rules::Part;
use waymark::impartiality::store::insert_declaration;
use waymark::standards::rules::StandardKind;

/// A finding as a test gives it.
#[derive(Clone, Copy, Debug)]
pub struct GivenFinding {
    /// `critical`, `major`, `minor` or `observation`.
    pub grade: &'static str,
    /// Its status.
    pub status: &'static str,
    /// Whether its criterion is critical.
    pub is_critical_criterion: bool,
}

impl GivenFinding {
    /// A minor finding about a criterion that is not critical, with an accepted plan.
    pub const MINOR: Self = Self { grade: "minor", status: "plan_accepted", is_critical_criterion: false };
    /// A critical finding nobody has answered.
    pub const CRITICAL: Self = Self { grade: "critical", status: "open", is_critical_criterion: true };
}

/// An organisation with an accepted application and a final audit report.
pub struct AuditedCase {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its owner.
    pub owner: AccountId,
    /// The lead auditor.
    pub auditor: AccountId,
    /// The case.
    pub case: CaseId,
    /// The fee schedule of the application.
    pub schedule: FeeScheduleId,
    /// Its findings, in their order.
    pub findings: Vec<FindingId>,
}

/// Puts an audited case into the database.
pub async fn audited_case(app: &TestApp, auditor: &AccountId, given: &[GivenFinding]) -> AuditedCase {
    let owner = app.insert_account("Owner Example", &[], Language::En).await;
    let number = owner.as_str().chars().rev().take(5).collect::<String>();
    let made = AuditedCase {
        organisation: OrganisationId::new(),
        owner,
        auditor: auditor.clone(),
        case: CaseId::new(),
        schedule: FeeScheduleId::new(),
        findings: given.iter().map(|_| FindingId::new()).collect(),
    };
    let (now, given) = (app.clock.now(), given.to_vec());
    let (organisation, owner, auditor) = (made.organisation.clone(), made.owner.clone(), made.auditor.clone());
    let (case, schedule, ids) = (made.case.clone(), made.schedule.clone(), made.findings.clone());
    app.db
        .write(move |conn| {
            let standard =
                waymark::standards::store::find_in_force(conn, StandardKind::Agencies, now.local_date())?.unwrap();
            diesel::insert_into(organisations::table)
                .values((
                    organisations::id.eq(&organisation),
                    organisations::kind.eq("agency_of_origin"),
                    organisations::country.eq("MM"),
                    organisations::is_invented.eq(true),
                    organisations::created_at.eq(now),
                    organisations::version.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(organisation_names::table)
                .values((
                    organisation_names::id.eq(NameId::new()),
                    organisation_names::organisation_id.eq(&organisation),
                    organisation_names::text.eq("Three Rivers Example Agency"),
                    organisation_names::language.eq("en"),
                    organisation_names::kind.eq("legal"),
                    organisation_names::search_text.eq("three rivers example agency"),
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
            diesel::insert_into(cases::table)
                .values((
                    cases::id.eq(&case),
                    cases::number.eq(format!("C-2026-T{number}")),
                    cases::organisation_id.eq(&organisation),
                    cases::kind.eq("initial"),
                    cases::opened_at.eq(now),
                    cases::version.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(fee_schedules::table)
                .values((
                    fee_schedules::id.eq(&schedule),
                    fee_schedules::organisation_id.eq(&organisation),
                    fee_schedules::status.eq("submitted"),
                    fee_schedules::is_nothing_charged.eq(true),
                    fee_schedules::nothing_charged_on.eq(now.local_date()),
                    fee_schedules::created_at.eq(now),
                    fee_schedules::version.eq(1),
                ))
                .execute(conn)?;
            let application = ApplicationId::new();
            diesel::insert_into(applications::table)
                .values((
                    applications::id.eq(&application),
                    applications::organisation_id.eq(&organisation),
                    applications::case_id.eq(&case),
                    applications::kind.eq("initial"),
                    applications::status.eq("accepted"),
                    applications::standard_id.eq(&standard),
                    applications::fee_schedule_id.eq(&schedule),
                    applications::created_by.eq(&owner),
                    applications::created_at.eq(now),
                    applications::submitted_at.eq(now),
                    applications::ended_at.eq(now),
                    applications::version.eq(1),
                ))
                .execute(conn)?;
            for (kind, value) in [("corridor", "MM-TH"), ("sector", "fishing")] {
                diesel::insert_into(application_scope::table)
                    .values((
                        application_scope::application_id.eq(&application),
                        application_scope::kind.eq(kind),
                        application_scope::value.eq(value),
                    ))
                    .execute(conn)?;
            }
            let audit = AuditId::new();
            diesel::insert_into(audits::table)
                .values((
                    (
                        audits::id.eq(&audit),
                        audits::number.eq(format!("A-2026-T{number}")),
                        audits::case_id.eq(&case),
                        audits::organisation_id.eq(&organisation),
                        audits::standard_id.eq(&standard),
                        audits::kind.eq("initial"),
                        audits::status.eq("report_final"),
                        audits::lead_auditor_id.eq(&auditor),
                        audits::planned_by.eq(&auditor),
                    ),
                    (
                        audits::planned_at.eq(now),
                        audits::starts_on.eq(now.local_date()),
                        audits::ends_on.eq(now.local_date()),
                        audits::head_count.eq(40),
                        audits::sample_size.eq(10),
                        audits::stage1_note.eq(""),
                        audits::summary.eq("Seen"),
                        audits::client_comment.eq(""),
                        audits::report_final_at.eq(now),
                        audits::version.eq(1),
                    ),
                ))
                .execute(conn)?;
            insert_declaration(conn, &case, &auditor, Part::LeadAuditor, false, "None", now)?;
            diesel::insert_into(case_participants::table)
                .values((
                    case_participants::id.eq(ParticipationId::new()),
                    case_participants::case_id.eq(&case),
                    case_participants::account_id.eq(&auditor),
                    case_participants::part.eq("lead_auditor"),
                    case_participants::since.eq(now),
                ))
                .execute(conn)?;
            for (place, (finding, id)) in given.iter().zip(&ids).enumerate() {
                let criterion: CriterionId = criteria::table
                    .filter(criteria::standard_id.eq(&standard))
                    .filter(criteria::is_critical.eq(finding.is_critical_criterion))
                    .order(criteria::position)
                    .offset(i64::try_from(place).unwrap())
                    .select(criteria::id)
                    .first(conn)?;
                let closed = (finding.status == "verified_closed").then_some(now);
                diesel::insert_into(findings::table)
                    .values((
                        (
                            findings::id.eq(id),
                            findings::number.eq(format!("F-2026-T{number}{place}")),
                            findings::audit_id.eq(&audit),
                            findings::case_id.eq(&case),
                            findings::organisation_id.eq(&organisation),
                            findings::criterion_id.eq(&criterion),
                            findings::grade.eq(finding.grade),
                            findings::status.eq(finding.status),
                            findings::statement.eq("Seen on site"),
                            findings::objective_evidence.eq("Two contracts"),
                        ),
                        (
                            findings::workers_affected.eq(2),
                            findings::raised_by.eq(&auditor),
                            findings::raised_at.eq(now),
                            findings::containment.eq(""),
                            findings::closed_at.eq(closed),
                            findings::closed_by.eq(closed.map(|_| auditor.clone())),
                            findings::version.eq(1),
                        ),
                    ))
                    .execute(conn)?;
                if finding.status == "plan_accepted" {
                    diesel::insert_into(corrective_actions::table)
                        .values((
                            corrective_actions::id.eq(CorrectiveActionId::new()),
                            corrective_actions::finding_id.eq(id),
                            corrective_actions::round.eq(1),
                            corrective_actions::correction.eq("Put right"),
                            corrective_actions::root_cause.eq("No list"),
                            corrective_actions::action.eq("A list"),
                            corrective_actions::due_on.eq(now.local_date()),
                            corrective_actions::submitted_by.eq(&owner),
                            corrective_actions::submitted_at.eq(now),
                            corrective_actions::is_plan_accepted.eq(true),
                        ))
                        .execute(conn)?;
                }
            }
            Ok(())
        })
        .await
        .unwrap();
    made
}

/// Gives the password again: the session counts as just authenticated.
pub async fn password_given(app: &TestApp, browser: &Browser) {
    let (account, now) = (browser.account.clone().unwrap(), app.clock.now());
    app.db
        .write(move |conn| {
            diesel::update(sessions::table.filter(sessions::account_id.eq(&account)))
                .set((
                    sessions::authenticated_at.eq(now),
                    sessions::last_seen_at.eq(now),
                    sessions::expires_at.eq(now.plus_days(1)),
                ))
                .execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
}

/// Reviews a case and recommends the outcome the findings leave open. Returns the decision's page.
pub async fn recommend(app: &TestApp, reviewer: &mut Browser, case: &CaseId) -> String {
    password_given(app, reviewer).await;
    let page = reviewer.open(&format!("/en/office/decisions/new?case={case}")).await;
    let page = page.form("").fill("no_conflict", "yes").submit(reviewer).await;
    let form = page.form("/recommend").fill("public_text", "The criteria were checked on site.");
    form.submit(reviewer).await.path
}

/// Signs a decision as it stands.
pub async fn sign(app: &TestApp, decider: &mut Browser, decision: &str) -> PageView {
    password_given(app, decider).await;
    let page = decider.open(decision).await;
    page.form("/sign").fill("choice", "sign").fill("no_conflict", "yes").submit(decider).await
}

/// Recommends and has two deciders sign (the second only where one is needed). Returns the decision's page.
pub async fn recommend_and_decide(
    app: &TestApp,
    reviewer: &mut Browser,
    first: &mut Browser,
    second: &mut Browser,
    case: &CaseId,
) -> String {
    let decision = recommend(app, reviewer, case).await;
    let page = sign(app, first, &decision).await;
    if page.text().contains("waits for the second") {
        sign(app, second, &decision).await;
    }
    decision
}

/// An organisation that holds a certificate, and one of those who decided so.
pub struct Certified {
    /// The case that was decided.
    pub given: AuditedCase,
    /// Who signed first.
    pub decider: Browser,
}

/// A case without findings that is recommended by one and signed by two others.
pub async fn given_a_certificate(app: &TestApp) -> Certified {
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(app, &auditor, &[]).await;
    let mut reviewer = app.staff("Reviewer Example", &[Role::Reviewer]).await;
    let mut decider = app.staff("First Example", &[Role::Decider]).await;
    let mut second = app.staff("Second Example", &[Role::Decider]).await;
    recommend_and_decide(app, &mut reviewer, &mut decider, &mut second, &given.case).await;
    Certified { given, decider }
}

/// Does something to a certificate through its form: `emergency`, `confirm`, `suspend`, `reinstate`, `withdraw`,
/// `surrender` or `verify`.
pub async fn act(app: &TestApp, browser: &mut Browser, certificate: &str, act: &str, reason: &str) -> PageView {
    password_given(app, browser).await;
    let page = browser.open(&format!("{certificate}/{act}")).await;
    let mut form = page.form("").fill("staff_note", "As reported to the desk");
    if act != "surrender" && act != "verify" {
        form = form.fill("reason_code", reason).fill("public_text", "We are checking what workers told us.");
        form = form.fill("no_conflict", "yes");
    }
    form.submit(browser).await
}

/// The running or newest certificate of an organisation.
pub async fn certificate_of(app: &TestApp, organisation: &OrganisationId) -> Certificate {
    let id = organisation.clone();
    let held = app.db.read(move |conn| Ok(certificates::list_of(conn, &id)?)).await.unwrap();
    held.into_iter().next().expect("no certificate")
}

/// The office's page of a certificate.
pub fn certificate_path(id: &CertificateId) -> String {
    format!("/en/office/certificates/{id}")
}
