//! What is written about an organisation, part by part: trimmed, and refused where no register should hold it.
//!
//! Each check returns the entries as they are to be stored. A refusal comes with the place of the entry it is about
//! (`None`: about all of them), so that a form can show it beside the right row.

use super::{
    Address, Channel, ChannelKind, Identifier, IdentifierScheme, Name, NameKind, OrganisationKind, OrganisationRefusal,
};
use crate::base::{Corridor, Country, EmailAddress, Phone, Sector, WebAddress, fold};
use std::collections::HashSet;

/// The most characters of a name.
pub const NAME_LENGTH: usize = 200;
/// The most entries of one kind.
pub const MOST_ROWS: usize = 20;
const IDENTIFIER_LENGTH: usize = 60;
const ADDRESS_LENGTH: usize = 500;

/// An organisation that is not in the register yet.
#[derive(Clone, Debug)]
pub struct NewOrganisation {
    /// Its kind.
    pub kind: OrganisationKind,
    /// Where it is registered.
    pub country: Country,
    /// Its names; the first is shown first. At least one is legal.
    pub names: Vec<Name>,
    /// Its numbers.
    pub identifiers: Vec<Identifier>,
    /// Its addresses.
    pub addresses: Vec<Address>,
    /// How it is reached.
    pub channels: Vec<Channel>,
    /// The kinds of work it recruits for or offers.
    pub sectors: Vec<Sector>,
    /// From where to where.
    pub corridors: Vec<Corridor>,
    /// How many people work there, if known.
    pub head_count: Option<i32>,
    /// Whether it is invented for a demonstration.
    pub is_invented: bool,
}

/// A refusal and the entry it is about.
pub type At = (Option<usize>, OrganisationRefusal);

/// Names: at least one legal, none without letters, none twice, at most 200 characters each.
///
/// # Errors
/// The first name that is refused.
pub fn check_names(names: &[Name]) -> Result<Vec<Name>, At> {
    few_enough(names.len())?;
    let mut seen = HashSet::new();
    let mut kept = Vec::with_capacity(names.len());
    for (place, name) in names.iter().enumerate() {
        let text = one_line(&name.text, NAME_LENGTH).map_err(|refusal| (Some(place), refusal))?;
        if fold::fold(&text).is_empty() {
            return Err((Some(place), OrganisationRefusal::TextMissing));
        }
        if !seen.insert((text.clone(), name.language, name.kind)) {
            return Err((Some(place), OrganisationRefusal::Twice { text }));
        }
        kept.push(Name { text, language: name.language, kind: name.kind });
    }
    if kept.iter().all(|name| name.kind != NameKind::Legal) {
        return Err((None, OrganisationRefusal::NoLegalName));
    }
    Ok(kept)
}

/// Numbers: each with a letter or digit, none twice. Whether another organisation has one is for the store to say.
///
/// # Errors
/// The first number that is refused.
pub fn check_identifiers(identifiers: &[Identifier]) -> Result<Vec<Identifier>, At> {
    few_enough(identifiers.len())?;
    let mut seen: HashSet<(IdentifierScheme, Country, String)> = HashSet::new();
    let mut kept = Vec::with_capacity(identifiers.len());
    for (place, identifier) in identifiers.iter().enumerate() {
        let value = one_line(&identifier.value, IDENTIFIER_LENGTH).map_err(|refusal| (Some(place), refusal))?;
        let identifier = Identifier { value, ..identifier.clone() };
        let folded = identifier.folded();
        if folded.is_empty() {
            return Err((Some(place), OrganisationRefusal::IdentifierOdd));
        }
        if !seen.insert((identifier.scheme, identifier.country, folded)) {
            return Err((Some(place), OrganisationRefusal::Twice { text: identifier.value }));
        }
        kept.push(identifier);
    }
    Ok(kept)
}

/// Addresses: none empty, none twice, at most 500 characters each, lines kept.
///
/// # Errors
/// The first address that is refused.
pub fn check_addresses(addresses: &[Address]) -> Result<Vec<Address>, At> {
    few_enough(addresses.len())?;
    let mut kept: Vec<Address> = Vec::with_capacity(addresses.len());
    for (place, address) in addresses.iter().enumerate() {
        let lines: Vec<&str> = address.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let text = lines.join("\n");
        let refusal = |refusal| Err((Some(place), refusal));
        if text.is_empty() {
            return refusal(OrganisationRefusal::TextMissing);
        }
        if let Err(odd) = fits(&text, ADDRESS_LENGTH) {
            return refusal(odd);
        }
        let address = Address { language: address.language, text };
        if kept.contains(&address) {
            return refusal(OrganisationRefusal::Twice { text: address.text });
        }
        kept.push(address);
    }
    Ok(kept)
}

/// Contact channels: each readable as what it says it is, none twice. National telephone numbers are those of `country`.
///
/// # Errors
/// The first channel that is refused.
pub fn check_channels(channels: &[Channel], country: Country) -> Result<Vec<Channel>, At> {
    few_enough(channels.len())?;
    let mut kept: Vec<Channel> = Vec::with_capacity(channels.len());
    for (place, channel) in channels.iter().enumerate() {
        let channel = read_channel(channel.kind, &channel.value, country).map_err(|refusal| (Some(place), refusal))?;
        if kept.contains(&channel) {
            return Err((Some(place), OrganisationRefusal::Twice { text: channel.value }));
        }
        kept.push(channel);
    }
    Ok(kept)
}

/// Reads a channel as people write it.
///
/// # Errors
/// If it is not what it says it is.
pub fn read_channel(kind: ChannelKind, text: &str, country: Country) -> Result<Channel, OrganisationRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(OrganisationRefusal::TextMissing);
    }
    let value = match kind {
        ChannelKind::Phone => Phone::parse(text)
            .or_else(|| Phone::read(text, country))
            .map(|phone| phone.as_str().to_owned())
            .ok_or(OrganisationRefusal::PhoneUnreadable)?,
        ChannelKind::Email => EmailAddress::parse(text)
            .map(|email| email.as_str().to_owned())
            .ok_or(OrganisationRefusal::EmailUnreadable)?,
        ChannelKind::Website => WebAddress::parse(text)
            .map(|address| address.as_str().to_owned())
            .ok_or(OrganisationRefusal::WebAddressUnreadable)?,
    };
    Ok(Channel { kind, value })
}

/// Where an organisation works: an agency of origin sends from its own country, an agency of destination and an
/// employer bring to theirs; between 1 and a million people. What stands twice is kept once.
///
/// # Errors
/// The first corridor elsewhere, or a head count out of range.
pub fn check_scope(
    kind: OrganisationKind,
    country: Country,
    sectors: &[Sector],
    corridors: &[Corridor],
    head_count: Option<i32>,
) -> Result<(Vec<Sector>, Vec<Corridor>), OrganisationRefusal> {
    for &corridor in corridors {
        let own_end = match kind {
            OrganisationKind::AgencyOfOrigin => corridor.from,
            OrganisationKind::AgencyOfDestination | OrganisationKind::Employer => corridor.to,
        };
        if own_end != country {
            return Err(OrganisationRefusal::CorridorElsewhere { corridor });
        }
    }
    if head_count.is_some_and(|count| !(1..=OrganisationRefusal::MOST_PEOPLE).contains(&count)) {
        return Err(OrganisationRefusal::HeadCountOutOfRange);
    }
    let (mut sectors, mut corridors) = (sectors.to_vec(), corridors.to_vec());
    sectors.sort_unstable();
    sectors.dedup();
    corridors.sort_unstable();
    corridors.dedup();
    Ok((sectors, corridors))
}

/// The corridors between countries this registry serves that an organisation can choose.
pub fn served_corridors(kind: OrganisationKind, country: Country) -> Vec<Corridor> {
    Country::SERVED
        .iter()
        .filter_map(|&other| match kind {
            OrganisationKind::AgencyOfOrigin => Corridor::new(country, other),
            OrganisationKind::AgencyOfDestination | OrganisationKind::Employer => Corridor::new(other, country),
        })
        .collect()
}

fn few_enough(count: usize) -> Result<(), At> {
    if count > MOST_ROWS { Err((None, OrganisationRefusal::TooMany { max: MOST_ROWS })) } else { Ok(()) }
}

/// A text of one line, with single spaces.
pub(super) fn one_line(text: &str, max: usize) -> Result<String, OrganisationRefusal> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Err(OrganisationRefusal::TextMissing);
    }
    fits(&text, max)?;
    Ok(text)
}

fn fits(text: &str, max: usize) -> Result<(), OrganisationRefusal> {
    if text.contains('\0') {
        return Err(OrganisationRefusal::TextWithNul);
    }
    if text.chars().count() > max {
        return Err(OrganisationRefusal::TextTooLong { max });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;

    fn name(text: &str, kind: NameKind) -> Name {
        Name { text: text.into(), language: Language::En, kind }
    }

    fn number(value: &str) -> Identifier {
        Identifier { scheme: IdentifierScheme::Licence, country: Country::TH, value: value.into() }
    }

    #[test]
    fn names_are_trimmed_and_one_is_legal() {
        let kept = check_names(&[name("  Golden   Example Co. ", NameKind::Legal)]).unwrap();
        assert_eq!(kept[0].text, "Golden Example Co.");
        let trading = check_names(&[name("Golden", NameKind::Trading)]);
        assert_eq!(trading.unwrap_err(), (None, OrganisationRefusal::NoLegalName));
        assert_eq!(check_names(&[]).unwrap_err().1, OrganisationRefusal::NoLegalName);
    }

    #[test]
    fn odd_names_are_refused_where_they_stand() {
        let legal = name("Golden Example", NameKind::Legal);
        let refused = |odd: Name| check_names(&[legal.clone(), odd]).unwrap_err();
        assert_eq!(refused(name(" ", NameKind::Former)), (Some(1), OrganisationRefusal::TextMissing));
        assert_eq!(refused(name("a\0b", NameKind::Former)), (Some(1), OrganisationRefusal::TextWithNul));
        let long = "ก".repeat(NAME_LENGTH + 1);
        assert_eq!(refused(name(&long, NameKind::Former)).1, OrganisationRefusal::TextTooLong { max: NAME_LENGTH });
        assert!(matches!(refused(legal.clone()).1, OrganisationRefusal::Twice { .. }));
        check_names(&[legal.clone(), name("Golden Example", NameKind::Trading)]).unwrap();
        check_names(&[legal, name(&"ก".repeat(NAME_LENGTH), NameKind::Former)]).unwrap();
    }

    #[test]
    fn the_same_number_in_another_spelling_is_the_same() {
        let twice = check_identifiers(&[number("ต.8/2527"), number("ต 8-๒๕๒๗")]).unwrap_err();
        assert_eq!(twice.0, Some(1));
        assert_eq!(check_identifiers(&[number(" - ")]).unwrap_err().1, OrganisationRefusal::IdentifierOdd);
        let tax = Identifier { scheme: IdentifierScheme::Tax, ..number("ต.8/2527") };
        assert_eq!(check_identifiers(&[number("ต.8/2527"), tax]).unwrap().len(), 2);
    }

    #[test]
    fn channels_are_read_as_people_write_them() {
        let read = |kind, text| read_channel(kind, text, Country::TH);
        assert_eq!(read(ChannelKind::Phone, "02-676-9216").unwrap().value, "+6626769216");
        assert_eq!(read(ChannelKind::Phone, "+6626769216").unwrap().value, "+6626769216");
        assert_eq!(read(ChannelKind::Email, "Desk@Example.org").unwrap().value, "desk@example.org");
        assert_eq!(read(ChannelKind::Website, "example.org").unwrap().value, "https://example.org/");
        assert_eq!(read(ChannelKind::Phone, "ring me"), Err(OrganisationRefusal::PhoneUnreadable));
        let both =
            [("02-676-9216"), ("+66 2 676 9216")].map(|text| Channel { kind: ChannelKind::Phone, value: text.into() });
        assert_eq!(check_channels(&both, Country::TH).unwrap_err().0, Some(1));
    }

    #[test]
    fn addresses_keep_their_lines() {
        let address = |text: &str| Address { language: Language::En, text: text.into() };
        assert_eq!(
            check_addresses(&[address(" 1 Example Road \r\n\r\n Bangkok ")]).unwrap()[0].text,
            "1 Example Road\nBangkok"
        );
        assert_eq!(check_addresses(&[address("\n")]).unwrap_err().1, OrganisationRefusal::TextMissing);
    }

    #[test]
    fn corridors_touch_the_country_as_the_kind_asks() {
        let corridor = Corridor::parse("MM-TH").unwrap();
        let check = |kind, country| check_scope(kind, country, &[], &[corridor, corridor], None);
        assert_eq!(check(OrganisationKind::AgencyOfOrigin, Country::MM).unwrap().1.len(), 1);
        check(OrganisationKind::AgencyOfDestination, Country::TH).unwrap();
        check(OrganisationKind::Employer, Country::TH).unwrap();
        assert!(check(OrganisationKind::AgencyOfOrigin, Country::TH).is_err());
        assert!(check(OrganisationKind::Employer, Country::MM).is_err());
        assert_eq!(served_corridors(OrganisationKind::AgencyOfOrigin, Country::MM).len(), 4);
        for count in [0, -1, OrganisationRefusal::MOST_PEOPLE + 1] {
            assert!(check_scope(OrganisationKind::Employer, Country::TH, &[], &[], Some(count)).is_err());
        }
    }
}
