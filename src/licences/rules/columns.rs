//! Columns of a list: which of theirs is which of ours.
//!
//! Ours are `licence_no`, `licence_no_<script>` (another spelling of the number), `name_<lang>`, `trade_name`,
//! `address_<lang>`, `phone`, `status_<lang>` and `remark_<lang>`. A column that is called so maps by itself; any other
//! can be mapped by hand; what is left is named and left out.

use super::cells;
use super::refusal::LicenceRefusal;
use crate::base::Language;
use std::fmt;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The licence number.
    Number,
    /// The number in another script, such as `latin`.
    NumberIn(String),
    /// The legal name in a language.
    Name(Language),
    /// The name used in business.
    TradeName,
    /// The address in a language.
    Address(Language),
    /// One or more telephone numbers, as the authority writes them.
    Phone,
    /// The state of the licence in the authority's words.
    Status(Language),
    /// A remark; one that says so is a revocation.
    Remark(Language),
}

impl Field {
    /// Reads one of our column names, such as `name_th`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "licence_no" => return Some(Self::Number),
            "trade_name" => return Some(Self::TradeName),
            "phone" => return Some(Self::Phone),
            _ => {}
        }
        if let Some(script) = text.strip_prefix("licence_no_") {
            let plain = (1..=20).contains(&script.len()) && script.bytes().all(|b| b.is_ascii_lowercase());
            return plain.then(|| Self::NumberIn(script.to_owned()));
        }
        let (stem, code) = text.rsplit_once('_')?;
        let language = Language::parse(code)?;
        match stem {
            "name" => Some(Self::Name(language)),
            "address" => Some(Self::Address(language)),
            "status" => Some(Self::Status(language)),
            "remark" => Some(Self::Remark(language)),
            _ => None,
        }
    }

    /// Every field a person may choose for a column: all but unusual spellings of the number.
    pub fn choices() -> Vec<Self> {
        let mut all = vec![Self::Number, Self::NumberIn("latin".to_owned())];
        all.extend(Language::ALL.iter().map(|&language| Self::Name(language)));
        all.push(Self::TradeName);
        all.extend(Language::ALL.iter().map(|&language| Self::Address(language)));
        all.push(Self::Phone);
        all.extend(Language::ALL.iter().map(|&language| Self::Status(language)));
        all.extend(Language::ALL.iter().map(|&language| Self::Remark(language)));
        all
    }

    /// The key of its word in the catalogues.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Number => "licence-column-number",
            Self::NumberIn(_) => "licence-column-number-in",
            Self::Name(_) => "licence-column-name",
            Self::TradeName => "licence-column-trade-name",
            Self::Address(_) => "licence-column-address",
            Self::Phone => "licence-column-phone",
            Self::Status(_) => "licence-column-status",
            Self::Remark(_) => "licence-column-remark",
        }
    }

    /// The language of what the column holds, if it has one.
    pub const fn language(&self) -> Option<Language> {
        match self {
            Self::Name(language) | Self::Address(language) | Self::Status(language) | Self::Remark(language) => {
                Some(*language)
            }
            Self::Number | Self::NumberIn(_) | Self::TradeName | Self::Phone => None,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number => f.write_str("licence_no"),
            Self::NumberIn(script) => write!(f, "licence_no_{script}"),
            Self::Name(language) => write!(f, "name_{language}"),
            Self::TradeName => f.write_str("trade_name"),
            Self::Address(language) => write!(f, "address_{language}"),
            Self::Phone => f.write_str("phone"),
            Self::Status(language) => write!(f, "status_{language}"),
            Self::Remark(language) => write!(f, "remark_{language}"),
        }
    }
}

/// What a person says about the columns of a file; the others map by themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    chosen: Vec<(String, Option<Field>)>,
}

impl Mapping {
    /// Nothing said.
    pub fn none() -> Self {
        Self::default()
    }

    /// Says what a column of the file is; `None` leaves it out.
    pub fn say(&mut self, theirs: &str, ours: Option<Field>) {
        self.chosen.push((cells::tidy(theirs), ours));
    }

    /// Reads `theirs=ours` of the command line.
    ///
    /// # Errors
    /// If there is no `=`, or ours is no column of ours.
    pub fn say_pair(&mut self, pair: &str) -> Result<(), LicenceRefusal> {
        let unknown = |target: &str| LicenceRefusal::UnknownTarget { target: target.to_owned() };
        let (theirs, ours) = pair.rsplit_once('=').ok_or_else(|| unknown(pair))?;
        let field = Field::parse(ours.trim()).ok_or_else(|| unknown(ours))?;
        self.say(theirs, Some(field));
        Ok(())
    }

    fn of(&self, theirs: &str) -> Option<&Option<Field>> {
        self.chosen.iter().rev().find(|(column, _)| same_column(column, theirs)).map(|(_, field)| field)
    }
}

/// One column of a file that is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedColumn {
    /// Its place, from 0.
    pub place: usize,
    /// What the file calls it.
    pub theirs: String,
    /// What it holds.
    pub field: Field,
}

/// The columns of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Those that are used, in their order.
    pub used: Vec<UsedColumn>,
    /// Those that are left out, by the file's names.
    pub unknown: Vec<String>,
    /// How many columns the file has.
    pub count: usize,
}

impl Columns {
    /// Reads the first line of a file.
    ///
    /// # Errors
    /// If no column holds a name, two columns are the same of ours, or the mapping names a column that is not there.
    pub fn read<'a>(headers: impl Iterator<Item = &'a str>, mapping: &Mapping) -> Result<Self, LicenceRefusal> {
        let headers: Vec<String> = headers.map(cells::tidy).collect();
        for (theirs, _) in &mapping.chosen {
            if !headers.iter().any(|header| same_column(header, theirs)) {
                return Err(LicenceRefusal::UnknownColumn { column: theirs.clone() });
            }
        }
        let mut columns = Self { count: headers.len(), ..Self::default() };
        let by_hand = |header: &str| mapping.of(header).is_some();
        // What a person says comes first: a column of that name is then left out.
        let mut places: Vec<usize> = (0..headers.len()).collect();
        places.sort_by_key(|&place| !headers.get(place).is_some_and(|header| by_hand(header)));
        for place in places {
            let Some(theirs) = headers.get(place).filter(|header| !header.is_empty()) else { continue };
            let field = match mapping.of(theirs) {
                Some(chosen) => chosen.clone(),
                None => Field::parse(&plain(theirs)),
            };
            let taken = field.as_ref().is_some_and(|field| columns.used.iter().any(|used| used.field == *field));
            match field {
                Some(field) if taken => {
                    if by_hand(theirs) || !columns.used.iter().any(|used| used.field == field && by_hand(&used.theirs))
                    {
                        return Err(LicenceRefusal::SameColumnTwice { target: field.to_string() });
                    }
                    columns.unknown.push(theirs.clone());
                }
                Some(field) => columns.used.push(UsedColumn { place, theirs: theirs.clone(), field }),
                None => columns.unknown.push(theirs.clone()),
            }
        }
        columns.used.sort_by_key(|used| used.place);
        if !columns.used.iter().any(|used| matches!(used.field, Field::Name(_))) {
            let found = headers.into_iter().filter(|header| !header.is_empty()).collect();
            return Err(LicenceRefusal::NoNameColumn { found });
        }
        Ok(columns)
    }

    /// Whether the list has licence numbers.
    pub fn has_numbers(&self) -> bool {
        self.used.iter().any(|used| used.field == Field::Number)
    }

    /// Pairs of theirs and ours, in the file's order, for keeping and showing.
    pub fn pairs(&self) -> Vec<(String, String)> {
        self.used.iter().map(|used| (used.theirs.clone(), used.field.to_string())).collect()
    }
}

/// A header as our names are written: lower case, underscores.
fn plain(header: &str) -> String {
    header.to_lowercase().replace([' ', '-'], "_")
}

fn same_column(one: &str, other: &str) -> bool {
    one == other || plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(headers: &[&str], pairs: &[&str]) -> Result<Columns, LicenceRefusal> {
        let mut mapping = Mapping::none();
        for pair in pairs {
            mapping.say_pair(pair)?;
        }
        Columns::read(headers.iter().copied(), &mapping)
    }

    #[test]
    fn our_names_map_by_themselves_and_others_are_left_out() {
        let columns = read(&["Licence No", " name_th ", "name_xx", "owner", "licence_no_latin", ""], &[]).unwrap();
        let fields: Vec<String> = columns.used.iter().map(|used| used.field.to_string()).collect();
        assert_eq!(fields, ["licence_no", "name_th", "licence_no_latin"]);
        assert_eq!(columns.unknown, ["name_xx", "owner"]);
        assert!(columns.has_numbers());
    }

    #[test]
    fn a_column_is_mapped_by_hand_over_its_own_name() {
        let columns = read(&["Firm", "name_en", "phone"], &["Firm=name_en"]).unwrap();
        assert_eq!(
            columns.pairs(),
            [("Firm".to_owned(), "name_en".to_owned()), ("phone".to_owned(), "phone".to_owned())]
        );
        assert_eq!(columns.unknown, ["name_en"]);
    }

    #[test]
    fn what_cannot_be_mapped_is_refused_by_name() {
        assert!(
            matches!(read(&["licence_no", "owner"], &[]), Err(LicenceRefusal::NoNameColumn { found }) if found.len() == 2)
        );
        assert!(matches!(read(&["name_en"], &["Firm=name_en"]), Err(LicenceRefusal::UnknownColumn { .. })));
        assert!(matches!(read(&["a", "b"], &["a=name_en", "b=name_en"]), Err(LicenceRefusal::SameColumnTwice { .. })));
        assert!(matches!(read(&["name_en", "Name EN"], &[]), Err(LicenceRefusal::SameColumnTwice { .. })));
        assert!(matches!(read(&["a"], &["a=name_fr"]), Err(LicenceRefusal::UnknownTarget { .. })));
        assert!(matches!(read(&["a"], &["a"]), Err(LicenceRefusal::UnknownTarget { .. })));
    }

    #[test]
    fn every_field_reads_its_own_name() {
        for field in Field::choices() {
            assert_eq!(Field::parse(&field.to_string()), Some(field));
        }
        for odd in ["licence_no_", "licence_no_La tin", "name", "name_", "phone_th"] {
            assert_eq!(Field::parse(odd), None, "{odd}");
        }
    }
}
