//! Every typed id of the house in one list.

super::typed_id! {
    /// A person who signs in.
    AccountId,
    /// A signed-in session.
    SessionId,
    /// An invitation of staff or of a member.
    InvitationId,
    /// A one-time link (confirm, reset, change e-mail).
    LinkId,
    /// An agency or employer.
    OrganisationId,
    /// One name of an organisation.
    NameId,
    /// One identifier of an organisation under a scheme.
    IdentifierId,
    /// A postal address.
    AddressId,
    /// A phone, e-mail or website an organisation declares.
    ChannelId,
    /// A phone, account, messaging name, person or office an organisation declares to the registry.
    ContactId,
    /// A sub-agent an agency declares.
    SubAgentId,
    /// Somebody's place in an organisation.
    MembershipId,
    /// Two records of one organisation becoming one.
    MergeId,
    /// A request to take over an organisation that is already in the register.
    ClaimId,
    /// One procedure about one organisation.
    CaseId,
    /// A tie between a person and an organisation.
    TieId,
    /// A conflict-of-interest declaration for one task.
    DeclarationId,
    /// A client's objection to an auditor.
    ObjectionId,
    /// A vote on a decision.
    VoteId,
    /// A person's part in a case.
    ParticipationId,
    /// An authority that publishes a licence list.
    AuthorityId,
    /// One dated snapshot of an authority's list.
    SnapshotId,
    /// One official licence.
    LicenceId,
    /// A possible match of a licence row with an organisation, waiting for a person.
    MatchId,
    /// One version of a standard.
    StandardId,
    /// One criterion of a standard.
    CriterionId,
    /// What an organisation charges.
    FeeScheduleId,
    /// One line of a fee schedule.
    FeeLineId,
    /// A dated legal rule on fees.
    FeeRuleId,
    /// A dated exchange rate.
    ExchangeRateId,
    /// A dated fact of a corridor.
    CorridorFactId,
    /// A mark on a dated fact: checked again, or ended.
    CorridorMarkId,
    /// A line of the directory of help.
    HelpLineId,
    /// A test of a line of help.
    HelpTestId,
    /// An application for certification.
    ApplicationId,
    /// A licence named in an application.
    ApplicationLicenceId,
    /// An answer of the self-assessment.
    AnswerId,
    /// A verification that the reason of a suspension is put right.
    CertificateCheckId,
    /// A certificate moving to another holder.
    TransferId,
    /// One link of a recruitment chain.
    ChainLinkId,
    /// An elected workers' committee.
    CommitteeId,
    /// The minutes of a committee's meeting.
    MinutesId,
    /// A committee member's countersign.
    CountersignId,
    /// An appeal against a decision.
    AppealId,
    /// A service complaint.
    ComplaintId,
    /// A request for information, one reason per section.
    ReturnReasonId,
    /// An audit.
    AuditId,
    /// One site of an audit.
    SiteId,
    /// Somebody without an account who helps in an audit.
    HelperId,
    /// A pseudonymous interview of an audit.
    InterviewId,
    /// What could not be saved over another text in an audit.
    DifferenceId,
    /// A finding.
    FindingId,
    /// A sum a finding orders to be paid back.
    RefundId,
    /// A payment or a confirmation of a refund.
    RefundStepId,
    /// A proposed change of a finding's grade.
    GradeChangeId,
    /// A corrective action plan for a finding.
    CorrectiveActionId,
    /// A decision.
    DecisionId,
    /// A signature under a decision.
    SignatureId,
    /// A certificate.
    CertificateId,
    /// A condition of a certificate.
    ConditionId,
    /// A stored evidence file.
    FileId,
    /// A worker's report.
    ReportId,
    /// A message about a report, or a note.
    ReportMessageId,
    /// A file sent with a report.
    ReportFileId,
    /// A reading of who reported.
    ReadingId,
    /// A report passed on to somebody who helps.
    ReferralId,
    /// What a verified report leaves for statistics.
    ExperienceId,
    /// Somebody's wish to be told when an organisation changes.
    WatchId,
    /// A gap between what is declared and what workers paid.
    GapId,
    /// An NGO or a union that files observations.
    PartnerId,
    /// What a partner observed.
    ObservationId,
    /// A message about an observation, or a note.
    ObservationMessageId,
    /// A file handed in with an observation.
    ObservationFileId,
    /// An event of the history.
    EventId,
    /// A message waiting in the outbox.
    MessageId,
    /// A piece of due work.
    WorkId,
    /// A task for a person.
    TaskId,
    /// A filter of a list that somebody keeps.
    FilterId,
}
