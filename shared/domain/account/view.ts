import type { Catalogue } from '../dossier/catalogue.ts';
import { RECORD_KIND_INFO } from '../dossier/record-kinds.ts';
import type {
  Field,
  Money,
  RecordKind,
  RowValue,
  ScalarValue,
  Value,
  ValueReader,
} from '../dossier/types.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { DEFAULT_MODELS, type ModelVersions } from '../model/scoring-model.ts';

export type StoredRecord = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly code: string;
  readonly accountId: string | null;
  readonly parentId: string | null;
  readonly place: { readonly x: number; readonly y: number } | null;
};

export type StoredEntry = {
  readonly id: string;
  readonly recordId: string;
  readonly fieldKey: string;
  readonly position: number;
  readonly value: Value | null;
  readonly note: string | null;
  readonly notApplicable: string | null;
  readonly evidence: Evidence | null;
  /** The entry that this one contradicts; rules never see it as a value (domain §4.1 c). */
  readonly rivalOf?: string | null;
};

/** One row of a table with the entry that holds it. */
export type RowEntry<Entry extends StoredEntry = StoredEntry> = {
  readonly entry: Entry;
  readonly row: RowValue;
};

/**
 * What the rules read: records and entries of one account (and of the workspace), by meaning instead of by table.
 * The renderer makes it over its stores, the host over query results; both get the same figures.
 */
export type AccountView<Entry extends StoredEntry = StoredEntry> = {
  readonly catalogue: Catalogue;
  /** Scoring models of the workspace, by which everything is judged. */
  readonly models: ModelVersions;
  /** YYYY-MM-DD; ages and due dates count from it. */
  readonly today: string;
  readonly account: StoredRecord;
  readonly records: (kind: RecordKind) => readonly StoredRecord[];
  readonly record: (id: string) => StoredRecord | undefined;
  /** Display name of a record: its title fields, else its code; '' for an unknown id. */
  readonly title: (recordId: string) => string;
  /** The one entry of a single-value field. */
  readonly entry: (recordId: string, fieldKey: string) => Entry | undefined;
  /** Every entry of a table field, in order. */
  readonly rows: (recordId: string, fieldKey: string) => readonly RowEntry<Entry>[];
  /** All entries of a field, single or table. */
  readonly entries: (recordId: string, fieldKey: string) => readonly Entry[];
  /** Current value of a field; calculated fields are computed; null when empty or not applicable. */
  readonly value: (recordId: string, fieldKey: string) => ScalarValue | null;
  readonly number: (recordId: string, fieldKey: string) => number | null;
  readonly text: (recordId: string, fieldKey: string) => string;
  /** Values that contradict this entry, in the order in which they were reported. */
  readonly rivals: (entryId: string) => readonly Entry[];
};

export type ViewSource<Entry extends StoredEntry> = {
  readonly catalogue: Catalogue;
  /** Left out: the built-in model. */
  readonly models?: ModelVersions;
  readonly today: string;
  readonly accountId: string;
  /** Live records and entries of the account and, unless `shared` has them, of the workspace, in any order. */
  readonly records: Iterable<StoredRecord>;
  readonly entries: Iterable<Entry>;
  /** Rows of the workspace, indexed once for many views. */
  readonly shared?: RowIndex<Entry>;
};

/** Records by id, and entries by record and field, each list by position. */
export type RowIndex<Entry extends StoredEntry> = {
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>;
  /** Contradicting entries by the entry they contradict. */
  readonly rivals: ReadonlyMap<string, readonly Entry[]>;
};

const NONE: readonly never[] = [];

/** Indexes rows for look-up in constant time; O(records + entries). */
export function indexRows<Entry extends StoredEntry>(
  records: Iterable<StoredRecord>,
  entries: Iterable<Entry>,
): RowIndex<Entry> {
  const byId = new Map<string, StoredRecord>();
  for (const record of records) byId.set(record.id, record);
  const cells = new Map<string, Map<string, Entry[]>>();
  const rivals = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.rivalOf) {
      rivals.set(entry.rivalOf, [...(rivals.get(entry.rivalOf) ?? []), entry]);
      continue;
    }
    const fields = cells.get(entry.recordId) ?? new Map<string, Entry[]>();
    if (fields.size === 0) cells.set(entry.recordId, fields);
    const list = fields.get(entry.fieldKey);
    if (list === undefined) fields.set(entry.fieldKey, [entry]);
    else list.push(entry);
  }
  for (const fields of cells.values()) {
    for (const list of fields.values()) if (list.length > 1) list.sort(byPosition);
  }
  return { records: byId, cells, rivals };
}

/** Builds the view; O(records + entries) once, constant time a look-up. @throws Error when the account is absent. */
export function createAccountView<Entry extends StoredEntry>(source: ViewSource<Entry>): AccountView<Entry> {
  const own = indexRows(source.records, source.entries);
  const { shared } = source;
  const account = own.records.get(source.accountId);
  if (account === undefined) throw new Error('The view has no such account');

  const byKind = new Map<RecordKind, readonly StoredRecord[]>();
  const recordsOf = (kind: RecordKind): readonly StoredRecord[] => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const all = [...(shared?.records.values() ?? NONE), ...own.records.values()];
    const found = all.filter((record) => record.kind === kind).sort((a, b) => compareCodes(a.code, b.code));
    byKind.set(kind, found);
    return found;
  };
  const record = (id: string): StoredRecord | undefined => own.records.get(id) ?? shared?.records.get(id);
  const entries = (recordId: string, fieldKey: string): readonly Entry[] =>
    (own.cells.get(recordId) ?? shared?.cells.get(recordId))?.get(fieldKey) ?? NONE;
  const rows = (recordId: string, fieldKey: string): readonly RowEntry<Entry>[] =>
    entries(recordId, fieldKey).flatMap((entry) => (isRow(entry.value) ? [{ entry, row: entry.value }] : []));

  const value = (recordId: string, fieldKey: string): ScalarValue | null => {
    const field = source.catalogue.field(fieldKey);
    if (field?.type.kind === 'calculated') {
      const computed = field.type.compute(readerOf(recordId));
      return computed === null || isRow(computed) ? null : computed;
    }
    const entry = entries(recordId, fieldKey)[0];
    if (entry === undefined || entry.notApplicable !== null || entry.value === null || isRow(entry.value))
      return null;
    return entry.value;
  };
  const readerOf = (recordId: string): ValueReader => ({
    scalar: (fieldKey) => value(recordId, fieldKey),
    rows: (fieldKey) => rows(recordId, fieldKey).map(({ row }) => row),
  });
  const text = (recordId: string, fieldKey: string): string => {
    const found = value(recordId, fieldKey);
    return typeof found === 'string' ? found : '';
  };

  return {
    catalogue: source.catalogue,
    models: source.models ?? DEFAULT_MODELS,
    today: source.today,
    account,
    records: recordsOf,
    record,
    title: (recordId) => {
      const titled = record(recordId);
      if (titled === undefined) return '';
      for (const key of RECORD_KIND_INFO[titled.kind].titleFields) {
        const title = text(recordId, key);
        if (title !== '') return title;
      }
      return titled.code;
    },
    entry: (recordId, fieldKey) => entries(recordId, fieldKey)[0],
    rows,
    entries,
    rivals: (entryId) => own.rivals.get(entryId) ?? shared?.rivals.get(entryId) ?? NONE,
    value,
    number: (recordId, fieldKey) => {
      const found = value(recordId, fieldKey);
      return typeof found === 'number' ? found : null;
    },
    text,
  };
}

/** True for one row of a table, false for a single value (text, number, money, list). */
export function isRow(value: Value | null): value is RowValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isMoney(value);
}

export function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

/** Whether the field is filled, empty or not applicable (domain §4.2: a table is filled with one row or more). */
export function fieldState(
  view: AccountView,
  recordId: string,
  field: Field,
): 'filled' | 'empty' | 'notApplicable' {
  if (field.type.kind === 'calculated') return view.value(recordId, field.key) === null ? 'empty' : 'filled';
  const found = view.entries(recordId, field.key);
  if (found.length === 0) return 'empty';
  if (found.some((entry) => entry.notApplicable !== null)) return 'notApplicable';
  return found.some((entry) => entry.value !== null) ? 'filled' : 'empty';
}

const codes = new Intl.Collator('en', { numeric: true });

/** Codes such as S2 before S10. */
export function compareCodes(a: string, b: string): number {
  return codes.compare(a, b);
}

function byPosition(a: StoredEntry, b: StoredEntry): number {
  return a.position - b.position;
}
