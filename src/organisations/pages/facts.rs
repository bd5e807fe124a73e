//! The facts of an organisation as cards, for the applicant's page and the office's alike.

use super::Desk;
use super::parts::Part;
use crate::base::Phone;
use crate::i18n::Words;
use crate::organisations::rules::{Channel, ChannelKind};
use crate::organisations::store::Facts;

/// One line of a card.
pub(super) struct FactLine {
    pub(super) term: String,
    pub(super) lines: Vec<String>,
    pub(super) lang: String,
}

impl FactLine {
    fn plain(term: String, value: String) -> Self {
        Self { term, lines: vec![value], lang: String::new() }
    }
}

/// One card.
pub(super) struct FactCard {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) change: String,
    pub(super) lines: Vec<FactLine>,
}

/// All cards of an organisation, each with the way to its form.
pub(super) fn cards(l: &Words, desk: Desk, facts: &Facts) -> Vec<FactCard> {
    let language = l.language();
    let card = |part: Part, lines| FactCard {
        id: part.segment(),
        title: l.t(part.title()).to_string(),
        change: desk.part(language, &facts.row.id, part.segment()),
        lines,
    };
    let names = facts.names.iter().map(|name| FactLine {
        term: format!("{}, {}", l.t(&name.kind.key()), l.language_name(name.language)),
        lines: vec![name.text.clone()],
        lang: name.language.code().to_owned(),
    });
    let identifiers = facts.identifiers.iter().map(|number| {
        FactLine::plain(format!("{}, {}", l.t(&number.scheme.key()), l.country(number.country)), number.value.clone())
    });
    let addresses = facts.addresses.iter().map(|address| FactLine {
        term: l.language_name(address.language),
        lines: address.text.lines().map(str::to_owned).collect(),
        lang: address.language.code().to_owned(),
    });
    let channels =
        facts.channels.iter().map(|channel| FactLine::plain(l.t(&channel.kind.key()).to_string(), shown(channel)));
    vec![
        card(Part::Names, names.collect()),
        card(Part::Identifiers, identifiers.collect()),
        card(Part::Addresses, addresses.collect()),
        card(Part::Channels, channels.collect()),
        FactCard {
            id: "scope",
            title: l.t("organisation-scope").to_string(),
            change: desk.part(language, &facts.row.id, "scope"),
            lines: scope(l, facts),
        },
    ]
}

fn scope(l: &Words, facts: &Facts) -> Vec<FactLine> {
    let mut lines = Vec::new();
    if !facts.sectors.is_empty() {
        let sectors = facts.sectors.iter().map(|sector| l.t(&sector.key()).to_string()).collect();
        lines.push(FactLine { term: l.t("organisation-sectors").to_string(), lines: sectors, lang: String::new() });
    }
    if !facts.corridors.is_empty() {
        let corridors = facts.corridors.iter().map(|corridor| l.corridor(corridor)).collect();
        lines.push(FactLine { term: l.t("organisation-corridors").to_string(), lines: corridors, lang: String::new() });
    }
    if let Some(count) = facts.row.head_count {
        lines.push(FactLine::plain(l.t("organisation-head-count").to_string(), l.number(count)));
    }
    lines
}

/// A channel as it is read: telephone numbers in groups.
pub(super) fn shown(channel: &Channel) -> String {
    match channel.kind {
        ChannelKind::Phone => {
            Phone::parse(&channel.value).map_or_else(|| channel.value.clone(), |phone| phone.grouped())
        }
        ChannelKind::Email | ChannelKind::Website => channel.value.clone(),
    }
}
