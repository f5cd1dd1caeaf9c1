import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import type { SearchHit } from '../../shared/ipc/portfolio.contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
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
export function search(
  connection: Connection,
  catalogue: Catalogue,
  query: string,
  limit: number,
): SearchHit[] {
  const expression = matchExpression(query);
  if (expression === null) return [];
  const found = connection.all<Found>(FOUND, expression, limit * CANDIDATE_FACTOR);
  const titles = createTitles(connection);
  return [...found.filter(isName), ...found.filter((one) => !isName(one))]
    .slice(0, limit)
    .flatMap((one) => hitOf(connection, catalogue, query, one, titles));
}

type Found = {
  readonly target: 'record' | 'entry';
  readonly target_id: string;
  readonly field_key: string | null;
};

/**
 * The best documents first; all else is looked up for these alone, since a common word stands in thousands. Sorting by
 * the function costs half of what sorting by FTS5's `rank` does.
 */
const FOUND = `
  SELECT target, target_id, field_key
    FROM (SELECT rowid AS document, bm25(search_index, 2.0, 1.0) AS place FROM search_index
           WHERE search_index MATCH ? ORDER BY place LIMIT ?)
    JOIN search_document USING (document)
    LEFT JOIN entry ON entry.id = target_id
   ORDER BY place`;

const NAMES = new Set(Object.values(RECORD_KIND_INFO).flatMap(({ titleFields }) => titleFields));

function isName({ field_key }: Found): boolean {
  return field_key === null || NAMES.has(field_key);
}

type Titles = (record: RecordRow) => string;

/** Titles of records, each read once: many hits lie in the same account. */
function createTitles(connection: Connection): Titles {
  const known = new Map<string, string>();
  return (record) => {
    const title = known.get(record.id) ?? recordTitle(connection, record);
    known.set(record.id, title);
    return title;
  };
}

function hitOf(
  connection: Connection,
  catalogue: Catalogue,
  query: string,
  { target, target_id }: Found,
  titles: Titles,
): SearchHit[] {
  const entry = target === 'entry' ? entryById(connection, target_id) : undefined;
  const record = recordById(connection, entry?.recordId ?? target_id);
  // A workspace may have made a field sensitive after it was indexed.
  if (entry !== undefined && holdsSensitive(catalogue, entry.fieldKey)) return [];
  if (record === undefined || (target === 'entry' && entry === undefined)) return [];
  const account = record.accountId === null ? undefined : recordById(connection, record.accountId);
  return [
    {
      accountId: record.accountId,
      recordId: record.id,
      fieldKey: entry?.fieldKey ?? null,
      entryId: entry?.id ?? null,
      accountName: account === undefined ? '' : titles(account),
      recordTitle: titles(record),
      ...excerptOf(entry === undefined ? record.code : entryText(catalogue, entry), query),
    },
  ];
}
