import type { Keeping, KnownChart, KnownPerson } from './known-people.ts';
import type { Parent } from './parents.ts';
import type { PersonLine } from './person-lines.ts';
import type { SeatLevel } from './seat-level.ts';
import { nameKey } from './source-table.ts';

/** `seat`: somebody who holds none gets one, with all that is said of it. */
export const CHANGES = ['seat', 'title', 'department', 'level', 'email', 'phone', 'boss'] as const;
export type Change = (typeof CHANGES)[number];

type Row = PersonLine & { readonly seatLevel: SeatLevel | null; readonly isLevelGuessed: boolean };

/** What the row changes at somebody who is there; nothing that the file leaves empty, and no guess over a fact. */
export function changesOf(
  row: Row,
  person: KnownPerson,
  parent: Parent | null,
  known: KnownChart,
  existing: Exclude<Keeping, 'keep'>,
): readonly Change[] {
  const differs = (said: string, there: string) =>
    said !== '' && (there === '' || (existing === 'update' && nameKey(said) !== nameKey(there)));
  const texts = (['title', 'department', 'email', 'phone'] as const).filter((key) =>
    differs(row[key], person[key]),
  );
  const isLevel = row.isLevelGuessed
    ? person.level === '' && row.seatLevel !== null
    : differs(row.seatLevel ?? '', person.level);
  const chief = known.seats.find(({ id }) => id === person.seatId)?.chief ?? null;
  const isBoss =
    parent !== null &&
    (chief === null || existing === 'update') &&
    !(parent.kind === 'seat' && (parent.seatId === chief || parent.seatId === person.seatId));
  return CHANGES.filter((key) => {
    if (key === 'seat') return person.seatId === null;
    if (key === 'level') return isLevel;
    return key === 'boss' ? isBoss : texts.includes(key);
  });
}
