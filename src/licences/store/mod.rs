//! The only writer of `authorities`, `licence_snapshots`, `licence_snapshot_rows`, `licences` and `licence_matches`.

mod licences;
mod matches;
mod rows;
mod snapshots;

pub use licences::{
    LicenceRow, ListedLicence, NewLicence, count_listed, find_by_keys, holds_another, insert_licence, known_entries,
    link_organisation, list_by_organisation, load_licence, mark_gone, mark_seen, organisations_by_names,
    organisations_by_numbers, rewrite_licence,
};
pub use matches::{
    MatchRow, count_pending_matches, count_pending_of_authority, insert_match, list_pending_matches, load_match,
    pending_of_licence, save_match,
};
pub use rows::{KeptRow, insert_rows, list_rows, next_rows};
pub use snapshots::{
    Authority, Snapshot, discard_others, find_applying, find_authority, find_last_applied, find_waiting,
    insert_authority, insert_snapshot, kind_of_last_list, list_authorities, list_open_snapshots, load_authority,
    load_snapshot, save_progress, save_status,
};
