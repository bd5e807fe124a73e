//! Whether a certificate number is ours, whose it is, and whether it is valid today. A paper proves nothing; this
//! page does.

use crate::base::{Corridor, Sector};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::register::Register;
use crate::register::rules::{PublicStatus, Standing, certificate_key};
use crate::register::snapshot::{Certificate, Organisation};
use crate::urls;
use crate::web::{Asked, FormErrors, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// Characters of a number that are shown again.
const SHOWN: usize = 60;

/// The question.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct VerifyForm {
    number: Option<String>,
}

#[derive(Template)]
#[template(path = "checks/verify.html")]
struct VerifyPage {
    shell: Shell,
    errors: FormErrors,
    number: String,
}

#[derive(Template)]
#[template(path = "checks/verified.html")]
struct VerifiedPage {
    shell: Shell,
    number: String,
    heading: String,
    is_invented: bool,
    standing: Standing,
    validity: String,
    say: String,
    name: String,
    lang: String,
    others: Vec<(String, String)>,
    facts: Vec<(String, String)>,
    holder: String,
}

#[derive(Template)]
#[template(path = "checks/not_ours.html")]
struct NotOursPage {
    shell: Shell,
    errors: FormErrors,
    number: String,
    when: String,
}

fn shell(visit: &Visit, title: String) -> Shell {
    Shell { nav_current: "verify", ..visit.shell(title) }
}

/// The form; a number that was sent leads to its own address.
pub(super) async fn ask(visit: Visit, Asked(form): Asked<VerifyForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let typed: String = form.number.unwrap_or_default().trim().to_owned();
    if certificate_key(&typed).is_some() {
        let number: String = typed.chars().map(|letter| if letter == '/' { '-' } else { letter }).collect();
        let path = urls::verify_number(visit.language, &encoded_segment(&number));
        return Ok(visit.redirect(&path));
    }
    let mut errors = FormErrors::none();
    if !typed.is_empty() || visit.path_after_language.contains("number=") {
        errors.add(l, "number", "verify-number-unreadable");
    }
    let mut shell = shell(&visit, l.t("nav-verify").to_string());
    shell.description = l.t("verify-lead").to_string();
    shell.robots_index = errors.is_empty();
    shell.has_errors = !errors.is_empty();
    shell.path_after_language = "/verify".to_owned();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    visit.show_with(status, &VerifyPage { shell, errors, number: typed.chars().take(SHOWN).collect() })
}

/// One segment of a path: spaces as %20.
fn encoded_segment(text: &str) -> String {
    urls::encoded(text).replace('+', "%20")
}

/// What is known of a number.
pub(super) async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    match snapshot.certificate(&path.1) {
        Some((holder, certificate)) => visit.show(&verified(&visit, holder, certificate)),
        None => visit.show(&not_ours(&visit, &path.1)),
    }
}

fn not_ours(visit: &Visit, number: &str) -> NotOursPage {
    let l = visit.l();
    let number: String = number.chars().take(SHOWN).collect();
    let mut shell = shell(visit, l.t("verify-not-ours").to_string());
    shell.path_after_language = format!("/verify/{}", encoded_segment(&number));
    NotOursPage { shell, errors: FormErrors::none(), when: l.instant(visit.now), number }
}

fn verified(visit: &Visit, holder: &Organisation, certificate: &Certificate) -> VerifiedPage {
    let (l, today) = (visit.l(), visit.now.local_date());
    let standing = certificate.standing(today);
    let main = holder.name(visit.language);
    let name = main.map_or_else(|| holder.id.to_string(), |name| name.text.clone());
    let lang_of = |language: crate::base::Language| {
        if language == visit.language { String::new() } else { language.code().to_owned() }
    };
    let heading = l.t(heading_key(standing.status)).to_string();
    let mut shell = shell(visit, format!("{heading}: {}", certificate.number));
    shell.description = heading.clone();
    shell.path_after_language = format!("/verify/{}", encoded_segment(&certificate.number));
    VerifiedPage {
        shell,
        number: certificate.number.clone(),
        heading,
        is_invented: holder.is_invented,
        standing,
        validity: validity(visit, standing),
        say: say(l, standing, certificate, &name),
        lang: main.map_or_else(String::new, |name| lang_of(name.language)),
        others: holder
            .other_names(visit.language)
            .into_iter()
            .map(|name| (lang_of(name.language), name.text.clone()))
            .collect(),
        facts: facts(l, holder, certificate),
        holder: urls::organisation(visit.language, &holder.id),
        name,
    }
}

/// A real number is not yet a valid certificate: three headings.
fn heading_key(status: PublicStatus) -> &'static str {
    match status {
        PublicStatus::Certified | PublicStatus::Conditions => "verify-real",
        PublicStatus::Suspended => "verify-suspended",
        PublicStatus::Withdrawn
        | PublicStatus::Surrendered
        | PublicStatus::Expired
        | PublicStatus::Licensed
        | PublicStatus::LicenceRevoked
        | PublicStatus::NotCertified => "verify-no-longer",
    }
}

fn validity(visit: &Visit, standing: Standing) -> String {
    let l = visit.l();
    let key = if standing.status.is_certified() { "verify-valid-now" } else { "verify-not-valid-now" };
    l.t(key).with("when", l.instant(visit.now)).with("from", l.day(standing.since)).to_string()
}

fn say(l: &Words, standing: Standing, certificate: &Certificate, name: &str) -> String {
    if standing.status.is_certified() {
        return l.t("verify-belongs-to").with("name", name).to_string();
    }
    l.t(&standing.status.sentence_key()).with("date", l.day(certificate.valid_until)).to_string()
}

fn facts(l: &Words, holder: &Organisation, certificate: &Certificate) -> Vec<(String, String)> {
    let corridors = |corridors: &[Corridor]| corridors.iter().map(|its| l.corridor(its)).collect::<Vec<_>>();
    let sectors = |sectors: &[Sector]| sectors.iter().map(|its| l.t(&its.key()).to_string()).collect::<Vec<_>>();
    let valid = l
        .t("register-page-from-until")
        .with("from", l.day_both_eras(certificate.valid_from))
        .with("until", l.day_both_eras(certificate.valid_until));
    let rows = [
        ("register-page-from-to", corridors(&certificate.scope.corridors).join(" · ")),
        ("register-page-work", sectors(&certificate.scope.sectors).join(" · ")),
        ("register-page-sites", certificate.scope.sites.join(" · ")),
        ("register-page-validity", valid.to_string()),
        ("register-page-phone", holder.phones().map(|phone| phone.shown()).collect::<Vec<_>>().join(" · ")),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| (l.t(key).to_string(), value)).collect()
}
