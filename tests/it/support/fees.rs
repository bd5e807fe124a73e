//! Organisations with fee schedules, and how heavy a page is on the way.

use super::{PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{
    AccountId, Actor, Corridor, Country, Currency, FeeLineId, FeeScheduleId, Language, MemberRole, Membership,
    MembershipId, Money, NameId, OrganisationId,
};
use waymark::db::schema::{memberships, organisation_names, organisations};
use waymark::fees::actions;
use waymark::fees::rules::{FeeCode, FeeLine, Labels, Method, Payer, Stage};

/// An organisation of Myanmar with one English name and, if given, a member.
pub async fn insert_organisation(app: &TestApp, name: &str, owner: Option<&AccountId>) -> OrganisationId {
    let (id, now) = (OrganisationId::new(), app.clock.now());
    let (organisation, name, owner) = (id.clone(), name.to_owned(), owner.cloned());
    app.db
        .write(move |conn| {
            diesel::insert_into(organisations::table)
                .values((
                    organisations::id.eq(&organisation),
                    organisations::kind.eq("agency_of_origin"),
                    organisations::country.eq(Country::MM),
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
                    organisation_names::kind.eq("legal"),
                    organisation_names::search_text.eq(name.to_lowercase()),
                    organisation_names::position.eq(1),
                ))
                .execute(conn)?;
            if let Some(owner) = owner {
                diesel::insert_into(memberships::table)
                    .values((
                        memberships::id.eq(MembershipId::new()),
                        memberships::organisation_id.eq(&organisation),
                        memberships::account_id.eq(&owner),
                        memberships::role.eq(MemberRole::Owner),
                        memberships::created_at.eq(now),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    id
}

/// A member of an organisation, for actions without a page.
pub fn member_of(account: &AccountId, organisation: &OrganisationId) -> Actor {
    Actor::Person {
        account: account.clone(),
        roles: Vec::new(),
        memberships: vec![Membership { organisation: organisation.clone(), role: MemberRole::Owner }],
    }
}

/// A line from Myanmar to Thailand, in baht, paid in cash before departure.
pub fn line(code: FeeCode, baht: i64, payer: Payer) -> FeeLine {
    FeeLine {
        id: FeeLineId::new(),
        corridor: Corridor::parse("MM-TH").unwrap(),
        sector: None,
        code,
        labels: Labels::of([(Language::En, format!("Example {code}"))]),
        amount: Money::whole(baht, Currency::THB),
        payer,
        stage: Stage::BeforeDeparture,
        method: Method::Cash,
        paid_to: "Example Office".to_owned(),
        is_refundable: false,
        is_disclosed_before_acceptance: true,
        is_receipt_given: true,
    }
}

/// A schedule with these lines, or one that says "nothing" without any, published.
pub async fn publish_lines(app: &TestApp, organisation: &OrganisationId, lines: Vec<FeeLine>) -> FeeScheduleId {
    let (organisation, now) = (organisation.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            let id = actions::start_schedule(conn, &Actor::System, &organisation, now)?;
            for line in &lines {
                actions::save_line(conn, &Actor::System, &id, line, now)?;
            }
            if lines.is_empty() {
                actions::say_nothing_charged(conn, &Actor::System, &id, now)?;
            }
            actions::submit_schedule(conn, &id, now)?;
            actions::publish_schedule(conn, &id, now)?;
            Ok(id)
        })
        .await
        .unwrap()
}

/// How many bytes a page weighs as it comes over the wire with gzip.
pub async fn bytes_on_the_wire(app: &TestApp, path: &str) -> usize {
    let client = reqwest::Client::builder().no_gzip().build().unwrap();
    let request = client.get(format!("{}{path}", app.address)).header("accept-encoding", "gzip");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.headers()["content-encoding"], "gzip", "{path} is not compressed");
    answer.bytes().await.unwrap().len()
}

/// Fails if a page asks for a word that nobody wrote: such a key is shown between « and ».
#[track_caller]
pub fn has_all_words(page: &PageView) {
    let text = page.text();
    let key = text.split('«').skip(1).find(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_tab = |key: &&str| key.starts_with("tab-");
    let key = key.filter(|key| !is_tab(key)).map(|key| key.chars().take(60).collect::<String>());
    assert!(key.is_none(), "{} lacks {key:?}", page.path);
}
