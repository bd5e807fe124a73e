-- Fieldwork: the days of an audit and who helps in it, interviews, saves from tablets and what differs between them,
-- drafts of findings, the refund ledger, and changes of grade.
-- Safe while the older program runs: it adds tables, and columns that are empty by default.

-- audits
ALTER TABLE audits ADD COLUMN objectives TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE audits ADD COLUMN scope TEXT COLLATE "C" NOT NULL DEFAULT '';

CREATE TABLE audit_days (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  on_day DATE NOT NULL,
  looks_at TEXT COLLATE "C" NOT NULL,
  CONSTRAINT audit_days_once UNIQUE (audit_id, on_day)
);

CREATE TABLE audit_helpers (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  kind TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C",
  field TEXT COLLATE "C" NOT NULL,
  added_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  added_at TIMESTAMP NOT NULL,
  removed_at TIMESTAMP,
  CONSTRAINT audit_helpers_kind_known CHECK (kind IN ('interpreter','technical_expert')),
  CONSTRAINT audit_helpers_interpreter_has_language CHECK (kind <> 'interpreter' OR language IS NOT NULL)
);
CREATE INDEX audit_helpers_by_audit ON audit_helpers (audit_id);

-- Pseudonymous: a number within the audit, and no column for a name.
CREATE TABLE audit_interviews (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  number INTEGER NOT NULL,
  record_key TEXT COLLATE "C" NOT NULL,
  held_on DATE,
  language TEXT COLLATE "C",
  helper_id TEXT COLLATE "C" REFERENCES audit_helpers (id),
  sex TEXT COLLATE "C",
  place TEXT COLLATE "C",
  site_id TEXT COLLATE "C" REFERENCES audit_sites (id),
  first_wage_minor BIGINT,
  first_wage_currency TEXT COLLATE "C",
  note TEXT COLLATE "C" NOT NULL,
  saved_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  saved_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT audit_interviews_number_once UNIQUE (audit_id, number),
  CONSTRAINT audit_interviews_record_once UNIQUE (audit_id, record_key),
  CONSTRAINT audit_interviews_sex_known CHECK (sex IS NULL OR sex IN ('woman','man','other','unsaid')),
  CONSTRAINT audit_interviews_place_known CHECK (place IS NULL OR place IN ('on_site','off_site')),
  CONSTRAINT audit_interviews_wage_has_currency CHECK ((first_wage_minor IS NULL) = (first_wage_currency IS NULL)),
  CONSTRAINT audit_interviews_wage_positive CHECK (first_wage_minor IS NULL OR first_wage_minor > 0)
);

CREATE TABLE audit_interview_answers (
  interview_id TEXT COLLATE "C" NOT NULL REFERENCES audit_interviews (id),
  indicator TEXT COLLATE "C" NOT NULL,
  answer TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (interview_id, indicator),
  CONSTRAINT audit_interview_answers_known CHECK (answer IN ('yes','no','not_sure'))
);

CREATE TABLE audit_interview_payments (
  interview_id TEXT COLLATE "C" NOT NULL REFERENCES audit_interviews (id),
  fee_code TEXT COLLATE "C" NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (interview_id, fee_code),
  CONSTRAINT audit_interview_payments_positive CHECK (amount_minor > 0)
);

-- The last save of each record from each device, so that what is sent twice is done once.
CREATE TABLE audit_saves (
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  device TEXT COLLATE "C" NOT NULL,
  record TEXT COLLATE "C" NOT NULL,
  sequence INTEGER NOT NULL,
  outcome TEXT COLLATE "C" NOT NULL,
  subject_id TEXT COLLATE "C" NOT NULL,
  version_after INTEGER NOT NULL,
  sent_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  sent_at TIMESTAMP NOT NULL,
  PRIMARY KEY (audit_id, device, record),
  CONSTRAINT audit_saves_outcome_known CHECK (outcome IN ('saved','differs','late'))
);

-- What could not be saved over another text, or came after the fieldwork was over: kept until a person chooses.
CREATE TABLE audit_differences (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  kind TEXT COLLATE "C" NOT NULL,
  record TEXT COLLATE "C" NOT NULL,
  subject_id TEXT COLLATE "C" NOT NULL,
  device TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  content TEXT COLLATE "C" NOT NULL,
  sent_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  sent_at TIMESTAMP NOT NULL,
  settled_as TEXT COLLATE "C",
  settled_by TEXT COLLATE "C" REFERENCES accounts (id),
  settled_at TIMESTAMP,
  CONSTRAINT audit_differences_kind_known CHECK (kind IN ('result','finding','interview')),
  CONSTRAINT audit_differences_reason_known CHECK (reason IN ('differs','late')),
  CONSTRAINT audit_differences_settled_known CHECK (settled_as IS NULL OR settled_as IN ('sent','stored','both','noted')),
  CONSTRAINT audit_differences_settled_by_somebody CHECK ((settled_as IS NULL) = (settled_by IS NULL) AND (settled_as IS NULL) = (settled_at IS NULL))
);
CREATE INDEX audit_differences_by_audit ON audit_differences (audit_id, settled_at);

-- findings
ALTER TABLE findings ADD COLUMN record_key TEXT COLLATE "C";
CREATE UNIQUE INDEX findings_record_once ON findings (audit_id, record_key);

CREATE TABLE finding_drafts (
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  record_key TEXT COLLATE "C" NOT NULL,
  content TEXT COLLATE "C" NOT NULL,
  saved_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  saved_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (audit_id, record_key)
);

CREATE TABLE finding_refunds (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  finding_id TEXT COLLATE "C" NOT NULL REFERENCES findings (id),
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  fee_code TEXT COLLATE "C" NOT NULL,
  workers INTEGER NOT NULL,
  total_minor BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL,
  due_on DATE NOT NULL,
  ordered_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  ordered_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP,
  withdrawn_by TEXT COLLATE "C" REFERENCES accounts (id),
  withdrawn_reason TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT finding_refunds_workers_positive CHECK (workers > 0),
  CONSTRAINT finding_refunds_total_positive CHECK (total_minor > 0),
  CONSTRAINT finding_refunds_withdrawn_has_reason CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX finding_refunds_by_finding ON finding_refunds (finding_id);
CREATE INDEX finding_refunds_by_organisation ON finding_refunds (organisation_id);

CREATE TABLE finding_refund_steps (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  refund_id TEXT COLLATE "C" NOT NULL REFERENCES finding_refunds (id),
  kind TEXT COLLATE "C" NOT NULL,
  workers INTEGER NOT NULL,
  amount_minor BIGINT NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  confirmed_by TEXT COLLATE "C",
  by_account TEXT COLLATE "C" REFERENCES accounts (id),
  at TIMESTAMP NOT NULL,
  CONSTRAINT finding_refund_steps_kind_known CHECK (kind IN ('paid','confirmed')),
  CONSTRAINT finding_refund_steps_workers_positive CHECK (workers > 0),
  CONSTRAINT finding_refund_steps_amount_positive CHECK (amount_minor > 0),
  CONSTRAINT finding_refund_steps_confirmed_by_known CHECK ((kind = 'confirmed') = (confirmed_by IS NOT NULL) AND (confirmed_by IS NULL OR confirmed_by IN ('auditor','case_officer','worker')))
);
CREATE INDEX finding_refund_steps_by_refund ON finding_refund_steps (refund_id);

CREATE TABLE finding_grade_changes (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  finding_id TEXT COLLATE "C" NOT NULL REFERENCES findings (id),
  from_grade TEXT COLLATE "C" NOT NULL,
  to_grade TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  rule_code TEXT COLLATE "C",
  proposed_by TEXT COLLATE "C" REFERENCES accounts (id),
  proposed_at TIMESTAMP NOT NULL,
  answered_by TEXT COLLATE "C" REFERENCES accounts (id),
  answered_at TIMESTAMP,
  is_confirmed BOOLEAN,
  answer TEXT COLLATE "C",
  CONSTRAINT finding_grade_changes_grades_known CHECK (from_grade IN ('critical','major','minor') AND to_grade IN ('critical','major','minor')),
  CONSTRAINT finding_grade_changes_change CHECK (from_grade <> to_grade),
  CONSTRAINT finding_grade_changes_second_person CHECK (answered_by IS NULL OR proposed_by IS NULL OR answered_by <> proposed_by),
  CONSTRAINT finding_grade_changes_proposed_by_somebody CHECK (proposed_by IS NOT NULL OR rule_code IS NOT NULL),
  CONSTRAINT finding_grade_changes_answered_by_somebody CHECK ((answered_at IS NULL) = (answered_by IS NULL) AND (answered_at IS NULL) = (is_confirmed IS NULL))
);
CREATE UNIQUE INDEX finding_grade_changes_one_open ON finding_grade_changes (finding_id) WHERE answered_at IS NULL;
