//! Records that are part of another: the public reads one organisation, whatever record something was written to.

use super::snapshot::{Certificate, Organisation};

impl Organisation {
    /// Takes in what is written on a record that became part of this one. What it says itself comes first; nothing of the
    /// other is lost.
    pub fn take_in(&mut self, other: Self) {
        self.known_since = self.known_since.min(other.head.known_since);
        self.parts.push(other.head.id);
        add_new(&mut self.names, other.head.names);
        add_new(&mut self.identifiers, other.head.identifiers);
        add_new(&mut self.channels, other.channels);
        add_new(&mut self.addresses, other.addresses);
        add_new(&mut self.sectors, other.sectors);
        add_new(&mut self.corridors, other.head.corridors);
        add_new(&mut self.licences, other.head.licences);
        self.certificates.extend(other.head.certificates);
        self.audits.extend(other.audits);
        self.audits.sort_by_key(|one| std::cmp::Reverse(one.ends_on));
        self.schedule = self.schedule.take().or(other.schedule);
        self.refunds.extend(other.refunds);
        self.experienced = self.experienced.take().or(other.experienced);
        add_new(&mut self.declared.contacts, other.declared.contacts);
        add_new(&mut self.declared.sub_agents, other.declared.sub_agents);
        add_new(&mut self.declared.open, other.declared.open);
        self.timeline.extend(other.timeline);
        self.timeline.sort_by_key(|one| std::cmp::Reverse(one.at));
        self.order_certificates();
    }

    /// The running certificate first, then the newest.
    pub fn order_certificates(&mut self) {
        self.certificates.sort_by(|one, other| {
            let rank = |certificate: &Certificate| (certificate.state.is_running(), certificate.valid_from);
            rank(other).cmp(&rank(one)).then_with(|| other.number.cmp(&one.number))
        });
    }
}

/// Adds what is not there yet.
fn add_new<T: PartialEq>(own: &mut Vec<T>, others: Vec<T>) {
    for other in others {
        if !own.contains(&other) {
            own.push(other);
        }
    }
}
