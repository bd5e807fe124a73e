//! The office's queue of declared contacts and sub-agents, and checking those of one organisation.

use super::declared::{DeclaredView, agent_view, contact_view};
use super::shown::Shown;
use super::{organisation_of, refusal_in};
use crate::base::{Actor, ContactId, OrganisationId, SubAgentId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::keys::ContactKeys;
use crate::organisations::actions;
use crate::organisations::rules::{CheckedHow, Judgement, RefusedBecause};
use crate::organisations::store::{self, contacts, sub_agents};
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

struct QueueRow {
    shown: Shown,
    count: usize,
    since: String,
    href: String,
}

#[derive(Template)]
#[template(path = "organisations/office_declared_queue.html")]
struct QueuePage {
    shell: Shell,
    rows: Vec<QueueRow>,
    list_href: String,
}

/// Lists the organisations of which something waits, the longest waiting first.
pub(super) async fn queue(signed_in: SignedIn) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let rows = signed_in
        .state
        .db
        .read(move |conn| {
            let mut waiting = contacts::list_waiting(conn)?;
            waiting.extend(sub_agents::list_waiting(conn)?);
            waiting.sort_by_key(|(_, since)| *since);
            let mut rows: Vec<(OrganisationId, When, usize)> = Vec::new();
            for (id, since) in waiting {
                match rows.iter_mut().find(|(known, _, _)| *known == id) {
                    Some((_, _, count)) => *count += 1,
                    None => rows.push((id, since, 1)),
                }
            }
            let row = |(id, since, count): (OrganisationId, When, usize)| {
                Ok(QueueRow {
                    shown: Shown::load(conn, &id, l)?,
                    count,
                    since: l.day(since.local_date()),
                    href: urls::office_organisation_part(l.language(), &id, "contacts"),
                })
            };
            rows.into_iter().map(row).collect::<AppResult<Vec<QueueRow>>>()
        })
        .await?;
    let shell = signed_in.shell(l.t("office-declared-title").to_string());
    signed_in.show(&QueuePage { shell, rows, list_href: urls::office_organisations(signed_in.language) })
}

#[derive(Template)]
#[template(path = "organisations/office_declared.html")]
struct DeclaredPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    shown: Shown,
    back: String,
    contacts: Vec<DeclaredView>,
    agents: Vec<DeclaredView>,
    hows: Vec<Choice>,
    whys: Vec<Choice>,
}

async fn shown(
    signed_in: &SignedIn,
    id: &OrganisationId,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, place, actor) = (signed_in.l(), id.clone(), signed_in.actor());
    let keys = signed_in.state.contact_keys.clone();
    let (shown, contacts, agents) = signed_in.state.db.read(move |conn| gather(conn, l, &keys, &actor, &place)).await?;
    let mut shell = signed_in.shell(format!("{}: {}", l.t("office-declared-title"), shown.name));
    shell.has_errors = !errors.is_empty();
    let choice = |value: &str, key: &str| Choice::new(value, l.t(key).to_string());
    signed_in.show_with(
        status,
        &DeclaredPage {
            shell,
            token: signed_in.form_token().to_owned(),
            errors,
            back: urls::office_organisation(signed_in.language, id),
            shown,
            contacts,
            agents,
            hows: CheckedHow::ALL.iter().map(|how| choice(how.as_str(), &how.key())).collect(),
            whys: RefusedBecause::ALL.iter().map(|why| choice(why.as_str(), &why.key())).collect(),
        },
    )
}

type Gathered = (Shown, Vec<DeclaredView>, Vec<DeclaredView>);

fn gather(
    conn: &mut AnyConnection,
    l: &'static Words,
    keys: &ContactKeys,
    actor: &Actor,
    id: &OrganisationId,
) -> AppResult<Gathered> {
    let is_own = |by: &Option<crate::base::AccountId>| by.as_ref().is_some_and(|account| actor.is_person(account));
    let mut contact_views = Vec::new();
    for row in contacts::list_of(conn, id)? {
        let mut view = contact_view(l, keys, &row, urls::office_contact(l.language(), &row.id));
        view.is_own = is_own(&row.declaration.declared_by);
        if view.value.is_empty() {
            view.value = l.t("office-declared-unreadable").to_string();
        }
        let mut others = Vec::new();
        for holder in contacts::holders(conn, &row.mark)?.into_iter().filter(|holder| holder != id) {
            others.push(store::display_name(conn, &holder, l.language())?);
        }
        let is_shared = row.declaration.status.stands() && !others.is_empty();
        view.also = is_shared.then(|| l.t("office-declared-also").with("names", others.join(", ")).to_string());
        contact_views.push(view);
    }
    let agents = sub_agents::list_of(conn, id)?.into_iter().map(|row| {
        let mut view = agent_view(l, &row, urls::office_sub_agent(l.language(), &row.id));
        view.is_own = is_own(&row.declaration.declared_by);
        view
    });
    Ok((Shown::load(conn, id, l)?, contact_views, agents.collect()))
}

/// Shows all that an organisation declared.
pub(super) async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    shown(&signed_in, &organisation_of(&path.1)?, FormErrors::none(), StatusCode::OK).await
}

/// What the buttons beside a declaration send.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct JudgeForm {
    /// `verify`, `refuse` or `end`.
    act: String,
    how: String,
    why: String,
}

/// What is to be done with a declaration.
enum Wanted {
    Judge(Judgement),
    End,
}

impl JudgeForm {
    /// What was pressed; a choice that is missing is said.
    fn wanted(&self, l: &Words, errors: &mut FormErrors) -> AppResult<Option<Wanted>> {
        Ok(match self.act.as_str() {
            "verify" => errors
                .need(l, "how", CheckedHow::parse(&self.how), "error-choice")
                .map(|how| Wanted::Judge(Judgement::Verify(how))),
            "refuse" => errors
                .need(l, "why", RefusedBecause::parse(&self.why), "error-choice")
                .map(|why| Wanted::Judge(Judgement::Refuse(why))),
            "end" => Some(Wanted::End),
            _ => return Err(AppError::NotFound),
        })
    }
}

/// Verifies, refuses or ends a contact.
pub(super) async fn contact_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let id = ContactId::parse(&path.1).ok_or(AppError::NotFound)?;
    let place = id.clone();
    let organisation = signed_in.state.db.read(move |conn| Ok(contacts::load(conn, &place)?.organisation)).await?;
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let mut errors = FormErrors::none();
    let Some(wanted) = form.wanted(signed_in.l(), &mut errors)? else {
        return shown(&signed_in, &organisation, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let done = signed_in.state.db.write(move |conn| match wanted {
        Wanted::Judge(judgement) => actions::judge_contact(conn, &actor, &id, judgement, now).map(|_| ()),
        Wanted::End => actions::end_contact(conn, &actor, &id, now).map(|_| ()),
    });
    let done = done.await;
    answered(&signed_in, &organisation, done).await
}

/// Verifies, refuses or ends a sub-agent.
pub(super) async fn agent_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<JudgeForm>,
) -> AppResult<HttpResponse> {
    let id = SubAgentId::parse(&path.1).ok_or(AppError::NotFound)?;
    let place = id.clone();
    let organisation = signed_in.state.db.read(move |conn| Ok(sub_agents::load(conn, &place)?.organisation)).await?;
    let (actor, now) = (signed_in.actor(), signed_in.now);
    let mut errors = FormErrors::none();
    let Some(wanted) = form.wanted(signed_in.l(), &mut errors)? else {
        return shown(&signed_in, &organisation, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let done = signed_in.state.db.write(move |conn| match wanted {
        Wanted::Judge(judgement) => actions::judge_sub_agent(conn, &actor, &id, judgement, now).map(|_| ()),
        Wanted::End => actions::end_sub_agent(conn, &actor, &id, now).map(|_| ()),
    });
    let done = done.await;
    answered(&signed_in, &organisation, done).await
}

async fn answered(signed_in: &SignedIn, organisation: &OrganisationId, done: AppResult<()>) -> AppResult<HttpResponse> {
    let Err(error) = done else {
        let page = urls::office_organisation_part(signed_in.language, organisation, "contacts");
        return Ok(signed_in.redirect_saying(&page, "flash-saved"));
    };
    let Some(refusal) = refusal_in(&error) else { return Err(error) };
    let mut errors = FormErrors::none();
    errors.add_refusal(signed_in.l(), "", refusal);
    shown(signed_in, organisation, errors, StatusCode::CONFLICT).await
}
