//! What auditors can do: languages, countries, kinds of work. The person or an administrator keeps it; who assigns work
//! reads it.

use crate::accounts::store::people;
use crate::base::{AccountId, Country, Language, Role, Sector};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::impartiality::actions;
use crate::impartiality::rules::AuditorProfile;
use crate::impartiality::store::auditors::{find_saved, load_profile};
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use std::collections::BTreeSet;

/// An auditor in the list.
struct AuditorRow {
    href: String,
    name: String,
    languages: String,
    countries: String,
    sectors: String,
}

#[derive(Template)]
#[template(path = "impartiality/auditors.html")]
struct ListPage {
    shell: Shell,
    ties: String,
    auditors: Vec<AuditorRow>,
}

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ProfileForm {
    languages: Vec<String>,
    countries: Vec<String>,
    sectors: Vec<String>,
    version: String,
}

#[derive(Template)]
#[template(path = "impartiality/auditor.html")]
struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    name: String,
    row: AuditorRow,
    may_edit: bool,
    is_stale: bool,
    version: i32,
    saved: Option<String>,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    sectors: Vec<Choice>,
}

/// What is known of an auditor.
struct Loaded {
    name: String,
    profile: AuditorProfile,
    version: i32,
    saved: Option<String>,
}

fn row(l: &Words, id: &AccountId, name: &str, profile: &AuditorProfile) -> AuditorRow {
    let languages = profile.languages.iter().map(|code| l.t(&format!("lang-{code}")).to_string());
    let countries = profile.countries.iter().filter_map(|code| Country::parse(code)).map(|it| l.country(it));
    let sectors = profile.sectors.iter().filter_map(|code| Sector::parse(code)).map(|it| l.t(&it.key()).to_string());
    AuditorRow {
        href: urls::office_auditor(l.language(), id),
        name: name.to_owned(),
        languages: languages.collect::<Vec<_>>().join(", "),
        countries: countries.collect::<Vec<_>>().join(", "),
        sectors: sectors.collect::<Vec<_>>().join(", "),
    }
}

/// The auditors this person may see: all, or only herself.
pub(super) async fn list(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let (l, actor) = (signed_in.l(), signed_in.actor());
    let sees_all = actor.is_any(&[Role::CaseOfficer, Role::Administrator]);
    let auditors = signed_in
        .state
        .db
        .read(move |conn| {
            let mut rows = Vec::new();
            for person in people::list_with_role(conn, Role::Auditor)? {
                if sees_all || actor.is_person(&person.id) {
                    let profile = load_profile(conn, &person.id)?;
                    rows.push(row(l, &person.id, &person.name, &profile));
                }
            }
            Ok(rows)
        })
        .await?;
    let shell = signed_in.shell(l.t("auditors-title").to_string());
    signed_in.show(&ListPage { shell, ties: urls::office_ties(signed_in.language), auditors })
}

fn load(conn: &mut AnyConnection, l: &Words, id: &AccountId) -> AppResult<Loaded> {
    let auditors = people::list_with_role(conn, Role::Auditor)?;
    let person = auditors.into_iter().find(|person| &person.id == id).ok_or(AppError::NotFound)?;
    let saved = find_saved(conn, id)?;
    let said = match &saved {
        Some(saved) => {
            let by = people::load(conn, &saved.updated_by)?.name;
            Some(l.t("auditor-saved").with("name", by).with("when", l.instant(saved.updated_at)).to_string())
        }
        None => None,
    };
    Ok(Loaded {
        name: person.name,
        profile: load_profile(conn, id)?,
        version: saved.map_or(0, |saved| saved.version),
        saved: said,
    })
}

/// One profile, to whoever may see it.
pub(super) async fn show(signed_in: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, &path.1, None, StatusCode::OK).await
}

async fn shown(
    signed_in: &SignedIn,
    id: &str,
    typed: Option<ProfileForm>,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let id = AccountId::parse(id).ok_or(AppError::NotFound)?;
    let (l, actor) = (signed_in.l(), signed_in.actor());
    let is_own = actor.is_person(&id);
    if !is_own && !actor.is_any(&[Role::CaseOfficer, Role::Administrator]) {
        return Err(AppError::NotFound);
    }
    let wanted = id.clone();
    let loaded = signed_in.state.db.read(move |conn| load(conn, l, &wanted)).await?;
    let list = |values: &BTreeSet<String>| values.iter().cloned().collect::<Vec<_>>();
    let kept = typed.unwrap_or_else(|| ProfileForm {
        languages: list(&loaded.profile.languages),
        countries: list(&loaded.profile.countries),
        sectors: list(&loaded.profile.sectors),
        version: String::new(),
    });
    let languages = Language::ALL.iter().map(|it| Choice::new(it.code(), l.language_name(*it)).among(&kept.languages));
    let countries = Country::SERVED.iter().map(|it| Choice::new(it.code(), l.country(*it)).among(&kept.countries));
    let sectors =
        Sector::ALL.iter().map(|it| Choice::new(it.as_str(), l.t(&it.key()).to_string()).among(&kept.sectors));
    let page = ShowPage {
        shell: signed_in.shell(loaded.name.clone()),
        token: signed_in.form_token().to_owned(),
        errors: FormErrors::none(),
        back: urls::office_auditors(signed_in.language),
        row: row(l, &id, &loaded.name, &loaded.profile),
        name: loaded.name,
        may_edit: is_own || actor.is(Role::Administrator),
        is_stale: status == StatusCode::CONFLICT,
        version: loaded.version,
        saved: loaded.saved,
        languages: languages.collect(),
        countries: countries.collect(),
        sectors: sectors.collect(),
    };
    signed_in.show_with(status, &page)
}

/// Saves a profile. What is no code of ours is left out.
pub(super) async fn save_submit(
    signed_in: SignedIn,
    path: Path<(String, String)>,
    form: Posted<ProfileForm>,
) -> AppResult<HttpResponse> {
    let id = AccountId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let known = |values: &[String], is_known: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
        values.iter().filter(|value| is_known(value)).cloned().collect()
    };
    let profile = AuditorProfile {
        languages: known(&form.languages, &|code| Language::ALL.iter().any(|it| it.code() == code)),
        countries: known(&form.countries, &|code| Country::parse(code).is_some()),
        sectors: known(&form.sectors, &|code| Sector::parse(code).is_some()),
    };
    let (version, wanted) = (form.version.parse().unwrap_or(-1), id.clone());
    let saved = signed_in
        .state
        .db
        .write(move |conn| actions::save_profile(conn, &actor, &wanted, &profile, version, now))
        .await;
    match saved {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_auditor(signed_in.language, &id), "flash-saved")),
        Err(AppError::Stale) => shown(&signed_in, &path.1, Some(form.0), StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}
