//! Tables of fieldwork: days, helpers, interviews, saves and differences of an audit; drafts, refunds and grades of a finding.

diesel::table! {
    /// Table `audit_days`.
    audit_days (id) {
        id -> Text,
        audit_id -> Text,
        on_day -> Date,
        looks_at -> Text,
    }
}

diesel::table! {
    /// Table `audit_helpers`.
    audit_helpers (id) {
        id -> Text,
        audit_id -> Text,
        kind -> Text,
        name -> Text,
        language -> Nullable<Text>,
        field -> Text,
        added_by -> Text,
        added_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `audit_interviews`.
    audit_interviews (id) {
        id -> Text,
        audit_id -> Text,
        number -> Integer,
        record_key -> Text,
        held_on -> Nullable<Date>,
        language -> Nullable<Text>,
        helper_id -> Nullable<Text>,
        sex -> Nullable<Text>,
        place -> Nullable<Text>,
        site_id -> Nullable<Text>,
        first_wage_minor -> Nullable<BigInt>,
        first_wage_currency -> Nullable<Text>,
        note -> Text,
        saved_by -> Text,
        saved_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `audit_interview_answers`.
    audit_interview_answers (interview_id, indicator) {
        interview_id -> Text,
        indicator -> Text,
        answer -> Text,
    }
}

diesel::table! {
    /// Table `audit_interview_payments`.
    audit_interview_payments (interview_id, fee_code) {
        interview_id -> Text,
        fee_code -> Text,
        amount_minor -> BigInt,
        currency -> Text,
    }
}

diesel::table! {
    /// Table `audit_saves`.
    audit_saves (audit_id, device, record) {
        audit_id -> Text,
        device -> Text,
        record -> Text,
        sequence -> Integer,
        outcome -> Text,
        subject_id -> Text,
        version_after -> Integer,
        sent_by -> Text,
        sent_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `audit_differences`.
    audit_differences (id) {
        id -> Text,
        audit_id -> Text,
        kind -> Text,
        record -> Text,
        subject_id -> Text,
        device -> Text,
        reason -> Text,
        content -> Text,
        sent_by -> Text,
        sent_at -> Timestamp,
        settled_as -> Nullable<Text>,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `finding_drafts`.
    finding_drafts (audit_id, record_key) {
        audit_id -> Text,
        record_key -> Text,
        content -> Text,
        saved_by -> Text,
        saved_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `finding_refunds`.
    finding_refunds (id) {
        id -> Text,
        finding_id -> Text,
        organisation_id -> Text,
        fee_code -> Text,
        workers -> Integer,
        total_minor -> BigInt,
        currency -> Text,
        due_on -> Date,
        ordered_by -> Text,
        ordered_at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_by -> Nullable<Text>,
        withdrawn_reason -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `finding_refund_steps`.
    finding_refund_steps (id) {
        id -> Text,
        refund_id -> Text,
        kind -> Text,
        workers -> Integer,
        amount_minor -> BigInt,
        note -> Text,
        confirmed_by -> Nullable<Text>,
        by_account -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    /// Table `finding_grade_changes`.
    finding_grade_changes (id) {
        id -> Text,
        finding_id -> Text,
        from_grade -> Text,
        to_grade -> Text,
        reason -> Text,
        rule_code -> Nullable<Text>,
        proposed_by -> Nullable<Text>,
        proposed_at -> Timestamp,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        is_confirmed -> Nullable<Bool>,
        answer -> Nullable<Text>,
    }
}
