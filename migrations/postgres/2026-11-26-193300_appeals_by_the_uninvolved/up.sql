-- Whoever took a part in the case, signed the decision, belongs to the organisation or has a tie to it neither looks at an
-- appeal nor answers it: held here too. Rows that were written before are left as they are.
-- Safe while the older program runs: it keeps the same rule itself.

CREATE FUNCTION appeals_by_nobody_involved() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER appeals_by_nobody_involved BEFORE UPDATE OF acknowledged_by, proposed_by, decided_by ON appeals FOR EACH ROW EXECUTE FUNCTION appeals_by_nobody_involved();
