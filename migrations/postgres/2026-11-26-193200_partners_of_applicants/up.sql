-- Who else takes part in what an applicant does, and the check an officer makes of it.
-- Safe while the older program runs: a table it does not know; it accepts without the new check meanwhile.

CREATE TABLE application_partners (
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  kind TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (application_id, kind, value),
  CONSTRAINT application_partners_kind_known CHECK (kind IN ('alone','outsourced','organisation'))
);

ALTER TABLE application_checks DROP CONSTRAINT application_checks_kind_known;
ALTER TABLE application_checks ADD CONSTRAINT application_checks_kind_known CHECK (kind IN ('impartiality','duplicate','licence','partners'));
