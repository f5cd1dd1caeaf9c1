import { makeAutoObservable, observableRef } from 'mobx';

export type DialogName =
  | 'palette'
  | 'createWorkspace'
  | 'deleteSample'
  | 'createAccount'
  | 'removeAccount'
  | 'createPerson'
  | 'createNote'
  | 'contact'
  | 'exportMap'
  | 'importPeople'
  | 'about';

/** The contact that the contact dialog writes: a new one with these people, or one that is there. */
export type ContactTask =
  | { readonly kind: 'create'; readonly personIds: readonly string[] }
  | { readonly kind: 'edit'; readonly contactId: string };

/** Which dialog of the frame is open; one at a time. */
export class DialogsStore {
  current: DialogName | null = null;
  contact: ContactTask = { kind: 'create', personIds: [] };

  constructor() {
    makeAutoObservable(this, { contact: observableRef }, { autoBind: true });
  }

  open(name: DialogName): void {
    this.current = name;
  }

  openContact(task: ContactTask): void {
    this.contact = task;
    this.current = 'contact';
  }

  close(): void {
    this.current = null;
  }
}
