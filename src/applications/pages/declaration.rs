//! The section that is signed.

use super::super::actions::{self, Opened};
use super::super::rules::{Agreement, Section};
use super::frame::{self, Both, Frame};
use crate::base::MemberRole;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;
use validator::Validate;

#[derive(Template)]
#[template(path = "applications/declaration.html")]
struct DeclarationPage {
    shell: Shell,
    errors: FormErrors,
    frame: Frame,
    is_owner: bool,
    typed_name: String,
    is_agreed: bool,
    signed: Option<(String, String)>,
    agreement: AgreementView,
}

/// The agreement as the page shows it.
pub(super) struct AgreementView {
    pub(super) title: String,
    pub(super) version: i32,
    pub(super) since: String,
    pub(super) clauses: Vec<String>,
    pub(super) href: String,
}

impl AgreementView {
    /// The version in force, in the reader's language.
    pub(super) fn in_force(l: &Words, on: NaiveDate) -> AppResult<Self> {
        let agreement = Agreement::in_force(on).map_err(AppError::internal)?;
        Ok(Self {
            title: agreement.title(l.language()).to_owned(),
            version: agreement.version,
            since: l.day(agreement.effective_from),
            clauses: agreement.clauses(l.language()).into_iter().map(str::to_owned).collect(),
            href: crate::urls::agreement(l.language()),
        })
    }
}

/// The form that signs.
#[derive(Default, Deserialize, Validate)]
#[serde(default)]
pub struct SignForm {
    #[validate(length(min = 1, max = 200))]
    name: String,
    agree: String,
    version: String,
    later: String,
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    if let Some(elsewhere) = frame::closed(&visit, &opened) {
        return Ok(elsewhere);
    }
    let signed = &opened.said.declaration;
    let form = SignForm {
        name: signed.as_ref().map(|signed| signed.name.clone()).unwrap_or_default(),
        agree: signed.as_ref().map(|_| "yes".to_owned()).unwrap_or_default(),
        ..SignForm::default()
    };
    visit.show(&page(&visit, &opened, &form, FormErrors::none(), None)?)
}

pub async fn save(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    mut form: Posted<SignForm>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    form.0.name = form.name.trim().to_owned();
    let id = frame::id_of(&path.1)?;
    if !form.later.is_empty() && form.agree.is_empty() {
        return Ok(visit.redirect(&crate::urls::application(visit.language, &id)));
    }
    let mut errors = FormErrors::check(l, &form.0);
    if form.agree.is_empty() {
        errors.add(l, "agree", "error-tick");
    }
    if !errors.is_empty() {
        let opened = frame::open(&visit, &path.1).await?;
        let page = page(&visit, &opened, &form, errors, None)?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (actor, now, target) = (visit.actor(), visit.now, id.clone());
    let (seen, name, language) = (form.version.clone(), form.name.clone(), visit.language);
    let saved =
        visit.state.db.write(move |conn| actions::sign(conn, &actor, &target, &seen, &name, language, now)).await;
    match saved {
        Ok(()) => Ok(frame::onward(&visit, &id, Section::Declaration, &form.later)),
        Err(AppError::Stale) => {
            let opened = frame::open(&visit, &path.1).await?;
            let theirs = opened.said.declaration.iter().map(|signed| signed.name.clone()).collect();
            let both = Both { yours: vec![form.name.clone()], theirs };
            let page = page(&visit, &opened, &form, FormErrors::none(), Some(both))?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error),
    }
}

fn page(
    visit: &SignedIn,
    opened: &Opened,
    form: &SignForm,
    errors: FormErrors,
    both: Option<Both>,
) -> AppResult<DeclarationPage> {
    let l = visit.l();
    let mut shell = visit.shell(frame::title(l, Section::Declaration));
    shell.has_errors = !errors.is_empty();
    let role = visit.actor().member_role(&opened.application.organisation_id);
    Ok(DeclarationPage {
        shell,
        errors,
        frame: Frame::of(visit, opened, Section::Declaration, opened.said.mark(Section::Declaration)).stale(both),
        is_owner: role == Some(MemberRole::Owner),
        typed_name: form.name.clone(),
        is_agreed: !form.agree.is_empty(),
        signed: opened.said.declaration.as_ref().map(|signed| (signed.name.clone(), l.instant(signed.at))),
        agreement: AgreementView::in_force(l, visit.now.local_date())?,
    })
}
