//! What an organisation has declared and staff have verified, as far as the public may know it: that there is a contact
//! of a kind, by its mark; sub-agents by name. And by what a contact that somebody asks about is found.
//!
//! Marks are of use only to who holds the contact key. What an organisation publishes itself (channels, addresses) is
//! found without a key, by a short digest of the compared form.

use super::search::Prints;
use crate::base::{Language, OrganisationId};
use crate::keys::ContactMark;
use crate::organisations::rules::{AgentPayer, ContactClass, ContactKind, Reach};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A verified contact, without its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownContact {
    /// What it is.
    pub kind: ContactKind,
    /// The mark it is found by.
    pub mark: ContactMark,
    /// The day staff verified it.
    pub verified_on: NaiveDate,
}

/// A verified sub-agent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownAgent {
    /// The name.
    pub name: String,
    /// The language of the name.
    pub language: Language,
    /// Where.
    pub area: String,
    /// Who pays, as the agency declares.
    pub payer: AgentPayer,
    /// The day staff verified it.
    pub verified_on: NaiveDate,
}

/// A published contact as it is found: the first half of a SHA-256 of its kind and compared form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OpenMark([u8; 16]);

impl OpenMark {
    /// The mark of a published contact.
    pub fn of(reach: &Reach) -> Self {
        let digest = Sha256::new().chain_update(reach.kind.as_str()).chain_update([0x1f]).chain_update(&reach.value);
        let mut half = [0_u8; 16];
        for (place, byte) in half.iter_mut().zip(digest.finalize()) {
            *place = byte;
        }
        Self(half)
    }

    fn beginning(&self) -> u32 {
        self.0.first_chunk::<4>().copied().map_or(0, u32::from_be_bytes)
    }
}

/// All that an organisation has declared or publishes for look-ups.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declared {
    /// Verified contacts.
    pub contacts: Vec<KnownContact>,
    /// Verified sub-agents, by name.
    pub sub_agents: Vec<KnownAgent>,
    /// What it publishes itself, with its kind.
    pub open: Vec<(ContactKind, OpenMark)>,
}

/// How many contacts of a class are verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassCount {
    /// Of which class.
    pub class: ContactClass,
    /// How many.
    pub count: usize,
}

impl Declared {
    /// Verified contacts by class, in the order of the classes; classes without one are left out.
    pub fn counts(&self) -> Vec<ClassCount> {
        let of = |class: ContactClass| self.contacts.iter().filter(|contact| contact.kind.class() == class).count();
        let counts = ContactClass::ALL.iter().map(|&class| ClassCount { class, count: of(class) });
        counts.filter(|its| its.count > 0).collect()
    }

    /// The newest day on which a contact was verified.
    pub fn verified_on(&self) -> Option<NaiveDate> {
        self.contacts.iter().map(|contact| contact.verified_on).max()
    }

    /// Whether it has told us anything of a class, verified or published: only then does a miss mean *not theirs*.
    pub fn knows(&self, class: ContactClass) -> bool {
        self.contacts.iter().any(|contact| contact.kind.class() == class)
            || self.open.iter().any(|(kind, _)| kind.class() == class)
    }

    /// The verified contact with a mark.
    pub fn contact(&self, mark: &ContactMark) -> Option<&KnownContact> {
        self.contacts.iter().find(|contact| contact.mark == *mark)
    }
}

/// Whom a mark may belong to, by the first bytes of the mark; whoever asks compares the whole mark.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct ContactIndex {
    sealed: Prints,
    open: Prints,
}

/// The same being made.
#[derive(Default)]
pub(super) struct ContactIndexBuilder {
    sealed: Vec<(u32, u32)>,
    open: Vec<(u32, u32)>,
}

impl ContactIndexBuilder {
    /// Adds what the organisation at a place has declared.
    pub(super) fn add(&mut self, place: u32, declared: &Declared) {
        self.sealed.extend(declared.contacts.iter().map(|contact| (contact.mark.beginning(), place)));
        self.open.extend(declared.open.iter().map(|(_, mark)| (mark.beginning(), place)));
    }

    /// All of them.
    pub(super) fn finish(self) -> ContactIndex {
        ContactIndex { sealed: Prints::of(self.sealed), open: Prints::of(self.open) }
    }
}

impl ContactIndex {
    /// Gives back what was reserved and is not used.
    pub(super) fn shrink(&mut self) {
        self.sealed.shrink();
        self.open.shrink();
    }

    /// Places that may have a verified contact of this mark.
    pub(super) fn sealed(&self, mark: &ContactMark) -> impl Iterator<Item = u32> {
        self.sealed.under(mark.beginning())
    }

    /// Places that may publish a contact of this mark.
    pub(super) fn open(&self, mark: &OpenMark) -> impl Iterator<Item = u32> {
        self.open.under(mark.beginning())
    }
}

/// What a worker is told who asks about a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactAnswer {
    /// It is the asked company's, or, where none was named, of those that are shown.
    Registered,
    /// The company has told us what it uses, and this is not it; or another company has.
    NotRegistered,
    /// Nobody has told us.
    NotKnown,
}

/// The answer: what is registered by whom (`holders`), which company was asked about, and whether that one has told us
/// anything of this class. A miss is *not theirs* only where there is something to miss. Code CONTACT_THREE_ANSWERS.
pub fn contact_answer(
    holders: &[OrganisationId],
    asked: Option<&OrganisationId>,
    asked_knows_class: bool,
) -> ContactAnswer {
    match asked {
        Some(id) if holders.contains(id) => ContactAnswer::Registered,
        Some(_) if asked_knows_class || !holders.is_empty() => ContactAnswer::NotRegistered,
        None if !holders.is_empty() => ContactAnswer::Registered,
        Some(_) | None => ContactAnswer::NotKnown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_miss_is_an_answer_only_where_there_is_something_to_miss() {
        let (one, other) = (OrganisationId::new(), OrganisationId::new());
        let holders = [one.clone()];
        assert_eq!(contact_answer(&holders, Some(&one), false), ContactAnswer::Registered);
        assert_eq!(contact_answer(&holders, Some(&other), false), ContactAnswer::NotRegistered);
        assert_eq!(contact_answer(&holders, None, false), ContactAnswer::Registered);
        assert_eq!(contact_answer(&[], Some(&one), true), ContactAnswer::NotRegistered);
        assert_eq!(contact_answer(&[], Some(&one), false), ContactAnswer::NotKnown);
        assert_eq!(contact_answer(&[], None, true), ContactAnswer::NotKnown);
    }

    #[test]
    fn contacts_are_counted_by_class_and_only_the_newest_day_is_said() {
        let contact = |kind, byte: u8, day: &str| KnownContact {
            kind,
            mark: ContactMark::parse(&hex::encode([byte; 32])).unwrap(),
            verified_on: day.parse().unwrap(),
        };
        let declared = Declared {
            contacts: vec![
                contact(ContactKind::Viber, 1, "2026-03-01"),
                contact(ContactKind::Phone, 2, "2026-05-01"),
                contact(ContactKind::Line, 3, "2026-04-01"),
            ],
            ..Declared::default()
        };
        let counts: Vec<_> = declared.counts().iter().map(|its| (its.class, its.count)).collect();
        assert_eq!(counts, [(ContactClass::Phone, 1), (ContactClass::Messaging, 2)]);
        assert_eq!(declared.verified_on(), "2026-05-01".parse().ok());
        assert!(declared.knows(ContactClass::Messaging) && !declared.knows(ContactClass::Account));
    }

    #[test]
    fn a_published_mark_depends_on_kind_and_value() {
        let mark = |kind, value: &str| OpenMark::of(&Reach { kind, value: value.to_owned() });
        assert_eq!(mark(ContactKind::Phone, "+661"), mark(ContactKind::Phone, "+661"));
        assert_ne!(mark(ContactKind::Phone, "+661"), mark(ContactKind::Email, "+661"));
        assert_ne!(mark(ContactKind::Phone, "+661"), mark(ContactKind::Phone, "+662"));
    }
}
