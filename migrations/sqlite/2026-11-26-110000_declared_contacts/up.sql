-- Contacts and sub-agents that organisations declare and staff verify.
-- Safe while the older program runs: it knows neither table.

-- A contact's value stands here only as a mark it is found by (keyed hash) and sealed; both keys lie in a file.
CREATE TABLE organisation_contacts (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  kind TEXT NOT NULL,
  mark TEXT NOT NULL,
  sealed TEXT NOT NULL,
  language TEXT,
  status TEXT NOT NULL,
  declared_by TEXT,
  declared_at TIMESTAMP NOT NULL,
  decided_by TEXT,
  decided_at TIMESTAMP,
  checked_how TEXT,
  because TEXT,
  version INTEGER NOT NULL,
  CONSTRAINT organisation_contacts_kind_known CHECK (kind IN ('phone','bank_account','line','facebook','telegram','viber','whatsapp','zalo','other_app','email','address','person')),
  CONSTRAINT organisation_contacts_status_known CHECK (status IN ('waiting','verified','refused','ended')),
  CONSTRAINT organisation_contacts_verified_says_how CHECK (status <> 'verified' OR (checked_how IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT organisation_contacts_refused_says_why CHECK (status <> 'refused' OR (because IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT organisation_contacts_how_known CHECK (checked_how IN ('called_back','paper_seen','visited','code_returned')),
  CONSTRAINT organisation_contacts_why_known CHECK (because IN ('not_reached','other_holder','not_theirs','unclear')),
  CONSTRAINT organisation_contacts_checked_by_another CHECK (decided_by IS NULL OR declared_by IS NULL OR decided_by <> declared_by)
);
CREATE INDEX organisation_contacts_by_organisation ON organisation_contacts (organisation_id);
CREATE INDEX organisation_contacts_by_mark ON organisation_contacts (mark);
CREATE UNIQUE INDEX organisation_contacts_once ON organisation_contacts (organisation_id, mark) WHERE status IN ('waiting','verified');

CREATE TABLE organisation_sub_agents (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  area TEXT NOT NULL,
  payer TEXT NOT NULL,
  status TEXT NOT NULL,
  declared_by TEXT,
  declared_at TIMESTAMP NOT NULL,
  decided_by TEXT,
  decided_at TIMESTAMP,
  checked_how TEXT,
  because TEXT,
  version INTEGER NOT NULL,
  CONSTRAINT organisation_sub_agents_payer_known CHECK (payer IN ('agency','employer','worker')),
  CONSTRAINT organisation_sub_agents_status_known CHECK (status IN ('waiting','verified','refused','ended')),
  CONSTRAINT organisation_sub_agents_verified_says_how CHECK (status <> 'verified' OR (checked_how IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT organisation_sub_agents_refused_says_why CHECK (status <> 'refused' OR (because IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT organisation_sub_agents_how_known CHECK (checked_how IN ('called_back','paper_seen','visited','code_returned')),
  CONSTRAINT organisation_sub_agents_why_known CHECK (because IN ('not_reached','other_holder','not_theirs','unclear')),
  CONSTRAINT organisation_sub_agents_checked_by_another CHECK (decided_by IS NULL OR declared_by IS NULL OR decided_by <> declared_by)
);
CREATE INDEX organisation_sub_agents_by_organisation ON organisation_sub_agents (organisation_id);
