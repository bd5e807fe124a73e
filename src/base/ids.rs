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
    /// Somebody's place in an organisation.
    MembershipId,
    /// A request to take over an organisation that is already in the register.
    ClaimId,
    /// One procedure about one organisation.
    CaseId,
    /// A tie between a person and an organisation.
    TieId,
    /// A conflict-of-interest declaration for one task.
    DeclarationId,
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
    /// A finding.
    FindingId,
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
    /// An event of the history.
    EventId,
    /// A message waiting in the outbox.
    MessageId,
    /// A piece of due work.
    WorkId,
    /// A task for a person.
    TaskId,
}
