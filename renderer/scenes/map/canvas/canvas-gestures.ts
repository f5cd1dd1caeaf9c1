import type { Point } from '../../../../shared/figure/svg.ts';
import { BEYOND } from '../../../canvas/border-run.ts';
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
import { toMap, toScreen, type Viewport } from '../../../canvas/viewport.ts';
import type { CanvasModel } from './canvas-model.ts';
import { press } from './canvas-press.ts';
import type { GestureParts } from './gesture-parts.ts';

const MIDDLE = 1;
const GROUND: Hit = { kind: 'ground' };
const NOTHING = { x: 0, y: 0, width: 0, height: 0 };

/** Turns the pointer into gestures, and gestures into what they do. */
export function gestureHost(parts: GestureParts): PointerHost {
  const { canvas, motion, onTouched } = parts;
  /** Where the map lay before it ran along with what is carried; null while it has not. */
  let before: Viewport | null = null;
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
  /** A map that ran along stays there for what was let go, and goes back for what was given up. */
  const end = (isGivenUp: boolean) => {
    // Given up already, by Esc or for another view.
    if (before === null || !isCarrying(canvas.gesture)) return;
    if (isGivenUp) motion.jump(before);
    else if (isFar(before, motion.view)) onTouched();
  };
  return {
    down: (screen, event) => {
      before = null;
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
    up: (screen) => {
      end(false);
      feed({ kind: 'up', spot: spotAt(screen) });
    },
    leave: () => hover(canvas, GROUND),
    cancel: () => {
      end(true);
      feed({ kind: 'cancel' });
    },
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
      before ??= motion.view;
      motion.pan(by);
    },
    content: () => {
      const { x, y, width, height } = canvas.index?.scene.bounds ?? NOTHING;
      const { zoom } = motion.view;
      return { ...toScreen(motion.view, { x, y }), width: width * zoom, height: height * zoom };
    },
  };
}

/** True when the map ran further than to the end of what was in sight anyway. */
function isFar(before: Viewport, now: Viewport): boolean {
  return Math.hypot(now.x - before.x, now.y - before.y) > BEYOND;
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
      // Neither ring nor panel goes on speaking of somebody else.
      if (canvas.session.selected.size > 0 && !deed.ids.every((id) => canvas.session.selected.has(id)))
        canvas.session.select(deed.ids);
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
