//! The kinds of file that are taken, told by content and by the ending of the name.

use super::FileRefusal;

crate::base::text_enum! {
    /// What a file is, as its media type (IANA).
    pub enum MediaType {
        /// A photograph.
        Jpeg => "image/jpeg",
        /// A screenshot or drawing.
        Png => "image/png",
        /// A picture of either sort.
        Webp => "image/webp",
        /// A document as printed.
        Pdf => "application/pdf",
        /// A Word document.
        Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        /// An Excel workbook.
        Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        /// A sound recording as telephones make it.
        M4a => "audio/mp4",
        /// A sound recording (Vorbis, Opus).
        Ogg => "audio/ogg",
        /// A sound recording.
        Mp3 => "audio/mpeg",
    }
}

impl MediaType {
    /// The endings of names that stand for it; the first is the usual one.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png"],
            Self::Webp => &["webp"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            // Recorders of telephones write sound under all of these; what is in it is looked at.
            Self::M4a => &["m4a", "mp4", "3gp", "3gpp"],
            Self::Ogg => &["ogg", "oga", "opus"],
            Self::Mp3 => &["mp3"],
        }
    }

    /// All endings with a dot, for the `accept` attribute of a file field: `.jpg,.jpeg,…`.
    pub fn accept() -> String {
        let endings = Self::ALL.iter().flat_map(|kind| kind.endings());
        endings.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
    }

    /// Whether the content looks like this kind.
    fn fits(self, bytes: &[u8]) -> bool {
        match self {
            Self::Jpeg => infer::image::is_jpeg(bytes),
            Self::Png => infer::image::is_png(bytes),
            Self::Webp => infer::image::is_webp(bytes),
            Self::Pdf => infer::archive::is_pdf(bytes),
            // Which of the two it is, its parts say; see `documents`.
            Self::Docx | Self::Xlsx => infer::archive::is_zip(bytes),
            Self::M4a => is_sound_in_mp4(bytes),
            Self::Ogg => infer::audio::is_ogg(bytes) && !is_ogg_video(bytes),
            Self::Mp3 => infer::audio::is_mp3(bytes),
        }
    }
}

/// What a file is by the ending of its name, if its content agrees.
pub(super) fn identify(name: &str, bytes: &[u8]) -> Result<MediaType, FileRefusal> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let mut kinds = MediaType::ALL.iter().copied();
    let kind = kinds.find(|kind| kind.endings().contains(&ending.as_str())).ok_or(FileRefusal::WrongKind)?;
    if kind.fits(bytes) { Ok(kind) } else { Err(FileRefusal::Mismatch) }
}

/// Whether an MP4 file holds sound and no moving picture. The brand in its head does not say: telephones write sound
/// under the brands of films, so the kinds of its tracks are read (`hdlr`, ISO/IEC 14496-12, 8.4.3).
fn is_sound_in_mp4(bytes: &[u8]) -> bool {
    if bytes.get(4..8) != Some(b"ftyp") {
        return false;
    }
    let tracks = bytes.windows(16).filter(|window| window.starts_with(b"hdlr")).filter_map(|window| window.get(12..16));
    let (mut sound, mut film) = (false, false);
    for track in tracks {
        sound |= track == b"soun";
        film |= track == b"vide";
    }
    sound && !film
}

/// Whether an Ogg file begins a film: the first page of every stream in it stands at its start.
fn is_ogg_video(bytes: &[u8]) -> bool {
    let start = bytes.get(..4096).unwrap_or(bytes);
    start.windows(7).any(|window| window == b"\x80theora" || window == b"\x01video\0")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mp4(tracks: &[&[u8; 4]]) -> Vec<u8> {
        let mut bytes = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec();
        for track in tracks {
            bytes.extend_from_slice(b"\0\0\0\x20hdlr\0\0\0\0\0\0\0\0");
            bytes.extend_from_slice(*track);
            bytes.extend_from_slice(&[0; 12]);
        }
        bytes
    }

    #[test]
    fn name_and_content_must_agree() {
        let pdf = b"%PDF-1.7\n";
        assert_eq!(identify("Licence.PDF", pdf), Ok(MediaType::Pdf));
        assert_eq!(identify("licence.png", pdf), Err(FileRefusal::Mismatch));
        for name in ["licence", "licence.exe", "licence.pdf.html", "licence.svg", ""] {
            assert_eq!(identify(name, pdf), Err(FileRefusal::WrongKind), "{name}");
        }
        assert_eq!(identify("a.pdf", b"MZ\x90\0"), Err(FileRefusal::Mismatch));
    }

    #[test]
    fn sound_is_taken_and_film_is_not() {
        assert_eq!(identify("a.m4a", &mp4(&[b"soun"])), Ok(MediaType::M4a));
        assert_eq!(identify("a.m4a", &mp4(&[b"soun", b"vide"])), Err(FileRefusal::Mismatch));
        assert_eq!(identify("a.m4a", &mp4(&[])), Err(FileRefusal::Mismatch));
        assert_eq!(identify("Recording.3gp", &mp4(&[b"soun"])), Ok(MediaType::M4a), "as a telephone names it");
        assert_eq!(identify("a.mp3", b"ID3\x04\0\0\0"), Ok(MediaType::Mp3));
        assert_eq!(identify("a.opus", b"OggS\0\x02\0\0\0\0\0\0\0\0OpusHead"), Ok(MediaType::Ogg));
        assert_eq!(identify("a.ogg", b"OggS\0\x02\0\0\x80theora\x03"), Err(FileRefusal::Mismatch));
    }

    #[test]
    fn a_file_field_names_every_ending() {
        assert!(MediaType::accept().starts_with(".jpg,.jpeg,"));
        assert!(MediaType::accept().ends_with(".mp3"));
    }
}
