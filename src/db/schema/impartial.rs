//! Tables of impartiality, and of applications and decisions that came later.

diesel::table! {
    /// Table `auditor_profiles`.
    auditor_profiles (account_id) {
        account_id -> Text,
        updated_by -> Text,
        updated_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `auditor_skills`.
    auditor_skills (account_id, kind, value) {
        account_id -> Text,
        kind -> Text,
        value -> Text,
    }
}

diesel::table! {
    /// Table `named_auditors`.
    named_auditors (audit_id, account_id) {
        audit_id -> Text,
        account_id -> Text,
        told_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `objections`.
    objections (id) {
        id -> Text,
        audit_id -> Text,
        case_id -> Text,
        organisation_id -> Text,
        account_id -> Text,
        made_by -> Text,
        made_at -> Timestamp,
        reason -> Text,
        status -> Text,
        judged_by -> Nullable<Text>,
        judged_at -> Nullable<Timestamp>,
        answer -> Text,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `decision_votes`.
    decision_votes (id) {
        id -> Text,
        decision_id -> Text,
        account_id -> Text,
        round_at -> Timestamp,
        vote -> Text,
        reason -> Text,
        given_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `decision_scope_removals`.
    decision_scope_removals (decision_id, kind, value) {
        decision_id -> Text,
        kind -> Text,
        value -> Text,
    }
}

diesel::table! {
    /// Table `application_agreements`.
    application_agreements (application_id, accepted_at) {
        application_id -> Text,
        accepted_at -> Timestamp,
        accepted_by -> Text,
        version -> Integer,
        language -> Text,
        digest -> Text,
    }
}
