import type { Box, Scene } from '../../shared/figure/map/scene.ts';
import { contains, grown } from './box.ts';
import { fitted, panned, type Size, sightOf, type Viewport } from './viewport.ts';

/**
 * How the view came about. `readable` is how a map opens, `whole` is what the user asked for: both are fitted anew when
 * the map or its frame change. `own` was zoomed or panned by hand and is left alone.
 */
export type FitState = 'readable' | 'whole' | 'own';

/** A map opens so far from the reader that names can still be read, however large it is. */
const READABLE = 0.4;
/** px by which content may be out of sight without being missed. */
const TOLERANCE = 2;

/** The view of a state that is fitted. */
export function fitOf(state: Exclude<FitState, 'own'>, bounds: Box, frame: Size): Viewport {
  return state === 'readable' ? fitted(bounds, frame, READABLE) : fitted(bounds, frame);
}

/** The view after its frame got another size: fitted again, or with the same point of the map in its middle. */
export function afterResize(
  state: FitState,
  view: Viewport,
  { bounds, before, frame }: { readonly bounds: Box; readonly before: Size; readonly frame: Size },
): Viewport {
  if (state !== 'own') return fitOf(state, bounds, frame);
  return panned(view, (frame.width - before.width) / 2, (frame.height - before.height) / 2);
}

type Change = {
  readonly before: Scene;
  readonly after: Scene;
  readonly frame: Size;
  /** Cards were put where they are by hand: that nothing else moves is worth more than a tidy frame. */
  readonly isByHand: boolean;
};

/** The view after the map itself changed; null leaves it as it is. */
export function afterChange(
  state: FitState,
  view: Viewport,
  { before, after, frame, isByHand }: Change,
): Viewport | null {
  if (state === 'own' || isSameBox(before.bounds, after.bounds)) return null;
  const sight = grown(sightOf(view, frame), TOLERANCE / view.zoom);
  if (isByHand && contains(sight, after.bounds)) return null;
  return fitOf(state, after.bounds, frame);
}

/** True when most cards are others, or the drawing is another one: where the user looked before says nothing any more. */
export function isAnotherMap(before: Scene, after: Scene): boolean {
  if (before.view !== after.view) return true;
  const known = new Set(before.nodes.map(({ id }) => id));
  const kept = after.nodes.filter(({ id }) => known.has(id)).length;
  return 2 * kept < Math.max(before.nodes.length, after.nodes.length);
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
