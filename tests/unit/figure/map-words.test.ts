import { describe, expect, test } from 'vitest';
import { readCoverageMatrix } from '../../../shared/domain/account/coverage-matrix-reading.ts';
import { readHeatMap } from '../../../shared/domain/account/heat-map-reading.ts';
import { readMapEdges } from '../../../shared/domain/account/map-edges.ts';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { EDGE_KINDS } from '../../../shared/domain/relationship/edge-kinds.ts';
import { layoutMap } from '../../../shared/figure/map/layout-map.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { cardFactsOf } from '../../../shared/report/map/card-words.ts';
import { groupWordsOf } from '../../../shared/report/map/group-words.ts';
import { laneSteps } from '../../../shared/report/map/lane-steps.ts';
import { legendWords } from '../../../shared/report/map/legend-words.ts';
import { cardInputs, edgeInputs, layoutNodes, peopleOnMap } from '../../../shared/report/map/map-cards.ts';
import { coverageFigureInput, heatFigureInput } from '../../../shared/report/map/table-figures.ts';
import { sampleView } from '../db/sample-view.ts';

const view = sampleView('YX');
const reading = readRelationship(view);
const edges = readMapEdges(view, reading);
const context = (locale: 'zh-CN' | 'en') => ({
  t: createTranslator(locale),
  locale,
  view,
  windowDays: reading.windowDays,
});
const factsOf = (code: string, locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const person = peopleOnMap(reading).find((one) => one.code === code);
  if (person === undefined) throw new Error(`Nobody is called ${code}`);
  return cardFactsOf(person, context(locale));
};

describe('words of the map of the sample (domain §11.6)', () => {
  test('a card says what is known of the person', () => {
    expect(factsOf('S01')).toMatchObject({
      ...{
        name: '陆承渊',
        roles: ['批'],
        attitude: 0,
        attitudeText: '中立',
        level: 2,
        target: 4,
        influence: 5,
      },
      ...{
        contactText: '75 天',
        isContactLate: true,
        isKey: true,
        isCovered: false,
        isCapped: false,
        change: null,
      },
    });
    expect(factsOf('S12')).toMatchObject({
      contactText: '未接触',
      isContactLate: true,
      attitudeText: '反对',
      level: 0,
    });
    expect(factsOf('S12').rivals).toHaveLength(1);
    expect(factsOf('S08', 'en')).toMatchObject({
      roles: ['De'],
      attitudeText: 'non-supporter',
      contactText: '20 d',
      isCovered: true,
    });
  });

  test('cards and nodes are the same people, each once, our people and rivals with their lines only', () => {
    const cards = cardInputs(reading, edges, context('zh-CN'));
    const nodes = layoutNodes(reading, edges);
    expect(nodes.map(({ id, kind }) => [id, kind])).toEqual(
      cards.map(({ recordId, kind }) => [recordId, kind]),
    );
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(
      cards
        .filter(({ kind }) => kind === 'colleague')
        .map(({ card }) => card.name)
        .sort(),
    ).toEqual(['何然', '周齐', '林曜', '潘舒', '邓珂'].sort());
    expect(cards.some(({ kind }) => kind === 'rival')).toBe(true);
    const inner = edges.filter(({ kind }) => kind !== 'link' && kind !== 'rival_tie');
    const alone = cardInputs(reading, inner, context('zh-CN'));
    expect(alone.every(({ kind }) => kind === 'person' || kind === 'vacancy')).toBe(true);
  });

  test('ties have a word, reporting lines and links none', () => {
    for (const { kind, word } of edgeInputs(edges, context('en')))
      expect(word === '').toBe(['reports_to', 'link', 'rival_tie'].includes(kind));
    expect(Object.keys(legendWords(createTranslator('en')).kinds).sort()).toEqual([...EDGE_KINDS].sort());
  });

  test('every frame, ring, lane and word of the axis has a title in both languages', () => {
    const nodes = layoutNodes(reading, edges);
    for (const locale of ['zh-CN', 'en'] as const) {
      const steps = laneSteps(context(locale));
      for (const asked of [
        { steps: [] },
        { steps },
        { grouping: 'department' as const },
        { grouping: 'region' as const },
      ])
        for (const shown of ['tree', 'power', 'lanes'] as const) {
          const request = {
            view: shown,
            nodes,
            placed: [],
            grouping: 'none' as const,
            folded: [],
            steps,
            ...asked,
          };
          for (const group of layoutMap(request).groups)
            expect(groupWordsOf(group, createTranslator(locale), locale).title).not.toBe('');
        }
    }
  });

  test('heat map and coverage matrix say the figures of their readings', () => {
    const words = { title: 't', note: 'n', nameOf: view.title };
    const heat = heatFigureInput(readHeatMap(view, reading), context('zh-CN'), words);
    expect(heat.total).toEqual({ score: '52.7', count: '14 人', band: 'amber' });
    const matrix = coverageFigureInput(readCoverageMatrix(view, reading), reading, context('zh-CN'), words);
    const people = matrix.columns.flatMap((column) => column.people);
    expect(people.filter(({ isKey }) => isKey)).toHaveLength(7);
    for (const { cells } of matrix.rows) expect(cells).toHaveLength(people.length);
    const single = matrix.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, index) => (cell?.isSingle ? [people[index]?.name] : [])),
    );
    expect(single.sort()).toEqual(['罗廷安', '陆承渊'].sort());
  });
});
