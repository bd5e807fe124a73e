-- Two records of one organisation: which is part of which, who said so, who confirmed it, and what moved, row by row.
-- Safe while the older program runs: a nullable column and tables it does not know; it shows both records meanwhile.

ALTER TABLE organisations ADD COLUMN merged_into TEXT COLLATE "C" REFERENCES organisations (id);
CREATE INDEX organisations_by_survivor ON organisations (merged_into);

CREATE TABLE organisation_merges (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  merged_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  survivor_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  status TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  proposed_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  proposed_at TIMESTAMP NOT NULL,
  answered_by TEXT COLLATE "C" REFERENCES accounts (id),
  answered_at TIMESTAMP,
  answer_note TEXT COLLATE "C" NOT NULL,
  undo_until TIMESTAMP,
  undone_by TEXT COLLATE "C" REFERENCES accounts (id),
  undone_at TIMESTAMP,
  undo_reason TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT organisation_merges_status_known CHECK (status IN ('proposed','merged','refused','undone')),
  CONSTRAINT organisation_merges_two_records CHECK (merged_id <> survivor_id),
  CONSTRAINT organisation_merges_two_people CHECK (answered_by IS NULL OR answered_by <> proposed_by),
  CONSTRAINT organisation_merges_answered_is_signed CHECK ((status = 'proposed') = (answered_by IS NULL) AND (answered_by IS NULL) = (answered_at IS NULL)),
  CONSTRAINT organisation_merges_undone_is_signed CHECK ((status = 'undone') = (undone_by IS NOT NULL) AND (undone_by IS NULL) = (undone_at IS NULL))
);
CREATE INDEX organisation_merges_by_survivor ON organisation_merges (survivor_id);
CREATE UNIQUE INDEX organisation_merges_one_at_a_time ON organisation_merges (merged_id) WHERE status IN ('proposed','merged');

CREATE TABLE organisation_merge_rows (
  merge_id TEXT COLLATE "C" NOT NULL REFERENCES organisation_merges (id),
  link_id TEXT COLLATE "C" NOT NULL REFERENCES organisation_chain_links (id),
  side TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (merge_id, link_id, side),
  CONSTRAINT organisation_merge_rows_side_known CHECK (side IN ('upper','lower','declarer'))
);

CREATE FUNCTION organisations_merged_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.merged_into IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM organisation_merges
    WHERE merged_id = NEW.id AND survivor_id = NEW.merged_into AND status = 'merged') THEN
    RAISE EXCEPTION 'organisations_merged_by_two' USING ERRCODE = 'check_violation', CONSTRAINT = 'organisations_merged_by_two';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER organisations_merged_by_two BEFORE UPDATE OF merged_into ON organisations FOR EACH ROW EXECUTE FUNCTION organisations_merged_by_two();

CREATE FUNCTION applications_not_of_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM organisations WHERE id = NEW.organisation_id AND merged_into IS NOT NULL) THEN
    RAISE EXCEPTION 'applications_not_of_merged' USING ERRCODE = 'check_violation', CONSTRAINT = 'applications_not_of_merged';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER applications_not_of_merged BEFORE INSERT ON applications FOR EACH ROW EXECUTE FUNCTION applications_not_of_merged();

CREATE FUNCTION certificates_not_of_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM organisations WHERE id = NEW.organisation_id AND merged_into IS NOT NULL) THEN
    RAISE EXCEPTION 'certificates_not_of_merged' USING ERRCODE = 'check_violation', CONSTRAINT = 'certificates_not_of_merged';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificates_not_of_merged BEFORE INSERT ON certificates FOR EACH ROW EXECUTE FUNCTION certificates_not_of_merged();

CREATE FUNCTION certificates_not_moved_to_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.organisation_id <> OLD.organisation_id
    AND EXISTS (SELECT 1 FROM organisations WHERE id = NEW.organisation_id AND merged_into IS NOT NULL) THEN
    RAISE EXCEPTION 'certificates_not_moved_to_merged' USING ERRCODE = 'check_violation', CONSTRAINT = 'certificates_not_moved_to_merged';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificates_not_moved_to_merged BEFORE UPDATE OF organisation_id ON certificates FOR EACH ROW EXECUTE FUNCTION certificates_not_moved_to_merged();
