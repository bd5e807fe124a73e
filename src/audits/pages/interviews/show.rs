//! One interview: the form, empty or filled, and its saves.

use super::form::{Around, InterviewFields, Typed, read_interview, typed_of};
use crate::audits::actions::{self, is_on_team};
use crate::audits::pages::view::audit_in;
use crate::audits::rules::{AuditRefusal, AuditStatus, HelperKind, SaveKey};
use crate::audits::store::interviews;
use crate::audits::store::{self, plan};
use crate::base::{Actor, AuditId, typed_day};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::organisations::store as organisations;
use crate::urls;
use crate::web::saves::{SaveAnswer, is_by_script, new_key, told};
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// What stands around the form.
struct Beside {
    number: String,
    organisation: String,
    around: Around,
    may_work: bool,
    overview: String,
    list: String,
    save: String,
}

/// The names of the record and of its save.
struct Keys {
    record: String,
    device: String,
    version: i32,
}

#[derive(Template)]
#[template(path = "audits/interview.html")]
struct InterviewPage {
    shell: Shell,
    token: String,
    person: String,
    beside: Beside,
    fields: InterviewFields,
    keys: Keys,
    /// Its number, if it has one.
    name: Option<String>,
    strong: bool,
    errors: FormErrors,
}

/// What an interview of an audit may name.
///
/// # Errors
/// A database error.
pub fn around(conn: &mut AnyConnection, id: &AuditId) -> AppResult<Around> {
    let helpers = plan::list_helpers(conn, id)?.into_iter().filter(|helper| helper.kind == HelperKind::Interpreter);
    Ok(Around {
        helpers: helpers.map(|helper| (helper.id.to_string(), helper.name)).collect(),
        sites: store::list_sites(conn, id)?.into_iter().map(|site| (site.id.to_string(), site.name)).collect(),
    })
}

async fn beside(signed_in: &SignedIn, id: &AuditId) -> AppResult<Beside> {
    let (actor, language) = (signed_in.actor(), signed_in.language);
    let audit = id.clone();
    let load = move |conn: &mut AnyConnection| {
        let audit = actions::load_readable(conn, &actor, &audit)?;
        let on_team = is_on_team(conn, &actor, &audit)?;
        Ok(Beside {
            organisation: organisations::display_name(conn, &audit.organisation_id, language)?,
            around: around(conn, &audit.id)?,
            may_work: on_team && audit.status == AuditStatus::Stage2InProgress,
            overview: urls::audit(language, &audit.id),
            list: urls::audit_part(language, &audit.id, "interviews"),
            save: urls::audit_part(language, &audit.id, "interviews"),
            number: audit.number,
        })
    };
    signed_in.state.db.read(load).await
}

fn page_of(
    signed_in: &SignedIn,
    beside: Beside,
    typed: &Typed,
    keys: Keys,
    name: Option<String>,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let title = match &name {
        Some(name) => l.t("interview-title").with("name", name).to_string(),
        None => l.t("interview-new").to_string(),
    };
    let mut shell = signed_in.shell(title);
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut silent = FormErrors::none();
    let said = read_interview(typed, &beside.around, signed_in.language, l, &mut silent);
    let page = InterviewPage {
        shell,
        token: signed_in.form_token().to_owned(),
        person: person_of(&signed_in.actor()),
        fields: InterviewFields::of(typed, &beside.around, l),
        strong: !said.strong_signs().is_empty(),
        beside,
        keys,
        name,
        errors,
    };
    signed_in.show_with(status, &page)
}

/// The name of a person for the queue of a device: nothing but an id.
pub fn person_of(actor: &Actor) -> String {
    actor.account().map(ToString::to_string).unwrap_or_default()
}

/// The empty form.
///
/// # Errors
/// `NotFound` to whoever has no part in the audit.
pub async fn new_form(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = audit_in(&path)?;
    let beside = beside(&signed_in, &id).await?;
    let typed = Typed::from([("held_on".to_owned(), typed_day(signed_in.now.local_date()))]);
    let keys = Keys { record: new_key(), device: new_key(), version: 0 };
    page_of(&signed_in, beside, &typed, keys, None, FormErrors::none())
}

/// One interview by its number.
///
/// # Errors
/// `NotFound`.
pub async fn show(signed_in: SignedIn, path: web::Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let id = AuditId::parse(&path.1).ok_or(AppError::NotFound)?;
    let number = path.2.parse::<i32>().map_err(|_| AppError::NotFound)?;
    let beside = beside(&signed_in, &id).await?;
    let stored = signed_in.state.db.read(move |conn| Ok(interviews::find_by_number(conn, &id, number)?)).await?;
    let stored = stored.ok_or(AppError::NotFound)?;
    let keys = Keys { record: stored.record.clone(), device: new_key(), version: stored.version };
    page_of(&signed_in, beside, &typed_of(&stored), keys, Some(stored.name()), FormErrors::none())
}

/// Saves an interview. A script gets a short answer, a form the list.
///
/// # Errors
/// The refusal of a rule, to a form; `NotFound`.
pub async fn save(
    signed_in: SignedIn,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    form: Posted<Typed>,
) -> AppResult<HttpResponse> {
    let (id, l, by_script) = (audit_in(&path)?, signed_in.l(), is_by_script(&request));
    let beside = beside(&signed_in, &id).await?;
    let field = |name: &str| form.get(name).map_or("", String::as_str);
    let key = SaveKey::read(field("device"), field("record"), field("sequence"), field("base"));
    let key = key.ok_or(AppError::NotFound)?;
    let mut errors = FormErrors::none();
    let said = read_interview(&form.0, &beside.around, signed_in.language, l, &mut errors);
    if !errors.is_empty() {
        if by_script {
            return Ok(SaveAnswer::wrong(&errors).give());
        }
        let keys = Keys { record: key.record, device: new_key(), version: key.base };
        return page_of(&signed_in, beside, &form.0, keys, None, errors);
    }
    let mut content = form.0.clone();
    content.retain(|name, value| {
        let is_frame = matches!(name.as_str(), "form_token" | "device" | "record" | "sequence" | "base");
        let is_currency = name.starts_with("paid-currency-") || name == "first_wage_currency";
        !(value.trim().is_empty() || is_frame || is_currency)
    });
    for (name, value) in &form.0 {
        let amount = match name.strip_prefix("paid-currency-") {
            Some(code) => format!("paid-{code}"),
            None if name == "first_wage_currency" => "first_wage".to_owned(),
            None => continue,
        };
        if content.contains_key(&amount) {
            content.insert(name.clone(), value.clone());
        }
    }
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    let done = signed_in
        .state
        .db
        .write(move |conn| {
            let receipt = actions::save_interview(conn, &actor, &audit, &key, &said, &content, now)?;
            let stored = interviews::find_by_record(conn, &audit, &key.record)?;
            Ok((receipt, stored.map(|stored| (stored.number, stored.name()))))
        })
        .await;
    let language = signed_in.language;
    let answer = done.map(|(receipt, stored)| {
        let (href, name) = match stored {
            Some((number, name)) => (urls::audit_part(language, &id, &format!("interviews/{number}")), name),
            None => (String::new(), String::new()),
        };
        SaveAnswer::taken(receipt.outcome.as_str(), receipt.version, now).named(name, href)
    });
    if by_script {
        return told(l, answer);
    }
    match answer {
        Ok(answer) if answer.state == "saved" => {
            Ok(signed_in.redirect_saying(&urls::audit_part(language, &id, "interviews"), "flash-saved"))
        }
        Ok(_) => {
            Ok(signed_in.redirect_saying(&urls::audit_part(language, &id, "differences"), "flash-audit-kept-apart"))
        }
        Err(AppError::Stale) => Err(AuditRefusal::WrongStep.into()),
        Err(error) => Err(error),
    }
}
