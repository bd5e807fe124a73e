//! The tables as diesel sees them: kept by hand, one text for both databases; a house test compares it with both.
#![expect(missing_docs, reason = "a column is described by its name, and by the migration that makes it")]

mod checks;
mod desks;
mod fieldwork;
mod impartial;
mod life;
mod lists;
mod observing;
mod outcome;
mod people;
mod places;
mod process;
mod toolkit;
mod voice;
mod watching;

pub use checks::check_receipts;
pub use desks::desk_filters;
pub use fieldwork::{
    audit_days, audit_differences, audit_helpers, audit_interview_answers, audit_interview_payments, audit_interviews,
    audit_saves, finding_drafts, finding_grade_changes, finding_refund_steps, finding_refunds,
};
pub use impartial::{
    application_agreements, auditor_profiles, auditor_skills, decision_scope_removals, decision_votes, named_auditors,
    objections,
};
pub use life::{
    appeals, certificate_checks, certificate_transfers, complaints, organisation_chain_links,
    organisation_committee_minutes, organisation_committees, organisation_countersigns,
};
pub use lists::{
    authorities, criteria, exchange_rates, fee_lines, fee_rules, fee_schedules, licence_matches, licence_snapshot_rows,
    licence_snapshots, licences, principles, standard_texts, standards,
};
pub use observing::{
    observation_files, observation_keys, observation_messages, observations, partner_people, partners,
};
pub use outcome::{certificate_conditions, certificate_scope, certificates, corrective_actions, decisions, findings};
pub use people::{
    account_roles, accounts, case_participants, cases, declarations, memberships, one_time_links,
    organisation_addresses, organisation_channels, organisation_claims, organisation_contacts, organisation_corridors,
    organisation_identifiers, organisation_merge_rows, organisation_merges, organisation_names, organisation_sectors,
    organisation_sub_agents, organisations, sessions, tasks, ties,
};
pub use places::{corridor_facts, corridor_marks, help_lines, help_retirements, help_tests};
pub use process::{
    application_answers, application_checks, application_licences, application_partners, application_return_reasons,
    application_scope, application_sections, application_snapshots, applications, audit_results, audit_sites,
    audit_team, audits,
};
pub use toolkit::{due_work, files, history, history_head, outbox, public_changes, writer};
pub use voice::{
    report_burdens, report_draft_files, report_drafts, report_experiences, report_files, report_gaps, report_keys,
    report_messages, report_readings, report_referrals, reports,
};
pub use watching::{watch_letters, watch_progress, watches};

diesel::joinable!(account_roles -> accounts (account_id));
diesel::joinable!(sessions -> accounts (account_id));
diesel::joinable!(one_time_links -> accounts (account_id));
diesel::joinable!(organisation_names -> organisations (organisation_id));
diesel::joinable!(organisation_identifiers -> organisations (organisation_id));
diesel::joinable!(organisation_addresses -> organisations (organisation_id));
diesel::joinable!(organisation_channels -> organisations (organisation_id));
diesel::joinable!(organisation_sectors -> organisations (organisation_id));
diesel::joinable!(organisation_corridors -> organisations (organisation_id));
diesel::joinable!(memberships -> organisations (organisation_id));
diesel::joinable!(memberships -> accounts (account_id));
diesel::joinable!(organisation_claims -> organisations (organisation_id));
diesel::joinable!(organisation_claims -> accounts (account_id));
diesel::joinable!(organisation_contacts -> organisations (organisation_id));
diesel::joinable!(organisation_sub_agents -> organisations (organisation_id));
diesel::joinable!(cases -> organisations (organisation_id));
diesel::joinable!(case_participants -> cases (case_id));
diesel::joinable!(case_participants -> accounts (account_id));
diesel::joinable!(ties -> accounts (account_id));
diesel::joinable!(ties -> organisations (organisation_id));
diesel::joinable!(declarations -> cases (case_id));
diesel::joinable!(declarations -> accounts (account_id));
diesel::joinable!(licence_snapshots -> authorities (authority_id));
diesel::joinable!(licence_snapshot_rows -> licence_snapshots (snapshot_id));
diesel::joinable!(licences -> authorities (authority_id));
diesel::joinable!(licences -> organisations (organisation_id));
diesel::joinable!(licence_matches -> licences (licence_id));
diesel::joinable!(licence_matches -> organisations (organisation_id));
diesel::joinable!(principles -> standards (standard_id));
diesel::joinable!(criteria -> standards (standard_id));
diesel::joinable!(standard_texts -> standards (standard_id));
diesel::joinable!(fee_schedules -> organisations (organisation_id));
diesel::joinable!(fee_lines -> fee_schedules (schedule_id));
diesel::joinable!(applications -> organisations (organisation_id));
diesel::joinable!(applications -> cases (case_id));
diesel::joinable!(applications -> standards (standard_id));
diesel::joinable!(applications -> fee_schedules (fee_schedule_id));
diesel::joinable!(application_sections -> applications (application_id));
diesel::joinable!(application_licences -> applications (application_id));
diesel::joinable!(application_licences -> files (file_id));
diesel::joinable!(application_partners -> applications (application_id));
diesel::joinable!(application_scope -> applications (application_id));
diesel::joinable!(application_answers -> applications (application_id));
diesel::joinable!(application_answers -> criteria (criterion_id));
diesel::joinable!(application_return_reasons -> applications (application_id));
diesel::joinable!(application_snapshots -> applications (application_id));
diesel::joinable!(application_checks -> applications (application_id));
diesel::joinable!(audits -> cases (case_id));
diesel::joinable!(audits -> organisations (organisation_id));
diesel::joinable!(audits -> standards (standard_id));
diesel::joinable!(audits -> accounts (lead_auditor_id));
diesel::joinable!(audit_sites -> audits (audit_id));
diesel::joinable!(audit_team -> audits (audit_id));
diesel::joinable!(audit_team -> accounts (account_id));
diesel::joinable!(audit_results -> audits (audit_id));
diesel::joinable!(audit_results -> criteria (criterion_id));
diesel::joinable!(findings -> audits (audit_id));
diesel::joinable!(findings -> cases (case_id));
diesel::joinable!(findings -> organisations (organisation_id));
diesel::joinable!(findings -> criteria (criterion_id));
diesel::joinable!(findings -> audit_sites (site_id));
diesel::joinable!(findings -> accounts (raised_by));
diesel::joinable!(corrective_actions -> findings (finding_id));
diesel::joinable!(decisions -> cases (case_id));
diesel::joinable!(decisions -> organisations (organisation_id));
diesel::joinable!(certificates -> organisations (organisation_id));
diesel::joinable!(certificates -> cases (case_id));
diesel::joinable!(certificates -> decisions (decision_id));
diesel::joinable!(certificates -> standards (standard_id));
diesel::joinable!(certificate_scope -> certificates (certificate_id));
diesel::joinable!(certificate_conditions -> certificates (certificate_id));
diesel::joinable!(certificate_conditions -> criteria (criterion_id));
diesel::joinable!(certificate_conditions -> findings (finding_id));
diesel::joinable!(auditor_profiles -> accounts (account_id));
diesel::joinable!(auditor_skills -> accounts (account_id));
diesel::joinable!(named_auditors -> accounts (account_id));
diesel::joinable!(objections -> accounts (account_id));
diesel::joinable!(decision_votes -> accounts (account_id));

diesel::joinable!(audit_interviews -> audits (audit_id));
diesel::joinable!(audit_interview_answers -> audit_interviews (interview_id));
diesel::joinable!(audit_interview_payments -> audit_interviews (interview_id));
diesel::joinable!(finding_refunds -> findings (finding_id));
diesel::joinable!(finding_refund_steps -> finding_refunds (refund_id));
diesel::joinable!(finding_grade_changes -> findings (finding_id));
diesel::joinable!(report_draft_files -> report_drafts (draft_id));
diesel::joinable!(reports -> organisations (organisation_id));
diesel::joinable!(report_files -> reports (report_id));
diesel::joinable!(report_messages -> reports (report_id));
diesel::joinable!(report_readings -> reports (report_id));
diesel::joinable!(report_referrals -> reports (report_id));
diesel::joinable!(report_keys -> reports (report_id));
diesel::joinable!(report_experiences -> organisations (organisation_id));
diesel::joinable!(watches -> organisations (organisation_id));
diesel::joinable!(partner_people -> partners (partner_id));
diesel::joinable!(partner_people -> accounts (account_id));
diesel::joinable!(observations -> partners (partner_id));
diesel::joinable!(observation_files -> observations (observation_id));
diesel::joinable!(observation_keys -> observations (observation_id));
diesel::joinable!(observation_messages -> observations (observation_id));

diesel::allow_tables_to_appear_in_same_query!(
    account_roles,
    accounts,
    application_agreements,
    appeals,
    application_answers,
    application_checks,
    application_licences,
    application_partners,
    application_return_reasons,
    application_scope,
    application_sections,
    application_snapshots,
    applications,
    audit_results,
    audit_interviews,
    audit_interview_answers,
    audit_interview_payments,
    audit_sites,
    audit_team,
    auditor_profiles,
    auditor_skills,
    audits,
    authorities,
    case_participants,
    cases,
    certificate_checks,
    certificate_conditions,
    certificate_scope,
    certificate_transfers,
    certificates,
    complaints,
    corrective_actions,
    corridor_facts,
    corridor_marks,
    criteria,
    decision_scope_removals,
    decision_votes,
    decisions,
    declarations,
    due_work,
    exchange_rates,
    fee_lines,
    fee_rules,
    fee_schedules,
    files,
    findings,
    finding_refunds,
    finding_refund_steps,
    finding_grade_changes,
    help_lines,
    help_retirements,
    help_tests,
    history,
    history_head,
    licence_matches,
    licence_snapshot_rows,
    licence_snapshots,
    licences,
    memberships,
    named_auditors,
    objections,
    observation_files,
    observation_keys,
    observation_messages,
    observations,
    one_time_links,
    organisation_addresses,
    organisation_chain_links,
    organisation_channels,
    organisation_claims,
    organisation_committee_minutes,
    organisation_committees,
    organisation_contacts,
    organisation_corridors,
    organisation_countersigns,
    organisation_identifiers,
    organisation_merge_rows,
    organisation_merges,
    organisation_names,
    organisation_sectors,
    organisation_sub_agents,
    organisations,
    outbox,
    partner_people,
    partners,
    principles,
    public_changes,
    report_draft_files,
    report_drafts,
    report_experiences,
    report_files,
    report_keys,
    report_messages,
    report_readings,
    report_referrals,
    reports,
    sessions,
    standard_texts,
    standards,
    tasks,
    ties,
    watch_letters,
    watch_progress,
    watches,
    writer,
);
