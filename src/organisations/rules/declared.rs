//! What an organisation declares to the registry and staff verify: contacts that workers may ask about, and sub-agents.
//!
//! A declaration waits until staff have checked it; only a verified one answers. It is never edited: what is no longer
//! right is ended, and the right one declared anew, so that nothing that was verified changes under its own mark.

use super::parts::one_line;
use super::{KEEPERS, OrganisationKind, OrganisationRefusal, may_edit};
use crate::base::{AccountId, Actor, Language, OrganisationId, When};

crate::base::text_enum! {
    /// Where a declaration stands.
    pub enum DeclaredStatus {
        /// Waits for staff.
        Waiting => "waiting",
        /// Checked by staff; it answers.
        Verified => "verified",
        /// Not accepted, with a reason.
        Refused => "refused",
        /// Taken back, or no longer so.
        Ended => "ended",
    }
}

impl DeclaredStatus {
    /// The key of its word in the catalogues.
    pub fn key(self) -> String {
        format!("declared-{}", self.as_str())
    }

    /// Whether it stands: waits, or is verified.
    pub const fn stands(self) -> bool {
        match self {
            Self::Waiting | Self::Verified => true,
            Self::Refused | Self::Ended => false,
        }
    }
}

crate::base::text_enum! {
    /// How staff checked a declaration.
    pub enum CheckedHow {
        /// Called a number of the official list, and asked.
        CalledBack => "called_back",
        /// Saw a letter of the bank, a bill, a card or a contract.
        PaperSeen => "paper_seen",
        /// Was there.
        Visited => "visited",
        /// Wrote to it and got the code back.
        CodeReturned => "code_returned",
    }
}

impl CheckedHow {
    /// The key of its words in the office catalogue.
    pub fn key(self) -> String {
        format!("office-checked-{}", self.as_str().replace('_', "-"))
    }
}

crate::base::text_enum! {
    /// Why a declaration is not accepted. A closed list, so that the organisation reads it in its own language.
    pub enum RefusedBecause {
        /// Nobody answered.
        NotReached => "not_reached",
        /// The account or number is in the name of somebody else.
        OtherHolder => "other_holder",
        /// It belongs to another organisation.
        NotTheirs => "not_theirs",
        /// It cannot be understood.
        Unclear => "unclear",
    }
}

impl RefusedBecause {
    /// The key of its words in the catalogues.
    pub fn key(self) -> String {
        format!("declared-because-{}", self.as_str().replace('_', "-"))
    }
}

crate::base::text_enum! {
    /// Who pays a sub-agent, as the agency declares it.
    pub enum AgentPayer {
        /// The agency itself.
        Agency => "agency",
        /// The employer.
        Employer => "employer",
        /// The worker: against the standard, and shown so.
        Worker => "worker",
    }
}

impl AgentPayer {
    /// The key of its word in the catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Agency => "payer-agency",
            Self::Employer => "payer-employer",
            Self::Worker => "payer-worker",
        }
    }
}

/// A declaration as far as the rules go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// Where it stands.
    pub status: DeclaredStatus,
    /// Who declared it; nobody where the system did.
    pub declared_by: Option<AccountId>,
    /// When.
    pub declared_at: When,
    /// When staff decided.
    pub decided_at: Option<When>,
    /// How staff checked it.
    pub checked_how: Option<CheckedHow>,
    /// Why it was not accepted.
    pub because: Option<RefusedBecause>,
    /// For saving.
    pub version: i32,
}

/// What staff decide about a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It is theirs.
    Verify(CheckedHow),
    /// It is not accepted.
    Refuse(RefusedBecause),
}

impl Declaration {
    /// Declared now, not yet decided.
    pub fn new(actor: &Actor, now: When) -> Self {
        Self {
            status: DeclaredStatus::Waiting,
            declared_by: actor.account().cloned(),
            declared_at: now,
            decided_at: None,
            checked_how: None,
            because: None,
            version: 1,
        }
    }

    /// The same, judged: staff who did not declare it themselves, once. Code DECLARED_CHECKED_BY_ANOTHER.
    ///
    /// # Errors
    /// Why not.
    pub fn judged(&self, actor: &Actor, judgement: Judgement, now: When) -> Result<Self, OrganisationRefusal> {
        if self.declared_by.as_ref().is_some_and(|account| actor.is_person(account)) {
            return Err(OrganisationRefusal::OwnDeclaration);
        }
        if self.status != DeclaredStatus::Waiting {
            return Err(OrganisationRefusal::DeclarationDecided);
        }
        let (status, checked_how, because) = match judgement {
            Judgement::Verify(how) => (DeclaredStatus::Verified, Some(how), None),
            Judgement::Refuse(because) => (DeclaredStatus::Refused, None, Some(because)),
        };
        Ok(Self { status, checked_how, because, decided_at: Some(now), ..self.clone() })
    }

    /// The same, ended: what waits or is verified, once.
    ///
    /// # Errors
    /// If it does not stand any more.
    pub fn ended(&self) -> Result<Self, OrganisationRefusal> {
        if self.status.stands() {
            Ok(Self { status: DeclaredStatus::Ended, ..self.clone() })
        } else {
            Err(OrganisationRefusal::DeclarationDecided)
        }
    }
}

/// Whether somebody may judge declarations: the staff who keep organisations, and the system.
pub fn may_judge(actor: &Actor) -> bool {
    match actor {
        Actor::System => true,
        Actor::Person { .. } => actor.is_any(KEEPERS),
    }
}

/// Whether somebody may declare for an organisation, and end what was declared.
pub fn may_declare(actor: &Actor, organisation: &OrganisationId) -> bool {
    may_edit(actor, organisation)
}

/// A sub-agent as an agency declares it: name, area and who pays are public once verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubAgent {
    /// The name workers know.
    pub name: String,
    /// The language of the name.
    pub language: Language,
    /// Where: villages, a township, a province.
    pub area: String,
    /// Who pays.
    pub payer: AgentPayer,
}

/// The most characters of a sub-agent's name or area.
pub const AGENT_TEXT_LENGTH: usize = 200;
/// The most sub-agents that stand at a time.
pub const MOST_SUB_AGENTS: usize = 200;

/// A sub-agent as it is to be stored: an agency's, name and area in one line each.
///
/// # Errors
/// The field (`name`, `area` or, for the whole, nothing) and why it is refused.
pub fn check_sub_agent(
    kind: OrganisationKind,
    agent: &SubAgent,
) -> Result<SubAgent, (&'static str, OrganisationRefusal)> {
    if !kind.is_agency() {
        return Err(("", OrganisationRefusal::NotAnAgency));
    }
    let name = one_line(&agent.name, AGENT_TEXT_LENGTH).map_err(|refusal| ("name", refusal))?;
    if crate::base::fold::fold(&name).is_empty() {
        return Err(("name", OrganisationRefusal::TextMissing));
    }
    let area = one_line(&agent.area, AGENT_TEXT_LENGTH).map_err(|refusal| ("area", refusal))?;
    Ok(SubAgent { name, area, ..agent.clone() })
}

/// What belongs to a declared contact besides its value: whose it is, and what for.
///
/// # Errors
/// The field and why it is refused.
pub fn check_note(field: &'static str, text: &str) -> Result<String, (&'static str, OrganisationRefusal)> {
    match one_line(text, AGENT_TEXT_LENGTH) {
        Ok(text) => Ok(text),
        Err(OrganisationRefusal::TextMissing) => Ok(String::new()),
        Err(refusal) => Err((field, refusal)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Role;

    fn person(roles: &[Role]) -> Actor {
        Actor::Person { account: AccountId::new(), roles: roles.to_vec(), memberships: vec![] }
    }

    fn now() -> When {
        When::at("2026-11-23T00:00:00Z")
    }

    #[test]
    fn a_declaration_is_judged_once_and_by_another_person() {
        let (mali, officer) = (person(&[]), person(&[Role::CaseOfficer]));
        let waiting = Declaration::new(&mali, now());
        let verify = Judgement::Verify(CheckedHow::CalledBack);
        assert_eq!(waiting.judged(&mali, verify, now()), Err(OrganisationRefusal::OwnDeclaration));
        let verified = waiting.judged(&officer, verify, now()).unwrap();
        assert_eq!((verified.status, verified.checked_how), (DeclaredStatus::Verified, Some(CheckedHow::CalledBack)));
        let refuse = Judgement::Refuse(RefusedBecause::NotTheirs);
        assert_eq!(verified.judged(&officer, refuse, now()), Err(OrganisationRefusal::DeclarationDecided));
        let refused = waiting.judged(&officer, refuse, now()).unwrap();
        assert_eq!((refused.status, refused.because), (DeclaredStatus::Refused, Some(RefusedBecause::NotTheirs)));
        assert!(refused.decided_at.is_some() && waiting.decided_at.is_none());
    }

    #[test]
    fn what_stands_is_ended_and_stays_ended() {
        let waiting = Declaration::new(&person(&[]), now());
        let verify = Judgement::Verify(CheckedHow::PaperSeen);
        let verified = waiting.judged(&Actor::System, verify, now()).unwrap();
        let ended = verified.ended().unwrap();
        assert_eq!((ended.status, ended.decided_at), (DeclaredStatus::Ended, verified.decided_at));
        assert_eq!(ended.ended(), Err(OrganisationRefusal::DeclarationDecided));
        assert_eq!(waiting.ended().unwrap().status, DeclaredStatus::Ended);
    }

    #[test]
    fn only_agencies_have_sub_agents_and_each_has_a_name_and_an_area() {
        let agent = |name: &str, area: &str| SubAgent {
            name: name.into(),
            language: Language::En,
            area: area.into(),
            payer: AgentPayer::Agency,
        };
        let good = agent("  Ko  Aung Example ", "Hpa-An township");
        let kept = check_sub_agent(OrganisationKind::AgencyOfOrigin, &good).unwrap();
        assert_eq!(kept.name, "Ko Aung Example");
        let employer = check_sub_agent(OrganisationKind::Employer, &good).unwrap_err();
        assert_eq!(employer, ("", OrganisationRefusal::NotAnAgency));
        let field = |agent: &SubAgent| check_sub_agent(OrganisationKind::AgencyOfOrigin, agent).unwrap_err().0;
        assert_eq!(field(&agent("🙂", "x")), "name");
        assert_eq!(field(&agent("A", " ")), "area");
        assert_eq!(field(&agent("A", &"ก".repeat(AGENT_TEXT_LENGTH + 1))), "area");
    }

    #[test]
    fn keepers_judge_and_others_do_not() {
        for role in Role::ALL {
            assert_eq!(may_judge(&person(&[*role])), KEEPERS.contains(role), "{role}");
        }
        assert!(!may_judge(&person(&[])));
    }
}
