import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import type { SearchHit } from '../../shared/ipc/portfolio.contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { entryById, recordById } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import { entryText } from './entry-text.ts';
import { excerptOf } from './excerpt.ts';
import { matchExpression } from './tokens.ts';

/** Names come before other texts, so more documents are ranked than asked for. */
const CANDIDATE_FACTOR = 4;

/**
 * Texts that hold every part of the query, names first, then by relevance; at most `limit`. Finds one and two Chinese
 * characters, Latin prefixes, full-width forms, pinyin and its initials. Nothing searchable = no hits.
 */
export function search(connection: Connection, catalogue: Catalogue, query: string, limit: number): SearchHit[] {
  const expression = matchExpression(query);
  if (expression === null) return [];
  const documents = connection.all<{ target: 'record' | 'entry'; target_id: string }>(
    `SELECT target, target_id FROM search_index
       JOIN search_document ON search_document.document = search_index.rowid
      WHERE search_index MATCH ? ORDER BY bm25(search_index, 2.0, 1.0) LIMIT ?`,
    expression,
    limit * CANDIDATE_FACTOR,
  );
  const hits = documents.flatMap(({ target, target_id }) => hitOf(connection, catalogue, query, target, target_id));
  return [...hits.filter(isName), ...hits.filter((hit) => !isName(hit))].slice(0, limit);
}

function isName(hit: SearchHit): boolean {
  if (hit.fieldKey === null) return true;
  return Object.values(RECORD_KIND_INFO).some((info) => info.titleFields.includes(hit.fieldKey ?? ''));
}

function hitOf(
  connection: Connection,
  catalogue: Catalogue,
  query: string,
  target: 'record' | 'entry',
  id: string,
): SearchHit[] {
  const entry = target === 'entry' ? entryById(connection, id) : undefined;
  const record = recordById(connection, entry?.recordId ?? id);
  if (record === undefined || (target === 'entry' && entry === undefined)) return [];
  return [toHit(connection, catalogue, query, record, entry)];
}

function toHit(
  connection: Connection,
  catalogue: Catalogue,
  query: string,
  record: RecordRow,
  entry: EntryRow | undefined,
): SearchHit {
  const account = record.accountId === null ? undefined : recordById(connection, record.accountId);
  return {
    accountId: record.accountId,
    recordId: record.id,
    fieldKey: entry?.fieldKey ?? null,
    entryId: entry?.id ?? null,
    accountName: account === undefined ? '' : recordTitle(connection, account),
    recordTitle: recordTitle(connection, record),
    ...excerptOf(entry === undefined ? record.code : entryText(catalogue, entry), query),
  };
}
