//! The holder's own page: certificate, scope, conditions, or a refusal with its reasons, and how to appeal.

use super::{ScopeView, scope_view};
use crate::base::{Language, OrganisationId, When};
use crate::certificates::actions::ask_to_surrender;
use crate::certificates::rules::CertificateState;
use crate::certificates::store;
use crate::db::AnyConnection;
use crate::decisions::rules::{APPEAL_DAYS, Outcome};
use crate::decisions::store as decisions;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::i18n::words;
use crate::organisations::store::display_name;
use crate::web::{Posted, Shell, SignedIn};
use crate::{impartiality, standards, urls};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use chrono::Duration;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "certificates/mine.html")]
struct MinePage {
    shell: Shell,
    token: String,
    back: String,
    apply: String,
    name: String,
    certificate: Option<CertificateView>,
    refusal: Option<RefusalView>,
    appeal: Option<AppealView>,
}

struct CertificateView {
    number: String,
    status: &'static str,
    meaning: String,
    since: String,
    from: String,
    until: String,
    standard: String,
    reason: String,
    public_text: String,
    scope: ScopeView,
    conditions: Vec<ConditionView>,
    verify: String,
    /// The certificate as a sheet to print.
    sheet: String,
    /// When the next yearly audit is due, in words.
    surveillance: String,
    mark: String,
    is_over: bool,
}

struct ConditionView {
    wording: String,
    when: String,
    class: &'static str,
}

struct RefusalView {
    day: String,
    reason: String,
    public_text: String,
    points: i32,
}

struct AppealView {
    case: String,
    until: String,
    href: String,
    is_open: bool,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = OrganisationId::parse(&path.1).ok_or(AppError::NotFound)?;
    if !visit.actor().is_member(&id) {
        return Err(AppError::NotFound);
    }
    let (language, now) = (visit.language, visit.now);
    let back = urls::my_organisation(language, &id);
    let (name, certificate, refusal, appeal) =
        visit.state.db.read(move |conn| gather(conn, &id, language, now)).await?;
    visit.show(&MinePage {
        shell: visit.shell(visit.l().t("certificate-mine-title").to_string()),
        token: visit.form_token().to_owned(),
        back,
        apply: urls::applications(language),
        name,
        certificate,
        refusal,
        appeal,
    })
}

/// The boxes of the form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct GiveUpForm {
    sure: String,
}

/// The holder gives the certificate up: staff write it down.
pub(super) async fn give_up(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<GiveUpForm>,
) -> AppResult<HttpResponse> {
    let id = OrganisationId::parse(&path.1).ok_or(AppError::NotFound)?;
    let here = urls::my_certificate(visit.language, &id);
    if form.sure != "yes" {
        return Ok(visit.redirect(&here));
    }
    let (actor, now) = (visit.actor(), visit.now);
    visit.state.db.write(move |conn| ask_to_surrender(conn, &actor, &id, now)).await?;
    Ok(visit.redirect_saying(&here, "flash-surrender-asked"))
}

type Gathered = (String, Option<CertificateView>, Option<RefusalView>, Option<AppealView>);

fn gather(conn: &mut AnyConnection, id: &OrganisationId, language: Language, now: When) -> AppResult<Gathered> {
    let l = words(language);
    let name = display_name(conn, id, language)?;
    let held = store::list_of(conn, id)?.into_iter().next();
    let is_suspended = held.as_ref().is_some_and(|certificate| certificate.state == CertificateState::Suspended);
    let taken = decisions::list_taken_of(conn, id)?;
    let newest = taken.iter().find(|decision| decision.kind.is_reviewed());
    let certificate = match held {
        Some(certificate) => Some(certificate_view(conn, certificate, language, now)?),
        None => None,
    };
    let refused = newest.filter(|decision| decision.outcome == Outcome::Refuse);
    let refusal = refused.map(|decision| RefusalView {
        day: decision.taken_at.map(|at| l.day(at.local_date())).unwrap_or_default(),
        reason: l.t(&decision.reason_code.key()).to_string(),
        public_text: decision.public_text.clone(),
        points: decision.points,
    });
    let against = taken.first().filter(|decision| may_be_appealed(decision.outcome, is_suspended));
    let appeal = match against.and_then(|decision| Some((decision, decision.taken_at?))) {
        Some((decision, taken_at)) => {
            let last = taken_at.local_date() + Duration::days(APPEAL_DAYS);
            Some(AppealView {
                case: impartiality::store::load_case(conn, &decision.case_id)?.number,
                until: l.day(last),
                href: urls::my_appeals(language, id),
                is_open: now.local_date() <= last,
            })
        }
        None => None,
    };
    Ok((name, certificate, refusal, appeal))
}

/// Whether the holder has something to appeal against. While an emergency suspension waits to be confirmed, the decision
/// before it is not what the holder reads about here.
const fn may_be_appealed(outcome: Outcome, is_suspended: bool) -> bool {
    match outcome {
        Outcome::Refuse | Outcome::Suspend | Outcome::Withdraw => true,
        Outcome::GrantWithConditions => !is_suspended,
        Outcome::Grant | Outcome::Reinstate => false,
    }
}

fn certificate_view(
    conn: &mut AnyConnection,
    certificate: store::Certificate,
    language: Language,
    now: When,
) -> AppResult<CertificateView> {
    let l = words(language);
    let standard = standards::store::load(conn, &certificate.standard_id, language)?;
    let scope = scope_view(l, &store::list_scope(conn, &certificate.id)?);
    let today = now.local_date();
    let conditions = store::list_conditions(conn, &certificate.id)?.into_iter().map(|condition| {
        let wording = standard.criterion(&condition.criterion).map_or("", |criterion| criterion.wording.as_str());
        let (class, key, day) = match condition.met_at {
            Some(at) => ("ok", "certificate-mine-met", at.local_date()),
            None if condition.due_on < today => ("stop", "certificate-mine-late", condition.due_on),
            None => ("next", "certificate-mine-due", condition.due_on),
        };
        ConditionView {
            wording: format!("{} {wording}", condition.code),
            when: l.t(key).with("date", l.day(day)).to_string(),
            class,
        }
    });
    let is_reasoned = matches!(certificate.state, CertificateState::Suspended | CertificateState::Withdrawn);
    let public_text = if is_reasoned {
        let events = history::of_subject(conn, "certificate", certificate.id.as_str())?;
        let last = events.into_iter().rev().find(|event| event.is_public && event.reason_code.is_some());
        last.and_then(|event| event.public_text).unwrap_or_default()
    } else {
        String::new()
    };
    let meaning = format!("certificate-mine-{}", certificate.state);
    let due = if certificate.state.is_running() { store::due_surveillance(conn, &certificate)? } else { None };
    let surveillance = due.map(|due| l.t("certificate-mine-surveillance").with("date", l.day(due)).to_string());
    Ok(CertificateView {
        status: certificate.state.status_word(),
        meaning: l.t(&meaning).to_string(),
        since: l.day(certificate.state_since.local_date()),
        from: l.day_both_eras(certificate.valid_from),
        until: l.day_both_eras(certificate.valid_until),
        reason: match certificate.reason_code {
            Some(code) if is_reasoned => l.t(&code.key()).to_string(),
            Some(_) | None => String::new(),
        },
        standard: standard.title.clone(),
        conditions: conditions.collect(),
        verify: urls::verify_number(language, &certificate.number),
        sheet: urls::certificate_sheet(language, &certificate.number),
        surveillance: surveillance.unwrap_or_default(),
        mark: urls::my_mark(language, &certificate.organisation_id),
        is_over: !certificate.state.is_running(),
        number: certificate.number,
        public_text,
        scope,
    })
}
