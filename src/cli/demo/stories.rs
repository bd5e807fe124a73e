//! Tells each story of the demonstration from its beginning to where it stands today.

use super::application::{self, Pitch, corridor_of, number_of, sectors_of};
use super::community;
use super::crew::{Crew, enrol};
use super::fieldwork;
use super::names::names;
use super::outcome::{act, certificate_of, grounds, recommend, sign};
use super::plots::{Plot, Story};
use super::visit;
use crate::applications::store as applications;
use crate::base::{Actor, ApplicationId, CaseId, OrganisationId, Phone, When};
use crate::certificates::actions as certificates;
use crate::db::AnyConnection;
use crate::decisions::rules::{Outcome, ReasonCode};
use crate::error::{AppError, AppResult};
use crate::files::Stored;
use crate::findings::rules::Grade;
use crate::organisations::actions::create;
use crate::organisations::rules::{
    Address, Channel, ChannelKind, Identifier, IdentifierScheme, NewOrganisation, OrganisationKind,
};

/// One story being told.
struct Telling<'a> {
    conn: &'a mut AnyConnection,
    crew: &'a Crew,
    story: &'a Story,
    owner: Actor,
    organisation: OrganisationId,
    now: When,
}

/// The facts of an invented organisation.
pub fn facts(kind: OrganisationKind, story: &Story, number: usize) -> NewOrganisation {
    let scheme = if kind.is_agency() { IdentifierScheme::Licence } else { IdentifierScheme::Company };
    let country = story.country;
    let prefix = match country.code() {
        "MM" => "+9595001",
        "KH" => "+8551250",
        "LA" => "+85620550",
        "VN" => "+8490100",
        _ => "+6681000",
    };
    let phone = Phone::parse(&format!("{prefix}{:04}", 1_000 + number));
    NewOrganisation {
        kind,
        country,
        names: names(number, kind, country),
        identifiers: vec![Identifier { scheme, country, value: number_of(country, number) }],
        addresses: vec![Address {
            language: crate::base::Language::En,
            text: format!("{} Example Road, {} (invented)", number + 1, country.english_name()),
        }],
        channels: phone
            .map(|phone| Channel { kind: ChannelKind::Phone, value: phone.to_string() })
            .into_iter()
            .collect(),
        sectors: sectors_of(number),
        corridors: corridor_of(kind, country, number).into_iter().collect(),
        head_count: Some(20 + i32::try_from(number).unwrap_or(0) * 3),
        is_invented: true,
    }
}

/// Tells one story; `now` is where it ends. Gives the organisation and its owner, if it has one.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn tell(
    conn: &mut AnyConnection,
    crew: &Crew,
    story: &Story,
    number: usize,
    licence: &Stored,
    now: When,
) -> AppResult<Option<(OrganisationId, Actor)>> {
    let new = facts(story.kind, story, number);
    if matches!(story.plot, Plot::NotCertified) {
        create(conn, &crew.officer, &new, now.plus_days(-30))?;
        return Ok(None);
    }
    let (organisation, owner) = enrol(conn, crew, story.owner, &new, number, now.plus_days(-beginning(story.plot)))?;
    let pitch = Pitch { kind: story.kind, country: story.country, number, licence };
    let told = (organisation.clone(), owner.clone());
    let mut telling = Telling { conn, crew, story, owner, organisation, now };
    telling.go(&pitch)?;
    Ok(Some(told))
}

/// How many days ago a story begins.
const fn beginning(plot: Plot) -> i64 {
    match plot {
        Plot::Expired => 330,
        Plot::Withdrawn | Plot::Surrendered | Plot::Reinstated => 280,
        Plot::Certified | Plot::Conditions | Plot::Suspended | Plot::JustSuspended | Plot::Refused => 240,
        Plot::Findings | Plot::Recommended => 90,
        Plot::Accepted | Plot::Auditing => 60,
        Plot::Draft | Plot::Submitted | Plot::Returned | Plot::NotCertified => 20,
    }
}

impl Telling<'_> {
    fn day(&self, after: i64) -> When {
        self.now.plus_days(after - beginning(self.story.plot))
    }

    fn go(&mut self, pitch: &Pitch<'_>) -> AppResult<()> {
        let plot = self.story.plot;
        let id = application::fill_in(self.conn, &self.owner, &self.organisation, pitch, self.day(2))?;
        if plot == Plot::Draft {
            return Ok(());
        }
        application::send(self.conn, &self.owner, &id, self.day(3))?;
        match plot {
            Plot::Submitted => return Ok(()),
            Plot::Returned => return application::send_back(self.conn, self.crew, &id, self.day(6)),
            _ => application::accept(self.conn, self.crew, &id, self.day(8))?,
        }
        if plot == Plot::Accepted {
            return Ok(());
        }
        let case = self.case_of(&id)?;
        let audit = visit::plan(self.conn, self.crew, &case, self.day(10))?;
        fieldwork::prepare(self.conn, self.crew, &audit, self.day(12))?;
        visit::begin(self.conn, self.crew, &audit, self.day(21))?;
        if plot == Plot::Auditing {
            return fieldwork::hear(self.conn, self.crew, &audit, 7, self.day(22));
        }
        let breaches = self.breaches();
        let findings = visit::look(self.conn, self.crew, &audit, &breaches, self.day(22))?;
        visit::report(self.conn, self.crew, &self.owner, &audit, self.day(28))?;
        if plot == Plot::Findings {
            return match findings.first() {
                Some(finding) => fieldwork::refund(self.conn, self.crew, &self.owner, finding, self.day(30)),
                None => Ok(()),
            };
        }
        for (finding, (_, grade)) in findings.iter().zip(&breaches) {
            visit::answer(self.conn, self.crew, &self.owner, finding, self.day(32))?;
            let stays_open = match plot {
                Plot::Conditions => *grade == Grade::Minor,
                Plot::Refused => *grade == Grade::Major,
                _ => false,
            };
            if !stays_open {
                community::countersign(self.conn, self.crew, &self.owner, (&self.organisation, finding), self.day(39))?;
                visit::put_right(self.conn, self.crew, &self.owner, finding, self.day(40))?;
            }
        }
        self.decide(&case)
    }

    fn breaches(&self) -> Vec<(&'static str, Grade)> {
        let is_agency = self.story.kind.is_agency();
        let (minor, major) = if is_agency { ("4.2", "5.1") } else { ("E7.2", "E9.1") };
        match self.story.plot {
            Plot::Certified if self.story.country.code() == "MM" => Vec::new(),
            Plot::Conditions => vec![(minor, Grade::Minor)],
            _ => vec![(minor, Grade::Minor), (major, Grade::Major)],
        }
    }

    fn decide(&mut self, case: &CaseId) -> AppResult<()> {
        let plot = self.story.plot;
        let (outcome, reason, months) = match plot {
            Plot::Conditions => (Outcome::GrantWithConditions, ReasonCode::CriteriaMet, 24),
            Plot::Refused => (Outcome::Refuse, ReasonCode::FalseInformation, 0),
            Plot::Expired => (Outcome::Grant, ReasonCode::CriteriaMet, 6),
            _ => (Outcome::Grant, ReasonCode::CriteriaMet, 36),
        };
        let at = self.day(50);
        let conditions: Vec<&str> = match plot {
            Plot::Conditions => self.breaches().iter().map(|(code, _)| *code).collect(),
            _ => Vec::new(),
        };
        let decision = recommend(self.conn, self.crew, case, (outcome, reason, months), &conditions, at)?;
        if plot == Plot::Recommended {
            return Ok(());
        }
        let both = [&self.crew.first_decider, &self.crew.second_decider];
        let deciders = if plot == Plot::Refused { &both[..1] } else { &both[..] };
        sign(self.conn, deciders, &decision, at)?;
        self.afterwards()
    }

    fn afterwards(&mut self) -> AppResult<()> {
        let (crew, organisation) = (self.crew, self.organisation.clone());
        let (grounds, good) = (grounds(ReasonCode::FeesCharged), grounds(ReasonCode::CriteriaMet));
        let suspended = match self.story.plot {
            Plot::JustSuspended => self.now.plus_days(-1),
            _ => self.day(160),
        };
        let is_emergency = matches!(self.story.plot, Plot::Suspended | Plot::JustSuspended | Plot::Reinstated);
        if is_emergency {
            act(self.conn, &crew.duty_officer, &organisation, suspended, |conn, signer, id, version| {
                certificates::suspend_emergency(conn, signer, id, &grounds, version, suspended)
            })?;
        }
        if matches!(self.story.plot, Plot::Suspended | Plot::Reinstated) {
            let confirmed = suspended.plus_days(1);
            act(self.conn, &crew.first_decider, &organisation, confirmed, |conn, signer, id, version| {
                certificates::confirm_suspension(conn, signer, id, &grounds, version, confirmed)
            })?;
        }
        match self.story.plot {
            Plot::Reinstated => {
                let at = suspended.plus_days(60);
                let (id, version) = certificate_of(self.conn, &organisation)?;
                let seen = "Repayments were seen in the bank's list (invented).";
                certificates::verify_remedy(self.conn, &crew.officer, &id, seen, version, suspended.plus_days(55))?;
                act(self.conn, &crew.second_decider, &organisation, at, |conn, signer, id, version| {
                    certificates::reinstate(conn, signer, id, &good, version, at)
                })
            }
            Plot::Withdrawn => {
                let at = suspended;
                let (id, version) = certificate_of(self.conn, &organisation)?;
                let signer = crate::decisions::actions::Signer {
                    actor: &crew.first_decider,
                    authenticated_at: at,
                    declaration: &super::crew::no_conflict(),
                };
                let decision = certificates::propose_withdrawal(self.conn, &signer, &id, &grounds, version, at)?;
                sign(self.conn, &[&crew.second_decider], &decision, at)
            }
            Plot::Surrendered => {
                let at = suspended;
                let (id, version) = certificate_of(self.conn, &organisation)?;
                let note = "The holder wrote to us (invented).";
                certificates::surrender(self.conn, &crew.officer, &id, note, version, at)
            }
            _ => Ok(()),
        }
    }

    fn case_of(&mut self, id: &ApplicationId) -> AppResult<CaseId> {
        applications::load(self.conn, id)?.case_id.ok_or(AppError::NotFound)
    }
}
