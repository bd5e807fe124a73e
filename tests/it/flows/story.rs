//! What every story of a certification begins with: people by role, an organisation, its application.

use crate::support::applications::{a_complete_draft, accept, add_licence, return_it, send, sign as sign_declaration};
use crate::support::{Browser, PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{CaseId, Language, OrganisationId, Role};
use waymark::db::schema::cases;

/// The people of a story, each signed in.
pub struct Story {
    pub app: TestApp,
    pub applicant: Browser,
    pub officer: Browser,
    pub auditor: Browser,
    pub reviewer: Browser,
    pub first_decider: Browser,
    pub second_decider: Browser,
    pub duty_officer: Browser,
    pub organisation: OrganisationId,
    pub application: String,
}

/// Enters an organisation through its page.
pub async fn given_an_organisation(kind: &str, name: &str) -> Story {
    let app = TestApp::start().await;
    let mut applicant = app.person("Mali Example", Language::En).await;
    let page = applicant.open("/en/organisation/new").await;
    let country = if kind == "agency_of_origin" { "MM" } else { "TH" };
    let number = if kind == "employer" { "company_number" } else { "licence_number" };
    let form = page.form("").fill("kind", kind).fill("country", country).fill("legal_name", name);
    let home = form.fill("language", "en").fill(number, "0099/2023").submit(&mut applicant).await.path;
    let page = applicant.open(&format!("{home}/addresses")).await;
    page.form("").fill("text-0", "1 Example Road").fill("language-0", "en").submit(&mut applicant).await;
    let organisation = OrganisationId::parse(home.rsplit('/').next().unwrap()).unwrap();
    let mut story = Story {
        officer: app.staff("Suda Example", &[Role::CaseOfficer]).await,
        auditor: app.staff("Thida Example", &[Role::Auditor]).await,
        reviewer: app.staff("Lan Example", &[Role::Reviewer]).await,
        first_decider: app.staff("Prasit Example", &[Role::Decider]).await,
        second_decider: app.staff("Khamla Example", &[Role::Decider]).await,
        duty_officer: app.staff("Arun Example", &[Role::DutyOfficer, Role::Decider]).await,
        applicant,
        app,
        organisation,
        application: String::new(),
    };
    let organisation = story.organisation.clone();
    story.application = a_complete_draft(&story.app, &mut story.applicant, &organisation).await;
    story
}

impl Story {
    /// The applicant sends; the officer asks for a better licence file; the applicant answers and sends again.
    pub async fn when_it_is_returned_and_sent_again(&mut self) {
        send(&mut self.applicant, &self.application).await.says("Your application was sent");
        crate::support::applications::take_up(&mut self.officer, &self.application).await;
        return_it(&mut self.officer, &self.application, &[("licences", "The file cannot be read.")]).await;
        let page = self.applicant.open(&self.application).await;
        page.says("Sent back to you").says("The file cannot be read.");
        let page = self.applicant.open(&format!("{}/licences", self.application)).await;
        page.form("/licences/remove").submit(&mut self.applicant).await;
        add_licence(&mut self.applicant, &self.application, "0100/2026").await;
        sign_declaration(&mut self.applicant, &self.application).await;
        send(&mut self.applicant, &self.application).await.says("How often it was sent 2");
    }

    /// The officer who took it up passes the checks and accepts.
    pub async fn then_it_is_accepted(&mut self) {
        crate::support::applications::pass_checks(&mut self.officer, &self.application).await;
        let page = self.officer.open(&crate::support::applications::in_office(&self.application)).await;
        page.form("/accept").submit(&mut self.officer).await.says("The application was accepted");
    }

    /// The applicant sends and the officer accepts at once.
    pub async fn when_it_is_sent_and_accepted(&mut self) {
        send(&mut self.applicant, &self.application).await;
        accept(&mut self.officer, &self.application).await.says("The application was accepted");
    }

    /// The case of the application.
    pub async fn case(&self) -> CaseId {
        let organisation = self.organisation.clone();
        let case = self.app.db.read(move |conn| {
            Ok(cases::table
                .filter(cases::organisation_id.eq(organisation))
                .order(cases::number)
                .select(cases::id)
                .first(conn)?)
        });
        case.await.unwrap()
    }

    /// What the public reads about the organisation.
    pub async fn public_page(&self) -> PageView {
        self.app.visitor().open(&format!("/en/register/{}", self.organisation)).await
    }

    /// What the API says of the organisation.
    pub async fn public_status(&self) -> String {
        let answer = self.app.visitor().ask(&format!("/api/v1/organisations/{}", self.organisation)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["status"].as_str().unwrap().to_owned()
    }
}
