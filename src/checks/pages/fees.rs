//! The fee check: a form whose answer is the same address with a query.

use super::fee_answer::{Answer, Listed, Organisation};
use crate::base::{Corridor, Country, Currency, OrganisationId};
use crate::checks::rules::{Purpose, Question};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::fees::rules::{FeeCode, parse_amount};
use crate::i18n::Words;
use crate::web::{Asked, Choice, FormErrors, Shell, Visit};
use crate::{fees, organisations, urls};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;

/// What stands in the address. Every part may be missing: other pages link here with what they know.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FeeQuery {
    /// The country the worker comes from.
    from: String,
    /// The country of the job.
    to: String,
    /// Both in one, as other pages link.
    corridor: String,
    /// What the money is for.
    #[serde(rename = "for")]
    purpose: String,
    /// How much, as it was typed.
    amount: String,
    /// The currency; only a form that was sent has one.
    currency: String,
    /// The organisation in whose name it is asked.
    org: String,
    /// Whether the form is wanted again, with what was typed.
    change: String,
}

/// The three questions.
#[derive(Template)]
#[template(path = "checks/fee_form.html")]
struct FeeFormPage {
    shell: Shell,
    errors: FormErrors,
    form: FeeQuery,
    organisation: Option<String>,
    origins: Vec<Choice>,
    destinations: Vec<Choice>,
    purposes: Vec<Choice>,
    currencies: Vec<Choice>,
}

/// The answer.
#[derive(Template)]
#[template(path = "checks/fee_answer.html")]
struct FeeAnswerPage {
    shell: Shell,
    answer: Answer,
    change: String,
    again: String,
}

/// GET the fee check.
pub async fn show(visit: Visit, Asked(query): Asked<FeeQuery>) -> AppResult<HttpResponse> {
    let query = query.spread();
    let organisation = query.organisation()?;
    if query.currency.is_empty() || !query.change.is_empty() {
        return show_form(&visit, query, organisation, FormErrors::none()).await;
    }
    let mut errors = FormErrors::none();
    let Some(question) = query.question(visit.l(), &mut errors) else {
        return show_form(&visit, query, organisation, errors).await;
    };
    let (on, language) = (visit.now.local_date(), visit.language);
    let answer = visit.state.db.read(move |conn| {
        let books = fees::store::rules::load_books(conn)?;
        let listed = match &organisation {
            Some(id) => Some(listed(conn, id, &question, language)?),
            None => None,
        };
        Ok(Answer::of(&question, &books, on, language, listed))
    });
    let answer = answer.await?;
    let mut shell = visit.shell(visit.l().t(answer.heading).to_string());
    shell.nav_current = "fees";
    let plain = query.plain(&question);
    shell.path_after_language = format!("/fees?{plain}");
    let change = format!("{}?{plain}&change=yes", urls::fees(language));
    visit.show(&FeeAnswerPage { shell, answer, change, again: query.again(language) })
}

async fn show_form(
    visit: &Visit,
    mut form: FeeQuery,
    organisation: Option<OrganisationId>,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let language = visit.language;
    let name = match organisation {
        Some(id) => Some(visit.state.db.read(move |conn| name_of(conn, &id, language)).await?),
        None => None,
    };
    if form.to.is_empty() && form.from != Country::TH.code() {
        form.to = Country::TH.code().to_owned();
    }
    let mut shell = visit.shell(l.t("fee-check-title").to_string());
    shell.nav_current = "fees";
    shell.description = l.t("fee-check-description").to_string();
    shell.robots_index = !visit.path_after_language.contains('?');
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = FeeFormPage {
        origins: countries(l, &form.from),
        destinations: countries(l, &form.to),
        purposes: purposes(l, &form.purpose),
        currencies: currencies(&form.currency),
        organisation: name,
        shell,
        errors,
        form,
    };
    visit.show_with(status, &page)
}

/// The name of an organisation; not found if there is none.
fn name_of(conn: &mut AnyConnection, id: &OrganisationId, language: crate::base::Language) -> AppResult<String> {
    organisations::store::load(conn, id)?;
    Ok(organisations::store::display_name(conn, id, language)?)
}

/// What the organisation's own published schedule says about the question.
fn listed(
    conn: &mut AnyConnection,
    id: &OrganisationId,
    question: &Question,
    language: crate::base::Language,
) -> AppResult<Listed> {
    let name = name_of(conn, id, language)?;
    let schedule = fees::store::schedules::find_published(conn, id)?;
    let address = urls::organisation(language, id);
    Ok(Listed { organisation: Organisation { name, address }, schedule, question: *question })
}

impl FeeQuery {
    /// Takes a corridor that was given as one word apart.
    fn spread(mut self) -> Self {
        if let Some(corridor) = Corridor::parse(&self.corridor.to_uppercase()) {
            self.from = corridor.from.code().to_owned();
            self.to = corridor.to.code().to_owned();
        }
        self
    }

    fn organisation(&self) -> AppResult<Option<OrganisationId>> {
        match self.org.as_str() {
            "" => Ok(None),
            id => OrganisationId::parse(id).map(Some).ok_or(AppError::NotFound),
        }
    }

    /// The question that was asked, or what is wrong with it.
    fn question(&self, l: &Words, errors: &mut FormErrors) -> Option<Question> {
        let served = |text: &str| Country::parse(text).filter(|country| Country::SERVED.contains(country));
        let from = errors.need(l, "from", served(&self.from), "error-choice");
        let to = errors.need(l, "to", served(&self.to), "error-choice");
        let corridor = match (from, to) {
            (Some(from), Some(to)) => errors.need(l, "to", Corridor::new(from, to), "fee-check-same-country"),
            _ => None,
        };
        let purpose = errors.need(l, "for", Purpose::parse(&self.purpose), "error-choice");
        let offered = |currency: &Currency| Currency::OFFERED.contains(currency);
        let currency = Currency::parse(&self.currency).filter(offered);
        let currency = errors.need(l, "currency", currency, "error-currency");
        let amount = currency.and_then(|currency| {
            let read = parse_amount(&self.amount, l.language(), currency);
            read.map_err(|refusal| errors.add_refusal(l, "amount", &refusal)).ok()
        });
        Some(Question { corridor: corridor?, purpose: purpose?, amount: amount? })
    }

    /// The query in words that read alike in every language: digits without groups.
    fn plain(&self, question: &Question) -> String {
        let amount = question.amount;
        let amount = match amount.minor_part() {
            0 => amount.whole_part().to_string(),
            part => format!("{}.{part:02}", amount.whole_part()),
        };
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query
            .append_pair("from", question.corridor.from.code())
            .append_pair("to", question.corridor.to.code())
            .append_pair("for", question.purpose.as_str())
            .append_pair("amount", &amount)
            .append_pair("currency", question.amount.currency.code());
        if !self.org.is_empty() {
            query.append_pair("org", &self.org);
        }
        query.finish()
    }

    /// The form once more, for the same organisation.
    fn again(&self, language: crate::base::Language) -> String {
        match self.org.as_str() {
            "" => urls::fees(language),
            org => format!("{}?org={}", urls::fees(language), urls::encoded(org)),
        }
    }
}

fn countries(l: &Words, chosen: &str) -> Vec<Choice> {
    const ORDER: [Country; 5] = [Country::MM, Country::KH, Country::LA, Country::VN, Country::TH];
    ORDER.iter().map(|country| Choice::new(country.code(), l.country(country)).chosen(chosen)).collect()
}

fn currencies(chosen: &str) -> Vec<Choice> {
    Currency::OFFERED.iter().map(|currency| Choice::new(currency.code(), currency.code()).chosen(chosen)).collect()
}

fn purposes(l: &Words, chosen: &str) -> Vec<Choice> {
    let all = FeeCode::ALL.iter().copied().map(Purpose::Code).chain([Purpose::Unnamed]);
    all.map(|purpose| {
        let choice = Choice::new(purpose.as_str(), l.t(&purpose.plain_key()).to_string());
        Choice { icon: Some(icon(purpose)), ..choice }.chosen(chosen)
    })
    .collect()
}

/// The drawing beside a purpose.
const fn icon(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Code(FeeCode::Rf1) => "case",
        Purpose::Code(FeeCode::Rf2 | FeeCode::Il2) => "people",
        Purpose::Code(FeeCode::Rf3) => "office",
        Purpose::Code(FeeCode::Rf4) => "back",
        Purpose::Code(FeeCode::Rc1) => "medic",
        Purpose::Code(FeeCode::Rc2) => "cover",
        Purpose::Code(FeeCode::Rc3) => "pen",
        Purpose::Code(FeeCode::Rc4) => "learn",
        Purpose::Code(FeeCode::Rc5) => "tools",
        Purpose::Code(FeeCode::Rc6) => "bus",
        Purpose::Code(FeeCode::Rc7) => "pass",
        Purpose::Code(FeeCode::Il1) => "person",
        Purpose::Code(FeeCode::Il3) => "lock",
        Purpose::Code(FeeCode::Il4) => "fee",
        Purpose::Unnamed => "other",
    }
}
