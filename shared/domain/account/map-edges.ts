import { type EdgeKind, RELATION_KINDS, type RelationKind, tieKey } from '../relationship/edge-kinds.ts';
import { cellNumber, cellText } from './money.ts';
import type { RelationshipReading } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

/** A line between two records of the map (domain §7.2). */
export type MapEdge = {
  /** Stable while the fact behind it is there. */
  readonly id: string;
  readonly kind: EdgeKind;
  /**
   * `reports_to`: from the chief (a person, or the empty seat) to the report. `link`: from our person. `rival_tie`:
   * from the rival. Otherwise as it was recorded.
   */
  readonly from: string;
  readonly to: string;
  /** Row that holds it; null for a reporting line, which follows from the seats, and for a committee. */
  readonly entryId: string | null;
  /** Influence 1–3, level of a link or depth of a rival tie 0–5; null where nothing is known. */
  readonly strength: number | null;
  readonly note: string | null;
  /** Boss between the two who is not on the map; null for a line that leaves nobody out. */
  readonly passed: string | null;
};

/** Every line between people who are on the map, and to our people and rivals (domain §7.2). */
export function readMapEdges(view: AccountView, reading: RelationshipReading): readonly MapEdge[] {
  const nodes = new Set([
    ...reading.people.map(({ id }) => id),
    ...reading.vacancies.map(({ seatId }) => seatId),
  ]);
  return [
    ...reportingLines(reading, nodes),
    ...relations(view, nodes),
    ...committees(view, nodes),
    ...reading.people.flatMap(({ id }) => [...links(view, id), ...rivalTies(view, id)]),
  ];
}

const edge = (kind: EdgeKind, id: string, from: string, to: string): MapEdge => ({
  id,
  kind,
  from,
  to,
  entryId: null,
  strength: null,
  note: null,
  passed: null,
});

function reportingLines(
  { people, vacancies, chiefs }: RelationshipReading,
  nodes: ReadonlySet<string>,
): readonly MapEdge[] {
  const below = [...people.map(({ id }) => id), ...vacancies.map(({ seatId }) => seatId)];
  return below.flatMap((id) => {
    const chief = chiefs.get(id);
    if (chief === undefined || !nodes.has(chief.id)) return [];
    return [{ ...edge('reports_to', `line ${id}`, chief.id, id), passed: chief.passed }];
  });
}

/** Recorded ties; of two that say the same the first is drawn. */
function relations(view: AccountView, nodes: ReadonlySet<string>): readonly MapEdge[] {
  const drawn = new Set<string>();
  return view.rows(view.account.id, 'map.relations').flatMap(({ entry, row }): readonly MapEdge[] => {
    const kind = relationKind(row.kind);
    const from = cellText(row, 'from');
    const to = cellText(row, 'to');
    if (kind === null || from === null || to === null || from === to) return [];
    if (!nodes.has(from) || !nodes.has(to) || drawn.has(tieKey(kind, from, to))) return [];
    drawn.add(tieKey(kind, from, to));
    const known = { entryId: entry.id, strength: cellNumber(row, 'strength'), note: cellText(row, 'note') };
    return [{ ...edge(kind, entry.id, from, to), ...known }];
  });
}

/** Kind of a recorded tie; null for one that this program does not know. */
export function relationKind(value: unknown): RelationKind | null {
  return RELATION_KINDS.find(({ key }) => key === value)?.key ?? null;
}

/** A body that decides together (`org.committees`), with those of its members who are on the map. */
export type Committee = {
  readonly entryId: string;
  readonly name: string | null;
  readonly members: readonly string[];
};

/** Committees in the order of the table; each member once. */
export function readCommittees(view: AccountView, nodes: ReadonlySet<string>): readonly Committee[] {
  return view.rows(view.account.id, 'org.committees').map(({ entry, row }) => {
    const listed = Array.isArray(row.members) ? row.members.map(String) : [];
    const members = [...new Set(listed)].filter((id) => nodes.has(id));
    return { entryId: entry.id, name: cellText(row, 'name'), members };
  });
}

/** Members of a committee, each with the one listed first: a star is legible where a web is not. */
function committees(view: AccountView, nodes: ReadonlySet<string>): readonly MapEdge[] {
  return readCommittees(view, nodes).flatMap(({ entryId, name, members: [first, ...others] }) =>
    first === undefined
      ? []
      : others.map((id) => ({ ...edge('committee', `${entryId} ${id}`, first, id), note: name })),
  );
}

function links(view: AccountView, personId: string): readonly MapEdge[] {
  return view.rows(personId, 'node.links').flatMap(({ entry, row }) => {
    const colleague = cellText(row, 'colleague');
    if (colleague === null) return [];
    const known = { entryId: entry.id, strength: cellNumber(row, 'level') };
    return [{ ...edge('link', entry.id, colleague, personId), ...known }];
  });
}

function rivalTies(view: AccountView, personId: string): readonly MapEdge[] {
  return view.rows(personId, 'node.rivals').flatMap(({ entry, row }) => {
    const supplier = cellText(row, 'supplier');
    if (supplier === null) return [];
    const known = { entryId: entry.id, strength: cellNumber(row, 'depth'), note: cellText(row, 'nature') };
    return [{ ...edge('rival_tie', entry.id, supplier, personId), ...known }];
  });
}
