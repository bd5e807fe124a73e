//! Tables of checks.

diesel::table! {
    /// Table `check_receipts`.
    check_receipts (number) {
        number -> Text,
        made_at -> Timestamp,
        language -> Text,
        kind -> Text,
        facts -> Text,
        signed_text -> Text,
        snapshot_number -> BigInt,
        key_id -> Text,
        signature -> Text,
    }
}
