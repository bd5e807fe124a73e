//! One's own applications, and the beginning of a new one.

use super::super::actions;
use super::super::rules::{ApplicationKind, ApplicationStatus};
use super::super::store;
use crate::base::OrganisationId;
use crate::error::{AppError, AppResult};
use crate::organisations;
use crate::urls;
use crate::web::forms::Choice;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "applications/list.html")]
struct ListPage {
    shell: Shell,
    errors: FormErrors,
    token: String,
    organisations: Vec<Mine>,
    new_organisation: String,
}

/// An organisation of the visitor with its applications.
struct Mine {
    id: String,
    name: String,
    may_start: bool,
    kinds: Vec<Choice>,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    kind: String,
    number: Option<String>,
    work: &'static str,
    word: String,
    when: String,
}

/// The form that begins an application.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct StartForm {
    organisation: String,
    kind: String,
}

pub async fn show(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language) = (visit.actor(), visit.language);
    let organisations = visit
        .state
        .db
        .read(move |conn| {
            let l = crate::i18n::words(language);
            let crate::base::Actor::Person { memberships, .. } = &actor else { return Ok(Vec::new()) };
            let mut all = Vec::new();
            for membership in memberships {
                let id = &membership.organisation;
                let name = organisations::store::display_name(conn, id, language)?;
                let applications = store::list_of(conn, std::slice::from_ref(id))?;
                let may_start = !applications.iter().any(|application| application.status.is_open());
                let was_accepted = applications.iter().any(|one| one.status == ApplicationStatus::Accepted);
                let kinds =
                    ApplicationKind::ALL.iter().filter(|kind| was_accepted || **kind == ApplicationKind::Initial);
                let kinds =
                    kinds.map(|kind| Choice::new(kind.as_str(), l.t(&kind.key()).to_string()).chosen("initial"));
                let kinds = kinds.collect();
                let mut rows = Vec::new();
                for application in applications {
                    rows.push(Row {
                        href: urls::application(language, &application.id),
                        kind: l.t(&application.kind.key()).to_string(),
                        number: store::case_number(conn, &application.id)?,
                        work: application.status.as_told().work(),
                        word: l.t(&application.status.as_told().key()).to_string(),
                        when: l.day(application.submitted_at.unwrap_or(application.created_at).local_date()),
                    });
                }
                all.push(Mine { id: id.to_string(), name, may_start, kinds, rows });
            }
            Ok(all)
        })
        .await?;
    let l = visit.l();
    visit.show(&ListPage {
        shell: visit.shell(l.t("application-list-title").to_string()),
        errors: FormErrors::none(),
        token: visit.form_token().to_owned(),
        organisations,
        new_organisation: urls::new_organisation(language),
    })
}

pub async fn start(visit: SignedIn, form: Posted<StartForm>) -> AppResult<HttpResponse> {
    let organisation = OrganisationId::parse(&form.organisation).ok_or(AppError::NotFound)?;
    let kind = ApplicationKind::parse(&form.kind).unwrap_or(ApplicationKind::Initial);
    let (actor, now) = (visit.actor(), visit.now);
    let id = visit.state.db.write(move |conn| actions::start(conn, &actor, &organisation, kind, now)).await?;
    Ok(visit.redirect(&urls::application(visit.language, &id)))
}
