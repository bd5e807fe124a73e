//! A certificate as a sheet of paper: what it says today, and the code that leads back to what is true later. It is made
//! from the public register, so holder, staff and everybody else print the same sheet.

use super::certificate::{facts, heading_key, lang_of, say, validity};
use crate::error::{AppError, AppResult};
use crate::register::Register;
use crate::register::rules::Standing;
use crate::register::snapshot::{Certificate, Organisation, Shelf};
use crate::standards::rules::StandardKind;
use crate::urls;
use crate::web::markup::Markup;
use crate::web::{Shell, Visit, qr};
use actix_web::{HttpResponse, web};
use askama::Template;

/// How wide the square code is drawn.
const CODE_SIZE: u32 = 144;

/// How many conditions are written out, so that a sheet has two pages at most; the others are counted.
const MOST_CONDITIONS: usize = 8;

/// The sheet.
#[derive(Template)]
#[template(path = "checks/document.html")]
struct DocumentPage {
    shell: Shell,
    back: String,
    number: String,
    heading: String,
    is_invented: bool,
    standing: Standing,
    validity: String,
    say: Markup,
    name: String,
    lang: String,
    others: Vec<(String, String)>,
    facts: Vec<(String, String)>,
    /// Code, wording, its language and due date of what is still to be put right.
    conditions: Vec<(String, String, &'static str, String)>,
    /// How many more there are.
    more: usize,
    code: Markup,
    address: String,
}

/// The sheet of a certificate of ours; a number that is not ours has none.
pub(in crate::checks::pages) async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let (holder, certificate) = snapshot.certificate(&path.1).ok_or(AppError::NotFound)?;
    visit.show(&document(&visit, &holder, &certificate, &snapshot.shelf))
}

fn document(visit: &Visit, holder: &Organisation, certificate: &Certificate, shelf: &Shelf) -> DocumentPage {
    let l = visit.l();
    let standing = certificate.standing(visit.now.local_date());
    let main = holder.name(visit.language);
    let name = holder.shown_name(visit.language);
    let segment = super::encoded_segment(&certificate.number);
    let back = urls::verify_number(visit.language, &segment);
    let address = urls::absolute(&visit.state.public_address, &back);
    let mut shell = super::shell(visit, format!("{} {}", l.t("process-certificate"), certificate.number));
    shell.path_after_language = format!("/verify/{segment}/certificate");
    let mut rows: Vec<(String, String)> = standard(visit, certificate, shelf).into_iter().collect();
    rows.extend(facts(l, holder, certificate));
    let conditions = certificate.open_conditions.iter().take(MOST_CONDITIONS).map(|condition| {
        let known = shelf.criteria.get(&condition.criterion);
        let (code, wording) =
            known.map_or((String::new(), None), |(code, wording)| (code.clone(), wording.best(visit.language)));
        let (language, text) = wording.unwrap_or((visit.language, ""));
        let due = l.t("register-page-condition-due").with("date", l.day(condition.due_on)).to_string();
        (code, text.to_owned(), if language == visit.language { "" } else { language.code() }, due)
    });
    DocumentPage {
        number: certificate.number.clone(),
        heading: l.t(heading_key(standing.status)).to_string(),
        is_invented: holder.is_invented,
        standing,
        validity: validity(visit, standing),
        say: say(l, standing, certificate, &name),
        lang: main.map_or_else(String::new, |name| lang_of(visit, name.language)),
        others: holder
            .other_names(visit.language)
            .into_iter()
            .map(|name| (lang_of(visit, name.language), name.text.clone()))
            .collect(),
        facts: rows,
        conditions: conditions.collect(),
        more: certificate.open_conditions.len().saturating_sub(MOST_CONDITIONS),
        code: qr::code(&address, CODE_SIZE, &l.t("receipt-code").to_string()),
        shell,
        back,
        name,
        address,
    }
}

/// The standard it was given by, with its version.
fn standard(visit: &Visit, certificate: &Certificate, shelf: &Shelf) -> Option<(String, String)> {
    let l = visit.l();
    let (kind, version) = shelf.standards.get(&certificate.standard)?;
    let key = match kind {
        StandardKind::Agencies => "register-page-standard-agencies",
        StandardKind::Employers => "register-page-standard-employers",
    };
    Some((l.t("process-standard").to_string(), l.t(key).with("version", version.to_string()).to_string()))
}
