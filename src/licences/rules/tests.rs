//! Whole lists, invented: what is read, what is refused, and what a second list changes.

use super::list::LIMIT;
use super::*;
use crate::base::Language;
use std::collections::HashMap;

fn list(text: &str) -> OfficialList {
    read(text.as_bytes(), &Mapping::none()).unwrap()
}

fn refusal(bytes: &[u8]) -> LicenceRefusal {
    read(bytes, &Mapping::none()).unwrap_err()
}

fn problems(text: &str) -> Vec<(i32, LineProblem)> {
    list(text).bad().map(|(line, problem)| (line.line, problem.clone())).collect()
}

#[test]
fn a_list_is_read_with_its_stray_spaces_and_quotes() {
    let text = "\u{FEFF}licence_no,licence_no_latin,name_th,name_en,address_en,phone,remark_th,owner\r\n\
        ต.91/2599,Tor. 91/2599,มาลี ตัวอย่าง จำกัด,\" MALI  EXAMPLE CO.,LTD. \",-,02-000-0101,,Mali\r\n\
        ต. 92/2599,,\"ตัวอย่าง\nสอง จำกัด\",SECOND EXAMPLE,1 Example Road,-,เพิกถอนตามคำสั่งที่ 1/2599,\r\n";
    let read = list(text);
    assert_eq!(read.columns.unknown, ["owner"]);
    let entries: Vec<&ListEntry> = read.lines.iter().map(|line| line.read.as_ref().unwrap()).collect();
    assert_eq!(entries[0].names[1].text, "MALI EXAMPLE CO.,LTD.");
    assert_eq!(entries[0].number_spellings, ["Tor. 91/2599"]);
    assert!(entries[0].addresses.is_empty() && entries[1].phone.is_none());
    assert_eq!(entries[1].names[0].text, "ตัวอย่าง สอง จำกัด");
    assert_eq!(entries[1].status(), LicenceStatus::Revoked);
    assert_eq!(read.lines.iter().map(|line| line.line).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn semicolons_are_read_too() {
    let read = list("name_en;phone\n\"Mali; Example\";1,2,3,4,5,6\n");
    assert_eq!(read.lines[0].read.as_ref().unwrap().names[0].text, "Mali; Example");
}

#[test]
fn a_wrong_file_is_refused_before_anything_is_read() {
    assert_eq!(refusal(b""), LicenceRefusal::EmptyFile);
    assert_eq!(refusal(b"\xEF\xBB\xBF \r\n"), LicenceRefusal::EmptyFile);
    assert_eq!(refusal(b"name_th\nfirst\n\xC1\xD2\xC5\xD5\n"), LicenceRefusal::NotUtf8 { line: 3 });
    assert_eq!(refusal(b"\xFF\xFEn\0a\0"), LicenceRefusal::NotUtf8 { line: 1 });
    assert_eq!(refusal(b"n\0a\0m\0e\0"), LicenceRefusal::NotUtf8 { line: 1 });
    assert_eq!(refusal(b"PK\x03\x04rest"), LicenceRefusal::NoCsv);
    assert_eq!(refusal(&vec![b'a'; LIMIT + 1]), LicenceRefusal::FileTooLarge);
    assert_eq!(refusal(b"name_en,phone\n\n , \n"), LicenceRefusal::NoEntries { lines: 0 });
    assert!(
        matches!(refusal(b"firm,phone\nMali,1\n"), LicenceRefusal::NoNameColumn { found } if found == ["firm", "phone"])
    );
}

#[test]
fn bad_lines_are_named_with_their_reason_and_stop_no_other() {
    let text = "licence_no,name_th,name_en,phone\n\
        91,มาลี,Mali Example,1\n\
        \n\
        ,รวม 2 บริษัท,,\n\
        92,,,\n\
        licence_no,name_th,name_en,phone\n\
        ,สอง,Second Example,2\n\
        93,12345,Third Example,3\n\
        94,สี่,Fourth Example,4,5\n\
        ๙๑,ห้า,Fifth Example,5\n\
        95,หก,Sixth Example,6\n";
    assert_eq!(
        problems(text),
        [
            (4, LineProblem::NoCompany),
            (5, LineProblem::NoName),
            (6, LineProblem::NoCompany),
            (7, LineProblem::NoNumber),
            (8, LineProblem::NoCompany),
            (9, LineProblem::TooManyCells { found: 5, columns: 4 }),
            (10, LineProblem::SameAsLine { line: 2 }),
        ]
    );
    assert_eq!(list(text).lines.iter().filter(|line| line.read.is_ok()).count(), 2);
}

#[test]
fn a_list_without_numbers_is_keyed_by_name() {
    let text = "name_vi,trade_name,address_vi,status_vi\n\
        Công ty Ví Dụ Một,VI DU MOT,1 Phố Ví Dụ,đang hoạt động\n\
        CÔNG TY VÍ DỤ MỘT,,2 Phố Ví Dụ,đang hoạt động\n\
        Công ty Ví Dụ Hai,VI DU HAI,https://example.org/,mali@example.org\n\
        I. HÀ NỘI,,,\n\
        Công ty Ví Dụ Ba,,,đang hoạt động\n";
    assert_eq!(
        problems(text),
        [
            (3, LineProblem::SameAsLine { line: 2 }),
            (4, LineProblem::ContactInside { column: "address_vi".into() }),
            (5, LineProblem::NoCompany),
        ]
    );
}

#[test]
fn a_missing_quotation_mark_does_not_swallow_the_file_in_silence() {
    let mut text = String::from("name_en,phone\nMali Example,1\n\"Second Example,2\n");
    for number in 0..500 {
        text.push_str(&format!("Example {number} of many,02-000-0101\n"));
    }
    assert_eq!(problems(&text), [(3, LineProblem::TooLong { column: "name_en".into() })]);
}

fn known(text: &str) -> HashMap<String, Known> {
    let rows = compare(&list(text), &HashMap::new()).unwrap();
    rows.into_iter()
        .filter(|row| row.change == RowChange::New)
        .map(|row| (row.key, Known { content: row.content, is_listed: true }))
        .collect()
}

#[test]
fn a_second_list_is_put_beside_the_first() {
    let first = "licence_no,name_en,phone\n1,First Example,1\n2,Second Example,2\n3,Third Example,3\n";
    let second = "licence_no,name_en,phone\n2,Second Example,22\n3,Third  Example,3\n4,Fourth Example,4\n,x,\n";
    let rows = compare(&list(second), &known(first)).unwrap();
    let seen: Vec<(i32, &str, RowChange)> = rows.iter().map(|row| (row.line, row.key.as_str(), row.change)).collect();
    assert_eq!(
        seen,
        [
            (-1, "1", RowChange::Gone),
            (2, "2", RowChange::Changed),
            (3, "3", RowChange::Same),
            (4, "4", RowChange::New),
            (5, "", RowChange::Bad),
        ]
    );
    assert_eq!(Counts::of(&rows), Counts { read: 4, new: 1, changed: 1, same: 1, gone: 1, bad: 1 });
    let again = compare(&list(first), &known(first)).unwrap();
    assert!(Counts::of(&again).change_nothing());
}

#[test]
fn an_entry_that_comes_back_is_new() {
    let first = "licence_no,name_en,phone\n1,First Example,1\n";
    let mut known = known(first);
    for entry in known.values_mut() {
        entry.is_listed = false;
    }
    assert_eq!(compare(&list(first), &known).unwrap()[0].change, RowChange::New);
}

#[test]
fn an_entry_is_kept_and_read_as_it_was() {
    let read = list("licence_no,name_th,name_en,phone,remark_th\n1,หนึ่ง จำกัด,First Example,1,ย้าย\n");
    let entry = read.lines[0].read.clone().unwrap();
    let kept = serde_json::to_string(&entry).unwrap();
    assert_eq!(serde_json::from_str::<ListEntry>(&kept).unwrap(), entry);
    assert_eq!(entry.name_for(Language::My).unwrap().text, "First Example");
}

#[test]
fn a_source_has_a_name_and_a_day_that_has_come() {
    let now = When::at("2026-11-23T18:00:00Z");
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let source = |authority: &str, on: &str| {
        ListSource::new(Country::TH, authority, day(on), OrganisationKind::AgencyOfOrigin, now)
    };
    assert_eq!(source("  Example  Office ", "2026-11-24").unwrap().authority, "Example Office");
    assert_eq!(source(" - ", "2026-11-01"), Err(LicenceRefusal::AuthorityMissing));
    assert_eq!(source("Example Office", "2026-11-25"), Err(LicenceRefusal::DateToCome));
}

#[test]
fn a_revoked_licence_stays_revoked_when_it_is_gone() {
    assert_eq!(LicenceStatus::Revoked.once_gone(), LicenceStatus::Revoked);
    assert_eq!(LicenceStatus::Licensed.once_gone(), LicenceStatus::Gone);
}
