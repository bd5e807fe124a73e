//! The fee check: a form whose answer is the same address with a query. One charge, or several one after another; no
//! script is needed, since the charges given before stand in the address.

mod answer;
mod known;
mod query;

use crate::base::{Country, Currency, Language, OrganisationId};
use crate::checks::rules::{AskedCharge, MOST_CHARGES, Purpose, Question};
use crate::corridors::rules::WagePer;
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::i18n::Words;
use crate::register::Register;
use crate::register::listing::Meant;
use crate::register::snapshot::Snapshot;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use answer::{Answer, Listed, Organisation};
use askama::Template;
use query::{FeeQuery, Read};

/// How many organisations are offered for a typed name.
const HITS: usize = 6;

/// The questions.
#[derive(Template)]
#[template(path = "checks/fee_form.html")]
struct FeeFormPage {
    shell: Shell,
    errors: FormErrors,
    form: FeeQuery,
    organisation: Option<Organisation>,
    /// The organisations that may be meant, and that it is none of them.
    firms: Vec<Choice>,
    /// Whether the name that was typed is of nobody in the register.
    is_nobody: bool,
    origins: Vec<Choice>,
    destinations: Vec<Choice>,
    /// The charges given before.
    given: Vec<Choice>,
    purposes: Vec<Choice>,
    currencies: Vec<Choice>,
    /// The ways an amount can be read, and where each leads.
    readings: Vec<(String, String)>,
    wage_currencies: Vec<Choice>,
    pers: Vec<Choice>,
    /// Whether one more charge has room.
    has_room: bool,
}

/// The answer.
#[derive(Template)]
#[template(path = "checks/fee_answer.html")]
struct FeeAnswerPage {
    shell: Shell,
    answer: Answer,
    /// The question as a receipt or a report takes it over.
    about: String,
    change: String,
    more: String,
    again: String,
    corridor: String,
}

/// GET the fee check.
pub(super) async fn show(
    visit: Visit,
    Asked(query): Asked<FeeQuery>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let mut query = query.spread();
    let meant = query.has_new_name().then(|| {
        query.org.clear();
        query.searched.clone_from(&query.who);
        snapshot.meant(visit.l(), &query.who, HITS, visit.now.local_date())
    });
    let organisation = match query.organisation()? {
        Some(id) => Some(named(&snapshot, &id, visit.language).ok_or(AppError::NotFound)?),
        None => None,
    };
    let mut errors = FormErrors::none();
    if meant.is_some() {
        return show_form(&visit, query, organisation, meant, errors);
    }
    match query.read(visit.l(), &mut errors) {
        Read::Form | Read::Added => show_form(&visit, query, organisation, None, errors),
        Read::Asked(question) => show_answer(&visit, &snapshot, &question),
    }
}

fn show_answer(visit: &Visit, snapshot: &Snapshot, question: &Question) -> AppResult<HttpResponse> {
    let language = visit.language;
    let answer = answer(visit, snapshot, question);
    let mut shell = visit.shell(visit.l().t(answer.heading).to_string());
    shell.nav_current = "fees";
    let (about, form) = (question.address(), urls::fees(language));
    shell.path_after_language = format!("/fees?{about}");
    let again = match &question.organisation {
        Some(id) => format!("{form}?org={id}"),
        None => form.clone(),
    };
    let change = format!("{form}?{about}&change=yes");
    let corridor = urls::corridor(language, &question.corridor);
    visit.show(&FeeAnswerPage { shell, more: more(&form, question), answer, about, change, again, corridor })
}

/// The form with these charges given, ready for the next.
fn more(form: &str, question: &Question) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let pairs = question.pairs().into_iter().filter(|(name, _)| !["for", "amount", "currency", "line"].contains(name));
    query.extend_pairs(pairs);
    let charges = question.charges.iter().filter(|charge| charge.purpose != Purpose::Unnamed);
    query.extend_pairs(charges.map(|charge| ("line", charge.word())));
    query.append_pair("change", "yes");
    format!("{form}?{}", query.finish())
}

/// The answer to a question, from the register as it stands.
pub(super) fn answer(visit: &Visit, snapshot: &Snapshot, question: &Question) -> Answer {
    let (on, language) = (visit.now.local_date(), visit.language);
    let listed = question.organisation.as_ref().and_then(|id| {
        let schedule = snapshot.organisation(id)?.schedule.as_ref().map(|schedule| schedule.fees.clone());
        Some(Listed { organisation: named(snapshot, id, language)?, schedule })
    });
    Answer::of(question, &snapshot.shelf, on, language, listed)
}

/// An organisation of the register by its name.
fn named(snapshot: &Snapshot, id: &OrganisationId, language: Language) -> Option<Organisation> {
    let organisation = snapshot.organisation(id)?;
    let name = organisation.name(language);
    Some(Organisation {
        id: id.clone(),
        name: organisation.shown_name(language),
        lang: name.filter(|name| name.language != language).map_or("", |name| name.language.code()),
        address: urls::organisation(language, id),
    })
}

fn show_form(
    visit: &Visit,
    mut form: FeeQuery,
    organisation: Option<Organisation>,
    meant: Option<Vec<Meant>>,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    if form.to.is_empty() && form.from != Country::TH.code() {
        form.to = Country::TH.code().to_owned();
    }
    let mut shell = visit.shell(l.t("fee-check-title").to_string());
    shell.nav_current = "fees";
    shell.description = l.t("fee-check-description").to_string();
    shell.robots_index = !visit.path_after_language.contains('?');
    shell.has_errors = !errors.is_empty();
    let charges = form.charges();
    let page = FeeFormPage {
        origins: countries(l, &form.from),
        destinations: countries(l, &form.to),
        purposes: purposes(l, &form.purpose, charges.is_empty()),
        given: charges.iter().map(|charge| given(l, charge)).collect(),
        currencies: currencies(&form.currency),
        readings: form.readings(l).into_iter().map(|(sum, address)| (l.money(&sum), address)).collect(),
        wage_currencies: currencies(&form.wage_currency),
        pers: pers(l, &form.per),
        has_room: charges.len() + 1 < MOST_CHARGES,
        is_nobody: meant.as_ref().is_some_and(Vec::is_empty),
        firms: firms(l, meant.unwrap_or_default(), organisation.as_ref()),
        organisation,
        shell,
        errors,
        form,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    visit.show_with(status, &page)
}

/// What a typed name may mean, or what was chosen before; and that it is none of them.
fn firms(l: &Words, meant: Vec<Meant>, chosen: Option<&Organisation>) -> Vec<Choice> {
    let chosen = chosen.map(|its| Choice::new(its.id.as_str(), its.name.clone()).chosen(its.id.as_str()));
    let meant = meant.into_iter().map(|its| Choice::new(its.id.as_str(), its.name).hint(its.place));
    let mut firms: Vec<Choice> = chosen.into_iter().chain(meant).collect();
    if !firms.is_empty() {
        firms.push(Choice::new("", l.t("report-who-none").to_string()));
    }
    firms
}

fn countries(l: &Words, chosen: &str) -> Vec<Choice> {
    const ORDER: [Country; 5] = [Country::MM, Country::KH, Country::LA, Country::VN, Country::TH];
    ORDER.iter().map(|country| Choice::new(country.code(), l.country(country)).chosen(chosen)).collect()
}

fn currencies(chosen: &str) -> Vec<Choice> {
    Currency::OFFERED.iter().map(|currency| Choice::new(currency.code(), currency.code()).chosen(chosen)).collect()
}

fn pers(l: &Words, chosen: &str) -> Vec<Choice> {
    let word = |per: &WagePer| l.t(&format!("fee-check-wage-{per}")).to_string();
    WagePer::ALL.iter().map(|per| Choice::new(per.as_str(), word(per)).chosen(chosen)).collect()
}

/// A charge given before, as a box that is ticked: who takes the tick away leaves it out.
fn given(l: &Words, charge: &AskedCharge) -> Choice {
    let choice = Choice::new(charge.word(), l.t(&charge.purpose.plain_key()).to_string());
    Choice { icon: Some(charge.purpose.icon()), selected: true, ..choice.hint(l.money(&charge.amount)) }
}

/// What the money is for; everything together only as the one charge there is.
fn purposes(l: &Words, chosen: &str, is_first: bool) -> Vec<Choice> {
    let all = FeeCode::ALL.iter().copied().map(Purpose::Code).chain(is_first.then_some(Purpose::Unnamed));
    all.map(|purpose| {
        let choice = Choice::new(purpose.as_str(), l.t(&purpose.plain_key()).to_string());
        Choice { icon: Some(purpose.icon()), ..choice }.chosen(chosen)
    })
    .collect()
}
