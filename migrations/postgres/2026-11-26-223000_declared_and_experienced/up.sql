-- What workers told us they paid, beside what is declared: the figures of one organisation as the public reads them, written
-- once a month at most, and gaps that an officer confirms as a finding or dismisses with a reason.
-- Safe while the older program runs: new tables only.

-- Rounded: sums in hundredths of a month's wage, to the tenth of a month. How many workers are counted is for the next release
-- alone; the public reads a band.
CREATE TABLE report_burdens (
  organisation_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES organisations (id),
  counted INTEGER NOT NULL,
  lower_hundredths BIGINT NOT NULL,
  median_hundredths BIGINT NOT NULL,
  upper_hundredths BIGINT NOT NULL,
  free_percent BIGINT NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  released_on DATE NOT NULL,
  CONSTRAINT report_burdens_ten_workers CHECK (counted >= 10)
);

CREATE TABLE report_gaps (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  currency TEXT COLLATE "C" NOT NULL,
  declared_minor BIGINT NOT NULL,
  above_hundredths BIGINT NOT NULL,
  workers INTEGER NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  drafted_on DATE NOT NULL,
  answered_by TEXT COLLATE "C" REFERENCES accounts (id),
  answered_at TIMESTAMP,
  reason TEXT COLLATE "C" NOT NULL,
  finding_id TEXT COLLATE "C" REFERENCES findings (id),
  version INTEGER NOT NULL,
  CONSTRAINT report_gaps_status_known CHECK (status IN ('drafted','confirmed','dismissed')),
  CONSTRAINT report_gaps_ten_workers CHECK (workers >= 10),
  CONSTRAINT report_gaps_answer_has_person CHECK ((status = 'drafted') = (answered_by IS NULL) AND (status = 'drafted') = (answered_at IS NULL)),
  CONSTRAINT report_gaps_confirmed_has_finding CHECK ((status = 'confirmed') = (finding_id IS NOT NULL)),
  CONSTRAINT report_gaps_dismissed_has_reason CHECK (status <> 'dismissed' OR reason <> '')
);
CREATE INDEX report_gaps_by_organisation ON report_gaps (organisation_id);
