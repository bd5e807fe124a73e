-- Observations of partners: registered NGOs and unions, their people, what they saw, and what became of it. What is told is
-- sealed by a key of its own (columns of bytes), wrapped by the key files of reports; whom it is about stands in the row.
-- Safe while the older program runs: new tables, and one more role, which it does not give. It cannot read an account that
-- holds the new role: invite partners when it has ended.

-- One more role: the partner.
ALTER TABLE account_roles DROP CONSTRAINT account_roles_known;
ALTER TABLE account_roles ADD CONSTRAINT account_roles_known CHECK (role IN ('auditor','case_officer','reviewer','decider','duty_officer','administrator','privacy_officer','partner'));

CREATE TABLE partners (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  corridors TEXT COLLATE "C" NOT NULL,
  registered_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  registered_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT partners_kind_known CHECK (kind IN ('ngo','union')),
  CONSTRAINT partners_have_a_name CHECK (name <> '')
);

CREATE TABLE partner_people (
  partner_id TEXT COLLATE "C" NOT NULL REFERENCES partners (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  joined_at TIMESTAMP NOT NULL,
  left_at TIMESTAMP,
  PRIMARY KEY (partner_id, account_id)
);
CREATE UNIQUE INDEX partner_people_speak_for_one ON partner_people (account_id) WHERE left_at IS NULL;

CREATE TABLE observations (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  number TEXT COLLATE "C" NOT NULL UNIQUE,
  partner_id TEXT COLLATE "C" NOT NULL REFERENCES partners (id),
  filed_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  language TEXT COLLATE "C" NOT NULL,
  organisation_id TEXT COLLATE "C" REFERENCES organisations (id),
  kind TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  filed_at TIMESTAMP NOT NULL,
  acknowledge_by TIMESTAMP NOT NULL,
  acknowledged_at TIMESTAMP,
  assigned_to TEXT COLLATE "C" REFERENCES accounts (id),
  reason TEXT COLLATE "C",
  outcome TEXT COLLATE "C",
  audit_id TEXT COLLATE "C" REFERENCES audits (id),
  finding_id TEXT COLLATE "C" REFERENCES findings (id),
  answered_at TIMESTAMP,
  ended_at TIMESTAMP,
  erased_at TIMESTAMP,
  content BYTEA,
  version INTEGER NOT NULL,
  CONSTRAINT observations_kind_known CHECK (kind IN ('fees','documents','promise','threats','retaliation','good_practice','other')),
  CONSTRAINT observations_status_known CHECK (status IN ('filed','acknowledged','looked_into','set_aside','answered','closed','taken_back')),
  CONSTRAINT observations_reason_known CHECK (reason IS NULL OR reason IN ('not_ours','too_little','known_already','too_long_ago','no_consent')),
  CONSTRAINT observations_outcome_known CHECK (outcome IS NULL OR outcome IN ('finding','special_audit','referred','noted','not_confirmed','lapsed')),
  CONSTRAINT observations_worked_on_by_somebody CHECK (status IN ('filed','taken_back') OR (status = 'closed' AND COALESCE(outcome, '') = 'lapsed') OR (assigned_to IS NOT NULL AND acknowledged_at IS NOT NULL)),
  CONSTRAINT observations_lapsed_is_closed CHECK (COALESCE(outcome, '') <> 'lapsed' OR status = 'closed'),
  CONSTRAINT observations_set_aside_has_reason CHECK (status <> 'set_aside' OR reason IS NOT NULL),
  CONSTRAINT observations_answered_has_outcome CHECK (status <> 'answered' OR outcome IS NOT NULL),
  CONSTRAINT observations_closed_has_answer CHECK (status <> 'closed' OR reason IS NOT NULL OR outcome IS NOT NULL),
  CONSTRAINT observations_one_answer CHECK (reason IS NULL OR outcome IS NULL),
  CONSTRAINT observations_ended_has_day CHECK ((status IN ('closed','taken_back')) = (ended_at IS NOT NULL)),
  CONSTRAINT observations_outcome_is_linked CHECK (outcome IS NULL OR ((outcome <> 'finding' OR finding_id IS NOT NULL) AND (outcome <> 'special_audit' OR audit_id IS NOT NULL))),
  CONSTRAINT observations_links_name_organisation CHECK (organisation_id IS NOT NULL OR (audit_id IS NULL AND finding_id IS NULL)),
  CONSTRAINT observations_erased_is_empty CHECK (erased_at IS NULL OR content IS NULL)
);
CREATE INDEX observations_by_status ON observations (status, filed_at);
CREATE INDEX observations_by_partner ON observations (partner_id, filed_at);

-- The key of one observation, wrapped by a key of the key files. Its row goes at the end of retention.
CREATE TABLE observation_keys (
  observation_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES observations (id),
  wrapped_by INTEGER NOT NULL,
  wrapped BYTEA NOT NULL
);

CREATE TABLE observation_messages (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  observation_id TEXT COLLATE "C" NOT NULL REFERENCES observations (id),
  place INTEGER NOT NULL,
  author TEXT COLLATE "C" NOT NULL,
  by_account TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  sent_at TIMESTAMP NOT NULL,
  content BYTEA NOT NULL,
  CONSTRAINT observation_messages_place_once UNIQUE (observation_id, place),
  CONSTRAINT observation_messages_author_known CHECK (author IN ('observer','staff','note'))
);

-- Files handed in with an observation: sealed with its key, name and all, and as long as a multiple of 64 kilobytes.
CREATE TABLE observation_files (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  observation_id TEXT COLLATE "C" NOT NULL REFERENCES observations (id),
  media_type TEXT COLLATE "C" NOT NULL,
  name BYTEA NOT NULL,
  content BYTEA NOT NULL
);
CREATE INDEX observation_files_by_observation ON observation_files (observation_id);
