//! Raising a finding: an ordinary form, or one after another from a tablet, each kept as a draft while it is typed.

use super::files;
use crate::audits::actions::load_readable;
use crate::audits::rules::{AuditResult, SaveKey, SaveOutcome, read_count};
use crate::audits::store as audits;
use crate::audits::store::saves::Content;
use crate::base::{AuditId, Corridor, Currency, FindingId, SiteId};
use crate::error::{AppError, AppResult};
use crate::fees::rules::{FeeCode, parse_amount};
use crate::files::MediaType;
use crate::findings::actions::{self, NewFinding, SentFinding};
use crate::findings::rules::Grade;
use crate::findings::store::{self, drafts};
use crate::i18n::Words;
use crate::standards::rules::Standard;
use crate::standards::store as standards;
use crate::urls;
use crate::web::saves::{SaveAnswer, is_by_script, new_key, told};
use crate::web::uploads;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// Which criterion, or which draft to go on with.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CriterionAsked {
    criterion: String,
    draft: String,
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
    repay_code: String,
    device: String,
    record: String,
    sequence: String,
    base: String,
}

impl RaiseForm {
    /// The fields as they are kept where two texts differ, or as a draft.
    fn content(&self) -> Content {
        [
            ("criterion", &self.criterion),
            ("grade", &self.grade),
            ("statement", &self.statement),
            ("objective_evidence", &self.objective_evidence),
            ("corridor", &self.corridor),
            ("site", &self.site),
            ("workers", &self.workers),
            ("repay", &self.repay),
            ("currency", &self.currency),
            ("repay_code", &self.repay_code),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .filter(|(_, value)| !value.is_empty())
        .collect()
    }

    /// The form of a draft.
    fn of_draft(fields: &Content) -> Self {
        let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
        Self {
            criterion: field("criterion"),
            grade: field("grade"),
            statement: field("statement"),
            objective_evidence: field("objective_evidence"),
            corridor: field("corridor"),
            site: field("site"),
            workers: field("workers"),
            repay: field("repay"),
            currency: field("currency"),
            repay_code: field("repay_code"),
            ..Self::default()
        }
    }

    /// The names under which it is saved once.
    fn key(&self) -> AppResult<SaveKey> {
        SaveKey::read(&self.device, &self.record, &self.sequence, &self.base).ok_or(AppError::NotFound)
    }
}

/// What the form stands beside.
struct Beside {
    number: String,
    organisation: String,
    standard: Standard,
    breached: Vec<String>,
    sites: Vec<(String, String)>,
    /// Drafts nobody raised yet: the name of each and how it begins.
    drafts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "findings/raise.html")]
struct RaisePage {
    shell: Shell,
    token: String,
    person: String,
    number: String,
    organisation: String,
    drafts: Vec<(String, String)>,
    here: String,
    codes: Vec<Choice>,
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
            let begins = |fields: Content| {
                let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
                let text: String = field("statement").chars().take(60).collect();
                format!("{} {text}", field("criterion")).trim().to_owned()
            };
            let drafts = drafts::list(conn, &id)?;
            let drafts = drafts.into_iter().map(|draft| (draft.record_key.clone(), begins(draft.fields()))).collect();
            Ok(Beside {
                drafts,
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
    let code =
        |code: &FeeCode| Choice::new(code.as_str(), format!("{code} {}", l.t(&code.key()))).chosen(&form.repay_code);
    let opened = form.record.clone();
    let page = RaisePage {
        shell,
        token: signed_in.form_token().to_owned(),
        person: signed_in.actor().account().map(ToString::to_string).unwrap_or_default(),
        drafts: beside.drafts.iter().filter(|(record, _)| record != &opened).cloned().collect(),
        here: urls::audit_part(signed_in.language, id, "findings/new"),
        codes: FeeCode::ALL.iter().map(code).collect(),
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
    let (audit, record) = (id.clone(), asked.draft.clone());
    let draft = match record.is_empty() {
        true => None,
        false => signed_in.state.db.read(move |conn| Ok(drafts::find(conn, &audit, &record)?)).await?,
    };
    let form = match draft {
        Some(draft) => RaiseForm {
            record: draft.record_key.clone(),
            base: draft.version.to_string(),
            device: new_key(),
            ..RaiseForm::of_draft(&draft.fields())
        },
        None => RaiseForm {
            criterion: asked.criterion.clone(),
            workers: "0".to_owned(),
            record: new_key(),
            base: "0".to_owned(),
            device: new_key(),
            ..RaiseForm::default()
        },
    };
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
        let repay_code = FeeCode::parse(&self.repay_code);
        if repay.is_some() && repay_code.is_none() {
            errors.add(l, "repay_code", "error-choice");
        }
        if repay.is_some() && workers == Some(0) {
            errors.add(l, "workers", "finding-repay-workers");
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
            repay_code,
        })
    }
}

/// Raises the finding, once however often the form is sent. A script gets a short answer, a form the finding's page.
///
/// # Errors
/// The refusal of a rule about the audit; what is wrong with the form is said on the page.
pub async fn raise_submit(
    signed_in: SignedIn,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let beside = beside(&signed_in, &id).await?;
    let (form, sent) = uploads::read::<RaiseForm>(parts).await?;
    let (l, by_script, language) = (signed_in.l(), is_by_script(&request), signed_in.language);
    let mut errors = FormErrors::check(l, &form);
    let key = form.key()?;
    // What was raised before is not looked at again: its criterion may have changed since.
    let (audit, record) = (id.clone(), key.record.clone());
    let raised = signed_in.state.db.read(move |conn| Ok(store::find_by_record(conn, &audit, &record)?)).await?;
    let new = form.read(l, &beside, &mut errors);
    let evidence = match (&new, &raised) {
        (Some(_), None) => files::take(&signed_in.state.files, l, "files", sent, &mut errors).await?,
        (_, _) => Vec::new(),
    };
    let Some(new) = new.filter(|_| errors.is_empty()) else {
        if by_script {
            return Ok(SaveAnswer::wrong(&errors).give());
        }
        return shown(&signed_in, &id, &beside, form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    let sent = SentFinding { new, content: form.content() };
    let done = signed_in
        .state
        .db
        .write(move |conn| {
            let receipt = actions::raise_once(conn, &actor, &audit, &key, &sent, &evidence, now)?;
            let finding = match FindingId::parse(&receipt.subject) {
                Some(id) => Some(store::load(conn, &id)?),
                None => None,
            };
            Ok((receipt, finding))
        })
        .await;
    if by_script {
        let answer = done.map(|(receipt, finding)| {
            let answer = SaveAnswer::taken(receipt.outcome.as_str(), receipt.version, now);
            match finding {
                Some(finding) => answer.named(finding.number, urls::audit_finding(language, &finding.id)),
                None => answer,
            }
        });
        return told(l, answer);
    }
    let (receipt, finding) = done?;
    match (receipt.outcome, finding) {
        (SaveOutcome::Saved, Some(finding)) => {
            Ok(signed_in.redirect_saying(&urls::audit_finding(language, &finding.id), "flash-finding-raised"))
        }
        (_, _) => {
            let to = urls::audit_part(language, &id, "differences");
            Ok(signed_in.redirect_saying(&to, "flash-audit-kept-apart"))
        }
    }
}

/// Keeps a finding while it is typed.
///
/// # Errors
/// The refusal of a rule, to a form; `NotFound`.
pub async fn draft_submit(
    signed_in: SignedIn,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    form: Posted<RaiseForm>,
) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (actor, now, audit, l) = (signed_in.actor(), signed_in.now, id.clone(), signed_in.l());
    let (key, content) = (form.key()?, form.content());
    let done =
        signed_in.state.db.write(move |conn| actions::save_draft(conn, &actor, &audit, &key, &content, now)).await;
    let answer = done.map(|receipt| SaveAnswer::taken(receipt.outcome.as_str(), receipt.version, now));
    if is_by_script(&request) {
        return told(l, answer);
    }
    answer?;
    let to = urls::audit_part(signed_in.language, &id, "findings/new");
    Ok(signed_in.redirect_saying(&to, "flash-saved"))
}
