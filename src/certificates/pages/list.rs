//! All certificates, by state.

use crate::base::{Page, PageRequest};
use crate::certificates::rules::CertificateState;
use crate::certificates::store;
use crate::error::AppResult;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Asked, Choice, Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    state: String,
    page: String,
}

#[derive(Template)]
#[template(path = "certificates/list.html")]
struct ListPage {
    shell: Shell,
    here: String,
    base: String,
    states: Vec<Choice>,
    page: Page<Row>,
}

struct Row {
    href: String,
    number: String,
    name: String,
    status: &'static str,
    unconfirmed: bool,
    since: String,
    until: String,
}

pub(super) async fn list(visit: SignedIn, filter: Asked<Filter>) -> AppResult<HttpResponse> {
    let language = visit.language;
    let l = visit.l();
    let chosen = CertificateState::parse(&filter.state);
    let request = PageRequest::read(&filter.page);
    let wanted: Vec<CertificateState> = chosen.map_or_else(|| CertificateState::ALL.to_vec(), |state| vec![state]);
    let page = visit
        .state
        .db
        .read(move |conn| {
            let found = store::list(conn, &wanted, request)?;
            let mut rows = Vec::with_capacity(found.rows.len());
            for certificate in found.rows {
                rows.push(Row {
                    href: urls::office_certificate(language, &certificate.id),
                    name: display_name(conn, &certificate.organisation_id, language)?,
                    status: certificate.state.status_word(),
                    unconfirmed: certificate.confirm_by.is_some(),
                    since: l.day(certificate.state_since.local_date()),
                    until: l.day(certificate.valid_until),
                    number: certificate.number,
                });
            }
            Ok(Page { rows, total: found.total, request })
        })
        .await?;
    let states = CertificateState::ALL.iter().map(|state| {
        let word = crate::web::signs::status(state.status_word()).key;
        Choice::new(state.as_str(), l.t(word).to_string()).chosen(&filter.state)
    });
    let state = chosen.map(|state| format!("state={state}&")).unwrap_or_default();
    visit.show(&ListPage {
        shell: visit.shell(l.t("certificate-list-title").to_string()),
        here: urls::office_certificates(language),
        base: format!("?{state}"),
        states: states.collect(),
        page,
    })
}
