//! Two officers who make one organisation of two records, and part them again, through the real pages.

use super::{Browser, TestApp};
use waymark::base::{OrganisationId, Role};

/// Two case officers, one to propose and one to answer.
pub struct Joiners {
    /// Who proposes and undoes.
    pub first: Browser,
    /// Who answers.
    pub second: Browser,
}

impl Joiners {
    /// Two officers, signed in now.
    pub async fn of(app: &TestApp) -> Self {
        let first = app.staff("Proposing Example", &[Role::CaseOfficer]).await;
        Self { first, second: app.staff("Answering Example", &[Role::CaseOfficer]).await }
    }

    /// A record becomes part of another.
    pub async fn join(&mut self, part: &OrganisationId, whole: &OrganisationId) {
        let path = format!("/en/office/organisations/{part}/merge");
        let page = self.first.open(&format!("{path}?with={whole}")).await;
        page.form_with("reason").fill("reason", "One tax number").submit(&mut self.first).await.says("Proposed");
        let page = self.second.open(&path).await;
        let form = page.form_with("answer").fill("answer", "merge").fill("reason", "Both deeds seen");
        form.submit(&mut self.second).await.says("Part of");
    }

    /// It was a mistake.
    pub async fn part(&mut self, part: &OrganisationId) {
        let page = self.first.open(&format!("/en/office/organisations/{part}/merge")).await;
        let form = page.form("").fill("reason", "Two sisters, two firms");
        form.submit(&mut self.first).await.says("Both records are as they were");
    }
}
