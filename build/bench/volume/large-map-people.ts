import type { Value } from '../../../shared/domain/dossier/types.ts';
import { DEPARTMENTS, TITLES, TOP_SEATS } from './large-map-texts.ts';
import { between, pick, type Random } from './random.ts';
import { personName } from './texts.ts';

export type DrawnPerson = {
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly level: string;
  /** Index of the chief in the list; null at the top. */
  readonly chief: number | null;
};

/** Reports of one chief within a department. */
const SPAN = 7;

/** People of a large customer as a tree, chiefs before their reports; names are unique. */
export function drawPeople(random: Random, count: number): readonly DrawnPerson[] {
  const names = uniqueNames(random, count);
  const people: DrawnPerson[] = TOP_SEATS.slice(0, count).map((seat, index) => {
    const chief = index === 0 ? null : index === 1 ? 0 : 1;
    return { ...seat, name: names[index] ?? '', chief };
  });
  const rest = Math.max(0, count - people.length);
  const total = DEPARTMENTS.reduce((sum, { share }) => sum + share, 0);
  for (const [index, { name: department, share }] of DEPARTMENTS.entries()) {
    const isLast = index === DEPARTMENTS.length - 1;
    const size = isLast
      ? count - people.length
      : Math.min(count - people.length, Math.floor((rest * share) / total));
    const first = people.length;
    for (let place = 0; place < size; place += 1) {
      const level = levelAt(place, size);
      const chief =
        place === 0 ? between(random, 1, TOP_SEATS.length - 1) : first + Math.floor((place - 1) / SPAN);
      const title = `${department.replace(/[部中心]+$/, '')}${pick(random, TITLES[level])}`;
      people.push({ name: names[people.length] ?? '', title, department, level, chief });
    }
  }
  return people;
}

function levelAt(place: number, size: number): keyof typeof TITLES {
  if (place === 0) return 'VP';
  if (place <= SPAN) return 'director';
  return place <= Math.max(SPAN * 2, size / 5) ? 'manager' : 'staff';
}

function uniqueNames(random: Random, count: number): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = personName(random);
    // The pool of names is finite: a further character tells namesakes apart.
    names.add(names.has(name) ? `${name}${'甲乙丙丁'.charAt(names.size % 4)}` : name);
  }
  return [...names];
}

const INFLUENCE: { readonly [level: string]: readonly [number, number] } = {
  board: [5, 5],
  C: [4, 5],
  VP: [3, 5],
  director: [2, 4],
  manager: [1, 3],
  staff: [1, 2],
};
const ROLES: { readonly [level: string]: readonly string[] } = {
  board: ['approver'],
  C: ['approver', 'decider'],
  VP: ['decider', 'recommender'],
  director: ['evaluator', 'recommender', 'influencer'],
  manager: ['evaluator', 'user', 'gatekeeper'],
  staff: ['user', 'influencer'],
};

/** Ratings of a person; about a tenth of the staff is not rated yet. */
export function drawRatings(random: Random, { level }: DrawnPerson): { readonly [fieldKey: string]: Value } {
  if (level === 'staff' && random() < 0.1) return {};
  const [low, high] = INFLUENCE[level] ?? [1, 2];
  const influence = between(random, low, high);
  return {
    'node.roles': [pick(random, ROLES[level] ?? ['user'])],
    'node.influence': influence,
    'node.attitude': pick(random, [-2, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2]),
    'node.politics': influence >= 5 ? 'inner' : influence >= 3 ? 'structure' : 'outside',
    'node.level_target': between(random, 2, 4),
    'node.adapt': pick(random, [
      'innovator',
      'visionary',
      'pragmatist',
      'pragmatist',
      'conservative',
      'laggard',
    ]),
  };
}
