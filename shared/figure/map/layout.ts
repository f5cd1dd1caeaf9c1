import type { EdgeKind } from '../../domain/relationship/edge-kinds.ts';
import type { CanvasView } from '../../domain/relationship/map-views.ts';
import type { DecisionRole, Politics } from '../../domain/relationship/roles.ts';
import type { Point } from '../svg.ts';
import type { Box, GroupShape, NodeKind } from './scene.ts';

/** What the layout needs of a card: plain data, because it runs in a worker. */
export type LayoutNode = {
  readonly id: string;
  readonly kind: Exclude<NodeKind, 'collapsed'>;
  /** Node above in the tree; null for a root. Cycles and unknown ids make a root. */
  readonly chief: string | null;
  readonly department: string | null;
  readonly region: string | null;
  readonly politics: Politics | null;
  readonly roles: readonly DecisionRole[];
  readonly attitude: number | null;
  readonly influence: number | null;
  readonly isOutside: boolean;
};

/** One step of a decision chain (`org.chains`), in order. */
export type LaneStep = {
  readonly id: string;
  readonly topic: string;
  readonly step: number;
  /** Words of the activity and the body, in the language of the reader. */
  readonly title: string;
  readonly note: string;
  /** Nodes that act in the step. */
  readonly nodes: readonly string[];
};

/** A line between two records; one whose end is not on the map is left out. */
export type EdgeInput = {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly entryId: string | null;
  readonly strength: number | null;
  /** '' for a line without a word. */
  readonly word: string;
  /** A reporting line past somebody who is not on the map. */
  readonly isIndirect?: boolean;
};

export const GROUPINGS = ['none', 'department', 'region'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type LayoutRequest = {
  readonly view: CanvasView;
  readonly nodes: readonly LayoutNode[];
  /** Top-left corners that the user chose; always kept. */
  readonly placed: readonly (readonly [string, Point])[];
  readonly grouping: Grouping;
  /** Ids of nodes whose reports are folded away, and of groups that are folded. */
  readonly folded: readonly string[];
  /** Steps of the chain, for the lanes. */
  readonly steps: readonly LaneStep[];
  /** Pairs of one of our people or a rival with a person, so that ours stand near theirs. */
  readonly ties?: readonly (readonly [string, string])[];
};

/** What a group stands for, which says where its words come from. */
export const GROUP_SORTS = [
  'department',
  'region',
  'outside',
  'politics',
  'attitude',
  'step',
  'topic',
  'role',
] as const;
export type GroupSort = (typeof GROUP_SORTS)[number];

export type LayoutGroup = {
  readonly id: string;
  readonly sort: GroupSort;
  readonly shape: GroupShape;
  /** Name of the department or region, key of the ring, role or attitude, id of the step, name of the topic. */
  readonly key: string;
  /** What the request already has words for: name of the group, title and note of the step; else ''. */
  readonly title: string;
  readonly note: string;
  readonly box: Box;
  readonly members: readonly string[];
  /** Members that stand here because nobody knows where else. */
  readonly unrated?: number;
};

export type LayoutCard = {
  readonly id: string;
  /** Node, or the group that is folded into this card. */
  readonly node: string;
  readonly box: Box;
  /** Cards below it in the tree, folded away or not. */
  readonly reports: number;
  /** Put by hand where its rating does not put it. */
  readonly isOffRating?: boolean;
};

export type Layout = {
  /** Cards of the scene. In the lanes a node may stand in several places. */
  readonly cards: readonly LayoutCard[];
  readonly groups: readonly LayoutGroup[];
  /** Cards that are folded away, with the card or group that stands for them. */
  readonly hidden: readonly (readonly [string, string])[];
};
