//! How dated facts read: their texts in the best language there is, their source, and whether they may be out of date.

use crate::base::{Labels, Language, Reliability};
use crate::corridors::rules::{Content, Fact, NoticeKind, NoticeStatus};
use crate::i18n::Words;
use crate::web::signs::Sign;
use chrono::NaiveDate;

/// A text with the language it is really in.
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language, where it is not that of the page; else empty.
    pub lang: &'static str,
}

impl Said {
    /// The best text there is for a reader; none if there is no text at all.
    pub fn of(labels: &Labels, language: Language) -> Option<Self> {
        let (found, text) = labels.best(language)?;
        Some(Self { text: text.to_owned(), lang: if found == language { "" } else { found.code() } })
    }
}

/// Where a fact is known from.
#[derive(Clone, PartialEq, Eq)]
pub struct SourceView {
    /// Who says so, in the language of the source's entry.
    pub authority: String,
    /// Where.
    pub citation: String,
    /// The web address.
    pub address: Option<String>,
    /// How far it can be relied on.
    pub reliability: Reliability,
    /// When it was last checked.
    pub checked: NaiveDate,
}

impl SourceView {
    /// The source of a fact.
    pub fn of(fact: &Fact) -> Self {
        Self {
            authority: fact.source.authority.clone(),
            citation: fact.source.citation.clone(),
            address: fact.source.address.clone(),
            reliability: fact.source.reliability,
            checked: fact.source.last_checked,
        }
    }

    /// The sources of some facts, each once, in their order.
    pub fn of_all<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        for source in facts.into_iter().map(Self::of) {
            if !found.contains(&source) {
                found.push(source);
            }
        }
        found
    }
}

/// The sign of a notice's status: open is told and not vouched for, so it is never green.
pub const fn sign_of(status: NoticeStatus) -> Sign {
    match status {
        NoticeStatus::Open => Sign { class: "lic", symbol: "lic", key: "notice-status-open" },
        NoticeStatus::Restricted => Sign { class: "cond flat", symbol: "none", key: "notice-status-restricted" },
        NoticeStatus::Closed => Sign { class: "gone", symbol: "gone", key: "notice-status-closed" },
        NoticeStatus::Suspended => Sign { class: "stop", symbol: "stop", key: "notice-status-suspended" },
    }
}

/// A notice on the board.
pub struct NoticeView {
    /// Class, shape and word of its status.
    pub sign: Sign,
    /// What it is about.
    pub kind: NoticeKind,
    /// Since when, in words.
    pub since: String,
    /// Since when, for machines.
    pub datetime: String,
    /// Its title.
    pub title: Said,
    /// What it says.
    pub body: Option<Said>,
    /// Where it is known from.
    pub source: SourceView,
    /// Whether it may be out of date.
    pub may_be_outdated: bool,
}

impl NoticeView {
    /// A notice for a reader; none for other facts.
    pub fn of(fact: &Fact, l: &Words, today: NaiveDate) -> Option<Self> {
        let Content::Notice { kind, status, .. } = fact.content else { return None };
        Some(Self {
            sign: sign_of(status),
            kind,
            since: fact.valid_from.map(|from| l.day(from)).unwrap_or_default(),
            datetime: fact.valid_from.map(|from| from.to_string()).unwrap_or_default(),
            title: Said::of(&fact.texts.title, l.language())?,
            body: Said::of(&fact.texts.body, l.language()),
            source: SourceView::of(fact),
            may_be_outdated: fact.may_be_outdated(today),
        })
    }
}
