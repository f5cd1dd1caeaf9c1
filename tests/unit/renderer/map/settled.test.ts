import { describe, expect, it } from 'vitest';
import { hasPlaces, hasReports } from '../../../../renderer/scenes/map/canvas/settled.ts';
import { node, request } from '../../figure/map-samples.ts';

describe('dropped cards', () => {
  it('stay where they were dropped until the map has their places', () => {
    const isIn = hasPlaces(new Map([['b', { x: 8, y: 16 }]]));
    const nodes = [node('a', null), node('b', 'a')];
    expect(isIn(request(nodes))).toBe(false);
    expect(isIn(request(nodes, { placed: [['b', { x: 8, y: 15 }]] }))).toBe(false);
    expect(isIn(request(nodes, { placed: [['b', { x: 8, y: 16 }]] }))).toBe(true);
  });

  it('stay there until they hang under the new chief and no old place keeps them', () => {
    const isIn = hasReports(['c'], 'b');
    const before = [node('a', null), node('b', 'a'), node('c', 'a')];
    const after = [node('a', null), node('b', 'a'), node('c', 'b')];
    expect(isIn(request(before))).toBe(false);
    expect(isIn(request(after, { placed: [['c', { x: 0, y: 0 }]] }))).toBe(false);
    expect(isIn(request(after))).toBe(true);
    expect(hasReports(['c'], null)(request([node('c', null)]))).toBe(true);
  });
});
