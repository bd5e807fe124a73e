//! Letters to people: rows of an outbox, written in the transaction of the action that causes them.
//!
//! The action says to whom, in which language, which [`Notice`] and plain fields; how each notice reads is here and in
//! the catalogues (`mail-{notice}-subject`, `-body`, `-action`). A job claims a row, renders, sends, and marks it.
//!
//! A letter that would tell who is interested in what waits *sealed*: its row says neither to whom nor about whom, and is
//! gone when the letter has left. A letter that follows at once on what a worker told (its row is written at the start of a
//! day) tells no instant either: neither when it is tried again, nor when it was sent or given up.

mod render;
mod resting;
mod store;
#[cfg(test)]
mod tests;

pub use render::{Rendered, render, stop_address};
pub use resting::Resting;
pub use store::{
    Waiting, claim_next, drop_sealed_for, enqueue, enqueue_sealed, mark_given_up, mark_sent, next_due, put_back,
};

use crate::base::{EmailAddress, Language, Money};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::base::text_enum! {
    /// What a letter is about. Its words are in the catalogue `mail.ftl`.
    pub enum Notice {
        /// Confirm the address of a new account. Fields: name.
        ConfirmEmail => "confirm_email",
        /// Somebody registered with an address that has an account. Fields: name.
        AlreadyRegistered => "already_registered",
        /// Choose a new password. Fields: name.
        ResetPassword => "reset_password",
        /// The password was changed. Fields: name.
        PasswordChanged => "password_changed",
        /// Confirm a new address. Fields: name.
        ChangeEmail => "change_email",
        /// The address was changed; sent to the old one. Fields: name.
        EmailChanged => "email_changed",
        /// Join the staff. Fields: role (key), inviter.
        StaffInvitation => "staff_invitation",
        /// Speak for a partner. Fields: partner, inviter.
        PartnerInvitation => "partner_invitation",
        /// Join an organisation. Fields: organisation, inviter.
        MemberInvitation => "member_invitation",
        /// A claim was approved. Fields: name, organisation.
        ClaimApproved => "claim_approved",
        /// A claim was refused. Fields: name, organisation, reason.
        ClaimRefused => "claim_refused",
        /// An application arrived. Fields: name, organisation, number.
        ApplicationReceived => "application_received",
        /// An application came back with questions. Fields: name, organisation, due.
        ApplicationReturned => "application_returned",
        /// An answer to a returned application is due soon. Fields: name, organisation, due, days.
        ApplicationDue => "application_due",
        /// An application was accepted. Fields: name, organisation, number.
        ApplicationAccepted => "application_accepted",
        /// An application was rejected. Fields: name, organisation, reason.
        ApplicationRejected => "application_rejected",
        /// An application lapsed. Fields: name, organisation.
        ApplicationLapsed => "application_lapsed",
        /// An audit was planned; to the organisation. Fields: name, organisation, number, auditor, starts, ends.
        AuditPlanned => "audit_planned",
        /// An audit was assigned; to the auditor. Fields: name, organisation, number, starts, ends.
        AuditAssigned => "audit_assigned",
        /// Somebody joins the team of an audit; to the organisation. Fields: name, organisation, number, auditor.
        AuditTeamJoined => "audit_team_joined",
        /// An objection to an auditor was upheld. Fields: name, organisation, number, auditor, answer.
        ObjectionUpheld => "objection_upheld",
        /// An objection to an auditor was rejected. Fields: name, organisation, number, auditor, answer.
        ObjectionRejected => "objection_rejected",
        /// The draft report waits for comments. Fields: name, organisation, number.
        AuditReportDraft => "audit_report_draft",
        /// The report is final. Fields: name, organisation, number.
        AuditReportFinal => "audit_report_final",
        /// A finding was raised. Fields: name, organisation, number, grade (key), due.
        FindingRaised => "finding_raised",
        /// A corrective action plan was accepted. Fields: name, number.
        PlanAccepted => "plan_accepted",
        /// A corrective action plan was not accepted. Fields: name, number, reason.
        PlanRejected => "plan_rejected",
        /// A finding was verified and closed. Fields: name, number.
        FindingClosed => "finding_closed",
        /// Evidence was not accepted. Fields: name, number, reason.
        EvidenceRejected => "evidence_rejected",
        /// A closed finding was opened again. Fields: name, number, reason.
        FindingReopened => "finding_reopened",
        /// An answer to a finding is due. Fields: name, number, due.
        AnswerDue => "answer_due",
        /// An answer to a finding is late. Fields: name, number, due.
        AnswerLate => "answer_late",
        /// The grade of a finding changed. Fields: name, number, grade (key).
        FindingRegraded => "finding_regraded",
        /// A refund is due. Fields: name, number, amount, due.
        RefundDue => "refund_due",
        /// A refund is late. Fields: name, number, amount, due.
        RefundLate => "refund_late",
        /// Certified. Fields: name, organisation, number, until.
        DecisionGranted => "decision_granted",
        /// Certified with conditions. Fields: name, organisation, number, until, count.
        DecisionConditions => "decision_conditions",
        /// Refused. Fields: name, organisation, reason.
        DecisionRefused => "decision_refused",
        /// Something was taken out of the scope. Fields: name, organisation, number, what, reason, text.
        ScopeReduced => "scope_reduced",
        /// The certificate was suspended. Fields: name, organisation, number, reason.
        CertificateSuspended => "certificate_suspended",
        /// The certificate stands again. Fields: name, organisation, number.
        CertificateReinstated => "certificate_reinstated",
        /// The certificate was withdrawn. Fields: name, organisation, number, reason.
        CertificateWithdrawn => "certificate_withdrawn",
        /// The certificate ends soon. Fields: name, organisation, number, until, days.
        CertificateExpiring => "certificate_expiring",
        /// The certificate ended. Fields: name, organisation, number.
        CertificateExpired => "certificate_expired",
        /// The holder gave the certificate up. Fields: name, organisation, number.
        CertificateSurrendered => "certificate_surrendered",
        /// Surveillance is due soon. Fields: name, organisation, number, due, days.
        SurveillanceDue => "surveillance_due",
        /// Surveillance did not take place in time. Fields: name, organisation, number, due.
        SurveillanceMissed => "surveillance_missed",
        /// A suspension has lasted nearly six months. Fields: name, organisation, number, due, days.
        SuspensionEnding => "suspension_ending",
        /// A condition is due soon. Fields: name, organisation, number, criterion, due, days.
        ConditionDue => "condition_due",
        /// A condition was not met in time. Fields: name, organisation, number, criterion, due.
        ConditionLate => "condition_late",
        /// The certificate has another holder. Fields: name, number, from, to.
        CertificateTransferred => "certificate_transferred",
        /// A record became part of another. Fields: name, organisation, partner.
        OrganisationMerged => "organisation_merged",
        /// That was a mistake and is undone. Fields: name, organisation, partner.
        MergeUndone => "merge_undone",
        /// Another organisation names this one in a chain. Fields: name, organisation, partner, letter.
        ChainDeclared => "chain_declared",
        /// The other side answered. Fields: name, organisation, partner, letter, answer (key).
        ChainAnswered => "chain_answered",
        /// The certificate of a partner in a chain was stopped. Fields: name, organisation, partner, letter, status (key).
        ChainStopped => "chain_stopped",
        /// A quarter has ended without minutes. Fields: name, organisation, quarter.
        MinutesLate => "minutes_late",
        /// Staff: a committee member has answered. Fields: name, organisation, answer (key).
        CountersignGiven => "countersign_given",
        /// Staff: an appeal was taken back. Fields: name, organisation, number.
        AppealTakenBack => "appeal_taken_back",
        /// An appeal arrived. Fields: name, organisation, number, due.
        AppealReceived => "appeal_received",
        /// Staff: an appeal waits. Fields: name, organisation, number, due.
        AppealWaits => "appeal_waits",
        /// An appeal is being looked at. Fields: name, organisation, number, due.
        AppealAcknowledged => "appeal_acknowledged",
        /// An appeal was decided. Fields: name, organisation, number, outcome (key).
        AppealDecided => "appeal_decided",
        /// Staff: an appeal or a complaint is due. Fields: name, number, due, days.
        AnswerWaits => "answer_waits",
        /// Staff: an appeal or a complaint is late. Fields: name, number, due.
        AnswerOverdue => "answer_overdue",
        /// A service complaint arrived. Fields: number, due.
        ComplaintReceived => "complaint_received",
        /// Staff: a service complaint waits. Fields: name, number, due.
        ComplaintWaits => "complaint_waits",
        /// A service complaint is being looked at. Fields: number, due.
        ComplaintAcknowledged => "complaint_acknowledged",
        /// A service complaint was answered. Fields: number, outcome (key), answer.
        ComplaintAnswered => "complaint_answered",
        /// Staff: an urgent task waits. Fields: name, organisation, task (key), due.
        UrgentTask => "urgent_task",
        /// Staff: reports or messages of workers wait; once a day. Fields: name, count.
        ReportsWait => "reports_wait",
        /// Staff: a report will be closed, since nothing happened. Fields: name, number, due.
        ReportLapses => "report_lapses",
        /// Staff: a report or an observation was given to somebody else; to whoever had it and whoever has it now. Fields:
        /// name, number, person.
        HandedOver => "handed_over",
        /// Staff: an observation came. Fields: name, number, due.
        ObservationFiled => "observation_filed",
        /// Staff: the partner wrote about an observation, or handed in a file. Fields: name, number.
        ObservationNews => "observation_news",
        /// Staff: an observation will be closed, since nothing happened. Fields: name, number, due.
        ObservationLapses => "observation_lapses",
        /// An observation was read. Fields: name, number.
        ObservationAcknowledged => "observation_acknowledged",
        /// An officer asks something about an observation. Fields: name, number.
        ObservationAsked => "observation_asked",
        /// An observation was set aside or answered. Fields: name, number, outcome (key).
        ObservationAnswered => "observation_answered",
        /// Confirm that you want to be told of changes. Fields: organisation.
        WatchConfirm => "watch_confirm",
        /// You are told of changes already. Fields: organisation.
        WatchAlready => "watch_already",
        /// What the public is told of an organisation has changed. Fields: organisation, status (key), what.
        WatchChanged => "watch_changed",
    }
}

impl Notice {
    /// The stem of its keys in the catalogues, such as `mail-confirm-email`.
    pub fn key(self) -> String {
        format!("mail-{}", self.as_str().replace('_', "-"))
    }
}

/// A plain value of a letter, put into the reader's words when the letter is rendered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Field {
    /// Text as it is.
    Text(String),
    /// A number, which may choose a plural.
    Number(i64),
    /// A day.
    Day(NaiveDate),
    /// A sum.
    Money(Money),
    /// A word of the catalogues, by its key.
    Word(String),
}

impl Field {
    /// Text as it is.
    pub fn text(value: impl Into<String>) -> Self {
        Self::Text(value.into())
    }

    /// A word of the catalogues.
    pub fn word(key: impl Into<String>) -> Self {
        Self::Word(key.into())
    }
}

/// A letter as an action asks for it.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// To whom.
    pub to: EmailAddress,
    /// In which language.
    pub language: Language,
    /// About what.
    pub notice: Notice,
    /// The values its words need.
    pub fields: Vec<(&'static str, Field)>,
    /// Where its one link leads: a path of this site.
    pub path: Option<String>,
}

/// Whose a sealed letter is, and how letters like it end.
#[derive(Clone, Debug)]
pub struct Stoppable<'a> {
    /// The id of the row that causes the letter: the letter goes when that row goes.
    pub owner: &'a str,
    /// The path of this site that ends such letters with one post.
    pub stop: String,
}
