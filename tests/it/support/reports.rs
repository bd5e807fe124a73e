//! Reports as workers make them: through the real pages, without a script.

use super::{Browser, PageView, TestApp};
use waymark::base::{Corridor, Currency, ExperienceId, OrganisationId};
use waymark::db::AnyConnection;
use waymark::reports::store::kept::{self, Experience};

/// What a worker of a test tells.
#[derive(Clone, Debug)]
pub struct Telling {
    /// What happened.
    pub happened: Vec<&'static str>,
    /// Which organisation of the register.
    pub organisation: Option<OrganisationId>,
    /// What else is known.
    pub known_as: String,
    /// How much was paid, in baht.
    pub paid: Option<&'static str>,
    /// Signs of forced labour.
    pub signs: Vec<&'static str>,
    /// In own words.
    pub story: String,
    /// What is wanted.
    pub wish: &'static str,
    /// How to be reached, and where.
    pub contact: (&'static str, String),
    /// Files with their names.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Default for Telling {
    fn default() -> Self {
        Self {
            happened: vec!["fees"],
            organisation: None,
            known_as: "a broker at the bridge".to_owned(),
            paid: Some("27000"),
            signs: Vec::new(),
            story: "They took it before I left.".to_owned(),
            wish: "tell_them",
            contact: ("receipt", String::new()),
            files: Vec::new(),
        }
    }
}

/// Workers of an organisation who paid so much for a job at THB 10,000 a month, verified in October 2026.
pub fn insert_experiences(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    costs: &[i64],
) -> diesel::QueryResult<()> {
    for cost in costs {
        let experience = Experience {
            id: ExperienceId::random(),
            organisation_id: Some(organisation.clone()),
            corridor: Corridor::parse("MM-TH"),
            sector: None,
            year: 2026,
            month: 10,
            codes: "RF1".to_owned(),
            cost_minor: *cost,
            wage_minor: Some(1_000_000),
            currency: Currency::THB,
        };
        kept::insert(conn, &experience)?;
    }
    Ok(())
}

/// Types a report up to the last page.
pub async fn type_report(browser: &mut Browser, language: &str, told: &Telling) -> PageView {
    let mut form = browser.open(&format!("/{language}/report")).await.form("");
    for happened in &told.happened {
        form = form.tick("happened", happened);
    }
    let mut form = form.submit(browser).await.form("/who").fill("known_as", &told.known_as);
    if let Some(organisation) = &told.organisation {
        form = form.fill("organisation", organisation.as_str());
    }
    let page = form.submit(browser).await;
    let form = page.form("/job").fill("from", "MM").fill("to", "TH").fill("sector", "fishing");
    let mut page = form.fill("wage", "10000").fill("wage_currency", "THB").submit(browser).await;
    if told.happened.contains(&"fees") {
        let mut form = page.form("/paid");
        if let Some(paid) = told.paid {
            form = form.fill("code", "RF1").fill("amount", paid).fill("currency", "THB").fill("how", "cash");
        }
        page = form.submit(browser).await;
    }
    let mut form = page.form("/signs");
    for sign in &told.signs {
        form = form.tick("signs", sign);
    }
    let mut form = form.submit(browser).await.form("/story").fill("story", &told.story);
    for (name, bytes) in &told.files {
        form = form.attach("files", name, bytes);
    }
    let page = form.submit(browser).await;
    let page = page.form("/wish").fill("wish", told.wish).submit(browser).await;
    let (by, value) = &told.contact;
    page.form("/contact").fill("by", by).fill("value", value).submit(browser).await
}

/// Tells and sends; gives the receipt as it was shown.
pub async fn tell(browser: &mut Browser, told: &Telling) -> String {
    let page = type_report(browser, "en", told).await;
    let page = page.form("/check").submit(browser).await;
    let code = page.text_at("p.num b");
    assert_eq!(code.len(), 19, "no receipt: {}", page.text());
    let page = page.form("/receipt").fill("saved", "yes").submit(browser).await;
    assert_eq!(page.text_at("p.num b"), code, "shown once more");
    code
}

/// Comes back with a receipt, in a browser of its own.
pub async fn come_back(app: &TestApp, code: &str) -> (Browser, PageView) {
    let mut browser = app.visitor();
    let page = browser.open("/en/report/return").await;
    let page = page.form("").fill("code", code).submit(&mut browser).await;
    (browser, page)
}
