//! All lists, and the form by which a file is read.

use crate::base::{Actor, Country, SnapshotId, read_day, typed_day};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::licences::actions::{ListFile, Reading, read_list};
use crate::licences::rules::{Field, LicenceRefusal, ListSource, Mapping};
use crate::licences::store::{self, Authority, Snapshot};
use crate::organisations::rules::OrganisationKind;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Shell, SignedIn, uploads};
use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// The kinds a list may bring, the usual one first.
const KINDS: [OrganisationKind; 2] = [OrganisationKind::AgencyOfOrigin, OrganisationKind::AgencyOfDestination];

/// The form by which a list is read.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct ReadForm {
    #[validate(length(min = 1, max = 200))]
    authority: String,
    country: String,
    as_of: String,
    kind: String,
    /// Columns of the file, beside `ours`.
    theirs: Vec<String>,
    ours: Vec<String>,
}

/// What the page is opened with.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Prefill {
    /// A snapshot whose authority and kind are taken over.
    like: String,
    /// Whether its columns are to be chosen anew.
    columns: String,
}

struct StandingList {
    authority: String,
    country: String,
    as_of: String,
    entries: String,
    file: String,
    href: String,
    next_href: String,
}

struct OpenList {
    title: String,
    href: String,
    sign: &'static str,
    word: String,
}

/// A column of a file and what it may be.
struct ColumnChoice {
    theirs: String,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "licences/lists.html")]
struct ListsPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    form: ReadForm,
    standing: Vec<StandingList>,
    open: Vec<OpenList>,
    action: String,
    waiting_matches: i64,
    matches_href: String,
    countries: Vec<Choice>,
    kinds: Vec<Choice>,
    columns: Vec<ColumnChoice>,
}

/// Lists that stand and lists that wait.
struct Overview {
    standing: Vec<(Authority, Snapshot, i64)>,
    open: Vec<(Authority, Snapshot)>,
    waiting_matches: i64,
}

/// All lists.
pub async fn list(visit: SignedIn, asked: Asked<Prefill>) -> AppResult<HttpResponse> {
    let like = SnapshotId::parse(&asked.like);
    let (form, columns) = match like {
        None => (ReadForm { kind: OrganisationKind::AgencyOfOrigin.to_string(), ..ReadForm::default() }, Vec::new()),
        Some(id) => {
            let (snapshot, authority) = visit
                .state
                .db
                .read(move |conn| {
                    let snapshot = store::load_snapshot(conn, &id)?;
                    let authority = store::load_authority(conn, &snapshot.authority_id)?;
                    Ok((snapshot, authority))
                })
                .await?;
            prefilled(&snapshot, &authority, !asked.columns.is_empty())
        }
    };
    show(&visit, StatusCode::OK, form, columns, FormErrors::none()).await
}

/// A form like the one a snapshot was read with; with its columns, it is for the same day.
fn prefilled(snapshot: &Snapshot, authority: &Authority, with_columns: bool) -> (ReadForm, Vec<(String, String)>) {
    let mut form = ReadForm {
        authority: authority.name.clone(),
        country: authority.country.to_string(),
        kind: snapshot.organisation_kind.to_string(),
        ..ReadForm::default()
    };
    let mut columns = Vec::new();
    if with_columns {
        form.as_of = typed_day(snapshot.as_of);
        columns = super::snapshot::used_columns(snapshot);
        columns.extend(super::snapshot::unknown_columns(snapshot).into_iter().map(|theirs| (theirs, String::new())));
    }
    (form, columns)
}

async fn show(
    visit: &SignedIn,
    status: StatusCode,
    form: ReadForm,
    columns: Vec<(String, String)>,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    let overview = visit
        .state
        .db
        .read(|conn| {
            let mut standing = Vec::new();
            for authority in store::list_authorities(conn)? {
                if let Some(last) = store::find_last_applied(conn, &authority.id)? {
                    let entries = store::count_listed(conn, &authority.id)?;
                    standing.push((authority, last, entries));
                }
            }
            let mut open = Vec::new();
            for snapshot in store::list_open_snapshots(conn)? {
                open.push((store::load_authority(conn, &snapshot.authority_id)?, snapshot));
            }
            Ok(Overview { standing, open, waiting_matches: store::count_pending_matches(conn)? })
        })
        .await?;
    let l = visit.l();
    let language = visit.language;
    let mut shell = visit.shell(l.t("licence-lists-title").to_string());
    shell.has_errors = !errors.is_empty();
    let countries =
        Country::SERVED.iter().map(|country| Choice::new(country.code(), l.country(*country)).chosen(&form.country));
    let kinds = KINDS.iter().map(|kind| Choice::new(kind.as_str(), l.t(kind.key()).to_string()).chosen(&form.kind));
    let page = ListsPage {
        token: visit.form_token().to_owned(),
        standing: overview
            .standing
            .into_iter()
            .map(|(authority, last, entries)| StandingList {
                country: l.country(authority.country),
                authority: authority.name,
                as_of: l.day(last.as_of),
                entries: l.number(entries),
                href: urls::office_snapshot(language, &last.id),
                next_href: format!("{}?like={}#read", urls::office_licences(language), last.id),
                file: last.file_name,
            })
            .collect(),
        open: overview
            .open
            .into_iter()
            .map(|(authority, snapshot)| OpenList {
                title: super::snapshot::title(l, &authority, &snapshot),
                href: urls::office_snapshot(language, &snapshot.id),
                sign: super::snapshot::sign(snapshot.status),
                word: l.t(super::snapshot::status_key(snapshot.status)).to_string(),
            })
            .collect(),
        action: urls::office_licences(language),
        waiting_matches: overview.waiting_matches,
        matches_href: urls::office_licence_matches(language),
        countries: countries.collect(),
        kinds: kinds.collect(),
        columns: columns.into_iter().map(|(theirs, ours)| column_choice(l, theirs, &ours)).collect(),
        shell,
        errors,
        form,
    };
    visit.show_with(status, &page)
}

fn column_choice(l: &Words, theirs: String, ours: &str) -> ColumnChoice {
    let mut choices = vec![Choice::new("", l.t("licence-column-leave-out").to_string())];
    choices.extend(Field::choices().iter().map(|field| Choice::new(field.to_string(), worded(l, field))));
    // An unusual spelling of the number stays among the choices.
    if let Some(other) = Field::parse(ours).filter(|field| !Field::choices().contains(field)) {
        choices.push(Choice::new(other.to_string(), other.to_string()));
    }
    ColumnChoice { theirs, choices: choices.into_iter().map(|choice| choice.chosen(ours)).collect() }
}

/// What a column holds, in words.
fn worded(l: &Words, field: &Field) -> String {
    match field.language() {
        Some(language) => l.t(field.key()).with("language", l.language_name(language)).to_string(),
        None => l.t(field.key()).to_string(),
    }
}

/// Reads a file that was sent.
pub async fn read_submit(visit: SignedIn, parts: Multipart) -> AppResult<HttpResponse> {
    let (form, files) = uploads::read::<ReadForm>(parts).await?;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form);
    let source = source_of(&visit, &form, &mut errors);
    let file = errors.need(l, "file", files.into_iter().find(|file| file.field == "file"), "error-file-missing");
    let (Some(source), Some(file)) = (source, file) else {
        let columns = said_columns(&form);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, columns, errors).await;
    };
    let mapping = mapping_of(&form);
    let (db, actor, now) = (visit.state.db.clone(), visit.actor(), visit.now);
    let reading = actix_web::web::block(move || read_here(&db, &actor, source, &file, &mapping, now)).await;
    match reading.map_err(AppError::internal)? {
        Ok(Reading::Unchanged(id)) => {
            Ok(visit.redirect_saying(&urls::office_snapshot(visit.language, &id), "flash-licence-unchanged"))
        }
        Ok(Reading::BeingApplied(id) | Reading::Waiting(id)) => {
            Ok(visit.redirect(&urls::office_snapshot(visit.language, &id)))
        }
        Err(AppError::Refused(refusal)) => {
            let any: &(dyn std::error::Error + 'static) = &*refusal;
            let (field, text) = match any.downcast_ref::<LicenceRefusal>() {
                Some(LicenceRefusal::OlderThanApplied { as_of, applied }) => {
                    let days = l.t("licence-refused-older").with("day", l.day(as_of)).with("applied", l.day(applied));
                    ("as_of", days.to_string())
                }
                _ => ("file", l.refusal(&*refusal).to_string()),
            };
            errors.add_text(field, text);
            let columns = match any.downcast_ref::<LicenceRefusal>() {
                Some(LicenceRefusal::NoNameColumn { found }) if form.theirs.is_empty() => {
                    found.iter().map(|theirs| (theirs.clone(), guessed(theirs))).collect()
                }
                _ => said_columns(&form),
            };
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, columns, errors).await
        }
        Err(other) => Err(other),
    }
}

fn read_here(
    db: &crate::db::Db,
    actor: &Actor,
    source: ListSource,
    file: &uploads::SentFile,
    mapping: &Mapping,
    now: crate::base::When,
) -> AppResult<Reading> {
    let file = ListFile::read(source, &file.name, &file.bytes, mapping)?;
    read_list(db, actor, &file, now, |_, _| {})
}

/// Whose list it is, of which day.
fn source_of(visit: &SignedIn, form: &ReadForm, errors: &mut FormErrors) -> Option<ListSource> {
    let l = visit.l();
    let country = errors.need(l, "country", Country::parse(&form.country), "error-choice");
    let as_of = errors.need(l, "as_of", read_day(&form.as_of), "error-date");
    let kind = OrganisationKind::parse(&form.kind).filter(|kind| KINDS.contains(kind));
    let kind = errors.need(l, "kind", kind, "error-choice");
    let source = ListSource::new(country?, &form.authority, as_of?, kind?, visit.now);
    match source {
        Ok(source) => Some(source),
        Err(refusal) => {
            let field = if refusal == LicenceRefusal::DateToCome { "as_of" } else { "authority" };
            errors.add_refusal(l, field, &refusal);
            None
        }
    }
}

fn mapping_of(form: &ReadForm) -> Mapping {
    let mut mapping = Mapping::none();
    for (theirs, ours) in form.theirs.iter().zip(&form.ours) {
        mapping.say(theirs, Field::parse(ours));
    }
    mapping
}

fn said_columns(form: &ReadForm) -> Vec<(String, String)> {
    form.theirs.iter().cloned().zip(form.ours.iter().cloned()).collect()
}

/// What a column is by its own name; empty if that says nothing.
fn guessed(theirs: &str) -> String {
    let plain = theirs.to_lowercase().replace([' ', '-'], "_");
    Field::parse(&plain).map(|field| field.to_string()).unwrap_or_default()
}
