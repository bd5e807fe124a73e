//! Contacts: what they are, and the one form in which a declared contact and a worker's question are compared.
//!
//! A declaration has to be read in one way only ([`read_contact`]); a question is read in every way it may be meant
//! ([`readings`]), since nobody asks a worker whether ten digits are a telephone number of Thailand or an account of a
//! bank. The compared form is never shown; [`Reading::shown`] is.

use super::banks::{BANKS, Bank};
use super::{ChannelKind, OrganisationRefusal, handles};
use crate::base::{Country, EmailAddress, Phone, WebAddress, fold};

/// The most characters of a contact that are read.
pub const CONTACT_LENGTH: usize = 200;

/// The most declared contacts that stand at a time.
pub const MOST_CONTACTS: usize = 100;

crate::base::text_enum! {
    /// What a contact is.
    pub enum ContactKind {
        /// A telephone number.
        Phone => "phone",
        /// An account at a bank, or a purse on a telephone.
        BankAccount => "bank_account",
        /// A LINE ID.
        Line => "line",
        /// A Facebook page or profile, by the name in its address.
        Facebook => "facebook",
        /// A Telegram name or number.
        Telegram => "telegram",
        /// A Viber number.
        Viber => "viber",
        /// A WhatsApp number.
        Whatsapp => "whatsapp",
        /// A Zalo number or name.
        Zalo => "zalo",
        /// A name in another messaging service.
        OtherApp => "other_app",
        /// An e-mail address.
        Email => "email",
        /// An office.
        Address => "address",
        /// Somebody who may speak for the organisation.
        Person => "person",
        /// A website: published by the organisation itself, never declared here.
        Website => "website",
    }
}

crate::base::text_enum! {
    /// Kinds that are counted together on a page and slowed together.
    pub enum ContactClass {
        /// Telephone numbers.
        Phone => "phone",
        /// Accounts.
        Account => "account",
        /// Messaging names and numbers.
        Messaging => "messaging",
        /// E-mail addresses.
        Email => "email",
        /// Offices.
        Office => "office",
        /// People.
        Person => "person",
        /// Websites.
        Website => "website",
    }
}

impl ContactClass {
    /// The key of its word, for several of them.
    pub fn key(self) -> String {
        format!("contact-class-{}", self.as_str())
    }
}

impl ContactKind {
    /// The kinds an organisation can declare.
    pub fn declarable() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| *kind != Self::Website)
    }

    /// The messaging services.
    pub const MESSAGING: &'static [Self] =
        &[Self::Line, Self::Facebook, Self::Telegram, Self::Viber, Self::Whatsapp, Self::Zalo, Self::OtherApp];

    /// The key of its word in the catalogues.
    pub fn key(self) -> String {
        format!("contact-kind-{}", self.as_str().replace('_', "-"))
    }

    /// The class it is counted in.
    pub const fn class(self) -> ContactClass {
        match self {
            Self::Phone => ContactClass::Phone,
            Self::BankAccount => ContactClass::Account,
            Self::Line
            | Self::Facebook
            | Self::Telegram
            | Self::Viber
            | Self::Whatsapp
            | Self::Zalo
            | Self::OtherApp => ContactClass::Messaging,
            Self::Email => ContactClass::Email,
            Self::Address => ContactClass::Office,
            Self::Person => ContactClass::Person,
            Self::Website => ContactClass::Website,
        }
    }

    /// Whether it is a messaging service.
    pub fn is_messaging(self) -> bool {
        self.class() == ContactClass::Messaging
    }

    /// The kind of a published channel.
    pub const fn of_channel(kind: ChannelKind) -> Self {
        match kind {
            ChannelKind::Phone => Self::Phone,
            ChannelKind::Email => Self::Email,
            ChannelKind::Website => Self::Website,
        }
    }
}

/// A contact in the form in which it is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reach {
    /// What it is.
    pub kind: ContactKind,
    /// Its compared form; for a bank account, the bank's code stands before the digits.
    pub value: String,
}

/// One way to read what somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The compared form.
    pub reach: Reach,
    /// The same for reading: a telephone number in groups, with the code of its country.
    pub shown: String,
}

impl Reading {
    fn new(kind: ContactKind, value: String, shown: impl Into<String>) -> Self {
        Self { reach: Reach { kind, value }, shown: shown.into() }
    }

    fn phone(kind: ContactKind, phone: &Phone) -> Self {
        Self::new(kind, phone.as_str().to_owned(), phone.grouped())
    }
}

/// Reads a contact as an organisation declares it; national telephone numbers are those of `country`.
///
/// # Errors
/// If it is not what it says it is.
pub fn read_contact(
    kind: ContactKind,
    text: &str,
    country: Country,
    bank: Option<&Bank>,
) -> Result<Reading, OrganisationRefusal> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Err(OrganisationRefusal::TextMissing);
    }
    if text.contains('\0') {
        return Err(OrganisationRefusal::TextWithNul);
    }
    if text.chars().count() > CONTACT_LENGTH {
        return Err(OrganisationRefusal::TextTooLong { max: CONTACT_LENGTH });
    }
    match kind {
        ContactKind::Phone | ContactKind::Viber | ContactKind::Whatsapp => phone_of(&text, country)
            .map(|phone| Reading::phone(kind, &phone))
            .ok_or(OrganisationRefusal::PhoneUnreadable),
        ContactKind::Email => EmailAddress::parse(&text)
            .map(|email| Reading::new(kind, email.as_str().to_owned(), email.as_str()))
            .ok_or(OrganisationRefusal::EmailUnreadable),
        ContactKind::Website => WebAddress::parse(&text)
            .and_then(|address| handles::site(&address))
            .map(|site| Reading::new(kind, site.clone(), site))
            .ok_or(OrganisationRefusal::WebAddressUnreadable),
        ContactKind::Line
        | ContactKind::Facebook
        | ContactKind::Telegram
        | ContactKind::Zalo
        | ContactKind::OtherApp => {
            if let Some(phone) = phone_of(&text, country) {
                return Ok(Reading::phone(kind, &phone));
            }
            let name = handles::handle(kind, &text).ok_or(OrganisationRefusal::HandleUnreadable)?;
            Ok(Reading::new(kind, name.clone(), name))
        }
        ContactKind::BankAccount => {
            let bank = bank.ok_or(OrganisationRefusal::BankMissing)?;
            let digits = account_digits(&text).ok_or(OrganisationRefusal::AccountUnreadable)?;
            let digits = purse_digits(bank, &text, bank.country.unwrap_or(country)).unwrap_or(digits);
            Ok(Reading::new(kind, format!("{}:{digits}", bank.code), text))
        }
        ContactKind::Address => {
            let value = folded_address(&text).ok_or(OrganisationRefusal::AddressShort)?;
            Ok(Reading::new(kind, value, text))
        }
        ContactKind::Person => {
            let value = folded_person(&text).ok_or(OrganisationRefusal::TextMissing)?;
            Ok(Reading::new(kind, value, text))
        }
    }
}

/// Every way in which a question may be meant, the most likely first; none if there is nothing to read in it. A kind
/// that was chosen narrows them; `home` is the country whose telephone numbers come first.
pub fn readings(text: &str, asked: Option<ContactKind>, home: Option<Country>) -> Vec<Reading> {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() || text.contains('\0') || text.chars().count() > CONTACT_LENGTH {
        return Vec::new();
    }
    // A few digits are the beginning of a number, not a contact.
    let digits = fold::ascii_digits(&text).bytes().filter(u8::is_ascii_digit).count();
    if digits < 6 && !text.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    let mut all = Vec::new();
    match asked {
        Some(kind) => read_as(kind, &text, home, &mut all),
        None => {
            let likely = likely_kind(&text, home);
            read_as(likely, &text, home, &mut all);
            for &kind in ContactKind::ALL {
                if kind != likely && may_be(kind, likely) {
                    read_as(kind, &text, home, &mut all);
                }
            }
        }
    }
    let mut seen = std::collections::HashSet::new();
    all.retain(|reading| seen.insert(reading.reach.clone()));
    all
}

/// The kind a text most likely is.
pub fn likely_kind(text: &str, home: Option<Country>) -> ContactKind {
    let text = text.trim();
    if let Some(kind) = handles::kind_of_address(text) {
        return kind;
    }
    if EmailAddress::parse(text).is_some() {
        return ContactKind::Email;
    }
    if text.starts_with('@') {
        return ContactKind::Line;
    }
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = fold::ascii_digits(text).bytes().filter(u8::is_ascii_digit).count();
    if digits >= 6 && !Bank::named_in(text).is_empty() {
        return ContactKind::BankAccount;
    }
    if letters == 0 && digits >= 6 {
        let is_phone = !phones(text, home).is_empty();
        return if is_phone { ContactKind::Phone } else { ContactKind::BankAccount };
    }
    if !text.contains(' ') && WebAddress::parse(text).is_some() {
        return ContactKind::Website;
    }
    if letters > 0 && digits > 0 && text.contains([' ', ',', '\n']) {
        return ContactKind::Address;
    }
    if text.is_ascii() && !text.contains(' ') { ContactKind::OtherApp } else { ContactKind::Person }
}

/// Whether a text that most likely is of one kind may be of another.
fn may_be(kind: ContactKind, likely: ContactKind) -> bool {
    match likely {
        ContactKind::Email => false,
        ContactKind::Phone | ContactKind::BankAccount => {
            matches!(kind, ContactKind::Phone | ContactKind::BankAccount) || kind.is_messaging()
        }
        ContactKind::Website => kind == ContactKind::OtherApp || kind == ContactKind::Line,
        ContactKind::Address => kind == ContactKind::Person,
        ContactKind::Person => kind == ContactKind::Address || kind.is_messaging(),
        ContactKind::Line
        | ContactKind::Facebook
        | ContactKind::Telegram
        | ContactKind::Viber
        | ContactKind::Whatsapp
        | ContactKind::Zalo
        | ContactKind::OtherApp => kind.is_messaging() || kind == ContactKind::Person,
    }
}

/// Adds every reading of a text as one kind. Whoever holds a telephone number holds what is reached by it, so a number
/// that is asked about in a messaging service counts where the same number is declared as a telephone.
fn read_as(kind: ContactKind, text: &str, home: Option<Country>, all: &mut Vec<Reading>) {
    match kind {
        ContactKind::Phone => all.extend(phones(text, home).iter().map(|phone| Reading::phone(kind, phone))),
        ContactKind::Line
        | ContactKind::Facebook
        | ContactKind::Telegram
        | ContactKind::Viber
        | ContactKind::Whatsapp
        | ContactKind::Zalo
        | ContactKind::OtherApp => {
            let number = handles::without_address(kind, text);
            for phone in phones(&number, home) {
                all.push(Reading::phone(kind, &phone));
                all.push(Reading::phone(ContactKind::Phone, &phone));
            }
            if let Some(name) = handles::handle(kind, text) {
                all.push(Reading::new(kind, name.clone(), name));
            } else {
                // A name as it is shown, which is no address: nobody declares it, so it is never found.
                let folded = fold::fold(text);
                if !folded.is_empty() {
                    all.push(Reading::new(kind, format!(" {folded}"), text));
                }
            }
        }
        ContactKind::Email => all.extend(
            EmailAddress::parse(text).map(|email| Reading::new(kind, email.as_str().to_owned(), email.as_str())),
        ),
        ContactKind::Website => {
            let site = WebAddress::parse(text);
            let sites = site.iter().flat_map(handles::sites);
            all.extend(sites.map(|site| Reading::new(kind, site.clone(), site)));
        }
        ContactKind::BankAccount => read_account(text, home, all),
        ContactKind::Address => all.extend(folded_address(text).map(|value| Reading::new(kind, value, text))),
        ContactKind::Person => all.extend(folded_person(text).map(|value| Reading::new(kind, value, text))),
    }
}

/// An account at each bank the text names, or at every bank there is.
fn read_account(text: &str, home: Option<Country>, all: &mut Vec<Reading>) {
    let Some(digits) = account_digits(text) else { return };
    let named = Bank::named_in(text);
    let banks: Vec<&Bank> = if named.is_empty() { BANKS.iter().collect() } else { named };
    for bank in banks {
        let mut forms = vec![digits.clone()];
        forms.extend(bank.country.or(home).and_then(|country| purse_digits(bank, text, country)));
        for digits in forms {
            let shown = if bank.name.is_empty() { digits.clone() } else { format!("{} {digits}", bank.name) };
            all.push(Reading::new(ContactKind::BankAccount, format!("{}:{digits}", bank.code), shown));
        }
    }
}

/// The digits of an account: 6 to 20, beside what may stand around them.
fn account_digits(text: &str) -> Option<String> {
    let digits: String = fold::ascii_digits(text).chars().filter(char::is_ascii_digit).collect();
    (6..=20).contains(&digits.len()).then_some(digits)
}

/// A purse that is a telephone number, in its international digits: `09…` and `+959…` are one purse.
fn purse_digits(bank: &Bank, text: &str, country: Country) -> Option<String> {
    bank.is_purse.then_some(())?;
    let digits: String =
        fold::ascii_digits(text).chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    let phone = phone_of(&digits, country)?;
    Some(phone.as_str().trim_start_matches('+').to_owned())
}

/// A telephone number as people write it in a country.
fn phone_of(text: &str, country: Country) -> Option<Phone> {
    let text = fold::ascii_digits(text);
    let is_number = text.chars().all(|letter| letter.is_ascii_digit() || " +-().–/\u{a0}".contains(letter));
    is_number.then_some(())?;
    let text = text.trim().replace('–', "-");
    let international = text.strip_prefix("00").map(|rest| format!("+{rest}"));
    let text = international.unwrap_or(text);
    Phone::read(&text, country).or_else(|| {
        // Numbers that no numbering plan knows yet are taken in their international form.
        let rest = text.strip_prefix('+')?;
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        Phone::parse(&format!("+{digits}"))
    })
}

/// Every telephone number a text may be: of `home` first, then of the other countries of the corridors, then as if the
/// plus before the country's code were missing.
fn phones(text: &str, home: Option<Country>) -> Vec<Phone> {
    let mut found: Vec<Phone> = Vec::new();
    let mut add = |phone: Option<Phone>| {
        if let Some(phone) = phone
            && !found.contains(&phone)
        {
            found.push(phone);
        }
    };
    for country in home.iter().chain(Country::SERVED) {
        add(phone_of(text, *country));
    }
    let digits = fold::ascii_digits(text.trim());
    if digits.starts_with(|first: char| ('1'..='9').contains(&first)) {
        add(Phone::read(&format!("+{digits}"), Country::TH));
    }
    found
}

/// An address without its spelling: at least eight letters and digits, common words in one form, no spaces.
fn folded_address(text: &str) -> Option<String> {
    let folded = fold::fold(text);
    let words = folded.split(' ').map(|word| match word {
        "rd" => "road",
        "st" | "str" => "street",
        "bldg" => "building",
        "flr" | "fl" => "floor",
        "tambol" | "tambon" => "subdistrict",
        "amphoe" | "amphur" => "district",
        "changwat" => "province",
        "no" | "number" | "the" => "",
        other => other,
    });
    let value: String = words.collect();
    (value.chars().count() >= 8 && value.chars().any(char::is_alphabetic)).then_some(value)
}

/// Titles that are no part of a name, folded.
const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "u", "daw", "ko", "ong", "ba", "anh", "chi", "lok"];
/// Titles of scripts that write them without a space.
const JOINED_TITLES: &[&str] =
    &["นางสาว", "นาย", "นาง", "คุณ", "ท้าว", "ទ្រ", "លោកស្រី", "លោក", "កញ្ញា", "ທ້າວ", "ນາງ", "ທ່ານ", "ဦး", "ဒေါ်"];

/// A person's name without title, case and marks, its words in one order.
fn folded_person(text: &str) -> Option<String> {
    let folded = fold::fold(text);
    let joined = JOINED_TITLES.iter().map(|title| fold::fold(title));
    let bare = joined.fold(folded, |name, title| match name.strip_prefix(title.as_str()) {
        Some(rest) if !rest.trim().is_empty() => rest.trim().to_owned(),
        _ => name,
    });
    let mut words: Vec<&str> = bare.split(' ').filter(|word| !word.is_empty()).collect();
    if words.len() > 1 && words.first().is_some_and(|first| TITLES.contains(first)) {
        words.remove(0);
    }
    words.sort_unstable();
    let value = words.join(" ");
    (value.chars().filter(|letter| letter.is_alphabetic()).count() >= 2).then_some(value)
}

#[cfg(test)]
mod tests;
