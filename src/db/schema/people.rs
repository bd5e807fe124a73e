//! Tables of people, organisations, cases and tasks.

diesel::table! {
    /// Table `accounts`.
    accounts (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        language -> Text,
        password_hash -> Nullable<Text>,
        confirmed_at -> Nullable<Timestamp>,
        disabled_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `account_roles`.
    account_roles (account_id, role) {
        account_id -> Text,
        role -> Text,
        given_at -> Timestamp,
        given_by -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `sessions`.
    sessions (id) {
        id -> Text,
        token_hash -> Text,
        account_id -> Text,
        form_token -> Text,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        expires_at -> Timestamp,
        authenticated_at -> Timestamp,
        device -> Text,
    }
}

diesel::table! {
    /// Table `one_time_links`.
    one_time_links (id) {
        id -> Text,
        kind -> Text,
        token_hash -> Text,
        account_id -> Nullable<Text>,
        email -> Text,
        fields -> Text,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `organisations`.
    organisations (id) {
        id -> Text,
        kind -> Text,
        country -> Text,
        head_count -> Nullable<Integer>,
        is_invented -> Bool,
        created_at -> Timestamp,
        created_by -> Nullable<Text>,
        version -> Integer,
        merged_into -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `organisation_names`.
    organisation_names (id) {
        id -> Text,
        organisation_id -> Text,
        text -> Text,
        language -> Text,
        kind -> Text,
        search_text -> Text,
        position -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_identifiers`.
    organisation_identifiers (id) {
        id -> Text,
        organisation_id -> Text,
        scheme -> Text,
        country -> Text,
        value -> Text,
        folded -> Text,
    }
}

diesel::table! {
    /// Table `organisation_addresses`.
    organisation_addresses (id) {
        id -> Text,
        organisation_id -> Text,
        language -> Text,
        text -> Text,
        position -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_channels`.
    organisation_channels (id) {
        id -> Text,
        organisation_id -> Text,
        kind -> Text,
        value -> Text,
        position -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_sectors`.
    organisation_sectors (organisation_id, sector) {
        organisation_id -> Text,
        sector -> Text,
    }
}

diesel::table! {
    /// Table `organisation_corridors`.
    organisation_corridors (organisation_id, corridor) {
        organisation_id -> Text,
        corridor -> Text,
    }
}

diesel::table! {
    /// Table `memberships`.
    memberships (id) {
        id -> Text,
        organisation_id -> Text,
        account_id -> Text,
        role -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `organisation_claims`.
    organisation_claims (id) {
        id -> Text,
        organisation_id -> Text,
        account_id -> Text,
        statement -> Text,
        status -> Text,
        created_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        decision_note -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_contacts`.
    organisation_contacts (id) {
        id -> Text,
        organisation_id -> Text,
        kind -> Text,
        mark -> Text,
        sealed -> Text,
        language -> Nullable<Text>,
        status -> Text,
        declared_by -> Nullable<Text>,
        declared_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        checked_how -> Nullable<Text>,
        because -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_sub_agents`.
    organisation_sub_agents (id) {
        id -> Text,
        organisation_id -> Text,
        name -> Text,
        language -> Text,
        area -> Text,
        payer -> Text,
        status -> Text,
        declared_by -> Nullable<Text>,
        declared_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        checked_how -> Nullable<Text>,
        because -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `cases`.
    cases (id) {
        id -> Text,
        number -> Text,
        organisation_id -> Text,
        kind -> Text,
        opened_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `case_participants`.
    case_participants (id) {
        id -> Text,
        case_id -> Text,
        account_id -> Text,
        part -> Text,
        since -> Timestamp,
    }
}

diesel::table! {
    /// Table `ties`.
    ties (id) {
        id -> Text,
        account_id -> Text,
        organisation_id -> Text,
        kind -> Text,
        from_on -> Date,
        until_on -> Nullable<Date>,
        note -> Text,
        declared_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `declarations`.
    declarations (id) {
        id -> Text,
        case_id -> Text,
        account_id -> Text,
        part -> Text,
        has_conflict -> Bool,
        statement -> Text,
        declared_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `tasks`.
    tasks (id) {
        id -> Text,
        kind -> Text,
        subject_kind -> Text,
        subject_id -> Text,
        organisation_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
        role -> Text,
        is_urgent -> Bool,
        due_at -> Timestamp,
        created_at -> Timestamp,
        done_at -> Nullable<Timestamp>,
        done_by -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `organisation_merges`.
    organisation_merges (id) {
        id -> Text,
        merged_id -> Text,
        survivor_id -> Text,
        status -> Text,
        reason -> Text,
        proposed_by -> Text,
        proposed_at -> Timestamp,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        answer_note -> Text,
        undo_until -> Nullable<Timestamp>,
        undone_by -> Nullable<Text>,
        undone_at -> Nullable<Timestamp>,
        undo_reason -> Text,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_merge_rows`.
    organisation_merge_rows (merge_id, link_id, side) {
        merge_id -> Text,
        link_id -> Text,
        side -> Text,
    }
}
