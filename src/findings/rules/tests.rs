//! Tests of the rules on findings.

use super::*;

fn progress(grade: Grade, status: FindingStatus) -> Progress {
    let clocks = clocks(grade, When::at("2026-11-23T02:00:00Z"));
    Progress { status, clocks, contained_at: None, planned_at: None, closed_at: None }
}

#[test]
fn each_grade_has_its_clocks() {
    let told = When::at("2026-08-31T02:00:00Z");
    let of = |grade| {
        let found = clocks(grade, told);
        [found.contain_by, found.plan_by, found.verify_by].map(|at| at.map(|at| at.rfc3339()[..10].to_owned()))
    };
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(of(Grade::Critical), [day("2026-09-03"), day("2026-09-07"), day("2026-09-30")]);
    assert_eq!(of(Grade::Major), [None, day("2026-09-30"), day("2027-02-28")]);
    assert_eq!(of(Grade::Minor), [None, day("2026-09-30"), day("2027-08-31")]);
    assert_eq!(of(Grade::Observation), [None, None, None]);
}

#[test]
fn overdue_is_derived() {
    let soon = When::at("2026-11-24T02:00:00Z");
    let mut critical = progress(Grade::Critical, FindingStatus::Open);
    assert!(!critical.is_overdue(soon));
    assert!(critical.is_overdue(soon.plus_days(3)));
    critical.contained_at = Some(soon);
    assert!(!critical.is_overdue(soon.plus_days(3)));
    assert!(critical.is_overdue(soon.plus_days(7)));
    critical.status = FindingStatus::PlanSubmitted;
    critical.planned_at = Some(soon);
    assert!(!critical.is_overdue(soon.plus_days(7)));
    // A refused plan is no plan.
    critical.status = FindingStatus::PlanRejected;
    assert!(critical.is_overdue(soon.plus_days(7)));
    assert!(!progress(Grade::Observation, FindingStatus::Open).is_overdue(soon.plus_days(999)));
}

#[test]
fn letters_go_only_while_the_organisation_is_awaited() {
    let mut major = progress(Grade::Major, FindingStatus::Open);
    assert!(major.is_awaited(ClockKind::Plan));
    assert!(!major.is_awaited(ClockKind::Contain));
    major.status = FindingStatus::EvidenceSubmitted;
    major.planned_at = Some(When::at("2026-11-24T02:00:00Z"));
    assert!(!major.is_awaited(ClockKind::Verify));
    major.status = FindingStatus::EvidenceRejected;
    assert!(major.is_awaited(ClockKind::Verify));
}

#[test]
fn a_second_person_reopens() {
    let (one, other) = (AccountId::new(), AccountId::new());
    assert_eq!(may_reopen(&one, Some(&one)), Err(FindingRefusal::SamePersonReopens));
    assert_eq!(may_reopen(&other, Some(&one)), Ok(()));
}

#[test]
fn an_observation_is_noted_and_nothing_else() {
    let grade = Grade::Observation;
    for &event in FindingEvent::ALL {
        let by = FindingParty::Organisation;
        let found = next(grade, FindingStatus::Open, event, by);
        assert_eq!(found.is_ok(), event == FindingEvent::Note, "{event}");
    }
    let noted = next(Grade::Minor, FindingStatus::Open, FindingEvent::Note, FindingParty::Auditor);
    assert_eq!(noted, Err(FindingRefusal::WrongStep));
}

#[test]
fn a_promise_lies_within_the_clock() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let until = Some(When::at("2026-12-23T02:00:00Z"));
    assert_eq!(may_promise(day("2026-12-23"), day("2026-11-23"), until), Ok(()));
    assert_eq!(may_promise(day("2026-11-22"), day("2026-11-23"), until), Err(FindingRefusal::DuePast));
    let late = FindingRefusal::DueTooLate { until: day("2026-12-23") };
    assert_eq!(may_promise(day("2026-12-24"), day("2026-11-23"), until), Err(late));
    assert_eq!(may_promise(day("2027-01-05"), day("2027-01-01"), until), Ok(()));
}

#[test]
fn only_a_critical_finding_is_told_before_the_draft() {
    assert!(is_told(Grade::Critical, AuditStatus::Stage2InProgress));
    assert!(!is_told(Grade::Major, AuditStatus::Stage2InProgress));
    assert!(is_told(Grade::Observation, AuditStatus::ReportDraft));
}
