import { makeAutoObservable, observable } from 'mobx';
import type { EntryRow } from '../../shared/schemas/rows.ts';

const NONE: readonly EntryRow[] = [];

/**
 * Entries by id and by cell (record and field): who reads a cell is told of changes of that cell only. An entry that
 * contradicts another one stands in the cell of that entry.
 */
export class EntrySet {
  private readonly byId = observable.map<string, EntryRow>([], { deep: false });
  private readonly cells = observable.map<string, readonly EntryRow[]>([], { deep: false });

  constructor() {
    makeAutoObservable<this, 'byId' | 'cells'>(this, { byId: false, cells: false });
  }

  get all(): readonly EntryRow[] {
    return [...this.byId.values()];
  }

  get(id: string): EntryRow | undefined {
    return this.byId.get(id);
  }

  /** Entries of a field in their order; the same array until one of them changes. */
  cell(recordId: string, fieldKey: string): readonly EntryRow[] {
    return this.cells.get(cellKey(recordId, fieldKey)) ?? NONE;
  }

  replaceAll(entries: readonly EntryRow[]): void {
    const cells = new Map<string, EntryRow[]>();
    for (const entry of entries) {
      const key = keyOf(entry);
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [entry]);
      else cell.push(entry);
    }
    for (const cell of cells.values()) cell.sort(byPosition);
    this.byId.replace(new Map(entries.map((entry) => [entry.id, entry])));
    this.cells.replace(cells);
  }

  upsert(entry: EntryRow): void {
    if (entry.deletedAt !== null) {
      this.remove(entry.id);
      return;
    }
    const known = this.byId.get(entry.id);
    if (known !== undefined && known.revision >= entry.revision) return;
    this.byId.set(entry.id, entry);
    // A contradiction that is resolved may change its cell.
    if (known !== undefined && keyOf(known) !== keyOf(entry)) this.take(known);
    const others = (this.cells.get(keyOf(entry)) ?? NONE).filter(({ id }) => id !== entry.id);
    this.cells.set(keyOf(entry), [...others, entry].sort(byPosition));
  }

  remove(id: string): void {
    const entry = this.byId.get(id);
    if (entry === undefined) return;
    this.byId.delete(id);
    this.take(entry);
  }

  /** Values that contradict this entry. */
  rivals(entryId: string): readonly EntryRow[] {
    return this.cells.get(entryId) ?? NONE;
  }

  private take(entry: EntryRow): void {
    const left = (this.cells.get(keyOf(entry)) ?? NONE).filter((other) => other.id !== entry.id);
    this.cells.set(keyOf(entry), left);
  }
}

function keyOf(entry: EntryRow): string {
  return entry.rivalOf ?? cellKey(entry.recordId, entry.fieldKey);
}

function cellKey(recordId: string, fieldKey: string): string {
  return `${recordId} ${fieldKey}`;
}

function byPosition(a: EntryRow, b: EntryRow): number {
  return a.position - b.position;
}
