const ABOUT = '@';

/** What an undo step of a field is called by: the field, and the person or seat that it tells of, if any. */
export type StepSubject = { readonly fieldKey: string; readonly about: string | null };

/** The subject of a step as it is stored. An id and not a name: who is renamed or erased leaves no old name behind. */
export function stepSubject(fieldKey: string, about: string | null): string {
  return about === null ? fieldKey : `${fieldKey}${ABOUT}${about}`;
}

/** The stored subject taken apart. */
export function readStepSubject(subject: string): StepSubject {
  const at = subject.lastIndexOf(ABOUT);
  return at < 0
    ? { fieldKey: subject, about: null }
    : { fieldKey: subject.slice(0, at), about: subject.slice(at + 1) };
}

/** Code of a step that concerns several cards at once; its subject is their number. */
export const MANY = 'many';
