//! What stories of a certificate's later life stand on: audits and renewals by direct inserts.

use super::decisions::AuditedCase;
use super::{Browser, TestApp};
use crate::support::decisions::act;
use diesel::prelude::*;
use waymark::base::{ApplicationId, AuditId, CaseId, Language, OrganisationId, Role};
use waymark::db::schema::{application_scope, applications, audits, cases};
use waymark::referrals::store::list_open;
use waymark::standards::rules::StandardKind;

/// Puts a finished audit of a kind into the database, in a case of its own; a recertification with its accepted
/// application, so that it can be decided. Returns the case.
pub async fn finished_audit(app: &TestApp, given: &AuditedCase, kind: &'static str) -> CaseId {
    let (case, now) = (CaseId::new(), app.clock.now());
    // Nobody leads four audits of one organisation in a row, nor a special audit after another.
    let auditor = match kind {
        "recertification" | "special" => {
            app.insert_account("Next Auditor Example", &[Role::Auditor], Language::En).await
        }
        _ => given.auditor.clone(),
    };
    let (id, organisation, owner, schedule) =
        (case.clone(), given.organisation.clone(), given.owner.clone(), given.schedule.clone());
    app.db
        .write(move |conn| {
            let standard =
                waymark::standards::store::find_in_force(conn, StandardKind::Agencies, now.local_date())?.unwrap();
            let case_kind = if kind == "recertification" { "renewal" } else { "surveillance" };
            let number: String = id.as_str().chars().rev().take(6).collect();
            diesel::insert_into(cases::table)
                .values((
                    cases::id.eq(&id),
                    cases::number.eq(format!("C-{number}")),
                    cases::organisation_id.eq(&organisation),
                    cases::kind.eq(case_kind),
                    cases::opened_at.eq(now),
                    cases::version.eq(1),
                ))
                .execute(conn)?;
            if kind == "recertification" {
                let application = ApplicationId::new();
                diesel::insert_into(applications::table)
                    .values((
                        applications::id.eq(&application),
                        applications::organisation_id.eq(&organisation),
                        applications::case_id.eq(&id),
                        applications::kind.eq("renewal"),
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
                diesel::insert_into(application_scope::table)
                    .values((
                        application_scope::application_id.eq(&application),
                        application_scope::kind.eq("corridor"),
                        application_scope::value.eq("MM-TH"),
                    ))
                    .execute(conn)?;
            }
            diesel::insert_into(audits::table)
                .values((
                    (
                        audits::id.eq(AuditId::new()),
                        audits::number.eq(format!("A-{number}")),
                        audits::case_id.eq(&id),
                        audits::organisation_id.eq(&organisation),
                        audits::standard_id.eq(&standard),
                        audits::kind.eq(kind),
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
            Ok(())
        })
        .await
        .unwrap();
    case
}

/// Signs somebody in again: a session ends after weeks.
pub async fn again(app: &TestApp, browser: &mut Browser) {
    let account = browser.account.clone().unwrap();
    *browser = app.signed_in(&account).await;
}

/// The kinds of the open tasks, without those of the help lines, which have a clock of their own.
pub async fn open_tasks(app: &TestApp) -> Vec<String> {
    let tasks = app.db.read(|conn| Ok(list_open(conn, Role::ALL)?)).await.unwrap();
    tasks.into_iter().map(|task| task.kind).filter(|kind| kind != "retest_help_line").collect()
}

/// How many letters with this in the subject were sent.
pub async fn letters_saying(app: &TestApp, words: &str) -> usize {
    app.letters().await.iter().filter(|letter| letter.subject.contains(words)).count()
}

/// Lets days pass one by one, with the jobs of each day run twice: what is done once is done once.
pub async fn days_go_by(app: &TestApp, days: i64) {
    for _ in 0..days {
        app.days_pass(1);
        app.run_jobs().await;
    }
    app.run_jobs().await;
}

/// Somebody who did not suspend writes down that the reason of a suspension is put right.
pub async fn verified(app: &TestApp, certificate: &str) -> Browser {
    let mut officer = app.staff("Verifier Example", &[Role::CaseOfficer]).await;
    act(app, &mut officer, certificate, "verify", "").await.says("The verification is written down");
    officer
}

/// What the API says of an organisation.
pub async fn public_status(app: &TestApp, organisation: &OrganisationId) -> String {
    let answer = app.visitor().ask(&format!("/api/v1/organisations/{organisation}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["status"].as_str().unwrap().to_owned()
}
