//! Text folding.

/// Thai, Lao, Khmer and Burmese digits as ASCII digits; everything else as it is.
pub fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '๐'..='๙' | '໐'..='໙' | '០'..='៩' | '၀'..='၉' => {
                let zero = match c {
                    '๐'..='๙' => '๐',
                    '໐'..='໙' => '໐',
                    '០'..='៩' => '០',
                    _ => '၀',
                };
                char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
            }
            _ => c,
        })
        .collect()
}
