//! The form of kinds of work, corridors and head count.

use super::{Desk, organisation_of, refusal_in};
use crate::base::{Corridor, OrganisationId, Sector, fold};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::organisations::actions;
use crate::organisations::rules::{OrganisationRefusal, served_corridors};
use crate::organisations::store::{self, Facts};
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ScopeForm {
    sectors: Vec<String>,
    corridors: Vec<String>,
    head_count: String,
    version: String,
}

impl ScopeForm {
    fn of(facts: &Facts) -> Self {
        Self {
            sectors: facts.sectors.iter().map(ToString::to_string).collect(),
            corridors: facts.corridors.iter().map(ToString::to_string).collect(),
            head_count: facts.row.head_count.map_or_else(String::new, |count| count.to_string()),
            version: facts.row.version.to_string(),
        }
    }

    /// Each answer in words, for comparing.
    fn in_words(&self, l: &Words) -> Vec<String> {
        let sectors = self.sectors.iter().filter_map(|text| Sector::parse(text)).map(|s| l.t(&s.key()).to_string());
        let corridors = self.corridors.iter().filter_map(|text| Corridor::parse(text)).map(|c| l.corridor(&c));
        let mut words: Vec<String> = sectors.chain(corridors).collect();
        if !self.head_count.is_empty() {
            words.push(format!("{}: {}", l.t("organisation-head-count"), self.head_count));
        }
        words
    }
}

#[derive(Template)]
#[template(path = "organisations/scope.html")]
struct ScopePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    organisation: String,
    version: i32,
    sectors: Vec<Choice>,
    corridors: Vec<Choice>,
    head_count: String,
    both: Option<(Vec<String>, Vec<String>)>,
}

fn shown(
    signed_in: &SignedIn,
    facts: &Facts,
    form: &ScopeForm,
    errors: FormErrors,
    both: Option<(Vec<String>, Vec<String>)>,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let mut open = served_corridors(facts.row.kind, facts.row.country);
    open.extend(facts.corridors.iter().filter(|stored| !open.contains(stored)).copied().collect::<Vec<_>>());
    let corridors = open.iter().map(|c| Choice::new(c.slug(), l.corridor(c)).among(&form.corridors)).collect();
    let sectors = Sector::ALL.iter().map(|s| Choice::new(s.as_str(), l.t(&s.key()).to_string()).among(&form.sectors));
    let mut shell = signed_in.shell(l.t("organisation-scope").to_string());
    shell.has_errors = !errors.is_empty();
    signed_in.show_with(
        status,
        &ScopePage {
            shell,
            token: signed_in.form_token().to_owned(),
            errors,
            back: Desk::of(signed_in).home(signed_in.language, &facts.row.id),
            organisation: facts.name(signed_in.language).to_owned(),
            version: facts.row.version,
            sectors: sectors.collect(),
            corridors,
            head_count: form.head_count.clone(),
            both,
        },
    )
}

async fn facts_for(signed_in: &SignedIn, id: &OrganisationId) -> AppResult<Facts> {
    Desk::of(signed_in).admit(&signed_in.actor(), id)?;
    let id = id.clone();
    signed_in.state.db.read(move |conn| Ok(store::load_facts(conn, &id)?)).await
}

/// Shows the form.
pub(super) async fn scope_form(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let facts = facts_for(&signed_in, &organisation_of(&path.1)?).await?;
    shown(&signed_in, &facts, &ScopeForm::of(&facts), FormErrors::none(), None, StatusCode::OK)
}

/// Saves it.
pub(super) async fn scope_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ScopeForm>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    let facts = facts_for(&signed_in, &id).await?;
    let mut errors = FormErrors::none();
    let Some((sectors, corridors, head_count)) = read(&form, signed_in.l(), &mut errors) else {
        return shown(&signed_in, &facts, &form, errors, None, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    let version = form.version.parse().unwrap_or(0);
    let saved = signed_in
        .state
        .db
        .write(move |conn| actions::update_scope(conn, &actor, &place, version, &sectors, &corridors, head_count, now))
        .await;
    match saved {
        Ok(()) => Ok(signed_in.redirect_saying(&Desk::of(&signed_in).home(signed_in.language, &id), "flash-saved")),
        Err(AppError::Stale) => {
            let (newer, l) = (facts_for(&signed_in, &id).await?, signed_in.l());
            let both = Some((form.in_words(l), ScopeForm::of(&newer).in_words(l)));
            shown(&signed_in, &newer, &form, FormErrors::none(), both, StatusCode::CONFLICT)
        }
        Err(error) => {
            let Some(refusal) = refusal_in(&error) else { return Err(error) };
            let is_corridor = matches!(refusal, OrganisationRefusal::CorridorElsewhere { .. });
            let field = if is_corridor { "corridors" } else { "head_count" };
            errors.add_refusal(signed_in.l(), field, refusal);
            shown(&signed_in, &facts, &form, errors, None, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

type Scope = (Vec<Sector>, Vec<Corridor>, Option<i32>);

fn read(form: &ScopeForm, l: &Words, errors: &mut FormErrors) -> Option<Scope> {
    let sectors: Option<Vec<Sector>> = form.sectors.iter().map(|text| Sector::parse(text)).collect();
    let sectors = errors.need(l, "sectors", sectors, "error-choice-many");
    let corridors: Option<Vec<Corridor>> = form.corridors.iter().map(|text| Corridor::parse(text)).collect();
    let corridors = errors.need(l, "corridors", corridors, "error-choice-many");
    let typed = fold::ascii_digits(form.head_count.trim());
    let digits: String = typed.chars().filter(|letter| !matches!(letter, ',' | '.' | ' ' | '\u{a0}')).collect();
    let count = match digits.as_str() {
        "" => Some(None),
        digits => errors.need(l, "head_count", digits.parse::<i32>().ok(), "error-number").map(Some),
    };
    Some((sectors?, corridors?, count?))
}
