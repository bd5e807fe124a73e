//! MP3 (MPEG audio, layer III): frames and nothing else.

use super::must_not_last;
use crate::files::FileRefusal;

/// Kilobits in a second by the number in a frame's head: of version 1, and of versions 2 and 2.5.
const BITS: [[u32; 14]; 2] = [
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

/// Samples in a second of version 1; version 2 has half, 2.5 a quarter of them.
const RATES: [u32; 3] = [44_100, 48_000, 32_000];

/// What the head of a frame says.
struct Frame {
    length: usize,
    samples: u64,
    rate: u64,
}

/// The frame that begins here; `None` if none of layer III does.
fn frame_at(bytes: &[u8]) -> Option<Frame> {
    let &[first, second, third, _] = bytes.get(..4)? else { return None };
    (first == 0xff && second & 0xe0 == 0xe0 && (second >> 1) & 3 == 1).then_some(())?;
    let (samples, table, slower) = match (second >> 3) & 3 {
        3 => (1_152_u32, 0_usize, 1),
        2 => (576, 1, 2),
        0 => (576, 1, 4),
        _ => return None,
    };
    let bits = BITS.get(table)?.get(usize::from(third >> 4).checked_sub(1)?)?;
    let rate = RATES.get(usize::from((third >> 2) & 3))? / slower;
    let length = samples / 8 * bits * 1_000 / rate + u32::from((third >> 1) & 1);
    Some(Frame { length: usize::try_from(length).ok()?, samples: u64::from(samples), rate: u64::from(rate) })
}

/// Whether the first frame only tells of the others and of the program that made them.
fn only_tells(frame: &[u8]) -> bool {
    frame.windows(4).any(|four| [b"Xing", b"Info", b"VBRI"].iter().any(|mark| four == *mark))
}

/// The length of an ID3v2 tag at the beginning, without which the rest begins.
fn tag_before(bytes: &[u8]) -> Result<usize, FileRefusal> {
    let Some(rest) = bytes.strip_prefix(b"ID3") else { return Ok(0) };
    let flags = rest.get(2).copied().ok_or(FileRefusal::Broken)?;
    let size = rest.get(3..7).ok_or(FileRefusal::Broken)?;
    // Seven bits of each byte count.
    let size = size.iter().fold(0_usize, |size, byte| (size << 7) | usize::from(byte & 0x7f));
    Ok(10 + size + if flags & 0x10 == 0 { 0 } else { 10 })
}

/// Whether what follows the frames is tags alone (APE, ID3v1), or silence.
fn is_tags(mut rest: &[u8]) -> bool {
    if let Some(ape) = rest.strip_prefix(b"APETAGEX") {
        let size: Option<[u8; 4]> = ape.get(4..8).and_then(|four| four.try_into().ok());
        let size = size.and_then(|size| usize::try_from(u32::from_le_bytes(size)).ok());
        // The size counts the end of the tag and not its beginning.
        let Some(after) = size.and_then(|size| rest.get(size.checked_add(32)?..)) else { return false };
        rest = after;
    }
    rest.iter().all(|byte| *byte == 0) || (rest.len() == 128 && rest.starts_with(b"TAG"))
}

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let mut rest = bytes;
    loop {
        let length = tag_before(rest)?;
        if length == 0 {
            break;
        }
        rest = rest.get(length..).ok_or(FileRefusal::Broken)?;
    }
    let silence = rest.iter().position(|byte| *byte != 0).ok_or(FileRefusal::Broken)?;
    rest = rest.get(silence..).unwrap_or_default();
    let (mut sound, mut milliseconds, mut is_first) = (Vec::new(), 0_u64, true);
    while !rest.is_empty() {
        let Some(frame) = frame_at(rest) else {
            if sound.is_empty() {
                return Err(FileRefusal::Broken);
            }
            if is_tags(rest) {
                break;
            }
            return Err(FileRefusal::NotOnlySound);
        };
        // The last one may be cut off; it is left out.
        let Some(whole) = rest.get(..frame.length) else { break };
        if !(is_first && only_tells(whole)) {
            sound.extend_from_slice(whole);
        }
        is_first = false;
        milliseconds += frame.samples * 1_000 / frame.rate;
        rest = rest.get(frame.length..).unwrap_or_default();
    }
    must_not_last(milliseconds, 1_000)?;
    if sound.is_empty() { Err(FileRefusal::Broken) } else { Ok(sound) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{GLUED, holds};
    use super::*;

    /// A frame of 128 kilobits at 44,100 samples: 417 bytes.
    fn frame(fill: u8) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xfb, 0x90, 0x00];
        bytes.resize(417, fill);
        bytes
    }

    #[test]
    fn tags_of_an_mp3_are_cut_off() {
        let mut tail = b"TAGMali".to_vec();
        tail.resize(128, 0);
        let mut ape = b"APETAGEX\xd0\x07\0\0\x20\0\0\0".to_vec();
        ape.resize(64, b'm');
        let mut told = frame(0);
        told[36..40].copy_from_slice(b"Info");
        told[60..64].copy_from_slice(b"LAME");
        let sound = [frame(1), frame(2)].concat();
        let bytes = [&b"ID3\x04\0\0\0\0\0\x0aMali Phone"[..], &[0; 9], &told, &sound, &ape, &tail].concat();
        assert_eq!(strip(&bytes).unwrap(), sound);
        assert_eq!(strip(b"ID3\x04\0\0\0\0\0\x7f"), Err(FileRefusal::Broken));
        // A last frame that is cut off is left out.
        assert_eq!(strip(&[&sound[..], &frame(3)[..200]].concat()).unwrap(), sound);
    }

    #[test]
    fn what_is_glued_to_an_mp3_or_put_between_is_refused() {
        for glued in GLUED {
            let bytes = [&frame(1)[..], glued].concat();
            assert_eq!(strip(&bytes), Err(FileRefusal::NotOnlySound), "{}", String::from_utf8_lossy(glued));
            let between = [&frame(1)[..], glued, &frame(2)].concat();
            assert_eq!(strip(&between), Err(FileRefusal::NotOnlySound));
            assert_eq!(strip(&[glued, &frame(1)].concat()), Err(FileRefusal::Broken), "before the first frame");
            // In a tag before the sound it goes with the tag.
            let tag = [&b"ID3\x04\0\0\0\0\0"[..], &[u8::try_from(glued.len()).unwrap()], glued].concat();
            assert!(!holds(&strip(&[tag, frame(1)].concat()).unwrap(), glued));
        }
        let after_a_tag = [&frame(1)[..], b"TAG", &[0; 125], b"PK\x03\x04"].concat();
        assert_eq!(strip(&after_a_tag), Err(FileRefusal::NotOnlySound));
    }

    #[test]
    fn an_mp3_without_end_is_refused() {
        // Frames of 8 kilobits at 8,000 samples: 72 bytes for 72 milliseconds.
        let mut slow = vec![0xff, 0xe3, 0x18, 0x00];
        slow.resize(72, 1);
        assert_eq!(strip(&slow.repeat(24_000)).map(|sound| sound.len()), Ok(72 * 24_000));
        assert_eq!(strip(&slow.repeat(26_000)), Err(FileRefusal::TooLong));
    }
}
