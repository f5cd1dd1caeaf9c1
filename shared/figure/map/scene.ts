import type { EdgeKind } from '../../domain/relationship/edge-kinds.ts';
import type { CanvasView } from '../../domain/relationship/map-views.ts';
import type { Point } from '../svg.ts';

/** One drawing of the map, laid out: plain data, so that it can come from a worker and go to print (domain §7.4). */

export type Box = Point & { readonly width: number; readonly height: number };

/** What a card says; every word comes in the language of the reader, null = not known. */
export type CardFacts = {
  readonly name: string;
  readonly title: string;
  /** Letters of the roles in the decision, such as 批 or A. */
  readonly roles: readonly string[];
  /** −2…+2. */
  readonly attitude: number | null;
  readonly attitudeText: string;
  /** Effective closeness R0–R5 and the one wanted; null while nothing is known of it. */
  readonly level: number | null;
  readonly target: number | null;
  /** The level was entered higher, but no behaviour of the last 12 months proves it. */
  readonly isCapped: boolean;
  /** 1–5. */
  readonly influence: number | null;
  /** Last contact in short words, such as "12 天"; '' leaves it out. */
  readonly contactText: string;
  readonly isContactLate: boolean;
  /** Ties to rivals such as "霁野 4". */
  readonly rivals: readonly string[];
  readonly isKey: boolean;
  readonly isCovered: boolean;
  readonly isCoach: boolean;
  /** Organization of somebody beside the customer; null for the customer's own people. */
  readonly outside: string | null;
  /** Short words such as "新任", "将离开"; '' for nothing to say. */
  readonly stability: string;
  /** What changed against the day compared with; null outside a comparison. */
  readonly change: 'came' | 'left' | 'up' | 'down' | 'moved' | null;
  /** Seat and roles alone, nothing that we think of the person: a map for people outside. */
  readonly isPlain?: boolean;
  /** Boss who is not on the map, in short words such as "经 韩之序"; left out where nobody was passed over. */
  readonly via?: string;
  /** Steps back while others are looked for. */
  readonly isDimmed?: boolean;
};

/** How many of a group have each attitude: for us first, those whose attitude nobody knows last. */
export type AttitudeMix = readonly { readonly attitude: number | null; readonly count: number }[];

export const NODE_KINDS = ['person', 'vacancy', 'colleague', 'rival', 'collapsed'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export type SceneNode = {
  /** Unique in the scene; in the decision chain a person stands in several steps. */
  readonly id: string;
  /** Person, seat, colleague or supplier; for a collapsed group the key of the group. */
  readonly recordId: string;
  readonly kind: NodeKind;
  readonly box: Box;
  /** Facts of a person; the others have a name and a title alone. */
  readonly card: CardFacts;
  /** How many cards are folded into this one. */
  readonly folded: number;
  /** True when cards hang below it that could be folded away. */
  readonly canFold: boolean;
  /** The user put it where it is. */
  readonly isPlaced: boolean;
  /** Attitudes of those who are folded into a group. */
  readonly mix?: AttitudeMix;
  /** Its place in the power map says something else than its rating. */
  readonly isOffRating?: boolean;
};

export type SceneEdge = {
  readonly id: string;
  readonly kind: EdgeKind;
  /** Ids of nodes of the scene. */
  readonly from: string;
  readonly to: string;
  /** Row that holds the tie; null for what follows from other facts. */
  readonly entryId: string | null;
  readonly strength: number | null;
  /** A reporting line past somebody who is not on the map. */
  readonly isIndirect?: boolean;
  /** SVG path data with absolute commands from border to border. */
  readonly d: string;
  /** Points along the line, for hitting it and for its frame. */
  readonly points: readonly Point[];
  /** Word of the line and the middle of where it stands; null for lines without a word. */
  readonly label: { readonly text: string; readonly at: Point } | null;
  /** Where an arrow points and the direction it comes from, in radians; null for lines without direction. */
  readonly arrow: { readonly tip: Point; readonly angle: number } | null;
};

/** `axis` is a word without a frame, such as the topic of a row of steps. */
export const GROUP_SHAPES = ['frame', 'lane', 'ring', 'axis'] as const;
export type GroupShape = (typeof GROUP_SHAPES)[number];

/** A frame behind cards: a department, a region, a ring of power, a step of the chain. */
export type SceneGroup = {
  readonly id: string;
  readonly shape: GroupShape;
  readonly title: string;
  /** Second line such as "8 人 · 关系分 52"; '' for none. */
  readonly note: string;
  readonly box: Box;
  readonly canFold: boolean;
  readonly isFolded: boolean;
};

export type Scene = {
  readonly view: CanvasView;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly groups: readonly SceneGroup[];
  /** Frame of everything, without margin; all zero for an empty map. */
  readonly bounds: Box;
};

/** How much of a card can be read at a zoom: everything, name and marks, a coloured block. */
export const DETAILS = ['full', 'brief', 'block'] as const;
export type Detail = (typeof DETAILS)[number];

/** Detail for a zoom (1 = natural size). */
export function detailAt(zoom: number): Detail {
  if (zoom >= 0.62) return 'full';
  return zoom >= 0.28 ? 'brief' : 'block';
}
