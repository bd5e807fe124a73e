-- Corridors as dated facts (notices, steps, rights, wages, what was paid) and the directory of help as rows.
-- Safe while the older program runs: only new tables, which it does not know.

-- corridors: rows are entered and never changed; a mark says that a row was checked again or has ended.
CREATE TABLE corridor_facts (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  part TEXT NOT NULL,
  corridor TEXT,
  country TEXT,
  position INTEGER NOT NULL,
  kind TEXT,
  status TEXT,
  texts TEXT NOT NULL,
  cost TEXT,
  payer TEXT,
  currency TEXT,
  amount_minor BIGINT,
  low_minor BIGINT,
  high_minor BIGINT,
  middle_kind TEXT,
  people INTEGER,
  year_from INTEGER,
  year_to INTEGER,
  zone TEXT,
  per TEXT,
  days_per_month INTEGER,
  valid_from DATE,
  valid_until DATE,
  authority TEXT NOT NULL,
  citation TEXT NOT NULL,
  address TEXT,
  reliability TEXT NOT NULL,
  last_checked_on DATE NOT NULL,
  replaces TEXT UNIQUE REFERENCES corridor_facts (id),
  entered_by TEXT,
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
  id TEXT NOT NULL PRIMARY KEY,
  fact_id TEXT NOT NULL REFERENCES corridor_facts (id),
  mark TEXT NOT NULL,
  on_date DATE NOT NULL,
  note TEXT NOT NULL,
  made_by TEXT,
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT corridor_marks_mark_known CHECK (mark IN ('checked','ended'))
);
CREATE INDEX corridor_marks_by_fact ON corridor_marks (fact_id, made_at);

-- referrals: the directory of help; a line is never changed, its tests are appended.
CREATE TABLE help_lines (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL,
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  languages TEXT NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  serves TEXT NOT NULL,
  hours TEXT NOT NULL,
  authority TEXT NOT NULL,
  citation TEXT NOT NULL,
  address TEXT,
  reliability TEXT NOT NULL,
  last_checked_on DATE NOT NULL,
  replaces TEXT UNIQUE REFERENCES help_lines (id),
  entered_by TEXT,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT help_lines_kind_known CHECK (kind IN ('hotline','authority','embassy','ngo','union')),
  CONSTRAINT help_lines_reliability_known CHECK (reliability IN ('A','B','C','D'))
);

CREATE TABLE help_tests (
  id TEXT NOT NULL PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES help_lines (id),
  outcome TEXT NOT NULL,
  language TEXT,
  tested_on DATE NOT NULL,
  role TEXT NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT help_tests_outcome_known CHECK (outcome IN ('reached','not_reached','wrong_number')),
  CONSTRAINT help_tests_language_when_reached CHECK (language IS NULL OR outcome = 'reached')
);
CREATE INDEX help_tests_by_line ON help_tests (line_id, tested_on);

CREATE TABLE help_retirements (
  line_id TEXT NOT NULL PRIMARY KEY REFERENCES help_lines (id),
  reason TEXT NOT NULL,
  retired_by TEXT,
  retired_at TIMESTAMP NOT NULL
);

CREATE TRIGGER corridor_facts_are_not_edited BEFORE UPDATE ON corridor_facts
BEGIN SELECT RAISE(ABORT, 'corridor facts are never overwritten'); END;
CREATE TRIGGER corridor_facts_are_not_removed BEFORE DELETE ON corridor_facts
BEGIN SELECT RAISE(ABORT, 'corridor facts are never overwritten'); END;
CREATE TRIGGER help_lines_are_not_edited BEFORE UPDATE ON help_lines
BEGIN SELECT RAISE(ABORT, 'help lines are never overwritten'); END;
CREATE TRIGGER help_tests_are_not_edited BEFORE UPDATE ON help_tests
BEGIN SELECT RAISE(ABORT, 'tests of help lines are never overwritten'); END;
CREATE TRIGGER help_lines_are_not_removed BEFORE DELETE ON help_lines
BEGIN SELECT RAISE(ABORT, 'help lines are never overwritten'); END;
CREATE TRIGGER help_tests_are_not_removed BEFORE DELETE ON help_tests
BEGIN SELECT RAISE(ABORT, 'tests of help lines are never overwritten'); END;
