//! A partner of the demonstration and what it observed: one answered, one that nobody has read yet. All invented.

use super::crew::Crew;
use super::voice::report_keys;
use crate::accounts::store::sessions;
use crate::base::{Actor, Corridor, Country, Currency, Language, Money, OrganisationId, When};
use crate::config::Config;
use crate::db::{AnyConnection, Db};
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::observations::actions::{self, NewObservation, NewPartner};
use crate::observations::rules::{
    ObservationKind, ObservationOutcome, Observed, Paid, PartnerKind, Provenance, WorkerBand,
};
use chrono::{Datelike, NaiveDate};

/// Registers the partner, lets its person file two observations, and answers one.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn observe(
    config: &Config,
    db: &Db,
    crew: &Crew,
    organisation: Option<&OrganisationId>,
    now: When,
) -> AppResult<()> {
    let keys = report_keys(config)?;
    db.write_here(|conn| {
        let speaker = register(conn, crew, now.plus_days(-60))?;
        let (told, then) = (fees(organisation, now), now.plus_days(-12));
        let id = actions::file(conn, &keys, &speaker, &told, then)?;
        let officer = &crew.officer;
        actions::acknowledge(conn, officer, &id, 1, now.plus_days(-10))?;
        actions::look_into(conn, officer, &id, 2, now.plus_days(-9))?;
        let question = "Which month was it? (invented)";
        actions::say(conn, &keys, officer, (&id, 3), question, now.plus_days(-9))?;
        actions::write(conn, &keys, &speaker, &id, "Last month. (invented)", now.plus_days(-8))?;
        let answer = (ObservationOutcome::Noted, "The next audit looks at it. (invented)");
        actions::answer(conn, &keys, officer, (&id, 3), answer, now.plus_days(-3))?;
        actions::file(conn, &keys, &speaker, &papers(now), now.plus_days(-1)).map(|_| ())
    })
}

/// The partner, and who speaks for it.
fn register(conn: &mut AnyConnection, crew: &Crew, then: When) -> AppResult<Actor> {
    let person = |role: &str| {
        let found = crew.people.iter().find(|made| made.person.role == role);
        found.ok_or_else(|| AppError::Internal(format!("nobody is {role}")))
    };
    let administrator = sessions::actor_of(conn, &person("administrator")?.account)?;
    let new = NewPartner {
        name: "Harbour Example Workers' Union (invented)".to_owned(),
        kind: PartnerKind::Union,
        country: Country::KH,
        corridors: Corridor::new(Country::KH, Country::TH).into_iter().collect(),
    };
    let partner = actions::register(conn, &administrator, &new, then)?;
    let speaker = person("partner")?;
    let who = (&speaker.email, speaker.person.name, speaker.person.language);
    actions::invite(conn, &administrator, &partner, who, then)?;
    Ok(sessions::actor_of(conn, &speaker.account)?)
}

fn last_month(now: When) -> Option<NaiveDate> {
    now.plus_days(-30).local_date().with_day(1)
}

fn fees(organisation: Option<&OrganisationId>, now: When) -> NewObservation {
    NewObservation {
        organisation: organisation.cloned(),
        kind: ObservationKind::Fees,
        observed: Observed {
            known_as: "a broker at the bus station (invented)".to_owned(),
            month: last_month(now),
            country: Some(Country::KH),
            area: "an invented border town".to_owned(),
            provenance: vec![Provenance::Told, Provenance::Document],
            workers: Some(WorkerBand::Few),
            has_consent: Some(true),
            sources: "An invented receipt".to_owned(),
            payments: vec![Paid { code: FeeCode::Rf1, amount: Money::whole(12_000, Currency::THB) }],
            text: "Workers told us that each paid before the bus left. All of this is invented.".to_owned(),
            ..Observed::default()
        },
        language: Language::En,
        files: Vec::new(),
    }
}

fn papers(now: When) -> NewObservation {
    NewObservation {
        organisation: None,
        kind: ObservationKind::Documents,
        observed: Observed {
            known_as: "the ice factory behind the pier (invented)".to_owned(),
            month: last_month(now),
            country: Some(Country::TH),
            area: "an invented pier".to_owned(),
            provenance: vec![Provenance::Seen],
            text: "We saw a box of passports in the office. All of this is invented.".to_owned(),
            ..Observed::default()
        },
        language: Language::En,
        files: Vec::new(),
    }
}
