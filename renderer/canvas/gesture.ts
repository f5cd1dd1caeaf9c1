import type { Point } from '../../shared/figure/svg.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'card' | 'connect' | 'add' | 'fold' | 'edge' | 'group'; readonly id: string }
  | { readonly kind: 'ground' };

/** What a drag on the ground does. */
export type Tool = 'pan' | 'box' | 'lasso';

/** Where the pointer is: on the screen in px from the corner of the canvas, and on the map. */
export type Spot = { readonly screen: Point; readonly map: Point; readonly hit: Hit };

type Keys = { readonly isShift: boolean; readonly isControl: boolean };

export type PointerInput =
  | ({
      readonly kind: 'down';
      readonly spot: Spot;
      readonly tool: Tool;
      /** The map is moved whatever is below: Space is held, or it is the middle button. */
      readonly isHand: boolean;
      /** Cards can be moved and connected here. */
      readonly canEdit: boolean;
      readonly selected: ReadonlySet<string>;
    } & Keys)
  | { readonly kind: 'move' | 'up'; readonly spot: Spot }
  | { readonly kind: 'cancel' };

/** The gesture that is going on; the picture on the screen follows from it alone, so giving it up puts everything back. */
export type Gesture =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'press'; readonly spot: Spot; readonly next: Gesture } & Keys)
  | { readonly kind: 'pan'; readonly last: Point }
  | {
      readonly kind: 'drag';
      readonly grip: Spot;
      readonly ids: readonly string[];
      readonly by: Point;
      readonly onto: string | null;
    }
  | {
      readonly kind: 'outline';
      readonly shape: 'box' | 'lasso';
      readonly points: readonly Point[];
      readonly adds: boolean;
    }
  | { readonly kind: 'connect'; readonly from: string; readonly to: Point; readonly onto: string | null };

/** What a gesture asks for besides its picture. */
export type Deed =
  | { readonly kind: 'pan'; readonly by: Point }
  | { readonly kind: 'press'; readonly hit: Hit; readonly isToggle: boolean }
  | {
      readonly kind: 'drop';
      readonly ids: readonly string[];
      readonly by: Point;
      readonly onto: string | null;
    }
  | {
      readonly kind: 'outline';
      readonly shape: 'box' | 'lasso';
      readonly points: readonly Point[];
      readonly adds: boolean;
    }
  | { readonly kind: 'connect'; readonly from: string; readonly to: string };

export const NO_GESTURE: Gesture = { kind: 'none' };
/** px that a press may tremble before it is a drag. */
const DEAD_ZONE = 3;

/** The next state of the gesture, and what is to be done. */
export function nextGesture(gesture: Gesture, input: PointerInput): readonly [Gesture, Deed | null] {
  if (input.kind === 'cancel') return [NO_GESTURE, null];
  if (input.kind === 'down') {
    const { spot, isShift, isControl } = input;
    // At once, and a mere press of the hand chooses nothing.
    if (input.isHand) return [{ kind: 'pan', last: spot.screen }, null];
    return [{ kind: 'press', spot, isShift, isControl, next: dragOf(input) }, null];
  }
  return input.kind === 'move' ? moved(gesture, input.spot) : ended(gesture, input.spot);
}

/** What the press becomes when the pointer moves away. */
function dragOf(input: Extract<PointerInput, { kind: 'down' }>): Gesture {
  const { spot, tool, canEdit, selected, isShift, isControl } = input;
  const { hit } = spot;
  if (hit.kind === 'connect') return { kind: 'connect', from: hit.id, to: spot.map, onto: null };
  if (hit.kind === 'card' && canEdit) {
    const ids = selected.has(hit.id) ? [...selected] : [hit.id];
    return { kind: 'drag', grip: spot, ids, by: { x: 0, y: 0 }, onto: null };
  }
  const isOutline = isShift || isControl || tool !== 'pan';
  if (!isOutline) return { kind: 'pan', last: spot.screen };
  const shape = tool === 'lasso' ? 'lasso' : 'box';
  return { kind: 'outline', shape, points: [spot.map], adds: isShift || isControl };
}

function moved(gesture: Gesture, spot: Spot): readonly [Gesture, Deed | null] {
  switch (gesture.kind) {
    case 'press': {
      const { x, y } = gesture.spot.screen;
      const isStill = Math.hypot(spot.screen.x - x, spot.screen.y - y) <= DEAD_ZONE;
      return isStill ? [gesture, null] : moved(gesture.next, spot);
    }
    case 'pan': {
      const by = { x: spot.screen.x - gesture.last.x, y: spot.screen.y - gesture.last.y };
      return [
        { kind: 'pan', last: spot.screen },
        { kind: 'pan', by },
      ];
    }
    case 'drag': {
      const by = { x: spot.map.x - gesture.grip.map.x, y: spot.map.y - gesture.grip.map.y };
      const over = cardOf(spot);
      return [{ ...gesture, by, onto: over !== null && !gesture.ids.includes(over) ? over : null }, null];
    }
    case 'outline': {
      const [first = spot.map] = gesture.points;
      const points = gesture.shape === 'box' ? [first, spot.map] : [...gesture.points, spot.map];
      return [{ ...gesture, points }, null];
    }
    case 'connect': {
      const over = cardOf(spot);
      return [{ ...gesture, to: spot.map, onto: over === gesture.from ? null : over }, null];
    }
    default:
      return [gesture, null];
  }
}

function ended(gesture: Gesture, spot: Spot): readonly [Gesture, Deed | null] {
  if (gesture.kind === 'press') {
    const { hit } = gesture.spot;
    return [NO_GESTURE, { kind: 'press', hit, isToggle: gesture.isShift || gesture.isControl }];
  }
  const [last] = moved(gesture, spot);
  switch (last.kind) {
    case 'drag':
      return [NO_GESTURE, { kind: 'drop', ids: last.ids, by: last.by, onto: last.onto }];
    case 'outline':
      return [NO_GESTURE, { kind: 'outline', shape: last.shape, points: last.points, adds: last.adds }];
    case 'connect':
      return [NO_GESTURE, last.onto === null ? null : { kind: 'connect', from: last.from, to: last.onto }];
    default:
      return [NO_GESTURE, null];
  }
}

/** Handles belong to their card. */
function cardOf({ hit }: Spot): string | null {
  return hit.kind === 'card' || hit.kind === 'connect' || hit.kind === 'add' || hit.kind === 'fold'
    ? hit.id
    : null;
}
