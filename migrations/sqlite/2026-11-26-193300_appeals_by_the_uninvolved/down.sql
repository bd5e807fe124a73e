-- Takes the trigger away again; the program keeps the rule alone.
DROP TRIGGER appeals_by_nobody_involved;
