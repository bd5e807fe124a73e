-- A report in which nothing happened for two years ends by the clock, also one that nobody took up.
-- Not safe beside an older program once such a report has ended: it does not know this outcome. No row changes here.
ALTER TABLE reports DROP CONSTRAINT reports_outcome_known;
ALTER TABLE reports ADD CONSTRAINT reports_outcome_known CHECK (outcome IS NULL OR outcome IN ('substantiated','partly_substantiated','not_substantiated','not_admissible','referred','counted','withdrawn','lapsed'));
ALTER TABLE reports DROP CONSTRAINT reports_worked_on_by_somebody;
ALTER TABLE reports ADD CONSTRAINT reports_worked_on_by_somebody CHECK (status = 'received' OR COALESCE(outcome, '') = 'lapsed' OR (assigned_to IS NOT NULL AND acknowledged_on IS NOT NULL));
ALTER TABLE reports ADD CONSTRAINT reports_lapsed_is_erased CHECK (COALESCE(outcome, '') <> 'lapsed' OR erased_on IS NOT NULL);
