//! Raising a finding.

use super::files;
use crate::audits::actions::load_readable;
use crate::audits::rules::{AuditResult, read_count};
use crate::audits::store as audits;
use crate::base::{AuditId, Corridor, Currency, SiteId};
use crate::error::{AppError, AppResult};
use crate::fees::rules::parse_amount;
use crate::files::MediaType;
use crate::findings::actions::{self, NewFinding};
use crate::findings::rules::Grade;
use crate::i18n::Words;
use crate::standards::rules::Standard;
use crate::standards::store as standards;
use crate::urls;
use crate::web::uploads;
use crate::web::{Asked, Choice, FormErrors, Shell, SignedIn};
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// Which criterion.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CriterionAsked {
    criterion: String,
}

/// The finding as it is typed.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct RaiseForm {
    criterion: String,
    grade: String,
    #[validate(length(min = 1, max = 6000))]
    statement: String,
    #[validate(length(min = 1, max = 6000))]
    objective_evidence: String,
    corridor: String,
    site: String,
    workers: String,
    repay: String,
    currency: String,
}

/// What the form stands beside.
struct Beside {
    number: String,
    organisation: String,
    standard: Standard,
    breached: Vec<String>,
    sites: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "findings/raise.html")]
struct RaisePage {
    shell: Shell,
    token: String,
    number: String,
    organisation: String,
    criteria: Vec<Choice>,
    grades: Vec<Choice>,
    corridors: Vec<Choice>,
    sites: Vec<Choice>,
    currencies: Vec<Choice>,
    accept: String,
    form: RaiseForm,
    errors: FormErrors,
    overview: String,
}

async fn beside(signed_in: &SignedIn, id: &AuditId) -> AppResult<Beside> {
    let (actor, id, l) = (signed_in.actor(), id.clone(), signed_in.l());
    signed_in
        .state
        .db
        .read(move |conn| {
            let audit = load_readable(conn, &actor, &id)?;
            let standard = standards::load(conn, &audit.standard_id, l.language())?;
            let results = audits::list_results(conn, &id)?;
            let is_breached = |id| results.get(id).is_some_and(|row| row.result == AuditResult::Nonconformity);
            let breached = standard.criteria().filter(|c| is_breached(&c.id)).map(|c| c.code.clone()).collect();
            let sites = audits::list_sites(conn, &id)?;
            Ok(Beside {
                organisation: crate::organisations::store::display_name(conn, &audit.organisation_id, l.language())?,
                sites: sites.into_iter().map(|site| (site.id.to_string(), site.name)).collect(),
                number: audit.number,
                breached,
                standard,
            })
        })
        .await
}

fn shown(
    signed_in: &SignedIn,
    id: &AuditId,
    beside: &Beside,
    form: RaiseForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let mut shell = signed_in.shell(l.t("finding-raise").to_string());
    shell.has_errors = !errors.is_empty();
    // Criteria with a nonconformity first: they wait for a finding.
    let (mut criteria, rest): (Vec<_>, Vec<_>) =
        beside.standard.criteria().partition(|criterion| beside.breached.contains(&criterion.code));
    criteria.extend(rest);
    let criteria = criteria
        .into_iter()
        .map(|c| Choice::new(&c.code, format!("{} {}", c.code, c.wording)).chosen(&form.criterion))
        .collect();
    let grade = |grade: &Grade| {
        Choice::new(grade.as_str(), l.t(grade.key()).to_string())
            .hint(l.t(&format!("finding-grade-{grade}")).to_string())
            .chosen(&form.grade)
    };
    let corridor = |corridor: Corridor| Choice::new(corridor.slug(), l.corridor(&corridor)).chosen(&form.corridor);
    let currency = |currency: &Currency| Choice::new(currency.code(), currency.code()).chosen(&form.currency);
    let page = RaisePage {
        shell,
        token: signed_in.form_token().to_owned(),
        number: beside.number.clone(),
        organisation: beside.organisation.clone(),
        criteria,
        grades: Grade::ALL.iter().map(grade).collect(),
        corridors: Corridor::served().into_iter().map(corridor).collect(),
        sites: beside.sites.iter().map(|(id, name)| Choice::new(id, name).chosen(&form.site)).collect(),
        currencies: Currency::OFFERED.iter().map(currency).collect(),
        accept: MediaType::accept(),
        overview: urls::audit(signed_in.language, id),
        form,
        errors,
    };
    signed_in.show_with(status, &page)
}

/// The empty form.
///
/// # Errors
/// `NotFound` to whoever has no part in the audit.
pub async fn raise_form(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    asked: Asked<CriterionAsked>,
) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let beside = beside(&signed_in, &id).await?;
    let form = RaiseForm { criterion: asked.criterion.clone(), workers: "0".to_owned(), ..RaiseForm::default() };
    shown(&signed_in, &id, &beside, form, FormErrors::none(), StatusCode::OK)
}

impl RaiseForm {
    fn read(&self, l: &Words, beside: &Beside, errors: &mut FormErrors) -> Option<NewFinding> {
        let criterion = beside.standard.criteria().find(|c| c.code == self.criterion).map(|c| c.id.clone());
        let criterion = errors.need(l, "criterion", criterion, "error-choice");
        let grade = errors.need(l, "grade", Grade::parse(&self.grade), "error-choice");
        let workers = errors.need(l, "workers", read_count(&self.workers), "error-number");
        let is_breach = grade.is_some_and(Grade::is_breach);
        if is_breach && criterion.is_some() && !beside.breached.contains(&self.criterion) {
            let text = l.t("finding-criterion-not-breached").with("code", self.criterion.as_str()).to_string();
            errors.add_text("criterion", text);
        }
        let corridor = Corridor::parse(&self.corridor);
        if corridor.is_none() && !self.corridor.is_empty() {
            errors.add(l, "corridor", "error-choice");
        }
        let site = beside.sites.iter().find(|(id, _)| id == &self.site).and_then(|(id, _)| SiteId::parse(id));
        if site.is_none() && !self.site.is_empty() {
            errors.add(l, "site", "error-choice");
        }
        let mut repay = None;
        if !self.repay.trim().is_empty() {
            let currency = errors.need(l, "currency", Currency::parse(&self.currency), "error-currency");
            match currency.map(|currency| parse_amount(&self.repay, l.language(), currency)) {
                Some(Ok(money)) => repay = Some(money),
                Some(Err(refusal)) => errors.add_refusal(l, "repay", &refusal),
                None => {}
            }
        }
        if !errors.is_empty() {
            return None;
        }
        Some(NewFinding {
            criterion: criterion?,
            grade: grade?,
            statement: self.statement.trim().to_owned(),
            objective_evidence: self.objective_evidence.trim().to_owned(),
            corridor,
            site,
            workers_affected: workers?,
            repay,
        })
    }
}

/// Raises the finding.
///
/// # Errors
/// The refusal of a rule about the audit; what is wrong with the form is said on the page.
pub async fn raise_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let beside = beside(&signed_in, &id).await?;
    let (form, sent) = uploads::read::<RaiseForm>(parts).await?;
    let l = signed_in.l();
    let mut errors = FormErrors::check(l, &form);
    let new = form.read(l, &beside, &mut errors);
    let evidence = match new {
        Some(_) => files::take(&signed_in.state.files, l, "files", sent, &mut errors).await?,
        None => Vec::new(),
    };
    let Some(new) = new.filter(|_| errors.is_empty()) else {
        return shown(&signed_in, &id, &beside, form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let finding = signed_in.state.db.write(move |conn| actions::raise(conn, &actor, &id, &new, &evidence, now)).await?;
    Ok(signed_in.redirect_saying(&urls::audit_finding(signed_in.language, &finding), "flash-finding-raised"))
}
