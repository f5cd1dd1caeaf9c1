import type { Boss } from './find-boss.ts';
import type { Keeping, KnownChart } from './known-people.ts';
import type { Match } from './match-people.ts';
import type { IssueCode, PersonLine, RowIssue } from './person-lines.ts';
import { nameKey } from './source-table.ts';

/** What a seat hangs under: the seat of another row, one that is there, or an empty one that is made for it. */
export type Parent =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'placeholder'; readonly key: string };

/** An empty seat for a boss whom the file names and nobody knows. */
export type Placeholder = { readonly key: string; readonly title: string };

type Found = {
  readonly parents: ReadonlyMap<number, Parent | null>;
  readonly placeholders: readonly Placeholder[];
  readonly issues: readonly RowIssue[];
};

/** The seat that each row hangs under; null = the top. */
export function parentsOf(
  lines: readonly PersonLine[],
  matches: ReadonlyMap<number, Match>,
  known: KnownChart,
  findBoss: (line: PersonLine) => Boss,
  { unknownBoss, existing }: { readonly unknownBoss: 'placeholder' | 'top'; readonly existing: Keeping },
): Found {
  const issues: RowIssue[] = [];
  const placeholders = new Map<string, Placeholder>();
  const people = new Map(known.people.map((person) => [person.id, person]));
  const seatOfPerson = (personId: string): Parent | null => {
    const seatId = people.get(personId)?.seatId ?? null;
    return seatId === null ? null : { kind: 'seat', seatId };
  };
  const parentOf = (line: PersonLine): Parent | null => {
    const boss = findBoss(line);
    const tell = (code: IssueCode) =>
      void issues.push({ line: line.line, code, role: 'boss', text: line.boss });
    switch (boss.kind) {
      case 'none':
        return null;
      case 'seat':
        return boss;
      case 'person': {
        const seat = seatOfPerson(boss.personId);
        if (seat === null) tell('bossWithoutSeat');
        return seat;
      }
      case 'line': {
        const match = matches.get(boss.line);
        if (match?.kind === 'seat') return { kind: 'seat', seatId: match.seat.id };
        if (match?.kind !== 'person') return boss;
        const seat = seatOfPerson(match.person.id);
        // Who is there without a seat gets one, unless nothing may change there.
        if (seat !== null || existing !== 'keep') return seat ?? boss;
        tell('bossWithoutSeat');
        return null;
      }
      case 'several':
      case 'unknown': {
        tell(boss.kind === 'several' ? 'ambiguousBoss' : 'unknownBoss');
        if (unknownBoss === 'top') return null;
        const key = nameKey(line.boss);
        if (!placeholders.has(key)) placeholders.set(key, { key, title: line.boss });
        return { kind: 'placeholder', key };
      }
    }
  };
  const parents = new Map(lines.map((line) => [line.line, parentOf(line)]));
  return { parents, placeholders: [...placeholders.values()], issues };
}
