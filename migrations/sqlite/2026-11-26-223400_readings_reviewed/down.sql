CREATE TABLE report_readings_old (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  read_by TEXT NOT NULL REFERENCES accounts (id),
  read_at TIMESTAMP NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT report_readings_have_reason CHECK (reason <> '')
);
INSERT INTO report_readings_old SELECT id, report_id, read_by, read_at, reason FROM report_readings;
DROP TABLE report_readings;
ALTER TABLE report_readings_old RENAME TO report_readings;
CREATE INDEX report_readings_by_report ON report_readings (report_id, read_at);
