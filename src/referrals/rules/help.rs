//! Lines of help: what they are, when one is confirmed, and what is refused.

use crate::base::{
    AccountId, Country, HelpLineId, HelpTestId, Labels, Language, Refusal, Role, Source, SourceFault, When, fold,
    text_enum,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

text_enum! {
    /// Who answers a line.
    pub enum HelpKind {
        /// A telephone line for many callers.
        Hotline => "hotline",
        /// An office of a state.
        Authority => "authority",
        /// An embassy or a consulate.
        Embassy => "embassy",
        /// An organisation that helps.
        Ngo => "ngo",
        /// A workers' union.
        Union => "union",
    }
}

impl HelpKind {
    /// The key of its word: `help-kind-hotline`.
    pub fn key(self) -> String {
        format!("help-kind-{}", self.as_str())
    }
}

text_enum! {
    /// How a test call went.
    pub enum TestOutcome {
        /// Somebody answered and could help.
        Reached => "reached",
        /// Nobody answered.
        NotReached => "not_reached",
        /// The number belongs to somebody else.
        WrongNumber => "wrong_number",
    }
}

impl TestOutcome {
    /// The key of its words: `help-test-not-reached`.
    pub fn key(self) -> String {
        format!("help-test-{}", self.as_str().replace('_', "-"))
    }
}

/// The texts of a line, each by language. English is always there for name and purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HelpTexts {
    /// What it is called.
    pub name: Labels,
    /// What it helps with.
    pub purpose: Labels,
    /// Whom it serves, whatever their papers; empty if that is not known.
    pub serves: Labels,
    /// When somebody answers; empty if that is not known.
    pub hours: Labels,
}

/// A line of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpLine {
    /// Its id.
    pub id: HelpLineId,
    /// A stable published name, such as `TH-DOE-1694`.
    pub reference: String,
    /// The country it is called from.
    pub country: Country,
    /// Who answers.
    pub kind: HelpKind,
    /// Its place among the lines of its country.
    pub position: i32,
    /// The number as it is dialled there: figures, perhaps with a + before them.
    pub number: String,
    /// The languages spoken, as far as they are known.
    pub languages: Vec<Language>,
    /// Its texts.
    pub texts: HelpTexts,
    /// Where it is known from.
    pub source: Source,
}

/// A line as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLine {
    /// The line, as it was entered.
    pub line: HelpLine,
    /// The older one whose place it takes.
    pub replaces: Option<HelpLineId>,
    /// Who entered it; nobody for lines the program brought along.
    pub entered_by: Option<AccountId>,
    /// When it was entered.
    pub entered_at: When,
    /// Whether it was retired.
    pub is_retired: bool,
}

/// A test call. It names a role, never a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpTest {
    /// Its id.
    pub id: HelpTestId,
    /// Which line was called.
    pub line: HelpLineId,
    /// How it went.
    pub outcome: TestOutcome,
    /// In which language somebody answered, if somebody did.
    pub language: Option<Language>,
    /// The day of the call.
    pub on: NaiveDate,
    /// The role of who called.
    pub role: Role,
}

/// How far a line can be trusted today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineStanding {
    /// Somebody answered in the last 90 days.
    Confirmed {
        /// The day of the call.
        on: NaiveDate,
        /// The role of who called.
        role: Role,
    },
    /// Somebody answered, but longer ago.
    TooLongAgo {
        /// The day of the call.
        on: NaiveDate,
        /// The role of who called.
        role: Role,
    },
    /// The last call failed.
    Failed {
        /// The day of the call.
        on: NaiveDate,
        /// How it went.
        outcome: TestOutcome,
    },
    /// Nobody called it yet.
    Untested,
}

impl LineStanding {
    /// Whether it is shown without the mark *not confirmed*.
    pub const fn is_confirmed(&self) -> bool {
        matches!(self, Self::Confirmed { .. })
    }
}

impl HelpLine {
    /// A line stays confirmed this many days after somebody answered. Rule of this registry. Code HELP_TESTED_EVERY_90_DAYS.
    pub const DAYS_OF_TRUST: i64 = 90;

    /// The longest reference, in characters.
    pub const LONGEST_NAME: usize = 80;

    /// Checks a line before it is kept; `today` is the day it is entered. Code HELP_LINE_WHOLE.
    pub fn check(&self, today: NaiveDate) -> Result<(), HelpRefusal> {
        if self.reference.trim().is_empty() {
            return Err(HelpRefusal::ReferenceMissing);
        }
        if self.reference.chars().count() > Self::LONGEST_NAME {
            return Err(HelpRefusal::TextTooLong { limit: Self::LONGEST_NAME });
        }
        if read_number(&self.number).as_deref() != Some(&self.number) {
            return Err(HelpRefusal::NumberUnreadable);
        }
        let all = [&self.texts.name, &self.texts.purpose, &self.texts.serves, &self.texts.hours];
        let lacks = |labels: &Labels| labels.get(Language::En).is_none();
        let half = |labels: &&Labels| !labels.is_empty() && lacks(labels);
        if lacks(&self.texts.name) || lacks(&self.texts.purpose) || all.iter().any(half) {
            return Err(HelpRefusal::EnglishMissing);
        }
        if all.iter().any(|labels| labels.is_too_long()) {
            return Err(HelpRefusal::TextTooLong { limit: Labels::LONGEST });
        }
        Ok(self.source.check(today)?)
    }
}

/// A telephone number as it is dialled: 3 to 15 figures of any script, perhaps with a + before them; spaces, dots, dashes
/// and brackets between them fall away.
pub fn read_number(text: &str) -> Option<String> {
    let plain = fold::ascii_digits(text.trim());
    let is_between = |c: &char| !matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}');
    let number: String = plain.chars().filter(is_between).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let valid = (3..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    valid.then_some(number)
}

impl KeptLine {
    /// Checks a new line against those that are kept: it is whole, its name is free, and what it replaces is a line of
    /// the same country that stands.
    pub fn check(&self, kept: &[Self], today: NaiveDate) -> Result<(), HelpRefusal> {
        self.line.check(today)?;
        if kept.iter().any(|other| other.line.reference == self.line.reference) {
            return Err(HelpRefusal::ReferenceTaken);
        }
        let Some(old) = &self.replaces else { return Ok(()) };
        let old = kept.iter().find(|other| &other.line.id == old).ok_or(HelpRefusal::ReplacesElsewhere)?;
        old.check_stands(kept)?;
        if old.line.country == self.line.country { Ok(()) } else { Err(HelpRefusal::ReplacesElsewhere) }
    }

    /// Whether it stands: neither replaced nor retired.
    ///
    /// # Errors
    /// `ReplacedAlready` or `RetiredAlready`.
    pub fn check_stands(&self, kept: &[Self]) -> Result<(), HelpRefusal> {
        if self.is_retired {
            return Err(HelpRefusal::RetiredAlready);
        }
        let is_replaced = kept.iter().any(|other| other.replaces.as_ref() == Some(&self.line.id));
        if is_replaced { Err(HelpRefusal::ReplacedAlready) } else { Ok(()) }
    }
}

impl HelpTest {
    /// Checks a test: not of a day to come, and with a language only where somebody answered. Code HELP_TEST_WHOLE.
    pub fn check(&self, today: NaiveDate) -> Result<(), HelpRefusal> {
        if self.on > today {
            return Err(HelpRefusal::TestedInFuture);
        }
        match (self.outcome, self.language) {
            (TestOutcome::NotReached | TestOutcome::WrongNumber, Some(_)) => Err(HelpRefusal::NobodyAnswered),
            (TestOutcome::NotReached | TestOutcome::WrongNumber, None) | (TestOutcome::Reached, _) => Ok(()),
        }
    }
}

/// The directory as it stands, of any country, with all tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpBook {
    kept: Vec<KeptLine>,
    tests: Vec<HelpTest>,
}

impl HelpBook {
    /// The book of what is kept.
    pub fn of(kept: Vec<KeptLine>, tests: Vec<HelpTest>) -> Self {
        Self { kept, tests }
    }

    /// The lines that stand, in the order of the countries this registry serves and of their places there.
    pub fn lines(&self) -> Vec<&HelpLine> {
        let mut lines: Vec<&HelpLine> =
            self.kept.iter().filter(|kept| kept.check_stands(&self.kept).is_ok()).map(|kept| &kept.line).collect();
        let place = |country: Country| Country::SERVED.iter().position(|served| *served == country);
        lines.sort_by_key(|line| (place(line.country).unwrap_or(usize::MAX), line.position, line.reference.clone()));
        lines
    }

    /// Every line that was ever entered, oldest first.
    pub fn kept(&self) -> &[KeptLine] {
        &self.kept
    }

    /// The tests of a line, the newest first; tests of the line it replaced count if the number is the same.
    pub fn tests_of(&self, id: &HelpLineId) -> Vec<&HelpTest> {
        let mut ids = vec![id];
        while let Some(older) = ids.last().and_then(|last| self.older_of(last))
            && !ids.contains(&older)
        {
            ids.push(older);
        }
        let mut tests: Vec<&HelpTest> = self.tests.iter().filter(|test| ids.contains(&&test.line)).collect();
        tests.sort_by(|one, other| other.on.cmp(&one.on).then(other.id.cmp(&one.id)));
        tests
    }

    fn older_of(&self, id: &HelpLineId) -> Option<&HelpLineId> {
        let find = |id: &HelpLineId| self.kept.iter().find(|kept| &kept.line.id == id);
        let line = find(id)?;
        let older = find(line.replaces.as_ref()?)?;
        (older.line.number == line.line.number).then_some(&older.line.id)
    }

    /// How far a line can be trusted on a day. The last call decides; one that was reached counts for 90 days.
    pub fn standing(&self, id: &HelpLineId, today: NaiveDate) -> LineStanding {
        let Some(last) = self.tests_of(id).first().copied() else { return LineStanding::Untested };
        let (on, role) = (last.on, last.role);
        match last.outcome {
            TestOutcome::Reached if (today - on).num_days() <= HelpLine::DAYS_OF_TRUST => {
                LineStanding::Confirmed { on, role }
            }
            TestOutcome::Reached => LineStanding::TooLongAgo { on, role },
            outcome @ (TestOutcome::NotReached | TestOutcome::WrongNumber) => LineStanding::Failed { on, outcome },
        }
    }
}

/// Why a line or a test is not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HelpRefusal {
    /// It has no published name.
    #[error("the line has no reference")]
    ReferenceMissing,
    /// Another has that name.
    #[error("another line has this reference")]
    ReferenceTaken,
    /// The number cannot be dialled.
    #[error("the number cannot be dialled")]
    NumberUnreadable,
    /// A text is not there in English.
    #[error("a text is missing in English")]
    EnglishMissing,
    /// A text is longer than its column.
    #[error("a text is longer than {limit} characters")]
    TextTooLong {
        /// The most characters it may have.
        limit: usize,
    },
    /// Nobody is named who says so.
    #[error("the line has no source")]
    SourceMissing,
    /// The address of the source is no web address.
    #[error("the address of the source cannot be read")]
    AddressUnreadable,
    /// It claims to have been checked after today.
    #[error("the source was checked in the future")]
    CheckedInFuture,
    /// The line was replaced before.
    #[error("the line was replaced already")]
    ReplacedAlready,
    /// The line to be replaced is not there, or is of another country.
    #[error("the replaced line is of another country")]
    ReplacesElsewhere,
    /// The line was retired.
    #[error("the line was retired")]
    RetiredAlready,
    /// The call is of a day to come.
    #[error("the call is of a day to come")]
    TestedInFuture,
    /// A language is named though nobody answered.
    #[error("nobody answered in any language")]
    NobodyAnswered,
    /// Who calls holds no role of the registry.
    #[error("who tests holds no role")]
    RoleMissing,
}

impl From<SourceFault> for HelpRefusal {
    fn from(fault: SourceFault) -> Self {
        match fault {
            SourceFault::Missing => Self::SourceMissing,
            SourceFault::TooLong { limit } => Self::TextTooLong { limit },
            SourceFault::AddressUnreadable => Self::AddressUnreadable,
            SourceFault::CheckedInFuture => Self::CheckedInFuture,
        }
    }
}

impl Refusal for HelpRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::ReferenceMissing => "place-reference-missing",
            Self::ReferenceTaken => "place-reference-taken",
            Self::NumberUnreadable => "help-number-unreadable",
            Self::EnglishMissing => "place-english-missing",
            Self::TextTooLong { .. } => "place-text-too-long",
            Self::SourceMissing => "place-source-missing",
            Self::AddressUnreadable => "place-address-unreadable",
            Self::CheckedInFuture => "place-checked-in-future",
            Self::ReplacedAlready => "place-replaced-already",
            Self::ReplacesElsewhere => "help-replaces-elsewhere",
            Self::RetiredAlready => "help-retired-already",
            Self::TestedInFuture => "help-tested-in-future",
            Self::NobodyAnswered => "help-nobody-answered",
            Self::RoleMissing => "help-role-missing",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        if let Self::TextTooLong { limit } = self { vec![("limit", limit.to_string())] } else { Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Reliability;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn line(reference: &str, number: &str) -> HelpLine {
        let text = |text: &str| Labels::of([(Language::En, text.to_owned())]);
        HelpLine {
            id: HelpLineId::new(),
            reference: reference.to_owned(),
            country: Country::TH,
            kind: HelpKind::Hotline,
            position: 1,
            number: number.to_owned(),
            languages: vec![Language::My],
            texts: HelpTexts { name: text("Line"), purpose: text("Wages"), ..HelpTexts::default() },
            source: Source {
                authority: "Example".to_owned(),
                citation: "Page".to_owned(),
                address: None,
                reliability: Reliability::C,
                last_checked: day("2026-11-01"),
            },
        }
    }

    fn kept(line: &HelpLine, replaces: Option<&HelpLine>) -> KeptLine {
        KeptLine {
            line: line.clone(),
            replaces: replaces.map(|old| old.id.clone()),
            entered_by: None,
            entered_at: When::at("2026-11-23T02:00:00Z"),
            is_retired: false,
        }
    }

    fn test(line: &HelpLine, outcome: TestOutcome, on: &str) -> HelpTest {
        HelpTest {
            id: HelpTestId::new(),
            line: line.id.clone(),
            outcome,
            language: None,
            on: day(on),
            role: Role::CaseOfficer,
        }
    }

    #[test]
    fn only_a_line_that_answered_in_the_last_90_days_is_confirmed() {
        let one = line("A", "1694");
        let book = |tests| HelpBook::of(vec![kept(&one, None)], tests);
        let standing = |tests, on: &str| book(tests).standing(&one.id, day(on));
        assert_eq!(standing(vec![], "2026-11-23"), LineStanding::Untested);
        let reached = || vec![test(&one, TestOutcome::Reached, "2026-08-25")];
        assert!(standing(reached(), "2026-11-23").is_confirmed());
        let late = standing(reached(), "2026-11-24");
        assert_eq!(late, LineStanding::TooLongAgo { on: day("2026-08-25"), role: Role::CaseOfficer });
        let mut then_lost = reached();
        then_lost.push(test(&one, TestOutcome::WrongNumber, "2026-09-01"));
        let failed = LineStanding::Failed { on: day("2026-09-01"), outcome: TestOutcome::WrongNumber };
        assert_eq!(standing(then_lost, "2026-09-02"), failed);
    }

    #[test]
    fn a_replaced_line_is_gone_and_its_tests_stay_with_the_number() {
        let (old, same, other) = (line("A", "1694"), line("B", "1694"), line("C", "1695"));
        let tests = vec![test(&old, TestOutcome::Reached, "2026-11-01")];
        let book = HelpBook::of(vec![kept(&old, None), kept(&same, Some(&old))], tests.clone());
        assert_eq!(book.lines().iter().map(|line| line.reference.as_str()).collect::<Vec<_>>(), ["B"]);
        assert!(book.standing(&same.id, day("2026-11-23")).is_confirmed());
        let book = HelpBook::of(vec![kept(&old, None), kept(&other, Some(&old))], tests);
        assert_eq!(book.standing(&other.id, day("2026-11-23")), LineStanding::Untested);
        let retired = KeptLine { is_retired: true, ..kept(&old, None) };
        assert!(HelpBook::of(vec![retired.clone()], vec![]).lines().is_empty());
        assert_eq!(retired.check_stands(&[]), Err(HelpRefusal::RetiredAlready));
    }

    #[test]
    fn a_line_is_whole_and_its_number_can_be_dialled() {
        let today = day("2026-11-23");
        let good = line("A", "1694");
        assert_eq!(good.check(today), Ok(()));
        let refused = |line: HelpLine| line.check(today).unwrap_err();
        assert_eq!(refused(HelpLine { number: "call us".to_owned(), ..good.clone() }), HelpRefusal::NumberUnreadable);
        let texts = HelpTexts { purpose: Labels::default(), ..good.texts.clone() };
        assert_eq!(refused(HelpLine { texts, ..good.clone() }), HelpRefusal::EnglishMissing);
        let all = [kept(&good, None)];
        assert_eq!(kept(&line("A", "1"), None).check(&all, today).unwrap_err(), HelpRefusal::NumberUnreadable);
        assert_eq!(kept(&line("A", "1506"), None).check(&all, today), Err(HelpRefusal::ReferenceTaken));
        let elsewhere = HelpLine { country: Country::MM, ..line("B", "1506") };
        assert_eq!(kept(&elsewhere, Some(&good)).check(&all, today), Err(HelpRefusal::ReplacesElsewhere));
        assert_eq!(kept(&line("B", "1506"), Some(&good)).check(&all, today), Ok(()));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(read_number("+66 (0)2-000 0101").as_deref(), Some("+66020000101"));
        assert_eq!(read_number("๑๖๙๔").as_deref(), Some("1694"));
        for text in ["", "12", "1694 ext 3", "+", "12345678901234567"] {
            assert_eq!(read_number(text), None, "{text}");
        }
    }

    #[test]
    fn a_test_is_of_the_past_and_names_a_language_only_if_somebody_answered() {
        let one = line("A", "1694");
        let today = day("2026-11-23");
        assert_eq!(test(&one, TestOutcome::Reached, "2026-11-24").check(today), Err(HelpRefusal::TestedInFuture));
        let odd = HelpTest { language: Some(Language::My), ..test(&one, TestOutcome::NotReached, "2026-11-01") };
        assert_eq!(odd.check(today), Err(HelpRefusal::NobodyAnswered));
        assert_eq!(HelpTest { outcome: TestOutcome::Reached, ..odd }.check(today), Ok(()));
    }
}
