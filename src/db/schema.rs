//! The tables as diesel sees them: kept by hand, one text for both databases; a house test compares it with both.

diesel::table! {
    /// Table `writer`.
    writer (id) {
        /// Column `id`.
        id -> Integer,
    }
}

diesel::table! {
    /// Table `history`.
    history (position) {
        /// Column `position`.
        position -> BigInt,
        /// Column `id`.
        id -> Text,
        /// Column `at`.
        at -> Timestamp,
        /// Column `actor_id`.
        actor_id -> Nullable<Text>,
        /// Column `actor_role`.
        actor_role -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `subject_kind`.
        subject_kind -> Text,
        /// Column `subject_id`.
        subject_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Nullable<Text>,
        /// Column `case_id`.
        case_id -> Nullable<Text>,
        /// Column `from_state`.
        from_state -> Nullable<Text>,
        /// Column `to_state`.
        to_state -> Nullable<Text>,
        /// Column `reason_code`.
        reason_code -> Nullable<Text>,
        /// Column `staff_note`.
        staff_note -> Nullable<Text>,
        /// Column `public_text`.
        public_text -> Nullable<Text>,
        /// Column `is_public`.
        is_public -> Bool,
        /// Column `previous_hash`.
        previous_hash -> Text,
        /// Column `hash`.
        hash -> Text,
    }
}

diesel::table! {
    /// Table `history_head`.
    history_head (id) {
        /// Column `id`.
        id -> Integer,
        /// Column `position`.
        position -> BigInt,
        /// Column `hash`.
        hash -> Text,
    }
}

diesel::table! {
    /// Table `public_changes`.
    public_changes (number) {
        /// Column `number`.
        number -> BigInt,
        /// Column `organisation_id`.
        organisation_id -> Nullable<Text>,
        /// Column `at`.
        at -> Timestamp,
    }
}

diesel::table! {
    /// Table `due_work`.
    due_work (id) {
        /// Column `id`.
        id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `subject_id`.
        subject_id -> Text,
        /// Column `fields`.
        fields -> Text,
        /// Column `due_at`.
        due_at -> Timestamp,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `attempts`.
        attempts -> Integer,
        /// Column `retry_at`.
        retry_at -> Timestamp,
        /// Column `done_at`.
        done_at -> Nullable<Timestamp>,
        /// Column `last_error`.
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `outbox`.
    outbox (id) {
        /// Column `id`.
        id -> Text,
        /// Column `to_address`.
        to_address -> Text,
        /// Column `language`.
        language -> Text,
        /// Column `notice`.
        notice -> Text,
        /// Column `fields`.
        fields -> Text,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `attempts`.
        attempts -> Integer,
        /// Column `retry_at`.
        retry_at -> Timestamp,
        /// Column `claimed_until`.
        claimed_until -> Nullable<Timestamp>,
        /// Column `sent_at`.
        sent_at -> Nullable<Timestamp>,
        /// Column `given_up_at`.
        given_up_at -> Nullable<Timestamp>,
        /// Column `last_error`.
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `files`.
    files (id) {
        /// Column `id`.
        id -> Text,
        /// Column `owner_kind`.
        owner_kind -> Text,
        /// Column `owner_id`.
        owner_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Nullable<Text>,
        /// Column `media_type`.
        media_type -> Text,
        /// Column `size`.
        size -> BigInt,
        /// Column `digest`.
        digest -> Text,
        /// Column `original_name`.
        original_name -> Text,
        /// Column `uploaded_by`.
        uploaded_by -> Nullable<Text>,
        /// Column `uploaded_at`.
        uploaded_at -> Timestamp,
        /// Column `removed_at`.
        removed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `accounts`.
    accounts (id) {
        /// Column `id`.
        id -> Text,
        /// Column `email`.
        email -> Text,
        /// Column `name`.
        name -> Text,
        /// Column `language`.
        language -> Text,
        /// Column `password_hash`.
        password_hash -> Nullable<Text>,
        /// Column `confirmed_at`.
        confirmed_at -> Nullable<Timestamp>,
        /// Column `disabled_at`.
        disabled_at -> Nullable<Timestamp>,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `account_roles`.
    account_roles (account_id, role) {
        /// Column `account_id`.
        account_id -> Text,
        /// Column `role`.
        role -> Text,
        /// Column `given_at`.
        given_at -> Timestamp,
        /// Column `given_by`.
        given_by -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `sessions`.
    sessions (id) {
        /// Column `id`.
        id -> Text,
        /// Column `token_hash`.
        token_hash -> Text,
        /// Column `account_id`.
        account_id -> Text,
        /// Column `form_token`.
        form_token -> Text,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `last_seen_at`.
        last_seen_at -> Timestamp,
        /// Column `expires_at`.
        expires_at -> Timestamp,
        /// Column `authenticated_at`.
        authenticated_at -> Timestamp,
        /// Column `device`.
        device -> Text,
    }
}

diesel::table! {
    /// Table `one_time_links`.
    one_time_links (id) {
        /// Column `id`.
        id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `token_hash`.
        token_hash -> Text,
        /// Column `account_id`.
        account_id -> Nullable<Text>,
        /// Column `email`.
        email -> Text,
        /// Column `fields`.
        fields -> Text,
        /// Column `created_by`.
        created_by -> Nullable<Text>,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `expires_at`.
        expires_at -> Timestamp,
        /// Column `used_at`.
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `organisations`.
    organisations (id) {
        /// Column `id`.
        id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `country`.
        country -> Text,
        /// Column `head_count`.
        head_count -> Nullable<Integer>,
        /// Column `is_invented`.
        is_invented -> Bool,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `created_by`.
        created_by -> Nullable<Text>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_names`.
    organisation_names (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `text`.
        text -> Text,
        /// Column `language`.
        language -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `search_text`.
        search_text -> Text,
        /// Column `position`.
        position -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_identifiers`.
    organisation_identifiers (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `scheme`.
        scheme -> Text,
        /// Column `country`.
        country -> Text,
        /// Column `value`.
        value -> Text,
        /// Column `folded`.
        folded -> Text,
    }
}

diesel::table! {
    /// Table `organisation_addresses`.
    organisation_addresses (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `language`.
        language -> Text,
        /// Column `text`.
        text -> Text,
        /// Column `position`.
        position -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_channels`.
    organisation_channels (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `value`.
        value -> Text,
        /// Column `position`.
        position -> Integer,
    }
}

diesel::table! {
    /// Table `organisation_sectors`.
    organisation_sectors (organisation_id, sector) {
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `sector`.
        sector -> Text,
    }
}

diesel::table! {
    /// Table `organisation_corridors`.
    organisation_corridors (organisation_id, corridor) {
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `corridor`.
        corridor -> Text,
    }
}

diesel::table! {
    /// Table `memberships`.
    memberships (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `account_id`.
        account_id -> Text,
        /// Column `role`.
        role -> Text,
        /// Column `created_at`.
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `organisation_claims`.
    organisation_claims (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `account_id`.
        account_id -> Text,
        /// Column `statement`.
        statement -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `decided_by`.
        decided_by -> Nullable<Text>,
        /// Column `decided_at`.
        decided_at -> Nullable<Timestamp>,
        /// Column `decision_note`.
        decision_note -> Nullable<Text>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `cases`.
    cases (id) {
        /// Column `id`.
        id -> Text,
        /// Column `number`.
        number -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `opened_at`.
        opened_at -> Timestamp,
        /// Column `closed_at`.
        closed_at -> Nullable<Timestamp>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `case_participants`.
    case_participants (id) {
        /// Column `id`.
        id -> Text,
        /// Column `case_id`.
        case_id -> Text,
        /// Column `account_id`.
        account_id -> Text,
        /// Column `part`.
        part -> Text,
        /// Column `since`.
        since -> Timestamp,
    }
}

diesel::table! {
    /// Table `ties`.
    ties (id) {
        /// Column `id`.
        id -> Text,
        /// Column `account_id`.
        account_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `from_on`.
        from_on -> Date,
        /// Column `until_on`.
        until_on -> Nullable<Date>,
        /// Column `note`.
        note -> Text,
        /// Column `declared_at`.
        declared_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `declarations`.
    declarations (id) {
        /// Column `id`.
        id -> Text,
        /// Column `case_id`.
        case_id -> Text,
        /// Column `account_id`.
        account_id -> Text,
        /// Column `part`.
        part -> Text,
        /// Column `has_conflict`.
        has_conflict -> Bool,
        /// Column `statement`.
        statement -> Text,
        /// Column `declared_at`.
        declared_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `authorities`.
    authorities (id) {
        /// Column `id`.
        id -> Text,
        /// Column `country`.
        country -> Text,
        /// Column `name`.
        name -> Text,
    }
}

diesel::table! {
    /// Table `licence_snapshots`.
    licence_snapshots (id) {
        /// Column `id`.
        id -> Text,
        /// Column `authority_id`.
        authority_id -> Text,
        /// Column `as_of`.
        as_of -> Date,
        /// Column `organisation_kind`.
        organisation_kind -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `file_name`.
        file_name -> Text,
        /// Column `digest`.
        digest -> Text,
        /// Column `column_mapping`.
        column_mapping -> Text,
        /// Column `unknown_columns`.
        unknown_columns -> Text,
        /// Column `rows_read`.
        rows_read -> Integer,
        /// Column `rows_new`.
        rows_new -> Integer,
        /// Column `rows_changed`.
        rows_changed -> Integer,
        /// Column `rows_gone`.
        rows_gone -> Integer,
        /// Column `rows_bad`.
        rows_bad -> Integer,
        /// Column `rows_applied`.
        rows_applied -> Integer,
        /// Column `read_by`.
        read_by -> Nullable<Text>,
        /// Column `read_at`.
        read_at -> Timestamp,
        /// Column `applied_by`.
        applied_by -> Nullable<Text>,
        /// Column `applied_at`.
        applied_at -> Nullable<Timestamp>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `licence_snapshot_rows`.
    licence_snapshot_rows (snapshot_id, line) {
        /// Column `snapshot_id`.
        snapshot_id -> Text,
        /// Column `line`.
        line -> Integer,
        /// Column `entry_key`.
        entry_key -> Text,
        /// Column `change`.
        change -> Text,
        /// Column `content`.
        content -> Text,
        /// Column `problem`.
        problem -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `licences`.
    licences (id) {
        /// Column `id`.
        id -> Text,
        /// Column `authority_id`.
        authority_id -> Text,
        /// Column `entry_key`.
        entry_key -> Text,
        /// Column `number`.
        number -> Nullable<Text>,
        /// Column `organisation_id`.
        organisation_id -> Nullable<Text>,
        /// Column `status`.
        status -> Text,
        /// Column `remark`.
        remark -> Text,
        /// Column `content`.
        content -> Text,
        /// Column `first_seen_on`.
        first_seen_on -> Date,
        /// Column `last_seen_on`.
        last_seen_on -> Date,
        /// Column `gone_on`.
        gone_on -> Nullable<Date>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `licence_matches`.
    licence_matches (id) {
        /// Column `id`.
        id -> Text,
        /// Column `licence_id`.
        licence_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `decided_by`.
        decided_by -> Nullable<Text>,
        /// Column `decided_at`.
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `exchange_rates`.
    exchange_rates (id) {
        /// Column `id`.
        id -> Text,
        /// Column `from_currency`.
        from_currency -> Text,
        /// Column `to_currency`.
        to_currency -> Text,
        /// Column `rate_millionths`.
        rate_millionths -> BigInt,
        /// Column `on_date`.
        on_date -> Date,
        /// Column `source`.
        source -> Text,
        /// Column `entered_by`.
        entered_by -> Nullable<Text>,
        /// Column `entered_at`.
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `standards`.
    standards (id) {
        /// Column `id`.
        id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `version`.
        version -> Integer,
        /// Column `effective_from`.
        effective_from -> Date,
        /// Column `effective_until`.
        effective_until -> Nullable<Date>,
        /// Column `digest`.
        digest -> Text,
    }
}

diesel::table! {
    /// Table `principles`.
    principles (standard_id, code) {
        /// Column `standard_id`.
        standard_id -> Text,
        /// Column `code`.
        code -> Text,
        /// Column `position`.
        position -> Integer,
    }
}

diesel::table! {
    /// Table `criteria`.
    criteria (id) {
        /// Column `id`.
        id -> Text,
        /// Column `standard_id`.
        standard_id -> Text,
        /// Column `principle_code`.
        principle_code -> Text,
        /// Column `code`.
        code -> Text,
        /// Column `is_critical`.
        is_critical -> Bool,
        /// Column `may_be_not_applicable`.
        may_be_not_applicable -> Bool,
        /// Column `position`.
        position -> Integer,
    }
}

diesel::table! {
    /// Table `standard_texts`.
    standard_texts (standard_id, code, part, language) {
        /// Column `standard_id`.
        standard_id -> Text,
        /// Column `code`.
        code -> Text,
        /// Column `part`.
        part -> Text,
        /// Column `language`.
        language -> Text,
        /// Column `text`.
        text -> Text,
    }
}

diesel::table! {
    /// Table `fee_schedules`.
    fee_schedules (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `is_nothing_charged`.
        is_nothing_charged -> Bool,
        /// Column `nothing_charged_on`.
        nothing_charged_on -> Nullable<Date>,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `published_at`.
        published_at -> Nullable<Timestamp>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `fee_lines`.
    fee_lines (id) {
        /// Column `id`.
        id -> Text,
        /// Column `schedule_id`.
        schedule_id -> Text,
        /// Column `position`.
        position -> Integer,
        /// Column `corridor`.
        corridor -> Text,
        /// Column `sector`.
        sector -> Nullable<Text>,
        /// Column `code`.
        code -> Text,
        /// Column `labels`.
        labels -> Text,
        /// Column `amount_minor`.
        amount_minor -> BigInt,
        /// Column `currency`.
        currency -> Text,
        /// Column `payer`.
        payer -> Text,
        /// Column `stage`.
        stage -> Text,
        /// Column `method`.
        method -> Text,
        /// Column `paid_to`.
        paid_to -> Text,
        /// Column `is_refundable`.
        is_refundable -> Bool,
        /// Column `is_disclosed_before_acceptance`.
        is_disclosed_before_acceptance -> Bool,
        /// Column `is_receipt_given`.
        is_receipt_given -> Bool,
    }
}

diesel::table! {
    /// Table `fee_rules`.
    fee_rules (id) {
        /// Column `id`.
        id -> Text,
        /// Column `reference`.
        reference -> Text,
        /// Column `jurisdiction`.
        jurisdiction -> Text,
        /// Column `side`.
        side -> Text,
        /// Column `corridor`.
        corridor -> Nullable<Text>,
        /// Column `covers`.
        covers -> Text,
        /// Column `allowed_payer`.
        allowed_payer -> Text,
        /// Column `ceiling_minor`.
        ceiling_minor -> Nullable<BigInt>,
        /// Column `ceiling_currency`.
        ceiling_currency -> Nullable<Text>,
        /// Column `ceiling_wage_hundredths`.
        ceiling_wage_hundredths -> Nullable<Integer>,
        /// Column `ceiling_per`.
        ceiling_per -> Nullable<Text>,
        /// Column `bearing`.
        bearing -> Text,
        /// Column `valid_from`.
        valid_from -> Nullable<Date>,
        /// Column `start_known_to`.
        start_known_to -> Text,
        /// Column `valid_until`.
        valid_until -> Nullable<Date>,
        /// Column `authority`.
        authority -> Text,
        /// Column `citation`.
        citation -> Text,
        /// Column `address`.
        address -> Nullable<Text>,
        /// Column `reliability`.
        reliability -> Text,
        /// Column `last_checked_on`.
        last_checked_on -> Date,
        /// Column `notes`.
        notes -> Text,
        /// Column `replaces`.
        replaces -> Nullable<Text>,
        /// Column `entered_by`.
        entered_by -> Nullable<Text>,
        /// Column `entered_at`.
        entered_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `tasks`.
    tasks (id) {
        /// Column `id`.
        id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `subject_kind`.
        subject_kind -> Text,
        /// Column `subject_id`.
        subject_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Nullable<Text>,
        /// Column `case_id`.
        case_id -> Nullable<Text>,
        /// Column `role`.
        role -> Text,
        /// Column `is_urgent`.
        is_urgent -> Bool,
        /// Column `due_at`.
        due_at -> Timestamp,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `done_at`.
        done_at -> Nullable<Timestamp>,
        /// Column `done_by`.
        done_by -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `applications`.
    applications (id) {
        /// Column `id`.
        id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `case_id`.
        case_id -> Nullable<Text>,
        /// Column `kind`.
        kind -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `standard_id`.
        standard_id -> Text,
        /// Column `fee_schedule_id`.
        fee_schedule_id -> Nullable<Text>,
        /// Column `created_by`.
        created_by -> Text,
        /// Column `created_at`.
        created_at -> Timestamp,
        /// Column `submitted_at`.
        submitted_at -> Nullable<Timestamp>,
        /// Column `returned_at`.
        returned_at -> Nullable<Timestamp>,
        /// Column `due_at`.
        due_at -> Nullable<Timestamp>,
        /// Column `ended_at`.
        ended_at -> Nullable<Timestamp>,
        /// Column `declared_by`.
        declared_by -> Nullable<Text>,
        /// Column `declared_name`.
        declared_name -> Nullable<Text>,
        /// Column `declared_at`.
        declared_at -> Nullable<Timestamp>,
        /// Column `rejection_reason_code`.
        rejection_reason_code -> Nullable<Text>,
        /// Column `rejection_reason`.
        rejection_reason -> Nullable<Text>,
        /// Column `rejection_proposed_by`.
        rejection_proposed_by -> Nullable<Text>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `application_sections`.
    application_sections (application_id, section) {
        /// Column `application_id`.
        application_id -> Text,
        /// Column `section`.
        section -> Text,
        /// Column `saved_at`.
        saved_at -> Timestamp,
        /// Column `saved_by`.
        saved_by -> Text,
    }
}

diesel::table! {
    /// Table `application_licences`.
    application_licences (id) {
        /// Column `id`.
        id -> Text,
        /// Column `application_id`.
        application_id -> Text,
        /// Column `scheme`.
        scheme -> Text,
        /// Column `country`.
        country -> Text,
        /// Column `number`.
        number -> Text,
        /// Column `authority`.
        authority -> Text,
        /// Column `valid_from`.
        valid_from -> Nullable<Date>,
        /// Column `valid_until`.
        valid_until -> Nullable<Date>,
        /// Column `file_id`.
        file_id -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `application_scope`.
    application_scope (application_id, kind, value) {
        /// Column `application_id`.
        application_id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `value`.
        value -> Text,
    }
}

diesel::table! {
    /// Table `application_answers`.
    application_answers (id) {
        /// Column `id`.
        id -> Text,
        /// Column `application_id`.
        application_id -> Text,
        /// Column `criterion_id`.
        criterion_id -> Text,
        /// Column `answer`.
        answer -> Text,
        /// Column `note`.
        note -> Text,
        /// Column `saved_at`.
        saved_at -> Timestamp,
        /// Column `saved_by`.
        saved_by -> Text,
    }
}

diesel::table! {
    /// Table `application_return_reasons`.
    application_return_reasons (id) {
        /// Column `id`.
        id -> Text,
        /// Column `application_id`.
        application_id -> Text,
        /// Column `section`.
        section -> Text,
        /// Column `reason`.
        reason -> Text,
        /// Column `given_by`.
        given_by -> Text,
        /// Column `given_at`.
        given_at -> Timestamp,
        /// Column `answered_at`.
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// Table `application_snapshots`.
    application_snapshots (application_id, round) {
        /// Column `application_id`.
        application_id -> Text,
        /// Column `round`.
        round -> Integer,
        /// Column `at`.
        at -> Timestamp,
        /// Column `by_account`.
        by_account -> Text,
        /// Column `content`.
        content -> Text,
        /// Column `digest`.
        digest -> Text,
    }
}

diesel::table! {
    /// Table `application_checks`.
    application_checks (application_id, kind) {
        /// Column `application_id`.
        application_id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `is_passed`.
        is_passed -> Bool,
        /// Column `note`.
        note -> Text,
        /// Column `checked_by`.
        checked_by -> Text,
        /// Column `checked_at`.
        checked_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `audits`.
    audits (id) {
        /// Column `id`.
        id -> Text,
        /// Column `number`.
        number -> Text,
        /// Column `case_id`.
        case_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `standard_id`.
        standard_id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `lead_auditor_id`.
        lead_auditor_id -> Text,
        /// Column `planned_by`.
        planned_by -> Text,
        /// Column `planned_at`.
        planned_at -> Timestamp,
        /// Column `starts_on`.
        starts_on -> Date,
        /// Column `ends_on`.
        ends_on -> Date,
        /// Column `head_count`.
        head_count -> Integer,
        /// Column `sample_size`.
        sample_size -> Integer,
        /// Column `stage1_note`.
        stage1_note -> Text,
        /// Column `summary`.
        summary -> Text,
        /// Column `client_comment`.
        client_comment -> Text,
        /// Column `report_final_at`.
        report_final_at -> Nullable<Timestamp>,
        /// Column `cancelled_reason`.
        cancelled_reason -> Nullable<Text>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `audit_sites`.
    audit_sites (id) {
        /// Column `id`.
        id -> Text,
        /// Column `audit_id`.
        audit_id -> Text,
        /// Column `name`.
        name -> Text,
        /// Column `address`.
        address -> Text,
        /// Column `visit_on`.
        visit_on -> Date,
        /// Column `position`.
        position -> Integer,
    }
}

diesel::table! {
    /// Table `audit_team`.
    audit_team (audit_id, account_id) {
        /// Column `audit_id`.
        audit_id -> Text,
        /// Column `account_id`.
        account_id -> Text,
        /// Column `asked_by`.
        asked_by -> Text,
        /// Column `asked_at`.
        asked_at -> Timestamp,
    }
}

diesel::table! {
    /// Table `audit_results`.
    audit_results (audit_id, criterion_id) {
        /// Column `audit_id`.
        audit_id -> Text,
        /// Column `criterion_id`.
        criterion_id -> Text,
        /// Column `result`.
        result -> Text,
        /// Column `note`.
        note -> Text,
        /// Column `saved_at`.
        saved_at -> Timestamp,
        /// Column `saved_by`.
        saved_by -> Text,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `findings`.
    findings (id) {
        /// Column `id`.
        id -> Text,
        /// Column `number`.
        number -> Text,
        /// Column `audit_id`.
        audit_id -> Text,
        /// Column `case_id`.
        case_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `criterion_id`.
        criterion_id -> Text,
        /// Column `grade`.
        grade -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `statement`.
        statement -> Text,
        /// Column `objective_evidence`.
        objective_evidence -> Text,
        /// Column `corridor`.
        corridor -> Nullable<Text>,
        /// Column `site_id`.
        site_id -> Nullable<Text>,
        /// Column `workers_affected`.
        workers_affected -> Integer,
        /// Column `repay_minor`.
        repay_minor -> Nullable<BigInt>,
        /// Column `repay_currency`.
        repay_currency -> Nullable<Text>,
        /// Column `raised_by`.
        raised_by -> Text,
        /// Column `raised_at`.
        raised_at -> Timestamp,
        /// Column `contain_by`.
        contain_by -> Nullable<Timestamp>,
        /// Column `plan_by`.
        plan_by -> Nullable<Timestamp>,
        /// Column `verify_by`.
        verify_by -> Nullable<Timestamp>,
        /// Column `contained_at`.
        contained_at -> Nullable<Timestamp>,
        /// Column `containment`.
        containment -> Text,
        /// Column `closed_at`.
        closed_at -> Nullable<Timestamp>,
        /// Column `closed_by`.
        closed_by -> Nullable<Text>,
        /// Column `verified_how`.
        verified_how -> Nullable<Text>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `corrective_actions`.
    corrective_actions (id) {
        /// Column `id`.
        id -> Text,
        /// Column `finding_id`.
        finding_id -> Text,
        /// Column `round`.
        round -> Integer,
        /// Column `correction`.
        correction -> Text,
        /// Column `root_cause`.
        root_cause -> Text,
        /// Column `action`.
        action -> Text,
        /// Column `due_on`.
        due_on -> Date,
        /// Column `submitted_by`.
        submitted_by -> Text,
        /// Column `submitted_at`.
        submitted_at -> Timestamp,
        /// Column `plan_judged_by`.
        plan_judged_by -> Nullable<Text>,
        /// Column `plan_judged_at`.
        plan_judged_at -> Nullable<Timestamp>,
        /// Column `plan_reason`.
        plan_reason -> Nullable<Text>,
        /// Column `is_plan_accepted`.
        is_plan_accepted -> Nullable<Bool>,
        /// Column `evidence_note`.
        evidence_note -> Nullable<Text>,
        /// Column `evidence_by`.
        evidence_by -> Nullable<Text>,
        /// Column `evidence_at`.
        evidence_at -> Nullable<Timestamp>,
        /// Column `evidence_judged_by`.
        evidence_judged_by -> Nullable<Text>,
        /// Column `evidence_judged_at`.
        evidence_judged_at -> Nullable<Timestamp>,
        /// Column `evidence_reason`.
        evidence_reason -> Nullable<Text>,
        /// Column `is_evidence_accepted`.
        is_evidence_accepted -> Nullable<Bool>,
    }
}

diesel::table! {
    /// Table `decisions`.
    decisions (id) {
        /// Column `id`.
        id -> Text,
        /// Column `case_id`.
        case_id -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `certificate_id`.
        certificate_id -> Nullable<Text>,
        /// Column `kind`.
        kind -> Text,
        /// Column `outcome`.
        outcome -> Text,
        /// Column `status`.
        status -> Text,
        /// Column `points`.
        points -> Integer,
        /// Column `score_steps`.
        score_steps -> Text,
        /// Column `reason_code`.
        reason_code -> Text,
        /// Column `staff_note`.
        staff_note -> Text,
        /// Column `public_text`.
        public_text -> Text,
        /// Column `valid_from`.
        valid_from -> Nullable<Date>,
        /// Column `valid_until`.
        valid_until -> Nullable<Date>,
        /// Column `scope`.
        scope -> Text,
        /// Column `conditions`.
        conditions -> Text,
        /// Column `drafted_by`.
        drafted_by -> Text,
        /// Column `drafted_at`.
        drafted_at -> Timestamp,
        /// Column `recommended_by`.
        recommended_by -> Nullable<Text>,
        /// Column `recommended_at`.
        recommended_at -> Nullable<Timestamp>,
        /// Column `first_signed_by`.
        first_signed_by -> Nullable<Text>,
        /// Column `first_signed_at`.
        first_signed_at -> Nullable<Timestamp>,
        /// Column `second_signed_by`.
        second_signed_by -> Nullable<Text>,
        /// Column `second_signed_at`.
        second_signed_at -> Nullable<Timestamp>,
        /// Column `taken_at`.
        taken_at -> Nullable<Timestamp>,
        /// Column `sent_back_by`.
        sent_back_by -> Nullable<Text>,
        /// Column `sent_back_at`.
        sent_back_at -> Nullable<Timestamp>,
        /// Column `sent_back_reason`.
        sent_back_reason -> Nullable<Text>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `certificates`.
    certificates (id) {
        /// Column `id`.
        id -> Text,
        /// Column `number`.
        number -> Text,
        /// Column `organisation_id`.
        organisation_id -> Text,
        /// Column `case_id`.
        case_id -> Text,
        /// Column `decision_id`.
        decision_id -> Text,
        /// Column `standard_id`.
        standard_id -> Text,
        /// Column `state`.
        state -> Text,
        /// Column `state_since`.
        state_since -> Timestamp,
        /// Column `valid_from`.
        valid_from -> Date,
        /// Column `valid_until`.
        valid_until -> Date,
        /// Column `former_state`.
        former_state -> Nullable<Text>,
        /// Column `suspension_kind`.
        suspension_kind -> Nullable<Text>,
        /// Column `suspended_by`.
        suspended_by -> Nullable<Text>,
        /// Column `confirm_by`.
        confirm_by -> Nullable<Timestamp>,
        /// Column `suspension_ends_at`.
        suspension_ends_at -> Nullable<Timestamp>,
        /// Column `reason_code`.
        reason_code -> Nullable<Text>,
        /// Column `version`.
        version -> Integer,
    }
}

diesel::table! {
    /// Table `certificate_scope`.
    certificate_scope (certificate_id, kind, value) {
        /// Column `certificate_id`.
        certificate_id -> Text,
        /// Column `kind`.
        kind -> Text,
        /// Column `value`.
        value -> Text,
    }
}

diesel::table! {
    /// Table `certificate_conditions`.
    certificate_conditions (id) {
        /// Column `id`.
        id -> Text,
        /// Column `certificate_id`.
        certificate_id -> Text,
        /// Column `criterion_id`.
        criterion_id -> Text,
        /// Column `finding_id`.
        finding_id -> Nullable<Text>,
        /// Column `due_on`.
        due_on -> Date,
        /// Column `met_at`.
        met_at -> Nullable<Timestamp>,
    }
}

diesel::joinable!(account_roles -> accounts (account_id));
diesel::joinable!(sessions -> accounts (account_id));
diesel::joinable!(one_time_links -> accounts (account_id));
diesel::joinable!(organisation_names -> organisations (organisation_id));
diesel::joinable!(organisation_identifiers -> organisations (organisation_id));
diesel::joinable!(organisation_addresses -> organisations (organisation_id));
diesel::joinable!(organisation_channels -> organisations (organisation_id));
diesel::joinable!(organisation_sectors -> organisations (organisation_id));
diesel::joinable!(organisation_corridors -> organisations (organisation_id));
diesel::joinable!(memberships -> organisations (organisation_id));
diesel::joinable!(memberships -> accounts (account_id));
diesel::joinable!(organisation_claims -> organisations (organisation_id));
diesel::joinable!(organisation_claims -> accounts (account_id));
diesel::joinable!(cases -> organisations (organisation_id));
diesel::joinable!(case_participants -> cases (case_id));
diesel::joinable!(case_participants -> accounts (account_id));
diesel::joinable!(ties -> accounts (account_id));
diesel::joinable!(ties -> organisations (organisation_id));
diesel::joinable!(declarations -> cases (case_id));
diesel::joinable!(declarations -> accounts (account_id));
diesel::joinable!(licence_snapshots -> authorities (authority_id));
diesel::joinable!(licence_snapshot_rows -> licence_snapshots (snapshot_id));
diesel::joinable!(licences -> authorities (authority_id));
diesel::joinable!(licences -> organisations (organisation_id));
diesel::joinable!(licence_matches -> licences (licence_id));
diesel::joinable!(licence_matches -> organisations (organisation_id));
diesel::joinable!(principles -> standards (standard_id));
diesel::joinable!(criteria -> standards (standard_id));
diesel::joinable!(standard_texts -> standards (standard_id));
diesel::joinable!(fee_schedules -> organisations (organisation_id));
diesel::joinable!(fee_lines -> fee_schedules (schedule_id));
diesel::joinable!(applications -> organisations (organisation_id));
diesel::joinable!(applications -> cases (case_id));
diesel::joinable!(applications -> standards (standard_id));
diesel::joinable!(applications -> fee_schedules (fee_schedule_id));
diesel::joinable!(application_sections -> applications (application_id));
diesel::joinable!(application_licences -> applications (application_id));
diesel::joinable!(application_licences -> files (file_id));
diesel::joinable!(application_scope -> applications (application_id));
diesel::joinable!(application_answers -> applications (application_id));
diesel::joinable!(application_answers -> criteria (criterion_id));
diesel::joinable!(application_return_reasons -> applications (application_id));
diesel::joinable!(application_snapshots -> applications (application_id));
diesel::joinable!(application_checks -> applications (application_id));
diesel::joinable!(audits -> cases (case_id));
diesel::joinable!(audits -> organisations (organisation_id));
diesel::joinable!(audits -> standards (standard_id));
diesel::joinable!(audits -> accounts (lead_auditor_id));
diesel::joinable!(audit_sites -> audits (audit_id));
diesel::joinable!(audit_team -> audits (audit_id));
diesel::joinable!(audit_team -> accounts (account_id));
diesel::joinable!(audit_results -> audits (audit_id));
diesel::joinable!(audit_results -> criteria (criterion_id));
diesel::joinable!(findings -> audits (audit_id));
diesel::joinable!(findings -> cases (case_id));
diesel::joinable!(findings -> organisations (organisation_id));
diesel::joinable!(findings -> criteria (criterion_id));
diesel::joinable!(findings -> audit_sites (site_id));
diesel::joinable!(findings -> accounts (raised_by));
diesel::joinable!(corrective_actions -> findings (finding_id));
diesel::joinable!(decisions -> cases (case_id));
diesel::joinable!(decisions -> organisations (organisation_id));
diesel::joinable!(certificates -> organisations (organisation_id));
diesel::joinable!(certificates -> cases (case_id));
diesel::joinable!(certificates -> decisions (decision_id));
diesel::joinable!(certificates -> standards (standard_id));
diesel::joinable!(certificate_scope -> certificates (certificate_id));
diesel::joinable!(certificate_conditions -> certificates (certificate_id));
diesel::joinable!(certificate_conditions -> criteria (criterion_id));
diesel::joinable!(certificate_conditions -> findings (finding_id));

diesel::allow_tables_to_appear_in_same_query!(
    account_roles,
    accounts,
    application_answers,
    application_checks,
    application_licences,
    application_return_reasons,
    application_scope,
    application_sections,
    application_snapshots,
    applications,
    audit_results,
    audit_sites,
    audit_team,
    audits,
    authorities,
    case_participants,
    cases,
    certificate_conditions,
    certificate_scope,
    certificates,
    corrective_actions,
    criteria,
    decisions,
    declarations,
    due_work,
    exchange_rates,
    fee_lines,
    fee_rules,
    fee_schedules,
    files,
    findings,
    history,
    history_head,
    licence_matches,
    licence_snapshot_rows,
    licence_snapshots,
    licences,
    memberships,
    one_time_links,
    organisation_addresses,
    organisation_channels,
    organisation_claims,
    organisation_corridors,
    organisation_identifiers,
    organisation_names,
    organisation_sectors,
    organisations,
    outbox,
    principles,
    public_changes,
    sessions,
    standard_texts,
    standards,
    tasks,
    ties,
    writer,
);
