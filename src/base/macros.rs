//! The two macros Waymark owns, `typed_id!` and `text_enum!`, and the column code both share.

/// Stores a type that holds its text in `as_str()` and reads itself with `parse()` as a text column of both databases.
macro_rules! text_column {
    ($name:ident) => {
        impl<DB> ::diesel::serialize::ToSql<::diesel::sql_types::Text, DB> for $name
        where
            DB: ::diesel::backend::Backend,
            str: ::diesel::serialize::ToSql<::diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut ::diesel::serialize::Output<'b, '_, DB>) -> ::diesel::serialize::Result {
                <str as ::diesel::serialize::ToSql<::diesel::sql_types::Text, DB>>::to_sql(self.as_str(), out)
            }
        }

        impl<DB> ::diesel::deserialize::FromSql<::diesel::sql_types::Text, DB> for $name
        where
            DB: ::diesel::backend::Backend,
            String: ::diesel::deserialize::FromSql<::diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> ::diesel::deserialize::Result<Self> {
                let text = <String as ::diesel::deserialize::FromSql<::diesel::sql_types::Text, DB>>::from_sql(bytes)?;
                Self::parse(&text).ok_or_else(|| format!("{text:?} is no {}", stringify!($name)).into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <String as ::serde::Deserialize>::deserialize(from)?;
                Self::parse(&text)
                    .ok_or_else(|| ::serde::de::Error::custom(format!("{text:?} is no {}", stringify!($name))))
            }
        }
    };
}

/// Makes a newtype over the text of a UUID, so that an id of one thing is never taken for that of another.
macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::diesel::expression::AsExpression, ::diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = ::diesel::sql_types::Text)]
        pub struct $name(String);

        impl $name {
            /// A new id, ordered by time of making (UUID version 7).
            #[expect(clippy::new_without_default, reason = "every call gives another id")]
            pub fn new() -> Self {
                Self(::uuid::Uuid::now_v7().to_string())
            }

            /// A new id that tells nothing of when it was made (UUID version 4): for what a worker sends.
            pub fn random() -> Self {
                Self(::uuid::Uuid::new_v4().to_string())
            }

            /// A new id for a row that carries this instant: where the row tells only the day, the id tells no more.
            pub fn beside(at: $crate::base::When) -> Self {
                if at.is_start_of_day() { Self::random() } else { Self::new() }
            }

            /// Reads the canonical text of a UUID; anything else is `None`.
            pub fn parse(text: &str) -> Option<Self> {
                let id = ::uuid::Uuid::try_parse(text).ok()?.to_string();
                (id == text).then_some(Self(id))
            }

            /// The canonical text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::base::text_column!($name);
    )+};
}

/// Makes an enum that is stored, sent and received as fixed text.
macro_rules! text_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident => $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::diesel::expression::AsExpression, ::diesel::deserialize::FromSqlRow,
        )]
        #[diesel(sql_type = ::diesel::sql_types::Text)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value, in the order it is declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored and published text.
            pub const fn as_str(&self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Reads the stored text; anything else is `None`.
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        $crate::base::text_column!($name);
    };
}

pub(crate) use {text_column, text_enum, typed_id};
