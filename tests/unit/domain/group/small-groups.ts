import { createOwnership, type Firm, type Ownership } from '../../../../shared/domain/group/ownership.ts';

/** A firm by its code; owners as `[code, stake]`. */
export function firm(
  code: string,
  owners: readonly (readonly [string, number | null])[] = [],
  more: Partial<Firm> = {},
): Firm {
  return {
    id: code,
    code,
    name: code,
    accountId: null,
    headcount: null,
    owners: owners.map(([id, stake]) => ({ firm: id, stake, since: null })),
    ...more,
  };
}

/** F1 holds 80 % of F2 and 50 % of F3; F2 holds 50 % of F4, F3 the rest; F5 stands alone and holds 50 % of F3. */
export const diamond: Ownership = createOwnership([
  firm('F1', [], { headcount: 10 }),
  firm('F2', [['F1', 80]]),
  firm('F3', [
    ['F1', 50],
    ['F5', 50],
  ]),
  firm(
    'F4',
    [
      ['F2', 50],
      ['F3', 50],
    ],
    { headcount: 100, accountId: 'A4' },
  ),
  firm('F5'),
]);
