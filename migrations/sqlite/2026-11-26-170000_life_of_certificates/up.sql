-- The life of certificates: verifications and transfers; chains, workers' committees and countersigns; appeals and
-- service complaints. Safe while the older program runs: only new tables, which it does not know.

CREATE TABLE certificate_checks (
  id TEXT NOT NULL PRIMARY KEY,
  certificate_id TEXT NOT NULL REFERENCES certificates (id),
  checked_by TEXT NOT NULL REFERENCES accounts (id),
  checked_at TIMESTAMP NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX certificate_checks_by_certificate ON certificate_checks (certificate_id, checked_at);

CREATE TABLE certificate_transfers (
  id TEXT NOT NULL PRIMARY KEY,
  certificate_id TEXT NOT NULL REFERENCES certificates (id),
  from_organisation_id TEXT NOT NULL REFERENCES organisations (id),
  to_organisation_id TEXT NOT NULL REFERENCES organisations (id),
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT NOT NULL,
  proposed_by TEXT NOT NULL REFERENCES accounts (id),
  proposed_at TIMESTAMP NOT NULL,
  decided_by TEXT REFERENCES accounts (id),
  decided_at TIMESTAMP,
  public_text TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT certificate_transfers_kind_known CHECK (kind IN ('transfer','merger')),
  CONSTRAINT certificate_transfers_status_known CHECK (status IN ('proposed','decided','refused')),
  CONSTRAINT certificate_transfers_two_parties CHECK (from_organisation_id <> to_organisation_id),
  CONSTRAINT certificate_transfers_two_people CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CONSTRAINT certificate_transfers_decided_has_date CHECK ((status = 'proposed') = (decided_at IS NULL))
);
CREATE INDEX certificate_transfers_by_certificate ON certificate_transfers (certificate_id);
CREATE UNIQUE INDEX certificate_transfers_one_open ON certificate_transfers (certificate_id) WHERE status = 'proposed';

CREATE TABLE organisation_chain_links (
  id TEXT NOT NULL PRIMARY KEY,
  demand_letter TEXT NOT NULL,
  demand_letter_folded TEXT NOT NULL,
  upper_id TEXT NOT NULL REFERENCES organisations (id),
  lower_id TEXT REFERENCES organisations (id),
  lower_name TEXT NOT NULL,
  corridor TEXT NOT NULL,
  job TEXT NOT NULL,
  head_count INTEGER NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE,
  status TEXT NOT NULL,
  declared_for TEXT NOT NULL REFERENCES organisations (id),
  declared_by TEXT NOT NULL REFERENCES accounts (id),
  declared_at TIMESTAMP NOT NULL,
  answered_by TEXT REFERENCES accounts (id),
  answered_at TIMESTAMP,
  is_answered_by_staff BOOLEAN NOT NULL,
  ended_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT organisation_chain_links_status_known CHECK (status IN ('declared','confirmed','refused','ended')),
  CONSTRAINT organisation_chain_links_two_sides CHECK (lower_id IS NULL OR lower_id <> upper_id),
  CONSTRAINT organisation_chain_links_lower_known CHECK (lower_id IS NOT NULL OR lower_name <> ''),
  CONSTRAINT organisation_chain_links_two_people CHECK (answered_by IS NULL OR answered_by <> declared_by),
  CONSTRAINT organisation_chain_links_some_people CHECK (head_count > 0),
  CONSTRAINT organisation_chain_links_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
);
CREATE INDEX organisation_chain_links_by_letter ON organisation_chain_links (demand_letter_folded);
CREATE INDEX organisation_chain_links_by_upper ON organisation_chain_links (upper_id);
CREATE INDEX organisation_chain_links_by_lower ON organisation_chain_links (lower_id);

CREATE TABLE organisation_committees (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  elected_on DATE NOT NULL,
  seats INTEGER NOT NULL,
  women INTEGER NOT NULL,
  men INTEGER NOT NULL,
  migrants INTEGER NOT NULL,
  languages TEXT NOT NULL,
  entered_by TEXT NOT NULL REFERENCES accounts (id),
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT organisation_committees_some_seats CHECK (seats > 0),
  CONSTRAINT organisation_committees_seats_hold CHECK (women >= 0 AND men >= 0 AND migrants >= 0 AND women + men <= seats AND migrants <= seats)
);
CREATE INDEX organisation_committees_by_organisation ON organisation_committees (organisation_id, elected_on);

CREATE TABLE organisation_committee_minutes (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  quarter TEXT NOT NULL,
  held_on DATE NOT NULL,
  topics TEXT NOT NULL,
  entered_by TEXT NOT NULL REFERENCES accounts (id),
  entered_at TIMESTAMP NOT NULL
);
CREATE INDEX organisation_committee_minutes_by_organisation ON organisation_committee_minutes (organisation_id, quarter);

CREATE TABLE organisation_countersigns (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  finding_id TEXT NOT NULL REFERENCES findings (id),
  seat INTEGER NOT NULL,
  status TEXT NOT NULL,
  token_hash TEXT UNIQUE,
  reason TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES accounts (id),
  asked_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  answered_at TIMESTAMP,
  CONSTRAINT organisation_countersigns_status_known CHECK (status IN ('asked','agreed','not_agreed','waived')),
  CONSTRAINT organisation_countersigns_waived_has_reason CHECK (status <> 'waived' OR reason <> ''),
  CONSTRAINT organisation_countersigns_answered_has_date CHECK ((status = 'asked') = (answered_at IS NULL))
);
CREATE INDEX organisation_countersigns_by_finding ON organisation_countersigns (finding_id, asked_at);

CREATE TABLE appeals (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  decision_id TEXT NOT NULL REFERENCES decisions (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  case_id TEXT NOT NULL REFERENCES cases (id),
  status TEXT NOT NULL,
  grounds TEXT NOT NULL,
  filed_by TEXT NOT NULL REFERENCES accounts (id),
  filed_at TIMESTAMP NOT NULL,
  decide_by TIMESTAMP NOT NULL,
  acknowledged_by TEXT REFERENCES accounts (id),
  acknowledged_at TIMESTAMP,
  proposed_by TEXT REFERENCES accounts (id),
  proposed_at TIMESTAMP,
  outcome TEXT,
  reasons TEXT NOT NULL,
  staff_note TEXT NOT NULL,
  decided_by TEXT REFERENCES accounts (id),
  decided_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT appeals_status_known CHECK (status IN ('filed','acknowledged','proposed','decided','taken_back')),
  CONSTRAINT appeals_outcome_known CHECK (outcome IS NULL OR outcome IN ('upheld','partly','rejected')),
  CONSTRAINT appeals_decided_has_outcome CHECK (status <> 'decided' OR (outcome IS NOT NULL AND decided_by IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT appeals_two_people CHECK (decided_by IS NULL OR proposed_by IS NULL OR decided_by <> proposed_by)
);
CREATE INDEX appeals_by_organisation ON appeals (organisation_id);
CREATE UNIQUE INDEX appeals_one_a_decision ON appeals (decision_id) WHERE status <> 'taken_back';

CREATE TABLE complaints (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  about TEXT NOT NULL,
  about_account TEXT REFERENCES accounts (id),
  organisation_id TEXT REFERENCES organisations (id),
  told TEXT NOT NULL,
  contact TEXT,
  language TEXT NOT NULL,
  status TEXT NOT NULL,
  received_on DATE NOT NULL,
  acknowledge_by TIMESTAMP NOT NULL,
  answer_by TIMESTAMP NOT NULL,
  acknowledged_by TEXT REFERENCES accounts (id),
  acknowledged_at TIMESTAMP,
  outcome TEXT,
  answer TEXT NOT NULL,
  closed_by TEXT REFERENCES accounts (id),
  closed_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT complaints_about_known CHECK (about IN ('registry','auditor')),
  CONSTRAINT complaints_status_known CHECK (status IN ('received','acknowledged','closed')),
  CONSTRAINT complaints_outcome_known CHECK (outcome IS NULL OR outcome IN ('substantiated','partly','not_substantiated')),
  CONSTRAINT complaints_closed_has_outcome CHECK ((status = 'closed') = (outcome IS NOT NULL)),
  CONSTRAINT complaints_not_by_its_subject CHECK (about_account IS NULL OR ((acknowledged_by IS NULL OR acknowledged_by <> about_account) AND (closed_by IS NULL OR closed_by <> about_account)))
);
CREATE INDEX complaints_by_status ON complaints (status, answer_by);
