//! What a worker tells, page by page.

use crate::base::{Corridor, Country, Money, OrganisationId, Sector};
use crate::fees::rules::FeeCode;
use crate::referrals::rules::Indicator;
use serde::{Deserialize, Serialize};

/// The most payments of one report.
pub const MOST_PAYMENTS: usize = 8;
/// The most files of one report.
pub const MOST_FILES: i64 = 3;
/// The most characters of what is told in own words.
pub const MOST_CHARACTERS: usize = 4_000;

crate::base::text_enum! {
    /// What happened.
    pub enum Happened {
        /// Money was taken.
        Fees => "fees",
        /// Passport or papers are kept.
        Papers => "papers",
        /// The job is not what was promised.
        Promise => "promise",
        /// Threats or violence.
        Threats => "threats",
        /// Something else.
        Other => "other",
    }
}

crate::base::text_enum! {
    /// What the worker wants.
    pub enum Wish {
        /// That the agency or employer is told, in words that show nobody.
        TellThem => "tell_them",
        /// That only the registry knows.
        OnlyRegistry => "only_registry",
        /// Help, now.
        HelpNow => "help_now",
        /// Nothing but to be counted.
        CountMe => "count_me",
    }
}

crate::base::text_enum! {
    /// How the worker can be reached.
    pub enum ReachedBy {
        /// Not at all: only with the receipt.
        Receipt => "receipt",
        /// By telephone.
        Phone => "phone",
        /// By a messenger.
        Messenger => "messenger",
        /// Through somebody else.
        SomebodyElse => "somebody_else",
    }
}

crate::base::text_enum! {
    /// How money was paid.
    pub enum PaidBy {
        /// In cash.
        Cash => "cash",
        /// By bank or telephone.
        Transfer => "transfer",
        /// Taken from wages.
        Deduction => "deduction",
        /// As a loan.
        Loan => "loan",
        /// In goods or work.
        InKind => "in_kind",
    }
}

/// One thing the worker paid for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// What for; `None` for everything together, or where it is not known.
    pub code: Option<FeeCode>,
    /// How much.
    pub amount: Money,
    /// When, in the worker's words.
    pub when: String,
    /// How.
    pub how: Option<PaidBy>,
    /// To whom, in the worker's words.
    pub to_whom: String,
    /// Whether there is a receipt; `None` if the worker is not sure.
    pub has_receipt: Option<bool>,
}

/// How to reach the worker. Kept apart from the rest: who reads it gives a reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The way; `None` before the question was answered.
    pub by: Option<ReachedBy>,
    /// The number, name or whatever it needs.
    pub value: String,
    /// When and how it is safe.
    pub safe: String,
}

/// Everything a worker tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// What happened.
    pub happened: Vec<Happened>,
    /// Which organisation, if it was found in the register.
    pub organisation: Option<OrganisationId>,
    /// By the name of which broker of it, if it was found by that.
    pub broker: String,
    /// What else is known of it: a telephone number, a name, a place.
    pub known_as: String,
    /// Where the worker comes from.
    pub from: Option<Country>,
    /// Where the job is.
    pub to: Option<Country>,
    /// What kind of work.
    pub sector: Option<Sector>,
    /// The first month's wage.
    pub wage: Option<Money>,
    /// What was paid.
    pub payments: Vec<Payment>,
    /// Signs of forced labour.
    pub signs: Vec<Indicator>,
    /// In own words.
    pub story: String,
    /// What the worker wants.
    pub wish: Option<Wish>,
    /// How to reach the worker.
    pub contact: Contact,
    /// The code that was given when it was sent; only in a draft.
    pub receipt: Option<String>,
    /// Whether the worker said that the code is saved.
    pub is_saved: bool,
}

impl Told {
    /// The way from one country to the other, if both are told.
    pub fn corridor(&self) -> Option<Corridor> {
        Corridor::new(self.from?, self.to?)
    }

    /// Takes over what was asked in a check before: the organisation in the place of another, what was asked beside what
    /// was told already. Code CHECK_CARRIED_OVER.
    pub fn carry(&mut self, organisation: Option<OrganisationId>, asked: &str) {
        if organisation.is_some() && organisation != self.organisation {
            self.organisation = organisation;
            self.broker.clear();
        }
        if asked.is_empty() || self.known_as.contains(asked) {
            return;
        }
        self.known_as = match self.known_as.as_str() {
            "" => asked.to_owned(),
            before => format!("{asked}; {before}"),
        };
    }

    /// Of what kind it is, without a word of the worker: what happened.
    pub fn outline(self) -> Self {
        Self { happened: self.happened, ..Self::default() }
    }

    /// Whether it waits for nobody: a strong sign of forced labour, or help is asked for now. Code STRONG_SIGN_REFERRED.
    pub fn is_urgent(&self) -> bool {
        self.wish == Some(Wish::HelpNow) || self.signs.iter().any(|sign| sign.is_strong())
    }

    /// The sum of what was paid, if all of it is in one currency.
    pub fn paid(&self) -> Option<Money> {
        let (first, others) = self.payments.split_first()?;
        others.iter().try_fold(first.amount, |sum, payment| sum.plus(payment.amount))
    }
}

crate::base::text_enum! {
    /// The pages, one question each. The first is the address of the report itself.
    pub enum Section {
        /// What happened?
        What => "what",
        /// Which agency or employer?
        Who => "who",
        /// Which job?
        Job => "job",
        /// What was paid?
        Paid => "paid",
        /// Signs that something is wrong.
        Signs => "signs",
        /// In own words, with files.
        Story => "story",
        /// What do you want?
        Wish => "wish",
        /// Is it safe to contact you?
        Contact => "contact",
        /// Check and send.
        Check => "check",
    }
}

impl Section {
    /// The pages of this report in their order: who paid nothing is not asked what for.
    pub fn of(told: &Told) -> impl DoubleEndedIterator<Item = Self> {
        let has_paid = told.happened.contains(&Happened::Fees) || !told.payments.is_empty();
        Self::ALL.iter().copied().filter(move |section| *section != Self::Paid || has_paid)
    }

    /// The page after this one.
    pub fn next(self, told: &Told) -> Self {
        Self::of(told).find(|section| *section > self).unwrap_or(Self::Check)
    }

    /// The page before this one.
    pub fn before(self, told: &Told) -> Option<Self> {
        Self::of(told).rev().find(|section| *section < self)
    }

    /// The first page that needs an answer and has none; [`Section::Check`] if the report may be sent.
    pub fn missing(told: &Told) -> Self {
        if told.happened.is_empty() {
            Self::What
        } else if told.organisation.is_none() && told.known_as.is_empty() {
            Self::Who
        } else if told.wish.is_none() {
            Self::Wish
        } else if told.contact.by.is_none() {
            Self::Contact
        } else {
            Self::Check
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    #[test]
    fn a_report_has_at_most_nine_pages_and_skips_what_was_not_paid() {
        let mut told = Told { happened: vec![Happened::Papers], ..Told::default() };
        assert_eq!(Section::of(&told).count(), 8);
        assert_eq!(Section::Job.next(&told), Section::Signs);
        told.happened.push(Happened::Fees);
        assert_eq!(Section::of(&told).count(), 9);
        assert_eq!(Section::Job.next(&told), Section::Paid);
        assert_eq!(Section::Signs.before(&told), Some(Section::Paid));
        assert_eq!(Section::What.before(&told), None);
        assert_eq!(Section::Check.next(&told), Section::Check);
    }

    #[test]
    fn what_was_checked_is_taken_over_once_and_nothing_told_is_lost() {
        let (one, other) = (OrganisationId::new(), OrganisationId::new());
        let mut told = Told { known_as: "at the pier".into(), ..Told::default() };
        told.carry(Some(one.clone()), "LINE: sok99");
        told.carry(None, "LINE: sok99");
        assert_eq!(told.organisation, Some(one.clone()), "a check that names nobody takes nobody away");
        assert_eq!(told.known_as, "LINE: sok99; at the pier");
        told.broker = "Sok".into();
        told.carry(Some(one), "");
        assert_eq!(told.broker, "Sok");
        told.carry(Some(other.clone()), "");
        assert_eq!((told.organisation, told.broker.as_str()), (Some(other), ""), "his broker is not theirs");
    }

    #[test]
    fn a_strong_sign_or_a_cry_for_help_is_urgent() {
        assert!(!Told { signs: vec![Indicator::Wages], ..Told::default() }.is_urgent());
        assert!(Told { signs: vec![Indicator::Documents], ..Told::default() }.is_urgent());
        assert!(Told { wish: Some(Wish::HelpNow), ..Told::default() }.is_urgent());
    }

    #[test]
    fn an_outline_tells_the_kind_and_no_word() {
        let told = Told {
            happened: vec![Happened::Papers],
            known_as: "the pier".to_owned(),
            story: "They keep it in a drawer.".to_owned(),
            signs: vec![Indicator::Documents],
            wish: Some(Wish::HelpNow),
            ..Told::default()
        };
        assert_eq!(told.outline(), Told { happened: vec![Happened::Papers], ..Told::default() });
    }

    #[test]
    fn sums_of_two_currencies_are_not_added_and_what_is_told_reads_back() {
        let payment = |amount| Payment {
            code: Some(FeeCode::Rf1),
            amount,
            when: String::new(),
            how: Some(PaidBy::Cash),
            to_whom: "a broker".into(),
            has_receipt: None,
        };
        let baht = payment(Money::whole(100, Currency::THB));
        let mut told = Told { payments: vec![baht.clone(), baht], ..Told::default() };
        assert_eq!(told.paid(), Some(Money::whole(200, Currency::THB)));
        let text = serde_json::to_string(&told).unwrap();
        assert_eq!(serde_json::from_str::<Told>(&text).unwrap(), told);
        told.payments.push(payment(Money::whole(1, Currency::USD)));
        assert_eq!(told.paid(), None);
    }
}
