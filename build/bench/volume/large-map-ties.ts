import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { COMMITTEES } from './large-map-texts.ts';
import { between, pick, type Random } from './random.ts';

/** What is drawn between people besides the tree; numbers add up to the number of lines asked for. */
export type Ties = {
  readonly relations: readonly RowValue[];
  readonly committees: readonly RowValue[];
  /** Rows by person. */
  readonly links: ReadonlyMap<string, readonly RowValue[]>;
  readonly rivals: ReadonlyMap<string, readonly RowValue[]>;
};

type Given = {
  /** Ids of the people, chiefs before their reports. */
  readonly people: readonly string[];
  readonly colleagues: readonly string[];
  readonly suppliers: readonly string[];
  /** Lines besides reporting lines. */
  readonly count: number;
};

/** Kinds with their part of the ties between people. */
const KINDS = [
  ...Array<string>(8).fill('influences'),
  ...Array<string>(5).fill('dotted'),
  ...Array<string>(4).fill('alliance'),
  ...Array<string>(3).fill('peer_tie'),
  ...Array<string>(2).fill('conflict'),
  ...Array<string>(2).fill('patron'),
  'second_boss',
];
const MEMBERS = 6;

/** Lines of every kind; the leaders have more of them than the rest. */
export function drawTies(random: Random, { people, colleagues, suppliers, count }: Given): Ties {
  const someone = () => people[Math.floor(random() ** 1.7 * people.length)] ?? '';
  const committees = COMMITTEES.slice(0, Math.min(COMMITTEES.length, Math.floor(people.length / 20))).map(
    (name) => ({
      name,
      members: distinct(someone, MEMBERS),
    }),
  );
  const left = Math.max(0, count - committees.length * (MEMBERS - 1));
  const rivals = new Map<string, RowValue[]>();
  for (const id of distinct(someone, Math.floor(left * 0.06)))
    rivals.set(id, [{ supplier: pick(random, suppliers), depth: between(random, 1, 5), nature: null }]);
  const links = new Map<string, RowValue[]>();
  for (const id of distinct(someone, Math.floor(left * 0.36)))
    links.set(id, [
      { colleague: pick(random, colleagues), level: between(random, 1, 4), target: null, role: 'owner' },
    ]);
  const relations: RowValue[] = [];
  const known = new Set<string>();
  const wanted = left - rivals.size - links.size;
  for (let tries = 0; relations.length < wanted && tries < wanted * 20; tries += 1) {
    const row = { from: someone(), to: someone(), kind: pick(random, KINDS) };
    const key = `${row.from} ${row.to}`;
    if (row.from === row.to || known.has(key)) continue;
    known.add(key);
    relations.push({
      ...row,
      strength: row.kind === 'influences' ? between(random, 1, 3) : null,
      note: null,
    });
  }
  return { relations, committees, links, rivals };
}

function distinct(next: () => string, count: number): readonly string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < count * 30; tries += 1) found.add(next());
  return [...found];
}
