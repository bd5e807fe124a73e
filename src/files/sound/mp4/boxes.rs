//! The boxes of an M4A, read and written.

use crate::files::FileRefusal;

/// A box: its kind, where its inside begins in the file, and its inside.
#[derive(Clone, Copy)]
pub(super) struct Atom<'a> {
    pub kind: [u8; 4],
    pub start: usize,
    pub inside: &'a [u8],
}

/// The four bytes at a place as a number.
pub(super) fn word(bytes: &[u8], from: usize) -> Option<u32> {
    let four: [u8; 4] = bytes.get(from..from.checked_add(4)?)?.try_into().ok()?;
    Some(u32::from_be_bytes(four))
}

/// The eight bytes at a place as a number.
pub(super) fn long_word(bytes: &[u8], from: usize) -> Option<u64> {
    let eight: [u8; 8] = bytes.get(from..from.checked_add(8)?)?.try_into().ok()?;
    Some(u64::from_be_bytes(eight))
}

/// The box that begins some bytes, and its length with its head.
pub(super) fn first(bytes: &[u8], start: usize) -> Option<(Atom<'_>, usize)> {
    let kind = bytes.get(4..8)?.try_into().ok()?;
    let (head, length) = match word(bytes, 0)? {
        0 => (8, bytes.len()),
        1 => (16, usize::try_from(long_word(bytes, 8)?).ok()?),
        length => (8, usize::try_from(length).ok()?),
    };
    let inside = bytes.get(head..length)?;
    Some((Atom { kind, start: start + head, inside }, length))
}

/// The boxes one after the other; `start` is where they begin in the file.
pub(super) fn atoms(bytes: &[u8], start: usize) -> Result<Vec<Atom<'_>>, FileRefusal> {
    let (mut found, mut rest, mut start) = (Vec::new(), bytes, start);
    while !rest.is_empty() {
        let (atom, length) = first(rest, start).ok_or(FileRefusal::Broken)?;
        found.push(atom);
        rest = rest.get(length..).unwrap_or_default();
        start += length;
    }
    Ok(found)
}

/// The box of a kind of which a second one would be room for something else.
pub(super) fn at_most_one<'a>(atoms: &[Atom<'a>], kind: &[u8; 4]) -> Result<Option<Atom<'a>>, FileRefusal> {
    let mut of_kind = atoms.iter().filter(|atom| &atom.kind == kind);
    match (of_kind.next(), of_kind.next()) {
        (_, Some(_)) => Err(FileRefusal::NotOnlySound),
        (found, None) => Ok(found.copied()),
    }
}

/// The one box of a kind.
pub(super) fn sole<'a>(atoms: &[Atom<'a>], kind: &[u8; 4]) -> Result<Atom<'a>, FileRefusal> {
    at_most_one(atoms, kind)?.ok_or(FileRefusal::Broken)
}

/// The boxes in the one box of a kind.
pub(super) fn within<'a>(atoms_around: &[Atom<'a>], kind: &[u8; 4]) -> Result<Vec<Atom<'a>>, FileRefusal> {
    let around = sole(atoms_around, kind)?;
    atoms(around.inside, around.start)
}

/// The entries of a table: their number stands `skip` bytes after the beginning, and they follow it. What follows them is
/// no part of the table.
pub(super) fn entries(inside: &[u8], skip: usize, each: usize) -> Option<std::slice::ChunksExact<'_, u8>> {
    let length = usize::try_from(word(inside, skip)?).ok()?.checked_mul(each)?;
    let (from, to) = (skip + 4, skip.checked_add(4)?.checked_add(length)?);
    Some(inside.get(from..to)?.chunks_exact(each))
}

/// Numbers as bytes.
pub(super) fn words(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

/// A new box. None is longer than four bytes can say: a whole file has 10 MB at most.
pub(super) fn atom(kind: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let length = u32::try_from(inside.len() + 8).unwrap_or(u32::MAX);
    [&length.to_be_bytes()[..], kind, inside].concat()
}
