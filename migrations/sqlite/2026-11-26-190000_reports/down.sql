DROP TABLE report_experiences;
DROP TABLE report_referrals;
DROP TABLE report_readings;
DROP TABLE report_messages;
DROP TABLE report_files;
DROP TABLE report_keys;
DROP TABLE reports;
DROP TABLE report_draft_files;
DROP TABLE report_drafts;
CREATE TABLE account_roles_old (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  role TEXT NOT NULL,
  given_at TIMESTAMP NOT NULL,
  given_by TEXT,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_roles_known CHECK (role IN ('auditor','case_officer','reviewer','decider','duty_officer','administrator'))
);
INSERT INTO account_roles_old SELECT account_id, role, given_at, given_by FROM account_roles WHERE role <> 'privacy_officer';
DROP TABLE account_roles;
ALTER TABLE account_roles_old RENAME TO account_roles;
