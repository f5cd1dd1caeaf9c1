import type { Migration } from './migration.ts';

/** Decisions with shown arithmetic: investment cases as a kind of record of the workspace. */
export const decisions: Migration = {
  version: 30,
  sql: `
CREATE TABLE record_next (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('company', 'account', 'seat', 'person', 'category', 'supplier', 'colleague', 'round', 'respondent', 'firm', 'note', 'attachment', 'snapshot', 'investment')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  account_id TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT CHECK (place IS NULL OR json_valid(place)),
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK ((kind IN ('company', 'colleague', 'firm', 'investment')) = (account_id IS NULL)),
  CHECK (kind <> 'account' OR account_id = id)
) STRICT;
INSERT INTO record_next SELECT id, kind, code, account_id, parent_id, place, revision, created_at, updated_at, deleted_at FROM record;
DROP TABLE record;
ALTER TABLE record_next RENAME TO record;
CREATE UNIQUE INDEX record_code ON record (ifnull(account_id, ''), kind, code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX record_account_code ON record (code) WHERE kind = 'account' AND deleted_at IS NULL;
CREATE INDEX record_account ON record (account_id, kind);
CREATE INDEX record_parent ON record (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX record_trash ON record (deleted_at) WHERE deleted_at IS NOT NULL;
`,
};
