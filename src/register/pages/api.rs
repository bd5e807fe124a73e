//! The read-only JSON of what is public. Its names and shapes are a contract: they are added to, never changed.

use crate::base::{Country, Money, OrganisationId, fold};
use crate::organisations::rules::OrganisationKind;
use crate::register::Register;
use crate::register::listing::{Filters, ListedOne, Part};
use crate::register::rules::PublicStatus;
use crate::register::search::QUERY_CHARACTERS;
use crate::register::snapshot::{Certificate, Head, Organisation, Scope, Shelf, Snapshot};
use crate::web::Visit;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// Rows of a list unless told.
const LIMIT: usize = 20;
/// Most rows of a list.
const LARGEST_LIMIT: usize = 100;
/// Furthest row that can be asked for.
const LARGEST_OFFSET: usize = 1_000_000;

/// A parameter that cannot be read.
struct BadParameter {
    name: &'static str,
    rule: &'static str,
}

/// What is asked for.
#[derive(Default)]
struct Question {
    text: String,
    /// Not to be read as Zawgyi.
    takes_letters_as_typed: bool,
    filters: Filters,
    limit: Option<usize>,
    offset: usize,
}

impl Question {
    /// Reads a query. An empty value counts as not given; parameters nobody knows are left alone.
    fn read(query: &str) -> Result<Self, BadParameter> {
        let mut question = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            match name.as_ref() {
                "q" => question.text = value.chars().take(QUERY_CHARACTERS).collect(),
                "letters" => question.takes_letters_as_typed = value == "typed",
                "status" => question.filters.status = Some(read("status", STATUSES, PublicStatus::parse(value))?),
                "kind" => question.filters.kind = Some(read("kind", KINDS, OrganisationKind::parse(value))?),
                "country" => {
                    let country = Country::parse(&value.to_ascii_uppercase());
                    question.filters.country = Some(read("country", "an ISO 3166-1 alpha-2 code", country)?);
                }
                "limit" => {
                    let limit = value.parse().ok().filter(|limit| (1..=LARGEST_LIMIT).contains(limit));
                    question.limit = Some(read("limit", "a whole number from 1 to 100", limit)?);
                }
                "offset" => {
                    let offset = value.parse().ok().filter(|offset| *offset <= LARGEST_OFFSET);
                    question.offset = read("offset", "a whole number from 0 to 1000000", offset)?;
                }
                _ => {}
            }
        }
        Ok(question)
    }
}

const STATUSES: &str = "one of certified conditions suspended withdrawn surrendered expired licensed licence_revoked \
                        not_certified";
const KINDS: &str = "one of agency_of_origin agency_of_destination employer";

fn read<T>(name: &'static str, rule: &'static str, value: Option<T>) -> Result<T, BadParameter> {
    value.ok_or(BadParameter { name, rule })
}

/// Public data may be read by any site.
fn answer(status: StatusCode, body: &Value) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header(("Cross-Origin-Resource-Policy", "cross-origin"))
        .json(body)
}

fn not_found() -> HttpResponse {
    answer(StatusCode::NOT_FOUND, &json!({ "error": "not found" }))
}

/// `/api/v1/organisations`
pub(super) async fn list(request: HttpRequest, visit: Visit, register: web::Data<Register>) -> HttpResponse {
    let question = match Question::read(request.query_string()) {
        Ok(question) => question,
        Err(BadParameter { name, rule }) => {
            let body = json!({ "error": format!("{name} must be {rule}"), "parameter": name });
            return answer(StatusCode::UNPROCESSABLE_ENTITY, &body);
        }
    };
    let snapshot = register.current().await;
    let today = visit.now.local_date();
    let limit = question.limit.unwrap_or(LIMIT);
    let read_as = fold::from_zawgyi(&question.text).filter(|_| !question.takes_letters_as_typed);
    let text = read_as.as_ref().unwrap_or(&question.text);
    let part = Part { limit, offset: question.offset, near: usize::MAX };
    let listed = snapshot.list(text, &question.filters, part, today);
    let items: Vec<Value> = listed.rows.iter().map(|row| Value::Object(listed_item(row, today))).collect();
    answer(StatusCode::OK, &json!({ "total": listed.total, "items": items, "read_as": read_as }))
}

/// `/api/v1/organisations/{id}`
pub(super) async fn organisation(id: web::Path<String>, visit: Visit, register: web::Data<Register>) -> HttpResponse {
    let snapshot = register.current().await;
    let found = OrganisationId::parse(&id).and_then(|id| snapshot.organisation(&id));
    match found {
        Some(found) => answer(StatusCode::OK, &whole(&found, &snapshot, visit.now.local_date())),
        None => not_found(),
    }
}

/// `/api/v1/certificates/{number}`
pub(super) async fn certificate(
    number: web::Path<String>,
    visit: Visit,
    register: web::Data<Register>,
) -> HttpResponse {
    let snapshot = register.current().await;
    let today = visit.now.local_date();
    let Some((holder, certificate)) = snapshot.certificate(&number) else { return not_found() };
    let mut body = certificate_body(&certificate, &snapshot.shelf, today);
    body.insert("organisation".to_owned(), Value::Object(item(&holder, None, today)));
    answer(StatusCode::OK, &Value::Object(body))
}

type Body = serde_json::Map<String, Value>;

fn object(value: Value) -> Body {
    match value {
        Value::Object(body) => body,
        _ => Body::new(),
    }
}

/// A row of a list.
fn item(organisation: &Head, score: Option<f32>, today: NaiveDate) -> Body {
    let standing = organisation.standing(today);
    let names: Vec<Value> = organisation
        .names
        .iter()
        .map(|name| json!({ "text": name.text, "language": name.language, "kind": name.kind }))
        .collect();
    let licences: Vec<Value> = organisation
        .licences
        .iter()
        .map(|licence| json!({ "authority": licence.authority, "number": licence.number, "status": licence.status }))
        .collect();
    let certificate = organisation
        .certificate()
        .map(|certificate| json!({ "number": certificate.number, "valid_until": certificate.valid_until }));
    // Four decimals say all there is to say; a float in full would look more exact than it is.
    let score = score.map(|score| (f64::from(score) * 10_000.0).round() / 10_000.0);
    object(json!({
        "id": organisation.id,
        "names": names,
        "kind": organisation.kind,
        "country": organisation.country,
        "status": standing.status,
        "status_since": standing.since,
        "licences": licences,
        "certificate": certificate,
        "score": score,
    }))
}

/// A row of what was searched: `similar` means another company of a similar name.
fn listed_item(row: &ListedOne, today: NaiveDate) -> Body {
    let mut body = item(&row.organisation, row.score, today);
    body.insert("similar".to_owned(), Value::Bool(row.is_near));
    body
}

fn scope_body(scope: &Scope) -> Value {
    json!({ "corridors": scope.corridors, "sectors": scope.sectors, "sites": scope.sites })
}

fn certificate_body(certificate: &Certificate, shelf: &Shelf, today: NaiveDate) -> Body {
    let standing = certificate.standing(today);
    let standard = shelf.standards.get(&certificate.standard);
    let conditions: Vec<Value> = certificate
        .open_conditions
        .iter()
        .map(|condition| {
            let code = shelf.criteria.get(&condition.criterion).map(|(code, _)| code);
            json!({ "criterion": code, "due_on": condition.due_on })
        })
        .collect();
    object(json!({
        "number": certificate.number,
        "status": standing.status,
        "status_since": standing.since,
        "valid_from": certificate.valid_from,
        "valid_until": certificate.valid_until,
        "standard": standard.map(|(kind, version)| json!({ "kind": kind, "version": version })),
        "scope": scope_body(&certificate.scope),
        "conditions": conditions,
    }))
}

/// Everything public about an organisation.
fn whole(organisation: &Organisation, snapshot: &Snapshot, today: NaiveDate) -> Value {
    let mut body = item(organisation, None, today);
    let certificates: Vec<Value> = organisation
        .certificates
        .iter()
        .map(|certificate| Value::Object(certificate_body(certificate, &snapshot.shelf, today)))
        .collect();
    let licences: Vec<Value> = organisation
        .licences
        .iter()
        .map(|licence| {
            json!({
                "authority": licence.authority,
                "country": licence.country,
                "number": licence.number,
                "status": licence.status,
                "first_seen_on": licence.first_seen_on,
                "last_seen_on": licence.last_seen_on,
            })
        })
        .collect();
    let audits: Vec<Value> = organisation
        .audits
        .iter()
        .map(|audit| {
            let counts = audit
                .counts
                .iter()
                .map(|count| (count.grade.as_str().to_owned(), json!({ "open": count.open, "closed": count.closed })));
            json!({
                "kind": audit.kind,
                "starts_on": audit.starts_on,
                "ends_on": audit.ends_on,
                "finished_on": audit.finished_on,
                "findings": counts.collect::<Body>(),
            })
        })
        .collect();
    let sum = |money: Money| json!({ "amount": money.whole_part(), "currency": money.currency });
    let refunds: Vec<Value> = organisation
        .refunds
        .iter()
        .map(|rate| {
            json!({
                "currency": rate.currency,
                "workers_from": rate.workers_from,
                "ordered": rate.told.map(|sums| sum(sums.ordered)),
                "paid": rate.told.map(|sums| sum(sums.paid)),
                "confirmed": rate.told.map(|sums| sum(sums.confirmed)),
                "paid_percent": rate.told.map(|sums| sums.percent),
            })
        })
        .collect();
    let more = json!({
        "refunds": refunds,
        "experienced": organisation.experienced.as_ref().map(|its| json!({
            "unit": "hundredths of the first month's wage",
            "workers_from": its.workers.0,
            "workers_to": its.workers.1,
            "lower_quartile": its.lower,
            "median": its.median,
            "upper_quartile": its.upper,
            "paid_nothing_percent": its.free_percent,
            "from": its.from,
            "until": its.until,
        })),
        "is_invented": organisation.is_invented,
        "addresses": organisation.addresses.iter()
            .map(|(language, text)| json!({ "language": language, "text": text })).collect::<Vec<_>>(),
        "contacts": organisation.channels.iter()
            .map(|channel| json!({ "kind": channel.kind, "value": channel.value })).collect::<Vec<_>>(),
        "identifiers": organisation.identifiers.iter()
            .map(|its| json!({ "scheme": its.scheme, "country": its.country, "value": its.value }))
            .collect::<Vec<_>>(),
        "declared_contacts": organisation.declared.counts().iter()
            .map(|its| (its.class.as_str().to_owned(), json!(its.count))).collect::<Body>(),
        "sub_agents": organisation.declared.sub_agents.iter()
            .map(|agent| json!({
                "name": agent.name,
                "language": agent.language,
                "area": agent.area,
                "payer": agent.payer,
                "verified_on": agent.verified_on,
            }))
            .collect::<Vec<_>>(),
        "sectors": organisation.sectors,
        "corridors": organisation.corridors,
        "licences": licences,
        "certificates": certificates,
        "fee_schedule": fee_schedule(organisation),
        "audits": audits,
        "timeline": organisation.timeline.iter()
            .map(|event| json!({ "at": event.at, "kind": event.kind, "text": event.text })).collect::<Vec<_>>(),
    });
    body.extend(object(more));
    Value::Object(body)
}

fn fee_schedule(organisation: &Organisation) -> Option<Value> {
    let schedule = organisation.schedule.as_ref()?;
    let lines: Vec<Value> = schedule
        .fees
        .answer
        .lines()
        .iter()
        .map(|line| {
            json!({
                "corridor": line.corridor,
                "sector": line.sector,
                "code": line.code,
                "labels": line.labels,
                "amount_minor": line.amount.minor,
                "currency": line.amount.currency,
                "payer": line.payer,
                "borne_by": line.borne_by(),
                "stage": line.stage,
                "method": line.method,
                "is_refundable": line.is_refundable,
            })
        })
        .collect();
    Some(json!({ "published_on": schedule.published_on, "lines": lines }))
}
