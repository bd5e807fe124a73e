//! An observation in words: what was told, its thread, and what happened to it.

use crate::history::Event;
use crate::i18n::Words;
use crate::observations::rules::{Author, ObservationOutcome, ObservationStatus, Observed, SetAsideReason};
use crate::observations::store::Observation;
use crate::observations::store::messages::Message;

/// What happened to an observation that its partner reads of; staff read of all.
const TOLD_TO_PARTNERS: &[&str] = &[
    "observation_filed",
    "observation_acknowledged",
    "observation_looked_into",
    "observation_set_aside",
    "observation_answered",
    "observation_closed",
    "observation_taken_back",
    "observation_message_sent",
    "observation_message_received",
    "observation_file_added",
    "observation_lapsed",
    "observation_erased",
];

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// Somebody of the partner.
    Partner,
    /// An officer.
    Officer,
}

/// One stop of a timeline.
pub(super) struct Stop {
    pub(super) datetime: String,
    pub(super) when: String,
    pub(super) word: String,
}

/// One message.
pub(super) struct MessageView {
    pub(super) head: String,
    pub(super) text: String,
}

/// The sign of a state as in `signs::state`.
pub(super) const fn sign_of(status: ObservationStatus) -> &'static str {
    match status {
        ObservationStatus::Filed => "new",
        ObservationStatus::Acknowledged | ObservationStatus::LookedInto => "progress",
        ObservationStatus::SetAside | ObservationStatus::TakenBack => "none",
        ObservationStatus::Answered | ObservationStatus::Closed => "done",
    }
}

/// How far an observation has come, in a word.
pub(super) fn word_of(l: &Words, status: ObservationStatus) -> String {
    l.t(&format!("observation-state-{status}")).to_string()
}

/// How an observation ended, or why it was set aside; nothing before.
pub(super) fn answer_word(
    l: &Words,
    outcome: Option<ObservationOutcome>,
    reason: Option<SetAsideReason>,
) -> Option<String> {
    let outcome = outcome.map(|outcome| format!("observation-outcome-{outcome}"));
    let reason = reason.map(|reason| format!("observation-reason-{reason}"));
    outcome.or(reason).map(|key| l.t(&key).to_string())
}

/// What was told, line by line, without the text in own words.
pub(super) fn lines(l: &Words, observation: &Observation, observed: &Observed) -> Vec<(String, String)> {
    let word = |key: String| l.t(&key).to_string();
    let place = [observed.country.map(|country| l.country(country)), Some(observed.area.clone())];
    let place: Vec<String> = place.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let known: Vec<String> =
        observed.provenance.iter().map(|how| word(format!("observation-provenance-{how}"))).collect();
    let consent = observed.has_consent.map(|yes| word(if yes { "site-yes" } else { "site-no" }.to_owned()));
    let lines = [
        ("observation-kind", word(format!("observation-kind-{}", observation.kind))),
        ("observation-known-as", observed.known_as.clone()),
        ("observation-criterion", observed.criterion.clone()),
        ("observation-month", observed.month.map(|month| l.month(month)).unwrap_or_default()),
        ("observation-where", place.join(", ")),
        ("observation-provenance", known.join("; ")),
        (
            "observation-workers",
            observed.workers.map(|band| word(format!("observation-workers-{band}"))).unwrap_or_default(),
        ),
        ("observation-consent", consent.unwrap_or_default()),
        ("observation-sources", observed.sources.clone()),
    ];
    let paid = observed.payments.iter().map(|paid| (word(paid.code.plain_key()), l.money(&paid.amount)));
    let told = lines.into_iter().filter(|(_, text)| !text.is_empty());
    told.map(|(key, text)| (l.t(key).to_string(), text)).chain(paid).collect()
}

/// What happened, as the reader may know it.
pub(super) fn timeline(l: &Words, events: &[Event], reader: Reader) -> Vec<Stop> {
    let is_told = |event: &&Event| reader == Reader::Officer || TOLD_TO_PARTNERS.contains(&event.kind.as_str());
    let stop = |event: &Event| {
        let part = event.kind.trim_start_matches("observation_");
        let mut word = l.t(&format!("observation-event-{part}")).to_string();
        let stem = match event.kind.as_str() {
            "observation_set_aside" => Some("observation-reason"),
            "observation_answered" => Some("observation-outcome"),
            _ => None,
        };
        if let Some((stem, code)) = stem.zip(event.reason_code.as_deref()) {
            word = format!("{word}: {}", l.t(&format!("{stem}-{code}")));
        }
        let day = event.at.local_date();
        Stop { datetime: day.to_string(), when: l.day(day), word }
    };
    events.iter().filter(is_told).map(stop).collect()
}

/// A message with who wrote it and when.
pub(super) fn message(l: &Words, message: &Message, text: String, reader: Reader) -> MessageView {
    let key = match (message.author, reader) {
        (Author::Observer, Reader::Partner) => "observation-by-you",
        (Author::Observer, Reader::Officer) => "desk-observation-by-partner",
        (Author::Staff, Reader::Partner) => "observation-by-us",
        (Author::Staff, Reader::Officer) => "desk-observation-by-staff",
        (Author::Note, _) => "desk-observation-by-note",
    };
    MessageView { head: format!("{}\u{a0}· {}", l.t(key), l.day(message.sent_at.local_date())), text }
}
