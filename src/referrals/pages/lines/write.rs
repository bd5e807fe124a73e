//! Entering a line of help: a new one, or one in the place of another.

use crate::base::{Country, HelpLineId, Language, Reliability, Source, read_day, typed_day};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::referrals::actions::help;
use crate::referrals::rules::{HelpKind, HelpLine, HelpTexts, KeptLine, read_number};
use crate::referrals::store;
use crate::urls;
use crate::web::typed::{Field, FieldKind, Typed};
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;

/// Which line is to be replaced.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewQuery {
    replaces: String,
}

#[derive(Template)]
#[template(path = "referrals/office_form.html")]
struct FormPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    replaces: String,
    replaced: Option<String>,
    fields: Vec<Field>,
    back: String,
}

/// GET the form: empty, or filled with the line to be replaced.
pub async fn form(signed_in: SignedIn, Asked(query): Asked<NewQuery>) -> AppResult<HttpResponse> {
    let today = typed_day(signed_in.now.local_date());
    let replaced = load_replaced(&signed_in, &query.replaces).await?;
    let mut typed = replaced.as_ref().map(|old| typed_of(&old.line)).unwrap_or_default();
    typed.set("last_checked", &today);
    show(&signed_in, replaced, &typed, FormErrors::none())
}

/// POST a line.
pub async fn submit(signed_in: SignedIn, Posted(typed): Posted<Typed>) -> AppResult<HttpResponse> {
    let replaced = load_replaced(&signed_in, typed.get("replaces")).await?;
    let mut errors = FormErrors::none();
    let Some(line) = read(&typed, signed_in.l(), &mut errors) else {
        return show(&signed_in, replaced, &typed, errors);
    };
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let replaces = replaced.as_ref().map(|old| old.line.id.clone());
    let entered = signed_in.state.db.write(move |conn| help::add_line(conn, &actor, line, replaces, now)).await;
    match entered {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_help_lines(signed_in.language), "flash-help-added")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(signed_in.l(), field_of(refusal.key()), refusal.as_ref());
            show(&signed_in, replaced, &typed, errors)
        }
        Err(error) => Err(error),
    }
}

async fn load_replaced(signed_in: &SignedIn, id: &str) -> AppResult<Option<KeptLine>> {
    if id.is_empty() {
        return Ok(None);
    }
    let id = HelpLineId::parse(id).ok_or(AppError::NotFound)?;
    let kept = signed_in.state.db.read(|conn| Ok(store::help::list(conn)?)).await?;
    kept.into_iter().find(|kept| kept.line.id == id).map(Some).ok_or(AppError::NotFound)
}

fn show(
    signed_in: &SignedIn,
    replaced: Option<KeptLine>,
    typed: &Typed,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let title = if replaced.is_some() { "help-replace" } else { "help-add" };
    let mut shell = signed_in.shell(l.t(title).to_string());
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = FormPage {
        shell,
        token: signed_in.form_token().to_owned(),
        errors,
        replaces: replaced.as_ref().map(|old| old.line.id.to_string()).unwrap_or_default(),
        replaced: replaced.map(|old| old.line.reference),
        fields: fields(l, typed),
        back: urls::office_help_lines(signed_in.language),
    };
    signed_in.show_with(status, &page)
}

/// The field beside which a refusal is said.
fn field_of(key: &str) -> &'static str {
    match key {
        "place-reference-missing" | "place-reference-taken" => "reference",
        "help-number-unreadable" => "number",
        "place-english-missing" | "place-text-too-long" => "name_en",
        "place-source-missing" => "authority",
        "place-address-unreadable" => "address",
        "place-checked-in-future" => "last_checked",
        "help-replaces-elsewhere" => "country",
        _ => "",
    }
}

fn fields(l: &Words, typed: &Typed) -> Vec<Field> {
    let named = |name: &str, key: &str, kind: FieldKind| Field::of(typed, name, l.t(key), kind);
    let countries = Country::SERVED
        .iter()
        .map(|country| Choice::new(country.code(), l.country(country)).chosen(typed.get("country")))
        .collect();
    let kinds = HelpKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), l.t(&kind.key()).to_string()).chosen(typed.get("kind")))
        .collect();
    let mut all = vec![
        named("reference", "fee-rules-reference", FieldKind::Short).hint(l.t("help-reference-hint")),
        named("country", "fee-rules-country", FieldKind::Select(countries, String::new())),
        named("kind", "help-answers", FieldKind::Radios(kinds)),
        named("number", "help-number", FieldKind::Short).hint(l.t("help-number-hint")),
        named("position", "place-position", FieldKind::Figure).hint(l.t("place-position-hint")),
        named("languages", "help-languages-word", FieldKind::Line).hint(l.t("help-languages-hint")),
        Field::heading(l.t("place-texts"), l.t("place-texts-hint")),
    ];
    for (name, key) in
        [("name", "help-name"), ("purpose", "help-purpose"), ("serves", "help-serves"), ("hours", "help-hours")]
    {
        for language in Language::ALL {
            let label = format!("{}\u{a0}· {}", l.t(key), l.language_name(language));
            all.push(Field::of(typed, &format!("{name}_{language}"), label, FieldKind::Area(language.code())));
        }
    }
    let grades = Reliability::ALL
        .iter()
        .map(|grade| Choice::new(grade.as_str(), l.t(&grade.key()).to_string()).chosen(typed.get("reliability")))
        .collect();
    all.push(Field::heading(l.t("fee-source"), ""));
    all.push(named("authority", "fee-rules-authority", FieldKind::Line));
    all.push(named("citation", "fee-rules-citation", FieldKind::Line));
    all.push(named("address", "fee-rules-address", FieldKind::Address).hint(l.t("form-optional")));
    all.push(named("reliability", "fee-source-reliability", FieldKind::Radios(grades)));
    all.push(named("last_checked", "site-last-checked", FieldKind::Day));
    all
}

/// A line once more, to be changed and entered in its place.
fn typed_of(line: &HelpLine) -> Typed {
    let mut typed = Typed::default();
    let codes: Vec<&str> = line.languages.iter().map(|language| language.code()).collect();
    typed.set("country", line.country);
    typed.set("kind", line.kind);
    typed.set("number", &line.number);
    typed.set("position", line.position);
    typed.set("languages", codes.join(" "));
    typed.set_labels("name", &line.texts.name);
    typed.set_labels("purpose", &line.texts.purpose);
    typed.set_labels("serves", &line.texts.serves);
    typed.set_labels("hours", &line.texts.hours);
    typed.set("authority", &line.source.authority);
    typed.set("citation", &line.source.citation);
    typed.set("address", line.source.address.as_deref().unwrap_or_default());
    typed.set("reliability", line.source.reliability);
    typed
}

/// The line that was typed, or what is wrong with it.
fn read(typed: &Typed, l: &Words, errors: &mut FormErrors) -> Option<HelpLine> {
    if typed.get("reference").is_empty() {
        errors.add(l, "reference", "place-reference-missing");
    }
    let country = Country::parse(typed.get("country")).filter(|country| Country::SERVED.contains(country));
    let country = errors.need(l, "country", country, "error-choice");
    let kind = errors.need(l, "kind", HelpKind::parse(typed.get("kind")), "error-choice");
    let number = errors.need(l, "number", read_number(typed.get("number")), "help-number-unreadable");
    let position = match typed.get("position") {
        "" => Some(0),
        text => errors.need(l, "position", text.parse().ok(), "error-number"),
    };
    let codes = typed.get("languages").split([' ', ',']).filter(|code| !code.is_empty());
    let languages: Option<Vec<Language>> = codes.map(Language::parse).collect();
    let languages = errors.need(l, "languages", languages, "help-languages-unreadable");
    for name in ["name_en", "purpose_en"] {
        if typed.get(name).is_empty() {
            errors.add(l, name, "place-english-missing");
        }
    }
    let reliability = errors.need(l, "reliability", Reliability::parse(typed.get("reliability")), "error-choice");
    let last_checked = errors.need(l, "last_checked", read_day(typed.get("last_checked")), "error-date");
    if !errors.is_empty() {
        return None;
    }
    Some(HelpLine {
        id: HelpLineId::new(),
        reference: typed.get("reference").to_uppercase(),
        country: country?,
        kind: kind?,
        position: position?,
        number: number?,
        languages: languages?,
        texts: HelpTexts {
            name: typed.labels("name"),
            purpose: typed.labels("purpose"),
            serves: typed.labels("serves"),
            hours: typed.labels("hours"),
        },
        source: Source {
            authority: typed.get("authority").to_owned(),
            citation: typed.get("citation").to_owned(),
            address: Some(typed.get("address").to_owned()).filter(|address| !address.is_empty()),
            reliability: reliability?,
            last_checked: last_checked?,
        },
    })
}
