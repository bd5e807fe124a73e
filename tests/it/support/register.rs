//! Organisations in every public state, written straight into the tables: the register only reads.

use super::TestApp;
use chrono::NaiveDate;
use diesel::prelude::*;
use waymark::base::{
    AccountId, Actor, AuditId, AuthorityId, CaseId, CertificateId, Corridor, Country, CriterionId, DecisionId,
    FindingId, Language, LicenceId, OrganisationId, Sector, StandardId, SubAgentId,
};
use waymark::db::AnyConnection;
use waymark::db::schema::{
    audits, authorities, cases, certificate_conditions, certificate_scope, certificates, criteria, decisions, findings,
    licences, organisation_sub_agents,
};
use waymark::history::{self, Entry};
use waymark::organisations::actions;
use waymark::organisations::rules::{
    Address, Channel, ChannelKind, Identifier, IdentifierScheme, Name, NameKind, NewOrganisation, OrganisationKind,
};
use waymark::standards::rules::StandardKind;

/// The nine public words.
pub const STATUSES: [&str; 9] = [
    "certified",
    "conditions",
    "suspended",
    "withdrawn",
    "surrendered",
    "expired",
    "licensed",
    "licence_revoked",
    "not_certified",
];

/// An organisation to be written.
pub struct Firm {
    status: &'static str,
    names: Vec<Name>,
    kind: OrganisationKind,
    country: Country,
    licence: String,
    tax: Option<String>,
    phone: Option<String>,
    certificate: String,
    corridor: &'static str,
}

/// An agency of Thailand in a public state; its numbers come from `number`.
pub fn firm(status: &'static str, name: &str, number: u32) -> Firm {
    Firm {
        status,
        names: vec![Name { text: name.to_owned(), language: Language::En, kind: NameKind::Legal }],
        kind: OrganisationKind::AgencyOfDestination,
        country: Country::TH,
        licence: format!("EX-{number:04}"),
        tax: None,
        phone: None,
        certificate: format!("WM-2026-{number:05}"),
        corridor: "MM-TH",
    }
}

impl Firm {
    /// One more name.
    #[must_use]
    pub fn named(mut self, text: &str, language: Language, kind: NameKind) -> Self {
        self.names.push(Name { text: text.to_owned(), language, kind });
        self
    }

    /// Another kind and country.
    #[must_use]
    pub fn of(mut self, kind: OrganisationKind, country: Country) -> Self {
        self.kind = kind;
        self.country = country;
        self
    }

    /// Another corridor.
    #[must_use]
    pub fn on(mut self, corridor: &'static str) -> Self {
        self.corridor = corridor;
        self
    }

    /// Another licence number.
    #[must_use]
    pub fn licence(mut self, number: &str) -> Self {
        number.clone_into(&mut self.licence);
        self
    }

    /// Another certificate number.
    #[must_use]
    pub fn certificate(mut self, number: &str) -> Self {
        number.clone_into(&mut self.certificate);
        self
    }

    /// A tax number.
    #[must_use]
    pub fn tax(mut self, number: &str) -> Self {
        self.tax = Some(number.to_owned());
        self
    }

    /// A telephone.
    #[must_use]
    pub fn phone(mut self, number: &str) -> Self {
        self.phone = Some(number.to_owned());
        self
    }

    /// Writes it.
    pub async fn insert(self, app: &TestApp) -> OrganisationId {
        let now = app.clock.now();
        app.db
            .write(move |conn| {
                let id = actions::create(conn, &Actor::System, &self.as_new(), now)?;
                match self.status {
                    "licensed" => self.insert_licence(conn, &id, "licensed")?,
                    "licence_revoked" => self.insert_licence(conn, &id, "revoked")?,
                    "not_certified" => {}
                    _ => self.insert_certificate(conn, &id)?,
                }
                history::changed_publicly(conn, Some(&id), now)?;
                Ok(id)
            })
            .await
            .unwrap()
    }

    fn as_new(&self) -> NewOrganisation {
        NewOrganisation {
            kind: self.kind,
            country: self.country,
            names: self.names.clone(),
            identifiers: std::iter::once((IdentifierScheme::Licence, &self.licence))
                .chain(self.tax.iter().map(|number| (IdentifierScheme::Tax, number)))
                .map(|(scheme, value)| Identifier { scheme, country: self.country, value: value.clone() })
                .collect(),
            addresses: vec![Address { language: Language::En, text: "1 Example Road, Example Town".to_owned() }],
            channels: self
                .phone
                .iter()
                .map(|phone| Channel { kind: ChannelKind::Phone, value: phone.clone() })
                .collect(),
            sectors: vec![Sector::parse("fishing").unwrap()],
            corridors: vec![Corridor::parse(self.corridor).unwrap()],
            head_count: None,
            is_invented: true,
        }
    }

    fn insert_licence(&self, conn: &mut AnyConnection, id: &OrganisationId, status: &str) -> QueryResult<()> {
        let authority = AuthorityId::new();
        diesel::insert_into(authorities::table)
            .values((
                authorities::id.eq(&authority),
                authorities::country.eq(self.country),
                authorities::name.eq(format!("Example Authority {}", self.licence)),
            ))
            .execute(conn)?;
        diesel::insert_into(licences::table)
            .values((
                licences::id.eq(LicenceId::new()),
                licences::authority_id.eq(&authority),
                licences::entry_key.eq(&self.licence),
                licences::number.eq(&self.licence),
                licences::organisation_id.eq(id),
                licences::status.eq(status),
                licences::remark.eq(""),
                licences::content.eq("{}"),
                licences::first_seen_on.eq(day("2025-05-01")),
                licences::last_seen_on.eq(day("2026-11-01")),
                licences::version.eq(1),
            ))
            .execute(conn)
            .map(|_| ())
    }

    fn insert_certificate(&self, conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<()> {
        let (case, decision, certificate) = (CaseId::new(), DecisionId::new(), CertificateId::new());
        let kind =
            if self.kind == OrganisationKind::Employer { StandardKind::Employers } else { StandardKind::Agencies };
        let standard = waymark::standards::store::find_in_force(conn, kind, day("2026-11-23"))?.unwrap();
        let then = waymark::base::When::parse("2026-03-12T02:00:00Z").unwrap();
        diesel::insert_into(cases::table)
            .values((
                cases::id.eq(&case),
                cases::number.eq(format!("C-{}", self.certificate)),
                cases::organisation_id.eq(id),
                cases::kind.eq("initial"),
                cases::opened_at.eq(then),
                cases::closed_at.eq(then),
                cases::version.eq(1),
            ))
            .execute(conn)?;
        diesel::insert_into(decisions::table)
            .values((
                decisions::id.eq(&decision),
                decisions::case_id.eq(&case),
                decisions::organisation_id.eq(id),
                decisions::kind.eq("initial"),
                decisions::outcome.eq("grant"),
                decisions::status.eq("drafted"),
                decisions::points.eq(0),
                decisions::score_steps.eq("[]"),
                decisions::reason_code.eq("criteria_met"),
                decisions::staff_note.eq(""),
                decisions::public_text.eq(""),
                decisions::scope.eq("{}"),
                decisions::conditions.eq("[]"),
                decisions::drafted_by.eq("nobody"),
                decisions::drafted_at.eq(then),
                decisions::version.eq(1),
            ))
            .execute(conn)?;
        let (state, until) = match self.status {
            "certified" => ("active", "2029-03-11"),
            "conditions" => ("active_with_conditions", "2029-03-11"),
            "expired" => ("expired", "2026-06-30"),
            state => (state, "2029-03-11"),
        };
        let is_suspended = state == "suspended";
        let reason = matches!(state, "suspended" | "withdrawn").then_some("fees_charged");
        diesel::insert_into(certificates::table)
            .values((
                certificates::id.eq(&certificate),
                certificates::number.eq(&self.certificate),
                certificates::organisation_id.eq(id),
                certificates::case_id.eq(&case),
                certificates::decision_id.eq(&decision),
                certificates::standard_id.eq(&standard),
                certificates::state.eq(state),
                certificates::state_since.eq(then),
                certificates::valid_from.eq(day("2026-03-12")),
                certificates::valid_until.eq(day(until)),
                certificates::suspension_kind.eq(is_suspended.then_some("confirmed")),
                certificates::suspension_ends_at.eq(is_suspended.then(|| then.plus_days(365))),
                certificates::reason_code.eq(reason),
                certificates::version.eq(1),
            ))
            .execute(conn)?;
        for (kind, value) in [("corridor", self.corridor), ("sector", "construction"), ("site", "Example Yard")] {
            diesel::insert_into(certificate_scope::table)
                .values((
                    certificate_scope::certificate_id.eq(&certificate),
                    certificate_scope::kind.eq(kind),
                    certificate_scope::value.eq(value),
                ))
                .execute(conn)?;
        }
        if self.status == "conditions" {
            diesel::insert_into(certificate_conditions::table)
                .values((
                    certificate_conditions::id.eq(CertificateId::new().to_string()),
                    certificate_conditions::certificate_id.eq(&certificate),
                    certificate_conditions::criterion_id.eq(a_criterion(conn, &standard)?),
                    certificate_conditions::due_on.eq(day("2027-01-31")),
                ))
                .execute(conn)?;
        }
        Ok(())
    }
}

/// A broker of an agency, as one that staff have verified.
pub async fn insert_broker(app: &TestApp, organisation: &OrganisationId, name: &'static str) {
    let (organisation, now) = (organisation.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            diesel::insert_into(organisation_sub_agents::table)
                .values((
                    organisation_sub_agents::id.eq(SubAgentId::new()),
                    organisation_sub_agents::organisation_id.eq(&organisation),
                    organisation_sub_agents::name.eq(name),
                    organisation_sub_agents::language.eq(Language::En),
                    organisation_sub_agents::area.eq("Hpa-An township"),
                    organisation_sub_agents::payer.eq("agency"),
                    organisation_sub_agents::status.eq("verified"),
                    organisation_sub_agents::declared_at.eq(now),
                    organisation_sub_agents::decided_at.eq(now),
                    organisation_sub_agents::checked_how.eq("called_back"),
                    organisation_sub_agents::version.eq(1),
                ))
                .execute(conn)?;
            Ok(history::changed_publicly(conn, Some(&organisation), now)?)
        })
        .await
        .unwrap();
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn a_criterion(conn: &mut AnyConnection, standard: &StandardId) -> QueryResult<CriterionId> {
    criteria::table.filter(criteria::standard_id.eq(standard)).order(criteria::code).select(criteria::id).first(conn)
}

/// A finished audit of a certified organisation with one closed minor finding and one open major one, and its steps in
/// the public timeline.
pub async fn insert_audit(app: &TestApp, organisation: &OrganisationId, auditor: &AccountId) {
    let (organisation, auditor, now) = (organisation.clone(), auditor.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            let (case, standard): (CaseId, StandardId) = certificates::table
                .filter(certificates::organisation_id.eq(&organisation))
                .select((certificates::case_id, certificates::standard_id))
                .first(conn)?;
            let audit = AuditId::new();
            diesel::insert_into(audits::table)
                .values((
                    audits::id.eq(&audit),
                    audits::number.eq(format!("A-{case}")),
                    audits::case_id.eq(&case),
                    audits::organisation_id.eq(&organisation),
                    audits::standard_id.eq(&standard),
                    audits::kind.eq("initial"),
                    audits::status.eq("report_final"),
                    audits::lead_auditor_id.eq(&auditor),
                    audits::planned_by.eq(auditor.as_str()),
                    audits::planned_at.eq(now),
                    audits::starts_on.eq(day("2026-02-03")),
                    audits::ends_on.eq(day("2026-02-05")),
                    audits::head_count.eq(40),
                    audits::sample_size.eq(10),
                    audits::stage1_note.eq(""),
                    audits::summary.eq("not for the public"),
                    audits::client_comment.eq(""),
                    audits::report_final_at.eq(now),
                    audits::version.eq(1),
                ))
                .execute(conn)?;
            let criterion = a_criterion(conn, &standard)?;
            for (grade, is_closed) in [("major", false), ("minor", true)] {
                diesel::insert_into(findings::table)
                    .values((
                        findings::id.eq(FindingId::new()),
                        findings::number.eq(format!("F-{grade}-{case}")),
                        findings::audit_id.eq(&audit),
                        findings::case_id.eq(&case),
                        findings::organisation_id.eq(&organisation),
                        findings::criterion_id.eq(&criterion),
                        findings::grade.eq(grade),
                        findings::status.eq(if is_closed { "verified_closed" } else { "open" }),
                        findings::statement.eq("not for the public"),
                        findings::objective_evidence.eq("not for the public"),
                        findings::workers_affected.eq(3),
                        findings::raised_by.eq(&auditor),
                        findings::raised_at.eq(now),
                        findings::containment.eq(""),
                        findings::closed_at.eq(is_closed.then_some(now)),
                        findings::closed_by.eq(is_closed.then_some(auditor.as_str())),
                        findings::version.eq(1),
                    ))
                    .execute(conn)?;
            }
            let steps = [
                ("audit_finished", "2"),
                ("certificate_granted", "WM-2026-00001"),
                ("fee_schedule_published", "8"),
                ("organisation_names_changed", "Older Example Name"),
                ("licence_listed", "EX-0001"),
                ("certificate_suspended", "Said by those who decided."),
                ("a_kind_nobody_knows", "must not be shown"),
            ];
            for (kind, text) in steps {
                let entry = Entry::about(kind, "certificate", case.as_str()).of(&organisation).public(text);
                history::append(conn, &Actor::System, &entry, now)?;
            }
            let secret = Entry::about("certificate_withdrawn", "certificate", case.as_str());
            history::append(conn, &Actor::System, &secret.of(&organisation).note("must not be shown"), now)?;
            Ok(history::changed_publicly(conn, Some(&organisation), now)?)
        })
        .await
        .unwrap();
}
