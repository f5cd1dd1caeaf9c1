import type { Catalogue } from '../dossier/catalogue.ts';
import { holdsSensitive } from '../dossier/sensitive.ts';
import type { RecordKind, Value } from '../dossier/types.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { PLACE_FIELDS } from '../relationship/map-views.ts';
import type { StoredEntry, StoredRecord } from './view.ts';

/** Rows of an account at one moment. */
export type AccountState = {
  readonly records: readonly StoredRecord[];
  readonly entries: readonly StoredEntry[];
};

/** In which way a record, value or row differs; the first that applies. */
export const DIFFERENCES = ['added', 'removed', 'changed', 'notApplicable', 'evidence', 'note'] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** One side of a difference: what stood there. */
export type Side = {
  readonly value: Value | null;
  readonly note: string | null;
  readonly notApplicable: string | null;
  readonly evidence: Evidence | null;
};

export type Difference = {
  readonly kind: DifferenceKind;
  readonly recordId: string;
  readonly recordKind: RecordKind;
  /** Null when the record itself was added or removed. */
  readonly fieldKey: string | null;
  readonly entryId: string | null;
  /** The value contradicts another one (domain §4.1 c). */
  readonly isRival: boolean;
  /** Sensitive data differ; the sides say nothing of them. */
  readonly isWithheld: boolean;
  readonly before: Side | null;
  readonly after: Side | null;
};

/** Kinds that describe a dossier's moments and not its content. */
const NOT_COMPARED: ReadonlySet<RecordKind> = new Set(['snapshot']);

/**
 * What differs between two states, field by field: single values are matched by record and field, rows of tables and
 * contradicting values by their id. Sensitive data are told, never shown;
 * where cards stand on a map is left out. In catalogue order within a record.
 */
export function compareStates(
  before: AccountState,
  after: AccountState,
  catalogue: Catalogue,
): readonly Difference[] {
  const was = new Map(before.records.map((record) => [record.id, record]));
  const is = new Map(after.records.map((record) => [record.id, record]));
  const records = [...new Map([...was, ...is]).values()].filter(({ kind }) => !NOT_COMPARED.has(kind));
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  const ofRecords = records.flatMap(({ id, kind }): Difference[] => {
    if (was.has(id) && is.has(id)) return [];
    const base = { recordId: id, recordKind: kind, fieldKey: null, entryId: null };
    const sides = { isRival: false, isWithheld: false, before: null, after: null };
    return [{ kind: is.has(id) ? 'added' : 'removed', ...base, ...sides }];
  });
  const old = new Map(before.entries.map((entry) => [matchKey(entry), entry]));
  const now = new Map(after.entries.map((entry) => [matchKey(entry), entry]));
  const ofEntries = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Difference[] => {
    const entry = now.get(key) ?? old.get(key);
    const recordKind = entry === undefined ? undefined : kinds.get(entry.recordId);
    if (entry === undefined || recordKind === undefined) return [];
    if (PLACE_FIELDS.includes(entry.fieldKey)) return [];
    const difference = compareEntries(old.get(key), now.get(key), catalogue);
    if (difference === null) return [];
    const { id, recordId, fieldKey, rivalOf } = entry;
    return [{ ...difference, recordId, recordKind, fieldKey, entryId: id, isRival: Boolean(rivalOf) }];
  });
  return [...ofRecords, ...ofEntries].sort(byPlace(catalogue, records));
}

/** A single value stays the same thing when its entry is replaced by another one. */
function matchKey({ id, recordId, fieldKey, position, rivalOf }: StoredEntry): string {
  return position === 0 && !rivalOf ? `${recordId} ${fieldKey}` : id;
}

type EntryDifference = Pick<Difference, 'kind' | 'isWithheld' | 'before' | 'after'>;

function compareEntries(
  before: StoredEntry | undefined,
  after: StoredEntry | undefined,
  catalogue: Catalogue,
): EntryDifference | null {
  const kind = differenceOf(before, after);
  const fieldKey = (after ?? before)?.fieldKey ?? '';
  if (kind === null) return null;
  const isWithheld = holdsSensitive(catalogue, fieldKey);
  const side = (entry: StoredEntry | undefined): Side | null =>
    entry === undefined || isEmpty(entry) ? null : sideOf(entry, isWithheld);
  return { kind, isWithheld, before: side(before), after: side(after) };
}

function sideOf({ value, note, notApplicable, evidence }: StoredEntry, isWithheld: boolean): Side {
  if (isWithheld) return { value: null, note: null, notApplicable: null, evidence: null };
  return { value, note, notApplicable, evidence };
}

function differenceOf(
  before: StoredEntry | undefined,
  after: StoredEntry | undefined,
): DifferenceKind | null {
  const was = before !== undefined && !isEmpty(before) ? before : null;
  const is = after !== undefined && !isEmpty(after) ? after : null;
  if (was === null && is === null) return null;
  if ((was?.notApplicable ?? null) !== (is?.notApplicable ?? null)) return 'notApplicable';
  if (was === null) return 'added';
  if (is === null) return 'removed';
  if (!isSame(was.value, is.value)) return 'changed';
  if (!isSame(was.evidence, is.evidence)) return 'evidence';
  return was.note === is.note ? null : 'note';
}

function isEmpty({ value, note, notApplicable }: StoredEntry): boolean {
  return value === null && notApplicable === null && (note === null || note === '');
}

/** Equal JSON whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  // Most rows are the same to the letter; only the others are worth the sorting.
  return JSON.stringify(a) === JSON.stringify(b) || sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The account first, then its records by kind and code, fields in catalogue order. */
function byPlace(catalogue: Catalogue, records: readonly StoredRecord[]) {
  const fields = catalogue.sections.flatMap((section) => section.fields.map(({ key }) => key));
  const place = new Map(fields.map((key, index) => [key, index]));
  const ordered = records.toSorted(
    (a, b) => rank(a) - rank(b) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.code < b.code ? -1 : 1),
  );
  const order = new Map(ordered.map(({ id }, index) => [id, index]));
  const fieldPlace = ({ fieldKey }: Difference): number =>
    fieldKey === null ? -1 : (place.get(fieldKey) ?? fields.length);
  return (a: Difference, b: Difference): number =>
    (order.get(a.recordId) ?? 0) - (order.get(b.recordId) ?? 0) || fieldPlace(a) - fieldPlace(b);
}

function rank({ kind }: StoredRecord): number {
  return kind === 'account' ? 0 : 1;
}
