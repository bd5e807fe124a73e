//! Partners, and what they observe, through the real pages.

use super::{Browser, PageView, TestApp};
use waymark::base::{AccountId, Actor, Corridor, Country, Language, OrganisationId, PartnerId, Role};
use waymark::observations::actions::{self, NewPartner};
use waymark::observations::rules::PartnerKind;
use waymark::observations::store::{self, Observation, partners};

/// A partner with one person who is signed in.
pub struct GivenPartner {
    /// The partner.
    pub id: PartnerId,
    /// Who speaks for it.
    pub account: AccountId,
    /// That person's browser.
    pub browser: Browser,
}

/// A registered partner, and somebody who speaks for it and reads this language.
pub async fn given_a_partner(app: &TestApp, name: &str, language: Language) -> GivenPartner {
    let administrator = app.insert_account("Administrator Example", &[Role::Administrator], Language::En).await;
    let account = app.insert_account(&format!("Speaker of {name}"), &[Role::Partner], language).await;
    let new = NewPartner {
        name: name.to_owned(),
        kind: PartnerKind::Ngo,
        country: Country::TH,
        corridors: Corridor::served(),
    };
    let (now, speaker) = (app.clock.now(), account.clone());
    let written = app.db.write(move |conn| {
        let roles = vec![Role::Administrator];
        let actor = Actor::Person { account: administrator, roles, memberships: Vec::new() };
        let id = actions::register(conn, &actor, &new, now)?;
        partners::join(conn, &id, &speaker, now)?;
        Ok(id)
    });
    let id = written.await.unwrap();
    let browser = app.signed_in(&account).await;
    GivenPartner { id, account, browser }
}

/// What a partner of a test tells.
#[derive(Clone, Debug)]
pub struct Telling {
    /// Which organisation of the register.
    pub organisation: Option<OrganisationId>,
    /// What was seen.
    pub kind: &'static str,
    /// How it is known.
    pub provenance: Vec<&'static str>,
    /// In own words.
    pub text: String,
    /// A file with its name.
    pub file: Option<(String, Vec<u8>)>,
}

impl Default for Telling {
    fn default() -> Self {
        Self {
            organisation: None,
            kind: "fees",
            provenance: vec!["told"],
            text: "Each of them paid before the bus left.".to_owned(),
            file: None,
        }
    }
}

/// Files an observation in a language, and gives the page it leads to.
pub async fn file(browser: &mut Browser, language: &str, told: &Telling) -> PageView {
    let path = match &told.organisation {
        Some(id) => format!("/{language}/observations/file?organisation={id}"),
        None => format!("/{language}/observations/file"),
    };
    let page = browser.open(&path).await;
    let mut form = page.form("/observations/file").fill("kind", told.kind).fill("country", "TH");
    let month = page.attribute("select[name=month] option:nth-child(2)", "value").unwrap();
    form = form.fill("month", &month).fill("area", "the third pier").fill("text", &told.text);
    if told.organisation.is_none() {
        form = form.fill("known_as", "the broker at the bridge");
    }
    for how in &told.provenance {
        form = form.tick("provenance", how);
    }
    if told.provenance.contains(&"told") {
        form = form.fill("workers", "few").fill("consent", "yes");
    }
    if told.kind == "fees" {
        form = form.fill("code1", "RF1").fill("amount1", "27000").fill("currency1", "THB");
    }
    if let Some((name, bytes)) = &told.file {
        form = form.attach("file", name, bytes);
    }
    form.submit(browser).await
}

/// The observation of a number.
pub async fn observation_of(app: &TestApp, number: &str) -> Observation {
    let wanted = number.to_owned();
    let found = app.db.read(move |conn| {
        let listed = store::list(conn)?.into_iter().find(|listed| listed.number == wanted).unwrap();
        Ok(store::load(conn, &listed.id)?)
    });
    found.await.unwrap()
}
