//! The closed catalogues of an officer: why an application is rejected, and what is checked before the answer.

crate::base::text_enum! {
    /// Why an application is rejected.
    pub enum RejectionReason {
        /// Neither an agency nor an employer on a corridor this registry covers.
        OutOfScope => "out_of_scope",
        /// No official licence or registration that is in force.
        NoLicence => "no_licence",
        /// The organisation is in the register already under another entry.
        Duplicate => "duplicate",
        /// Something stated or sent is untrue.
        FalseStatement => "false_statement",
        /// Questions stayed unanswered.
        Unanswered => "unanswered",
        /// The registry cannot judge it impartially.
        Impartiality => "impartiality",
    }
}

impl RejectionReason {
    /// The key of its word: `application-rejection-no-licence`.
    pub fn key(self) -> String {
        format!("application-rejection-{}", self.as_str().replace('_', "-"))
    }
}

crate::base::text_enum! {
    /// What an officer checks before an application is accepted (cf. ISO/IEC 17065, 7.3).
    pub enum CheckKind {
        /// The registry can judge this organisation impartially.
        Impartiality => "impartiality",
        /// The organisation is not in the register already.
        Duplicate => "duplicate",
        /// The licence or registration is real and in force.
        Licence => "licence",
        /// Outsourced steps, partners of the chain and sub-agents can be judged, and none breaks the standard.
        Partners => "partners",
    }
}

impl CheckKind {
    /// The key of its name: `application-check-licence`.
    pub fn key(self) -> String {
        format!("application-check-{}", self.as_str())
    }
}
