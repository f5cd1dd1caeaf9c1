import { SENSITIVE_KINDS } from '../relationship/edge-kinds.ts';
import {
  type Acquaintance,
  acquaintances,
  type Introduction,
  introductionTo,
} from '../relationship/introduction.ts';
import { type NextPerson, nextPeople } from '../relationship/next-person.ts';
import type { WeighedPerson } from '../relationship/person.ts';
import { readCommittees, readMapEdges } from './map-edges.ts';
import type { RelationshipReading } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

/** Which of ours should go, and why: executives meet executives, otherwise who is closest to the person. */
export type Messenger = {
  readonly colleague: string;
  readonly why: 'executive' | 'link' | 'nearby' | 'owner';
  /** Level of the link that speaks for it; null without one. */
  readonly level: number | null;
  /** Whose link it is when it is not the person's own: somebody beside the person. */
  readonly near: string | null;
};

export type NextPersonReading = NextPerson & {
  /** Null when nobody can introduce us, and when we have a link of level ≥2 already. */
  readonly introduction: Introduction | null;
  readonly messenger: Messenger | null;
};

/** Kinds along which nobody passes on a favour. */
const CLOSED: ReadonlySet<string> = new Set(['conflict', 'link', 'rival_tie', 'committee']);
const TOP_LEVELS: ReadonlySet<string> = new Set(['board', 'C']);
const FIRST_FEW = 5;

/** Whom to work on next, how to reach them and who goes; at most `limit` people (domain §7.4). */
export function readNextPeople(
  view: AccountView,
  reading: RelationshipReading,
  limit: number = FIRST_FEW,
): readonly NextPersonReading[] {
  const people = new Map(reading.metrics.people.map((person) => [person.id, person]));
  const neighbours = acquaintances(linesBetween(view, reading));
  return nextPeople(reading.metrics.people, limit).map((next) => {
    const person = people.get(next.id);
    const isKnown = person?.links.some(({ level }) => level >= 2) ?? false;
    return {
      ...next,
      introduction: isKnown ? null : introductionTo(next.id, people, neighbours),
      messenger: messengerFor(
        view,
        reading,
        next.id,
        people,
        (neighbours.get(next.id) ?? []).map(({ id }) => id),
      ),
    };
  });
}

/** Open lines first, so that a path is told by them where a sensitive one runs beside. */
function linesBetween(view: AccountView, reading: RelationshipReading): readonly Acquaintance[] {
  const nodes = new Set(reading.people.map(({ id }) => id));
  const drawn = readMapEdges(view, reading).filter(
    ({ kind, entryId, from, to, passed }) =>
      passed === null &&
      nodes.has(from) &&
      nodes.has(to) &&
      (!CLOSED.has(kind) || (kind === 'committee' && entryId !== null)),
  );
  const isOpen = ({ kind }: Acquaintance) => !SENSITIVE_KINDS.includes(kind);
  const sitting = readCommittees(view, nodes).flatMap(({ members }) =>
    members.flatMap((from, index) =>
      members.slice(index + 1).map((to): Acquaintance => ({ from, to, kind: 'committee' })),
    ),
  );
  return [...drawn.filter(isOpen), ...sitting, ...drawn.filter((line) => !isOpen(line))];
}

function messengerFor(
  view: AccountView,
  reading: RelationshipReading,
  id: string,
  people: ReadonlyMap<string, WeighedPerson>,
  nearby: readonly string[],
): Messenger | null {
  const seat = reading.people.find((person) => person.id === id)?.seat ?? null;
  const isTop = seat !== null && TOP_LEVELS.has(seat.level ?? '');
  const isExecutive = (colleague: string) => view.text(colleague, 'col.role') === 'sponsor';
  const own = linksOf(people.get(id), null);
  const around = nearby.flatMap((one) => linksOf(people.get(one), one));
  const wanted = isTop
    ? [
        ...closest(own.filter((link) => isExecutive(link.colleague))),
        ...closest(around.filter((link) => isExecutive(link.colleague))),
      ]
    : [];
  const [executive] = wanted;
  if (executive !== undefined) return { ...executive, why: 'executive' };
  const [direct] = closest(own);
  if (direct !== undefined) return { ...direct, why: 'link' };
  const [beside] = closest(around);
  if (beside !== undefined) return { ...beside, why: 'nearby' };
  const owner = view.text(id, 'node.owner');
  return owner === '' ? null : { colleague: owner, why: 'owner', level: null, near: null };
}

type Candidate = Omit<Messenger, 'why'> & { readonly level: number };

function linksOf(person: WeighedPerson | undefined, near: string | null): readonly Candidate[] {
  return (person?.links ?? [])
    .filter(({ level }) => level >= 1)
    .map(({ person: colleague, level }) => ({ colleague, level, near }));
}

function closest(links: readonly Candidate[]): readonly Candidate[] {
  return [...links].sort((a, b) => b.level - a.level || (a.colleague < b.colleague ? -1 : 1));
}
