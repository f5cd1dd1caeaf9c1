import { groupBy } from './group-by.ts';
import type { KnownChart } from './known-people.ts';
import type { PersonLine } from './person-lines.ts';
import { nameKey } from './source-table.ts';

/** Whom a row names as the boss. */
export type Boss =
  | { readonly kind: 'none' }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several' };

/** Words that lists write where somebody has no boss. */
const NOBODY = /^(-+|—+|–+|\/|n\/?a|none|null|nil|无|没有|0)$/;

type Index = ReadonlyMap<string, readonly Boss[]>;

/**
 * Makes the search for bosses: by code, then by name, in the file before the account; then by title where only one has
 * it. `张三（E001）` and `Fuller, Andrew` are understood. Rows that are left out are not found.
 */
export function bossFinder(lines: readonly PersonLine[], known: KnownChart): (line: PersonLine) => Boss {
  const codes = indexOf(lines, ({ code }) => code);
  const names = indexOf(lines, ({ name }) => name);
  const titles = indexOf(lines, ({ title }) => title);
  const people = (key: (person: KnownChart['people'][number]) => string): Index =>
    groupBy(
      known.people.map(
        (person) => ({ kind: 'person', personId: person.id, key: nameKey(key(person)) }) as const,
      ),
      (boss) => boss.key,
    );
  const emptySeats = groupBy(
    known.seats
      .filter(({ isEmpty }) => isEmpty)
      .map(({ id, title }) => ({ kind: 'seat', seatId: id, key: nameKey(title) }) as const),
    (boss) => boss.key,
  );
  const indexes: readonly Index[] = [
    codes,
    names,
    people(({ code }) => code),
    people(({ name }) => name),
    titles,
    emptySeats,
  ];
  return ({ boss }) => {
    if (boss === '') return { kind: 'none' };
    const keys = spellings(boss);
    for (const key of keys) {
      for (const index of indexes) {
        const found = index.get(key) ?? [];
        if (found.length > 1) return { kind: 'several' };
        if (found[0] !== undefined) return found[0];
      }
    }
    return { kind: NOBODY.test(nameKey(boss)) ? 'none' : 'unknown' };
  };
}

function indexOf(lines: readonly PersonLine[], key: (line: PersonLine) => string): Index {
  const filled = lines.filter((line) => key(line) !== '');
  return new Map(
    [...groupBy(filled, (line) => nameKey(key(line)))].map(([text, found]) => [
      text,
      found.map(({ line }) => ({ kind: 'line', line }) as const),
    ]),
  );
}

/** The text itself, what stands in brackets, what stands before them, and a name whose parts a comma turns round. */
function spellings(text: string): readonly string[] {
  const key = nameKey(text);
  const [, before = '', inside = ''] = /^(.*?)\s*[([](.+?)[)\]]$/.exec(key) ?? [];
  const [, last = '', first = ''] = /^([^,]+),\s*([^,]+)$/.exec(key) ?? [];
  return [key, inside, before, first === '' ? '' : `${first} ${last}`].filter((one) => one !== '');
}
