import type { CallInput } from '../../../shared/ipc/contract.ts';

/** Where a person can go, in the order in which it is offered. */
export const MOVE_KINDS = ['seat', 'newSeat', 'account', 'outside'] as const;

export type MoveDraft = {
  readonly kind: (typeof MOVE_KINDS)[number];
  readonly seatId: string | null;
  readonly accountId: string | null;
  readonly title: string;
  readonly department: string;
  readonly where: string;
};

/** The destination that a draft says; null while something is missing. */
export function destinationOf(draft: MoveDraft): CallInput<'person.move'>['to'] | null {
  const { kind, seatId, accountId } = draft;
  const title = draft.title.trim();
  const seat = { title, department: draft.department.trim(), reportsToSeatId: null };
  switch (kind) {
    case 'seat':
      return seatId === null ? null : { kind, seatId };
    case 'newSeat':
      return title === '' ? null : { kind, ...seat };
    case 'account':
      return title === '' || accountId === null ? null : { kind, accountId, ...seat };
    case 'outside':
      return { kind, where: draft.where.trim() };
  }
}
