//! Entering a fact: a new row, or a row in the place of another from a day on. Which fields there are depends on the part.

use super::list::corridors;
use crate::base::{
    Corridor, CorridorFactId, Country, Currency, Labels, Money, Reliability, Source, read_day, typed_day,
};
use crate::corridors::actions;
use crate::corridors::rules::{
    Content, Fact, KeptFact, MiddleKind, NoticeKind, NoticeStatus, Paid, Part, StepCost, StepPayer, Texts, WagePer,
};
use crate::corridors::store::facts;
use crate::error::{AppError, AppResult};
use crate::fees::rules::{parse_amount, parse_year};
use crate::i18n::Words;
use crate::urls;
use crate::web::typed::{Field, FieldKind, Typed};
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// Which part is entered, or which row is to be replaced.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewQuery {
    part: String,
    replaces: String,
}

#[derive(Template)]
#[template(path = "corridors/office_form.html")]
struct FormPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    part: Part,
    replaces: String,
    replaced: Option<String>,
    fields: Vec<Field>,
    back: String,
}

/// GET the form: empty, or filled with the row to be replaced.
pub async fn form(signed_in: SignedIn, Asked(query): Asked<NewQuery>) -> AppResult<HttpResponse> {
    let today = typed_day(signed_in.now.local_date());
    let replaced = load_replaced(&signed_in, &query.replaces).await?;
    let (part, typed) = match &replaced {
        Some(old) => (old.fact.content.part(), typed_of(old, &today)),
        None => {
            let mut typed = Typed::default();
            typed.set("last_checked", &today);
            (Part::parse(&query.part).ok_or(AppError::NotFound)?, typed)
        }
    };
    show(&signed_in, part, replaced, &typed, FormErrors::none())
}

/// POST a fact.
pub async fn submit(signed_in: SignedIn, Posted(typed): Posted<Typed>) -> AppResult<HttpResponse> {
    let replaced = load_replaced(&signed_in, typed.get("replaces")).await?;
    let part = Part::parse(typed.get("part")).ok_or(AppError::NotFound)?;
    let mut errors = FormErrors::none();
    let Some(fact) = read(&typed, part, signed_in.l(), &mut errors) else {
        return show(&signed_in, part, replaced, &typed, errors);
    };
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let replaces = replaced.as_ref().map(|old| old.fact.id.clone());
    let entered = signed_in.state.db.write(move |conn| actions::add_fact(conn, &actor, fact, replaces, now));
    match entered.await {
        Ok(()) => {
            let back = urls::office_corridor_facts(signed_in.language, part.as_str());
            Ok(signed_in.redirect_saying(&back, "flash-place-added"))
        }
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(signed_in.l(), field_of(refusal.key()), refusal.as_ref());
            show(&signed_in, part, replaced, &typed, errors)
        }
        Err(error) => Err(error),
    }
}

async fn load_replaced(signed_in: &SignedIn, id: &str) -> AppResult<Option<KeptFact>> {
    if id.is_empty() {
        return Ok(None);
    }
    let id = CorridorFactId::parse(id).ok_or(AppError::NotFound)?;
    signed_in.state.db.read(move |conn| Ok(facts::load(conn, &id)?)).await.map(Some)
}

fn show(
    signed_in: &SignedIn,
    part: Part,
    replaced: Option<KeptFact>,
    typed: &Typed,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let title = if replaced.is_some() { "fee-rules-replace".to_owned() } else { format!("place-add-{part}") };
    let mut shell = signed_in.shell(l.t(&title).to_string());
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = FormPage {
        shell,
        token: signed_in.form_token().to_owned(),
        errors,
        part,
        replaces: replaced.as_ref().map(|old| old.fact.id.to_string()).unwrap_or_default(),
        replaced: replaced.map(|old| old.fact.reference),
        fields: fields(l, part, typed),
        back: urls::office_corridor_facts(signed_in.language, part.as_str()),
    };
    signed_in.show_with(status, &page)
}

/// The field beside which a refusal is said.
fn field_of(key: &str) -> &'static str {
    match key {
        "place-reference-missing" | "place-reference-taken" => "reference",
        "place-english-missing" | "place-text-too-long" => "title_en",
        "place-period-reversed" => "valid_to",
        "place-source-missing" => "authority",
        "place-address-unreadable" => "address",
        "place-checked-in-future" => "last_checked",
        "place-replaces-elsewhere" => "corridor",
        "place-zone-missing" => "zone",
        "place-wage-not-positive" | "place-cost-not-positive" => "amount",
        "place-wage-without-start" => "valid_from",
        "place-days-of-month" => "days_per_month",
        "place-range-empty" | "place-range-reversed" => "low",
        "place-people-not-positive" => "people",
        _ => "",
    }
}

/// The fields of a part, with what was typed.
fn fields(l: &Words, part: Part, typed: &Typed) -> Vec<Field> {
    let named = |name: &str, key: &str, kind: FieldKind| Field::of(typed, name, l.t(key), kind);
    let cards = |values: &[&str], prefix: &str, chosen: &str| {
        let choice = |value: &&str| {
            Choice::new(*value, l.t(&format!("{prefix}-{}", value.replace('_', "-"))).to_string()).chosen(chosen)
        };
        values.iter().map(choice).collect::<Vec<_>>()
    };
    let mut all = vec![named("reference", "fee-rules-reference", FieldKind::Short).hint(l.t("place-reference-hint"))];
    match part {
        Part::Wage => {
            let countries = Country::SERVED
                .iter()
                .map(|country| Choice::new(country.code(), l.country(country)).chosen(typed.get("country")))
                .collect();
            all.push(named("country", "fee-rules-country", FieldKind::Select(countries, String::new())));
            all.push(named("zone", "place-zone", FieldKind::Short).hint(l.t("place-zone-hint")));
            all.push(named("amount", "place-wage", FieldKind::Figure));
            all.push(currency(l, typed));
            let per = cards(&["day", "month"], "wage-per", typed.get("per"));
            all.push(named("per", "fee-rules-per", FieldKind::Radios(per)));
            let days = named("days_per_month", "place-days", FieldKind::Figure);
            all.push(days.hint(l.t("place-days-hint")));
        }
        Part::Notice | Part::Step | Part::Right | Part::Range => {
            let choices = corridors(l, typed.get("corridor"));
            let empty = l.t("form-choose").to_string();
            all.push(named("corridor", "fee-rules-corridor", FieldKind::Select(choices, empty)));
        }
    }
    match part {
        Part::Notice => {
            let kinds = cards(&["border", "channel", "papers", "law", "other"], "notice-kind", typed.get("kind"));
            all.push(named("kind", "place-kind", FieldKind::Radios(kinds)));
            let statuses = ["open", "restricted", "closed", "suspended"];
            let statuses = cards(&statuses, "notice-status", typed.get("status"));
            all.push(named("status", "place-status", FieldKind::Radios(statuses)));
        }
        Part::Step | Part::Right => {
            all.push(named("position", "place-position", FieldKind::Figure).hint(l.t("place-position-hint")));
        }
        Part::Range => {
            all.push(currency(l, typed));
            for (name, key) in [("low", "place-low"), ("high", "place-high"), ("middle", "place-middle")] {
                all.push(named(name, key, FieldKind::Figure));
            }
            let kinds = cards(&["mean", "median", "estimate"], "place-middle", typed.get("middle_kind"));
            all.push(named("middle_kind", "place-middle-kind", FieldKind::Radios(kinds)));
            for (name, key) in
                [("people", "place-people"), ("year_from", "place-year-from"), ("year_to", "place-year-to")]
            {
                all.push(named(name, key, FieldKind::Figure));
            }
        }
        Part::Wage => {}
    }
    if part == Part::Step {
        let costs = cards(&["free", "amount", "unknown"], "place-cost", typed.get("cost"));
        all.push(named("cost", "corridor-cost", FieldKind::Radios(costs)));
        all.push(named("amount", "fee-rules-amount", FieldKind::Figure));
        all.push(currency(l, typed));
        let payers = cards(&["employer", "agency", "state", "worker"], "payer", typed.get("payer"));
        let unknown = l.t("corridor-we-do-not-know").to_string();
        all.push(named("payer", "place-payer", FieldKind::Select(payers, unknown)));
    }
    all.push(named("valid_from", "place-valid-from", FieldKind::Day));
    all.push(named("valid_to", "place-valid-to", FieldKind::Day));
    all.push(Field::heading(l.t("place-texts"), l.t("place-texts-hint")));
    let texts: &[(&str, &str)] = match part {
        Part::Notice | Part::Right => &[("title", "place-title"), ("body", "place-body")],
        Part::Wage => &[("title", "place-zone-names")],
        Part::Range => &[("title", "place-title")],
        Part::Step => &[
            ("title", "place-title"),
            ("body", "place-body"),
            ("papers", "corridor-papers"),
            ("place", "corridor-where"),
            ("duration", "corridor-duration"),
        ],
    };
    for (name, key) in texts {
        for language in super::list::languages() {
            let label = format!("{}\u{a0}· {}", l.t(key), l.language_name(*language));
            all.push(Field::of(typed, &format!("{name}_{language}"), label, FieldKind::Area(language.code())));
        }
    }
    all.push(Field::heading(l.t("fee-source"), ""));
    all.push(named("authority", "fee-rules-authority", FieldKind::Line));
    all.push(named("citation", "fee-rules-citation", FieldKind::Line));
    all.push(named("address", "fee-rules-address", FieldKind::Address).hint(l.t("form-optional")));
    let grades = cards(&["A", "B", "C", "D"], "reliability", typed.get("reliability"));
    all.push(named("reliability", "fee-source-reliability", FieldKind::Radios(grades)));
    all.push(named("last_checked", "site-last-checked", FieldKind::Day));
    all
}

fn currency(l: &Words, typed: &Typed) -> Field {
    let choice = |currency: &Currency| Choice::new(currency.code(), currency.code()).chosen(typed.get("currency"));
    let choices = Currency::OFFERED.iter().map(choice).collect();
    Field::of(typed, "currency", l.t("look-currency"), FieldKind::Select(choices, String::new()))
}

/// A row once more, to be changed and entered in its place.
fn typed_of(old: &KeptFact, today: &str) -> Typed {
    let fact = &old.fact;
    let mut typed = Typed::default();
    if let Some(corridor) = fact.content.corridor() {
        typed.set("corridor", corridor);
    }
    typed.set("position", fact.position);
    let whole = |sum: Money| sum.whole_part().to_string();
    match &fact.content {
        Content::Notice { kind, status, .. } => {
            typed.set("kind", kind);
            typed.set("status", status);
        }
        Content::Step { cost, payer, .. } => {
            typed.set("cost", cost.as_str());
            if let StepCost::Amount(sum) = cost {
                typed.set("amount", whole(*sum));
                typed.set("currency", sum.currency);
            }
            if let Some(payer) = payer {
                typed.set("payer", payer);
            }
        }
        Content::Right { .. } => {}
        Content::Wage { country, zone, sum, per, days_per_month } => {
            typed.set("country", country);
            typed.set("zone", zone);
            typed.set("amount", whole(*sum));
            typed.set("currency", sum.currency);
            typed.set("per", per);
            typed.set("days_per_month", days_per_month);
        }
        Content::Range { paid, .. } => {
            typed.set("currency", paid.currency);
            let figures = [("low", paid.low), ("high", paid.high), ("middle", paid.middle.map(|(minor, _)| minor))];
            for (name, minor) in figures.into_iter().filter_map(|(name, minor)| Some((name, minor?))) {
                typed.set(name, whole(paid.sum(minor)));
            }
            if let Some((_, kind)) = paid.middle {
                typed.set("middle_kind", kind);
            }
            if let Some(people) = paid.people {
                typed.set("people", people);
            }
            if let Some((from, to)) = paid.years {
                typed.set("year_from", from);
                typed.set("year_to", to);
            }
        }
    }
    if let Some(to) = fact.valid_to {
        typed.set("valid_to", typed_day(to));
    }
    for (name, labels) in ["title", "body", "papers", "place", "duration"].into_iter().zip(fact.texts.all()) {
        typed.set_labels(name, labels);
    }
    typed.set("authority", &fact.source.authority);
    typed.set("citation", &fact.source.citation);
    typed.set("address", fact.source.address.as_deref().unwrap_or_default());
    typed.set("reliability", fact.source.reliability);
    typed.set("last_checked", today);
    typed
}

/// The fact that was typed, or what is wrong with it.
fn read(typed: &Typed, part: Part, l: &Words, errors: &mut FormErrors) -> Option<Fact> {
    if typed.get("reference").is_empty() {
        errors.add(l, "reference", "place-reference-missing");
    }
    let content = read_content(typed, part, l, errors);
    let valid_from = optional_day(typed, "valid_from", l, errors);
    let valid_to = optional_day(typed, "valid_to", l, errors);
    let position = match typed.get("position") {
        "" => Some(0),
        text => errors.need(l, "position", text.parse().ok(), "error-number"),
    };
    if typed.get("title_en").is_empty() {
        errors.add(l, "title_en", "place-english-missing");
    }
    let reliability = errors.need(l, "reliability", Reliability::parse(typed.get("reliability")), "error-choice");
    let last_checked = errors.need(l, "last_checked", read_day(typed.get("last_checked")), "error-date");
    if !errors.is_empty() {
        return None;
    }
    Some(Fact {
        id: CorridorFactId::new(),
        reference: typed.get("reference").to_uppercase(),
        position: position?,
        content: content?,
        texts: texts_of(typed, part),
        valid_from,
        valid_to,
        source: Source {
            authority: typed.get("authority").to_owned(),
            citation: typed.get("citation").to_owned(),
            address: Some(typed.get("address").to_owned()).filter(|address| !address.is_empty()),
            reliability: reliability?,
            last_checked: last_checked?,
        },
    })
}

fn texts_of(typed: &Typed, part: Part) -> Texts {
    let step = |name: &str| if part == Part::Step { typed.labels(name) } else { Labels::default() };
    Texts {
        title: typed.labels("title"),
        body: typed.labels("body"),
        papers: step("papers"),
        place: step("place"),
        duration: step("duration"),
    }
}

fn optional_day(typed: &Typed, name: &str, l: &Words, errors: &mut FormErrors) -> Option<NaiveDate> {
    match typed.get(name) {
        "" => None,
        text => errors.need(l, name, read_day(text), "error-date"),
    }
}

fn read_content(typed: &Typed, part: Part, l: &Words, errors: &mut FormErrors) -> Option<Content> {
    if part == Part::Wage {
        let country = errors.need(l, "country", Country::parse(typed.get("country")), "error-choice");
        let sum = read_sum(typed, "amount", l, errors);
        let per = errors.need(l, "per", WagePer::parse(typed.get("per")), "error-choice");
        let days = typed.get("days_per_month").parse().ok();
        let days_per_month = errors.need(l, "days_per_month", days, "place-days-of-month");
        let zone = typed.get("zone").to_lowercase();
        return Some(Content::Wage { country: country?, zone, sum: sum?, per: per?, days_per_month: days_per_month? });
    }
    let found = Corridor::parse(typed.get("corridor")).filter(|found| Corridor::served().contains(found));
    let corridor = errors.need(l, "corridor", found, "error-choice");
    match part {
        Part::Notice => {
            let kind = errors.need(l, "kind", NoticeKind::parse(typed.get("kind")), "error-choice");
            let status = errors.need(l, "status", NoticeStatus::parse(typed.get("status")), "error-choice");
            Some(Content::Notice { corridor: corridor?, kind: kind?, status: status? })
        }
        Part::Step => {
            let cost = match typed.get("cost") {
                "free" => Some(StepCost::Free),
                "unknown" => Some(StepCost::Unknown),
                "amount" => read_sum(typed, "amount", l, errors).map(StepCost::Amount),
                _ => errors.need(l, "cost", None, "error-choice"),
            };
            let payer = match typed.get("payer") {
                "" => Some(None),
                text => errors.need(l, "payer", StepPayer::parse(text), "error-choice").map(Some),
            };
            Some(Content::Step { corridor: corridor?, cost: cost?, payer: payer? })
        }
        Part::Right => Some(Content::Right { corridor: corridor? }),
        Part::Range => Some(Content::Range { corridor: corridor?, paid: read_paid(typed, l, errors)? }),
        Part::Wage => None,
    }
}

fn read_sum(typed: &Typed, name: &str, l: &Words, errors: &mut FormErrors) -> Option<Money> {
    let currency = errors.need(l, "currency", Currency::parse(typed.get("currency")), "error-currency")?;
    let read = parse_amount(typed.get(name), l.language(), currency);
    read.map_err(|refusal| errors.add_refusal(l, name, &refusal)).ok()
}

fn read_paid(typed: &Typed, l: &Words, errors: &mut FormErrors) -> Option<Paid> {
    let currency = errors.need(l, "currency", Currency::parse(typed.get("currency")), "error-currency")?;
    let mut figure = |name: &str| match typed.get(name) {
        "" => None,
        _ => read_sum(typed, name, l, errors).map(|sum| sum.minor),
    };
    let (low, high, middle) = (figure("low"), figure("high"), figure("middle"));
    let middle = match middle {
        None => None,
        Some(minor) => {
            let kind = MiddleKind::parse(typed.get("middle_kind"));
            errors.need(l, "middle_kind", kind, "error-choice").map(|kind| (minor, kind))
        }
    };
    let people = match typed.get("people") {
        "" => None,
        text => errors.need(l, "people", text.parse().ok(), "error-number"),
    };
    let mut year = |name: &str| match typed.get(name) {
        "" => None,
        text => errors.need(l, name, parse_year(text), "error-number"),
    };
    let (from, to) = (year("year_from"), year("year_to"));
    let years = from.or(to).zip(to.or(from));
    Some(Paid { currency, low, high, middle, people, years })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Language, When};
    use crate::corridors::rules::published_facts;
    use crate::i18n::words;

    #[test]
    fn every_published_row_can_be_shown_in_the_form_and_read_back() {
        let l = words(Language::En);
        for fact in published_facts().unwrap() {
            let kept =
                KeptFact { fact, replaces: None, entered_by: None, entered_at: When::at("2026-11-23T02:00:00Z") };
            let mut typed = typed_of(&kept, "23/11/2026");
            typed.set("reference", format!("{}-B", kept.fact.reference));
            if let Some(from) = kept.fact.valid_from {
                typed.set("valid_from", typed_day(from));
            }
            let part = kept.fact.content.part();
            let mut errors = FormErrors::none();
            let read = read(&typed, part, l, &mut errors);
            assert!(errors.is_empty(), "{}: {:?}", kept.fact.reference, errors.summary());
            let read = read.unwrap();
            assert_eq!(read.texts, kept.fact.texts);
            assert_eq!(read.content.part(), part);
            let names: Vec<String> = fields(l, part, &typed).into_iter().map(|field| field.name).collect();
            assert!(names.contains(&"title_vi".to_owned()) && names.contains(&"last_checked".to_owned()));
        }
    }
}
