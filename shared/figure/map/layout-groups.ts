import { CARD, FRAME } from './card-size.ts';
import { chiefsOf, type Forest } from './forest.ts';
import { boxAround } from './geometry.ts';
import type { LayoutCard, LayoutGroup, LayoutNode } from './layout.ts';
import { cardsOf, type Drawn, framed, RATIO } from './layout-tree.ts';
import type { Gaps } from './pack-columns.ts';
import { packTree } from './pack-tree.ts';
import type { Box } from './scene.ts';

const FRAME_GAPS: Gaps = { x: 32, y: 56, stack: 32, branch: 32, rail: 24 };
/** A frame is at least as wide as its title. */
const LEAST_WIDTH = CARD.width + 2 * FRAME.padding;

type Part = { readonly group: LayoutGroup; readonly cards: readonly LayoutCard[]; readonly size: Box };

/**
 * Departments or regions as frames with the trees inside; a frame hangs below the one to which most of its heads
 * report. A folded group becomes one card. What is folded comes with the group that stands for it.
 */
export function groupLayout(
  forest: Forest,
  sort: 'department' | 'region',
  folded: ReadonlySet<string>,
): Drawn & { readonly hidden: Forest['hidden'] } {
  const parts = [...membersBy(forest, sort)].map(([key, members]) =>
    partOf(key, members, forest, sort, folded),
  );
  const parents = parentsOf(parts, forest);
  const places = packTree(
    parts.map(({ group, size }) => {
      return { id: group.id, width: size.width, height: size.height, parent: parents.get(group.id) ?? null };
    }),
    FRAME_GAPS,
    RATIO,
  );
  const at = (part: Part) => places.get(part.group.id) ?? { x: 0, y: 0 };
  const isFolded = ({ group }: Part) => folded.has(group.id);
  const hidden = parts
    .filter(isFolded)
    .flatMap(({ group }) => group.members.map((id) => [id, group.id] as const));
  const inGroup = new Map(hidden);
  return {
    cards: parts.flatMap((part) =>
      part.cards.map((card) => ({ ...card, box: shifted(card.box, at(part), part.size) })),
    ),
    groups: parts.map((part) => ({ ...part.group, box: { ...part.size, ...at(part) } })),
    hidden: [...hidden, ...forest.hidden.map(([id, by]) => [id, inGroup.get(by) ?? by] as const)],
  };
}

function shifted(box: Box, to: { readonly x: number; readonly y: number }, from: Box): Box {
  return { ...box, x: box.x - from.x + to.x, y: box.y - from.y + to.y };
}

function membersBy(
  { shown }: Forest,
  sort: 'department' | 'region',
): ReadonlyMap<string, readonly LayoutNode[]> {
  const found = new Map<string, LayoutNode[]>();
  for (const node of shown) {
    const key = node[sort] ?? '';
    const list = found.get(key);
    if (list === undefined) found.set(key, [node]);
    else list.push(node);
  }
  return found;
}

function partOf(
  key: string,
  members: readonly LayoutNode[],
  forest: Forest,
  sort: 'department' | 'region',
  folded: ReadonlySet<string>,
): Part {
  const id = `${sort} ${key}`;
  const ids = members.map((member) => member.id);
  const group = { id, sort, shape: 'frame', key, title: key, note: '', members: ids } as const;
  if (folded.has(id)) {
    const box = { x: 0, y: 0, width: CARD.width, height: CARD.height };
    return { group: { ...group, box }, cards: [{ id, node: id, box, reports: 0 }], size: box };
  }
  const cards = cardsOf(members, forest.chiefs, forest.reports, 1.3);
  const frame = framed(boxAround(cards.map(({ box }) => box)));
  const size = { ...frame, width: Math.max(LEAST_WIDTH, frame.width) };
  return { group: { ...group, box: size }, cards, size };
}

/** The group above each: where most of its people report to. */
function parentsOf(parts: readonly Part[], { chiefs }: Forest): ReadonlyMap<string, string | null> {
  const groupOf = new Map(parts.flatMap(({ group }) => group.members.map((id) => [id, group.id] as const)));
  const wanted = parts.map(({ group }) => {
    const votes = new Map<string, number>();
    for (const id of group.members) {
      const above = groupOf.get(chiefs.get(id) ?? '');
      if (above !== undefined && above !== group.id) votes.set(above, (votes.get(above) ?? 0) + 1);
    }
    const [first] = [...votes].sort((a, b) => b[1] - a[1]);
    return { id: group.id, chief: first?.[0] ?? null };
  });
  return chiefsOf(wanted);
}
