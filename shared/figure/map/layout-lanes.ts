import { DECISION_ROLE_KEYS, type DecisionRole } from '../../domain/relationship/roles.ts';
import type { Point } from '../svg.ts';
import { gridOf } from './bands.ts';
import { CARD } from './card-size.ts';
import { boxAround, grown } from './geometry.ts';
import type { GroupSort, LaneStep, LayoutCard, LayoutGroup, LayoutNode, LayoutRequest } from './layout.ts';
import type { Drawn } from './layout-tree.ts';

/** Room for the name of a step and around its cards; more cards than this stand in a further column. */
const STEP = { title: 46, line: 19, padding: 12, gap: 34, rows: 8 } as const;
/** Lines of words in the lane of those without a role: how to give them one. */
const HINT_LINES = 2;
const ROW = { title: 30, gap: 34 } as const;

/** Roles from those who use to those who have the last word: the chain where nobody has recorded one. */
const ROLE_CHAIN: readonly DecisionRole[] = [
  'user',
  'evaluator',
  'recommender',
  'influencer',
  'gatekeeper',
  'decider',
  'approver',
];

/** Key of the lane of those without a role. */
export const NO_ROLE = 'none';

/** Key of the row of roles where there is no other, so that it needs no title. */
const ONLY_ROW = 'roles';

type Lane = {
  readonly id: string;
  readonly sort: GroupSort;
  readonly key: string;
  readonly column: number;
} & Pick<LaneStep, 'title' | 'note'> & { readonly nodes: readonly LayoutNode[] };
type Row = { readonly key: string; readonly title: string; readonly lanes: readonly Lane[] };

/**
 * Steps of the decision from left to right, a row for each topic; a person stands in every step in which he or she
 * acts. People in no step follow by role, those without any last. Without any chain the roles are the steps (domain §7.4).
 */
export function lanesLayout({ nodes, steps }: Pick<LayoutRequest, 'nodes' | 'steps'>): Drawn {
  const people = new Map(
    nodes.filter(({ kind }) => kind === 'person' || kind === 'vacancy').map((node) => [node.id, node]),
  );
  const rows = rowsOf(people, steps);
  const widths = columnWidths(rows);
  const cards: LayoutCard[] = [];
  const groups: LayoutGroup[] = [];
  let y = 0;
  for (const row of rows) {
    const lines = noteLines(row);
    const width = widths.reduce((sum, column) => sum + column + STEP.gap, -STEP.gap);
    if (row.key !== ONLY_ROW) groups.push(rowTitle(row, y, width));
    y += row.key === ONLY_ROW ? 0 : ROW.title;
    const drawn = row.lanes.map((lane) =>
      drawLane(lane, { x: leftOf(widths, lane.column), y }, widths[lane.column] ?? 0, lines),
    );
    const height = drawn.reduce((most, { group }) => Math.max(most, group.box.height), 0);
    for (const { cards: own, group } of drawn) {
      cards.push(...own);
      groups.push({ ...group, box: { ...group.box, height } });
    }
    y += height + ROW.gap;
  }
  return { cards, groups };
}

function rowsOf(people: ReadonlyMap<string, LayoutNode>, steps: readonly LaneStep[]): readonly Row[] {
  if (steps.length === 0) return [roleRow([...people.values()], ROLE_CHAIN, ONLY_ROW)];
  const numbers = [...new Set(steps.map(({ step }) => step))].sort((a, b) => a - b);
  const topics = [...new Set(steps.map(({ topic }) => topic))];
  const known = topics.map((topic): Row => {
    const lanes = steps
      .filter((step) => step.topic === topic)
      .map((step): Lane => {
        const own = [...new Set(step.nodes)].flatMap((id) => people.get(id) ?? []);
        return { ...step, sort: 'step', key: step.id, column: numbers.indexOf(step.step), nodes: own };
      });
    return { key: topic, title: topic, lanes: spread(lanes) };
  });
  const inStep = new Set(steps.flatMap((step) => step.nodes));
  const others = [...people.values()].filter(({ id, kind }) => !inStep.has(id) && kind === 'person');
  if (others.length === 0) return known;
  const held = ROLE_CHAIN.filter((role) => others.some((node) => mainRole(node) === role));
  return [...known, roleRow(others, held, '')];
}

/** Two activities of the same number stand one after the other. */
function spread(lanes: readonly Lane[]): readonly Lane[] {
  let next = 0;
  return lanes
    .toSorted((a, b) => a.column - b.column)
    .map((lane) => {
      const column = Math.max(next, lane.column);
      next = column + 1;
      return { ...lane, column };
    });
}

/** A lane for each role and, where somebody has none, one more: nobody is left out. */
function roleRow(people: readonly LayoutNode[], roles: readonly DecisionRole[], key: string): Row {
  const lane = (name: string, column: number, nodes: readonly LayoutNode[]): Lane => ({
    ...{ id: `role ${name}`, sort: 'role', key: name, column, title: '', note: '', nodes },
  });
  const lanes = roles.map((role, column) =>
    lane(
      role,
      column,
      people.filter((node) => (key === '' ? mainRole(node) === role : node.roles.includes(role))),
    ),
  );
  const idle = people.filter(({ kind, roles: held }) => kind === 'person' && held.length === 0);
  return {
    key,
    title: '',
    lanes: idle.length === 0 ? lanes : [...lanes, lane(NO_ROLE, lanes.length, idle)],
  };
}

/** The role with the most say: each person once. */
function mainRole({ roles }: LayoutNode): DecisionRole | undefined {
  return DECISION_ROLE_KEYS.find((role) => roles.includes(role));
}

function columnsFor(lane: Lane): number {
  return Math.max(
    1,
    Math.ceil(lane.nodes.length / Math.max(STEP.rows, Math.ceil(Math.sqrt(lane.nodes.length * 3)))),
  );
}

function columnWidths(rows: readonly Row[]): readonly number[] {
  const widths: number[] = [];
  for (const lane of rows.flatMap(({ lanes }) => lanes)) {
    const wanted = columnsFor(lane) * (CARD.width + CARD.gapX) - CARD.gapX + 2 * STEP.padding;
    while (widths.length <= lane.column) widths.push(CARD.width + 2 * STEP.padding);
    widths[lane.column] = Math.max(widths[lane.column] ?? 0, wanted);
  }
  return widths;
}

function leftOf(widths: readonly number[], column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width + STEP.gap, 0);
}

/** Lines under the names of the steps: the same room in the whole row, so that cards stand beside each other. */
function noteLines({ lanes }: Row): number {
  return lanes.reduce((most, { key, note }) => {
    if (key === NO_ROLE) return Math.max(most, HINT_LINES);
    return note === '' ? most : Math.max(most, note.split('\n').length);
  }, 0);
}

function drawLane(lane: Lane, { x, y }: Point, width: number, lines: number) {
  const head = STEP.title + lines * STEP.line;
  const corner = { x: x + STEP.padding, y: y + head };
  const cards = gridOf(lane.nodes, corner, columnsFor(lane)).map((card) => ({
    ...card,
    id: `${card.node}@${lane.id}`,
  }));
  const inner =
    cards.length === 0
      ? { ...corner, width: 0, height: CARD.height }
      : boxAround(cards.map(({ box }) => box));
  const { id, sort, key, title, note } = lane;
  const box = { x, y, width, height: head + grown(inner, STEP.padding).height - STEP.padding };
  const members = lane.nodes.map((node) => node.id);
  const group: LayoutGroup = { id: `step ${id}`, sort, shape: 'lane', key, title, note, box, members };
  return { cards, group };
}

function rowTitle({ key, title, lanes }: Row, y: number, width: number): LayoutGroup {
  const members = lanes.flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const box = { x: 0, y, width, height: ROW.title - 6 };
  return { id: `topic ${key}`, sort: 'topic', shape: 'axis', key, title, note: '', box, members };
}
