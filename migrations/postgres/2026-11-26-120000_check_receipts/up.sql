-- Safe while the older program runs: it adds a table that the older program does not know.
-- Receipts of checks. Nothing in a row is about who asked.

CREATE TABLE check_receipts (
  number TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  made_at TIMESTAMP NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  facts TEXT COLLATE "C" NOT NULL,
  signed_text TEXT COLLATE "C" NOT NULL,
  snapshot_number BIGINT NOT NULL,
  key_id TEXT COLLATE "C" NOT NULL,
  signature TEXT COLLATE "C" NOT NULL,
  CONSTRAINT check_receipts_language_known CHECK (language IN ('en', 'th', 'my', 'km', 'lo', 'vi')),
  CONSTRAINT check_receipts_kind_known CHECK (kind IN ('organisation', 'search', 'fee', 'certificate', 'contact'))
);

CREATE TRIGGER check_receipts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON check_receipts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
