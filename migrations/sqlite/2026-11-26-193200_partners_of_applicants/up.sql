-- Who else takes part in what an applicant does, and the check an officer makes of it.
-- Safe while the older program runs: a table it does not know; it accepts without the new check meanwhile.

CREATE TABLE application_partners (
  application_id TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (application_id, kind, value),
  CONSTRAINT application_partners_kind_known CHECK (kind IN ('alone','outsourced','organisation'))
);

CREATE TABLE application_checks_anew (
  application_id TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  is_passed BOOLEAN NOT NULL,
  note TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  checked_at TIMESTAMP NOT NULL,
  PRIMARY KEY (application_id, kind),
  CONSTRAINT application_checks_kind_known CHECK (kind IN ('impartiality','duplicate','licence','partners'))
);
INSERT INTO application_checks_anew SELECT application_id, kind, is_passed, note, checked_by, checked_at FROM application_checks;
DROP TABLE application_checks;
ALTER TABLE application_checks_anew RENAME TO application_checks;
