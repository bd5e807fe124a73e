-- Safe while the older program runs: it adds a table that the older program does not know.
-- Receipts of checks. Nothing in a row is about who asked.

CREATE TABLE check_receipts (
  number TEXT NOT NULL PRIMARY KEY,
  made_at TIMESTAMP NOT NULL,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  facts TEXT NOT NULL,
  signed_text TEXT NOT NULL,
  snapshot_number BIGINT NOT NULL,
  key_id TEXT NOT NULL,
  signature TEXT NOT NULL,
  CONSTRAINT check_receipts_language_known CHECK (language IN ('en', 'th', 'my', 'km', 'lo', 'vi')),
  CONSTRAINT check_receipts_kind_known CHECK (kind IN ('organisation', 'search', 'fee', 'certificate', 'contact'))
);

CREATE TRIGGER check_receipts_are_not_edited BEFORE UPDATE ON check_receipts
BEGIN SELECT RAISE(ABORT, 'check receipts are append-only'); END;
CREATE TRIGGER check_receipts_are_not_removed BEFORE DELETE ON check_receipts
BEGIN SELECT RAISE(ABORT, 'check receipts are append-only'); END;
