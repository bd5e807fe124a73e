-- A report in which nothing happened for two years ends by the clock, also one that nobody took up. SQLite changes a
-- constraint only by writing the table anew.
-- Not safe beside an older program once such a report has ended: it does not know this outcome. No row changes here.
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TABLE reports_new (
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
  CONSTRAINT reports_outcome_known CHECK (outcome IS NULL OR outcome IN ('substantiated','partly_substantiated','not_substantiated','not_admissible','referred','counted','withdrawn','lapsed')),
  CONSTRAINT reports_closed_has_outcome CHECK ((status = 'closed') = (outcome IS NOT NULL AND closed_on IS NOT NULL)),
  CONSTRAINT reports_worked_on_by_somebody CHECK (status = 'received' OR COALESCE(outcome, '') = 'lapsed' OR (assigned_to IS NOT NULL AND acknowledged_on IS NOT NULL)),
  CONSTRAINT reports_summary_has_day CHECK ((summary = '') = (summary_on IS NULL)),
  CONSTRAINT reports_erased_is_empty CHECK (erased_on IS NULL OR (content IS NULL AND contact IS NULL)),
  CONSTRAINT reports_lapsed_is_erased CHECK (COALESCE(outcome, '') <> 'lapsed' OR erased_on IS NOT NULL),
  CONSTRAINT reports_clock_tells_the_day CHECK (CAST(acknowledge_by AS TEXT) LIKE '% 00:00:00%')
);
INSERT INTO reports_new (id, number, receipt_mark, organisation_id, language, status, is_urgent, received_on, acknowledge_by, acknowledged_on, assigned_to, audit_id, finding_id, outcome, closed_on, erase_on, erased_on, is_consent_withdrawn, is_counted, refund_confirmed_on, summary, summary_on, content, contact, version) SELECT id, number, receipt_mark, organisation_id, language, status, is_urgent, received_on, acknowledge_by, acknowledged_on, assigned_to, audit_id, finding_id, outcome, closed_on, erase_on, erased_on, is_consent_withdrawn, is_counted, refund_confirmed_on, summary, summary_on, content, contact, version FROM reports;
DROP TABLE reports;
ALTER TABLE reports_new RENAME TO reports;
CREATE INDEX reports_by_status ON reports (status, received_on);
CREATE INDEX reports_by_organisation ON reports (organisation_id);
COMMIT;
PRAGMA foreign_keys = ON;
