//! Whether a job is registered: a demand letter, a company, a number of people, and what the register says of them. Only
//! what both sides, or staff, have confirmed is an answer.

use crate::base::{OrganisationId, fold, text_enum};
use crate::register::rules::PublicStatus;
use serde::{Deserialize, Serialize};

/// Letters of the shortest piece of a name in a script without spaces.
const SHORTEST_PIECE: usize = 3;

text_enum! {
    /// What a worker is told about a job.
    pub enum JobWord {
        /// It is registered, and every company of it is certified.
        Known => "known",
        /// It is registered, but a company of it is not certified.
        Weak => "weak",
        /// It is registered for fewer people.
        TooMany => "too_many",
        /// Its time is over.
        Over => "over",
        /// The letter is registered for another company.
        AnotherCompany => "another_company",
        /// Nobody has confirmed it.
        Unknown => "unknown",
    }
}

impl JobWord {
    /// The key of its words; with `-say` behind, that of the sentence under them.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Known => "job-known",
            Self::Weak => "job-weak",
            Self::TooMany => "job-too-many",
            Self::Over => "job-over",
            Self::AnotherCompany => "job-another-company",
            Self::Unknown => "job-unknown",
        }
    }
}

/// Whether a typed text is the name of a company, or some words of it: legal forms and describing words count for nothing,
/// and a piece of a word is no name. In scripts without spaces any piece of at least three letters will do.
pub fn is_name_of(name: &str, typed: &str) -> bool {
    let own = |text: &str| fold::strip_company_words(&fold::fold(text));
    let (name, typed) = (own(name), own(typed));
    if typed.chars().any(fold::is_spaceless) {
        let (name, typed) = (name.replace(' ', ""), typed.replace(' ', ""));
        return typed.chars().count() >= SHORTEST_PIECE && name.contains(&typed);
    }
    !typed.is_empty() && format!(" {name} ").contains(&format!(" {typed} "))
}

/// What is confirmed under one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConfirmedJob {
    /// Whether the company that was asked about has a part in it; so where none was asked about.
    pub is_named: bool,
    /// Whether the time of all of it is over.
    pub is_over: bool,
    /// For how many people.
    pub people: i32,
    /// The worst status of its companies.
    pub weakest: Option<PublicStatus>,
}

/// The answer, the gravest first: what is confirmed (`None`, where nothing is) and how many people were spoken of.
/// Code JOB_ONE_ANSWER.
pub fn job_word(confirmed: Option<ConfirmedJob>, people: Option<i32>) -> JobWord {
    let Some(job) = confirmed else { return JobWord::Unknown };
    if !job.is_named {
        JobWord::AnotherCompany
    } else if job.is_over {
        JobWord::Over
    } else if people.is_some_and(|people| people > job.people) {
        JobWord::TooMany
    } else if job.weakest.is_some_and(PublicStatus::is_certified) {
        JobWord::Known
    } else {
        JobWord::Weak
    }
}

/// A job as the register had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobFacts {
    /// The number of the demand letter, as it was typed.
    pub letter: String,
    /// The company that was named; empty without one.
    pub company: String,
    /// How many people were spoken of.
    pub people: Option<i32>,
    /// What was answered.
    pub answer: JobWord,
    /// For how many people it is registered; none where it is not.
    pub registered: Option<i32>,
    /// Every company that has confirmed it, with its status.
    pub companies: Vec<JobCompany>,
}

/// A company of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobCompany {
    /// Which one.
    pub id: OrganisationId,
    /// Its name; empty where it is not public.
    pub name: String,
    /// Its status.
    pub status: PublicStatus,
}

impl JobFacts {
    /// The question in words of the register's data.
    pub(super) fn question_line(&self) -> String {
        let company =
            if self.company.is_empty() { String::new() } else { format!(", company \u{201c}{}\u{201d}", self.company) };
        let people = self.people.iter().map(|people| format!(", people {people}")).collect::<String>();
        format!("job \u{201c}{}\u{201d}{company}{people}", self.letter)
    }

    /// The answer in words of the register's data.
    pub(super) fn answer_line(&self) -> String {
        let people = self.registered.iter().map(|people| format!(", people {people}")).collect::<String>();
        let company = |its: &JobCompany| format!(", organisation {} {}", its.id, its.status);
        format!("{}{people}{}", self.answer, self.companies.iter().map(company).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOB: ConfirmedJob =
        ConfirmedJob { is_named: true, is_over: false, people: 40, weakest: Some(PublicStatus::Certified) };

    #[test]
    fn the_gravest_answer_is_given_and_nothing_is_known_without_a_confirmation() {
        assert_eq!(job_word(None, None), JobWord::Unknown);
        assert_eq!(job_word(Some(JOB), None), JobWord::Known);
        assert_eq!(job_word(Some(JOB), Some(40)), JobWord::Known);
        assert_eq!(job_word(Some(JOB), Some(41)), JobWord::TooMany);
        let weak = ConfirmedJob { weakest: Some(PublicStatus::Suspended), ..JOB };
        assert_eq!(job_word(Some(weak), None), JobWord::Weak);
        assert_eq!(job_word(Some(ConfirmedJob { weakest: None, ..JOB }), None), JobWord::Weak);
        let over = ConfirmedJob { is_over: true, ..weak };
        assert_eq!(job_word(Some(over), Some(41)), JobWord::Over);
        assert_eq!(job_word(Some(ConfirmedJob { is_named: false, ..over }), Some(41)), JobWord::AnotherCompany);
    }

    #[test]
    fn a_piece_of_a_word_is_no_name_and_legal_forms_are_none() {
        for typed in ["gate", "Example Gate", "EXAMPLE GATE CO., LTD.", "Example Gate Recruitment"] {
            assert!(is_name_of("Example Gate Manpower Co., Ltd.", typed), "{typed}");
        }
        for typed in ["", "e", "ate", "Example Gatehouse", "Gate Example"] {
            assert!(!is_name_of("Example Gate Manpower Co., Ltd.", typed), "{typed}");
        }
        assert!(is_name_of("บริษัทจัดหางาน ดอกมะลิทอง จำกัด", "ดอกมะลิ"));
        assert!(!is_name_of("บริษัทจัดหางาน ดอกมะลิทอง จำกัด", "ดอ"));
    }

    #[test]
    fn a_job_is_told_in_words_of_the_register() {
        let id = OrganisationId::new();
        let company = JobCompany { id: id.clone(), name: "Example Gate".to_owned(), status: PublicStatus::Certified };
        let facts = JobFacts {
            letter: "DL 2026/42".to_owned(),
            company: "Gate".to_owned(),
            people: Some(41),
            answer: JobWord::TooMany,
            registered: Some(40),
            companies: vec![company],
        };
        assert_eq!(facts.question_line(), "job \u{201c}DL 2026/42\u{201d}, company \u{201c}Gate\u{201d}, people 41");
        assert_eq!(facts.answer_line(), format!("too_many, people 40, organisation {id} certified"));
        let bare = JobFacts {
            company: String::new(),
            people: None,
            answer: JobWord::Unknown,
            registered: None,
            companies: Vec::new(),
            ..facts
        };
        assert_eq!(bare.question_line(), "job \u{201c}DL 2026/42\u{201d}");
        assert_eq!(bare.answer_line(), "unknown");
    }
}
