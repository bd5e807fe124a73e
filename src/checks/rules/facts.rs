//! What a receipt says: what was asked and what the register answered, as facts that can be told in any language.
//!
//! Nothing here is about who asked. Names and texts are kept as they stood in the register at that time.

use super::{AskedCharge, JobFacts};
use crate::base::{Corridor, Country, Language, Money, OrganisationId, text_enum};
use crate::fees::rules::{LawSummary, StandardPayer};
use crate::register::rules::PublicStatus;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

text_enum! {
    /// What kind of question was asked.
    pub enum CheckKind {
        /// How an organisation stands.
        Organisation => "organisation",
        /// A search that found nothing.
        Search => "search",
        /// Money that is asked for.
        Fee => "fee",
        /// A certificate by its number.
        Certificate => "certificate",
        /// A telephone, account, name or office somebody was given.
        Contact => "contact",
        /// A job: a demand letter, a company, a number of people.
        Job => "job",
    }
}

/// Question and answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Facts {
    /// How an organisation stands.
    Organisation(OrganisationFacts),
    /// A search that found nothing of that name.
    Search {
        /// What was searched.
        text: String,
    },
    /// Money that is asked for.
    Fee(FeeFacts),
    /// A certificate by its number.
    Certificate {
        /// The number as it was asked.
        number: String,
        /// What is known of it; nothing if we never gave it out.
        found: Option<CertificateFacts>,
    },
    /// A telephone, account, name or office somebody was given.
    Contact(ContactFacts),
    /// A job: a demand letter, a company, a number of people.
    Job(JobFacts),
}

text_enum! {
    /// Whose a contact is.
    pub enum ContactWord {
        /// Of the company that was found.
        Registered => "registered",
        /// Not of the company it was asked about.
        NotRegistered => "not_registered",
        /// Nobody has registered it.
        NotKnown => "not_known",
    }
}

impl Facts {
    /// The kind of question.
    pub const fn kind(&self) -> CheckKind {
        match self {
            Self::Organisation(_) => CheckKind::Organisation,
            Self::Search { .. } => CheckKind::Search,
            Self::Fee(_) => CheckKind::Fee,
            Self::Certificate { .. } => CheckKind::Certificate,
            Self::Contact(_) => CheckKind::Contact,
            Self::Job(_) => CheckKind::Job,
        }
    }

    /// The organisation it is about, where it is about one: of a contact, the one it was asked about before its holder.
    pub fn organisation(&self) -> Option<&OrganisationId> {
        match self {
            Self::Organisation(its) => Some(&its.id),
            Self::Fee(its) => its.organisation.as_ref().map(|named| &named.id),
            Self::Certificate { found, .. } => found.as_ref().map(|its| &its.holder_id),
            Self::Contact(its) => {
                let named = its.about.as_ref().or_else(|| its.holder.as_ref().map(|holder| &holder.company));
                named.map(|named| &named.id)
            }
            Self::Search { .. } | Self::Job(_) => None,
        }
    }
}

/// An organisation as the register had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationFacts {
    /// Which one.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// The language of that name.
    pub name_language: Language,
    /// Its licence number, to tell it from others of that name.
    pub licence: Option<String>,
    /// Its status.
    pub status: PublicStatus,
    /// The first day of that status.
    pub since: NaiveDate,
    /// Its certificate.
    pub certificate: Option<String>,
    /// The last day of that certificate.
    pub valid_until: Option<NaiveDate>,
}

/// A certificate as the register had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateFacts {
    /// Its number as we gave it out.
    pub number: String,
    /// Whose it is.
    pub holder: String,
    /// The language of that name.
    pub holder_language: Language,
    /// Whose it is, by its place in the register.
    pub holder_id: OrganisationId,
    /// Its status.
    pub status: PublicStatus,
    /// The first day of that status.
    pub since: NaiveDate,
    /// Its last day.
    pub valid_until: NaiveDate,
}

/// A contact as the register had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactFacts {
    /// The contact as it was understood.
    pub shown: String,
    /// The company it was asked about.
    pub about: Option<NamedOrganisation>,
    /// Whose it is.
    pub answer: ContactWord,
    /// The company that registered it.
    pub holder: Option<HolderFacts>,
}

/// The company that registered a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderFacts {
    /// Which one.
    pub company: NamedOrganisation,
    /// Its status.
    pub status: PublicStatus,
    /// The last day of its certificate.
    pub valid_until: Option<NaiveDate>,
}

/// Money that is asked for, and both verdicts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeFacts {
    /// From where to where.
    pub corridor: Corridor,
    /// In whose name it is asked.
    pub organisation: Option<NamedOrganisation>,
    /// Each charge with its verdicts.
    pub charges: Vec<ChargeFacts>,
    /// What the laws say of all charges together; only where there are several.
    pub total: Vec<LawFacts>,
}

/// An organisation by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedOrganisation {
    /// Which one.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
}

/// One charge and its verdicts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChargeFacts {
    /// The charge in its plain word.
    #[serde(with = "charge_word")]
    pub charge: AskedCharge,
    /// Who has to pay by our standard.
    pub should_pay: StandardPayer,
    /// What the laws of both countries say.
    pub laws: Vec<LawFacts>,
}

/// What the law of one country said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawFacts {
    /// Whose law.
    pub country: Country,
    /// What it says.
    pub summary: LawSummary,
    /// The most it allows, where that was known.
    pub ceiling: Option<Money>,
    /// The rule behind it, by its published name.
    pub rule: Option<String>,
}

/// A charge is kept as the plain word of addresses.
mod charge_word {
    use super::AskedCharge;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(charge: &AskedCharge, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&charge.word())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<AskedCharge, D::Error> {
        let word = String::deserialize(from)?;
        AskedCharge::parse(&word).ok_or_else(|| D::Error::custom("no charge"))
    }
}

impl Facts {
    /// The question in words of the register's data, the same in every language.
    pub fn question_line(&self) -> String {
        match self {
            Self::Organisation(asked) => format!("organisation {}", asked.id),
            Self::Search { text } => format!("search \u{201c}{text}\u{201d}"),
            Self::Certificate { number, .. } => format!("certificate \u{201c}{number}\u{201d}"),
            Self::Contact(asked) => {
                let about = asked.about.iter().map(|of| format!(", organisation {}", of.id)).collect::<String>();
                format!("contact \u{201c}{}\u{201d}{about}", asked.shown)
            }
            Self::Job(asked) => asked.question_line(),
            Self::Fee(fee) => {
                let charges: Vec<String> = fee.charges.iter().map(|one| one.charge.word()).collect();
                let name = fee.organisation.iter().map(|of| format!(", organisation {}", of.id)).collect::<String>();
                format!("fee {} {}{name}", fee.corridor.slug(), charges.join(", "))
            }
        }
    }

    /// The answer in words of the register's data, the same in every language.
    pub fn answer_line(&self) -> String {
        match self {
            Self::Organisation(answer) => format!("{} since {}", answer.status, answer.since),
            Self::Search { .. } => "not_in_register".to_owned(),
            Self::Certificate { found: None, .. } => "not_ours".to_owned(),
            Self::Certificate { found: Some(found), .. } => {
                format!("{} {} since {}, organisation {}", found.number, found.status, found.since, found.holder_id)
            }
            Self::Contact(answer) => {
                let holder = |its: &HolderFacts| format!(", organisation {} {}", its.company.id, its.status);
                format!("{}{}", answer.answer, answer.holder.iter().map(holder).collect::<String>())
            }
            Self::Job(answer) => answer.answer_line(),
            Self::Fee(fee) => {
                let total = (!fee.total.is_empty()).then(|| format!("total {}", laws_line(&fee.total)));
                let charges = fee.charges.iter().map(|one| {
                    let code = one.charge.purpose.as_str();
                    format!("{code} standard {} {}", one.should_pay, laws_line(&one.laws))
                });
                charges.chain(total).collect::<Vec<_>>().join("; ")
            }
        }
    }
}

fn laws_line(laws: &[LawFacts]) -> String {
    let law = |law: &LawFacts| {
        let most = law.ceiling.iter().map(|most| format!(" {most}")).collect::<String>();
        let rule = law.rule.iter().map(|rule| format!(" [{rule}]")).collect::<String>();
        format!("{} {}{most}{rule}", law.country, law.summary)
    };
    laws.iter().map(law).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_kept_and_told_in_words_of_the_register() {
        let law = LawFacts {
            country: Country::TH,
            summary: LawSummary::OverCeiling,
            ceiling: Some(Money::whole(500, crate::base::Currency::THB)),
            rule: Some("TH-VISA-2023".to_owned()),
        };
        let unknown = LawFacts { country: Country::MM, summary: LawSummary::Unknown, ceiling: None, rule: None };
        let facts = Facts::Fee(FeeFacts {
            corridor: Corridor::parse("MM-TH").unwrap(),
            organisation: None,
            charges: vec![ChargeFacts {
                charge: AskedCharge::parse("RC7:2500:THB").unwrap(),
                should_pay: StandardPayer::Employer,
                laws: vec![law, unknown],
            }],
            total: Vec::new(),
        });
        assert_eq!(facts.question_line(), "fee MM-TH RC7:2500:THB");
        let answer = "RC7 standard employer TH over THB 500.00 [TH-VISA-2023], MM unknown";
        assert_eq!(facts.answer_line(), answer);
        let kept = serde_json::to_string(&facts).unwrap();
        assert_eq!(serde_json::from_str::<Facts>(&kept).unwrap(), facts);
    }

    #[test]
    fn a_name_nobody_knows_and_a_number_of_nobody_are_said_plainly() {
        let search = Facts::Search { text: "Example".to_owned() };
        assert_eq!((search.kind(), search.answer_line().as_str()), (CheckKind::Search, "not_in_register"));
        let number = Facts::Certificate { number: "WM-1".to_owned(), found: None };
        assert_eq!(number.answer_line(), "not_ours");
        assert_eq!(number.question_line(), "certificate \u{201c}WM-1\u{201d}");
    }
}
