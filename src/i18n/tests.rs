//! How each language writes its texts, days and numbers.

use super::*;
use crate::base::Currency;

fn day() -> NaiveDate {
    When::at("2026-11-23T10:00:00Z").date()
}

fn each(write: impl Fn(&'static Words) -> String) -> Vec<String> {
    Language::ALL.iter().map(|language| write(words(*language))).collect()
}

#[test]
fn a_day_is_written_as_each_language_writes_it() {
    assert_eq!(
        each(|l| l.day(day())),
        [
            "23 November 2026",
            "23 พฤศจิกายน 2569",
            "2026 ခုနှစ် နိုဝင်ဘာ 23\u{a0}ရက်",
            "ថ្ងៃទី 23 ខែវិច្ឆិកា ឆ្នាំ 2026",
            "23 ພະຈິກ 2026",
            "23 tháng 11 năm 2026",
        ]
    );
}

#[test]
fn a_month_is_written_as_each_language_writes_it() {
    assert_eq!(
        each(|l| l.month(day())),
        ["November 2026", "พฤศจิกายน 2569", "2026 ခုနှစ် နိုဝင်ဘာ", "ខែវិច្ឆិកា ឆ្នាំ 2026", "ພະຈິກ 2026", "tháng 11 năm 2026",]
    );
}

#[test]
fn legal_days_carry_both_eras_where_both_are_in_use() {
    assert_eq!(words(Language::Th).day_both_eras(day()), "23 พฤศจิกายน 2569 (2026)");
    assert_eq!(words(Language::En).day_both_eras(day()), "23 November 2026 (B.E. 2569)");
    assert_eq!(words(Language::Lo).day_both_eras(day()), "23 ພະຈິກ 2026");
}

#[test]
fn an_instant_is_told_in_bangkok_time() {
    let late = When::at("2026-11-23T17:05:59Z");
    assert_eq!(words(Language::En).instant(late), "24 November 2026, 00:05 (time in Bangkok)");
    assert_eq!(words(Language::Th).instant(late), "24 พฤศจิกายน 2569 เวลา 00:05\u{a0}น. (เวลากรุงเทพฯ)");
    assert_eq!(words(Language::Vi).instant(late), "00:05, 24 tháng 11 năm 2026 (giờ Băng Cốc)");
}

#[test]
fn digits_are_0_to_9_in_every_language_and_every_month_has_a_name() {
    for month in 1..=12 {
        let day = NaiveDate::from_ymd_opt(2026, month, 9).unwrap();
        for text in each(|l| format!("{} {} {}", l.instant(When::start_of(day)), l.month(day), l.number(1_234_567))) {
            assert!(text.chars().all(|c| !c.is_numeric() || c.is_ascii_digit()), "{text}");
        }
        for language in Language::ALL {
            let name = words(*language).month_name(day);
            assert!(name.chars().any(char::is_alphabetic), "{language}: {name}");
        }
    }
}

#[test]
fn a_number_picks_the_plural_and_is_grouped() {
    let l = words(Language::En);
    assert_eq!(l.t("error-summary-title").with("count", 1).to_string(), "One answer needs a change");
    assert_eq!(l.t("error-summary-title").with("count", 1_500_usize).to_string(), "1,500 answers need a change");
    let vi = words(Language::Vi);
    assert_eq!(vi.t("error-summary-title").with("count", 1_500_i64).to_string(), "Có 1.500 câu trả lời cần sửa");
}

#[test]
fn every_kind_of_value_can_be_given_by_value_and_by_reference() {
    let l = words(Language::En);
    let owned = String::from("Myanmar");
    let borrowed: &str = "Myanmar";
    let expected = "from Myanmar to Thailand";
    let text = |from: &dyn Argument| l.t("corridor-from-to").with("from", from).with("to", "Thailand").to_string();
    assert_eq!(text(&owned), expected);
    assert_eq!(text(&&owned), expected);
    assert_eq!(text(&borrowed), expected);
    assert_eq!(text(&&&borrowed), expected);
    assert_eq!(text(&l.t("country-MM")), expected);
    let page = |page: &dyn Argument| l.t("page-of").with("page", page).with("pages", 9_u32).to_string();
    assert_eq!(page(&2_i64), "Page 2 of 9");
    assert_eq!(page(&2_usize), "Page 2 of 9");
    assert_eq!(page(&&2_i32), "Page 2 of 9");
    assert_eq!(page(&2_u64), "Page 2 of 9");
    let (lent, number) = (&day(), &7_usize);
    assert_eq!(l.day(lent), l.day(day()));
    assert_eq!(l.number(number), l.number(7));
}

#[test]
fn a_key_that_is_nowhere_is_shown_and_does_no_harm() {
    let l = words(Language::Km);
    assert!(!l.has("no-such-key"));
    assert_eq!(l.t("no-such-key").with("name", "x").to_string(), "«no-such-key»");
    assert_eq!(l.t("").to_string(), "«»");
    assert_eq!(l.t("two words . and a dot").to_string(), "«two words . and a dot»");
}

#[test]
fn stored_words_find_their_keys() {
    let l = words(Language::En);
    assert_eq!(l.t("status-licence_revoked").to_string(), "Licence taken back by the government – do not pay");
    for status in
        "certified conditions suspended withdrawn surrendered expired licensed licence_revoked not_certified".split(' ')
    {
        for language in Language::ALL {
            let l = words(*language);
            for key in [format!("status-{status}"), format!("status-{status}-meaning"), format!("sentence-{status}")] {
                assert!(Catalogue::of(*language).has(&key.replace('_', "-")), "{language} {key}");
                assert!(!l.t(&key).with("date", "x").to_string().contains(['{', '«']), "{language} {key}");
            }
        }
    }
}

#[test]
fn office_words_fall_back_to_english() {
    let key = "office-languages";
    assert_ne!(words(Language::Th).t(key).to_string(), words(Language::En).t(key).to_string());
    assert_eq!(words(Language::My).t(key).to_string(), words(Language::En).t(key).to_string());
}

#[test]
fn values_carry_no_isolation_marks() {
    let text = words(Language::My).t("page-title").with("title", "x").to_string();
    assert_eq!(text, "x – Waymark");
}

#[test]
fn countries_corridors_and_languages_have_names() {
    let corridor = Corridor::parse("MM-TH").unwrap();
    assert_eq!(words(Language::En).corridor(&corridor), "Myanmar\u{a0}→ Thailand");
    assert_eq!(words(Language::Km).corridor(&corridor), "មីយ៉ាន់ម៉ា\u{a0}→ ថៃ");
    assert_eq!(words(Language::Th).from_to(&corridor), "จากเมียนมาไปไทย");
    assert_eq!(words(Language::Th).country(Country::parse("JP").unwrap()), "Japan");
    assert_eq!(words(Language::En).language_name(Language::My), "Burmese");
    for language in Language::ALL {
        assert_eq!(Words::own_name(*language), words(*language).t("lang-own-name").to_string());
    }
}

#[test]
fn a_template_shows_texts_and_values_escaped() {
    use askama::Template;

    #[derive(Template)]
    #[template(
        source = "{{ l.t(\"page-title\").with(\"title\", name) }}|{{ l.money(fee) }}|{{ l.t(\"error-too-long\").with(\"max\", max) }}|{% for day in days %}{{ l.t(\"sentence-expired\").with(\"date\", l.day(day)) }}{% endfor %}|{{ l.number(days.len()) }}|{{ l.t(key) }}|{{ l.country(country) }}",
        ext = "html"
    )]
    struct Page {
        l: &'static Words,
        name: String,
        fee: Money,
        max: usize,
        days: Vec<NaiveDate>,
        key: &'static str,
        country: Country,
    }

    let page = Page {
        l: words(Language::En),
        name: "<b>".into(),
        fee: Money::whole(500, Currency::THB),
        max: 2_000,
        days: vec![day()],
        key: "site-next",
        country: Country::LA,
    };
    assert_eq!(
        page.render().unwrap(),
        "&#60;b&#62; – Waymark|THB\u{a0}500|Shorten this to 2,000 characters or fewer|The certificate ended on \
         23 November 2026. We no longer check this company. Do not pay.|1|Next|Lao PDR"
    );
}

#[test]
fn a_burmese_line_does_not_end_after_not() {
    // "does not fit", "or" (a bare syllable before its vowelled second), and "man", which is one syllable.
    let kept = |text: &str| catalogue::held_together(text).replace('\u{2060}', "|");
    assert_eq!(kept("မကိုက်ညီပါ"), "မ|ကိုက်ညီပါ");
    assert_eq!(kept("သို့မဟုတ်"), "သို့မ|ဟုတ်");
    assert_eq!(kept("မှန်မမှန်"), "မှန်မ|မှန်");
    assert_eq!(kept("မန်"), "မန်");
    assert_eq!(kept("ဆရာမ။"), "ဆရာမ။");
}

#[test]
fn a_text_put_together_from_its_pieces_is_the_text_of_the_formatter() {
    let mut compared = 0;
    for &language in Language::ALL {
        for (key, found) in Catalogue::of(language).texts() {
            let Some(pieces) = &found.pieces else { continue };
            let (mut text, mut values) = (words(language).t(key), fluent_bundle::FluentArgs::new());
            for piece in pieces {
                if let catalogue::Piece::Value(name) = piece {
                    text = text.with(*name, "<b> 1 & ค");
                    values.set(*name, "<b> 1 & ค");
                }
            }
            let pattern = found.message.value().unwrap();
            assert_eq!(text.to_string(), found.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()), "{key}");
            compared += 1;
        }
    }
    assert!(compared > 1_000, "{compared}");
}
