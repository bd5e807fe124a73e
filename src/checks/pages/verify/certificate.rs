//! A certificate of ours: its standing today, whose it is, and what it says, to compare with a paper.

use crate::base::{Corridor, Language, Sector};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::register::rules::{PublicStatus, Standing};
use crate::register::snapshot::{Certificate, Organisation};
use crate::urls;
use crate::web::markup::Markup;
use crate::web::{Shell, Visit, keep, tongue};
use actix_web::HttpResponse;
use askama::Template;

#[derive(Template)]
#[template(path = "checks/verified.html")]
struct VerifiedPage {
    shell: Shell,
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
    holder: String,
    /// Where a report about the holder begins.
    report: String,
    /// The certificate as a sheet to print.
    sheet: String,
    /// The number of the holder's running certificate, where this one runs no more.
    newer: Option<(String, String)>,
}

/// The page of a certificate of ours.
pub(super) fn show(visit: &Visit, holder: &Organisation, certificate: &Certificate) -> AppResult<HttpResponse> {
    visit.show(&verified(visit, holder, certificate))
}

fn verified(visit: &Visit, holder: &Organisation, certificate: &Certificate) -> VerifiedPage {
    let (l, today) = (visit.l(), visit.now.local_date());
    let standing = certificate.standing(today);
    let main = holder.name(visit.language);
    let name = holder.shown_name(visit.language);
    let heading = l.t(heading_key(standing.status)).to_string();
    let mut shell = super::shell(visit, format!("{heading}: {}", certificate.number));
    shell.description = heading.clone();
    shell.path_after_language = format!("/verify/{}", super::encoded_segment(&certificate.number));
    VerifiedPage {
        shell,
        number: certificate.number.clone(),
        heading,
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
        facts: facts(l, holder, certificate),
        holder: urls::organisation(visit.language, &holder.id),
        report: urls::report_about(visit.language, &holder.id),
        sheet: urls::certificate_sheet(visit.language, &super::encoded_segment(&certificate.number)),
        newer: newer(visit, holder, certificate),
        name,
    }
}

/// The language of a name, where it is not that of the page.
pub(super) fn lang_of(visit: &Visit, language: Language) -> String {
    if language == visit.language { String::new() } else { language.code().to_owned() }
}

/// A real number is not yet a valid certificate, and each way of ending has its own sentence.
pub(super) fn heading_key(status: PublicStatus) -> &'static str {
    match status {
        PublicStatus::Certified => "verify-real",
        PublicStatus::Conditions => "verify-conditions",
        PublicStatus::Suspended => "verify-suspended",
        PublicStatus::Withdrawn => "verify-withdrawn",
        PublicStatus::Surrendered => "verify-surrendered",
        PublicStatus::Expired => "verify-expired",
        // A certificate never has the word of a licence.
        PublicStatus::Licensed | PublicStatus::LicenceRevoked | PublicStatus::NotCertified => "verify-no-longer",
    }
}

/// The certificate that took the place of one that runs no more, with its verify page.
fn newer(visit: &Visit, holder: &Organisation, certificate: &Certificate) -> Option<(String, String)> {
    let running = holder.certificate().filter(|running| running.number != certificate.number)?;
    running.standing(visit.now.local_date()).status.is_certified().then(|| {
        let address = urls::verify_number(visit.language, &super::encoded_segment(&running.number));
        (running.number.clone(), address)
    })
}

pub(super) fn validity(visit: &Visit, standing: Standing) -> String {
    let l = visit.l();
    let key = if standing.status.is_certified() { "verify-valid-now" } else { "verify-not-valid-now" };
    l.t(key).with("when", l.instant(visit.now)).with("from", l.day(standing.since)).to_string()
}

pub(super) fn say(l: &Words, standing: Standing, certificate: &Certificate, name: &str) -> Markup {
    if standing.status.is_certified() {
        return tongue::within(l.language(), l.t("verify-belongs-to").with("name", name), name);
    }
    keep::keep(l.language(), l.t(&standing.status.sentence_key()).with("date", l.day(certificate.valid_until)))
}

pub(super) fn facts(l: &Words, holder: &Organisation, certificate: &Certificate) -> Vec<(String, String)> {
    let corridors = |corridors: &[Corridor]| corridors.iter().map(|its| l.corridor(its)).collect::<Vec<_>>();
    let sectors = |sectors: &[Sector]| sectors.iter().map(|its| l.t(&its.key()).to_string()).collect::<Vec<_>>();
    let valid = l
        .t("register-page-from-until")
        .with("from", l.day_both_eras(certificate.valid_from))
        .with("until", l.day_both_eras(certificate.valid_until));
    let rows = [
        ("register-page-from-to", corridors(&certificate.scope.corridors).join("\u{a0}· ")),
        ("register-page-work", sectors(&certificate.scope.sectors).join("\u{a0}· ")),
        ("register-page-sites", certificate.scope.sites.join("\u{a0}· ")),
        ("register-page-validity", valid.to_string()),
        ("register-page-phone", holder.phones().map(|phone| phone.shown()).collect::<Vec<_>>().join("\u{a0}· ")),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| (l.t(key).to_string(), value)).collect()
}
