//! Organisations as other slices use them.

use crate::support::TestApp;
use waymark::base::{Actor, Country, Language, fold};
use waymark::error::AppError;
use waymark::history;
use waymark::organisations::rules::{Identifier, IdentifierScheme, Name, NameKind, NewOrganisation, OrganisationKind};
use waymark::organisations::{actions, store};

fn new(name: &str, number: &str) -> NewOrganisation {
    NewOrganisation {
        kind: OrganisationKind::AgencyOfOrigin,
        country: Country::MM,
        names: vec![Name { text: name.into(), language: Language::En, kind: NameKind::Legal }],
        identifiers: vec![Identifier { scheme: IdentifierScheme::Company, country: Country::MM, value: number.into() }],
        addresses: vec![],
        channels: vec![],
        sectors: vec![],
        corridors: vec![],
        head_count: Some(12),
        is_invented: true,
    }
}

#[tokio::test]
async fn what_is_entered_is_found_by_number_and_by_name_and_counts_as_a_public_change() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            let before = history::last_change(conn)?;
            let id = actions::create(conn, &Actor::System, &new("River Example Overseas", "103-77 A"), now)?;
            assert_eq!(history::last_change(conn)?, before + 1);
            let found = store::find_by_identifier(conn, IdentifierScheme::Company, Country::MM, "10377a")?;
            assert_eq!(found.as_ref(), Some(&id));
            let folded = fold::fold("RIVER  Example, Overseas");
            assert_eq!(store::find_by_search_text(conn, Country::MM, &folded)?, std::slice::from_ref(&id));
            assert!(store::find_by_search_text(conn, Country::TH, &folded)?.is_empty());
            assert!(store::list_members(conn, &id)?.is_empty());
            let again = actions::create(conn, &Actor::System, &new("Another Example", "103 77a"), now);
            assert!(matches!(again, Err(AppError::Refused(_))));
            let tax = Identifier { scheme: IdentifierScheme::Tax, country: Country::MM, value: "9/1".into() };
            store::add_identifier(conn, &id, &tax)?;
            assert_eq!(store::list_identifiers(conn, &id)?.len(), 2);
            Ok(())
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn a_new_legal_name_stands_in_the_public_timeline_and_an_old_version_is_stale() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            let id = actions::create(conn, &Actor::System, &new("River Example Overseas", "1"), now)?;
            let names = new("Stream Example Overseas", "1").names;
            actions::update_names(conn, &Actor::System, &id, 1, &names, now)?;
            let public = history::public_of_organisation(conn, &id)?;
            assert_eq!(public.len(), 1);
            assert_eq!(public[0].public_text.as_deref(), Some("River Example Overseas"));
            let stale = actions::update_names(conn, &Actor::System, &id, 1, &names, now);
            assert!(matches!(stale, Err(AppError::Stale)));
            Ok(())
        })
        .await
        .unwrap();
}
