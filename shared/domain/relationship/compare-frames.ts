import { rounded } from '../scale.ts';

/** A map at the end of a day, as far as a comparison looks at it. */
export type ComparedFrame = {
  readonly date: string;
  readonly people: readonly ComparedPerson[];
  readonly metrics: { readonly [metric: string]: number | string | null };
};
export type ComparedPerson = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly managerId: string | null;
  readonly attitude: number | null;
  readonly influence: number | null;
  readonly level: number;
  readonly target: number | null;
};

export type PersonChange = {
  readonly id: string;
  readonly name: string;
  /** A seat is title and department. */
  readonly what: 'came' | 'left' | 'seat' | 'manager' | 'attitude' | 'influence' | 'level' | 'target';
  /** Value before and after; texts of a seat, ids of managers, numbers of ratings; null = nobody, not known. */
  readonly before: string | number | null;
  readonly after: string | number | null;
};

/** What happened to somebody in one word, for the mark on the card. */
export type Mark = 'came' | 'left' | 'up' | 'down' | 'moved';

export type MetricChange = {
  readonly metric: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** After − before, rounded to 2 decimals; null where one of them is no number. */
  readonly delta: number | null;
};

export type FrameComparison = {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly PersonChange[];
  readonly marks: ReadonlyMap<string, Mark>;
  readonly metrics: readonly MetricChange[];
};

const RATINGS = ['attitude', 'level', 'influence', 'target'] as const;

/** Who came, left, moved, and what became of stance and metrics between two days of one map (domain §7.4, views). */
export function compareFrames(before: ComparedFrame, after: ComparedFrame): FrameComparison {
  const earlier = new Map(before.people.map((person) => [person.id, person]));
  const later = new Map(after.people.map((person) => [person.id, person]));
  const changes = [
    ...after.people.flatMap((person) => {
      const known = earlier.get(person.id);
      return known === undefined ? [change(person, 'came', null, seatOf(person))] : changesOf(known, person);
    }),
    ...before.people
      .filter(({ id }) => !later.has(id))
      .map((person) => change(person, 'left', seatOf(person), null)),
  ];
  return {
    from: before.date,
    to: after.date,
    changes,
    marks: marksOf(changes),
    metrics: Object.keys({ ...before.metrics, ...after.metrics }).map((metric) =>
      metricChange(metric, before.metrics[metric] ?? null, after.metrics[metric] ?? null),
    ),
  };
}

function changesOf(before: ComparedPerson, after: ComparedPerson): readonly PersonChange[] {
  return [
    ...(seatOf(before) === seatOf(after) ? [] : [change(after, 'seat', seatOf(before), seatOf(after))]),
    ...(before.managerId === after.managerId
      ? []
      : [change(after, 'manager', before.managerId, after.managerId)]),
    ...RATINGS.flatMap((rating) =>
      before[rating] === after[rating] ? [] : [change(after, rating, before[rating], after[rating])],
    ),
  ];
}

function change(
  { id, name }: ComparedPerson,
  what: PersonChange['what'],
  before: PersonChange['before'],
  after: PersonChange['after'],
): PersonChange {
  return { id, name, what, before, after };
}

function seatOf({ title, department }: ComparedPerson): string {
  return [department, title].filter((text) => text !== '').join(' · ');
}

/** Coming and going count most, then how somebody stands to us, then a move. */
function marksOf(changes: readonly PersonChange[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const stance = new Map<string, number>();
  for (const { id, what, before, after } of changes) {
    if (what === 'came' || what === 'left') marks.set(id, what);
    if (what === 'seat' || what === 'manager') marks.set(id, 'moved');
    if (what === 'attitude' || what === 'level')
      stance.set(id, (stance.get(id) ?? 0) + Math.sign(Number(after ?? 0) - Number(before ?? 0)));
  }
  for (const [id, sum] of stance) if (sum !== 0) marks.set(id, sum > 0 ? 'up' : 'down');
  return marks;
}

function metricChange(
  metric: string,
  before: number | string | null,
  after: number | string | null,
): MetricChange {
  const delta = typeof before === 'number' && typeof after === 'number' ? rounded(after - before) : null;
  return { metric, before, after, delta };
}

/** How one person's stance went: a point for the first day and for each day on which something differs. */
export type StancePoint = {
  readonly date: string;
  readonly attitude: number | null;
  readonly level: number;
  readonly influence: number | null;
};

/** Stance and level of a person over frames, oldest first; days on which the person was not there are left out. */
export function stanceHistory(frames: readonly ComparedFrame[], personId: string): readonly StancePoint[] {
  const points: StancePoint[] = [];
  for (const { date, people } of [...frames].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const person = people.find(({ id }) => id === personId);
    if (person === undefined) continue;
    const { attitude, level, influence } = person;
    const last = points.at(-1);
    if (last?.attitude === attitude && last.level === level && last.influence === influence) continue;
    points.push({ date, attitude, level, influence });
  }
  return points;
}
