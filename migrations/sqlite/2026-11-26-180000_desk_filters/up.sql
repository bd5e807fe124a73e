-- Filters of lists that people keep under a name.
-- Safe while the older program runs: it does not know the table.
CREATE TABLE desk_filters (
  id TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT desk_filters_one_of_a_name UNIQUE (account_id, name)
);
