//! Interviews with workers: pseudonymous, a number within the audit and nothing that leads to a person.

use super::AuditRefusal;
use crate::base::HelperId;
use crate::base::{Money, SiteId};
use crate::fees::rules::FeeCode;
use crate::referrals::rules::Indicator;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

crate::base::text_enum! {
    /// The language of an interview: those of the register, and others that migrants in the region speak.
    pub enum InterviewLanguage {
        /// English.
        En => "en",
        /// Thai.
        Th => "th",
        /// Burmese.
        My => "my",
        /// Khmer.
        Km => "km",
        /// Lao.
        Lo => "lo",
        /// Vietnamese.
        Vi => "vi",
        /// Shan.
        Shan => "shn",
        /// Mon.
        Mon => "mnw",
        /// S'gaw Karen.
        Karen => "ksw",
        /// Another language.
        Other => "other",
    }
}

impl InterviewLanguage {
    /// The key of its name.
    pub fn key(self) -> String {
        format!("interview-language-{}", self.as_str())
    }
}

crate::base::text_enum! {
    /// The sex of who was interviewed, as the person says it.
    pub enum Sex {
        /// A woman.
        Woman => "woman",
        /// A man.
        Man => "man",
        /// Neither.
        Other => "other",
        /// Not said.
        Unsaid => "unsaid",
    }
}

crate::base::text_enum! {
    /// Where an interview was held.
    pub enum InterviewPlace {
        /// At the workplace or the lodging.
        OnSite => "on_site",
        /// Away from both, where nobody listens.
        OffSite => "off_site",
    }
}

crate::base::text_enum! {
    /// The answer to a sign of forced labour.
    pub enum SignAnswer {
        /// It is so.
        Yes => "yes",
        /// It is not.
        No => "no",
        /// The person is not sure.
        NotSure => "not_sure",
    }
}

/// The longest note of an interview, in characters: too short for a story that leads to a person.
pub const LONGEST_INTERVIEW_NOTE: usize = 300;

/// An interview as it is typed; what is not known yet is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interview {
    /// On which day.
    pub held_on: Option<NaiveDate>,
    /// In which language.
    pub language: Option<InterviewLanguage>,
    /// Through which interpreter.
    pub helper: Option<HelperId>,
    /// With a woman or a man.
    pub sex: Option<Sex>,
    /// Where.
    pub place: Option<InterviewPlace>,
    /// About work at which site.
    pub site: Option<SiteId>,
    /// What was earned in the first month.
    pub first_wage: Option<Money>,
    /// A short note for staff, without names.
    pub note: String,
    /// The answers to the signs of forced labour.
    pub answers: BTreeMap<Indicator, SignAnswer>,
    /// What was paid, by fee code.
    pub paid: BTreeMap<FeeCode, Money>,
}

impl Interview {
    /// Whether it counts for the sample: language, sex, place and every sign are answered.
    pub fn is_complete(&self) -> bool {
        self.language.is_some()
            && self.sex.is_some()
            && self.place.is_some()
            && Indicator::ALL.iter().all(|indicator| self.answers.contains_key(indicator))
    }

    /// The strong signs that are answered with yes. Code STRONG_SIGN_REFERRED.
    pub fn strong_signs(&self) -> Vec<Indicator> {
        let yes = |indicator: &Indicator| self.answers.get(indicator) == Some(&SignAnswer::Yes);
        Indicator::ALL.iter().copied().filter(|indicator| indicator.is_strong() && yes(indicator)).collect()
    }

    /// Whether it may be kept: a note short enough, sums above zero.
    ///
    /// # Errors
    /// [`AuditRefusal::NoteTooLong`].
    pub fn check(&self) -> Result<(), AuditRefusal> {
        if self.note.chars().count() > LONGEST_INTERVIEW_NOTE { Err(AuditRefusal::NoteTooLong) } else { Ok(()) }
    }
}

/// How far the sample of an audit is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SampleProgress {
    /// Interviews that are complete.
    pub complete: usize,
    /// Interviews that were begun and lack something.
    pub begun: usize,
    /// How many are planned.
    pub planned: usize,
    /// Complete ones by language.
    pub languages: BTreeMap<InterviewLanguage, usize>,
    /// Complete ones by sex.
    pub sexes: BTreeMap<Sex, usize>,
    /// Complete ones away from the workplace.
    pub off_site: usize,
}

impl SampleProgress {
    /// Counts interviews against the planned sample.
    pub fn of<'a>(interviews: impl IntoIterator<Item = &'a Interview>, planned: i32) -> Self {
        let mut progress = Self { planned: usize::try_from(planned).unwrap_or(0), ..Self::default() };
        for interview in interviews {
            if !interview.is_complete() {
                progress.begun += 1;
                continue;
            }
            progress.complete += 1;
            progress.off_site += usize::from(interview.place == Some(InterviewPlace::OffSite));
            if let Some(language) = interview.language {
                *progress.languages.entry(language).or_default() += 1;
            }
            if let Some(sex) = interview.sex {
                *progress.sexes.entry(sex).or_default() += 1;
            }
        }
        progress
    }

    /// Whether the planned number is reached. Code SAMPLE_ROOT.
    pub const fn is_reached(&self) -> bool {
        self.complete >= self.planned
    }

    /// How much of the sample is reached, in percent, 100 at most.
    pub fn percent(&self) -> i64 {
        if self.planned == 0 {
            return 100;
        }
        i64::try_from(self.complete * 100 / self.planned).unwrap_or(100).min(100)
    }
}

/// How many hundredths of the first month's wage a worker paid: the cost burden of one worker (SDG indicator 10.7.1).
/// Only where every sum is in the currency of the wage.
pub fn cost_burden_percent(interview: &Interview) -> Option<i64> {
    let wage = interview.first_wage?;
    let currencies: BTreeSet<&str> = interview.paid.values().map(|paid| paid.currency.code()).collect();
    if currencies.iter().any(|code| *code != wage.currency.code()) {
        return None;
    }
    let paid: i64 = interview.paid.values().map(|paid| paid.minor).try_fold(0_i64, i64::checked_add)?;
    paid.checked_mul(100)?.checked_div(wage.minor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    fn complete(language: InterviewLanguage, sex: Sex) -> Interview {
        Interview {
            language: Some(language),
            sex: Some(sex),
            place: Some(InterviewPlace::OffSite),
            answers: Indicator::ALL.iter().map(|&indicator| (indicator, SignAnswer::No)).collect(),
            ..Interview::default()
        }
    }

    #[test]
    fn only_complete_interviews_count_for_the_sample() {
        let mut lacking = complete(InterviewLanguage::My, Sex::Man);
        lacking.answers.remove(&Indicator::Debt);
        let all = [complete(InterviewLanguage::My, Sex::Woman), complete(InterviewLanguage::Km, Sex::Man), lacking];
        let progress = SampleProgress::of(&all, 12);
        assert_eq!((progress.complete, progress.begun, progress.planned, progress.off_site), (2, 1, 12, 2));
        assert_eq!(progress.languages[&InterviewLanguage::My], 1);
        assert_eq!(progress.sexes[&Sex::Woman], 1);
        assert_eq!((progress.is_reached(), progress.percent()), (false, 16));
        assert!(SampleProgress::of(&all, 2).is_reached());
    }

    #[test]
    fn four_signs_are_strong_and_only_a_yes_counts() {
        let strong = Indicator::ALL.iter().filter(|indicator| indicator.is_strong()).count();
        assert_eq!((Indicator::ALL.len(), strong), (11, 4));
        let mut interview = complete(InterviewLanguage::Th, Sex::Man);
        interview.answers.insert(Indicator::Documents, SignAnswer::NotSure);
        interview.answers.insert(Indicator::Overtime, SignAnswer::Yes);
        assert!(interview.strong_signs().is_empty());
        interview.answers.insert(Indicator::Documents, SignAnswer::Yes);
        assert_eq!(interview.strong_signs(), [Indicator::Documents]);
    }

    #[test]
    fn the_burden_is_paid_by_wage_of_the_same_worker_in_one_currency() {
        let mut interview = complete(InterviewLanguage::Lo, Sex::Woman);
        assert_eq!(cost_burden_percent(&interview), None);
        interview.first_wage = Some(Money::whole(10_000, Currency::THB));
        interview.paid.insert(FeeCode::Rf1, Money::whole(12_000, Currency::THB));
        interview.paid.insert(FeeCode::Rc1, Money::whole(500, Currency::THB));
        assert_eq!(cost_burden_percent(&interview), Some(125));
        interview.paid.insert(FeeCode::Rc7, Money::whole(40, Currency::USD));
        assert_eq!(cost_burden_percent(&interview), None);
    }

    #[test]
    fn a_note_is_short() {
        let mut interview = Interview { note: "x".repeat(LONGEST_INTERVIEW_NOTE), ..Interview::default() };
        assert_eq!(interview.check(), Ok(()));
        interview.note.push('x');
        assert_eq!(interview.check(), Err(AuditRefusal::NoteTooLong));
    }
}
