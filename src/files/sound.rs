//! Sound without what is said about it: tags, places, devices, pictures and instants are taken out, the sound stays.
//!
//! MP3: everything before the first frame (ID3v2) and the tags at the end (ID3v1, APE) are cut off. M4A: boxes of metadata
//! become empty `free` boxes of the same length, so that no place in the file moves, and the instants in the headers become
//! zero. Ogg: the comments are overwritten in place, and the page's check sum is reckoned anew. What does not read like
//! this is refused.

use super::{FileRefusal, MediaType};

/// How deep boxes may lie in each other.
const DEEPEST: usize = 8;

/// Takes everything but the sound out of a recording; other kinds stay as they are.
pub(super) fn strip(media_type: MediaType, bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    match media_type {
        MediaType::Mp3 => mp3(bytes),
        MediaType::M4a => {
            let mut clean = bytes.to_vec();
            boxes(&mut clean, 0)?;
            Ok(clean)
        }
        MediaType::Ogg => ogg(bytes),
        MediaType::Jpeg | MediaType::Png | MediaType::Webp | MediaType::Pdf | MediaType::Docx | MediaType::Xlsx => {
            Ok(bytes.to_vec())
        }
    }
}

fn number(bytes: &[u8], from: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(from..from.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(four)).ok()
}

fn mp3(bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let mut sound = bytes;
    while let Some(rest) = sound.strip_prefix(b"ID3") {
        let flags = rest.get(2).copied().ok_or(FileRefusal::Broken)?;
        let size = rest.get(3..7).ok_or(FileRefusal::Broken)?;
        // Seven bits of each byte count.
        let size = size.iter().fold(0_usize, |size, byte| (size << 7) | usize::from(byte & 0x7f));
        let footer = if flags & 0x10 == 0 { 0 } else { 10 };
        sound = sound.get(10 + size + footer..).ok_or(FileRefusal::Broken)?;
    }
    if let Some(at) = sound.len().checked_sub(128)
        && sound.get(at..at + 3) == Some(b"TAG")
    {
        sound = sound.get(..at).unwrap_or_default();
    }
    if let Some(at) = sound.windows(8).rposition(|window| window == b"APETAGEX") {
        let first = sound.windows(8).position(|window| window == b"APETAGEX").unwrap_or(at);
        sound = sound.get(..first).unwrap_or_default();
    }
    let begins = sound.windows(2).position(|two| matches!(two, [0xff, second] if second & 0xe0 == 0xe0));
    let begins = begins.ok_or(FileRefusal::Broken)?;
    Ok(sound.get(begins..).unwrap_or_default().to_vec())
}

/// Walks the boxes of an MP4 file and empties those that only say something about the sound.
fn boxes(bytes: &mut [u8], depth: usize) -> Result<(), FileRefusal> {
    if depth > DEEPEST {
        return Err(FileRefusal::Unsafe);
    }
    let mut at = 0;
    while at < bytes.len() {
        let said = number(bytes, at).ok_or(FileRefusal::Broken)?;
        let (head, length) = match said {
            0 => (8, bytes.len() - at),
            1 => (16, number(bytes, at + 12).ok_or(FileRefusal::Broken)?),
            length => (8, length),
        };
        let end =
            at.checked_add(length).filter(|end| *end <= bytes.len() && length >= head).ok_or(FileRefusal::Broken)?;
        let one = bytes.get_mut(at..end).ok_or(FileRefusal::Broken)?;
        let kind: [u8; 4] = one.get(4..8).and_then(|kind| kind.try_into().ok()).ok_or(FileRefusal::Broken)?;
        let inside = one.get_mut(head..).ok_or(FileRefusal::Broken)?;
        match &kind {
            b"ftyp" | b"mdat" | b"moof" | b"stts" | b"stsd" | b"stsz" | b"stsc" | b"stco" | b"co64" | b"hdlr"
            | b"smhd" | b"dinf" | b"edts" | b"sgpd" | b"sbgp" => {}
            b"moov" | b"trak" | b"mdia" | b"minf" | b"stbl" => boxes(inside, depth + 1)?,
            b"mvhd" | b"tkhd" | b"mdhd" => without_instants(inside),
            _ => {
                inside.fill(0);
                if let Some(name) = one.get_mut(4..8) {
                    name.copy_from_slice(b"free");
                }
            }
        }
        at = end;
    }
    Ok(())
}

/// Creation and change stand after version and flags: two numbers of four bytes, or of eight in version 1.
fn without_instants(inside: &mut [u8]) {
    let length = if inside.first() == Some(&1) { 16 } else { 8 };
    if let Some(instants) = inside.get_mut(4..4 + length) {
        instants.fill(0);
    }
}

fn ogg(bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let mut clean = bytes.to_vec();
    let mut at = 0;
    while at < clean.len() {
        let page = clean.get_mut(at..).ok_or(FileRefusal::Broken)?;
        if !page.starts_with(b"OggS") {
            return Err(FileRefusal::Broken);
        }
        let count = usize::from(*page.get(26).ok_or(FileRefusal::Broken)?);
        let table = page.get(27..27 + count).ok_or(FileRefusal::Broken)?.to_vec();
        let (head, body) = (27 + count, table.iter().map(|length| usize::from(*length)).sum::<usize>());
        let page = page.get_mut(..head + body).ok_or(FileRefusal::Broken)?;
        let magic = [&b"OpusTags"[..], &b"\x03vorbis"[..]]
            .into_iter()
            .find(|magic| page.get(head..).is_some_and(|inside| inside.starts_with(magic)));
        if let Some(magic) = magic {
            blank_comments(page, head + magic.len(), first_packet(&table, head)?)?;
            let sum = check_sum(page);
            if let Some(place) = page.get_mut(22..26) {
                place.copy_from_slice(&sum.to_le_bytes());
            }
        }
        at += head + body;
    }
    Ok(clean)
}

/// Where the first packet of a page ends. One that goes on in the next page holds more than a voice note needs.
fn first_packet(table: &[u8], head: usize) -> Result<usize, FileRefusal> {
    let mut end = head;
    for length in table {
        end += usize::from(*length);
        if *length < 255 {
            return Ok(end);
        }
    }
    Err(FileRefusal::Unsafe)
}

fn blank_comments(page: &mut [u8], mut at: usize, end: usize) -> Result<(), FileRefusal> {
    let read = |page: &[u8], at: usize| -> Option<usize> {
        let four: [u8; 4] = page.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(four)).ok()
    };
    let blank = |page: &mut [u8], at: usize| -> Result<usize, FileRefusal> {
        let length = read(page, at).ok_or(FileRefusal::Broken)?;
        let stop = (at + 4).checked_add(length).filter(|stop| *stop <= end).ok_or(FileRefusal::Broken)?;
        page.get_mut(at + 4..stop).ok_or(FileRefusal::Broken)?.fill(b'x');
        Ok(stop)
    };
    at = blank(page, at)?;
    let count = read(page, at).ok_or(FileRefusal::Broken)?;
    at += 4;
    for _ in 0..count {
        at = blank(page, at)?;
    }
    // What follows the comments is padding in Opus, one framing bit in Vorbis.
    if let Some(rest) = page.get_mut(at..end)
        && rest.len() > 1
    {
        rest.fill(0);
    }
    Ok(())
}

/// The check sum of an Ogg page (CRC-32, polynomial 0x04c11db7, not mirrored), with its own place taken as zero.
fn check_sum(page: &[u8]) -> u32 {
    page.iter().enumerate().fold(0_u32, |sum, (place, byte)| {
        let byte = if (22..26).contains(&place) { 0 } else { *byte };
        (0..8).fold(sum ^ (u32::from(byte) << 24), |sum, _| {
            if sum & 0x8000_0000 == 0 { sum << 1 } else { (sum << 1) ^ 0x04c1_1db7 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(bytes: &[u8], text: &str) -> bool {
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    }

    #[test]
    fn tags_of_an_mp3_are_cut_off() {
        let mut bytes = b"ID3\x04\0\0\0\0\0\x0aMali Phone".to_vec();
        bytes.extend_from_slice(&[0xff, 0xfb, 0x90, 0x00, 1, 2, 3]);
        let mut tail = b"TAGMali".to_vec();
        tail.resize(128, 0);
        bytes.extend_from_slice(&tail);
        let clean = strip(MediaType::Mp3, &bytes).unwrap();
        assert_eq!(clean, [0xff, 0xfb, 0x90, 0x00, 1, 2, 3]);
        assert_eq!(strip(MediaType::Mp3, b"ID3\x04\0\0\0\0\0\x7f"), Err(FileRefusal::Broken));
    }

    fn atom(kind: &[u8; 4], inside: &[u8]) -> Vec<u8> {
        let length = u32::try_from(inside.len() + 8).unwrap();
        [&length.to_be_bytes()[..], kind, inside].concat()
    }

    #[test]
    fn places_and_instants_of_an_m4a_are_gone_and_nothing_moves() {
        let head = atom(b"mvhd", &[[0; 4], *b"INST", *b"ANTS", [7; 4]].concat());
        let place = atom(b"udta", b"+13.7563+100.5018/");
        let bytes = [atom(b"ftyp", b"M4A "), atom(b"moov", &[head, place].concat()), atom(b"mdat", b"sound")].concat();
        let clean = strip(MediaType::M4a, &bytes).unwrap();
        assert_eq!(clean.len(), bytes.len());
        assert!(!holds(&clean, "+13.75") && !holds(&clean, "INST") && holds(&clean, "sound"));
        assert_eq!(strip(MediaType::M4a, b"\0\0\0\x40ftyp"), Err(FileRefusal::Broken));
    }

    #[test]
    fn comments_of_an_ogg_are_overwritten() {
        let mut packet = b"OpusTags".to_vec();
        for text in ["vendor", "\u{1}", "ARTIST=Mali"] {
            if text == "\u{1}" {
                packet.extend_from_slice(&1_u32.to_le_bytes());
            } else {
                packet.extend_from_slice(&u32::try_from(text.len()).unwrap().to_le_bytes());
                packet.extend_from_slice(text.as_bytes());
            }
        }
        let mut page = b"OggS\0\0".to_vec();
        page.resize(26, 0);
        page.push(1);
        page.push(u8::try_from(packet.len()).unwrap());
        page.extend_from_slice(&packet);
        let clean = strip(MediaType::Ogg, &page).unwrap();
        assert!(!holds(&clean, "Mali") && clean.len() == page.len());
        assert_ne!(clean[22..26], page[22..26]);
        assert_eq!(strip(MediaType::Ogg, b"OggS"), Err(FileRefusal::Broken));
    }
}
