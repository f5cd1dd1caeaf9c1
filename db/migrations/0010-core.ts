import type { Migration } from './migration.ts';

/** The first schema: records, entries, settings, the append-only history and the search index. */
export const core: Migration = {
  version: 10,
  sql: `
CREATE TABLE record (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('company', 'account', 'seat', 'person', 'category', 'supplier', 'colleague', 'round', 'respondent')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  account_id TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT CHECK (place IS NULL OR json_valid(place)),
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK ((kind IN ('company', 'colleague')) = (account_id IS NULL)),
  CHECK (kind <> 'account' OR account_id = id)
) STRICT;
CREATE UNIQUE INDEX record_code ON record (ifnull(account_id, ''), kind, code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX record_account_code ON record (code) WHERE kind = 'account' AND deleted_at IS NULL;
CREATE INDEX record_account ON record (account_id, kind);
CREATE INDEX record_parent ON record (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE entry (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  record_id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  account_id TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  field_key TEXT NOT NULL CHECK (length(field_key) BETWEEN 1 AND 80),
  position REAL NOT NULL,
  value TEXT CHECK (value IS NULL OR json_valid(value)),
  note TEXT,
  not_applicable TEXT,
  evidence TEXT CHECK (evidence IS NULL OR json_valid(evidence)),
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX entry_cell ON entry (record_id, field_key, position) WHERE deleted_at IS NULL;
CREATE INDEX entry_account ON entry (account_id, field_key);

CREATE TABLE setting (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 80),
  value TEXT NOT NULL CHECK (json_valid(value)),
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX setting_key ON setting (key) WHERE deleted_at IS NULL;

CREATE TABLE change_set (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('user', 'undo', 'redo', 'import', 'seed', 'migration')),
  code TEXT NOT NULL,
  subject TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  change_set_seq INTEGER NOT NULL REFERENCES change_set (seq),
  table_name TEXT NOT NULL CHECK (table_name IN ('record', 'entry', 'setting')),
  row_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after))
) STRICT;
CREATE INDEX change_row ON change (row_id, seq);
CREATE INDEX change_of_set ON change (change_set_seq);
CREATE TRIGGER change_is_final BEFORE UPDATE ON change BEGIN SELECT raise(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_stays BEFORE DELETE ON change BEGIN SELECT raise(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_set_is_final BEFORE UPDATE ON change_set BEGIN SELECT raise(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_set_stays BEFORE DELETE ON change_set BEGIN SELECT raise(ABORT, 'history is append-only'); END;

CREATE TABLE export_log (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  document TEXT NOT NULL,
  account_id TEXT REFERENCES record (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE search_document (
  document INTEGER PRIMARY KEY,
  target TEXT NOT NULL CHECK (target IN ('record', 'entry')),
  target_id TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (body, pinyin, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
`,
};
