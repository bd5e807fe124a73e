//! Dated facts of corridors as they are kept.

use crate::support::TestApp;
use diesel::prelude::*;
use waymark::base::{Actor, Country, Currency, Money};
use waymark::corridors::actions;
use waymark::corridors::rules::{Fact, MarkKind, Part, published_facts};
use waymark::corridors::store::facts;
use waymark::db::schema::corridor_facts;
use waymark::error::AppError;
use waymark::register::Register;

#[tokio::test]
async fn published_facts_are_put_in_once_and_come_back_whole() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    let (before, kept) = app
        .db
        .write(move |conn| {
            let before = facts::list(conn)?.len();
            actions::install_published(conn, now)?;
            Ok((before, facts::list(conn)?))
        })
        .await
        .unwrap();
    let published = published_facts().unwrap();
    assert_eq!((before, kept.len()), (published.len(), published.len()));
    for fact in published {
        let found = kept.iter().find(|kept| kept.fact.reference == fact.reference).unwrap();
        assert_eq!(found.fact, Fact { id: found.fact.id.clone(), ..fact });
    }
}

#[tokio::test]
async fn no_fact_is_ever_overwritten_or_removed() {
    let app = TestApp::start().await;
    let edited = app.db.write(|conn| {
        diesel::update(corridor_facts::table).set(corridor_facts::authority.eq("Somebody else")).execute(conn)?;
        Ok(())
    });
    assert!(matches!(edited.await, Err(AppError::Internal(_))));
    let removed = app.db.write(|conn| {
        diesel::delete(corridor_facts::table).execute(conn)?;
        Ok(())
    });
    assert!(matches!(removed.await, Err(AppError::Internal(_))));
}

#[tokio::test]
async fn the_snapshot_tells_the_wage_and_follows_what_is_marked() {
    let app = TestApp::start().await;
    let today = app.clock.now().local_date();
    let register = Register::open(&app.db).unwrap();
    let snapshot = register.current().await;
    let wage = snapshot.shelf.corridors.wage(Country::TH, Some("bangkok"), today).unwrap();
    assert_eq!(wage.daily(), Money::whole(400, Currency::THB));
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            let kept = facts::list(conn)?;
            let one = kept.iter().find(|kept| kept.fact.reference == "KH-TH-BORDER-2025").unwrap();
            actions::end_fact(conn, &Actor::System, &one.fact.id, today, "It is open again", now)
        })
        .await
        .unwrap();
    let (marks, book) = app.db.read(|conn| Ok((facts::list_marks(conn)?, facts::load_book(conn)?))).await.unwrap();
    assert_eq!((marks[0].kind, marks[0].on), (MarkKind::Ended, today));
    let corridor = waymark::base::Corridor::parse("KH-TH").unwrap();
    let tomorrow = today.succ_opt().unwrap();
    let names: Vec<_> =
        book.of_corridor(Part::Notice, corridor, tomorrow).iter().map(|fact| fact.reference.clone()).collect();
    assert!(!names.contains(&"KH-TH-BORDER-2025".to_owned()), "{names:?}");
    assert_eq!(register.current().await.shelf.corridors, book);
}
