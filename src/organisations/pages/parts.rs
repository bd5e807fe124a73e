//! The forms of many rows: names, numbers, addresses, contact channels.

use super::rows::{FieldView, Pressed, RowView, Sent, Shape, named};
use super::shown::{country_choices, language_choices};
use super::{Desk, facts, organisation_of, refusal_in};
use crate::base::{Actor, Country, Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::organisations::actions;
use crate::organisations::rules::{
    Address, Channel, ChannelKind, Identifier, IdentifierScheme, MOST_ROWS, Name, NameKind, OrganisationRefusal,
    check_addresses, check_channels, check_identifiers, check_names,
};
use crate::organisations::store::{self, Facts};
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

/// A part of an organisation that is a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Names,
    Identifiers,
    Addresses,
    Channels,
}

impl Part {
    pub(super) const ALL: &'static [Self] = &[Self::Names, Self::Identifiers, Self::Addresses, Self::Channels];

    /// Its place in the address.
    pub(super) const fn segment(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Identifiers => "identifiers",
            Self::Addresses => "addresses",
            Self::Channels => "channels",
        }
    }

    /// The key of its heading.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Names => "organisation-names",
            Self::Identifiers => "organisation-identifiers",
            Self::Addresses => "organisation-addresses",
            Self::Channels => "organisation-channels",
        }
    }

    const fn lead(self) -> &'static str {
        match self {
            Self::Names => "organisation-names-lead",
            Self::Identifiers => "organisation-identifiers-lead",
            Self::Addresses => "organisation-addresses-lead",
            Self::Channels => "organisation-channels-lead",
        }
    }

    /// The fields of a row; a row whose first is empty is not there.
    const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Names => &["text", "language", "kind"],
            Self::Identifiers => &["value", "scheme", "country"],
            Self::Addresses => &["text", "language"],
            Self::Channels => &["value", "kind"],
        }
    }

    /// What is stored, as rows.
    fn stored(self, facts: &Facts) -> Vec<Vec<String>> {
        match self {
            Self::Names => {
                let row = |name: &Name| vec![name.text.clone(), name.language.to_string(), name.kind.to_string()];
                facts.names.iter().map(row).collect()
            }
            Self::Identifiers => {
                let row = |number: &Identifier| {
                    vec![number.value.clone(), number.scheme.to_string(), number.country.to_string()]
                };
                facts.identifiers.iter().map(row).collect()
            }
            Self::Addresses => {
                facts.addresses.iter().map(|address| vec![address.text.clone(), address.language.to_string()]).collect()
            }
            Self::Channels => {
                facts.channels.iter().map(|channel| vec![facts::shown(channel), channel.kind.to_string()]).collect()
            }
        }
    }

    /// A row to fill in.
    fn blank(self, facts: &Facts, rows: &[Vec<String>]) -> Vec<String> {
        let language = facts.row.country.official_language().to_string();
        let row: [&str; 3] = match self {
            Self::Names if rows.is_empty() => ["", &language, "legal"],
            Self::Names => ["", "en", "romanised"],
            Self::Identifiers => ["", "licence", facts.row.country.code()],
            Self::Addresses => ["", &language, ""],
            Self::Channels => ["", "phone", ""],
        };
        row.iter().take(self.fields().len()).map(|value| (*value).to_owned()).collect()
    }

    fn view(self, l: &Words, number: usize, row: &[String]) -> RowView {
        let value = |place: usize| row.get(place).map_or("", String::as_str);
        let name = |place: usize| named(self.fields().get(place).unwrap_or(&""), number);
        let t = |key: &str| l.t(key).to_string();
        let line = |key| FieldView::written(Shape::Line, name(0), t(key), value(0));
        let language =
            |place| FieldView::chosen(name(place), t("organisation-language"), language_choices(l, value(place)));
        let fields = match self {
            Self::Names => {
                let kinds = NameKind::ALL.iter().map(|kind| choice(l, kind.as_str(), &kind.key(), value(2)));
                let kind = FieldView::chosen(name(2), t("organisation-name-kind"), kinds.collect());
                vec![line("organisation-name"), language(1), kind]
            }
            Self::Identifiers => {
                let schemes = IdentifierScheme::ALL.iter().map(|s| choice(l, s.as_str(), &s.key(), value(1)));
                let scheme = FieldView::chosen(name(1), t("organisation-number-kind"), schemes.collect());
                let country = FieldView::chosen(name(2), t("organisation-country"), country_choices(l, value(2)));
                vec![line("organisation-number"), scheme, country]
            }
            Self::Addresses => {
                vec![FieldView::written(Shape::Lines, name(0), t("organisation-address"), value(0)), language(1)]
            }
            Self::Channels => {
                let kinds = ChannelKind::ALL.iter().map(|kind| choice(l, kind.as_str(), &kind.key(), value(1)));
                let kind = FieldView::chosen(name(1), t("organisation-channel-kind"), kinds.collect());
                vec![line("organisation-channel-value"), kind]
            }
        };
        let title = l.t("organisation-row").with("number", number + 1).to_string();
        let remove = l.t("form-remove-what").with("what", title.as_str()).to_string();
        RowView { title, remove, number, fields }
    }
}

fn choice(l: &Words, value: &str, key: &str, chosen: &str) -> Choice {
    Choice::new(value, l.t(key).to_string()).chosen(chosen)
}

/// What was typed, as the part it is.
enum Typed {
    Names(Vec<Name>),
    Identifiers(Vec<Identifier>),
    Addresses(Vec<Address>),
    Channels(Vec<Channel>),
}

impl Typed {
    /// Reads and checks the rows; what is wrong stands beside its field.
    fn read(part: Part, l: &Words, rows: &[Vec<String>], country: Country, errors: &mut FormErrors) -> Option<Self> {
        let (typed, checked) = match part {
            Part::Names => {
                let names = each(part, l, rows, errors, |row| {
                    let kind = NameKind::parse(row.get(2)?)?;
                    Some(Name { text: row.first()?.clone(), language: Language::parse(row.get(1)?)?, kind })
                });
                let checked = check_names(&names).map(|_| ());
                (Self::Names(names), checked)
            }
            Part::Identifiers => {
                let numbers = each(part, l, rows, errors, |row| {
                    let scheme = IdentifierScheme::parse(row.get(1)?)?;
                    Some(Identifier { scheme, country: Country::parse(row.get(2)?)?, value: row.first()?.clone() })
                });
                let checked = check_identifiers(&numbers).map(|_| ());
                (Self::Identifiers(numbers), checked)
            }
            Part::Addresses => {
                let addresses = each(part, l, rows, errors, |row| {
                    Some(Address { language: Language::parse(row.get(1)?)?, text: row.first()?.clone() })
                });
                let checked = check_addresses(&addresses).map(|_| ());
                (Self::Addresses(addresses), checked)
            }
            Part::Channels => {
                let channels = each(part, l, rows, errors, |row| {
                    Some(Channel { kind: ChannelKind::parse(row.get(1)?)?, value: row.first()?.clone() })
                });
                let checked = check_channels(&channels, country).map(|_| ());
                (Self::Channels(channels), checked)
            }
        };
        if errors.is_empty()
            && let Err((place, refusal)) = checked
        {
            say(part, l, place, &refusal, errors);
        }
        errors.is_empty().then_some(typed)
    }

    fn save(
        &self,
        conn: &mut AnyConnection,
        actor: &Actor,
        id: &OrganisationId,
        version: i32,
        now: When,
    ) -> AppResult<()> {
        match self {
            Self::Names(names) => actions::update_names(conn, actor, id, version, names, now),
            Self::Identifiers(numbers) => actions::update_identifiers(conn, actor, id, version, numbers, now),
            Self::Addresses(addresses) => actions::update_addresses(conn, actor, id, version, addresses, now),
            Self::Channels(channels) => actions::update_channels(conn, actor, id, version, channels, now),
        }
    }
}

/// Reads every row; a choice that is none of the choices is an error beside it.
fn each<T>(
    part: Part,
    l: &Words,
    rows: &[Vec<String>],
    errors: &mut FormErrors,
    read: impl Fn(&[String]) -> Option<T>,
) -> Vec<T> {
    let mut all = Vec::with_capacity(rows.len());
    for (number, row) in rows.iter().enumerate() {
        match read(row) {
            Some(one) => all.push(one),
            None => errors.add(l, &named(part.fields().get(1).unwrap_or(&""), number), "error-choice"),
        }
    }
    all
}

/// Says a refusal beside the row it is about.
fn say(part: Part, l: &Words, place: Option<usize>, refusal: &OrganisationRefusal, errors: &mut FormErrors) {
    let first = part.fields().first().unwrap_or(&"");
    let field = match (refusal, place) {
        (OrganisationRefusal::NoLegalName, _) => named("kind", 0),
        (_, Some(place)) => named(first, place),
        (_, None) => String::new(),
    };
    errors.add_refusal(l, &field, refusal);
}

#[derive(Template)]
#[template(path = "organisations/rows.html")]
struct RowsPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    organisation: String,
    title: String,
    lead: String,
    version: i32,
    rows: Vec<RowView>,
    can_add: bool,
    /// What was typed and what is stored, where somebody saved first.
    both: Option<(Vec<String>, Vec<String>)>,
    /// Where the organisation that has the number can be claimed.
    claim: Option<String>,
}

/// A form with what stands in its rows.
struct Filled<'a> {
    part: Part,
    signed_in: &'a SignedIn,
    facts: &'a Facts,
    rows: Vec<Vec<String>>,
    errors: FormErrors,
    both: Option<(Vec<String>, Vec<String>)>,
    claim: Option<String>,
}

impl Filled<'_> {
    fn show(self, status: StatusCode) -> AppResult<HttpResponse> {
        let (visit, l) = (self.signed_in, self.signed_in.l());
        let title = l.t(self.part.title()).to_string();
        let mut rows = self.rows;
        if rows.is_empty() {
            rows.push(self.part.blank(self.facts, &[]));
        }
        let mut shell = visit.shell(title.clone());
        shell.has_errors = !self.errors.is_empty();
        visit.show_with(
            status,
            &RowsPage {
                shell,
                token: visit.form_token().to_owned(),
                errors: self.errors,
                back: Desk::of(visit).home(visit.language, &self.facts.row.id),
                organisation: self.facts.name(visit.language).to_owned(),
                title,
                lead: l.t(self.part.lead()).to_string(),
                version: self.facts.row.version,
                can_add: rows.len() < MOST_ROWS,
                rows: rows.iter().enumerate().map(|(number, row)| self.part.view(l, number, row)).collect(),
                both: self.both,
                claim: self.claim,
            },
        )
    }
}

/// The facts of the organisation in the address, for who may change them here.
async fn facts_for(signed_in: &SignedIn, id: &OrganisationId) -> AppResult<Facts> {
    Desk::of(signed_in).admit(&signed_in.actor(), id)?;
    let id = id.clone();
    signed_in.state.db.read(move |conn| Ok(store::load_facts(conn, &id)?)).await
}

/// Shows the form of a part.
pub(super) async fn edit_form(
    part: Part,
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
) -> AppResult<HttpResponse> {
    let facts = facts_for(&signed_in, &organisation_of(&path.1)?).await?;
    let rows = part.stored(&facts);
    let errors = FormErrors::none();
    Filled { part, signed_in: &signed_in, facts: &facts, rows, errors, both: None, claim: None }.show(StatusCode::OK)
}

/// Adds a row, removes one, or saves a part.
pub(super) async fn edit_submit(
    part: Part,
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    sent: Posted<Sent>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    let facts = facts_for(&signed_in, &id).await?;
    let mut rows = sent.rows(part.fields());
    let errors = FormErrors::none();
    let mut filled =
        Filled { part, signed_in: &signed_in, facts: &facts, rows: Vec::new(), errors, both: None, claim: None };
    match sent.pressed() {
        Pressed::Add => {
            rows.push(part.blank(&facts, &rows));
            filled.rows = rows;
            return filled.show(StatusCode::OK);
        }
        Pressed::Remove(row) => {
            filled.rows = rows.into_iter().enumerate().filter(|(place, _)| *place != row).map(|(_, row)| row).collect();
            return filled.show(StatusCode::OK);
        }
        Pressed::Save => rows.retain(|row| row.first().is_some_and(|first| !first.trim().is_empty())),
    }
    let typed = Typed::read(part, signed_in.l(), &rows, facts.row.country, &mut filled.errors);
    filled.rows = rows;
    let Some(typed) = typed else { return filled.show(StatusCode::UNPROCESSABLE_ENTITY) };
    let (actor, version, now, place) = (signed_in.actor(), sent.version(), signed_in.now, id.clone());
    let saved = signed_in.state.db.write(move |conn| typed.save(conn, &actor, &place, version, now)).await;
    match saved {
        Ok(()) => {
            let home = Desk::of(&signed_in).home(signed_in.language, &id);
            Ok(signed_in.redirect_saying(&home, "flash-saved"))
        }
        Err(AppError::Stale) => stale(filled, &signed_in, &id).await,
        Err(error) => match refusal_in(&error) {
            Some(OrganisationRefusal::IdentifierTaken { organisation }) => taken(filled, organisation.clone()).await,
            Some(refusal) => {
                filled.errors.add_refusal(signed_in.l(), "", refusal);
                filled.show(StatusCode::UNPROCESSABLE_ENTITY)
            }
            None => Err(error),
        },
    }
}

/// Somebody saved first: both texts, and the form as it was typed over the newer version.
async fn stale(filled: Filled<'_>, signed_in: &SignedIn, id: &OrganisationId) -> AppResult<HttpResponse> {
    let newer = facts_for(signed_in, id).await?;
    let l = signed_in.l();
    let worded = |rows: &[Vec<String>]| -> Vec<String> {
        let views = rows.iter().enumerate().map(|(number, row)| (filled.part.view(l, number, row), row));
        views.map(|(view, row)| in_words(&view, row)).collect()
    };
    let both = Some((worded(&filled.rows), worded(&filled.part.stored(&newer))));
    Filled { facts: &newer, both, ..filled }.show(StatusCode::CONFLICT)
}

/// A row in one line: what was written, then the words of what was chosen.
fn in_words(view: &RowView, row: &[String]) -> String {
    let chosen = view.fields.iter().filter_map(|field| field.choices.iter().find(|choice| choice.selected));
    let words: Vec<&str> =
        row.first().map(String::as_str).into_iter().chain(chosen.map(|c| c.label.as_str())).collect();
    words.join(", ")
}

/// A number belongs to another organisation: said beside it, with the way to claim that one.
async fn taken(mut filled: Filled<'_>, organisation: OrganisationId) -> AppResult<HttpResponse> {
    let l = filled.signed_in.l();
    let numbers: Vec<Option<Identifier>> = filled
        .rows
        .iter()
        .map(|row| {
            let scheme = IdentifierScheme::parse(row.get(1)?)?;
            Some(Identifier { scheme, country: Country::parse(row.get(2)?)?, value: row.first()?.clone() })
        })
        .collect();
    let numbers: Vec<Identifier> = numbers.into_iter().flatten().collect();
    let own = filled.facts.row.id.clone();
    let place = filled
        .signed_in
        .state
        .db
        .read(move |conn| Ok(store::find_taken(conn, &numbers, Some(&own))?.map(|(place, _)| place)))
        .await?;
    let refusal = OrganisationRefusal::IdentifierTaken { organisation: organisation.clone() };
    say(filled.part, l, place, &refusal, &mut filled.errors);
    filled.claim = match Desk::of(filled.signed_in) {
        Desk::Mine => Some(urls::claim_organisation(filled.signed_in.language, &organisation)),
        Desk::Office => Some(urls::office_organisation(filled.signed_in.language, &organisation)),
    };
    filled.show(StatusCode::UNPROCESSABLE_ENTITY)
}
