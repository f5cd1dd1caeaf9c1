import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BoxGrid } from '../../../shared/figure/map/box-grid.ts';
import { cardsCrossed } from '../../../shared/figure/map/crossings.ts';
import { boxAround, centreOf, overlap } from '../../../shared/figure/map/geometry.ts';
import type { Box, Scene } from '../../../shared/figure/map/scene.ts';
import { rerouted } from '../../../shared/figure/map/scene-of.ts';
import { edge, lines, node, organization, request, SAMPLE, sceneFor } from './map-samples.ts';

const KINDS = ['influences', 'alliance', 'conflict', 'dotted', 'committee'] as const;
const ends = fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.constantFrom(...KINDS)), {
  minLength: 20,
  maxLength: 50,
});
const people = organization(60);

function tied(pairs: readonly (readonly [number, number, (typeof KINDS)[number]])[]): Scene {
  const ties = pairs.map(([a, b, kind], index) => ({
    ...edge(kind, `p${a}`, `p${b}`, '影响'),
    id: `t${index}`,
  }));
  return sceneFor(request(people), ties);
}

const step = (id: string, number: number, nodes: readonly string[]) => ({
  id,
  topic: 'MES',
  step: number,
  title: id,
  note: '',
  nodes,
});

function gridOf(scene: Scene): BoxGrid {
  const grid = new BoxGrid(boxAround(scene.nodes.map(({ box }) => box)));
  for (const { id, box } of scene.nodes) grid.add(id, box);
  return grid;
}

describe('lines', () => {
  test('run through foreign cards far less often than straight ones', () => {
    const crossed = { routed: 0, straight: 0 };
    fc.assert(
      fc.property(ends, (pairs) => {
        const scene = tied(pairs);
        const grid = gridOf(scene);
        const boxes = new Map(scene.nodes.map(({ id, box }) => [id, box]));
        for (const { from, to, points } of scene.edges) {
          const [a, b] = [boxes.get(from), boxes.get(to)];
          if (a === undefined || b === undefined) continue;
          const [start, end] = [
            { id: from, box: a },
            { id: to, box: b },
          ];
          if (cardsCrossed(points, start, end, grid) >= 1) crossed.routed += 1;
          if (cardsCrossed([centreOf(a), centreOf(b)], start, end, grid) >= 1) crossed.straight += 1;
        }
      }),
      { numRuns: 20, seed: 5 },
    );
    expect(crossed.straight).toBeGreaterThan(100);
    expect(crossed.routed).toBeLessThan(crossed.straight * 0.45);
  });

  test('are finite, begin and end at the border of their cards, and never lead back to the same card', () => {
    fc.assert(
      fc.property(ends, (pairs) => {
        const scene = tied(pairs);
        expect(scene.edges).toHaveLength(pairs.filter(([a, b]) => a !== b).length);
        const boxes = new Map(scene.nodes.map(({ id, box }) => [id, box]));
        for (const { from, to, points, d } of scene.edges) {
          expect(d).toMatch(/^M-?[\d.]+ -?[\d.]+ [CL]/);
          expect(d).not.toMatch(/NaN|Infinity/);
          expect(onBorder(boxes.get(from), points[0])).toBe(true);
          expect(onBorder(boxes.get(to), points.at(-1))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('reporting lines of the tree touch no card at all', () => {
    for (const nodes of [SAMPLE, organization(120), organization(500)]) {
      const scene = sceneFor(request(nodes), lines(nodes));
      const grid = gridOf(scene);
      const boxes = new Map(scene.nodes.map(({ id, box }) => [id, box]));
      for (const { from, to, points } of scene.edges) {
        const [a, b] = [boxes.get(from), boxes.get(to)];
        if (a === undefined || b === undefined) throw new Error('An end is missing');
        expect(cardsCrossed(points, { id: from, box: a }, { id: to, box: b }, grid)).toBe(0);
      }
    }
  });

  test('between the same two cards fan out', () => {
    const scene = sceneFor(request(SAMPLE), [
      edge('alliance', 'S04', 'S08'),
      edge('conflict', 'S04', 'S08'),
      edge('influences', 'S08', 'S04'),
    ]);
    expect(new Set(scene.edges.map(({ d }) => d)).size).toBe(3);
  });

  test('words lie neither on cards nor on each other where there is room', () => {
    const scene = sceneFor(request(SAMPLE), [
      edge('influences', 'S12', 'S01', '影响'),
      edge('patron', 'S12', 'S08', '提携'),
      edge('conflict', 'S04', 'S08', '冲突'),
      edge('alliance', 'S04', 'S05', '同盟'),
    ]);
    const spots = scene.edges.flatMap(({ label }) =>
      label === null ? [] : [{ x: label.at.x - 12, y: label.at.y - 7, width: 24, height: 14 }],
    );
    expect(spots).toHaveLength(4);
    for (const [index, spot] of spots.entries()) {
      expect(scene.nodes.some(({ box }) => overlap(box, spot))).toBe(false);
      expect(spots.slice(index + 1).some((other) => overlap(other, spot))).toBe(false);
    }
  });

  test('too short for their word have none', () => {
    const steps = [step('a', 1, ['S05']), step('b', 2, ['S06']), step('c', 3, ['S04'])];
    const scene = sceneFor(request(SAMPLE, { view: 'lanes', steps }), [
      edge('dotted', 'S05', 'S06', 'dotted line to'),
      edge('alliance', 'S05', 'S04', 'alliance'),
    ]);
    expect(scene.edges.map(({ label }) => label?.text ?? null)).toEqual([null, 'alliance']);
  });

  test('to a folded card end at what stands for it, once for each kind', () => {
    const ties = [
      edge('influences', 'S12', 'S05'),
      edge('influences', 'S12', 'S06'),
      edge('alliance', 'S05', 'S06'),
      edge('alliance', 'gone', 'S01'),
    ];
    const scene = sceneFor(request(SAMPLE, { folded: ['S04'] }), ties);
    expect(scene.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['S12 S04']);
    expect(scene.nodes.find(({ id }) => id === 'S04')?.folded).toBe(4);
  });

  test('of one who stands in several steps take the nearest card', () => {
    const steps = [step('a', 1, ['S05']), step('b', 2, ['S06']), step('c', 3, ['S05', 'S04'])];
    const scene = sceneFor(request(SAMPLE, { view: 'lanes', steps }), [edge('alliance', 'S05', 'S04')]);
    expect(scene.edges.map(({ from, to }) => [from, to])).toEqual([['S05@c', 'S04@c']]);
  });
});

describe('dragging cards', () => {
  test('moves them and their own lines and leaves everything else as it is', () => {
    const nodes = organization(120);
    const scene = sceneFor(request(nodes), [
      ...lines(nodes),
      edge('alliance', 'p3', 'p90'),
      edge('conflict', 'p7', 'p8'),
    ]);
    const moved = rerouted(scene, new Map([['p3', { x: 5000, y: 40 }]]));
    for (const [index, one] of moved.nodes.entries()) {
      if (one.id === 'p3') expect(one.box).toMatchObject({ x: 5000, y: 40 });
      else expect(one).toBe(scene.nodes[index]);
    }
    for (const [index, one] of moved.edges.entries())
      if (one.from !== 'p3' && one.to !== 'p3') expect(one).toBe(scene.edges[index]);
    expect(moved.edges.filter((one, index) => one !== scene.edges[index]).length).toBeGreaterThan(4);
    expect(moved.bounds.x + moved.bounds.width).toBeGreaterThanOrEqual(5184);
    expect(rerouted(scene, new Map())).toBe(scene);
  });

  test('a scene of nobody is empty', () => {
    expect(sceneFor(request([]), [])).toMatchObject({
      nodes: [],
      edges: [],
      bounds: { x: 0, y: 0, width: 0, height: 0 },
    });
    expect(sceneFor(request([node('a', 'a')]), []).nodes).toHaveLength(1);
  });
});

function onBorder(box: Box | undefined, point: { x: number; y: number } | undefined): boolean {
  if (box === undefined || point === undefined) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < 0.6;
  const isInside =
    point.x > box.x - 0.6 &&
    point.x < box.x + box.width + 0.6 &&
    point.y > box.y - 0.6 &&
    point.y < box.y + box.height + 0.6;
  const isAtSide =
    near(point.x, box.x) ||
    near(point.x, box.x + box.width) ||
    near(point.y, box.y) ||
    near(point.y, box.y + box.height);
  return isInside && isAtSide;
}
