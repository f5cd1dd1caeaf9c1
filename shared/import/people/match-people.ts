import { groupBy } from './group-by.ts';
import type { KnownChart, KnownPerson, KnownSeat } from './known-people.ts';
import type { PersonLine, RowIssue } from './person-lines.ts';
import { nameKey } from './source-table.ts';

/** What a row of the file is about. */
export type Match =
  /** Somebody, or an empty seat, who is not there yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'person'; readonly person: KnownPerson }
  | { readonly kind: 'seat'; readonly seat: KnownSeat }
  /** The same as an earlier row. */
  | { readonly kind: 'duplicate'; readonly of: number };

/**
 * Finds out for every row who it is: the code of a person on the map, else name and title, else the name alone where
 * only one of the two sides gives a title and nobody else has that name. A row without a name is an empty seat. Rows
 * that say the same (code and name, or without codes name, title and department) count once, the first.
 */
export function matchPeople(
  lines: readonly PersonLine[],
  known: KnownChart,
): { readonly matches: ReadonlyMap<number, Match>; readonly issues: readonly RowIssue[] } {
  const issues: RowIssue[] = [];
  const matches = new Map<number, Match>();
  const find = finderOf(lines, known);
  const seen = new Map<string, number>();
  for (const line of lines) {
    const found = find(line);
    const keys = [identityOf(line), ...(found.kind === 'person' ? [`person ${found.person.id}`] : [])];
    const of = keys.map((key) => seen.get(key)).find((earlier) => earlier !== undefined);
    if (of !== undefined) {
      matches.set(line.line, { kind: 'duplicate', of });
      issues.push({ line: line.line, code: 'duplicate', role: null, text: String(of) });
      continue;
    }
    for (const key of keys) seen.set(key, line.line);
    matches.set(line.line, found);
    if (found.kind === 'new' && line.name !== '' && find.hasNamesake(line.name))
      issues.push({ line: line.line, code: 'sameName', role: 'name', text: line.name });
  }
  return { matches, issues };
}

/** Two rows with the same identity are the same person. A row without a name counts as often as it stands there. */
function identityOf({ line, code, name, title, department }: PersonLine): string {
  if (code !== '') return `code ${nameKey(code)} ${nameKey(name)}`;
  if (name === '') return `line ${line}`;
  return `name ${[name, title, department].map(nameKey).join('\n')}`;
}

function finderOf(lines: readonly PersonLine[], known: KnownChart) {
  const byCode = new Map(known.people.map((person) => [nameKey(person.code), person]));
  const byName = groupBy(known.people, ({ name }) => nameKey(name));
  const inFile = groupBy(lines, ({ name }) => nameKey(name));
  const emptySeats = groupBy(
    known.seats.filter(({ isEmpty }) => isEmpty),
    ({ title, department }) => `${nameKey(title)}\n${nameKey(department)}`,
  );
  const find = (line: PersonLine): Match => {
    const { code, name, title, department } = line;
    if (name === '') {
      const seat = emptySeats.get(`${nameKey(title)}\n${nameKey(department)}`)?.shift();
      return seat === undefined ? { kind: 'new' } : { kind: 'seat', seat };
    }
    const namesakes = byName.get(nameKey(name)) ?? [];
    const coded = code === '' ? undefined : byCode.get(nameKey(code));
    const isCoded = coded !== undefined && nameKey(coded.name) === nameKey(name);
    const [only, ...others] = namesakes;
    const isOnly = others.length === 0 && inFile.get(nameKey(name))?.length === 1;
    const person =
      (isCoded ? coded : undefined) ??
      namesakes.find((one) => nameKey(one.title) === nameKey(title)) ??
      (isOnly && only !== undefined && (title === '' || only.title === '') ? only : undefined);
    return person === undefined ? { kind: 'new' } : { kind: 'person', person };
  };
  return Object.assign(find, { hasNamesake: (name: string) => byName.has(nameKey(name)) });
}
