import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapPerson } from '../../../shared/figure/map-card.ts';
import { CARD, layoutMap } from '../../../shared/figure/map-layout.ts';
import { drawMatrix } from '../../../shared/figure/matrix.ts';
import { drawRadar } from '../../../shared/figure/radar.ts';
import { drawRelationshipMap } from '../../../shared/figure/relationship-map.ts';
import { escapeXml, fitText, textWidth } from '../../../shared/figure/svg.ts';
import { PRINT_THEME } from '../../../shared/figure/theme.ts';

const person = (id: string, reportsTo: string | null): MapPerson => ({
  id,
  name: `姓名<${id}>`,
  title: '首席技术顾问',
  reportsTo,
  attitude: -1,
  attitudeText: '不支持〔推断〕',
  level: 2,
  levelTarget: 4,
  influence: 3,
  role: '决策者',
  rivals: ['霁野 4'],
});

function overlapping(places: ReadonlyMap<string, { x: number; y: number }>): number {
  const all = [...places.values()];
  return all.filter((a, index) =>
    all.slice(index + 1).some((b) => Math.abs(a.x - b.x) < CARD.width && Math.abs(a.y - b.y) < CARD.height),
  ).length;
}

describe('layoutMap', () => {
  const organization = fc
    .array(fc.nat(60), { minLength: 1, maxLength: 60 })
    .map((chiefs) =>
      chiefs.map((chief, index) => ({ id: `p${index}`, reportsTo: chief === index ? null : `p${chief}` })),
    );

  test('places everybody, covers nobody, the same way each time (cycles and unknown chiefs included)', () => {
    fc.assert(
      fc.property(
        organization,
        fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -900, max: 900 }))),
        (people, drags) => {
          const placed = new Map(drags.slice(0, 1).map(([index, x]) => [`p${index}`, { x, y: 40 }]));
          const places = layoutMap(people, placed);
          expect(places.size).toBe(people.length);
          expect(overlapping(places)).toBe(0);
          expect([...layoutMap(people, placed)]).toEqual([...places]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('puts reports below their chief and keeps dragged cards', () => {
    const places = layoutMap([person('a', null), person('b', 'a')], new Map([['b', { x: 700, y: 9 }]]));
    expect(places.get('b')).toEqual({ x: 700, y: 9 });
    const tree = layoutMap([person('a', null), person('b', 'a')]);
    expect(tree.get('b')?.y).toBeGreaterThan((tree.get('a')?.y ?? 0) + CARD.height);
  });

  test('hangs many leaves below each other', () => {
    const staff = Array.from({ length: 12 }, (_, index) => ({ id: `s${index}`, reportsTo: 'boss' }));
    const places = layoutMap([{ id: 'boss', reportsTo: null }, ...staff]);
    expect(new Set([...places.values()].map(({ x }) => x)).size).toBeLessThanOrEqual(4);
  });
});

describe('pictures', () => {
  test('the map escapes texts and draws cards, ties and legend', () => {
    const { svg, width } = drawRelationshipMap(
      {
        title: 'A & B',
        people: [person('a', null), person('b', 'a')],
        ties: [{ from: 'b', to: 'a', kind: 'influences', text: '影响' }],
        legend: [{ text: '中立', color: '#123456' }],
      },
      PRINT_THEME,
    );
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).toContain('姓名&lt;a&gt;');
    expect(svg).not.toContain('姓名<');
    expect(svg).toContain('R2→4');
    expect(svg).toContain('不支持〔推断〕');
    expect(svg).toContain('影响');
    expect(width).toBeGreaterThan(CARD.width);
  });

  test('the radar needs all values for its outline', () => {
    const axes = ['甲', '乙', '丙'];
    const whole = drawRadar(
      { title: 't', axes, max: 5, series: [{ name: 's', values: [1, 2, 3] }] },
      PRINT_THEME,
    );
    const gap = drawRadar(
      { title: 't', axes, max: 5, series: [{ name: 's', values: [1, null, 3] }] },
      PRINT_THEME,
    );
    expect(whole.svg.match(/fill-opacity="0.14"/g)).toHaveLength(1);
    expect(gap.svg).not.toContain('fill-opacity="0.14"');
  });

  test('the matrix keeps names apart that share a place', () => {
    const point = (name: string) => ({ name, x: 50, y: 50, size: 10 });
    const { svg } = drawMatrix(
      {
        title: 't',
        xTitle: 'x',
        yTitle: 'y',
        max: 100,
        cut: 60,
        quadrants: ['a', 'b', 'c', 'd'],
        points: [point('甲甲'), point('乙乙')],
      },
      PRINT_THEME,
    );
    const heights = ['甲甲', '乙乙'].map((name) => new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1]);
    expect(new Set(heights).size).toBe(2);
  });
});

describe('text', () => {
  test('is measured and cut by its width', () => {
    expect(textWidth('客户', 10)).toBe(20);
    expect(fitText('供应链副总裁', 10, 40)).toBe('供应链…');
    expect(fitText('短', 10, 40)).toBe('短');
  });

  test('loses what XML forbids', () => {
    expect(escapeXml('a\u0000<b>\u0008&"\'')).toBe('a&lt;b&gt;&amp;&quot;&apos;');
  });
});
