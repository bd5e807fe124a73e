//! One visit to a page: its language, the time, who is there, and how the answer is given.

use super::flash;
use super::kept::GoodFor;
use super::shell::{Shell, ShellPerson};
use super::state::AppState;
use super::{icons, tabs};
use crate::accounts::rules::{SignedInAs, is_fresh};
use crate::base::{Actor, Language, When};
use crate::error::{AppError, AppResult};
use crate::i18n::{self, Words};
use crate::register::snapshot::Snapshot;
use crate::urls;
use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};
use askama::Template;
use std::future::{Ready, ready};
use std::ops::Deref;
use std::rc::Rc;

/// What most pages fit in, in bytes before packing.
const PAGE_BYTES: usize = 64 << 10;

/// A visit to any page with a language in its address.
#[derive(Clone)]
pub struct Visit {
    /// What handlers share.
    pub state: web::Data<AppState>,
    /// The language of the page.
    pub language: Language,
    /// The address after the language, with its query.
    pub path_after_language: String,
    /// The instant of the request.
    pub now: When,
    person: Option<Rc<SignedInAs>>,
    flash: Option<String>,
}

impl Visit {
    /// Reads a visit from a request.
    ///
    /// # Errors
    /// `NotFound` if the address has no language of the six.
    pub fn of(request: &HttpRequest) -> AppResult<Self> {
        let state = request
            .app_data::<web::Data<AppState>>()
            .cloned()
            .ok_or_else(|| AppError::Internal("no state".to_owned()))?;
        let language = match request.match_info().get("lang") {
            Some(code) => Language::parse(code).ok_or(AppError::NotFound)?,
            None => accepted(request),
        };
        let whole = request.uri().path_and_query().map_or("", |path| path.as_str());
        let path_after_language = match request.match_info().get("lang") {
            Some(_) => whole.get(3..).unwrap_or("").to_owned(),
            None => String::new(),
        };
        let person = request.extensions().get::<Rc<SignedInAs>>().cloned();
        let flash = flash::of(request, &state);
        Ok(Self { now: state.clock.now(), state, language, path_after_language, person, flash })
    }

    /// The words of the page.
    pub fn l(&self) -> &'static Words {
        i18n::words(self.language)
    }

    /// Who is signed in, on pages that may know.
    pub fn person(&self) -> Option<&SignedInAs> {
        self.person.as_deref()
    }

    /// The shell of a page with this title: public on public routes, with person and tabs on signed-in ones.
    pub fn shell(&self, title: impl Into<String>) -> Shell {
        let l = self.l();
        Shell {
            language: self.language,
            title: title.into(),
            description: String::new(),
            public_address: self.state.public_address.clone(),
            path_after_language: self.path_after_language.clone(),
            person: self.person().map(|person| ShellPerson {
                name: person.name.clone(),
                sign_out_token: person.form_token.clone(),
                tabs: tabs::of(&person.actor, l, &self.path_after_language),
            }),
            flash: self.flash.as_deref().and_then(|key| flash::worded(l, key)),
            today: l.day(self.now.local_date()),
            nav_current: "",
            robots_index: false,
            has_errors: false,
        }
    }

    /// Shows a page.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn show(&self, page: &impl Template) -> AppResult<HttpResponse> {
        self.show_with(StatusCode::OK, page)
    }

    /// Shows a public page and keeps it for whoever asks for the same address again, as long as the snapshot and the
    /// day are the same; [`super::kept`] says which pages may be kept.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn keep(&self, snapshot: &Snapshot, page: &impl Template) -> AppResult<HttpResponse> {
        let mut answer = self.show(page)?;
        // An address with a query is not kept: marked as if it were, it would leave without being compressed.
        let has_query = self.path_after_language.contains('?');
        if self.person.is_none() && self.flash.is_none() && !has_query {
            let good_for = GoodFor { number: snapshot.number, day: self.now.local_date() };
            answer.extensions_mut().insert(good_for);
        }
        Ok(answer)
    }

    /// Shows a page with another status: 422 for a form with errors, 409 where somebody saved first.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn show_with(&self, status: StatusCode, page: &impl Template) -> AppResult<HttpResponse> {
        // Room for a long page at once: growing to it step by step would copy it several times.
        let mut html = String::with_capacity(PAGE_BYTES);
        page.render_into(&mut html).map_err(AppError::internal)?;
        let html = icons::with_sprite(html);
        let mut answer = HttpResponse::build(status);
        answer.insert_header(header::ContentType::html());
        answer.insert_header((header::CONTENT_LANGUAGE, self.language.code()));
        if self.flash.is_some() {
            answer.cookie(flash::removed(&self.state));
        }
        Ok(answer.body(html))
    }

    /// Sends the reader on after a post.
    pub fn redirect(&self, path: &str) -> HttpResponse {
        HttpResponse::SeeOther().insert_header((header::LOCATION, path)).finish()
    }

    /// Sends the reader on to where something stands now. The next time is asked again: it may move back.
    pub fn moved(&self, path: &str) -> HttpResponse {
        HttpResponse::MovedPermanently()
            .insert_header((header::LOCATION, path))
            .insert_header((header::CACHE_CONTROL, "no-cache"))
            .finish()
    }

    /// Sends the reader on and says there what was done; `key` is a word under `flash-…` in the catalogues.
    pub fn redirect_saying(&self, path: &str, key: &'static str) -> HttpResponse {
        HttpResponse::SeeOther().insert_header((header::LOCATION, path)).cookie(flash::set(&self.state, key)).finish()
    }
}

fn accepted(request: &HttpRequest) -> Language {
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::accepted(header.unwrap_or(""))
}

impl FromRequest for Visit {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

/// A visit by somebody who is signed in.
#[derive(Clone)]
pub struct SignedIn {
    visit: Visit,
    person: Rc<SignedInAs>,
}

impl SignedIn {
    /// Who acts.
    pub fn actor(&self) -> Actor {
        self.person.actor.clone()
    }

    /// The person.
    pub fn me(&self) -> &SignedInAs {
        &self.person
    }

    /// The token every form of this session carries.
    pub fn form_token(&self) -> &str {
        &self.person.form_token
    }

    /// Whether the password was given in the last five minutes: decisions need it.
    pub fn fresh(&self) -> bool {
        is_fresh(self.person.authenticated_at, self.visit.now)
    }

    /// Sends the person to give the password again and from there to `next`, a path of this site that answers GET.
    pub fn confirm_first(&self, next: &str) -> HttpResponse {
        let page = urls::account_confirm(self.visit.language);
        self.visit.redirect(&format!("{page}?next={}", urls::encoded(next)))
    }
}

impl Deref for SignedIn {
    type Target = Visit;
    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl FromRequest for SignedIn {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Visit::of(request).and_then(|visit| match visit.person.clone() {
            Some(person) => Ok(Self { visit, person }),
            None => Err(AppError::SignInNeeded),
        }))
    }
}
