//! Values as a template gives them: `l.day(page.on)` lends the day, `l.day(page.on())` hands it over.

use crate::base::{Country, Language, When};
use chrono::NaiveDate;

/// A value, or a reference to it: askama lends what stands in a field and hands over what a call returns.
pub trait Given<T> {
    /// The value itself.
    fn given(&self) -> T;
}

impl<T, G: Given<T> + ?Sized> Given<T> for &G {
    fn given(&self) -> T {
        (**self).given()
    }
}

impl Given<Self> for NaiveDate {
    fn given(&self) -> Self {
        *self
    }
}

impl Given<Self> for When {
    fn given(&self) -> Self {
        *self
    }
}

impl Given<Self> for Country {
    fn given(&self) -> Self {
        *self
    }
}

impl Given<Self> for Language {
    fn given(&self) -> Self {
        *self
    }
}

impl Given<Self> for i64 {
    fn given(&self) -> Self {
        *self
    }
}

impl Given<i64> for i32 {
    fn given(&self) -> i64 {
        i64::from(*self)
    }
}

impl Given<i64> for u32 {
    fn given(&self) -> i64 {
        i64::from(*self)
    }
}

impl Given<i64> for u64 {
    fn given(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl Given<i64> for usize {
    fn given(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}
