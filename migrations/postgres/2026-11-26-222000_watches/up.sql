-- Watching an organisation by e-mail. Who watches stands in no column: an address is found by its mark and read only with
-- the key file contacts.key. A letter to a watcher waits in the outbox sealed as well, and its row goes when it is sent.
-- Not safe while the older program sends letters: it cannot read a sealed one and stops there. End it first.

CREATE TABLE watches (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  mark TEXT COLLATE "C" NOT NULL UNIQUE,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  language TEXT COLLATE "C" NOT NULL,
  sealed TEXT COLLATE "C" NOT NULL,
  stop_hash TEXT COLLATE "C" NOT NULL UNIQUE,
  confirm_hash TEXT COLLATE "C" UNIQUE,
  expires_at TIMESTAMP,
  tell_at TIMESTAMP,
  tell_after BIGINT,
  CONSTRAINT watches_language_known CHECK (language IN ('en','th','my','km','lo','vi')),
  CONSTRAINT watches_unconfirmed_expire CHECK ((confirm_hash IS NULL) = (expires_at IS NULL)),
  CONSTRAINT watches_unconfirmed_are_told_nothing CHECK (confirm_hash IS NULL OR tell_at IS NULL),
  CONSTRAINT watches_told_from_somewhere CHECK ((tell_at IS NULL) = (tell_after IS NULL))
);
CREATE INDEX watches_by_organisation ON watches (organisation_id);
CREATE INDEX watches_to_tell ON watches (tell_at);
CREATE INDEX watches_to_forget ON watches (expires_at);

-- How many letters somebody who may not have asked for them has got; a mark of an address, for a day at most.
CREATE TABLE watch_letters (
  mark TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  letters INTEGER NOT NULL,
  ends_at TIMESTAMP NOT NULL
);
CREATE INDEX watch_letters_to_forget ON watch_letters (ends_at);

-- Up to which event of the history watchers were looked for.
CREATE TABLE watch_progress (
  id INTEGER NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  CONSTRAINT watch_progress_is_one_row CHECK (id = 1)
);
INSERT INTO watch_progress (id, position) SELECT 1, position FROM history_head;

ALTER TABLE outbox ADD COLUMN sealed TEXT COLLATE "C";
ALTER TABLE outbox ADD COLUMN sealed_for TEXT COLLATE "C";
