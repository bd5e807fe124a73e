//! The criteria of one principle: what the auditor found for each.

use super::view::version_in;
use crate::audits::actions::{self, NewResult};
use crate::audits::rules::{AuditResult, AuditStatus, may_result};
use crate::audits::store;
use crate::base::{Actor, AuditId, CriterionId};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::store as findings;
use crate::i18n::Words;
use crate::standards::store as standards;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use std::collections::{BTreeSet, HashMap};

/// The most characters of a note.
const LONGEST_NOTE: usize = 4_000;

/// What is typed: for the criterion `1.2` the fields `result-1.2`, `note-1.2` and `version-1.2`.
type Typed = HashMap<String, String>;

/// One criterion on the page.
struct CriterionView {
    criterion: crate::standards::rules::Criterion,
    has_breach: bool,
    results: Vec<Choice>,
    note: String,
    version: i32,
    theirs: Option<String>,
    yours: String,
    findings: Vec<(String, String, String)>,
    raise: String,
    needs_finding: bool,
}

/// A principle as the page shows it.
struct PrincipleView {
    number: String,
    organisation: String,
    title: String,
    plain: String,
    criteria: Vec<CriterionView>,
    next: Option<String>,
    may_work: bool,
}

#[derive(Template)]
#[template(path = "audits/criteria.html")]
struct CriteriaPage {
    shell: Shell,
    token: String,
    person: String,
    page: PrincipleView,
    errors: FormErrors,
    is_stale: bool,
    overview: String,
}

/// Sends the reader to the first principle that is not done.
///
/// # Errors
/// `NotFound`.
pub async fn first(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (actor, language, audit) = (signed_in.actor(), signed_in.language, id.clone());
    let code = signed_in
        .state
        .db
        .read(move |conn| {
            let audit = actions::load_readable(conn, &actor, &audit)?;
            let standard = standards::load(conn, &audit.standard_id, language)?;
            let results = store::list_results(conn, &audit.id)?;
            let mut all = standard.principles.iter();
            let open = all.clone().find(|p| p.criteria.iter().any(|c| !results.contains_key(&c.id)));
            open.or_else(|| all.next()).map(|principle| principle.code.clone()).ok_or(AppError::NotFound)
        })
        .await?;
    Ok(signed_in.redirect(&urls::audit_part(language, &id, &format!("criteria/{code}"))))
}

impl PrincipleView {
    fn load(
        conn: &mut AnyConnection,
        actor: &Actor,
        id: &AuditId,
        code: &str,
        l: &Words,
        typed: Option<&Typed>,
    ) -> AppResult<Self> {
        let audit = actions::load_readable(conn, actor, id)?;
        let language = l.language();
        let standard = standards::load(conn, &audit.standard_id, language)?;
        let stored = store::list_results(conn, id)?;
        let raised = findings::list_of_audit(conn, id)?;
        let breached = findings::criteria_breached(conn, id)?;
        let place = standard.principles.iter().position(|principle| principle.code == code);
        let place = place.ok_or(AppError::NotFound)?;
        let next = standard.principles.get(place + 1).map(|next| next.code.clone());
        let principle = standard.principles.into_iter().nth(place).ok_or(AppError::NotFound)?;
        let mut criteria = Vec::new();
        for criterion in principle.criteria {
            let row = stored.get(&criterion.id);
            let now_stored = row.map(|row| row.result.as_str()).unwrap_or_default();
            let stored_note = row.map(|row| row.note.clone()).unwrap_or_default();
            let field = |name: &str| typed.and_then(|typed| typed.get(&format!("{name}-{}", criterion.code)).cloned());
            let chosen = field("result").unwrap_or_else(|| now_stored.to_owned());
            let note = field("note").unwrap_or_else(|| stored_note.clone());
            let version = row.map_or(0, |row| row.version);
            let shown_version = field("version").map(|text| version_in(&text));
            let differs = chosen != now_stored || note.trim() != stored_note;
            let theirs = shown_version.filter(|&shown| shown != version && differs);
            let word = |result: &str| match AuditResult::parse(result) {
                Some(result) => l.t(&format!("audit-result-{result}")).to_string(),
                None => l.t("audit-result-none").to_string(),
            };
            let results = AuditResult::ALL
                .iter()
                .filter(|result| criterion.may_be_not_applicable || **result != AuditResult::NotApplicable)
                .map(|result| Choice::new(result.as_str(), word(result.as_str())).chosen(&chosen))
                .collect();
            let its = raised.iter().filter(|finding| finding.criterion_id == criterion.id);
            let findings =
                its.map(|f| (urls::audit_finding(language, &f.id), f.number.clone(), f.grade.to_string())).collect();
            let has_breach = breached.contains(&criterion.id);
            criteria.push(CriterionView {
                theirs: theirs.map(|_| format!("{}. {stored_note}", word(now_stored))),
                yours: format!("{}. {note}", word(&chosen)),
                raise: format!(
                    "{}?criterion={}",
                    urls::audit_part(language, id, "findings/new"),
                    urls::encoded(&criterion.code)
                ),
                needs_finding: row.is_some_and(|row| row.result == AuditResult::Nonconformity) && !has_breach,
                has_breach,
                results,
                note,
                version,
                findings,
                criterion,
            });
        }
        let on_team = actions::is_on_team(conn, actor, &audit)?;
        Ok(Self {
            organisation: crate::organisations::store::display_name(conn, &audit.organisation_id, language)?,
            title: format!("{} {}", principle.code, principle.title),
            plain: principle.plain,
            criteria,
            next: next.map(|code| urls::audit_part(language, id, &format!("criteria/{code}"))),
            may_work: on_team && audit.status == AuditStatus::Stage2InProgress,
            number: audit.number,
        })
    }

    /// The results that are filled in, in the order of the page.
    fn read(&self, l: &Words, typed: &Typed, errors: &mut FormErrors) -> Vec<NewResult> {
        let mut results = Vec::new();
        for view in &self.criteria {
            let code = &view.criterion.code;
            let field = |name: &str| typed.get(&format!("{name}-{code}")).map_or("", |text| text.trim());
            let (result, note) = (field("result"), field("note"));
            if note.chars().count() > LONGEST_NOTE {
                let text = l.t("error-too-long").with("max", LONGEST_NOTE).to_string();
                errors.add_text(&format!("note-{code}"), text);
            }
            if result.is_empty() {
                if !note.is_empty() {
                    errors.add(l, &format!("result-{code}"), "error-choice");
                }
                continue;
            }
            let Some(result) = AuditResult::parse(result) else {
                errors.add(l, &format!("result-{code}"), "error-choice");
                continue;
            };
            if let Err(refusal) = may_result(&view.criterion, result, note, view.has_breach) {
                errors.add_refusal(l, &format!("result-{code}"), &refusal);
            }
            results.push(NewResult {
                criterion: view.criterion.id.clone(),
                result,
                note: note.to_owned(),
                version: version_in(field("version")),
            });
        }
        results
    }
}

async fn load(
    signed_in: &SignedIn,
    id: &AuditId,
    code: &str,
    typed: Option<Typed>,
) -> AppResult<(PrincipleView, BTreeSet<CriterionId>)> {
    let (actor, l, id, code) = (signed_in.actor(), signed_in.l(), id.clone(), code.to_owned());
    signed_in
        .state
        .db
        .read(move |conn| {
            let view = PrincipleView::load(conn, &actor, &id, &code, l, typed.as_ref())?;
            Ok((view, findings::criteria_breached(conn, &id)?))
        })
        .await
}

fn shown(
    signed_in: &SignedIn,
    id: &AuditId,
    page: PrincipleView,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let mut shell = signed_in.shell(page.title.clone());
    shell.has_errors = !errors.is_empty();
    let token = signed_in.form_token().to_owned();
    let person = super::interviews::person_of(&signed_in.actor());
    let overview = urls::audit(signed_in.language, id);
    let is_stale = status == StatusCode::CONFLICT;
    signed_in.show_with(status, &CriteriaPage { shell, token, person, page, errors, is_stale, overview })
}

/// The criteria of a principle.
///
/// # Errors
/// `NotFound`.
pub async fn results_form(signed_in: SignedIn, path: web::Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (page, _) = load(&signed_in, &id, &path.2, None).await?;
    shown(&signed_in, &id, page, FormErrors::none(), StatusCode::OK)
}

/// Saves the results of a principle.
///
/// # Errors
/// The refusal of a rule about the audit; what is wrong with a result is said on the page.
pub async fn results_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
    form: Posted<Typed>,
) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (page, with_breach) = load(&signed_in, &id, &path.2, Some(form.0.clone())).await?;
    let mut errors = FormErrors::none();
    let results = page.read(signed_in.l(), &form.0, &mut errors);
    if !errors.is_empty() {
        return shown(&signed_in, &id, page, errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let needs_finding =
        results.iter().any(|new| new.result == AuditResult::Nonconformity && !with_breach.contains(&new.criterion));
    let here = urls::audit_part(signed_in.language, &id, &format!("criteria/{}", path.2));
    let next = page.next.clone();
    let stays = needs_finding || form.contains_key("later");
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    let done = signed_in
        .state
        .db
        .write(move |conn| actions::save_results(conn, &actor, &audit, &results, &with_breach, now))
        .await;
    match done {
        Ok(()) if stays => Ok(signed_in.redirect_saying(&here, "flash-saved")),
        Ok(()) => {
            let to = next.unwrap_or_else(|| urls::audit(signed_in.language, &id));
            Ok(signed_in.redirect_saying(&to, "flash-saved"))
        }
        Err(AppError::Stale) => {
            let (page, _) = load(&signed_in, &id, &path.2, Some(form.0)).await?;
            shown(&signed_in, &id, page, FormErrors::none(), StatusCode::CONFLICT)
        }
        Err(error) => Err(error),
    }
}
