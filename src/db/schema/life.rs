//! Tables of the life of certificates, chains, committees, appeals and complaints.

diesel::table! {
    /// Table `certificate_checks`.
    certificate_checks (id) {
        id -> Text,
        certificate_id -> Text,
        checked_by -> Text,
        checked_at -> Timestamp,
        note -> Text,
    }
}

diesel::table! {
    /// Table `certificate_transfers`.
    certificate_transfers (id) {
        id -> Text,
        certificate_id -> Text,
        from_organisation_id -> Text,
        to_organisation_id -> Text,
        kind -> Text,
        status -> Text,
        note -> Text,
        proposed_by -> Text,
        proposed_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        public_text -> Text,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_chain_links`.
    organisation_chain_links (id) {
        id -> Text,
        demand_letter -> Text,
        demand_letter_folded -> Text,
        upper_id -> Text,
        lower_id -> Nullable<Text>,
        lower_name -> Text,
        corridor -> Text,
        job -> Text,
        head_count -> Integer,
        starts_on -> Date,
        ends_on -> Nullable<Date>,
        status -> Text,
        declared_for -> Text,
        declared_by -> Text,
        declared_at -> Timestamp,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        is_answered_by_staff -> Bool,
        ended_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_committees`.
    organisation_committees (id) {
        id -> Text,
        organisation_id -> Text,
        elected_on -> Date,
        seats -> Integer,
        women -> Integer,
        men -> Integer,
        migrants -> Integer,
        languages -> Text,
        entered_by -> Text,
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `organisation_committee_minutes`.
    organisation_committee_minutes (id) {
        id -> Text,
        organisation_id -> Text,
        quarter -> Text,
        held_on -> Date,
        topics -> Text,
        entered_by -> Text,
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `organisation_countersigns`.
    organisation_countersigns (id) {
        id -> Text,
        organisation_id -> Text,
        finding_id -> Text,
        seat -> Integer,
        status -> Text,
        token_hash -> Nullable<Text>,
        reason -> Text,
        asked_by -> Text,
        asked_at -> Timestamp,
        expires_at -> Timestamp,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `appeals`.
    appeals (id) {
        id -> Text,
        number -> Text,
        decision_id -> Text,
        organisation_id -> Text,
        case_id -> Text,
        status -> Text,
        grounds -> Text,
        filed_by -> Text,
        filed_at -> Timestamp,
        decide_by -> Timestamp,
        acknowledged_by -> Nullable<Text>,
        acknowledged_at -> Nullable<Timestamp>,
        proposed_by -> Nullable<Text>,
        proposed_at -> Nullable<Timestamp>,
        outcome -> Nullable<Text>,
        reasons -> Text,
        staff_note -> Text,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `complaints`.
    complaints (id) {
        id -> Text,
        number -> Text,
        about -> Text,
        about_account -> Nullable<Text>,
        organisation_id -> Nullable<Text>,
        told -> Text,
        contact -> Nullable<Text>,
        language -> Text,
        status -> Text,
        received_on -> Date,
        acknowledge_by -> Timestamp,
        answer_by -> Timestamp,
        acknowledged_by -> Nullable<Text>,
        acknowledged_at -> Nullable<Timestamp>,
        outcome -> Nullable<Text>,
        answer -> Text,
        closed_by -> Nullable<Text>,
        closed_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}
