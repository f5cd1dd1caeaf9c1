import type { Column, Field, ScalarType, Section } from '../dossier/types.ts';
import type { AccountView, StoredEntry } from './view.ts';

/** Where a phrase can go: a single value of a record, or a column of a new row of a table. */
export type CaptureTarget = {
  readonly recordId: string;
  readonly section: Section;
  readonly field: Field;
  /** Null for a single value. */
  readonly column: Column | null;
  readonly type: ScalarType;
};

/** A phrase of a note that stands in the dossier as the ground of a value. */
export type Capture<Entry extends StoredEntry = StoredEntry> = {
  readonly quote: string;
  readonly entry: Entry;
};

/** Kinds of records whose fields take phrases; the rest is made by commands of its own. */
const TAKERS = ['account', 'person', 'seat', 'category', 'supplier'] as const;

/** Every place of the account that takes a phrase: typed fields and columns of tables; sensitive fields are left out. */
export function captureTargets(view: AccountView): readonly CaptureTarget[] {
  return TAKERS.flatMap((kind) => {
    const places = view.catalogue
      .sectionsOf(kind)
      .flatMap((section) =>
        section.fields
          .filter(({ locked, privacy }) => locked !== true && privacy !== 'sensitive')
          .flatMap((field) => placesOf(section, field)),
      );
    return view
      .records(kind)
      .filter((record) => record.accountId === view.account.id)
      .flatMap(({ id }) => places.map((place) => ({ ...place, recordId: id })));
  });
}

function placesOf(section: Section, field: Field): readonly Omit<CaptureTarget, 'recordId'>[] {
  const { type } = field;
  if (type.kind === 'calculated') return [];
  if (type.kind !== 'rows') return [{ section, field, column: null, type }];
  return type.columns.map((column) => ({ section, field, column, type: column.type }));
}

/** Names one target: record, field and column. */
export function targetKey({ recordId, field, column }: CaptureTarget): string {
  return `${recordId} ${field.key} ${column?.key ?? ''}`;
}

/** What ranks the targets: what the user typed, the line the phrase stands in, and fields used lately, latest first. */
export type CaptureClues = {
  readonly query: string;
  readonly line: string;
  readonly recent: readonly string[];
};

/** Each target with the texts it is known by, in either language. */
export type NamedTarget = {
  readonly target: CaptureTarget;
  /** Title of its record; '' for the account itself. */
  readonly owner: string;
  readonly names: readonly string[];
};

export function namedTargets(view: AccountView): readonly NamedTarget[] {
  return captureTargets(view).map((target) => {
    const { field, column, section, recordId } = target;
    return {
      target,
      owner: recordId === view.account.id ? '' : view.title(recordId),
      names: [field, ...(column === null ? [] : [column]), section]
        .flatMap((named) => [named.label.zh, named.label.en])
        .concat(field.aliases ?? [], field.key),
    };
  });
}

/**
 * The targets that match every typed word (in names of field, column, section, record, or the field's aliases), best
 * first: whose field, column and record are named in the line, then the fields used lately, then the catalogue's order.
 */
export function rankTargets(
  named: readonly NamedTarget[],
  { query, line, recent }: CaptureClues,
  limit: number,
): readonly NamedTarget[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const context = line.toLowerCase();
  const typed = words.join(' ');
  return named
    .flatMap((one, index) => {
      const texts = [one.owner, ...one.names].map((text) => text.toLowerCase());
      if (!words.every((word) => texts.some((text) => text.includes(word)))) return [];
      const score = closeness(one, typed) + nearness(one, context) + recency(one.target, recent);
      return [{ one, index, score }];
    })
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** Points for a name that is typed in full or from its beginning; the field's own name before a column's. */
function closeness({ target: { field, column } }: NamedTarget, typed: string): number {
  if (typed === '') return 0;
  const begins = (names: readonly string[], full: number, part: number) => {
    const found = names.map((name) => name.toLowerCase()).filter((name) => name.startsWith(typed));
    return found.includes(typed) ? full : found.length > 0 ? part : 0;
  };
  const own = begins([field.label.zh, field.label.en, field.key, ...(field.aliases ?? [])], 200, 60);
  const ofColumn = column === null ? 0 : begins([column.label.zh, column.label.en], 100, 30);
  return column === null ? own : Math.max(own / 2, ofColumn);
}

/** Points for a field, column or record that the line names; longer names are surer. */
function nearness({ target, owner }: NamedTarget, line: string): number {
  const { field, column } = target;
  const fieldHit = hit(line, [field.label.zh, field.label.en, ...(field.aliases ?? [])]);
  const columnHit = column === null ? 0 : hit(line, [column.label.zh, column.label.en]);
  const ownerHit = owner === '' ? 0 : hit(line, [owner]);
  if (fieldHit + columnHit === 0) return 0;
  return 50 + 10 * (fieldHit + columnHit) + 20 * ownerHit;
}

function hit(line: string, names: readonly string[]): number {
  const found = names.filter((name) => name.length > 1 && line.includes(name.toLowerCase()));
  return Math.max(0, ...found.map(({ length }) => Math.min(length, 8)));
}

function recency(target: CaptureTarget, recent: readonly string[]): number {
  const place = recent.indexOf(`${target.field.key} ${target.column?.key ?? ''}`);
  return place < 0 ? 0 : 40 - place;
}
