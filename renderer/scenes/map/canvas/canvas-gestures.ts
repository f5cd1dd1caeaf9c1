import type { Point } from '../../../../shared/figure/svg.ts';
import {
  type Deed,
  type Gesture,
  type Hit,
  nextGesture,
  type PointerInput,
  type Spot,
} from '../../../canvas/gesture.ts';
import { hitAt } from '../../../canvas/handles.ts';
import { cardsInOutline } from '../../../canvas/outline.ts';
import type { PointerHost } from '../../../canvas/pointer-input.ts';
import { toMap } from '../../../canvas/viewport.ts';
import type { CanvasModel } from './canvas-model.ts';
import { press } from './canvas-press.ts';
import type { GestureParts } from './gesture-parts.ts';

const MIDDLE = 1;
const GROUND: Hit = { kind: 'ground' };

/** Turns the pointer into gestures, and gestures into what they do. */
export function gestureHost(parts: GestureParts): PointerHost {
  const { canvas, motion, onTouched } = parts;
  const spotAt = (screen: Point): Spot => {
    const { index, hovered } = canvas;
    const map = toMap(motion.view, screen);
    const hit =
      index === null
        ? GROUND
        : hitAt(index, map, { zoom: motion.view.zoom, hovered: canvas.canEdit ? hovered : null });
    return { screen, map, hit };
  };
  const feed = (input: PointerInput) => {
    const [gesture, deed] = nextGesture(canvas.gesture, input);
    canvas.setGesture(gesture);
    if (deed !== null) perform(parts, deed);
  };
  return {
    down: (screen, event) => {
      const spot = spotAt(screen);
      feed({
        kind: 'down',
        spot,
        tool: canvas.tool,
        isHand: event.button === MIDDLE || canvas.isHandHeld,
        canEdit: canvas.canEdit,
        selected: new Set(canvas.selected),
        isShift: event.shiftKey,
        isControl: event.ctrlKey || event.metaKey,
      });
    },
    move: (screen, isHeld) => {
      const spot = spotAt(screen);
      if (isHeld) feed({ kind: 'move', spot });
      else hover(canvas, spot.hit);
    },
    up: (screen) => feed({ kind: 'up', spot: spotAt(screen) }),
    cancel: () => feed({ kind: 'cancel' }),
    wheel: (at, deed) => {
      onTouched();
      if (deed.kind === 'zoom') motion.zoom(at, deed.factor);
      else motion.pan({ x: deed.dx, y: deed.dy });
    },
    pinch: (at, factor, by) => {
      onTouched();
      motion.pan(by);
      motion.zoom(at, factor);
    },
    isCarrying: () => isCarrying(canvas.gesture),
    runAlong: (by) => {
      onTouched();
      motion.pan(by);
    },
  };
}

function isCarrying({ kind }: Gesture): boolean {
  return kind === 'drag' || kind === 'connect' || kind === 'outline';
}

function hover(canvas: CanvasModel, hit: Hit): void {
  const isOnCard = hit.kind === 'card' || hit.kind === 'connect' || hit.kind === 'add' || hit.kind === 'fold';
  const card = isOnCard ? hit.id : null;
  const edge = hit.kind === 'edge' ? hit.id : null;
  if (card !== canvas.hovered || edge !== canvas.hoveredEdge) canvas.hover(card, edge);
}

function perform(parts: GestureParts, deed: Deed): void {
  const { canvas, editor, motion, onConnect, onTouched } = parts;
  switch (deed.kind) {
    case 'pan':
      onTouched();
      motion.pan(deed.by);
      return;
    case 'press':
      press(parts, deed);
      return;
    case 'connect':
      onConnect(deed.from, deed.to);
      return;
    case 'outline': {
      if (canvas.index === null) return;
      const found = cardsInOutline(canvas.index, deed.shape, deed.points).map(({ recordId }) => recordId);
      const before = deed.adds ? canvas.session.selected : [];
      canvas.session.select([...new Set([...before, ...found.filter((id) => editor.isOwn(id))])]);
      return;
    }
    case 'drop':
      onTouched();
      drop(parts, deed);
  }
}

function drop(
  { canvas, editor, stores }: GestureParts,
  { ids, by, onto }: Extract<Deed, { kind: 'drop' }>,
): void {
  const { app, account, notices } = stores;
  const kind = onto === null ? undefined : canvas.index?.node(onto)?.kind;
  const isChief = canvas.session.canvasView === 'tree' && (kind === 'person' || kind === 'vacancy');
  if (onto === null || !isChief) {
    void editor.move(ids, { x: Math.round(by.x), y: Math.round(by.y) });
    return;
  }
  if (canvas.wouldCircle(ids, onto)) {
    const name = account.title(onto);
    notices.info(app.t(($) => $.mapEdit.circle, { name }));
  } else void editor.reparent(ids, onto, by);
}
