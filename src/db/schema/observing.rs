//! Tables of partners and what they observe.

diesel::table! {
    /// Table `partners`.
    partners (id) {
        id -> Text,
        name -> Text,
        kind -> Text,
        country -> Text,
        corridors -> Text,
        registered_by -> Text,
        registered_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `partner_people`.
    partner_people (partner_id, account_id) {
        partner_id -> Text,
        account_id -> Text,
        joined_at -> Timestamp,
        left_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `observations`.
    observations (id) {
        id -> Text,
        number -> Text,
        partner_id -> Text,
        filed_by -> Text,
        language -> Text,
        organisation_id -> Nullable<Text>,
        kind -> Text,
        status -> Text,
        filed_at -> Timestamp,
        acknowledge_by -> Timestamp,
        acknowledged_at -> Nullable<Timestamp>,
        assigned_to -> Nullable<Text>,
        reason -> Nullable<Text>,
        outcome -> Nullable<Text>,
        audit_id -> Nullable<Text>,
        finding_id -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        erased_at -> Nullable<Timestamp>,
        content -> Nullable<Binary>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `observation_keys`.
    observation_keys (observation_id) {
        observation_id -> Text,
        wrapped_by -> Integer,
        wrapped -> Binary,
    }
}

diesel::table! {
    /// Table `observation_messages`.
    observation_messages (id) {
        id -> Text,
        observation_id -> Text,
        place -> Integer,
        author -> Text,
        by_account -> Text,
        sent_at -> Timestamp,
        content -> Binary,
    }
}

diesel::table! {
    /// Table `observation_files`.
    observation_files (id) {
        id -> Text,
        observation_id -> Text,
        media_type -> Text,
        name -> Binary,
        content -> Binary,
    }
}
