import type { Label } from '../label.ts';

type EdgeKindInfo = {
  readonly key: string;
  readonly label: Label;
  /** The direction from → to says something. */
  readonly directed: boolean;
  /** Could hurt people when it travels: hidden on screen and in exports until somebody asks (domain §7.2). */
  readonly sensitive: boolean;
  /**
   * Where the line comes from: the seats, a row of `map.relations`, the committees, the links with our people, the ties
   * with rivals.
   */
  readonly source: 'seats' | 'relations' | 'committees' | 'links' | 'rivals';
};

/**
 * Every kind of line of the map, in the order of the filter (domain §7.2). `reports_to` is the tree: the line leads
 * from the chief to the report. `second_boss` is a further boss with full say, `dotted` one with partial say: both
 * lead from the report to that boss, as people say it.
 */
export const EDGE_KIND_INFO = [
  {
    key: 'reports_to',
    label: { zh: '汇报', en: 'Reports to' },
    directed: false,
    sensitive: false,
    source: 'seats',
  },
  {
    key: 'second_boss',
    label: { zh: '另一上级', en: 'Second boss' },
    directed: true,
    sensitive: false,
    source: 'relations',
  },
  {
    key: 'dotted',
    label: { zh: '虚线汇报', en: 'Dotted line' },
    directed: true,
    sensitive: false,
    source: 'relations',
  },
  {
    key: 'influences',
    label: { zh: '影响', en: 'Influences' },
    directed: true,
    sensitive: false,
    source: 'relations',
  },
  {
    key: 'alliance',
    label: { zh: '同盟', en: 'Alliance' },
    directed: false,
    sensitive: false,
    source: 'relations',
  },
  {
    key: 'conflict',
    label: { zh: '冲突', en: 'Conflict' },
    directed: false,
    sensitive: true,
    source: 'relations',
  },
  {
    key: 'patron',
    label: { zh: '提携/师承', en: 'Patron' },
    directed: true,
    sensitive: true,
    source: 'relations',
  },
  {
    key: 'peer_tie',
    label: { zh: '校友同乡等', en: 'Peer tie' },
    directed: false,
    sensitive: true,
    source: 'relations',
  },
  {
    key: 'committee',
    label: { zh: '同属委员会', en: 'Same committee' },
    directed: false,
    sensitive: false,
    source: 'committees',
  },
  {
    key: 'link',
    label: { zh: '我方联系', en: 'Our link' },
    directed: false,
    sensitive: false,
    source: 'links',
  },
  {
    key: 'rival_tie',
    label: { zh: '对手关系', en: 'Rival tie' },
    directed: false,
    sensitive: false,
    source: 'rivals',
  },
] as const satisfies readonly EdgeKindInfo[];

export type EdgeKind = (typeof EDGE_KIND_INFO)[number]['key'];
/** Kinds that a user draws between two people of theirs: rows of `map.relations`. */
export type RelationKind = Exclude<EdgeKind, 'reports_to' | 'link' | 'rival_tie'>;

export const EDGE_KINDS: readonly EdgeKind[] = EDGE_KIND_INFO.map(({ key }) => key);

/** What a user may draw between two people of theirs; committees can be drawn by hand too. */
export const RELATION_KINDS = EDGE_KIND_INFO.filter(
  (info): info is Extract<(typeof EDGE_KIND_INFO)[number], { key: RelationKind }> =>
    info.source === 'relations' || info.source === 'committees',
);

/** Facts of a kind. */
export function edgeKindInfo(kind: EdgeKind): EdgeKindInfo {
  const found = EDGE_KIND_INFO.find(({ key }) => key === kind);
  if (found === undefined) throw new Error(`No such kind of line: ${kind}`);
  return found;
}

/**
 * The same text for ties that say the same: kind and both ends, in either order where the kind has no direction
 * (domain §7.2). Strength and note are no part of it.
 */
export function tieKey(kind: EdgeKind, from: string, to: string): string {
  const ends = edgeKindInfo(kind).directed || from <= to ? [from, to] : [to, from];
  return [kind, ...ends].join(' ');
}

/** Kinds that are hidden until somebody asks for them. */
export const SENSITIVE_KINDS: readonly EdgeKind[] = EDGE_KIND_INFO.filter(({ sensitive }) => sensitive).map(
  ({ key }) => key,
);
