//! Saves from tablets on a bad connection: what is sent twice is done once, what two devices typed differently is kept
//! twice, and what comes too late is kept beside the report.
//!
//! Each record (a criterion, a finding, an interview) is sent whole, with the device it was typed on, a sequence that only
//! grows on that device, and the version it was typed over.

use super::AuditStatus;

crate::base::text_enum! {
    /// What became of a save.
    pub enum SaveOutcome {
        /// It stands.
        Saved => "saved",
        /// Another device saved another text since: both are kept.
        Differs => "differs",
        /// The fieldwork was over: it is kept beside the report.
        Late => "late",
    }
}

crate::base::text_enum! {
    /// Why something is kept apart.
    pub enum ApartReason {
        /// Another device saved another text since.
        Differs => "differs",
        /// The fieldwork was over.
        Late => "late",
    }
}

crate::base::text_enum! {
    /// What kind of record is saved.
    pub enum RecordKind {
        /// The result of a criterion.
        Result => "result",
        /// A finding, or its draft.
        Finding => "finding",
        /// An interview.
        Interview => "interview",
    }
}

crate::base::text_enum! {
    /// How a person settles a difference.
    pub enum Settlement {
        /// What was sent replaces what is stored.
        Sent => "sent",
        /// What is stored stays.
        Stored => "stored",
        /// Both texts stand, one after the other.
        Both => "both",
        /// It stays beside the report, seen by a person.
        Noted => "noted",
    }
}

/// A save as a device sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveKey {
    /// A random name of the device or, without scripts, of the form.
    pub device: String,
    /// A name of the record that its device chose: a criterion's code, or a random name.
    pub record: String,
    /// Grows with every save of the device.
    pub sequence: i32,
    /// The version it was typed over; 0 for none.
    pub base: i32,
}

/// The longest name of a device or record, in characters.
const LONGEST_KEY: usize = 64;

impl SaveKey {
    /// Reads a key: names of letters, digits, dots, colons and dashes.
    pub fn read(device: &str, record: &str, sequence: &str, base: &str) -> Option<Self> {
        let is_name = |text: &str| {
            let fits = !text.is_empty() && text.len() <= LONGEST_KEY;
            fits && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':'))
        };
        let number = |text: &str| text.trim().parse::<i32>().ok().filter(|number| *number >= 0);
        Some(Self {
            device: Some(device.trim()).filter(|text| is_name(text))?.to_owned(),
            record: Some(record.trim()).filter(|text| is_name(text))?.to_owned(),
            sequence: number(sequence)?,
            base: number(base)?,
        })
    }
}

/// The last save of a record from a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSave {
    /// Its sequence.
    pub sequence: i32,
    /// What became of it.
    pub outcome: SaveOutcome,
    /// The version after it.
    pub version_after: i32,
    /// The id of what was saved.
    pub subject: String,
}

/// How a save is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// It was taken before: the answer is the same, and nothing is done.
    Repeated,
    /// What it says is stored already.
    Same,
    /// It is stored.
    Store,
    /// It is kept apart.
    Apart(ApartReason),
}

/// How a save is taken: once for each sequence (SAVE_ONCE), over the version it was typed over or over the device's own
/// last save (SAVE_OVER_OWN), else apart (SAVE_APART). `current` is the stored version, 0 for none.
pub fn take(key: &SaveKey, last: Option<&LastSave>, current: i32, is_same: bool, is_over: bool) -> Taking {
    if last.is_some_and(|last| key.sequence <= last.sequence) {
        return Taking::Repeated;
    }
    if is_same {
        return Taking::Same;
    }
    if is_over {
        return Taking::Apart(ApartReason::Late);
    }
    let is_own = last.is_some_and(|last| last.outcome == SaveOutcome::Saved && last.version_after == current);
    if is_own || key.base == current { Taking::Store } else { Taking::Apart(ApartReason::Differs) }
}

/// Whether the fieldwork of an audit is over, so that what comes is late; `None` before it begins.
pub const fn is_over(status: AuditStatus) -> Option<bool> {
    match status {
        AuditStatus::Planned | AuditStatus::TeamConfirmed | AuditStatus::Stage1Done => None,
        AuditStatus::Stage2InProgress => Some(false),
        AuditStatus::ReportDraft
        | AuditStatus::ClientComment
        | AuditStatus::ReportFinal
        | AuditStatus::Closed
        | AuditStatus::Cancelled => Some(true),
    }
}

/// How a difference may be settled: a choice between two texts while the fieldwork goes on; what is late is noted.
pub const fn settlements(reason: ApartReason, kind: RecordKind, is_over: bool) -> &'static [Settlement] {
    match (reason, kind, is_over) {
        (ApartReason::Late, _, _) | (_, _, true) => &[Settlement::Noted],
        (ApartReason::Differs, RecordKind::Result, false) => &[Settlement::Sent, Settlement::Stored, Settlement::Both],
        (ApartReason::Differs, RecordKind::Interview, false) => &[Settlement::Sent, Settlement::Stored],
        (ApartReason::Differs, RecordKind::Finding, false) => &[Settlement::Sent, Settlement::Stored],
    }
}

/// How every kind of save is taken, as a table: what the device knew, what is stored, whether the fieldwork is over.
pub fn printed_saves() -> String {
    let mut lines = Vec::new();
    let key = |sequence, base| SaveKey { device: "a".to_owned(), record: "r".to_owned(), sequence, base };
    let own =
        |version_after| LastSave { sequence: 1, outcome: SaveOutcome::Saved, version_after, subject: String::new() };
    for over in [false, true] {
        lines.push(if over { "after the fieldwork" } else { "during the fieldwork" }.to_owned());
        for (words, last, sequence, base, current) in [
            ("the first save of a record", None, 1, 0, 0),
            ("over what was read", None, 1, 3, 3),
            ("over what another device changed", None, 1, 2, 3),
            ("sent again", Some(own(3)), 1, 2, 3),
            ("after an answer that was lost", Some(own(3)), 2, 2, 3),
            ("after a lost answer, changed elsewhere", Some(own(3)), 2, 2, 4),
        ] {
            for is_same in [false, true] {
                let taking = match take(&key(sequence, base), last.as_ref(), current, is_same, over) {
                    Taking::Repeated => "answered as before",
                    Taking::Same => "stored already",
                    Taking::Store => "stored",
                    Taking::Apart(ApartReason::Differs) => "kept apart: differs",
                    Taking::Apart(ApartReason::Late) => "kept apart: late",
                };
                let text = if is_same { "same text" } else { "other text" };
                lines.push(format!("  {words:<40} {text:<10} -> {taking}"));
            }
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(sequence: i32, base: i32) -> SaveKey {
        SaveKey { device: "d".to_owned(), record: "1.2".to_owned(), sequence, base }
    }

    fn last(sequence: i32, outcome: SaveOutcome, version_after: i32) -> LastSave {
        LastSave { sequence, outcome, version_after, subject: String::new() }
    }

    #[test]
    fn what_is_sent_again_is_not_done_again() {
        let before = last(4, SaveOutcome::Saved, 2);
        assert_eq!(take(&key(4, 1), Some(&before), 2, false, false), Taking::Repeated);
        assert_eq!(take(&key(3, 1), Some(&before), 2, false, false), Taking::Repeated);
        assert_eq!(take(&key(5, 2), Some(&before), 2, false, false), Taking::Store);
    }

    #[test]
    fn a_device_that_never_heard_of_its_own_save_goes_on_over_it() {
        let before = last(4, SaveOutcome::Saved, 2);
        // It still believes in version 1, and nobody else saved since.
        assert_eq!(take(&key(5, 1), Some(&before), 2, false, false), Taking::Store);
        // Somebody else did.
        assert_eq!(take(&key(5, 1), Some(&before), 3, false, false), Taking::Apart(ApartReason::Differs));
    }

    #[test]
    fn two_devices_with_other_texts_are_kept_apart_and_with_the_same_text_are_not() {
        assert_eq!(take(&key(1, 0), None, 0, false, false), Taking::Store);
        assert_eq!(take(&key(1, 0), None, 1, false, false), Taking::Apart(ApartReason::Differs));
        assert_eq!(take(&key(1, 0), None, 1, true, false), Taking::Same);
        let differed = last(1, SaveOutcome::Differs, 1);
        assert_eq!(take(&key(2, 0), Some(&differed), 1, false, false), Taking::Apart(ApartReason::Differs));
    }

    #[test]
    fn what_comes_after_the_fieldwork_is_late() {
        assert_eq!(take(&key(1, 3), None, 3, false, true), Taking::Apart(ApartReason::Late));
        assert_eq!(take(&key(1, 3), None, 3, true, true), Taking::Same);
        assert_eq!(is_over(AuditStatus::Stage1Done), None);
        assert_eq!(is_over(AuditStatus::Closed), Some(true));
        assert_eq!(settlements(ApartReason::Differs, RecordKind::Result, true), [Settlement::Noted]);
    }

    #[test]
    fn keys_are_plain_names() {
        assert!(SaveKey::read("a-1", "result:1.2", "7", "0").is_some());
        for (device, record, sequence, base) in [
            ("", "a", "1", "0"),
            ("a", "", "1", "0"),
            ("a", "b c", "1", "0"),
            ("a", "b", "-1", "0"),
            ("a", "b", "1", "x"),
        ] {
            assert_eq!(SaveKey::read(device, record, sequence, base), None, "{device} {record} {sequence} {base}");
        }
    }
}
