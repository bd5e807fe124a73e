//! Pages of standards: what is asked of agencies and employers, point by point, and how points are counted.

use super::rules::{
    CRITICAL_POINTS, Criterion, Element, FAILING_SUM, OTHER_POINTS, Principle, Standard, StandardKind, transition_ends,
};
use super::store;
use crate::base::Language;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::register::Register;
use crate::urls;
use crate::web::{Access, Shell, Visit, Who, page};
use actix_web::HttpResponse;
use actix_web::web::{Data, Path, ServiceConfig};
use askama::Template;
use chrono::NaiveDate;

/// Who may use these pages.
pub const ACCESS: &[Access] =
    &[Access::get("/{lang}/standard", Who::Public), Access::get("/{lang}/standard/{criterion}", Who::Public)];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/{lang}/standard", page().to(list)).route("/{lang}/standard/{criterion}", page().to(show));
}

/// A standard that is in force, with its first day.
struct Current {
    standard: Standard,
    since: NaiveDate,
    /// Until when certificates by the version before stay valid, while that is so.
    transition_until: Option<NaiveDate>,
}

impl Current {
    /// The key of its short name, which is also its place on the page.
    const fn key(&self) -> &'static str {
        match self.standard.kind {
            StandardKind::Agencies => "standard-agencies",
            StandardKind::Employers => "standard-employers",
        }
    }
}

/// The published scoring rule, for its words.
struct ScoringRule {
    critical: i32,
    other: i32,
    limit: i32,
}

const SCORING_RULE: ScoringRule = ScoringRule { critical: CRITICAL_POINTS, other: OTHER_POINTS, limit: FAILING_SUM };

/// Both standards.
#[derive(Template)]
#[template(path = "standards/list.html")]
struct StandardsPage {
    shell: Shell,
    standards: Vec<Current>,
    scoring: ScoringRule,
}

/// One criterion.
#[derive(Template)]
#[template(path = "standards/criterion.html")]
struct CriterionPage {
    shell: Shell,
    current: Current,
    principle: Principle,
    criterion: Criterion,
    previous: Option<String>,
    next: Option<String>,
    scoring: ScoringRule,
}

/// GET both standards.
async fn list(visit: Visit, register: Data<Register>) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let standards = in_force(&visit).await?;
    let l = visit.l();
    let mut shell = visit.shell(l.t("standard-title").to_string());
    shell.nav_current = "standard";
    shell.robots_index = true;
    shell.description = l.t("standard-description").to_string();
    visit.keep(&snapshot, &StandardsPage { shell, standards, scoring: SCORING_RULE })
}

/// GET one criterion by its code.
async fn show(visit: Visit, path: Path<(String, String)>, register: Data<Register>) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let (_, code) = path.into_inner();
    let standards = in_force(&visit).await?;
    let has_it = |current: &Current| current.standard.criteria().any(|criterion| criterion.code == code);
    let current = standards.into_iter().find(has_it).ok_or(AppError::NotFound)?;
    let codes: Vec<String> = current.standard.criteria().map(|criterion| criterion.code.clone()).collect();
    let place = codes.iter().position(|other| *other == code).ok_or(AppError::NotFound)?;
    let neighbour = |at: Option<usize>| at.and_then(|at| codes.get(at)).cloned();
    let (principle, criterion) = find(&current.standard, &code).ok_or(AppError::NotFound)?;
    let mut shell = visit.shell(visit.l().t("standard-criterion").with("code", &code).to_string());
    shell.nav_current = "standard";
    shell.robots_index = true;
    shell.description.clone_from(&criterion.wording);
    let (previous, next) = (neighbour(place.checked_sub(1)), neighbour(place.checked_add(1)));
    let page = CriterionPage { shell, current, principle, criterion, previous, next, scoring: SCORING_RULE };
    visit.keep(&snapshot, &page)
}

fn find(standard: &Standard, code: &str) -> Option<(Principle, Criterion)> {
    standard.principles.iter().find_map(|principle| {
        let criterion = principle.criteria.iter().find(|criterion| criterion.code == code)?;
        Some((principle.clone(), criterion.clone()))
    })
}

async fn in_force(visit: &Visit) -> AppResult<Vec<Current>> {
    let (today, language) = (visit.now.local_date(), visit.language);
    visit.state.db.read(move |conn| load_all(conn, today, language)).await
}

fn load_all(conn: &mut AnyConnection, today: NaiveDate, language: Language) -> AppResult<Vec<Current>> {
    let mut found = Vec::new();
    for &kind in StandardKind::ALL {
        if let Some(id) = store::find_in_force(conn, kind, today)? {
            let since = store::in_force_since(conn, &id)?;
            let standard = store::load(conn, &id, language)?;
            let until = transition_ends(since);
            let transition_until = (standard.version > 1 && today <= until).then_some(until);
            found.push(Current { standard, since, transition_until });
        }
    }
    Ok(found)
}

impl CriterionPage {
    /// What the criterion counts if it is not met.
    fn points(&self) -> i32 {
        if self.criterion.is_critical { self.scoring.critical } else { self.scoring.other }
    }

    /// The elements by which the criterion is judged.
    const fn elements(&self) -> &'static [Element] {
        Element::of(self.current.standard.kind)
    }

    /// The address of another criterion.
    fn address(&self, code: &str) -> String {
        urls::criterion(self.shell.language, code)
    }
}
