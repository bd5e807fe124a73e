//! Workers' reports of the demonstration: one that burns, one that is answered, and what verified ones left for the
//! statistics. All invented.

use super::crew::Crew;
use crate::base::{Corridor, Country, Currency, ExperienceId, Language, Money, OrganisationId, Sector, When};
use crate::config::Config;
use crate::db::Db;
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::keys::{DraftKey, ReportKeys};
use crate::referrals::rules::Indicator;
use crate::reports::actions;
use crate::reports::rules::{Contact, Happened, MessageText, PaidBy, Payment, ReachedBy, ReportEvent, Told, Wish};
use crate::reports::store;
use crate::reports::store::kept::{self, Experience};

/// What verified reports left, in thousands of baht paid; every first wage is ten thousand.
const PAID: [i64; 14] = [0, 0, 0, 3, 5, 8, 9, 12, 15, 18, 21, 24, 27, 27];

/// The keys of reports and observations, in the folder of the demonstration.
pub(super) fn report_keys(config: &Config) -> AppResult<ReportKeys> {
    let cost = config.argon2;
    ReportKeys::open(&config.keys_folder(), (cost.memory_kib, cost.passes, cost.lanes)).map_err(AppError::internal)
}

/// Tells two reports about an organisation, answers one, and leaves experiences.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub async fn tell(
    config: &Config,
    db: &Db,
    crew: &Crew,
    organisation: Option<&OrganisationId>,
    now: When,
) -> AppResult<()> {
    let keys = report_keys(config)?;
    for (told, language, days) in [(urgent(organisation), Language::My, 1), (fee(organisation), Language::Vi, 6)] {
        let draft = DraftKey::random().map_err(AppError::internal)?;
        let prepared = actions::prepare(&keys).await?;
        let then = now.plus_days(-days);
        db.write_here(|conn| {
            actions::begin(conn, &draft, &told, then)?;
            actions::send(conn, &keys, &draft, &prepared, language, then)?;
            actions::leave(conn, &draft)
        })?;
    }
    db.write_here(|conn| {
        if let Some(report) = store::list(conn)?.into_iter().find(|report| !report.is_urgent) {
            let then = now.plus_days(-4);
            actions::start(conn, &crew.officer, &report.id, ReportEvent::Acknowledge, report.version, then)?;
            let text = MessageText {
                text: "Thank you. We look into it.".to_owned(),
                translation: "Cảm ơn bạn. Chúng tôi đang xem xét.".to_owned(),
            };
            actions::say(conn, &keys, &crew.officer, &report.id, &text, report.version + 1, then)?;
        }
        for (place, thousands) in (0_i32..).zip(PAID) {
            kept::insert(conn, &experience(organisation, place, thousands))?;
        }
        if let Some(organisation) = organisation {
            actions::release_of(conn, organisation, now)?;
            actions::look_at_gap(conn, organisation, Currency::THB, now.plus_days(-2))?;
        }
        Ok(())
    })
}

fn urgent(organisation: Option<&OrganisationId>) -> Told {
    Told {
        happened: vec![Happened::Papers],
        organisation: organisation.cloned(),
        known_as: "the pier behind the ice factory (invented)".to_owned(),
        from: Some(Country::MM),
        to: Some(Country::TH),
        sector: Some(Sector::SeafoodProcessing),
        signs: vec![Indicator::Documents, Indicator::Wages],
        story: "ပတ်စပို့ကို သိမ်းထားသည်။ (invented)".to_owned(),
        wish: Some(Wish::HelpNow),
        contact: Contact {
            by: Some(ReachedBy::Messenger),
            value: "an invented name".to_owned(),
            safe: "after nine in the evening".to_owned(),
        },
        ..Told::default()
    }
}

fn fee(organisation: Option<&OrganisationId>) -> Told {
    Told {
        happened: vec![Happened::Fees],
        organisation: organisation.cloned(),
        known_as: "a broker in the home village (invented)".to_owned(),
        from: Some(Country::VN),
        to: Some(Country::TH),
        sector: Some(Sector::Services),
        wage: Some(Money::whole(10_000, Currency::THB)),
        payments: vec![Payment {
            code: Some(FeeCode::Rf1),
            amount: Money::whole(15_000, Currency::THB),
            when: "3/2026".to_owned(),
            how: Some(PaidBy::Cash),
            to_whom: "a broker".to_owned(),
            has_receipt: Some(false),
        }],
        wish: Some(Wish::TellThem),
        contact: Contact { by: Some(ReachedBy::Receipt), ..Contact::default() },
        ..Told::default()
    }
}

fn experience(organisation: Option<&OrganisationId>, place: i32, thousands: i64) -> Experience {
    Experience {
        id: ExperienceId::random(),
        organisation_id: organisation.cloned(),
        corridor: Corridor::new(Country::MM, Country::TH),
        sector: Some(Sector::SeafoodProcessing),
        year: 2026,
        month: place % 12 + 1,
        codes: FeeCode::Rf1.as_str().to_owned(),
        cost_minor: Money::whole(thousands * 1_000, Currency::THB).minor,
        wage_minor: Some(Money::whole(10_000, Currency::THB).minor),
        currency: Currency::THB,
    }
}
