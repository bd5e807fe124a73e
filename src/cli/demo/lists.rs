//! Invented official lists, imported like real ones.

use super::application::number_of;
use super::names::names;
use crate::base::{Actor, Country, Language, When};
use crate::db::Db;
use crate::error::{AppError, AppResult};
use crate::licences::actions::{ListFile, Reading, apply_list, read_list};
use crate::licences::rules::{ListSource, Mapping};
use crate::organisations::rules::OrganisationKind;

/// Makes a list of this many invented agencies of a country and applies it. The first of each list is revoked.
///
/// # Errors
/// If the list is refused, or a database error.
pub fn import(
    db: &Db,
    country: Country,
    first_number: usize,
    count: usize,
    now: When,
    tell: impl Fn(usize),
) -> AppResult<()> {
    let kind = OrganisationKind::AgencyOfOrigin;
    let local = country.official_language();
    let mut table = csv::Writer::from_writer(Vec::new());
    let heads = ["licence_no".to_owned(), format!("name_{local}"), "name_en".to_owned(), format!("address_{local}")];
    let mut write = |row: &[String]| table.write_record(row).map_err(AppError::internal);
    write(&[&heads[..], &["remark_th".to_owned()]].concat())?;
    for number in first_number..first_number + count {
        let own = names(number, kind, country);
        let name = |language: Language| {
            own.iter().find(|name| name.language == language).map_or_else(String::new, |name| name.text.clone())
        };
        let remark = if number == first_number { "เพิกถอนใบอนุญาต" } else { "" };
        write(&[
            number_of(country, number),
            name(local),
            name(Language::En),
            format!("{} Example Road ({})", number + 1, country.english_name()),
            remark.to_owned(),
        ])?;
    }
    let bytes = table.into_inner().map_err(AppError::internal)?;
    let source = ListSource {
        country,
        authority: format!("Invented Department of Employment of {}", country.english_name()),
        as_of: now.plus_days(-20).local_date(),
        kind,
    };
    let file = ListFile::read(source, "invented-list.csv", &bytes, &Mapping::default())?;
    match read_list(db, &Actor::System, &file, now, |_, _| {})? {
        Reading::Waiting(id) => apply_list(db, &Actor::System, &id, now, |_| tell(count)),
        Reading::Unchanged(_) | Reading::BeingApplied(_) => Ok(()),
    }
}
