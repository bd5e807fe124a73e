//! Dated facts: inserted, never changed; the database refuses it. Marks are appended.

use crate::base::{
    AccountId, Corridor, CorridorFactId, CorridorMarkId, Country, Currency, Money, Reliability, Source, When,
};
use crate::corridors::rules::{
    Content, CorridorBook, Fact, KeptFact, Mark, MarkKind, MiddleKind, NoticeKind, NoticeStatus, Paid, Part, StepCost,
    StepPayer, Texts, WagePer,
};
use crate::db::AnyConnection;
use crate::db::schema::{corridor_facts, corridor_marks};
use chrono::NaiveDate;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = corridor_facts)]
struct FactRow {
    id: CorridorFactId,
    reference: String,
    part: Part,
    corridor: Option<Corridor>,
    country: Option<Country>,
    position: i32,
    kind: Option<NoticeKind>,
    status: Option<NoticeStatus>,
    texts: String,
    cost: Option<String>,
    payer: Option<StepPayer>,
    currency: Option<Currency>,
    amount_minor: Option<i64>,
    low_minor: Option<i64>,
    high_minor: Option<i64>,
    middle_kind: Option<MiddleKind>,
    people: Option<i32>,
    year_from: Option<i32>,
    year_to: Option<i32>,
    zone: Option<String>,
    per: Option<WagePer>,
    days_per_month: Option<i32>,
    valid_from: Option<NaiveDate>,
    valid_until: Option<NaiveDate>,
    authority: String,
    citation: String,
    address: Option<String>,
    reliability: Reliability,
    last_checked_on: NaiveDate,
    replaces: Option<CorridorFactId>,
    entered_by: Option<AccountId>,
    entered_at: When,
}

fn broken(what: &str) -> diesel::result::Error {
    diesel::result::Error::DeserializationError(format!("a stored row is broken: {what}").into())
}

impl FactRow {
    fn of(kept: &KeptFact) -> QueryResult<Self> {
        let fact = &kept.fact;
        let texts = serde_json::to_string(&fact.texts);
        let mut row = Self {
            id: fact.id.clone(),
            reference: fact.reference.clone(),
            part: fact.content.part(),
            corridor: fact.content.corridor(),
            country: fact.content.country(),
            position: fact.position,
            kind: None,
            status: None,
            texts: texts.map_err(|error| diesel::result::Error::SerializationError(error.into()))?,
            cost: None,
            payer: None,
            currency: None,
            amount_minor: None,
            low_minor: None,
            high_minor: None,
            middle_kind: None,
            people: None,
            year_from: None,
            year_to: None,
            zone: None,
            per: None,
            days_per_month: None,
            valid_from: fact.valid_from,
            valid_until: fact.valid_to,
            authority: fact.source.authority.clone(),
            citation: fact.source.citation.clone(),
            address: fact.source.address.clone(),
            reliability: fact.source.reliability,
            last_checked_on: fact.source.last_checked,
            replaces: kept.replaces.clone(),
            entered_by: kept.entered_by.clone(),
            entered_at: kept.entered_at,
        };
        row.take(&fact.content);
        Ok(row)
    }

    fn take(&mut self, content: &Content) {
        match content {
            Content::Notice { kind, status, .. } => (self.kind, self.status) = (Some(*kind), Some(*status)),
            Content::Step { cost, payer, .. } => {
                self.cost = Some(cost.as_str().to_owned());
                self.payer = *payer;
                if let StepCost::Amount(sum) = cost {
                    (self.amount_minor, self.currency) = (Some(sum.minor), Some(sum.currency));
                }
            }
            Content::Right { .. } => {}
            Content::Wage { zone, sum, per, days_per_month, .. } => {
                (self.amount_minor, self.currency) = (Some(sum.minor), Some(sum.currency));
                (self.zone, self.per) = (Some(zone.clone()), Some(*per));
                self.days_per_month = Some(*days_per_month);
            }
            Content::Range { paid, .. } => {
                self.currency = Some(paid.currency);
                (self.low_minor, self.high_minor, self.people) = (paid.low, paid.high, paid.people);
                (self.amount_minor, self.middle_kind) = paid.middle.unzip();
                (self.year_from, self.year_to) = paid.years.unzip();
            }
        }
    }

    fn content(&self) -> Option<Content> {
        let sum = || Some(Money::new(self.amount_minor?, self.currency?));
        Some(match self.part {
            Part::Notice => Content::Notice { corridor: self.corridor?, kind: self.kind?, status: self.status? },
            Part::Step => {
                let cost = match self.cost.as_deref()? {
                    "free" => StepCost::Free,
                    "amount" => StepCost::Amount(sum()?),
                    "unknown" => StepCost::Unknown,
                    _ => return None,
                };
                Content::Step { corridor: self.corridor?, cost, payer: self.payer }
            }
            Part::Right => Content::Right { corridor: self.corridor? },
            Part::Wage => Content::Wage {
                country: self.country?,
                zone: self.zone.clone()?,
                sum: sum()?,
                per: self.per?,
                days_per_month: self.days_per_month?,
            },
            Part::Range => Content::Range {
                corridor: self.corridor?,
                paid: Paid {
                    currency: self.currency?,
                    low: self.low_minor,
                    high: self.high_minor,
                    middle: self.amount_minor.zip(self.middle_kind),
                    people: self.people,
                    years: self.year_from.zip(self.year_to),
                },
            },
        })
    }

    fn into_kept(self) -> QueryResult<KeptFact> {
        let content = self.content().ok_or_else(|| broken(&self.reference))?;
        let texts: Texts = serde_json::from_str(&self.texts).map_err(|_| broken(&self.reference))?;
        let fact = Fact {
            id: self.id,
            reference: self.reference,
            position: self.position,
            content,
            texts,
            valid_from: self.valid_from,
            valid_to: self.valid_until,
            source: Source {
                authority: self.authority,
                citation: self.citation,
                address: self.address,
                reliability: self.reliability,
                last_checked: self.last_checked_on,
            },
        };
        Ok(KeptFact { fact, replaces: self.replaces, entered_by: self.entered_by, entered_at: self.entered_at })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = corridor_marks)]
struct MarkRow {
    id: CorridorMarkId,
    fact_id: CorridorFactId,
    mark: MarkKind,
    on_date: NaiveDate,
    note: String,
    made_by: Option<AccountId>,
    made_at: When,
}

/// Every fact that was ever entered, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<KeptFact>> {
    let rows = corridor_facts::table
        .order((corridor_facts::entered_at, corridor_facts::id))
        .select(FactRow::as_select())
        .load::<FactRow>(conn)?;
    rows.into_iter().map(FactRow::into_kept).collect()
}

/// One fact as it was entered; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &CorridorFactId) -> QueryResult<KeptFact> {
    corridor_facts::table.find(id).select(FactRow::as_select()).first::<FactRow>(conn)?.into_kept()
}

/// Every mark, oldest first.
///
/// # Errors
/// A database error.
pub fn list_marks(conn: &mut AnyConnection) -> QueryResult<Vec<Mark>> {
    let rows = corridor_marks::table
        .order((corridor_marks::made_at, corridor_marks::id))
        .select(MarkRow::as_select())
        .load::<MarkRow>(conn)?;
    let mark = |row: MarkRow| Mark {
        fact: row.fact_id,
        kind: row.mark,
        on: row.on_date,
        note: row.note,
        made_by: row.made_by,
        made_at: row.made_at,
    };
    Ok(rows.into_iter().map(mark).collect())
}

/// What counts of all facts: notices, steps, rights, wages, ranges.
///
/// # Errors
/// A database error.
pub fn load_book(conn: &mut AnyConnection) -> QueryResult<CorridorBook> {
    Ok(CorridorBook::of(&list(conn)?, &list_marks(conn)?))
}

/// Keeps a new fact.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, kept: &KeptFact) -> QueryResult<()> {
    diesel::insert_into(corridor_facts::table).values(&FactRow::of(kept)?).execute(conn).map(|_| ())
}

/// Keeps a mark.
///
/// # Errors
/// A database error.
pub fn insert_mark(conn: &mut AnyConnection, mark: &Mark) -> QueryResult<()> {
    let row = MarkRow {
        id: CorridorMarkId::new(),
        fact_id: mark.fact.clone(),
        mark: mark.kind,
        on_date: mark.on,
        note: mark.note.clone(),
        made_by: mark.made_by.clone(),
        made_at: mark.made_at,
    };
    diesel::insert_into(corridor_marks::table).values(&row).execute(conn).map(|_| ())
}
