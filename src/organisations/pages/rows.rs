//! Forms of many rows without a script: every field has its row's number in its name (`text-0`, `text-1` …), a button
//! adds a row and a button in each row removes it; what was typed stays.

use crate::organisations::rules::MOST_ROWS;
use crate::web::Choice;
use serde::Deserialize;

/// Rows that are read at most; more than can be saved, so that the rule can say so.
const MOST_READ: usize = MOST_ROWS + 5;

/// A posted form whose fields are not known beforehand.
#[derive(Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Sent(Vec<(String, String)>);

/// Which button was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pressed {
    Save,
    Add,
    Remove(usize),
}

impl Sent {
    /// A field's value; empty if it was not sent.
    pub(super) fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(its, _)| its == name).map_or("", |(_, value)| value)
    }

    /// The version the form was made from.
    pub(super) fn version(&self) -> i32 {
        self.one("version").parse().unwrap_or(0)
    }

    /// The rows, each with the values of these fields in this order.
    pub(super) fn rows(&self, fields: &[&str]) -> Vec<Vec<String>> {
        let is_sent = |row: usize| fields.iter().any(|field| self.0.iter().any(|(its, _)| *its == named(field, row)));
        let row = |row: usize| fields.iter().map(|field| self.one(&named(field, row)).to_owned()).collect();
        (0..MOST_READ).filter(|&number| is_sent(number)).map(row).collect()
    }

    /// Which button was pressed.
    pub(super) fn pressed(&self) -> Pressed {
        if self.0.iter().any(|(name, _)| name == "add") {
            return Pressed::Add;
        }
        match self.one("remove").parse() {
            Ok(row) => Pressed::Remove(row),
            Err(_) => Pressed::Save,
        }
    }
}

/// The name of a field of a row.
pub(super) fn named(field: &str, row: usize) -> String {
    format!("{field}-{row}")
}

/// How a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Line,
    Lines,
    Choice,
}

/// One field of a row.
pub(super) struct FieldView {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) choices: Vec<Choice>,
    pub(super) shape: Shape,
}

impl FieldView {
    /// A field to write in.
    pub(super) fn written(shape: Shape, name: String, label: String, value: &str) -> Self {
        Self { name, label, value: value.to_owned(), choices: Vec::new(), shape }
    }

    /// A field to choose in.
    pub(super) fn chosen(name: String, label: String, choices: Vec<Choice>) -> Self {
        Self { name, label, value: String::new(), choices, shape: Shape::Choice }
    }
}

/// One row.
pub(super) struct RowView {
    pub(super) title: String,
    pub(super) remove: String,
    pub(super) number: usize,
    pub(super) fields: Vec<FieldView>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::forms::read_pairs;

    #[test]
    fn rows_are_read_by_their_numbers_and_the_button_is_known() {
        let sent: Sent = read_pairs("text-0=%E0%B8%81&kind-0=legal&text-2=b&version=3&remove=2".as_bytes());
        assert_eq!(sent.rows(&["text", "kind"]), [["ก", "legal"], ["b", ""]]);
        assert_eq!((sent.version(), sent.pressed()), (3, Pressed::Remove(2)));
        let sent: Sent = read_pairs(b"add=yes");
        assert_eq!((sent.rows(&["text"]).len(), sent.pressed()), (0, Pressed::Add));
        assert_eq!(read_pairs::<Sent>(b"remove=x").pressed(), Pressed::Save);
    }
}
