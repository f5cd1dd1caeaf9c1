import { describe, expect, test } from 'vitest';
import { type CoverageFigureInput, drawCoverageFigure } from '../../../shared/figure/map/coverage-figure.ts';
import { drawHeatFigure, type HeatFigureInput } from '../../../shared/figure/map/heat-figure.ts';
import { drawMapFigure } from '../../../shared/figure/map/map-figure.ts';
import type { CardFacts } from '../../../shared/figure/map/scene.ts';
import { DARK_THEME, PRINT_THEME } from '../../../shared/figure/theme.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { legendWords } from '../../../shared/report/map/legend-words.ts';
import { edge, lines, node, organization, request, SAMPLE, sceneFor } from './map-samples.ts';

const legend = legendWords(createTranslator('zh-CN'));
const facts = (id: string): Partial<CardFacts> => ({
  name: `<${id}>`,
  title: 'a & b',
  attitude: 1,
  attitudeText: '支持',
  level: 2,
  target: 4,
});
const well = (svg: string) => {
  expect(svg).not.toMatch(/NaN|Infinity|undefined|>null</);
  expect(svg.match(/<g[ >]/g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0);
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  expect(svg.endsWith('</svg>')).toBe(true);
};

describe('the map as a picture', () => {
  const ties = [
    ...lines(SAMPLE),
    edge('influences', 'S12', 'S01', '影响'),
    edge('alliance', 'S04', 'S05', '同盟'),
  ];

  test('has real text, escaped, with title, legend of what is drawn, and note', () => {
    const { svg, width, height } = drawMapFigure(
      {
        scene: sceneFor(request(SAMPLE), ties, facts),
        title: 'A & B',
        legend,
        note: '截至今天',
        empty: '无人',
      },
      PRINT_THEME,
    );
    well(svg);
    for (const said of [
      '<title>A &amp; B</title>',
      '&lt;S04&gt;',
      'R2→4',
      '影响力 1–5',
      '关键人',
      '同盟',
      '截至今天',
    ])
      expect(svg).toContain(said);
    expect(svg).not.toContain('<S04>');
    expect(svg).not.toContain(legend.kinds.conflict);
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(600);
  });

  test('says its title once where the document says it too', () => {
    const draw = (isTitled: boolean) =>
      drawMapFigure(
        { scene: sceneFor(request(SAMPLE), []), title: '标题', isTitled, legend, note: '', empty: '无人' },
        PRINT_THEME,
      ).svg;
    expect(draw(true).split('标题')).toHaveLength(3);
    expect(draw(false).split('标题')).toHaveLength(2);
  });

  test('has no handles to fold with, but says what is folded away', () => {
    const asked = request(SAMPLE, { folded: ['S04'] });
    const { svg } = drawMapFigure(
      { scene: sceneFor(asked, lines(SAMPLE), facts), title: 't', legend, note: '', empty: '无人' },
      PRINT_THEME,
    );
    expect(svg).toContain('>+4<');
    const plain = drawMapFigure(
      { scene: sceneFor(request(SAMPLE), [], facts), title: 't', legend, note: '', empty: '无人' },
      PRINT_THEME,
    );
    expect(plain.svg.match(/A5\.5 5\.5/g)).toBeNull();
  });

  test.each(['tree', 'power', 'lanes'] as const)(
    'draws the %s of nobody, one person and many in both themes',
    (view) => {
      const partners = [
        node('k', null, { kind: 'colleague' }),
        node('r', null, { kind: 'rival' }),
        node('v', 'p0', { kind: 'vacancy' }),
      ];
      for (const nodes of [[], [node('a', null)], [...organization(60), ...partners]]) {
        for (const theme of [PRINT_THEME, DARK_THEME]) {
          const scene = sceneFor(request(nodes, { view }), [
            ...lines(nodes),
            edge('link', 'k', 'p3'),
            edge('rival_tie', 'r', 'p9'),
          ]);
          well(drawMapFigure({ scene, title: 't', legend, note: '', empty: '无人' }, theme).svg);
        }
      }
    },
  );

  test('departments keep their frames and names', () => {
    const scene = sceneFor(
      request(SAMPLE, { grouping: 'department', folded: ['department Mfg'] }),
      lines(SAMPLE),
    );
    const { svg } = drawMapFigure({ scene, title: 't', legend, note: '', empty: '无人' }, PRINT_THEME);
    well(svg);
    expect(svg).toContain('Procurement');
    expect(scene.nodes.find(({ kind }) => kind === 'collapsed')).toMatchObject({
      recordId: 'department Mfg',
      folded: 3,
    });
  });
});

describe('heat map and coverage matrix as pictures', () => {
  const cell = (score: string, band: 'green' | 'amber' | 'red' | null) => ({ score, count: '2 人', band });
  const heat: HeatFigureInput = {
    title: '热力图',
    note: '说明',
    totalName: '合计',
    total: cell('52.7', 'amber'),
    columns: [
      { name: 'VP', total: cell('81.0', 'green') },
      { name: '未写职级', total: cell('–', null) },
    ],
    rows: [{ name: 'R&D', cells: [cell('12.5', 'red'), null], total: cell('12.5', 'red') }],
  };

  test('each cell of the heat map has its number, its count and its colour', () => {
    const { svg } = drawHeatFigure(heat, PRINT_THEME);
    well(svg);
    for (const said of ['R&amp;D', '12.5', '2 人', '合计', '说明', '>–<']) expect(svg).toContain(said);
    expect(svg.split(PRINT_THEME.attitudes[0]).length - 1).toBe(4);
    well(drawHeatFigure({ ...heat, columns: [], rows: [], note: '' }, DARK_THEME).svg);
  });

  test('the only link of a key person has a red frame; who never met stands in dashes', () => {
    const single = { level: 'R1→3', days: '120 天', state: 'never', isSingle: true } as const;
    const matrix: CoverageFigureInput = {
      title: '覆盖',
      note: '',
      columns: [{ department: '财务', people: [{ name: '沈若谦', isKey: true }] }],
      rows: [
        { name: '何然', note: 'VP', cells: [single] },
        { name: '林曜', note: '', cells: [null] },
      ],
    };
    const { svg } = drawCoverageFigure(matrix, PRINT_THEME);
    well(svg);
    for (const said of ['R1→3', '120 天', '沈若谦', '财务', '何然']) expect(svg).toContain(said);
    expect(svg.split(`stroke="${PRINT_THEME.late}"`)).toHaveLength(2);
    expect(svg).toContain('stroke-dasharray');
    well(drawCoverageFigure({ ...matrix, columns: [], rows: [] }, DARK_THEME).svg);
  });
});
