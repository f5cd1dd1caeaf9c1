import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import type { Value } from '../../shared/domain/dossier/types.ts';
import { PLACE_FIELDS } from '../../shared/domain/relationship/map-views.ts';
import type { CallOutput, ParsedInput } from '../../shared/ipc/contract.ts';
import type { Connection } from '../connection/connection.ts';
import { idsIn } from './timeline.ts';
import { type NamedRecord, namedRecords } from './titles-ever.ts';

type Trash = CallOutput<'trash.list'>;
type TrashItem = Trash['items'][number];
type Row = {
  readonly id: string;
  readonly of: 'record' | 'entry';
  readonly recordId: string;
  readonly parentId: string | null;
  readonly accountId: string | null;
  readonly fieldKey: string | null;
  readonly value: string | null;
  readonly at: string;
};

/** Looked through at most for one page when a query filters. */
const SCANNED = 2_000;

/**
 * What was removed by itself: a record whose parent and account did not go in the same moment, an entry whose record
 * did not. What undo took back was never wanted, what was erased has nothing left, and where a card stood is nothing
 * that is known: none of them is listed.
 */
const REMOVED = `
  SELECT r.id, 'record' AS "of", r.id AS recordId, r.parent_id AS parentId, r.account_id AS accountId,
         NULL AS fieldKey, NULL AS value, r.deleted_at AS at
    FROM record r LEFT JOIN record p ON p.id = r.parent_id LEFT JOIN record a ON a.id = r.account_id
   WHERE r.deleted_at IS NOT NULL AND p.deleted_at IS NOT r.deleted_at
     AND (r.kind = 'account' OR a.deleted_at IS NOT r.deleted_at)
  UNION ALL
  SELECT e.id, 'entry', e.record_id, r.parent_id, e.account_id, e.field_key, e.value, e.deleted_at
    FROM entry e JOIN record r ON r.id = e.record_id
   WHERE e.deleted_at IS NOT NULL AND r.deleted_at IS NOT e.deleted_at AND e.value IS NOT NULL
     AND e.field_key NOT IN (SELECT value FROM json_each(:drawn))`;
const LISTED = `
  SELECT * FROM (${REMOVED}) AS gone
   WHERE (:at IS NULL OR (gone.at, gone.id) < (:at, :id))
     AND NOT EXISTS (SELECT 1 FROM change_set WHERE change_set.at = gone.at AND origin = 'undo')
     AND NOT EXISTS (SELECT 1 FROM access_log WHERE record_id = gone.recordId AND deed = 'erase')
   ORDER BY gone.at DESC, gone.id DESC LIMIT :limit`;

/** The trash, newest first; `query` looks for words in the name of the thing, its record or its account. */
export function trash(
  connection: Connection,
  catalogue: Catalogue,
  { before, limit, query = '' }: ParsedInput<'trash.list'>,
): Trash {
  const words = query.trim().toLowerCase();
  const rows = connection.all<Row>(LISTED, {
    drawn: JSON.stringify(PLACE_FIELDS),
    at: before?.at ?? null,
    id: before?.id ?? null,
    limit: words === '' ? limit + 1 : SCANNED,
  });
  const values = rows.map(({ value }): Value | null => (value === null ? null : JSON.parse(value)));
  const named = namedRecords(connection, [
    ...rows.flatMap(({ recordId, parentId, accountId }) => [recordId, parentId ?? '', accountId ?? '']),
    ...values.flatMap(idsIn),
  ]);
  const items = rows
    .map((row, index) => itemOf(connection, catalogue, row, values[index] ?? null, named))
    .filter((item) => words === '' || textOf(item).includes(words));
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page,
    next: items.length > limit && last !== undefined ? { at: last.at, id: last.id } : null,
    titles: Object.fromEntries([...named.values()].map(({ id, kind, title }) => [id, { kind, title }])),
  };
}

function itemOf(
  connection: Connection,
  catalogue: Catalogue,
  row: Row,
  value: Value | null,
  named: ReadonlyMap<string, NamedRecord>,
): TrashItem {
  const { id, of, fieldKey, at, accountId } = row;
  const record = named.get(row.recordId);
  const gone = (of === 'record' ? [row.parentId, accountId] : [row.recordId, accountId])
    .flatMap((above) => (above === null || above === id ? [] : (named.get(above) ?? [])))
    .find(({ deletedAt }) => deletedAt !== null);
  const isWithheld = fieldKey !== null && holdsSensitive(catalogue, fieldKey);
  return {
    id,
    of,
    kind: record?.kind ?? 'account',
    title: record?.title ?? '',
    fieldKey,
    value: (isWithheld ? null : value) as TrashItem['value'],
    isWithheld,
    accountId,
    accountTitle: named.get(accountId ?? '')?.title ?? '',
    along: of === 'record' ? countAlong(connection, row, record?.kind === 'account') : 0,
    bringsBack: gone?.title ?? null,
    at,
    actor: actorAt(connection, at),
  };
}

function actorAt(connection: Connection, at: string): string {
  const set = connection.get<{ actor: string }>('SELECT actor FROM change_set WHERE at = ? LIMIT 1', at);
  return set?.actor ?? '';
}

/** Rows that went in the same moment and belong to the record: everything of an account, else entries and children. */
function countAlong(connection: Connection, { id, at }: Row, isAccount: boolean): number {
  const own = isAccount ? 'account_id = :id' : 'record_id = :id';
  const below = isAccount ? 'account_id = :id AND id <> :id' : 'parent_id = :id';
  const count = connection.get<{ n: number }>(
    `SELECT (SELECT count(*) FROM entry WHERE ${own} AND deleted_at = :at)
          + (SELECT count(*) FROM record WHERE ${below} AND deleted_at = :at) AS n`,
    { id, at },
  );
  return count?.n ?? 0;
}

function textOf(item: TrashItem): string {
  return `${item.title} ${item.accountTitle} ${JSON.stringify(item.value)}`.toLowerCase();
}
