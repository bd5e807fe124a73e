//! Who audits an organisation, for its members: each person by name, until when they may object, and what came of it.

use crate::accounts::store::people;
use crate::audits::actions::{naming_of, object};
use crate::audits::store as audits;
use crate::base::{AccountId, AuditId};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::impartiality::rules::{MOST_OBJECTION_CHARACTERS, ObjectionStatus, may_object, object_until};
use crate::impartiality::store::auditors::{list_named, load_profile};
use crate::impartiality::store::objections::list_of_audit;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// Somebody who audits.
struct Member {
    name: String,
    role: &'static str,
    languages: String,
    told: String,
    /// Until when an objection may be sent; nothing where it may not.
    until: Option<String>,
    /// Why it may not.
    closed: Option<String>,
}

/// An objection and its answer.
struct Made {
    auditor: String,
    reason: String,
    on: String,
    state: &'static str,
    word: &'static str,
    answer: String,
}

/// What the form sends.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ObjectForm {
    auditor: String,
    #[validate(length(max = 2000))]
    reason: String,
}

#[derive(Template)]
#[template(path = "impartiality/team.html")]
struct TeamPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    number: String,
    members: Vec<Member>,
    choices: Vec<Choice>,
    made: Vec<Made>,
    form: ObjectForm,
}

struct Loaded {
    number: String,
    members: Vec<Member>,
    choices: Vec<Choice>,
    made: Vec<Made>,
}

fn load(conn: &mut AnyConnection, signed_in: &Viewer, id: &AuditId) -> AppResult<Loaded> {
    let audit = audits::load(conn, id)?;
    if !signed_in.actor.is_member(&audit.organisation_id) {
        return Err(AppError::NotFound);
    }
    let (l, now) = (signed_in.l, signed_in.now);
    let (mut members, mut choices) = (Vec::new(), Vec::new());
    for (person, told_at) in list_named(conn, id)? {
        let naming = naming_of(conn, &audit, &person.id)?;
        let refusal = may_object(&naming, now).err();
        if refusal.is_none() {
            choices.push(Choice::new(person.id.as_str(), person.name.clone()));
        }
        let languages = load_profile(conn, &person.id)?.languages;
        let words = languages.iter().map(|code| l.t(&format!("lang-{code}")).to_string());
        members.push(Member {
            role: if person.id == audit.lead_auditor_id { "audit-fact-lead" } else { "audit-team-member" },
            languages: words.collect::<Vec<_>>().join(", "),
            told: l.day(told_at.local_date()),
            until: refusal.is_none().then(|| l.instant(object_until(told_at))),
            closed: refusal.map(|refusal| l.refusal(&refusal).to_string()),
            name: person.name,
        });
    }
    let mut made = Vec::new();
    for one in list_of_audit(conn, id)? {
        let (state, word) = match one.status {
            ObjectionStatus::Made => ("waiting", "objection-status-made"),
            ObjectionStatus::Upheld => ("done", "objection-status-upheld"),
            ObjectionStatus::Rejected => ("change", "objection-status-rejected"),
        };
        made.push(Made {
            auditor: people::load(conn, &one.account_id)?.name,
            reason: one.reason,
            on: l.day(one.made_at.local_date()),
            state,
            word,
            answer: one.answer,
        });
    }
    Ok(Loaded { number: audit.number, members, choices, made })
}

/// What loading needs to know of the visitor.
struct Viewer {
    actor: crate::base::Actor,
    l: &'static Words,
    now: crate::base::When,
}

async fn shown(
    signed_in: &SignedIn,
    id: AuditId,
    form: ObjectForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let language = signed_in.language;
    let viewer = Viewer { actor: signed_in.actor(), l: signed_in.l(), now: signed_in.now };
    let (back, here) = (urls::my_audit(language, &id), urls::my_audit_team(language, &id));
    let loaded = signed_in.state.db.read(move |conn| load(conn, &viewer, &id)).await?;
    let mut shell = signed_in.shell(signed_in.l().t("audit-team-yours").to_string());
    shell.has_errors = !errors.is_empty();
    let page = TeamPage {
        shell,
        token: signed_in.form_token().to_owned(),
        errors,
        back,
        here,
        number: loaded.number,
        members: loaded.members,
        choices: loaded.choices.into_iter().map(|choice| choice.chosen(&form.auditor)).collect(),
        made: loaded.made,
        form,
    };
    signed_in.show_with(status, &page)
}

fn audit_in(path: &Path<(String, String)>) -> AppResult<AuditId> {
    AuditId::parse(&path.1).ok_or(AppError::NotFound)
}

/// Who audits.
pub(super) async fn show(signed_in: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, audit_in(&path)?, ObjectForm::default(), FormErrors::none(), StatusCode::OK).await
}

/// Sends an objection.
pub(super) async fn object_submit(
    signed_in: SignedIn,
    path: Path<(String, String)>,
    form: Posted<ObjectForm>,
) -> AppResult<HttpResponse> {
    let (l, id) = (signed_in.l(), audit_in(&path)?);
    let mut errors = FormErrors::check(l, &*form);
    let auditor = errors.need(l, "auditor", AccountId::parse(&form.auditor), "error-choice");
    let reason = form.reason.trim().to_owned();
    let is_short = reason.chars().count() <= MOST_OBJECTION_CHARACTERS;
    let _ = errors.need(l, "reason", Some(()).filter(|()| !reason.is_empty() && is_short), "error-required");
    let Some(auditor) = auditor.filter(|_| errors.is_empty()) else {
        return shown(&signed_in, id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, audit) = (signed_in.actor(), signed_in.now, id.clone());
    let made = signed_in.state.db.write(move |conn| object(conn, &actor, &audit, &auditor, &reason, now)).await;
    match made {
        Ok(_) => Ok(signed_in.redirect_saying(&urls::my_audit_team(signed_in.language, &id), "flash-sent")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "auditor", &*refusal);
            shown(&signed_in, id, form.0, errors, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error),
    }
}
