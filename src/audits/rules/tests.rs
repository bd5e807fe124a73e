//! Tests of the rules on audits.

use super::*;

fn criterion(code: &str, may_be_not_applicable: bool) -> Criterion {
    Criterion {
        id: CriterionId::new(),
        code: code.to_owned(),
        is_critical: false,
        may_be_not_applicable,
        wording: String::new(),
        evidence: String::new(),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn only_an_initial_audit_has_stage_1() {
    let by = AuditParty::LeadAuditor;
    let from = AuditStatus::TeamConfirmed;
    assert_eq!(next(AuditKind::Initial, from, AuditEvent::FinishStage1, by), Ok(AuditStatus::Stage1Done));
    assert_eq!(next(AuditKind::Initial, from, AuditEvent::BeginStage2, by), Err(AuditRefusal::WrongStep));
    for kind in [AuditKind::Surveillance, AuditKind::Special, AuditKind::Recertification] {
        assert_eq!(next(kind, from, AuditEvent::FinishStage1, by), Err(AuditRefusal::WrongStep));
        assert_eq!(next(kind, from, AuditEvent::BeginStage2, by), Ok(AuditStatus::Stage2InProgress));
        assert!(!path_of(kind).contains(&AuditStatus::Stage1Done));
    }
}

#[test]
fn a_final_report_is_not_cancelled_and_only_the_client_comments() {
    let kind = AuditKind::Initial;
    for status in [AuditStatus::ReportFinal, AuditStatus::Closed, AuditStatus::Cancelled] {
        let refused = next(kind, status, AuditEvent::Cancel, AuditParty::CaseOfficer);
        assert_eq!(refused, Err(AuditRefusal::WrongStep));
    }
    let comment = |by| next(kind, AuditStatus::ReportDraft, AuditEvent::Comment, by);
    assert_eq!(comment(AuditParty::LeadAuditor), Err(AuditRefusal::NotYourPart));
    assert_eq!(comment(AuditParty::Client), Ok(AuditStatus::ClientComment));
}

#[test]
fn the_sample_is_the_root_at_least_ten_at_most_all() {
    let sizes = [(1, 1), (9, 9), (10, 10), (80, 10), (100, 10), (101, 11), (400, 20), (401, 21), (10_000, 100)];
    for (heads, size) in sizes {
        assert_eq!(sample_size(heads), size, "{heads}");
    }
    assert_eq!(sample_size(i32::MAX), 46_341);
    assert_eq!(sample_size(0), 0);
}

#[test]
fn a_plan_holds_together() {
    let site = |on| Site { name: "Office".into(), address: "Invented Road 1".into(), visit_on: day(on) };
    let plan = |from, to, sites| NewAudit {
        is_special: false,
        case: CaseId::new(),
        lead_auditor: AccountId::new(),
        starts_on: day(from),
        ends_on: day(to),
        head_count: 40,
        sites,
    };
    let today = day("2026-11-23");
    let check = |plan: NewAudit| plan.check(today);
    assert_eq!(check(plan("2026-12-01", "2026-12-03", vec![site("2026-12-02")])), Ok(()));
    assert_eq!(check(plan("2026-12-03", "2026-12-01", vec![])), Err(AuditRefusal::DatesReversed));
    assert_eq!(check(plan("2026-11-22", "2026-12-01", vec![])), Err(AuditRefusal::DatesPast));
    assert_eq!(check(plan("2026-12-01", "2026-12-03", vec![])), Err(AuditRefusal::NoSite));
    let outside = plan("2026-12-01", "2026-12-03", vec![site("2026-12-04")]);
    assert_eq!(check(outside.clone()), Err(AuditRefusal::VisitOutsideDates));
    assert_eq!(check(NewAudit { head_count: 0, ..outside }), Err(AuditRefusal::NobodyWorksThere));
}

#[test]
fn not_applicable_needs_leave_and_a_reason() {
    let (may, never) = (criterion("1.7", true), criterion("1.1", false));
    let result = AuditResult::NotApplicable;
    assert_eq!(may_result(&may, result, "No dormitory.", false), Ok(()));
    assert_eq!(may_result(&may, result, " ", false), Err(AuditRefusal::NoteMissing { code: "1.7".into() }));
    let always = AuditRefusal::AlwaysApplies { code: "1.1".into() };
    assert_eq!(may_result(&never, result, "No dormitory.", false), Err(always));
    let other = AuditRefusal::FindingSaysOtherwise { code: "1.1".into() };
    assert_eq!(may_result(&never, AuditResult::Conforms, "", true), Err(other));
    assert_eq!(may_result(&never, AuditResult::Nonconformity, "", true), Ok(()));
}

#[test]
fn a_report_is_drafted_when_nothing_is_missing() {
    let (one, two) = (criterion("1.1", false), criterion("1.2", false));
    let all = [&one, &two];
    let mut results = BTreeMap::from([(one.id.clone(), AuditResult::Conforms)]);
    let mut breaches = BTreeSet::new();
    let refused = |results: &_, breaches: &_, summary| may_draft(&all, results, breaches, summary).unwrap_err();
    assert_eq!(refused(&results, &breaches, "s"), AuditRefusal::ResultsMissing { codes: vec!["1.2".into()] });
    results.insert(two.id.clone(), AuditResult::Nonconformity);
    assert_eq!(refused(&results, &breaches, "s"), AuditRefusal::FindingsMissing { codes: vec!["1.2".into()] });
    breaches.insert(two.id.clone());
    assert_eq!(refused(&results, &breaches, " "), AuditRefusal::SummaryMissing);
    assert_eq!(may_draft(&all, &results, &breaches, "Two days on site."), Ok(()));
}
