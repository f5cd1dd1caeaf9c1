import { describe, expect, test } from 'vitest';
import { readCadence } from '../../../../shared/domain/account/contact-cadence.ts';
import { readContactLog } from '../../../../shared/domain/account/contact-log-reading.ts';
import { readOffBidShare } from '../../../../shared/domain/account/contact-reading.ts';
import { readCoverageMatrix } from '../../../../shared/domain/account/coverage-matrix-reading.ts';
import { readHeatMap } from '../../../../shared/domain/account/heat-map-reading.ts';
import { readNextPeople } from '../../../../shared/domain/account/next-person-reading.ts';
import { readPromises } from '../../../../shared/domain/account/promise-reading.ts';
import { readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { readRoleGoals } from '../../../../shared/domain/account/role-goal-reading.ts';
import { readService } from '../../../../shared/domain/account/service-reading.ts';
import { dossierView } from './dossier-view.ts';

const line = (date: string, more: object = {}) => ({
  date,
  topic: '例会',
  colleagues: ['k1'],
  channel: 'meeting',
  ...more,
});

describe('contacts with several people (domain §2.9)', () => {
  const view = dossierView({
    p1: { 'per.contact_log': [line('2025-12-01', { outcome: '甲' }), line('2025-12-02', { topic: null })] },
    p2: {
      'per.contact_log': [
        line('2025-12-01', { outcome: '乙', behaviour: '点头' }),
        line('2025-12-02', { topic: null }),
      ],
    },
    p3: {},
    n1: {
      'con.date': '2026-01-10',
      'con.topic': '评审会',
      'con.people': [['p1', 'p3']],
      'con.in_tender': true,
      'con.behaviours': [{ person: 'p3', behaviour: '替我方说话' }],
    },
    n2: { 'con.date': '2026-02-01', 'con.topic': '将来', 'con.people': [['p2']] },
    n3: { 'con.topic': '没有日期', 'con.people': [['p2']] },
  });

  test('lines of one meeting are one contact, lines without a topic are not', () => {
    const log = readContactLog(view);
    expect(log.map(({ date, people, source }) => [date, people, source])).toEqual([
      ['2026-01-10', ['p1', 'p3'], 'contact'],
      ['2025-12-02', ['p1'], 'log'],
      ['2025-12-02', ['p2'], 'log'],
      ['2025-12-01', ['p1', 'p2'], 'log'],
    ]);
    expect(log.at(-1)).toMatchObject({
      outcome: '甲\n乙',
      behaviours: [{ personId: 'p2', text: '点头' }],
      inTender: false,
    });
    expect(log[0]).toMatchObject({
      topic: '评审会',
      inTender: true,
      behaviours: [{ personId: 'p3', text: '替我方说话' }],
    });
  });

  test('the off-bid share counts a meeting once for each person (domain §9.2)', () => {
    expect(readOffBidShare(view)).toBe(66.67);
  });

  test('last contact and the proof of a level come from contact records too', () => {
    const people = new Map(readRelationship(view).people.map((person) => [person.id, person]));
    expect([people.get('p1')?.days, people.get('p2')?.days, people.get('p3')?.days]).toEqual([5, 44, 5]);
    expect([people.get('p1')?.hasLoggedBehaviour, people.get('p3')?.hasLoggedBehaviour]).toEqual([
      false,
      true,
    ]);
  });
});

describe('service figures see contact records (domain §5.8)', () => {
  const at = (date: string, people: readonly string[], channel = 'meeting') => ({
    'con.date': date,
    'con.topic': '会面',
    'con.people': [people],
    'con.colleagues': [['k1']],
    'con.channel': channel,
  });
  const people = { p1: { 'node.roles': [['decider']] }, p2: { 'node.influence': 5 } } as const;
  const keyFigure = (given: object) =>
    readService(
      dossierView({ a: { 'tier.history': [{ year: 2025, tier: 'S' }] }, k1: {}, ...people, ...given }),
    ).items.find(({ key }) => key === 'keyPeople')?.actual;

  test('a meeting with two key people covers both', () => {
    const none = keyFigure({});
    const both = keyFigure({ n1: at('2026-01-02', ['p1', 'p2']) });
    expect([none, both]).toEqual([0, 100]);
  });
});

describe('promises (domain §9.3)', () => {
  const promise = (kept: string | null, due: string | null, side: string | null = null) => ({
    promise: kept ?? '无',
    kept,
    due,
    side,
  });
  const view = dossierView({
    a: {
      'csat.promises': [
        promise('yes', '2025-12-01'),
        promise('late', '2025-12-01'),
        promise('no', '2025-12-01'),
        promise('open', '2026-01-14'),
        promise('open', '2026-01-29'),
        promise('open', '2026-01-30'),
        promise(null, null),
        promise('open', '2026-01-15', 'them'),
        promise('yes', '2025-11-01', 'them'),
      ],
    },
  });

  test('states on both sides; only ours count, and an overdue one counts as due', () => {
    const { promises, fulfilment, keptOnTime, due } = readPromises(view);
    expect(promises.map(({ state, daysLeft }) => [state, daysLeft])).toEqual([
      ['overdue', -1],
      ['soon', 0],
      ['soon', 14],
      ['open', 15],
      ['open', null],
      ['kept', -45],
      ['late', -45],
      ['broken', -45],
      ['kept', -75],
    ]);
    expect([keptOnTime, due, fulfilment]).toEqual([1, 4, 25]);
  });

  test('none is no share', () => {
    expect(readPromises(dossierView({}))).toEqual({ promises: [], fulfilment: null, keptOnTime: 0, due: 0 });
  });
});

describe('an empty map and people of whom nothing is known', () => {
  test.each([
    ['empty', {}],
    ['bare', { p1: {}, p2: { 'per.name': '' }, k1: {} }],
  ])('%s: every reading answers, no figure is made up', (_name, given) => {
    const view = dossierView(given);
    const reading = readRelationship(view);
    expect(readHeatMap(view, reading).total.score).toBeNull();
    expect(readCoverageMatrix(view, reading).rows).toEqual([]);
    expect(readCadence(reading)).toEqual([]);
    expect(readNextPeople(view, reading)).toEqual([]);
    expect(readRoleGoals(view, reading).every(({ present }) => !present)).toBe(true);
    expect(JSON.stringify(reading.metrics)).not.toMatch(/NaN|Infinity/);
  });
});
