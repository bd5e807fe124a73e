-- Takes the table and the check away again; what was recorded of it goes.
DROP TABLE application_partners;
CREATE TABLE application_checks_anew (
  application_id TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  is_passed BOOLEAN NOT NULL,
  note TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  checked_at TIMESTAMP NOT NULL,
  PRIMARY KEY (application_id, kind),
  CONSTRAINT application_checks_kind_known CHECK (kind IN ('impartiality','duplicate','licence'))
);
INSERT INTO application_checks_anew SELECT application_id, kind, is_passed, note, checked_by, checked_at FROM application_checks WHERE kind <> 'partners';
DROP TABLE application_checks;
ALTER TABLE application_checks_anew RENAME TO application_checks;
