-- Workers' voice: reports under a key each, receipts, drafts, messages, files, referrals, readings of identities, and what
-- is left for statistics. Of when something came only the day is kept; what is told is sealed (columns of bytes).
-- Safe while the older program runs: new tables, and one more role, which it does not give.

-- One more role: the privacy officer.
CREATE TABLE account_roles_new (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  role TEXT NOT NULL,
  given_at TIMESTAMP NOT NULL,
  given_by TEXT,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_roles_known CHECK (role IN ('auditor','case_officer','reviewer','decider','duty_officer','administrator','privacy_officer'))
);
INSERT INTO account_roles_new SELECT account_id, role, given_at, given_by FROM account_roles;
DROP TABLE account_roles;
ALTER TABLE account_roles_new RENAME TO account_roles;

-- What is being typed. The key is in the cookie alone; the id is a digest of it.
CREATE TABLE report_drafts (
  id TEXT NOT NULL PRIMARY KEY,
  content BLOB NOT NULL,
  is_sent BOOLEAN NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX report_drafts_by_expiry ON report_drafts (expires_at);

CREATE TABLE report_draft_files (
  id TEXT NOT NULL PRIMARY KEY,
  draft_id TEXT NOT NULL REFERENCES report_drafts (id),
  media_type TEXT NOT NULL,
  content BLOB NOT NULL
);
CREATE INDEX report_draft_files_by_draft ON report_draft_files (draft_id);

CREATE TABLE reports (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  receipt_mark TEXT NOT NULL UNIQUE,
  organisation_id TEXT REFERENCES organisations (id),
  language TEXT NOT NULL,
  status TEXT NOT NULL,
  is_urgent BOOLEAN NOT NULL,
  received_on DATE NOT NULL,
  acknowledge_by TIMESTAMP NOT NULL,
  acknowledged_on DATE,
  assigned_to TEXT REFERENCES accounts (id),
  audit_id TEXT REFERENCES audits (id),
  finding_id TEXT REFERENCES findings (id),
  outcome TEXT,
  closed_on DATE,
  erase_on DATE,
  erased_on DATE,
  is_consent_withdrawn BOOLEAN NOT NULL,
  is_counted BOOLEAN NOT NULL,
  refund_confirmed_on DATE,
  summary TEXT NOT NULL,
  summary_on DATE,
  content BLOB,
  contact BLOB,
  version INTEGER NOT NULL,
  CONSTRAINT reports_status_known CHECK (status IN ('received','acknowledged','investigating','closed')),
  CONSTRAINT reports_outcome_known CHECK (outcome IS NULL OR outcome IN ('substantiated','partly_substantiated','not_substantiated','not_admissible','referred','counted','withdrawn')),
  CONSTRAINT reports_closed_has_outcome CHECK ((status = 'closed') = (outcome IS NOT NULL AND closed_on IS NOT NULL)),
  CONSTRAINT reports_worked_on_by_somebody CHECK (status = 'received' OR (assigned_to IS NOT NULL AND acknowledged_on IS NOT NULL)),
  CONSTRAINT reports_summary_has_day CHECK ((summary = '') = (summary_on IS NULL)),
  CONSTRAINT reports_erased_is_empty CHECK (erased_on IS NULL OR (content IS NULL AND contact IS NULL)),
  CONSTRAINT reports_clock_tells_the_day CHECK (CAST(acknowledge_by AS TEXT) LIKE '% 00:00:00%')
);
CREATE INDEX reports_by_status ON reports (status, received_on);
CREATE INDEX reports_by_organisation ON reports (organisation_id);

-- The key of one report, wrapped by a key of the key files. Its row goes at the end of retention.
CREATE TABLE report_keys (
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id),
  wrapped_by INTEGER NOT NULL,
  wrapped BLOB NOT NULL
);

CREATE TABLE report_files (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  media_type TEXT NOT NULL,
  content BLOB NOT NULL
);
CREATE INDEX report_files_by_report ON report_files (report_id);

CREATE TABLE report_messages (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  place INTEGER NOT NULL,
  author TEXT NOT NULL,
  by_account TEXT REFERENCES accounts (id),
  sent_on DATE NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT report_messages_place_once UNIQUE (report_id, place),
  CONSTRAINT report_messages_author_known CHECK (author IN ('worker','staff','note')),
  CONSTRAINT report_messages_worker_has_no_account CHECK ((author = 'worker') = (by_account IS NULL))
);

CREATE TABLE report_readings (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  read_by TEXT NOT NULL REFERENCES accounts (id),
  read_at TIMESTAMP NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT report_readings_have_reason CHECK (reason <> '')
);
CREATE INDEX report_readings_by_report ON report_readings (report_id, read_at);

CREATE TABLE report_referrals (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  help_line_id TEXT NOT NULL REFERENCES help_lines (id),
  status TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES accounts (id),
  asked_on DATE NOT NULL,
  answered_on DATE,
  handed_over_on DATE,
  outcome TEXT,
  version INTEGER NOT NULL,
  CONSTRAINT report_referrals_status_known CHECK (status IN ('asked','agreed','refused','handed_over','ended')),
  CONSTRAINT report_referrals_outcome_known CHECK (outcome IS NULL OR outcome IN ('helped','going_on','not_reached','declined')),
  CONSTRAINT report_referrals_handed_over_with_consent CHECK (handed_over_on IS NULL OR answered_on IS NOT NULL),
  CONSTRAINT report_referrals_ended_has_outcome CHECK ((status = 'ended') = (outcome IS NOT NULL))
);
CREATE INDEX report_referrals_by_report ON report_referrals (report_id);

-- What verified reports leave for statistics: no report, no day, rounded sums.
CREATE TABLE report_experiences (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT REFERENCES organisations (id),
  corridor TEXT,
  sector TEXT,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL,
  codes TEXT NOT NULL,
  cost_minor BIGINT NOT NULL,
  wage_minor BIGINT,
  currency TEXT NOT NULL,
  CONSTRAINT report_experiences_month_known CHECK (month BETWEEN 1 AND 12),
  CONSTRAINT report_experiences_cost_not_negative CHECK (cost_minor >= 0),
  CONSTRAINT report_experiences_wage_positive CHECK (wage_minor IS NULL OR wage_minor > 0)
);
CREATE INDEX report_experiences_by_organisation ON report_experiences (organisation_id);
