//! Preparing an audit in the office: objectives, scope, what is looked at on which day, and who helps.

use super::view::{AuditView, audit_in, version_in};
use crate::audits::actions::{self, NewHelper, Preparation};
use crate::audits::rules::{HelperKind, InterviewLanguage, PlannedDay};
use crate::audits::store::{self, plan};
use crate::base::{AuditId, HelperId};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// The most days an audit may be planned for, one field each.
const MOST_DAYS: u64 = 14;
/// The longest text of a field.
const LONGEST: usize = 4_000;

/// What is typed: `objectives`, `scope`, and `day-2026-11-27` for each day; for a helper `kind`, `name`, …
type Typed = BTreeMap<String, String>;

/// A day with what is looked at.
struct DayField {
    name: String,
    day: String,
    value: String,
}

/// A helper in the list.
struct HelperLine {
    id: String,
    name: String,
    about: String,
}

#[derive(Template)]
#[template(path = "audits/prepare.html")]
struct PreparePage {
    shell: Shell,
    token: String,
    audit: AuditView,
    typed: Typed,
    days: Vec<DayField>,
    helpers: Vec<HelperLine>,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    errors: FormErrors,
    is_stale: bool,
    back: String,
}

impl PreparePage {
    fn field(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }
}

fn days_of(starts_on: NaiveDate, ends_on: NaiveDate) -> Vec<NaiveDate> {
    (0..MOST_DAYS)
        .filter_map(|after| starts_on.checked_add_days(Days::new(after)))
        .take_while(|day| *day <= ends_on)
        .collect()
}

/// What a helper does, in words.
pub fn helper_words(helper: &plan::Helper, l: &Words) -> String {
    let kind = l.t(&format!("audit-helper-{}", helper.kind)).to_string();
    match helper.language {
        Some(language) => format!("{kind}, {}", l.t(&language.key())),
        None if helper.field.is_empty() => kind,
        None => format!("{kind}, {}", helper.field),
    }
}

async fn shown(
    signed_in: &SignedIn,
    id: AuditId,
    typed: Option<Typed>,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, language) = (signed_in.l(), signed_in.language);
    let back = urls::office_audit(language, &id);
    let path = format!("{back}/plan");
    let (audit, view, stored, helpers) = signed_in
        .state
        .db
        .read(move |conn| {
            let audit = store::load(conn, &id)?;
            let view = AuditView::load(conn, &audit, l)?;
            let days = plan::list_days(conn, &id)?;
            Ok((audit, view, days, plan::list_helpers(conn, &id)?))
        })
        .await?;
    let typed = typed.unwrap_or_else(|| {
        let mut typed = Typed::from([
            ("objectives".to_owned(), audit.objectives.clone()),
            ("scope".to_owned(), audit.scope.clone()),
        ]);
        typed.extend(stored.into_iter().map(|day| (format!("day-{}", day.on), day.looks_at)));
        typed
    });
    let days = days_of(audit.starts_on, audit.ends_on)
        .into_iter()
        .map(|day| {
            let name = format!("day-{day}");
            DayField { value: typed.get(&name).cloned().unwrap_or_default(), day: l.day(day), name }
        })
        .collect();
    let chosen = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let mut shell = signed_in.shell(l.t("audit-prepare-title").to_string());
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = path.get(3..).unwrap_or_default().to_owned();
    let page = PreparePage {
        token: signed_in.form_token().to_owned(),
        audit: view,
        days,
        helpers: helpers
            .iter()
            .map(|helper| HelperLine {
                id: helper.id.to_string(),
                name: helper.name.clone(),
                about: helper_words(helper, l),
            })
            .collect(),
        kinds: HelperKind::ALL
            .iter()
            .map(|kind| {
                Choice::new(kind.as_str(), l.t(&format!("audit-helper-{kind}")).to_string()).chosen(&chosen("kind"))
            })
            .collect(),
        languages: InterviewLanguage::ALL
            .iter()
            .map(|tongue| Choice::new(tongue.as_str(), l.t(&tongue.key()).to_string()).chosen(&chosen("language")))
            .collect(),
        typed,
        errors,
        is_stale: status == StatusCode::CONFLICT,
        back,
        shell,
    };
    signed_in.show_with(status, &page)
}

/// The form.
///
/// # Errors
/// `NotFound`.
pub async fn prepare_form(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, audit_in(&path)?, None, FormErrors::none(), StatusCode::OK).await
}

/// Saves objectives, scope and days.
///
/// # Errors
/// The refusal of a rule.
pub async fn prepare_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<Typed>,
) -> AppResult<HttpResponse> {
    let (id, l) = (audit_in(&path)?, signed_in.l());
    let mut errors = FormErrors::none();
    for name in ["objectives", "scope"] {
        if form.get(name).is_none_or(|text| text.trim().is_empty()) {
            errors.add(l, name, "error-required");
        }
    }
    for (name, text) in &form.0 {
        if text.chars().count() > LONGEST {
            errors.add_text(name, l.t("error-too-long").with("max", LONGEST).to_string());
        }
    }
    if !errors.is_empty() {
        return shown(&signed_in, id, Some(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let text = |name: &str| form.get(name).map_or("", |text| text.trim()).to_owned();
    let day = |(name, text): (&String, &String)| {
        let on = name.strip_prefix("day-")?.parse::<NaiveDate>().ok()?;
        Some(PlannedDay { on, looks_at: text.trim().to_owned() }).filter(|day| !day.looks_at.is_empty())
    };
    let preparation = Preparation {
        objectives: text("objectives"),
        scope: text("scope"),
        days: form.iter().filter_map(day).collect(),
    };
    let (actor, now, audit, version) = (signed_in.actor(), signed_in.now, id.clone(), version_in(&text("version")));
    let done =
        signed_in.state.db.write(move |conn| actions::prepare(conn, &actor, &audit, &preparation, version, now)).await;
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_audit(signed_in.language, &id), "flash-audit-prepared")),
        Err(AppError::Stale) => shown(&signed_in, id, Some(form.0), errors, StatusCode::CONFLICT).await,
        Err(error) => Err(error),
    }
}

/// Adds a helper.
///
/// # Errors
/// The refusal of a rule about the audit; what is wrong with the form is said on the page.
pub async fn helper_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<Typed>,
) -> AppResult<HttpResponse> {
    let (id, l) = (audit_in(&path)?, signed_in.l());
    let mut errors = FormErrors::none();
    let field = |name: &str| form.get(name).map_or("", |text| text.trim());
    let kind = errors.need(l, "kind", HelperKind::parse(field("kind")), "error-choice");
    let name = Some(field("name")).filter(|name| !name.is_empty() && name.chars().count() <= 200);
    let name = errors.need(l, "name", name, "error-required");
    let language = InterviewLanguage::parse(field("language"));
    if kind == Some(HelperKind::Interpreter) && language.is_none() {
        errors.add(l, "language", "audit-helper-language-missing");
    }
    if kind == Some(HelperKind::TechnicalExpert) && field("field").is_empty() {
        errors.add(l, "field", "error-required");
    }
    let is_free_of_ties = field("free_of_ties") == "yes";
    if !is_free_of_ties {
        errors.add(l, "free_of_ties", "audit-helper-tied");
    }
    let (Some(kind), Some(name), true) = (kind, name, errors.is_empty()) else {
        return shown(&signed_in, id, Some(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let field: String = field("field").chars().take(200).collect();
    let helper = NewHelper { kind, name: name.to_owned(), language, field, is_free_of_ties };
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in.state.db.write(move |conn| actions::add_helper(conn, &actor, &audit, &helper, now)).await?;
    let to = format!("{}/plan", urls::office_audit(signed_in.language, &id));
    Ok(signed_in.redirect_saying(&to, "flash-audit-helper-added"))
}

/// Takes a helper out.
///
/// # Errors
/// `NotFound`; the refusal of a rule.
pub async fn helper_remove(signed_in: SignedIn, path: web::Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let helper = HelperId::parse(&path.2).ok_or(AppError::NotFound)?;
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in.state.db.write(move |conn| actions::remove_helper(conn, &actor, &audit, &helper, now)).await?;
    let to = format!("{}/plan", urls::office_audit(signed_in.language, &id));
    Ok(signed_in.redirect_saying(&to, "flash-audit-helper-removed"))
}
