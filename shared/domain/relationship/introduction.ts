import type { EdgeKind } from './edge-kinds.ts';
import { isBlocker } from './gap-patterns.ts';
import type { WeighedPerson } from './person.ts';

/** A line between two people of theirs along which somebody can introduce us. */
export type Acquaintance = { readonly from: string; readonly to: string; readonly kind: EdgeKind };

export type Introduction = {
  readonly person: string;
  /** From the one who introduces to the one we want to meet, both included. */
  readonly path: readonly string[];
  /** Kind of each line of the path. */
  readonly kinds: readonly EdgeKind[];
};

/** A favour is passed on over two, at most three desks. */
const LONGEST = 3;
const INTRODUCING_LEVEL = 3;

/** Neighbours of each person along the lines, in the order in which the lines are given. */
export function acquaintances(
  lines: readonly Acquaintance[],
): ReadonlyMap<string, readonly { readonly id: string; readonly kind: EdgeKind }[]> {
  const found = new Map<string, { id: string; kind: EdgeKind }[]>();
  const add = (from: string, id: string, kind: EdgeKind) => {
    const list = found.get(from);
    if (list === undefined) found.set(from, [{ id, kind }]);
    else list.push({ id, kind });
  };
  for (const { from, to, kind } of lines) {
    add(from, to, kind);
    add(to, from, kind);
  }
  return found;
}

/**
 * Who can introduce us to a person: the nearest supportive one (attitude ≥ +1) of level ≥3, along at most three lines
 * that do not lead over a blocker; of several as near the closest to us, then the weightiest. Null when there is none
 * (domain §7.4: R0→R2 by referral).
 */
export function introductionTo(
  target: string,
  people: ReadonlyMap<string, WeighedPerson>,
  neighbours: ReturnType<typeof acquaintances>,
): Introduction | null {
  const cameFrom = new Map<string, { id: string; kind: EdgeKind } | null>([[target, null]]);
  let ring: readonly string[] = [target];
  for (let distance = 1; distance <= LONGEST && ring.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of ring) {
      for (const neighbour of neighbours.get(id) ?? []) {
        const person = people.get(neighbour.id);
        if (cameFrom.has(neighbour.id) || person === undefined || isBlocker(person)) continue;
        cameFrom.set(neighbour.id, { id, kind: neighbour.kind });
        next.push(neighbour.id);
      }
    }
    const [best] = next
      .flatMap((id) => people.get(id) ?? [])
      .filter(({ attitude, level }) => (attitude ?? 0) >= 1 && level >= INTRODUCING_LEVEL)
      .sort((a, b) => b.level - a.level || (b.weight ?? 0) - (a.weight ?? 0) || (a.id < b.id ? -1 : 1));
    if (best !== undefined) return pathFrom(best.id, cameFrom);
    ring = next;
  }
  return null;
}

function pathFrom(
  person: string,
  cameFrom: ReadonlyMap<string, { readonly id: string; readonly kind: EdgeKind } | null>,
): Introduction {
  const path = [person];
  const kinds: EdgeKind[] = [];
  for (let step = cameFrom.get(person); step; step = cameFrom.get(step.id)) {
    path.push(step.id);
    kinds.push(step.kind);
  }
  return { person, path, kinds };
}
