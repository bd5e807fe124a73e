//! What is missing in an application before it can be sent (domain rule on *draft → submitted*). Code
//! APPLICATION_COMPLETE.

use super::{Answer, LicenceScheme, Section, Snapshot, needs_note};
use crate::organisations::rules::NameKind;
use crate::standards::rules::Standard;

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The organisation has no legal name.
    LegalNameMissing,
    /// The organisation has no address.
    AddressMissing,
    /// The applicant has not said that the organisation's facts are right.
    OrganisationNotConfirmed,
    /// An agency has named no licence.
    LicenceMissing,
    /// An employer has named no company registration number.
    CompanyNumberMissing,
    /// The file of this number is missing.
    LicenceFileMissing(String),
    /// No corridor is chosen.
    CorridorMissing,
    /// No sector is chosen.
    SectorMissing,
    /// It was not said who else takes part: nobody is an answer, silence is not.
    PartnersSilent,
    /// It was not said what is charged: zero lines is an answer, silence is not.
    FeesSilent,
    /// This criterion has no answer.
    Unanswered(String),
    /// The answer on this criterion needs a note.
    NoteMissing(String),
    /// "Not applicable" is no answer on this criterion.
    NotApplicableRefused(String),
    /// Nobody has signed.
    NotSigned,
    /// The registry asked about this section, and it was not saved since.
    ReasonUnanswered(Section),
}

impl Gap {
    /// In which section it is.
    pub const fn section(&self) -> Section {
        match self {
            Self::LegalNameMissing | Self::AddressMissing | Self::OrganisationNotConfirmed => Section::Organisation,
            Self::LicenceMissing | Self::CompanyNumberMissing | Self::LicenceFileMissing(_) => Section::Licences,
            Self::CorridorMissing | Self::SectorMissing => Section::Scope,
            Self::PartnersSilent => Section::Partners,
            Self::FeesSilent => Section::Fees,
            Self::Unanswered(_) | Self::NoteMissing(_) | Self::NotApplicableRefused(_) => Section::Assessment,
            Self::NotSigned => Section::Declaration,
            Self::ReasonUnanswered(section) => *section,
        }
    }

    /// The key of its sentence; `{ $what }` is its number or code.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::LegalNameMissing => "application-gap-legal-name",
            Self::AddressMissing => "application-gap-address",
            Self::OrganisationNotConfirmed => "application-gap-organisation",
            Self::LicenceMissing => "application-gap-licence",
            Self::CompanyNumberMissing => "application-gap-company",
            Self::LicenceFileMissing(_) => "application-gap-licence-file",
            Self::CorridorMissing => "application-gap-corridor",
            Self::SectorMissing => "application-gap-sector",
            Self::PartnersSilent => "application-gap-partners",
            Self::FeesSilent => "application-gap-fees",
            Self::Unanswered(_) => "application-gap-unanswered",
            Self::NoteMissing(_) => "application-gap-note",
            Self::NotApplicableRefused(_) => "application-gap-not-applicable",
            Self::NotSigned => "application-gap-declaration",
            Self::ReasonUnanswered(_) => "application-gap-reason",
        }
    }

    /// The number or code it is about; empty where its sentence says all.
    pub fn what(&self) -> &str {
        match self {
            Self::LicenceFileMissing(what)
            | Self::Unanswered(what)
            | Self::NoteMissing(what)
            | Self::NotApplicableRefused(what) => what,
            Self::LegalNameMissing
            | Self::AddressMissing
            | Self::OrganisationNotConfirmed
            | Self::LicenceMissing
            | Self::CompanyNumberMissing
            | Self::CorridorMissing
            | Self::SectorMissing
            | Self::PartnersSilent
            | Self::FeesSilent
            | Self::NotSigned
            | Self::ReasonUnanswered(_) => "",
        }
    }
}

/// Everything that is missing, section by section; `open_reasons` are the sections the registry asked about and that
/// were not saved since.
pub fn gaps(said: &Snapshot, standard: &Standard, open_reasons: &[Section]) -> Vec<Gap> {
    let mut missing: Vec<Gap> = Vec::new();
    let mut need = |is_there: bool, gap: Gap| {
        if !is_there {
            missing.push(gap);
        }
    };
    let organisation = &said.organisation;
    need(organisation.names.iter().any(|name| name.kind == NameKind::Legal), Gap::LegalNameMissing);
    need(!organisation.addresses.is_empty(), Gap::AddressMissing);
    need(organisation.is_confirmed, Gap::OrganisationNotConfirmed);
    let (wanted, gap) = if organisation.kind.is_agency() {
        (LicenceScheme::Licence, Gap::LicenceMissing)
    } else {
        (LicenceScheme::Company, Gap::CompanyNumberMissing)
    };
    need(said.licences.iter().any(|licence| licence.scheme == wanted), gap);
    for licence in &said.licences {
        need(licence.file.is_some(), Gap::LicenceFileMissing(licence.number.clone()));
    }
    need(!said.scope.corridors.is_empty(), Gap::CorridorMissing);
    need(!said.scope.sectors.is_empty(), Gap::SectorMissing);
    need(said.partners.is_given(), Gap::PartnersSilent);
    need(said.fees.is_given(), Gap::FeesSilent);
    for criterion in standard.criteria() {
        let code = || criterion.code.clone();
        match said.answer(&criterion.id) {
            None => need(false, Gap::Unanswered(code())),
            Some(fact) => {
                let is_open = fact.answer != Answer::NotApplicable || criterion.may_be_not_applicable;
                need(is_open, Gap::NotApplicableRefused(code()));
                need(!needs_note(fact.answer) || !fact.note.trim().is_empty(), Gap::NoteMissing(code()));
            }
        }
    }
    need(said.declaration.is_some(), Gap::NotSigned);
    for section in open_reasons {
        need(false, Gap::ReasonUnanswered(*section));
    }
    // A stable sort: within a section things stay in the order they were asked.
    missing.sort_by_key(Gap::section);
    missing
}

#[cfg(test)]
mod tests {
    use super::super::{
        AddressFact, AnswerFact, ApplicationKind, DeclarationFact, FileFact, LicenceFact, NameFact, OrganisationFacts,
        Partners, Scope, SectionState, StandardStamp, section_state,
    };
    use super::*;
    use crate::base::{
        AccountId, ApplicationId, Corridor, Country, CriterionId, FileId, Language, OrganisationId, Sector, StandardId,
        When,
    };
    use crate::fees::rules::ScheduleAnswer;
    use crate::organisations::rules::OrganisationKind;
    use crate::standards::rules::{Criterion, Principle, StandardKind};

    fn standard() -> Standard {
        let criterion = |code: &str, may_be_not_applicable| Criterion {
            id: CriterionId::new(),
            code: code.to_owned(),
            is_critical: false,
            may_be_not_applicable,
            wording: String::new(),
            evidence: String::new(),
        };
        Standard {
            id: StandardId::new(),
            kind: StandardKind::Agencies,
            version: 1,
            title: String::new(),
            summary: String::new(),
            principles: vec![Principle {
                code: "A".to_owned(),
                title: String::new(),
                plain: String::new(),
                criteria: vec![criterion("A.1", false), criterion("A.2", true)],
            }],
        }
    }

    fn file() -> FileFact {
        FileFact {
            id: FileId::new(),
            name: "licence.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            size: 9,
            digest: "0".repeat(64),
        }
    }

    fn complete(standard: &Standard) -> Snapshot {
        Snapshot {
            application: ApplicationId::new(),
            kind: ApplicationKind::Initial,
            standard: StandardStamp { id: standard.id.clone(), kind: standard.kind, version: 1 },
            organisation: OrganisationFacts {
                id: OrganisationId::new(),
                kind: OrganisationKind::AgencyOfOrigin,
                country: Country::MM,
                head_count: Some(12),
                names: vec![NameFact {
                    text: "Three Rivers Example".to_owned(),
                    language: Language::En,
                    kind: NameKind::Legal,
                }],
                identifiers: Vec::new(),
                addresses: vec![AddressFact { language: Language::En, text: "1 Example Road".to_owned() }],
                channels: Vec::new(),
                is_confirmed: true,
            },
            licences: vec![LicenceFact {
                scheme: LicenceScheme::Licence,
                country: Country::MM,
                number: "0099/2023".to_owned(),
                authority: String::new(),
                valid_from: None,
                valid_until: None,
                file: Some(file()),
            }],
            scope: Scope {
                corridors: vec![Corridor::parse("MM-TH").unwrap()],
                sectors: vec![Sector::Fishing],
                sites: Vec::new(),
            },
            partners: Partners { is_alone: true, ..Partners::default() },
            fees: ScheduleAnswer::NothingCharged { on: "2026-11-23".parse().unwrap() },
            answers: standard
                .criteria()
                .map(|criterion| AnswerFact {
                    criterion: criterion.id.clone(),
                    code: criterion.code.clone(),
                    answer: Answer::Met,
                    note: String::new(),
                    files: Vec::new(),
                })
                .collect(),
            declaration: Some(DeclarationFact {
                name: "Mali Example".to_owned(),
                by: AccountId::new(),
                at: When::at("2026-11-23T02:00:00Z"),
            }),
        }
    }

    #[test]
    fn a_complete_application_misses_nothing() {
        let standard = standard();
        assert_eq!(gaps(&complete(&standard), &standard, &[]), []);
    }

    #[test]
    fn everything_that_is_missing_is_named_in_the_order_of_the_sections() {
        let standard = standard();
        let mut said = complete(&standard);
        said.organisation.names.clear();
        said.organisation.addresses.clear();
        said.organisation.is_confirmed = false;
        said.licences.clear();
        said.scope = Scope::default();
        said.fees = ScheduleAnswer::Silence;
        said.answers.clear();
        said.declaration = None;
        assert_eq!(
            gaps(&said, &standard, &[Section::Licences]),
            [
                Gap::LegalNameMissing,
                Gap::AddressMissing,
                Gap::OrganisationNotConfirmed,
                Gap::LicenceMissing,
                Gap::ReasonUnanswered(Section::Licences),
                Gap::CorridorMissing,
                Gap::SectorMissing,
                Gap::FeesSilent,
                Gap::Unanswered("A.1".to_owned()),
                Gap::Unanswered("A.2".to_owned()),
                Gap::NotSigned,
            ]
        );
    }

    #[test]
    fn an_employer_needs_its_company_number_and_a_number_needs_its_file() {
        let standard = standard();
        let mut said = complete(&standard);
        said.organisation.kind = OrganisationKind::Employer;
        said.licences[0].file = None;
        assert_eq!(
            gaps(&said, &standard, &[]),
            [Gap::CompanyNumberMissing, Gap::LicenceFileMissing("0099/2023".to_owned())]
        );
        said.licences[0] =
            LicenceFact { scheme: LicenceScheme::Company, file: Some(file()), ..said.licences[0].clone() };
        assert_eq!(gaps(&said, &standard, &[]), []);
    }

    #[test]
    fn answers_other_than_met_need_a_note_and_not_applicable_only_where_it_is_open() {
        let standard = standard();
        let mut said = complete(&standard);
        said.answers[0].answer = Answer::NotApplicable;
        said.answers[1].answer = Answer::NotApplicable;
        said.answers[1].note = "  ".to_owned();
        assert_eq!(
            gaps(&said, &standard, &[]),
            [
                Gap::NotApplicableRefused("A.1".to_owned()),
                Gap::NoteMissing("A.1".to_owned()),
                Gap::NoteMissing("A.2".to_owned())
            ]
        );
        said.answers[0].answer = Answer::Partly;
        said.answers[0].note = "Two of three offices".to_owned();
        said.answers[1].note = "We run no lodging".to_owned();
        assert_eq!(gaps(&said, &standard, &[]), []);
    }

    #[test]
    fn a_section_is_as_far_as_its_gaps_say() {
        let gaps = [Gap::FeesSilent, Gap::ReasonUnanswered(Section::Licences)];
        assert_eq!(section_state(Section::Scope, &gaps, false), SectionState::Done);
        assert_eq!(section_state(Section::Fees, &gaps, false), SectionState::NotStarted);
        assert_eq!(section_state(Section::Fees, &gaps, true), SectionState::InProgress);
        assert_eq!(section_state(Section::Licences, &gaps, true), SectionState::NeedsChange);
    }

    #[test]
    fn a_snapshot_is_read_as_it_was_written_and_marks_follow_their_section() {
        let standard = standard();
        let said = complete(&standard);
        let again = Snapshot::from_json(&said.to_json().unwrap()).unwrap();
        assert_eq!(again, said);
        let mut other = said.clone();
        other.scope.sites.push("Songkhla".to_owned());
        assert_ne!(other.mark(Section::Scope), said.mark(Section::Scope));
        assert_eq!(other.mark(Section::Fees), said.mark(Section::Fees));
    }
}
