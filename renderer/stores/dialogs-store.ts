import { makeAutoObservable } from 'mobx';

export type DialogName =
  | 'palette'
  | 'createWorkspace'
  | 'deleteSample'
  | 'createAccount'
  | 'removeAccount'
  | 'createPerson'
  | 'createNote'
  | 'about';

/** Which dialog of the frame is open; one at a time. */
export class DialogsStore {
  current: DialogName | null = null;

  constructor() {
    makeAutoObservable(this, {}, { autoBind: true });
  }

  open(name: DialogName): void {
    this.current = name;
  }

  close(): void {
    this.current = null;
  }
}
