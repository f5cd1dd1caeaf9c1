import { daysBetween } from '../../lib/calendar-date.ts';
import type { RowValue } from '../dossier/types.ts';
import type { EvidenceStatus } from '../evidence/evidence.ts';
import { isStale } from '../evidence/quality.ts';
import { cellNumber, cellText } from './money.ts';
import { readPeople } from './people-reading.ts';
import type { AccountView, StoredEntry } from './view.ts';

/** How sure a fact is, and whether it is too old to count on. */
export type Sureness = { readonly status: EvidenceStatus; readonly isStale: boolean };

export type RivalFriend = Sureness & {
  readonly personId: string;
  readonly person: string;
  /** Seat that he or she holds; '' while unknown. */
  readonly title: string;
  readonly depth: number | null;
};
export type RivalPoint = Sureness & {
  readonly text: string;
  readonly category: string | null;
  readonly because: string | null;
};
export type RivalMove = Sureness & {
  readonly move: string;
  readonly likelihood: number | null;
  readonly when: string | null;
  readonly counter: string | null;
};

/** What is told of a rival at one account, beyond its figures (domain §3.2). */
export type RivalFacts = {
  readonly relation: number | null;
  /** Key of `sup.strategy_here`. */
  readonly intent: string | null;
  readonly intentNote: string | null;
  readonly friends: readonly RivalFriend[];
  readonly strengths: readonly RivalPoint[];
  readonly weaknesses: readonly RivalPoint[];
  readonly moves: readonly RivalMove[];
};

/** What is recorded of one rival of the account; people who left are nobody's friends there. */
export function readRivalFacts(view: AccountView, rivalId: string): RivalFacts {
  const marked = (key: string): readonly { row: RowValue; sure: Sureness }[] =>
    view.rows(rivalId, key).map(({ row, entry }) => ({ row, sure: surenessOf(view, entry) }));
  const points = (key: string): readonly RivalPoint[] =>
    marked(key).flatMap(({ row, sure }) => {
      const text = cellText(row, 'text');
      if (text === null) return [];
      const category = cellText(row, 'category');
      return [
        {
          text,
          category: category === null ? null : view.title(category),
          because: cellText(row, 'evidence'),
          ...sure,
        },
      ];
    });
  return {
    relation: view.number(rivalId, 'sup.rel'),
    intent: view.text(rivalId, 'sup.strategy_here') || null,
    intentNote: view.entry(rivalId, 'sup.strategy_here')?.note ?? null,
    friends: marked('sup.rel_people')
      .flatMap(({ row, sure }) => {
        const found = readPeople(view).find(({ id }) => id === cellText(row, 'person'));
        if (found === undefined || found.isFormer) return [];
        const { id, name, title } = found;
        return [{ personId: id, person: name, title, depth: cellNumber(row, 'depth'), ...sure }];
      })
      .sort((a, b) => (b.depth ?? -1) - (a.depth ?? -1)),
    strengths: points('sup.strengths'),
    weaknesses: points('sup.weaknesses'),
    moves: marked('sup.next_moves').flatMap(({ row, sure }) => {
      const move = cellText(row, 'move');
      if (move === null) return [];
      const likelihood = cellNumber(row, 'likelihood');
      return [{ move, likelihood, when: cellText(row, 'when'), counter: cellText(row, 'counter'), ...sure }];
    }),
  };
}

/** A value without evidence is a guess (domain §4.1 rule a). */
function surenessOf({ catalogue, today }: AccountView, { evidence, fieldKey }: StoredEntry): Sureness {
  if (evidence === null) return { status: 'inferred', isStale: false };
  const own = evidence.validityDays ?? catalogue.field(fieldKey)?.validityDays;
  const validity = own === undefined ? (catalogue.sectionOf(fieldKey)?.validityDays ?? null) : own;
  const age = evidence.asOf === undefined ? null : daysBetween(evidence.asOf, today);
  return { status: evidence.status, isStale: isStale(age, validity) };
}
