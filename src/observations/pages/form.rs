//! What is typed when an observation is filed, and how it is read; what can be chosen there.

use crate::base::{Country, Currency, Language, OrganisationId};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::fees::rules::{FeeCode, parse_amount};
use crate::i18n::Words;
use crate::observations::rules::{
    Gap, MOST_CHARACTERS, MOST_PAYMENTS, ObservationKind, Observed, Paid, Provenance, SHORT, WorkerBand,
};
use crate::standards::rules::StandardKind;
use crate::web::{Choice, FormErrors};
use crate::{organisations, standards};
use chrono::{Datelike, Months, NaiveDate};
use serde::Deserialize;
use validator::Validate;

/// The most characters of a short answer, and of one in own words, as the checks of forms count them.
const BRIEF: u64 = SHORT as u64;
pub(super) const LONG: u64 = MOST_CHARACTERS as u64;
/// How many months back can be chosen.
const MONTHS: u32 = 24;

/// Every field of an observation.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ObserveForm {
    pub(super) organisation: String,
    #[validate(length(max = BRIEF))]
    pub(super) known_as: String,
    pub(super) kind: String,
    pub(super) criterion: String,
    pub(super) month: String,
    pub(super) country: String,
    #[validate(length(max = BRIEF))]
    pub(super) area: String,
    pub(super) provenance: Vec<String>,
    pub(super) workers: String,
    pub(super) consent: String,
    #[validate(length(max = LONG))]
    pub(super) sources: String,
    pub(super) code1: String,
    pub(super) amount1: String,
    pub(super) currency1: String,
    pub(super) code2: String,
    pub(super) amount2: String,
    pub(super) currency2: String,
    pub(super) code3: String,
    pub(super) amount3: String,
    pub(super) currency3: String,
    #[validate(length(max = LONG))]
    pub(super) text: String,
}

/// One line of the sums that were paid, as the page shows it.
pub(super) struct PaidField {
    pub(super) code: String,
    pub(super) amount: String,
    pub(super) currency: String,
    pub(super) typed: String,
    pub(super) codes: Vec<Choice>,
    pub(super) currencies: Vec<Choice>,
}

impl ObserveForm {
    fn payments(&self) -> [(&str, &str, &str); MOST_PAYMENTS] {
        [
            (&self.code1, &self.amount1, &self.currency1),
            (&self.code2, &self.amount2, &self.currency2),
            (&self.code3, &self.amount3, &self.currency3),
        ]
    }

    /// Reads what was typed, given the codes of the criteria that can be chosen; what is wrong stands in the errors, and
    /// nothing is cut.
    pub(super) fn read(
        &self,
        l: &Words,
        (organisation, criteria): (Option<&OrganisationId>, &[(String, String)]),
        today: NaiveDate,
        errors: &mut FormErrors,
    ) -> (Option<ObservationKind>, Observed) {
        let kind = errors.need(l, "kind", ObservationKind::parse(&self.kind), "error-choice");
        let told = self.provenance.iter().filter_map(|how| Provenance::parse(how)).collect::<Vec<_>>();
        if told.len() < self.provenance.len() {
            errors.add(l, "provenance", "error-choice-many");
        }
        if !self.criterion.is_empty() && criteria.iter().all(|(code, _)| *code != self.criterion) {
            errors.add(l, "criterion", "error-choice");
        }
        let is_told = told.contains(&Provenance::Told);
        let consent = match self.consent.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let kept = |text: &str| text.trim().to_owned();
        let observed = Observed {
            known_as: kept(&self.known_as),
            criterion: self.criterion.clone(),
            month: format!("{}-01", self.month).parse().ok(),
            country: Country::parse(&self.country).filter(|country| Country::SERVED.contains(country)),
            area: kept(&self.area),
            workers: WorkerBand::parse(&self.workers).filter(|_| is_told),
            has_consent: consent.filter(|_| is_told),
            provenance: told,
            sources: kept(&self.sources),
            payments: self.read_payments(l, errors),
            text: kept(&self.text),
        };
        for gap in observed.gaps(organisation.is_some(), today) {
            errors.add(l, gap.as_str(), key_of(gap));
        }
        (kind, observed)
    }

    fn read_payments(&self, l: &Words, errors: &mut FormErrors) -> Vec<Paid> {
        let mut payments = Vec::new();
        for (place, (code, amount, currency)) in (1..).zip(self.payments()) {
            if code.is_empty() && amount.trim().is_empty() {
                continue;
            }
            let code = errors.need(l, &format!("code{place}"), FeeCode::parse(code), "error-choice");
            let fields = (&*format!("amount{place}"), &*format!("currency{place}"));
            let sum = errors.sum(l, fields, currency, |currency| parse_amount(amount, l.language(), currency));
            payments.extend(code.zip(sum).map(|(code, amount)| Paid { code, amount }));
        }
        payments
    }

    /// The lines of sums with what can be chosen in them.
    pub(super) fn paid_fields(&self, l: &Words) -> Vec<PaidField> {
        let field = |(place, (code, amount, currency)): (usize, (&str, &str, &str))| {
            let chosen = if currency.is_empty() { Currency::THB.code() } else { currency };
            let word = |code: &FeeCode| Choice::new(code.as_str(), l.t(&code.plain_key()).to_string());
            let unit = |unit: &Currency| Choice::new(unit.code(), unit.code()).chosen(chosen);
            PaidField {
                code: format!("code{place}"),
                amount: format!("amount{place}"),
                currency: format!("currency{place}"),
                typed: amount.to_owned(),
                codes: FeeCode::ALL.iter().map(|its| word(its).chosen(code)).collect(),
                currencies: Currency::OFFERED.iter().map(unit).collect(),
            }
        };
        (1..).zip(self.payments()).map(field).collect()
    }
}

/// The words for what is missing.
const fn key_of(gap: Gap) -> &'static str {
    match gap {
        Gap::Whom => "observation-whom-needed",
        Gap::Month | Gap::Country | Gap::Workers | Gap::Consent => "error-choice",
        Gap::Provenance => "error-choice-many",
        Gap::Sources => "observation-sources-needed",
        Gap::Text => "error-required",
    }
}

/// What can be chosen of a closed list, given its values; their words stand under the key that all of them share.
pub(super) fn choices(
    l: &Words,
    stem: &str,
    values: impl Iterator<Item = &'static str>,
    chosen: &[String],
) -> Vec<Choice> {
    values.map(|value| Choice::new(value, l.t(&format!("{stem}-{value}")).to_string()).among(chosen)).collect()
}

/// The months that can be chosen, this one first.
pub(super) fn months(l: &Words, today: NaiveDate, chosen: &str) -> Vec<Choice> {
    let first = today.with_day(1).unwrap_or(today);
    let before = |back| first.checked_sub_months(Months::new(back));
    let choice = |month: NaiveDate| Choice::new(month.format("%Y-%m").to_string(), l.month(month)).chosen(chosen);
    (0..MONTHS).filter_map(before).map(choice).collect()
}

/// The criteria of the standard that is in force for an organisation: code and wording.
///
/// # Errors
/// A database error.
pub(super) fn criteria(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    language: Language,
    today: NaiveDate,
) -> AppResult<Vec<(String, String)>> {
    let is_agency = organisations::store::load(conn, organisation)?.kind.is_agency();
    let kind = if is_agency { StandardKind::Agencies } else { StandardKind::Employers };
    let Some(standard) = standards::store::find_in_force(conn, kind, today)? else { return Ok(Vec::new()) };
    let standard = standards::store::load(conn, &standard, language)?;
    Ok(standard.criteria().map(|its| (its.code.clone(), format!("{} {}", its.code, its.wording))).collect())
}
