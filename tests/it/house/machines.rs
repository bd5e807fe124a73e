//! Every state machine of the registry, cell by cell: one loop over state × event × party for all of them. The snapshots are
//! the published tables, each with the reason of every cell that is refused.

use waymark::base::Language;
use waymark::desks::rules::machines::machines;

#[test]
fn every_table_is_as_it_is_published() {
    for machine in machines() {
        insta::assert_snapshot!(machine.key.replace('-', "_"), machine.printed());
    }
}

#[test]
fn every_cell_that_is_refused_says_why_in_words() {
    for language in [Language::En, Language::Th] {
        let l = waymark::i18n::words(language);
        for machine in machines() {
            for cell in &machine.cells {
                let Err(refused) = &cell.to else { continue };
                let place = format!("{}: {} × {} × {}", machine.key, cell.from, cell.event, cell.by);
                assert!(!refused.why.is_empty(), "{place} gives no reason");
                assert!(l.has(refused.key), "{place}: {language:?} has no {}", refused.key);
            }
        }
    }
}

#[test]
fn every_code_of_a_state_machine_has_its_word() {
    for language in [Language::En, Language::Th] {
        let l = waymark::i18n::words(language);
        for machine in machines() {
            for cell in &machine.cells {
                let to = cell.to.as_ref().ok().copied().unwrap_or_default();
                for code in [cell.from, cell.event, cell.by, to].into_iter().filter(|code| !code.is_empty()) {
                    let key = format!("flow-{}", code.replace('_', "-"));
                    assert!(l.has(&key), "{language:?} has no {key}");
                }
            }
        }
    }
}
