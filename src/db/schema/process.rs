//! Tables of applications and audits.

diesel::table! {
    /// Table `applications`.
    applications (id) {
        id -> Text,
        organisation_id -> Text,
        case_id -> Nullable<Text>,
        kind -> Text,
        status -> Text,
        standard_id -> Text,
        fee_schedule_id -> Nullable<Text>,
        created_by -> Text,
        created_at -> Timestamp,
        submitted_at -> Nullable<Timestamp>,
        returned_at -> Nullable<Timestamp>,
        due_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        declared_by -> Nullable<Text>,
        declared_name -> Nullable<Text>,
        declared_at -> Nullable<Timestamp>,
        rejection_reason_code -> Nullable<Text>,
        rejection_reason -> Nullable<Text>,
        rejection_proposed_by -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `application_sections`.
    application_sections (application_id, section) {
        application_id -> Text,
        section -> Text,
        saved_at -> Timestamp,
        saved_by -> Text,
    }
}

diesel::table! {
    /// Table `application_licences`.
    application_licences (id) {
        id -> Text,
        application_id -> Text,
        scheme -> Text,
        country -> Text,
        number -> Text,
        authority -> Text,
        valid_from -> Nullable<Date>,
        valid_until -> Nullable<Date>,
        file_id -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `application_partners`.
    application_partners (application_id, kind, value) {
        application_id -> Text,
        kind -> Text,
        value -> Text,
    }
}

diesel::table! {
    /// Table `application_scope`.
    application_scope (application_id, kind, value) {
        application_id -> Text,
        kind -> Text,
        value -> Text,
    }
}

diesel::table! {
    /// Table `application_answers`.
    application_answers (id) {
        id -> Text,
        application_id -> Text,
        criterion_id -> Text,
        answer -> Text,
        note -> Text,
        saved_at -> Timestamp,
        saved_by -> Text,
    }
}

diesel::table! {
    /// Table `application_return_reasons`.
    application_return_reasons (id) {
        id -> Text,
        application_id -> Text,
        section -> Text,
        reason -> Text,
        given_by -> Text,
        given_at -> Timestamp,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `application_snapshots`.
    application_snapshots (application_id, round) {
        application_id -> Text,
        round -> Integer,
        at -> Timestamp,
        by_account -> Text,
        content -> Text,
        digest -> Text,
    }
}

diesel::table! {
    /// Table `application_checks`.
    application_checks (application_id, kind) {
        application_id -> Text,
        kind -> Text,
        is_passed -> Bool,
        note -> Text,
        checked_by -> Text,
        checked_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `audits`.
    audits (id) {
        id -> Text,
        number -> Text,
        case_id -> Text,
        organisation_id -> Text,
        standard_id -> Text,
        kind -> Text,
        status -> Text,
        lead_auditor_id -> Text,
        planned_by -> Text,
        planned_at -> Timestamp,
        starts_on -> Date,
        ends_on -> Date,
        head_count -> Integer,
        sample_size -> Integer,
        stage1_note -> Text,
        summary -> Text,
        client_comment -> Text,
        report_final_at -> Nullable<Timestamp>,
        cancelled_reason -> Nullable<Text>,
        version -> Integer,
        objectives -> Text,
        scope -> Text,
    }
}

diesel::table! {
    /// Table `audit_sites`.
    audit_sites (id) {
        id -> Text,
        audit_id -> Text,
        name -> Text,
        address -> Text,
        visit_on -> Date,
        position -> Integer,
    }
}

diesel::table! {
    /// Table `audit_team`.
    audit_team (audit_id, account_id) {
        audit_id -> Text,
        account_id -> Text,
        asked_by -> Text,
        asked_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `audit_results`.
    audit_results (audit_id, criterion_id) {
        audit_id -> Text,
        criterion_id -> Text,
        result -> Text,
        note -> Text,
        saved_at -> Timestamp,
        saved_by -> Text,
        version -> Integer,
    }
}
