//! Word, Excel and PDF files: whether they are whole, and whether something in them starts by itself.

use super::{FileRefusal, MediaType};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The most parts a Word or Excel file may have.
const PARTS: usize = 1_000;

/// The most bytes all its parts may unpack to: 100 MB.
const UNPACKED: u64 = 100_000_000;

/// Unpacks every part in memory, one after the other, and looks at it.
///
/// Refused are: no parts of the wanted kind, more than 1,000 parts or 100 MB unpacked (counted, not believed), a broken
/// or locked part, a part that would land outside its folder, macros, and a template that is fetched from elsewhere.
pub(super) fn examine_office(media_type: MediaType, bytes: &[u8]) -> Result<(), FileRefusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    if archive.len() > PARTS {
        return Err(FileRefusal::Unsafe);
    }
    let main = if media_type == MediaType::Docx { "word/" } else { "xl/" };
    let (mut has_types, mut has_main) = (false, false);
    let mut left = UNPACKED;
    for number in 0..archive.len() {
        let part = archive.by_index(number).map_err(|error| refusal(&error))?;
        let name = part.name().map_err(|error| refusal(&error))?.to_ascii_lowercase();
        if part.enclosed_name().is_none() || part.is_symlink() || is_macro(&name) {
            return Err(FileRefusal::Unsafe);
        }
        has_types |= name == "[content_types].xml";
        has_main |= name.starts_with(main) && name.ends_with(".xml");
        let mut content = Vec::new();
        let keep = name.ends_with(".rels");
        let length = read_counted(part, left, keep, &mut content)?;
        left = left.checked_sub(length).ok_or(FileRefusal::Unsafe)?;
        if keep && fetches_a_template(&content) {
            return Err(FileRefusal::Unsafe);
        }
    }
    match (has_types, has_main) {
        (true, true) => Ok(()),
        (true, false) | (false, _) => Err(FileRefusal::Mismatch),
    }
}

fn refusal(error: &ZipError) -> FileRefusal {
    match error {
        ZipError::UnsupportedArchive(_) => FileRefusal::Unsafe,
        _ => FileRefusal::Broken,
    }
}

/// Reads a part to its end, which checks its sum too; stops one byte after what is left of the allowance.
fn read_counted(part: impl Read, left: u64, keep: bool, content: &mut Vec<u8>) -> Result<u64, FileRefusal> {
    let mut part = part.take(left + 1);
    let read = if keep {
        part.read_to_end(content).map(|length| length as u64)
    } else {
        std::io::copy(&mut part, &mut std::io::sink())
    };
    read.map_err(|_| FileRefusal::Broken)
}

/// Parts that hold programs: macros and embedded controls.
fn is_macro(name: &str) -> bool {
    name.ends_with("vbaproject.bin") || name.ends_with("vbadata.xml") || name.contains("/activex/")
}

/// Whether the links of a part name a template on another machine: it would be fetched, with its macros, on opening.
fn fetches_a_template(links: &[u8]) -> bool {
    let text = String::from_utf8_lossy(links).to_ascii_lowercase();
    text.split('<').any(|link| link.contains("attachedtemplate") && link.contains("\"external\""))
}

/// Names in a PDF that stand for an action which starts by itself.
const ACTIONS: [&[u8]; 2] = [b"JavaScript", b"Launch"];

/// Looks at a PDF: whether its end is there, and whether a name in it, as far as a plain look shows, is JavaScript or
/// a program to start. Names may be written with `#` and two hexadecimal digits (ISO 32000-1, 7.3.5); those are read.
pub(super) fn examine_pdf(bytes: &[u8]) -> Result<(), FileRefusal> {
    let tail = bytes.get(bytes.len().saturating_sub(4096)..).unwrap_or(bytes);
    if !tail.windows(5).any(|window| window == b"%%EOF") {
        return Err(FileRefusal::Broken);
    }
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|&byte| byte == b'/') {
        rest = rest.get(at + 1..).unwrap_or_default();
        if ACTIONS.contains(&name_at(rest).as_slice()) {
            return Err(FileRefusal::Unsafe);
        }
    }
    Ok(())
}

/// The name that begins here, read up to its end or as far as the longest one looked for.
fn name_at(bytes: &[u8]) -> Vec<u8> {
    let mut name = Vec::new();
    let mut bytes = bytes.iter().copied();
    while let Some(byte) = bytes.next() {
        let is_end = byte.is_ascii_whitespace() || byte == 0 || b"()<>[]{}/%".contains(&byte);
        if is_end || name.len() > 10 {
            break;
        }
        let read = if byte == b'#' { digits(bytes.next(), bytes.next()) } else { Some(byte) };
        let Some(read) = read else { break };
        name.push(read);
    }
    name
}

/// The byte that two hexadecimal digits stand for.
fn digits(high: Option<u8>, low: Option<u8>) -> Option<u8> {
    let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    const TYPES: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");
    const WORDS: (&str, &[u8]) = ("word/document.xml", b"<w:document/>");

    #[test]
    fn a_word_file_is_a_word_file() {
        let bytes = archive(&[TYPES, WORDS]);
        assert_eq!(examine_office(MediaType::Docx, &bytes), Ok(()));
        assert_eq!(examine_office(MediaType::Xlsx, &bytes), Err(FileRefusal::Mismatch));
        assert_eq!(examine_office(MediaType::Xlsx, &archive(&[TYPES, ("xl/workbook.xml", b"<x/>")])), Ok(()));
        assert_eq!(examine_office(MediaType::Docx, &archive(&[("holiday.txt", b"sun")])), Err(FileRefusal::Mismatch));
    }

    #[test]
    fn a_broken_archive_is_refused() {
        let bytes = archive(&[TYPES, WORDS]);
        assert_eq!(examine_office(MediaType::Docx, &bytes[..bytes.len() - 30]), Err(FileRefusal::Broken));
        let mut garbled = bytes.clone();
        let at = bytes.windows(8).position(|window| window == b"<w:docum").unwrap_or(60);
        garbled[at] ^= 0x55;
        assert_eq!(examine_office(MediaType::Docx, &garbled), Err(FileRefusal::Broken));
    }

    #[test]
    fn what_starts_by_itself_is_refused() {
        let template: &[u8] =
            b"<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://x/a.dotm\" TargetMode=\"External\"/>";
        for part in [
            ("word/vbaProject.bin", b"x".as_slice()),
            ("word/activeX/activeX1.bin", b"x"),
            ("../outside.xml", b"x"),
            ("word/_rels/settings.xml.rels", template),
        ] {
            let bytes = archive(&[TYPES, WORDS, part]);
            assert_eq!(examine_office(MediaType::Docx, &bytes), Err(FileRefusal::Unsafe), "{}", part.0);
        }
    }

    #[test]
    fn an_archive_that_unpacks_without_end_is_refused() {
        let zeros = vec![0_u8; 60_000_000];
        let bytes = archive(&[TYPES, WORDS, ("word/a.xml", &zeros), ("word/b.xml", &zeros)]);
        assert!(bytes.len() < super::super::LIMIT);
        assert_eq!(examine_office(MediaType::Docx, &bytes), Err(FileRefusal::Unsafe));
        let names: Vec<String> = (0..1_001).map(|number| format!("word/{number}.xml")).collect();
        let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert_eq!(examine_office(MediaType::Docx, &archive(&parts)), Err(FileRefusal::Unsafe));
    }

    #[test]
    fn a_pdf_with_actions_is_refused() {
        let pdf = |body: &str| format!("%PDF-1.7\n1 0 obj\n{body}\nendobj\ntrailer\n%%EOF\n").into_bytes();
        assert_eq!(examine_pdf(&pdf("<< /Type /Catalog >>")), Ok(()));
        assert_eq!(examine_pdf(&pdf("<< /LaunchPad 1 /Title (JavaScript for all) >>")), Ok(()));
        for action in
            ["<</S/JavaScript/JS(app.alert(1))>>", "<< /S /Launch >>", "<</S/J#61vaScript>>", "<</S/#4caunch>>"]
        {
            assert_eq!(examine_pdf(&pdf(action)), Err(FileRefusal::Unsafe), "{action}");
        }
        assert_eq!(examine_pdf(b"%PDF-1.7\n1 0 obj\n<< /Type"), Err(FileRefusal::Broken));
    }
}
