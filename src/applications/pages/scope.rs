//! The section on corridors, sectors and sites.

use super::super::actions::{self, Opened};
use super::super::rules::{Scope, Section};
use super::super::store;
use super::answers;
use super::frame::{self, Both, Frame};
use crate::base::{Corridor, Sector};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::web::forms::Choice;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "applications/scope.html")]
struct ScopePage {
    shell: Shell,
    errors: FormErrors,
    frame: Frame,
    corridors: Vec<Choice>,
    sectors: Vec<Choice>,
    sites: String,
}

/// The form of the section.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ScopeForm {
    corridors: Vec<String>,
    sectors: Vec<String>,
    sites: String,
    version: String,
    later: String,
}

impl ScopeForm {
    fn of(scope: &Scope) -> Self {
        Self {
            corridors: scope.corridors.iter().map(|corridor| corridor.slug().to_owned()).collect(),
            sectors: scope.sectors.iter().map(|sector| sector.as_str().to_owned()).collect(),
            sites: scope.sites.join("\n"),
            ..Self::default()
        }
    }

    /// Reads what was typed. Who stops here may leave things open.
    fn read(&self, l: &Words) -> (Scope, FormErrors) {
        let mut errors = FormErrors::none();
        let corridors: Vec<Corridor> = self.corridors.iter().filter_map(|text| Corridor::parse(text)).collect();
        let sectors: Vec<Sector> = self.sectors.iter().filter_map(|text| Sector::parse(text)).collect();
        let sites = self.sites.lines().map(str::trim).filter(|line| !line.is_empty());
        let sites: Vec<String> = sites.map(str::to_owned).collect();
        if self.later.is_empty() && corridors.is_empty() {
            errors.add(l, "corridors", "application-gap-corridor");
        }
        if self.later.is_empty() && sectors.is_empty() {
            errors.add(l, "sectors", "application-gap-sector");
        }
        if sites.iter().any(|site| site.chars().count() > Scope::LONGEST_SITE) {
            let text = l.t("application-scope-site-long").with("max", Scope::LONGEST_SITE).to_string();
            errors.add_text("sites", text);
        }
        if sites.len() > Scope::MOST_SITES {
            errors.add_text("sites", l.t("application-scope-sites-many").with("max", Scope::MOST_SITES).to_string());
        }
        (Scope::of(corridors, sectors, sites), errors)
    }
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    if let Some(elsewhere) = frame::closed(&visit, &opened) {
        return Ok(elsewhere);
    }
    let was_saved = opened.saved.iter().any(|(section, _)| *section == Section::Scope);
    let form = if was_saved { ScopeForm::of(&opened.said.scope) } else { suggested(&visit, &opened).await? };
    visit.show(&page(&visit, &opened, &form, FormErrors::none(), None))
}

/// What the organisation says of itself, before the section was ever saved.
async fn suggested(visit: &SignedIn, opened: &Opened) -> AppResult<ScopeForm> {
    let id = opened.application.organisation_id.clone();
    visit.state.db.read(move |conn| Ok(ScopeForm::of(&store::scope_of_organisation(conn, &id)?))).await
}

pub async fn save(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ScopeForm>,
) -> AppResult<HttpResponse> {
    let (scope, errors) = form.read(visit.l());
    if !errors.is_empty() {
        let opened = frame::open(&visit, &path.1).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &opened, &form, errors, None));
    }
    let id = frame::id_of(&path.1)?;
    let (actor, now, seen, target, new) = (visit.actor(), visit.now, form.version.clone(), id.clone(), scope.clone());
    let saved = visit.state.db.write(move |conn| actions::save_scope(conn, &actor, &target, &seen, &new, now)).await;
    match saved {
        Ok(()) => Ok(frame::onward(&visit, &id, Section::Scope, &form.later)),
        Err(AppError::Stale) => {
            let opened = frame::open(&visit, &path.1).await?;
            let both = Both { yours: lines(visit.l(), &scope), theirs: lines(visit.l(), &opened.said.scope) };
            let page = page(&visit, &opened, &form, FormErrors::none(), Some(both));
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error),
    }
}

fn lines(l: &Words, scope: &Scope) -> Vec<String> {
    answers::scope_rows(l, scope).into_iter().map(|row| row.in_one_line()).collect()
}

fn page(visit: &SignedIn, opened: &Opened, form: &ScopeForm, errors: FormErrors, both: Option<Both>) -> ScopePage {
    let l = visit.l();
    let mut offered = Corridor::served();
    for corridor in form.corridors.iter().filter_map(|text| Corridor::parse(text)) {
        if !offered.contains(&corridor) {
            offered.push(corridor);
        }
    }
    let corridors = offered.iter().map(|corridor| Choice {
        selected: form.corridors.iter().any(|text| text == corridor.slug()),
        ..Choice::new(corridor.slug(), l.corridor(corridor))
    });
    let sectors = Sector::ALL.iter().map(|sector| Choice {
        selected: form.sectors.iter().any(|text| text == sector.as_str()),
        ..Choice::new(sector.as_str(), l.t(&sector.key()).to_string())
    });
    let mut shell = visit.shell(frame::title(l, Section::Scope));
    shell.has_errors = !errors.is_empty();
    ScopePage {
        shell,
        errors,
        frame: Frame::of(visit, opened, Section::Scope, opened.said.mark(Section::Scope)).stale(both),
        corridors: corridors.collect(),
        sectors: sectors.collect(),
        sites: form.sites.clone(),
    }
}
