//! Tables of corridors and of the directory of help.

diesel::table! {
    /// Table `corridor_facts`.
    corridor_facts (id) {
        id -> Text,
        reference -> Text,
        part -> Text,
        corridor -> Nullable<Text>,
        country -> Nullable<Text>,
        position -> Integer,
        kind -> Nullable<Text>,
        status -> Nullable<Text>,
        texts -> Text,
        cost -> Nullable<Text>,
        payer -> Nullable<Text>,
        currency -> Nullable<Text>,
        amount_minor -> Nullable<BigInt>,
        low_minor -> Nullable<BigInt>,
        high_minor -> Nullable<BigInt>,
        middle_kind -> Nullable<Text>,
        people -> Nullable<Integer>,
        year_from -> Nullable<Integer>,
        year_to -> Nullable<Integer>,
        zone -> Nullable<Text>,
        per -> Nullable<Text>,
        days_per_month -> Nullable<Integer>,
        valid_from -> Nullable<Date>,
        valid_until -> Nullable<Date>,
        authority -> Text,
        citation -> Text,
        address -> Nullable<Text>,
        reliability -> Text,
        last_checked_on -> Date,
        replaces -> Nullable<Text>,
        entered_by -> Nullable<Text>,
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `corridor_marks`.
    corridor_marks (id) {
        id -> Text,
        fact_id -> Text,
        mark -> Text,
        on_date -> Date,
        note -> Text,
        made_by -> Nullable<Text>,
        made_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `help_lines`.
    help_lines (id) {
        id -> Text,
        reference -> Text,
        country -> Text,
        kind -> Text,
        position -> Integer,
        number -> Text,
        languages -> Text,
        name -> Text,
        purpose -> Text,
        serves -> Text,
        hours -> Text,
        authority -> Text,
        citation -> Text,
        address -> Nullable<Text>,
        reliability -> Text,
        last_checked_on -> Date,
        replaces -> Nullable<Text>,
        entered_by -> Nullable<Text>,
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `help_tests`.
    help_tests (id) {
        id -> Text,
        line_id -> Text,
        outcome -> Text,
        language -> Nullable<Text>,
        tested_on -> Date,
        role -> Text,
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `help_retirements`.
    help_retirements (line_id) {
        line_id -> Text,
        reason -> Text,
        retired_by -> Nullable<Text>,
        retired_at -> Timestamp,
    }
}
