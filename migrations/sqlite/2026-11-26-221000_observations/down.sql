DROP TABLE observation_files;
DROP TABLE observation_messages;
DROP TABLE observation_keys;
DROP TABLE observations;
DROP TABLE partner_people;
DROP TABLE partners;
CREATE TABLE account_roles_old (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  role TEXT NOT NULL,
  given_at TIMESTAMP NOT NULL,
  given_by TEXT,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_roles_known CHECK (role IN ('auditor','case_officer','reviewer','decider','duty_officer','administrator','privacy_officer'))
);
INSERT INTO account_roles_old SELECT account_id, role, given_at, given_by FROM account_roles WHERE role <> 'partner';
DROP TABLE account_roles;
ALTER TABLE account_roles_old RENAME TO account_roles;
