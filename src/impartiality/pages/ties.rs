//! Ties: everybody of the staff declares their own and sees them; who assigns work sees all.

use crate::base::{OrganisationId, PageRequest, Refusal, Role, read_day};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::impartiality::actions;
use crate::impartiality::rules::{ImpartialityRefusal, Tie, TieKind, still_counts};
use crate::impartiality::store::{self, DeclaredTie};
use crate::organisations::rules::name_for;
use crate::organisations::store as organisations;
use crate::organisations::store::lists::{Narrowed, search};
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;
use validator::Validate;

/// Who sees everybody's ties: those who assign work.
const SEE_ALL: &[Role] = &[Role::CaseOfficer, Role::Administrator];

/// What the search for an organisation asks.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TieQuery {
    q: String,
}

/// What the form sends.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct TieForm {
    q: String,
    organisation: String,
    kind: String,
    from: String,
    until: String,
    #[validate(length(max = 1000))]
    note: String,
}

struct TieRow {
    person: String,
    organisation: String,
    lang: &'static str,
    kind: &'static str,
    from: String,
    until: Option<String>,
    note: String,
    counts: bool,
}

#[derive(Template)]
#[template(path = "impartiality/ties.html")]
struct TiesPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    here: String,
    form: TieForm,
    /// Organisations that fit what was searched for; `None` before a search.
    found: Option<Vec<Choice>>,
    kinds: Vec<Choice>,
    mine: Vec<TieRow>,
    /// Everybody's, for those who assign work.
    all: Option<Vec<TieRow>>,
    /// Ways to the profiles of auditors and to objections, where they are open to the person.
    ways: Vec<(&'static str, String)>,
}

/// The key of the word for a kind of tie.
const fn kind_key(kind: TieKind) -> &'static str {
    match kind {
        TieKind::Employed => "impartiality-tie-employed",
        TieKind::Consulted => "impartiality-tie-consulted",
        TieKind::Family => "impartiality-tie-family",
        TieKind::Financial => "impartiality-tie-financial",
    }
}

/// Shows the ties and, after a search, the form.
pub(super) async fn list(signed_in: SignedIn, query: Asked<TieQuery>) -> AppResult<HttpResponse> {
    let form = TieForm { q: query.0.q, ..TieForm::default() };
    shown(&signed_in, form, FormErrors::none(), StatusCode::OK).await
}

async fn shown(signed_in: &SignedIn, form: TieForm, errors: FormErrors, status: StatusCode) -> AppResult<HttpResponse> {
    let (l, today) = (signed_in.l(), signed_in.now.local_date());
    let (account, sees_all) = (signed_in.me().account.clone(), signed_in.actor().is_any(SEE_ALL));
    let (wanted, chosen) = (form.q.chars().take(200).collect::<String>(), form.organisation.clone());
    let (found, mine, all) = signed_in
        .state
        .db
        .read(move |conn| {
            let found = if wanted.trim().is_empty() { None } else { Some(find(conn, l, wanted, &chosen)?) };
            let own = store::list_ties_of_person(conn, &account)?;
            let mine = rows(conn, l, own, today)?;
            let all = if sees_all {
                let declared = store::list_all_ties(conn)?;
                Some(rows(conn, l, declared, today)?)
            } else {
                None
            };
            Ok((found, mine, all))
        })
        .await?;
    let kinds = TieKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), l.t(kind_key(*kind)).to_string()));
    let mut shell = signed_in.shell(l.t("impartiality-ties-title").to_string());
    shell.has_errors = !errors.is_empty();
    let page = TiesPage {
        shell,
        token: signed_in.form_token().to_owned(),
        errors,
        here: urls::office_ties(signed_in.language),
        kinds: kinds.map(|choice| choice.chosen(&form.kind)).collect(),
        form,
        found,
        mine,
        all,
        ways: ways(signed_in),
    };
    signed_in.show_with(status, &page)
}

/// Where else impartiality is kept, as far as this person may go.
fn ways(signed_in: &SignedIn) -> Vec<(&'static str, String)> {
    let (actor, language) = (signed_in.actor(), signed_in.language);
    let mut ways = Vec::new();
    if actor.is_any(super::PROFILES) {
        ways.push(("auditors-title", urls::office_auditors(language)));
    }
    if actor.is(Role::CaseOfficer) {
        ways.push(("objections-title", urls::office_objections(language)));
    }
    ways
}

/// The organisations that fit a name or number, as choices.
fn find(conn: &mut AnyConnection, l: &Words, wanted: String, chosen: &str) -> AppResult<Vec<Choice>> {
    let (ids, _) = search(conn, &Narrowed { text: wanted, kind: None, country: None }, PageRequest::read("1"))?;
    let mut choices = Vec::with_capacity(ids.len());
    for id in ids {
        let row = organisations::load(conn, &id)?;
        let about = format!("{}, {}", l.t(row.kind.key()), l.country(row.country));
        let name = organisations::display_name(conn, &id, l.language())?;
        choices.push(Choice::new(id.as_str(), name).hint(about).chosen(chosen));
    }
    Ok(choices)
}

fn rows(conn: &mut AnyConnection, l: &Words, ties: Vec<DeclaredTie>, today: NaiveDate) -> AppResult<Vec<TieRow>> {
    let mut rows = Vec::with_capacity(ties.len());
    for declared in ties {
        let names = organisations::list_names(conn, &declared.tie.organisation)?;
        let name = name_for(&names, l.language());
        rows.push(TieRow {
            person: declared.person.name,
            organisation: name.map_or_else(String::new, |name| name.text.clone()),
            lang: name.map_or("", |name| name.language.code()),
            kind: kind_key(declared.tie.kind),
            from: l.day(declared.tie.from),
            until: declared.tie.until.map(|until| l.day(until)),
            note: declared.note,
            counts: still_counts(&declared.tie, today),
        });
    }
    Ok(rows)
}

/// Writes a tie down.
pub(super) async fn declare_submit(signed_in: SignedIn, form: Posted<TieForm>) -> AppResult<HttpResponse> {
    let l = signed_in.l();
    let mut errors = FormErrors::check(l, &*form);
    let Some(tie) = read(&form, l, &mut errors) else {
        return shown(&signed_in, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (actor, now, note) = (signed_in.actor(), signed_in.now, form.note.clone());
    match signed_in.state.db.write(move |conn| actions::declare_tie(conn, &actor, &tie, &note, now)).await {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_ties(signed_in.language), "flash-saved")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, field_of(&*refusal), &*refusal);
            shown(&signed_in, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// The field a refusal is about.
fn field_of(refusal: &dyn Refusal) -> &'static str {
    let key = refusal.key();
    if key == ImpartialityRefusal::TieNotBegun.key() {
        "from"
    } else if key == ImpartialityRefusal::TieOutOfOrder.key() {
        "until"
    } else {
        "note"
    }
}

fn read(form: &TieForm, l: &Words, errors: &mut FormErrors) -> Option<Tie> {
    let organisation = errors.need(l, "organisation", OrganisationId::parse(&form.organisation), "error-choice");
    let kind = errors.need(l, "kind", TieKind::parse(&form.kind), "error-choice");
    let from = errors.need(l, "from", read_day(&form.from), "error-date");
    let until = match form.until.trim() {
        "" => Some(None),
        text => errors.need(l, "until", read_day(text), "error-date").map(Some),
    };
    let tie = Tie { organisation: organisation?, kind: kind?, from: from?, until: until? };
    errors.is_empty().then_some(tie)
}
