-- Receipts of checks of jobs.
-- Safe while the older program runs: it gives out and shows the kinds it knows. A receipt of a job is an error to it.

ALTER TABLE check_receipts DROP CONSTRAINT check_receipts_kind_known;
ALTER TABLE check_receipts ADD CONSTRAINT check_receipts_kind_known
  CHECK (kind IN ('organisation', 'search', 'fee', 'certificate', 'contact', 'job'));
