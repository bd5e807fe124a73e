//! One screen: mounts every slice's pages and gathers every ACCESS list.

use crate::web::{AccessTable, assets, offline};
use crate::{
    accounts, appeals, applications, audits, certificates, checks, corridors, decisions, desks, fees, findings,
    impartiality, licences, observations, organisations, referrals, register, reports, standards, statistics, watches,
};
use actix_web::web::ServiceConfig;

/// Who may use which route.
pub fn access() -> AccessTable {
    AccessTable::of(&[
        assets::ACCESS,
        offline::ACCESS,
        accounts::pages::ACCESS,
        organisations::pages::ACCESS,
        impartiality::pages::ACCESS,
        licences::pages::ACCESS,
        corridors::pages::ACCESS,
        standards::pages::ACCESS,
        fees::pages::ACCESS,
        referrals::pages::ACCESS,
        applications::pages::ACCESS,
        audits::pages::ACCESS,
        findings::pages::ACCESS,
        decisions::pages::ACCESS,
        certificates::pages::ACCESS,
        reports::pages::ACCESS,
        appeals::pages::ACCESS,
        observations::pages::ACCESS,
        statistics::pages::ACCESS,
        register::pages::ACCESS,
        watches::pages::ACCESS,
        checks::pages::ACCESS,
        desks::pages::ACCESS,
    ])
}

/// Mounts every page. A request is compared with routes in this order, so what is read most stands first.
pub fn mount(cfg: &mut ServiceConfig) {
    assets::routes(cfg);
    offline::routes(cfg);
    register::pages::routes(cfg);
    checks::pages::routes(cfg);
    accounts::pages::routes(cfg);
    organisations::pages::routes(cfg);
    impartiality::pages::routes(cfg);
    licences::pages::routes(cfg);
    corridors::pages::routes(cfg);
    standards::pages::routes(cfg);
    fees::pages::routes(cfg);
    referrals::pages::routes(cfg);
    applications::pages::routes(cfg);
    audits::pages::routes(cfg);
    findings::pages::routes(cfg);
    decisions::pages::routes(cfg);
    certificates::pages::routes(cfg);
    reports::pages::routes(cfg);
    statistics::pages::routes(cfg);
    appeals::pages::routes(cfg);
    observations::pages::routes(cfg);
    watches::pages::routes(cfg);
    desks::pages::routes(cfg);
}
