//! Tables of official lists, standards and fees.

diesel::table! {
    /// Table `authorities`.
    authorities (id) {
        id -> Text,
        country -> Text,
        name -> Text,
    }
}

diesel::table! {
    /// Table `licence_snapshots`.
    licence_snapshots (id) {
        id -> Text,
        authority_id -> Text,
        as_of -> Date,
        organisation_kind -> Text,
        status -> Text,
        file_name -> Text,
        digest -> Text,
        column_mapping -> Text,
        unknown_columns -> Text,
        rows_read -> Integer,
        rows_new -> Integer,
        rows_changed -> Integer,
        rows_gone -> Integer,
        rows_bad -> Integer,
        rows_applied -> Integer,
        read_by -> Nullable<Text>,
        read_at -> Timestamp,
        applied_by -> Nullable<Text>,
        applied_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `licence_snapshot_rows`.
    licence_snapshot_rows (snapshot_id, line) {
        snapshot_id -> Text,
        line -> Integer,
        entry_key -> Text,
        change -> Text,
        content -> Text,
        problem -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `licences`.
    licences (id) {
        id -> Text,
        authority_id -> Text,
        entry_key -> Text,
        number -> Nullable<Text>,
        organisation_id -> Nullable<Text>,
        status -> Text,
        remark -> Text,
        content -> Text,
        first_seen_on -> Date,
        last_seen_on -> Date,
        gone_on -> Nullable<Date>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `licence_matches`.
    licence_matches (id) {
        id -> Text,
        licence_id -> Text,
        organisation_id -> Text,
        status -> Text,
        created_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `exchange_rates`.
    exchange_rates (id) {
        id -> Text,
        from_currency -> Text,
        to_currency -> Text,
        rate_millionths -> BigInt,
        on_date -> Date,
        source -> Text,
        entered_by -> Nullable<Text>,
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `standards`.
    standards (id) {
        id -> Text,
        kind -> Text,
        version -> Integer,
        effective_from -> Date,
        effective_until -> Nullable<Date>,
        digest -> Text,
    }
}

diesel::table! {
    /// Table `principles`.
    principles (standard_id, code) {
        standard_id -> Text,
        code -> Text,
        position -> Integer,
    }
}

diesel::table! {
    /// Table `criteria`.
    criteria (id) {
        id -> Text,
        standard_id -> Text,
        principle_code -> Text,
        code -> Text,
        is_critical -> Bool,
        may_be_not_applicable -> Bool,
        position -> Integer,
    }
}

diesel::table! {
    /// Table `standard_texts`.
    standard_texts (standard_id, code, part, language) {
        standard_id -> Text,
        code -> Text,
        part -> Text,
        language -> Text,
        text -> Text,
    }
}

diesel::table! {
    /// Table `fee_schedules`.
    fee_schedules (id) {
        id -> Text,
        organisation_id -> Text,
        status -> Text,
        is_nothing_charged -> Bool,
        nothing_charged_on -> Nullable<Date>,
        created_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `fee_lines`.
    fee_lines (id) {
        id -> Text,
        schedule_id -> Text,
        position -> Integer,
        corridor -> Text,
        sector -> Nullable<Text>,
        code -> Text,
        labels -> Text,
        amount_minor -> BigInt,
        currency -> Text,
        payer -> Text,
        stage -> Text,
        method -> Text,
        paid_to -> Text,
        is_refundable -> Bool,
        is_disclosed_before_acceptance -> Bool,
        is_receipt_given -> Bool,
    }
}

diesel::table! {
    /// Table `fee_rules`.
    fee_rules (id) {
        id -> Text,
        reference -> Text,
        jurisdiction -> Text,
        side -> Text,
        corridor -> Nullable<Text>,
        covers -> Text,
        allowed_payer -> Text,
        ceiling_minor -> Nullable<BigInt>,
        ceiling_currency -> Nullable<Text>,
        ceiling_wage_hundredths -> Nullable<Integer>,
        ceiling_per -> Nullable<Text>,
        bearing -> Text,
        valid_from -> Nullable<Date>,
        start_known_to -> Text,
        valid_until -> Nullable<Date>,
        authority -> Text,
        citation -> Text,
        address -> Nullable<Text>,
        reliability -> Text,
        last_checked_on -> Date,
        notes -> Text,
        replaces -> Nullable<Text>,
        entered_by -> Nullable<Text>,
        entered_at -> Timestamp,
    }
}
