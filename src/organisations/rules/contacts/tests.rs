//! Contacts as people write them, and questions as people ask them.

use super::*;

fn read(kind: ContactKind, text: &str) -> Result<String, OrganisationRefusal> {
    read_contact(kind, text, Country::TH, Bank::parse("kbank")).map(|reading| reading.reach.value)
}

fn asks(text: &str, declared: &Reading) -> bool {
    readings(text, None, None).iter().any(|reading| reading.reach == declared.reach)
}

#[test]
fn a_telephone_is_found_however_it_is_written() {
    let declared = read_contact(ContactKind::Phone, "081 234 5678", Country::TH, None).unwrap();
    assert_eq!(declared.reach.value, "+66812345678");
    for text in [
        "+66 81 234 5678",
        "0066812345678",
        "081-234-5678",
        "๐๘๑-๒๓๔-๕๖๗๘",
        "66812345678",
        "081 2345678",
        "(081) 2345678",
    ] {
        assert!(asks(text, &declared), "{text}");
    }
    for text in ["081-234-5679", "+95 9 812 345 678", "0812345", "call 081"] {
        assert!(!asks(text, &declared), "{text}");
    }
    let burmese = read_contact(ContactKind::Phone, "09 5000 1234", Country::MM, None).unwrap();
    assert!(asks("၀၉ ၅၀၀၀ ၁၂၃၄", &burmese) && asks("+95 9 5000 1234", &burmese));
}

#[test]
fn the_number_of_a_messaging_service_is_the_telephone_number() {
    let phone = read_contact(ContactKind::Phone, "081 234 5678", Country::TH, None).unwrap();
    let viber = read_contact(ContactKind::Viber, "081 234 5678", Country::TH, None).unwrap();
    assert_ne!(phone.reach, viber.reach);
    assert!(asks("081 234 5678", &viber));
    let asked = readings("081 234 5678", Some(ContactKind::Viber), None);
    assert!(asked.iter().any(|reading| reading.reach == phone.reach));
    let asked = readings("https://wa.me/66812345678", None, None);
    assert!(asked.iter().any(|reading| reading.reach == phone.reach));
    // Who answers a telephone need not be who writes under a name.
    assert!(readings("golden_ex", Some(ContactKind::Line), None).iter().all(|r| r.reach.kind != ContactKind::Phone));
}

#[test]
fn an_account_is_its_digits_at_its_bank() {
    let declared = read_contact(ContactKind::BankAccount, "123-4-56789-0", Country::TH, Bank::parse("kbank")).unwrap();
    assert_eq!(declared.reach.value, "kbank:1234567890");
    for text in ["1234567890", "123 4 56789 0", "๑๒๓-๔-๕๖๗๘๙-๐", "KBank 123-4-56789-0", "กสิกรไทย 123-4-56789-0"]
    {
        assert!(asks(text, &declared), "{text}");
    }
    for text in ["1234567891", "SCB 123-4-56789-0", "12345"] {
        assert!(!asks(text, &declared), "{text}");
    }
    let none = read_contact(ContactKind::BankAccount, "123-4-56789-0", Country::TH, None);
    assert_eq!(none, Err(OrganisationRefusal::BankMissing));
    assert_eq!(read(ContactKind::BankAccount, "12 34"), Err(OrganisationRefusal::AccountUnreadable));
}

#[test]
fn a_purse_is_a_telephone_number_in_any_form() {
    let declared = read_contact(ContactKind::BankAccount, "09 5000 1234", Country::MM, Bank::parse("kbzpay")).unwrap();
    for text in ["KPay 0950001234", "+95 9 5000 1234", "kbzpay 09 5000 1234", "09-5000-1234"] {
        assert!(asks(text, &declared), "{text}");
    }
    assert!(!asks("Wave 0950001234", &declared));
}

#[test]
fn names_addresses_and_people_are_read_as_what_they_are() {
    assert_eq!(read(ContactKind::Email, " Desk@Example.ORG ").unwrap(), "desk@example.org");
    assert_eq!(read(ContactKind::Line, "Golden Example"), Err(OrganisationRefusal::HandleUnreadable));
    let office = read_contact(ContactKind::Address, "12/3 Example Rd., Mae Sot\nTak", Country::TH, None).unwrap();
    assert!(asks("No. 12/3 Example Road, Mae Sot, Tak", &office));
    assert!(!asks("12/4 Example Road, Mae Sot, Tak", &office));
    assert_eq!(read(ContactKind::Address, "1 A"), Err(OrganisationRefusal::AddressShort));
    let person = read_contact(ContactKind::Person, "Mr. Somchai Example", Country::TH, None).unwrap();
    assert!(asks("EXAMPLE Somchai", &person) && asks("somchai example", &person));
    assert!(!asks("Somchai Sample", &person));
    let thai = read_contact(ContactKind::Person, "นายสมชาย ตัวอย่าง", Country::TH, None).unwrap();
    assert!(asks("สมชาย ตัวอย่าง", &thai));
}

#[test]
fn the_kind_is_seen_in_the_text() {
    let kind = |text: &str| likely_kind(text, None);
    assert_eq!(kind("081 234 5678"), ContactKind::Phone);
    assert_eq!(kind("123-4-56789-0"), ContactKind::BankAccount);
    assert_eq!(kind("KBank 0812345678"), ContactKind::BankAccount);
    assert_eq!(kind("desk@example.org"), ContactKind::Email);
    assert_eq!(kind("@golden"), ContactKind::Line);
    assert_eq!(kind("facebook.com/golden"), ContactKind::Facebook);
    assert_eq!(kind("www.example.org"), ContactKind::Website);
    assert_eq!(kind("12 Example Road, Bangkok"), ContactKind::Address);
    assert_eq!(kind("Somchai Example"), ContactKind::Person);
    assert_eq!(kind("golden_ex"), ContactKind::OtherApp);
}

#[test]
fn odd_questions_have_no_reading_or_one_that_nobody_declared() {
    for text in ["", "   ", "🙂🙂🙂", "\u{200f}\u{200e}", "a\0b", "!?"] {
        assert!(readings(text, None, None).is_empty(), "{text:?}");
    }
    assert!(readings(&"9".repeat(10_000), None, None).is_empty());
    for text in ["' OR 1=1 --", "<script>alert(1)</script>", "%_%"] {
        for reading in readings(text, None, None) {
            assert!(!reading.reach.value.is_empty());
        }
    }
    for kind in ContactKind::ALL {
        assert!(readings("🙂", Some(*kind), None).is_empty(), "{kind}");
    }
}

#[test]
fn whatever_can_be_declared_is_found_by_its_own_text() {
    let all = [
        (ContactKind::Phone, "081 234 5678"),
        (ContactKind::BankAccount, "123-4-56789-0"),
        (ContactKind::Line, "@golden.ex"),
        (ContactKind::Facebook, "facebook.com/golden.ex"),
        (ContactKind::Telegram, "t.me/golden_ex"),
        (ContactKind::Viber, "+66812345678"),
        (ContactKind::Whatsapp, "+66812345678"),
        (ContactKind::Zalo, "0812345678"),
        (ContactKind::OtherApp, "golden-ex"),
        (ContactKind::Email, "desk@example.org"),
        (ContactKind::Address, "12 Example Road, Bangkok"),
        (ContactKind::Person, "Daw Mya Example"),
    ];
    assert_eq!(all.len(), ContactKind::declarable().count());
    for (kind, text) in all {
        let declared = read_contact(kind, text, Country::TH, Bank::parse("kbank")).unwrap();
        assert!(asks(text, &declared), "{kind} {text}: {:?}", readings(text, None, None));
        let chosen = readings(text, Some(kind), None);
        assert!(chosen.iter().any(|reading| reading.reach == declared.reach), "{kind} {text} chosen");
    }
}
