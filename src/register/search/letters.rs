//! Many texts in one block of memory: letters of Thai, Lao, Khmer and Burmese take one byte each, as those of English do.

use crate::register::pieces::Pieces;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Where the 128 letters of each script begin; the byte that switches to a script is its place here, counted from 1.
const SCRIPTS: [u32; 4] = [0x0E00, 0x0E80, 0x1780, 0x1000];
/// Stands before a letter of any other script, as UTF-8.
const OTHER: u8 = 0x07;

/// Many texts.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Texts(Pieces);

impl Texts {
    pub(super) fn push(&mut self, text: &str) {
        self.0.push(&pack(text));
    }

    /// The packed letters of a text: two texts are equal, or one begins the other, as their packed letters do.
    pub(super) fn packed(&self, at: u32) -> &[u8] {
        self.0.get(at as usize).unwrap_or_default()
    }

    pub(super) fn get(&self, at: u32) -> Cow<'_, str> {
        unpack(self.packed(at))
    }

    pub(super) fn shrink(&mut self) {
        self.0.shrink();
    }
}

/// Packs a text. Control characters are left out; a folded text has none.
pub(super) fn pack(text: &str) -> Cow<'_, [u8]> {
    let is_plain = |byte: &u8| matches!(byte, 0x20..=0x7E);
    if text.as_bytes().iter().all(is_plain) {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut packed = Vec::with_capacity(text.len());
    let mut script = 0_u8;
    for letter in text.chars() {
        let code = u32::from(letter);
        let its = SCRIPTS.iter().zip(1_u8..).find(|(start, _)| (**start..**start + 0x80).contains(&code));
        match (letter, its) {
            (' '..='~', _) => packed.push(letter as u8),
            ('\0'..='\u{1F}' | '\u{7F}', _) => {}
            (_, Some((start, number))) => {
                if script != number {
                    packed.push(number);
                    script = number;
                }
                packed.push(0x80 | (code - start) as u8);
            }
            (_, None) => {
                packed.push(OTHER);
                packed.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
    }
    Cow::Owned(packed)
}

fn unpack(packed: &[u8]) -> Cow<'_, str> {
    if packed.is_ascii()
        && packed.iter().all(|byte| *byte >= b' ')
        && let Ok(plain) = std::str::from_utf8(packed)
    {
        return Cow::Borrowed(plain);
    }
    let mut text = String::with_capacity(packed.len() * 3);
    let mut start = 0;
    let mut rest = packed;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            OTHER => {
                let length = after.first().map_or(0, |first| first.leading_ones().max(1) as usize);
                let (letter, behind) = after.split_at_checked(length).unwrap_or((after, &[]));
                text.push_str(std::str::from_utf8(letter).unwrap_or_default());
                rest = behind;
            }
            1..OTHER => start = SCRIPTS.get(usize::from(byte) - 1).copied().unwrap_or_default(),
            0x80.. => text.extend(char::from_u32(start + u32::from(byte & 0x7F))),
            _ => text.push(char::from(byte)),
        }
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back() {
        let all = ["mali 12", "ดอกมะลิ mali", "ບໍລິສັດ ดอก", "ក្រុមហ៊ុន", "ကုမ္ပဏီ ႐", "pаper đ \u{1F600} ก", ""];
        let mut texts = Texts::default();
        all.iter().for_each(|text| texts.push(text));
        for (text, at) in all.iter().zip(0..) {
            assert_eq!(texts.get(at), *text);
        }
        assert_eq!(pack("ดอก").len(), 4, "one byte a letter, one for the script");
        assert!(pack("ดอกมะลิ").starts_with(&pack("ดอก")));
    }
}
