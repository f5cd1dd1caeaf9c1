import type { Migration } from './migration.ts';

/**
 * Complete dossiers: group companies, notes, attachments and snapshots as kinds of record; entries that contradict
 * another one; attachment content; the log of who looked at sensitive data; erasure, the one lawful way to blank
 * history. The search index is emptied, because its words changed; it is filled again when the file is opened.
 */
export const dossiers: Migration = {
  version: 20,
  sql: `
CREATE TABLE record_next (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('company', 'account', 'seat', 'person', 'category', 'supplier', 'colleague', 'round', 'respondent', 'firm', 'note', 'attachment', 'snapshot')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  account_id TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT CHECK (place IS NULL OR json_valid(place)),
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK ((kind IN ('company', 'colleague', 'firm')) = (account_id IS NULL)),
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

ALTER TABLE entry ADD COLUMN rival_of TEXT REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED;
DROP INDEX entry_cell;
CREATE UNIQUE INDEX entry_cell ON entry (record_id, field_key, position) WHERE deleted_at IS NULL AND rival_of IS NULL;
CREATE INDEX entry_record ON entry (record_id);
CREATE INDEX entry_rival ON entry (rival_of) WHERE rival_of IS NOT NULL;
CREATE INDEX entry_trash ON entry (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX change_set_at ON change_set (at);

CREATE TABLE blob (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE blob_part (
  hash TEXT NOT NULL REFERENCES blob (hash) DEFERRABLE INITIALLY DEFERRED,
  part INTEGER NOT NULL CHECK (part >= 0),
  bytes BLOB NOT NULL,
  PRIMARY KEY (hash, part)
) STRICT;

CREATE TABLE access_log (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  deed TEXT NOT NULL CHECK (deed IN ('view', 'report', 'erase', 'export')),
  record_id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  purpose TEXT NOT NULL
) STRICT;
CREATE INDEX access_log_record ON access_log (record_id, at);
CREATE TRIGGER access_log_is_final BEFORE UPDATE ON access_log BEGIN SELECT raise(ABORT, 'the access log is append-only'); END;
CREATE TRIGGER access_log_stays BEFORE DELETE ON access_log BEGIN SELECT raise(ABORT, 'the access log is append-only'); END;

ALTER TABLE export_log ADD COLUMN subject TEXT;
ALTER TABLE export_log ADD COLUMN included TEXT CHECK (included IS NULL OR json_valid(included));

CREATE TABLE erasing (record_id TEXT NOT NULL PRIMARY KEY) STRICT;
DROP TRIGGER change_is_final;
CREATE TRIGGER change_is_final BEFORE UPDATE ON change WHEN NOT EXISTS (SELECT 1 FROM erasing) BEGIN SELECT raise(ABORT, 'history is append-only'); END;
DROP TRIGGER change_set_is_final;
CREATE TRIGGER change_set_is_final BEFORE UPDATE ON change_set WHEN NOT EXISTS (SELECT 1 FROM erasing) BEGIN SELECT raise(ABORT, 'history is append-only'); END;

INSERT INTO search_index (search_index) VALUES ('delete-all');
DELETE FROM search_document;
`,
};
