import type { Workspace } from '../../db/workspace.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/** How long the sensitive data of a person stay open after somebody stated a purpose. */
const OPEN_MINUTES = 15;

/** Whose sensitive data are open in this session of the workspace; forgotten when it closes (domain §2.13). */
export type UnlockedPeople = {
  /** Opens for 15 minutes; answers until when. */
  readonly open: (personId: string) => string;
  readonly lock: (personId: string) => void;
  readonly isOpen: (personId: string) => boolean;
  /** Locks everybody. */
  readonly clear: () => void;
};

export type UnlockTools = {
  readonly now: () => string;
  /** Told of each opening (until when) and each lock (null), also of the one by time. */
  readonly onChange: (personId: string, until: string | null) => void;
};

/** Keeps who is open; a clock of its own locks them again. */
export function createUnlockedPeople({ now, onChange }: UnlockTools): UnlockedPeople {
  const open = new Map<string, { readonly until: string; readonly timer: NodeJS.Timeout }>();
  const lock = (personId: string): void => {
    const known = open.get(personId);
    if (known === undefined) return;
    clearTimeout(known.timer);
    open.delete(personId);
    onChange(personId, null);
  };
  return {
    open: (personId) => {
      clearTimeout(open.get(personId)?.timer);
      const length = OPEN_MINUTES * 60_000;
      const until = new Date(Date.parse(now()) + length).toISOString();
      const timer = setTimeout(() => lock(personId), length);
      timer.unref();
      open.set(personId, { until, timer });
      onChange(personId, until);
      return until;
    },
    lock,
    isOpen: (personId) => (open.get(personId)?.until ?? '') > now(),
    clear: () => {
      for (const personId of [...open.keys()]) lock(personId);
    },
  };
}

/** The workspace whose commands may write sensitive fields of open people. */
export function withUnlocked(workspace: Workspace, people: UnlockedPeople): Workspace {
  return {
    ...workspace,
    commands: (place) => ({ ...workspace.commands(place), isUnlocked: people.isOpen }),
  };
}

type Row = { readonly recordId: string; readonly fieldKey: string };

/**
 * What may leave the data host: the value without the entries of sensitive fields, unless their person is open. Every
 * answer and event passes here, so that no call has to think of it.
 */
export function withoutLocked<Answer>(workspace: Workspace, people: UnlockedPeople, answer: Answer): Answer {
  const catalogue = workspace.catalogue();
  const isLocked = (value: unknown): boolean =>
    isEntry(value) && holdsSensitive(catalogue, value.fieldKey) && !people.isOpen(value.recordId);
  const strip = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value)) {
      const rest = value.filter((item) => !isLocked(item));
      return rest.length === value.length ? value : rest;
    }
    if (depth === 0 || typeof value !== 'object' || value === null) return value;
    if (isLocked(value)) throw new AppError('SENSITIVE_LOCKED');
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, strip(part, depth - 1)]));
  };
  return strip(answer, 2) as Answer;
}

function isEntry(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fieldKey' in value &&
    'recordId' in value &&
    'evidence' in value
  );
}
