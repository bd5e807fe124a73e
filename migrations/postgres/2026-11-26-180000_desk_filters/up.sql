-- Filters of lists that people keep under a name.
-- Safe while the older program runs: it does not know the table.
CREATE TABLE desk_filters (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
  name TEXT COLLATE "C" NOT NULL,
  query TEXT COLLATE "C" NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT desk_filters_one_of_a_name UNIQUE (account_id, name)
);
