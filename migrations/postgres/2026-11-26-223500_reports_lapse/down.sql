-- The older program does not know reports that the clock ended: they stand as received again, and stay empty.
UPDATE reports SET status = 'received', outcome = NULL, closed_on = NULL WHERE outcome = 'lapsed';
ALTER TABLE reports DROP CONSTRAINT reports_lapsed_is_erased;
ALTER TABLE reports DROP CONSTRAINT reports_worked_on_by_somebody;
ALTER TABLE reports ADD CONSTRAINT reports_worked_on_by_somebody CHECK (status = 'received' OR (assigned_to IS NOT NULL AND acknowledged_on IS NOT NULL));
ALTER TABLE reports DROP CONSTRAINT reports_outcome_known;
ALTER TABLE reports ADD CONSTRAINT reports_outcome_known CHECK (outcome IS NULL OR outcome IN ('substantiated','partly_substantiated','not_substantiated','not_admissible','referred','counted','withdrawn'));
