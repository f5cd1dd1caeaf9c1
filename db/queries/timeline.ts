import { isRow } from '../../shared/domain/account/view.ts';
import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import type { Value } from '../../shared/domain/dossier/types.ts';
import type { CallOutput, ParsedInput } from '../../shared/ipc/contract.ts';
import type { Rows, TableName } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import type { Origin } from '../history/change-log.ts';
import { fromHistory } from './state-at.ts';
import { namedRecords } from './titles-ever.ts';

type Timeline = CallOutput<'account.timeline'>;
type TimelineSet = Timeline['sets'][number];
type TimelineChange = TimelineSet['changes'][number];
type SetRow = { seq: number; at: string; actor: string; origin: Origin; code: string; subject: string };
type ChangeRow = { table_name: TableName; before: string | null; after: string };

/** Changes of one step that are listed; a big import says how many more there are. */
const LISTED = 40;
const TEXT_SHOWN = 300;

/** Rows that belong to the account and pass the filter: entries by record and field, records by their kind. */
const OWN_ENTRY = `entry JOIN record ON record.id = entry.record_id
   WHERE entry.account_id = :account AND (:record IS NULL OR record.id = :record)
     AND (:kind IS NULL OR record.kind = :kind)
     AND (:fields IS NULL OR entry.field_key IN (SELECT value FROM json_each(:fields)))`;
const OWN_RECORD = `record
   WHERE account_id = :account AND (:record IS NULL OR id = :record) AND (:kind IS NULL OR kind = :kind)
     AND :fields IS NULL`;
const STEPS = `SELECT seq, at, actor, origin, code, subject FROM change_set
  WHERE seq < :before AND seq IN (SELECT change_set_seq FROM change WHERE row_id IN
    (SELECT entry.id FROM ${OWN_ENTRY} UNION ALL SELECT id FROM ${OWN_RECORD}))
  ORDER BY seq DESC LIMIT :limit`;
/** Row by row, because most steps change few rows of an account that has many. */
const CHANGES = `SELECT table_name, before, after FROM change
  WHERE change_set_seq = :seq AND (
    EXISTS (SELECT 1 FROM ${OWN_ENTRY} AND entry.id = row_id)
    OR EXISTS (SELECT 1 FROM ${OWN_RECORD} AND id = row_id))
  ORDER BY change.seq`;

/**
 * What was done to an account, newest first: steps with their changes, values before and after. `before` is the seq of
 * the last step already seen. Sensitive values are told as changed, never shown.
 */
export function timeline(
  connection: Connection,
  catalogue: Catalogue,
  input: ParsedInput<'account.timeline'>,
): Timeline {
  const section = input.section === undefined ? undefined : catalogue.section(input.section);
  const own = {
    account: input.accountId,
    record: input.recordId ?? null,
    kind: input.kind ?? null,
    fields:
      input.section === undefined ? null : JSON.stringify((section?.fields ?? []).map(({ key }) => key)),
  };
  const before = input.before ?? Number.MAX_SAFE_INTEGER;
  const found = connection.all<SetRow>(STEPS, { ...own, before, limit: input.limit + 1 });
  const sets = found.slice(0, input.limit).map((set): TimelineSet => {
    const rows = connection.all<ChangeRow>(CHANGES, { ...own, seq: set.seq });
    const changes = rows.slice(0, LISTED).flatMap((row) => changeOf(row, catalogue));
    return { ...set, changes, more: Math.max(0, rows.length - LISTED) };
  });
  return {
    sets,
    next: found.length > input.limit ? (sets.at(-1)?.seq ?? null) : null,
    titles: titlesOf(connection, sets),
  };
}

function changeOf(row: ChangeRow, catalogue: Catalogue): TimelineChange[] {
  if (row.table_name === 'record') {
    const after = fromHistory<'record'>(row.after);
    const before = row.before === null ? null : fromHistory<'record'>(row.before);
    const deed = deedOf(before, after);
    return [
      {
        deed,
        recordId: after.id,
        fieldKey: null,
        entryId: null,
        isWithheld: false,
        before: null,
        after: null,
      },
    ];
  }
  if (row.table_name !== 'entry') return [];
  const after = fromHistory<'entry'>(row.after);
  const before = row.before === null ? null : fromHistory<'entry'>(row.before);
  const { id, recordId, fieldKey } = after;
  const side = (entry: Rows['entry'] | null): TimelineChange['after'] =>
    entry === null || entry.deletedAt !== null
      ? null
      : {
          value: isWithheld ? null : short(entry.value ?? null),
          note: isWithheld ? null : short(entry.note ?? null),
          notApplicable: isWithheld ? null : (entry.notApplicable ?? null),
          sourceRef: isWithheld ? null : (entry.evidence?.sourceRef ?? null),
          status: isWithheld ? null : (entry.evidence?.status ?? null),
        };
  const isWithheld = holdsSensitive(catalogue, fieldKey);
  const deed = deedOf(before, after);
  return [{ deed, recordId, fieldKey, entryId: id, isWithheld, before: side(before), after: side(after) }];
}

/** Long texts give their beginning; the field itself has the whole. */
function short<Part extends Value | null>(value: Part): Part {
  const isLong = typeof value === 'string' && value.length > TEXT_SHOWN;
  return isLong ? (`${value.slice(0, TEXT_SHOWN)}…` as Part) : value;
}

/** What happened to a row: made, taken away, brought back, or changed. */
function deedOf(
  before: { readonly deletedAt: string | null } | null,
  after: { readonly deletedAt: string | null },
): TimelineChange['deed'] {
  if (before === null) return 'added';
  if (after.deletedAt !== null) return 'removed';
  return before.deletedAt === null ? 'changed' : 'restored';
}

/** Names of the records and of everything that values refer to. */
function titlesOf(connection: Connection, sets: readonly TimelineSet[]): Timeline['titles'] {
  const changes = sets.flatMap((set) => set.changes);
  const ids = changes.flatMap(({ recordId, before, after }) => [
    recordId,
    ...idsIn(before?.value ?? null),
    ...idsIn(after?.value ?? null),
  ]);
  const named = [...namedRecords(connection, ids).values()];
  return Object.fromEntries(named.map(({ id, kind, title }) => [id, { kind, title }]));
}

/** Texts of a value that may be ids of records. */
export function idsIn(value: Value | null): readonly string[] {
  const texts = (part: unknown): string[] =>
    typeof part === 'string' ? [part] : Array.isArray(part) ? part.flatMap(texts) : [];
  const parts = isRow(value) ? Object.values(value) : [value];
  return parts.flatMap(texts).filter((text) => text.length === 36);
}
