//! Every path of the site, as a function of the language and typed ids.
//!
//! Pages and mails build their links here and nowhere else. [`absolute`] takes the configured public address.

use crate::base::{
    AccountId, AppealId, ApplicationId, AuditId, CaseId, CertificateId, ChainLinkId, ClaimId, ComplaintId, ConditionId,
    ContactId, Corridor, CorridorFactId, DecisionId, FeeRuleId, FilterId, FindingId, GapId, HelpLineId, Language,
    LinkId, ObjectionId, ObservationId, OrganisationId, PartnerId, ReadingId, ReportFileId, ReportId, SessionId,
    SnapshotId, SubAgentId, TaskId,
};

/// A path with the site's public address before it, for mails and printed codes.
pub fn absolute(public_address: &str, path: &str) -> String {
    format!("{public_address}{path}")
}

/// Percent-encodes one value of a query.
pub fn encoded(value: &str) -> String {
    url::form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

/// Makes functions that give a path of the site in a language.
macro_rules! paths {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $ty:ty),*) => $format:literal;)+) => {$(
        $(#[$doc])*
        pub fn $name(language: Language $(, $arg: $ty)*) -> String {
            format!(concat!("/{}", $format), language.code() $(, $arg)*)
        }
    )+};
}

paths! {
    /// The front page.
    home() => "";
    /// Search.
    register() => "/register";
    /// One organisation.
    organisation(id: &OrganisationId) => "/register/{}";
    /// The verify form.
    verify() => "/verify";
    /// What is known of a certificate number.
    verify_number(number: &str) => "/verify/{}";
    /// A certificate as a sheet to print.
    certificate_sheet(number: &str) => "/verify/{}/certificate";
    /// One part of an organisation's page that is long: `fees`, `history`, `sub-agents`.
    organisation_part(id: &OrganisationId, part: &str) => "/register/{}/{}";
    /// What changed about an organisation, as a feed.
    organisation_feed(id: &OrganisationId) => "/register/{}/feed.atom";
    /// Be told by letter when an organisation changes.
    watch(id: &OrganisationId) => "/watch/{}";
    /// Where somebody who asks for that is told to look into the mail.
    watch_sent() => "/watch/sent";
    /// The link by which a watch is confirmed.
    watch_confirm(token: &str) => "/watch/confirm/{}";
    /// Where somebody who confirmed is told so.
    watch_confirmed() => "/watch/confirmed";
    /// The link by which a watch is stopped; it takes a post from anywhere.
    watch_stop(token: &str) => "/watch/stop/{}";
    /// Where somebody who stopped is told so.
    watch_stopped() => "/watch/stopped";
    /// Whether a phone, account or name is a company's.
    contact() => "/contact";
    /// The fee check.
    fees() => "/fees";
    /// Take a receipt of a check (post).
    receipts() => "/receipts";
    /// The standards.
    standard() => "/standard";
    /// One criterion.
    criterion(code: &str) => "/standard/{}";
    /// The certification agreement.
    agreement() => "/agreement";
    /// How certification works.
    how_it_works() => "/how-it-works";
    /// What is kept of whom.
    privacy() => "/privacy";
    /// Where to get help.
    help() => "/help";
    /// The status board of the corridors.
    corridors() => "/corridors";
    /// One corridor.
    corridor(corridor: &Corridor) => "/corridors/{}";

    /// Sign in.
    sign_in() => "/sign-in";
    /// Sign out (post).
    sign_out() => "/account/sign-out";
    /// Register an account.
    sign_up() => "/sign-up";
    /// Ask for a new password.
    forgotten() => "/forgotten-password";
    /// Where somebody who registers is told to look into the mail.
    sign_up_sent() => "/sign-up/sent";
    /// Where somebody who asks for a new password is told the same.
    forgotten_sent() => "/forgotten-password/sent";
    /// One's own account.
    account() => "/account";
    /// Give the password again before a decision.
    account_confirm() => "/account/confirm";
    /// Where somebody who asks for another address is told to look into the mail there.
    account_email_sent() => "/account/email/sent";
    /// End every session (post).
    sign_out_everywhere() => "/account/sessions/end-all";
    /// End one session (post).
    end_session(id: &SessionId) => "/account/sessions/{}/end";
    /// One's own sessions.
    account_sessions() => "/account/sessions";
    /// Change the e-mail address.
    account_email() => "/account/email";
    /// Change the password.
    account_password() => "/account/password";

    /// One's own organisations.
    my_organisations() => "/organisation";
    /// Enter an organisation.
    new_organisation() => "/organisation/new";
    /// One's own organisation.
    my_organisation(id: &OrganisationId) => "/organisation/{}";
    /// Claim an organisation that is in the register.
    claim_organisation(id: &OrganisationId) => "/organisation/{}/claim";
    /// The members of an organisation.
    members(id: &OrganisationId) => "/organisation/{}/members";
    /// One member of an organisation (post).
    member(id: &OrganisationId, account: &AccountId) => "/organisation/{}/members/{}";
    /// An invitation that was not taken up (post).
    member_invitation(id: &OrganisationId, link: &LinkId) => "/organisation/{}/invitations/{}";
    /// One part of one's own organisation: `names`, `identifiers`, `addresses`, `channels`, `scope`.
    my_organisation_part(id: &OrganisationId, part: &str) => "/organisation/{}/{}";

    /// A contact an organisation declared (post).
    my_contact(id: &OrganisationId, contact: &ContactId) => "/organisation/{}/contacts/{}";
    /// A sub-agent an agency declared (post).
    my_sub_agent(id: &OrganisationId, agent: &SubAgentId) => "/organisation/{}/sub-agents/{}";

    /// One's own applications.
    applications() => "/applications";
    /// One application: the task list.
    application(id: &ApplicationId) => "/applications/{}";
    /// One section of an application.
    application_section(id: &ApplicationId, section: &str) => "/applications/{}/{}";
    /// An organisation's findings.
    my_findings() => "/applications/findings";
    /// One finding, for the organisation that answers it.
    my_finding(id: &FindingId) => "/applications/findings/{}";

    /// The programme of audits of one's own organisations.
    my_audits() => "/applications/audits";
    /// One audit, for the organisation that is audited.
    my_audit(id: &AuditId) => "/applications/audits/{}";

    /// Who audits an organisation, and its objections.
    my_audit_team(id: &AuditId) => "/applications/audits/{}/team";

    /// An auditor's audits.
    audits() => "/audits";
    /// One audit.
    audit(id: &AuditId) => "/audits/{}";
    /// One part of an audit.
    audit_part(id: &AuditId, part: &str) => "/audits/{}/{}";
    /// One finding, for the auditor.
    audit_finding(id: &FindingId) => "/audits/findings/{}";

    /// The desk of staff.
    office() => "/office";
    /// What comes: audits and clocks.
    office_calendar() => "/office/calendar";
    /// Cases, searched.
    office_cases() => "/office/cases";
    /// Keep a filter of the list of cases (post).
    office_keep_filter() => "/office/cases/filters";
    /// Drop a kept filter (post).
    office_drop_filter(id: &FilterId) => "/office/cases/filters/{}/drop";
    /// Lists as files.
    office_lists() => "/office/lists";
    /// One list as a file, such as `findings.csv`.
    office_list_file(name: &str) => "/office/lists/{}";
    /// The state machines.
    office_machines() => "/office/states";
    /// What runs by itself.
    office_work() => "/office/work";
    /// Applications to screen.
    office_applications() => "/office/applications";
    /// One application, for staff.
    office_application(id: &ApplicationId) => "/office/applications/{}";
    /// One part of an application, for staff.
    office_application_part(id: &ApplicationId, part: &str) => "/office/applications/{}/{}";
    /// Audits, for staff.
    office_audits() => "/office/audits";
    /// Plan an audit for a case.
    office_new_audit(case: &CaseId) => "/office/audits/new?case={}";
    /// One audit, for staff.
    office_audit(id: &AuditId) => "/office/audits/{}";
    /// Decisions to take.
    office_decisions() => "/office/decisions";
    /// One decision.
    office_decision(id: &DecisionId) => "/office/decisions/{}";
    /// Certificates, for staff.
    office_certificates() => "/office/certificates";
    /// One certificate, for staff.
    office_certificate(id: &CertificateId) => "/office/certificates/{}";
    /// Begin a decision.
    office_new_decision() => "/office/decisions/new";
    /// Take something out of the scope of a certificate.
    office_reduce_scope(certificate: &CertificateId) => "/office/decisions/reduce?certificate={}";
    /// A step of a decision.
    office_decision_step(id: &DecisionId, step: &str) => "/office/decisions/{}/{}";
    /// Something done to a certificate.
    office_certificate_act(id: &CertificateId, act: &str) => "/office/certificates/{}/{}";
    /// A condition of a certificate is met (post).
    office_condition(id: &CertificateId, condition: &ConditionId) => "/office/certificates/{}/conditions/{}";
    /// An organisation's own certificate.
    my_certificate(id: &OrganisationId) => "/organisation/{}/certificate";
    /// What an organisation may say about its certificate; with `.svg` the mark itself.
    my_mark(id: &OrganisationId) => "/organisation/{}/certificate/mark";
    /// What may be said about a certificate, for everybody.
    mark() => "/mark";
    /// The chains an organisation recruits in.
    my_chain(id: &OrganisationId) => "/organisation/{}/chain";
    /// One link of a chain (post).
    my_chain_link(id: &OrganisationId, link: &ChainLinkId) => "/organisation/{}/chain/{}";
    /// Links of chains, for staff.
    office_chains() => "/office/chains";
    /// One link, for staff (post).
    office_chain_link(link: &ChainLinkId) => "/office/chains/{}";
    /// An employer's workers' committee.
    my_committee(id: &OrganisationId) => "/organisation/{}/committee";
    /// A committee member's one-time link.
    committee_link(token: &str) => "/committee/{}";
    /// Asking a committee member about a finding.
    audit_countersign(id: &FindingId) => "/audits/findings/{}/countersign";
    /// Is this job registered.
    jobs() => "/jobs";
    /// An organisation's own appeals.
    my_appeals(id: &OrganisationId) => "/organisation/{}/appeals";
    /// Takes an appeal back (post).
    my_appeal(id: &OrganisationId, appeal: &AppealId) => "/organisation/{}/appeals/{}";
    /// Complain about the registry or an auditor.
    complaints() => "/complaints";
    /// Where somebody who complained reads the number.
    complaint_sent(number: &str) => "/complaints/sent?number={}";
    /// Appeals and complaints, for staff.
    office_appeals() => "/office/appeals";
    /// One appeal, for staff.
    office_appeal(id: &AppealId) => "/office/appeals/{}";
    /// One complaint, for staff.
    office_complaint(id: &ComplaintId) => "/office/complaints/{}";
    /// Tell what happened: the first question.
    report() => "/report";
    /// The report form with an organisation filled in.
    report_about(id: &OrganisationId) => "/report?org={}";
    /// One page of a report: `who`, `job`, `paid`, `signs`, `story`, `wish`, `contact`, `check`.
    report_section(section: &str) => "/report/{}";
    /// Leave: nothing of what was typed stays (post).
    report_leave() => "/report/leave";
    /// The receipt, after sending.
    report_receipt() => "/report/receipt";
    /// Come back with the receipt.
    report_return() => "/report/return";
    /// Something done by whoever came back (post): `message`, `files`, `referral`, `refund`, `consent`.
    report_return_act(act: &str) => "/report/return/{}";
    /// What an organisation may read of reports about it.
    my_reports(id: &OrganisationId) => "/organisation/{}/reports";
    /// Reports of workers, for staff.
    office_reports() => "/office/reports";
    /// One report, for staff.
    office_report(id: &ReportId) => "/office/reports/{}";
    /// A part of a report: `reach`, `sheet`; or something done to it (post).
    office_report_part(id: &ReportId, part: &str) => "/office/reports/{}/{}";
    /// A file of a report.
    office_report_file(id: &ReportId, file: &ReportFileId) => "/office/reports/{}/files/{}";
    /// Gaps between what is declared and what workers paid, for staff.
    office_gaps() => "/office/gaps";
    /// One gap.
    office_gap(id: &GapId) => "/office/gaps/{}";
    /// A gap is answered (post): `confirm`, `dismiss`.
    office_gap_act(id: &GapId, act: &str) => "/office/gaps/{}/{}";
    /// What an officer at the front line does first, by kind of case.
    office_guide() => "/office/guide";
    /// The same for one kind of case, as a sheet that prints.
    office_guide_case(case: &str) => "/office/guide/{}";
    /// Who read how to reach a worker, and why.
    office_readings() => "/office/readings";
    /// What the privacy officer thinks of a reading (post).
    office_reading(id: &ReadingId) => "/office/readings/{}";
    /// What one's own partner observed, and what became of it.
    my_observations() => "/observations";
    /// Whom an observation is about: the first step of filing one.
    new_observation() => "/observations/new";
    /// File an observation about somebody who is not in the register.
    file_observation() => "/observations/file";
    /// File an observation about an organisation of the register.
    file_observation_about(id: &OrganisationId) => "/observations/file?organisation={}";
    /// One of the own partner's observations.
    my_observation(id: &ObservationId) => "/observations/{}";
    /// Observations of partners, for staff.
    office_observations() => "/office/observations";
    /// One observation, for staff.
    office_observation(id: &ObservationId) => "/office/observations/{}";
    /// Partners, for administrators.
    office_partners() => "/office/partners";
    /// Register a partner.
    office_new_partner() => "/office/partners/new";
    /// One partner.
    office_partner(id: &PartnerId) => "/office/partners/{}";
    /// Figures about the registry's work.
    statistics() => "/statistics";
    /// The figures of one year, as a sheet that prints.
    statistics_year(year: i32) => "/statistics/{}";
    /// Tasks with clocks.
    office_tasks() => "/office/tasks";
    /// One task.
    office_task(id: &TaskId) => "/office/tasks/{}";
    /// A task is done (post).
    office_task_done(id: &TaskId) => "/office/tasks/{}/done";
    /// Organisations, for staff.
    office_organisations() => "/office/organisations";
    /// One organisation, for staff.
    office_organisation(id: &OrganisationId) => "/office/organisations/{}";
    /// Whether a record and another are one organisation.
    office_merge(id: &OrganisationId) => "/office/organisations/{}/merge";
    /// One part of an organisation, for staff who correct it.
    office_organisation_part(id: &OrganisationId, part: &str) => "/office/organisations/{}/{}";
    /// What organisations declared and nobody has checked.
    office_declared() => "/office/contacts";
    /// A declared contact (post).
    office_contact(id: &ContactId) => "/office/contacts/{}";
    /// A declared sub-agent (post).
    office_sub_agent(id: &SubAgentId) => "/office/sub-agents/{}";
    /// Claims to answer.
    office_claims() => "/office/claims";
    /// One claim.
    office_claim(id: &ClaimId) => "/office/claims/{}";
    /// People and roles.
    office_people() => "/office/people";
    /// One person.
    office_person(id: &AccountId) => "/office/people/{}";
    /// Invite staff.
    office_invite() => "/office/people/invite";
    /// One act on a person's account (post): roles, disable, enable, invite-again.
    office_person_act(id: &AccountId, act: &str) => "/office/people/{}/{}";
    /// Licence lists.
    office_licences() => "/office/licences";
    /// One snapshot of a licence list.
    office_snapshot(id: &SnapshotId) => "/office/licences/{}";
    /// Licences that may belong to an organisation that is in the register.
    office_licence_matches() => "/office/licences/matches";
    /// Legal fee rules.
    office_fee_rules() => "/office/fee-rules";
    /// Enter a fee rule.
    office_new_fee_rule() => "/office/fee-rules/new";
    /// Enter a fee rule in the place of another.
    office_replace_fee_rule(id: &FeeRuleId) => "/office/fee-rules/new?replaces={}";
    /// Exchange rates.
    office_exchange_rates() => "/office/exchange-rates";
    /// Auditors and what they can do.
    office_auditors() => "/office/auditors";
    /// One auditor's profile.
    office_auditor(id: &AccountId) => "/office/auditors/{}";
    /// Objections of clients to auditors.
    office_objections() => "/office/objections";
    /// One objection.
    office_objection(id: &ObjectionId) => "/office/objections/{}";
    /// Dated facts of corridors.
    office_corridors() => "/office/corridors";
    /// Dated facts of corridors, of one part.
    office_corridor_facts(part: &str) => "/office/corridors?part={}";
    /// One dated fact of a corridor.
    office_corridor_fact(id: &CorridorFactId) => "/office/corridors/{}";
    /// Enter a dated fact of a part.
    office_new_corridor_fact(part: &str) => "/office/corridors/new?part={}";
    /// Enter a dated fact in the place of another.
    office_replace_corridor_fact(id: &CorridorFactId) => "/office/corridors/new?replaces={}";
    /// The directory of help, for staff.
    office_help_lines() => "/office/help";
    /// One line of help, for staff.
    office_help_line(id: &HelpLineId) => "/office/help/{}";
    /// Enter a line of help.
    office_new_help_line() => "/office/help/new";
    /// Enter a line of help in the place of another.
    office_replace_help_line(id: &HelpLineId) => "/office/help/new?replaces={}";
    /// Something done to a line of help (post): test, retire.
    office_help_line_act(id: &HelpLineId, act: &str) => "/office/help/{}/{}";
    /// Ties and declarations.
    office_ties() => "/office/ties";
    /// Translations that nobody has checked.
    office_translations() => "/office/translations";
}

/// The public keys receipts are verified with.
pub const RECEIPT_KEYS: &str = "/data/receipt-keys.json";

/// What changed about all organisations, as a feed in English.
pub const FEED: &str = "/feed.atom";

/// A one-time link: confirm, reset, invitation.
pub fn link(token: &str) -> String {
    format!("/link/{token}")
}

/// Where the password is given again before a signature; afterwards the reader goes on to a path of this site.
pub fn confirm_password(language: Language, next: &str) -> String {
    format!("{}/confirm?next={}", account(language), encoded(next))
}

/// A private calendar: whoever has the address reads it.
pub fn calendar(token: &str) -> String {
    format!("/calendar/{token}.ics")
}

/// An evidence file under the page of the case that owns it.
pub fn file(owner: &str, id: &impl std::fmt::Display) -> String {
    format!("{owner}/files/{id}")
}

/// The same page in another language: what stands after the language in the path stays.
pub fn in_language(path_after_language: &str, language: Language) -> String {
    format!("/{}{}", language.code(), path_after_language)
}
