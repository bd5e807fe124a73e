-- Takes the table and the check away again; what was recorded of it goes.
DROP TABLE application_partners;
DELETE FROM application_checks WHERE kind = 'partners';
ALTER TABLE application_checks DROP CONSTRAINT application_checks_kind_known;
ALTER TABLE application_checks ADD CONSTRAINT application_checks_kind_known CHECK (kind IN ('impartiality','duplicate','licence'));
