-- Takes watching away again: letters to watchers that still wait go with it, since nobody could read them.
DELETE FROM outbox WHERE sealed IS NOT NULL;
ALTER TABLE outbox DROP COLUMN sealed_for;
ALTER TABLE outbox DROP COLUMN sealed;
DROP TABLE watch_progress;
DROP TABLE watch_letters;
DROP TABLE watches;
