//! What deletes something that must not stay in any file is called as `Db::erase`, never as `Db::write`. (Work that falls
//! due is looked at by what it leaves: `tests/it/security/wiped.rs`.)

use super::source::rust_files;

/// Where such actions are called, and how they are called there.
const ERASING: &[(&str, &[&str])] = &[
    ("jobs/mod.rs", &["reports::actions::forget_drafts(", "watches::actions::tend("]),
    (
        "jobs/outbox.rs",
        &[
            "notifications::claim_next(",
            "notifications::mark_sent(",
            "notifications::mark_given_up(",
            "notifications::put_back(",
        ],
    ),
    ("reports/pages/ask.rs", &["actions::drop_draft_files(", "actions::leave(", "actions::send("]),
    ("reports/pages/back.rs", &["actions::withdraw_consent("]),
    ("watches/pages/ask.rs", &["actions::ask("]),
    ("watches/pages/links.rs", &["actions::confirm(", "actions::stop("]),
    ("organisations/pages/countersign.rs", &["|conn| countersign("]),
    ("accounts/actions/sessions.rs", &["Ok(store::remove(conn, &session)"]),
    ("accounts/pages/sessions.rs", &["actions::end_session(", "actions::sign_out_everywhere("]),
    ("accounts/pages/sign_in.rs", &["actions::sign_out("]),
    ("accounts/pages/secrets.rs", &["actions::change_password(", "actions::ask_for_email_change("]),
    ("accounts/pages/registration.rs", &["actions::ask_for_reset("]),
    ("accounts/pages/people.rs", &["actions::invite_staff("]),
    ("organisations/pages/members.rs", &["actions::withdraw_invitation("]),
    ("observations/pages/partners.rs", &["|conn| match &act {"]),
    (
        "accounts/pages/links.rs",
        &[
            "actions::confirm_email(",
            "actions::reset_password(",
            "actions::change_email(",
            "actions::join_staff(",
            "actions::join_as_new(",
            "actions::join_as(",
        ],
    ),
    ("accounts/pages/person.rs", &["actions::disable(", "actions::invite_again("]),
];

#[test]
fn what_erases_is_called_as_erasing() {
    let sources = rust_files("src");
    let mut faults = Vec::new();
    for (path, calls) in ERASING {
        let source = sources.iter().find(|source| source.path == *path).unwrap();
        for call in *calls {
            let places: Vec<usize> = source.text.match_indices(call).map(|(place, _)| place).collect();
            if places.is_empty() {
                faults.push(format!("src/{path} calls no {call}…): this list is old"));
            }
            for place in places {
                let before = &source.text[..place];
                if before.rfind(".erase(") < before.rfind(".write(") || !before.contains(".erase(") {
                    faults.push(format!("src/{path} calls {call}…) as if nothing had to be wiped"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
