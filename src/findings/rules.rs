//! What a finding is.

crate::base::text_enum! {
    /// How grave a finding is.
    pub enum Grade {
        /// Forced labour, debt through fees, documents kept or forged, retaliation.
        Critical => "critical",
        /// A requirement absent, or a system that fails.
        Major => "major",
        /// An isolated lapse.
        Minor => "minor",
        /// No breach.
        Observation => "observation",
    }
}

crate::base::text_enum! {
    /// How far the answer to a finding has come.
    pub enum FindingStatus {
        /// Nothing is answered.
        Open => "open",
        /// A plan waits for the auditor.
        PlanSubmitted => "plan_submitted",
        /// The plan is accepted.
        PlanAccepted => "plan_accepted",
        /// The plan is not accepted.
        PlanRejected => "plan_rejected",
        /// Evidence waits for the auditor.
        EvidenceSubmitted => "evidence_submitted",
        /// The evidence is not accepted.
        EvidenceRejected => "evidence_rejected",
        /// Verified and closed.
        VerifiedClosed => "verified_closed",
    }
}
