import { makeAutoObservable, observable } from 'mobx';

type Stamped = { readonly id: string; readonly revision: number; readonly deletedAt: string | null };

/** Live rows by id. A row object is replaced as a whole; an equal or older revision changes nothing. */
export class RowSet<Row extends Stamped> {
  private readonly rows = observable.map<string, Row>([], { deep: false });

  constructor() {
    makeAutoObservable<this, 'rows'>(this, { rows: false });
  }

  get all(): readonly Row[] {
    return [...this.rows.values()];
  }

  get(id: string): Row | undefined {
    return this.rows.get(id);
  }

  replaceAll(rows: readonly Row[]): void {
    this.rows.replace(new Map(rows.map((row) => [row.id, row])));
  }

  upsert(row: Row): void {
    if (row.deletedAt !== null) {
      this.remove(row.id);
      return;
    }
    const known = this.rows.get(row.id);
    if (known === undefined || known.revision < row.revision) this.rows.set(row.id, row);
  }

  remove(id: string): void {
    this.rows.delete(id);
  }
}
