//! What a list changes: each line beside what stands of the authority's last list.

use super::RowChange;
use super::entry::ListEntry;
use super::list::OfficialList;
use std::collections::{HashMap, HashSet};

/// What stands of an authority's lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The entry as it was kept.
    pub content: String,
    /// Whether it stood in the last list.
    pub is_listed: bool,
}

/// One line beside what stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedRow {
    /// The line in the file, from 1; entries that are gone have none and count down from -1.
    pub line: i32,
    /// The entry's key; empty for a bad line.
    pub key: String,
    /// What is to be done.
    pub change: RowChange,
    /// The entry as JSON; of a bad line, what stands there.
    pub content: String,
    /// What is wrong with a bad line, as JSON.
    pub problem: Option<String>,
}

/// How many lines are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Lines with something in them.
    pub read: i32,
    /// Not in the last list.
    pub new: i32,
    /// In the last list, but otherwise.
    pub changed: i32,
    /// As in the last list.
    pub same: i32,
    /// In the last list and not in this one.
    pub gone: i32,
    /// No entries.
    pub bad: i32,
}

impl Counts {
    /// Counts compared lines.
    pub fn of(rows: &[ComparedRow]) -> Self {
        let mut counts = Self::default();
        for row in rows {
            let count = match row.change {
                RowChange::New => &mut counts.new,
                RowChange::Changed => &mut counts.changed,
                RowChange::Same => &mut counts.same,
                RowChange::Gone => &mut counts.gone,
                RowChange::Bad => &mut counts.bad,
            };
            *count += 1;
        }
        counts.read = counts.new + counts.changed + counts.same + counts.bad;
        counts
    }

    /// Whether applying would change nothing.
    pub const fn change_nothing(self) -> bool {
        self.new == 0 && self.changed == 0 && self.gone == 0
    }
}

/// Puts a list beside what stands. What is gone comes first: it frees its organisation for a licence under another
/// number.
///
/// # Errors
/// If an entry cannot be written as JSON.
pub fn compare(list: &OfficialList, known: &HashMap<String, Known>) -> Result<Vec<ComparedRow>, serde_json::Error> {
    let keys: HashSet<String> =
        list.lines.iter().filter_map(|line| line.read.as_ref().ok()).map(ListEntry::key).collect();
    let mut gone: Vec<(&String, &Known)> =
        known.iter().filter(|(key, known)| known.is_listed && !keys.contains(*key)).collect();
    gone.sort_by_key(|(key, _)| *key);
    let mut rows: Vec<ComparedRow> = Vec::with_capacity(list.lines.len() + gone.len());
    for (line, (key, known)) in (1..).zip(gone) {
        let (key, content) = (key.clone(), known.content.clone());
        rows.push(ComparedRow { line: -line, key, change: RowChange::Gone, content, problem: None });
    }
    for line in &list.lines {
        rows.push(match &line.read {
            Ok(entry) => {
                let (key, content) = (entry.key(), serde_json::to_string(entry)?);
                let change = match known.get(&key).filter(|known| known.is_listed) {
                    None => RowChange::New,
                    Some(known) if known.content == content => RowChange::Same,
                    Some(_) => RowChange::Changed,
                };
                ComparedRow { line: line.line, key, change, content, problem: None }
            }
            Err(problem) => ComparedRow {
                line: line.line,
                key: String::new(),
                change: RowChange::Bad,
                content: line.shown.clone(),
                problem: Some(serde_json::to_string(problem)?),
            },
        });
    }
    rows.sort_by_key(|row| row.line);
    Ok(rows)
}
