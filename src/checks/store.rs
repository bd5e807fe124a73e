//! The only writer of `check_receipts`: rows are inserted, never changed; the database refuses it.

use crate::base::{Language, When};
use crate::checks::rules::{CheckKind, Facts, ReceiptNumber, SIGNATURE_BYTES};
use crate::db::AnyConnection;
use crate::db::schema::check_receipts;
use diesel::prelude::*;

/// A receipt as it is kept. Nothing of it is about who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Its number.
    pub number: ReceiptNumber,
    /// When the question was asked.
    pub made_at: When,
    /// The language it was asked in, which is that of the signed text.
    pub language: Language,
    /// Question and answer.
    pub facts: Facts,
    /// What was signed.
    pub signed_text: String,
    /// The last public change the answer rests on.
    pub snapshot: i64,
    /// The key that signed it.
    pub key_id: String,
    /// The signature.
    pub signature: [u8; SIGNATURE_BYTES],
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = check_receipts)]
struct Row {
    number: ReceiptNumber,
    made_at: When,
    language: Language,
    kind: CheckKind,
    facts: String,
    signed_text: String,
    snapshot_number: i64,
    key_id: String,
    signature: String,
}

/// Keeps a receipt.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, receipt: &Receipt) -> QueryResult<()> {
    let facts = serde_json::to_string(&receipt.facts)
        .map_err(|error| diesel::result::Error::SerializationError(Box::new(error)))?;
    let row = Row {
        number: receipt.number.clone(),
        made_at: receipt.made_at,
        language: receipt.language,
        kind: receipt.facts.kind(),
        facts,
        signed_text: receipt.signed_text.clone(),
        snapshot_number: receipt.snapshot,
        key_id: receipt.key_id.clone(),
        signature: hex::encode(receipt.signature),
    };
    diesel::insert_into(check_receipts::table).values(&row).execute(conn)?;
    Ok(())
}

/// A receipt by its number, if we gave it out.
///
/// # Errors
/// A database error.
pub fn find(conn: &mut AnyConnection, number: &ReceiptNumber) -> QueryResult<Option<Receipt>> {
    let row = check_receipts::table.find(number).select(Row::as_select()).first::<Row>(conn).optional()?;
    row.map(Row::into_receipt).transpose()
}

/// How many receipts there are.
///
/// # Errors
/// A database error.
pub fn count(conn: &mut AnyConnection) -> QueryResult<i64> {
    check_receipts::table.count().get_result(conn)
}

impl Row {
    fn into_receipt(self) -> QueryResult<Receipt> {
        let broken = |what: &str| diesel::result::Error::DeserializationError(format!("{what} of a receipt").into());
        let signature = hex::decode(&self.signature).ok().and_then(|bytes| bytes.try_into().ok());
        Ok(Receipt {
            number: self.number,
            made_at: self.made_at,
            language: self.language,
            facts: serde_json::from_str(&self.facts).map_err(|_| broken("the facts"))?,
            signed_text: self.signed_text,
            snapshot: self.snapshot_number,
            key_id: self.key_id,
            signature: signature.ok_or_else(|| broken("the signature"))?,
        })
    }
}
