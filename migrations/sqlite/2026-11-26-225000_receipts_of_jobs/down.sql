-- Receipts of jobs are lost: take a backup first. Stop the newer program before.

CREATE TABLE check_receipts_anew (
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
INSERT INTO check_receipts_anew SELECT number, made_at, language, kind, facts, signed_text, snapshot_number, key_id, signature FROM check_receipts WHERE kind <> 'job';
DROP TABLE check_receipts;
ALTER TABLE check_receipts_anew RENAME TO check_receipts;

CREATE TRIGGER check_receipts_are_not_edited BEFORE UPDATE ON check_receipts
BEGIN SELECT RAISE(ABORT, 'check receipts are append-only'); END;
CREATE TRIGGER check_receipts_are_not_removed BEFORE DELETE ON check_receipts
BEGIN SELECT RAISE(ABORT, 'check receipts are append-only'); END;
