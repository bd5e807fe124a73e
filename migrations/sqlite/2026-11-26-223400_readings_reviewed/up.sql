-- A privacy officer looks at each reading of how to reach a worker: another person than the one who read.
-- Safe while the older program runs: it leaves the new columns empty.
ALTER TABLE report_readings ADD COLUMN reviewed_by TEXT REFERENCES accounts (id)
  CONSTRAINT report_readings_reviewed_apart CHECK (reviewed_by IS NULL OR reviewed_by <> read_by);
ALTER TABLE report_readings ADD COLUMN reviewed_on DATE
  CONSTRAINT report_readings_review_has_day CHECK ((reviewed_by IS NULL) = (reviewed_on IS NULL));
ALTER TABLE report_readings ADD COLUMN review TEXT
  CONSTRAINT report_readings_review_known CHECK ((reviewed_by IS NULL) = (review IS NULL) AND (review IS NULL OR review IN ('in_order','not_in_order')));
