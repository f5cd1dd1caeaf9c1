import { describe, expect, test } from 'vitest';
import { attitudeMix } from '../../../shared/figure/map/attitude-mix.ts';
import { CARD } from '../../../shared/figure/map/card-size.ts';
import { keepPlaced } from '../../../shared/figure/map/free-place.ts';
import { layoutMap } from '../../../shared/figure/map/layout-map.ts';
import { drawMapFigure } from '../../../shared/figure/map/map-figure.ts';
import { PRINT_THEME } from '../../../shared/figure/theme.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { legendWords } from '../../../shared/report/map/legend-words.ts';
import { lines, request, SAMPLE, sceneFor } from './map-samples.ts';

const box = (x: number, y: number) => ({ x, y, width: CARD.width, height: CARD.height });

describe('a map in which one card is moved', () => {
  test('moves no other that it does not cover, however near', () => {
    const boxes = [
      { id: 'a', box: box(0, 0) },
      { id: 'b', box: box(400, 0) },
    ];
    const kept = keepPlaced(boxes, new Map([['a', { x: 400 - CARD.width - 1, y: 0 }]]));
    expect(kept[1]).toBe(boxes[1]);
  });

  test('pushes what it covers no farther than needed', () => {
    const boxes = [
      { id: 'a', box: box(0, 0) },
      { id: 'b', box: box(400, 0) },
    ];
    const kept = keepPlaced(boxes, new Map([['a', { x: 400 - CARD.width + 22, y: 0 }]]));
    expect(kept[1]?.box).toMatchObject({ x: 400 + 22 + 8, y: 0 });
  });

  test('keeps the order of siblings when one of them loses his last report', () => {
    const x = (people: typeof SAMPLE, id: string) =>
      layoutMap(request(people)).cards.find((card) => card.id === id)?.box.x ?? 0;
    expect(x(SAMPLE, 'S05')).toBeLessThan(x(SAMPLE, 'S10'));
    const without = SAMPLE.filter(({ id }) => id !== 'S06');
    expect(x(without, 'S05')).toBeLessThan(x(without, 'S10'));
  });
});

describe('departments', () => {
  const asked = request(SAMPLE, { grouping: 'department', folded: ['department Mfg'] });
  const attitudes = new Map(SAMPLE.map((one) => [one.id, one.attitude]));

  test('a folded one says how its people stand to us, for us first', () => {
    const scene = sceneFor(asked, [], (id) => ({ name: id, attitude: attitudes.get(id) ?? null }));
    expect(scene.nodes.find(({ kind }) => kind === 'collapsed')?.mix).toEqual([
      { attitude: 2, count: 2 },
      { attitude: 1, count: 1 },
    ]);
    expect(attitudeMix(['gone'], () => undefined)).toEqual([]);
  });

  test('reporting lines between them run square and under no card', () => {
    const scene = sceneFor(request(SAMPLE, { grouping: 'department' }), lines(SAMPLE));
    for (const edge of scene.edges) {
      expect(edge.d).not.toContain('C');
      const others = scene.nodes.filter(({ id }) => id !== edge.from && id !== edge.to);
      for (const { x, y } of edge.points)
        expect(
          others.some(({ box: at }) => x > at.x && x < at.x + at.width && y > at.y && y < at.y + at.height),
        ).toBe(false);
    }
  });
});

describe('an empty map', () => {
  test('says so in the picture', () => {
    const scene = sceneFor(request([], { view: 'power' }), []);
    const words = {
      title: '图',
      legend: legendWords(createTranslator('zh-CN')),
      note: '',
      empty: '还没有人',
    };
    const { svg, width, height } = drawMapFigure({ scene, ...words }, PRINT_THEME);
    expect(svg).toContain('还没有人');
    expect(svg).not.toContain('NaN');
    expect(width * height).toBeGreaterThan(0);
  });
});
