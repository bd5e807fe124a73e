//! Planning an audit: who may lead it, and who not and why.

use crate::audits::actions;
use crate::audits::rules::{AuditKind, AuditRefusal, NewAudit, Site, read_count};
use crate::base::read_day;
use crate::base::{AccountId, CaseId, Country, Sector, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::impartiality::rules::{Candidate, Part};
use crate::impartiality::store as cases;
use crate::organisations::store as organisations;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// How many sites the form has room for.
const SITES: usize = 3;

/// Which case.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CaseAsked {
    case: String,
    kind: String,
}

/// The plan as it is typed.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct PlanForm {
    case: String,
    /// `special` for an audit at short notice in a case of surveillance.
    kind: String,
    lead_auditor: String,
    starts_on: String,
    ends_on: String,
    head_count: String,
    #[validate(length(max = 200))]
    site_name_1: String,
    #[validate(length(max = 400))]
    site_address_1: String,
    site_on_1: String,
    #[validate(length(max = 200))]
    site_name_2: String,
    #[validate(length(max = 400))]
    site_address_2: String,
    site_on_2: String,
    #[validate(length(max = 200))]
    site_name_3: String,
    #[validate(length(max = 400))]
    site_address_3: String,
    site_on_3: String,
}

/// The three fields of one site.
struct SiteFields {
    number: usize,
    name: String,
    address: String,
    on: String,
}

impl PlanForm {
    fn sites(&self) -> [SiteFields; SITES] {
        let site = |number, name: &String, address: &String, on: &String| SiteFields {
            number,
            name: name.clone(),
            address: address.clone(),
            on: on.clone(),
        };
        [
            site(1, &self.site_name_1, &self.site_address_1, &self.site_on_1),
            site(2, &self.site_name_2, &self.site_address_2, &self.site_on_2),
            site(3, &self.site_name_3, &self.site_address_3, &self.site_on_3),
        ]
    }

    /// Reads the plan, noting beside each field what is wrong with it.
    fn read(&self, l: &Words, errors: &mut FormErrors) -> Option<NewAudit> {
        let case = CaseId::parse(&self.case);
        let lead = errors.need(l, "lead_auditor", AccountId::parse(&self.lead_auditor), "error-choice");
        let starts = errors.need(l, "starts_on", read_day(&self.starts_on), "error-date");
        let ends = errors.need(l, "ends_on", read_day(&self.ends_on), "error-date");
        let heads = errors.need(l, "head_count", read_count(&self.head_count), "error-number");
        let mut sites = Vec::new();
        for fields in self.sites() {
            let number = fields.number;
            let is_empty = [&fields.name, &fields.address, &fields.on].iter().all(|text| text.trim().is_empty());
            if is_empty && number > 1 {
                continue;
            }
            let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
            let name = errors.need(l, &format!("site_name_{number}"), filled(&fields.name), "error-required");
            let address = errors.need(l, &format!("site_address_{number}"), filled(&fields.address), "error-required");
            let on = errors.need(l, &format!("site_on_{number}"), read_day(&fields.on), "error-date");
            if let (Some(name), Some(address), Some(visit_on)) = (name, address, on) {
                sites.push(Site { name, address, visit_on });
            }
        }
        if !errors.is_empty() {
            return None;
        }
        Some(NewAudit {
            case: case?,
            is_special: self.kind == AuditKind::Special.as_str(),
            lead_auditor: lead?,
            starts_on: starts?,
            ends_on: ends?,
            head_count: heads?,
            sites,
        })
    }
}

/// The field a refusal of the plan stands beside.
const fn field_of(refusal: &AuditRefusal) -> &'static str {
    if matches!(refusal, AuditRefusal::DatesReversed) {
        "ends_on"
    } else if matches!(refusal, AuditRefusal::DatesPast) {
        "starts_on"
    } else if matches!(refusal, AuditRefusal::NobodyWorksThere) {
        "head_count"
    } else {
        "site_on_1"
    }
}

/// What the form stands beside.
struct CaseView {
    number: String,
    organisation: String,
    kind: String,
}

#[derive(Template)]
#[template(path = "audits/plan.html")]
struct PlanPage {
    shell: Shell,
    token: String,
    case: CaseView,
    auditors: Vec<Choice>,
    form: PlanForm,
    errors: FormErrors,
}

/// Everybody who audits, with why not where they may not.
///
/// # Errors
/// A database error.
pub fn choose_auditor(
    conn: &mut AnyConnection,
    l: &Words,
    case: &cases::Case,
    part: Part,
    leave_out: &[AccountId],
    now: When,
) -> AppResult<Vec<Choice>> {
    let mut choices = Vec::new();
    for one in actions::candidates(conn, case, part, leave_out, now)? {
        let hint = fit(l, &one);
        let mut choice = Choice::new(one.person.id.as_str(), one.person.name).hint(hint);
        let reasons = one.refusals.iter().map(|refusal| l.refusal(refusal).to_string());
        choice.disabled_reason = (!one.refusals.is_empty()).then(|| reasons.collect::<Vec<_>>().join(" "));
        choices.push(choice);
    }
    Ok(choices)
}

/// Why an auditor stands where she stands: what fits, and how much she has to do.
fn fit(l: &Words, one: &Candidate) -> String {
    let languages = one.points.languages.iter().map(|code| l.t(&format!("lang-{code}")).to_string());
    let countries = one.points.countries.iter().filter_map(|code| Country::parse(code)).map(|it| l.country(it));
    let sectors = one.points.sectors.iter().filter_map(|code| Sector::parse(code)).map(|it| l.t(&it.key()).to_string());
    let parts: Vec<String> = languages.chain(countries).chain(sectors).collect();
    let fits = if parts.is_empty() { l.t("auditor-fit-none").to_string() } else { parts.join(", ") };
    l.t("auditor-fit").with("fits", fits).with("load", one.load).to_string()
}

async fn shown(
    signed_in: &SignedIn,
    mut form: PlanForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let id = CaseId::parse(&form.case).ok_or(AppError::NotFound)?;
    let (l, now) = (signed_in.l(), signed_in.now);
    let chosen = form.lead_auditor.clone();
    let is_special = form.kind == AuditKind::Special.as_str();
    let (case, auditors, head_count) = signed_in
        .state
        .db
        .read(move |conn| {
            actions::waiting_case(conn, &id)?;
            let case = cases::load_case(conn, &id)?;
            let client = organisations::load(conn, &case.organisation_id)?;
            let choices = choose_auditor(conn, l, &case, Part::LeadAuditor, &[], now)?;
            let view = CaseView {
                organisation: organisations::display_name(conn, &case.organisation_id, l.language())?,
                kind: l.t(&format!("audit-kind-{}", AuditKind::planned(case.kind, is_special))).to_string(),
                number: case.number,
            };
            Ok((view, choices, client.head_count))
        })
        .await?;
    if errors.is_empty() && form.head_count.is_empty() {
        form.head_count = head_count.map(|count| count.to_string()).unwrap_or_default();
    }
    let mut shell = signed_in.shell(l.t("audit-plan-title").to_string());
    shell.has_errors = !errors.is_empty();
    let page = PlanPage {
        shell,
        token: signed_in.form_token().to_owned(),
        case,
        auditors: auditors.into_iter().map(|choice| choice.chosen(&chosen)).collect(),
        form,
        errors,
    };
    signed_in.show_with(status, &page)
}

/// The empty plan of a case.
///
/// # Errors
/// The refusal of a rule if the case waits for no audit.
pub async fn plan_form(signed_in: SignedIn, asked: Asked<CaseAsked>) -> AppResult<HttpResponse> {
    let form = PlanForm { case: asked.case.clone(), kind: asked.kind.clone(), ..PlanForm::default() };
    shown(&signed_in, form, FormErrors::none(), StatusCode::OK).await
}

/// Plans the audit.
///
/// # Errors
/// The refusal of a rule about the person; what is wrong with the days is said on the page.
pub async fn plan_submit(signed_in: SignedIn, form: Posted<PlanForm>) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let mut errors = FormErrors::check(l, &form.0);
    let plan = form.read(l, &mut errors);
    let today = signed_in.now.local_date();
    let refusal = plan.as_ref().and_then(|plan| plan.check(today).err());
    if let Some(refusal) = refusal {
        errors.add_refusal(l, field_of(&refusal), &refusal);
    }
    let Some(plan) = plan.filter(|_| errors.is_empty()) else {
        return shown(&signed_in, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let id = signed_in.state.db.write(move |conn| actions::plan(conn, &actor, &plan, now)).await?;
    Ok(signed_in.redirect_saying(&urls::office_audit(signed_in.language, &id), "flash-audit-planned"))
}
