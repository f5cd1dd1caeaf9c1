import type { EdgeKind } from '../../../shared/domain/relationship/edge-kinds.ts';
import type { DecisionRole, Politics } from '../../../shared/domain/relationship/roles.ts';
import type { EdgeInput, LayoutGroup, LayoutNode, LayoutRequest } from '../../../shared/figure/map/layout.ts';
import { layoutMap } from '../../../shared/figure/map/layout-map.ts';
import type { Box, CardFacts, Scene } from '../../../shared/figure/map/scene.ts';
import { EMPTY_FACTS, sceneOf } from '../../../shared/figure/map/scene-of.ts';

export const node = (id: string, chief: string | null, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  kind: 'person',
  chief,
  department: null,
  region: null,
  politics: null,
  roles: [],
  attitude: null,
  influence: null,
  isOutside: false,
  ...more,
});

export const request = (nodes: readonly LayoutNode[], more: Partial<LayoutRequest> = {}): LayoutRequest => ({
  view: 'tree',
  nodes,
  placed: [],
  grouping: 'none',
  folded: [],
  steps: [],
  ...more,
});

export const edge = (kind: EdgeKind, from: string, to: string, word = ''): EdgeInput => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  entryId: null,
  strength: null,
  word,
});

/** Reporting lines of all nodes whose chief is on the map. */
export function lines(nodes: readonly LayoutNode[]): readonly EdgeInput[] {
  const known = new Set(nodes.map(({ id }) => id));
  return nodes.flatMap(({ id, chief }) =>
    chief !== null && known.has(chief) && chief !== id ? [edge('reports_to', chief, id)] : [],
  );
}

export const words = ({ title, key, note }: LayoutGroup) => ({ title: title || key, note });

export function sceneFor(
  asked: LayoutRequest,
  edges: readonly EdgeInput[],
  facts: (id: string) => Partial<CardFacts> = (id) => ({ name: id }),
): Scene {
  return sceneOf({
    view: asked.view,
    layout: layoutMap(asked),
    cards: asked.nodes.map(({ id, kind }) => ({
      recordId: id,
      kind,
      card: { ...EMPTY_FACTS, ...facts(id) },
    })),
    edges,
    folded: asked.folded,
    placed: asked.placed.map(([id]) => id),
    groupWords: words,
  });
}

/** Pairs of boxes that cover each other. */
export function overlaps(boxes: readonly Box[]): number {
  return boxes.reduce(
    (sum, a, index) =>
      sum +
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ).length,
    0,
  );
}

type Row = readonly [string, string | null, string, DecisionRole, number, Politics, number];

/** The people of the sample account (domain §11.6). */
const ROWS: readonly Row[] = [
  ['S01', null, 'Exec office', 'approver', 5, 'inner', 0],
  ['S02', 'S01', 'Exec office', 'decider', 5, 'inner', 1],
  ['S03', 'S01', 'Finance', 'approver', 4, 'inner', 0],
  ['S04', 'S02', 'Mfg', 'recommender', 4, 'structure', 2],
  ['S05', 'S04', 'Auto eng', 'evaluator', 4, 'structure', 1],
  ['S06', 'S05', 'Digital', 'evaluator', 3, 'structure', 1],
  ['S07', 'S02', 'Quality', 'evaluator', 3, 'structure', -1],
  ['S08', 'S02', 'Procurement', 'decider', 4, 'structure', -1],
  ['S09', 'S08', 'Procurement', 'gatekeeper', 2, 'outside', 0],
  ['S10', 'S04', 'Mfg', 'user', 3, 'outside', 2],
  ['S11', 'S10', 'Mfg', 'user', 2, 'outside', 1],
  ['S12', 'S01', 'R&D', 'influencer', 4, 'structure', -2],
  ['S13', 'S01', 'Exec office', 'influencer', 2, 'outside', 1],
  ['S14', 'S02', 'Strategy', 'recommender', 3, 'structure', 0],
];
export const SAMPLE: readonly LayoutNode[] = ROWS.map(
  ([id, chief, department, role, influence, politics, attitude]) =>
    node(id, chief, { department, roles: [role], influence, politics, attitude }),
);

/** A repeatable organization of so many people with spans of four to nine. */
export function organization(size: number): readonly LayoutNode[] {
  return Array.from({ length: size }, (_, index) => {
    const span = 4 + ((index * 7) % 6);
    const chief = index === 0 ? null : `p${Math.floor((index - 1) / span)}`;
    const attitude = ((index * 5) % 5) - 2;
    return node(`p${index}`, chief, { department: `d${index % 12}`, influence: 1 + (index % 5), attitude });
  });
}
