//! Ogg: one stream of Opus or Vorbis, page after page. The file is written anew: the packet that begins the stream cut to its
//! length, an empty comment, for Vorbis the packet without which nothing can be decoded, and then the pages with the sound
//! under new heads.

use super::must_not_last;
use crate::files::FileRefusal;

/// The most bytes of the packet that sets up a decoder of Vorbis.
const LARGEST_SETUP: usize = 16 * 1_024;
/// The number of the new stream: one is as good as another.
const SERIAL: u32 = 1;
/// What the flags of a page say: it goes on with a packet, it begins the stream, it ends it.
const GOES_ON: u8 = 1;
const BEGINS: u8 = 2;
const ENDS: u8 = 4;

/// A page as its head says.
struct Page<'a> {
    flags: u8,
    granule: u64,
    serial: u32,
    /// The lengths of which its packets are put together; one below 255 ends a packet.
    table: &'a [u8],
    body: &'a [u8],
    length: usize,
}

fn read_page(bytes: &[u8]) -> Option<Page<'_>> {
    let four = |at: usize| -> Option<[u8; 4]> { bytes.get(at..at + 4)?.try_into().ok() };
    let granule: [u8; 8] = bytes.get(6..14)?.try_into().ok()?;
    let head = 27 + usize::from(*bytes.get(26)?);
    let table = bytes.get(27..head)?;
    let length = head + table.iter().map(|length| usize::from(*length)).sum::<usize>();
    let page = bytes.get(..length)?;
    let is_whole = bytes.get(4) == Some(&0) && check_sum(page) == u32::from_le_bytes(four(22)?);
    is_whole.then_some(Page {
        flags: *bytes.get(5)?,
        granule: u64::from_le_bytes(granule),
        serial: u32::from_le_bytes(four(14)?),
        table,
        body: page.get(head..)?,
        length,
    })
}

/// The pages of the one stream that the file is.
fn pages(bytes: &[u8]) -> Result<Vec<Page<'_>>, FileRefusal> {
    let (mut pages, mut rest) = (Vec::<Page<'_>>::new(), bytes);
    while !rest.is_empty() {
        let is_over = pages.last().is_some_and(|page| page.flags & ENDS != 0);
        if is_over || !rest.starts_with(b"OggS") {
            return Err(if pages.is_empty() { FileRefusal::Broken } else { FileRefusal::NotOnlySound });
        }
        let page = read_page(rest).ok_or(FileRefusal::Broken)?;
        // A second stream is no voice note: it may be pictures, or anything.
        if pages.first().is_some_and(|first| page.flags & BEGINS != 0 || page.serial != first.serial) {
            return Err(FileRefusal::NotOnlySound);
        }
        rest = rest.get(page.length..).unwrap_or_default();
        pages.push(page);
    }
    Ok(pages)
}

/// How a stream is coded.
enum Codec {
    Opus,
    Vorbis,
}

impl Codec {
    /// By the packet that begins the stream: the codec, samples in a second (of Opus always 48,000), and the length that such
    /// a packet has (RFC 7845, 5.1; Vorbis I, 4.2.2).
    fn read(packet: &[u8]) -> Option<(Self, u32, usize)> {
        if packet.starts_with(b"OpusHead") {
            let channels = usize::from(*packet.get(9)?);
            return Some((Self::Opus, 48_000, if packet.get(18)? == &0 { 19 } else { 21 + channels }));
        }
        packet.starts_with(b"\x01vorbis").then_some(())?;
        let rate: [u8; 4] = packet.get(12..16)?.try_into().ok()?;
        Some((Self::Vorbis, u32::from_le_bytes(rate), 30))
    }

    /// What the packets after the first begin with, up to the sound.
    const fn headers(&self) -> &'static [&'static [u8]] {
        match self {
            Self::Opus => &[b"OpusTags"],
            Self::Vorbis => &[b"\x03vorbis", b"\x05vorbis"],
        }
    }

    /// A comment by nobody that says nothing.
    const fn no_comment(&self) -> &'static [u8] {
        match self {
            Self::Opus => b"OpusTags\0\0\0\0\0\0\0\0",
            Self::Vorbis => b"\x03vorbis\0\0\0\0\0\0\0\0\x01",
        }
    }
}

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let pages = pages(bytes)?;
    let (first, rest) = pages.split_first().ok_or(FileRefusal::Broken)?;
    let (codec, rate, length) =
        Codec::read(first.body).filter(|_| first.flags & BEGINS != 0).ok_or(FileRefusal::Broken)?;
    // The page that begins a stream holds one packet, and all of it.
    if first.table.iter().position(|length| *length < 255) != first.table.len().checked_sub(1) {
        return Err(FileRefusal::NotOnlySound);
    }
    let identification = first.body.get(..length).ok_or(FileRefusal::Broken)?;
    let (setup, sound) = headers(&codec, rest)?;
    let samples = sound.iter().map(|page| page.granule).filter(|granule| *granule != u64::MAX).max();
    must_not_last(samples.unwrap_or_default(), u64::from(rate))?;
    if sound.first().is_some_and(|page| page.flags & GOES_ON != 0) {
        return Err(FileRefusal::Broken);
    }
    let mut anew = page((BEGINS, 0, 0), &lengths(&[identification])?, identification);
    let packets: Vec<&[u8]> = [codec.no_comment()].into_iter().chain(setup.as_deref()).collect();
    anew.extend(page((0, 0, 1), &lengths(&packets)?, &packets.concat()));
    for (number, old) in (2..).zip(sound) {
        anew.extend(page((old.flags & (GOES_ON | ENDS), old.granule, number), old.table, old.body));
    }
    Ok(anew)
}

/// The packet that sets up the decoder, if the codec has one, and the pages that follow the headers.
fn headers<'a, 'b>(codec: &Codec, pages: &'a [Page<'b>]) -> Result<(Option<Vec<u8>>, &'a [Page<'b>]), FileRefusal> {
    let (mut packets, mut open) = (Vec::new(), Vec::new());
    let mut rest = pages;
    while packets.len() < codec.headers().len() {
        let (page, after) = rest.split_first().ok_or(FileRefusal::Broken)?;
        rest = after;
        let mut body = page.body;
        for length in page.table {
            // The sound begins on a page of its own.
            if packets.len() == codec.headers().len() {
                return Err(FileRefusal::NotOnlySound);
            }
            let (part, more) = body.split_at_checked(usize::from(*length)).ok_or(FileRefusal::Broken)?;
            open.extend_from_slice(part);
            body = more;
            if *length < 255 {
                packets.push(std::mem::take(&mut open));
            }
        }
    }
    if !packets.iter().zip(codec.headers()).all(|(packet, begins)| packet.starts_with(begins)) {
        return Err(FileRefusal::Broken);
    }
    let setup = packets.into_iter().nth(1);
    if setup.as_ref().is_some_and(|setup| setup.len() > LARGEST_SETUP) {
        return Err(FileRefusal::NotOnlySound);
    }
    Ok((setup, rest))
}

/// The lengths of which whole packets are put together.
fn lengths(packets: &[&[u8]]) -> Result<Vec<u8>, FileRefusal> {
    let mut table = Vec::new();
    for packet in packets {
        table.resize(table.len() + packet.len() / 255, 255);
        table.push(u8::try_from(packet.len() % 255).map_err(|_| FileRefusal::Broken)?);
    }
    Ok(table)
}

/// A new page: its flags, granule and number, the lengths of its packets, and its body.
fn page((flags, granule, number): (u8, u64, u32), table: &[u8], body: &[u8]) -> Vec<u8> {
    // A page that was read has no more lengths than fit, and the headers are short.
    let count = u8::try_from(table.len()).unwrap_or(u8::MAX);
    let mut page = [&b"OggS\0"[..], &[flags], &granule.to_le_bytes(), &SERIAL.to_le_bytes()].concat();
    page.extend_from_slice(&number.to_le_bytes());
    page.extend_from_slice(&[0, 0, 0, 0, count]);
    page.extend_from_slice(table);
    page.extend_from_slice(body);
    let sum = check_sum(&page);
    if let Some(place) = page.get_mut(22..26) {
        place.copy_from_slice(&sum.to_le_bytes());
    }
    page
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
    use super::super::tests::{GLUED, holds};
    use super::*;

    const HEAD: &[u8] = b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0";
    const HIDDEN: &[u8] = b"hidden: Mali, +66812345678";

    /// A page of whole packets, of stream 7, as a telephone writes it.
    fn written(flags: u8, granule: u64, packets: &[&[u8]]) -> Vec<u8> {
        let mut bytes = page((flags, granule, 0), &lengths(packets).unwrap(), &packets.concat());
        bytes[14] = 7;
        summed(bytes)
    }

    fn summed(mut page: Vec<u8>) -> Vec<u8> {
        let sum = check_sum(&page);
        page[22..26].copy_from_slice(&sum.to_le_bytes());
        page
    }

    fn tags(begin: &[u8]) -> Vec<u8> {
        let mut packet = begin.to_vec();
        packet.extend_from_slice(&6_u32.to_le_bytes());
        packet.extend_from_slice(b"vendor");
        packet.extend_from_slice(&1_u32.to_le_bytes());
        packet.extend_from_slice(&11_u32.to_le_bytes());
        packet.extend_from_slice(b"ARTIST=Mali");
        packet
    }

    fn note(seconds: u64) -> Vec<u8> {
        let sound = written(ENDS, seconds * 48_000, &[b"the sound"]);
        [written(BEGINS, 0, &[HEAD]), written(0, 0, &[&tags(b"OpusTags")]), sound].concat()
    }

    /// What each page of a file holds.
    fn bodies(bytes: &[u8]) -> Vec<Vec<u8>> {
        pages(bytes).unwrap().iter().map(|page| page.body.to_vec()).collect()
    }

    #[test]
    fn comments_of_an_ogg_are_gone_and_the_sound_is_the_same() {
        let clean = strip(&note(20)).unwrap();
        assert!(!holds(&clean, b"Mali") && !holds(&clean, b"vendor"));
        assert_eq!(bodies(&clean), [HEAD, b"OpusTags\0\0\0\0\0\0\0\0", b"the sound"]);
        assert_eq!(strip(&clean).unwrap(), clean, "the check sums are right");
        assert_eq!(strip(b"OggS"), Err(FileRefusal::Broken));
        let mut garbled = note(20);
        let last = garbled.len() - 1;
        garbled[last] ^= 1;
        assert_eq!(strip(&garbled), Err(FileRefusal::Broken));
    }

    #[test]
    fn what_hides_in_the_heads_of_an_ogg_is_gone() {
        let plain = strip(&note(20)).unwrap();
        let head = written(BEGINS, 0, &[&[HEAD, HIDDEN].concat()]);
        let comment = written(0, 0, &[&tags(b"OpusTags")]);
        let sound = written(ENDS, 20 * 48_000, &[b"the sound"]);
        assert_eq!(strip(&[&head[..], &comment, &sound].concat()).unwrap(), plain, "behind the identification");
        // A comment that goes on over many pages, with a picture in it.
        let long = [&tags(b"OpusTags")[..], HIDDEN, &[0x2a; 70_000], HIDDEN].concat();
        let (here, there) = long.split_at(255 * 255);
        let first = summed({
            let mut bytes = page((0, 0, 1), &[255; 255], here);
            bytes[14] = 7;
            bytes
        });
        let second = written(GOES_ON, 0, &[there]);
        let head = written(BEGINS, 0, &[HEAD]);
        assert_eq!(strip(&[&head[..], &first, &second, &sound].concat()).unwrap(), plain, "in the comment");
        // The number of the stream, the numbers of its pages and flags that mean nothing.
        let mut odd = written(ENDS | 0xf0, 20 * 48_000, &[b"the sound"]);
        odd[18..22].copy_from_slice(b"Mali");
        let odd = [&head[..], &comment, &summed(odd)].concat();
        assert!(holds(&odd, b"Mali"));
        assert_eq!(strip(&odd).unwrap(), plain, "in the heads of pages");
    }

    #[test]
    fn a_packet_beside_the_one_that_begins_an_ogg_or_beside_the_headers_is_refused() {
        let (comment, sound) = (written(0, 0, &[&tags(b"OpusTags")]), written(ENDS, 48_000, &[b"the sound"]));
        for packets in [[HEAD, HIDDEN], [HEAD, &tags(b"OpusTags")]] {
            let beside = [&written(BEGINS, 0, &packets)[..], &comment, &sound].concat();
            assert_eq!(strip(&beside), Err(FileRefusal::NotOnlySound));
        }
        let head = written(BEGINS, 0, &[HEAD]);
        let beside = [&head[..], &written(0, 0, &[&tags(b"OpusTags"), HIDDEN]), &sound].concat();
        assert_eq!(strip(&beside), Err(FileRefusal::NotOnlySound));
        assert_eq!(strip(&[&head[..], &sound].concat()), Err(FileRefusal::Broken), "no comment");
        assert_eq!(strip(&head), Err(FileRefusal::Broken), "a head alone");
        let goes_on = written(GOES_ON, 48_000, &[HIDDEN]);
        assert_eq!(strip(&[&head[..], &comment, &goes_on].concat()), Err(FileRefusal::Broken));
    }

    #[test]
    fn of_vorbis_the_setup_stays_and_the_comment_goes() {
        let identification =
            [&b"\x01vorbis"[..], &[0; 4], &[1], &44_100_u32.to_le_bytes(), &[0; 12], &[0xb8, 1]].concat();
        let setup = [&b"\x05vorbis"[..], &[0x2a; 4_000], &[1]].concat();
        let head = written(BEGINS, 0, &[&[&identification[..], HIDDEN].concat()]);
        let headers = written(0, 0, &[&tags(b"\x03vorbis"), &setup]);
        let sound = written(ENDS, 44_100, &[b"the sound"]);
        let clean = strip(&[&head[..], &headers, &sound].concat()).unwrap();
        assert!(!holds(&clean, b"Mali") && !holds(&clean, HIDDEN));
        let kept = [&b"\x03vorbis\0\0\0\0\0\0\0\0\x01"[..], &setup].concat();
        assert_eq!(bodies(&clean), [identification, kept, b"the sound".to_vec()]);
        assert_eq!(strip(&clean).unwrap(), clean);
        let large = written(0, 0, &[&tags(b"\x03vorbis"), &[&setup[..], &[0x2a; LARGEST_SETUP]].concat()]);
        assert_eq!(strip(&[&head[..], &large, &sound].concat()), Err(FileRefusal::NotOnlySound));
    }

    #[test]
    fn what_is_glued_to_an_ogg_is_refused_and_so_is_a_second_stream() {
        for glued in GLUED {
            assert_eq!(strip(&[&note(20)[..], glued].concat()), Err(FileRefusal::NotOnlySound));
        }
        let more = written(0, 0, &[b"after the end"]);
        assert_eq!(strip(&[note(20), more].concat()), Err(FileRefusal::NotOnlySound));
        let mut other = written(BEGINS, 0, &[b"fishead\0"]);
        other[14] = 8;
        let other = summed(other);
        assert_eq!(strip(&[written(BEGINS, 0, &[HEAD]), other].concat()), Err(FileRefusal::NotOnlySound));
        assert_eq!(strip(&written(BEGINS, 0, &[b"\x80theora"])), Err(FileRefusal::Broken), "no sound at all");
    }

    #[test]
    fn an_ogg_that_is_too_long_is_refused() {
        assert!(strip(&note(1_800)).is_ok());
        assert_eq!(strip(&note(1_802)), Err(FileRefusal::TooLong));
    }
}
