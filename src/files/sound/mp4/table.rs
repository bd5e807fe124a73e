//! Where the samples of an M4A are, how long each lasts, and the same told anew.

use super::boxes::{Atom, at_most_one, atom, entries, long_word, sole, word, words};
use crate::files::FileRefusal;

/// The most places in which the sound may be stored.
const MOST_STORED: usize = 16;

/// Samples that lie one after the other.
struct Chunk {
    from: usize,
    samples: u32,
    length: usize,
}

/// The samples that are there: those for which the old tables had a size and a place.
pub(super) struct Table {
    sizes: Vec<u32>,
    chunks: Vec<Chunk>,
    /// How many samples last how long, one after the other.
    spans: Vec<(u32, u32)>,
}

impl Table {
    /// Reads the tables of a track in a file of so many bytes.
    pub(super) fn read(parts: &[Atom<'_>], file: usize) -> Result<Self, FileRefusal> {
        let mut sizes = sizes(sole(parts, b"stsz")?.inside, file).ok_or(FileRefusal::Broken)?;
        let runs = runs(sole(parts, b"stsc")?.inside).ok_or(FileRefusal::Broken)?;
        let places = match (at_most_one(parts, b"stco")?, at_most_one(parts, b"co64")?) {
            (Some(short), None) => entries(short.inside, 4, 4).map(|all| all.map(place).collect()),
            (None, Some(long)) => entries(long.inside, 4, 8).map(|all| all.map(far_place).collect()),
            (Some(_), Some(_)) => return Err(FileRefusal::NotOnlySound),
            (None, None) => None,
        };
        let places: Option<Vec<usize>> = places.and_then(|places: Vec<Option<usize>>| places.into_iter().collect());
        let (chunks, samples) =
            chunks(&places.ok_or(FileRefusal::Broken)?, &runs, &sizes).ok_or(FileRefusal::Broken)?;
        sizes.truncate(samples);
        let spans = spans(sole(parts, b"stts")?.inside, samples).ok_or(FileRefusal::Broken)?;
        Ok(Self { sizes, chunks, spans })
    }

    /// How long all samples last, in parts of a second of the track.
    pub(super) fn lasts(&self) -> u64 {
        let each = self.spans.iter().map(|(count, length)| u64::from(*count).saturating_mul(u64::from(*length)));
        each.fold(0, u64::saturating_add)
    }

    /// The samples alone. They must lie where sound is stored, and none of them in another: a small file would become a
    /// large one.
    pub(super) fn sound(&self, bytes: &[u8], stored: &[Atom<'_>]) -> Result<Vec<u8>, FileRefusal> {
        if stored.len() > MOST_STORED {
            return Err(FileRefusal::NotOnlySound);
        }
        let mut places = Vec::with_capacity(self.chunks.len());
        for chunk in &self.chunks {
            let to = chunk.from.checked_add(chunk.length).ok_or(FileRefusal::Broken)?;
            places.push((chunk.from, to));
        }
        let is_stored = |(from, to): &(usize, usize)| {
            stored.iter().any(|one| one.start <= *from && *to <= one.start + one.inside.len())
        };
        let mut in_order = places.clone();
        in_order.sort_unstable();
        let is_apart = in_order.iter().zip(in_order.iter().skip(1)).all(|((_, end), (next, _))| end <= next);
        if !is_apart || !places.iter().all(is_stored) {
            return Err(FileRefusal::Broken);
        }
        Ok(places.into_iter().filter_map(|(from, to)| bytes.get(from..to)).collect::<Vec<_>>().concat())
    }

    /// The tables of the same samples where they follow each other from `start`.
    pub(super) fn anew(&self, start: usize) -> Result<Vec<u8>, FileRefusal> {
        let number = |number: usize| u32::try_from(number).map_err(|_| FileRefusal::Broken);
        let samples = number(self.sizes.len())?;
        let sizes = match self.sizes.first() {
            Some(size) if *size != 0 && self.sizes.iter().all(|other| other == size) => vec![0, *size, samples],
            _ => [&[0, 0, samples][..], &self.sizes].concat(),
        };
        let (mut runs, mut places, mut at) = (Vec::new(), vec![0, number(self.chunks.len())?], start);
        let mut before = 0;
        for (place, chunk) in (1..).zip(&self.chunks) {
            if chunk.samples != before {
                runs.extend([place, chunk.samples, 1]);
                before = chunk.samples;
            }
            places.push(number(at)?);
            at += chunk.length;
        }
        let runs = [&[0, number(runs.len() / 3)?][..], &runs].concat();
        let mut spans = vec![0, number(self.spans.len())?];
        spans.extend(self.spans.iter().flat_map(|(count, length)| [*count, *length]));
        let tables = [(b"stts", spans), (b"stsz", sizes), (b"stsc", runs), (b"stco", places)];
        Ok(tables.into_iter().flat_map(|(kind, table)| atom(kind, &words(&table))).collect())
    }
}

fn place(entry: &[u8]) -> Option<usize> {
    usize::try_from(word(entry, 0)?).ok()
}

fn far_place(entry: &[u8]) -> Option<usize> {
    usize::try_from(long_word(entry, 0)?).ok()
}

/// The size of each sample: told once for all, or one by one.
fn sizes(inside: &[u8], file: usize) -> Option<Vec<u32>> {
    let alike = word(inside, 4)?;
    if alike == 0 {
        return entries(inside, 8, 4)?.map(|entry| word(entry, 0)).collect();
    }
    let count = usize::try_from(word(inside, 8)?).ok()?;
    let is_in_file = count.checked_mul(usize::try_from(alike).ok()?)? <= file;
    is_in_file.then(|| vec![alike; count])
}

/// From which chunk on a chunk has how many samples.
fn runs(inside: &[u8]) -> Option<Vec<(usize, usize)>> {
    let number = |entry: &[u8], at: usize| usize::try_from(word(entry, at)?).ok();
    entries(inside, 4, 12)?.map(|entry| Some((number(entry, 0)?, number(entry, 4)?))).collect()
}

/// The chunks with a sample in them, and how many samples they have together.
fn chunks(places: &[usize], runs: &[(usize, usize)], sizes: &[u32]) -> Option<(Vec<Chunk>, usize)> {
    let (mut chunks, mut next, mut run) = (Vec::new(), 0_usize, 0_usize);
    for (number, from) in (1_usize..).zip(places) {
        while runs.get(run + 1).is_some_and(|(first, _)| *first <= number) {
            run += 1;
        }
        let (_, count) = runs.get(run)?;
        let rest = sizes.get(next..)?;
        let these = rest.get(..*count).unwrap_or(rest);
        if these.is_empty() {
            continue;
        }
        let mut length = 0_usize;
        for size in these {
            length = length.checked_add(usize::try_from(*size).ok()?)?;
        }
        chunks.push(Chunk { from: *from, samples: u32::try_from(these.len()).ok()?, length });
        next += these.len();
    }
    (next > 0).then_some((chunks, next))
}

/// How long each of so many samples lasts, told as briefly as it can be; if the table ends too early, the last ones last as
/// long as the one before them.
fn spans(inside: &[u8], samples: usize) -> Option<Vec<(u32, u32)>> {
    let mut left = u32::try_from(samples).ok()?;
    let mut spans: Vec<(u32, u32)> = Vec::new();
    for entry in entries(inside, 4, 8)? {
        let (count, length) = (word(entry, 0)?.min(left), word(entry, 4)?);
        left -= count;
        match spans.last_mut() {
            Some((before, same)) if *same == length => *before += count,
            _ if count == 0 => {}
            _ => spans.push((count, length)),
        }
    }
    spans.last_mut()?.0 += left;
    Some(spans)
}
