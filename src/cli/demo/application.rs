//! How an invented organisation applies: through the same actions as the pages.

use super::crew::{Crew, no_conflict};
use crate::applications::actions::{self, AssessmentEntry, FeeEntry, NewLicence, open_as_member};
use crate::applications::rules::{Answer, ApplicationKind, CheckKind, LicenceScheme, Partners, Scope, Section};
use crate::applications::store;
use crate::base::{
    Actor, ApplicationId, Corridor, Country, CriterionId, Currency, FeeLineId, Language, Money, OrganisationId, Sector,
    When,
};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::fees::rules::{FeeCode, FeeLine, Labels, Method, Payer, Stage};
use crate::files::Stored;
use crate::organisations::rules::OrganisationKind;

/// What an organisation says of itself.
pub struct Pitch<'a> {
    /// Its kind.
    pub kind: OrganisationKind,
    /// Its country.
    pub country: Country,
    /// Its number in the demonstration.
    pub number: usize,
    /// The file of its licence.
    pub licence: &'a Stored,
}

/// The way its workers take.
pub fn corridor_of(kind: OrganisationKind, country: Country, number: usize) -> Option<Corridor> {
    if kind == OrganisationKind::AgencyOfOrigin {
        return Corridor::new(country, Country::TH);
    }
    let origins = [Country::MM, Country::KH, Country::LA, Country::VN];
    Corridor::new(*origins.get(number % origins.len())?, country)
}

/// Two sectors, different from one organisation to the next.
pub fn sectors_of(number: usize) -> Vec<Sector> {
    let count = Sector::ALL.len();
    [number % count, (number + 2) % count].into_iter().filter_map(|place| Sector::ALL.get(place).copied()).collect()
}

/// Begins an application and fills every section in.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn fill_in(
    conn: &mut AnyConnection,
    owner: &Actor,
    organisation: &OrganisationId,
    pitch: &Pitch<'_>,
    now: When,
) -> AppResult<ApplicationId> {
    let id = actions::start(conn, owner, organisation, ApplicationKind::Initial, now)?;
    let seen = |conn: &mut AnyConnection, section| -> AppResult<String> {
        Ok(open_as_member(conn, owner, &id, Language::En)?.said.mark(section))
    };
    let mark = seen(conn, Section::Organisation)?;
    actions::confirm_organisation(conn, owner, &id, &mark, now)?;
    let scheme = if pitch.kind.is_agency() { LicenceScheme::Licence } else { LicenceScheme::Company };
    let licence = NewLicence {
        scheme,
        country: pitch.country,
        number: number_of(pitch.country, pitch.number),
        authority: "Invented Department of Employment".to_owned(),
        valid_from: Some(now.plus_days(-400).date()),
        valid_until: Some(now.plus_days(1_000).date()),
        file: Some(pitch.licence.clone()),
    };
    actions::add_licence(conn, owner, &id, &licence, now)?;
    let corridors: Vec<Corridor> = corridor_of(pitch.kind, pitch.country, pitch.number).into_iter().collect();
    let scope = Scope::of(corridors.clone(), sectors_of(pitch.number), vec!["Main office".to_owned()]);
    let mark = seen(conn, Section::Scope)?;
    actions::save_scope(conn, owner, &id, &mark, &scope, now)?;
    let partners = Partners {
        outsourced: vec!["Medical checks – an invented clinic, paid by the employer".to_owned()],
        ..Partners::default()
    };
    let mark = seen(conn, Section::Partners)?;
    actions::save_partners(conn, owner, &id, &mark, &partners, now)?;
    let entry = FeeEntry {
        lines: corridors.iter().flat_map(|corridor| lines(*corridor, pitch.number)).collect(),
        removed: Vec::new(),
        is_nothing: pitch.number % 5 == 4,
    };
    let entry = if entry.is_nothing { FeeEntry { lines: Vec::new(), ..entry } } else { entry };
    let mark = seen(conn, Section::Fees)?;
    actions::save_fees(conn, owner, &id, &mark, &entry, now)?;
    let opened = open_as_member(conn, owner, &id, Language::En)?;
    let page: Vec<CriterionId> = opened.standard.criteria().map(|criterion| criterion.id.clone()).collect();
    let entries: Vec<AssessmentEntry> = page
        .iter()
        .enumerate()
        .map(|(place, criterion)| {
            let is_partly = place % 17 == pitch.number % 17;
            AssessmentEntry {
                criterion: criterion.clone(),
                answer: if is_partly { Answer::Partly } else { Answer::Met },
                note: if is_partly { "Being improved this year (invented).".to_owned() } else { String::new() },
                files: Vec::new(),
            }
        })
        .collect();
    let mark = opened.said.mark_of_answers(&page);
    actions::save_assessment(conn, owner, &id, (&page, &mark), &entries, None, now)?;
    let mark = seen(conn, Section::Declaration)?;
    actions::sign(conn, owner, &id, &mark, "Owner Example", Language::En, now)?;
    Ok(id)
}

/// Sends an application.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn send(conn: &mut AnyConnection, owner: &Actor, id: &ApplicationId, now: When) -> AppResult<()> {
    let version = store::load(conn, id)?.version;
    actions::submit(conn, owner, id, version, now)
}

/// Screens an application and accepts it.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn accept(conn: &mut AnyConnection, crew: &Crew, id: &ApplicationId, now: When) -> AppResult<()> {
    actions::take_up(conn, &crew.officer, id, &no_conflict(), now)?;
    for kind in CheckKind::ALL {
        actions::record_check(conn, &crew.officer, id, (*kind, true, "Checked (invented)."), now)?;
    }
    let version = store::load(conn, id)?.version;
    actions::accept(conn, &crew.officer, id, version, now)
}

/// Sends an application back with a question.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn send_back(conn: &mut AnyConnection, crew: &Crew, id: &ApplicationId, now: When) -> AppResult<()> {
    actions::take_up(conn, &crew.officer, id, &no_conflict(), now)?;
    let version = store::load(conn, id)?.version;
    let reasons = [(Section::Licences, "The file cannot be read. Send a new one.".to_owned())];
    actions::return_for_information(conn, &crew.officer, id, version, &reasons, now)
}

/// The licence or registration number of an invented organisation.
pub fn number_of(country: Country, number: usize) -> String {
    format!("DEMO-{country}-{:04}/2025", number + 1)
}

fn lines(corridor: Corridor, number: usize) -> Vec<FeeLine> {
    let line = |code, label: [&str; 6], whole: i64, payer, stage| FeeLine {
        id: FeeLineId::new(),
        corridor,
        sector: None,
        code,
        labels: Labels::of(Language::ALL.iter().copied().zip(label.map(str::to_owned))),
        amount: Money::whole(whole, Currency::THB),
        payer,
        stage,
        method: Method::Transfer,
        paid_to: "The agency's bank account".to_owned(),
        is_refundable: false,
        is_disclosed_before_acceptance: true,
        is_receipt_given: true,
    };
    let step = i64::try_from(number % 6).unwrap_or(0) * 500;
    vec![
        line(
            FeeCode::Rf1,
            [
                "Finding and placing a worker",
                "ค่าจัดหาและส่งคนเข้าทำงาน",
                "အလုပ်သမား ရှာဖွေနေရာချပေးခြင်း",
                "ការស្វែងរក និងដាក់ពលករឱ្យធ្វើការ",
                "ການຊອກ ແລະ ຈັດຫາແຮງງານ",
                "Tìm và bố trí người lao động",
            ],
            9_000 + step,
            Payer::Employer,
            Stage::BeforeDeparture,
        ),
        line(
            FeeCode::Rc1,
            ["Health check", "ตรวจสุขภาพ", "ကျန်းမာရေး စစ်ဆေးခြင်း", "ការពិនិត្យសុខភាព", "ກວດສຸຂະພາບ", "Khám sức khỏe"],
            500,
            Payer::Employer,
            Stage::OnArrival,
        ),
        line(
            FeeCode::Rc7,
            [
                "Visa and work permit",
                "วีซ่าและใบอนุญาตทำงาน",
                "ဗီဇာနှင့် အလုပ်လုပ်ကိုင်ခွင့်",
                "ទិដ្ឋាការ និងប័ណ្ណការងារ",
                "ວີຊາ ແລະ ໃບອະນຸຍາດເຮັດວຽກ",
                "Thị thực và giấy phép lao động",
            ],
            2_400,
            if number % 7 == 3 { Payer::Worker } else { Payer::Employer },
            Stage::OnArrival,
        ),
    ]
}
