//! M4A: boxes within boxes. The file is written anew. What a player must know is read out of the old one: in which code the
//! sound is, how fast it runs, which part of it is played, and where its samples are. Out of that comes a head in which
//! every byte has its meaning, with the samples behind it. Whatever else the old file held, in boxes that nobody knows,
//! behind the entries of its tables or between its samples, is not carried over.

mod boxes;
mod codec;
mod table;
#[cfg(test)]
mod tests;

use super::must_not_last;
use crate::files::FileRefusal;
use boxes::{Atom, at_most_one, atom, atoms, entries, long_word, sole, within, word, words};
use table::Table;

/// The bytes inside of the box that says that the sound is in this very file.
const HERE: usize = 28;
/// The most pieces of which what is played may be put together.
const MOST_EDITS: usize = 8;
/// An edit that plays nothing for a while begins here.
const NOTHING: u32 = u32::MAX;
/// As large as it is, and not turned.
const MATRIX: [u32; 9] = [0x0001_0000, 0, 0, 0, 0x0001_0000, 0, 0, 0, 0x4000_0000];

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let file = atoms(bytes, 0)?;
    let movie = within(&file, b"moov")?;
    // Sound in fragments is no voice note.
    if file.iter().any(|part| &part.kind == b"moof") || movie.iter().any(|part| &part.kind == b"mvex") {
        return Err(FileRefusal::NotOnlySound);
    }
    let track = track_of_sound(&movie)?;
    let media = within(&track, b"mdia")?;
    let about = within(&media, b"minf")?;
    // Sound that is elsewhere is none either.
    if at_most_one(&about, b"dinf")?.is_some_and(|place| place.inside.len() > HERE) {
        return Err(FileRefusal::NotOnlySound);
    }
    let parts = within(&about, b"stbl")?;
    let codec = codec::anew(sole(&parts, b"stsd")?.inside)?;
    let table = Table::read(&parts, bytes.len())?;
    let (scale, said) = pace(sole(&media, b"mdhd")?).ok_or(FileRefusal::Broken)?;
    must_not_last(said.max(table.lasts()), u64::from(scale))?;
    let (movie_scale, _) = pace(sole(&movie, b"mvhd")?).ok_or(FileRefusal::Broken)?;
    let played = Played::read(&track, movie_scale, (scale, table.lasts()))?;
    let stored: Vec<Atom<'_>> = file.iter().filter(|part| &part.kind == b"mdat").copied().collect();
    let sound = table.sound(bytes, &stored)?;
    let kind = atom(b"ftyp", b"M4A \0\0\0\0M4A mp42isom");
    let start = kind.len() + 8;
    let table = [codec, table.anew(start)?].concat();
    let lasts = u32::try_from(played.media).map_err(|_| FileRefusal::Broken)?;
    Ok([kind, atom(b"mdat", &sound), head(&played, (scale, lasts), &table)].concat())
}

/// The boxes of the one track that is sound. Tracks of words, such as chapters, are left behind; a film is no recording, nor are
/// two sounds.
fn track_of_sound<'a>(movie: &[Atom<'a>]) -> Result<Vec<Atom<'a>>, FileRefusal> {
    let (mut sound, mut missing) = (None, FileRefusal::Broken);
    for track in movie.iter().filter(|part| &part.kind == b"trak") {
        let parts = atoms(track.inside, track.start)?;
        let media = within(&parts, b"mdia")?;
        match sole(&media, b"hdlr")?.inside.get(8..12) {
            Some(b"soun") if sound.is_none() => sound = Some(parts),
            Some(b"text" | b"sbtl" | b"meta") => missing = FileRefusal::NotOnlySound,
            _ => return Err(FileRefusal::NotOnlySound),
        }
    }
    sound.ok_or(missing)
}

/// Parts of a second and how many of them something says that it lasts: a movie or its media.
fn pace(about: Atom<'_>) -> Option<(u32, u64)> {
    let inside = about.inside;
    match inside.first()? {
        1 => Some((word(inside, 20)?, long_word(inside, 24)?)),
        _ => Some((word(inside, 12)?, u64::from(word(inside, 16)?))),
    }
}

/// What of the sound is played.
struct Played {
    /// Parts of a second in which the edits and the movie are counted.
    scale: u32,
    /// Each piece: how long, and from where in the sound.
    edits: Vec<(u32, u32)>,
    /// How long all of them are.
    lasts: u32,
    /// How long the sound is, in its own parts of a second.
    media: u64,
}

impl Played {
    fn read(track: &[Atom<'_>], scale: u32, (media_scale, media): (u32, u64)) -> Result<Self, FileRefusal> {
        let edits = match at_most_one(track, b"edts")? {
            Some(around) => at_most_one(&atoms(around.inside, around.start)?, b"elst")?,
            None => None,
        };
        let edits = edits.map_or(Some(Vec::new()), |list| read_edits(list.inside)).ok_or(FileRefusal::Broken)?;
        if edits.len() > MOST_EDITS {
            return Err(FileRefusal::NotOnlySound);
        }
        if edits.iter().any(|(_, from)| *from != NOTHING && u64::from(*from) > media) {
            return Err(FileRefusal::Broken);
        }
        let scale = if edits.is_empty() { media_scale } else { scale };
        let mut lasts = edits.iter().map(|(length, _)| u64::from(*length)).sum();
        if lasts == 0 {
            let whole = media.checked_mul(u64::from(scale)).and_then(|whole| whole.checked_div(u64::from(media_scale)));
            lasts = whole.ok_or(FileRefusal::Broken)?;
        }
        must_not_last(lasts, u64::from(scale))?;
        let lasts = u32::try_from(lasts).map_err(|_| FileRefusal::Broken)?;
        Ok(Self { scale, edits, lasts, media })
    }
}

/// How long each edit is, and from where; `None` if they do not read like edits.
fn read_edits(inside: &[u8]) -> Option<Vec<(u32, u32)>> {
    match inside.first()? {
        1 => {
            let long = |entry: &[u8]| {
                let from = long_word(entry, 8)?;
                let from = if from == u64::MAX { NOTHING } else { u32::try_from(from).ok()? };
                Some((u32::try_from(long_word(entry, 0)?).ok()?, from))
            };
            entries(inside, 4, 20)?.map(long).collect()
        }
        _ => entries(inside, 4, 12)?.map(|entry| Some((word(entry, 0)?, word(entry, 4)?))).collect(),
    }
}

/// The head of the new file. No instant, no name and no language is in it.
fn head(played: &Played, (scale, lasts): (u32, u32), table: &[u8]) -> Vec<u8> {
    let about_movie =
        [&[0, 0, 0, played.scale, played.lasts, 0x0001_0000, 0x0100_0000, 0, 0][..], &MATRIX, &[0; 6], &[2]];
    let about_track = [&[3, 0, 0, 1, 0, played.lasts, 0, 0, 0, 0x0100_0000][..], &MATRIX, &[0; 2]];
    let edits = match u32::try_from(played.edits.len()) {
        Ok(count @ 1..) => {
            let list: Vec<u32> = played.edits.iter().flat_map(|(length, from)| [*length, *from, 0x0001_0000]).collect();
            atom(b"edts", &atom(b"elst", &words(&[&[0, count][..], &list].concat())))
        }
        _ => Vec::new(),
    };
    let here = atom(b"dinf", &atom(b"dref", &[words(&[0, 1]), atom(b"url ", &words(&[1]))].concat()));
    let about = [atom(b"smhd", &words(&[0, 0])), here, atom(b"stbl", table)].concat();
    let media = [
        atom(b"mdhd", &words(&[0, 0, 0, scale, lasts, 0x55c4_0000])),
        atom(b"hdlr", b"\0\0\0\0\0\0\0\0soun\0\0\0\0\0\0\0\0\0\0\0\0\0"),
        atom(b"minf", &about),
    ];
    let track = [atom(b"tkhd", &words(&about_track.concat())), edits, atom(b"mdia", &media.concat())];
    atom(b"moov", &[atom(b"mvhd", &words(&about_movie.concat())), atom(b"trak", &track.concat())].concat())
}
