//! Sound without what is said about it, and without anything that is not sound: tags, places, devices, pictures and instants
//! are taken out, the sound stays; where something else hides behind or between it, such as an archive or a page, the file
//! is refused.
//!
//! MP3: frame after frame is kept, and the tags before and after them are left out. M4A and Ogg are written anew: the heads of
//! a new file say what a player must know and nothing else, and behind them are the samples of the old one, byte for byte.
//! What does not read like this is refused. What is hidden in the coded sound itself stays: nobody can tell it from sound.

mod mp3;
mod mp4;
mod ogg;

use super::{FileRefusal, MediaType};

/// How many seconds a recording may last: half an hour.
const LONGEST: u64 = 1_800;

/// Takes everything but the sound out of a recording; other kinds stay as they are.
pub(super) fn strip(media_type: MediaType, bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    match media_type {
        MediaType::Mp3 => mp3::strip(bytes),
        MediaType::M4a => mp4::strip(bytes),
        MediaType::Ogg => ogg::strip(bytes),
        MediaType::Jpeg | MediaType::Png | MediaType::Webp | MediaType::Pdf | MediaType::Docx | MediaType::Xlsx => {
            Ok(bytes.to_vec())
        }
    }
}

/// Whether so many parts of a second are as long as a recording may be.
fn must_not_last(parts: u64, in_a_second: u64) -> Result<(), FileRefusal> {
    let seconds = parts.checked_div(in_a_second).ok_or(FileRefusal::Broken)?;
    if seconds > LONGEST { Err(FileRefusal::TooLong) } else { Ok(()) }
}

#[cfg(test)]
pub(super) mod tests {
    /// What somebody may glue to a recording: an archive, a page, a program.
    pub(super) const GLUED: [&[u8]; 4] =
        [b"PK\x03\x04\x14\0\0\0evil.zip", b"<html><script>alert(1)</script></html>", b"MZ\x90\0program", b"%PDF-1.7\n"];

    pub(super) fn holds(bytes: &[u8], text: &[u8]) -> bool {
        bytes.windows(text.len()).any(|window| window == text)
    }
}
