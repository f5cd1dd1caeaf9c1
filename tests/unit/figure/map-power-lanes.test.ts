import { describe, expect, test } from 'vitest';
import { centreOf, overlap } from '../../../shared/figure/map/geometry.ts';
import type { LaneStep } from '../../../shared/figure/map/layout.ts';
import { layoutMap } from '../../../shared/figure/map/layout-map.ts';
import { edge, node, organization, overlaps, request, SAMPLE, sceneFor } from './map-samples.ts';

describe('the power map', () => {
  const layout = layoutMap(request(SAMPLE, { view: 'power' }));
  const at = (id: string) =>
    centreOf(layout.cards.find((card) => card.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 });
  const ring = (key: string) => layout.groups.find((group) => group.id === `politics ${key}`);

  test('each stands inside the ring of his politics and outside the next inner one', () => {
    const order = ['inner', 'structure', 'outside'] as const;
    for (const { id, politics } of SAMPLE) {
      const { x, y } = at(id);
      const inEllipse = (key: string) => {
        const { width, height } = ring(key)?.box ?? { width: 1, height: 1 };
        return Math.hypot(x / (width / 2), y / (height / 2)) < 1;
      };
      const own = order.indexOf(politics ?? 'outside');
      expect(order.map(inEllipse)).toEqual(order.map((_, index) => index >= own));
    }
  });

  test('against us stands left, for us right', () => {
    expect(at('S12').x).toBeLessThan(0);
    expect(at('S08').x).toBeLessThan(at('S14').x);
    expect(at('S14').x).toBeLessThan(at('S05').x);
    expect(at('S05').x).toBeLessThan(at('S04').x + 1);
  });

  test('in one ring and one direction more influence stands nearer to the centre', () => {
    const people = organization(120).map((one) => ({ ...one, politics: 'structure' as const, attitude: 1 }));
    const places = new Map(
      layoutMap(request(people, { view: 'power' })).cards.map(({ id, box }) => [id, centreOf(box)]),
    );
    const reach = (influence: number) => {
      const all = people
        .filter((one) => one.influence === influence)
        .map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
      return all.reduce((sum, { x, y }) => sum + Math.hypot(x / 200, y / 102), 0) / all.length;
    };
    const reaches = [5, 4, 3, 2, 1].map(reach);
    expect(reaches).toEqual([...reaches].sort((a, b) => a - b));
  });

  test('no card covers the name of a ring', () => {
    for (const people of [SAMPLE, organization(120)]) {
      const { cards, groups } = layoutMap(request(people, { view: 'power' }));
      const names = groups
        .filter(({ shape }) => shape === 'ring')
        .map(({ box }) => ({ x: box.x + box.width / 2 - 100, y: box.y - 12, width: 200, height: 24 }));
      expect(names).toHaveLength(3);
      expect(cards.filter(({ box }) => names.some((name) => overlap(name, box)))).toEqual([]);
    }
  });

  test('rivals stand left of the map and our people right of it', () => {
    const partners = [node('JY', null, { kind: 'rival' }), node('LY', null, { kind: 'colleague' })];
    const { cards } = layoutMap(request([...SAMPLE, ...partners], { view: 'power' }));
    const xs = cards.map(({ box }) => box.x);
    expect(cards.find(({ id }) => id === 'JY')?.box.x).toBe(Math.min(...xs));
    expect(cards.find(({ id }) => id === 'LY')?.box.x).toBe(Math.max(...xs));
  });
});

describe('the decision chain', () => {
  const step = (topic: string, number: number, nodes: readonly string[]): LaneStep => ({
    id: `${topic}${number}`,
    topic,
    step: number,
    title: `step ${number}`,
    note: '',
    nodes,
  });

  test('steps go from left to right, topics are rows, a person stands in every step', () => {
    const steps = [
      step('MES', 1, ['S10']),
      step('MES', 2, ['S05', 'S06']),
      step('MES', 3, ['S02']),
      step('Parts', 1, ['S10', 'gone']),
    ];
    const { cards, groups } = layoutMap(request(SAMPLE, { view: 'lanes', steps }));
    expect(cards.filter(({ node: id }) => id === 'S10').map(({ id }) => id)).toEqual([
      'S10@MES1',
      'S10@Parts1',
    ]);
    const lane = (id: string) =>
      groups.find((group) => group.id === `step ${id}`)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(lane('MES1').x).toBeLessThan(lane('MES2').x);
    expect(lane('MES2').x).toBeLessThan(lane('MES3').x);
    expect(lane('Parts1').x).toBe(lane('MES1').x);
    expect(lane('Parts1').y).toBeGreaterThan(lane('MES1').y);
    expect(overlaps(cards.map(({ box }) => box))).toBe(0);
    const others = groups.filter(({ sort }) => sort === 'role').flatMap(({ members }) => members);
    expect(others.sort()).toEqual(
      SAMPLE.map(({ id }) => id).filter((id) => !['S10', 'S05', 'S06', 'S02'].includes(id)),
    );
  });

  test('no line crosses the name of a step, within a topic', () => {
    const steps = ['S01', 'S02', 'S03', 'S04'].map((id, index) => step('MES', index + 1, [id]));
    const below = ['S05', 'S06', 'S07', 'S08'].map((id, index) => step('Parts', index + 1, [id]));
    const ties = [edge('alliance', 'S01', 'S03'), edge('influences', 'S08', 'S05')];
    const scene = sceneFor(request(SAMPLE, { view: 'lanes', steps: [...steps, ...below] }), ties);
    const names = scene.groups
      .filter(({ shape }) => shape === 'lane')
      .map(({ box }) => ({ ...box, height: 34 }));
    const covered = scene.edges.flatMap(({ points }) =>
      points.filter(({ x, y }) => names.some((name) => overlap(name, { x, y, width: 1, height: 1 }))),
    );
    expect(scene.edges).toHaveLength(2);
    expect(covered).toEqual([]);
  });

  test('without a chain the roles are the steps, from users to approvers', () => {
    const { groups } = layoutMap(request(SAMPLE, { view: 'lanes' }));
    expect(groups.map(({ key }) => key)).toEqual([
      ...['user', 'evaluator', 'recommender', 'influencer', 'gatekeeper', 'decider', 'approver'],
    ]);
  });

  test('nobody and no step give an empty drawing', () => {
    expect(layoutMap(request([], { view: 'lanes' })).cards).toEqual([]);
    expect(layoutMap(request([])).cards).toEqual([]);
    expect(layoutMap(request([], { view: 'power' })).cards).toEqual([]);
  });
});
