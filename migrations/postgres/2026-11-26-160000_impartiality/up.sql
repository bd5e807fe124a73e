-- Impartiality: what auditors can do, whom the client was told, objections, votes, scope reductions, and triggers that
-- hold the rules. Safe while the older program runs: tables are new, and the triggers refuse what it refuses as well.

CREATE TABLE auditor_profiles (
  account_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES accounts (id),
  updated_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  updated_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);

CREATE TABLE auditor_skills (
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  kind TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (account_id, kind, value),
  CONSTRAINT auditor_skills_kind_known CHECK (kind IN ('language','country','sector'))
);

CREATE TABLE named_auditors (
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  told_at TIMESTAMP NOT NULL,
  PRIMARY KEY (audit_id, account_id)
);

CREATE TABLE objections (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  made_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  made_at TIMESTAMP NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  judged_by TEXT COLLATE "C" REFERENCES accounts (id),
  judged_at TIMESTAMP,
  answer TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT objections_status_known CHECK (status IN ('made','upheld','rejected')),
  CONSTRAINT objections_once UNIQUE (audit_id, account_id),
  CONSTRAINT objections_judge_is_another CHECK (judged_by IS NULL OR judged_by <> account_id),
  CONSTRAINT objections_answered_is_signed CHECK ((status = 'made') = (judged_by IS NULL) AND (judged_by IS NULL) = (judged_at IS NULL))
);
CREATE INDEX objections_of_case ON objections (case_id, account_id);

-- Rows that were written before this migration are left as they are.
CREATE FUNCTION case_participants_exclusive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM case_participants taken
    WHERE taken.case_id = NEW.case_id AND taken.account_id = NEW.account_id AND (
      (NEW.part IN ('lead_auditor','auditor') AND taken.part IN ('reviewer','decider'))
      OR (NEW.part = 'reviewer' AND taken.part IN ('lead_auditor','auditor','decider'))
      OR (NEW.part = 'decider' AND taken.part IN ('lead_auditor','auditor','reviewer'))
      OR (NEW.part = 'second_officer' AND taken.part = 'officer'))) THEN
    RAISE EXCEPTION 'case_participants_exclusive' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_exclusive';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_participants_exclusive BEFORE INSERT ON case_participants FOR EACH ROW EXECUTE FUNCTION case_participants_exclusive();

CREATE FUNCTION case_participants_without_tie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM ties JOIN cases ON cases.organisation_id = ties.organisation_id
    WHERE cases.id = NEW.case_id AND ties.account_id = NEW.account_id
      AND (ties.until_on IS NULL OR ties.until_on + 730 >= (NEW.since + INTERVAL '7 hours')::date)) THEN
    RAISE EXCEPTION 'case_participants_without_tie' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_without_tie';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_participants_without_tie BEFORE INSERT ON case_participants FOR EACH ROW EXECUTE FUNCTION case_participants_without_tie();

CREATE FUNCTION case_participants_no_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM memberships JOIN cases ON cases.organisation_id = memberships.organisation_id
    WHERE cases.id = NEW.case_id AND memberships.account_id = NEW.account_id) THEN
    RAISE EXCEPTION 'case_participants_no_member' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_no_member';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_participants_no_member BEFORE INSERT ON case_participants FOR EACH ROW EXECUTE FUNCTION case_participants_no_member();

CREATE FUNCTION case_participants_declared() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM declarations
    WHERE case_id = NEW.case_id AND account_id = NEW.account_id AND part = NEW.part AND NOT has_conflict) THEN
    RAISE EXCEPTION 'case_participants_declared' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_declared';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_participants_declared BEFORE INSERT ON case_participants FOR EACH ROW EXECUTE FUNCTION case_participants_declared();

CREATE FUNCTION case_participants_no_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM declarations
    WHERE case_id = NEW.case_id AND account_id = NEW.account_id AND part = NEW.part AND has_conflict) THEN
    RAISE EXCEPTION 'case_participants_no_conflict' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_no_conflict';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_participants_no_conflict BEFORE INSERT ON case_participants FOR EACH ROW EXECUTE FUNCTION case_participants_no_conflict();

CREATE FUNCTION case_participants_not_objected_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.part IN ('lead_auditor','auditor') AND EXISTS (
    SELECT 1 FROM objections
    WHERE case_id = NEW.case_id AND account_id = NEW.account_id AND status = 'upheld') THEN
    RAISE EXCEPTION 'case_participants_not_objected_to' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_not_objected_to';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_participants_not_objected_to BEFORE INSERT ON case_participants FOR EACH ROW EXECUTE FUNCTION case_participants_not_objected_to();

CREATE FUNCTION case_participants_keep_their_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'case_participants_keep_their_part' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_keep_their_part';
END $$;
CREATE TRIGGER case_participants_keep_their_part BEFORE UPDATE OF case_id, account_id, part ON case_participants FOR EACH ROW EXECUTE FUNCTION case_participants_keep_their_part();

CREATE FUNCTION audits_lead_rotates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 3 = (
    SELECT COUNT(*) FROM (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
    WHERE newest.lead_auditor_id = NEW.lead_auditor_id) THEN
    RAISE EXCEPTION 'audits_lead_rotates' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_lead_rotates';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audits_lead_rotates BEFORE INSERT ON audits FOR EACH ROW EXECUTE FUNCTION audits_lead_rotates();

CREATE FUNCTION audits_new_lead_rotates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.lead_auditor_id <> OLD.lead_auditor_id AND 3 = (
    SELECT COUNT(*) FROM (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
    WHERE newest.lead_auditor_id = NEW.lead_auditor_id) THEN
    RAISE EXCEPTION 'audits_lead_rotates' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_lead_rotates';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audits_new_lead_rotates BEFORE UPDATE OF lead_auditor_id ON audits FOR EACH ROW EXECUTE FUNCTION audits_new_lead_rotates();

CREATE FUNCTION audits_special_other_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'special'
    AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
    AND NEW.lead_auditor_id = (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 1) THEN
    RAISE EXCEPTION 'audits_special_other_lead' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_special_other_lead';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audits_special_other_lead BEFORE INSERT ON audits FOR EACH ROW EXECUTE FUNCTION audits_special_other_lead();

CREATE FUNCTION audits_special_new_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'special' AND NEW.lead_auditor_id <> OLD.lead_auditor_id
    AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
    AND NEW.lead_auditor_id = (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 1) THEN
    RAISE EXCEPTION 'audits_special_other_lead' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_special_other_lead';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audits_special_new_lead BEFORE UPDATE OF lead_auditor_id ON audits FOR EACH ROW EXECUTE FUNCTION audits_special_new_lead();

CREATE FUNCTION decisions_signed_by_nobody_who_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM case_participants
    WHERE case_id = NEW.case_id AND part IN ('lead_auditor','auditor')
      AND account_id IN (NEW.first_signed_by, NEW.second_signed_by)) THEN
    RAISE EXCEPTION 'decisions_signed_by_nobody_who_audited' USING ERRCODE = 'check_violation', CONSTRAINT = 'decisions_signed_by_nobody_who_audited';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decisions_signed_by_nobody_who_audited BEFORE UPDATE OF first_signed_by, second_signed_by ON decisions FOR EACH ROW EXECUTE FUNCTION decisions_signed_by_nobody_who_audited();

CREATE FUNCTION decisions_recommended_by_nobody_who_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM case_participants
    WHERE case_id = NEW.case_id AND part IN ('lead_auditor','auditor') AND account_id = NEW.recommended_by) THEN
    RAISE EXCEPTION 'decisions_recommended_by_nobody_who_audited' USING ERRCODE = 'check_violation', CONSTRAINT = 'decisions_recommended_by_nobody_who_audited';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decisions_recommended_by_nobody_who_audited BEFORE UPDATE OF recommended_by ON decisions FOR EACH ROW EXECUTE FUNCTION decisions_recommended_by_nobody_who_audited();

-- Votes: who was for a decision and who against, with the reason; a split vote sends it back.
CREATE TABLE decision_votes (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  round_at TIMESTAMP NOT NULL,
  vote TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  given_at TIMESTAMP NOT NULL,
  CONSTRAINT decision_votes_vote_known CHECK (vote IN ('for','against')),
  CONSTRAINT decision_votes_against_has_reason CHECK (vote = 'for' OR reason <> ''),
  CONSTRAINT decision_votes_once UNIQUE (decision_id, account_id, round_at)
);

CREATE TRIGGER decision_votes_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_votes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a decision takes out of the scope of a certificate.
CREATE TABLE decision_scope_removals (
  decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
  kind TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (decision_id, kind, value),
  CONSTRAINT decision_scope_removals_kind_known CHECK (kind IN ('corridor','sector','site'))
);

-- Who accepted which version of the agreement, in which language, and the hash of that text.
CREATE TABLE application_agreements (
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  accepted_at TIMESTAMP NOT NULL,
  accepted_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  version INTEGER NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  digest TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (application_id, accepted_at)
);
CREATE TRIGGER application_agreements_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON application_agreements
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
