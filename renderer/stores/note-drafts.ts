import { makeAutoObservable, observable } from 'mobx';

/** Texts of notes that are typed but not saved; they outlive a change of page. */
export class NoteDrafts {
  private readonly texts = observable.map<string, string>([], { deep: false });

  constructor() {
    makeAutoObservable<this, 'texts'>(this, { texts: false }, { autoBind: true });
  }

  /** The unsaved text; undefined when the note is as it is saved. */
  get(noteId: string): string | undefined {
    return this.texts.get(noteId);
  }

  set(noteId: string, text: string): void {
    this.texts.set(noteId, text);
  }

  /** The text was saved; a later one stays. */
  forget(noteId: string, saved: string): void {
    if (this.texts.get(noteId) === saved) this.texts.delete(noteId);
  }
}
