//! Tables of the desks.

diesel::table! {
    /// Table `desk_filters`.
    desk_filters (id) {
        id -> Text,
        account_id -> Text,
        name -> Text,
        query -> Text,
        created_at -> Timestamp,
    }
}
