//! Tables of the toolkit rooms.

diesel::table! {
    /// Table `writer`.
    writer (id) {
        id -> Integer,
    }
}

diesel::table! {
    /// Table `history`.
    history (position) {
        position -> BigInt,
        id -> Text,
        at -> Timestamp,
        actor_id -> Nullable<Text>,
        actor_role -> Text,
        kind -> Text,
        subject_kind -> Text,
        subject_id -> Text,
        organisation_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
        from_state -> Nullable<Text>,
        to_state -> Nullable<Text>,
        reason_code -> Nullable<Text>,
        staff_note -> Nullable<Text>,
        public_text -> Nullable<Text>,
        is_public -> Bool,
        previous_hash -> Text,
        hash -> Text,
    }
}

diesel::table! {
    /// Table `history_head`.
    history_head (id) {
        id -> Integer,
        position -> BigInt,
        hash -> Text,
    }
}

diesel::table! {
    /// Table `public_changes`.
    public_changes (number) {
        number -> BigInt,
        organisation_id -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    /// Table `due_work`.
    due_work (id) {
        id -> Text,
        kind -> Text,
        subject_id -> Text,
        fields -> Text,
        due_at -> Timestamp,
        created_at -> Timestamp,
        attempts -> Integer,
        retry_at -> Timestamp,
        done_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `outbox`.
    outbox (id) {
        id -> Text,
        to_address -> Text,
        language -> Text,
        notice -> Text,
        fields -> Text,
        created_at -> Timestamp,
        attempts -> Integer,
        retry_at -> Timestamp,
        claimed_until -> Nullable<Timestamp>,
        sent_at -> Nullable<Timestamp>,
        given_up_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        sealed -> Nullable<Text>,
        sealed_for -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `files`.
    files (id) {
        id -> Text,
        owner_kind -> Text,
        owner_id -> Text,
        organisation_id -> Nullable<Text>,
        media_type -> Text,
        size -> BigInt,
        digest -> Text,
        original_name -> Text,
        uploaded_by -> Nullable<Text>,
        uploaded_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
    }
}
