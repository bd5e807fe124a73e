//! Reading a list: bytes to entries, one line at a time. A bad line is named with its reason and stops no other.

use super::cells::{self, LONGEST_CELL};
use super::columns::{Columns, Field, Mapping};
use super::entry::{ListEntry, LocalText};
use super::refusal::{LicenceRefusal, LineProblem};
use crate::base::fold;
use crate::organisations::rules::NAME_LENGTH;
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashMap;

/// The largest file in bytes: 10 MB, as for every file that is sent.
pub const LIMIT: usize = 10_000_000;

/// How much of a bad line is kept to be shown, in characters.
const SHOWN: usize = 300;

/// A list as it was read; nothing is compared yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialList {
    /// What its columns are.
    pub columns: Columns,
    /// Its lines, in their order.
    pub lines: Vec<ListLine>,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListLine {
    /// Where it begins in the file, from 1.
    pub line: i32,
    /// The entry, or what is wrong.
    pub read: Result<ListEntry, LineProblem>,
    /// What stands there, shortened, for showing a bad line.
    pub shown: String,
}

impl OfficialList {
    /// Lines that are no entries.
    pub fn bad(&self) -> impl Iterator<Item = (&ListLine, &LineProblem)> {
        self.lines.iter().filter_map(|line| line.read.as_ref().err().map(|problem| (line, problem)))
    }
}

/// Reads the bytes of a CSV file: UTF-8 with or without a byte order mark, comma or semicolon, quoted where need be,
/// first line = names of the columns.
///
/// # Errors
/// If the file as a whole cannot be read; then nothing of it is.
pub fn read(bytes: &[u8], mapping: &Mapping) -> Result<OfficialList, LicenceRefusal> {
    let text = text_of(bytes)?;
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter_of(text))
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let header = records.next().and_then(Result::ok).ok_or(LicenceRefusal::EmptyFile)?;
    let columns = Columns::read(header.iter(), mapping)?;
    let mut place = LinePlace::of(text);
    let mut lines: Vec<ListLine> = Vec::new();
    let mut first_of: HashMap<String, i32> = HashMap::new();
    // The text is UTF-8 and rows may have any length: the reader has no other complaint.
    for record in records.filter_map(Result::ok) {
        if record.iter().all(|cell| cells::tidy(cell).is_empty()) {
            continue;
        }
        let line = place.line_at(record.position().map_or(0, csv::Position::byte));
        let mut read = entry_of(&record, &header, &columns);
        if let Ok(entry) = &read {
            match first_of.get(&entry.key()) {
                Some(&earlier) => read = Err(LineProblem::SameAsLine { line: earlier }),
                None => {
                    first_of.insert(entry.key(), line);
                }
            }
        }
        lines.push(ListLine { line, read, shown: shown(&record) });
    }
    if first_of.is_empty() {
        return Err(LicenceRefusal::NoEntries { lines: lines.len() });
    }
    Ok(OfficialList { columns, lines })
}

/// The text of a file without its byte order mark.
fn text_of(bytes: &[u8]) -> Result<&str, LicenceRefusal> {
    if bytes.len() > LIMIT {
        return Err(LicenceRefusal::FileTooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(LicenceRefusal::EmptyFile);
    }
    let foreign: [&[u8]; 6] = [b"PK\x03\x04", b"%PDF", b"\xD0\xCF\x11\xE0", b"\x89PNG", b"\xFF\xD8\xFF", b"\x1F\x8B"];
    if foreign.iter().any(|start| bytes.starts_with(start)) {
        return Err(LicenceRefusal::NoCsv);
    }
    let line_of =
        |place: usize| 1 + bytes.get(..place).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
    match std::str::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            // UTF-16 of Latin letters, or no text at all.
            Some(place) => Err(LicenceRefusal::NotUtf8 { line: line_of(place) }),
            None => Ok(text),
        },
        Err(error) => Err(LicenceRefusal::NotUtf8 { line: line_of(error.valid_up_to()) }),
    }
}

/// Comma or semicolon: the one that stands more often in the first line, outside quotation marks.
fn delimiter_of(text: &str) -> u8 {
    let (mut commas, mut semicolons, mut quoted) = (0_usize, 0_usize, false);
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

/// Counts lines while the reader goes on, so that a long file is walked once.
struct LinePlace<'t> {
    text: &'t str,
    byte: usize,
    line: i32,
}

impl<'t> LinePlace<'t> {
    const fn of(text: &'t str) -> Self {
        Self { text, byte: 0, line: 1 }
    }

    /// The line of the first character at or after a byte that is no line break: the reader counts empty lines to the
    /// row behind them.
    fn line_at(&mut self, byte: u64) -> i32 {
        let wanted = usize::try_from(byte).unwrap_or(usize::MAX);
        let rest = self.text.as_bytes().get(self.byte..).unwrap_or_default();
        for &found in rest {
            if self.byte >= wanted && !matches!(found, b'\r' | b'\n') {
                break;
            }
            self.byte += 1;
            if found == b'\n' {
                self.line = self.line.saturating_add(1);
            }
        }
        self.line
    }
}

fn shown(record: &StringRecord) -> String {
    let cells: Vec<String> = record.iter().map(cells::tidy).filter(|cell| !cell.is_empty()).collect();
    cells.join(" | ").chars().take(SHOWN).collect()
}

/// Reads one line.
fn entry_of(record: &StringRecord, header: &StringRecord, columns: &Columns) -> Result<ListEntry, LineProblem> {
    let excess = record.iter().skip(columns.count).any(|cell| !cells::tidy(cell).is_empty());
    if excess {
        return Err(LineProblem::TooManyCells { found: record.len(), columns: columns.count });
    }
    let mut entry = ListEntry::default();
    let (mut filled, mut as_header) = (0_usize, 0_usize);
    for column in &columns.used {
        let text = record.get(column.place).map(cells::tidy).unwrap_or_default();
        if text.is_empty() {
            continue;
        }
        if text.chars().count() > longest(&column.field) {
            return Err(LineProblem::TooLong { column: column.theirs.clone() });
        }
        filled += 1;
        as_header += usize::from(header.get(column.place).map(cells::tidy).as_deref() == Some(text.as_str()));
        if matches!(column.field, Field::Address(_) | Field::Status(_)) && cells::is_contact(&text) {
            return Err(LineProblem::ContactInside { column: column.theirs.clone() });
        }
        put(&mut entry, &column.field, text);
    }
    if filled > 0 && as_header == filled {
        return Err(LineProblem::NoCompany);
    }
    check(entry, filled, columns)
}

/// The most characters of a cell; a name or number that is longer would not fit an organisation.
const fn longest(field: &Field) -> usize {
    match field {
        Field::Number | Field::NumberIn(_) => 60,
        Field::Name(_) => NAME_LENGTH,
        Field::TradeName | Field::Address(_) | Field::Phone | Field::Status(_) | Field::Remark(_) => LONGEST_CELL,
    }
}

fn put(entry: &mut ListEntry, field: &Field, text: String) {
    match field {
        Field::Number => entry.number = Some(text),
        Field::NumberIn(_) => entry.number_spellings.push(text),
        Field::Name(language) => entry.names.push(LocalText { language: *language, text }),
        Field::TradeName => entry.trade_name = Some(text),
        Field::Address(language) => entry.addresses.push(LocalText { language: *language, text }),
        Field::Phone => entry.phone = Some(text),
        Field::Status(language) => entry.statuses.push(LocalText { language: *language, text }),
        Field::Remark(language) => entry.remarks.push(LocalText { language: *language, text }),
    }
}

/// Whether what was read is an entry.
fn check(entry: ListEntry, filled: usize, columns: &Columns) -> Result<ListEntry, LineProblem> {
    let numbered = entry.number.as_deref().is_some_and(|number| !fold::fold_number(number).is_empty());
    if entry.names.is_empty() {
        // A line with a number and no name is an entry with a fault; anything else is a footnote or a sum.
        return Err(if numbered || !columns.has_numbers() { LineProblem::NoName } else { LineProblem::NoCompany });
    }
    let all_names =
        entry.names.iter().all(|name| cells::may_be_a_name(&name.text) && !fold::fold(&name.text).is_empty());
    if !all_names {
        return Err(LineProblem::NoCompany);
    }
    // A heading between the entries fills one cell and leaves the rest of a wide list empty.
    let is_heading = filled == 1 && columns.used.len() >= 3;
    if is_heading {
        return Err(LineProblem::NoCompany);
    }
    if columns.has_numbers() && !numbered {
        return Err(LineProblem::NoNumber);
    }
    Ok(entry)
}
