-- What is known of one record of an organisation counts for all its records: ties, memberships, who led its audits, who took a
-- part. And whoever audited, reviewed or decided about an organisation, belongs to it or is tied to it handles no report
-- about it: held here too. Undoing a merge undoes this, for it is read from where a record belongs, and copied nowhere.
-- Safe while the older program runs: a nullable column it does not fill, and triggers that refuse what it refuses already;
-- a report it assigns has no day, and for such a one only ties that last are looked at. Rows written before are left as they are.

ALTER TABLE reports ADD COLUMN assigned_on DATE;

-- A record is part of one that is part of nothing (rule MERGE_ONE_STEP): what counts together is one step up, down and beside.
CREATE FUNCTION organisations_merged_in_one_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.merged_into IS NOT NULL AND (
    EXISTS (SELECT 1 FROM organisations WHERE id = NEW.merged_into AND merged_into IS NOT NULL)
    OR EXISTS (SELECT 1 FROM organisations WHERE merged_into = NEW.id)) THEN
    RAISE EXCEPTION 'organisations_merged_in_one_step' USING ERRCODE = 'check_violation', CONSTRAINT = 'organisations_merged_in_one_step';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER organisations_merged_in_one_step BEFORE UPDATE OF merged_into ON organisations FOR EACH ROW EXECUTE FUNCTION organisations_merged_in_one_step();

-- Every record of the organisation of one, itself among them.
CREATE FUNCTION organisation_records(asked TEXT) RETURNS SETOF TEXT LANGUAGE sql STABLE AS $$
  SELECT id FROM organisations WHERE id = asked
  UNION ALL SELECT merged_into FROM organisations WHERE id = asked AND merged_into IS NOT NULL
  UNION ALL SELECT id FROM organisations WHERE merged_into = asked
  UNION ALL SELECT other.id FROM organisations one JOIN organisations other ON other.merged_into = one.merged_into
    WHERE one.id = asked AND other.id <> one.id
$$;

CREATE INDEX case_participants_by_account ON case_participants (account_id);

-- Who is involved with a record: whoever audited, reviewed or decided about it, belongs to it, or is tied to it. A tie that
-- ended counts until two years after; what lasts has no such day.
CREATE VIEW involved_people (account_id, organisation_id, how, counts_until) AS
  SELECT case_participants.account_id, cases.organisation_id, case_participants.part, NULL::date
    FROM case_participants JOIN cases ON cases.id = case_participants.case_id
    WHERE case_participants.part IN ('lead_auditor','auditor','reviewer','decider')
  UNION ALL SELECT account_id, organisation_id, 'member', NULL::date FROM memberships
  UNION ALL SELECT account_id, organisation_id, 'tie', until_on + 730 FROM ties;

CREATE OR REPLACE FUNCTION case_participants_without_tie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM involved_people
    WHERE account_id = NEW.account_id AND how = 'tie'
      AND (counts_until IS NULL OR counts_until >= (NEW.since + INTERVAL '7 hours')::date)
      AND organisation_id IN (SELECT organisation_records((SELECT organisation_id FROM cases WHERE id = NEW.case_id)))) THEN
    RAISE EXCEPTION 'case_participants_without_tie' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_without_tie';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION case_participants_no_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM involved_people
    WHERE account_id = NEW.account_id AND how = 'member'
      AND organisation_id IN (SELECT organisation_records((SELECT organisation_id FROM cases WHERE id = NEW.case_id)))) THEN
    RAISE EXCEPTION 'case_participants_no_member' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_no_member';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION audits_lead_rotates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 3 = (
    SELECT COUNT(*) FROM (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id IN (SELECT organisation_records(NEW.organisation_id))
        AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
    WHERE newest.lead_auditor_id = NEW.lead_auditor_id) THEN
    RAISE EXCEPTION 'audits_lead_rotates' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_lead_rotates';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION audits_new_lead_rotates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.lead_auditor_id <> OLD.lead_auditor_id AND 3 = (
    SELECT COUNT(*) FROM (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id IN (SELECT organisation_records(NEW.organisation_id))
        AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
    WHERE newest.lead_auditor_id = NEW.lead_auditor_id) THEN
    RAISE EXCEPTION 'audits_lead_rotates' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_lead_rotates';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION audits_special_other_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'special'
    AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
    AND NEW.lead_auditor_id = (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id IN (SELECT organisation_records(NEW.organisation_id))
        AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 1) THEN
    RAISE EXCEPTION 'audits_special_other_lead' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_special_other_lead';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION audits_special_new_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'special' AND NEW.lead_auditor_id <> OLD.lead_auditor_id
    AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
    AND NEW.lead_auditor_id = (
      SELECT lead_auditor_id FROM audits
      WHERE organisation_id IN (SELECT organisation_records(NEW.organisation_id))
        AND id <> NEW.id AND status <> 'cancelled'
      ORDER BY planned_at DESC, id DESC LIMIT 1) THEN
    RAISE EXCEPTION 'audits_special_other_lead' USING ERRCODE = 'check_violation', CONSTRAINT = 'audits_special_other_lead';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION appeals_by_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM case_participants
    WHERE case_id = NEW.case_id AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS DISTINCT FROM OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS DISTINCT FROM OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS DISTINCT FROM OLD.decided_by THEN NEW.decided_by END)))
  OR EXISTS (
    SELECT 1 FROM accounts
    JOIN decisions ON accounts.id IN (decisions.drafted_by, decisions.recommended_by, decisions.first_signed_by, decisions.second_signed_by)
    WHERE decisions.id = NEW.decision_id AND accounts.id IN (
      (CASE WHEN NEW.acknowledged_by IS DISTINCT FROM OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS DISTINCT FROM OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS DISTINCT FROM OLD.decided_by THEN NEW.decided_by END)))
  OR EXISTS (
    SELECT 1 FROM involved_people
    WHERE how IN ('member','tie')
      AND (counts_until IS NULL OR counts_until >= (COALESCE(NEW.decided_at, NEW.proposed_at, NEW.acknowledged_at) + INTERVAL '7 hours')::date)
      AND organisation_id IN (SELECT organisation_records(NEW.organisation_id))
      AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS DISTINCT FROM OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS DISTINCT FROM OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS DISTINCT FROM OLD.decided_by THEN NEW.decided_by END))) THEN
    RAISE EXCEPTION 'appeals_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'appeals_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;

-- Whether somebody is involved with an organisation on a day, in whichever of its records.
CREATE FUNCTION is_involved_with(account TEXT, organisation TEXT, on_day DATE) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM involved_people
    WHERE account_id = account AND (counts_until IS NULL OR counts_until >= on_day)
      AND organisation_id IN (SELECT organisation_records(organisation)))
$$;

CREATE FUNCTION reports_by_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.assigned_to IS NOT NULL
    AND is_involved_with(NEW.assigned_to, NEW.organisation_id, NEW.assigned_on) THEN
    RAISE EXCEPTION 'reports_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'reports_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reports_by_nobody_involved BEFORE INSERT ON reports FOR EACH ROW EXECUTE FUNCTION reports_by_nobody_involved();

CREATE FUNCTION reports_assigned_to_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.assigned_to IS DISTINCT FROM OLD.assigned_to OR NEW.organisation_id IS DISTINCT FROM OLD.organisation_id) AND NEW.assigned_to IS NOT NULL
    AND is_involved_with(NEW.assigned_to, NEW.organisation_id, NEW.assigned_on) THEN
    RAISE EXCEPTION 'reports_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'reports_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reports_assigned_to_nobody_involved BEFORE UPDATE OF assigned_to, organisation_id ON reports FOR EACH ROW EXECUTE FUNCTION reports_assigned_to_nobody_involved();

CREATE FUNCTION report_messages_by_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.by_account IS NOT NULL
    AND is_involved_with(NEW.by_account, (SELECT organisation_id FROM reports WHERE id = NEW.report_id), NEW.sent_on) THEN
    RAISE EXCEPTION 'report_messages_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'report_messages_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_messages_by_nobody_involved BEFORE INSERT ON report_messages FOR EACH ROW EXECUTE FUNCTION report_messages_by_nobody_involved();

CREATE FUNCTION report_readings_by_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.read_by IS NOT NULL
    AND is_involved_with(NEW.read_by, (SELECT organisation_id FROM reports WHERE id = NEW.report_id), (NEW.read_at + INTERVAL '7 hours')::date) THEN
    RAISE EXCEPTION 'report_readings_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'report_readings_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_readings_by_nobody_involved BEFORE INSERT ON report_readings FOR EACH ROW EXECUTE FUNCTION report_readings_by_nobody_involved();

CREATE FUNCTION report_referrals_by_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.asked_by IS NOT NULL
    AND is_involved_with(NEW.asked_by, (SELECT organisation_id FROM reports WHERE id = NEW.report_id), NEW.asked_on) THEN
    RAISE EXCEPTION 'report_referrals_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'report_referrals_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_referrals_by_nobody_involved BEFORE INSERT ON report_referrals FOR EACH ROW EXECUTE FUNCTION report_referrals_by_nobody_involved();

CREATE FUNCTION report_gaps_answered_by_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.answered_by IS DISTINCT FROM OLD.answered_by AND NEW.answered_by IS NOT NULL
    AND is_involved_with(NEW.answered_by, NEW.organisation_id, (NEW.answered_at + INTERVAL '7 hours')::date) THEN
    RAISE EXCEPTION 'report_gaps_answered_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'report_gaps_answered_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_gaps_answered_by_nobody_involved BEFORE UPDATE OF answered_by ON report_gaps FOR EACH ROW EXECUTE FUNCTION report_gaps_answered_by_nobody_involved();
