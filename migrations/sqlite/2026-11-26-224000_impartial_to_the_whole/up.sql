-- What is known of one record of an organisation counts for all its records: ties, memberships, who led its audits, who took a
-- part. And whoever audited, reviewed or decided about an organisation, belongs to it or is tied to it handles no report
-- about it: held here too. Undoing a merge undoes this, for it is read from where a record belongs, and copied nowhere.
-- Safe while the older program runs: a nullable column it does not fill, and triggers that refuse what it refuses already;
-- a report it assigns has no day, and for such a one only ties that last are looked at. Rows written before are left as they are.

ALTER TABLE reports ADD COLUMN assigned_on DATE;

-- A record is part of one that is part of nothing (rule MERGE_ONE_STEP): what counts together is one step up, down and beside.
CREATE TRIGGER organisations_merged_in_one_step BEFORE UPDATE OF merged_into ON organisations
WHEN NEW.merged_into IS NOT NULL AND (
  EXISTS (SELECT 1 FROM organisations WHERE id = NEW.merged_into AND merged_into IS NOT NULL)
  OR EXISTS (SELECT 1 FROM organisations WHERE merged_into = NEW.id))
BEGIN SELECT RAISE(ABORT, 'organisations_merged_in_one_step'); END;

-- Every record with each record of the same organisation, itself among them.
CREATE VIEW organisation_records (asked_id, record_id) AS
  SELECT id, id FROM organisations
  UNION ALL SELECT id, merged_into FROM organisations WHERE merged_into IS NOT NULL
  UNION ALL SELECT merged_into, id FROM organisations WHERE merged_into IS NOT NULL
  UNION ALL SELECT one.id, other.id FROM organisations one JOIN organisations other ON other.merged_into = one.merged_into
    WHERE other.id <> one.id;

CREATE INDEX case_participants_by_account ON case_participants (account_id);

-- Who is involved with a record: whoever audited, reviewed or decided about it, belongs to it, or is tied to it. A tie that
-- ended counts until two years after; what lasts has no such day.
CREATE VIEW involved_people (account_id, organisation_id, how, counts_until) AS
  SELECT case_participants.account_id, cases.organisation_id, case_participants.part, NULL
    FROM case_participants JOIN cases ON cases.id = case_participants.case_id
    WHERE case_participants.part IN ('lead_auditor','auditor','reviewer','decider')
  UNION ALL SELECT account_id, organisation_id, 'member', NULL FROM memberships
  UNION ALL SELECT account_id, organisation_id, 'tie', date(until_on, '+730 days') FROM ties;

DROP TRIGGER case_participants_without_tie;
CREATE TRIGGER case_participants_without_tie BEFORE INSERT ON case_participants
WHEN EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.account_id AND how = 'tie'
    AND (counts_until IS NULL OR counts_until >= date(NEW.since, '+7 hours'))
    AND organisation_id IN (
      SELECT record_id FROM organisation_records WHERE asked_id = (SELECT organisation_id FROM cases WHERE id = NEW.case_id)))
BEGIN SELECT RAISE(ABORT, 'case_participants_without_tie'); END;

DROP TRIGGER case_participants_no_member;
CREATE TRIGGER case_participants_no_member BEFORE INSERT ON case_participants
WHEN EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.account_id AND how = 'member'
    AND organisation_id IN (
      SELECT record_id FROM organisation_records WHERE asked_id = (SELECT organisation_id FROM cases WHERE id = NEW.case_id)))
BEGIN SELECT RAISE(ABORT, 'case_participants_no_member'); END;

DROP TRIGGER audits_lead_rotates;
CREATE TRIGGER audits_lead_rotates BEFORE INSERT ON audits
WHEN 3 = (
  SELECT COUNT(*) FROM (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id)
      AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
  WHERE newest.lead_auditor_id = NEW.lead_auditor_id)
BEGIN SELECT RAISE(ABORT, 'audits_lead_rotates'); END;

DROP TRIGGER audits_new_lead_rotates;
CREATE TRIGGER audits_new_lead_rotates BEFORE UPDATE OF lead_auditor_id ON audits
WHEN NEW.lead_auditor_id <> OLD.lead_auditor_id AND 3 = (
  SELECT COUNT(*) FROM (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id)
      AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 3) AS newest
  WHERE newest.lead_auditor_id = NEW.lead_auditor_id)
BEGIN SELECT RAISE(ABORT, 'audits_lead_rotates'); END;

DROP TRIGGER audits_special_other_lead;
CREATE TRIGGER audits_special_other_lead BEFORE INSERT ON audits
WHEN NEW.kind = 'special'
  AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
  AND NEW.lead_auditor_id = (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id)
      AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'audits_special_other_lead'); END;

DROP TRIGGER audits_special_new_lead;
CREATE TRIGGER audits_special_new_lead BEFORE UPDATE OF lead_auditor_id ON audits
WHEN NEW.kind = 'special' AND NEW.lead_auditor_id <> OLD.lead_auditor_id
  AND NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND kind = 'scope_change')
  AND NEW.lead_auditor_id = (
    SELECT lead_auditor_id FROM audits
    WHERE organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id)
      AND id <> NEW.id AND status <> 'cancelled'
    ORDER BY planned_at DESC, id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'audits_special_other_lead'); END;

DROP TRIGGER appeals_by_nobody_involved;
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
    SELECT 1 FROM involved_people
    WHERE how IN ('member','tie')
      AND (counts_until IS NULL OR counts_until >= date(COALESCE(NEW.decided_at, NEW.proposed_at, NEW.acknowledged_at), '+7 hours'))
      AND organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id)
      AND account_id IN (
      (CASE WHEN NEW.acknowledged_by IS NOT OLD.acknowledged_by THEN NEW.acknowledged_by END), (CASE WHEN NEW.proposed_by IS NOT OLD.proposed_by THEN NEW.proposed_by END), (CASE WHEN NEW.decided_by IS NOT OLD.decided_by THEN NEW.decided_by END)))
BEGIN SELECT RAISE(ABORT, 'appeals_by_nobody_involved'); END;

CREATE TRIGGER reports_by_nobody_involved BEFORE INSERT ON reports
WHEN NEW.assigned_to IS NOT NULL AND EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.assigned_to AND (counts_until IS NULL OR counts_until >= NEW.assigned_on)
    AND organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id))
BEGIN SELECT RAISE(ABORT, 'reports_by_nobody_involved'); END;

CREATE TRIGGER reports_assigned_to_nobody_involved BEFORE UPDATE OF assigned_to, organisation_id ON reports
WHEN (NEW.assigned_to IS NOT OLD.assigned_to OR NEW.organisation_id IS NOT OLD.organisation_id) AND NEW.assigned_to IS NOT NULL AND EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.assigned_to AND (counts_until IS NULL OR counts_until >= NEW.assigned_on)
    AND organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id))
BEGIN SELECT RAISE(ABORT, 'reports_by_nobody_involved'); END;

CREATE TRIGGER report_messages_by_nobody_involved BEFORE INSERT ON report_messages
WHEN NEW.by_account IS NOT NULL AND EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.by_account AND (counts_until IS NULL OR counts_until >= NEW.sent_on)
    AND organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = (SELECT organisation_id FROM reports WHERE id = NEW.report_id)))
BEGIN SELECT RAISE(ABORT, 'report_messages_by_nobody_involved'); END;

CREATE TRIGGER report_readings_by_nobody_involved BEFORE INSERT ON report_readings
WHEN NEW.read_by IS NOT NULL AND EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.read_by AND (counts_until IS NULL OR counts_until >= date(NEW.read_at, '+7 hours'))
    AND organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = (SELECT organisation_id FROM reports WHERE id = NEW.report_id)))
BEGIN SELECT RAISE(ABORT, 'report_readings_by_nobody_involved'); END;

CREATE TRIGGER report_referrals_by_nobody_involved BEFORE INSERT ON report_referrals
WHEN NEW.asked_by IS NOT NULL AND EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.asked_by AND (counts_until IS NULL OR counts_until >= NEW.asked_on)
    AND organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = (SELECT organisation_id FROM reports WHERE id = NEW.report_id)))
BEGIN SELECT RAISE(ABORT, 'report_referrals_by_nobody_involved'); END;

CREATE TRIGGER report_gaps_answered_by_nobody_involved BEFORE UPDATE OF answered_by ON report_gaps
WHEN NEW.answered_by IS NOT OLD.answered_by AND NEW.answered_by IS NOT NULL AND EXISTS (
  SELECT 1 FROM involved_people
  WHERE account_id = NEW.answered_by AND (counts_until IS NULL OR counts_until >= date(NEW.answered_at, '+7 hours'))
    AND organisation_id IN (SELECT record_id FROM organisation_records WHERE asked_id = NEW.organisation_id))
BEGIN SELECT RAISE(ABORT, 'report_gaps_answered_by_nobody_involved'); END;
