-- The first house: every table of the registry from application to public answer.
-- Safe with old code running: there is none.
-- Ids are UUID text made by the server, instants are UTC, enums are text with a CHECK, money is minor units + ISO 4217.

-- db: locked by PostgreSQL writers, so that one writes at a time.
CREATE TABLE writer (
  id INTEGER NOT NULL PRIMARY KEY,
  CONSTRAINT writer_is_one_row CHECK (id = 1)
);
INSERT INTO writer (id) VALUES (1);

-- history
CREATE TABLE history (
  position BIGINT NOT NULL PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  at TIMESTAMP NOT NULL,
  actor_id TEXT COLLATE "C",
  actor_role TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  subject_kind TEXT COLLATE "C" NOT NULL,
  subject_id TEXT COLLATE "C" NOT NULL,
  organisation_id TEXT COLLATE "C",
  case_id TEXT COLLATE "C",
  from_state TEXT COLLATE "C",
  to_state TEXT COLLATE "C",
  reason_code TEXT COLLATE "C",
  staff_note TEXT COLLATE "C",
  public_text TEXT COLLATE "C",
  is_public BOOLEAN NOT NULL,
  previous_hash TEXT COLLATE "C" NOT NULL,
  hash TEXT COLLATE "C" NOT NULL UNIQUE
);
CREATE INDEX history_by_subject ON history (subject_kind, subject_id, position);
CREATE INDEX history_by_organisation ON history (organisation_id, position);
CREATE INDEX history_by_case ON history (case_id, position);

CREATE TABLE history_head (
  id INTEGER NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  hash TEXT COLLATE "C" NOT NULL,
  CONSTRAINT history_head_is_one_row CHECK (id = 1)
);
INSERT INTO history_head (id, position, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE public_changes (
  number BIGINT NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C",
  at TIMESTAMP NOT NULL
);

CREATE TABLE due_work (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  subject_id TEXT COLLATE "C" NOT NULL,
  fields TEXT COLLATE "C" NOT NULL,
  due_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL,
  retry_at TIMESTAMP NOT NULL,
  done_at TIMESTAMP,
  last_error TEXT COLLATE "C",
  CONSTRAINT due_work_once UNIQUE (kind, subject_id, due_at)
);
CREATE INDEX due_work_waiting ON due_work (done_at, retry_at);

-- notifications
CREATE TABLE outbox (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  to_address TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  notice TEXT COLLATE "C" NOT NULL,
  fields TEXT COLLATE "C" NOT NULL,
  created_at TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL,
  retry_at TIMESTAMP NOT NULL,
  claimed_until TIMESTAMP,
  sent_at TIMESTAMP,
  given_up_at TIMESTAMP,
  last_error TEXT COLLATE "C"
);
CREATE INDEX outbox_waiting ON outbox (sent_at, given_up_at, retry_at);

-- files
CREATE TABLE files (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  owner_kind TEXT COLLATE "C" NOT NULL,
  owner_id TEXT COLLATE "C" NOT NULL,
  organisation_id TEXT COLLATE "C",
  media_type TEXT COLLATE "C" NOT NULL,
  size BIGINT NOT NULL,
  digest TEXT COLLATE "C" NOT NULL,
  original_name TEXT COLLATE "C" NOT NULL,
  uploaded_by TEXT COLLATE "C",
  uploaded_at TIMESTAMP NOT NULL,
  removed_at TIMESTAMP,
  CONSTRAINT files_have_size CHECK (size > 0)
);
CREATE INDEX files_by_owner ON files (owner_kind, owner_id);

-- accounts
CREATE TABLE accounts (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  email TEXT COLLATE "C" NOT NULL UNIQUE,
  name TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  password_hash TEXT COLLATE "C",
  confirmed_at TIMESTAMP,
  disabled_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT accounts_language_known CHECK (language IN ('en','th','my','km','lo','vi'))
);

CREATE TABLE account_roles (
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  role TEXT COLLATE "C" NOT NULL,
  given_at TIMESTAMP NOT NULL,
  given_by TEXT COLLATE "C",
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_roles_known CHECK (role IN ('auditor','case_officer','reviewer','decider','duty_officer','administrator'))
);

CREATE TABLE sessions (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  form_token TEXT COLLATE "C" NOT NULL,
  created_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  authenticated_at TIMESTAMP NOT NULL,
  device TEXT COLLATE "C" NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);

CREATE TABLE one_time_links (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
  account_id TEXT COLLATE "C" REFERENCES accounts (id),
  email TEXT COLLATE "C" NOT NULL,
  fields TEXT COLLATE "C" NOT NULL,
  created_by TEXT COLLATE "C",
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP,
  CONSTRAINT one_time_links_kind_known CHECK (kind IN ('confirm','reset','change_email','staff_invitation','member_invitation'))
);

-- organisations
CREATE TABLE organisations (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  head_count INTEGER,
  is_invented BOOLEAN NOT NULL,
  created_at TIMESTAMP NOT NULL,
  created_by TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT organisations_kind_known CHECK (kind IN ('agency_of_origin','agency_of_destination','employer'))
);

CREATE TABLE organisation_names (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  text TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  search_text TEXT COLLATE "C" NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT organisation_names_kind_known CHECK (kind IN ('legal','romanised','trading','former'))
);
CREATE INDEX organisation_names_by_organisation ON organisation_names (organisation_id, position);
CREATE INDEX organisation_names_by_text ON organisation_names (search_text);

CREATE TABLE organisation_identifiers (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  scheme TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  folded TEXT COLLATE "C" NOT NULL,
  CONSTRAINT organisation_identifiers_scheme_known CHECK (scheme IN ('licence','tax','company')),
  CONSTRAINT organisation_identifiers_unique UNIQUE (scheme, country, folded)
);
CREATE INDEX organisation_identifiers_by_organisation ON organisation_identifiers (organisation_id);

CREATE TABLE organisation_addresses (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  language TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX organisation_addresses_by_organisation ON organisation_addresses (organisation_id, position);

CREATE TABLE organisation_channels (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  kind TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT organisation_channels_kind_known CHECK (kind IN ('phone','email','website'))
);
CREATE INDEX organisation_channels_by_organisation ON organisation_channels (organisation_id, position);

CREATE TABLE organisation_sectors (
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  sector TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (organisation_id, sector)
);

CREATE TABLE organisation_corridors (
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  corridor TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (organisation_id, corridor)
);

CREATE TABLE memberships (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  role TEXT COLLATE "C" NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT memberships_role_known CHECK (role IN ('owner','editor')),
  CONSTRAINT memberships_once UNIQUE (organisation_id, account_id)
);
CREATE INDEX memberships_by_account ON memberships (account_id);

CREATE TABLE organisation_claims (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  statement TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  created_at TIMESTAMP NOT NULL,
  decided_by TEXT COLLATE "C",
  decided_at TIMESTAMP,
  decision_note TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT organisation_claims_status_known CHECK (status IN ('pending','approved','refused')),
  CONSTRAINT organisation_claims_decided_has_person CHECK (status = 'pending' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL))
);
CREATE UNIQUE INDEX organisation_claims_one_approved ON organisation_claims (organisation_id) WHERE status = 'approved';
CREATE UNIQUE INDEX organisation_claims_one_pending_each ON organisation_claims (organisation_id, account_id) WHERE status = 'pending';

-- impartiality
CREATE TABLE cases (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  number TEXT COLLATE "C" NOT NULL UNIQUE,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  kind TEXT COLLATE "C" NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT cases_kind_known CHECK (kind IN ('initial','renewal','scope_change','surveillance','suspension','withdrawal'))
);
CREATE INDEX cases_by_organisation ON cases (organisation_id);

CREATE TABLE case_participants (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  part TEXT COLLATE "C" NOT NULL,
  since TIMESTAMP NOT NULL,
  CONSTRAINT case_participants_part_known CHECK (part IN ('officer','second_officer','lead_auditor','auditor','reviewer','decider','duty_officer')),
  CONSTRAINT case_participants_once UNIQUE (case_id, account_id, part)
);

CREATE TABLE ties (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  kind TEXT COLLATE "C" NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE,
  note TEXT COLLATE "C" NOT NULL,
  declared_at TIMESTAMP NOT NULL,
  CONSTRAINT ties_kind_known CHECK (kind IN ('employed','consulted','family','financial')),
  CONSTRAINT ties_in_order CHECK (until_on IS NULL OR until_on >= from_on)
);
CREATE INDEX ties_by_account ON ties (account_id, organisation_id);

CREATE TABLE declarations (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  part TEXT COLLATE "C" NOT NULL,
  has_conflict BOOLEAN NOT NULL,
  statement TEXT COLLATE "C" NOT NULL,
  declared_at TIMESTAMP NOT NULL
);
CREATE INDEX declarations_by_case ON declarations (case_id);

-- licences
CREATE TABLE authorities (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  country TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  CONSTRAINT authorities_unique UNIQUE (country, name)
);

CREATE TABLE licence_snapshots (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
  as_of DATE NOT NULL,
  organisation_kind TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  file_name TEXT COLLATE "C" NOT NULL,
  digest TEXT COLLATE "C" NOT NULL,
  column_mapping TEXT COLLATE "C" NOT NULL,
  unknown_columns TEXT COLLATE "C" NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_gone INTEGER NOT NULL,
  rows_bad INTEGER NOT NULL,
  rows_applied INTEGER NOT NULL,
  read_by TEXT COLLATE "C",
  read_at TIMESTAMP NOT NULL,
  applied_by TEXT COLLATE "C",
  applied_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT licence_snapshots_status_known CHECK (status IN ('reading','read','applying','applied','discarded'))
);

CREATE TABLE licence_snapshot_rows (
  snapshot_id TEXT COLLATE "C" NOT NULL REFERENCES licence_snapshots (id),
  line INTEGER NOT NULL,
  entry_key TEXT COLLATE "C" NOT NULL,
  change TEXT COLLATE "C" NOT NULL,
  content TEXT COLLATE "C" NOT NULL,
  problem TEXT COLLATE "C",
  PRIMARY KEY (snapshot_id, line),
  CONSTRAINT licence_snapshot_rows_change_known CHECK (change IN ('new','changed','same','gone','bad'))
);

CREATE TABLE licences (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
  entry_key TEXT COLLATE "C" NOT NULL,
  number TEXT COLLATE "C",
  organisation_id TEXT COLLATE "C" REFERENCES organisations (id),
  status TEXT COLLATE "C" NOT NULL,
  remark TEXT COLLATE "C" NOT NULL,
  content TEXT COLLATE "C" NOT NULL,
  first_seen_on DATE NOT NULL,
  last_seen_on DATE NOT NULL,
  gone_on DATE,
  version INTEGER NOT NULL,
  CONSTRAINT licences_status_known CHECK (status IN ('licensed','revoked','gone')),
  CONSTRAINT licences_unique UNIQUE (authority_id, entry_key)
);
CREATE INDEX licences_by_organisation ON licences (organisation_id);

CREATE TABLE licence_matches (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  licence_id TEXT COLLATE "C" NOT NULL REFERENCES licences (id),
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  status TEXT COLLATE "C" NOT NULL,
  created_at TIMESTAMP NOT NULL,
  decided_by TEXT COLLATE "C",
  decided_at TIMESTAMP,
  CONSTRAINT licence_matches_status_known CHECK (status IN ('pending','same','different')),
  CONSTRAINT licence_matches_once UNIQUE (licence_id, organisation_id)
);

-- corridors
CREATE TABLE exchange_rates (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  from_currency TEXT COLLATE "C" NOT NULL,
  to_currency TEXT COLLATE "C" NOT NULL,
  rate_millionths BIGINT NOT NULL,
  on_date DATE NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  entered_by TEXT COLLATE "C",
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT exchange_rates_positive CHECK (rate_millionths > 0)
);

-- standards
CREATE TABLE standards (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  effective_from DATE NOT NULL,
  effective_until DATE,
  digest TEXT COLLATE "C" NOT NULL,
  CONSTRAINT standards_kind_known CHECK (kind IN ('agencies','employers')),
  CONSTRAINT standards_unique UNIQUE (kind, version)
);

CREATE TABLE principles (
  standard_id TEXT COLLATE "C" NOT NULL REFERENCES standards (id),
  code TEXT COLLATE "C" NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (standard_id, code)
);

CREATE TABLE criteria (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  standard_id TEXT COLLATE "C" NOT NULL REFERENCES standards (id),
  principle_code TEXT COLLATE "C" NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  is_critical BOOLEAN NOT NULL,
  may_be_not_applicable BOOLEAN NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT criteria_unique UNIQUE (standard_id, code)
);

CREATE TABLE standard_texts (
  standard_id TEXT COLLATE "C" NOT NULL REFERENCES standards (id),
  code TEXT COLLATE "C" NOT NULL,
  part TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (standard_id, code, part, language),
  CONSTRAINT standard_texts_part_known CHECK (part IN ('title','summary','plain','wording','evidence'))
);

-- fees
CREATE TABLE fee_schedules (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  status TEXT COLLATE "C" NOT NULL,
  is_nothing_charged BOOLEAN NOT NULL,
  nothing_charged_on DATE,
  created_at TIMESTAMP NOT NULL,
  published_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT fee_schedules_status_known CHECK (status IN ('draft','submitted','published','superseded')),
  CONSTRAINT fee_schedules_nothing_has_day CHECK (is_nothing_charged = (nothing_charged_on IS NOT NULL))
);
CREATE INDEX fee_schedules_by_organisation ON fee_schedules (organisation_id, status);

CREATE TABLE fee_lines (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  schedule_id TEXT COLLATE "C" NOT NULL REFERENCES fee_schedules (id),
  position INTEGER NOT NULL,
  corridor TEXT COLLATE "C" NOT NULL,
  sector TEXT COLLATE "C",
  code TEXT COLLATE "C" NOT NULL,
  labels TEXT COLLATE "C" NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL,
  payer TEXT COLLATE "C" NOT NULL,
  stage TEXT COLLATE "C" NOT NULL,
  method TEXT COLLATE "C" NOT NULL,
  paid_to TEXT COLLATE "C" NOT NULL,
  is_refundable BOOLEAN NOT NULL,
  is_disclosed_before_acceptance BOOLEAN NOT NULL,
  is_receipt_given BOOLEAN NOT NULL,
  CONSTRAINT fee_lines_amount_not_negative CHECK (amount_minor >= 0),
  CONSTRAINT fee_lines_payer_known CHECK (payer IN ('employer','agency','worker','state')),
  CONSTRAINT fee_lines_stage_known CHECK (stage IN ('before_departure','on_arrival','during_employment')),
  CONSTRAINT fee_lines_method_known CHECK (method IN ('cash','transfer','deduction','loan','in_kind')),
  CONSTRAINT fee_lines_code_known CHECK (code IN ('RF1','RF2','RF3','RF4','RC1','RC2','RC3','RC4','RC5','RC6','RC7','IL1','IL2','IL3','IL4'))
);
CREATE INDEX fee_lines_by_schedule ON fee_lines (schedule_id, position);

CREATE TABLE fee_rules (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reference TEXT COLLATE "C" NOT NULL UNIQUE,
  jurisdiction TEXT COLLATE "C" NOT NULL,
  side TEXT COLLATE "C" NOT NULL,
  corridor TEXT COLLATE "C",
  covers TEXT COLLATE "C" NOT NULL,
  allowed_payer TEXT COLLATE "C" NOT NULL,
  ceiling_minor BIGINT,
  ceiling_currency TEXT COLLATE "C",
  ceiling_wage_hundredths INTEGER,
  ceiling_per TEXT COLLATE "C",
  bearing TEXT COLLATE "C" NOT NULL,
  valid_from DATE,
  start_known_to TEXT COLLATE "C" NOT NULL,
  valid_until DATE,
  authority TEXT COLLATE "C" NOT NULL,
  citation TEXT COLLATE "C" NOT NULL,
  address TEXT COLLATE "C",
  reliability TEXT COLLATE "C" NOT NULL,
  last_checked_on DATE NOT NULL,
  notes TEXT COLLATE "C" NOT NULL,
  replaces TEXT COLLATE "C" UNIQUE REFERENCES fee_rules (id),
  entered_by TEXT COLLATE "C",
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT fee_rules_reliability_known CHECK (reliability IN ('A','B','C','D')),
  CONSTRAINT fee_rules_side_known CHECK (side IN ('origin','destination','both')),
  CONSTRAINT fee_rules_bearing_known CHECK (bearing IN ('limit','background')),
  CONSTRAINT fee_rules_start_known CHECK (start_known_to IN ('day','year')),
  CONSTRAINT fee_rules_in_order CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_until >= valid_from),
  CONSTRAINT fee_rules_one_ceiling CHECK (ceiling_minor IS NULL OR ceiling_wage_hundredths IS NULL),
  CONSTRAINT fee_rules_ceiling_has_currency CHECK ((ceiling_minor IS NULL) = (ceiling_currency IS NULL))
);

-- referrals
CREATE TABLE tasks (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  subject_kind TEXT COLLATE "C" NOT NULL,
  subject_id TEXT COLLATE "C" NOT NULL,
  organisation_id TEXT COLLATE "C",
  case_id TEXT COLLATE "C",
  role TEXT COLLATE "C" NOT NULL,
  is_urgent BOOLEAN NOT NULL,
  due_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL,
  done_at TIMESTAMP,
  done_by TEXT COLLATE "C",
  CONSTRAINT tasks_once UNIQUE (kind, subject_kind, subject_id, created_at)
);
CREATE INDEX tasks_open ON tasks (done_at, due_at);

-- applications
CREATE TABLE applications (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  case_id TEXT COLLATE "C" REFERENCES cases (id),
  kind TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  standard_id TEXT COLLATE "C" NOT NULL REFERENCES standards (id),
  fee_schedule_id TEXT COLLATE "C" REFERENCES fee_schedules (id),
  created_by TEXT COLLATE "C" NOT NULL,
  created_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  returned_at TIMESTAMP,
  due_at TIMESTAMP,
  ended_at TIMESTAMP,
  declared_by TEXT COLLATE "C",
  declared_name TEXT COLLATE "C",
  declared_at TIMESTAMP,
  rejection_reason_code TEXT COLLATE "C",
  rejection_reason TEXT COLLATE "C",
  rejection_proposed_by TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT applications_kind_known CHECK (kind IN ('initial','renewal','scope_extension')),
  CONSTRAINT applications_status_known CHECK (status IN ('draft','submitted','returned','accepted','rejection_proposed','rejected','taken_back','lapsed')),
  CONSTRAINT applications_returned_has_due CHECK (status <> 'returned' OR due_at IS NOT NULL)
);
CREATE INDEX applications_by_organisation ON applications (organisation_id);
CREATE INDEX applications_by_status ON applications (status, submitted_at);
CREATE UNIQUE INDEX applications_one_open ON applications (organisation_id) WHERE status IN ('draft','submitted','returned','rejection_proposed');

CREATE TABLE application_sections (
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  section TEXT COLLATE "C" NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  saved_by TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (application_id, section)
);

CREATE TABLE application_licences (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  scheme TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  number TEXT COLLATE "C" NOT NULL,
  authority TEXT COLLATE "C" NOT NULL,
  valid_from DATE,
  valid_until DATE,
  file_id TEXT COLLATE "C" REFERENCES files (id),
  CONSTRAINT application_licences_scheme_known CHECK (scheme IN ('licence','company')),
  CONSTRAINT application_licences_in_order CHECK (valid_from IS NULL OR valid_until IS NULL OR valid_until >= valid_from)
);

CREATE TABLE application_scope (
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  kind TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (application_id, kind, value),
  CONSTRAINT application_scope_kind_known CHECK (kind IN ('corridor','sector','site'))
);

CREATE TABLE application_answers (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  criterion_id TEXT COLLATE "C" NOT NULL REFERENCES criteria (id),
  answer TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  saved_by TEXT COLLATE "C" NOT NULL,
  CONSTRAINT application_answers_known CHECK (answer IN ('met','partly','not','not_applicable')),
  CONSTRAINT application_answers_once UNIQUE (application_id, criterion_id)
);

CREATE TABLE application_return_reasons (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  section TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  given_by TEXT COLLATE "C" NOT NULL,
  given_at TIMESTAMP NOT NULL,
  answered_at TIMESTAMP
);
CREATE INDEX application_return_reasons_by_application ON application_return_reasons (application_id);

CREATE TABLE application_snapshots (
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  round INTEGER NOT NULL,
  at TIMESTAMP NOT NULL,
  by_account TEXT COLLATE "C" NOT NULL,
  content TEXT COLLATE "C" NOT NULL,
  digest TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (application_id, round)
);

CREATE TABLE application_checks (
  application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
  kind TEXT COLLATE "C" NOT NULL,
  is_passed BOOLEAN NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  checked_by TEXT COLLATE "C" NOT NULL,
  checked_at TIMESTAMP NOT NULL,
  PRIMARY KEY (application_id, kind),
  CONSTRAINT application_checks_kind_known CHECK (kind IN ('impartiality','duplicate','licence'))
);

-- audits
CREATE TABLE audits (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  number TEXT COLLATE "C" NOT NULL UNIQUE,
  case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  standard_id TEXT COLLATE "C" NOT NULL REFERENCES standards (id),
  kind TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  lead_auditor_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  planned_by TEXT COLLATE "C" NOT NULL,
  planned_at TIMESTAMP NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  head_count INTEGER NOT NULL,
  sample_size INTEGER NOT NULL,
  stage1_note TEXT COLLATE "C" NOT NULL,
  summary TEXT COLLATE "C" NOT NULL,
  client_comment TEXT COLLATE "C" NOT NULL,
  report_final_at TIMESTAMP,
  cancelled_reason TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT audits_kind_known CHECK (kind IN ('initial','surveillance','special','recertification')),
  CONSTRAINT audits_status_known CHECK (status IN ('planned','team_confirmed','stage1_done','stage2_in_progress','report_draft','client_comment','report_final','closed','cancelled')),
  CONSTRAINT audits_in_order CHECK (ends_on >= starts_on)
);
CREATE INDEX audits_by_case ON audits (case_id);
CREATE INDEX audits_by_auditor ON audits (lead_auditor_id, status);

CREATE TABLE audit_sites (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  name TEXT COLLATE "C" NOT NULL,
  address TEXT COLLATE "C" NOT NULL,
  visit_on DATE NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX audit_sites_by_audit ON audit_sites (audit_id);

CREATE TABLE audit_team (
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  asked_by TEXT COLLATE "C" NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  PRIMARY KEY (audit_id, account_id)
);

CREATE TABLE audit_results (
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  criterion_id TEXT COLLATE "C" NOT NULL REFERENCES criteria (id),
  result TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  saved_by TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (audit_id, criterion_id),
  CONSTRAINT audit_results_known CHECK (result IN ('conforms','nonconformity','not_applicable'))
);

-- findings
CREATE TABLE findings (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  number TEXT COLLATE "C" NOT NULL UNIQUE,
  audit_id TEXT COLLATE "C" NOT NULL REFERENCES audits (id),
  case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  criterion_id TEXT COLLATE "C" NOT NULL REFERENCES criteria (id),
  grade TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  statement TEXT COLLATE "C" NOT NULL,
  objective_evidence TEXT COLLATE "C" NOT NULL,
  corridor TEXT COLLATE "C",
  site_id TEXT COLLATE "C" REFERENCES audit_sites (id),
  workers_affected INTEGER NOT NULL,
  repay_minor BIGINT,
  repay_currency TEXT COLLATE "C",
  raised_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  raised_at TIMESTAMP NOT NULL,
  contain_by TIMESTAMP,
  plan_by TIMESTAMP,
  verify_by TIMESTAMP,
  contained_at TIMESTAMP,
  containment TEXT COLLATE "C" NOT NULL,
  closed_at TIMESTAMP,
  closed_by TEXT COLLATE "C",
  verified_how TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT findings_grade_known CHECK (grade IN ('critical','major','minor','observation')),
  CONSTRAINT findings_status_known CHECK (status IN ('open','plan_submitted','plan_accepted','plan_rejected','evidence_submitted','evidence_rejected','verified_closed')),
  CONSTRAINT findings_closed_has_date CHECK (status <> 'verified_closed' OR (closed_at IS NOT NULL AND closed_by IS NOT NULL)),
  CONSTRAINT findings_repay_has_currency CHECK ((repay_minor IS NULL) = (repay_currency IS NULL)),
  CONSTRAINT findings_workers_not_negative CHECK (workers_affected >= 0)
);
CREATE INDEX findings_by_audit ON findings (audit_id);
CREATE INDEX findings_by_case ON findings (case_id);
CREATE INDEX findings_by_organisation ON findings (organisation_id, status);

CREATE TABLE corrective_actions (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  finding_id TEXT COLLATE "C" NOT NULL REFERENCES findings (id),
  round INTEGER NOT NULL,
  correction TEXT COLLATE "C" NOT NULL,
  root_cause TEXT COLLATE "C" NOT NULL,
  action TEXT COLLATE "C" NOT NULL,
  due_on DATE NOT NULL,
  submitted_by TEXT COLLATE "C" NOT NULL,
  submitted_at TIMESTAMP NOT NULL,
  plan_judged_by TEXT COLLATE "C",
  plan_judged_at TIMESTAMP,
  plan_reason TEXT COLLATE "C",
  is_plan_accepted BOOLEAN,
  evidence_note TEXT COLLATE "C",
  evidence_by TEXT COLLATE "C",
  evidence_at TIMESTAMP,
  evidence_judged_by TEXT COLLATE "C",
  evidence_judged_at TIMESTAMP,
  evidence_reason TEXT COLLATE "C",
  is_evidence_accepted BOOLEAN,
  CONSTRAINT corrective_actions_round_once UNIQUE (finding_id, round)
);

-- decisions
CREATE TABLE decisions (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  certificate_id TEXT COLLATE "C",
  kind TEXT COLLATE "C" NOT NULL,
  outcome TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  points INTEGER NOT NULL,
  score_steps TEXT COLLATE "C" NOT NULL,
  reason_code TEXT COLLATE "C" NOT NULL,
  staff_note TEXT COLLATE "C" NOT NULL,
  public_text TEXT COLLATE "C" NOT NULL,
  valid_from DATE,
  valid_until DATE,
  scope TEXT COLLATE "C" NOT NULL,
  conditions TEXT COLLATE "C" NOT NULL,
  drafted_by TEXT COLLATE "C" NOT NULL,
  drafted_at TIMESTAMP NOT NULL,
  recommended_by TEXT COLLATE "C",
  recommended_at TIMESTAMP,
  first_signed_by TEXT COLLATE "C",
  first_signed_at TIMESTAMP,
  second_signed_by TEXT COLLATE "C",
  second_signed_at TIMESTAMP,
  taken_at TIMESTAMP,
  sent_back_by TEXT COLLATE "C",
  sent_back_at TIMESTAMP,
  sent_back_reason TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT decisions_kind_known CHECK (kind IN ('initial','suspension','reinstatement','withdrawal','scope_change','renewal')),
  CONSTRAINT decisions_outcome_known CHECK (outcome IN ('grant','grant_with_conditions','refuse','suspend','reinstate','withdraw')),
  CONSTRAINT decisions_status_known CHECK (status IN ('drafted','recommended','first_signed','taken','sent_back')),
  CONSTRAINT decisions_signers_differ CHECK (second_signed_by IS NULL OR second_signed_by <> first_signed_by),
  CONSTRAINT decisions_reviewer_does_not_sign CHECK (recommended_by IS NULL OR ((first_signed_by IS NULL OR first_signed_by <> recommended_by) AND (second_signed_by IS NULL OR second_signed_by <> recommended_by))),
  CONSTRAINT decisions_grant_two_deciders CHECK (NOT (status = 'taken' AND ((kind = 'initial' AND outcome IN ('grant','grant_with_conditions')) OR kind = 'withdrawal') AND second_signed_by IS NULL)),
  CONSTRAINT decisions_taken_is_signed CHECK (status <> 'taken' OR (first_signed_by IS NOT NULL AND taken_at IS NOT NULL))
);
CREATE INDEX decisions_by_case ON decisions (case_id);
CREATE INDEX decisions_by_organisation ON decisions (organisation_id);
CREATE INDEX decisions_by_status ON decisions (status);

-- certificates
CREATE TABLE certificates (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  number TEXT COLLATE "C" NOT NULL UNIQUE,
  organisation_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
  case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
  decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
  standard_id TEXT COLLATE "C" NOT NULL REFERENCES standards (id),
  state TEXT COLLATE "C" NOT NULL,
  state_since TIMESTAMP NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NOT NULL,
  former_state TEXT COLLATE "C",
  suspension_kind TEXT COLLATE "C",
  suspended_by TEXT COLLATE "C",
  confirm_by TIMESTAMP,
  suspension_ends_at TIMESTAMP,
  reason_code TEXT COLLATE "C",
  version INTEGER NOT NULL,
  CONSTRAINT certificates_state_known CHECK (state IN ('active','active_with_conditions','suspended','withdrawn','expired','surrendered')),
  CONSTRAINT certificates_suspension_kind_known CHECK (suspension_kind IS NULL OR suspension_kind IN ('emergency','confirmed')),
  CONSTRAINT certificates_suspended_has_kind CHECK ((state = 'suspended') = (suspension_kind IS NOT NULL)),
  CONSTRAINT certificates_in_order CHECK (valid_until >= valid_from)
);
CREATE INDEX certificates_by_organisation ON certificates (organisation_id, state_since);
CREATE UNIQUE INDEX certificates_one_running ON certificates (organisation_id) WHERE state IN ('active','active_with_conditions','suspended');

CREATE TABLE certificate_scope (
  certificate_id TEXT COLLATE "C" NOT NULL REFERENCES certificates (id),
  kind TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (certificate_id, kind, value),
  CONSTRAINT certificate_scope_kind_known CHECK (kind IN ('corridor','sector','site'))
);

CREATE TABLE certificate_conditions (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  certificate_id TEXT COLLATE "C" NOT NULL REFERENCES certificates (id),
  criterion_id TEXT COLLATE "C" NOT NULL REFERENCES criteria (id),
  finding_id TEXT COLLATE "C" REFERENCES findings (id),
  due_on DATE NOT NULL,
  met_at TIMESTAMP
);
CREATE INDEX certificate_conditions_by_certificate ON certificate_conditions (certificate_id);

-- History and frozen snapshots are append-only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER application_snapshots_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON application_snapshots
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fee_rules_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fee_rules
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
