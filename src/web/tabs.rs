//! Which parts of the site a signed-in person may enter.

use super::shell::Tab;
use crate::base::{Actor, Language, Role};
use crate::i18n::Words;
use crate::urls;

/// The tabs of a person, in the order of the work.
pub fn of(actor: &Actor, l: &Words, path_after_language: &str) -> Vec<Tab> {
    let language = l.language();
    let office = language.for_office();
    let mut wanted: Vec<(String, &'static str)> = Vec::new();
    if actor.is(Role::Partner) {
        wanted.push((urls::my_observations(language), "tab-my-observations"));
    } else if !actor.is_staff() {
        wanted.push((urls::my_organisations(language), "tab-organisation"));
        wanted.push((urls::applications(language), "tab-applications"));
        wanted.push((urls::my_findings(language), "tab-findings"));
    }
    if actor.is(Role::Auditor) {
        wanted.push((urls::audits(office), "tab-audits"));
    }
    if actor.is_any(OFFICE) {
        wanted.push((urls::office(office), "tab-desk"));
    }
    if actor.is_any(&[Role::CaseOfficer]) {
        wanted.push((urls::office_reports(office), "tab-reports"));
        wanted.push((urls::office_observations(office), "tab-observations"));
        wanted.push((urls::office_applications(office), "tab-office-applications"));
        wanted.push((urls::office_audits(office), "tab-office-audits"));
    }
    if actor.is_any(&[Role::Reviewer, Role::Decider, Role::DutyOfficer]) {
        wanted.push((urls::office_decisions(office), "tab-decisions"));
        wanted.push((urls::office_certificates(office), "tab-certificates"));
    }
    if actor.is_any(&[Role::CaseOfficer, Role::Administrator]) {
        wanted.push((urls::office_organisations(office), "tab-organisations"));
        wanted.push((urls::office_licences(office), "tab-licences"));
        wanted.push((urls::office_fee_rules(office), "tab-fee-rules"));
        wanted.push((urls::office_corridors(office), "tab-corridors"));
    }
    if actor.is_any(&[Role::Reviewer, Role::Decider, Role::CaseOfficer, Role::Administrator]) {
        wanted.push((urls::office_appeals(office), "tab-appeals"));
    }
    if actor.is(Role::PrivacyOfficer) {
        wanted.push((urls::office_readings(office), "tab-readings"));
    }
    if actor.is(Role::Administrator) {
        wanted.push((urls::office_people(office), "tab-people"));
        wanted.push((urls::office_partners(office), "tab-partners"));
    }
    if actor.is_staff() {
        wanted.push((urls::office_ties(office), "tab-ties"));
    }
    let current = current_of(&wanted, language, path_after_language);
    wanted
        .into_iter()
        .enumerate()
        .map(|(place, (href, key))| Tab { href, label: l.t(key).to_string(), current: current == Some(place) })
        .collect()
}

const OFFICE: &[Role] = &[Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer, Role::Administrator];

/// The tab with the longest address that the page's address begins with.
fn current_of(wanted: &[(String, &'static str)], language: Language, path_after_language: &str) -> Option<usize> {
    let here = urls::in_language(path_after_language, language);
    let here = here.split('?').next().unwrap_or("");
    let under = |href: &str| here == href || here.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
    wanted
        .iter()
        .enumerate()
        .filter(|(_, (href, _))| under(href))
        .max_by_key(|(_, (href, _))| href.len())
        .map(|(place, _)| place)
}
