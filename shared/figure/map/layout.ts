import type { CanvasView } from '../../domain/relationship/map-views.ts';
import type { DecisionRole, Politics } from '../../domain/relationship/roles.ts';
import type { Point } from '../svg.ts';
import type { Box, NodeKind } from './scene.ts';

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
};

export type LayoutGroup = {
  readonly id: string;
  readonly shape: 'frame' | 'lane' | 'ring';
  /** Name of the department or region, key of the ring or of the activity. */
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly box: Box;
  readonly members: readonly string[];
};

export type Layout = {
  /** Card in the scene: its node, and its box. In the lanes a node may stand in several places. */
  readonly cards: readonly { readonly id: string; readonly node: string; readonly box: Box }[];
  readonly groups: readonly LayoutGroup[];
  /** Cards that are folded away, with the card or group that stands for them. */
  readonly hidden: readonly (readonly [string, string])[];
};
