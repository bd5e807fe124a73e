//! What is typed on the pages of decisions.

use crate::decisions::actions::Recommendation;
use crate::decisions::rules::{Outcome, ReasonCode};
use crate::i18n::Words;
use crate::impartiality::actions::Declaration;
use crate::web::FormErrors;
use chrono::{Months, NaiveDate};
use serde::Deserialize;
use std::collections::BTreeMap;
use validator::Validate;

/// In how many months a condition may be due.
pub(super) const DUE_MONTHS: &[u32] = &[1, 2, 3, 6, 9, 12];
/// For how many months a certificate may be valid.
pub(super) const VALID_MONTHS: &[u32] = &[12, 24, 36];

/// A reviewer begins, or takes up again.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct BeginForm {
    pub(super) case: String,
    pub(super) version: String,
    pub(super) no_conflict: String,
}

impl BeginForm {
    /// The declaration, if the box is ticked.
    pub(super) fn declaration(&self, l: &Words, errors: &mut FormErrors) -> Option<Declaration> {
        declared(l, errors, &self.no_conflict)
    }
}

/// A reviewer recommends.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct RecommendForm {
    pub(super) version: String,
    pub(super) outcome: String,
    pub(super) reason_code: String,
    #[validate(length(min = 1, max = 600))]
    pub(super) public_text: String,
    #[validate(length(max = 4000))]
    pub(super) staff_note: String,
    pub(super) months: String,
    pub(super) code: Vec<String>,
    pub(super) due: Vec<String>,
}

impl RecommendForm {
    /// The recommendation, if every field can be read.
    pub(super) fn read(&self, l: &Words, errors: &mut FormErrors, today: NaiveDate) -> Option<Recommendation> {
        let outcome = Outcome::parse(&self.outcome).filter(|outcome| Outcome::REVIEWED.contains(outcome));
        let outcome = errors.need(l, "outcome", outcome, "error-choice");
        let reason = errors.need(l, "reason_code", ReasonCode::parse(&self.reason_code), "error-choice");
        let months = self.months.parse().ok().filter(|months| VALID_MONTHS.contains(months));
        let months = errors.need(l, "months", months, "error-choice");
        let mut due = BTreeMap::new();
        for (code, months) in self.code.iter().zip(&self.due) {
            let day = months.parse().ok().filter(|months| DUE_MONTHS.contains(months));
            match day.and_then(|months| today.checked_add_months(Months::new(months))) {
                Some(day) => {
                    due.insert(code.clone(), day);
                }
                None => errors.add(l, "due", "error-choice"),
            }
        }
        if !errors.is_empty() {
            return None;
        }
        Some(Recommendation {
            outcome: outcome?,
            reason: reason?,
            public_text: self.public_text.trim().to_owned(),
            staff_note: self.staff_note.trim().to_owned(),
            months: months?,
            due,
        })
    }
}

/// A decider signs or sends back.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct SignForm {
    pub(super) version: String,
    pub(super) choice: String,
    #[validate(length(max = 4000))]
    pub(super) reason: String,
    pub(super) no_conflict: String,
}

/// What a decider chose.
pub(super) enum Choice {
    /// To sign.
    Sign,
    /// To send back with a reason.
    SendBack(String),
}

impl SignForm {
    /// The choice and the declaration, if every field can be read.
    pub(super) fn read(&self, l: &Words, errors: &mut FormErrors) -> Option<(Choice, Declaration)> {
        let choice = match self.choice.as_str() {
            "sign" => Some(Choice::Sign),
            "back" => {
                let reason = self.reason.trim();
                if reason.is_empty() {
                    errors.add(l, "reason", "error-required");
                }
                Some(Choice::SendBack(reason.to_owned()))
            }
            _ => None,
        };
        let choice = errors.need(l, "choice", choice, "error-choice");
        let declaration = declared(l, errors, &self.no_conflict);
        if errors.is_empty() { choice.zip(declaration) } else { None }
    }
}

/// The declaration that stands beside the box, in the words the person read.
pub(super) fn declared(l: &Words, errors: &mut FormErrors, ticked: &str) -> Option<Declaration> {
    if ticked != "yes" {
        errors.add(l, "no_conflict", "error-tick");
        return None;
    }
    Some(Declaration { has_conflict: false, statement: l.t("decision-declare").to_string() })
}
