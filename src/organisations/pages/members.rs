//! The people of an organisation: owners invite, change and let go.

use super::mine::role_key;
use super::{Desk, organisation_of, refusal_in};
use crate::accounts::store::members::{self as invitations, Invitation};
use crate::base::{AccountId, EmailAddress, Language, LinkId, MemberRole, OrganisationId};
use crate::error::{AppError, AppResult};
use crate::organisations::actions;
use crate::organisations::rules::{Member, check_someone_owns, may_change_members};
use crate::organisations::store;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What the form of an invitation sends.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct InviteForm {
    #[validate(length(min = 1, max = 254))]
    email: String,
    role: String,
    language: String,
}

/// What the buttons beside a member send.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ChangeForm {
    /// `owner`, `editor` or `remove`.
    act: String,
}

/// A member as the page shows it.
struct MemberRow {
    name: String,
    email: String,
    role: &'static str,
    since: String,
    is_me: bool,
    /// Where the buttons post to; empty where this reader may not change anything.
    action: String,
    /// The other role and the key of its button.
    other: (&'static str, &'static str),
    is_last_owner: bool,
}

struct InvitationRow {
    email: String,
    role: &'static str,
    until: String,
    action: String,
}

#[derive(Template)]
#[template(path = "organisations/members.html")]
struct MembersPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    organisation: String,
    members: Vec<MemberRow>,
    invitations: Vec<InvitationRow>,
    is_owner: bool,
    form: InviteForm,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
}

async fn shown(
    signed_in: &SignedIn,
    id: &OrganisationId,
    form: InviteForm,
    errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (place, now, l) = (id.clone(), signed_in.now, signed_in.l());
    let (name, members, waiting) = signed_in
        .state
        .db
        .read(move |conn| {
            let name = store::display_name(conn, &place, l.language())?;
            Ok((name, store::members::list(conn, &place)?, invitations::list_waiting(conn, &place, now)?))
        })
        .await?;
    let is_owner = may_change_members(&signed_in.actor(), id);
    let roles = MemberRole::ALL.iter().map(|role| {
        let hint = l.t(&format!("{}-hint", role_key(*role))).to_string();
        Choice::new(role.as_str(), l.t(role_key(*role)).to_string()).hint(hint).chosen(&form.role)
    });
    let mut shell = signed_in.shell(l.t("organisation-members").to_string());
    shell.has_errors = !errors.is_empty();
    signed_in.show_with(
        status,
        &MembersPage {
            shell,
            token: signed_in.form_token().to_owned(),
            errors,
            back: Desk::Mine.home(signed_in.language, id),
            organisation: name,
            members: members.iter().map(|member| row(signed_in, id, member, &members, is_owner)).collect(),
            invitations: waiting.into_iter().map(|waiting| invitation_row(signed_in, id, waiting)).collect(),
            is_owner,
            roles: roles.collect(),
            languages: super::shown::language_choices(l, &form.language),
            form,
        },
    )
}

fn row(signed_in: &SignedIn, id: &OrganisationId, member: &Member, all: &[Member], is_owner: bool) -> MemberRow {
    let account = &member.person.id;
    let is_me = signed_in.actor().is_person(account);
    let may = is_owner || is_me;
    let other = match member.role {
        MemberRole::Owner => ("editor", "organisation-make-editor"),
        MemberRole::Editor => ("owner", "organisation-make-owner"),
    };
    MemberRow {
        name: member.person.name.clone(),
        email: member.person.email.to_string(),
        role: role_key(member.role),
        since: signed_in.l().day(member.since.local_date()),
        is_me,
        action: if may { urls::member(signed_in.language, id, account) } else { String::new() },
        other,
        is_last_owner: check_someone_owns(all, account).is_err(),
    }
}

fn invitation_row(signed_in: &SignedIn, id: &OrganisationId, waiting: Invitation) -> InvitationRow {
    InvitationRow {
        email: waiting.email.to_string(),
        role: role_key(waiting.role),
        until: signed_in.l().day(waiting.expires_at.local_date()),
        action: urls::member_invitation(signed_in.language, id, &waiting.id),
    }
}

/// Shows who belongs to the organisation.
pub(super) async fn list(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    Desk::Mine.admit(&signed_in.actor(), &id)?;
    let role = MemberRole::Editor.to_string();
    let form = InviteForm { role, language: signed_in.language.to_string(), ..InviteForm::default() };
    shown(&signed_in, &id, form, FormErrors::none(), StatusCode::OK).await
}

/// Invites somebody.
pub(super) async fn invite_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<InviteForm>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    Desk::Mine.admit(&signed_in.actor(), &id)?;
    let l = signed_in.l();
    let mut errors = FormErrors::check(l, &*form);
    let email = errors.need(l, "email", EmailAddress::parse(&form.email), "error-email");
    let role = errors.need(l, "role", MemberRole::parse(&form.role), "error-choice");
    let language = errors.need(l, "language", Language::parse(&form.language), "error-choice");
    let (Some(email), Some(role), Some(language)) = (email, role, language) else {
        return shown(&signed_in, &id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    let invited =
        signed_in.state.db.write(move |conn| actions::invite(conn, &actor, &place, &email, language, role, now)).await;
    match invited {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::members(signed_in.language, &id), "flash-sent")),
        Err(error) => {
            let Some(refusal) = refusal_in(&error) else { return Err(error) };
            errors.add_refusal(l, "email", refusal);
            shown(&signed_in, &id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Changes what a member may do, or lets the member go.
pub(super) async fn change_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
    form: Posted<ChangeForm>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    let account = AccountId::parse(&path.2).ok_or(AppError::NotFound)?;
    let role = match form.act.as_str() {
        "remove" => None,
        other => Some(MemberRole::parse(other).ok_or(AppError::NotFound)?),
    };
    let goes_away = role.is_none() && signed_in.actor().is_person(&account);
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in
        .state
        .db
        .write(move |conn| match role {
            Some(role) => actions::change_role(conn, &actor, &place, &account, role, now),
            None => actions::remove_member(conn, &actor, &place, &account, now),
        })
        .await?;
    let language = signed_in.language;
    let next = if goes_away { urls::my_organisations(language) } else { urls::members(language, &id) };
    Ok(signed_in.redirect_saying(&next, if role.is_some() { "flash-saved" } else { "flash-removed" }))
}

/// Withdraws an invitation that was not taken up.
pub(super) async fn withdraw_submit(
    signed_in: SignedIn,
    path: web::Path<(String, String, String)>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    let link = LinkId::parse(&path.2).ok_or(AppError::NotFound)?;
    let (actor, now, place) = (signed_in.actor(), signed_in.now, id.clone());
    signed_in.state.db.erase(move |conn| actions::withdraw_invitation(conn, &actor, &place, &link, now)).await?;
    Ok(signed_in.redirect_saying(&urls::members(signed_in.language, &id), "flash-removed"))
}
