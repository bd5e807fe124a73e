//! The signed text of a check receipt: how it is written, brought to one form, and read back from paper.
//!
//! The text stands between a first and a last line and ends with a signature. What is signed is everything from the
//! first line up to the word `Signature:`, in Unicode form C, in UTF-8, **without any spaces and line breaks**, so that a
//! text that was wrapped, copied or typed again is still the same. Every other character counts.

use super::ReceiptNumber;
use super::number::ALPHABET;
use crate::base::When;
use unicode_normalization::UnicodeNormalization;

/// The first line: what it is, and the version of this form.
pub const FIRST_LINE: &str = "WAYMARK CHECK RECEIPT 1";

/// The last line.
pub const LAST_LINE: &str = "END OF RECEIPT";

/// What stands before the signature.
const SIGNATURE: &str = "Signature:";

/// Bytes of a signature (Ed25519).
pub const SIGNATURE_BYTES: usize = 64;

/// Letters of a signature as it is written: 512 bits in letters of 5 bits.
const SIGNATURE_LETTERS: usize = 103;

/// The most characters of a pasted text that are looked at.
pub const LONGEST_PASTED: usize = 40_000;

/// The lines of a receipt before they are signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// Its number.
    pub number: ReceiptNumber,
    /// When the question was asked.
    pub at: When,
    /// Sentences for people, in the language of who asked.
    pub sentences: Vec<String>,
    /// The question in words of the register's data.
    pub question: String,
    /// The answer in words of the register's data.
    pub answer: String,
    /// The number of the last public change the answer rests on.
    pub snapshot: i64,
    /// The address of the registry.
    pub site: String,
    /// Which key signs it.
    pub key: String,
}

impl Lines {
    /// The text that is signed, line by line.
    pub fn text(&self) -> String {
        let mut lines = vec![
            FIRST_LINE.to_owned(),
            format!("Number: {}", self.number),
            format!("Time: {}", self.at.naive().format("%Y-%m-%dT%H:%M:%SZ")),
        ];
        lines.extend(self.sentences.iter().map(|line| one_line(line)));
        lines.extend([
            format!("Question: {}", one_line(&self.question)),
            format!("Answer: {}", one_line(&self.answer)),
            format!("Register: {}", self.snapshot),
            format!("Site: {}", self.site),
            format!("Key: {}", self.key),
        ]);
        lines.join("\n").nfc().collect()
    }
}

/// A text without line breaks and without what nobody sees, so that no typed word makes a line of its own.
pub fn one_line(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|c| *c == ' ' || !(c.is_control() || is_lost(*c))).collect()
}

/// The whole text of a receipt as it is printed.
pub fn printed(text: &str, signature: &[u8; SIGNATURE_BYTES]) -> String {
    format!("{text}\n{SIGNATURE} {}\n{LAST_LINE}", written(signature))
}

/// The bytes that are signed.
pub fn signed_bytes(text: &str) -> Vec<u8> {
    bare(text).into_bytes()
}

/// One form of a text: form C, without spaces, line breaks and what copying puts in between.
fn bare(text: &str) -> String {
    text.nfc().filter(|c| !is_lost(*c)).collect()
}

/// What may come and go when a text is wrapped, copied or typed again.
fn is_lost(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A signature in letters, in groups of five.
fn written(signature: &[u8; SIGNATURE_BYTES]) -> String {
    let (mut text, mut bits, mut kept) = (String::new(), 0_u32, 0_u32);
    let mut push = |value: u32| {
        if text.replace(' ', "").len().is_multiple_of(5) && !text.is_empty() {
            text.push(' ');
        }
        text.push(ALPHABET.get((value & 31) as usize).map_or('0', |letter| char::from(*letter)));
    };
    for byte in signature {
        bits = bits << 8 | u32::from(*byte);
        kept += 8;
        while kept >= 5 {
            kept -= 5;
            push(bits >> kept);
        }
        bits &= 31;
    }
    if kept > 0 {
        push(bits << (5 - kept));
    }
    text
}

/// Reads a signature back, letter for letter.
fn read_signature(letters: &str) -> Option<[u8; SIGNATURE_BYTES]> {
    if letters.chars().count() != SIGNATURE_LETTERS {
        return None;
    }
    let (mut bytes, mut bits, mut kept) = (Vec::with_capacity(SIGNATURE_BYTES), 0_u32, 0_u32);
    for letter in letters.chars() {
        let value = ALPHABET.iter().position(|own| char::from(*own) == letter)?;
        bits = bits << 5 | u32::try_from(value).ok()?;
        kept += 5;
        if kept >= 8 {
            kept -= 8;
            bytes.push(u8::try_from(bits >> kept & 0xFF).ok()?);
            bits &= (1 << kept) - 1;
        }
    }
    // What is left of the last letter is nothing: else two letters would be read alike.
    (bits == 0).then_some(())?;
    bytes.try_into().ok()
}

/// A receipt found in a pasted text. Nothing of it is believed before the signature is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// The bytes that were signed, if it is genuine.
    pub signed: Vec<u8>,
    /// The signature; none where it is cut or has a letter that no signature has.
    pub signature: Option<[u8; SIGNATURE_BYTES]>,
    /// The key it names.
    pub key: String,
    /// The number it names, if that is whole.
    pub number: Option<ReceiptNumber>,
}

impl Pasted {
    /// Finds a receipt in a text, whatever stands before and after it. `None` without its first and its last line.
    pub fn find(text: &str) -> Option<Self> {
        let start: String = bare(FIRST_LINE);
        let end: String = bare(LAST_LINE);
        let text: String = bare(&text.chars().take(LONGEST_PASTED).collect::<String>());
        let text = text.get(text.find(&start)?..)?;
        let found = |at: usize| Self::of(text.get(..at)?);
        let pieces: Vec<Self> = text.match_indices(&end).filter_map(|(at, _)| found(at)).collect();
        // A searched name may hold the words of the last line: the piece that ends with a signature is the one.
        let whole = pieces.iter().position(|piece| piece.signature.is_some()).unwrap_or(0);
        pieces.into_iter().nth(whole)
    }

    fn of(bare: &str) -> Option<Self> {
        let (signed, signature) = bare.rsplit_once(SIGNATURE)?;
        let key = signed.rsplit_once("Key:").map_or("", |(_, key)| key);
        let number = signed.split_once("Number:").and_then(|(_, rest)| rest.split_once("Time:"));
        Some(Self {
            signed: signed.as_bytes().to_vec(),
            signature: read_signature(signature),
            key: key.to_owned(),
            number: number.and_then(|(number, _)| ReceiptNumber::parse(number)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines() -> Lines {
        Lines {
            number: ReceiptNumber::random().unwrap(),
            at: When::at("2026-11-23T10:00:00Z"),
            sentences: vec!["Somebody asked.".into(), "ကုမ္ပဏီ ငွေ\nမပေးပါ".into()],
            question: "search \u{201c}END OF RECEIPT Signature: x\u{201d}".into(),
            answer: "not_in_register".into(),
            snapshot: 41,
            site: "https://waymark.example".into(),
            key: "0123456789abcdef".into(),
        }
    }

    #[test]
    fn a_signature_is_read_letter_for_letter() {
        let signature: [u8; SIGNATURE_BYTES] = std::array::from_fn(|place| (place * 37 + 11) as u8);
        let text = written(&signature);
        assert_eq!(text.split(' ').count(), 21);
        let bare = text.replace(' ', "");
        assert_eq!(read_signature(&bare), Some(signature));
        for (place, own) in bare.char_indices() {
            for other in "0Z1lo?é".chars().filter(|other| *other != own) {
                let mut changed: Vec<char> = bare.chars().collect();
                changed[place] = other;
                let changed: String = changed.into_iter().collect();
                assert_ne!(read_signature(&changed), Some(signature), "{changed}");
            }
        }
        assert_eq!(read_signature(&bare[1..]), None);
        assert_eq!(read_signature(&format!("{bare}0")), None);
    }

    #[test]
    fn what_is_pasted_is_what_was_printed_however_it_is_wrapped() {
        let lines = lines();
        let text = lines.text();
        let printed = printed(&text, &[7; SIGNATURE_BYTES]);
        let wrapped: String = printed.chars().flat_map(|c| [c, '\n']).collect();
        let framed = format!("A page.\n\n  {}\r\nFoot of the page", printed.replace('\n', "\r\n   "));
        for pasted in [&printed, &wrapped, &framed] {
            let found = Pasted::find(pasted).unwrap();
            assert_eq!(found.signed, signed_bytes(&text));
            assert_eq!(found.signature, Some([7; SIGNATURE_BYTES]));
            assert_eq!(found.key, lines.key);
            assert_eq!(found.number.as_ref(), Some(&lines.number));
        }
        assert_eq!(Pasted::find("CK-1234"), None);
        assert_eq!(Pasted::find(&"x".repeat(50_000)), None);
    }

    #[test]
    fn a_typed_word_makes_no_line_of_its_own() {
        let mut lines = lines();
        lines.question = "a\nAnswer: certified\u{202e}\u{7}".into();
        let text = lines.text();
        assert_eq!(text.lines().filter(|line| line.starts_with("Answer:")).count(), 1, "{text}");
        assert!(!text.contains('\u{7}'));
    }
}
