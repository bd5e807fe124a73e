//! How long a look-up with a typo takes among 100,000 organisations, in this process: `cargo bench --bench lookup`.
//! Prints one line of JSON; `tests/bench/run` reads it.

use std::time::{Duration, Instant};
use waymark::register::search::{Entry, KeyKind, Layer, Part, SearchIndex, search_layers};

const ORGANISATIONS: u32 = 100_000;
const LOOK_UPS: usize = 3_000;
/// What the search page asks for.
const PAGE: Part = Part { limit: 25, offset: 0, near: 5 };

const SYLLABLES: [&str; 32] = [
    "ka", "mo", "li", "ra", "sun", "tha", "vin", "po", "che", "nam", "dok", "bua", "kla", "ri", "wan", "sa", "ny",
    "pha", "lo", "gem", "ter", "su", "ki", "mai", "tong", "lek", "yai", "hom", "din", "fa", "pim", "oun",
];
const THAI: [&str; 20] = [
    "ดอก",
    "มะลิ",
    "ทอง",
    "แดง",
    "น้ำ",
    "ฟ้า",
    "ใส",
    "งาม",
    "ดี",
    "ศรี",
    "พร",
    "ชัย",
    "วัน",
    "จันทร์",
    "ดาว",
    "ป่า",
    "ไม้",
    "เพชร",
    "แก้ว",
    "สิน",
];
const TAILS: [&str; 5] = [
    "Manpower Co., Ltd.",
    "Recruitment Co., Ltd.",
    "Overseas Placement Co.,Ltd.",
    "International Group Co., Ltd.",
    "Service Co., Ltd.",
];

/// A small generator, the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words.get(self.below(words.len())).copied().unwrap_or_default()
    }

    fn name(&mut self) -> [String; 3] {
        let mut word = |count: usize| (0..count).map(|_| self.one_of(&SYLLABLES)).collect::<String>();
        let own = format!("{} {}", word(2), word(3));
        let thai: String = (0..4).map(|_| self.one_of(&THAI)).collect();
        let tail = self.one_of(&TAILS);
        [format!("{own} {tail}"), format!("บริษัทจัดหางาน {thai} จำกัด"), own]
    }

    /// One letter left out, or two swapped.
    fn typo(&mut self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        let at = 1 + self.below(letters.len().saturating_sub(2).min(10));
        if at + 1 < letters.len() {
            if self.below(2) == 0 {
                letters.remove(at);
            } else {
                letters.swap(at, at + 1);
            }
        }
        letters.into_iter().collect()
    }
}

fn main() {
    let mut chance = Chance(2_611);
    let names: Vec<[String; 3]> = (0..ORGANISATIONS).map(|_| chance.name()).collect();
    let entries = names.iter().zip(0_u32..).flat_map(|([english, thai, _], doc)| {
        let entry = |text: &str, kind| Entry { doc, text: text.to_owned(), kind };
        let number = format!("EX-{doc:06}");
        [entry(english, KeyKind::Name), entry(thai, KeyKind::Name), entry(&number, KeyKind::Number)]
    });
    let begun = Instant::now();
    let index = SearchIndex::build(entries);
    let built = begun.elapsed();
    let layers = [Layer { index: &index, place: &u64::from, is_gone: &|_| false }];
    let mut times: Vec<Duration> = (0..LOOK_UPS)
        .map(|_| {
            let form = chance.below(3);
            let at = chance.below(names.len());
            let name = names.get(at).and_then(|forms| forms.get(form)).map_or("", String::as_str);
            let typed = chance.typo(name);
            let begun = Instant::now();
            std::hint::black_box(search_layers(&layers, &typed, PAGE, |_, _| true));
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default().as_secs_f64() * 1_000.0;
    let built = built.as_secs_f64();
    println!("{{\"build_s\": {built:.2}, \"p50_ms\": {:.3}, \"p95_ms\": {:.3}}}", at(50), at(95));
}
