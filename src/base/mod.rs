//! Values that know no table and no page: typed ids, people's roles, instants, money, countries, languages,
//! addresses, text folding, paging and refusals.
//!
//! Everything here is parsed once at the door and carried as a type from then on. Nothing here reads the clock,
//! a database or a request.

mod actor;
mod contact;
mod day;
pub mod fold;
mod ids;
mod labels;
mod language;
mod macros;
mod money;
mod paging;
mod place;
mod refusal;
mod secret;
mod source;
mod when;

pub use actor::{Actor, MemberRole, Membership, Role};
pub use contact::{EmailAddress, Phone, WebAddress};
pub use day::{day_number, read_day, typed_day};
pub use ids::*;
pub use labels::Labels;
pub use language::{EachLanguage, Language};
pub use money::{Currency, Money};
pub use paging::{Page, PageRequest};
pub use place::{Corridor, Country, Sector};
pub use refusal::Refusal;
pub use secret::{Secret, code_of, digest_hex, random_code, random_token};
pub use source::{Reliability, Source, SourceFault};
pub use when::{Period, When};

pub(crate) use macros::{text_column, text_enum, text_sent, text_stored, typed_id};

/// The largest file anybody may send, in bytes.
pub const FILE_LIMIT: usize = 10_000_000;
