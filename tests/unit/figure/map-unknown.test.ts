import { describe, expect, test } from 'vitest';
import { levelText } from '../../../shared/figure/map/card-marks.ts';
import { centreOf } from '../../../shared/figure/map/geometry.ts';
import { layoutMap } from '../../../shared/figure/map/layout-map.ts';
import { nodeMarks } from '../../../shared/figure/map/node-marks.ts';
import { DETAILS } from '../../../shared/figure/map/scene.ts';
import { PRINT_THEME } from '../../../shared/figure/theme.ts';
import { node, request, SAMPLE, sceneFor } from './map-samples.ts';

const cardOf = (id: string, people = SAMPLE) =>
  layoutMap(request(people, { view: 'power' })).cards.find((card) => card.id === id);

describe('what nobody knows', () => {
  test('looks different from neutral at every level of detail, by shape too', () => {
    const looks = (attitude: number | null) =>
      DETAILS.map((detail) => {
        const scene = sceneFor(request([node('a', null)]), [], () => ({ name: '某人', attitude, level: 0 }));
        return scene.nodes.flatMap((one) => nodeMarks(one, detail, PRINT_THEME));
      });
    const [unknown, neutral] = [looks(null), looks(0)];
    for (const [index, marks] of unknown.entries()) {
      expect(JSON.stringify(marks)).toContain('"dash"');
      expect(JSON.stringify(neutral[index])).not.toContain('"dash"');
      const said = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(said.join('')).toContain('?');
    }
  });

  test('a level that nobody has said is no R0', () => {
    expect(levelText({ level: null, target: null })).toBe('R?');
    expect(levelText({ level: null, target: 3 })).toBe('R?→3');
    expect(levelText({ level: 0, target: null })).toBe('R0');
  });

  test('in the power map whose attitude is unknown stands in a strip below all rings', () => {
    const people = [...SAMPLE, node('new', 'S01'), node('newer', 'S01', { politics: 'inner' })];
    const { cards, groups } = layoutMap(request(people, { view: 'power' }));
    const rings = groups.filter(({ shape }) => shape === 'ring');
    const lowest = Math.max(...rings.map(({ box }) => box.y + box.height));
    const strip = groups.find(({ shape }) => shape === 'frame');
    expect(strip?.members).toEqual(['new', 'newer']);
    expect(strip?.box.y).toBeGreaterThan(lowest);
    expect(rings.flatMap(({ members }) => members)).not.toContain('new');
    for (const id of ['new', 'newer'])
      expect(cards.find((card) => card.id === id)?.box.y).toBeGreaterThan(strip?.box.y ?? 0);
    expect(layoutMap(request(SAMPLE, { view: 'power' })).groups.some(({ shape }) => shape === 'frame')).toBe(
      false,
    );
  });

  test('neutral stands on the axis, however the others are spread', () => {
    const people = SAMPLE.map((one) => ({ ...one, attitude: one.attitude === 0 ? 0 : 2 }));
    const { groups } = layoutMap(request(people, { view: 'power' }));
    const neutral = groups.filter(({ sort, key }) => sort === 'attitude' && key === '0');
    expect(neutral.map(({ box }) => Math.abs(Math.round(centreOf(box).x)))).toEqual([0, 0]);
    expect(neutral.map(({ box }) => Math.sign(box.y))).toEqual([-1, 1]);
  });
});

describe('a place chosen by hand in the power map', () => {
  const placedAt = (id: string, x: number, y: number) =>
    layoutMap(request(SAMPLE, { view: 'power', placed: [[id, { x, y }]] })).cards.find(
      (card) => card.id === id,
    );

  test('is marked where it contradicts the rating, and only there', () => {
    const own = cardOf('S12')?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(placedAt('S12', own.x, own.y)?.isOffRating).toBeUndefined();
    expect(placedAt('S12', own.x - 10, own.y + 10)?.isOffRating).toBeUndefined();
    // An opponent on the side of those who are for us, and somebody of the power structure in the very centre.
    expect(placedAt('S12', -own.x - own.width, own.y)?.isOffRating).toBe(true);
    expect(placedAt('S12', -92, -39)?.isOffRating).toBe(true);
  });

  test('of somebody whom nobody has rated contradicts nothing, and nothing is marked in the tree', () => {
    const people = [...SAMPLE, node('new', null)];
    const placed = [['new', { x: 0, y: 0 }]] as const;
    const { cards } = layoutMap(request(people, { view: 'power', placed }));
    expect(cards.some(({ isOffRating }) => isOffRating === true)).toBe(false);
    const tree = layoutMap(request(SAMPLE, { placed: [['S12', { x: 900, y: 900 }]] }));
    expect(tree.cards.some(({ isOffRating }) => isOffRating === true)).toBe(false);
  });
});

describe('the decision chain with people without a role', () => {
  test('they have a lane of their own, which is not there without them', () => {
    const keys = (people: typeof SAMPLE) =>
      layoutMap(request(people, { view: 'lanes' })).groups.map(({ key }) => key);
    expect(keys(SAMPLE)).not.toContain('none');
    expect(keys([node('new', null)]).at(-1)).toBe('none');
    const { cards } = layoutMap(request([...SAMPLE, node('new', null)], { view: 'lanes' }));
    expect(cards.map((card) => card.node)).toContain('new');
  });

  test('beside a recorded chain too', () => {
    const step = {
      id: 's1',
      topic: 'MES',
      step: 1,
      title: '提需求',
      note: '委员会\n标准 价格',
      nodes: ['S10'],
    };
    const people = [...SAMPLE, node('new', null)];
    const { cards, groups } = layoutMap(request(people, { view: 'lanes', steps: [step] }));
    expect(groups.find(({ key }) => key === 'none')?.members).toEqual(['new']);
    expect(new Set(cards.map((card) => card.node)).size).toBe(people.length);
    // Two lines under the name of the step.
    const lane = groups.find(({ sort }) => sort === 'step');
    expect((cards.find((card) => card.node === 'S10')?.box.y ?? 0) - (lane?.box.y ?? 0)).toBe(84);
  });
});
