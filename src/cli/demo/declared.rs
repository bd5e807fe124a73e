//! What organisations of the demonstration declare for workers to check: telephones, accounts, names, people and
//! sub-agents. All of it is invented; the account numbers belong to no bank's scheme.

use super::crew::Crew;
use super::plots::{Plot, Story};
use crate::base::{Actor, Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::keys::ContactKeys;
use crate::organisations::actions::{NewContact, declare_contact, declare_sub_agent, judge_contact, judge_sub_agent};
use crate::organisations::rules::{AgentPayer, Bank, CheckedHow, ContactKind, Judgement, RefusedBecause, SubAgent};

/// Whose declarations they are.
pub struct Whose<'a> {
    /// The organisation.
    pub organisation: &'a OrganisationId,
    /// Who declares.
    pub owner: &'a Actor,
    /// Its story.
    pub story: &'a Story,
    /// Its number among the stories.
    pub number: usize,
}

/// A country, the language of its names, and three brokers with their places.
type Brokers = (&'static str, Language, [(&'static str, &'static str); 3]);

/// Names and places of brokers, by country.
const BROKERS: &[Brokers] = &[
    (
        "MM",
        Language::My,
        [
            ("ဦးအောင် နမူနာ", "ဘားအံမြို့နယ်၊ ကရင်ပြည်နယ်"),
            ("ဒေါ်လှ နမူနာ", "မော်လမြိုင်မြို့နယ်၊ မွန်ပြည်နယ်"),
            ("ကိုမင်း နမူနာ", "ပဲခူးမြို့နယ်၊ ပဲခူးတိုင်း"),
        ],
    ),
    (
        "KH",
        Language::Km,
        [
            ("លោក សុខ ឧទាហរណ៍", "ស្រុកបាណន់ ខេត្តបាត់ដំបង"),
            ("អ្នកស្រី ចន្ធូ ឧទាហរណ៍", "ក្រុងប៉ោយប៉ែត ខេត្តបន្ទាយមានជ័យ"),
            ("លោក ដារា ឧទាហរណ៍", "ស្រុកមង្គលបូរី ខេត្តបន្ទាយមានជ័យ"),
        ],
    ),
    (
        "LA",
        Language::Lo,
        [
            ("ທ້າວ ບຸນມີ ຕົວຢ່າງ", "ເມືອງໄກສອນ ພົມວິຫານ, ແຂວງສະຫວັນນະເຂດ"),
            ("ນາງ ຄຳແພງ ຕົວຢ່າງ", "ເມືອງປາກເຊ, ແຂວງຈຳປາສັກ"),
            ("ທ້າວ ສົມໃຈ ຕົວຢ່າງ", "ເມືອງທ່າແຂກ, ແຂວງຄຳມ່ວນ"),
        ],
    ),
    (
        "VN",
        Language::Vi,
        [
            ("Nguyễn Văn Ví Dụ", "huyện Nghi Lộc, Nghệ An"),
            ("Trần Thị Ví Dụ", "huyện Cẩm Xuyên, Hà Tĩnh"),
            ("Lê Văn Ví Dụ", "thị xã Ba Đồn, Quảng Bình"),
        ],
    ),
];

/// Declares, and has the officer check, what an organisation of this story would have.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn declare(
    conn: &mut AnyConnection,
    keys: &ContactKeys,
    crew: &Crew,
    whose: &Whose<'_>,
    now: When,
) -> AppResult<()> {
    let is_checked = match whose.story.plot {
        Plot::Certified | Plot::Conditions | Plot::Suspended | Plot::Reinstated | Plot::Withdrawn | Plot::Expired => {
            true
        }
        Plot::Findings | Plot::Returned => false,
        Plot::JustSuspended
        | Plot::Surrendered
        | Plot::Refused
        | Plot::NotCertified
        | Plot::Draft
        | Plot::Submitted
        | Plot::Accepted
        | Plot::Auditing
        | Plot::Recommended => return Ok(()),
    };
    let (declared, checked) = (now.plus_days(-25), now.plus_days(-21));
    for (place, contact) in contacts(whose).into_iter().enumerate() {
        let id = declare_contact(conn, keys, whose.owner, whose.organisation, &contact, declared)?;
        if is_checked {
            let how = if place % 2 == 0 { CheckedHow::CalledBack } else { CheckedHow::PaperSeen };
            judge_contact(conn, &crew.officer, &id, Judgement::Verify(how), checked)?;
        } else if place == 2 {
            let refused = Judgement::Refuse(RefusedBecause::OtherHolder);
            judge_contact(conn, &crew.officer, &id, refused, checked)?;
        }
    }
    let country = whose.story.country.code();
    let brokers = BROKERS.iter().filter(|(its, _, _)| *its == country && whose.story.kind.is_agency());
    for (_, language, people) in brokers {
        for (place, (name, area)) in people.iter().take(1 + whose.number % 3).enumerate() {
            let payer = match (whose.story.plot, place) {
                (Plot::Suspended | Plot::Withdrawn, 0) => AgentPayer::Worker,
                (_, 1) => AgentPayer::Employer,
                _ => AgentPayer::Agency,
            };
            let agent = SubAgent { name: (*name).to_owned(), language: *language, area: (*area).to_owned(), payer };
            let id = declare_sub_agent(conn, whose.owner, whose.organisation, &agent, declared)?;
            if is_checked {
                judge_sub_agent(conn, &crew.officer, &id, Judgement::Verify(CheckedHow::Visited), checked)?;
            }
        }
    }
    Ok(())
}

/// A second telephone, an account, a messaging name and a person, each its own for every organisation.
fn contacts(whose: &Whose<'_>) -> Vec<NewContact> {
    let (prefix, bank, app) = match whose.story.country.code() {
        "MM" => ("+9595002", "kbz", ContactKind::Viber),
        "KH" => ("+8551260", "aba", ContactKind::Telegram),
        "LA" => ("+856205600", "bcel", ContactKind::Whatsapp),
        "VN" => ("+8490200", "vcb", ContactKind::Zalo),
        _ => ("+6682000", "kbank", ContactKind::Line),
    };
    let number = 1_000 + whose.number;
    let phone = format!("{prefix}{number:04}");
    let contact = |kind, value: String, bank: Option<&str>, label: &str| NewContact {
        kind,
        value,
        bank: bank.and_then(Bank::parse),
        holder: "Example Company (invented)".to_owned(),
        label: label.to_owned(),
        language: Some(whose.story.country.official_language()),
    };
    let name = match app {
        ContactKind::Line => format!("@example{number}"),
        _ => format!("{prefix}{:04}", 5_000 + whose.number),
    };
    vec![
        contact(ContactKind::Phone, phone, None, "Recruitment desk"),
        contact(ContactKind::BankAccount, format!("0001{number}777"), Some(bank), "Repayments to workers"),
        contact(app, name, None, "Questions of workers"),
        contact(ContactKind::Person, format!("Officer {} Example", whose.number + 1), None, "Visits villages"),
    ]
}
