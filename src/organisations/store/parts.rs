//! The parts of an organisation as they are kept: names, numbers, addresses, channels, sectors, corridors.

use crate::base::{
    AddressId, ChannelId, Corridor, Country, IdentifierId, Language, NameId, OrganisationId, Sector, fold,
};
use crate::db::AnyConnection;
use crate::db::schema::{
    organisation_addresses, organisation_channels, organisation_corridors, organisation_identifiers,
    organisation_names, organisation_sectors, organisations,
};
use crate::organisations::rules::{Address, Channel, ChannelKind, Identifier, IdentifierScheme, Name};
use diesel::prelude::*;

/// Writes all names anew, in this order.
///
/// # Errors
/// A database error.
pub fn replace_names(conn: &mut AnyConnection, id: &OrganisationId, names: &[Name]) -> QueryResult<()> {
    diesel::delete(organisation_names::table.filter(organisation_names::organisation_id.eq(id))).execute(conn)?;
    for (position, name) in (0_i32..).zip(names) {
        diesel::insert_into(organisation_names::table)
            .values((
                organisation_names::id.eq(NameId::new()),
                organisation_names::organisation_id.eq(id),
                organisation_names::text.eq(&name.text),
                organisation_names::language.eq(name.language),
                organisation_names::kind.eq(name.kind),
                organisation_names::search_text.eq(fold::fold(&name.text)),
                organisation_names::position.eq(position),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The organisations of a country that have a name which folds to this, oldest first.
///
/// # Errors
/// A database error.
pub fn find_by_search_text(
    conn: &mut AnyConnection,
    country: Country,
    folded: &str,
) -> QueryResult<Vec<OrganisationId>> {
    organisations::table
        .inner_join(organisation_names::table)
        .filter(organisations::country.eq(country).and(organisation_names::search_text.eq(folded)))
        .order(organisations::id)
        .select(organisations::id)
        .distinct()
        .load(conn)
}

/// The numbers of an organisation.
///
/// # Errors
/// A database error.
pub fn list_identifiers(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<Identifier>> {
    let rows: Vec<(IdentifierScheme, Country, String)> = organisation_identifiers::table
        .filter(organisation_identifiers::organisation_id.eq(id))
        .order(organisation_identifiers::id)
        .select((organisation_identifiers::scheme, organisation_identifiers::country, organisation_identifiers::value))
        .load(conn)?;
    Ok(rows.into_iter().map(|(scheme, country, value)| Identifier { scheme, country, value }).collect())
}

/// Whose number it is; `folded` as [`fold::fold_number`] gives it.
///
/// # Errors
/// A database error.
pub fn find_by_identifier(
    conn: &mut AnyConnection,
    scheme: IdentifierScheme,
    country: Country,
    folded: &str,
) -> QueryResult<Option<OrganisationId>> {
    organisation_identifiers::table
        .filter(organisation_identifiers::scheme.eq(scheme))
        .filter(organisation_identifiers::country.eq(country).and(organisation_identifiers::folded.eq(folded)))
        .select(organisation_identifiers::organisation_id)
        .first(conn)
        .optional()
}

/// The first of these numbers that belongs to another organisation than `own`: its place and whose it is.
///
/// # Errors
/// A database error.
pub fn find_taken(
    conn: &mut AnyConnection,
    identifiers: &[Identifier],
    own: Option<&OrganisationId>,
) -> QueryResult<Option<(usize, OrganisationId)>> {
    for (place, identifier) in identifiers.iter().enumerate() {
        let owner = find_by_identifier(conn, identifier.scheme, identifier.country, &identifier.folded())?;
        if let Some(owner) = owner
            && own != Some(&owner)
        {
            return Ok(Some((place, owner)));
        }
    }
    Ok(None)
}

/// Adds a number. The caller has asked [`find_by_identifier`]; a number that is taken breaks the unique constraint.
///
/// # Errors
/// A database error.
pub fn add_identifier(conn: &mut AnyConnection, id: &OrganisationId, identifier: &Identifier) -> QueryResult<()> {
    diesel::insert_into(organisation_identifiers::table)
        .values((
            organisation_identifiers::id.eq(IdentifierId::new()),
            organisation_identifiers::organisation_id.eq(id),
            organisation_identifiers::scheme.eq(identifier.scheme),
            organisation_identifiers::country.eq(identifier.country),
            organisation_identifiers::value.eq(&identifier.value),
            organisation_identifiers::folded.eq(identifier.folded()),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Writes all numbers anew.
///
/// # Errors
/// A database error.
pub fn replace_identifiers(
    conn: &mut AnyConnection,
    id: &OrganisationId,
    identifiers: &[Identifier],
) -> QueryResult<()> {
    let own = organisation_identifiers::table.filter(organisation_identifiers::organisation_id.eq(id));
    diesel::delete(own).execute(conn)?;
    identifiers.iter().try_for_each(|identifier| add_identifier(conn, id, identifier))
}

/// The addresses of an organisation, in their order.
///
/// # Errors
/// A database error.
pub fn list_addresses(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<Address>> {
    let rows: Vec<(Language, String)> = organisation_addresses::table
        .filter(organisation_addresses::organisation_id.eq(id))
        .order((organisation_addresses::position, organisation_addresses::id))
        .select((organisation_addresses::language, organisation_addresses::text))
        .load(conn)?;
    Ok(rows.into_iter().map(|(language, text)| Address { language, text }).collect())
}

/// Writes all addresses anew, in this order.
///
/// # Errors
/// A database error.
pub fn replace_addresses(conn: &mut AnyConnection, id: &OrganisationId, addresses: &[Address]) -> QueryResult<()> {
    let own = organisation_addresses::table.filter(organisation_addresses::organisation_id.eq(id));
    diesel::delete(own).execute(conn)?;
    for (position, address) in (0_i32..).zip(addresses) {
        diesel::insert_into(organisation_addresses::table)
            .values((
                organisation_addresses::id.eq(AddressId::new()),
                organisation_addresses::organisation_id.eq(id),
                organisation_addresses::language.eq(address.language),
                organisation_addresses::text.eq(&address.text),
                organisation_addresses::position.eq(position),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The contact channels of an organisation, in their order.
///
/// # Errors
/// A database error.
pub fn list_channels(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<Channel>> {
    let rows: Vec<(ChannelKind, String)> = organisation_channels::table
        .filter(organisation_channels::organisation_id.eq(id))
        .order((organisation_channels::position, organisation_channels::id))
        .select((organisation_channels::kind, organisation_channels::value))
        .load(conn)?;
    Ok(rows.into_iter().map(|(kind, value)| Channel { kind, value }).collect())
}

/// Writes all contact channels anew, in this order.
///
/// # Errors
/// A database error.
pub fn replace_channels(conn: &mut AnyConnection, id: &OrganisationId, channels: &[Channel]) -> QueryResult<()> {
    let own = organisation_channels::table.filter(organisation_channels::organisation_id.eq(id));
    diesel::delete(own).execute(conn)?;
    for (position, channel) in (0_i32..).zip(channels) {
        diesel::insert_into(organisation_channels::table)
            .values((
                organisation_channels::id.eq(ChannelId::new()),
                organisation_channels::organisation_id.eq(id),
                organisation_channels::kind.eq(channel.kind),
                organisation_channels::value.eq(&channel.value),
                organisation_channels::position.eq(position),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The kinds of work of an organisation.
///
/// # Errors
/// A database error.
pub fn list_sectors(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<Sector>> {
    organisation_sectors::table
        .filter(organisation_sectors::organisation_id.eq(id))
        .order(organisation_sectors::sector)
        .select(organisation_sectors::sector)
        .load(conn)
}

/// Writes all kinds of work anew.
///
/// # Errors
/// A database error.
pub fn replace_sectors(conn: &mut AnyConnection, id: &OrganisationId, sectors: &[Sector]) -> QueryResult<()> {
    let own = organisation_sectors::table.filter(organisation_sectors::organisation_id.eq(id));
    diesel::delete(own).execute(conn)?;
    for sector in sectors {
        diesel::insert_into(organisation_sectors::table)
            .values((organisation_sectors::organisation_id.eq(id), organisation_sectors::sector.eq(sector)))
            .execute(conn)?;
    }
    Ok(())
}

/// The corridors of an organisation.
///
/// # Errors
/// A database error.
pub fn list_corridors(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<Corridor>> {
    organisation_corridors::table
        .filter(organisation_corridors::organisation_id.eq(id))
        .order(organisation_corridors::corridor)
        .select(organisation_corridors::corridor)
        .load(conn)
}

/// Writes all corridors anew.
///
/// # Errors
/// A database error.
pub fn replace_corridors(conn: &mut AnyConnection, id: &OrganisationId, corridors: &[Corridor]) -> QueryResult<()> {
    let own = organisation_corridors::table.filter(organisation_corridors::organisation_id.eq(id));
    diesel::delete(own).execute(conn)?;
    for corridor in corridors {
        diesel::insert_into(organisation_corridors::table)
            .values((organisation_corridors::organisation_id.eq(id), organisation_corridors::corridor.eq(corridor)))
            .execute(conn)?;
    }
    Ok(())
}
