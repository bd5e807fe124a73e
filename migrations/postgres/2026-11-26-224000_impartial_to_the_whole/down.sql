-- The triggers look at one record again, reports are held by the program alone, and the day of the last assignment goes.
DROP TRIGGER report_gaps_answered_by_nobody_involved ON report_gaps;
DROP FUNCTION report_gaps_answered_by_nobody_involved();
DROP TRIGGER report_referrals_by_nobody_involved ON report_referrals;
DROP FUNCTION report_referrals_by_nobody_involved();
DROP TRIGGER report_readings_by_nobody_involved ON report_readings;
DROP FUNCTION report_readings_by_nobody_involved();
DROP TRIGGER report_messages_by_nobody_involved ON report_messages;
DROP FUNCTION report_messages_by_nobody_involved();
DROP TRIGGER reports_assigned_to_nobody_involved ON reports;
DROP FUNCTION reports_assigned_to_nobody_involved();
DROP TRIGGER reports_by_nobody_involved ON reports;
DROP FUNCTION reports_by_nobody_involved();
DROP FUNCTION is_involved_with(TEXT, TEXT, DATE);

CREATE OR REPLACE FUNCTION case_participants_without_tie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM ties JOIN cases ON cases.organisation_id = ties.organisation_id
    WHERE cases.id = NEW.case_id AND ties.account_id = NEW.account_id
      AND (ties.until_on IS NULL OR ties.until_on + 730 >= (NEW.since + INTERVAL '7 hours')::date)) THEN
    RAISE EXCEPTION 'case_participants_without_tie' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_without_tie';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION case_participants_no_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM memberships JOIN cases ON cases.organisation_id = memberships.organisation_id
    WHERE cases.id = NEW.case_id AND memberships.account_id = NEW.account_id) THEN
    RAISE EXCEPTION 'case_participants_no_member' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_participants_no_member';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION audits_lead_rotates() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE OR REPLACE FUNCTION audits_new_lead_rotates() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE OR REPLACE FUNCTION audits_special_other_lead() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE OR REPLACE FUNCTION audits_special_new_lead() RETURNS trigger LANGUAGE plpgsql AS $$
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
    SELECT 1 FROM memberships
    WHERE organisation_id = NEW.organisation_id AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS DISTINCT FROM OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS DISTINCT FROM OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS DISTINCT FROM OLD.decided_by THEN NEW.decided_by END)))
  OR EXISTS (
    SELECT 1 FROM ties
    WHERE organisation_id = NEW.organisation_id
      AND (ties.until_on IS NULL OR ties.until_on + 730 >= (COALESCE(NEW.decided_at, NEW.proposed_at, NEW.acknowledged_at) + INTERVAL '7 hours')::date)
      AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS DISTINCT FROM OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS DISTINCT FROM OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS DISTINCT FROM OLD.decided_by THEN NEW.decided_by END))) THEN
    RAISE EXCEPTION 'appeals_by_nobody_involved' USING ERRCODE = 'check_violation', CONSTRAINT = 'appeals_by_nobody_involved';
  END IF;
  RETURN NEW;
END $$;

DROP VIEW involved_people;
DROP INDEX case_participants_by_account;
DROP FUNCTION organisation_records(TEXT);
DROP TRIGGER organisations_merged_in_one_step ON organisations;
DROP FUNCTION organisations_merged_in_one_step();
ALTER TABLE reports DROP COLUMN assigned_on;
