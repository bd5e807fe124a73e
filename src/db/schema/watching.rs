//! Tables of watching organisations.

diesel::table! {
    /// Table `watches`.
    watches (id) {
        id -> Text,
        mark -> Text,
        organisation_id -> Text,
        language -> Text,
        sealed -> Text,
        stop_hash -> Text,
        confirm_hash -> Nullable<Text>,
        expires_at -> Nullable<Timestamp>,
        tell_at -> Nullable<Timestamp>,
        tell_after -> Nullable<BigInt>,
    }
}

diesel::table! {
    /// Table `watch_letters`.
    watch_letters (mark) {
        mark -> Text,
        letters -> Integer,
        ends_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `watch_progress`.
    watch_progress (id) {
        id -> Integer,
        position -> BigInt,
    }
}
