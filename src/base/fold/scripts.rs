//! One spelling per script: Thai, Lao, Khmer and Burmese letters that look alike, change places or are typed in
//! several ways. Works on text that is NFKC and lower case.

/// Whether words of this character's script are written without spaces between them (Thai, Lao, Burmese, Khmer).
pub fn is_spaceless(letter: char) -> bool {
    matches!(letter, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// The ASCII digit of a Thai, Lao, Khmer or Burmese (also Shan) digit.
pub(super) fn ascii_digit(letter: char) -> Option<char> {
    let zero = match letter {
        '๐'..='๙' => '๐',
        '໐'..='໙' => '໐',
        '០'..='៩' => '០',
        '၀'..='၉' => '၀',
        '႐'..='႙' => '႐',
        _ => return None,
    };
    char::from_digit(u32::from(letter) - u32::from(zero), 10)
}

/// Folds every script in turn, then turns digits to ASCII.
pub(super) fn fold_scripts(mut letters: Vec<char>) -> Vec<char> {
    let has = |letters: &[char], first: char, last: char| letters.iter().any(|c| (first..=last).contains(c));
    if has(&letters, '\u{0E00}', '\u{0EFF}') {
        letters = fold_thai_and_lao(&letters);
    }
    if has(&letters, '\u{1000}', '\u{109F}') {
        letters = fold_burmese(&letters);
    }
    if has(&letters, '\u{1780}', '\u{17FF}') {
        letters = fold_khmer(&letters);
    }
    for letter in &mut letters {
        if let Some(digit) = ascii_digit(*letter) {
            *letter = digit;
        }
    }
    letters
}

fn is_thai_or_lao_tone(letter: char) -> bool {
    matches!(letter, '\u{0E48}'..='\u{0E4B}' | '\u{0EC8}'..='\u{0ECB}')
}

/// Signs over or under the consonant that must come before its tone. NFKC puts ุ ู and ຸ ູ there already.
fn comes_before_tone(letter: char) -> bool {
    matches!(letter, 'ั' | '\u{0E34}'..='\u{0E37}' | '\u{0E47}' | 'ັ' | '\u{0EB4}'..='\u{0EB7}' | '\u{0EBB}' | '\u{0EBC}')
}

/// `เเ` is `แ`; *am* is one character after its tone (NFKC takes it apart); tones follow vowel signs; a sign typed
/// twice counts once; Lao `ຫລ ຫນ ຫມ` are `ຫຼ ໜ ໝ`.
fn fold_thai_and_lao(letters: &[char]) -> Vec<char> {
    let mut folded: Vec<char> = Vec::with_capacity(letters.len());
    for &letter in letters {
        let letter = if letter == 'ๅ' { 'า' } else { letter };
        let last = folded.last().copied();
        match (last, letter) {
            (Some('เ'), 'เ') => replace_last(&mut folded, 1, &['แ']),
            (Some('ຫ'), 'ລ') => folded.push('\u{0EBC}'),
            (Some('ຫ'), 'ນ') => replace_last(&mut folded, 1, &['ໜ']),
            (Some('ຫ'), 'ມ') => replace_last(&mut folded, 1, &['ໝ']),
            (Some('ํ'), 'า') => replace_last(&mut folded, 1, &['ำ']),
            (Some('ໍ'), 'າ') => replace_last(&mut folded, 1, &['ຳ']),
            (Some(tone), 'า' | 'າ') if is_thai_or_lao_tone(tone) => {
                let ring = folded.len().checked_sub(2).and_then(|at| folded.get(at)).copied();
                match ring {
                    Some('ํ') => replace_last(&mut folded, 2, &[tone, 'ำ']),
                    Some('ໍ') => replace_last(&mut folded, 2, &[tone, 'ຳ']),
                    _ => folded.push(letter),
                }
            }
            (Some(am @ ('ำ' | 'ຳ')), tone) if is_thai_or_lao_tone(tone) => {
                replace_last(&mut folded, 1, &[tone, am]);
            }
            (Some(tone), sign) if is_thai_or_lao_tone(tone) && comes_before_tone(sign) => {
                replace_last(&mut folded, 1, &[sign, tone]);
            }
            (Some(sign), again)
                if sign == again
                    && (is_thai_or_lao_tone(again)
                        || comes_before_tone(again)
                        || matches!(again, 'ุ' | 'ู' | '์' | 'ຸ' | 'ູ' | '໌')) => {}
            _ => folded.push(letter),
        }
    }
    folded
}

/// Replaces the last `count` letters.
fn replace_last(letters: &mut Vec<char>, count: usize, with: &[char]) {
    letters.truncate(letters.len().saturating_sub(count));
    letters.extend_from_slice(with);
}

fn is_burmese_word_letter(letter: char) -> bool {
    matches!(letter, '\u{1000}'..='\u{103F}' | '\u{1050}'..='\u{108F}')
}

/// The digit ၀ inside a word is the letter ဝ, the letter ဝ inside a number is the digit; `ဥ်` is `ဉ်`; ဩ and ဪ are
/// spelt out; vowel signs and the dot stand in one order.
fn fold_burmese(letters: &[char]) -> Vec<char> {
    let mut folded: Vec<char> = Vec::with_capacity(letters.len());
    for &letter in letters {
        match letter {
            '်' if folded.last() == Some(&'ဥ') => replace_last(&mut folded, 1, &['ဉ', '်']),
            'ဩ' => folded.extend(['သ', 'ြ']),
            'ဪ' => folded.extend(['သ', 'ြ', 'ေ', 'ာ', '်']),
            _ => {
                let rank = burmese_sign_rank(letter);
                let misplaced = folded.last().is_some_and(|last| rank > 0 && burmese_sign_rank(*last) > rank);
                if misplaced && let Some(last) = folded.pop() {
                    folded.extend([letter, last]);
                } else {
                    folded.push(letter);
                }
            }
        }
    }
    tell_zero_from_wa(&folded)
}

/// The order of signs that are typed in either order and look the same.
fn burmese_sign_rank(letter: char) -> u8 {
    match letter {
        'ိ' | 'ီ' | 'ဲ' => 1,
        'ု' | 'ူ' => 2,
        'ံ' => 3,
        '့' => 4,
        'း' => 5,
        _ => 0,
    }
}

fn tell_zero_from_wa(letters: &[char]) -> Vec<char> {
    let is_mixed = |letter: &char| matches!(letter, 'ဝ' | '၀'..='၉');
    let mut folded: Vec<char> = Vec::with_capacity(letters.len());
    let mut rest = letters;
    while let Some(&letter) = rest.first() {
        let (run, after) = rest.split_at(rest.iter().take_while(|c| is_mixed(c)).count());
        let Some(after_one) = rest.get(1..) else { break };
        if run.is_empty() {
            folded.push(letter);
            rest = after_one;
            continue;
        }
        let before_is_word = folded.last().is_some_and(|last| is_burmese_word_letter(*last));
        let after_is_word = after.first().is_some_and(|next| is_burmese_word_letter(*next));
        let after_is_sign = after.first().is_some_and(|next| matches!(next, '\u{102B}'..='\u{103E}'));
        // A sign belongs to the consonant before it, so that consonant is a letter.
        let (body, tail) = run.split_at(run.len() - usize::from(after_is_sign));
        let has_other_digit = body.iter().any(|c| matches!(c, '၁'..='၉'));
        for &c in body {
            folded.push(match c {
                '၀' if !has_other_digit && (before_is_word || after_is_word || body.contains(&'ဝ')) => 'ဝ',
                'ဝ' if has_other_digit && !before_is_word && !after_is_word => '၀',
                _ => c,
            });
        }
        folded.extend(tail.iter().map(|c| if *c == '၀' { 'ဝ' } else { *c }));
        rest = after;
    }
    folded
}

const COENG: char = '\u{17D2}';

/// Each Khmer syllable in one order (subscripts, shifter, vowels, signs), subscript ដ as ត, vowels typed in two parts
/// as one, ឲ as ឱ, អោយ and ឱយ as ឱ្យ, and without the sign ័ that is often left out (ប័ត្រ/បត្រ, ប័ណ្ណ/បណ្ណ).
fn fold_khmer(letters: &[char]) -> Vec<char> {
    let mut folded: Vec<char> = Vec::with_capacity(letters.len());
    let mut rest = letters.iter().copied().peekable();
    while let Some(letter) = rest.next() {
        let letter = match letter {
            'ឲ' => 'ឱ',
            '\u{17A3}' => 'អ',
            '័' => continue,
            _ => letter,
        };
        if !matches!(letter, '\u{1780}'..='\u{17B3}') {
            folded.push(letter);
            continue;
        }
        // What belongs to this consonant, with its place in the syllable.
        let mut parts: Vec<(u8, [Option<char>; 2])> = Vec::new();
        while let Some(&next) = rest.peek() {
            let rank = match next {
                COENG => 1,
                '\u{17C9}' | '\u{17CA}' => 3,
                '\u{17B6}'..='\u{17C5}' => 4,
                '\u{17C6}'..='\u{17C8}' | '\u{17CB}'..='\u{17D1}' | '\u{17DD}' => 5,
                _ => break,
            };
            rest.next();
            if next == COENG {
                let under = rest.next_if(|c| matches!(c, '\u{1780}'..='\u{17B3}'));
                let under = if under == Some('ដ') { Some('ត') } else { under };
                parts.push((if under == Some('រ') { 2 } else { rank }, [Some(COENG), under]));
            } else if next != '័' {
                parts.push((rank, [Some(next), None]));
            }
        }
        parts.sort_by_key(|(rank, _)| *rank);
        folded.push(letter);
        for part in parts.into_iter().flat_map(|(_, part)| part).flatten() {
            match (folded.last(), part) {
                (Some('\u{17C1}'), '\u{17B6}') => replace_last(&mut folded, 1, &['\u{17C4}']),
                (Some('\u{17C1}'), '\u{17B8}') => replace_last(&mut folded, 1, &['\u{17BE}']),
                (Some(last), _) if *last == part => {}
                _ => folded.push(part),
            }
        }
        if folded.ends_with(&['អ', 'ោ']) && rest.peek() == Some(&'យ') {
            replace_last(&mut folded, 2, &['ឱ', COENG]);
        } else if folded.last() == Some(&'ឱ') && rest.peek() == Some(&'យ') {
            folded.push(COENG);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::super::fold;

    #[track_caller]
    fn same(one: &str, other: &str) {
        assert_eq!(fold(one), fold(other), "{one} and {other}");
    }

    #[test]
    fn thai_spellings_that_look_alike_are_one() {
        same("เเดง", "แดง");
        same("น้ำ", "น\u{0E49}\u{0E4D}\u{0E32}");
        same("น้ำ", "น\u{0E4D}\u{0E49}\u{0E32}");
        same("น้ำ", "น\u{0E33}\u{0E49}");
        same("จำกัด", "จ\u{0E4D}\u{0E32}กัด");
        same("ที่", "ท\u{0E48}\u{0E35}");
        same("ที่", "ท\u{0E35}\u{0E35}\u{0E48}");
        same("เชียงใหม่ ๑", "เชียงใหม่ 1");
        assert_eq!(fold("น้ำ"), "น้\u{0E33}");
        assert_ne!(fold("ไม้"), fold("ไม่"), "tones stay");
        assert_eq!(fold("กรุงเทพฯ"), "กรุงเทพ");
    }

    #[test]
    fn lao_spellings_that_look_alike_are_one() {
        same("ຫຼວງ", "ຫລວງ");
        same("ໜອງ", "ຫນອງ");
        same("ໝາກ", "ຫມາກ");
        same("ນ້ຳ", "ນ\u{0EC9}\u{0ECD}\u{0EB2}");
        same("ນ້ຳ", "ນ\u{0ECD}\u{0EC9}\u{0EB2}");
        same("ຈຳກັດ", "ຈ\u{0ECD}\u{0EB2}ກັດ");
        assert_eq!(fold("ໜອງ"), "ໜອງ");
        assert_ne!(fold("ກ່າ"), fold("ກ້າ"), "tones stay");
    }

    #[test]
    fn khmer_spellings_that_look_alike_are_one() {
        same("ស្ដី", "ស្តី");
        same("ឱ្យ", "ឲ្យ");
        same("ឱ្យ", "អោយ");
        same("ប័ត្រ", "បត្រ");
        same("ប័ណ្ណ", "បណ្ណ");
        same("ស្ត្រី", "ស\u{17D2}\u{179A}\u{17D2}\u{178F}\u{17B8}");
        same("ហ៊ុន", "ហ\u{17BB}\u{17CA}ន");
        same("កោះ", "ក\u{17C1}\u{17B6}ះ");
        same("ក្រុម", "ក\u{17BB}\u{17D2}\u{179A}ម");
        same("លេខ\u{200B}១២", "លេខ 12".replace(' ', "").as_str());
        assert_ne!(fold("កា"), fold("កី"), "vowels stay");
    }

    #[test]
    fn burmese_zero_and_wa_are_told_apart_by_their_place() {
        same("အဝတ်", "အ၀တ်");
        same("ဝင်း", "၀င်း");
        same("၁၀၀", "၁ဝဝ");
        assert_eq!(fold("၀၉ ၁၀၀"), "09 100");
        assert_eq!(fold("ဝဝ"), "ဝဝ");
        assert_eq!(fold("၀"), "0");
        assert_eq!(fold("၂၀ဝါ"), "20ဝါ");
    }

    #[test]
    fn burmese_spellings_that_look_alike_are_one() {
        same("ဉ်", "ဥ်");
        same("ညွှန်း", "ညွှန်း");
        same("ဩဂုတ်", "သြဂုတ်");
        same("ကို", "က\u{102F}\u{102D}");
        same("သုံး", "သ\u{1036}\u{102F}\u{1038}");
        assert_ne!(fold("ကာ"), fold("ကား"), "tones stay");
    }
}
