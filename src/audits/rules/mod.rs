//! What an audit is, its states, and when its report may be written.

mod interview;
mod programme;
mod refusal;
mod saves;
mod typed;

pub use interview::{
    Interview, InterviewLanguage, InterviewPlace, LONGEST_INTERVIEW_NOTE, SampleProgress, Sex, SignAnswer,
    cost_burden_percent,
};
pub use programme::{ProgrammeAudit, ProgrammeRow, RowState, programme, surveillance_days};
pub use refusal::AuditRefusal;
pub use saves::{
    ApartReason, LastSave, RecordKind, SaveKey, SaveOutcome, Settlement, Taking, is_over, printed_saves, settlements,
    take,
};
pub use typed::read_count;

use crate::base::{AccountId, CaseId, CriterionId};
use crate::impartiality::rules::CaseKind;
use crate::standards::rules::Criterion;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

crate::base::text_enum! {
    /// What kind of audit.
    pub enum AuditKind {
        /// Before a first certificate; the only one with stage 1.
        Initial => "initial",
        /// The yearly look.
        Surveillance => "surveillance",
        /// At short notice, after an allegation or a suspension, or for a change of scope.
        Special => "special",
        /// Before a certificate is renewed.
        Recertification => "recertification",
    }
}

impl AuditKind {
    /// The kind of audit a case asks for.
    pub const fn of(case: CaseKind) -> Self {
        match case {
            CaseKind::Initial => Self::Initial,
            CaseKind::Renewal => Self::Recertification,
            CaseKind::Surveillance => Self::Surveillance,
            CaseKind::ScopeChange | CaseKind::Suspension | CaseKind::Withdrawal => Self::Special,
        }
    }

    /// The kind of audit that is planned: in a case of surveillance it may be a special one at short notice.
    pub const fn planned(case: CaseKind, is_special: bool) -> Self {
        match (case, is_special) {
            (CaseKind::Surveillance, true) => Self::Special,
            (_, _) => Self::of(case),
        }
    }
}

crate::base::text_enum! {
    /// How far an audit is.
    pub enum AuditStatus {
        /// Dates, sites and a lead auditor are set; the auditor has not yet declared.
        Planned => "planned",
        /// The lead auditor declared to have no conflict.
        TeamConfirmed => "team_confirmed",
        /// The papers were looked at (initial audits).
        Stage1Done => "stage1_done",
        /// On site.
        Stage2InProgress => "stage2_in_progress",
        /// Every criterion has a result; the organisation may comment.
        ReportDraft => "report_draft",
        /// The organisation commented, or its time is over.
        ClientComment => "client_comment",
        /// The report stands.
        ReportFinal => "report_final",
        /// Nothing more is to be done.
        Closed => "closed",
        /// It does not take place.
        Cancelled => "cancelled",
    }
}

impl AuditStatus {
    /// Whether the organisation knows the whole report: findings of every grade are told from here on.
    pub const fn is_told(self) -> bool {
        match self {
            Self::ReportDraft | Self::ClientComment | Self::ReportFinal | Self::Closed => true,
            Self::Planned | Self::TeamConfirmed | Self::Stage1Done | Self::Stage2InProgress | Self::Cancelled => false,
        }
    }

    /// Whether the report is final.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::ReportFinal | Self::Closed)
    }
}

crate::base::text_enum! {
    /// What happens to an audit.
    pub enum AuditEvent {
        /// Another lead auditor is named.
        Reassign => "reassign",
        /// The lead auditor declares to have no conflict.
        ConfirmTeam => "confirm_team",
        /// The lead auditor declares a conflict: another one is needed.
        DeclareConflict => "declare_conflict",
        /// The papers were looked at.
        FinishStage1 => "finish_stage1",
        /// The visit begins.
        BeginStage2 => "begin_stage2",
        /// The report is shown to the organisation.
        DraftReport => "draft_report",
        /// The organisation comments.
        Comment => "comment",
        /// The time for comments is over.
        EndCommentTime => "end_comment_time",
        /// The report becomes final.
        FinishReport => "finish_report",
        /// Nothing more is to be done.
        Close => "close",
        /// It does not take place.
        Cancel => "cancel",
    }
}

crate::base::text_enum! {
    /// Who acts on an audit.
    pub enum AuditParty {
        /// A case officer.
        CaseOfficer => "case_officer",
        /// The lead auditor of this audit.
        LeadAuditor => "lead_auditor",
        /// A member of the organisation.
        Client => "client",
        /// Scheduled work.
        System => "system",
    }
}

/// For how many days the organisation may comment on a draft report. Own choice of this registry: two weeks, as the
/// procedure of the standard sets none. Code COMMENT_TIME.
pub const COMMENT_DAYS: i64 = 14;

/// Where an event leads, if this party may cause it in this state: the state machine of an audit (cf. ISO/IEC 17021-1,
/// clause 9). Only an initial audit has stage 1.
///
/// # Errors
/// [`AuditRefusal::NotYourPart`] if another party may, [`AuditRefusal::WrongStep`] if nobody may now.
pub fn next(
    kind: AuditKind,
    status: AuditStatus,
    event: AuditEvent,
    by: AuditParty,
) -> Result<AuditStatus, AuditRefusal> {
    use AuditEvent as E;
    use AuditParty as P;
    use AuditStatus as S;
    let initial = matches!(kind, AuditKind::Initial);
    let (to, parties): (S, &[P]) = match (status, event) {
        (S::Planned | S::TeamConfirmed | S::Stage1Done, E::Reassign) => (S::Planned, &[P::CaseOfficer]),
        (S::Planned, E::ConfirmTeam) => (S::TeamConfirmed, &[P::LeadAuditor]),
        (S::Planned, E::DeclareConflict) => (S::Planned, &[P::LeadAuditor]),
        (S::TeamConfirmed, E::FinishStage1) if initial => (S::Stage1Done, &[P::LeadAuditor]),
        (S::Stage1Done, E::BeginStage2) if initial => (S::Stage2InProgress, &[P::LeadAuditor]),
        (S::TeamConfirmed, E::BeginStage2) if !initial => (S::Stage2InProgress, &[P::LeadAuditor]),
        (S::Stage2InProgress, E::DraftReport) => (S::ReportDraft, &[P::LeadAuditor]),
        (S::ReportDraft, E::Comment) => (S::ClientComment, &[P::Client]),
        (S::ReportDraft, E::EndCommentTime) => (S::ClientComment, &[P::System]),
        (S::ClientComment, E::FinishReport) => (S::ReportFinal, &[P::CaseOfficer, P::LeadAuditor]),
        (S::ReportFinal, E::Close) => (S::Closed, &[P::CaseOfficer, P::System]),
        (
            S::Planned | S::TeamConfirmed | S::Stage1Done | S::Stage2InProgress | S::ReportDraft | S::ClientComment,
            E::Cancel,
        ) => (S::Cancelled, &[P::CaseOfficer]),
        (
            S::Planned
            | S::TeamConfirmed
            | S::Stage1Done
            | S::Stage2InProgress
            | S::ReportDraft
            | S::ClientComment
            | S::ReportFinal
            | S::Closed
            | S::Cancelled,
            _,
        ) => return Err(AuditRefusal::WrongStep),
    };
    if parties.contains(&by) { Ok(to) } else { Err(AuditRefusal::NotYourPart) }
}

/// The steps of an audit in their order, for its path; cancelled is none of them.
pub const fn path_of(kind: AuditKind) -> &'static [AuditStatus] {
    use AuditStatus as S;
    match kind {
        AuditKind::Initial => &[
            S::Planned,
            S::TeamConfirmed,
            S::Stage1Done,
            S::Stage2InProgress,
            S::ReportDraft,
            S::ClientComment,
            S::ReportFinal,
            S::Closed,
        ],
        AuditKind::Surveillance | AuditKind::Special | AuditKind::Recertification => &[
            S::Planned,
            S::TeamConfirmed,
            S::Stage2InProgress,
            S::ReportDraft,
            S::ClientComment,
            S::ReportFinal,
            S::Closed,
        ],
    }
}

/// How many workers are to be interviewed: the square root of the head-count rounded up, at least 10, never more than
/// work there. Code SAMPLE_ROOT.
pub fn sample_size(head_count: i32) -> i32 {
    let mut root = 1;
    while root * root < i64::from(head_count) {
        root += 1;
    }
    i32::try_from(root).unwrap_or(i32::MAX).max(10).min(head_count.max(0))
}

/// A place to visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// When it is visited.
    pub visit_on: NaiveDate,
}

crate::base::text_enum! {
    /// What somebody without an account does in an audit.
    pub enum HelperKind {
        /// Interprets between a worker and the auditor.
        Interpreter => "interpreter",
        /// Knows a field the auditors do not.
        TechnicalExpert => "technical_expert",
    }
}

/// A day of an audit and what is looked at on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedDay {
    /// The day.
    pub on: NaiveDate,
    /// What is looked at.
    pub looks_at: String,
}

/// Whether the planned days lie within the days of the audit. Code AUDIT_DAYS.
///
/// # Errors
/// [`AuditRefusal::DayOutsideDates`].
pub fn check_days(days: &[PlannedDay], starts_on: NaiveDate, ends_on: NaiveDate) -> Result<(), AuditRefusal> {
    let within = |day: &PlannedDay| (starts_on..=ends_on).contains(&day.on);
    if days.iter().all(within) { Ok(()) } else { Err(AuditRefusal::DayOutsideDates) }
}

/// An audit as a case officer plans it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAudit {
    /// For which case.
    pub case: CaseId,
    /// Whether it is a special audit at short notice, in a case of surveillance.
    pub is_special: bool,
    /// Who is to lead it.
    pub lead_auditor: AccountId,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// How many people work there.
    pub head_count: i32,
    /// What is visited.
    pub sites: Vec<Site>,
}

impl NewAudit {
    /// Whether the plan holds together: days in order and not past, a site at least, visits between the days.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub fn check(&self, today: NaiveDate) -> Result<(), AuditRefusal> {
        if self.ends_on < self.starts_on {
            return Err(AuditRefusal::DatesReversed);
        }
        if self.starts_on < today {
            return Err(AuditRefusal::DatesPast);
        }
        if self.head_count < 1 {
            return Err(AuditRefusal::NobodyWorksThere);
        }
        if self.sites.is_empty() {
            return Err(AuditRefusal::NoSite);
        }
        let between = |site: &Site| (self.starts_on..=self.ends_on).contains(&site.visit_on);
        if self.sites.iter().all(between) { Ok(()) } else { Err(AuditRefusal::VisitOutsideDates) }
    }
}

crate::base::text_enum! {
    /// What an auditor finds for a criterion. "Partly" does not exist here: it is a nonconformity.
    pub enum AuditResult {
        /// The criterion is met.
        Conforms => "conforms",
        /// It is not.
        Nonconformity => "nonconformity",
        /// It does not apply here, and the note says why.
        NotApplicable => "not_applicable",
    }
}

/// Whether a result may stand for a criterion.
///
/// # Errors
/// Not applicable where the standard does not allow it, or without a note; a nonconformity taken back while a finding
/// says otherwise.
pub fn may_result(
    criterion: &Criterion,
    result: AuditResult,
    note: &str,
    has_breach: bool,
) -> Result<(), AuditRefusal> {
    let code = || criterion.code.clone();
    match result {
        AuditResult::Conforms | AuditResult::NotApplicable if has_breach => {
            Err(AuditRefusal::FindingSaysOtherwise { code: code() })
        }
        AuditResult::NotApplicable if !criterion.may_be_not_applicable => {
            Err(AuditRefusal::AlwaysApplies { code: code() })
        }
        AuditResult::NotApplicable if note.trim().is_empty() => Err(AuditRefusal::NoteMissing { code: code() }),
        AuditResult::Conforms | AuditResult::Nonconformity | AuditResult::NotApplicable => Ok(()),
    }
}

/// Whether the report may be shown to the organisation: a summary, a result for every criterion, and a finding for
/// every nonconformity. Code REPORT_COMPLETE.
///
/// # Errors
/// What is missing, with the codes of the criteria.
pub fn may_draft(
    criteria: &[&Criterion],
    results: &BTreeMap<CriterionId, AuditResult>,
    with_breach: &BTreeSet<CriterionId>,
    summary: &str,
) -> Result<(), AuditRefusal> {
    let codes = |wanted: &dyn Fn(&Criterion) -> bool| -> Vec<String> {
        criteria.iter().filter(|criterion| wanted(criterion)).map(|criterion| criterion.code.clone()).collect()
    };
    let without_result = codes(&|criterion| !results.contains_key(&criterion.id));
    if !without_result.is_empty() {
        return Err(AuditRefusal::ResultsMissing { codes: without_result });
    }
    let without_finding = codes(&|criterion| {
        results.get(&criterion.id) == Some(&AuditResult::Nonconformity) && !with_breach.contains(&criterion.id)
    });
    if !without_finding.is_empty() {
        return Err(AuditRefusal::FindingsMissing { codes: without_finding });
    }
    if summary.trim().is_empty() { Err(AuditRefusal::SummaryMissing) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
