//! In which code the sound of an M4A is: AAC as telephones write it, ALAC, AMR or Opus. What a decoder must know is carried
//! over and no byte more.

use super::boxes::{at_most_one, atom, atoms, first, word, words};
use crate::files::FileRefusal;

/// The bytes of an entry before its boxes, and those that an older form adds.
const ENTRY: usize = 28;
const OLDER: usize = 16;
/// The most bytes that a decoder of AAC must be told.
const LARGEST_SETTING: usize = 64;

/// The box that describes the sound, written anew from what is inside the old one.
pub(super) fn anew(described: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    if word(described, 4) != Some(1) {
        return Err(FileRefusal::NotOnlySound);
    }
    let (entry, _) = described.get(8..).and_then(|rest| first(rest, 0)).ok_or(FileRefusal::Broken)?;
    let older = match entry.inside.get(8..10) {
        Some([0, 0]) => 0,
        Some([0, 1]) => OLDER,
        _ => return Err(FileRefusal::NotOnlySound),
    };
    let channels_and_size = entry.inside.get(16..20).ok_or(FileRefusal::Broken)?;
    let rate = entry.inside.get(24..ENTRY).ok_or(FileRefusal::Broken)?;
    let parts = entry.inside.get(ENTRY + older..).ok_or(FileRefusal::Broken)?;
    let mut parts = atoms(parts, 0)?;
    // QuickTime puts them one deeper.
    if let Some(around) = at_most_one(&parts, b"wave")? {
        parts = atoms(around.inside, 0)?;
    }
    let setting = |kind: &[u8; 4]| at_most_one(&parts, kind)?.map(|part| part.inside).ok_or(FileRefusal::Broken);
    let setting = match &entry.kind {
        b"mp4a" => atom(b"esds", &aac(setting(b"esds")?)?),
        b"alac" => atom(b"alac", setting(b"alac")?.get(..28).ok_or(FileRefusal::Broken)?),
        b"samr" | b"sawb" => {
            // The first five bytes say who made the encoder.
            let modes = setting(b"damr")?.get(5..9).ok_or(FileRefusal::Broken)?;
            atom(b"damr", &[&[0; 5], modes].concat())
        }
        b"Opus" => {
            let opus = setting(b"dOps")?.get(..11).ok_or(FileRefusal::Broken)?;
            // More than two channels are no voice note.
            if opus.last() != Some(&0) {
                return Err(FileRefusal::NotOnlySound);
            }
            atom(b"dOps", opus)
        }
        _ => return Err(FileRefusal::NotOnlySound),
    };
    let entry_anew = [&words(&[0, 1, 0, 0])[..], channels_and_size, &[0; 4], rate, &setting].concat();
    Ok(atom(b"stsd", &[words(&[0, 1]), atom(&entry.kind, &entry_anew)].concat()))
}

/// The descriptors of an `esds` box (ISO/IEC 14496-1, 7.2.6) without any that is not needed. How large a buffer and how many
/// bits in a second are not: a decoder finds out.
fn aac(inside: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let stream = inside.get(4..).and_then(|rest| descriptor(rest, 3)).ok_or(FileRefusal::Broken)?;
    let flags = stream.get(2).ok_or(FileRefusal::Broken)?;
    // A stream that leans on another, or is elsewhere.
    if flags & 0xe0 != 0 {
        return Err(FileRefusal::NotOnlySound);
    }
    let decoder = stream.get(3..).and_then(|rest| descriptor(rest, 4)).ok_or(FileRefusal::Broken)?;
    let kind = *decoder.first().ok_or(FileRefusal::Broken)?;
    let special = decoder.get(13..).and_then(|rest| descriptor(rest, 5)).unwrap_or_default();
    if special.len() > LARGEST_SETTING {
        return Err(FileRefusal::NotOnlySound);
    }
    let special = if special.is_empty() { Vec::new() } else { described(5, special)? };
    let decoder = described(4, &[&[kind, 0x15], &[0; 11][..], &special].concat())?;
    let stream = described(3, &[&[0; 3][..], &decoder, &[6, 1, 2]].concat())?;
    Ok([vec![0; 4], stream].concat())
}

/// What is inside a descriptor of this kind that begins here. Seven bits of each byte of its length count, and the highest
/// says that another byte follows.
fn descriptor(bytes: &[u8], kind: u8) -> Option<&[u8]> {
    let (found, mut rest) = bytes.split_first()?;
    if *found != kind {
        return None;
    }
    let mut length = 0_usize;
    for _ in 0..4 {
        let (byte, after) = rest.split_first()?;
        length = (length << 7) | usize::from(byte & 0x7f);
        rest = after;
        if byte & 0x80 == 0 {
            return rest.get(..length);
        }
    }
    None
}

/// A new descriptor; its length is told in one byte.
fn described(kind: u8, inside: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let length = u8::try_from(inside.len()).ok().filter(|length| *length < 0x80).ok_or(FileRefusal::Broken)?;
    Ok([&[kind, length], inside].concat())
}
