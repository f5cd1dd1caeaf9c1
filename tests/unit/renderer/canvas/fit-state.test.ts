import { describe, expect, it } from 'vitest';
import { contains, grown } from '../../../../renderer/canvas/box.ts';
import { afterChange, afterResize, fitOf, isAnotherMap } from '../../../../renderer/canvas/fit-state.ts';
import { sightOf, toMap, type Viewport } from '../../../../renderer/canvas/viewport.ts';
import type { Scene } from '../../../../shared/figure/map/scene.ts';
import { smallScene } from './small-scene.ts';

const wide = { width: 1_000, height: 600 };
const narrow = { width: 520, height: 600 };
const scene = smallScene();
const { bounds } = scene;
const showsAll = (view: Viewport, map: Scene, frame = wide) =>
  contains(grown(sightOf(view, frame), 1), map.bounds);
/** The same map with its outermost card further away. */
const larger: Scene = { ...scene, bounds: { ...bounds, width: 3_000 } };
const change = { before: scene, after: larger, frame: wide, isByHand: false };

describe('a frame of another size', () => {
  it('is filled again while the view is fitted', () => {
    const view = fitOf('whole', bounds, wide);
    const next = afterResize('whole', view, { bounds, before: wide, frame: narrow });
    expect(showsAll(next, scene, narrow)).toBe(true);
    expect(next).toEqual(fitOf('whole', bounds, narrow));
  });

  it('keeps the zoom and the middle of a view chosen by hand', () => {
    const view = { x: -70, y: 35, zoom: 1.6 };
    const next = afterResize('own', view, { bounds, before: wide, frame: narrow });
    expect(next.zoom).toBe(1.6);
    expect(toMap(next, { x: 260, y: 300 })).toEqual(toMap(view, { x: 500, y: 300 }));
  });
});

describe('another extent of the map', () => {
  const fitted = fitOf('readable', bounds, wide);

  it('is fitted, and so is what comes back by undo', () => {
    const grownView = afterChange('whole', fitted, change);
    expect(grownView).toEqual(fitOf('whole', larger.bounds, wide));
    expect(afterChange('whole', fitted, { ...change, before: larger, after: scene })).toEqual(
      fitOf('whole', bounds, wide),
    );
  });

  it('leaves a view chosen by hand alone, and one whose map has the same extent', () => {
    expect(afterChange('own', fitted, change)).toBeNull();
    expect(afterChange('whole', fitted, { ...change, after: { ...scene, nodes: [] } })).toBeNull();
  });

  it('moves nothing below the hand that puts cards elsewhere, as long as all are in sight', () => {
    const near: Scene = { ...scene, bounds: { ...bounds, height: bounds.height + 20 } };
    expect(afterChange('whole', fitted, { ...change, after: near, isByHand: true })).toBeNull();
    expect(afterChange('whole', fitted, { ...change, isByHand: true })).not.toBeNull();
  });

  it('is another map when the view or most cards are others', () => {
    const [first] = scene.nodes;
    const few: Scene = { ...scene, nodes: first === undefined ? [] : [first] };
    expect(isAnotherMap(scene, larger)).toBe(false);
    expect(isAnotherMap(scene, { ...scene, view: 'power' })).toBe(true);
    expect(isAnotherMap(scene, few)).toBe(true);
    expect(isAnotherMap(few, scene)).toBe(true);
  });
});
