//! Entering a fee rule: a new row, or a row in the place of another from a day on.

use super::list::{corridor_choices, country_choices};
use crate::base::{Corridor, Country, Currency, FeeRuleId, Language, read_day, typed_day};
use crate::error::{AppError, AppResult};
use crate::fees::actions;
use crate::fees::rules::{
    AllowedPayer, Bearing, Ceiling, Covers, FeeRefusal, FeeRule, KeptRule, Labels, Limit, Per, Precision, Reliability,
    Side, Source, months_text, parse_amount, parse_rate, parse_year,
};
use crate::fees::store;
use crate::i18n::Words;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// Which row is to be replaced.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReplaceQuery {
    replaces: String,
}

/// A rule as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RuleForm {
    replaces: String,
    reference: String,
    jurisdiction: String,
    side: String,
    corridor: String,
    covers: String,
    allowed_payer: String,
    bearing: String,
    ceiling: String,
    amount: String,
    currency: String,
    months: String,
    per: String,
    valid_from: String,
    valid_to: String,
    authority: String,
    citation: String,
    address: String,
    reliability: String,
    last_checked: String,
    note_en: String,
    note_th: String,
    note_my: String,
    note_km: String,
    note_lo: String,
    note_vi: String,
}

#[derive(Template)]
#[template(path = "fees/rule_form.html")]
struct RuleFormPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    form: RuleForm,
    replaced: Option<String>,
    back: String,
    choices: RuleChoices,
}

/// What can be chosen in the form.
struct RuleChoices {
    countries: Vec<Choice>,
    sides: Vec<Choice>,
    corridors: Vec<Choice>,
    covers: Vec<Choice>,
    payers: Vec<Choice>,
    bearings: Vec<Choice>,
    ceilings: Vec<Choice>,
    currencies: Vec<Choice>,
    pers: Vec<Choice>,
    reliabilities: Vec<Choice>,
}

/// GET the form: empty, or filled with the row to be replaced.
pub async fn new_form(signed_in: SignedIn, Asked(query): Asked<ReplaceQuery>) -> AppResult<HttpResponse> {
    let today = typed_day(signed_in.now.local_date());
    let form = match load_replaced(&signed_in, &query.replaces).await? {
        Some(old) => RuleForm::of(&old, signed_in.language, &today),
        None => RuleForm { last_checked: today, bearing: Bearing::Limit.to_string(), ..RuleForm::default() },
    };
    show(&signed_in, form, FormErrors::none()).await
}

/// POST a rule.
pub async fn new_submit(signed_in: SignedIn, Posted(form): Posted<RuleForm>) -> AppResult<HttpResponse> {
    let replaced = load_replaced(&signed_in, &form.replaces).await?;
    let mut errors = FormErrors::none();
    let Some(rule) = form.read(signed_in.l(), &mut errors) else {
        return show(&signed_in, form, errors).await;
    };
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let replaces = replaced.map(|old| old.rule.id);
    let entered = signed_in.state.db.write(move |conn| actions::add_rule(conn, &actor, rule, replaces, now));
    match entered.await {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_fee_rules(signed_in.language), "flash-fee-rule-added")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(signed_in.l(), field_of(refusal.key()), refusal.as_ref());
            show(&signed_in, form, errors).await
        }
        Err(error) => Err(error),
    }
}

async fn load_replaced(signed_in: &SignedIn, id: &str) -> AppResult<Option<KeptRule>> {
    if id.is_empty() {
        return Ok(None);
    }
    let id = FeeRuleId::parse(id).ok_or(AppError::NotFound)?;
    let found = signed_in.state.db.read(move |conn| Ok(store::rules::load(conn, &id)?));
    found.await.map(Some)
}

async fn show(signed_in: &SignedIn, form: RuleForm, errors: FormErrors) -> AppResult<HttpResponse> {
    let (l, language) = (signed_in.l(), signed_in.language);
    let replaced = load_replaced(signed_in, &form.replaces).await?.map(|old| old.rule.reference);
    let title = if replaced.is_some() { "fee-rules-replace" } else { "fee-rules-add" };
    let mut shell = signed_in.shell(l.t(title).to_string());
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = RuleFormPage {
        shell,
        token: signed_in.form_token().to_owned(),
        choices: RuleChoices::of(l, &form),
        errors,
        form,
        replaced,
        back: urls::office_fee_rules(language),
    };
    signed_in.show_with(status, &page)
}

/// The field beside which a refusal is said.
fn field_of(key: &str) -> &'static str {
    match key {
        "fee-rule-reference-missing" | "fee-rule-reference-taken" => "reference",
        "fee-rule-period-reversed" => "valid_to",
        "fee-rule-corridor-elsewhere" => "corridor",
        "fee-rule-ceiling-without-worker" => "ceiling",
        "fee-rule-ceiling-not-positive" => "amount",
        "fee-rule-source-missing" => "authority",
        "fee-rule-address-unreadable" => "address",
        "fee-rule-checked-in-future" => "last_checked",
        "fee-rule-replaces-elsewhere" => "jurisdiction",
        _ => "",
    }
}

impl RuleForm {
    /// A row once more, to be changed and entered in its place.
    fn of(old: &KeptRule, language: Language, today: &str) -> Self {
        let rule = &old.rule;
        let note = |language: Language| rule.notes.get(language).unwrap_or("").to_owned();
        let day = |day: Option<NaiveDate>| day.map(typed_day).unwrap_or_default();
        let mut form = Self {
            replaces: rule.id.to_string(),
            jurisdiction: rule.jurisdiction.to_string(),
            side: rule.side.to_string(),
            corridor: rule.corridor.map(|corridor| corridor.slug().to_owned()).unwrap_or_default(),
            covers: rule.covers.to_string(),
            allowed_payer: rule.allowed_payer.to_string(),
            bearing: rule.bearing.to_string(),
            ceiling: "none".to_owned(),
            valid_to: day(rule.valid_to),
            authority: rule.source.authority.clone(),
            citation: rule.source.citation.clone(),
            address: rule.source.address.clone().unwrap_or_default(),
            reliability: rule.source.reliability.to_string(),
            last_checked: today.to_owned(),
            note_en: note(Language::En),
            note_th: note(Language::Th),
            note_my: note(Language::My),
            note_km: note(Language::Km),
            note_lo: note(Language::Lo),
            note_vi: note(Language::Vi),
            ..Self::default()
        };
        if let Some(ceiling) = rule.ceiling {
            form.per = ceiling.per.to_string();
            match ceiling.limit {
                Limit::Amount(sum) => {
                    form.ceiling = "amount".to_owned();
                    form.amount = sum.whole_part().to_string();
                    form.currency = sum.currency.to_string();
                }
                Limit::MonthsOfWage { hundredths } => {
                    form.ceiling = "wage".to_owned();
                    form.months = months_text(hundredths, language);
                }
            }
        }
        form
    }

    /// The rule that was typed, or what is wrong with it.
    fn read(&self, l: &Words, errors: &mut FormErrors) -> Option<FeeRule> {
        let reference = self.reference.trim().to_uppercase();
        if reference.is_empty() {
            errors.add_refusal(l, "reference", &FeeRefusal::ReferenceMissing);
        }
        let jurisdiction = errors.need(l, "jurisdiction", Country::parse(&self.jurisdiction), "error-choice");
        let side = errors.need(l, "side", Side::parse(&self.side), "error-choice");
        let corridor = optional(&self.corridor, Corridor::parse);
        let corridor = errors.need(l, "corridor", corridor, "error-choice");
        let covers = errors.need(l, "covers", Covers::parse(&self.covers), "error-choice");
        let payer = errors.need(l, "allowed_payer", AllowedPayer::parse(&self.allowed_payer), "error-choice");
        let bearing = errors.need(l, "bearing", Bearing::parse(&self.bearing), "error-choice");
        let ceiling = self.read_ceiling(l, errors);
        let start = errors.need(l, "valid_from", optional(&self.valid_from, parse_start), "error-date");
        let valid_to = errors.need(l, "valid_to", optional(&self.valid_to, read_day), "error-date");
        let reliability = errors.need(l, "reliability", Reliability::parse(&self.reliability), "error-choice");
        let last_checked = errors.need(l, "last_checked", read_day(&self.last_checked), "error-date");
        if !errors.is_empty() {
            return None;
        }
        let start = start?;
        Some(FeeRule {
            id: FeeRuleId::new(),
            reference,
            jurisdiction: jurisdiction?,
            side: side?,
            corridor: corridor?,
            covers: covers?,
            allowed_payer: payer?,
            ceiling: ceiling?,
            bearing: bearing?,
            valid_from: start.map(|(day, _)| day),
            start_known_to: start.map_or(Precision::Day, |(_, known)| known),
            valid_to: valid_to?,
            source: Source {
                authority: self.authority.trim().to_owned(),
                citation: self.citation.trim().to_owned(),
                address: Some(self.address.trim().to_owned()).filter(|address| !address.is_empty()),
                reliability: reliability?,
                last_checked: last_checked?,
            },
            notes: self.notes(),
        })
    }

    /// The ceiling that was chosen; the inner `None` is "no ceiling".
    fn read_ceiling(&self, l: &Words, errors: &mut FormErrors) -> Option<Option<Ceiling>> {
        let limit = match self.ceiling.as_str() {
            "none" => return Some(None),
            "amount" => {
                let currency = errors.need(l, "currency", Currency::parse(&self.currency), "error-currency")?;
                let read = parse_amount(&self.amount, l.language(), currency);
                Limit::Amount(read.map_err(|refusal| errors.add_refusal(l, "amount", &refusal)).ok()?)
            }
            "wage" => {
                let hundredths = parse_months(&self.months, l.language());
                Limit::MonthsOfWage { hundredths: errors.need(l, "months", hundredths, "fee-rules-months-unreadable")? }
            }
            _ => {
                errors.add(l, "ceiling", "error-choice");
                return None;
            }
        };
        let per = errors.need(l, "per", Per::parse(&self.per), "error-choice")?;
        Some(Some(Ceiling { limit, per }))
    }

    fn notes(&self) -> Labels {
        let texts = [&self.note_en, &self.note_th, &self.note_my, &self.note_km, &self.note_lo, &self.note_vi];
        Labels::of(Language::ALL.iter().copied().zip(texts).map(|(language, text)| (language, text.clone())))
    }
}

/// An empty text is no value; any other has to be read: the outer `None` is what cannot be.
#[expect(clippy::option_option, reason = "nothing typed and nothing readable are two things")]
fn optional<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if text.trim().is_empty() { Some(None) } else { read(text.trim()).map(Some) }
}

/// A first day, or a year alone.
fn parse_start(text: &str) -> Option<(NaiveDate, Precision)> {
    match parse_year(text) {
        Some(year) => NaiveDate::from_ymd_opt(year, 1, 1).map(|day| (day, Precision::Year)),
        None => read_day(text).map(|day| (day, Precision::Day)),
    }
}

/// Months of wage in hundredths, such as `1` or `1.5`.
fn parse_months(text: &str, language: Language) -> Option<u32> {
    let millionths = parse_rate(text, language).ok()?;
    (millionths % 10_000 == 0).then(|| u32::try_from(millionths / 10_000).ok()).flatten().filter(|n| *n <= 12_000)
}

impl RuleChoices {
    fn of(l: &Words, form: &RuleForm) -> Self {
        let choice = |value: &str, key: &str, chosen: &str| Choice::new(value, l.t(key).to_string()).chosen(chosen);
        Self {
            countries: country_choices(l, &form.jurisdiction),
            sides: Side::ALL.iter().map(|side| choice(side.as_str(), &side.key(), &form.side)).collect(),
            corridors: corridor_choices(l, &form.corridor),
            covers: Covers::all().map(|covers| covers_choice(l, covers, &form.covers)).collect(),
            payers: AllowedPayer::ALL
                .iter()
                .map(|payer| choice(payer.as_str(), &payer.key(), &form.allowed_payer))
                .collect(),
            bearings: Bearing::ALL
                .iter()
                .map(|bearing| choice(bearing.as_str(), &bearing.key(), &form.bearing))
                .collect(),
            ceilings: ["none", "amount", "wage"]
                .iter()
                .map(|kind| choice(kind, &format!("fee-rules-ceiling-{kind}"), &form.ceiling))
                .collect(),
            currencies: Currency::OFFERED
                .iter()
                .map(|currency| Choice::new(currency.code(), currency.code()).chosen(&form.currency))
                .collect(),
            pers: Per::ALL.iter().map(|per| choice(per.as_str(), &per.key(), &form.per)).collect(),
            reliabilities: Reliability::ALL
                .iter()
                .map(|grade| choice(grade.as_str(), &grade.key(), &form.reliability))
                .collect(),
        }
    }
}

fn covers_choice(l: &Words, covers: Covers, chosen: &str) -> Choice {
    let name = l.t(&covers.key()).to_string();
    let label = match covers {
        Covers::Code(code) => format!("{code}\u{a0}· {name}"),
        Covers::Group(_) | Covers::Total => name,
    };
    Choice::new(covers.as_str(), label).chosen(chosen)
}
