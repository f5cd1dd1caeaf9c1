import { RECORD_KIND_INFO } from '../dossier/record-kinds.ts';
import { type Field, RECORD_KINDS } from '../dossier/types.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView, StoredEntry } from './view.ts';

/** A value that an attachment proves. */
export type ProvenValue = {
  readonly entryId: string;
  readonly recordId: string;
  readonly field: Field;
};

export type AttachmentReading = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Day it came into the workspace, YYYY-MM-DD; null when the file does not say. */
  readonly date: string | null;
  readonly note: string;
  readonly proves: readonly ProvenValue[];
};

/** Files of an account in the order of their codes, with the values whose evidence names them. */
export const readAttachments = oncePerView((view: AccountView): readonly AttachmentReading[] => {
  const proven = provenValues(view);
  return view.records('attachment').map(({ id, code }) => ({
    id,
    code,
    name: view.title(id),
    type: view.text(id, 'att.type'),
    size: view.number(id, 'att.size') ?? 0,
    date: view.entry(id, 'att.hash')?.evidence?.asOf ?? null,
    note: view.text(id, 'att.note'),
    proves: proven.get(id) ?? [],
  }));
});

/** Values by the id of the attachment that their evidence names, in the order of the catalogue. */
function provenValues(view: AccountView): ReadonlyMap<string, readonly ProvenValue[]> {
  const found = new Map<string, ProvenValue[]>();
  for (const { entry, field } of valuesOf(view)) {
    for (const attachmentId of entry.evidence?.attachments ?? []) {
      const list = found.get(attachmentId) ?? [];
      found.set(attachmentId, list);
      list.push({ entryId: entry.id, recordId: entry.recordId, field });
    }
  }
  return found;
}

/** Every value and row of the account, those that contradict another one included. */
function* valuesOf(view: AccountView): Generator<{ readonly entry: StoredEntry; readonly field: Field }> {
  for (const kind of RECORD_KINDS.filter((one) => RECORD_KIND_INFO[one].ofAccount)) {
    const fields = view.catalogue.sectionsOf(kind).flatMap((section) => section.fields);
    for (const record of view.records(kind)) {
      for (const field of fields) {
        for (const entry of view.entries(record.id, field.key)) {
          yield { entry, field };
          for (const rival of view.rivals(entry.id)) yield { entry: rival, field };
        }
      }
    }
  }
}
