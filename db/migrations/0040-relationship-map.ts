import type { Migration } from './migration.ts';

/**
 * Further relationship maps and contacts as kinds of record. Places that cards were dragged to move from the person's
 * row to the account's table of places, which a gesture over many cards can write as one.
 */
export const relationshipMap: Migration = {
  version: 40,
  sql: `
CREATE TABLE record_next (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('company', 'account', 'seat', 'person', 'category', 'supplier', 'colleague', 'round', 'respondent', 'firm', 'note', 'attachment', 'snapshot', 'investment', 'map', 'contact')),
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
INSERT INTO entry (id, record_id, account_id, field_key, position, value, revision, created_at, updated_at)
  SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
         account_id, account_id, 'map.places', row_number() OVER (PARTITION BY account_id ORDER BY id),
         json_object('node', id, 'view', 'tree', 'x', json_extract(place, '$.x'), 'y', json_extract(place, '$.y')),
         1, updated_at, updated_at
    FROM record WHERE place IS NOT NULL AND deleted_at IS NULL AND account_id IS NOT NULL;
UPDATE record SET place = NULL WHERE place IS NOT NULL;
`,
};
