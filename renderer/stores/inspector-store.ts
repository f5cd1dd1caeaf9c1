import { makeAutoObservable, observableRef } from 'mobx';

/** What the right-hand inspector shows. */
export type InspectorTarget =
  | {
      readonly kind: 'field';
      readonly recordId: string;
      readonly fieldKey: string;
      /** The row of a table that is meant; left out for a single value or the whole table. */
      readonly entryId?: string;
    }
  | { readonly kind: 'person'; readonly recordId: string };

export class InspectorStore {
  target: InspectorTarget | null = null;

  constructor() {
    makeAutoObservable(this, { target: observableRef }, { autoBind: true });
  }

  select(target: InspectorTarget): void {
    this.target = target;
  }

  clear(): void {
    this.target = null;
  }
}
