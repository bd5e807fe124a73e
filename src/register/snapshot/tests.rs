//! What is packed comes back; a snapshot with changes over it answers like one made of what there is now.

use super::*;
use crate::base::{Country, CriterionId, Currency, FeeLineId, FeeScheduleId, Labels, Language, Money, Sector, When};
use crate::fees::rules::{FeeCode, FeeLine, FeeSchedule, Method, Payer, ScheduleAnswer, Stage};
use crate::findings::rules::{RefundRate, RefundSums};
use crate::keys::ContactMark;
use crate::organisations::rules::{AgentPayer, ContactKind, Name, NameKind, OrganisationKind, Reach};
use crate::register::declared::{Declared, KnownAgent, KnownContact};
use crate::register::listing::{Filters, Part};
use crate::register::rules::{CertificateState, Grade, LicenceStatus};
use proptest::prelude::*;
use proptest::test_runner::Config;

const OWN: [&str; 12] = [
    "Dok Mali",
    "Dok Mari",
    "Krachok Sai",
    "Grajok Sy",
    "Paper Kite",
    "Paper K1te",
    "Golden Teapot",
    "Kulap Daeng",
    "Hong Kham Xay",
    "Phu Khao",
    "P\u{0430}per Kite",
    "Mali",
];
const LOCAL: [(&str, Language); 4] =
    [("ดอกมะลิ", Language::Th), ("ရွှေလက်ဖက်ရည်အိုး", Language::My), ("ໜອງລົມເຢັນ", Language::Lo), ("Ấm Trà Vàng", Language::Vi)];

/// Names of brokers; two agencies may have declared the same one.
const BROKERS: [&str; 5] = ["Daw Hla Thiri", "Ko Aung Example", "Daw Hla", "ဦးအောင် နမူနာ", "Sok Dara"];

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1 + number % 28).unwrap()
}

fn mark(number: u8) -> ContactMark {
    ContactMark::parse(&hex::encode([number; 32])).unwrap()
}

fn broker(name: &str) -> KnownAgent {
    let (name, area) = (name.to_owned(), "Hpa-An".to_owned());
    KnownAgent { name, language: Language::En, area, payer: AgentPayer::Agency, verified_on: day(6) }
}

/// An organisation with an id of this number; what it has depends on the seed.
fn organisation(number: u8, seed: u32) -> Organisation {
    let pick = |bits: u32, most: usize| (seed >> bits) as usize % most;
    let mut bytes = [7; 16];
    bytes[0] = number;
    let name = |text: String, language, kind| Name { text, language, kind };
    let own = OWN[pick(0, OWN.len())];
    let mut names = vec![name(format!("{own} Manpower Co., Ltd."), Language::En, NameKind::Romanised)];
    if pick(4, 2) == 0 {
        let (text, language) = LOCAL[pick(5, LOCAL.len())];
        names.push(name(text.to_owned(), language, NameKind::Legal));
    }
    let corridor = Corridor::served()[pick(7, 4)];
    let licence = (pick(9, 2) == 0).then(|| Licence {
        authority: "Invented Department".to_owned(),
        country: Country::TH,
        number: Some(format!("EX {}/2569", pick(10, 20))),
        status: LicenceStatus::Licensed,
        first_seen_on: day(1),
        last_seen_on: day(2),
        since: day(1),
    });
    let certificate = (pick(12, 3) == 0).then(|| Certificate {
        number: format!("WM-2026-{number:05}"),
        standard: crate::base::StandardId::from_bytes([1; 16]),
        state: CertificateState::Active,
        state_since: When::at("2026-01-05T10:00:00Z"),
        valid_from: day(5),
        valid_until: NaiveDate::from_ymd_opt(2028, 1, 1).unwrap(),
        suspension_ends_at: None,
        reason_code: None,
        scope: Scope { corridors: vec![corridor], sectors: vec![Sector::Fishing], sites: vec!["Pier".to_owned()] },
        open_conditions: Vec::new(),
    });
    let contact = KnownContact { kind: ContactKind::Phone, mark: mark((seed >> 14) as u8 % 4), verified_on: day(3) };
    let brokers = BROKERS.iter().skip(pick(21, 5)).take(pick(24, 3)).map(|name| broker(name)).collect();
    Organisation {
        head: Head {
            id: OrganisationId::from_bytes(bytes),
            kind: OrganisationKind::AgencyOfOrigin,
            country: Country::SERVED[pick(16, 5)],
            is_invented: true,
            known_since: day(seed),
            names,
            identifiers: vec![Identifier {
                scheme: "licence".to_owned(),
                country: Country::TH,
                value: format!("EX {}/2569", pick(10, 20)),
            }],
            corridors: vec![corridor],
            licences: licence.into_iter().collect(),
            certificates: certificate.into_iter().collect(),
        },
        parts: Vec::new(),
        addresses: vec![(Language::En, "1 Example Road".to_owned())],
        channels: vec![Channel { kind: "phone".to_owned(), value: format!("+6620000{:03}", pick(18, 40)) }],
        sectors: vec![Sector::ALL[pick(20, 7)]],
        audits: Vec::new(),
        schedule: None,
        refunds: Vec::new(),
        experienced: None,
        declared: Declared { contacts: vec![contact], sub_agents: brokers, ..Declared::default() },
        timeline: vec![TimelineEvent {
            at: When::at("2026-01-05T10:00:00Z"),
            kind: "organisation_entered".to_owned(),
            text: None,
        }],
    }
}

fn volume(organisations: &[Organisation]) -> Volume {
    Volume::of(organisations.iter())
}

#[test]
fn what_is_packed_comes_back() {
    let all: Vec<Organisation> = (0..40).map(|number| organisation(number, u32::from(number) * 7_654_321)).collect();
    let snapshot = Snapshot::of(1, Arc::default(), volume(&all));
    for one in &all {
        assert_eq!(snapshot.organisation(&one.id).as_deref(), Some(one));
    }
    assert_eq!(snapshot.len(), 40);
    assert!(snapshot.organisation(&OrganisationId::from_bytes([250; 16])).is_none());
}

#[test]
fn everything_an_organisation_may_have_comes_back() {
    let line = FeeLine {
        id: FeeLineId::new(),
        corridor: Corridor::served()[0],
        sector: Some(Sector::Fishing),
        code: FeeCode::Rf1,
        labels: Labels::of([(Language::En, "Health check".to_owned()), (Language::Th, "ตรวจสุขภาพ".to_owned())]),
        amount: Money::whole(500, Currency::THB),
        payer: Payer::Employer,
        stage: Stage::OnArrival,
        method: Method::Transfer,
        paid_to: "An invented clinic".to_owned(),
        is_refundable: true,
        is_disclosed_before_acceptance: false,
        is_receipt_given: true,
    };
    let mut one = organisation(1, 0);
    let fees = FeeSchedule {
        id: FeeScheduleId::new(),
        organisation: one.id.clone(),
        answer: ScheduleAnswer::Lines(vec![line]),
    };
    one.schedule = Some(Schedule { fees, published_on: day(9) });
    let sum = Money::whole(7, Currency::USD);
    let told = Some(RefundSums { ordered: sum, paid: sum, confirmed: sum, percent: -1 });
    one.refunds = vec![
        RefundRate { currency: Currency::USD, workers_from: 5, told },
        RefundRate { currency: Currency::THB, workers_from: 10, told: None },
    ];
    one.experienced = Some(Experienced {
        workers: (10, Some(19)),
        lower: 0,
        median: 90,
        upper: 210,
        free_percent: 20,
        from: day(1),
        until: day(2),
    });
    one.audits = vec![Audit {
        kind: "initial".to_owned(),
        starts_on: day(1),
        ends_on: day(2),
        finished_on: day(3),
        counts: vec![GradeCount { grade: Grade::Critical, open: 1, closed: 70_000 }],
    }];
    for certificate in &mut one.certificates {
        certificate.suspension_ends_at = Some(When::at("2026-02-05T10:00:00.123456Z"));
        certificate.reason_code = Some("FEES".to_owned());
        certificate.open_conditions = vec![Condition { criterion: CriterionId::new(), due_on: day(4) }];
    }
    assert_eq!(one.certificates.len(), 1);
    let payer = AgentPayer::Agency;
    let (name, area) = ("ဦးအောင် နမူနာ".to_owned(), "ဘားအံ".to_owned());
    one.declared.sub_agents = vec![KnownAgent { name, language: Language::My, area, payer, verified_on: day(6) }];
    let reach = Reach { kind: ContactKind::Phone, value: "+6620000001".to_owned() };
    one.declared.open = vec![(ContactKind::Phone, OpenMark::of(&reach))];
    let snapshot = Snapshot::of(1, Arc::default(), volume(std::slice::from_ref(&one)));
    assert_eq!(snapshot.organisation(&one.id).as_deref(), Some(&one));
    assert_eq!(snapshot.publishers(&OpenMark::of(&reach)), std::slice::from_ref(&one.id));
    one.schedule = Some(Schedule {
        fees: FeeSchedule {
            id: FeeScheduleId::new(),
            organisation: one.id.clone(),
            answer: ScheduleAnswer::NothingCharged { on: day(8) },
        },
        published_on: day(9),
    });
    let snapshot = Snapshot::of(2, Arc::default(), volume(std::slice::from_ref(&one)));
    assert_eq!(snapshot.organisation(&one.id).as_deref(), Some(&one));
}

#[test]
fn a_broker_is_found_with_whose_it_is_and_by_no_search_of_companies() {
    let mut one = organisation(1, 0);
    one.declared.sub_agents = vec![broker("Ko Aung Example"), broker("Daw Hla Thiri")];
    let snapshot = Snapshot::of(1, Arc::default(), volume(&[one.clone(), organisation(2, 0)]));
    let found = snapshot.search_brokers("daw hla tiri", 1);
    assert_eq!(found.first().map(|(of, agent)| (&of.id, agent.name.as_str())), Some((&one.id, "Daw Hla Thiri")));
    assert!(
        snapshot.list("daw hla thiri", &Filters::default(), Part::first(9), day(20)).is_only_near,
        "a person is no company"
    );
    assert!(snapshot.with(2, vec![(one.head.id, None)]).search_brokers("daw hla thiri", 9).is_empty());
}

/// All that a snapshot answers.
fn answers(snapshot: &Snapshot) -> Vec<String> {
    let today = day(20);
    let mut said = vec![format!("{} {:?}", snapshot.len(), snapshot.corridors())];
    said.extend(snapshot.in_order_of_names().map(|one| format!("{one:?}")));
    let filters = [
        Filters::default(),
        Filters { corridor: Some(Corridor::served()[0]), ..Filters::default() },
        Filters { country: Some(Country::TH), sector: Some(Sector::Fishing), ..Filters::default() },
        Filters { status: Some(PublicStatus::Licensed), ..Filters::default() },
    ];
    let texts = [
        "",
        "dok mali",
        "paper kite",
        "krajok sai",
        "kulsp daegn",
        "mali manpower",
        "ดอกมะล",
        "am tra vang",
        "EX 7/2569",
        "7/2569",
        "WM-2026-00003",
        "020000007",
        "ma",
        "k",
        "manpower",
        "gold",
        "pap3r kite",
        "ໜອງລມເຢັນ",
    ];
    for filters in &filters {
        for text in texts {
            let listed = snapshot.list(text, filters, Part { limit: 100, offset: 0, near: usize::MAX }, today);
            let few = snapshot.list(text, filters, Part { limit: 100, offset: 0, near: 2 }, today);
            let ids = few.rows.iter().map(|row| row.organisation.id.clone()).collect::<Vec<_>>();
            said.push(format!("{text} {filters:?}: {} {} {ids:?}", few.answers, few.total));
            let rows = listed.rows.iter().map(|row| (row.organisation.id.clone(), row.score, row.is_near));
            let (near, elsewhere) = (listed.is_only_near, listed.is_found_elsewhere);
            said.push(format!(
                "{text} {filters:?}: {} {near} {elsewhere} {:?}",
                listed.total,
                rows.collect::<Vec<_>>()
            ));
        }
    }
    for corridor in Corridor::served() {
        let mut statuses: Vec<_> = snapshot.statuses_on(corridor, today).collect();
        statuses.sort_unstable();
        said.push(format!("{corridor}: {statuses:?}"));
    }
    for text in ["daw hla thiri", "daw hla", "hla tiri", "အောင်", "so", "dok mali", ""] {
        let found = snapshot.search_brokers(text, 100).into_iter();
        said.push(format!("{text}: {:?}", found.map(|(of, agent)| (of.id.clone(), agent.name)).collect::<Vec<_>>()));
    }
    said.extend((0..4).map(|number| format!("{:?}", snapshot.holders(&mark(number)))));
    said.extend((0..60).map(|number| format!("{:?}", snapshot.certificate(&format!("wm 2026 {number:05}")))));
    said
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    #[test]
    fn changes_over_a_volume_answer_like_one_volume(
        before in prop::collection::btree_map(0_u8..60, any::<u32>(), 0..40),
        changes in prop::collection::vec(prop::collection::btree_map(0_u8..60, prop::option::of(any::<u32>()), 1..8), 1..5),
    ) {
        let all: Vec<Organisation> = before.iter().map(|(number, seed)| organisation(*number, *seed)).collect();
        let mut changed = Snapshot::of(1, Arc::default(), volume(&all));
        let mut now = before;
        let mut tidied: Option<(Snapshot, Snapshot)> = None;
        for (step, change) in changes.into_iter().enumerate() {
            let rows = change.iter().map(|(number, seed)| {
                let id = organisation(*number, 0).head.id;
                (id, seed.map(|seed| organisation(*number, seed)))
            });
            changed = changed.with(2 + i64::try_from(step).unwrap(), rows.collect());
            for (number, seed) in change {
                match seed {
                    Some(seed) => now.insert(number, seed),
                    None => now.remove(&number),
                };
            }
            let all: Vec<Organisation> = now.iter().map(|(number, seed)| organisation(*number, *seed)).collect();
            let anew = Snapshot::of(changed.number, Arc::default(), volume(&all));
            prop_assert_eq!(answers(&changed), answers(&anew));
            prop_assert_eq!(answers(&changed.in_one_volume()), answers(&anew));
            if let Some((before, tidied)) = &tidied {
                prop_assert_eq!(changed.over(tidied, before).as_ref().map(answers), Some(answers(&anew)));
            } else {
                let tidy = changed.in_one_volume();
                tidied = Some((changed.with(changed.number, Vec::new()), tidy));
            }
        }
    }
}
