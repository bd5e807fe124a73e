//! A calendar as programs read it (RFC 5545): whole days and instants, each with a name and an address to open.

use crate::base::When;
use chrono::NaiveDate;
use std::fmt::Write;

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// From a day to a day, both included.
    Days(NaiveDate, NaiveDate),
    /// An instant: a clock that runs out.
    Instant(When),
}

impl Moment {
    /// The day in Thailand on which it begins.
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Days(first, _) => first,
            Self::Instant(at) => at.local_date(),
        }
    }
}

/// Something in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The same for the same thing, so that a program replaces it when it moves.
    pub uid: String,
    /// When.
    pub moment: Moment,
    /// What, in one line. It names no worker, and no reporter.
    pub title: String,
    /// Where it is opened; an absolute address.
    pub address: String,
}

/// The whole calendar file: lines end with CR LF and are folded at 75 bytes.
pub fn printed(name: &str, entries: &[CalendarEntry], now: When) -> String {
    let mut text = String::new();
    let mut line = |content: String| {
        for part in folded(&content) {
            text.push_str(&part);
            text.push_str("\r\n");
        }
    };
    line("BEGIN:VCALENDAR".into());
    line("VERSION:2.0".into());
    line("PRODID:-//Waymark//Registry//EN".into());
    line("CALSCALE:GREGORIAN".into());
    line("METHOD:PUBLISH".into());
    line(format!("X-WR-CALNAME:{}", escaped(name)));
    line("REFRESH-INTERVAL;VALUE=DURATION:PT1H".into());
    for entry in entries {
        line("BEGIN:VEVENT".into());
        line(format!("UID:{}@waymark", entry.uid));
        line(format!("DTSTAMP:{}", instant(now)));
        match entry.moment {
            Moment::Days(first, last) => {
                let after = last.succ_opt().unwrap_or(last);
                line(format!("DTSTART;VALUE=DATE:{}", first.format("%Y%m%d")));
                line(format!("DTEND;VALUE=DATE:{}", after.format("%Y%m%d")));
            }
            Moment::Instant(at) => line(format!("DTSTART:{}", instant(at))),
        }
        line(format!("SUMMARY:{}", escaped(&entry.title)));
        line(format!("URL:{}", entry.address));
        line("END:VEVENT".into());
    }
    line("END:VCALENDAR".into());
    text
}

fn instant(at: When) -> String {
    at.naive().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value: backslash, comma, semicolon and line breaks are escaped.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut all, letter| {
        match letter {
            '\\' | ',' | ';' => {
                let _ = write!(all, "\\{letter}");
            }
            '\n' => all.push_str("\\n"),
            '\r' => {}
            other => all.push(other),
        }
        all
    })
}

/// A line in pieces of at most 75 bytes, never inside a letter; each but the first begins with a space.
fn folded(content: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in content.chars() {
        match parts.last_mut() {
            Some(part) if part.len() + letter.len_utf8() <= 75 => part.push(letter),
            _ => parts.push(format!(" {letter}")),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters_and_values_escaped() {
        let entry = CalendarEntry {
            uid: "audit-1".into(),
            moment: Moment::Days(
                NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
                NaiveDate::from_ymd_opt(2026, 12, 3).unwrap(),
            ),
            title: "ตรวจประเมิน, บริษัทจัดหางานตัวอย่าง; ไซต์ที่หนึ่ง และสถานที่อื่นอีกหลายแห่ง".into(),
            address: "https://waymark.example/en/audits/1".into(),
        };
        let text = printed("Waymark", &[entry], When::start_of(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("SUMMARY:ตรวจประเมิน\\, บริษัทจัดหางานตัวอย่าง\\; "), "{unfolded}");
        assert!(unfolded.contains("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261204\r\n"));
        assert!(unfolded.starts_with("BEGIN:VCALENDAR\r\n") && unfolded.ends_with("END:VCALENDAR\r\n"));
    }
}
