import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD } from '../../../shared/figure/map/card-size.ts';
import { boxAround } from '../../../shared/figure/map/geometry.ts';
import { GROUPINGS, type Layout } from '../../../shared/figure/map/layout.ts';
import { layoutMap } from '../../../shared/figure/map/layout-map.ts';
import { node, organization, overlaps, request, SAMPLE } from './map-samples.ts';

const nodes = fc
  .array(
    fc.tuple(
      fc.nat(70),
      fc.nat(9),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom('inner', 'structure', 'outside', null),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((rows) =>
    rows.map(([chief, kind, attitude, politics], index) => {
      const kinds = ['colleague', 'rival', 'vacancy'] as const;
      return node(`p${index}`, chief === index ? null : `p${chief}`, {
        kind: kinds[kind] ?? 'person',
        department: kind % 3 === 0 ? null : `d${kind % 4}`,
        region: `r${kind % 2}`,
        attitude,
        influence: kind,
        politics,
        isOutside: kind === 8,
      });
    }),
  );

function areFinite({ cards, groups }: Layout): boolean {
  return [...cards, ...groups].every(({ box }) => Object.values(box).every(Number.isFinite));
}

describe('layout of any organization', () => {
  test('tree and power map: everybody once, nobody covered, the same each time, cycles and orphans included', () => {
    fc.assert(
      fc.property(
        nodes,
        fc.constantFrom('tree', 'power'),
        fc.constantFrom(...GROUPINGS),
        (people, view, grouping) => {
          const asked = request(people, { view, grouping });
          const layout = layoutMap(asked);
          expect(layout.cards.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort());
          expect(overlaps(layout.cards.map(({ box }) => box))).toBe(0);
          expect(areFinite(layout)).toBe(true);
          expect(layoutMap(asked)).toEqual(layout);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('cards stay where the user put them, and computed ones make room', () => {
    const drag = fc.record({
      index: fc.nat(59),
      x: fc.integer({ min: -900, max: 1900 }),
      y: fc.integer({ min: -300, max: 900 }),
    });
    fc.assert(
      fc.property(nodes, drag, fc.constantFrom('tree', 'power'), (people, { index, x, y }, view) => {
        const id = `p${index % people.length}`;
        const { cards } = layoutMap(request(people, { view, placed: [[id, { x, y }]] }));
        expect(cards.find((card) => card.id === id)?.box).toMatchObject({ x, y });
        expect(overlaps(cards.map(({ box }) => box))).toBe(0);
      }),
      { numRuns: 120 },
    );
  });

  test('a place that is no number is ignored, a person given twice stands once', () => {
    const { cards } = layoutMap(
      request([node('a', null), node('a', null)], { placed: [['a', { x: Number.NaN, y: 3 }]] }),
    );
    expect(cards).toHaveLength(1);
    expect(cards[0]?.box.x).toBe(0);
  });

  test('what is folded is hidden behind what stands for it', () => {
    fc.assert(
      fc.property(
        nodes,
        fc.array(fc.nat(60), { maxLength: 5 }),
        fc.constantFrom(...GROUPINGS),
        (people, picks, grouping) => {
          const folded = [...picks.map((index) => `p${index}`), 'department d1', 'region r0'];
          const { cards, hidden } = layoutMap(request(people, { folded, grouping }));
          const shown = new Set(cards.map(({ node: id }) => id));
          const behind = new Map(hidden);
          for (const { id } of people) expect(shown.has(id)).toBe(!behind.has(id));
          for (const standIn of behind.values()) expect(shown.has(standIn)).toBe(true);
        },
      ),
    );
  });
});

describe('the organization tree', () => {
  const boxOf = (layout: Layout, id: string) =>
    layout.cards.find((card) => card.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };

  test('fourteen people can be read at 1280 px', () => {
    const { width, height } = boxAround(layoutMap(request(SAMPLE)).cards.map(({ box }) => box));
    expect(Math.min((1280 - 340) / width, 560 / height)).toBeGreaterThan(0.62);
  });

  test('reports stand below their chief', () => {
    const layout = layoutMap(request(SAMPLE));
    for (const { id, chief } of SAMPLE)
      if (chief !== null)
        expect(boxOf(layout, id).y).toBeGreaterThanOrEqual(boxOf(layout, chief).y + CARD.height);
  });

  test('1,500 reports of one boss make a block, not a row', () => {
    const staff = Array.from({ length: 1500 }, (_, index) => node(`s${index}`, 'boss'));
    const { cards } = layoutMap(request([node('boss', null), ...staff]));
    const { width, height } = boxAround(cards.map(({ box }) => box));
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(3);
  });

  test('500 people fill a picture of about 16 to 10', () => {
    const { width, height } = boxAround(layoutMap(request(organization(500))).cards.map(({ box }) => box));
    expect(width / height).toBeGreaterThan(0.9);
    expect(width / height).toBeLessThan(2.6);
    expect((500 * CARD.width * CARD.height) / (width * height)).toBeGreaterThan(0.2);
  });

  test('a chain of 3,000 ends', () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      node(`c${index}`, index === 0 ? null : `c${index - 1}`),
    );
    expect(layoutMap(request(chain)).cards).toHaveLength(3000);
  });

  test('people outside the customer and people without a boss stand in frames of their own', () => {
    const { groups } = layoutMap(
      request([...SAMPLE, node('alone', null), node('adviser', null, { isOutside: true })]),
    );
    expect(groups.map(({ key, members }) => [key, members])).toEqual([
      ['unplaced', ['alone']],
      ['outside', ['adviser']],
    ]);
  });

  test('departments are frames around their people, below the department they report to', () => {
    const { cards, groups } = layoutMap(request(SAMPLE, { grouping: 'department' }));
    expect(overlaps(groups.map(({ box }) => box))).toBe(0);
    for (const { box, members } of groups) {
      const own = cards.filter(({ id }) => members.includes(id)).map((card) => card.box);
      expect(boxAround([...own, box])).toEqual(box);
    }
    const top = (key: string) => groups.find((group) => group.key === key)?.box.y ?? 0;
    expect(top('Mfg')).toBeGreaterThan(top('Exec office'));
    expect(top('Auto eng')).toBeGreaterThan(top('Mfg'));
  });
});
