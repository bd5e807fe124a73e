//! Lists as files: comma-separated text and workbooks. A cell is never read as a formula by a spreadsheet program.

use rust_xlsxwriter::{Format, Workbook};

/// A list with its head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called; the name of the file and of the workbook's sheet.
    pub name: String,
    /// The words of its columns.
    pub columns: Vec<String>,
    /// Its rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the list could not be written: {0}")]
pub struct SheetFault(String);

impl SheetFault {
    fn of(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// In which form a list leaves the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetKind {
    /// Comma-separated text, UTF-8 with a mark at its beginning so that spreadsheet programs read all scripts.
    Csv,
    /// A workbook.
    Xlsx,
}

impl SheetKind {
    /// By the end of a file's name.
    pub fn parse(ending: &str) -> Option<Self> {
        match ending {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }

    /// What a browser is told it is.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// A text as a spreadsheet may have it: what would begin a formula begins with an apostrophe (OWASP, CSV injection).
pub fn harmless(text: &str) -> String {
    match text.trim_start().chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') | Some('＝' | '＋' | '－' | '＠') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

impl Sheet {
    /// The file.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn file(&self, kind: SheetKind) -> Result<Vec<u8>, SheetFault> {
        match kind {
            SheetKind::Csv => self.csv(),
            SheetKind::Xlsx => self.xlsx(),
        }
    }

    fn csv(&self) -> Result<Vec<u8>, SheetFault> {
        let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
        for row in std::iter::once(&self.columns).chain(&self.rows) {
            writer.write_record(row.iter().map(|cell| harmless(cell))).map_err(SheetFault::of)?;
        }
        writer.into_inner().map_err(SheetFault::of)
    }

    /// Cells of a workbook are written as text, so that none is a formula.
    fn xlsx(&self) -> Result<Vec<u8>, SheetFault> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let head = Format::new().set_bold();
        sheet.set_name(self.name.chars().take(31).collect::<String>()).map_err(SheetFault::of)?;
        for (column, text) in (0_u16..).zip(&self.columns) {
            sheet.write_string_with_format(0, column, text, &head).map_err(SheetFault::of)?;
        }
        for (row, cells) in (1_u32..).zip(&self.rows) {
            for (column, text) in (0_u16..).zip(cells) {
                sheet.write_string(row, column, text).map_err(SheetFault::of)?;
            }
        }
        sheet.set_freeze_panes(1, 0).map_err(SheetFault::of)?;
        sheet.autofit();
        book.save_to_buffer().map_err(SheetFault::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            name: "findings".into(),
            columns: vec!["Number".into(), "Statement".into()],
            rows: vec![
                vec!["F-1".into(), "=HYPERLINK(\"http://example.org\")".into()],
                vec!["F-2".into(), "หนังสือเดินทาง, \"ถูกเก็บ\"".into()],
            ],
        }
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1"] {
            assert!(harmless(text).starts_with('\''), "{text:?}");
        }
        for text in ["1-1", "F-1", "", "ဝန်ဆောင်ခ"] {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn a_list_comes_back_as_it_went() {
        let file = sheet().file(SheetKind::Csv).unwrap();
        let text = String::from_utf8(file).unwrap();
        assert!(text.starts_with('\u{feff}'));
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(&rows[0][1], "'=HYPERLINK(\"http://example.org\")");
        assert_eq!(&rows[1][1], "หนังสือเดินทาง, \"ถูกเก็บ\"");
    }

    #[test]
    fn a_workbook_is_one() {
        let file = sheet().file(SheetKind::Xlsx).unwrap();
        assert!(file.starts_with(b"PK"), "not a zip archive");
    }
}
