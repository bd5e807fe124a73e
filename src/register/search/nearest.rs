//! Names by shared grams, the most similar first, and no more of them than are wanted.
//!
//! Rare grams are gone through first. A name that is first met when the grams still to come weigh less than the least
//! share cannot reach it, so the long lists of common grams are only asked about names already met. Who wants few names is
//! content with a high share; the search goes deeper only until no name below can be as similar as those it has.

use super::build::SearchIndex;
use super::grams::List;
use super::lookup::Query;
use super::names::most_likeness;
use super::room::Room;

/// Shares of the query's grams that are looked for first.
const HIGH_SHARES: [f32; 4] = [0.92, 0.84, 0.77, 0.7];

/// In a counter: the name is in more than one of the lists.
const AGAIN: u16 = 1 << 15;

/// Counter of a name that was given out.
const GIVEN: u16 = u16::MAX;

/// The most that a counter counts.
const MOST: u16 = AGAIN - 2;

/// How far rounding may lift a likeness above the most that a share allows.
const ROUNDING: f32 = 1e-5;

/// The names of one index that share grams with a query, found ever deeper.
pub(super) struct Sharing<'a> {
    /// The names that have each gram of the query, and its weight, shortest list first.
    lists: Vec<(List<'a>, u16)>,
    /// How many of the lists were gone through.
    done: usize,
    /// Whether the names already met have the weight of the next list too.
    is_ahead: bool,
    /// Weight of the lists not gone through.
    to_come: u32,
    /// The weight of the grams that each name has of the lists gone through, the names met, those that are in more than
    /// one list, and those that may share enough.
    room: Room,
}

/// A counter with the weight of one more list.
fn with_weight(count: u16, weight: u16) -> u16 {
    let more = ((count & !AGAIN) + weight).min(MOST) | AGAIN;
    if count == GIVEN { GIVEN } else { more }
}

impl<'a> Sharing<'a> {
    /// Nothing was looked at yet; nothing is written in the room.
    pub(super) fn new(index: &'a SearchIndex, query: &Query, room: Room) -> Self {
        let lists = index.lists_of(query);
        let to_come = lists.iter().map(|(_, weight)| u32::from(*weight)).sum();
        Self { lists, done: 0, is_ahead: false, to_come, room: room.for_names(index.names.entries()) }
    }

    /// The room, empty again.
    pub(super) fn into_room(self) -> Room {
        self.room.cleared()
    }

    /// Gives the names that share grams of at least this weight and were not given before, each with the weight.
    fn deepen(&mut self, least: u32, mut give: impl FnMut(u16, u32)) {
        while let Some((list, weight)) = self.lists.get(self.done).copied()
            && self.to_come >= least
        {
            self.go_through(list, weight);
            self.to_come = self.to_come.saturating_sub(weight.into());
            self.done += 1;
            self.is_ahead = false;
        }
        self.look_ahead();
        let ahead = self.lists.get(self.done).map_or(0, |(_, weight)| u32::from(*weight));
        self.count_to_the_end(self.to_come - ahead, least);
        for &(entry, shared) in self.room.left.as_slice() {
            if let Some(count) = self.room.counts.get_mut(entry as usize) {
                *count = GIVEN;
                give(shared.try_into().unwrap_or(MOST), entry);
            }
        }
    }

    /// Adds the weight of the next list to all names that are in it; those already met may have it.
    fn go_through(&mut self, list: List<'_>, weight: u16) {
        let Room { counts, met, met_again, .. } = &mut self.room;
        met.make_room(list.len());
        met_again.make_room(list.len());
        let is_ahead = self.is_ahead;
        list.each(|entry| {
            let Some(count) = counts.get_mut(entry as usize) else { return };
            let is_new = *count == 0;
            let more = if is_ahead { *count } else { with_weight(*count, weight) };
            met.add(entry, is_new);
            met_again.add(entry, !is_new && !is_ahead && *count < AGAIN);
            *count = if is_new { weight } else { more };
        });
    }

    /// Adds the weight of the next list to the names already met: most of them it leaves without hope.
    fn look_ahead(&mut self) {
        let Some((list, weight)) = self.lists.get(self.done).copied().filter(|_| !self.is_ahead) else { return };
        self.is_ahead = true;
        let Room { counts, met, met_again, .. } = &mut self.room;
        met_again.make_room(met.len());
        let mut add = |entry: u32, is_in: bool| {
            let Some(count) = counts.get_mut(entry as usize) else { return };
            let has_more = is_in && *count != 0;
            met_again.add(entry, has_more && *count < AGAIN);
            *count = if has_more { with_weight(*count, weight) } else { *count };
        };
        match list {
            List::Short(..) => list.each(|entry| add(entry, true)),
            List::Long(bits) => met.as_slice().iter().for_each(|entry| add(*entry, bits.has(*entry))),
        }
    }

    /// Leaves the names that reach the least weight with the lists not looked at, which weigh `to_come`.
    fn count_to_the_end(&mut self, mut to_come: u32, least: u32) {
        // Where one list alone is not enough, whoever is in one alone need not be asked.
        let most_by_one = self.lists.iter().take(self.done).map(|(_, weight)| u32::from(*weight)).max().unwrap_or(0);
        let Room { counts, met, met_again, left } = &mut self.room;
        let asked = if most_by_one + to_come < least { met_again } else { met };
        left.clear();
        left.make_room(asked.len());
        for &entry in asked.as_slice() {
            let count = counts.get(entry as usize).copied().unwrap_or(GIVEN);
            let shared = u32::from(count & !AGAIN);
            left.add((entry, shared), count != GIVEN && shared + to_come >= least);
        }
        for &(list, weight) in self.lists.get(self.done + 1..).unwrap_or_default() {
            if left.len() == 0 {
                return;
            }
            let weight = u32::from(weight);
            to_come = to_come.saturating_sub(weight);
            let weigh = |(entry, shared): (u32, u32), is_in: bool| {
                let shared = shared + if is_in { weight } else { 0 };
                ((entry, shared), shared + to_come >= least)
            };
            match list {
                List::Short(..) => left.sift(|name| weigh(name, list.has(name.0))),
                List::Long(bits) => left.sift(|name| weigh(name, bits.has(name.0))),
            }
        }
    }
}

/// Names that share grams with a query, in all layers, judged from the most to the least that they share.
pub(super) struct Nearest<'a> {
    layers: Vec<Sharing<'a>>,
    /// Names not judged yet: weight shared, layer and entry, the most last.
    waiting: Vec<(u16, usize, u32)>,
    /// Names that share less than this were not looked for.
    least: u32,
    /// Shares that are looked for first.
    high: &'static [f32],
}

impl<'a> Nearest<'a> {
    /// Nothing was looked for yet; whoever wants few names is served by the high shares first.
    pub(super) fn new(layers: Vec<Sharing<'a>>, wants_few: bool) -> Self {
        let high = if wants_few { &HIGH_SHARES[..] } else { &[] };
        Self { layers, waiting: Vec::new(), least: u32::MAX, high }
    }

    /// The rooms of the layers, empty again, that of the first last.
    pub(super) fn into_rooms(self) -> impl Iterator<Item = Room> {
        self.layers.into_iter().rev().map(Sharing::into_room)
    }

    /// The next name, by its weight of shared grams, layer and entry, that shares at least `share` of the query's grams and
    /// may be as similar as `beaten`, the least score of those that are wanted; none before enough were found.
    pub(super) fn next(&mut self, query: &Query, share: f32, beaten: Option<f32>) -> Option<(u16, usize, u32)> {
        let all = f32::from(query.weight.max(1));
        let may_beat = |shared: u32| beaten.is_none_or(|score| most_likeness(shared as f32 / all) + ROUNDING >= score);
        let last = least_shared(query, share);
        loop {
            if let Some((shared, ..)) = self.waiting.last() {
                return if may_beat((*shared).into()) { self.waiting.pop() } else { None };
            }
            if self.least <= last || !may_beat(self.least - 1) {
                return None;
            }
            self.deepen(query, last, may_beat);
        }
    }

    /// Looks for names that share less: down to the next of the high shares or to `last`, not below what is still of use.
    fn deepen(&mut self, query: &Query, last: u32, may_beat: impl Fn(u32) -> bool) {
        let mut high = self.high.iter().map(|share| least_shared(query, *share));
        let next = high.find(|shared| *shared < self.least && *shared > last).unwrap_or(last);
        let is_of_use = |shared: &u32| may_beat(*shared);
        self.least =
            (next..=query.weight.into()).take_while(|shared| *shared < self.least).find(is_of_use).unwrap_or(next);
        for (number, layer) in self.layers.iter_mut().enumerate() {
            layer.deepen(self.least, |shared, entry| self.waiting.push((shared, number, entry)));
        }
        self.waiting.sort_unstable();
    }
}

/// The least weight of shared grams that makes up a share.
fn least_shared(query: &Query, share: f32) -> u32 {
    (f32::from(query.weight) * share).ceil().max(1.0) as u32
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, KeyKind};
    use super::*;

    /// Names with much in common, so many that some lists are long.
    fn index() -> SearchIndex {
        let heads = ["Dok Mali", "Dok Mari", "Paper Kite", "Golden Teapot", "ดอกมะลิ", "กาน้ำทอง", "ຫອມທອງ", "ផ្កាម្លិះ"];
        let middles = ["", " Star", " Stars", " North", " South", "a", " Gold", " Golden", " ดาว", " ทอง"];
        let tails = ["", " Example", " Exemple", " Manpower", " Recruitment Co., Ltd.", " ตัวอย่าง", " จำกัด", " Kite"];
        let named = |head: &str, middle: &str, tail: &str| format!("{head}{middle}{tail}");
        let of = |head: &'static str| middles.iter().flat_map(move |its| tails.map(|tail| named(head, its, tail)));
        let entry = |(doc, text)| Entry { doc, text, kind: KeyKind::Name };
        SearchIndex::build((0..).zip(heads.iter().flat_map(|head| of(head))).map(entry))
    }

    #[test]
    fn however_deep_it_goes_each_name_that_shares_enough_is_given_once() {
        let index = index();
        let mut room = Room::default();
        let (mut given_in_all, mut long) = (0, 0);
        for text in
            ["Dok Mali Star", "Paper Kites Exampel", "ดอกมะลิทอง ตัวอย่าง", "golden teapot", "Co., Ltd.", "ຫອມທອງ", "zq"]
        {
            let query = Query::read(text);
            let shared = |entry: u32| SearchIndex::shared_with(&query, &index.folded(entry));
            long += index.lists_of(&query).iter().filter(|(list, _)| matches!(list, List::Long(..))).count();
            for steps in [&[0.95, 0.9, 0.7, 0.34][..], &[0.8, 0.79, 0.78, 0.3, 0.01], &[0.63], &[0.01]] {
                let mut sharing = Sharing::new(&index, &query, room);
                let mut given: Vec<(u32, u16)> = Vec::new();
                for least in steps.iter().map(|share| least_shared(&query, *share)) {
                    sharing.deepen(least, |weight, entry| given.push((entry, weight)));
                    given.sort_unstable();
                    let all = (0..index.len() as u32).map(|entry| (entry, shared(entry)));
                    let wanted: Vec<(u32, u16)> = all.filter(|(_, weight)| u32::from(*weight) >= least).collect();
                    assert_eq!(given, wanted, "{text} {least}");
                }
                given_in_all += given.len();
                room = sharing.into_room();
                assert!(room.counts.iter().all(|count| *count == 0), "{text}");
            }
        }
        assert!(given_in_all > 1_000 && long > 10, "{given_in_all} {long}");
    }
}
