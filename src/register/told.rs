//! How a step of the public history is said: one sentence of the catalogues for each kind.

use crate::i18n::Words;

/// The sentence of a step, with its plain value; `None` where the catalogues have none, so that the step is not shown.
pub fn sentence(l: &Words, kind: &str, text: Option<&str>) -> Option<String> {
    let key = format!("timeline-{kind}");
    l.has(&key).then(|| l.t(&key).with("text", text.unwrap_or_default()).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;
    use crate::i18n::words;
    use crate::register::rules::STATUS_CHANGES;

    #[test]
    fn every_change_of_status_is_said_in_every_language() {
        for &language in Language::ALL {
            for kind in STATUS_CHANGES {
                let said = sentence(words(language), kind, Some("WM-2026-00001"));
                assert!(said.is_some_and(|said| !said.contains(['«', '$'])), "{language}: {kind}");
            }
        }
        assert_eq!(sentence(words(Language::En), "a_kind_nobody_knows", None), None);
    }
}
