-- The triggers look at one record again, reports are held by the program alone, and the day of the last assignment goes.
DROP TRIGGER report_gaps_answered_by_nobody_involved;
DROP TRIGGER report_referrals_by_nobody_involved;
DROP TRIGGER report_readings_by_nobody_involved;
DROP TRIGGER report_messages_by_nobody_involved;
DROP TRIGGER reports_assigned_to_nobody_involved;
DROP TRIGGER reports_by_nobody_involved;
DROP TRIGGER appeals_by_nobody_involved;
DROP TRIGGER audits_special_new_lead;
DROP TRIGGER audits_special_other_lead;
DROP TRIGGER audits_new_lead_rotates;
DROP TRIGGER audits_lead_rotates;
DROP TRIGGER case_participants_no_member;
DROP TRIGGER case_participants_without_tie;
DROP VIEW involved_people;
DROP INDEX case_participants_by_account;
DROP VIEW organisation_records;
DROP TRIGGER organisations_merged_in_one_step;
ALTER TABLE reports DROP COLUMN assigned_on;

CREATE TRIGGER case_participants_without_tie BEFORE INSERT ON case_participants
WHEN EXISTS (
  SELECT 1 FROM ties JOIN cases ON cases.organisation_id = ties.organisation_id
  WHERE cases.id = NEW.case_id AND ties.account_id = NEW.account_id
    AND (ties.until_on IS NULL OR date(ties.until_on, '+730 days') >= date(NEW.since, '+7 hours')))
BEGIN SELECT RAISE(ABORT, 'case_participants_without_tie'); END;

CREATE TRIGGER case_participants_no_member BEFORE INSERT ON case_participants
WHEN EXISTS (
  SELECT 1 FROM memberships JOIN cases ON cases.organisation_id = memberships.organisation_id
  WHERE cases.id = NEW.case_id AND memberships.account_id = NEW.account_id)
BEGIN SELECT RAISE(ABORT, 'case_participants_no_member'); END;

CREATE TRIGGER audits_lead_rotates BEFORE INSERT ON audits
WHEN 3 = (
  SELECT COUNT(*) FROM (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
  WHERE newest.lead_auditor_id = NEW.lead_auditor_id)
BEGIN SELECT RAISE(ABORT, 'audits_lead_rotates'); END;

CREATE TRIGGER audits_new_lead_rotates BEFORE UPDATE OF lead_auditor_id ON audits
WHEN NEW.lead_auditor_id <> OLD.lead_auditor_id AND 3 = (
  SELECT COUNT(*) FROM (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
  WHERE newest.lead_auditor_id = NEW.lead_auditor_id)
BEGIN SELECT RAISE(ABORT, 'audits_lead_rotates'); END;

CREATE TRIGGER audits_special_other_lead BEFORE INSERT ON audits
WHEN NEW.kind = 'special'
  AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
  AND NEW.lead_auditor_id = (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'audits_special_other_lead'); END;

CREATE TRIGGER audits_special_new_lead BEFORE UPDATE OF lead_auditor_id ON audits
WHEN NEW.kind = 'special' AND NEW.lead_auditor_id <> OLD.lead_auditor_id
  AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
  AND NEW.lead_auditor_id = (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id = NEW.organisation_id AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'audits_special_other_lead'); END;

CREATE TRIGGER appeals_by_nobody_involved BEFORE UPDATE OF acknowledged_by, proposed_by, decided_by ON appeals
WHEN EXISTS (
    SELECT 1 FROM case_participants
    WHERE case_id = NEW.case_id AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS NOT OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS NOT OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS NOT OLD.decided_by THEN NEW.decided_by END)))
  OR EXISTS (
    SELECT 1 FROM accounts
    JOIN decisions ON accounts.id IN (decisions.drafted_by, decisions.recommended_by, decisions.first_signed_by, decisions.second_signed_by)
    WHERE decisions.id = NEW.decision_id AND accounts.id IN (
      (CASE WHEN NEW.acknowledged_by IS NOT OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS NOT OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS NOT OLD.decided_by THEN NEW.decided_by END)))
  OR EXISTS (
    SELECT 1 FROM memberships
    WHERE organisation_id = NEW.organisation_id AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS NOT OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS NOT OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS NOT OLD.decided_by THEN NEW.decided_by END)))
  OR EXISTS (
    SELECT 1 FROM ties
    WHERE organisation_id = NEW.organisation_id
      AND (ties.until_on IS NULL OR date(ties.until_on, '+730 days') >= date(COALESCE(NEW.decided_at, NEW.proposed_at, NEW.acknowledged_at), '+7 hours'))
      AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS NOT OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS NOT OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS NOT OLD.decided_by THEN NEW.decided_by END)))
BEGIN SELECT RAISE(ABORT, 'appeals_by_nobody_involved'); END;
