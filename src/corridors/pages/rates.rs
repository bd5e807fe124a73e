//! Exchange rates, for registry staff.

use crate::base::{Currency, Language, read_day, typed_day};
use crate::corridors::actions;
use crate::corridors::rules::NewRate;
use crate::corridors::store::rates as store;
use crate::error::{AppError, AppResult};
use crate::fees::rules::{ExchangeRate, parse_rate, rate_text};
use crate::i18n::Words;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::{Duration, NaiveDate};
use serde::Deserialize;
use validator::Validate;

/// A rate as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct RateForm {
    from: String,
    to: String,
    #[validate(length(min = 1, max = 20))]
    rate: String,
    #[validate(length(min = 1, max = 20))]
    on: String,
    #[validate(length(min = 1, max = 300))]
    source: String,
}

/// One rate of the list.
struct RateLine {
    from: Currency,
    to: Currency,
    rate: String,
    on: NaiveDate,
    source: String,
    is_too_old: bool,
}

#[derive(Template)]
#[template(path = "corridors/rates.html")]
struct RatesPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    form: RateForm,
    rates: Vec<RateLine>,
    from_choices: Vec<Choice>,
    to_choices: Vec<Choice>,
    back: String,
}

/// GET the rates, with the form for one more.
pub async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let form = RateForm {
        from: Currency::USD.to_string(),
        to: Currency::THB.to_string(),
        on: typed_day(signed_in.now.local_date()),
        ..RateForm::default()
    };
    show(&signed_in, form, FormErrors::none()).await
}

/// POST a rate.
pub async fn add_submit(signed_in: SignedIn, Posted(form): Posted<RateForm>) -> AppResult<HttpResponse> {
    let mut errors = FormErrors::check(signed_in.l(), &form);
    let Some(rate) = form.read(signed_in.l(), &mut errors) else {
        return show(&signed_in, form, errors).await;
    };
    let (actor, now) = (signed_in.actor(), signed_in.now);
    match signed_in.state.db.write(move |conn| actions::add_rate(conn, &actor, &rate, now)).await {
        Ok(()) => {
            let back = urls::office_exchange_rates(signed_in.language);
            Ok(signed_in.redirect_saying(&back, "flash-rate-added"))
        }
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(signed_in.l(), field_of(refusal.key()), refusal.as_ref());
            show(&signed_in, form, errors).await
        }
        Err(error) => Err(error),
    }
}

/// The field beside which a refusal is said.
fn field_of(key: &str) -> &'static str {
    match key {
        "rate-same-currency" => "to",
        "rate-not-positive" => "rate",
        "rate-in-future" => "on",
        "rate-source-missing" | "rate-source-too-long" => "source",
        _ => "",
    }
}

async fn show(signed_in: &SignedIn, form: RateForm, errors: FormErrors) -> AppResult<HttpResponse> {
    let rows = signed_in.state.db.read(|conn| Ok(store::list(conn)?)).await?;
    let (l, language, today) = (signed_in.l(), signed_in.language, signed_in.now.local_date());
    let mut shell = signed_in.shell(l.t("rate-title").to_string());
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = RatesPage {
        shell,
        token: signed_in.form_token().to_owned(),
        rates: rows.into_iter().map(|row| RateLine::of(row, language, today)).collect(),
        from_choices: currencies(l, &form.from),
        to_choices: currencies(l, &form.to),
        errors,
        form,
        back: urls::office_fee_rules(language),
    };
    signed_in.show_with(status, &page)
}

fn currencies(l: &Words, chosen: &str) -> Vec<Choice> {
    let name = |currency: &Currency| format!("{currency}\u{a0}· {}", l.t(&format!("currency-{currency}")));
    Currency::OFFERED.iter().map(|currency| Choice::new(currency.code(), name(currency)).chosen(chosen)).collect()
}

impl RateLine {
    fn of(row: store::RateRow, language: Language, today: NaiveDate) -> Self {
        Self {
            from: row.from_currency,
            to: row.to_currency,
            rate: rate_text(row.rate_millionths, language),
            on: row.on_date,
            source: row.source,
            is_too_old: today - row.on_date > Duration::days(ExchangeRate::DAYS_OF_USE),
        }
    }
}

impl RateForm {
    /// The rate that was typed, or what is wrong with it.
    fn read(&self, l: &Words, errors: &mut FormErrors) -> Option<NewRate> {
        let from = errors.need(l, "from", Currency::parse(&self.from), "error-currency");
        let to = errors.need(l, "to", Currency::parse(&self.to), "error-currency");
        let millionths = parse_rate(&self.rate, l.language());
        let millionths = millionths.map_err(|refusal| errors.add_refusal(l, "rate", &refusal)).ok();
        let on = errors.need(l, "on", read_day(&self.on), "error-date");
        if !errors.is_empty() {
            return None;
        }
        let source = self.source.trim().to_owned();
        Some(NewRate { from: from?, to: to?, millionths: millionths?, on: on?, source })
    }
}
