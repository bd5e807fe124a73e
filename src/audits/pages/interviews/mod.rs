//! Interviews with workers, for the team and the office: how far the sample is, and each under its number. No member of
//! the organisation ever sees one.

mod form;
mod list;
mod show;

pub use form::{Around, InterviewFields, read_interview, typed_of};
pub use list::{SampleView, list};
pub use show::{around, new_form, person_of, save, show};
