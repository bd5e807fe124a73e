//! The list of fee rules, by country, as they count on the day of reading.

use crate::base::{Corridor, Country, FeeRuleId, Language};
use crate::error::AppResult;
use crate::fees::rules::{FeeRule, KeptRule, RuleView, as_they_count};
use crate::fees::store;
use crate::i18n::Words;
use crate::urls;
use crate::web::{Asked, Choice, Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// Which rules are shown.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RuleFilter {
    country: String,
    corridor: String,
    past: String,
}

/// One rule with how it counts.
struct RuleRow {
    view: RuleView,
    state: RuleState,
    replaced_by: Option<String>,
    replace: Option<String>,
    is_check_old: bool,
}

/// Where a rule is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RuleState {
    /// It counts today.
    InForce,
    /// It will count.
    ToCome,
    /// It counted, or never did.
    Ended,
}

impl RuleState {
    /// The state of a rule that counts so, on a day; `None` is a row that counts no more at all.
    fn of(counting: Option<&FeeRule>, on: NaiveDate) -> Self {
        match counting {
            Some(rule) if rule.in_force(on) => Self::InForce,
            Some(rule) if rule.valid_from.is_some_and(|from| from > on) => Self::ToCome,
            Some(_) | None => Self::Ended,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::InForce => "fee-rules-in-force",
            Self::ToCome => "fee-rules-to-come",
            Self::Ended => "fee-rules-ended",
        }
    }

    /// The word that picks the sign of a piece of work.
    const fn sign(self) -> &'static str {
        match self {
            Self::InForce => "done",
            Self::ToCome => "waiting",
            Self::Ended => "none",
        }
    }
}

/// The rules of one country.
struct CountryRules {
    country: Country,
    rules: Vec<RuleRow>,
}

#[derive(Template)]
#[template(path = "fees/rules.html")]
struct RulesPage {
    shell: Shell,
    countries: Vec<CountryRules>,
    country_choices: Vec<Choice>,
    corridor_choices: Vec<Choice>,
    shows_past: bool,
    new_rule: String,
    rates: String,
}

/// A source is looked at again after this many days; older checks are marked. Rule of this registry. Code SOURCE_CHECKED_YEARLY.
const DAYS_OF_CHECK: i64 = 365;

/// GET the list.
pub async fn list(signed_in: SignedIn, Asked(filter): Asked<RuleFilter>) -> AppResult<HttpResponse> {
    let kept = signed_in.state.db.read(|conn| Ok(store::rules::list(conn)?)).await?;
    let (l, language, today) = (signed_in.l(), signed_in.language, signed_in.now.local_date());
    let countries = grouped(&kept, &filter, language, today);
    let page = RulesPage {
        shell: signed_in.shell(l.t("fee-rules-title").to_string()),
        countries,
        country_choices: country_choices(l, &filter.country),
        corridor_choices: corridor_choices(l, &filter.corridor),
        shows_past: !filter.past.is_empty(),
        new_rule: urls::office_new_fee_rule(language),
        rates: urls::office_exchange_rates(language),
    };
    signed_in.show(&page)
}

fn grouped(kept: &[KeptRule], filter: &RuleFilter, language: Language, today: NaiveDate) -> Vec<CountryRules> {
    let counting = as_they_count(kept);
    let corridor = Corridor::parse(&filter.corridor);
    let mut countries: Vec<Country> = kept.iter().map(|kept| kept.rule.jurisdiction).collect();
    countries.sort_by_key(|country| (place(*country), *country));
    countries.dedup();
    countries.retain(|country| filter.country.is_empty() || country.code() == filter.country);
    let rows = |country: Country| {
        let its = kept.iter().filter(move |kept| kept.rule.jurisdiction == country);
        let its = its.filter(|kept| corridor.is_none_or(|corridor| kept.rule.speaks_on(corridor)));
        let mut rows: Vec<RuleRow> = its.map(|kept_rule| row(kept_rule, kept, &counting, language, today)).collect();
        rows.retain(|row| !filter.past.is_empty() || row.state != RuleState::Ended);
        rows.sort_by_key(|row| (row.view.rule.covers, row.view.rule.corridor, row.view.rule.valid_from));
        rows
    };
    let groups = countries.into_iter().map(|country| CountryRules { country, rules: rows(country) });
    groups.filter(|group| !group.rules.is_empty()).collect()
}

fn place(country: Country) -> usize {
    Country::SERVED.iter().position(|served| *served == country).unwrap_or(usize::MAX)
}

fn row(its: &KeptRule, all: &[KeptRule], counting: &[FeeRule], language: Language, today: NaiveDate) -> RuleRow {
    let id: &FeeRuleId = &its.rule.id;
    let counts = counting.iter().find(|rule| &rule.id == id);
    let by = all.iter().find(|other| other.replaces.as_ref() == Some(id));
    let checked = its.rule.source.last_checked;
    RuleRow {
        view: RuleView::of(counts.unwrap_or(&its.rule), language),
        state: RuleState::of(counts, today),
        replace: by.is_none().then(|| urls::office_replace_fee_rule(language, id)),
        replaced_by: by.map(|by| by.rule.reference.clone()),
        is_check_old: (today - checked).num_days() > DAYS_OF_CHECK,
    }
}

/// The countries a rule may be of.
pub(super) fn country_choices(l: &Words, chosen: &str) -> Vec<Choice> {
    Country::SERVED.iter().map(|country| Choice::new(country.code(), l.country(country)).chosen(chosen)).collect()
}

/// Every way between the countries this registry serves, those into Thailand first.
pub(super) fn corridor_choices(l: &Words, chosen: &str) -> Vec<Choice> {
    let mut corridors = Corridor::served();
    for from in Country::SERVED {
        for to in Country::SERVED {
            corridors.extend(Corridor::new(*from, *to).filter(|corridor| !Corridor::served().contains(corridor)));
        }
    }
    corridors.iter().map(|corridor| Choice::new(corridor.slug(), l.corridor(corridor)).chosen(chosen)).collect()
}
