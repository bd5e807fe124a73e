ALTER TABLE report_readings DROP COLUMN review;
ALTER TABLE report_readings DROP COLUMN reviewed_on;
ALTER TABLE report_readings DROP COLUMN reviewed_by;
