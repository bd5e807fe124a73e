//! The name somebody gave a file, made harmless.

use super::MediaType;

/// The longest name kept, in characters.
const LONGEST: usize = 120;

/// A name without folders, control characters and signs that turn the reading direction (which can make `exe.pdf` of
/// `fdp.exe`), at most 120 characters long, with an ending that fits what the file is.
pub(super) fn clean(name: &str, media_type: MediaType) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or("");
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending = ending.to_ascii_lowercase();
    let usual = media_type.endings().first().copied().unwrap_or("bin");
    let ending = media_type.endings().iter().copied().find(|known| *known == ending).unwrap_or(usual);
    let stem: String = stem.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let room = LONGEST - ending.chars().count() - 1;
    let stem: String = stem.trim_matches([' ', '.']).chars().take(room).collect();
    let stem = stem.trim_end_matches([' ', '.']);
    if stem.is_empty() { format!("file.{ending}") } else { format!("{stem}.{ending}") }
}

/// Marks and overrides of direction, line and paragraph separators, byte order mark.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_made_harmless() {
        for (given, kept) in [
            ("licence.pdf", "licence.pdf"),
            ("C:\\Users\\Mali\\ใบอนุญาต.PDF", "ใบอนุญาต.pdf"),
            ("../../etc/passwd.pdf", "passwd.pdf"),
            ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
            ("bill\u{202e}fdp.exe.pdf", "billfdp.exe.pdf"),
            ("...pdf", "file.pdf"),
            (".pdf", "file.pdf"),
        ] {
            assert_eq!(clean(given, MediaType::Pdf), kept, "{given:?}");
        }
        assert_eq!(clean("photo.webp", MediaType::Jpeg), "photo.jpg");
        assert_eq!(clean("photo.JPEG", MediaType::Jpeg), "photo.jpeg");
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let kept = clean(&format!("{}.pdf", "ก".repeat(500)), MediaType::Pdf);
        assert_eq!(kept.chars().count(), 120);
        assert!(kept.ends_with("ก.pdf"));
    }
}
