//! Tables of workers' reports.

diesel::table! {
    /// Table `report_drafts`.
    report_drafts (id) {
        id -> Text,
        content -> Binary,
        is_sent -> Bool,
        expires_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `report_draft_files`.
    report_draft_files (id) {
        id -> Text,
        draft_id -> Text,
        media_type -> Text,
        content -> Binary,
    }
}

diesel::table! {
    /// Table `reports`.
    reports (id) {
        id -> Text,
        number -> Text,
        receipt_mark -> Text,
        organisation_id -> Nullable<Text>,
        language -> Text,
        status -> Text,
        is_urgent -> Bool,
        received_on -> Date,
        acknowledge_by -> Timestamp,
        acknowledged_on -> Nullable<Date>,
        assigned_to -> Nullable<Text>,
        audit_id -> Nullable<Text>,
        finding_id -> Nullable<Text>,
        outcome -> Nullable<Text>,
        closed_on -> Nullable<Date>,
        erase_on -> Nullable<Date>,
        erased_on -> Nullable<Date>,
        is_consent_withdrawn -> Bool,
        is_counted -> Bool,
        refund_confirmed_on -> Nullable<Date>,
        summary -> Text,
        summary_on -> Nullable<Date>,
        content -> Nullable<Binary>,
        contact -> Nullable<Binary>,
        version -> Integer,
        assigned_on -> Nullable<Date>,
    }
}

diesel::table! {
    /// Table `report_keys`.
    report_keys (report_id) {
        report_id -> Text,
        wrapped_by -> Integer,
        wrapped -> Binary,
    }
}

diesel::table! {
    /// Table `report_files`.
    report_files (id) {
        id -> Text,
        report_id -> Text,
        media_type -> Text,
        content -> Binary,
    }
}

diesel::table! {
    /// Table `report_messages`.
    report_messages (id) {
        id -> Text,
        report_id -> Text,
        place -> Integer,
        author -> Text,
        by_account -> Nullable<Text>,
        sent_on -> Date,
        content -> Binary,
    }
}

diesel::table! {
    /// Table `report_readings`.
    report_readings (id) {
        id -> Text,
        report_id -> Text,
        read_by -> Text,
        read_at -> Timestamp,
        reason -> Text,
        reviewed_by -> Nullable<Text>,
        reviewed_on -> Nullable<Date>,
        review -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `report_referrals`.
    report_referrals (id) {
        id -> Text,
        report_id -> Text,
        help_line_id -> Text,
        status -> Text,
        asked_by -> Text,
        asked_on -> Date,
        answered_on -> Nullable<Date>,
        handed_over_on -> Nullable<Date>,
        outcome -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `report_experiences`.
    report_experiences (id) {
        id -> Text,
        organisation_id -> Nullable<Text>,
        corridor -> Nullable<Text>,
        sector -> Nullable<Text>,
        year -> Integer,
        month -> Integer,
        codes -> Text,
        cost_minor -> BigInt,
        wage_minor -> Nullable<BigInt>,
        currency -> Text,
    }
}

diesel::table! {
    /// Table `report_burdens`.
    report_burdens (organisation_id) {
        organisation_id -> Text,
        counted -> Integer,
        lower_hundredths -> BigInt,
        median_hundredths -> BigInt,
        upper_hundredths -> BigInt,
        free_percent -> BigInt,
        from_on -> Date,
        until_on -> Date,
        released_on -> Date,
    }
}

diesel::table! {
    /// Table `report_gaps`.
    report_gaps (id) {
        id -> Text,
        organisation_id -> Text,
        currency -> Text,
        declared_minor -> BigInt,
        above_hundredths -> BigInt,
        workers -> Integer,
        status -> Text,
        drafted_on -> Date,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        reason -> Text,
        finding_id -> Nullable<Text>,
        version -> Integer,
    }
}
