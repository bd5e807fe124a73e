use super::super::tests::{GLUED, holds};
use super::*;

const HIDDEN: &[u8] = b"hidden: Mali, +66812345678";

/// What makes a box of a kind and its inside.
type Boxed<'a> = &'a dyn Fn(&[u8; 4], Vec<u8>) -> Vec<u8>;

/// A code of AAC as a telephone writes it, with its lengths in four bytes.
fn esds() -> Vec<u8> {
    let special: &[u8] = &[5, 0x80, 0x80, 0x80, 2, 0x12, 0x10];
    let decoder = [&[4, 0x80, 0x80, 0x80, 20, 0x40, 0x15, 0, 0x18, 0][..], &[0, 1, 0xf4, 0, 0, 1, 0xf4, 0], special];
    [&[0; 4][..], &[3, 0x80, 0x80, 0x80, 34, 0, 0, 0], &decoder.concat(), &[6, 0x80, 0x80, 0x80, 1, 2]].concat()
}

fn entry(boxed: Boxed<'_>) -> Vec<u8> {
    let head = [&words(&[0, 1, 0, 0])[..], &[0, 1, 0, 16], &[0; 4], &words(&[44_100 << 16])].concat();
    boxed(b"mp4a", [head, boxed(b"esds", esds())].concat())
}

/// A recording of two samples, `first` and `last!`, with something between and behind them in the stored sound. Each box
/// is made by `boxed` of its kind and its inside.
fn made(seconds: u32, between: &[u8], boxed: Boxed<'_>) -> Vec<u8> {
    let stored = [&b"first"[..], between, b"last!", between].concat();
    let before = boxed(b"ftyp", b"M4A \0\0\0\0M4A ".to_vec());
    let start = u32::try_from(before.len() + 8).unwrap();
    let second = start + 5 + u32::try_from(between.len()).unwrap();
    let table = [
        boxed(b"stsd", [words(&[0, 1]), entry(boxed)].concat()),
        boxed(b"stts", words(&[0, 1, 2, 1_000])),
        boxed(b"stsz", words(&[0, 0, 2, 5, 5])),
        boxed(b"stsc", words(&[0, 1, 1, 1, 1])),
        boxed(b"stco", words(&[0, 2, start, second])),
    ];
    let instants = [words(&[0]), b"INSTANTS".to_vec()].concat();
    let matrix = words(&MATRIX);
    let movie = [&instants[..], &words(&[600, 1_200, 0x0001_0000, 0x0100_0000, 0, 0]), &matrix, &[0; 24], &words(&[2])];
    let track = [&instants[..], &words(&[1, 0, 1_200, 0, 0, 0, 0x0100_0000]), &matrix, &[0; 8]];
    let media = boxed(b"mdhd", [&instants[..], &words(&[1_000, seconds * 1_000]), b"MALI"].concat());
    let name = [&[0_u8; 8][..], b"soun", &[0; 12], b"Phone of Mali\0"].concat();
    let here = boxed(b"dref", [words(&[0, 1]), boxed(b"url ", words(&[1]))].concat());
    let about = [boxed(b"smhd", vec![0; 8]), boxed(b"dinf", here), boxed(b"stbl", table.concat())];
    let media = [media, boxed(b"hdlr", name), boxed(b"minf", about.concat())];
    let edits = boxed(b"edts", boxed(b"elst", words(&[0, 1, 1_200, 100, 0x0001_0000])));
    let track = [boxed(b"tkhd", track.concat()), edits, boxed(b"mdia", media.concat())];
    let place = boxed(b"udta", b"+13.7563+100.5018/".to_vec());
    let movie = [boxed(b"mvhd", movie.concat()), boxed(b"trak", track.concat()), place];
    // The sound stands behind the first box, wherever that ends.
    [before, atom(b"mdat", &stored), boxed(b"moov", movie.concat())].concat()
}

fn recording(seconds: u32, between: &[u8]) -> Vec<u8> {
    made(seconds, between, &|kind, inside| atom(kind, &inside))
}

/// The same recording with one of its boxes made by another hand.
fn with(changed: &[u8; 4], change: &dyn Fn(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    made(20, b"", &|kind, inside| if kind == changed { change(inside) } else { atom(kind, &inside) })
}

/// The inside of the box at the end of a path.
fn inside_of<'a>(bytes: &'a [u8], path: &[&[u8; 4]]) -> &'a [u8] {
    let (last, around) = path.split_last().unwrap();
    let parts = around.iter().fold(atoms(bytes, 0).unwrap(), |parts, kind| within(&parts, kind).unwrap());
    sole(&parts, last).unwrap().inside
}

const TABLES: [&[u8; 4]; 5] = [b"moov", b"trak", b"mdia", b"minf", b"stbl"];

#[test]
fn places_instants_and_names_of_an_m4a_are_gone_and_the_sound_is_the_same() {
    let bytes = recording(20, b"");
    let clean = strip(&bytes).unwrap();
    for gone in [&b"+13.75"[..], b"INST", b"Mali", b"MALI"] {
        assert!(holds(&bytes, gone) && !holds(&clean, gone), "{}", String::from_utf8_lossy(gone));
    }
    assert_eq!(inside_of(&clean, &[b"mdat"]), b"firstlast!");
    assert_eq!(strip(&clean).unwrap(), clean, "what is written is read again");
    assert_eq!(strip(b"\0\0\0\x40ftyp"), Err(FileRefusal::Broken));
    assert_eq!(strip(&[atom(b"ftyp", b"M4A "), atom(b"mdat", b"sound")].concat()), Err(FileRefusal::Broken));
}

#[test]
fn the_new_tables_lead_to_the_samples_and_say_how_they_are_played() {
    let clean = strip(&recording(20, b"between")).unwrap();
    let table = |kind: &[u8; 4]| inside_of(&clean, &[&TABLES[..], &[kind]].concat()).to_vec();
    let start = u32::try_from(atom(b"ftyp", inside_of(&clean, &[b"ftyp"])).len() + 8).unwrap();
    assert_eq!(table(b"stts"), words(&[0, 1, 2, 1_000]));
    assert_eq!(table(b"stsz"), words(&[0, 5, 2]));
    assert_eq!(table(b"stsc"), words(&[0, 1, 1, 1, 1]));
    assert_eq!(table(b"stco"), words(&[0, 2, start, start + 5]));
    let place = usize::try_from(start).unwrap();
    assert_eq!(clean.get(place..place + 10), Some(&b"firstlast!"[..]));
    assert!(holds(&table(b"stsd"), &[5, 2, 0x12, 0x10]), "what the decoder must know");
    assert_eq!(inside_of(&clean, &[b"moov", b"trak", b"edts", b"elst"]), words(&[0, 1, 1_200, 100, 0x0001_0000]));
    assert_eq!(inside_of(&clean, &[b"moov", b"mvhd"]).len(), 100);
    assert_eq!(inside_of(&clean, &[b"moov", b"trak", b"tkhd"]).len(), 84);
    // Samples of several sizes, three in the first place and one in the second.
    let many = [
        atom(b"stts", &words(&[0, 3, 1, 10, 0, 77, 9, 20])),
        atom(b"stsz", &words(&[0, 0, 4, 1, 2, 2, 5])),
        atom(b"stsc", &words(&[0, 2, 1, 3, 1, 2, 9, 1])),
    ];
    let several = made(20, b"between", &|kind, inside| match kind {
        b"stts" => many[0].clone(),
        b"stsz" => many[1].clone(),
        b"stsc" => many[2].clone(),
        b"elst" => atom(kind, &words(&[0, 0])),
        _ => atom(kind, &inside),
    });
    let clean = strip(&several).unwrap();
    let table = |kind: &[u8; 4]| inside_of(&clean, &[&TABLES[..], &[kind]].concat()).to_vec();
    assert_eq!(inside_of(&clean, &[b"mdat"]), b"firstlast!");
    assert_eq!(table(b"stts"), words(&[0, 2, 1, 10, 3, 20]), "for as many as there are");
    assert_eq!(table(b"stsz"), words(&[0, 0, 4, 1, 2, 2, 5]));
    assert_eq!(table(b"stsc"), words(&[0, 2, 1, 3, 1, 2, 1, 1]));
}

#[test]
fn what_hides_behind_what_a_box_must_hold_is_gone() {
    let plain = strip(&recording(20, b"")).unwrap();
    let kinds: [&[u8; 4]; 15] = [
        b"mvhd", b"tkhd", b"mdhd", b"hdlr", b"smhd", b"stsd", b"stts", b"stsz", b"stsc", b"stco", b"elst", b"esds",
        b"udta", b"ftyp", b"url ",
    ];
    for kind in kinds {
        let bytes = with(kind, &|inside| atom(kind, &[&inside[..], HIDDEN].concat()));
        assert!(holds(&bytes, HIDDEN));
        let clean = if kind == b"url " { Err(FileRefusal::NotOnlySound) } else { Ok(plain.clone()) };
        assert_eq!(strip(&bytes), clean, "{}", String::from_utf8_lossy(kind));
    }
    // A box that nobody knows, wherever boxes lie in each other.
    for kind in [b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"mp4a"] {
        let bytes = with(kind, &|inside| atom(kind, &[inside, atom(b"evil", HIDDEN), atom(b"free", HIDDEN)].concat()));
        assert!(holds(&bytes, HIDDEN));
        assert_eq!(strip(&bytes), Ok(plain.clone()), "{}", String::from_utf8_lossy(kind));
    }
    // Places told with eight bytes, and something behind the last of them.
    let far = with(b"stco", &|inside| {
        let places = [&inside[..8], &[0; 4], &inside[8..12], &[0; 4], &inside[12..16]].concat();
        atom(b"co64", &[&places[..], HIDDEN].concat())
    });
    assert!(holds(&far, b"co64") && holds(&far, HIDDEN));
    assert_eq!(strip(&far), Ok(plain));
}

#[test]
fn what_hides_in_the_fields_of_the_heads_is_gone() {
    let plain = strip(&recording(20, b"")).unwrap();
    let at = |kind: &'static [u8; 4], from: usize, length: usize| {
        with(kind, &|mut inside| {
            inside[from..from + length].copy_from_slice(&HIDDEN[..length]);
            atom(kind, &inside)
        })
    };
    let fields: [(&[u8; 4], usize, usize); 11] = [
        (b"mvhd", 4, 8),
        (b"mvhd", 20, 26),
        (b"mvhd", 72, 24),
        (b"tkhd", 4, 8),
        (b"tkhd", 24, 8),
        (b"tkhd", 40, 26),
        (b"mdhd", 4, 8),
        (b"hdlr", 4, 4),
        (b"hdlr", 12, 12),
        (b"smhd", 4, 4),
        (b"mp4a", 20, 4),
    ];
    for (kind, from, length) in fields {
        let bytes = at(kind, from, length);
        assert!(holds(&bytes, &HIDDEN[..length]));
        assert_eq!(strip(&bytes), Ok(plain.clone()), "{} at {from}", String::from_utf8_lossy(kind));
    }
}

#[test]
fn a_second_box_of_a_kind_that_may_be_there_once_is_refused_or_gone() {
    let plain = strip(&recording(20, b"")).unwrap();
    for kind in [
        b"moov", b"mdia", b"minf", b"stbl", b"mvhd", b"mdhd", b"hdlr", b"dinf", b"stsd", b"stts", b"stsz", b"stsc",
        b"stco", b"edts", b"elst", b"esds",
    ] {
        let second = with(kind, &|inside| [atom(kind, &inside), atom(kind, &[&inside[..], HIDDEN].concat())].concat());
        assert_eq!(strip(&second), Err(FileRefusal::NotOnlySound), "{}", String::from_utf8_lossy(kind));
    }
    for kind in [b"tkhd", b"smhd", b"udta"] {
        let second = with(kind, &|inside| [atom(kind, &inside), atom(kind, HIDDEN)].concat());
        assert_eq!(strip(&second), Ok(plain.clone()), "{}", String::from_utf8_lossy(kind));
    }
    let refused = Err(FileRefusal::NotOnlySound);
    for (other, clean) in [(b"text", Ok(plain.clone())), (b"vide", refused.clone()), (b"soun", refused)] {
        let beside = with(b"trak", &|inside| {
            let at = inside.windows(4).position(|part| part == b"soun").unwrap();
            let beside = [&inside[..at], &other[..], &inside[at + 4..]].concat();
            [atom(b"trak", &inside), atom(b"trak", &beside)].concat()
        });
        assert_eq!(strip(&beside), clean, "{} beside the sound", String::from_utf8_lossy(other));
    }
    let both = with(b"stco", &|inside| [atom(b"stco", &inside), atom(b"co64", &words(&[0, 0]))].concat());
    assert_eq!(strip(&both), Err(FileRefusal::NotOnlySound), "places told twice");
    let two_codes = with(b"stsd", &|inside| atom(b"stsd", &[&words(&[0, 2]), &inside[8..], &inside[8..]].concat()));
    assert_eq!(strip(&two_codes), Err(FileRefusal::NotOnlySound));
}

#[test]
fn what_is_glued_to_an_m4a_is_refused_and_what_hides_between_the_samples_is_gone() {
    let plain = strip(&recording(20, b"")).unwrap();
    for glued in GLUED {
        assert_eq!(strip(&[&recording(20, b"")[..], glued].concat()), Err(FileRefusal::Broken));
        assert_eq!(strip(&recording(20, glued)), Ok(plain.clone()));
        let boxed = [recording(20, b""), atom(b"evil", glued), atom(b"mdat", glued)].concat();
        assert_eq!(strip(&boxed), Ok(plain.clone()));
    }
}

#[test]
fn tables_that_lead_out_of_the_sound_or_twice_to_the_same_are_refused() {
    let places = |first: u32, second: u32| with(b"stco", &|_| atom(b"stco", &words(&[0, 2, first, second])));
    assert_eq!(strip(&places(28, 9_999)), Err(FileRefusal::Broken), "out of the file");
    assert_eq!(strip(&places(28, 60)), Err(FileRefusal::Broken), "to what is no sound");
    assert_eq!(strip(&places(28, 28)), Err(FileRefusal::Broken), "twice to the same");
    assert_eq!(strip(&places(28, 32)), Err(FileRefusal::Broken), "into each other");
    assert!(strip(&places(33, 28)).is_ok(), "in another order");
    for kind in [b"stts", b"stsz", b"stsc", b"stco", b"elst"] {
        let bytes = with(kind, &|mut inside| {
            let at = if kind == b"stsz" { 8 } else { 4 };
            inside[at..at + 4].copy_from_slice(&u32::MAX.to_be_bytes());
            atom(kind, &inside)
        });
        assert_eq!(
            strip(&bytes),
            Err(FileRefusal::Broken),
            "{}: more entries than bytes",
            String::from_utf8_lossy(kind)
        );
    }
    let alike = with(b"stsz", &|_| atom(b"stsz", &words(&[0, 1, u32::MAX])));
    assert_eq!(strip(&alike), Err(FileRefusal::Broken), "more samples than bytes");
    let nowhere = with(b"stco", &|_| atom(b"stco", &words(&[0, 0])));
    assert_eq!(strip(&nowhere), Err(FileRefusal::Broken), "no sample at all");
}

#[test]
fn what_is_no_plain_sound_in_one_piece_is_refused() {
    let refused = |bytes: &[u8]| assert_eq!(strip(bytes), Err(FileRefusal::NotOnlySound));
    refused(&[recording(20, b""), atom(b"moof", b"")].concat());
    refused(&with(b"moov", &|inside| atom(b"moov", &[inside, atom(b"mvex", b"")].concat())));
    refused(&with(b"dinf", &|inside| atom(b"dinf", &[inside, vec![0; 200]].concat())));
    refused(&with(b"hdlr", &|_| atom(b"hdlr", b"\0\0\0\0\0\0\0\0vide\0\0\0\0\0\0\0\0\0\0\0\0\0")));
    refused(&with(b"mp4a", &|inside| atom(b"mp4v", &inside)));
    refused(&with(b"elst", &|_| atom(b"elst", &[words(&[0, 9]), words(&[1, 0, 0x0001_0000]).repeat(9)].concat())));
    let stored = [recording(20, b""), atom(b"mdat", b"").repeat(16)].concat();
    refused(&stored);
    // A decoder that must be told more than any is.
    let long = [&[5, 65][..], &[1; 65]].concat();
    let decoder = [&[4, 80][..], &[0x40, 0x15], &[0; 11], &long].concat();
    let told = [&[0; 4][..], &[3, 85, 0, 0, 0], &decoder].concat();
    refused(&with(b"esds", &|_| atom(b"esds", &told)));
}

#[test]
fn other_codes_of_telephones_are_carried_over_without_what_is_behind_them() {
    let coded = |code: &'static [u8; 4], setting: &'static [u8; 4], length: usize| {
        with(b"mp4a", &|inside| {
            let told: Vec<u8> = (1..=u8::try_from(length).unwrap()).collect();
            atom(code, &[&inside[..28], &atom(setting, &[&told[..], HIDDEN].concat())].concat())
        })
    };
    for (code, setting, length, kept) in [(b"alac", b"alac", 28, 0..28), (b"samr", b"damr", 9, 5..9)] {
        let bytes = coded(code, setting, length);
        let clean = strip(&bytes).unwrap();
        assert!(holds(&bytes, HIDDEN) && !holds(&clean, HIDDEN), "{}", String::from_utf8_lossy(code));
        let told: Vec<u8> = (1..=u8::try_from(length).unwrap()).collect();
        assert!(holds(&clean, &told[kept]) && holds(&clean, b"firstlast!"));
        assert_eq!(strip(&clean).unwrap(), clean);
    }
    // As QuickTime writes it: an older entry with its boxes one deeper.
    let older = with(b"mp4a", &|inside| {
        let around = [atom(b"frma", b"mp4a"), inside[28..].to_vec(), atom(b"\0\0\0\0", b"")].concat();
        let entry =
            [&inside[..8], &[0, 1], &inside[10..28], HIDDEN.get(..16).unwrap(), &atom(b"wave", &around)].concat();
        atom(b"mp4a", &[&entry[..], &atom(b"chan", HIDDEN)].concat())
    });
    assert_eq!(strip(&older), strip(&recording(20, b"")));
    assert_eq!(strip(&coded(b"Opus", b"dOps", 11)), Err(FileRefusal::NotOnlySound), "more than two channels");
    let opus = with(b"mp4a", &|inside| {
        atom(
            b"Opus",
            &[&inside[..28], &atom(b"dOps", &[&[0, 1, 0, 0, 0, 0, 0xbb, 0x80, 0, 0, 0], HIDDEN].concat())].concat(),
        )
    });
    let clean = strip(&opus).unwrap();
    assert!(!holds(&clean, HIDDEN) && holds(&clean, b"dOps"));
}

#[test]
fn an_m4a_that_is_too_long_is_refused() {
    assert!(strip(&recording(1_800, b"")).is_ok());
    assert_eq!(strip(&recording(1_801, b"")), Err(FileRefusal::TooLong));
    let slow = with(b"stts", &|_| atom(b"stts", &words(&[0, 1, 2, 900_500])));
    assert_eq!(strip(&slow), Err(FileRefusal::TooLong), "whatever its head says");
    let edited = with(b"elst", &|_| atom(b"elst", &words(&[0, 1, 1_801 * 600, 0, 0x0001_0000])));
    assert_eq!(strip(&edited), Err(FileRefusal::TooLong), "however it is played");
}
