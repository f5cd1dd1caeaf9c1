import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CoverageFigureInput, drawCoverageFigure } from '../../../shared/figure/map/coverage-figure.ts';
import { furnitureScale } from '../../../shared/figure/map/furniture.ts';
import { drawHeatFigure } from '../../../shared/figure/map/heat-figure.ts';
import { drawMapFigure } from '../../../shared/figure/map/map-figure.ts';
import { PRINT_THEME } from '../../../shared/figure/theme.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { legendWords } from '../../../shared/report/map/legend-words.ts';
import { lines, organization, request, SAMPLE, sceneFor } from './map-samples.ts';

const legend = legendWords(createTranslator('zh-CN'));
const pictureOf = (nodes: Parameters<typeof request>[0], more: Parameters<typeof request>[1] = {}) =>
  drawMapFigure(
    {
      scene: sceneFor(request(nodes, more), lines(nodes), () => ({ roles: ['批'] })),
      title: '标题',
      legend,
      empty: '无人',
      note: '截至',
    },
    PRINT_THEME,
  );
/** How large a text of the furniture is when the whole picture is as wide as a slide. */
function sizeOnSlide(svg: string, width: number, text: string): number {
  const before = svg.slice(0, svg.lastIndexOf(`>${text}<`));
  const size = Number(/font-size="([\d.]+)"/.exec(before.slice(before.lastIndexOf('<text')))?.[1]);
  const scale = Number(/scale\(([\d.]+)\)/.exec(before.slice(before.lastIndexOf('<g ')))?.[1] ?? 1);
  return (size * scale * 1600) / Math.max(1600, width);
}

describe('title, legend and note of a picture', () => {
  test('grow with the picture, never below their size and never out of a narrow one', () => {
    expect(furnitureScale(1088, 600)).toBe(1);
    expect(furnitureScale(7500, 3500)).toBeCloseTo(4.69, 2);
    expect(furnitureScale(900, 4000)).toBe(1.125);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (w, h) => {
          const scale = furnitureScale(w, h);
          expect(scale).toBeGreaterThanOrEqual(1);
          expect(scale).toBeLessThanOrEqual(Math.max(1, w / 800));
        },
      ),
    );
  });

  test('can be read on one slide, whether 14 or 500 people are on it', () => {
    for (const nodes of [SAMPLE, organization(120), organization(500)]) {
      const { svg, width } = pictureOf(nodes);
      expect(sizeOnSlide(svg, width, '标题')).toBeGreaterThan(17);
      expect(sizeOnSlide(svg, width, '截至')).toBeGreaterThan(9.5);
      expect(sizeOnSlide(svg, width, '批准者')).toBeGreaterThan(9.5);
    }
  });

  test('names of departments are larger on a large map', () => {
    const sizes = [SAMPLE, organization(500)].map((nodes) => {
      const { svg } = pictureOf(nodes, { grouping: 'department' });
      const name = nodes.find(({ department }) => department !== null)?.department ?? '';
      const at = svg.slice(0, svg.indexOf(`>${name}<`));
      return Number(/font-size="([\d.]+)"/.exec(at.slice(at.lastIndexOf('<text')))?.[1]);
    });
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? Number.NaN);
  });

  test('the legend tells the letters of the roles and the badge of rivals where they are', () => {
    const scene = sceneFor(request(SAMPLE), [], () => ({ roles: ['批'], rivals: ['某 4'] }));
    const { svg } = drawMapFigure({ scene, title: 't', legend, note: '', empty: '无人' }, PRINT_THEME);
    expect(svg).toContain('>批准者<');
    expect(svg).toContain(`>${legend.rival}<`);
    expect(svg).not.toContain('>决策者<');
    const bare = drawMapFigure(
      { scene: sceneFor(request(SAMPLE), []), title: 't', legend, note: '', empty: '无人' },
      PRINT_THEME,
    );
    expect(bare.svg).not.toContain(`>${legend.rival}<`);
  });
});

describe('a coverage matrix of many people', () => {
  const matrix = (people: number, rows: number): CoverageFigureInput => ({
    title: '覆盖',
    note: '说明',
    columns: [
      {
        department: '财务',
        people: Array.from({ length: people }, (_, at) => ({ name: `n${at}`, isKey: at === 0 })),
      },
    ],
    rows: Array.from({ length: rows }, (_, row) => ({
      name: `r${row}`,
      note: '',
      cells: Array.from(
        { length: people },
        () => ({ level: 'R1', days: '1 天', state: 'fresh', isSingle: false }) as const,
      ),
    })),
  });

  test('is broken into parts of the shape of a slide, each with all of ours; nobody is lost', () => {
    const small = drawCoverageFigure(matrix(20, 5), PRINT_THEME);
    expect(small.svg.match(/>r0</g)).toHaveLength(1);
    const { svg, width, height } = drawCoverageFigure(matrix(160, 12), PRINT_THEME);
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(2.6);
    const parts = svg.match(/>r0</g)?.length ?? 0;
    expect(parts).toBeGreaterThan(1);
    expect(svg.match(/>r11</g)).toHaveLength(parts);
    expect(svg.match(/>财务</g)).toHaveLength(parts);
    for (let at = 0; at < 160; at += 1) expect(svg.split(`>n${at}<`)).toHaveLength(2);
    expect(svg.match(/>R1</g)).toHaveLength(160 * 12);
  });

  test('has no title where the document says it', () => {
    const input = { ...matrix(3, 2), isTitled: false };
    expect(drawCoverageFigure(input, PRINT_THEME).svg.split('覆盖')).toHaveLength(2);
    const heat = { title: '热力图', isTitled: false, note: '', totalName: '合计', columns: [], rows: [] };
    const total = { score: '1.0', count: '1 人', band: null };
    expect(drawHeatFigure({ ...heat, total }, PRINT_THEME).svg.split('热力图')).toHaveLength(2);
  });
});
