//! Test calls to lines of help, and invented lines in the countries workers leave, all marked as invented.

use super::crew::Crew;
use crate::base::{Country, HelpLineId, Labels, Language, Reliability, Source, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::referrals::actions::help::{Call, add_line, record_test};
use crate::referrals::rules::{HelpKind, HelpLine, HelpTexts, TestOutcome};
use crate::referrals::store;

/// Which line was called how many days ago, how it went, and in which language.
const CALLS: &[(&str, i64, TestOutcome, Option<Language>)] = &[
    ("TH-DOE-1694", 12, TestOutcome::Reached, Some(Language::My)),
    ("TH-SOCIAL-1300", 5, TestOutcome::NotReached, None),
    ("TH-PROTECTION-1546", 130, TestOutcome::Reached, Some(Language::Th)),
    ("DEMO-MM-1", 3, TestOutcome::Reached, Some(Language::My)),
    ("DEMO-KH-1", 20, TestOutcome::Reached, Some(Language::Km)),
];

/// The invented lines: reference, country, number.
const LINES: &[(&str, Country, &str)] = &[
    ("DEMO-MM-1", Country::MM, "+9510000101"),
    ("DEMO-KH-1", Country::KH, "+85523000101"),
    ("DEMO-LA-1", Country::LA, "+85621000101"),
    ("DEMO-VN-1", Country::VN, "+84240000101"),
];

/// Fills the directory.
///
/// # Errors
/// A database error, or a refusal of a rule.
pub fn fill(conn: &mut AnyConnection, crew: &Crew, now: When) -> AppResult<()> {
    for (reference, country, number) in LINES {
        add_line(conn, &crew.officer, line(reference, *country, number, now), None, now)?;
    }
    for (reference, days, outcome, language) in CALLS {
        let kept = store::help::list(conn)?;
        let Some(found) = kept.iter().find(|kept| kept.line.reference == *reference) else { continue };
        let at = now.plus_days(-days);
        let call = Call { outcome: *outcome, language: *language, on: at.local_date() };
        record_test(conn, &crew.officer, &found.line.id, call, now)?;
    }
    Ok(())
}

fn line(reference: &str, country: Country, number: &str, now: When) -> HelpLine {
    let own = country.official_language();
    let texts = |english: &str, words: &[(Language, &str)]| {
        let all = words.iter().map(|(language, text)| (*language, (*text).to_owned()));
        Labels::of(all.chain([(Language::En, english.to_owned())]))
    };
    HelpLine {
        id: HelpLineId::new(),
        reference: reference.to_owned(),
        country,
        kind: HelpKind::Ngo,
        position: 100,
        number: number.to_owned(),
        languages: vec![own],
        texts: HelpTexts {
            name: texts(
                "Workers House (invented)",
                &[
                    (Language::Th, "บ้านแรงงาน (สมมติ)"),
                    (Language::My, "အလုပ်သမားအိမ် (စိတ်ကူး)"),
                    (Language::Km, "ផ្ទះពលករ (ប្រឌិត)"),
                    (Language::Lo, "ເຮືອນແຮງງານ (ສົມມຸດ)"),
                    (Language::Vi, "Nhà Người lao động (hư cấu)"),
                ],
            ),
            purpose: texts(
                "Before you leave: agencies, contracts, money they ask for.",
                &[
                    (Language::Th, "ก่อนเดินทาง: บริษัทจัดหางาน สัญญา เงินที่ถูกเรียกเก็บ"),
                    (Language::My, "မသွားမီ – အေဂျင်စီ၊ စာချုပ်၊ တောင်းခံသည့်ငွေ။"),
                    (Language::Km, "មុនចេញដំណើរ៖ ក្រុមហ៊ុន កិច្ចសន្យា ប្រាក់ដែលគេទារ។"),
                    (Language::Lo, "ກ່ອນເດີນທາງ: ບໍລິສັດຈັດຫາງານ, ສັນຍາ, ເງິນທີ່ຖືກຮຽກເກັບ."),
                    (Language::Vi, "Trước khi đi: công ty tuyển dụng, hợp đồng, khoản tiền bị đòi."),
                ],
            ),
            serves: Labels::default(),
            hours: Labels::default(),
        },
        source: Source {
            authority: "Demonstration".to_owned(),
            citation: "Invented".to_owned(),
            address: None,
            reliability: Reliability::D,
            last_checked: now.local_date(),
        },
    }
}
