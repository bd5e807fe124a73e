//! What a search writes on, kept by each thread from one query to the next.

use super::names::grow;

/// Places of a sieve that are kept for the next query.
const MOST_KEPT: usize = 32_768;

/// What one index is searched with.
#[derive(Default)]
pub(super) struct Room {
    /// A counter for each name; all zero between two queries.
    pub(super) counts: Vec<u16>,
    /// Entries whose counter is not zero.
    pub(super) met: Sieve<u32>,
    /// Those that were met more than once.
    pub(super) met_again: Sieve<u32>,
    /// Entries that may share enough, each with its weight.
    pub(super) left: Sieve<(u32, u32)>,
}

impl Room {
    /// Makes room for an index with so many names.
    pub(super) fn for_names(mut self, names: usize) -> Self {
        grow(&mut self.counts, names);
        self
    }

    /// The same with nothing written on it.
    pub(super) fn cleared(mut self) -> Self {
        for entry in self.met.as_slice() {
            if let Some(count) = self.counts.get_mut(*entry as usize) {
                *count = 0;
            }
        }
        self.met.clear();
        self.met_again.clear();
        self.left.clear();
        self
    }
}

/// Things that are written down one after the other; each then counts or is overwritten by the next. Among thousands of
/// names a processor guesses too often wrong which of them count; here it needs not guess, and waits for many at once.
#[derive(Default)]
pub(super) struct Sieve<T> {
    places: Vec<T>,
    len: usize,
}

impl<T: Copy + Default> Sieve<T> {
    /// How many things count.
    pub(super) const fn len(&self) -> usize {
        self.len
    }

    /// Makes room for so many more; what is added without room is lost.
    pub(super) fn make_room(&mut self, more: usize) {
        if self.places.len() < self.len + more {
            self.places.resize(self.len + more, T::default());
        }
    }

    pub(super) fn add(&mut self, thing: T, counts: bool) {
        if let Some(place) = self.places.get_mut(self.len) {
            *place = thing;
            self.len += usize::from(counts);
        }
    }

    pub(super) fn as_slice(&self) -> &[T] {
        self.places.get(..self.len).unwrap_or_default()
    }

    /// Changes each thing and keeps it or not.
    pub(super) fn sift(&mut self, change: impl Fn(T) -> (T, bool)) {
        let all = std::mem::take(&mut self.len);
        for at in 0..all {
            if let Some((thing, counts)) = self.places.get(at).map(|thing| change(*thing)) {
                self.add(thing, counts);
            }
        }
    }

    /// Lets everything go, and the room too if it was much.
    pub(super) fn clear(&mut self) {
        self.len = 0;
        if self.places.len() > MOST_KEPT {
            self.places = Vec::new();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_count_is_overwritten() {
        let mut sieve = Sieve::default();
        sieve.make_room(6);
        (1..=6).for_each(|number| sieve.add(number, number % 2 == 0));
        assert_eq!(sieve.as_slice(), [2, 4, 6]);
        sieve.sift(|number| (number * 10, number != 4));
        assert_eq!((sieve.as_slice(), sieve.len()), (&[20, 60][..], 2));
        sieve.clear();
        sieve.make_room(1);
        sieve.add(7, true);
        assert_eq!(sieve.as_slice(), [7]);
    }

    #[test]
    fn a_room_is_given_back_empty_and_not_much_larger_than_most_queries_need() {
        let mut room = Room::default().for_names(100_000);
        room.met.make_room(MOST_KEPT + 1);
        for entry in [0, 7, 99_999] {
            room.counts[entry] = 3;
            room.met.add(entry as u32, true);
        }
        let room = room.cleared();
        assert!(room.counts.len() == 100_000 && room.counts.iter().all(|count| *count == 0));
        assert!(room.met.as_slice().is_empty() && room.met.places.is_empty());
    }
}
