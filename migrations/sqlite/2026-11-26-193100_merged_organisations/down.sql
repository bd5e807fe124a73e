-- Takes tables, triggers and the mark away again: records that were joined stand apart as before.
DROP TRIGGER certificates_not_moved_to_merged;
DROP TRIGGER certificates_not_of_merged;
DROP TRIGGER applications_not_of_merged;
DROP TRIGGER organisations_merged_by_two;
DROP TABLE organisation_merge_rows;
DROP TABLE organisation_merges;
DROP INDEX organisations_by_survivor;
ALTER TABLE organisations DROP COLUMN merged_into;
