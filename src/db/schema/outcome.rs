//! Tables of findings, decisions and certificates.

diesel::table! {
    /// Table `findings`.
    findings (id) {
        id -> Text,
        number -> Text,
        audit_id -> Text,
        case_id -> Text,
        organisation_id -> Text,
        criterion_id -> Text,
        grade -> Text,
        status -> Text,
        statement -> Text,
        objective_evidence -> Text,
        corridor -> Nullable<Text>,
        site_id -> Nullable<Text>,
        workers_affected -> Integer,
        repay_minor -> Nullable<BigInt>,
        repay_currency -> Nullable<Text>,
        raised_by -> Text,
        raised_at -> Timestamp,
        contain_by -> Nullable<Timestamp>,
        plan_by -> Nullable<Timestamp>,
        verify_by -> Nullable<Timestamp>,
        contained_at -> Nullable<Timestamp>,
        containment -> Text,
        closed_at -> Nullable<Timestamp>,
        closed_by -> Nullable<Text>,
        verified_how -> Nullable<Text>,
        version -> Integer,
        record_key -> Nullable<Text>,
    }
}

diesel::table! {
    /// Table `corrective_actions`.
    corrective_actions (id) {
        id -> Text,
        finding_id -> Text,
        round -> Integer,
        correction -> Text,
        root_cause -> Text,
        action -> Text,
        due_on -> Date,
        submitted_by -> Text,
        submitted_at -> Timestamp,
        plan_judged_by -> Nullable<Text>,
        plan_judged_at -> Nullable<Timestamp>,
        plan_reason -> Nullable<Text>,
        is_plan_accepted -> Nullable<Bool>,
        evidence_note -> Nullable<Text>,
        evidence_by -> Nullable<Text>,
        evidence_at -> Nullable<Timestamp>,
        evidence_judged_by -> Nullable<Text>,
        evidence_judged_at -> Nullable<Timestamp>,
        evidence_reason -> Nullable<Text>,
        is_evidence_accepted -> Nullable<Bool>,
    }
}

diesel::table! {
    /// Table `decisions`.
    decisions (id) {
        id -> Text,
        case_id -> Text,
        organisation_id -> Text,
        certificate_id -> Nullable<Text>,
        kind -> Text,
        outcome -> Text,
        status -> Text,
        points -> Integer,
        score_steps -> Text,
        reason_code -> Text,
        staff_note -> Text,
        public_text -> Text,
        valid_from -> Nullable<Date>,
        valid_until -> Nullable<Date>,
        scope -> Text,
        conditions -> Text,
        drafted_by -> Text,
        drafted_at -> Timestamp,
        recommended_by -> Nullable<Text>,
        recommended_at -> Nullable<Timestamp>,
        first_signed_by -> Nullable<Text>,
        first_signed_at -> Nullable<Timestamp>,
        second_signed_by -> Nullable<Text>,
        second_signed_at -> Nullable<Timestamp>,
        taken_at -> Nullable<Timestamp>,
        sent_back_by -> Nullable<Text>,
        sent_back_at -> Nullable<Timestamp>,
        sent_back_reason -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `certificates`.
    certificates (id) {
        id -> Text,
        number -> Text,
        organisation_id -> Text,
        case_id -> Text,
        decision_id -> Text,
        standard_id -> Text,
        state -> Text,
        state_since -> Timestamp,
        valid_from -> Date,
        valid_until -> Date,
        former_state -> Nullable<Text>,
        suspension_kind -> Nullable<Text>,
        suspended_by -> Nullable<Text>,
        confirm_by -> Nullable<Timestamp>,
        suspension_ends_at -> Nullable<Timestamp>,
        reason_code -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    /// Table `certificate_scope`.
    certificate_scope (certificate_id, kind, value) {
        certificate_id -> Text,
        kind -> Text,
        value -> Text,
    }
}

diesel::table! {
    /// Table `certificate_conditions`.
    certificate_conditions (id) {
        id -> Text,
        certificate_id -> Text,
        criterion_id -> Text,
        finding_id -> Nullable<Text>,
        due_on -> Date,
        met_at -> Nullable<Timestamp>,
    }
}
