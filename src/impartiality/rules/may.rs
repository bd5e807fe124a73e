//! The one place that says who may take which task about a client, and why not.

use super::{ImpartialityRefusal, Part, Rule, Tie, still_counts};
use chrono::NaiveDate;

/// The most audits of one client in a row that one person leads (registry rule). Code THREE_AUDITS_IN_A_ROW.
const MOST_IN_A_ROW: usize = 3;

/// What a person declared about conflicts of interest for a task.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Declared {
    /// It is not asked yet: the task is only offered.
    #[default]
    NotAsked,
    /// It is asked, and was not given.
    Missing,
    /// No conflict.
    Clear,
    /// A conflict.
    Conflict,
}

/// A decision that two people sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TwoSigned {
    /// A first certification.
    Grant,
    /// A withdrawal.
    Withdrawal,
}

/// What a person is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Take a part in a case.
    Part(Part),
    /// Lead a special audit after an allegation.
    LeadSpecial,
    /// Give the second of two signatures.
    SignSecond(TwoSigned),
    /// Uphold or reject the client's objection to an auditor.
    JudgeObjection,
    /// Decide an appeal.
    DecideAppeal,
    /// Read and answer a complaint about the registry or its people.
    HandleComplaint,
    /// Read and work on a worker's report about the client.
    HandleReport,
}

/// What is known of a person before a task about a client is given. Whoever asks fills in what belongs to the task.
#[derive(Clone, Debug, Default)]
pub struct PersonFacts {
    /// Parts the person took in this case, or, for an appeal, in the case it is about.
    pub parts: Vec<Part>,
    /// The person's ties to the client.
    pub ties: Vec<Tie>,
    /// Whether the person belongs to the client.
    pub is_member: bool,
    /// What the person declared for this task.
    pub declared: Declared,
    /// How many of the client's last audits in a row the person led.
    pub led_in_a_row: usize,
    /// Whether an objection of the client to this person was upheld in this case.
    pub was_objected_to: bool,
    /// Whether the person gave the first signature.
    pub has_signed: bool,
    /// Whether an objection or a complaint is about this person.
    pub is_subject: bool,
}

/// Which rules say no to a person for a task on a day; none, if she may take it.
pub fn may(facts: &PersonFacts, task: Task, today: NaiveDate) -> Vec<ImpartialityRefusal> {
    let mut broken = Vec::new();
    let mut unless = |holds: bool, rule: Rule| {
        if !holds {
            broken.push(ImpartialityRefusal::Breaks(rule));
        }
    };
    unless(!facts.is_member, Rule::NotAMember);
    unless(!facts.ties.iter().any(|tie| still_counts(tie, today)), Rule::TieWithinTwoYears);
    let took = |wanted: &[Part]| facts.parts.iter().any(|part| wanted.contains(part));
    let (audited, reviewed) = (took(&[Part::LeadAuditor, Part::Auditor]), took(&[Part::Reviewer]));
    let decided = took(&[Part::Decider]);
    let mut auditing = |leads: bool| {
        unless(!reviewed, Rule::ReviewerNotAuditor);
        unless(!decided, Rule::DeciderNotAuditor);
        unless(!facts.was_objected_to, Rule::ObjectionUpheld);
        unless(!leads || facts.led_in_a_row < MOST_IN_A_ROW, Rule::ThreeAuditsInARow);
    };
    match task {
        Task::Part(Part::LeadAuditor) => auditing(true),
        Task::LeadSpecial => {
            auditing(true);
            unless(facts.led_in_a_row == 0, Rule::SpecialOtherLead);
        }
        Task::Part(Part::Auditor) => auditing(false),
        Task::Part(Part::Reviewer) => {
            unless(!audited, Rule::AuditorNotReviewer);
            unless(!decided, Rule::DeciderNotReviewer);
        }
        Task::Part(Part::Decider) | Task::SignSecond(_) => {
            unless(!audited, Rule::AuditorNotDecider);
            unless(!reviewed, Rule::ReviewerNotDecider);
            match task {
                Task::SignSecond(TwoSigned::Grant) => unless(!facts.has_signed, Rule::GrantTwoDeciders),
                Task::SignSecond(TwoSigned::Withdrawal) => unless(!facts.has_signed, Rule::WithdrawTwoDeciders),
                Task::Part(_)
                | Task::LeadSpecial
                | Task::JudgeObjection
                | Task::DecideAppeal
                | Task::HandleComplaint
                | Task::HandleReport => {}
            }
        }
        Task::Part(Part::SecondOfficer) => unless(!took(&[Part::Officer]), Rule::SecondOfficerDiffers),
        Task::Part(Part::Officer | Part::DutyOfficer) => {}
        Task::JudgeObjection => unless(!facts.is_subject, Rule::ObjectionNotSelf),
        Task::DecideAppeal => unless(facts.parts.is_empty(), Rule::AppealUninvolved),
        Task::HandleComplaint => unless(!facts.is_subject, Rule::ComplaintNotToSubject),
        Task::HandleReport => unless(!audited && !reviewed && !decided, Rule::ReportUninvolved),
    }
    match facts.declared {
        Declared::NotAsked | Declared::Clear => {}
        Declared::Missing => unless(false, Rule::DeclarationMissing),
        Declared::Conflict => unless(false, Rule::DeclaredConflict),
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::OrganisationId;
    use crate::impartiality::rules::TieKind;

    fn today() -> NaiveDate {
        "2026-11-23".parse().unwrap()
    }

    fn tie() -> Tie {
        Tie {
            organisation: OrganisationId::new(),
            kind: TieKind::Family,
            from: "2020-01-01".parse().unwrap(),
            until: Some("2024-11-23".parse().unwrap()),
        }
    }

    /// For each rule a person who keeps all others and breaks this one.
    fn who_breaks(rule: Rule) -> (PersonFacts, Task) {
        let took = |part| PersonFacts { parts: vec![part], ..PersonFacts::default() };
        let nobody = PersonFacts::default;
        let signed = || PersonFacts { has_signed: true, ..PersonFacts::default() };
        let subject = || PersonFacts { is_subject: true, ..PersonFacts::default() };
        let declared = |declared| PersonFacts { declared, ..PersonFacts::default() };
        match rule {
            Rule::AuditorNotReviewer => (took(Part::Auditor), Task::Part(Part::Reviewer)),
            Rule::AuditorNotDecider => (took(Part::LeadAuditor), Task::Part(Part::Decider)),
            Rule::ReviewerNotAuditor => (took(Part::Reviewer), Task::Part(Part::LeadAuditor)),
            Rule::ReviewerNotDecider => (took(Part::Reviewer), Task::Part(Part::Decider)),
            Rule::DeciderNotAuditor => (took(Part::Decider), Task::Part(Part::Auditor)),
            Rule::DeciderNotReviewer => (took(Part::Decider), Task::Part(Part::Reviewer)),
            Rule::SecondOfficerDiffers => (took(Part::Officer), Task::Part(Part::SecondOfficer)),
            Rule::GrantTwoDeciders => (signed(), Task::SignSecond(TwoSigned::Grant)),
            Rule::WithdrawTwoDeciders => (signed(), Task::SignSecond(TwoSigned::Withdrawal)),
            Rule::TieWithinTwoYears => (PersonFacts { ties: vec![tie()], ..nobody() }, Task::Part(Part::Officer)),
            Rule::NotAMember => (PersonFacts { is_member: true, ..nobody() }, Task::Part(Part::DutyOfficer)),
            Rule::DeclarationMissing => (declared(Declared::Missing), Task::Part(Part::Reviewer)),
            Rule::DeclaredConflict => (declared(Declared::Conflict), Task::Part(Part::Reviewer)),
            Rule::ObjectionUpheld => (PersonFacts { was_objected_to: true, ..nobody() }, Task::Part(Part::LeadAuditor)),
            Rule::ObjectionNotSelf => (subject(), Task::JudgeObjection),
            Rule::SpecialOtherLead => (PersonFacts { led_in_a_row: 1, ..nobody() }, Task::LeadSpecial),
            Rule::ThreeAuditsInARow => (PersonFacts { led_in_a_row: 3, ..nobody() }, Task::Part(Part::LeadAuditor)),
            Rule::AppealUninvolved => (took(Part::Auditor), Task::DecideAppeal),
            Rule::ComplaintNotToSubject => (subject(), Task::HandleComplaint),
            Rule::ReportUninvolved => (took(Part::Auditor), Task::HandleReport),
        }
    }

    #[test]
    fn every_rule_is_broken_alone_and_says_its_own_name() {
        for &rule in Rule::ALL {
            let (facts, task) = who_breaks(rule);
            assert_eq!(may(&facts, task, today()), [ImpartialityRefusal::Breaks(rule)]);
            let fresh = PersonFacts { declared: Declared::Clear, ..PersonFacts::default() };
            assert_eq!(may(&fresh, task, today()), [], "{rule} closes {task:?} to somebody who is free");
        }
    }

    #[test]
    fn every_rule_that_says_no_is_named() {
        let facts = PersonFacts {
            parts: vec![Part::LeadAuditor, Part::Reviewer],
            is_member: true,
            ties: vec![tie()],
            ..PersonFacts::default()
        };
        let rules: Vec<Rule> =
            may(&facts, Task::Part(Part::Decider), today()).iter().filter_map(ImpartialityRefusal::rule).collect();
        let all = [Rule::NotAMember, Rule::TieWithinTwoYears, Rule::AuditorNotDecider, Rule::ReviewerNotDecider];
        assert_eq!(rules, all);
    }

    #[test]
    fn who_suspended_in_an_emergency_may_decide_and_three_audits_are_the_most() {
        let duty = PersonFacts { parts: vec![Part::DutyOfficer], ..PersonFacts::default() };
        assert_eq!(may(&duty, Task::Part(Part::Decider), today()), []);
        let led = |led_in_a_row| PersonFacts { led_in_a_row, ..PersonFacts::default() };
        assert_eq!(may(&led(2), Task::Part(Part::LeadAuditor), today()), []);
        assert_eq!(may(&led(9), Task::Part(Part::Auditor), today()), [], "joining a team is no leading");
    }
}
