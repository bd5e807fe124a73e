//! Entering an organisation: its kind, country, first names and numbers. A number that is in the register already
//! leads to the page on which that organisation can be claimed.

use super::shown::{Shown, country_choices, language_choices};
use super::{Desk, refusal_in};
use crate::accounts::rules::{Belonging, may_belong};
use crate::base::{Actor, Country, Language, OrganisationId, fold};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::organisations::actions;
use crate::organisations::rules::{
    Identifier, IdentifierScheme, KEEPERS, Name, NameKind, NewOrganisation, OrganisationKind, check_identifiers,
    check_names,
};
use crate::organisations::store;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What the form sends.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct NewForm {
    kind: String,
    country: String,
    #[validate(length(min = 1, max = 200))]
    legal_name: String,
    language: String,
    #[validate(length(max = 200))]
    romanised_name: String,
    #[validate(length(max = 60))]
    licence_number: String,
    #[validate(length(max = 60))]
    tax_number: String,
    #[validate(length(max = 60))]
    company_number: String,
    /// Ticked: an organisation of the same name in the register is another one.
    another: String,
}

/// An organisation in the register that may be the same, with the way to claim it.
struct Known {
    shown: Shown,
    claim: String,
}

#[derive(Template)]
#[template(path = "organisations/new.html")]
struct NewPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    mine_href: String,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
    form: NewForm,
    /// Organisations of the same name.
    alike: Vec<Known>,
}

#[derive(Template)]
#[template(path = "organisations/taken.html")]
struct TakenPage {
    shell: Shell,
    number: String,
    known: Known,
    again: String,
}

fn shown(
    signed_in: &SignedIn,
    form: &NewForm,
    errors: FormErrors,
    alike: Vec<Known>,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let kinds = OrganisationKind::ALL.iter().map(|kind| {
        let icon = if kind.is_agency() { "office" } else { "case" };
        let mut choice = Choice::new(kind.as_str(), l.t(kind.key()).to_string()).chosen(&form.kind);
        choice.icon = Some(icon);
        choice
    });
    let mut shell = signed_in.shell(l.t("organisation-new-title").to_string());
    shell.has_errors = !errors.is_empty();
    signed_in.show_with(
        status,
        &NewPage {
            shell,
            token: signed_in.form_token().to_owned(),
            errors,
            mine_href: urls::my_organisations(signed_in.language),
            kinds: kinds.collect(),
            countries: country_choices(l, &form.country),
            languages: language_choices(l, &form.language),
            form: form.clone(),
            alike,
        },
    )
}

/// Staff enter organisations for others, if they keep them; everybody else enters their own, but whoever speaks for a partner.
fn admit(actor: &Actor) -> AppResult<()> {
    may_belong(actor, Belonging::Organisation)?;
    if actor.is_staff() && !actor.is_any(KEEPERS) { Err(AppError::NotAllowed) } else { Ok(()) }
}

/// Shows the form.
pub(super) async fn new_form(signed_in: SignedIn) -> AppResult<HttpResponse> {
    admit(&signed_in.actor())?;
    let form = NewForm { language: signed_in.language.to_string(), ..NewForm::default() };
    shown(&signed_in, &form, FormErrors::none(), Vec::new(), StatusCode::OK)
}

/// Enters the organisation, unless it is in the register already.
pub(super) async fn new_submit(signed_in: SignedIn, form: Posted<NewForm>) -> AppResult<HttpResponse> {
    admit(&signed_in.actor())?;
    let l = signed_in.l();
    let mut errors = FormErrors::none();
    let Some(new) = read(&form, l, &mut errors) else {
        return shown(&signed_in, &form, errors, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (numbers, name, country) = (new.identifiers.clone(), new.names.first().cloned(), new.country);
    let (owner, alike) = signed_in
        .state
        .db
        .read(move |conn| {
            let owner = store::find_taken(conn, &numbers, None)?;
            let taken = owner.map(|(place, id)| known(conn, &id, l).map(|known| (place, known))).transpose()?;
            let folded = name.map(|name| fold::fold(&name.text)).unwrap_or_default();
            let ids = store::find_by_search_text(conn, country, &folded)?;
            let alike: Vec<Known> = ids.iter().map(|id| known(conn, id, l)).collect::<AppResult<_>>()?;
            Ok((taken, alike))
        })
        .await?;
    if let Some((place, known)) = owner {
        let number = new.identifiers.get(place).map(|number| number.value.clone()).unwrap_or_default();
        return taken(&signed_in, number, known);
    }
    if !alike.is_empty() && form.another.is_empty() {
        errors.add(l, "another", "organisation-similar-error");
        return shown(&signed_in, &form, errors, alike, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (actor, now) = (signed_in.actor(), signed_in.now);
    match signed_in.state.db.write(move |conn| actions::create(conn, &actor, &new, now)).await {
        Ok(id) => {
            let desk = if signed_in.actor().is_staff() { Desk::Office } else { Desk::Mine };
            Ok(signed_in.redirect_saying(&desk.home(signed_in.language, &id), "flash-saved"))
        }
        Err(error) => {
            let Some(refusal) = refusal_in(&error) else { return Err(error) };
            errors.add_refusal(l, "", refusal);
            shown(&signed_in, &form, errors, alike, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

fn known(conn: &mut AnyConnection, id: &OrganisationId, l: &Words) -> AppResult<Known> {
    Ok(Known { shown: Shown::load(conn, id, l)?, claim: urls::claim_organisation(l.language(), id) })
}

fn taken(signed_in: &SignedIn, number: String, known: Known) -> AppResult<HttpResponse> {
    let shell = signed_in.shell(signed_in.l().t("organisation-taken-title").to_string());
    let again = urls::new_organisation(signed_in.language);
    signed_in.show_with(StatusCode::CONFLICT, &TakenPage { shell, number, known, again })
}

fn read(form: &NewForm, l: &Words, errors: &mut FormErrors) -> Option<NewOrganisation> {
    let kind = errors.need(l, "kind", OrganisationKind::parse(&form.kind), "error-choice");
    let country = errors.need(l, "country", Country::parse(&form.country), "error-choice");
    for (field, text) in FormErrors::check(l, form).summary() {
        errors.add_text(field, text.clone());
    }
    let language = errors.need(l, "language", Language::parse(&form.language), "error-choice");
    if errors.of("legal_name").is_none() && form.legal_name.trim().is_empty() {
        errors.add(l, "legal_name", "error-required");
    }
    let (kind, country, language) = (kind?, country?, language?);
    let mut names = vec![Name { text: form.legal_name.clone(), language, kind: NameKind::Legal }];
    if !form.romanised_name.trim().is_empty() {
        names.push(Name { text: form.romanised_name.clone(), language: Language::En, kind: NameKind::Romanised });
    }
    let names = check_names(&names).map_err(|(place, refusal)| {
        let field = if place == Some(1) { "romanised_name" } else { "legal_name" };
        errors.add_refusal(l, field, &refusal);
    });
    let given = [
        ("licence_number", IdentifierScheme::Licence, &form.licence_number),
        ("tax_number", IdentifierScheme::Tax, &form.tax_number),
        ("company_number", IdentifierScheme::Company, &form.company_number),
    ];
    let mut identifiers = Vec::new();
    for (field, scheme, value) in given.into_iter().filter(|(_, _, value)| !value.trim().is_empty()) {
        match check_identifiers(&[Identifier { scheme, country, value: value.clone() }]) {
            Ok(checked) => identifiers.extend(checked),
            Err((_, refusal)) => {
                errors.add_refusal(l, field, &refusal);
            }
        }
    }
    let names = names.ok()?;
    errors.is_empty().then(|| NewOrganisation {
        kind,
        country,
        names,
        identifiers,
        addresses: Vec::new(),
        channels: Vec::new(),
        sectors: Vec::new(),
        corridors: Vec::new(),
        head_count: None,
        is_invented: false,
    })
}
