//! Whom a report is about: found in the register by a name, a broker's name too; and what a check before it has asked.

use super::form::{TellForm, choice_of};
use crate::base::OrganisationId;
use crate::register::snapshot::Snapshot;
use crate::reports::rules::Told;
use crate::web::{Choice, Visit};

/// How many organisations are offered.
const HITS: usize = 6;
/// How many brokers are offered.
const BROKERS: usize = 4;

/// The organisations and brokers a typed name may mean, and that it is none of them.
pub(super) fn hits(visit: &Visit, snapshot: &Snapshot, form: &TellForm) -> Vec<Choice> {
    let (l, typed, today) = (visit.l(), form.q.trim(), visit.now.local_date());
    let organisations = snapshot.meant(l, typed, HITS, today).into_iter();
    let organisations = organisations.map(|its| Choice::new(its.id.as_str(), its.name).hint(its.place));
    let brokers = snapshot.meant_brokers(l.language(), typed, BROKERS).into_iter().map(|its| {
        let of = l.t("report-broker-of").with("name", its.of).to_string();
        let place = if its.area.is_empty() { of } else { format!("{of}\u{a0}· {}", its.area) };
        Choice::new(choice_of(&its.id, &its.name), its.name).hint(place)
    });
    let mut hits: Vec<Choice> = organisations.chain(brokers).collect();
    if !hits.is_empty() {
        hits.push(Choice::new("none", l.t("report-who-none").to_string()));
    }
    hits
}

/// Whom it is about, in words: the organisation, and its broker.
pub(super) fn lines(visit: &Visit, snapshot: &Snapshot, told: &Told) -> Vec<String> {
    let organisation = told.organisation.as_ref().map(|id| name(visit, snapshot, id));
    let broker = (!told.broker.is_empty()).then(|| format!("{}: {}", visit.l().t("report-broker"), told.broker));
    organisation.into_iter().chain(broker).collect()
}

/// What a check before the report has asked, in words.
pub(super) fn carried(visit: &Visit, snapshot: &Snapshot, form: &TellForm) -> Vec<String> {
    let organisation = OrganisationId::parse(&form.org).map(|id| name(visit, snapshot, &id));
    let all = organisation.into_iter().chain([form.asked.clone()]);
    all.filter(|line| !line.trim().is_empty()).collect()
}

/// The organisation of a check, if it stands in the register; empty if not.
pub(super) fn known(snapshot: &Snapshot, org: &str) -> String {
    let found = OrganisationId::parse(org).and_then(|id| snapshot.organisation(&id));
    found.map(|organisation| organisation.id.to_string()).unwrap_or_default()
}

fn name(visit: &Visit, snapshot: &Snapshot, id: &OrganisationId) -> String {
    let organisation = snapshot.organisation(id);
    organisation.and_then(|its| its.name(visit.language).map(|name| name.text.clone())).unwrap_or_default()
}
