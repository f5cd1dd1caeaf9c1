import { describe, expect, test } from 'vitest';
import { readMapEdges } from '../../../../shared/domain/account/map-edges.ts';
import { readMap, readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { forestOf } from '../../../../shared/figure/map/forest.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { cardInputs, edgeInputs, layoutNodes } from '../../../../shared/report/map/map-cards.ts';
import { type Dossier, dossierView } from './dossier-view.ts';

const seat = (above: string | null) => (above === null ? {} : { 'pos.reports_to': above });
const sits = (id: string, more: Dossier[string] = {}) => ({
  'per.seat': [{ seat: id, from: null, to: null }],
  ...more,
});
const line: Dossier = { t1: seat(null), t2: seat('t1'), t3: seat('t2'), t4: seat('t3') };
const everybody: Dossier = { p1: sits('t1'), p2: sits('t2'), p3: sits('t3'), p4: sits('t4') };

describe('who stands above whom on a map', () => {
  test('whose boss is parked hangs below the boss’s boss, with the boss named', () => {
    const view = dossierView({ ...line, ...everybody, p2: sits('t2', { 'node.parked': true }) });
    const reading = readRelationship(view);
    expect([...reading.chiefs]).toEqual([
      ['p3', { id: 'p1', passed: 'p2' }],
      ['p4', { id: 'p3', passed: null }],
    ]);
    const edges = readMapEdges(view, reading);
    expect(edges.map(({ from, to, passed }) => [from, to, passed])).toEqual([
      ['p1', 'p3', 'p2'],
      ['p3', 'p4', null],
    ]);
    const context = { t: createTranslator('zh-CN'), locale: 'zh-CN', view, windowDays: 60 } as const;
    expect(edgeInputs(edges, context).map(({ isIndirect }) => isIndirect)).toEqual([true, undefined]);
    const cards = cardInputs(reading, edges, context);
    expect(cards.map(({ card }) => card.via)).toEqual([undefined, `经 ${view.title('p2')}`, undefined]);
    expect(forestOf(layoutNodes(reading, edges), new Set()).chiefs.get('p3')).toBe('p1');
  });

  test('on a further map several who are no members are passed, the empty seat among them', () => {
    const people = [{ person: 'p1' }, { person: 'p4' }];
    const view = dossierView({
      ...line,
      ...everybody,
      p3: {},
      m1: { 'rmap.name': '图', 'rmap.people': people },
    });
    expect([...readMap(view, 'm1').chiefs]).toEqual([['p4', { id: 'p1', passed: 't3' }]]);
  });

  test('a circle of bosses who are not on the map leaves nobody above', () => {
    const circle: Dossier = { t1: seat('t3'), t2: seat('t1'), t3: seat('t2'), t4: seat('t3') };
    const people = [{ person: 'p1' }, { person: 'p4' }];
    const view = dossierView({ ...circle, ...everybody, m1: { 'rmap.people': people } });
    expect([...readMap(view, 'm1').chiefs]).toEqual([['p4', { id: 'p1', passed: 'p3' }]]);
    const none = dossierView({ ...circle, ...everybody, m1: { 'rmap.people': [{ person: 'p4' }] } });
    expect([...readMap(none, 'm1').chiefs]).toEqual([]);
  });
});
