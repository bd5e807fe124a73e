-- Corridors as dated facts (notices, steps, rights, wages, what was paid) and the directory of help as rows.
-- Safe while the older program runs: only new tables, which it does not know.

-- corridors: rows are entered and never changed; a mark says that a row was checked again or has ended.
CREATE TABLE corridor_facts (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reference TEXT COLLATE "C" NOT NULL UNIQUE,
  part TEXT COLLATE "C" NOT NULL,
  corridor TEXT COLLATE "C",
  country TEXT COLLATE "C",
  position INTEGER NOT NULL,
  kind TEXT COLLATE "C",
  status TEXT COLLATE "C",
  texts TEXT COLLATE "C" NOT NULL,
  cost TEXT COLLATE "C",
  payer TEXT COLLATE "C",
  currency TEXT COLLATE "C",
  amount_minor BIGINT,
  low_minor BIGINT,
  high_minor BIGINT,
  middle_kind TEXT COLLATE "C",
  people INTEGER,
  year_from INTEGER,
  year_to INTEGER,
  zone TEXT COLLATE "C",
  per TEXT COLLATE "C",
  days_per_month INTEGER,
  valid_from DATE,
  valid_until DATE,
  authority TEXT COLLATE "C" NOT NULL,
  citation TEXT COLLATE "C" NOT NULL,
  address TEXT COLLATE "C",
  reliability TEXT COLLATE "C" NOT NULL,
  last_checked_on DATE NOT NULL,
  replaces TEXT COLLATE "C" UNIQUE REFERENCES corridor_facts (id),
  entered_by TEXT COLLATE "C",
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT corridor_facts_part_known CHECK (part IN ('notice','step','right','wage','range')),
  CONSTRAINT corridor_facts_one_place CHECK ((part = 'wage') = (corridor IS NULL) AND (corridor IS NULL) = (country IS NOT NULL)),
  CONSTRAINT corridor_facts_notice_has_status CHECK ((part = 'notice') = (status IS NOT NULL) AND (part = 'notice') = (kind IS NOT NULL)),
  CONSTRAINT corridor_facts_status_known CHECK (status IS NULL OR status IN ('open','restricted','closed','suspended')),
  CONSTRAINT corridor_facts_step_has_cost CHECK ((part = 'step') = (cost IS NOT NULL)),
  CONSTRAINT corridor_facts_cost_known CHECK (cost IS NULL OR cost IN ('free','amount','unknown')),
  CONSTRAINT corridor_facts_wage_whole CHECK (part <> 'wage' OR (zone IS NOT NULL AND per IS NOT NULL AND days_per_month BETWEEN 1 AND 31 AND amount_minor > 0)),
  CONSTRAINT corridor_facts_sum_has_currency CHECK (currency IS NOT NULL OR (amount_minor IS NULL AND low_minor IS NULL AND high_minor IS NULL)),
  CONSTRAINT corridor_facts_reliability_known CHECK (reliability IN ('A','B','C','D')),
  CONSTRAINT corridor_facts_in_order CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_until >= valid_from)
);

CREATE TABLE corridor_marks (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  fact_id TEXT COLLATE "C" NOT NULL REFERENCES corridor_facts (id),
  mark TEXT COLLATE "C" NOT NULL,
  on_date DATE NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  made_by TEXT COLLATE "C",
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT corridor_marks_mark_known CHECK (mark IN ('checked','ended'))
);
CREATE INDEX corridor_marks_by_fact ON corridor_marks (fact_id, made_at);

-- referrals: the directory of help; a line is never changed, its tests are appended.
CREATE TABLE help_lines (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reference TEXT COLLATE "C" NOT NULL UNIQUE,
  country TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  position INTEGER NOT NULL,
  number TEXT COLLATE "C" NOT NULL,
  languages TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  purpose TEXT COLLATE "C" NOT NULL,
  serves TEXT COLLATE "C" NOT NULL,
  hours TEXT COLLATE "C" NOT NULL,
  authority TEXT COLLATE "C" NOT NULL,
  citation TEXT COLLATE "C" NOT NULL,
  address TEXT COLLATE "C",
  reliability TEXT COLLATE "C" NOT NULL,
  last_checked_on DATE NOT NULL,
  replaces TEXT COLLATE "C" UNIQUE REFERENCES help_lines (id),
  entered_by TEXT COLLATE "C",
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT help_lines_kind_known CHECK (kind IN ('hotline','authority','embassy','ngo','union')),
  CONSTRAINT help_lines_reliability_known CHECK (reliability IN ('A','B','C','D'))
);

CREATE TABLE help_tests (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  line_id TEXT COLLATE "C" NOT NULL REFERENCES help_lines (id),
  outcome TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C",
  tested_on DATE NOT NULL,
  role TEXT COLLATE "C" NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT help_tests_outcome_known CHECK (outcome IN ('reached','not_reached','wrong_number')),
  CONSTRAINT help_tests_language_when_reached CHECK (language IS NULL OR outcome = 'reached')
);
CREATE INDEX help_tests_by_line ON help_tests (line_id, tested_on);

CREATE TABLE help_retirements (
  line_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES help_lines (id),
  reason TEXT COLLATE "C" NOT NULL,
  retired_by TEXT COLLATE "C",
  retired_at TIMESTAMP NOT NULL
);

CREATE TRIGGER corridor_facts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON corridor_facts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER help_lines_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON help_lines
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER help_tests_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON help_tests
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
